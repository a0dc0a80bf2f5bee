"""Writing records of a case down: checked against their kinds, linked, sealed, binned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from whistle.casework.kinds import Checked, RecordKind, check, kind_named
from whistle.errors import BadValue, NotFound, OnHold, WrongState
from whistle.identifiers.scanner import Scanner
from whistle.model import (
    Annotation,
    Bearing,
    Directness,
    Proposal,
    Record,
    Relation,
    SealedText,
    Thing,
)
from whistle.operations.changing import Changed
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.dossiers import Dossiers
from whistle.vault.tables.records import Records
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

ALLEGATION: Final = "allegation"
BEARING_KINDS: Final = (
    "reply",
    "document",
    "version",
    "publication",
    "number",
    "witness",
    "happening",
    "defect",
)
"""Kinds of records that can support or contradict an allegation, or give context to one."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of the words of records: sealed as they are, or waiting for a person to decide."""

    sealed: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Consequences:
    """What a record takes along: records under it, and what it bears on."""

    records: tuple[str, ...]
    allegations: tuple[str, ...]


def add(vault: Vault, case_id: str, kind_id: str, given: Mapping[str, Any], *, parent: str = "") -> Record:
    """Write a record down; its words are drafts. Raises BadValue or NotFound, and then wrote nothing."""
    Cases(vault.db).get(case_id)
    checked, parent = prepared(vault, case_id, kind_named(kind_id), given, parent)
    records = Records(vault)
    with vault.db.transaction():
        record_id = records.add(case_id, kind_id, checked.data, checked.words, parent)
        vault.custody.append("record-written", record_id)
    return records.get(record_id)


def prepared(
    vault: Vault, case_id: str, kind: RecordKind, given: Mapping[str, Any], parent: str = ""
) -> tuple[Checked, str]:
    """What a new record would be stored as, and under which one. Raises BadValue, NotFound."""
    checked = check(kind, given)
    parent = _parent(Records(vault), case_id, kind, parent)
    _need_targets(vault, case_id, kind, checked, "")
    return checked, parent


def change(vault: Vault, record_id: str, given: Mapping[str, Any]) -> Changed:
    """Set fields of a record; what is not given stays. Raises BadValue, NotFound, WrongState (in the bin)."""
    records = Records(vault)
    record = records.get(record_id)
    if record.binned:
        raise WrongState("record", "outside the bin")
    kind = kind_named(record.kind)
    checked = check(kind, given, whole=False)
    _need_targets(vault, record.case_id, kind, checked, record.id)
    with vault.db.transaction():
        former, drafts = records.change(record.id, checked.data, checked.words)
        vault.custody.append("record-changed", record.id)
    return Changed(former, drafts)


def _parent(records: Records, case_id: str, kind: RecordKind, parent: str) -> str:
    if not parent:
        if kind.parents and kind.id not in kind.parents and kind.id not in _ALSO_ALONE:
            raise BadValue("parent", "the id of one of: " + ", ".join(kind.parents))
        return ""
    above = records.get(parent)
    if above.case_id != case_id or above.binned or above.kind not in kind.parents:
        raise BadValue("parent", "the id of one of: " + (", ".join(kind.parents) or "nothing"))
    return above.id


_ALSO_ALONE: Final = frozenset({"number", "question", "undertaking", "witness"})
"""Kinds that stand under a record where one is known, and alone where none is."""


def _need_targets(vault: Vault, case_id: str, kind: RecordKind, checked: Checked, own: str) -> None:
    """Every link leads to something of this case, of a kind that fits, and never back to its start."""
    for field_id, target in checked.links.items():
        field = kind.field(field_id)
        if not any(_is(vault, case_id, sort, target) for sort in field.to):
            raise BadValue(field_id, "the id of one of: " + ", ".join(field.to))
        if kind.id in field.to and own:
            _need_no_way_back(Records(vault), field_id, target, own)


def _need_no_way_back(records: Records, field_id: str, target: str, own: str) -> None:
    seen: set[str] = set()
    while target and target not in seen:
        if target == own:
            raise BadValue(field_id, "something that does not lead back to this record")
        seen.add(target)
        target = records.get(target).choice(field_id)


def _is(vault: Vault, case_id: str, sort: str, target: str) -> bool:
    row: tuple[Any, ...] | None
    if sort == "account":
        row = vault.db.maybe(
            "SELECT 1 FROM testimonies t JOIN sources s ON s.id = t.source_id"
            " WHERE t.id = ? AND s.case_id = ? AND s.keeper = 0",
            target,
            case_id,
        )
    elif sort == "source":
        row = vault.db.maybe(
            "SELECT 1 FROM sources WHERE id = ? AND case_id = ? AND keeper = 0", target, case_id
        )
    elif sort == "incident":
        row = vault.db.maybe(
            "SELECT 1 FROM incidents i JOIN testimonies t ON t.id = i.testimony_id"
            " JOIN sources s ON s.id = t.source_id"
            " WHERE i.id = ? AND s.case_id = ? AND i.binned IS NULL",
            target,
            case_id,
        )
    elif sort == "dossier":
        return any(row.id == target for row in Dossiers(vault.db).all(case_id))
    else:
        row = vault.db.maybe(
            "SELECT 1 FROM records WHERE id = ? AND case_id = ? AND kind = ? AND binned IS NULL",
            target,
            case_id,
            sort,
        )
    return row is not None


