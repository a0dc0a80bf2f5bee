"""Dossiers that were made: frozen records, from which the same bytes can be made again."""

from __future__ import annotations

from dataclasses import dataclass

from whistle.vault.database import Database
from whistle.vault.tables.rows import now, resolve


@dataclass(frozen=True, slots=True)
class DossierRow:
    """One export. ``sha256`` is of the file that left."""

    id: str
    case_id: str
    reference: str
    audience: str
    recipient: str
    sha256: str
    size: int
    created: int


class Dossiers:
    """The exports of a vault."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def keep(self, row: DossierRow, record: str) -> None:
        """Store an export and its frozen record."""
        self._db.run(
            "INSERT INTO dossiers (id, case_id, reference, audience, recipient, record, sha256, size,"
            " created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row.id,
            row.case_id,
            row.reference,
            row.audience,
            row.recipient,
            record,
            row.sha256,
            row.size,
            row.created or now(),
        )

    def all(self, case_id: str | None = None) -> list[DossierRow]:
        """The exports of a case, or of all, oldest first."""
        rows = self._db.all(
            "SELECT id, case_id, reference, audience, recipient, sha256, size, created FROM dossiers"
            " WHERE ?1 IS NULL OR case_id = ?1 ORDER BY created, rowid",
            case_id,
        )
        return [DossierRow(*row) for row in rows]

    def find(self, given: str) -> DossierRow:
        """The export with this reference or id. Raises NotFound, Ambiguous."""
        row = self._db.maybe("SELECT id FROM dossiers WHERE reference = ? COLLATE NOCASE", given)
        full = str(row[0]) if row else resolve(self._db, "dossiers", "dossier", given)
        return next(d for d in self.all() if d.id == full)

    def record(self, dossier_id: str) -> str:
        """The frozen record of an export, as it was stored."""
        return str(self._db.one("SELECT record FROM dossiers WHERE id = ?", dossier_id)[0])

    def store_record(self, dossier_id: str, record: str) -> None:
        """Put another record in the place of the one that was stored."""
        self._db.run("UPDATE dossiers SET record = ? WHERE id = ?", record, dossier_id)

    def keep_draft(self, case_id: str, recipient: str, audience: str, record: str, made_from: str) -> None:
        """Keep a draft in the place of an earlier one for the same recipient and layout."""
        self._db.run(
            "INSERT OR REPLACE INTO dossier_drafts (case_id, recipient, audience, record, made_from, created)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            case_id,
            recipient,
            audience,
            record,
            made_from,
            now(),
        )

    def draft(self, case_id: str, recipient: str, audience: str) -> tuple[str, str] | None:
        """The record of the draft that is kept, and what of the case it was made from; or None."""
        row = self._db.maybe(
            "SELECT record, made_from FROM dossier_drafts"
            " WHERE case_id = ? AND recipient = ? AND audience = ?",
            case_id,
            recipient,
            audience,
        )
        return None if row is None else (str(row[0]), str(row[1]))

    def drafts(self) -> list[tuple[str, str]]:
        """The case and the record of every draft that is kept."""
        rows = self._db.all("SELECT case_id, record FROM dossier_drafts ORDER BY created, rowid")
        return [(str(row[0]), str(row[1])) for row in rows]

    def forget_draft(self, case_id: str, recipient: str, audience: str) -> None:
        """Let go of a draft."""
        self._db.run(
            "DELETE FROM dossier_drafts WHERE case_id = ? AND recipient = ? AND audience = ?",
            case_id,
            recipient,
            audience,
        )

    def forget_drafts(self) -> None:
        """Let go of every draft: words of it are about to be destroyed."""
        self._db.run("DELETE FROM dossier_drafts")

    def latest_record(self, case_id: str, recipient: str) -> str | None:
        """The record of the newest export of a case to a recipient: a supplement keeps its labels."""
        row = self._db.maybe(
            "SELECT record FROM dossiers WHERE case_id = ? AND recipient = ? "
            " ORDER BY created DESC, rowid DESC",
            case_id,
            recipient,
        )
        return None if row is None else str(row[0])
