"""Permission: what each source lets out, to whom. Not asked is blocked."""

from __future__ import annotations

from typing import Final

from whistle.model import Consent, ConsentKind, ConsentState
from whistle.vault.database import Database, Row
from whistle.vault.tables.rows import from_date, now, to_date


class Consents:
    """The answers of a vault's sources; never overwritten, the newest holds."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def record(self, consent: Consent) -> None:
        """Add an answer. It replaces an earlier one for the same source, recipient and kind."""
        self._db.run(
            "INSERT INTO consents (source_id, recipient, kind, state, condition, given_how, wording_version,"
            " expires_on, confirm_after, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            consent.source_id,
            consent.recipient,
            consent.kind.value,
            consent.state.value,
            consent.condition,
            consent.given_how,
            consent.wording_version,
            from_date(consent.expires_on),
            from_date(consent.confirm_after),
            now(),
        )

    def latest(self, source_id: str, recipient: str) -> dict[ConsentKind, Consent]:
        """The answers of one source for one recipient that hold today, by kind."""
        rows = self._db.all(
            f"{_SELECT} WHERE c.source_id = ? AND c.recipient = ? ORDER BY c.n", source_id, recipient
        )
        return {consent.kind: consent for consent in map(_consent, rows)}

    def current(self, case_id: str) -> list[Consent]:
        """The answers that hold today for the sources of a case, one a source, recipient and kind."""
        rows = self._db.all(
            f"{_SELECT} WHERE c.source_id IN (SELECT id FROM sources WHERE case_id = ?)"  # noqa: S608 - ours
            " AND c.n = (SELECT max(n) FROM consents d WHERE d.source_id = c.source_id"
            " AND d.recipient = c.recipient AND d.kind = c.kind) ORDER BY c.n",
            case_id,
        )
        return [_consent(row) for row in rows]


_SELECT: Final = (
    "SELECT c.source_id, c.recipient, c.kind, c.state, c.condition, c.given_how, c.wording_version,"
    " c.expires_on, c.confirm_after FROM consents c"
)


def _consent(row: Row) -> Consent:
    return Consent(
        row[0],
        row[1],
        ConsentKind(row[2]),
        ConsentState(row[3]),
        row[4],
        row[5],
        row[6],
        to_date(row[7]),
        to_date(row[8]),
    )