# -- what bears on an allegation ---------------------------------------------------------------


def bear(vault: Vault, claim: str, thing: Thing, thing_id: str, relation: Relation) -> Bearing:
    """Say how something bears on an allegation. Raises NotFound, BadValue."""
    records = Records(vault)
    allegation = records.get(claim)
    if allegation.kind != ALLEGATION or allegation.binned:
        raise NotFound(ALLEGATION)
    if thing is Thing.RECORD:
        other = records.get(thing_id)
        fits = other.case_id == allegation.case_id and other.kind in BEARING_KINDS and not other.binned
        thing_id = other.id
    elif thing is Thing.ACCOUNT:
        fits = _is(vault, allegation.case_id, "account", thing_id)
    else:
        row = vault.db.maybe("SELECT testimony_id FROM passages WHERE id = ?", thing_id)
        fits = row is not None and _is(vault, allegation.case_id, "account", str(row[0]))
    if not fits:
        raise BadValue("thing", "tagged words, an account, or a record of: " + ", ".join(BEARING_KINDS))
    return records.bear(allegation.id, thing, thing_id, relation)


# -- the bin -----------------------------------------------------------------------------------


def consequences(vault: Vault, record_id: str) -> Consequences:
    """What goes along when a record is put into the bin. Raises NotFound."""
    records = Records(vault)
    record = records.get(record_id)
    below = records.below(record.id)
    bears = {b.claim for b in records.bearings(record.case_id) if b.thing_id in below}
    return Consequences(tuple(below[1:]), tuple(sorted(bears - set(below))))


def resting_on(vault: Vault, testimony_id: str) -> tuple[Bearing, ...]:
    """What of an account bears on allegations: it stops to count while the account is in the bin."""
    testimony = Testimonies(vault).get(testimony_id)
    passages = {
        str(row[0]) for row in vault.db.all("SELECT id FROM passages WHERE testimony_id = ?", testimony.id)
    }
    return tuple(
        bearing
        for bearing in Records(vault).bearings(testimony.case_id)
        if bearing.thing_id == testimony.id or bearing.thing_id in passages
    )


def delete(vault: Vault, record_id: str) -> Consequences:
    """Put a record and all that stands under it into the bin. Raises NotFound, OnHold, WrongState."""
    records = Records(vault)
    record = records.get(record_id)
    if Cases(vault.db).get(record.case_id).on_hold:
        raise OnHold
    if record.binned:
        raise WrongState("record", "outside the bin")
    what = consequences(vault, record.id)
    live = [one for one in (record.id, *what.records) if not records.get(one).binned]
    with vault.db.transaction():
        records.bin(live, True)
        vault.custody.append("record-binned", record.id)
    return Consequences(tuple(live[1:]), what.allegations)


def undelete(vault: Vault, record_id: str) -> None:
    """Take a record and all that stands under it out of the bin. Raises NotFound, WrongState."""
    records = Records(vault)
    record = records.get(record_id)
    if not record.binned:
        raise WrongState("record", "in the bin")
    with vault.db.transaction():
        records.bin(records.below(record.id), False)
        vault.custody.append("record-restored", record.id)


# -- names -------------------------------------------------------------------------------------


def settle(vault: Vault, scanner: Scanner, case_id: str) -> Settled:
    """Seal the words of records in which nothing names anybody; the others wait for a person.

    Clues stay and are decided before an export, as in accounts. A record keeps its draft words
    as long as one of its fields waits, so that it is never half read.
    """
    testimonies = Testimonies(vault)
    papers = Records(vault).papers_if_any(case_id)
    drafts = testimonies.fields(papers, sealed=False) if papers else []
    if not drafts:
        return Settled(0, 0)
    scans = scanner.scan(
        [draft.words.text for draft in drafts],
        known=testimonies.identities(case_id),
        taken=testimonies.taken(case_id),
    )
    waiting = {
        draft.owner
        for draft, scan in zip(drafts, scans, strict=True)
        if any(proposal.directness is Directness.DIRECT for proposal in scan.proposals)
    }
    ready = {
        draft.id: SealedText(draft.words.text, tuple(_clues(scan.proposals)))
        for draft, scan in zip(drafts, scans, strict=True)
        if draft.owner not in waiting
    }
    testimonies.seal_nameless(papers, ready)
    return Settled(len(ready), len(drafts) - len(ready))


def _clues(proposals: Iterable[Proposal]) -> Iterable[Annotation]:
    return (Annotation(one.start, one.end, one.kind, one.ladder) for one in proposals)
