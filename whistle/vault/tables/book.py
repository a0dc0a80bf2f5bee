"""All of a case that people work with, drafts and sealed words alike, in a handful of queries.

What leaves is drawn from sealed words alone (see casefile): this is for the people who keep the
case. A case of thousands of accounts is read without one query for each.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from whistle.model import (
    Basis,
    Bearing,
    FollowUp,
    FuzzyDate,
    Passage,
    Record,
    Said,
    SealedText,
    Source,
    TestimonyState,
)
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.casework import follow_up
from whistle.vault.tables.records import Records
from whistle.vault.tables.rows import annotations_from_json, to_date
from whistle.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class AccountInBook:
    """An account without its narrative."""

    id: str
    source_id: str
    state: TestimonyState
    derived_from: str = ""

    @property
    def live(self) -> bool:
        """Whether it is outside the bin."""
        return self.state is not TestimonyState.BINNED


@dataclass(frozen=True, slots=True)
class EventInBook:
    """An incident or a time it was raised, with its words by the last part of their role."""

    id: str
    account: str
    when: FuzzyDate
    said: Mapping[str, Said]
    basis: Basis = Basis.UNKNOWN
    harm: bool = False
    continuing: bool = False
    route: str = ""
    raised_by: str = ""
    how: str = ""
    reply_when: FuzzyDate = field(default_factory=FuzzyDate)
    rest: FollowUp = field(default_factory=FollowUp)

    @property
    def testimony_id(self) -> str:
        """The account that tells of it."""
        return self.account

    def text(self, part: str) -> str:
        """The words of a part (what, where, to, information, reply), or blank."""
        return self.said[part].text if part in self.said else ""


@dataclass(frozen=True, slots=True)
class CaseBook:
    """A case as its keepers see it: live records, and everything of accounts but their narratives."""

    case_id: str
    sources: tuple[Source, ...]
    accounts: tuple[AccountInBook, ...]
    passages: tuple[Passage, ...]
    incidents: tuple[EventInBook, ...]
    raised: tuple[EventInBook, ...]
    records: tuple[Record, ...]
    bearings: tuple[Bearing, ...]

    def of(self, *kinds: str) -> tuple[Record, ...]:
        """The records of some kinds, in the order they were written."""
        return tuple(record for record in self.records if record.kind in kinds)

    def under(self, parent: str, *kinds: str) -> tuple[Record, ...]:
        """The records of some kinds that stand under one record."""
        return tuple(r for r in self.records if r.parent == parent and (not kinds or r.kind in kinds))


def read_book(vault: Vault, case_id: str) -> CaseBook:
    """Return the book of a case. Raises NotFound."""
    cases, records, db = Cases(vault.db), Records(vault), vault.db
    cases.get(case_id)
    accounts = tuple(
        AccountInBook(row[0], row[1], TestimonyState(row[2]), row[3] or "")
        for row in db.all(
            "SELECT t.id, t.source_id, t.state, t.derived_from FROM testimonies t"
            " JOIN sources s ON s.id = t.source_id WHERE s.case_id = ? AND s.keeper = 0 ORDER BY t.id",
            case_id,
        )
    )
    live = {account.id for account in accounts if account.live}
    passages = tuple(
        Passage(r[0], r[1], r[2], r[3], r[4], r[5], Basis(r[6]), r[7], r[8])
        for r in db.all(
            'SELECT p.id, p.testimony_id, p.revision, p.start, p."end", p.code, p.basis, p.harmed, p.tense'
            " FROM passages p JOIN testimonies t ON t.id = p.testimony_id"
            " JOIN sources s ON s.id = t.source_id"
            " WHERE s.case_id = ? ORDER BY p.testimony_id, p.start",
            case_id,
        )
        if r[1] in live
    )
    return CaseBook(
        case_id=case_id,
        sources=tuple(cases.sources(case_id)),
        accounts=accounts,
        passages=passages,
        incidents=_incidents(vault, case_id, live),
        raised=_raised(vault, case_id, live),
        records=tuple(records.all(case_id)),
        bearings=tuple(records.bearings(case_id)),
    )


def _owned(vault: Vault, case_id: str, prefix: str) -> dict[str, dict[str, Said]]:
    said: dict[str, dict[str, Said]] = defaultdict(dict)
    for owner, role, state, text, clues in vault.db.all(
        "SELECT f.owner, f.role, f.state, f.text, f.annotations FROM fields f"
        " JOIN testimonies t ON t.id = f.testimony_id JOIN sources s ON s.id = t.source_id"
        " WHERE s.case_id = ? AND f.owner != '' AND f.role LIKE ? ORDER BY f.n",
        case_id,
        prefix + ".%",
    ):
        words = SealedText(text, annotations_from_json(clues))
        said[owner][role.partition(".")[2]] = Said(words, state == "sealed")
    return said


def _when(said: Mapping[str, Said], part: str, edtf: str, earliest: object, latest: object) -> FuzzyDate:
    words = said[part].text if part in said else ""
    return FuzzyDate(words, edtf, to_date(earliest), to_date(latest))


def _incidents(vault: Vault, case_id: str, live: set[str]) -> tuple[EventInBook, ...]:
    said = _owned(vault, case_id, "incident")
    rows = vault.db.all(
        "SELECT i.id, i.testimony_id, i.edtf, i.earliest, i.latest, i.basis, i.harm, i.continuing, i.data"
        " FROM incidents i JOIN testimonies t ON t.id = i.testimony_id JOIN sources s ON s.id = t.source_id"
        " WHERE s.case_id = ? AND i.binned IS NULL ORDER BY i.earliest, i.id",
        case_id,
    )
    return tuple(
        EventInBook(
            id=r[0],
            account=r[1],
            when=_when(said.get(r[0], {}), "when", r[2], r[3], r[4]),
            said=said.get(r[0], {}),
            basis=Basis(r[5]),
            harm=bool(r[6]),
            continuing=bool(r[7]),
            rest=follow_up(json.loads(r[8])),
        )
        for r in rows
        if r[1] in live
    )


def _raised(vault: Vault, case_id: str, live: set[str]) -> tuple[EventInBook, ...]:
    said = _owned(vault, case_id, "raised")
    rows = vault.db.all(
        "SELECT d.id, d.testimony_id, d.edtf, d.earliest, d.latest, d.route, d.raised_by, d.how,"
        " d.reply_edtf, d.reply_earliest, d.reply_latest FROM disclosures d"
        " JOIN testimonies t ON t.id = d.testimony_id JOIN sources s ON s.id = t.source_id"
        " WHERE s.case_id = ? AND d.binned IS NULL ORDER BY d.earliest, d.id",
        case_id,
    )
    return tuple(
        EventInBook(
            id=r[0],
            account=r[1],
            when=_when(said.get(r[0], {}), "when", r[2], r[3], r[4]),
            said=said.get(r[0], {}),
            route=r[5],
            raised_by=r[6],
            how=r[7],
            reply_when=_when(said.get(r[0], {}), "reply-when", r[8], r[9], r[10]),
        )
        for r in rows
        if r[1] in live
    )
