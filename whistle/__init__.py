"""Whistle without a window: record, protect and put to use the testimony of whistleblowers."""

__version__ = "0.1.0"
