"""Finding texts that are made from other texts: proposed, never decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from whistle.casework.copies import MOST_LETTERS, Piece, Prepared, Repeated, alike, differences, repeated
from whistle.errors import NotFound
from whistle.model import Record, Testimony
from whistle.vault.tables.alike import Alike, HeldText
from whistle.vault.tables.records import Records
from whistle.vault.vault import Vault

DERIVATION: Final = "derivation"
LEAST_WORDS: Final = 25
"""Shorter texts are not compared."""

_MOST_LETTERS: Final = 2_000_000
"""So many letters of other texts are compared word by word at most: about two seconds."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Two texts beside each other. Each piece has its place in ``original`` first."""

    original: str
    copy: str
    pieces: tuple[Piece, ...]


def propose(vault: Vault, case_id: str, owners: Iterable[str]) -> tuple[Record, ...]:
    """Look for texts of the case that share their words with these accounts or records.

    Each new pair becomes a record ``derivation`` of the kind ``proposed``: the text that was written
    down later is the copy. A pair that was linked or put into the bin before is not proposed again,
    nor are two copies of one text on top of their links to it.
    """
    table, records = Alike(vault.db, case_id), Records(vault)
    written: list[str] = []
    for owner in owners:
        held = table.text_of(owner)
        new = None if held is None else Prepared(held.text)
        if held is None or new is None or len(new.words) < LEAST_WORDS:
            continue
        near = _within(table.near(new.places, owner), _MOST_LETTERS)
        found = alike(new, {other.owner: Prepared(other.text) for other in near})
        if not found:
            continue
        order = {other.owner: other.order for other in near}
        links = _Links(vault, case_id)
        with vault.db.transaction():
            for other in sorted(found, key=lambda key: (-found[key].percent, order[key])):
                if links.joined(owner, other) or links.refused(owner, other):
                    continue
                links.join(owner, other)
                copy, original = (owner, other) if order[other] < held.order else (other, owner)
                data = {"copy": copy, "original": original, "kind": "proposed", "alike": found[other].percent}
                written.append(records.add(case_id, DERIVATION, data, {}))
                vault.custody.append("copy-proposed", written[-1])
    return tuple(records.get(record_id) for record_id in written)


def propose_within(vault: Vault, testimony: Testimony) -> tuple[Record, ...]:
    """The same for an account, or for what the notes of a case hold, once names are out of them."""
    owners = Alike(vault.db, testimony.case_id).texts_in(testimony.id)
    return propose(vault, testimony.case_id, owners)


def _within(texts: Sequence[HeldText], letters: int) -> list[HeldText]:
    """The first texts, as long as they have so many letters together."""
    found = []
    for text in texts:
        letters -= min(len(text.text), MOST_LETTERS)
        if letters < 0:
            break
        found.append(text)
    return found


class _Links:
    """Which texts of a case are known to hang together, and which pairs somebody has taken apart."""

    def __init__(self, vault: Vault, case_id: str) -> None:
        self._above: dict[str, str] = {}
        records = Records(vault)
        self._refused = {
            frozenset((record.choice("copy"), record.choice("original")))
            for record in records.all(case_id, (DERIVATION,), binned=True)
        }
        for record in records.all(case_id, (DERIVATION,)):
            self.join(record.choice("copy"), record.choice("original"))
        for record in records.all(case_id, ("publication",)):
            if record.choice("copy_of"):
                self.join(record.id, record.choice("copy_of"))
        for copy, original in vault.db.all(
            "SELECT t.id, t.derived_from FROM testimonies t JOIN sources s ON s.id = t.source_id"
            " WHERE s.case_id = ? AND t.derived_from IS NOT NULL",
            case_id,
        ):
            self.join(copy, original)

    def _top(self, one: str) -> str:
        while (above := self._above.get(one, one)) != one:
            one = above
        return one

    def join(self, one: str, other: str) -> None:
        """Note that two hang together."""
        self._above[self._top(one)] = self._top(other)

    def joined(self, one: str, other: str) -> bool:
        """Whether two hang together, also by way of others."""
        return self._top(one) == self._top(other)

    def refused(self, one: str, other: str) -> bool:
        """Whether a link between these two was put into the bin."""
        return frozenset((one, other)) in self._refused


def compare(vault: Vault, record_id: str) -> Compared:
    """Lay the two texts of a derivation beside each other. Raises NotFound, also where no words are held."""
    record = Records(vault).get(record_id)
    if record.kind != DERIVATION:
        raise NotFound("copy")
    table = Alike(vault.db, record.case_id)
    original, copy = table.text_of(record.choice("original")), table.text_of(record.choice("copy"))
    if original is None or copy is None:
        raise NotFound("text")
    return Compared(original.text, copy.text, differences(original.text, copy.text))


def statements_repeated(vault: Vault, case_id: str) -> tuple[Repeated, ...]:
    """Which replies of a case say again what an earlier one said, by their dates where known."""
    replies = Records(vault).all(case_id, ("reply",))
    dated = sorted(replies, key=lambda reply: reply.date("when").earliest or date.max)
    return repeated((reply.id, reply.text("words")) for reply in dated if reply.text("words"))
