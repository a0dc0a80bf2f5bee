"""What each source permitted, for one recipient at a time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from whistle.casework.wording import consent_wording
from whistle.errors import BadValue
from whistle.model import Consent, ConsentKind, ConsentState
from whistle.vault.tables.consents import Consents as Table
from whistle.vault.vault import Vault


class Consents:
    """What each source permitted, for one recipient at a time."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def record(
        self,
        source_id: str,
        recipient: str,
        answers: Mapping[ConsentKind, ConsentState],
        *,
        condition: str = "",
        given_how: str = "",
        expires_on: date | None = None,
    ) -> None:
        """Record a source's answers for one recipient. Kinds not named stay as they were."""
        recipient = recipient.strip().lower()
        if not recipient or not recipient.isprintable():
            raise BadValue("--recipient", "a name on one line")
        with self._vault.db.transaction():
            for kind, state in answers.items():
                Table(self._vault.db).record(
                    Consent(
                        source_id,
                        recipient,
                        kind,
                        state,
                        condition,
                        given_how,
                        consent_wording().version,
                        expires_on,
                    )
                )
            self._vault.custody.append("permission-recorded", source_id, recipient=recipient)

    def current(self, case_id: str) -> list[Consent]:
        """The answers that hold today in a case."""
        return Table(self._vault.db).current(case_id)
