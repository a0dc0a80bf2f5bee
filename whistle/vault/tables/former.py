"""How things stood before they were changed: wordings that were free of names, answers and dates."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from whistle.errors import NotFound
from whistle.model import new_id
from whistle.vault.tables.rows import now
from whistle.vault.tables.testimonies import FieldRow, Testimonies
from whistle.vault.vault import Vault

PREFIX: Final = "former."
"""Before the role of words that stand no more."""

_UNKNOWN: Final = [-1, "[]"]
"""Clues that are not known any more: of no revision."""


@dataclass(frozen=True, slots=True)
class Former:
    """How one thing stood until a moment. ``words`` are by role; those that were drafts are not kept."""

    id: str
    owner: str
    until: datetime
    data: Mapping[str, Any]
    words: Mapping[str, str]


class FormerRows:
    """The rows. Callers hold the transaction."""

    def __init__(self, vault: Vault) -> None:
        self._db = vault.db
        self._testimonies = Testimonies(vault)

    def keep(
        self, owner: str, testimony_id: str, data: Mapping[str, Any], replaced: Sequence[FieldRow]
    ) -> str:
        """Keep how a thing stands: its data, and of the words that are replaced those without names.

        Draft words are destroyed, as they are when a draft is written over. Returns the id.
        """
        former = new_id()
        clues: dict[str, tuple[int, str]] = {}
        for field in replaced:
            if not field.sealed:
                self._testimonies.drop_field(field)
                continue
            row = self._db.one("SELECT revision, annotations FROM fields WHERE id = ?", field.id)
            clues[field.id] = (int(row[0]), str(row[1]))
            # Clues of words that stand no more are not waited for.
            self._db.run(
                "UPDATE fields SET owner = ?, role = ?, annotations = '[]' WHERE id = ?",
                former,
                PREFIX + field.role,
                field.id,
            )
        self._db.run(
            "INSERT INTO former (id, owner, testimony_id, data, until) VALUES (?, ?, ?, ?, ?)",
            former,
            owner,
            testimony_id,
            json.dumps({"data": dict(data), "clues": clues}, ensure_ascii=False),
            now(),
        )
        return former

    def all(self, owner: str) -> tuple[Former, ...]:
        """How a thing stood before, the latest first."""
        rows = self._db.all(
            "SELECT id, owner, until, data FROM former WHERE owner = ? ORDER BY rowid DESC", owner
        )
        return tuple(self._read(*row) for row in rows)

    def get(self, former: str) -> Former:
        """One of them. Raises NotFound."""
        row = self._db.maybe("SELECT id, owner, until, data FROM former WHERE id = ?", former)
        if row is None:
            raise NotFound("former wording")
        return self._read(*row)

    def _read(self, former: str, owner: str, until: int, data: str) -> Former:
        words = {
            field.role.removeprefix(PREFIX): field.words.text
            for field in self._testimonies.fields_of((former,))
        }
        return Former(former, owner, datetime.fromtimestamp(until, UTC), json.loads(data)["data"], words)

    def give_back(self, former: str) -> None:
        """Let its words stand again where they stood, and forget the row.

        Words out of which a name was taken meanwhile are drafts again: their clues are not known.
        """
        owner = self.get(former).owner
        clues = json.loads(self._db.one("SELECT data FROM former WHERE id = ?", former)[0])["clues"]
        for field in self._testimonies.fields_of((former,)):
            revision, annotations = clues[field.id]
            self._db.run(
                "UPDATE fields SET owner = ?, role = ?, annotations = ? WHERE id = ?",
                owner,
                field.role.removeprefix(PREFIX),
                annotations if revision == field.revision else "[]",
                field.id,
            )
            if revision != field.revision:
                self._db.run(
                    "INSERT INTO words (words, rowid, text) SELECT 'delete', n, text FROM fields"
                    " WHERE id = ?",
                    field.id,
                )
                self._db.run("UPDATE fields SET state = 'draft' WHERE id = ?", field.id)
        self._db.run("DELETE FROM former WHERE id = ?", former)

    def drop_clues(
        self, testimony_ids: Iterable[str], changed: Iterable[str], hold: Callable[[str], bool]
    ) -> None:
        """Forget the clues of former words out of which a name was taken, and those that ``hold`` it.

        Clues carry words that may stand in the place of others. Words without them are drafts again when
        they are given back.
        """
        other = set(changed)
        for testimony_id in testimony_ids:
            for former, stored in self._db.all(
                "SELECT id, data FROM former WHERE testimony_id = ?", testimony_id
            ):
                content = json.loads(stored)
                clues = {
                    field: _UNKNOWN if field in other or hold(str(known[1])) else known
                    for field, known in content["clues"].items()
                }
                if clues != content["clues"]:
                    text = json.dumps({**content, "clues": clues}, ensure_ascii=False)
                    self._db.run("UPDATE former SET data = ? WHERE id = ?", text, former)

    def destroy(self, owners: Iterable[str]) -> None:
        """Destroy every former state of these, words and all."""
        for owner in owners:
            for (former,) in self._db.all("SELECT id FROM former WHERE owner = ?", owner):
                for field in self._testimonies.fields_of((str(former),)):
                    self._testimonies.drop_field(field)
            self._db.run("DELETE FROM former WHERE owner = ?", owner)
