"""Interviews: which accounts they make, how far they are, what was explained, cards as they are written."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from whistle.errors import BadValue, NotFound, WrongState
from whistle.model import new_id
from whistle.vault.database import Database, Row
from whistle.vault.tables.rows import now, to_date

OPEN: Final = "open"
PAUSED: Final = "paused"
CLOSED: Final = "closed"

_TABLES: Final = {"incident": "incidents", "raised": "disclosures"}


@dataclass(frozen=True, slots=True)
class Explained:
    """One thing that a source was told: in which version of the words, and on which day."""

    version: str
    on: date


@dataclass(frozen=True, slots=True)
class InterviewAccount:
    """One source's part in an interview: their account, what was explained to them, their plain answers."""

    testimony_id: str
    source_id: str
    pseudonym: str
    explained: Mapping[str, Explained] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Interview:
    """One interview. ``begun`` and ``ended`` are a day and a part of it, such as "2026-11-28 evening".

    ``phase`` is where it stands, ``reached`` the furthest it has come; ``answers`` are of the people
    who listen. Free words are fields of the accounts.
    """

    id: str
    case_id: str
    mode: str
    state: str
    phase: str
    reached: str
    begun: str
    ended: str
    accounts: tuple[InterviewAccount, ...]
    explained: Mapping[str, Explained] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)

    def account(self, testimony_id: str) -> InterviewAccount:
        """One source's part. Raises NotFound."""
        for one in self.accounts:
            if one.testimony_id == testimony_id:
                return one
        raise NotFound("account")


