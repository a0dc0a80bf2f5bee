"""Offsets of stored text (code points) and of Qt's text (UTF-16): the one place that converts.

Qt counts a letter outside the Basic Multilingual Plane, such as an emoji, as two. A line of many
thousand letters is broken for display, because Qt lays out a line as a whole: such a break is a
place where Qt's text has a line end and the stored text has nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

LONGEST_LINE: Final = 4000
"""Longer lines are broken for display; 4,000 letters are laid out in about 2 ms."""

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_LONG_LINE = re.compile(rf"[^\n]{{{LONGEST_LINE + 1},}}")


def display_breaks(text: str) -> tuple[int, ...]:
    """Return the offsets at which lines are broken for display, at a blank where there is one."""
    breaks: list[int] = []
    for line in _LONG_LINE.finditer(text):
        at, end = line.span()
        while end - at > LONGEST_LINE:
            blank = text.rfind(" ", at + LONGEST_LINE // 2, at + LONGEST_LINE)
            at = blank + 1 if blank > 0 else at + LONGEST_LINE
            breaks.append(at)
    return tuple(breaks)


def with_breaks(text: str, breaks: Sequence[int]) -> str:
    """Return the text as it is displayed."""
    if not breaks:
        return text
    return "\n".join(text[a:b] for a, b in zip((0, *breaks), (*breaks, len(text)), strict=True))


class Units:
    """The conversion for one text with its display breaks. Building it is one pass; asking, a search.

    A break whose mark takes several of Qt's units is given so many times.
    """

    def __init__(self, text: str, breaks: Sequence[int] = ()) -> None:
        self._size = len(text)
        self._wide = [match.start() for match in _WIDE.finditer(text)]
        self._breaks = list(breaks)

    def to_qt(self, offset: int) -> int:
        """Turn an offset in code points into a position in Qt's text."""
        return offset + bisect_left(self._wide, offset) + bisect_right(self._breaks, offset)

    def span_to_qt(self, start: int, end: int) -> tuple[int, int]:
        """Turn a span into positions; it ends behind its last letter, before a break that follows."""
        if end <= start:
            return self.to_qt(start), self.to_qt(start)
        return self.to_qt(start), self.to_qt(end - 1) + self._width(end - 1)

    def to_stored(self, position: int) -> int:
        """Turn a position in Qt's text into code points; inside a letter it is the letter's start."""
        offset = bisect_right(range(self._size + 1), position, key=self.to_qt) - 1
        if offset < self._size and position >= self.to_qt(offset) + self._width(offset):
            return offset + 1
        return max(0, offset)

    def _width(self, offset: int) -> int:
        at = bisect_left(self._wide, offset)
        return 2 if at < len(self._wide) and self._wide[at] == offset else 1
