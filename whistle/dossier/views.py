"""The only view of a case that a dossier's layout ever gets.

Everything here has already been filtered for one recipient and masked; sections are written
from these values alone, so nothing else can reach a page.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from whistle.dossier.claims import NumberView, Papers
from whistle.dossier.dates import DateView
from whistle.model import Basis, Code, ConsentKind, Employment, PagePicture


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source as the recipient may know it. ``employment`` is None where it may not be told."""

    id: str
    label: str
    pseudonym: str
    employment: Employment | None
    as_at: str
    identity_verified: bool
    accounts: int
    speaks: bool
    onward: bool


@dataclass(frozen=True, slots=True)
class PassageView:
    """A tagged passage. ``quote`` is empty where only the fact of it may be told."""

    id: str
    source: str
    code: str
    quote: str
    basis: Basis
    harmed: str
    tense: str
    derived: bool
    through: bool = False

    @property
    def first_hand(self) -> bool:
        """Whether it is told at first hand: so tagged, and not of an account that came by way of others."""
        return self.basis.first_hand and not self.through

    @property
    def counts(self) -> bool:
        """Whether it can corroborate: first-hand, and not a copy of another account."""
        return self.first_hand and not self.derived


@dataclass(frozen=True, slots=True)
class IncidentView:
    """An incident as it may be told. ``hops`` is through how many people it came, 0 at first hand or where
    that cannot be said; ``answers`` are (field of FollowUp, words).
    """

    id: str
    source: str
    what: str
    when: DateView
    where: str
    basis: Basis
    harm: bool
    continuing: bool
    derived: bool
    hops: int = 0
    answers: tuple[tuple[str, str], ...] = ()
    certainty: str = ""
    affected: str = ""
    figure: NumberView | None = None


@dataclass(frozen=True, slots=True)
class DisclosureView:
    """A time it was raised, and the reply, as they may be told.

    ``limb`` is what it was about as the source sees it, one of RaisedFollowUp.LIMBS or blank; ``answers``
    are (field of RaisedFollowUp, words); ``promised`` is by when an answer was promised.
    """

    id: str
    source: str
    route: str
    when: DateView
    raised_by: str
    to_whom: str
    how: str
    information: str
    reply_when: DateView | None
    reply: str
    limb: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    promised: DateView | None = None

    def answer(self, field: str) -> str:
        """The words of one answer, or blank."""
        return dict(self.answers).get(field, "")


@dataclass(frozen=True, slots=True)
class StatementView:
    """A whole account, masked, as the paragraphs that will be set."""

    id: str
    source: str
    derived: bool
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EnclosureView:
    """A piece of evidence whose pages go along. ``source`` is blank for one of the case's own."""

    source: str
    about: str
    pages: tuple[PagePicture, ...]


@dataclass(slots=True)
class Selection:
    """Everything that may be printed for one recipient, and where something is undecided."""

    sources: list[SourceView] = field(default_factory=list)
    passages: list[PassageView] = field(default_factory=list)
    incidents: list[IncidentView] = field(default_factory=list)
    disclosures: list[DisclosureView] = field(default_factory=list)
    statements: list[StatementView] = field(default_factory=list)
    codes: dict[str, Code] = field(default_factory=dict)
    cells: set[tuple[str, ConsentKind]] = field(default_factory=set)
    open_places: list[str] = field(default_factory=list)
    counted_only: int = 0
    papers: Papers = field(default_factory=Papers)
    enclosures: list[EnclosureView] = field(default_factory=list)
    pieces: set[str] = field(default_factory=set)
