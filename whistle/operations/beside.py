"""Papers beside dossiers: what is read back to a source, and letters that ask for dossiers back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from whistle.dossier import beside
from whistle.dossier.beside import ReadItem, Recall
from whistle.dossier.record import record_from_json
from whistle.model import Code
from whistle.operations.export import holding
from whistle.vault.tables import casefile
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.dossiers import Dossiers
from whistle.vault.vault import Vault


def read_back(vault: Vault, source_id: str, recipient: str, codes: tuple[Code, ...]) -> tuple[ReadItem, ...]:
    """Everything of a source that a dossier to ``recipient`` would use today, to be agreed aloud."""
    source = Cases(vault.db).source(source_id)
    case_file = casefile.read(vault, source.case_id, codes)
    return beside.read_back(case_file, source.id, recipient=recipient, today=datetime.now(UTC).date())


def recall_letters(vault: Vault, source_id: str, recipient: str = "") -> tuple[Recall, ...]:
    """A letter for each dossier in which something of a source left, oldest first."""
    dossiers, today = Dossiers(vault.db), datetime.now(UTC).date()
    return tuple(
        beside.recall_letter(
            record_from_json(dossiers.record(row.id).encode()), sha256=row.sha256, today=today
        )
        for row in holding(vault, source_id, recipient)
    )


def note_recall(vault: Vault, dossier_ids: Iterable[str]) -> None:
    """Note in the record of what was done that letters asking for these dossiers back were written."""
    with vault.db.transaction():
        for dossier_id in dossier_ids:
            vault.custody.append("dossier-asked-back", dossier_id)
