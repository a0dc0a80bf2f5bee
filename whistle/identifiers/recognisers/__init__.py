"""The rules: one module per family of identifiers; all of them together in ``every``."""
