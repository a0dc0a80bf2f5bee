"""Layer 1: one plain form of a text, with the way back to the text as it was.

Recognisers and models read ``Document.text``; people and the vault see ``Document.original``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_QUOTES = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\t\x0b\x0c\x85", " "),
}
_MOST_MARKS = 16
"""A letter with more combining marks than this is cut there: no script needs as many."""
_BROKEN_WORD = re.compile(r"(?<=[a-z])-[ \t]*\n[ \t]*(?=[a-z])")


@dataclass(frozen=True, slots=True)
class Document:
    """A text and its normalised form.

    ``starts[i]`` and ``ends[i]`` are the offsets in ``original`` of what became ``text[i]``;
    both are ``None`` when the two texts are the same.
    """

    original: str
    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """Turn a span of ``text`` (not empty) into the span of ``original`` it came from."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]

    def __len__(self) -> int:
        return len(self.text)


@lru_cache(maxsize=4096)
def _plain(cluster: str) -> str:
    """Return the normal form of one letter with its marks; empty for what shows nothing."""
    if cluster in _QUOTES:
        return _QUOTES[cluster]
    if cluster == "\n":
        return cluster
    category = unicodedata.category(cluster[0])
    if category in ("Cf", "Cc", "Cs"):
        # Zero-width characters, direction overrides, soft hyphens, controls.
        return _plain(cluster[1:]) if len(cluster) > 1 else ""
    folded = unicodedata.normalize("NFKC", cluster)
    # A mark that no composed letter holds (the acute of "ọ́") would end a word for every rule.
    bare = "".join(c for c in folded if not unicodedata.combining(c)) or folded
    return "".join(_QUOTES.get(c, c) for c in bare)


def _joins(char: str) -> bool:
    """Whether the character belongs to the letter before it."""
    return unicodedata.combining(char) != 0 or "\ufe00" <= char <= "\ufe0f"


def normalise(original: str) -> Document:
    """Return the document of a text: NFKC, straight quotes and hyphens, nothing invisible.

    A word broken over two lines with a hyphen is joined. Linear in the text's length.
    """
    if original.isascii() and "-" not in original and "\t" not in original and original.isprintable():
        return Document(original, original)
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at, size = 0, len(original)
    while at < size:
        first = original[at]
        stop = at + 1
        if stop < size and original[stop] > "\u02ff":
            last = min(size, at + 1 + _MOST_MARKS)
            while stop < last and _joins(original[stop]):
                stop += 1
        if stop == at + 1 and " " <= first <= "~" and first != "`":
            out.append(first)
            starts.append(at)
            ends.append(stop)
        else:
            for char in _plain(original[at:stop]):
                out.append(char)
                starts.append(at)
                ends.append(stop)
        at = stop
    text = "".join(out)
    for broken in reversed(list(_BROKEN_WORD.finditer(text))):
        text_start, text_end = broken.span()
        del starts[text_start:text_end], ends[text_start:text_end]
    text = _BROKEN_WORD.sub("", text)
    if text == original:
        return Document(original, text)
    return Document(original, text, tuple(starts), tuple(ends))
