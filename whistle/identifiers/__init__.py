"""Finding names and clues, and taking them out."""
