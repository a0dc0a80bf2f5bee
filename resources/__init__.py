"""Data that ships with Whistle. Each file names its source and the date it was checked."""

from __future__ import annotations

from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent
"""Where it is. What the unlock window shows is read from here: importlib.resources takes it 9 ms to load."""
