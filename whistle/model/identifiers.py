"""What can identify somebody: kinds, what a scan proposes, what was decided, words without it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Directness(StrEnum):
    """Whether a span identifies by itself or only together with others."""

    DIRECT = "direct"
    QUASI = "quasi"


class KindFamily(StrEnum):
    """The eight families that a person sees, by the letter drawn beside the words."""

    PERSON = "P"
    NUMBER = "N"
    PLACE = "A"
    ORGANISATION = "O"
    TIME = "T"
    JOB = "J"
    HEALTH = "H"
    FACT = "F"


class IdentifierKind(StrEnum):
    """What sort of name or clue a span is: the scanner's finer kinds."""

    PERSON = "person"
    USERNAME = "username"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    IP_ADDRESS = "ip"
    NINO = "nino"
    NHS_NUMBER = "nhs"
    UTR = "utr"
    PASSPORT = "passport"
    DRIVING_LICENCE = "driving-licence"
    VEHICLE = "vehicle"
    BANK = "bank"
    CARD = "card"
    STAFF_NUMBER = "staff-number"
    CASE_REFERENCE = "case-reference"
    REFERENCE = "reference"
    FILE_NAME = "file-name"
    ADDRESS = "address"
    POSTCODE = "postcode"
    PLACE = "place"
    ORGANISATION = "organisation"
    WORKPLACE = "workplace"
    PROGRAMME = "programme"
    DATE = "date"
    TIME = "time"
    TENURE = "tenure"
    JOB = "job"
    TEAM_SIZE = "team-size"
    AGE = "age"
    HEALTH = "health"
    BELIEF = "belief"
    PROTECTED = "protected"
    FAMILY = "family"
    DETAIL = "detail"

    @property
    def family(self) -> KindFamily:
        """The family under which a person sees this kind."""
        return _FAMILY[self]

    @property
    def label_stem(self) -> str:
        """The word in a label for this kind: ``Person`` in ``[Person 3]``. It carries no role."""
        return _STEM[self.family]


_FAMILY: dict[IdentifierKind, KindFamily] = {
    IdentifierKind.PERSON: KindFamily.PERSON,
    IdentifierKind.USERNAME: KindFamily.NUMBER,
    IdentifierKind.EMAIL: KindFamily.NUMBER,
    IdentifierKind.PHONE: KindFamily.NUMBER,
    IdentifierKind.URL: KindFamily.NUMBER,
    IdentifierKind.IP_ADDRESS: KindFamily.NUMBER,
    IdentifierKind.NINO: KindFamily.NUMBER,
    IdentifierKind.NHS_NUMBER: KindFamily.NUMBER,
    IdentifierKind.UTR: KindFamily.NUMBER,
    IdentifierKind.PASSPORT: KindFamily.NUMBER,
    IdentifierKind.DRIVING_LICENCE: KindFamily.NUMBER,
    IdentifierKind.VEHICLE: KindFamily.NUMBER,
    IdentifierKind.BANK: KindFamily.NUMBER,
    IdentifierKind.CARD: KindFamily.NUMBER,
    IdentifierKind.STAFF_NUMBER: KindFamily.NUMBER,
    IdentifierKind.CASE_REFERENCE: KindFamily.NUMBER,
    IdentifierKind.REFERENCE: KindFamily.NUMBER,
    IdentifierKind.FILE_NAME: KindFamily.NUMBER,
    IdentifierKind.ADDRESS: KindFamily.PLACE,
    IdentifierKind.POSTCODE: KindFamily.PLACE,
    IdentifierKind.PLACE: KindFamily.PLACE,
    IdentifierKind.ORGANISATION: KindFamily.ORGANISATION,
    IdentifierKind.WORKPLACE: KindFamily.ORGANISATION,
    IdentifierKind.PROGRAMME: KindFamily.ORGANISATION,
    IdentifierKind.DATE: KindFamily.TIME,
    IdentifierKind.TIME: KindFamily.TIME,
    IdentifierKind.TENURE: KindFamily.TIME,
    IdentifierKind.JOB: KindFamily.JOB,
    IdentifierKind.TEAM_SIZE: KindFamily.JOB,
    IdentifierKind.AGE: KindFamily.FACT,
    IdentifierKind.HEALTH: KindFamily.HEALTH,
    IdentifierKind.BELIEF: KindFamily.HEALTH,
    IdentifierKind.PROTECTED: KindFamily.HEALTH,
    IdentifierKind.FAMILY: KindFamily.FACT,
    IdentifierKind.DETAIL: KindFamily.FACT,
}


_STEM: dict[KindFamily, str] = {
    KindFamily.PERSON: "Person",
    KindFamily.NUMBER: "Number",
    KindFamily.PLACE: "Place",
    KindFamily.ORGANISATION: "Organisation",
    KindFamily.TIME: "Date",
    KindFamily.JOB: "Job",
    KindFamily.HEALTH: "Fact",
    KindFamily.FACT: "Fact",
}


LABEL_STEMS: frozenset[str] = frozenset(_STEM.values())
"""Every word that can stand in a label; ``[<stem> <number>]`` is the fixed form."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One span that the scanner thinks could identify someone.

    ``label`` groups the mentions of one person or thing within a text or case (``Person 2``);
    ``ladder`` is the offered generalisations, from the most exact to the vaguest, and an empty
    ladder means that only a label or removal is offered.
    """

    start: int
    end: int
    text: str
    kind: IdentifierKind
    directness: Directness
    label: str
    layer: str
    why: str
    ladder: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LayerOff:
    """A layer of the scanner that could not be used, and why, in one plain sentence."""

    layer: str
    reason: str


@dataclass(frozen=True, slots=True)
class Scan:
    """What the scanner found in one text, in order of start, never overlapping."""

    proposals: tuple[Proposal, ...]
    layers_off: tuple[LayerOff, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownIdentity:
    """Someone or something the case already has a label for; read from the open Register."""

    label: str
    names: tuple[str, ...]


class Action(StrEnum):
    """What a person decided about a name or clue."""

    LABEL = "label"
    GENERALISE = "generalise"
    REMOVE = "remove"
    KEEP = "keep"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A quasi-identifier that stays in sealed text, to be decided before export.

    ``action`` is OPEN, GENERALISE (``replacement`` holds the rung), REMOVE or KEEP
    (``reason`` says why).
    """

    start: int
    end: int
    kind: IdentifierKind
    ladder: tuple[str, ...] = ()
    action: Action = Action.OPEN
    replacement: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SealedText:
    """Words after names were taken out: labels in brackets, clues annotated."""

    text: str
    annotations: tuple[Annotation, ...] = ()
