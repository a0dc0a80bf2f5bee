"""What can be written down in a case beside accounts: the kinds of records and their fields.

The kinds are data (resources/records.json): a form in the window, an import and the command line
all read them. Here what was given for one is checked and sorted into what is stored.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal

from whistle.casework.codes import code as find_code
from whistle.casework.codes import is_local
from whistle.casework.dates import fuzzy_date
from whistle.errors import BadValue, NotFound
from whistle.model import FuzzyDate

FieldType = Literal["words", "choice", "number", "flag", "date", "link", "codes"]

MAX_WORDS: Final = 20_000
"""Letters in one field of a record: it is a card, not an account."""

_REQUIRED: Final = "something: it cannot be left empty"

DATE_PARTS: Final = ("words", "edtf", "earliest", "latest")


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice: its id as stored, and the words shown."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class FieldKind:
    """One field of a kind. ``to`` are the kinds of things that a link may lead to.

    ``long`` says that its words are written in several lines.
    """

    id: str
    title: str
    type: FieldType
    required: bool = False
    help: str = ""
    choices: tuple[Option, ...] = ()
    to: tuple[str, ...] = ()
    long: bool = False

    def shown(self, choice: str) -> str:
        """The words for a stored answer."""
        return next((option.title for option in self.choices if option.id == choice), choice)


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A kind of record. ``parents`` are the kinds that it can stand under; ``name`` its naming field."""

    id: str
    title: str
    plural: str
    says: str
    fields: tuple[FieldKind, ...]
    parents: tuple[str, ...]
    name: str

    def field(self, field_id: str) -> FieldKind:
        """The field with this id. Raises NotFound."""
        for one in self.fields:
            if one.id == field_id:
                return one
        raise NotFound("field")


@dataclass(frozen=True, slots=True)
class Checked:
    """What was given for a record, sorted: ``data`` as stored, ``words`` by role, links by field."""

    data: dict[str, Any]
    words: dict[str, str]
    links: dict[str, str]


@cache
def kinds() -> dict[str, RecordKind]:
    """Every kind by its id, in the order in which a person sees them."""
    document = json.loads(files("resources").joinpath("records.json").read_text("utf-8"))
    return {entry["id"]: _kind(entry) for entry in document["kinds"]}


@cache
def relations() -> tuple[Option, ...]:
    """How something can bear on an allegation: supports, contradicts, gives context."""
    document = json.loads(files("resources").joinpath("records.json").read_text("utf-8"))
    return tuple(Option(entry["id"], entry["title"]) for entry in document["links"])


def kind_named(kind: str) -> RecordKind:
    """The kind with this id. Raises NotFound."""
    try:
        return kinds()[kind]
    except KeyError:
        raise NotFound("kind of record") from None


def _kind(entry: Mapping[str, Any]) -> RecordKind:
    return RecordKind(
        id=entry["id"],
        title=entry["title"],
        plural=entry["plural"],
        says=entry["says"],
        fields=tuple(_field(field) for field in entry["fields"]),
        parents=tuple(entry.get("parents", ())),
        name=entry["name"],
    )


def _field(entry: Mapping[str, Any]) -> FieldKind:
    return FieldKind(
        id=entry["id"],
        title=entry["title"],
        type=entry["type"],
        required=entry.get("required", False),
        help=entry.get("help", ""),
        choices=tuple(Option(**choice) for choice in entry.get("choices", ())),
        to=tuple(entry.get("to", ())),
        long=entry.get("long", False),
    )


def role_of(kind: str, field: str) -> str:
    """Under which role the words of a field are kept."""
    return f"{kind}.{field}"


def check(kind: RecordKind, given: Mapping[str, Any], *, whole: bool = True) -> Checked:
    """Sort what was given for a record into what is stored.

    A date is words, or a mapping of words, edtf, earliest and latest, or a FuzzyDate. A blank or a
    None empties a field. With ``whole`` everything required has to be there; what is required is
    never emptied. Raises BadValue with the field's id and what would fit, never with what was given.
    """
    unknown = set(given) - {field.id for field in kind.fields}
    if unknown:
        raise BadValue(kind.id, "the fields " + ", ".join(field.id for field in kind.fields))
    checked = Checked({}, {}, {})
    for field in kind.fields:
        if field.id in given:
            _sort(kind, field, given[field.id], checked)
        if field.required and (whole or field.id in given) and _empty(given.get(field.id)):
            raise BadValue(field.id, _REQUIRED)
    return checked


def _empty(value: object) -> bool:
    return value is None or value == () or value == [] or (isinstance(value, str) and not value.strip())


def _sort(kind: RecordKind, field: FieldKind, value: Any, into: Checked) -> None:
    if field.type == "words":
        into.words[role_of(kind.id, field.id)] = _words(field, value)
        return
    if field.type == "date":
        when = _date(field, value)
        into.words[role_of(kind.id, field.id)] = when.words
        stored = {
            "edtf": when.edtf,
            "earliest": when.earliest.isoformat() if when.earliest else "",
            "latest": when.latest.isoformat() if when.latest else "",
        }
        into.data[field.id] = stored if any(stored.values()) else None
        return
    into.data[field.id] = None if _empty(value) else _SIMPLE[field.type](field, value)
    if field.type == "link" and into.data[field.id] is not None:
        into.links[field.id] = into.data[field.id]


def _words(field: FieldKind, value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > MAX_WORDS or "\x00" in value:
        raise BadValue(field.id, f"words, {MAX_WORDS} letters at most")
    return value.strip()


def _date(field: FieldKind, value: Any) -> FuzzyDate:
    if isinstance(value, FuzzyDate):
        return value
    if value is None or isinstance(value, str):
        value = {"words": value or ""}
    right = isinstance(value, Mapping) and set(value) <= set(DATE_PARTS)
    if not right or not all(isinstance(part, str) for part in value.values()):
        raise BadValue(field.id, "a date: words, edtf, earliest, latest")
    if len(value.get("words", "")) > MAX_WORDS:
        raise BadValue(field.id, f"words, {MAX_WORDS} letters at most")
    return fuzzy_date(**{"words": "", **value})


def _choice(field: FieldKind, value: Any) -> str:
    if value not in {option.id for option in field.choices}:
        raise BadValue(field.id, ", ".join(option.id for option in field.choices))
    return str(value)


def _number(field: FieldKind, value: Any) -> int | float:
    number: float | int = math.nan
    if isinstance(value, str):
        try:
            number = float(value)
        except ValueError:
            number = math.nan
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        number = value
    if not math.isfinite(number) or not 0 <= number <= 10**12:
        raise BadValue(field.id, "a number from 0 up")
    return int(number) if number == int(number) else float(number)


def _flag(field: FieldKind, value: Any) -> bool:
    if not isinstance(value, bool):
        raise BadValue(field.id, "true or false")
    return value


def _link(field: FieldKind, value: Any) -> str:
    if not isinstance(value, str) or len(value) > 64:
        raise BadValue(field.id, "the id of one of: " + ", ".join(field.to))
    return value


def _codes(field: FieldKind, value: Any) -> list[str]:
    given = value.split(",") if isinstance(value, str) else value
    if not isinstance(given, (list, tuple)) or not all(isinstance(one, str) for one in given):
        raise BadValue(field.id, "tags with commas, such as A3,E1")
    return [one.strip() if is_local(one.strip()) else find_code(one).id for one in given]


_SIMPLE: Final = {
    "choice": _choice,
    "number": _number,
    "flag": _flag,
    "link": _link,
    "codes": _codes,
}
