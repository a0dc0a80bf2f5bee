"""What leaves: content, pages, checks, manifest."""