class Interviews:
    """The rows. Callers hold the transaction where several steps belong together."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, case_id: str, mode: str, phase: str, begun: str, testimonies: Sequence[str]) -> str:
        """Begin an interview that makes these accounts, in their order; return its id."""
        interview_id = new_id()
        self._db.run(
            "INSERT INTO interviews (id, case_id, mode, state, phase, reached, begun)"
            " VALUES (?, ?, ?, 'open', ?, ?, ?)",
            interview_id,
            case_id,
            mode,
            phase,
            phase,
            begun,
        )
        for place, testimony_id in enumerate(testimonies):
            self._db.run(
                "INSERT INTO interview_accounts (interview_id, testimony_id, place) VALUES (?, ?, ?)",
                interview_id,
                testimony_id,
                place,
            )
        return interview_id

    def get(self, interview_id: str) -> Interview:
        """The interview with this id. Raises NotFound."""
        row = self._db.maybe(f"{_SELECT} WHERE id = ?", interview_id)
        if row is None:
            raise NotFound("interview")
        return self._interview(row)

    def all(self, case_id: str) -> list[Interview]:
        """The interviews of a case, those still open first, then the latest."""
        rows = self._db.all(f"{_SELECT} WHERE case_id = ? ORDER BY state = 'closed', begun DESC, id", case_id)
        return [self._interview(row) for row in rows]

    def of_account(self, testimony_id: str) -> Interview | None:
        """The interview in which an account was given, or None."""
        row = self._db.maybe(
            "SELECT interview_id FROM interview_accounts WHERE testimony_id = ?", testimony_id
        )
        return None if row is None else self.get(str(row[0]))

    def begun_on(self, day: date) -> int:
        """How many interviews began on a day, in all cases; what somebody writes alone is none."""
        row = self._db.one(
            "SELECT count(*) FROM interviews WHERE mode = 'interview' AND begun LIKE ?", f"{day.isoformat()}%"
        )
        return int(row[0])

    def move(self, interview_id: str, phase: str, reached: str) -> None:
        """Note where it stands, and how far it has come."""
        self._db.run(
            "UPDATE interviews SET phase = ?, reached = ? WHERE id = ?", phase, reached, interview_id
        )

    def set_state(self, interview_id: str, state: str, ended: str = "") -> None:
        """Open, paused or closed."""
        self._db.run("UPDATE interviews SET state = ?, ended = ? WHERE id = ?", state, ended, interview_id)

    def keep_data(self, interview_id: str, testimony_id: str, data: Mapping[str, Any]) -> None:
        """Replace what is kept of an interview, or of one source's part in it."""
        stored = json.dumps(data, ensure_ascii=False)
        if testimony_id:
            self._db.run(
                "UPDATE interview_accounts SET data = ? WHERE interview_id = ? AND testimony_id = ?",
                stored,
                interview_id,
                testimony_id,
            )
        else:
            self._db.run("UPDATE interviews SET data = ? WHERE id = ?", stored, interview_id)

    def forget_account(self, testimony_id: str) -> list[str]:
        """Destroy what an interview keeps of an account that goes; return interviews that had no other."""
        rows = self._db.all(
            "SELECT interview_id FROM interview_accounts WHERE testimony_id = ?", testimony_id
        )
        self._db.run("DELETE FROM interview_accounts WHERE testimony_id = ?", testimony_id)
        gone = [str(row[0]) for row in rows if not self._parts(str(row[0]))]
        for interview_id in gone:
            self._db.run("DELETE FROM interviews WHERE id = ?", interview_id)
        return gone

    def _parts(self, interview_id: str) -> list[Row]:
        return self._db.all(
            "SELECT a.testimony_id, s.id, s.pseudonym, a.data FROM interview_accounts a"
            " JOIN testimonies t ON t.id = a.testimony_id JOIN sources s ON s.id = t.source_id"
            " WHERE a.interview_id = ? ORDER BY a.place",
            interview_id,
        )

    def data(self, interview_id: str, testimony_id: str = "") -> dict[str, Any]:
        """What is kept of an interview, or of one source's part in it. Raises NotFound."""
        if testimony_id:
            row = self._db.maybe(
                "SELECT data FROM interview_accounts WHERE interview_id = ? AND testimony_id = ?",
                interview_id,
                testimony_id,
            )
        else:
            row = self._db.maybe("SELECT data FROM interviews WHERE id = ?", interview_id)
        if row is None:
            raise NotFound("interview")
        found: dict[str, Any] = json.loads(row[0])
        return found

    def _interview(self, row: Row) -> Interview:
        interview_id, case_id, mode, state, phase, reached, begun, ended, data = row
        parts = self._parts(interview_id)
        own = json.loads(data)
        return Interview(
            id=interview_id,
            case_id=case_id,
            mode=mode,
            state=state,
            phase=phase,
            reached=reached,
            begun=begun,
            ended=ended,
            accounts=tuple(
                InterviewAccount(
                    part[0], part[1], part[2], _explained(json.loads(part[3])), _answers(json.loads(part[3]))
                )
                for part in parts
            ),
            explained=_explained(own),
            answers=_answers(own),
        )

    # -- guides and settings -----------------------------------------------------------------

    def keep_guide(self, mode: str, version: str, content: str, *, own: bool) -> None:
        """Keep a guide's words under its version; what is there already stays as it is.

        Raises WrongState where other words stand under that version.
        """
        row = self._db.maybe("SELECT content FROM guides WHERE mode = ? AND version = ?", mode, version)
        if row is not None and row[0] != content:
            raise WrongState("guide", "of a new version, since its words changed")
        if row is None:
            self._db.run(
                "INSERT INTO guides (mode, version, own, content) VALUES (?, ?, ?, ?)",
                mode,
                version,
                int(own),
                content,
            )

    def own_guide(self, mode: str) -> str | None:
        """The team's own guide of a mode, or None where the one that ships is used."""
        row = self._db.maybe(
            "SELECT content FROM guides WHERE mode = ? AND own = 1 ORDER BY n DESC LIMIT 1", mode
        )
        return None if row is None else str(row[0])

    def guide_of(self, mode: str, version: str) -> str | None:
        """The words of one version, as far as they were used or kept."""
        row = self._db.maybe("SELECT content FROM guides WHERE mode = ? AND version = ?", mode, version)
        return None if row is None else str(row[0])

    def setting(self, name: str) -> int | None:
        """What the people who listen set under a name, or None."""
        row = self._db.maybe("SELECT value FROM keepers WHERE name = ?", name)
        return None if row is None else int(row[0])

    def set_setting(self, name: str, value: int | None) -> None:
        """Set it, or take it off."""
        if value is None:
            self._db.run("DELETE FROM keepers WHERE name = ?", name)
        else:
            self._db.run("INSERT OR REPLACE INTO keepers (name, value) VALUES (?, ?)", name, value)

    # -- cards -------------------------------------------------------------------------------

    def cards(self, kind: str, testimony_id: str) -> list[tuple[str, dict[str, Any]]]:
        """(id, what is kept of it that is not words) of each card of an account, as they were begun."""
        if kind == "incident":
            rows = self._db.all(
                "SELECT id, data, edtf, earliest, latest, basis, harm, continuing FROM incidents"
                " WHERE testimony_id = ? AND binned IS NULL ORDER BY rowid",
                testimony_id,
            )
            return [(str(row[0]), _incident(row)) for row in rows]
        rows = self._db.all(
            "SELECT id, data, edtf, earliest, latest, reply_edtf, reply_earliest, reply_latest, route,"
            " raised_by, how FROM disclosures WHERE testimony_id = ? AND binned IS NULL ORDER BY rowid",
            testimony_id,
        )
        return [(str(row[0]), _disclosure(row)) for row in rows]

    def keep_card(self, kind: str, card_id: str, data: Mapping[str, Any]) -> None:
        """Store what is kept of a card that is not words."""
        rest = {key: value for key, value in data.items() if value not in (None, "", {})}
        when = rest.pop("when", None) or {}
        if kind == "incident":
            self._db.run(
                "UPDATE incidents SET edtf = ?, earliest = ?, latest = ?, basis = ?, harm = ?,"
                " continuing = ?, data = ? WHERE id = ?",
                *_dated(when),
                rest.pop("basis", "unknown"),
                int(rest.get("harm") == "yes"),
                int(rest.get("continuing") == "yes"),
                json.dumps(rest, ensure_ascii=False),
                card_id,
            )
            return
        self._db.run(
            "UPDATE disclosures SET edtf = ?, earliest = ?, latest = ?, reply_edtf = ?, reply_earliest = ?,"
            " reply_latest = ?, route = ?, raised_by = ?, how = ?, data = ? WHERE id = ?",
            *_dated(when),
            *_dated(rest.pop("reply-when", None) or {}),
            rest.pop("route", ""),
            rest.pop("raised_by", ""),
            rest.pop("how", ""),
            json.dumps(rest, ensure_ascii=False),
            card_id,
        )

    def drop_card(self, kind: str, card_id: str) -> None:
        """Remove a card; its words are the caller's to remove."""
        self._db.run(f"DELETE FROM {_TABLES[kind]} WHERE id = ?", card_id)  # noqa: S608 - names of ours

    def add_card(self, kind: str, card_id: str, testimony_id: str) -> str:
        """Begin a card unless it is there; return the account that it belongs to. Raises BadValue."""
        if len(card_id) != len(new_id()) or not set(card_id) <= set("0123456789abcdef"):
            raise BadValue("card", "an id")
        columns, values = (
            ("basis", "'unknown'") if kind == "incident" else ("route, raised_by, how", "'', '', ''")
        )
        self._db.run(
            f"INSERT OR IGNORE INTO {_TABLES[kind]} (id, testimony_id, {columns}, created)"  # noqa: S608 - ours
            f" VALUES (?, ?, {values}, ?)",
            card_id,
            testimony_id,
            now(),
        )
        return self.account_of_card(kind, card_id)

    def account_of_card(self, kind: str, card_id: str) -> str:
        """The account that a card belongs to. Raises NotFound."""
        row = self._db.maybe(
            f"SELECT testimony_id FROM {_TABLES[kind]} WHERE id = ?",  # noqa: S608 - names of ours
            card_id,
        )
        if row is None:
            raise NotFound("card")
        return str(row[0])


