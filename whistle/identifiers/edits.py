"""Replacing stretches of a text, and finding every other place again afterwards."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """``words`` take the place of ``text[start:end]``."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Turns offsets of a text into offsets of the text after edits that do not overlap.

    ``pieces`` are (start, end, new start, new end) of each edit, in order.
    """

    pieces: tuple[tuple[int, int, int, int], ...] = ()

    def _at(self, offset: int) -> tuple[int, tuple[int, int, int, int] | None]:
        """Return the offset after the edits before it, and the edit it stands strictly inside of."""
        n = bisect_right(self.pieces, offset, key=lambda p: p[0]) - 1
        if n < 0:
            return offset, None
        piece = self.pieces[n]
        if offset < piece[1] and offset > piece[0]:
            return piece[3], piece
        if offset == piece[0] and piece[0] < piece[1]:
            return piece[2], None
        return offset - piece[1] + piece[3], None

    def start(self, offset: int) -> int:
        """Map the start of a span; inside replaced words it moves to where their stand-in begins."""
        mapped, inside = self._at(offset)
        return inside[2] if inside else mapped

    def end(self, offset: int) -> int:
        """Map the end of a span; inside replaced words it moves to where their stand-in ends."""
        return self._at(offset)[0]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Map a span: what is replaced inside it, or at its edges, is inside the mapped one."""
        return self.start(start), self.end(end)


def apply_edits(text: str, edits: Iterable[Edit]) -> tuple[str, OffsetMap]:
    """Apply edits that do not overlap, in any order. Raises ValueError when two overlap."""
    out: list[str] = []
    pieces: list[tuple[int, int, int, int]] = []
    position = size = 0
    for edit in sorted(edits):
        if edit.start < position or edit.end < edit.start or edit.end > len(text):
            raise ValueError("edits overlap or lie outside the text")
        out += (text[position : edit.start], edit.words)
        new_start = size + edit.start - position
        size = new_start + len(edit.words)
        pieces.append((edit.start, edit.end, new_start, size))
        position = edit.end
    out.append(text[position:])
    return "".join(out), OffsetMap(tuple(pieces))
