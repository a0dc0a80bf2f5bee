"""The fields of a card: what stands in each while it is written, and what is given to the vault.

A card is what a record of any kind is written on; the fields come from casework/kinds. Two more
cards are not records of the case but belong to an account: an event, and a time it was raised.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from ui.data_words import kind_named, raised_by, routes, ways
from ui.language import tr
from ui.presenters.account_tags import BASIS_WORDS
from whistle.casework.codes import code as find_code
from whistle.casework.codes import is_local
from whistle.casework.dates import fuzzy_date
from whistle.casework.kinds import DATE_PARTS, MAX_WORDS, FieldKind, Option, RecordKind
from whistle.errors import BadValue, NotFound
from whistle.model import FuzzyDate, Record

INCIDENT: Final = "incident"
RAISED: Final = "raised"
_LONG: Final = frozenset(
    {
        "text",
        "words",
        "told",
        "answer",
        "reason",
        "information",
        "reply",
        "note",
        "because",
        "differs",
        "what",
    }
)
"""Fields of words that are written in several lines."""

_MONTHS: Final = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_UK_DAY = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_UK_MONTH = re.compile(r"(\d{1,2})[/.](\d{4})")
_WRITTEN_MONTH = re.compile(r"([A-Za-z]{3,9})\.?,?\s+(\d{4})")
_WRITTEN_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})")

Values = dict[str, Any]
"""What stands in the fields: text, True or False, or the four parts of a date by name."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something that a link may lead to."""

    id: str
    words: str


def card_kind(kind: str) -> RecordKind:
    """The kind of a card. Raises NotFound."""
    if kind == INCIDENT:
        return _incident()
    return _raised() if kind == RAISED else kind_named(kind)


def _account() -> FieldKind:
    return FieldKind("account", tr("Whose account tells it"), "link", required=True, to=("account",))


def _incident() -> RecordKind:
    return RecordKind(
        INCIDENT,
        tr("Event that an account tells of"),
        tr("Events that accounts tell of"),
        tr("What happened, when and where, as one source tells it."),
        (
            _account(),
            FieldKind("what", tr("What happened"), "words", required=True),
            FieldKind("when", tr("When"), "date"),
            FieldKind("where", tr("Where"), "words"),
            FieldKind(
                "basis",
                tr("How they know"),
                "choice",
                choices=tuple(
                    Option(basis.value, words) for basis, words in BASIS_WORDS if basis != "unknown"
                ),
            ),
            FieldKind("harm", tr("Somebody came to harm, or nearly"), "flag"),
            FieldKind("continuing", tr("It is still going on"), "flag"),
        ),
        (),
        "what",
    )


def _raised() -> RecordKind:
    return RecordKind(
        RAISED,
        tr("Time it was raised"),
        tr("Times it was raised"),
        tr("Each time someone was told. A short spoken warning counts. That no answer came is a fact too."),
        (
            _account(),
            FieldKind("information", tr("What was told"), "words", required=True),
            FieldKind("when", tr("When"), "date"),
            FieldKind("to_whom", tr("To whom"), "words", help=tr("By role or label: the site manager.")),
            FieldKind(
                "route",
                tr("By which route"),
                "choice",
                required=True,
                choices=tuple(Option(one.id, one.title) for one in routes()),
                help=tr("Which section of the Act applies is for an adviser."),
            ),
            FieldKind(
                "raised_by",
                tr("Who raised it"),
                "choice",
                choices=tuple(Option(one.id, one.title) for one in raised_by()),
            ),
            FieldKind("how", tr("How"), "choice", choices=tuple(Option(one.id, one.title) for one in ways())),
            FieldKind(
                "reply", tr("The answer that came"), "words", help=tr("Leave it empty where none is known.")
            ),
            FieldKind("reply_when", tr("When the answer came"), "date"),
        ),
        (),
        "information",
    )


def is_long(kind: RecordKind, field: FieldKind) -> bool:
    """Whether its words are written in a box of several lines; what a number counts is a few words."""
    return field.type == "words" and (field.long or (field.id in _LONG and kind.id != "number"))


def empty_values(kind: RecordKind) -> Values:
    """A card with nothing on it."""
    return {field.id: _empty(field) for field in kind.fields}


def _empty(field: FieldKind) -> Any:
    if field.type == "flag":
        return False
    return dict.fromkeys(DATE_PARTS, "") if field.type == "date" else ""


def values_of(kind: RecordKind, record: Record) -> Values:
    """What a stored record looks like on its card."""
    values = empty_values(kind)
    for field in kind.fields:
        stored = record.values.get(field.id)
        if field.type == "words":
            values[field.id] = record.text(field.id)
        elif field.type == "date":
            values[field.id] = _date_values(record.date(field.id))
        elif field.type == "flag":
            values[field.id] = stored is True
        elif field.type == "codes":
            values[field.id] = ", ".join(stored) if isinstance(stored, tuple) else ""
        elif field.type == "number":
            number = record.number(field.id)
            values[field.id] = "" if number is None else f"{number:g}"
        else:
            values[field.id] = record.choice(field.id)
    return values


def _date_values(when: FuzzyDate) -> dict[str, str]:
    return {
        "words": when.words,
        "edtf": when.edtf,
        "earliest": when.earliest.isoformat() if when.earliest else "",
        "latest": when.latest.isoformat() if when.latest else "",
    }


