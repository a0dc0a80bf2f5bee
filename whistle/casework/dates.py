"""Dates as far as they are known: the source's words, EDTF where there is a form, bounds."""

from __future__ import annotations

import re
import time
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import Final

from whistle.errors import BadValue
from whistle.model import FuzzyDate

MAX_EDTF: Final = 60


def fuzzy_date(words: str, edtf: str = "", earliest: str = "", latest: str = "") -> FuzzyDate:
    """Return a fuzzy date; bounds that are not given are taken from the EDTF form.

    ``edtf`` follows the Extended Date/Time Format (Library of Congress, 2019; ISO 8601-2).
    Raises BadValue for a form that is none, a bound that is no date, or bounds the wrong way
    round. Words alone are fine: they have no bounds until somebody interprets them.
    """
    lower, upper = _day(earliest), _day(latest)
    if edtf:
        low, high = _bounds(edtf)
        lower, upper = lower or low, upper or high
    if lower and upper and lower > upper:
        raise BadValue("the earliest date", "a day before the latest one")
    return FuzzyDate(words.strip(), edtf, lower, upper)


def _day(written: str) -> date | None:
    if not written:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise BadValue("a date", "year-month-day, such as 2025-03-31") from error


_PLAIN: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


@lru_cache(maxsize=4096)
def _bounds(edtf: str) -> tuple[date | None, date | None]:
    expected = "a date, such as 2025, 2025-03, 2025-03-31 or 2025-03/2025-06"
    if len(edtf) > MAX_EDTF:
        raise BadValue("edtf", expected)
    plain = _PLAIN.fullmatch(edtf)
    if plain and edtf.isascii():
        # A year, month or day: the library takes 7 ms for it, a table brings thousands.
        try:
            return _whole(*(int(part) for part in plain.groups() if part))
        except ValueError as error:
            raise BadValue("edtf", expected) from error
    # It brings a parser of grammars, which every command would wait for.
    from edtf import EDTFParseException, parse_edtf

    try:
        parsed = parse_edtf(edtf)
        # The library takes 30 February for a date: only the bounds say that it is none.
        return _from_struct(parsed.lower_strict()), _from_struct(parsed.upper_strict())
    except (EDTFParseException, AttributeError, ValueError, OverflowError) as error:
        raise BadValue("edtf", expected) from error


def _whole(year: int, month: int | None = None, day: int | None = None) -> tuple[date, date]:
    """The first and last day of a year, of a month of it, or of a day. Raises ValueError."""
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)


def _from_struct(value: object) -> date | None:
    """The day of what the library answers: a time tuple, or an infinity for an open end."""
    if not isinstance(value, time.struct_time) or not 1 <= value.tm_year <= 9999:
        return None
    return date(value.tm_year, value.tm_mon, value.tm_mday)
