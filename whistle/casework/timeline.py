"""Everything of a case that has a date, on one line of time: sorted on the earliest it can have been.

The source's own words are always kept beside the bounds, which are an interpretation. When a thing
became known is apart from when it happened. The same items are drawn and listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import pairwise

from whistle.casework.dates import fuzzy_date
from whistle.casework.kinds import kind_named
from whistle.errors import BadValue
from whistle.model import FuzzyDate, Record
from whistle.model.said import shipped, told, told_in_turn
from whistle.vault.tables.book import CaseBook, EventInBook


class Lane(StrEnum):
    """Where an item is drawn."""

    EVENTS = "events"
    RAISED = "raised"
    RESPONDED = "responded"
    HARM = "harm"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in time, from ``start`` to ``end`` (the same where it has no length).

    ``of`` is the record, incident or time it was raised; ``source`` the pseudonymous source who
    tells it, or blank. ``known`` is when it became known, where that is apart. ``inferred`` says
    that the date is a conclusion of somebody.
    """

    of: str
    kind: str
    lane: Lane
    what: str
    start: FuzzyDate
    end: FuzzyDate
    source: str = ""
    known: FuzzyDate = field(default_factory=FuzzyDate)
    inferred: bool = False
    going_on: bool = False
    sealed: bool = True

    @property
    def dated(self) -> bool:
        """Whether it has any bound, and can be drawn."""
        return self.first is not None

    @property
    def first(self) -> date | None:
        """The earliest that it can have begun; where only a latest day is known, that."""
        return self.start.earliest or self.start.latest or self.end.earliest

    @property
    def last(self) -> date | None:
        """The latest that it can have ended."""
        return self.end.latest or self.end.earliest or self.start.latest or self.start.earliest

    @property
    def fuzzy_start(self) -> bool:
        """Whether the day it began is not sure: its left end is drawn broken."""
        return self.start.earliest is None or self.start.earliest != self.start.latest or unsure(self.start)

    @property
    def fuzzy_end(self) -> bool:
        """Whether the day it ended is not sure: its right end is drawn broken."""
        known = self.end.latest is not None and self.end.earliest == self.end.latest
        return self.going_on or not known or unsure(self.end)


def unsure(when: FuzzyDate) -> bool:
    """Whether an EDTF form says of itself that it is uncertain or about then."""
    return any(sign in when.edtf for sign in "?~%")


_OPEN = ".."


