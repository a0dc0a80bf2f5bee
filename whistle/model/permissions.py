"""What each source permits whom to have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ConsentState(StrEnum):
    """The answer in one cell of the permission matrix; only AGREED and CONDITIONS let out."""

    NOT_ASKED = "not asked"
    AGREED = "agreed"
    CONDITIONS = "agreed with conditions"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class ConsentKind(StrEnum):
    """Kinds of information that a source may let out to one recipient."""

    EXISTENCE = "existence"
    TESTIMONY = "testimony"
    SUMMARY = "summary"
    QUOTES = "quotes"
    PSEUDONYM = "pseudonym"
    ROLE = "role"
    WORKPLACE = "workplace"
    DATES = "dates"
    DATES_MONTH = "dates-month"
    DATES_YEAR = "dates-year"
    INCIDENTS = "incidents"
    HEALTH = "health"
    OFFENCE = "offence"
    UNION = "union"
    DOCUMENTS = "documents"
    AUDIO = "audio"
    CONTACT = "contact"
    IDENTITY = "identity"
    ONWARD = "onward"
    AGGREGATE = "aggregate"


IMPLIED: dict[ConsentKind, frozenset[ConsentKind]] = {
    ConsentKind.TESTIMONY: frozenset({ConsentKind.EXISTENCE, ConsentKind.SUMMARY}),
    ConsentKind.DATES: frozenset({ConsentKind.DATES_MONTH, ConsentKind.DATES_YEAR}),
    ConsentKind.DATES_MONTH: frozenset({ConsentKind.DATES_YEAR}),
}
"""What else an agreed kind lets out (decisions: testimony implies existence and summary)."""


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer: a source, a recipient, a kind; versioned wording; latest one wins.

    With ``confirm_after`` a yes lets nothing out until it was said again on a later day than that.
    """

    source_id: str
    recipient: str
    kind: ConsentKind
    state: ConsentState
    condition: str = ""
    given_how: str = ""
    wording_version: str = ""
    expires_on: date | None = None
    confirm_after: date | None = None
