"""A name that was missed, found after sealing: new revisions, everything that points there moved along.

Nothing of the old words is kept in the everyday vault: the rows are overwritten, the index forgets
them, and the database is rebuilt under a new key. The raw forms go sealed into the names list.
Frozen records of dossiers that left are what they were: they are the proof of what was sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from whistle.errors import BadValue, NotFound, WrongState
from whistle.identifiers import lexicon
from whistle.identifiers.identities import People
from whistle.identifiers.memory import forms_decided
from whistle.identifiers.propagate import Propagation
from whistle.identifiers.review import Decision
from whistle.identifiers.revision import (
    Rewrite,
    SealedField,
    key_of,
    mentions,
    mentions_in,
    rebase,
    rewrite,
    without_labels,
)
from whistle.identifiers.text import Document, normalise
from whistle.model import Action, KnownIdentity, Testimony, TestimonyState
from whistle.operations.deleting import empty_records
from whistle.vault.tables.casework import Casework
from whistle.vault.tables.dossiers import DossierRow, Dossiers
from whistle.vault.tables.former import FormerRows
from whistle.vault.tables.testimonies import NARRATIVE, FieldRow, Testimonies
from whistle.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class SealedMention:
    """A place in sealed words. ``label`` is whose name it is thought to be, blank where unknown.

    ``certain`` is false for a short form, a misspelling or a part of a name: look before deciding.
    """

    testimony_id: str
    field_id: str
    role: str
    start: int
    end: int
    label: str = ""
    certain: bool = True


@dataclass(frozen=True, slots=True)
class RevisedAccount:
    """One account with a new revision: how many fields changed, how many passages moved along."""

    testimony: Testimony
    fields: int
    passages: int


@dataclass(frozen=True, slots=True)
class Revised:
    """What a revision did, and what it could not reach.

    ``sent`` are dossiers that left with the words; ``elsewhere`` names other places of the case that
    hold them and are not words of an account.
    """

    accounts: tuple[RevisedAccount, ...]
    labels: tuple[str, ...]
    sent: tuple[DossierRow, ...]
    elsewhere: tuple[str, ...]


def find_in_sealed(vault: Vault, words: str, case_id: str | None = None) -> tuple[SealedMention, ...]:
    """Return every place of ``words`` in sealed accounts outside the bin, whole words in any case.

    Raises BadValue when there is no letter or digit in them.
    """
    if not any(char.isalnum() for char in words):
        raise BadValue("the words", "at least one letter or digit")
    return tuple(
        SealedMention(field.testimony_id, field.id, field.role, start, end)
        for field in _sealed_fields(vault, case_id)
        for start, end in mentions(field.words.text, words)
    )


def recheck(vault: Vault, case_id: str) -> tuple[SealedMention, ...]:
    """Return the places in a case's sealed accounts that hold a name known by now.

    Later accounts add names: full ones, parts, short forms, misspellings. What was kept on purpose,
    with a reason, is passed over. Raises RegisterClosed unless the names list is open.
    """
    vault.need_register()
    known = Testimonies(vault).identities(case_id)
    people = Propagation(People(known).identities)
    found: list[SealedMention] = []
    for field in _sealed_fields(vault, case_id):
        document = normalise(without_labels(field.words.text))
        places: dict[tuple[int, int], tuple[str, bool]] = {}
        for finding in people.find(document):
            place = document.to_original(finding.start, finding.end)
            places[place] = (finding.label, False)
        places |= {place: (label, True) for place, label in _exact(document, known)}
        found += [
            SealedMention(field.testimony_id, field.id, field.role, start, end, label, certain)
            for (start, end), (label, certain) in sorted(places.items())
            if not _kept(field, start, end) and not _inside_another(start, end, places)
        ]
    return tuple(found)


def revise(vault: Vault, testimonies: Sequence[Testimony], decisions: Sequence[Decision]) -> Revised:
    """Take what was decided out of sealed accounts of one case: all of them or none.

    Every account gets one new revision for all its fields that change; passages are moved exactly.
    Raises WrongState (an account that is not sealed), NotFound when nothing in them would change,
    BadDecisions.
    """
    table = Testimonies(vault)
    for testimony in testimonies:
        if testimony.state is not TestimonyState.SEALED:
            raise WrongState("account", "sealed")
    if not testimonies or len({testimony.case_id for testimony in testimonies}) != 1:
        raise NotFound("account")
    case_id = testimonies[0].case_id
    rows = {t.id: table.fields(t.id, sealed=True) for t in testimonies}
    fields = [SealedField(row.id, row.words) for held in rows.values() for row in held]
    # Read before anything changes: with the names list open a known name keeps its label.
    known = {key_of(name): i.label for i in table.identities(case_id) for name in i.names}
    done = rewrite(fields, decisions, taken=table.taken(case_id), known=known)
    if not done.fields:
        raise NotFound("word in the sealed accounts")
    forms = tuple(dict.fromkeys(form for held in done.identities.values() for form in held))
    sent = _holding(vault, case_id, forms)
    accounts = []
    with vault.db.transaction():
        waiting = done.identities
        for testimony in testimonies:
            held = rows[testimony.id]
            if any(row.id in done.fields for row in held):
                # The forms are sealed once, with the first account that changes.
                accounts.append(_store(vault, testimony, held, done, waiting, sent))
                waiting = {}
        everywhere = [one.id for one in table.all(case_id, notes=True)]
        FormerRows(vault).drop_clues(
            everywhere, done.fields, lambda clues: _stands_in(_texts(json.loads(clues)), forms)
        )
        # What left cannot be called back, but this vault need not keep the names beside it.
        empty_records(vault, sent)
        Dossiers(vault.db).forget_drafts()
    vault.rebuild()
    vault.anchor()
    fresh = Testimonies(vault)
    return Revised(
        tuple(RevisedAccount(fresh.get(account), changed, moved) for account, changed, moved in accounts),
        tuple(done.identities),
        sent,
        _elsewhere(vault, case_id, forms),
    )


def _store(
    vault: Vault,
    testimony: Testimony,
    rows: Sequence[FieldRow],
    done: Rewrite,
    identities: dict[str, tuple[str, ...]],
    sent: Sequence[DossierRow],
) -> tuple[str, int, int]:
    """Store one account's new revision; return its id, the fields changed and the passages moved."""
    fields = {row.id: done.fields[row.id] for row in rows if row.id in done.fields}
    rewritten = [(row.words.text, fields[row.id].text, done.maps[row.id]) for row in rows if row.id in fields]
    revision = Testimonies(vault).revise(
        testimony, fields, identities, forms_decided(rewritten, done.identities)
    )
    narrative = next(row for row in rows if row.role == NARRATIVE)
    moved = 0
    if narrative.id in fields and fields[narrative.id].text != narrative.words.text:
        casework = Casework(vault.db)
        for passage in casework.passages(testimony.id):
            span = rebase(passage.start, passage.end, done.maps[narrative.id])
            casework.move_passage(passage.id, revision, *span)
            moved += 1
    vault.custody.append(
        "missed-names-taken-out",
        testimony.id,
        fields=str(len(fields)),
        revision=str(revision),
        dossiers=" ".join(row.reference for row in sent),
    )
    return testimony.id, len(fields), moved


