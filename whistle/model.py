"""The vocabulary of Whistle as frozen values.

Everything here is plain data that can cross a thread or a process: no rows, no keys, no
widgets. Ids are 128 random bits written as 32 hexadecimal digits; they carry no time.
Offsets are code points of the text that they point into, end exclusive.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

from whistle.errors import BadValue


def new_id() -> str:
    """Return a fresh id: 128 random bits as 32 hexadecimal digits, never time-ordered."""
    return secrets.token_hex(16)


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


@dataclass(frozen=True, slots=True)
class Figure:
    """What a source counted: how many, out of how many (blank where not said), over what time."""

    what: SealedText
    count: str
    out_of: str = ""
    window: FuzzyDate = field(default_factory=FuzzyDate)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What was asked of an event beyond what, when and where.

    ``hops`` says through how many people it came to them, None where only the basis tells. ``said`` are
    sealed words by field (``FIELDS``); ``certainty`` of the exact words is verbatim, close or gist;
    ``affected`` of staff is now, before or none. Blank is not said.
    """

    hops: int | None = None
    said: Mapping[str, SealedText] = field(default_factory=dict)
    certainty: str = ""
    affected: str = ""
    figure: Figure | None = None

    FIELDS: ClassVar[tuple[str, ...]] = (
        *("who", "inferred", "opinion", "words", "should", "after", "effect", "others", "records"),
    )
    CERTAINTIES: ClassVar[tuple[str, ...]] = ("verbatim", "close", "gist")
    AFFECTED: ClassVar[tuple[str, ...]] = ("now", "before", "none")
    MOST_HOPS: ClassVar[int] = 99


@dataclass(frozen=True, slots=True)
class Incident:
    """An event that a source tells of, with a fuzzy date. All words are sealed."""

    id: str
    testimony_id: str
    what: SealedText
    when: FuzzyDate = field(default_factory=FuzzyDate)
    where: SealedText = field(default_factory=lambda: SealedText(""))
    basis: Basis = Basis.UNKNOWN
    harm: bool = False
    continuing: bool = False
    rest: FollowUp = field(default_factory=FollowUp)


@dataclass(frozen=True, slots=True)
class RaisedFollowUp:
    """What was asked of a time it was raised beyond route, words and answer.

    ``limb`` is what it was about as the source sees it (``LIMBS``), never a finding; ``said`` are sealed
    words by field (``FIELDS``); ``promised`` is by when an answer was promised. Blank is not said.
    """

    limb: str = ""
    said: Mapping[str, SealedText] = field(default_factory=dict)
    promised: FuzzyDate = field(default_factory=FuzzyDate)

    FIELDS: ClassVar[tuple[str, ...]] = (
        *("believed", "public", "remit", "action", "treated", "shown-by", "held-by"),
    )
    LIMBS: ClassVar[tuple[str, ...]] = (
        *("crime", "duty", "justice", "safety", "environment", "hidden", "several"),
    )


@dataclass(frozen=True, slots=True)
class Disclosure:
    """A time it was raised: when, to whom, by which route, what was said, what answer came."""

    id: str
    testimony_id: str
    route: str
    when: FuzzyDate
    raised_by: str
    to_whom: SealedText
    how: str
    information: SealedText
    reply_when: FuzzyDate | None = None
    reply: SealedText | None = None
    rest: RaisedFollowUp = field(default_factory=RaisedFollowUp)


def tells_of_union(route: str, raised_by: str) -> bool:
    """Whether how a thing was raised tells that its source is in a union: a rep, or a union's way.

    Safety reps and their committees are a recognised union's (Safety Representatives and Safety
    Committees Regulations 1977, reg. 3 and 9).
    """
    route = route.lower()
    by_route = "union" in route or route in ("safety-rep", "safety-committee")
    return by_route or raised_by.lower() in ("rep", "union")


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


