"""A staff list, read once for the check of who could be meant; never stored, never shown.

Its rows are the employer's data about everybody: they stay in this object, whose repr prints
nothing, and only numbers come out of it.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Final

from whistle.errors import FileUnreadable, TooLarge
from whistle.identifiers.ladders import numbers_in

MAX_BYTES: Final = 32 * 1024 * 1024
_HEADING_WITHIN: Final = 20
"""A heading row stands within so many rows: exported lists open with a title or a date."""
_MOST_COLUMNS: Final = 500

_HEADINGS: Final[dict[str, tuple[str, ...]]] = {
    "role": ("role", "job", "job title", "title", "post", "position", "grade", "occupation", "job role"),
    "office": ("office", "site", "location", "workplace", "work location", "base", "building", "branch"),
    "team": ("team", "unit", "section", "department", "dept", "group", "directorate", "division"),
    "tenure": (
        "start", "start date", "started", "date started", "joined", "date joined", "joining date",
        "continuous service date", "service start", "hire date", "since",
    ),
    "still there or left": (
        "end", "end date", "left", "leaving date", "date left", "leaver", "last day", "termination date",
        "status", "employment status",
    ),
    "hours or shift": (
        "hours", "shift", "work pattern", "working pattern", "pattern", "contract type", "fte",
        "full or part time", "full time part time", "contracted hours",
    ),
    "age": ("age",),
    "programme": ("programme", "project", "scheme"),
}  # fmt: skip
"""Column headings that are understood, by the trait that they answer."""

_PUBLIC: Final = frozenset({"role", "office", "tenure", "still there or left", "age"})
"""What an outsider can find out (a networking site, a telephone call); the rest is the roster's."""

_STATUS_LEFT = re.compile(r"\b(?:left|leaver|former|ended|terminated|resigned|retired|inactive|dismissed)\b")
_STATUS_HERE = re.compile(r"\b(?:current|active|employed|in post|present|on leave|serving)\b")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SHORT_DATE = re.compile(r"(?<!\d)\d{1,2}[/.\-]\d{1,2}[/.\-](\d\d)(?!\d)")
_WORD = re.compile(r"[^\W_]+")
_PLURAL = re.compile(r"(?:(ch|sh|ss|x)es|([^s])s)$")
_EMPTY_WORDS: Final = frozenset(
    {
        "a",
        "an",
        "the",
        "of",
        "in",
        "at",
        "on",
        "and",
        "for",
        "to",
        "our",
        "my",
        "i",
        "was",
        "am",
        "been",
        "is",
    }
)
_PART_TIME = re.compile(r"part[\s-]*time")
_FULL_TIME = re.compile(r"full[\s-]*time")


