"""Which texts of a case share rare words with one: asked of the index of sealed words, and of no other.

Nothing is stored for it. The index holds sealed words alone, so no name that was taken out is ever
in it, and what is destroyed leaves it.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from whistle.vault.database import Database, Row

TEXT_ROLES: Final = ("narrative", "publication.text", "document.text")
"""Words that can be a copy of others: accounts, and what is held of publications and documents."""

MOST: Final = 40
"""Texts that are then compared word by word."""

_MOST_WORDS: Final = 4_000
_MOST_PLACES: Final = 50_000
_STRIPE: Final = 12
_PART: Final = 25
_MOST_DRAFT_LETTERS: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class HeldText:
    """Words of an account or of a record, sealed or not. ``owner`` is the account's or record's id.

    ``order`` grows with each text that is written down.
    """

    owner: str
    text: str
    sealed: bool
    account: bool
    order: int


_COLUMNS: Final = (
    "SELECT CASE WHEN f.role = 'narrative' THEN f.testimony_id ELSE f.owner END, f.text, f.state, f.role, f.n"
)
_FROM: Final = (
    " FROM fields f JOIN testimonies t ON t.id = f.testimony_id JOIN sources s ON s.id = t.source_id"
    " LEFT JOIN records r ON r.id = f.owner"
    " WHERE s.case_id = ?1 AND t.state != 'binned' AND r.binned IS NULL"
    f" AND f.role IN ({', '.join(repr(role) for role in TEXT_ROLES)})"
)


class Alike:
    """The texts of one case, by the words that they share with another."""

    def __init__(self, database: Database, case_id: str) -> None:
        self._db = database
        self._case = case_id

    def text_of(self, owner: str) -> HeldText | None:
        """The words of an account or record, or None where none are held."""
        row = self._db.maybe(
            f"{_COLUMNS}{_FROM} AND (f.testimony_id = ?2 AND f.role = 'narrative'"
            " OR f.owner = ?2 AND f.role != 'narrative')",
            self._case,
            owner,
        )
        return None if row is None else _held(row)

    def texts_in(self, testimony_id: str) -> list[str]:
        """The ids of what holds such words in an account, or in the notes of a case."""
        rows = self._db.all(f"{_COLUMNS}{_FROM} AND f.testimony_id = ?2", self._case, testimony_id)
        return [str(row[0]) for row in rows]

    def near(self, places: Mapping[str, Sequence[int]], but: str) -> list[HeldText]:
        """The texts that share most of the rarer words at like distances, MOST at most, and newer drafts.

        ``places`` are the words of a text and where they stand in it. Drafts are read through, the
        newest 2,000,000 letters of them: the others are compared when names are taken out of them.
        """
        found = (self._numbered(n, "sealed") for n in self._ranked(places))
        sealed = [held for held in found if held is not None and held.owner != but]
        return sealed[:MOST] + self._drafts(but)

    def _ranked(self, places: Mapping[str, Sequence[int]]) -> list[int]:
        """The numbers of the fields of every case that share rare words, the most alike first.

        Words of one part of the text that stand as far apart in another gather in one block there;
        those that a long text merely happens to hold are scattered over all of its blocks.
        """
        self._db.all("CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_counts USING fts5vocab(main, words, row)")
        self._db.all(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_places USING fts5vocab(main, words, instance)"
        )
        asked = sorted(places, key=lambda word: (-len(word), word))[:_MOST_WORDS]
        counts = self._db.all(
            "SELECT v.term, v.cnt FROM json_each(?) j JOIN temp.word_counts v ON v.term = j.value",
            json.dumps(asked),
        )
        rare: dict[str, int] = {}
        left = _MOST_PLACES
        for term, count in sorted(counts, key=lambda row: (row[1], row[0])):
            left -= count
            if left < 0 and rare:
                break
            rare[term] = count
        blocks: dict[tuple[int, int, int], float] = defaultdict(float)
        for term, n, place in self._db.all(
            "SELECT v.term, v.doc, v.offset FROM json_each(?) j JOIN temp.word_places v ON v.term = j.value",
            json.dumps(list(rare)),
        ):
            weight = 1 / math.log(2 + rare[term])
            for own in places[term]:
                stripe, part = (place - own) // _STRIPE, own // _PART
                blocks[n, part, stripe] += weight
                blocks[n, part, stripe + 1] += weight
        score: dict[int, float] = defaultdict(float)
        for (n, _, _), held in blocks.items():
            # Cubed: what gathers in one place counts, and not how much there is of it in all.
            score[n] += held**3
        # Of other cases and of other words there are some among them: more than MOST are looked up.
        return sorted(score, key=lambda n: (-score[n], n))[: 5 * MOST]

    def _numbered(self, n: int, state: str) -> HeldText | None:
        row = self._db.maybe(f"{_COLUMNS}{_FROM} AND f.state = ?3 AND f.n = ?2", self._case, n, state)
        return None if row is None else _held(row)

    def _drafts(self, but: str) -> list[HeldText]:
        found: list[HeldText] = []
        letters = 0
        sizes = self._db.all(
            f"SELECT f.n, length(f.text){_FROM} AND f.state = 'draft' ORDER BY f.n DESC", self._case
        )
        for n, size in sizes:
            letters += size
            if letters > _MOST_DRAFT_LETTERS:
                break
            held = self._numbered(n, "draft")
            if held is not None and held.owner != but:
                found.append(held)
        return found


def _held(row: Row) -> HeldText:
    owner, text, state, role, order = row
    return HeldText(owner, text, state == "sealed", role == TEXT_ROLES[0], order)
