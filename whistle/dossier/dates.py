"""Fuzzy dates at the level that permission allows, in words and snapped for drawing."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from whistle.dossier.permissions import DateLevel
from whistle.model import FuzzyDate
from whistle.model.days import day_words, month_words

NOT_GIVEN = "Date not given"


@dataclass(frozen=True, slots=True)
class DateView:
    """A date as it may be printed. ``first`` and ``last`` are months (YYYY-MM) or empty.

    ``certain`` says that it was in that one month; at the level of a year it never is.
    """

    words: str
    first: str = ""
    last: str = ""
    certain: bool = False


def view_date(when: FuzzyDate, level: DateLevel, cut_words: Callable[[str], str]) -> DateView:
    """Return ``when`` no more exact than ``level``.

    The source's own words are printed only where exact dates are permitted, because words such
    as "the day after the bank holiday" can be more exact than any number. Without bounds,
    ``cut_words`` makes of the words what the level allows.
    """
    if level == "none":
        return DateView(NOT_GIVEN)
    if when.earliest is None and when.latest is None:
        words = cut_words(when.words.strip()) if when.words.strip() else ""
        return DateView(words if words and not words.startswith("[") else NOT_GIVEN)
    first = when.earliest or when.latest
    last = when.latest or when.earliest
    if first is None or last is None:
        return DateView(NOT_GIVEN)
    first, last = min(first, last), max(first, last)
    if level == "year":
        words = str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
        return DateView(words, f"{first.year:04}-01", f"{last.year:04}-12")
    months = (f"{first.year:04}-{first.month:02}", f"{last.year:04}-{last.month:02}")
    certain = months[0] == months[1]
    if level == "month":
        return DateView(_span(_month(first), _month(last)), *months, certain)
    words = _month(first) if _whole_month(first, last) else _days(first, last)
    own = when.words.strip()
    return DateView(f"{words}, “{own}”" if own else words, *months, certain)


def _month(day: date) -> str:
    return month_words(day.year, day.month)


def _days(first: date, last: date) -> str:
    """``3 March 2025``, or ``between 10 and 20 July 2025`` with no more words than needed."""
    if first == last or first.year != last.year:
        return _span(day_words(first), day_words(last))
    start = str(first.day) if first.month == last.month else day_words(first).removesuffix(f" {first.year}")
    return f"between {start} and {day_words(last)}"


def _span(first: str, last: str) -> str:
    return first if first == last else f"between {first} and {last}"


def _whole_month(first: date, last: date) -> bool:
    month_end = calendar.monthrange(last.year, last.month)[1]
    same = (first.year, first.month) == (last.year, last.month)
    return same and first.day == 1 and last.day == month_end
