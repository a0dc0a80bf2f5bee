"""Records of a case and what bears on its allegations: the rows.

Words of a record are fields of the case's own notes (``papers``), a testimony of whoever keeps the
case. Kinds and their fields are checked above (casework/kinds).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from whistle.errors import NotFound
from whistle.model import (
    Bearing,
    FuzzyDate,
    Record,
    Relation,
    Said,
    SealedText,
    Thing,
    new_id,
)
from whistle.vault.database import Row
from whistle.vault.tables.former import FormerRows
from whistle.vault.tables.rows import annotations_from_json, now, resolve, to_date
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

KEEPER: Final = "\n"
"""What stands for a pseudonym where the keeper of a case is the source: no source can be called that."""

_SELECT: Final = "SELECT id, case_id, kind, parent, data, binned FROM records"


class Records:
    """The records of a vault. Callers hold the transaction where several steps belong together."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._db = vault.db

    # -- the case's own notes ------------------------------------------------------------------

    def papers(self, case_id: str) -> str:
        """The id of the testimony that holds the words of a case's records, made at first use."""
        found = self.papers_if_any(case_id)
        if found:
            return found
        with self._db.transaction():
            keeper = new_id()
            self._db.run(
                "INSERT INTO sources (id, case_id, pseudonym, employment, keeper, created)"
                " VALUES (?, ?, ?, 'unknown', 1, ?)",
                keeper,
                case_id,
                KEEPER,
                now(),
            )
            return Testimonies(self._vault).add_empty(keeper)

    def papers_if_any(self, case_id: str) -> str:
        """The same, or blank where nothing was ever written down."""
        row = self._db.maybe(
            "SELECT t.id FROM testimonies t JOIN sources s ON s.id = t.source_id"
            " WHERE s.case_id = ? AND s.keeper = 1",
            case_id,
        )
        return str(row[0]) if row else ""

    # -- records -------------------------------------------------------------------------------

    def add(
        self, case_id: str, kind: str, data: Mapping[str, Any], words: Mapping[str, str], parent: str = ""
    ) -> str:
        """Write one down; return its id. ``words`` are by role; blank ones are left out."""
        record_id = new_id()
        with self._db.transaction():
            self._db.run(
                "INSERT INTO records (id, case_id, kind, parent, data, created) VALUES (?, ?, ?, ?, ?, ?)",
                record_id,
                case_id,
                kind,
                parent or None,
                _stored(data),
                now(),
            )
            if any(text.strip() for text in words.values()):
                Testimonies(self._vault).add_fields(self.papers(case_id), record_id, words)
        return record_id

    def change(
        self, record_id: str, data: Mapping[str, Any], words: Mapping[str, str]
    ) -> tuple[str, dict[str, str]]:
        """Set fields; what is not given stays. Changed words are drafts again. Raises NotFound.

        Returns under which id it stands as it was before (blank where nothing changed), and the words by
        role that were drafts, which are kept nowhere.
        """
        record = self.get(record_id)
        testimonies = Testimonies(self._vault)
        with self._db.transaction():
            before = self.data(record.id)
            papers = self.papers(record.case_id)
            kept = {field.role: field for field in testimonies.fields_of((record.id,))}
            other = {
                role: text
                for role, text in words.items()
                if (kept[role].words.text if role in kept else "") != text
            }
            if not other and all(before.get(key) == value for key, value in data.items()):
                return "", {}
            drafts = {
                role: kept[role].words.text if role in kept else ""
                for role in other
                if role not in kept or not kept[role].sealed
            }
            replaced = [kept[role] for role in other if role in kept]
            former = FormerRows(self._vault).keep(record.id, papers, before, replaced)
            self.set_data(record.id, {**before, **data})
            testimonies.add_fields(papers, record.id, other)
        return former, drafts

    def data(self, record_id: str) -> dict[str, Any]:
        """What is stored of a record beside its words."""
        found: dict[str, Any] = json.loads(
            self._db.one("SELECT data FROM records WHERE id = ?", record_id)[0]
        )
        return found

    def set_data(self, record_id: str, data: Mapping[str, Any]) -> None:
        """Store that."""
        self._db.run("UPDATE records SET data = ? WHERE id = ?", _stored(data), record_id)

    def get(self, record_id: str) -> Record:
        """The record with this id, or the only one whose id begins so. Raises NotFound, Ambiguous."""
        full = resolve(self._db, "records", "record", record_id)
        return self._read(self._db.all(f"{_SELECT} WHERE id = ?", full))[0]

    def all(
        self, case_id: str, kinds: Sequence[str] = (), *, parent: str = "", binned: bool = False
    ) -> list[Record]:
        """The records of a case in the order they were written, of some kinds or all, live or binned."""
        rows = self._db.all(
            f"{_SELECT} WHERE case_id = ?1 AND (binned IS NOT NULL) = ?2"
            " AND (?3 = '' OR parent = ?3) ORDER BY rowid",
            case_id,
            int(binned),
            parent,
        )
        wanted = set(kinds)
        return self._read([row for row in rows if not wanted or row[2] in wanted])

    def bin(self, record_ids: Iterable[str], on: bool) -> None:
        """Put records into the bin, or take them out again."""
        with self._db.transaction():
            for record_id in record_ids:
                self._db.run("UPDATE records SET binned = ? WHERE id = ?", now() if on else None, record_id)

    def below(self, record_id: str) -> list[str]:
        """This record and every one that stands under it, from the top down."""
        rows = self._db.all(
            "WITH RECURSIVE tree (id, depth) AS (SELECT ?, 0 UNION SELECT r.id, depth + 1 FROM records r"
            " JOIN tree t ON r.parent = t.id WHERE depth < 1000) SELECT id FROM tree ORDER BY depth",
            record_id,
        )
        return [str(row[0]) for row in rows]

    def destroy_binned(self, case_ids: Sequence[str]) -> list[str]:
        """Destroy what is in the bin of these cases, words and all; return the ids that are no more."""
        gone: list[str] = []
        for case_id in case_ids:
            rows = self._db.all(
                "SELECT id FROM records WHERE case_id = ? AND binned IS NOT NULL ORDER BY rowid DESC", case_id
            )
            ids = [str(row[0]) for row in rows]
            testimonies = Testimonies(self._vault)
            for field in testimonies.fields_of(ids):
                testimonies.drop_field(field)
            FormerRows(self._vault).destroy(ids)
            for record_id in ids:
                self._db.run("DELETE FROM bearings WHERE claim = ?1 OR thing_id = ?1", record_id)
                self._db.run("UPDATE records SET parent = NULL WHERE parent = ?", record_id)
                self._db.run("DELETE FROM records WHERE id = ?", record_id)
            gone += ids
        return gone

    def _read(self, rows: Sequence[Row]) -> list[Record]:
        words: dict[str, dict[str, Said]] = defaultdict(dict)
        for owner, role, state, text, clues in self._words([row[0] for row in rows]):
            words[owner][role.partition(".")[2]] = Said(
                SealedText(text, annotations_from_json(clues)), state == "sealed"
            )
        found = []
        for record_id, case_id, kind, parent, data, binned in rows:
            said = words.get(record_id, {})
            values = {key: _value(value, said.get(key)) for key, value in json.loads(data).items()}
            # A date of which only the words are known.
            values |= {key: FuzzyDate(words=said[key].text) for key in said if values.get(key, 0) is None}
            values = {key: value for key, value in values.items() if value is not None}
            found.append(Record(record_id, case_id, kind, parent or "", values, said, binned is not None))
        return found

    def _words(self, owners: Sequence[str]) -> list[Row]:
        found: list[Row] = []
        for start in range(0, len(owners), 500):
            part = owners[start : start + 500]
            found += self._db.all(
                "SELECT owner, role, state, text, annotations FROM fields WHERE owner IN ("  # noqa: S608
                + ", ".join("?" * len(part))
                + ") ORDER BY n",
                *part,
            )
        return found

    # -- what bears on an allegation -----------------------------------------------------------

    def bear(self, claim: str, thing: Thing, thing_id: str, relation: Relation) -> Bearing:
        """Say how something bears on an allegation; what was said of it before is replaced."""
        bearing = Bearing(new_id(), claim, thing, thing_id, relation)
        with self._db.transaction():
            self._db.run("DELETE FROM bearings WHERE claim = ? AND thing_id = ?", claim, thing_id)
            self._db.run(
                "INSERT INTO bearings (id, claim, thing, thing_id, relation, created)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                bearing.id,
                claim,
                thing.value,
                thing_id,
                relation.value,
                now(),
            )
        return bearing

    def unbear(self, claim: str, thing_id: str) -> None:
        """Take it back. Raises NotFound."""
        if not self._db.maybe("SELECT 1 FROM bearings WHERE claim = ? AND thing_id = ?", claim, thing_id):
            raise NotFound("link")
        self._db.run("DELETE FROM bearings WHERE claim = ? AND thing_id = ?", claim, thing_id)

    def bearings(self, case_id: str) -> list[Bearing]:
        """What bears on the live allegations of a case, in the order it was said."""
        rows = self._db.all(
            "SELECT b.id, b.claim, b.thing, b.thing_id, b.relation FROM bearings b"
            " JOIN records r ON r.id = b.claim WHERE r.case_id = ? AND r.binned IS NULL ORDER BY b.rowid",
            case_id,
        )
        return [Bearing(r[0], r[1], Thing(r[2]), r[3], Relation(r[4])) for r in rows]


def _stored(data: Mapping[str, Any]) -> str:
    return json.dumps(dict(data), ensure_ascii=False, separators=(",", ":"))


def _value(stored: Any, said: Said | None) -> object:
    if isinstance(stored, dict):
        return FuzzyDate(
            words=said.text if said else "",
            edtf=stored["edtf"],
            earliest=to_date(stored["earliest"]),
            latest=to_date(stored["latest"]),
        )
    return tuple(stored) if isinstance(stored, list) else stored
