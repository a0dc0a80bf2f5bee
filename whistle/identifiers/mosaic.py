"""Could someone work out who? How many people fit everything that is told of one source.

Each printed detail narrows the people who could be meant. Two readers are weighed: an outsider
(the ICO's motivated intruder: no inside knowledge, but the internet and the will to ask) and a
colleague or manager, who knows rosters, leave and the mail server. The people who could be meant
are a number that the user states, narrowed by estimates, or a staff list whose rows are counted.
The estimates and the reason for each are in docs/mosaic.md; none is a measurement, and every one
errs towards fewer people. Pure: no file, no clock, no vault.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from whistle.errors import BadValue
from whistle.identifiers.ladders import numbers_in
from whistle.identifiers.stafflist import StaffList
from whistle.model.said import Said, told

DEFAULT_K: Final = 5
LEAST_K: Final = 2
"""One always fits: the source."""
MOST_PEOPLE: Final = 100_000_000


class Reader(StrEnum):
    """Whose eyes a dossier is read with."""

    OUTSIDER = "outsider"
    INSIDER = "colleague or manager"

    @property
    def words(self) -> Said:
        """What they are called in a sentence."""
        return told("colleague or manager") if self is Reader.INSIDER else told("outsider")


class Trait(StrEnum):
    """What sort of detail a printed fact is."""

    ROLE = "role"
    OFFICE = "office"
    TEAM = "team"
    TENURE = "tenure"
    EMPLOYMENT = "still there or left"
    HOURS = "hours or shift"
    DATE = "date"
    AGE = "age"
    HEALTH = "health"
    BELIEF = "belief or protected characteristic"
    FAMILY = "family"
    PROGRAMME = "programme"
    DETAIL = "rare fact"
    INCIDENT = "incident"
    RAISED = "time it was raised"
    QUOTATION = "quotation"
    ACCOUNT = "whole account"

    @property
    def words(self) -> Said:
        """What it is called in a sentence."""
        return _TRAITS[self]


_TRAITS: Final = {
    Trait.ROLE: told("role"),
    Trait.OFFICE: told("office"),
    Trait.TEAM: told("team"),
    Trait.TENURE: told("tenure"),
    Trait.EMPLOYMENT: told("still there or left"),
    Trait.HOURS: told("hours or shift"),
    Trait.DATE: told("date"),
    Trait.AGE: told("age"),
    Trait.HEALTH: told("health"),
    Trait.BELIEF: told("belief or protected characteristic"),
    Trait.FAMILY: told("family"),
    Trait.PROGRAMME: told("programme"),
    Trait.DETAIL: told("rare fact"),
    Trait.INCIDENT: told("incident"),
    Trait.RAISED: told("time it was raised"),
    Trait.QUOTATION: told("quotation"),
    Trait.ACCOUNT: told("whole account"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One detail that a dossier prints of a source.

    ``ref`` is the id of the incident, disclosure, passage or account that it stands for, blank
    for a detail inside words. ``vague``: a rung of a ladder was printed instead. ``own``: it is
    told of the source (otherwise of somebody else). ``on_record``: the employer's own records or
    the person who was told show who did it.
    """

    source: str
    trait: Trait
    words: str = ""
    ref: str = ""
    vague: bool = False
    own: bool = True
    on_record: bool = False


@dataclass(frozen=True, slots=True)
class Population:
    """How many people could be meant, as the user states it (the source among them)."""

    size: int

    def __post_init__(self) -> None:
        if not 1 <= self.size <= MOST_PEOPLE:
            raise BadValue("--population", "a whole number of people, 1 or more")


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One trait that narrows: what its details do alone, and what would fit without them.

    ``details`` counts them; ``refs`` are the ids of those that are incidents, times it was raised,
    passages or accounts; ``advice`` says what can be done.
    """

    trait: Trait
    details: int
    fits_alone: int
    fits_without: int
    refs: tuple[str, ...]
    advice: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many of the people who could be meant fit a source, for one reader.

    ``narrows`` are the traits that narrow most, the strongest first. ``on_record`` says that a
    printed detail alone shows this reader who it is, whatever else is left out.
    """

    source: str
    reader: Reader
    fits: int
    of: int
    k: int
    details: int
    on_record: bool
    narrows: tuple[Narrowing, ...]

    @property
    def enough(self) -> bool:
        """Whether at least k people fit."""
        return self.fits >= self.k


