"""What to know before a dossier leaves, and what holds nothing back: words that join it to another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from whistle.dossier.compare import meetings_with
from whistle.dossier.record import Audience, Record
from whistle.model import CaseFile, ConsentKind, Employment

OLD_AFTER_DAYS: Final = 90
"""Whether somebody still works there was asked so long ago that it should be asked again."""


class NoticeKind(StrEnum):
    """What a notice is about."""

    JOINS = "joins"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to know. ``source`` is an id.

    JOINS: ``number`` pieces of the source's words stand in the dossier ``reference`` to ``recipient`` too.
    OLD: whether the source still works there was last asked ``number`` days ago.
    """

    kind: NoticeKind
    source: str
    number: int
    reference: str = ""
    recipient: str = ""


def notices(case_file: CaseFile, record: Record, earlier: Iterable[Record]) -> tuple[Notice, ...]:
    """Return what to know about a record before it leaves, in a fixed order."""
    found = []
    for other in meetings_with(case_file, record, earlier):
        for source in sorted({meeting.source for meeting in other.meetings}):
            number = sum(meeting.source == source for meeting in other.meetings)
            found.append(Notice(NoticeKind.JOINS, source, number, other.reference, other.recipient))
    told = {cell.source_id for cell in record.cells if cell.kind == ConsentKind.ROLE.value}
    if record.audience is Audience.REPLY:
        told = set()
    for one in case_file.sources:
        asked = one.employment_as_at
        if one.id in told and one.employment is Employment.CURRENT and asked is not None:
            days = (record.made_on - asked).days
            if days > OLD_AFTER_DAYS:
                found.append(Notice(NoticeKind.OLD, one.id, days))
    return tuple(found)
