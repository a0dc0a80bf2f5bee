"""From the cells of a table to what a record takes: choices by their words, numbers, dates, yes or no."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, Final

from whistle.casework.kinds import FieldKind
from whistle.errors import BadValue

_YES: Final = frozenset({"yes", "y", "true", "1", "x", "✓"})
_NO: Final = frozenset({"no", "n", "false", "0", "-"})
_GROUPED: Final = re.compile(r"\d{1,3}(?:[, ]\d{3})+")
_ISO: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_FIGURES: Final = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})")
_NAMED: Final = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Za-z]{3,9})\.?,? (\d{4})")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMES: Final = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
_CENTURY: Final = 70


class Dates(StrEnum):
    """How days in figures are to be read: 3/4/2022 is a day in April, a day in March, or words alone."""

    WORDS = "words"
    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


def value_of(field: FieldKind, cell: str, dates: Dates) -> Any:
    """What a field takes for a cell that is not empty. Raises BadValue with what would fit.

    Links are not looked up here.
    """
    if field.type == "choice":
        return _choice(field, cell)
    if field.type == "number":
        return cell.replace(",", "").replace(" ", "") if _GROUPED.fullmatch(cell) else cell
    if field.type == "flag":
        return _flag(field, cell)
    if field.type == "date":
        return {"words": cell, "edtf": edtf_of(cell, dates)}
    if field.type == "codes":
        return [part for part in re.split(r"[\s,;]+", cell) if part]
    return cell


def _fold(words: str) -> str:
    return " ".join(words.casefold().replace("’", "'").split())


def _choice(field: FieldKind, cell: str) -> str:
    wanted = _fold(cell)
    for option in field.choices:
        if wanted in (_fold(option.id), _fold(option.title)):
            return option.id
    raise BadValue(field.id, ", ".join(option.id for option in field.choices))


def _flag(field: FieldKind, cell: str) -> bool:
    wanted = cell.casefold()
    if wanted in _YES or wanted in _NO:
        return wanted in _YES
    raise BadValue(field.id, "yes or no")


def edtf_of(cell: str, dates: Dates) -> str:
    """The EDTF form of a cell that is a plain day, month or year, or blank: its words are kept anyway.

    A month that is named and a date that begins with its year are read always, days in figures only
    when somebody said which of the two figures is the day.
    """
    found = _ISO.fullmatch(cell)
    if found:
        return cell if _is_day(found[1], found[2] or "1", found[3] or "1") else ""
    found = _NAMED.fullmatch(cell)
    if found:
        month = _month(found[2])
        if not month or not _is_day(found[3], month, found[1] or "1"):
            return ""
        return f"{found[3]}-{month:02}" + (f"-{int(found[1]):02}" if found[1] else "")
    found = _FIGURES.fullmatch(cell)
    if found and dates is not Dates.WORDS:
        day, month = (int(found[1]), int(found[2]))
        if dates is Dates.MONTH_FIRST:
            day, month = month, day
        year = int(found[3])
        if len(found[3]) == 2:
            year += 2000 if year < _CENTURY else 1900
        return f"{year:04}-{month:02}-{day:02}" if _is_day(year, month, day) else ""
    return ""


def _month(name: str) -> int:
    wanted = name.casefold()
    for number, (short, full) in enumerate(zip(_MONTHS, _NAMES, strict=True), start=1):
        if wanted in (short, full) or (wanted == "sept" and number == 9):
            return number
    return 0


def _is_day(year: str | int, month: str | int, day: str | int) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def matching(field: FieldKind, headings: Mapping[str, str]) -> str:
    """The heading that says the same as a field's title or id, or blank. ``headings`` are by fold."""
    for name in (field.title, field.id, field.id.replace("_", " ").replace("-", " ")):
        if _fold(name) in headings:
            return headings[_fold(name)]
    return ""


def folded(headings: tuple[str, ...]) -> dict[str, str]:
    """Headings by how they are compared; of two alike, the first."""
    found: dict[str, str] = {}
    for heading in headings:
        found.setdefault(_fold(heading), heading)
    return found
