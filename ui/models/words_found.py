"""Where some words stand in a text: found a stretch at a time, so that nothing waits for a long text."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

SLICE: Final = 60_000
"""So many letters are looked through at a time: about 2 ms."""

MOST: Final = 10_000
"""More places than this are not counted: nobody steps through them."""

_REACH: Final = 1000
"""How far a match may go on past its slice."""

_ALIKE: Final = {"'": "['’]", "’": "['’]", '"': '["“”]', "“": '["“”]', "”": '["“”]', "-": "[-‐‑]"}
"""Signs that a keyboard types in one way and a text may hold in another."""

Span = tuple[int, int]


def pattern_of(words: str) -> re.Pattern[str] | None:
    """What to look for: any case, any blanks between words, composed letters or not; None for no words."""
    pieces = [_piece(word) for word in unicodedata.normalize("NFC", words).split()]
    return re.compile(r"\s+".join(pieces), re.IGNORECASE) if pieces else None


def places(text: str, pattern: re.Pattern[str]) -> Iterator[list[Span]]:
    """Yield the places slice by slice, MOST in all at most; offsets are code points of the text."""
    at, found = 0, 0
    while at < len(text) and found < MOST:
        stop = at + SLICE
        here: list[Span] = []
        for match in pattern.finditer(text, at, min(len(text), stop + _REACH)):
            if match.start() >= stop or found >= MOST:
                break
            here.append(match.span())
            found += 1
        at = max(stop, here[-1][1]) if here else stop
        yield here


def around(text: str, start: int, end: int, width: int = 60) -> str:
    """The words with some of their line about them, for a screen reader."""
    left = max(text.rfind("\n", 0, start) + 1, start - width)
    right = text.find("\n", end, end + width)
    return " ".join(text[left : right if right >= 0 else end + width].split())


@dataclass(frozen=True, slots=True)
class FoundMarks:
    """Places in Qt's positions, in order, and which of them is the current one (-1 for none)."""

    spans: tuple[Span, ...] = ()
    current: int = -1
    stored: tuple[Span, ...] = ()
    """The same places as code points of the words."""

    def moved(self, spans: Sequence[Span], current: int, to_qt: Callable[[int, int], Span]) -> FoundMarks:
        """These places, converted only when they are others than before: stepping is quick."""
        stored = tuple(spans)
        if stored == self.stored:
            return FoundMarks(self.spans, current, stored)
        return FoundMarks(tuple(to_qt(*span) for span in stored), current, stored)

    def between(self, first: int, last: int) -> Iterator[tuple[int, int, bool]]:
        """Those of which something lies between two positions: start, end, whether it is the current one."""
        at = max(0, bisect_left(self.spans, (first, first)) - 1)
        for index in range(at, len(self.spans)):
            start, end = self.spans[index]
            if start >= last:
                return
            if end > first:
                yield start, end, index == self.current


def _piece(word: str) -> str:
    return "".join(_letter(letter) for letter in word)


def _letter(letter: str) -> str:
    if letter in _ALIKE:
        return _ALIKE[letter]
    apart = unicodedata.normalize("NFD", letter)
    escaped = re.escape(letter)
    return escaped if apart == letter else f"(?:{escaped}|{re.escape(apart)})"
