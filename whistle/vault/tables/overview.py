"""The accounts of a case as a list shows them: states and counts, without reading a single account."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from whistle.model import Action, TestimonyState
from whistle.vault.database import Database, Row

_OPEN: Final = f'"action":"{Action.OPEN.value}"'
"""As a clue that nobody has decided on is stored (rows.annotations_to_json)."""

_FEW: Final = 400
"""Bytes: what is longer has words in it, whatever they are."""

_BLANKS: Final = "char(9, 10, 13, 32, 160)"


@dataclass(frozen=True, slots=True)
class AccountInList:
    """An account. ``clues_open`` are not decided, ``drafts`` texts of it with names still in them."""

    id: str
    source_id: str
    state: TestimonyState
    words: bool
    tags: int
    clues_open: int
    drafts: int


def read_overview(database: Database, case_id: str) -> tuple[AccountInList, ...]:
    """Every account of a case, by id, those in the bin too. Former wordings are not looked at.

    Rows are counted here and not by the database, which would put all of their words in order first.
    """
    tags = _counted(
        database.all(
            "SELECT p.testimony_id, 1 FROM passages p JOIN testimonies t ON t.id = p.testimony_id"
            " JOIN sources s ON s.id = t.source_id WHERE s.case_id = ?",
            case_id,
        )
    )
    clues = _counted(
        database.all(
            # Only these rows are read to their ends: the index says which.
            "SELECT f.testimony_id, (length(f.annotations) - length(replace(f.annotations, ?, '')))"  # noqa: S608 - pieces of ours, bound values
            f" / {len(_OPEN)} FROM fields f{_AROUND} AND f.state = 'sealed'"
            f" AND f.annotations LIKE '%{_OPEN}%'",
            _OPEN,
            case_id,
        )
    )
    empty = {
        str(row[0])
        for row in database.all(
            f"SELECT f.testimony_id FROM fields f{_AROUND} AND f.role = 'narrative'"  # noqa: S608 - as above
            f" AND octet_length(f.text) <= {_FEW} AND trim(f.text, {_BLANKS}) = ''",
            case_id,
        )
    }
    drafts = _counted(
        database.all(
            f"SELECT f.testimony_id, 1 FROM fields f{_AROUND} AND f.state = 'draft'",  # noqa: S608 - as above
            case_id,
        )
    )
    accounts = database.all(
        "SELECT t.id, t.source_id, t.state FROM testimonies t JOIN sources s ON s.id = t.source_id"
        " WHERE s.case_id = ? AND s.keeper = 0 ORDER BY t.id",
        case_id,
    )
    return tuple(
        AccountInList(
            one, source, TestimonyState(state), one not in empty, tags[one], clues[one], drafts[one]
        )
        for one, source, state in accounts
    )


_AROUND: Final = (
    " JOIN testimonies t ON t.id = f.testimony_id JOIN sources s ON s.id = t.source_id"
    " WHERE s.case_id = ? AND s.keeper = 0"
)


def _counted(rows: Iterable[Row]) -> Counter[str]:
    found: Counter[str] = Counter()
    for one, number in rows:
        found[one] += number
    return found