@dataclass(frozen=True, repr=False)
class StaffList:
    """The rows of a list and which column answers what. Made by ``read_staff_list``."""

    rows: tuple[tuple[str, ...], ...]
    columns: Mapping[str, int] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"StaffList({len(self.rows)} rows)"

    @cached_property
    def everyone(self) -> int:
        """A set of row numbers as bits: all of them."""
        return (1 << len(self.rows)) - 1

    @cached_property
    def _values(self) -> dict[str, dict[str, list[int]]]:
        """For each trait, the different cells of its column and the numbers of their rows."""
        found: dict[str, dict[str, list[int]]] = {}
        for trait, column in self.columns.items():
            held: dict[str, list[int]] = {}
            for number, row in enumerate(self.rows):
                held.setdefault(row[column] if column < len(row) else "", []).append(number)
            found[trait] = held
        return found

    def fitting(self, trait: str, words: str, *, insider: bool, today: date) -> int | None:
        """Return the rows that fit a detail as bits, or None when the list cannot say.

        It cannot say when it has no such column, when this reader could not know it, or when no
        row at all holds such words: then the list speaks another language than the dossier.
        """
        values = self._values.get(trait)
        if not values or not (insider or trait in _PUBLIC):
            return None
        fits = _QUESTIONS.get(trait, _words_fit)
        bits = bytearray(len(self.rows) // 8 + 1)
        for cell, numbers in values.items():
            if fits(words, " ".join(_fold(cell).split()), today):
                for number in numbers:
                    bits[number // 8] |= 1 << (number % 8)
        return int.from_bytes(bits, "little") or None


def _fold(words: str) -> str:
    """Return words in lower case without marks. The lexicon's own remembers what it was given."""
    if words.isascii():
        return words.lower()
    decomposed = unicodedata.normalize("NFD", words)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).lower()


# -- does a cell fit a detail? ---------------------------------------------------------------------


def _stems(words: str) -> set[str]:
    return {_PLURAL.sub(r"\1\2", w) for w in _WORD.findall(_fold(words)) if w not in _EMPTY_WORDS}


def _words_fit(words: str, cell: str, _today: date) -> bool:
    """Whether the one's words are all among the other's: "coach" fits "Work Coach (Band 3)"."""
    wanted, held = _stems(words), _stems(cell)
    return bool(wanted and held) and (wanted <= held or held <= wanted)


def _years(words: str) -> set[int]:
    short = {2000 + int(y) if int(y) < 70 else 1900 + int(y) for y in _SHORT_DATE.findall(words)}
    return {int(y) for y in _YEAR.findall(words)} | short


def _tenure_fits(words: str, cell: str, today: date) -> bool:
    started = _years(cell)
    if not started:
        return False
    named = _years(words)
    if named:
        return bool(named & started)
    served = [n for n in numbers_in(words) if 0 < n < 60]
    if not served:
        return False
    if re.search(r"month|week", words, re.IGNORECASE):
        return any(today.year - year <= 1 for year in started)
    if re.search(r"more than|over|at least", words, re.IGNORECASE):
        return any(today.year - year >= served[0] for year in started)
    # A year is not over at its end, and people round.
    return any(abs(today.year - year - served[0]) <= 1 for year in started)


def _employment_fits(words: str, cell: str, today: date) -> bool:
    wants_left = words.strip().lower() == "former"
    if _STATUS_LEFT.search(cell):
        return wants_left
    if not cell or _STATUS_HERE.search(cell) or cell in ("-", "n/a", "na", "none", "no"):
        return not wants_left
    years = _years(cell)
    gone = bool(years) and min(years) <= today.year
    return gone == wants_left


def _hours_fit(words: str, cell: str, today: date) -> bool:
    wanted = _fold(words)
    for pattern in (_PART_TIME, _FULL_TIME):
        if pattern.search(wanted):
            return bool(pattern.search(cell))
    return _words_fit(words, cell, today)


def _age_fits(words: str, cell: str, _today: date) -> bool:
    ages, held = numbers_in(words), [int(n) for n in re.findall(r"(?<!\d)\d{1,3}(?!\d)", cell)]
    if not ages or not held:
        return False
    if re.search(r"\d0s\b", words):
        decade = int(re.findall(r"(\d)0s\b", words)[0])
        return any(n // 10 == decade for n in held)
    return ages[0] in held


_QUESTIONS: Final = {
    "tenure": _tenure_fits,
    "still there or left": _employment_fits,
    "hours or shift": _hours_fit,
    "age": _age_fits,
}


# -- reading ---------------------------------------------------------------------------------------


def read_staff_list(path: Path) -> StaffList:
    """Read a CSV file for one check. Raises FileUnreadable or TooLarge, which say nothing of its rows."""
    try:
        if not path.is_file():
            raise FileUnreadable("the staff list is not a file")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, RuntimeError) as error:
        # A link that leads back to itself is an OSError or, up to Python 3.12, a RuntimeError.
        raise FileUnreadable("the staff list cannot be opened") from error
    if len(data) > MAX_BYTES:
        raise TooLarge(MAX_BYTES)
    return parse_staff_list(data)


def parse_staff_list(data: bytes) -> StaffList:
    """Return the list in the bytes of a CSV file, in any common encoding and with any common comma.

    A formula is words like any other cell. Raises FileUnreadable when it is no table, or when no
    column heading is understood.
    """
    text = _decode(data)
    rows: list[tuple[str, ...]] = []
    previous = csv.field_size_limit(MAX_BYTES)
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=_comma(text), strict=True):
            if len(cells) > _MOST_COLUMNS:
                raise FileUnreadable("the staff list has more columns than a list can have")
            if any(cell.strip() for cell in cells):
                rows.append(tuple(_cell(cell) for cell in cells))
    except csv.Error as error:
        raise FileUnreadable("the staff list is not a well-formed CSV file") from error
    finally:
        csv.field_size_limit(previous)
    for place, row in enumerate(rows[:_HEADING_WITHIN]):
        columns = _columns(row)
        if columns:
            people = tuple(rows[place + 1 :])
            if not people:
                raise FileUnreadable("the staff list has headings and no rows")
            return StaffList(people, columns)
    raise FileUnreadable("no column of the staff list has a heading such as role, team, office or start")


def _decode(data: bytes) -> str:
    if data[:4] == b"PK\x03\x04" or data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise FileUnreadable("the staff list is a spreadsheet; save it as CSV first")
    encodings = ["utf-8-sig", "cp1252", "latin-1"]
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings = ["utf-16"]
    elif data[:400].count(b"\0") > len(data[:400]) // 4:
        encodings = ["utf-16-le" if data[1:2] == b"\0" else "utf-16-be"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text
    raise FileUnreadable("the staff list is not text")


def _comma(text: str) -> str:
    """Return the sign between cells: the one that stands most often in the first lines."""
    head = "\n".join(text.split("\n", _HEADING_WITHIN)[:_HEADING_WITHIN])[:20_000]
    outside = re.sub(r'"[^"]*"', "", head)
    counts = Counter({sign: outside.count(sign) for sign in ",;\t|"})
    return max(",;\t|", key=lambda sign: counts[sign])


def _cell(raw: str) -> str:
    """Return a cell's words: a formula that only quotes words (``="007"``) is those words."""
    cell = raw.strip()
    if cell.startswith('="') and cell.endswith('"') and len(cell) > 3:
        cell = cell[2:-1]
    return cell.lstrip("'").strip()


def _columns(row: tuple[str, ...]) -> dict[str, int]:
    """Return which column answers which trait, the first of each; empty when it is no heading row."""
    headings = [" ".join(_WORD.findall(_fold(cell))) for cell in row]
    found: dict[str, int] = {}
    for trait, names in _HEADINGS.items():
        for name in names:
            if name in headings:
                found[trait] = headings.index(name)
                break
    return found