def fitting(kind: RecordKind, kept: Mapping[str, Any]) -> Values:
    """What was kept of an unfinished card, as far as it still fits the kind's fields."""
    values = empty_values(kind)
    for name, empty in values.items():
        given = kept.get(name)
        if isinstance(empty, dict) and isinstance(given, dict):
            values[name] = {part: str(given.get(part, "")) for part in DATE_PARTS}
        elif (isinstance(empty, bool) and isinstance(given, bool)) or (
            isinstance(empty, str) and isinstance(given, str)
        ):
            values[name] = given
    return values


def day(written: str) -> str:
    """A day as people write it (31/3/2025, 31 March 2025, 2025-03-31) as year-month-day.

    Raises BadValue where it is no day of the calendar.
    """
    written = written.strip()
    if not written:
        return ""
    try:
        if found := _UK_DAY.fullmatch(written):
            made = date(int(found[3]), int(found[2]), int(found[1]))
        elif found := _WRITTEN_DAY.fullmatch(written):
            made = date(int(found[3]), _month(found[2]), int(found[1]))
        else:
            made = date.fromisoformat(written)
    except ValueError as error:
        raise BadValue("day", tr("a day, such as 31/3/2025 or 2025-03-31")) from error
    return made.isoformat()


def as_date(written: str) -> str:
    """A date as people write it (31/3/2025, 3/2025, March 2025) as year-month-day or year-month.

    Anything else comes back as it is: it may be a form of its own, and what is none is told later.
    """
    written = written.strip()
    try:
        if found := _UK_MONTH.fullmatch(written):
            return f"{found[2]}-{int(found[1]):02}"
        if found := _WRITTEN_MONTH.fullmatch(written):
            return f"{found[2]}-{_month(found[1]):02}"
        if _UK_DAY.fullmatch(written) or _WRITTEN_DAY.fullmatch(written):
            return day(written)
    except (BadValue, ValueError):
        pass
    return written


def _month(name: str) -> int:
    fits = [n for n, month in enumerate(_MONTHS, 1) if month.startswith(name.casefold())]
    if len(fits) != 1:
        raise ValueError(name)
    return fits[0]


def given_and_errors(kind: RecordKind, values: Values) -> tuple[dict[str, Any], dict[str, str]]:
    """What is handed to the vault, and for each field that does not fit a sentence beside it.

    A part of a date is named ``when.earliest``.
    """
    given: dict[str, Any] = {}
    errors: dict[str, str] = {}
    for field in kind.fields:
        value = values.get(field.id, _empty(field))
        try:
            given[field.id] = _given(field, value)
        except BadValue as error:
            errors[error.option if error.option.startswith(field.id + ".") else field.id] = _sentence(error)
            continue
        if field.required and given[field.id] in (None, "", ()):
            errors[field.id] = (
                tr("Fill this in first.") if field.type != "choice" else tr("Choose one first.")
            )
    return given, errors


def _sentence(error: BadValue) -> str:
    return tr("Write {expected}.", expected=error.expected) if error.expected else tr("This does not fit.")


def _given(field: FieldKind, value: Any) -> Any:
    if field.type == "flag":
        return value
    if field.type == "date":
        return _date(field, value)
    words = value.strip()
    if field.type == "words":
        if len(words) > MAX_WORDS:
            raise BadValue(
                field.id, tr("{max_words:,} letters at most; more belongs in an account", max_words=MAX_WORDS)
            )
        return words
    if not words:
        return None
    if field.type == "number":
        return _number(field, words)
    return _codes(field, words) if field.type == "codes" else words


def _date(field: FieldKind, value: Mapping[str, str]) -> FuzzyDate:
    parts = {}
    for part in ("earliest", "latest"):
        try:
            parts[part] = day(value[part])
        except BadValue as error:
            raise BadValue(f"{field.id}.{part}", error.expected) from error
    try:
        return fuzzy_date(value["words"], as_date(value["edtf"]), **parts)
    except BadValue as error:
        wrong_way = error.option not in ("edtf", "a date")
        part = "latest" if wrong_way else "edtf"
        expected = tr("a latest day that is not before the earliest") if wrong_way else error.expected
        raise BadValue(f"{field.id}.{part}", expected) from error


def _number(field: FieldKind, words: str) -> float:
    try:
        number = float(words.replace(",", ""))
    except ValueError as error:
        raise BadValue(field.id, tr("a number, such as 27")) from error
    if not 0 <= number <= 10**12:
        raise BadValue(field.id, tr("a number from 0 up"))
    return number


def _codes(field: FieldKind, words: str) -> list[str]:
    ids = [part.strip().upper() for part in words.split(",") if part.strip()]
    for one in ids:
        if not is_local(one):
            try:
                find_code(one)
            except NotFound as error:
                raise BadValue(field.id, tr("tags with commas, such as A3, E1")) from error
    return list(dict.fromkeys(ids))


def pack(cards: Mapping[str, Values]) -> bytes:
    """Unfinished cards as bytes for the vault; nothing for none."""
    return json.dumps(cards, ensure_ascii=False).encode() if cards else b""


def unpack(data: bytes) -> dict[str, Values]:
    """Unfinished cards that ``pack`` made; what is no such thing is left out."""
    try:
        found = json.loads(data) if data else {}
    except ValueError:
        return {}
    return {k: v for k, v in found.items() if isinstance(v, dict)} if isinstance(found, dict) else {}
