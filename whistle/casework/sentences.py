"""Where the sentences of a text are: good enough to tag one whole, never used to change words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_END: Final = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-•*]|\d+[.)])\s)|(?<=[.!?:])\n")
_SHORT: Final = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|no|nos|vs|etc|approx|dept|e\.g|i\.e|a\.m|p\.m|ext|tel|jan|feb|mar|apr"
    r"|aug|sept?|oct|nov|dec)|\b[A-Za-z]|^\s*\d+(?:\.\d+)*)$",
    re.IGNORECASE,
)
_LONGEST: Final = 600
"""A text without a single full stop is cut at line ends, and a line at spaces."""


def sentences(text: str) -> list[tuple[int, int]]:
    """The (start, end) of each sentence, without the space around it, in order and without overlaps."""
    found: list[tuple[int, int]] = []
    for start, end in _raw(text):
        found += _trimmed(text, start, end)
    return found


def _raw(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for stop in _END.finditer(text):
        if stop.group() == "." and _SHORT.search(text, max(start, stop.start() - 12), stop.start()):
            continue
        yield start, stop.end()
        start = stop.end()
    yield start, len(text)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST:
        cut = text.rfind("\n", start + 1, start + _LONGEST)
        if cut < 0:
            cut = text.rfind(" ", start + 1, start + _LONGEST)
        if cut < 0:
            cut = start + _LONGEST
        yield from _trimmed(text, start, cut)
        start = cut
    words = text[start:end]
    lead = len(words) - len(words.lstrip())
    if words.strip():
        yield start + lead, start + len(words.rstrip())


def sentence_at(text: str, place: int) -> tuple[int, int]:
    """The sentence in which a place is, or the nearest one before it; all of a text without one."""
    found = [span for span in sentences(text) if span[0] <= place]
    return found[-1] if found else (0, len(text))
