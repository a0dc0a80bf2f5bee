"""Cases, their sources, and what each source said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Basis(StrEnum):
    """How they know (domain list); the hop count follows from it."""

    TOOK_PART = "took part"
    SAW = "saw"
    HEARD_DIRECTLY = "heard directly"
    READ_IN_DOCUMENT = "read in a document"
    TOLD_BY_PARTICIPANT = "told by someone who took part"
    TOLD_BY_TOLD = "told by someone who was told"
    INFERENCE = "inference"
    COMMON_TALK = "common talk"
    PUBLIC_STATEMENT = "public statement"
    UNKNOWN = "unknown"

    @property
    def first_hand(self) -> bool:
        """Whether this can count as corroboration: hearsay and inference never do."""
        return self in (Basis.TOOK_PART, Basis.SAW, Basis.HEARD_DIRECTLY)


class Employment(StrEnum):
    """Whether a source still works there: HSE tests current harm."""

    CURRENT = "current"
    FORMER = "former"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FuzzyDate:
    """A date as far as it is known.

    ``words`` are the source's own (sealed), ``edtf`` the EDTF form where one exists, and
    ``earliest``/``latest`` the bounds, which are an interpretation.
    """

    words: str = ""
    edtf: str = ""
    earliest: date | None = None
    latest: date | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One investigation. ``name`` is for the people who keep the vault and never leaves it.

    The other fields are written for a recipient, and blank where nobody has said.
    """

    id: str
    name: str
    title: str = ""
    purpose: str = ""
    request: str = ""
    duty_holder: str = ""
    crown: bool | None = None
    site: str = ""
    activity: str = ""
    employed: str = ""
    sender: str = ""
    contact: str = ""
    on_hold: bool = False
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A person who gives testimony, known in the vault only by a pseudonym."""

    id: str
    case_id: str
    pseudonym: str
    employment: Employment = Employment.UNKNOWN
    employment_as_at: date | None = None
    identity_verified: bool = False
    benefits_records: bool = False


class TestimonyState(StrEnum):
    """A draft holds raw words; sealing takes the names out for good."""

    __test__ = False

    DRAFT = "draft"
    SEALED = "sealed"
    BINNED = "binned"


@dataclass(frozen=True, slots=True)
class Testimony:
    """One account by one source; its words live in texts, not here."""

    __test__ = False

    id: str
    source_id: str
    case_id: str
    state: TestimonyState
    revision: int = 0
    derived_from: str | None = None
    open_fields: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """Tagged words: a span of one sealed revision with a code."""

    id: str
    testimony_id: str
    revision: int
    start: int
    end: int
    code: str
    basis: Basis = Basis.UNKNOWN
    harmed: str = ""
    tense: str = ""
