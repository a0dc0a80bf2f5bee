"""Beside dossiers: what is read back to a source, letters that ask for them back, what became of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from whistle.casework.kinds import kind_named
from whistle.dossier import beside
from whistle.dossier.beside import ReadItem, Recall
from whistle.dossier.record import record_from_json
from whistle.model import Code
from whistle.operations.export import holding
from whistle.vault.tables import casefile
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.dossiers import Dossiers
from whistle.vault.tables.records import Records
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


def outcomes(vault: Vault, case_id: str) -> dict[str, str]:
    """What became of each dossier of a case, by its id: the newest referral that names it."""
    outcome = kind_named("referral").field("outcome")
    found = {}
    for record in Records(vault).all(case_id, ("referral",)):
        dossier, answer = record.choice("dossier"), record.choice("outcome")
        if dossier:
            reason = record.text("criterion") or record.text("reason")
            words = outcome.shown(answer) if answer else "Sent"
            found[dossier] = f"{words}: {reason}" if reason else words
    return found
