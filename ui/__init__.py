"""The window, and the entry that chooses between it and the command line."""
