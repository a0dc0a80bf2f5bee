"""Timeline: everything of a case that has a date, to be drawn or listed; the same entries for both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Protocol

from ui.data_words import as_told
from ui.language import month_name, month_words, several, tr
from ui.presenters.card_fields import INCIDENT, RAISED
from ui.presenters.card_vault import CardPlace
from ui.presenters.lane import Lane as VaultLane
from ui.presenters.lane import Latest
from ui.presenters.places import Places, Where, bounds_words, short, when_words
from whistle.api import Session
from whistle.casework.timeline import Item, Lane
from whistle.model import FuzzyDate

LANES: Final[dict[Lane, str]] = {
    Lane.EVENTS: tr("What happened"),
    Lane.RAISED: tr("Raised"),
    Lane.RESPONDED: tr("Replies"),
    Lane.HARM: tr("Harm"),
    Lane.DOCUMENTS: tr("Papers"),
}

_SORTS: Final = {
    "incident": tr("Event that an account tells of"),
    "raised": tr("Time it was raised"),
    "reply": tr("Answer"),
    "happening": tr("Event"),
    "version": tr("Version of a document"),
    "defect": tr("Wrong entry in a document"),
    "question": tr("Question put"),
    "request": tr("Request for information"),
    "stage": tr("What became of a request"),
    "referral": tr("Referral"),
    "publication": tr("Publication"),
    "knowledge": tr("Who knew"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of the timeline in words. ``label`` is drawn beside its shape."""

    key: str
    item: Item
    lane: Lane
    label: str
    what: str
    when: str
    certain: str
    sort: str
    source: str
    known: str
    where: Where | None

    @property
    def spoken(self) -> str:
        """The item as it is read aloud."""
        parts = (
            f"{LANES[self.lane]}: {self.what}",
            self.when,
            tr("still going on") if self.item.going_on else "",
            self.certain,
            tr("became known {known}", known=self.known) if self.known else "",
            self.source,
        )
        return ". ".join(part.rstrip(".") for part in parts if part)


@dataclass(frozen=True, slots=True)
class TimelineShown:
    """All of the page: the dated entries in order, then those without a date."""

    case_id: str
    entries: tuple[Entry, ...]
    undated: tuple[Entry, ...]
    today: date

    @property
    def summary(self) -> str:
        """From when to when, and how many."""
        dated = [entry.item for entry in self.entries]
        first = min((item.first for item in dated if item.first), default=None)
        last = max((item.last for item in dated if item.last), default=None)
        many = len(self.entries)
        words = several("{n} dated thing", "{n} dated things", many)
        if first and last:
            words = tr(
                "{first} to {last} · {words}", first=month_words(first), last=month_words(last), words=words
            )
        return (
            tr("{words} · {many} without a date", words=words, many=len(self.undated))
            if self.undated
            else words
        )


class TimelineView(Protocol):
    """The page."""

    def show_empty(self) -> None:
        """Nothing has a date yet."""

    def show_timeline(self, shown: TimelineShown, current: str) -> None:
        """Draw and list everything."""