_SHARES: Final[dict[Trait, tuple[float, float]]] = {
    # Of the people who could be meant, the share that still fits: (outsider, insider).
    Trait.ROLE: (1 / 5, 1 / 5),
    Trait.OFFICE: (1 / 4, 1 / 4),
    Trait.TEAM: (1 / 2, 1 / 4),
    Trait.TENURE: (1 / 8, 1 / 8),
    Trait.EMPLOYMENT: (1 / 2, 1 / 2),
    Trait.HOURS: (1.0, 1 / 3),
    Trait.DATE: (1.0, 2 / 3),
    Trait.AGE: (1 / 10, 1 / 10),
    Trait.HEALTH: (1 / 20, 1 / 20),
    Trait.BELIEF: (1 / 20, 1 / 20),
    Trait.FAMILY: (1 / 5, 1 / 5),
    Trait.PROGRAMME: (1 / 4, 1 / 4),
    Trait.DETAIL: (1 / 50, 1 / 50),
    Trait.INCIDENT: (1.0, 1 / 3),
    Trait.RAISED: (1.0, 1 / 2),
    Trait.QUOTATION: (1.0, 4 / 5),
    Trait.ACCOUNT: (1.0, 1 / 2),
}
_VAGUE: Final = 1 / 2
"""A rung of a ladder narrows at most by half, where the exact words narrow more than that."""
_OTHERS: Final = 4 / 5
"""A detail of somebody else (a manager's post, a claimant's illness) shows where the source works."""

_ONE_OF_A_KIND: Final = frozenset(
    {Trait.ROLE, Trait.OFFICE, Trait.TEAM, Trait.TENURE, Trait.EMPLOYMENT, Trait.AGE}
)
"""A person has one of each at a time: of several printed ones the strongest counts."""

_ONLY = re.compile(r"\b(?:only|sole|single-handed|lone)\b", re.IGNORECASE)
_COUNTED_IN_WORDS: Final = frozenset({Trait.ROLE, Trait.OFFICE, Trait.BELIEF, Trait.DETAIL})
"""Where "the only ..." counts people ("for only two years" does not)."""
_FEW = re.compile(r"\bone of (?:the |our )?(two|three|four|five|[2-5])\b", re.IGNORECASE)

_ADVICE: Final[dict[Trait, str]] = {
    Trait.ROLE: told("make the post vaguer"),
    Trait.OFFICE: told("name a region or nothing instead of the office"),
    Trait.TEAM: told("give the team's size as a band, or leave it out"),
    Trait.TENURE: told("say 'some years'"),
    Trait.EMPLOYMENT: told("do not tell whether they still work there"),
    Trait.HOURS: told("leave the shift out"),
    Trait.DATE: told("give the month or the year"),
    Trait.AGE: told("leave the age out"),
    Trait.HEALTH: told("say 'a health condition', or leave it out"),
    Trait.BELIEF: told("leave the belief or characteristic out"),
    Trait.FAMILY: told("leave the family out"),
    Trait.PROGRAMME: told("leave the programme's name out"),
    Trait.DETAIL: told("leave the rare fact out"),
    Trait.INCIDENT: told("merge the incident with others' or give only the year"),
    Trait.RAISED: told("say that several raised it, or leave it out"),
    Trait.QUOTATION: told("put the quotation in other words"),
    Trait.ACCOUNT: told("print tagged words only, not the whole account"),
}
_ADVICE_ON_RECORD: Final = told(
    "who raised it is on record: merge it, leave it out, or print it only by that source's own choice"
)


def weigh(
    facts: Sequence[Fact],
    people: Population | StaffList,
    *,
    k: int = DEFAULT_K,
    today: date,
) -> tuple[Verdict, ...]:
    """Return a verdict for every source and reader, sources in their order of first mention.

    ``facts`` are the union of all that has been or would be printed. ``today`` is what "eight
    years" counts back from. Raises BadValue for a k below 2.
    """
    if k < LEAST_K:
        raise BadValue("--k", "a whole number, 2 or more")
    by_source: dict[str, list[Fact]] = {}
    for fact in facts:
        by_source.setdefault(fact.source, []).append(fact)
    return tuple(
        _verdict(source, reader, tuple(dict.fromkeys(held)), people, k, today)
        for source, held in by_source.items()
        for reader in Reader
    )


# -- how much one detail narrows ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Effect:
    """What one detail does: a share that still fits, at most so many people, or rows of the list."""

    fact: Fact
    share: float = 1.0
    cap: int | None = None
    rows: int | None = field(default=None, repr=False)


def _share(fact: Fact, reader: Reader) -> float:
    share = _SHARES[fact.trait][0 if reader is Reader.OUTSIDER else 1]
    if not fact.own:
        return 1.0 if share == 1.0 or reader is Reader.OUTSIDER else max(share, _OTHERS)
    return max(share, _VAGUE) if fact.vague and share < 1.0 else share


