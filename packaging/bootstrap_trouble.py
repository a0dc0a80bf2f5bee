"""How the setting-up scripts speak: plain lines, and one exception that ends the work."""

from __future__ import annotations

import sys


class Trouble(Exception):
    """Setting up cannot go on. The text is for a person: what is wrong and what to do."""


def say(line: str) -> None:
    """Print one line now, so that it stands before what the next command prints."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
