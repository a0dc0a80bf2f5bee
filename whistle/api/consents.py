"""What each source permitted, for one recipient at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from whistle.casework.wording import consent_wording
from whistle.errors import BadValue, TooSoon
from whistle.model import Consent, ConsentKind, ConsentState
from whistle.operations.answers import HANDED_OVER
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
        wait: bool = False,
    ) -> None:
        """Record a source's answers for one recipient. Kinds not named stay as they were.

        With ``wait`` a yes counts only once it was said again on another day. Until then a further yes of
        the same day waits too: what was handed over tonight is not passed on tonight. A yes on a later
        day is the confirmation.
        """
        recipient = recipient.strip().lower()
        if not recipient or not recipient.isprintable():
            raise BadValue("--recipient", "a name on one line")
        given_how = _said_here(given_how)
        table, today = Table(self._vault.db), datetime.now().astimezone().date()
        with self._vault.db.transaction():
            held = table.latest(source_id, recipient)
            for kind, state in answers.items():
                waits = wait or _waits(held.get(kind), today)
                table.record(
                    Consent(
                        source_id,
                        recipient,
                        kind,
                        state,
                        condition,
                        given_how,
                        consent_wording().version,
                        expires_on,
                        today if waits and state in _GIVES else None,
                    )
                )
            self._vault.custody.append("permission-recorded", source_id, recipient=recipient)

    def confirm(self, source_id: str, recipient: str, *, given_how: str = "") -> int:
        """The source says again what waits: it counts from now on. Returns how many kinds that are.

        Raises TooSoon on the day on which it was said first.
        """
        table, today = Table(self._vault.db), datetime.now().astimezone().date()
        waiting = [c for c in table.latest(source_id, recipient).values() if c.confirm_after is not None]
        if any(_waits(one, today) for one in waiting):
            raise TooSoon
        with self._vault.db.transaction():
            for one in waiting:
                table.record(
                    replace(
                        one,
                        confirm_after=None,
                        given_how=_said_here(given_how or one.given_how),
                        wording_version=consent_wording().version,
                    )
                )
            self._vault.custody.append("permission-confirmed", source_id, recipient=recipient)
        return len(waiting)

    def current(self, case_id: str) -> list[Consent]:
        """The answers that hold today in a case."""
        return Table(self._vault.db).current(case_id)


_GIVES: Final = (ConsentState.AGREED, ConsentState.CONDITIONS)


def _said_here(given_how: str) -> str:
    """How an answer was given that is recorded by hand: so that no package ever replaces it."""
    return "said again" if given_how == HANDED_OVER else given_how


def _waits(held: Consent | None, today: date) -> bool:
    """Whether an answer waits for another day than this; a clock that was put back is no other day."""
    return held is not None and held.confirm_after is not None and today <= held.confirm_after
