"""Numbers as sources give them: ranges, shares and rises are reckoned, never one figure picked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from whistle.errors import BadValue
from whistle.model import FuzzyDate, Record
from whistle.model.said import told


@dataclass(frozen=True, slots=True)
class Range:
    """From ``low`` to ``high``; one figure where they are the same. ``high`` None is open."""

    low: float
    high: float | None

    def words(self, unit: str = "", *, signed: bool = False) -> str:
        """``17 to 19``, ``42% to 59%``, ``+42% to +59%``, ``at least 8``."""
        sign = "+" if signed else ""
        low = f"{self.low:{sign}.0f}{unit}"
        if self.high is None:
            return told("at least {low}", low=low)
        high = f"{self.high:{sign}.0f}{unit}"
        return low if low == high else told("{low} to {high}", low=low, high=high)


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What follows from a number as given. ``share`` and ``rise`` are in percent."""

    record: str
    value: Range
    of: Range | None
    share: Range | None
    rise: Range | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Differing:
    """Two figures for one allegation that do not say the same: shown, never settled.

    ``why`` is ``value`` (of the same people, and the figures cannot both be exact) or
    ``denominator`` (out of different numbers of people, so that they cannot be compared).
    """

    one: str
    other: str
    why: str


def reckon(number: Record) -> Reckoned:
    """Return what a record of a number says, with what it leaves out.

    A rise from 17-19 to 27 is 27/19 to 27/17: +42% to +59%. Missing are ``denominator`` (nothing to
    hold it against: neither what it is out of nor what it was before),
    ``population``, ``window`` and ``source``, where nobody has said. Raises BadValue for a record
    that is no number.
    """
    value = _range(number, "low", "high", _open_above(number))
    if value is None:
        raise BadValue("low", "a number from 0 up")
    of = _range(number, "of_low", "of_high", False)
    before = _range(number, "before_low", "before_high", False)
    missing = []
    if of is None and before is None:
        missing.append("denominator")
    if not number.text("population"):
        missing.append("population")
    window = number.date("window")
    if not (window.words or window.earliest or window.latest):
        missing.append("window")
    if not number.choice("given_by"):
        missing.append("source")
    return Reckoned(number.id, value, of, _share(value, of), _rise(value, before), tuple(missing))


def _open_above(number: Record) -> bool:
    return number.choice("quality") in ("at-least", "more-than") and number.number("high") is None


def _range(number: Record, low_field: str, high_field: str, open_above: bool) -> Range | None:
    low, high = number.number(low_field), number.number(high_field)
    if low is None:
        return None
    if open_above:
        return Range(low, None)
    high = low if high is None else high
    return Range(min(low, high), max(low, high))


def _share(value: Range, of: Range | None) -> Range | None:
    if of is None or of.low <= 0 or of.high is None:
        return None
    return Range(100 * value.low / of.high, None if value.high is None else 100 * value.high / of.low)


def _rise(value: Range, before: Range | None) -> Range | None:
    if before is None or before.low <= 0 or before.high is None:
        return None
    most = None if value.high is None else 100 * (value.high / before.low - 1)
    return Range(100 * (value.low / before.high - 1), most)


def differing(numbers: Iterable[Record]) -> tuple[Differing, ...]:
    """Return the pairs of figures under one allegation, for the same thing, that do not agree."""
    found = []
    for one, other in combinations(numbers, 2):
        if _same_words(one.text("what"), other.text("what")) and (why := _why(reckon(one), reckon(other))):
            found.append(Differing(one.id, other.id, why))
    return tuple(found)


def _same_words(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()


def _why(one: Reckoned, other: Reckoned) -> str:
    if one.of != other.of:
        return "denominator"
    return "" if _overlap(one.value, other.value) else "value"


def _overlap(one: Range, other: Range) -> bool:
    above = [high for high in (one.high, other.high) if high is not None]
    return not above or max(one.low, other.low) <= min(above)


def delay(earlier: FuzzyDate, later: FuzzyDate) -> Range | None:
    """The days from one fuzzy date to another: a range, or None where a bound is not known."""
    if not (earlier.earliest and earlier.latest and later.earliest and later.latest):
        return None
    most = (later.latest - earlier.earliest).days
    if most < 0:
        return None
    return Range(max(0, (later.earliest - earlier.latest).days), most)
