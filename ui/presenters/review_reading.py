"""Several texts of one account read as one, with the way back to each of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from ui.presenters.review_words import role_words


@dataclass(frozen=True, slots=True)
class Part:
    """One text within the reading: it stands at ``start`` and is ``length`` code points long."""

    field_id: str
    heading: str
    start: int
    length: int

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Reading:
    """The whole as shown: the account, then each further text under its heading."""

    text: str
    parts: tuple[Part, ...]

    def at(self, field_id: str, offset: int) -> int:
        """Return where an offset of one text stands in the reading."""
        return next(p.start for p in self.parts if p.field_id == field_id) + offset

    def place(self, start: int, end: int) -> tuple[str, int, int] | None:
        """Return (text, start, end) of a span that lies within one text, else None.

        Blanks at either end of the span are left out; None too when nothing else is in it.
        """
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        end = start + len(words.strip())
        if start >= end:
            return None
        n = bisect_right(self.parts, start, key=lambda p: p.start) - 1
        if n < 0 or end > self.parts[n].end:
            return None
        return self.parts[n].field_id, start - self.parts[n].start, end - self.parts[n].start


def read_as_one(texts: Iterable[tuple[str, str, str]]) -> Reading:
    """Join (id, role, text) triples in their order."""
    pieces: list[str] = []
    parts: list[Part] = []
    size = 0
    for field_id, role, text in texts:
        heading = role_words(role)
        lead = ("\n\n" if parts else "") + (f"{heading}\n" if heading else "")
        pieces += (lead, text)
        parts.append(Part(field_id, heading, size + len(lead), len(text)))
        size += len(lead) + len(text)
    return Reading("".join(pieces), tuple(parts))
