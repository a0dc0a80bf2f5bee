"""What one source lets out to one recipient, read from the permission matrix."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from whistle.errors import BadValue
from whistle.model import IMPLIED, Code, Consent, ConsentKind, ConsentState

DateLevel = Literal["exact", "month", "year", "none"]

_LETS_OUT = frozenset({ConsentState.AGREED, ConsentState.CONDITIONS})

HEALTH_CODES: Final = frozenset({"C1", "C3"})
"""Tags that say that staff fell ill: the words can be a source's own health (taxonomy, group C)."""

RECEIVED: Final = "received: "
"""Before the name for whom a source permitted what came in a package. It names that package's reader, not
somebody here of the same name: nothing is made or packed for such a recipient."""


def need_reader(recipient: str) -> None:
    """Raises BadValue for a name that only says for whom something was received."""
    if recipient.startswith(RECEIVED):
        raise BadValue("--recipient", "somebody who was asked about here")


@dataclass(frozen=True, slots=True)
class Permissions:
    """The kinds that one source lets out to one recipient, on one day."""

    kinds: frozenset[ConsentKind]

    def allows(self, kind: ConsentKind) -> bool:
        """Whether ``kind`` may be printed. Nothing may where the source's existence may not."""
        return kind in self.kinds and ConsentKind.EXISTENCE in self.kinds

    @property
    def counted_only(self) -> bool:
        """Whether this source may be counted without being shown."""
        return ConsentKind.AGGREGATE in self.kinds and ConsentKind.EXISTENCE not in self.kinds

    @property
    def date_level(self) -> DateLevel:
        """How exact a date may be. A coarser level that was refused holds the finer ones back."""
        if not self.allows(ConsentKind.DATES_YEAR):
            return "none"
        if not self.allows(ConsentKind.DATES_MONTH):
            return "year"
        return "exact" if self.allows(ConsentKind.DATES) else "month"


def permissions_for(
    consents: Iterable[Consent], *, source_id: str, recipient: str, today: date, waiting: bool = False
) -> Permissions:
    """Return what ``source_id`` lets out to ``recipient`` on ``today``.

    The latest answer for a kind is the one that counts (``consents`` are in the order given);
    one that has run out counts as not asked, and one that waits to be said again on another day
    lets nothing out, not by what implies it either; with ``waiting`` it counts as a yes, which is for
    handing over alone: the wish to wait goes along, and holds where it arrives. Agreeing implies what
    IMPLIED says, unless the implied kind has an answer of its own that does not let out.
    """
    latest: dict[ConsentKind, Consent] = {}
    for consent in consents:
        if consent.source_id == source_id and consent.recipient == recipient:
            latest[consent.kind] = consent
    granted = {kind for kind, consent in latest.items() if _lets_out(consent, today, waiting)}
    held_back = {kind for kind, consent in latest.items() if _holds_back(consent, waiting)}
    implied = {other for kind in granted for other in IMPLIED.get(kind, frozenset())}
    return Permissions(frozenset(granted | (implied - held_back)))


def _lets_out(consent: Consent, today: date, waiting: bool) -> bool:
    fresh = consent.expires_on is None or consent.expires_on >= today
    return consent.state in _LETS_OUT and fresh and (waiting or consent.confirm_after is None)


def _holds_back(consent: Consent, waiting: bool) -> bool:
    answered = consent.state is not ConsentState.NOT_ASKED
    still = consent.confirm_after is not None and not waiting
    return answered and (consent.state not in _LETS_OUT or still)


def subject_permitted(code: Code, allows: Callable[[ConsentKind], bool]) -> bool:
    """Whether words under a tag may be told: offences and a source's own health have kinds of their own."""
    if "a" in code.era and not allows(ConsentKind.OFFENCE):
        return False
    return code.id not in HEALTH_CODES or allows(ConsentKind.HEALTH)
