"""Making a dossier: built in memory, and on the disk only when every check let it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from whistle.dossier import export as dossier_export
from whistle.dossier.attributes import Crowd
from whistle.dossier.checks import Evidence, not_permitted
from whistle.dossier.compare import Joined
from whistle.dossier.compare import compare as compare_records
from whistle.dossier.notices import Notice
from whistle.dossier.press import HERE, Press
from whistle.dossier.prove import prove as prove_opening
from whistle.dossier.record import (
    Audience,
    CheckResult,
    Record,
    reading_code,
    record_from_json,
    record_to_json,
)
from whistle.dossier.wording import wording_version
from whistle.errors import AlreadyExists, Ambiguous, GatesFailed, NotFound, WrongState
from whistle.identifiers.mosaic import DEFAULT_K, Population, Verdict
from whistle.identifiers.stafflist import StaffList
from whistle.identifiers.style import StyleWarning
from whistle.model import CaseFile, Code, KnownIdentity
from whistle.operations.enclosing import PageOf, with_enclosures
from whistle.progress import Progress
from whistle.vault.files import replacing
from whistle.vault.tables import casefile
from whistle.vault.tables.dossiers import DossierRow, Dossiers
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

_SHORTEST_ID: Final = 6


@dataclass(frozen=True, slots=True)
class _Earlier:
    """The records of these dossiers, read one at a time: each takes 2 MB while it is looked at."""

    dossiers: Dossiers
    ids: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.ids)

    def __iter__(self) -> Iterator[Record]:
        return (record_from_json(self.dossiers.record(one).encode()) for one in self.ids)


@dataclass(frozen=True, slots=True)
class Exported:
    """A dossier that left: where its row is, and what the checks said."""

    row: DossierRow
    checks: tuple[CheckResult, ...]
    verdicts: tuple[Verdict, ...] | None = None
    style: tuple[StyleWarning, ...] = ()
    notices: tuple[Notice, ...] = ()


def export(
    vault: Vault,
    case_id: str,
    out: Path,
    *,
    audience: Audience,
    recipient: str,
    codes: tuple[Code, ...],
    overrides: Mapping[str, str],
    people: Population | StaffList | None = None,
    k: int = DEFAULT_K,
    progress: Progress | None = None,
    page_of: PageOf | None = None,
) -> Exported:
    """Make a dossier of a case for one recipient and write it to ``out``.

    Raises GatesFailed (nothing was written), AlreadyExists, CannotPrint, CannotWrite, DiskFull.
    The record, the hash and every override's reason are kept in the vault.
    """
    if out.exists():
        raise AlreadyExists("file")
    case_file = _case_file(vault, case_id, recipient, codes, page_of)
    built = dossier_export.build(
        case_file,
        audience=audience,
        recipient=recipient,
        today=datetime.now(UTC).date(),
        file_name=out.name,
        identities=_identities(vault),
        labels=_labels(vault, case_id, recipient),
        overrides=overrides,
        entropy=os.urandom,
        progress=progress or Progress(),
        crowd=_crowd(vault, case_id, people, k),
        kept=_kept(vault, case_file, recipient, audience),
    )
    return _let_out(vault, case_id, out, built)


def draft(
    vault: Vault,
    case_id: str,
    *,
    audience: Audience,
    recipient: str,
    codes: tuple[Code, ...],
    overrides: Mapping[str, str],
    people: Population | StaffList | None = None,
    k: int = DEFAULT_K,
    progress: Progress | None = None,
    press: Press = HERE,
    afresh: bool = False,
    page_of: PageOf | None = None,
) -> dossier_export.Draft:
    """Make a dossier in memory, to be looked at, with what came of each check. Raises CannotPrint.

    Nothing is written and nothing recorded, whatever the checks say. A draft that was kept for its
    second reader (``keep``) is taken up again while it is what would be made today.
    """
    case_file = _case_file(vault, case_id, recipient, codes, page_of)
    return dossier_export.draft(
        case_file,
        audience=audience,
        recipient=recipient,
        today=datetime.now(UTC).date(),
        file_name="",
        identities=_identities(vault),
        labels=_labels(vault, case_id, recipient),
        overrides=overrides,
        entropy=os.urandom,
        progress=progress or Progress(),
        crowd=_crowd(vault, case_id, people, k),
        press=press,
        kept=None if afresh else _kept(vault, case_file, recipient, audience),
    )


def keep(vault: Vault, drafted: dossier_export.Draft) -> None:
    """Keep a draft in the vault, so that a second reader can read and approve it later today."""
    record, case_file = drafted.record, drafted.evidence.case_file
    with vault.db.transaction():
        _store_draft(vault, record, case_file)


def approve(vault: Vault, drafted: dossier_export.Draft, reader: str) -> dossier_export.Draft:
    """Note that a second reader read every word of a draft, and keep it with that.

    Raises BadValue for a blank or overlong name.
    """
    approved = dossier_export.approve(drafted, reader)
    record, case_file = approved.record, approved.evidence.case_file
    with vault.db.transaction():
        _store_draft(vault, record, case_file)
        vault.custody.append(
            "dossier-approved",
            record.dossier_id,
            recipient=record.recipient,
            reader=record.approvals[-1].reader,
            content=record.approvals[-1].content,
        )
    vault.anchor()
    return approved


def _store_draft(vault: Vault, record: Record, case_file: CaseFile) -> None:
    Dossiers(vault.db).keep_draft(
        case_file.case.id,
        record.recipient,
        str(record.audience),
        record_to_json(replace(record, overrides=())).decode(),
        _made_from(case_file),
    )


def _made_from(case_file: CaseFile) -> str:
    """Stands for all that a case may give to a dossier: another value, another case."""
    return hashlib.sha256(repr(case_file).encode()).hexdigest()


def _kept(vault: Vault, case_file: CaseFile, recipient: str, audience: Audience) -> Record | None:
    """The draft that was kept, if it is still what would be made of the case today."""
    found = Dossiers(vault.db).draft(case_file.case.id, recipient, str(audience))
    if found is None or found[1] != _made_from(case_file):
        return None
    record = record_from_json(found[0].encode())
    labels = _labels(vault, case_file.case.id, recipient) or {}
    fresh = (
        record.made_on == datetime.now(UTC).date()
        and record.wording_version == wording_version()
        and labels.items() <= record.label_map().items()
        and all(row.id != record.dossier_id for row in Dossiers(vault.db).all(case_file.case.id))
    )
    return record if fresh else None


def waiting(
    vault: Vault, code: str, codes: tuple[Code, ...], page_of: PageOf | None = None
) -> dossier_export.Draft:
    """The kept draft with this reading code, as it may be approved. Raises NotFound."""
    wanted = "".join(code.split())
    for case_id, stored in Dossiers(vault.db).drafts():
        record = record_from_json(stored.encode())
        if "".join(reading_code(record).split()) != wanted:
            continue
        case_file = _case_file(vault, case_id, record.recipient, codes, page_of)
        if _kept(vault, case_file, record.recipient, record.audience) is not None:
            evidence = Evidence(case_file, None, ())
            return dossier_export.Draft(b"", record, (), evidence)
    raise NotFound("draft with this reading code")


def export_draft(
    vault: Vault,
    drafted: dossier_export.Draft,
    out: Path,
    *,
    codes: tuple[Code, ...],
    progress: Progress | None = None,
    press: Press = HERE,
    page_of: PageOf | None = None,
) -> Exported:
    """Write exactly the bytes that were looked at, if every check still lets them.

    Raises GatesFailed, AlreadyExists (a file there, or this very dossier left already), WrongState
    when the case, its permissions, the day or an earlier dossier to this recipient are no longer
    what the draft was made from, CannotWrite, DiskFull. Then nothing was written.
    """
    if out.exists():
        raise AlreadyExists("file")
    record, case_id = drafted.record, drafted.evidence.case_file.case.id
    if any(row.id == record.dossier_id for row in Dossiers(vault.db).all(case_id)):
        raise AlreadyExists("dossier")
    evidence = drafted.evidence
    stale = (
        # Weighed together with all earlier dossiers: one more may have told something more.
        (evidence.verdicts is not None and evidence.earlier != len(Dossiers(vault.db).all(case_id)))
        or record.made_on != datetime.now(UTC).date()
        or evidence.case_file != _case_file(vault, case_id, record.recipient, codes, page_of)
        or not (_labels(vault, case_id, record.recipient) or {}).items() <= record.label_map().items()
    )
    if stale:
        raise WrongState("dossier", "looked at as things are now")
    made = dossier_export.release(
        drafted, file_name=out.name, identities=_identities(vault), progress=progress, press=press
    )
    return _let_out(vault, case_id, out, made)


def _case_file(
    vault: Vault, case_id: str, recipient: str, codes: tuple[Code, ...], page_of: PageOf | None
) -> CaseFile:
    """The case as a dossier to ``recipient`` may draw on it, with the pages of evidence that may go."""
    case_file = casefile.read(vault, case_id, codes)
    return case_file if page_of is None else with_enclosures(vault, case_file, recipient, page_of)


def _identities(vault: Vault) -> list[KnownIdentity] | None:
    return Testimonies(vault).identities() if vault.register.is_open else None


def _crowd(vault: Vault, case_id: str, people: Population | StaffList | None, k: int) -> Crowd:
    dossiers = Dossiers(vault.db)
    return Crowd(people, k, _Earlier(dossiers, tuple(row.id for row in dossiers.all(case_id))))


def _labels(vault: Vault, case_id: str, recipient: str) -> dict[str, str] | None:
    """The labels of the newest dossier to the same recipient: a supplement keeps them."""
    earlier = Dossiers(vault.db).latest_record(case_id, recipient)
    return record_from_json(earlier.encode()).label_map() if earlier else None


def _let_out(vault: Vault, case_id: str, out: Path, built: dossier_export.Export) -> Exported:
    record = built.record
    row = DossierRow(
        id=record.dossier_id,
        case_id=case_id,
        reference=record.reference,
        audience=str(record.audience),
        recipient=record.recipient,
        sha256=hashlib.sha256(built.pdf).hexdigest(),
        size=len(built.pdf),
        created=int(datetime.now(UTC).timestamp()),
    )
    with _logged_first(out, built.pdf), vault.db.transaction():
        Dossiers(vault.db).keep(row, record_to_json(record).decode())
        Dossiers(vault.db).forget_draft(case_id, row.recipient, row.audience)
        vault.custody.append(
            "dossier-made",
            row.id,
            audience=row.audience,
            recipient=row.recipient,
            sha256=row.sha256,
            **({"second reader": record.approvals[-1].reader} if record.approvals else {}),
            **{f"override {override.gate}": override.reason for override in record.overrides},
        )
    vault.anchor()
    return Exported(row, built.checks, built.verdicts, built.style, built.notices)


def again(vault: Vault, row: DossierRow, out: Path) -> DossierRow:
    """Write the same bytes once more, from the frozen record.

    Raises AlreadyExists, CannotWrite, WrongState where words of it were destroyed since, or GatesFailed
    (consent) where what it holds is not permitted today: a permission that was withdrawn holds back the
    copy as it does a new one.
    """
    if out.exists():
        raise AlreadyExists("file")
    record = _whole_record(vault, row)
    today = datetime.now(UTC).date()
    places = not_permitted(record, casefile.read(vault, row.case_id, ()), today)
    if places:
        raise GatesFailed(("consent",), tuple(f"consent: {place}" for place in places))
    pdf = dossier_export.again(record)
    with _logged_first(out, pdf), vault.db.transaction():
        vault.custody.append("dossier-made-again", row.id, sha256=hashlib.sha256(pdf).hexdigest())
    return row


def compare(vault: Vault, one: DossierRow, two: DossierRow, codes: tuple[Code, ...]) -> tuple[Joined, ...]:
    """What whoever has both dossiers learns of each source whom both show.

    Raises WrongState for dossiers of two cases, or where words of either were destroyed since.
    """
    if one.case_id != two.case_id or one.id == two.id:
        raise WrongState("dossier", "another one of the same case")
    case_file = casefile.read(vault, one.case_id, codes)
    return compare_records(case_file, _whole_record(vault, one), _whole_record(vault, two))


def prove(vault: Vault, row: DossierRow, passage: str) -> bytes:
    """A proof that opens the one commitment of a dossier to this passage, and no other.

    ``passage`` is an id of tagged words, an event or a time it was raised, or the beginning of one
    (6 digits at least), or ``account:<id>:<paragraph>``. Raises NotFound, Ambiguous, WrongState.
    """
    record = _whole_record(vault, row)
    keys = [o.key for o in record.openings if passage in (o.key, o.key.partition(":")[2])]
    if not keys and len(passage) >= _SHORTEST_ID:
        keys = [o.key for o in record.openings if o.key.partition(":")[2].startswith(passage)]
    if len(keys) != 1:
        raise Ambiguous("passage", len(keys)) if keys else NotFound("passage")
    proof = prove_opening(record, keys[0])
    with vault.db.transaction():
        vault.custody.append("passage-proved", row.id)
    return proof


def _whole_record(vault: Vault, row: DossierRow) -> Record:
    record = record_from_json(Dossiers(vault.db).record(row.id).encode())
    if record.is_emptied:
        raise WrongState("dossier", "one of which no words were destroyed since")
    return record


@contextmanager
def _logged_first(out: Path, pdf: bytes) -> Iterator[None]:
    """Write a dossier; it gets its name once what is done inside is stored.

    A file that nobody logged must not exist, not even after a power cut: the bytes are on the disk
    under another name, so that a full disk is known before, then the rows, then the name.
    """
    with replacing(out) as file:
        file.write(pdf)
        file.flush()
        os.fsync(file.fileno())
        yield


def holding(vault: Vault, source_id: str, recipient: str = "") -> list[DossierRow]:
    """Return the dossiers in which something of a source left, oldest first; blank is any recipient."""
    dossiers = Dossiers(vault.db)
    return [
        row
        for row in dossiers.all()
        if recipient in ("", row.recipient)
        and any(
            cell.source_id == source_id for cell in record_from_json(dossiers.record(row.id).encode()).cells
        )
    ]
