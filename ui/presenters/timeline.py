"""Timeline: everything of a case that has a date, to be drawn or listed; the same entries for both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Protocol

from ui.presenters.card_fields import INCIDENT, RAISED
from ui.presenters.card_vault import CardPlace
from ui.presenters.lane import Lane as VaultLane
from ui.presenters.lane import Latest
from ui.presenters.places import Places, Where, bounds_words, short, when_words
from whistle.api import Session
from whistle.casework.timeline import Item, Lane
from whistle.model import FuzzyDate

LANES: Final[dict[Lane, str]] = {
    Lane.EVENTS: "What happened",
    Lane.RAISED: "Raised",
    Lane.RESPONDED: "Replies",
    Lane.HARM: "Harm",
    Lane.DOCUMENTS: "Papers",
}

_SORTS: Final = {
    "incident": "Event that an account tells of",
    "raised": "Time it was raised",
    "reply": "Answer",
    "happening": "Event",
    "version": "Version of a document",
    "defect": "Wrong entry in a document",
    "question": "Question put",
    "request": "Request for information",
    "stage": "What became of a request",
    "referral": "Referral",
    "publication": "Publication",
    "knowledge": "Who knew",
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
            "still going on" if self.item.going_on else "",
            self.certain,
            f"became known {self.known}" if self.known else "",
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
        words = f"{many} dated {'thing' if many == 1 else 'things'}"
        if first and last:
            words = f"{first:%B %Y} to {last:%B %Y} · {words}"
        return f"{words} · {len(self.undated)} without a date" if self.undated else words


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
            (INCIDENT, "Event that an account tells of"),
            (RAISED, "Time it was raised"),
            ("happening", "Event that no account tells of"),
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
        item.what,
        _when(item),
        _certain(item),
        _SORTS.get(item.kind, "Event"),
        f"{source}’s account" if source else "The case’s notes",
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
    return f"{said}: {short(item.what, 70)}"


def _brief(when: FuzzyDate, *, going_on: bool) -> str:
    """Whole years and months are called by their names: 2014 to 2019, March 2023."""
    first, last = when.earliest, when.latest
    if first and going_on:
        return f"Since {first.year}" if (first.month, first.day) == (1, 1) else f"Since {first:%B %Y}"
    if not first or not last or first.day != 1 or (last + timedelta(days=1)).day != 1:
        return bounds_words(when) or "No date"
    if (first.month, last.month) == (1, 12):
        return f"{first.year}" if first.year == last.year else f"{first.year} to {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%B %Y}"
    same = first.year == last.year
    return f"{first:%B} to {last:%B %Y}" if same else f"{first:%B %Y} to {last:%B %Y}"


def _when(item: Item) -> str:
    whole = _whole(item)
    if whole is not None:
        return when_words(whole)
    return f"{when_words(item.start)} to {when_words(item.end)}"


def _certain(item: Item) -> str:
    if item.inferred:
        return "The date is worked out, not told"
    if not item.dated:
        return ""
    if not item.fuzzy_start and not item.fuzzy_end:
        return "The day is known"
    if item.first == item.last and item.start == item.end:
        return "The day is not sure"
    if item.going_on:
        return "It began some time between these days" if item.fuzzy_start else ""
    if item.end != item.start:
        return "Solid where it is sure, broken where it may have been"
    return "Some time between these days"
