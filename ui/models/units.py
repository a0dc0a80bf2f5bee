"""Offsets of stored text (code points) and of Qt's text (UTF-16): the one place that converts.

Qt counts a letter outside the Basic Multilingual Plane, such as an emoji, as two.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import count

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Units:
    """The conversion for one text. Building it is one pass; asking is a binary search."""

    def __init__(self, text: str) -> None:
        self._points = [match.start() for match in _WIDE.finditer(text)]
        self._units = [point + n for point, n in zip(self._points, count(), strict=False)]

    def to_qt(self, offset: int) -> int:
        """Turn an offset in code points into one in UTF-16 units."""
        return offset + bisect_left(self._points, offset)

    def to_stored(self, position: int) -> int:
        """Turn a position in UTF-16 units into code points; inside a letter it is the letter's start."""
        before = bisect_right(self._units, position)
        if before and self._units[before - 1] == position - 1:
            return self._points[before - 1]
        return position - bisect_left(self._units, position)
