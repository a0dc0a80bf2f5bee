"""The parts of a dossier, written from a Selection alone: one module for each layout."""
