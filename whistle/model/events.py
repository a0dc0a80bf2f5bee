"""What happened, and each time that somebody was told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from whistle.model.accounts import Basis, FuzzyDate
from whistle.model.identifiers import SealedText


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
