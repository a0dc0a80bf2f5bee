"""A case as a dossier may draw on it: sealed words only.

Incidents, times it was raised and records are left out while any of their words are still a draft, and
cards on which nothing was written that could be told: no event, no route.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime

from whistle.model import (
    Action,
    CaseFile,
    Code,
    Consent,
    ConsentKind,
    ConsentState,
    Disclosure,
    FollowUp,
    FuzzyDate,
    Incident,
    Record,
    SealedTestimony,
    SealedText,
    TestimonyState,
)
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.casework import Casework, raised_with_words, with_words
from whistle.vault.tables.consents import Consents
from whistle.vault.tables.evidence import EvidenceTable
from whistle.vault.tables.records import Records
from whistle.vault.tables.testimonies import NARRATIVE, FieldRow, Testimonies
from whistle.vault.vault import Vault

_NOTHING = SealedText("")

FOR_KEEPERS = frozenset({"risk"})
"""Kinds of records that are for those who keep the case: no dossier draws on them."""


def settled(words: SealedText) -> str:
    """Return a source's own words for a date, or nothing where a clue in them may not stay.

    They are printed as a quotation: words that had to be changed are no quotation any more.
    """
    kept = all(clue.action is Action.KEEP for clue in words.annotations)
    return words.text.strip() if kept else ""


def read(vault: Vault, case_id: str, codes: tuple[Code, ...]) -> CaseFile:
    """Return everything of one case that is sealed and not in the bin."""
    cases, testimonies, casework = Cases(vault.db), Testimonies(vault), Casework(vault.db)
    records = Records(vault)
    papers, gone = EvidenceTable(vault).papers(case_id)
    accounts, passages = [], []
    incidents: list[Incident] = []
    disclosures: list[Disclosure] = []
    for testimony in testimonies.all(case_id):
        if testimony.state is not TestimonyState.SEALED:
            continue
        fields = testimonies.fields(testimony.id)
        narrative = next(f for f in fields if f.role == NARRATIVE)
        accounts.append(
            SealedTestimony(
                testimony.id, testimony.source_id, narrative.revision, narrative.words, testimony.derived_from
            )
        )
        passages += casework.passages(testimony.id)
        owned: dict[str, dict[str, FieldRow]] = defaultdict(dict)
        for field in fields:
            owned[field.owner][field.role] = field
        incidents += _incidents(casework, testimony.id, owned)
        disclosures += _disclosures(casework, testimony.id, owned)
    return CaseFile(
        case=cases.get(case_id),
        sources=tuple(cases.sources(case_id)),
        testimonies=tuple(accounts),
        passages=tuple(passages),
        incidents=tuple(incidents),
        disclosures=tuple(disclosures),
        consents=_consents(vault, case_id),
        codes=codes,
        records=tuple(
            _settled(record)
            for record in records.all(case_id)
            if record.sealed and record.kind not in FOR_KEEPERS and record.id not in gone
        ),
        bearings=tuple(records.bearings(case_id)),
        papers=papers,
    )


def _consents(vault: Vault, case_id: str) -> tuple[Consent, ...]:
    """The answers that count in a case.

    Of a source whose account came in a package none does before that source agreed to ``onward`` for whom
    it was packed: what was let out to one desk is not let out to another, or to a dossier, by that desk.
    """
    found = Consents(vault.db).current(case_id)
    today = datetime.now(UTC).date()
    onward = {
        (one.source_id, one.recipient)
        for one in found
        if one.kind is ConsentKind.ONWARD
        and one.state in (ConsentState.AGREED, ConsentState.CONDITIONS)
        and one.confirm_after is None
        and (one.expires_on is None or one.expires_on >= today)
    }
    came = vault.db.all(
        "SELECT DISTINCT t.source_id, r.recipient FROM accounts_received r"
        " JOIN testimonies t ON t.id = r.testimony_id JOIN sources s ON s.id = t.source_id"
        " WHERE s.case_id = ?",
        case_id,
    )
    held = {str(source) for source, recipient in came if (source, recipient) not in onward}
    return tuple(one for one in found if one.source_id not in held)


def _settled(record: Record) -> Record:
    """A record whose dates carry the words only where nothing in them had to be changed."""
    values = {
        key: replace(value, words=settled(record.said[key].words)) if key in record.said else value
        for key, value in record.values.items()
        if isinstance(value, FuzzyDate)
    }
    return replace(record, values={**record.values, **values})


def _all_sealed(parts: dict[str, FieldRow]) -> bool:
    return all(field.sealed for field in parts.values())


def _words(parts: dict[str, FieldRow], role: str) -> SealedText:
    return parts[role].words if role in parts else _NOTHING


def _dated(when: FuzzyDate, words: SealedText) -> FuzzyDate:
    return FuzzyDate(settled(words), when.edtf, when.earliest, when.latest)


def _incidents(
    casework: Casework, testimony_id: str, owned: dict[str, dict[str, FieldRow]]
) -> list[Incident]:
    rest = casework.follow_ups(testimony_id)
    return [
        Incident(
            id=incident_id,
            testimony_id=testimony_id,
            what=_words(owned[incident_id], "incident.what"),
            when=_dated(when, _words(owned[incident_id], "incident.when")),
            where=_words(owned[incident_id], "incident.where"),
            basis=basis,
            harm=harm,
            continuing=continuing,
            rest=_with_words(rest[incident_id], owned[incident_id]),
        )
        for incident_id, when, basis, harm, continuing in casework.incidents(testimony_id)
        if _all_sealed(owned[incident_id]) and "incident.what" in owned[incident_id]
    ]


def _with_words(rest: FollowUp, parts: dict[str, FieldRow]) -> FollowUp:
    return with_words(rest, _said(parts, "window"))


def _said(parts: dict[str, FieldRow], dated: str) -> dict[str, SealedText]:
    """Words by field; those of the date only where nothing in them had to be changed."""
    said = {role.partition(".")[2]: field.words for role, field in parts.items()}
    if dated in said:
        said[dated] = SealedText(settled(said[dated]))
    return said


def _disclosures(
    casework: Casework, testimony_id: str, owned: dict[str, dict[str, FieldRow]]
) -> list[Disclosure]:
    found = []
    rest = casework.raised_follow_ups(testimony_id)
    for disclosure_id, route, raised_by, how, when, reply_when in casework.disclosures(testimony_id):
        parts = owned[disclosure_id]
        if not route or not _all_sealed(parts):
            continue
        reply = _words(parts, "raised.reply")
        found.append(
            Disclosure(
                id=disclosure_id,
                testimony_id=testimony_id,
                route=route,
                when=_dated(when, _words(parts, "raised.when")),
                raised_by=raised_by,
                to_whom=_words(parts, "raised.to"),
                how=how,
                information=_words(parts, "raised.information"),
                reply_when=_dated(reply_when, _words(parts, "raised.reply-when")) if reply.text else None,
                reply=reply if reply.text else None,
                rest=raised_with_words(rest[disclosure_id], _said(parts, "promised")),
            )
        )
    return found
