"""Permission: what each source lets out, to whom. Not asked is blocked."""

from __future__ import annotations

from whistle.model import Consent, ConsentKind, ConsentState
from whistle.vault.database import Database
from whistle.vault.tables.rows import from_date, now, to_date


class Consents:
    """The answers of a vault's sources; never overwritten, the newest holds."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def record(self, consent: Consent) -> None:
        """Add an answer. It replaces an earlier one for the same source, recipient and kind."""
        self._db.run(
            "INSERT INTO consents (source_id, recipient, kind, state, condition, given_how, wording_version,"
            " expires_on, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            consent.source_id,
            consent.recipient,
            consent.kind.value,
            consent.state.value,
            consent.condition,
            consent.given_how,
            consent.wording_version,
            from_date(consent.expires_on),
            now(),
        )

    def current(self, case_id: str) -> list[Consent]:
        """The answers that hold today for the sources of a case, one a source, recipient and kind."""
        rows = self._db.all(
            "SELECT c.source_id, c.recipient, c.kind, c.state, c.condition, c.given_how, c.wording_version,"
            " c.expires_on FROM consents c JOIN sources s ON s.id = c.source_id"
            " WHERE s.case_id = ? AND c.n = (SELECT max(n) FROM consents d WHERE d.source_id = c.source_id"
            " AND d.recipient = c.recipient AND d.kind = c.kind) ORDER BY c.n",
            case_id,
        )
        return [
            Consent(r[0], r[1], ConsentKind(r[2]), ConsentState(r[3]), r[4], r[5], r[6], to_date(r[7]))
            for r in rows
        ]
