"""Finding quoted words in sealed text.

A person quotes what they remember, often from before the names were taken out. A label stands
for whatever words it replaced, and spaces, line ends and the shape of quotation marks do not
matter; every other word must be the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from whistle.errors import QuoteAmbiguous, QuoteNotFound

MAX_LABEL_TOKENS: Final = 12
"""How many words and marks of a quotation one label may stand for (a long address)."""

MIN_LITERAL_SHARE: Final = 4
"""At least one word in this many must be said as it stands, or a label could stand for anything."""

_TOKEN: Final = re.compile(r"\[(?:[A-Z][a-z]+ \d+|removed)\]|\w+|[^\w\s]")
_FOLD: Final = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-"})


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum() or self.is_label

    @property
    def is_label(self) -> bool:
        return len(self.text) > 1 and self.text.startswith("[")


def find_quote(sealed: str, quote: str, nth: int | None = None) -> tuple[int, int]:
    """Return (start, end) of the quoted words in ``sealed``.

    ``nth`` counts from 1 and chooses among several places. Raises QuoteNotFound when there are
    none (or fewer than ``nth``) and QuoteAmbiguous when there are several and none was chosen.
    """
    exact = _exact(sealed, quote)
    places = exact or _places(_tokens(sealed), _tokens(quote))
    if not places or (nth is not None and not 1 <= nth <= len(places)):
        raise QuoteNotFound
    if nth is None and len(places) > 1:
        raise QuoteAmbiguous(len(places))
    return places[(nth or 1) - 1]


def _exact(sealed: str, quote: str) -> list[tuple[int, int]]:
    quote = quote.strip()
    places: list[tuple[int, int]] = []
    at = sealed.find(quote) if re.search(r"\w", quote) else -1
    while at != -1:
        places.append((at, at + len(quote)))
        at = sealed.find(quote, at + 1)
    return places


def _tokens(text: str) -> list[_Token]:
    folded = text.translate(_FOLD).casefold() if len(text.casefold()) == len(text) else text.translate(_FOLD)
    return [
        # Labels keep their capitals: that is what tells them from bracketed words.
        _Token(m.group() if m.group().startswith("[") else folded[m.start() : m.end()], m.start(), m.end())
        for m in _TOKEN.finditer(text)
    ]


def _places(sealed: list[_Token], quote: list[_Token]) -> list[tuple[int, int]]:
    """The places that say most of the quotation in its own words, without overlaps."""
    words = sum(token.is_word for token in quote)
    if not words:
        return []
    scored: list[tuple[int, int, int]] = []
    after = -1
    for start in _starts(sealed, quote):
        if start < after:
            continue
        found = _match(sealed, start, quote)
        if found is not None and found[1] * MIN_LITERAL_SHARE >= words:
            after = found[0]
            scored.append((found[1], sealed[start].start, sealed[after - 1].end))
    best = max((score for score, _, _ in scored), default=0)
    return [(start, end) for score, start, end in scored if score == best]


def _starts(sealed: list[_Token], quote: list[_Token]) -> list[int]:
    """Where a match can begin: near a place of one of the quotation's rarer words.

    One word in MIN_LITERAL_SHARE must be said as it stands, so at least one of any greater
    part of the words is; the rarest are taken, or a text full of labels would take for ever.
    """
    places: dict[str, list[int]] = {token.text: [] for token in quote if token.is_word}
    for at, token in enumerate(sealed):
        if token.text in places:
            places[token.text].append(at)
    said = sorted((token.text for token in quote if token.is_word), key=lambda word: len(places[word]))
    enough = len(said) - len(said) // MIN_LITERAL_SHARE + 1
    # A token of the text stands for at least one of the quotation, or is glued to one that does.
    reach = 2 * len(quote)
    starts: set[int] = set()
    for word in set(said[:enough]):
        for at in places[word]:
            starts.update(range(max(0, at - reach), at + 1))
    return sorted(starts)


def _match(sealed: list[_Token], start: int, quote: list[_Token]) -> tuple[int, int] | None:
    """Return (end in ``sealed``, words said literally) of the best match from ``start``, or None."""
    best: tuple[int, int] | None = None
    todo = [(start, 0, 0)]
    seen: dict[tuple[int, int], int] = {}
    while todo:
        here, said, literal = todo.pop()
        if said == len(quote):
            if best is None or literal > best[1]:
                best = (here, literal)
            continue
        if here == len(sealed) or seen.get((here, said), -1) >= literal:
            continue
        seen[here, said] = literal
        token = sealed[here]
        if token.text == quote[said].text:
            todo.append((here + 1, said + 1, literal + token.is_word))
        if token.is_label and not quote[said].is_label:
            following = here + 1
            longest = min(MAX_LABEL_TOKENS, len(quote) - said)
            todo += [(following, said + n, literal) for n in range(longest, 0, -1)]
            # "[Person 2]s": what is glued to a label may have been part of the name as typed.
            glued = following < len(sealed) and sealed[following].start == token.end
            if glued and sealed[following].text.isalpha():
                todo += [(following + 1, said + n, literal) for n in (1, 2) if said + n <= len(quote)]
    return best
