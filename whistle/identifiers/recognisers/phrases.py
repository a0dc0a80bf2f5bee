"""Layers 4 and 7: phrases of a word list, found by their first word, the longest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from whistle.identifiers.finding import LEXICON, Finding
from whistle.identifiers.text import Document
from whistle.model import IdentifierKind

TOKEN = re.compile(r"[^\W_]+(?:['/-][^\W_]+)*")
_GAP = re.compile(r"[ ]{1,2}|[ ]?\n[ ]?|-")

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
    why: str
    phrases: Iterable[str]
    judge: Judge | None = None
    strength: int = LEXICON
    _by_first: dict[str, list[tuple[tuple[str, ...], bool]]] = field(default_factory=dict)

    def _table(self) -> dict[str, list[tuple[tuple[str, ...], bool]]]:
        if not self._by_first:
            for phrase in self.phrases:
                capital = phrase.startswith("+")
                parts = tuple(m.group().lower() for m in TOKEN.finditer(phrase))
                self._by_first.setdefault(parts[0], []).append((parts, capital))
            for candidates in self._by_first.values():
                candidates.sort(key=lambda c: -len(c[0]))
        return self._by_first

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield phrases in order of start, never overlapping."""
        text, table = document.text, self._table()
        tokens = list(TOKEN.finditer(text))
        lowered = [t.group().lower() for t in tokens]
        at = 0
        while at < len(tokens):
            count = 0
            for key in _singular(lowered[at]):
                for parts, capital in table.get(key, ()):
                    if self._fits(text, tokens, lowered, at, parts, capital):
                        count = len(parts)
                        break
                if count:
                    break
            if count:
                start, end = tokens[at].start(), tokens[at + count - 1].end()
                if self.judge is None or self.judge(text, start, end):
                    yield Finding(start, end, self.kind, self.why, self.strength, None, self.layer)
            at += max(count, 1)

    def _fits(
        self,
        text: str,
        tokens: list[re.Match[str]],
        lowered: list[str],
        at: int,
        parts: tuple[str, ...],
        capital: bool,
    ) -> bool:
        last = at + len(parts) - 1
        if last >= len(tokens) or (capital and not tokens[at].group()[0].isupper()):
            return False
        if len(parts) > 1 and any(lowered[at + n] != parts[n] for n in range(1, len(parts) - 1)):
            return False
        if parts[-1] not in _singular(lowered[last]):
            return False
        return all(_GAP.fullmatch(text[tokens[n].end() : tokens[n + 1].start()]) for n in range(at, last))


def _singular(word: str) -> tuple[str, ...]:
    """Return a word, without its possessive or plural ending as well."""
    if word.endswith("'s"):
        return word, word[:-2]
    if word.endswith("s") and len(word) > 4:
        return word, word[:-1]
    return (word,)