def _cap(fact: Fact, reader: Reader) -> int | None:
    """Return the most people who can fit a detail by its own words, if it says so."""
    if fact.on_record:
        return 1 if reader is Reader.INSIDER else None
    if not fact.own:
        return None
    if fact.trait is Trait.TEAM:
        # Above 1: "a team of 20" reads as 1 and 20.
        sizes = [n for n in numbers_in(fact.words) if n > 1]
        # "15 of a team of 23" is 23 people; a band is read by its lower end.
        if not sizes or reader is Reader.OUTSIDER:
            return None
        return min(sizes) if fact.vague else max(sizes)
    if fact.vague or fact.trait not in _COUNTED_IN_WORDS:
        return None
    if _ONLY.search(fact.words):
        return 1
    few = _FEW.search(fact.words)
    return numbers_in(few.group(1))[0] if few else None


def _effects(
    facts: Sequence[Fact], reader: Reader, people: Population | StaffList, today: date
) -> list[_Effect]:
    effects = []
    for fact in facts:
        rows = None
        if isinstance(people, StaffList) and fact.own:
            rows = people.fitting(fact.trait.value, fact.words, insider=reader is Reader.INSIDER, today=today)
        cap = _cap(fact, reader)
        # What is counted, by a list or by its own words, is not estimated as well.
        share = _share(fact, reader) if rows is None and cap is None else 1.0
        effect = _Effect(fact, share, cap, rows)
        if effect.rows is not None or effect.cap is not None or effect.share < 1.0:
            effects.append(effect)
    return effects


def _fits(effects: Sequence[_Effect], people: Population | StaffList) -> int:
    """Return how many people fit all of these: never more than any of them allows."""
    counted = _counted(effects, people.everyone) if isinstance(people, StaffList) else people.size
    left = float(counted)
    for cap in (effect.cap for effect in effects if effect.cap is not None):
        left = min(left, float(cap))
    for share in _shares(effects):
        left *= share
    # The source is among them: an estimate never reaches nobody. A list can: its rows are counted.
    whole = math.floor(left + 1e-9)
    return whole if left == 0.0 else max(1, whole)


def _counted(effects: Sequence[_Effect], everyone: int) -> int:
    """Return how many whole rows fit: of several posts or offices the one that fits fewest."""
    narrowest: dict[Trait, int] = {}
    left = everyone
    for effect in effects:
        if effect.rows is None:
            continue
        trait = effect.fact.trait
        if trait not in _ONE_OF_A_KIND:
            left &= effect.rows
        elif trait not in narrowest or effect.rows.bit_count() < narrowest[trait].bit_count():
            narrowest[trait] = effect.rows
    for rows in narrowest.values():
        left &= rows
    return left.bit_count()


def _shares(effects: Sequence[_Effect]) -> list[float]:
    """Return the shares to multiply: of what belongs together only the strongest."""
    strongest: dict[tuple[Trait, str], float] = {}
    for effect in effects:
        fact = effect.fact
        if fact.trait in _ONE_OF_A_KIND and fact.own:
            key = (fact.trait, "")
        elif fact.vague and not fact.ref:
            # Rungs of one ladder mostly say the same once more: "a health condition".
            key = (fact.trait, " vague")
        else:
            key = (fact.trait, fact.ref or " ".join(fact.words.lower().split()))
        strongest[key] = min(strongest.get(key, 1.0), effect.share)
    return list(strongest.values())


_MOST_SHOWN: Final = 5


def _verdict(
    source: str,
    reader: Reader,
    facts: Sequence[Fact],
    people: Population | StaffList,
    k: int,
    today: date,
) -> Verdict:
    effects = _effects(facts, reader, people, today)
    fits = _fits(effects, people)
    of = people.everyone.bit_count() if isinstance(people, StaffList) else people.size
    by_trait: dict[Trait, list[_Effect]] = {}
    for effect in effects:
        by_trait.setdefault(effect.fact.trait, []).append(effect)
    narrows = []
    for trait, mine in by_trait.items():
        others = [effect for effect in effects if effect.fact.trait is not trait]
        recorded = reader is Reader.INSIDER and any(effect.fact.on_record for effect in mine)
        narrows.append(
            Narrowing(
                trait,
                len(mine),
                _fits(mine, people),
                _fits(others, people),
                tuple(effect.fact.ref for effect in mine if effect.fact.ref),
                _ADVICE_ON_RECORD if recorded else _ADVICE[trait],
            )
        )
    # Where two traits each narrow to one person, leaving either out changes nothing: what a trait
    # leaves by itself comes first, then what would be gained without it.
    narrows.sort(key=lambda n: (n.fits_alone, -n.fits_without, n.trait.value))
    shown = tuple(n for n in narrows if n.fits_alone < of)[:_MOST_SHOWN]
    on_record = reader is Reader.INSIDER and any(effect.fact.on_record for effect in effects)
    return Verdict(source, reader, fits, of, k, len(facts), on_record, shown)
