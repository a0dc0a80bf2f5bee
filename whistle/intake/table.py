"""Reading a table that somebody kept in a spreadsheet and saved as CSV.

A cell is words and nothing else: what a spreadsheet would take for a formula is kept as it stands
and never worked out, and is made harmless in whatever is shown or written for a spreadsheet again.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from whistle.errors import FileUnreadable, TooLarge
from whistle.intake.reader_text import decode, tidy

MAX_BYTES: Final = 32 * 1024 * 1024
MAX_ROWS: Final = 5_000
MAX_COLUMNS: Final = 200
DELIMITERS: Final = (",", ";", "\t", "|")
_SAMPLE_ROWS: Final = 40
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, repr=False)
class Table:
    """Headings, and rows of as many cells, each with its number in the spreadsheet (headings: 1).

    ``delimiter`` is what stood between the cells; ``notes`` are remarks that may be shown. The
    repr shows no cell.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    delimiter: str = ","
    notes: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Table({len(self.headings)} columns, {len(self.rows)} rows)"


def read_table(path: Path) -> Table:
    """Read a CSV file. Raises FileUnreadable or TooLarge, which say nothing of its cells."""
    try:
        if not path.is_file():
            raise FileUnreadable("the table is not a file")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, RuntimeError) as error:
        # A link that leads back to itself is an OSError or, up to Python 3.12, a RuntimeError.
        raise FileUnreadable("the table cannot be opened") from error
    if len(data) > MAX_BYTES:
        raise TooLarge(MAX_BYTES)
    return parse_table(data)


def parse_table(data: bytes) -> Table:
    """The table in the bytes of a CSV file, in any encoding and with any common sign between cells.

    Rows without a single word are left out. Raises FileUnreadable where it is no table, has more
    than 5,000 rows or 200 columns, or no row under its headings.
    """
    if data[:4] == b"PK\x03\x04" or data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise FileUnreadable("the table is a spreadsheet; save it as CSV first")
    words = decode(data)
    text, named = _without_sep_line(words.text.removeprefix("\ufeff"))
    delimiter = named or _delimiter(text)
    rows = _rows(text, delimiter)
    if not rows:
        raise FileUnreadable("the table is empty")
    (_, first), *below = rows
    if not below:
        raise FileUnreadable("the table has headings and no rows")
    if len(below) > MAX_ROWS:
        raise FileUnreadable(f"the table has more than {MAX_ROWS:,} rows; import it in parts")
    width = max(len(cells) for _, cells in rows)
    if width > MAX_COLUMNS:
        raise FileUnreadable("the table has more columns than a table can have")
    padded = tuple((number, (*cells, *("",) * (width - len(cells)))) for number, cells in below)
    return Table(_headings(first, width), padded, delimiter, words.notes)


def neutral(cell: str) -> str:
    """A cell as it may be shown or written for a spreadsheet: never a formula."""
    return "'" + cell if cell.startswith(_FORMULA) else cell


def written(rows: Iterable[Sequence[str]]) -> str:
    """Rows as CSV with every cell made harmless."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([[neutral(cell) for cell in row] for row in rows])
    return out.getvalue()


def _without_sep_line(text: str) -> tuple[str, str]:
    """A first line such as ``sep=;`` names the sign between cells to one spreadsheet program."""
    line, end, rest = text.partition("\n")
    line = line.rstrip("\r")
    if end and len(line) == 5 and line.lower().startswith("sep="):
        return rest, line[4]
    return text, ""


def _rows(text: str, delimiter: str, most: int = 0) -> list[tuple[int, tuple[str, ...]]]:
    """The rows with words in them and their numbers, from 1. Raises FileUnreadable."""
    found: list[tuple[int, tuple[str, ...]]] = []
    previous = csv.field_size_limit(MAX_BYTES)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        for number, cells in enumerate(reader, start=1):
            tidied = tuple(tidy(cell).text.strip() for cell in cells)
            if any(tidied):
                found.append((number, tidied))
            if most and number >= most:
                break
    except csv.Error as error:
        raise FileUnreadable("the table is not a well-formed CSV file") from error
    finally:
        csv.field_size_limit(previous)
    return found


def _delimiter(text: str) -> str:
    """The sign with which most of the first rows fall into the same number of cells, of several."""
    best, score = DELIMITERS[0], (0.0, 0)
    for sign in DELIMITERS:
        try:
            rows = _rows(text, sign, _SAMPLE_ROWS)
        except FileUnreadable:
            continue
        counts = Counter(len(cells) for _, cells in rows)
        if not counts:
            continue
        width, often = max(counts.items(), key=lambda entry: (entry[1], entry[0]))
        found = (often / len(rows), width)
        if width > 1 and found > score:
            best, score = sign, found
    return best


def _headings(first: Sequence[str], width: int) -> tuple[str, ...]:
    """A name for every column: blank ones are numbered, and so are those that stand there twice."""
    names: list[str] = []
    for number in range(width):
        wanted = " ".join(first[number].split()) if number < len(first) else ""
        wanted = wanted or f"Column {number + 1}"
        name, again = wanted, 1
        while name in names:
            again += 1
            name = f"{wanted} ({again})"
        names.append(name)
    return tuple(names)
