"""The pages: widgets only, one page a file. What they do is decided in ``ui.presenters``."""
