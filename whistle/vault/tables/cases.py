"""Cases, and the sources in them."""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace
from datetime import date
from typing import Final

from whistle.errors import AlreadyExists, BadValue, NotFound
from whistle.model import Case, Employment, Source, new_id
from whistle.vault.database import Database, Row
from whistle.vault.tables.rows import from_date, now, to_date

_COLUMNS: Final = frozenset({"id", "name", "on_hold", "review_on"})
PARTICULARS: Final = tuple(f.name for f in fields(Case) if f.name not in _COLUMNS)
"""What a recipient may be told of a case; each blank until somebody says."""

MAX_NAME: Final = 200


class Cases:
    """The cases of a vault."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, name: str) -> Case:
        """Make a case. Raises AlreadyExists, or BadValue for a blank or overlong name."""
        name = clean_name(name, "--case")
        if self._db.maybe("SELECT 1 FROM cases WHERE name = ?", name):
            raise AlreadyExists("case")
        case = Case(id=new_id(), name=name)
        self._db.run("INSERT INTO cases (id, name, created) VALUES (?, ?, ?)", case.id, name, now())
        return case

    def all(self) -> list[Case]:
        """Every case, by name."""
        return [_case(row) for row in self._db.all(f"{_SELECT_CASE} ORDER BY name")]

    def get(self, case_id: str) -> Case:
        """The case with this id. Raises NotFound."""
        return _case(self._found(self._db.maybe(f"{_SELECT_CASE} WHERE id = ?", case_id)))

    def named(self, name: str) -> Case:
        """The case with this name, or with this id. Raises NotFound."""
        return _case(self._found(self._db.maybe(f"{_SELECT_CASE} WHERE name = ? OR id = ?", name, name)))

    def describe(self, case_id: str, particulars: dict[str, str | bool | None]) -> Case:
        """Set particulars of a case. Raises BadValue for one that there is not."""
        case = self.get(case_id)
        for key, value in particulars.items():
            right = isinstance(value, bool) or value is None if key == "crown" else isinstance(value, str)
            if key not in PARTICULARS or not right:
                raise BadValue("particulars", ", ".join(PARTICULARS))
        kept = {key: value for key, value in asdict(case).items() if key in PARTICULARS}
        stored = json.dumps({**kept, **particulars}, ensure_ascii=False)
        self._db.run("UPDATE cases SET particulars = ? WHERE id = ?", stored, case_id)
        return self.get(case_id)

    def hold(self, case_id: str, on: bool) -> None:
        """Put a legal hold on a case, or take it off."""
        self._db.run("UPDATE cases SET on_hold = ? WHERE id = ?", int(on), case_id)

    def review(self, case_id: str, on: date | None) -> None:
        """Set the day on which somebody decides whether a case is still to be kept, or none."""
        self._db.run("UPDATE cases SET review_on = ? WHERE id = ?", from_date(on), case_id)

    def due(self, today: date) -> list[Case]:
        """The cases whose review is due, the longest due first."""
        rows = self._db.all(
            f"{_SELECT_CASE} WHERE review_on <= ? ORDER BY review_on, name", today.isoformat()
        )
        return [_case(row) for row in rows]

    # -- sources -----------------------------------------------------------------------------

    def add_source(self, case_id: str, pseudonym: str) -> Source:
        """Add a source to a case. Raises AlreadyExists, BadValue."""
        pseudonym = clean_name(pseudonym, "--source")
        if self._db.maybe("SELECT 1 FROM sources WHERE case_id = ? AND pseudonym = ?", case_id, pseudonym):
            raise AlreadyExists("source")
        source = Source(id=new_id(), case_id=case_id, pseudonym=pseudonym)
        self._db.run(
            "INSERT INTO sources (id, case_id, pseudonym, employment, created) VALUES (?, ?, ?, ?, ?)",
            source.id,
            case_id,
            pseudonym,
            source.employment.value,
            now(),
        )
        return source

    def sources(self, case_id: str | None = None) -> list[Source]:
        """The sources of a case, or of all, by pseudonym."""
        rows = self._db.all(
            f"{_SELECT_SOURCE} WHERE (?1 IS NULL OR case_id = ?1) AND keeper = 0 ORDER BY pseudonym, case_id",
            case_id,
        )
        return [_source(row) for row in rows]

    def source(self, source_id: str) -> Source:
        """The source with this id. Raises NotFound."""
        return _source(self._found(self._db.maybe(f"{_SELECT_SOURCE} WHERE id = ?", source_id), "source"))

    def describe_source(
        self,
        source_id: str,
        *,
        employment: Employment | None = None,
        employment_as_at: date | None = None,
        identity_verified: bool | None = None,
        benefits_records: bool | None = None,
    ) -> Source:
        """Set what is known of a source; what is not given stays."""
        source = self.source(source_id)
        source = replace(
            source,
            employment=employment or source.employment,
            employment_as_at=employment_as_at or source.employment_as_at,
            identity_verified=_or(identity_verified, source.identity_verified),
            benefits_records=_or(benefits_records, source.benefits_records),
        )
        self._db.run(
            "UPDATE sources SET employment = ?, employment_as_at = ?, identity_verified = ?,"
            " benefits_records = ? WHERE id = ?",
            source.employment.value,
            from_date(source.employment_as_at),
            int(source.identity_verified),
            int(source.benefits_records),
            source_id,
        )
        return source

    @staticmethod
    def _found(row: Row | None, what: str = "case") -> Row:
        if row is None:
            raise NotFound(what)
        return row


_SELECT_CASE: Final = "SELECT id, name, particulars, on_hold, review_on FROM cases"
_SELECT_SOURCE: Final = (
    "SELECT id, case_id, pseudonym, employment, employment_as_at, identity_verified, benefits_records"
    " FROM sources"
)


def clean_name(name: str, option: str) -> str:
    """Return a name fit to be shown on one line. Raises BadValue otherwise."""
    name = name.strip()
    if not name or len(name) > MAX_NAME or not name.isprintable():
        raise BadValue(option, f"1 to {MAX_NAME} letters on one line")
    return name


def _or(value: bool | None, other: bool) -> bool:
    return other if value is None else value


def _case(row: Row) -> Case:
    case_id, name, particulars, on_hold, review_on = row
    return Case(
        id=case_id, name=name, on_hold=bool(on_hold), review_on=to_date(review_on), **json.loads(particulars)
    )


def _source(row: Row) -> Source:
    source_id, case_id, pseudonym, employment, as_at, verified, benefits = row
    return Source(
        id=source_id,
        case_id=case_id,
        pseudonym=pseudonym,
        employment=Employment(employment),
        employment_as_at=to_date(as_at),
        identity_verified=bool(verified),
        benefits_records=bool(benefits),
    )
