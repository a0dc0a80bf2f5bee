"""Tags as the account page offers and lists them: finding one by typing, words for each part."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from ui.data_words import groups, taxonomy
from ui.language import tr
from ui.models.marks import Stripe, in_columns
from whistle.casework import codes as core_codes
from whistle.model import Basis, Code, Passage

BASIS_WORDS: Final[tuple[tuple[Basis, str], ...]] = (
    (Basis.UNKNOWN, tr("Not said yet")),
    (Basis.TOOK_PART, tr("Took part")),
    (Basis.SAW, tr("Saw it")),
    (Basis.HEARD_DIRECTLY, tr("Heard it being said")),
    (Basis.READ_IN_DOCUMENT, tr("Read it in a document")),
    (Basis.TOLD_BY_PARTICIPANT, tr("Told by someone who took part")),
    (Basis.TOLD_BY_TOLD, tr("Told by someone who was told")),
    (Basis.INFERENCE, tr("Worked it out")),
    (Basis.COMMON_TALK, tr("Common talk")),
    (Basis.PUBLIC_STATEMENT, tr("A public statement")),
)

HARMED_WORDS: Final[tuple[tuple[str, str], ...]] = (
    ("", tr("Not said yet")),
    ("worker", tr("Workers")),
    ("claimant", tr("Claimants")),
    ("public", tr("The public")),
)

TENSE_WORDS: Final[tuple[tuple[str, str], ...]] = (
    ("", tr("Not said yet")),
    ("past", tr("It has happened")),
    ("continuing", tr("It is still going on")),
    ("likely", tr("It is likely to happen")),
)

LONGEST_QUOTE: Final = 140


@dataclass(frozen=True, slots=True)
class TagRow:
    """One tag of an account, as the list has it."""

    passage: Passage
    label: str
    group: str
    quote: str
    memo: str = ""

    @property
    def basis_words(self) -> str:
        """How they know, as on screen."""
        return dict(BASIS_WORDS)[self.passage.basis]

    @property
    def spoken(self) -> str:
        """The whole tag in one sentence, for a screen reader."""
        parts = [f"{self.passage.code}, {self.label}", self.quote]
        if self.passage.basis is not Basis.UNKNOWN:
            parts.append(self.basis_words)
        if self.memo:
            parts.append(tr("Note: {memo}", memo=self.memo))
        return ". ".join(parts)


def find_codes(typed: str, recent: Sequence[str] = ()) -> tuple[Code, ...]:
    """Return the tags that fit what was typed, the best first; with nothing typed, those used last.

    Every word typed has to begin a word of the tag's id, name or definition, in the language of the
    screen or in English: dossiers say it in English, and both are on somebody's lips.
    """
    wanted = [word.casefold() for word in typed.split()]
    codes = taxonomy()
    if not wanted:
        places = {code_id: n for n, code_id in enumerate(recent)}
        return tuple(sorted(codes, key=lambda c: places.get(c.id, len(places))))
    scored = []
    for n, code in enumerate(codes):
        both = dict.fromkeys((code, _english()[code.id]))
        scores = [max(_score(word, one) for one in both) for word in wanted]
        if all(scores):
            scored.append((-sum(scores), n, code))
    return tuple(code for _, _, code in sorted(scored, key=lambda entry: entry[:2]))


@cache
def _english() -> dict[str, Code]:
    return {code.id: code for code in core_codes.taxonomy()}


def _score(word: str, code: Code) -> int:
    if code.id.casefold() == word:
        return 100
    if code.id.casefold().startswith(word):
        return 50
    if _begins(word, code.label):
        return 10
    if any(_begins(word, named.get(code.group, "")) for named in (groups(), core_codes.groups())):
        return 3
    return 1 if _begins(word, code.definition) else 0


def _begins(word: str, text: str) -> bool:
    wanted = _plain(word)
    return any(part.startswith(wanted) for part in _parts(text))


@cache
def _parts(text: str) -> tuple[str, ...]:
    """The words of a text that ships: the same few are looked through at each letter typed."""
    return tuple(re.findall(r"[\w'-]+", _plain(text)))


def _plain(text: str) -> str:
    """Without accents: a keyboard of the United Kingdom has no key for most that Welsh needs."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(part for part in parts if unicodedata.category(part) != "Mn")


def tag_rows(passages: Sequence[Passage], text: str, memos: dict[str, str]) -> tuple[TagRow, ...]:
    """Return the tags of an account in the order of its words; ``memos`` are by passage."""
    known = {code.id: code for code in taxonomy()}
    rows = []
    for passage in passages:
        code = known.get(passage.code)
        quote = " ".join(text[passage.start : passage.end].split())
        if len(quote) > LONGEST_QUOTE:
            quote = quote[: LONGEST_QUOTE - 1].rstrip() + "…"
        label = code.label if code else tr("A tag of your own")
        rows.append(TagRow(passage, label, code.group if code else "L", quote, memos.get(passage.id, "")))
    return tuple(rows)


def stripes_of(rows: Sequence[TagRow], current: str = "") -> tuple[tuple[Stripe, ...], tuple[int, ...]]:
    """Return the margin's stripes in their columns, and where more stand than fit."""
    return in_columns(
        Stripe(
            row.passage.start,
            row.passage.end,
            row.passage.code,
            row.group,
            row.passage.id,
            current=row.passage.id == current,
        )
        for row in rows
    )