# -- where words stand -----------------------------------------------------------------------------


def _sealed_fields(vault: Vault, case_id: str | None) -> Iterator[FieldRow]:
    testimonies = Testimonies(vault)
    for testimony in testimonies.all(case_id, notes=True):
        if testimony.state is not TestimonyState.BINNED:
            yield from testimonies.fields(testimony.id, sealed=True)


def _exact(document: Document, known: Sequence[KnownIdentity]) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the places of every form of the names list, but single ordinary words ("Will")."""
    lowered = " ".join(document.text.lower().split())
    for identity in known:
        for name in identity.names:
            key = key_of(name)
            ordinary = key in lexicon.words() or key in lexicon.name_words()
            if len(key) > 2 and not ordinary and key in lowered:
                for place in mentions_in(document, name):
                    yield place, identity.label


def _kept(field: FieldRow, start: int, end: int) -> bool:
    """Whether a person decided, with a reason, that these words stay."""
    return any(
        note.action is Action.KEEP and note.reason and note.start <= start and end <= note.end
        for note in field.words.annotations
    )


def _inside_another(start: int, end: int, places: Iterable[tuple[int, int]]) -> bool:
    return any(first <= start and end <= last and (first, last) != (start, end) for first, last in places)


def _holding(vault: Vault, case_id: str, forms: Sequence[str]) -> tuple[DossierRow, ...]:
    """Return the dossiers of a case whose frozen record holds one of these forms, oldest first."""
    dossiers = Dossiers(vault.db)
    return tuple(
        row for row in dossiers.all(case_id) if _stands_in(_texts(json.loads(dossiers.record(row.id))), forms)
    )


def _texts(value: object) -> Iterator[str]:
    """Yield the words of a stored record: runs that follow each other are read together."""
    if isinstance(value, dict):
        runs = value.get("runs")
        if isinstance(runs, list):
            yield "".join(str(run.get("text", "")) for run in runs if isinstance(run, dict))
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        if value and all(isinstance(one, dict) and "text" in one for one in value):
            yield "".join(str(one["text"]) for one in value)
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, str):
        yield value


def _stands_in(texts: Iterable[str], forms: Sequence[str]) -> bool:
    document = normalise("\n\n".join(texts))
    lowered = " ".join(document.text.lower().split())
    return any(key_of(form) in lowered and mentions_in(document, form) for form in forms)


def _elsewhere(vault: Vault, case_id: str, forms: Sequence[str]) -> tuple[str, ...]:
    """Name the places of a case, other than sealed accounts, that still hold one of these forms."""
    words = {
        "what a recipient may be told of the case": vault.db.all(
            "SELECT name || ' ' || particulars FROM cases WHERE id = ?", case_id
        ),
        "a source's pseudonym": vault.db.all("SELECT pseudonym FROM sources WHERE case_id = ?", case_id),
        "a condition of a permission": vault.db.all(
            "SELECT c.condition || ' ' || c.given_how FROM consents c JOIN sources s ON s.id = c.source_id"
            " WHERE s.case_id = ?",
            case_id,
        ),
        "a draft": vault.db.all(
            "SELECT f.text FROM fields f JOIN testimonies t ON t.id = f.testimony_id"
            " JOIN sources s ON s.id = t.source_id WHERE s.case_id = ? AND f.state = 'draft'",
            case_id,
        ),
        "an account in the bin": vault.db.all(
            "SELECT f.text FROM fields f JOIN testimonies t ON t.id = f.testimony_id"
            " JOIN sources s ON s.id = t.source_id WHERE s.case_id = ? AND t.state = 'binned'",
            case_id,
        ),
        "how something stood before it was changed": [
            (text,)
            for row in vault.db.all(
                "SELECT f.data FROM former f JOIN testimonies t ON t.id = f.testimony_id"
                " JOIN sources s ON s.id = t.source_id WHERE s.case_id = ?",
                case_id,
            )
            for text in _texts(json.loads(row[0])["data"])
        ],
        "the stored record of a dossier": [
            (text,)
            for dossier in Dossiers(vault.db).all(case_id)
            for text in _texts(json.loads(Dossiers(vault.db).record(dossier.id)))
        ],
    }
    return tuple(place for place, found in words.items() if _stands_in((str(row[0]) for row in found), forms))
