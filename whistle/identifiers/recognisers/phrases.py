"""Layers 4 and 7: phrases of a word list, found by their first word, the longest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from whistle.identifiers.finding import LEXICON, Finding, Why
from whistle.identifiers.text import Document
from whistle.identifiers.words import CLOSE_GAPS, PHRASE_WORDS, Words, cut
from whistle.model import IdentifierKind

_GAPS = CLOSE_GAPS | {"-"}

Judge = Callable[[str, int, int], bool]
"""Whether a phrase at (text, start, end) is meant as the list means it."""


@dataclass(slots=True)
class PhraseDetector:
    """Finds the phrases of a list in any case.

    A phrase that starts with ``+`` counts only with its capital. Plurals in -s are found too.
    """

    name: str
    layer: str
    kind: IdentifierKind
    why: Why
    phrases: Iterable[str]
    judge: Judge | None = None
    strength: int = LEXICON
    _by_first: dict[str, dict[tuple[str, ...], bool]] = field(default_factory=dict)
    _most: dict[str, int] = field(default_factory=dict)

    def _table(self) -> dict[str, dict[tuple[str, ...], bool]]:
        """Return the phrases by their first word: words to whether the capital is needed."""
        if not self._by_first:
            for phrase in self.phrases:
                parts = tuple(map(str.lower, PHRASE_WORDS.findall(phrase)))
                self._by_first.setdefault(parts[0], {})[parts] = phrase.startswith("+")
                self._most[parts[0]] = max(self._most.get(parts[0], 1), len(parts))
        return self._by_first

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield phrases in order of start, never overlapping."""
        text, table = document.text, self._table()
        words, lowered = tokens_of(text)
        free = 0
        # Plurals and possessives of first words among them: nearly every word is passed over at once.
        openings = {
            word
            for word in set(lowered)
            if word in table or (word[-1] == "s" and any(w in table for w in _singular(word)))
        }
        for at in [n for n, word in enumerate(lowered) if word in openings] if openings else ():
            if at < free:
                continue
            count = self._longest(words, lowered, at, table)
            if count:
                free = at + count
                start, end = words.starts[at], words.ends[at + count - 1]
                if self.judge is None or self.judge(text, start, end):
                    yield Finding(start, end, self.kind, self.why, self.strength, None, self.layer)

    def _longest(
        self,
        words: Words,
        lowered: list[str],
        at: int,
        table: dict[str, dict[tuple[str, ...], bool]],
    ) -> int:
        """Return how many words the longest phrase at a place has; 0 for none."""
        for key in _singular(lowered[at]):
            phrases = table.get(key)
            if phrases is None:
                continue
            most = 1
            while most < self._most[key] and at + most < len(words) and words.gaps[at + most] in _GAPS:
                most += 1
            for count in range(most, 0, -1):
                head = tuple(lowered[at : at + count - 1]) if count > 1 else ()
                for last in _singular(lowered[at + count - 1]):
                    capital = phrases.get((*head, last))
                    if capital is not None and not (capital and not words.written[at][0].isupper()):
                        return count
        return 0


@lru_cache(maxsize=1)
def tokens_of(text: str) -> tuple[Words, list[str]]:
    """Return a text's words and their lower-case forms: all lists look at the same text in turn."""
    words = cut(text, PHRASE_WORDS)
    return words, list(map(str.lower, words.written))


def _singular(word: str) -> tuple[str, ...]:
    """Return a word, without its possessive or plural ending as well."""
    if word.endswith("'s"):
        return word, word[:-2]
    if word.endswith("s") and len(word) > 4:
        return word, word[:-1]
    return (word,)