@dataclass(frozen=True, slots=True)
class SealedTestimony:
    """A sealed account as a dossier may draw on it."""

    id: str
    source_id: str
    revision: int
    narrative: SealedText
    derived_from: str | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """A tag of the taxonomy: an allegation type."""

    id: str
    slug: str
    group: str
    kind: str
    label: str
    definition: str
    standards: tuple[str, ...] = ()
    era: tuple[str, ...] = ()
    harmed: tuple[str, ...] = ()
    needs_pair: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a record: a draft until names are taken out of them, labels afterwards."""

    words: SealedText
    sealed: bool

    @property
    def text(self) -> str:
        """The words as they stand."""
        return self.words.text


@dataclass(frozen=True, slots=True)
class Record:
    """Something written down in a case beside accounts; its kinds are in resources/records.json.

    ``values`` holds what is not free words by field (choices, numbers, flags, ids, FuzzyDate);
    ``said`` the words by field. ``parent`` is the record under which it stands, or blank.
    """

    id: str
    case_id: str
    kind: str
    parent: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    said: Mapping[str, Said] = field(default_factory=dict)
    binned: bool = False

    def text(self, field_id: str) -> str:
        """The words of a field, or blank."""
        return self.said[field_id].text if field_id in self.said else ""

    def date(self, field_id: str) -> FuzzyDate:
        """The date of a field with the source's words, as far as known."""
        value = self.values.get(field_id)
        return value if isinstance(value, FuzzyDate) else FuzzyDate()

    def choice(self, field_id: str) -> str:
        """The id of an answer, of a linked thing, or blank."""
        value = self.values.get(field_id)
        return value if isinstance(value, str) else ""

    def number(self, field_id: str) -> float | None:
        """The number of a field, or None."""
        value = self.values.get(field_id)
        return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None

    @property
    def sealed(self) -> bool:
        """Whether names were taken out of all its words."""
        return all(said.sealed for said in self.said.values())


class Relation(StrEnum):
    """How something bears on an allegation."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"


class Thing(StrEnum):
    """What can bear on an allegation."""

    PASSAGE = "passage"
    RECORD = "record"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Bearing:
    """A passage, record or account that supports or contradicts an allegation, or gives context."""

    id: str
    claim: str
    thing: Thing
    thing_id: str
    relation: Relation


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page of evidence as a JPEG of points. ``sha256`` is of its bytes."""

    width: int
    height: int
    sha256: str
    jpeg: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Enclosure:
    """The cleaned copy of a piece of evidence that shows nobody. ``source_id`` is blank for a case's own."""

    id: str
    source_id: str
    about: SealedText
    pages: tuple[PagePicture, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A document among a case's records that stands for a piece of evidence of a source's account."""

    record_id: str
    evidence_id: str
    source_id: str


@dataclass(frozen=True, slots=True)
class CaseFile:
    """All of one case that a dossier may draw on: sealed words only, no identity."""

    case: Case
    sources: tuple[Source, ...]
    testimonies: tuple[SealedTestimony, ...]
    passages: tuple[Passage, ...]
    incidents: tuple[Incident, ...]
    disclosures: tuple[Disclosure, ...]
    consents: tuple[Consent, ...]
    codes: tuple[Code, ...]
    records: tuple[Record, ...] = ()
    bearings: tuple[Bearing, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    papers: tuple[Paper, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page (from 1) that is blanked, in ten-thousandths of the page's width and height."""

    page: int
    left: int
    top: int
    width: int
    height: int

    WHOLE: ClassVar[int] = 10_000

    @classmethod
    def of(cls, page: int, left: float, top: float, width: float, height: float) -> Area:
        """From fractions of the page: what lies beyond its edges is cut off, the rest rounded outward.

        Raises BadValue where nothing of it is on the page.
        """
        sides = (left, top, left + width, top + height)
        if page < 1 or not all(map(math.isfinite, sides)):
            raise BadValue("area", "four numbers and a page of the piece")
        ends = [min(1.0, max(0.0, side)) * cls.WHOLE for side in sides]
        if ends[2] - ends[0] < 1e-4 or ends[3] - ends[1] < 1e-4:
            raise BadValue("area", "a part of the page")
        # A sum of fractions may be off by the least: that is not the next ten-thousandth.
        x, y = (math.floor(end + 1e-6) for end in ends[:2])
        right, bottom = (math.ceil(end - 1e-6) for end in ends[2:])
        return cls(page, x, y, right - x, bottom - y)

    @property
    def row(self) -> list[float]:
        """Page, then left, top, width and height as fractions."""
        return [self.page, *(one / self.WHOLE for one in (self.left, self.top, self.width, self.height))]