def ends_of(when: FuzzyDate) -> tuple[FuzzyDate, FuzzyDate, bool]:
    """When something began and ended, and whether it goes on: an EDTF interval lasts, all else is a moment.

    Where somebody wrote bounds of their own beside the form, those hold and nothing is taken apart.
    """
    begins, slash, ends = when.edtf.partition("/")
    if not slash:
        return when, when, False
    try:
        start = FuzzyDate(when.words) if begins == _OPEN else fuzzy_date(when.words, begins)
        end = FuzzyDate(when.words) if ends == _OPEN else fuzzy_date(when.words, ends)
    except BadValue:
        return when, when, False
    if (start.earliest, end.latest) != (when.earliest, when.latest):
        return when, when, False
    if ends == _OPEN:
        return start, start, True
    return (end, end, False) if begins == _OPEN else (start, end, False)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The dated items in order, and those without a date in the order they were written."""

    items: tuple[Item, ...]
    undated: tuple[Item, ...]

    def lane(self, lane: Lane) -> tuple[Item, ...]:
        """The dated items of one lane."""
        return tuple(item for item in self.items if item.lane is lane)


def timeline(book: CaseBook) -> Timeline:
    """Lay out everything of a case that can have a date."""
    sources = {account.id: account.source_id for account in book.accounts}
    items = [*_told(book, sources), *_written(book)]
    dated = sorted((item for item in items if item.dated), key=_order)
    return Timeline(tuple(dated), tuple(item for item in items if not item.dated))


def _order(item: Item) -> tuple[date, date, str]:
    return item.first or date.max, item.last or date.max, item.of


def _told(book: CaseBook, sources: dict[str, str]) -> Iterator[Item]:
    for event in book.incidents:
        lane = Lane.HARM if event.harm else Lane.EVENTS
        start, end, open_end = ends_of(event.when)
        yield Item(
            of=event.id,
            kind="incident",
            lane=lane,
            what=event.text("what"),
            start=start,
            end=end,
            source=sources[event.account],
            going_on=event.continuing or open_end,
            sealed=_sealed(event),
        )
    for event in book.raised:
        yield Item(
            of=event.id,
            kind="raised",
            lane=Lane.RAISED,
            what=event.text("information") or event.text("to"),
            start=event.when,
            end=event.when,
            source=sources[event.account],
            sealed=_sealed(event),
        )
        if event.text("reply"):
            yield Item(
                of=event.id,
                kind="reply",
                lane=Lane.RESPONDED,
                what=event.text("reply"),
                start=event.reply_when,
                end=event.reply_when,
                source=sources[event.account],
                sealed=_sealed(event),
            )


def _sealed(event: EventInBook) -> bool:
    return all(said.sealed for said in event.said.values())


_Written = Callable[[CaseBook, Record], Iterator[Item]]


def _written(book: CaseBook) -> Iterator[Item]:
    for record in book.records:
        make = _MAKERS.get(record.kind)
        if make is not None:
            yield from make(book, record)


def _item(record: Record, lane: Lane, what: str, start: FuzzyDate, end: FuzzyDate | None = None) -> Item:
    going_on = False
    if end is None:
        start, end, going_on = ends_of(start)
    return Item(record.id, record.kind, lane, what, start, end, going_on=going_on, sealed=record.sealed)


def _happening(_book: CaseBook, record: Record) -> Iterator[Item]:
    lane = Lane(record.choice("lane") or "events")
    start, end, going_on = ends_of(record.date("when"))
    yield Item(
        of=record.id,
        kind=record.kind,
        lane=lane,
        what=record.text("what"),
        start=start,
        end=end,
        going_on=going_on,
        known=record.date("known"),
        inferred=record.choice("basis") in ("inferred", "publisher"),
        sealed=record.sealed,
    )


_LIFE = ("authored", "submitted", "approved", "issued", "superseded")


def _version(book: CaseBook, record: Record) -> Iterator[Item]:
    titles = {document.id: document.text("title") for document in book.of("document")}
    name = f"{titles.get(record.parent, '')}: {record.text('name')}".removeprefix(": ")
    known = [(step, record.date(step)) for step in _LIFE if _has_date(record.date(step))]
    if not known:
        yield _item(record, Lane.DOCUMENTS, name, FuzzyDate())
    for (step, start), (following, end) in pairwise(known):
        titles_of = kind_named("version").field
        what = told(
            "{name}: {first}, then {next}",
            name=name,
            first=shipped(titles_of(step).title, lower=True),
            next=shipped(titles_of(following).title, lower=True),
        )
        yield _item(record, Lane.DOCUMENTS, what, start, end)
    if len(known) == 1:
        step, start = known[0]
        title = kind_named("version").field(step).title
        what = told("{what}: {words}", what=name, words=shipped(title, lower=True))
        yield _item(record, Lane.DOCUMENTS, what, start)


def _defect(_book: CaseBook, record: Record) -> Iterator[Item]:
    since, until = record.date("since"), record.date("until")
    if _has_date(since) or _has_date(until):
        still = not _has_date(until)
        yield Item(
            of=record.id,
            kind=record.kind,
            lane=Lane.DOCUMENTS,
            what=record.text("words"),
            start=since if _has_date(since) else until,
            end=since if still else until,
            going_on=still,
            sealed=record.sealed,
        )


def _reply(_book: CaseBook, record: Record) -> Iterator[Item]:
    yield _item(record, Lane.RESPONDED, record.text("words"), record.date("when"))


def _question(_book: CaseBook, record: Record) -> Iterator[Item]:
    yield _item(record, Lane.RAISED, record.text("words"), record.date("asked"), _or_none(record.date("by")))


def _request(_book: CaseBook, record: Record) -> Iterator[Item]:
    yield _item(record, Lane.RAISED, record.text("words"), record.date("asked"))


def _stage(_book: CaseBook, record: Record) -> Iterator[Item]:
    what = shipped(kind_named("stage").field("what").shown(record.choice("what")))
    ground = record.text("ground")
    words = told("{what}: {words}", what=what, words=ground) if ground else what
    yield _item(record, Lane.RESPONDED, words, record.date("when"))


def _referral(book: CaseBook, record: Record) -> Iterator[Item]:
    names = {body.id: body.text("name") for body in book.of("organisation")}
    to = names.get(record.choice("to"), "")
    sent = told("Sent to {name}", name=to) if to else told("Sent")
    yield _item(record, Lane.RAISED, sent, record.date("sent"))
    if _has_date(record.date("decided")):
        outcome = kind_named("referral").field("outcome").shown(record.choice("outcome"))
        decided = shipped(outcome) if outcome else told("Decided")
        what = told_in_turn(part for part in (decided, record.text("reason")) if part)
        yield _item(record, Lane.RESPONDED, what, record.date("decided"))


def _publication(_book: CaseBook, record: Record) -> Iterator[Item]:
    outlet = record.text("outlet")
    what = f"{outlet}: {record.text('title')}" if outlet else record.text("title")
    yield _item(record, Lane.DOCUMENTS, what, record.date("published"))


def _knowledge(book: CaseBook, record: Record) -> Iterator[Item]:
    names = {body.id: body.text("name") for body in book.of("organisation")}
    who = names.get(record.choice("who"), "")
    known = record.text("what")
    what = told("{who} knew: {what}", who=who, what=known) if who else known
    yield _item(record, Lane.RAISED, what, record.date("when"))


_MAKERS: dict[str, _Written] = {
    "happening": _happening,
    "version": _version,
    "defect": _defect,
    "reply": _reply,
    "question": _question,
    "request": _request,
    "stage": _stage,
    "referral": _referral,
    "publication": _publication,
    "knowledge": _knowledge,
}


def _has_date(when: FuzzyDate) -> bool:
    return bool(when.words or when.edtf or when.earliest or when.latest)


def _or_none(when: FuzzyDate) -> FuzzyDate | None:
    return when if _has_date(when) else None
