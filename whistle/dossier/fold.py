"""Words as the leak gate compares them: case, accents, ligatures and marks folded away."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
# What comes before the first word of a sentence. The end of a line is no sign: lines break anywhere.
_OPENING = re.compile(r"[.!?•“\"\u2026][\s\"'“‘(]*$")
_TITLE = re.compile(r"\b(?:mr|mrs|ms|mx|dr|prof|st|rev)\.\s*$", re.IGNORECASE)
_LOOK_BACK = 12
_WORDS_KEPT = 1 << 15
# Letters that do not come apart under NFKD but are read as these.
_READ_AS = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t"}
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word: folded, whether it was written with a capital, whether that begins a sentence."""

    folded: str
    capital: bool
    opening: bool
    place: str


@lru_cache(maxsize=_WORDS_KEPT)
def fold(text: str) -> str:
    """Return text without case, accents, ligatures or compatibility forms."""
    if text.isascii():
        return text.lower()
    broken = unicodedata.normalize("NFKD", text.casefold().translate(_READ_AS))
    bare = "".join(char for char in broken if not _ignored(char))
    return bare.casefold().translate(_READ_AS)


def _ignored(char: str) -> bool:
    return unicodedata.category(char) in ("Mn", "Cf") or char == "\u00b4"


def tokens(text: str, place: str) -> list[Token]:
    """Split text into folded words. Marks and invisible characters inside a word do not split it."""
    if not text.isascii():
        text = "".join(
            char
            for char in unicodedata.normalize("NFKD", text)
            if unicodedata.category(char) not in ("Mn", "Cf")
        )
    found = []
    for match in _WORD.finditer(text):
        word = match.group()
        capital = word[0].isupper()
        # Asked only where it matters: a word without a capital opens nothing.
        opening = capital and (match.start() == 0 or _opens(text, match.start()))
        found.append(Token(fold(word), capital, opening, place))
    return found


def _opens(text: str, at: int) -> bool:
    before = text[max(0, at - _LOOK_BACK) : at]
    return _OPENING.search(before) is not None and _TITLE.search(before) is None
