"""A whole database out of the remains of a damaged one.

Rows that were read come back as they were. Where a row is gone that others hang on, one stands in for
it, filled from what the indexes tell; and what is not known any more is taken to forbid rather than to
allow: a permission is not asked yet, a case is on hold.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Final

from whistle.crypto.keys import Secret
from whistle.errors import DatabaseDamaged
from whistle.model import LABEL_STEMS, ConsentState, Employment, new_id
from whistle.vault.custody import CustodyLog, Taken
from whistle.vault.database import Database
from whistle.vault.salvage.btree import Value
from whistle.vault.salvage.remains import Remains, Table, Values
from whistle.vault.tables.records import KEEPER

Known = dict[str, Value]

_LABEL: Final = re.compile(rf"\[({'|'.join(sorted(LABEL_STEMS))}) ([1-9]\d{{0,8}})\]")
_PERSON: Final = "Person"
_STANDS_IN: Final = "Salvaged"
_PERMITS: Final = (ConsentState.AGREED.value, ConsentState.CONDITIONS.value)
_ENOUGH_OF_A_RECORD: Final = frozenset({"case_id", "kind"})
_NOTES: Final = "SELECT t.id FROM testimonies t JOIN sources s ON s.id = t.source_id WHERE s.keeper = 1"
_LOG: Final = ("custody", "custody_openings")


class Refill:
    """Fills an empty database. ``made_up`` counts rows that stand in, ``left_out`` rows that fit nowhere,
    ``asked_again`` permissions that count as not asked."""

    def __init__(self, database: Database, remains: Remains) -> None:
        self._db = database
        self._remains = remains
        self.made_up = 0
        self.left_out = 0
        self.asked_again = 0
        self._unsure_sources: set[str] = set()
        self._case = ""
        self._source = ""

    def fill(self, master: Secret, anchor: tuple[int, str]) -> Taken:
        """Fill it; return what became of the custody log. All in one transaction."""
        with self._db.transaction():
            self._db.run("PRAGMA defer_foreign_keys = 1")
            for table in self._remains.tables.values():
                if table.name not in _LOG:
                    self._copy(table)
            self._restore_uses()
            self._stand_in()
            self._need_narratives()
            self._take_labels()
            self._doubt_permissions()
            taken = self._log(master, anchor)
        self._db.run("INSERT INTO words (words) VALUES ('rebuild')")
        return taken

    # -- rows as they were -------------------------------------------------------------------

    def _copy(self, table: Table) -> None:
        for rowid, values in sorted(self._remains.rows[table.name].items()):
            self._insert(table, rowid, values)

    def _insert(self, table: Table, rowid: int, values: Values) -> None:
        columns = [column for column in table.columns[: len(values)] if not column.alias]
        kept = [value for column, value in zip(table.columns, values, strict=False) if not column.alias]
        names = ", ".join(["rowid", *(f'"{column.name}"' for column in columns)])
        places = ", ".join("?" * (1 + len(kept)))
        # What the tables' own rules refuse (twice the same id) is left out and counted.
        self._db.run(
            f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({places})",  # noqa: S608 - names of the schema
            rowid,
            *kept,
        )
        self.left_out += 1 - int(self._db.one("SELECT changes()")[0])

    def _restore_uses(self) -> None:
        """An index of all of a row's columns is the row."""
        for rowid, known in self._remains.lost.get("label_uses", {}).items():
            table = self._remains.tables["label_uses"]
            if all(column.name in known for column in table.columns):
                self._insert(table, rowid, tuple(known[column.name] for column in table.columns))

    # -- rows that stand in ------------------------------------------------------------------

    def _stand_in(self) -> None:
        makers: dict[str, Callable[[str, Known], None]] = {
            "cases": self._make_case,
            "sources": self._make_source,
            "testimonies": self._make_testimony,
            "labels": self._make_label,
            "records": self._make_record,
        }
        for table in (name for name in makers if name != "testimonies"):
            for known in self._remains.lost.get(table, {}).values():
                if "id" in known and not self._there(table, str(known["id"])):
                    makers[table](str(known["id"]), known)
        while missing := list(self._dangling()):
            for table, rowid, column, parent, wanted in missing:
                if self._there(parent, wanted):
                    continue
                known = self._known(parent, wanted)
                if parent in makers and (parent != "records" or known.keys() >= _ENOUGH_OF_A_RECORD):
                    makers[parent](wanted, known)
                elif self._remains.tables[table].may_lack(column):
                    self._db.run(f'UPDATE {table} SET "{column}" = NULL WHERE rowid = ?', rowid)  # noqa: S608 - as above
                else:
                    self._db.run(f"DELETE FROM {table} WHERE rowid = ?", rowid)  # noqa: S608 - as above
                    self.left_out += 1

    def _dangling(self) -> Iterator[tuple[str, int, str, str, str]]:
        """Rows whose parent is gone: (table, rowid, column, the parent's table, its id)."""
        for table, rowid, parent, number in self._db.all("PRAGMA foreign_key_check"):
            column = next(
                str(row[3]) for row in self._db.all(f"PRAGMA foreign_key_list({table})") if row[0] == number
            )
            row = self._db.maybe(f'SELECT "{column}" FROM {table} WHERE rowid = ?', rowid)  # noqa: S608 - as above
            if row is not None:
                yield str(table), int(rowid), column, str(parent), str(row[0])

    def _there(self, table: str, wanted: str) -> bool:
        return self._db.maybe(f"SELECT 1 FROM {table} WHERE id = ?", wanted) is not None  # noqa: S608 - as above

    def _known(self, table: str, wanted: str) -> Known:
        lost = self._remains.lost.get(table, {}).values()
        return next((known for known in lost if known.get("id") == wanted), {})

    def _make_case(self, case: str, known: Known) -> None:
        name = known.get("name") or self._free_name("cases", "name")
        # Nobody knows whether it was on hold, so it is.
        self._db.run("INSERT INTO cases (id, name, on_hold, created) VALUES (?, ?, 1, 0)", case, name)
        self.made_up += 1

    def _make_source(self, source: str, known: Known) -> None:
        case = str(known["case_id"]) if "case_id" in known else self._own_case()
        if not self._there("cases", case):
            self._make_case(case, self._known("cases", case))
        pseudonym = known.get("pseudonym") or self._free_name("sources", "pseudonym")
        self._db.run(
            "INSERT INTO sources (id, case_id, pseudonym, employment, created) VALUES (?, ?, ?, ?, 0)",
            source,
            case,
            pseudonym,
            Employment.UNKNOWN.value,
        )
        if pseudonym == KEEPER and self._remains.tables["sources"].place("keeper") is not None:
            self._db.run("UPDATE sources SET keeper = 1 WHERE id = ?", source)
        self.made_up += 1

    def _make_testimony(self, testimony: str, known: Known) -> None:
        source = str(known["source_id"]) if "source_id" in known else self._own_source()
        if not self._there("sources", source):
            self._make_source(source, self._known("sources", source))
        sealed, revision = self._db.one(
            "SELECT count(*), max(revision) FROM fields WHERE testimony_id = ? AND state = 'sealed'",
            testimony,
        )
        self._db.run(
            "INSERT INTO testimonies (id, source_id, state, revision, created) VALUES (?, ?, ?, ?, 0)",
            testimony,
            source,
            "sealed" if sealed else "draft",
            revision or 0,
        )
        # It may have been in the bin: nothing of this source leaves before somebody asked again.
        self._unsure_sources.add(source)
        self.made_up += 1

    def _make_label(self, label: str, known: Known) -> None:
        if {"case_id", "stem", "number"} <= known.keys():
            case, stem, number = str(known["case_id"]), known["stem"], known["number"]
        else:
            used = self._db.maybe(
                "SELECT s.case_id FROM label_uses u JOIN testimonies t ON t.id = u.testimony_id"
                " JOIN sources s ON s.id = t.source_id WHERE u.label_id = ? LIMIT 1",
                label,
            )
            # Which label of the words it was is not known, and a guess would name the wrong person.
            case = self._own_case() if used is None else str(used[0])
            stem, number = _PERSON, 1 + self._highest(case, _PERSON)
        if not self._there("cases", case):
            self._make_case(case, self._known("cases", case))
        self._db.run(
            "INSERT INTO labels (id, case_id, stem, number) VALUES (?, ?, ?, ?)", label, case, stem, number
        )
        self.made_up += 1

    def _make_record(self, record: str, known: Known) -> None:
        if not known.keys() >= _ENOUGH_OF_A_RECORD:
            return
        case = str(known["case_id"])
        if not self._there("cases", case):
            self._make_case(case, self._known("cases", case))
        # Its words are fields; only its choices, numbers and dates are gone.
        self._db.run(
            "INSERT INTO records (id, case_id, kind, parent, created) VALUES (?, ?, ?, ?, 0)",
            record,
            case,
            known["kind"],
            known.get("parent"),
        )
        self.made_up += 1

    def _own_case(self) -> str:
        if not self._case:
            self._case = new_id()
            self._make_case(self._case, {})
        return self._case

    def _own_source(self) -> str:
        if not self._source:
            self._source = new_id()
            self._make_source(self._source, {})
        return self._source

    def _free_name(self, table: str, column: str) -> str:
        taken = {str(row[0]) for row in self._db.all(f"SELECT {column} FROM {table}")}  # noqa: S608 - as above
        names = (f"{_STANDS_IN} {number}" for number in range(1, len(taken) + 2))
        return next(name for name in names if name not in taken)

    # -- what a vault must have --------------------------------------------------------------

    def _need_narratives(self) -> None:
        """Give every account a narrative, be it an empty one; drop tags on words that are gone."""
        without = self._db.all(
            "SELECT t.id, t.state, t.before_bin, t.revision FROM testimonies t WHERE NOT EXISTS"
            " (SELECT 1 FROM fields f WHERE f.testimony_id = t.id AND f.role = 'narrative')"
        )
        if self._remains.tables["sources"].place("keeper") is not None:
            # The case's own notes are kept as an account that has no narrative.
            notes = {row[0] for row in self._db.all(_NOTES)}
            without = [row for row in without if row[0] not in notes]
        for testimony, state, before, revision in without:
            sealed = (before or state) == "sealed"
            self._db.run(
                "INSERT INTO fields (id, testimony_id, role, state, revision, text, changed)"
                " VALUES (?, ?, 'narrative', ?, ?, '', 0)",
                new_id(),
                testimony,
                "sealed" if sealed else "draft",
                revision if sealed else 0,
            )
            self._unsure_sources.update(
                str(row[0])
                for row in self._db.all("SELECT source_id FROM testimonies WHERE id = ?", testimony)
            )
            self.made_up += 1
            # Their words are gone, so they would point at nothing.
            self._db.run("DELETE FROM passages WHERE testimony_id = ?", testimony)
            self.left_out += int(self._db.one("SELECT changes()")[0])

    def _take_labels(self) -> None:
        """Keep the number of every label that stands in words, and the names behind lost ones reachable."""
        rows = self._db.all(
            "SELECT s.case_id, f.text FROM fields f JOIN testimonies t ON t.id = f.testimony_id"
            " JOIN sources s ON s.id = t.source_id WHERE f.state = 'sealed'"
        )
        found = {(str(case), *match) for case, text in rows for match in _LABEL.findall(text)}
        for case, stem, number in sorted(found):
            self._db.run(
                "INSERT OR IGNORE INTO labels (id, case_id, stem, number) VALUES (?, ?, ?, ?)",
                new_id(),
                case,
                stem,
                int(number),
            )
            self.made_up += int(self._db.one("SELECT changes()")[0])
        for (label,) in self._db.all(
            "SELECT DISTINCT subject FROM register WHERE kind = 'identity'"
            " AND subject NOT IN (SELECT id FROM labels)"
        ):
            self._make_label(str(label), self._known("labels", str(label)))

    def _highest(self, case: str, stem: str) -> int:
        row = self._db.one("SELECT max(number) FROM labels WHERE case_id = ? AND stem = ?", case, stem)
        words = self._db.all(
            "SELECT f.text FROM fields f JOIN testimonies t ON t.id = f.testimony_id"
            " JOIN sources s ON s.id = t.source_id WHERE f.state = 'sealed' AND s.case_id = ?",
            case,
        )
        in_words = (int(n) for (text,) in words for kind, n in _LABEL.findall(text) if kind == stem)
        return max(int(row[0] or 0), max(in_words, default=0))

    def _doubt_permissions(self) -> None:
        """Let nothing out on an answer that a lost, later one may have taken back."""
        lost = self._remains.lost.get("consents", {})
        unnamed = any(not {"source_id", "recipient", "kind"} <= known.keys() for known in lost.values())
        # The index names the rows that the table lost; only where both are damaged is nothing known.
        all_of_them = unnamed or not {"consents", "consents_by_source"} & self._remains.sound
        doubtful = {
            (known.get("source_id"), known.get("recipient"), known.get("kind")) for known in lost.values()
        }
        newest = self._db.all(
            "SELECT source_id, recipient, kind, state, wording_version, max(n) FROM consents"
            " GROUP BY source_id, recipient, kind"
        )
        for source, recipient, kind, state, wording, _n in newest:
            if state in _PERMITS and (
                all_of_them or source in self._unsure_sources or (source, recipient, kind) in doubtful
            ):
                self._db.run(
                    "INSERT INTO consents (source_id, recipient, kind, state, wording_version, created)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    source,
                    recipient,
                    kind,
                    ConsentState.NOT_ASKED.value,
                    wording,
                    int(time.time()),
                )
                self.asked_again += 1

    # -- the custody log ---------------------------------------------------------------------

    def _log(self, master: Secret, anchor: tuple[int, str]) -> Taken:
        rows = {
            seq: (str(row[1]), str(row[2]), row[3])
            for seq, row in self._remains.rows.get("custody", {}).items()
            if isinstance(row[3], bytes)
        }
        openings = {
            seq: (row[2], str(row[3]), str(row[1]))
            for seq, row in self._remains.rows.get("custody_openings", {}).items()
            if isinstance(row[2], bytes)
        }
        log = CustodyLog(self._db, master)
        taken = log.take_over(rows, openings, anchor)
        lost = sum(len(rows) for rows in self._remains.lost.values())
        log.append(
            "salvaged",
            "",
            pages_damaged=str(len(self._remains.damaged) + self._remains.missing),
            rows_lost=str(lost),
            rows_made_up=str(self.made_up),
        )
        return taken


def must_hold(database: Database) -> None:
    """Raise DatabaseDamaged unless what was filled is a whole database."""
    if database.check() or database.all("PRAGMA foreign_key_check"):
        raise DatabaseDamaged