_SELECT: Final = "SELECT id, case_id, mode, state, phase, reached, begun, ended, data FROM interviews"


def _explained(data: Mapping[str, Any]) -> dict[str, Explained]:
    return {
        tick: Explained(str(told[0]), to_date(told[1]) or date.min)
        for tick, told in data.get("explained", {}).items()
    }


def _answers(data: Mapping[str, Any]) -> dict[str, str]:
    return {str(key): str(value) for key, value in data.get("answers", {}).items()}


def _date(edtf: object, earliest: object, latest: object) -> dict[str, str]:
    found = {"edtf": str(edtf or ""), "earliest": str(earliest or ""), "latest": str(latest or "")}
    return found if any(found.values()) else {}


def _dated(when: Mapping[str, str]) -> tuple[str, str | None, str | None]:
    return when.get("edtf", ""), when.get("earliest") or None, when.get("latest") or None


def _incident(row: Row) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(row[1])
    data["when"] = _date(*row[2:5])
    if row[5] != "unknown":
        data["basis"] = str(row[5])
    # Cards written before there were interviews have flags alone.
    if row[6]:
        data.setdefault("harm", "yes")
    if row[7]:
        data.setdefault("continuing", "yes")
    return data


def _disclosure(row: Row) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(row[1])
    data["when"] = _date(*row[2:5])
    data["reply-when"] = _date(*row[5:8])
    for key, value in zip(("route", "raised_by", "how"), row[8:11], strict=True):
        if value:
            data[key] = str(value)
    return data