class Timeline:
    """The page's presenter."""

    def __init__(self, lane: VaultLane, view: TimelineView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self._current = ""
        self.shown: TimelineShown | None = None

    def enter(self, case_id: str, current: str = "") -> None:
        """Show a case's timeline, perhaps standing on one item."""
        self._current = current or self._current

        def done(shown: TimelineShown) -> None:
            self.shown = shown
            if shown.entries or shown.undated:
                self._view.show_timeline(shown, self._current)
            else:
                self._view.show_empty()

        self._latest.ask(self._lane, lambda session: read_timeline(session, case_id, date.today()), done)  # noqa: DTZ011 - the person's own day

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._latest.forget()

    def choose(self, key: str) -> None:
        """Stand on an item."""
        self._current = key

    def entry(self, key: str) -> Entry | None:
        """One entry."""
        shown = self.shown
        if shown is None:
            return None
        return next((e for e in (*shown.entries, *shown.undated) if e.key == key), None)

    @staticmethod
    def addable() -> tuple[tuple[str, str], ...]:
        """What can be added from here, as (kind, words)."""
        return (
            (INCIDENT, tr("Event that an account tells of")),
            (RAISED, tr("Time it was raised")),
            ("happening", tr("Event that no account tells of")),
        )

    @staticmethod
    def change(entry: Entry) -> CardPlace:
        """The card on which a thing can be changed."""
        return CardPlace(id=entry.item.of, back="timeline", at=entry.key)

    @staticmethod
    def place_for(kind: str) -> CardPlace:
        """The card for it."""
        return CardPlace(kind, back="timeline")


def read_timeline(session: Session, case_id: str, today: date) -> TimelineShown:
    """Read a case's timeline; runs in the lane."""
    book = session.cases.book(case_id)
    line = session.casework.timeline(case_id)
    places = Places(book)
    return TimelineShown(case_id, _entries(line.items, places), _entries(line.undated, places), today)


def _entries(items: Sequence[Item], places: Places) -> tuple[Entry, ...]:
    seen: dict[str, int] = {}
    made = []
    for item in items:
        key = f"{item.of}/{item.kind}"
        seen[key] = seen.get(key, 0) + 1
        made.append(entry_of(item, places, f"{key}/{seen[key]}"))
    return tuple(made)


def entry_of(item: Item, places: Places, key: str) -> Entry:
    """One item in words."""
    source = places.pseudonym(item.source)
    return Entry(
        key,
        item,
        item.lane,
        _label(item),
        as_told(item.what),
        _when(item),
        _certain(item),
        _SORTS.get(item.kind, tr("Event")),
        tr("{source}’s account", source=source) if source else tr("The case’s notes"),
        when_words(item.known) if item.known != FuzzyDate() else "",
        places.find(item.of),
    )


def _whole(item: Item) -> FuzzyDate | None:
    """An item's time as one, where one date says when it began and ended; None for two dates."""
    if item.start.words != item.end.words:
        return None
    last = None if item.going_on and not item.end.latest else item.end.latest
    return FuzzyDate(item.start.words, item.start.edtf, item.start.earliest, last)


def _label(item: Item) -> str:
    whole = _whole(item) or item.start
    said = f"“{short(whole.words, 40)}”" if whole.words else _brief(whole, going_on=item.going_on)
    return f"{said}: {short(as_told(item.what), 70)}"


def _brief(when: FuzzyDate, *, going_on: bool) -> str:
    """Whole years and months are called by their names: 2014 to 2019, March 2023."""
    first, last = when.earliest, when.latest
    if first and going_on:
        return (
            tr("Since {year}", year=first.year)
            if (first.month, first.day) == (1, 1)
            else tr("Since {month}", month=month_words(first))
        )
    if not first or not last or first.day != 1 or (last + timedelta(days=1)).day != 1:
        return bounds_words(when) or tr("No date")
    if (first.month, last.month) == (1, 12):
        return (
            f"{first.year}"
            if first.year == last.year
            else tr("{year} to {year2}", year=first.year, year2=last.year)
        )
    if (first.year, first.month) == (last.year, last.month):
        return month_words(first)
    same = first.year == last.year
    return (
        tr("{first} to {last}", first=month_name(first.month), last=month_words(last))
        if same
        else tr("{first} to {last}", first=month_words(first), last=month_words(last))
    )


def _when(item: Item) -> str:
    whole = _whole(item)
    if whole is not None:
        return when_words(whole)
    return tr(
        "{when_words} to {when_words2}", when_words=when_words(item.start), when_words2=when_words(item.end)
    )


def _certain(item: Item) -> str:
    if item.inferred:
        return tr("The date is worked out, not told")
    if not item.dated:
        return ""
    if not item.fuzzy_start and not item.fuzzy_end:
        return tr("The day is known")
    if item.first == item.last and item.start == item.end:
        return tr("The day is not sure")
    if item.going_on:
        return tr("It began some time between these days") if item.fuzzy_start else ""
    if item.end != item.start:
        return tr("Solid where it is sure, broken where it may have been")
    return tr("Some time between these days")
