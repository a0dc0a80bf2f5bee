"""Making a dossier: built in memory, and on the disk only when every check let it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from whistle.dossier import export as dossier_export
from whistle.dossier.record import Audience, CheckResult, record_from_json, record_to_json
from whistle.errors import AlreadyExists
from whistle.model import Code
from whistle.progress import Progress
from whistle.vault.files import write_atomically
from whistle.vault.tables import casefile
from whistle.vault.tables.dossiers import DossierRow, Dossiers
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Exported:
    """A dossier that left: where its row is, and what the checks said."""

    row: DossierRow
    checks: tuple[CheckResult, ...]


def export(
    vault: Vault,
    case_id: str,
    out: Path,
    *,
    audience: Audience,
    recipient: str,
    codes: tuple[Code, ...],
    overrides: Mapping[str, str],
    progress: Progress | None = None,
) -> Exported:
    """Make a dossier of a case for one recipient and write it to ``out``.

    Raises GatesFailed (nothing was written), AlreadyExists, CannotPrint, CannotWrite, DiskFull.
    The record, the hash and every override's reason are kept in the vault.
    """
    if out.exists():
        raise AlreadyExists("file")
    dossiers = Dossiers(vault.db)
    earlier = dossiers.latest_record(case_id, recipient)
    built = dossier_export.build(
        casefile.read(vault, case_id, codes),
        audience=audience,
        recipient=recipient,
        today=datetime.now(UTC).date(),
        file_name=out.name,
        identities=Testimonies(vault).identities() if vault.register.is_open else None,
        labels=record_from_json(earlier.encode()).label_map() if earlier else None,
        overrides=overrides,
        entropy=os.urandom,
        progress=progress or Progress(),
    )
    row = DossierRow(
        id=built.record.dossier_id,
        case_id=case_id,
        reference=built.record.reference,
        audience=str(audience),
        recipient=recipient,
        sha256=hashlib.sha256(built.pdf).hexdigest(),
        size=len(built.pdf),
        created=int(datetime.now(UTC).timestamp()),
    )
    # Logged before it leaves: a file that nobody logged must not exist. If the disk refuses,
    # the rows go too.
    with vault.db.transaction():
        dossiers.keep(row, record_to_json(built.record).decode())
        vault.custody.append(
            "dossier-made",
            row.id,
            audience=row.audience,
            recipient=recipient,
            sha256=row.sha256,
            **{f"override {name}": reason for name, reason in overrides.items()},
        )
        write_atomically(out, built.pdf)
    vault.anchor()
    return Exported(row, built.checks)


def again(vault: Vault, row: DossierRow, out: Path) -> DossierRow:
    """Write the same bytes once more, from the frozen record. Raises AlreadyExists, CannotWrite."""
    if out.exists():
        raise AlreadyExists("file")
    record = record_from_json(Dossiers(vault.db).record(row.id).encode())
    pdf = dossier_export.again(record)
    with vault.db.transaction():
        vault.custody.append("dossier-made-again", row.id, sha256=hashlib.sha256(pdf).hexdigest())
        write_atomically(out, pdf)
    return row
