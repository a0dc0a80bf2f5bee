"""Dates as far as permission lets them go."""

from __future__ import annotations

import calendar
from datetime import date

from whistle.dossier.dates import NOT_GIVEN, view_date
from whistle.dossier.masking import Masker
from whistle.dossier.permissions import DateLevel
from whistle.exchange.package import When
from whistle.model import FuzzyDate

_LENGTH: dict[DateLevel, int] = {"exact": 10, "month": 7, "year": 4, "none": 0}


def when_of(when: FuzzyDate | None, level: DateLevel, masker: Masker) -> When:
    """A date no more exact than ``level``: at a month or year its bounds are widened to whole ones."""
    if when is None or level == "none":
        return When()
    if level == "exact":
        first, last = when.earliest, when.latest
        if first is not None and last is not None and first > last:
            first, last = last, first
        return When(masker.own_words(when.words), when.edtf, first, last)
    view = view_date(when, level, masker.date_words)
    words = "" if view.words == NOT_GIVEN else view.words
    if not view.first:
        return When(words)
    return When(words, "", _first_day(view.first), _last_day(view.last))


def day_as_far(day: date, level: DateLevel) -> str:
    """A day as ``2026-03-12``, ``2026-03``, ``2026`` or nothing."""
    return day.isoformat()[: _LENGTH[level]]


def _first_day(month: str) -> date:
    return date.fromisoformat(f"{month}-01")


def _last_day(month: str) -> date:
    year, number = int(month[:4]), int(month[5:])
    return date(year, number, calendar.monthrange(year, number)[1])
