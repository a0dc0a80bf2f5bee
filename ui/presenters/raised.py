"""Times it was raised: every disclosure of a case in one list, those without an answer first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from ui.data_words import raised_by, ways
from ui.language import several, tr
from ui.presenters.card_fields import RAISED
from ui.presenters.card_vault import CardPlace
from ui.presenters.lane import Lane, Latest
from ui.presenters.places import Places, bounds_words, route_words, when_words
from whistle.api import Session
from whistle.casework.wording import route
from whistle.errors import NotFound
from whistle.model import FuzzyDate
from whistle.vault.tables.book import EventInBook


@dataclass(frozen=True, slots=True)
class RaisedRow:
    """One time it was raised. ``reply`` is blank where no answer is known."""

    id: str
    account: str
    source: str
    when: str
    route: str
    to_whom: str
    information: str
    reply: str
    reply_when: str
    how: str
    sealed: bool
    employer: bool

    @property
    def answered(self) -> bool:
        """Whether an answer is known."""
        return bool(self.reply)

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        answer = tr("Answer: {reply}", reply=self.reply) if self.reply else tr("No answer recorded")
        parts = (
            self.when,
            self.route,
            tr("to {to_whom}", to_whom=self.to_whom) if self.to_whom else "",
            self.information,
            answer,
        )
        return ". ".join(part.rstrip(".") for part in parts if part)


@dataclass(frozen=True, slots=True)
class RaisedShown:
    """All of the page."""

    case_id: str
    rows: tuple[RaisedRow, ...]
    has_accounts: bool

    @property
    def summary(self) -> str:
        """How often, and how often without an answer."""
        if not self.rows:
            return tr("Nothing written down yet")
        without = sum(not row.answered for row in self.rows)
        times = several("Once", "{n} times", len(self.rows))
        return (
            tr("{times}, {without} without an answer", times=times, without=without)
            if without
            else tr("{times}, an answer is recorded to each", times=times)
        )


class RaisedView(Protocol):
    """The page."""

    def show_empty(self, has_accounts: bool) -> None:
        """Nothing was raised, or nobody tells of it."""

    def show_rows(self, shown: RaisedShown, current: str) -> None:
        """Draw the list."""


class Raised:
    """The page's presenter."""

    def __init__(self, lane: Lane, view: RaisedView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self._case_id = self._current = ""
        self._without = False
        self.shown: RaisedShown | None = None

    def enter(self, case_id: str, current: str = "") -> None:
        """Show a case's list, perhaps standing on one."""
        self._case_id, self._current = case_id, current or self._current
        self._latest.ask(self._lane, lambda session: read_raised(session, case_id), self._show)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._latest.forget()

    def only_without(self, on: bool) -> None:
        """Show only those without an answer, or all."""
        self._without = on
        if self.shown is not None:
            self._show(self.shown)

    def choose(self, raised_id: str) -> None:
        """Stand on one."""
        self._current = raised_id

    def new(self) -> CardPlace:
        """The card for another time it was raised."""
        return CardPlace(RAISED, back="raised")

    @staticmethod
    def change(raised_id: str) -> CardPlace:
        """The card of one that is written down."""
        return CardPlace(RAISED, raised_id, back="raised", at=raised_id)

    def row(self, raised_id: str) -> RaisedRow | None:
        """One of the list."""
        rows = self.shown.rows if self.shown is not None else ()
        return next((row for row in rows if row.id == raised_id), None)

    def _show(self, shown: RaisedShown) -> None:
        self.shown = shown
        if not shown.rows:
            self._view.show_empty(shown.has_accounts)
            return
        rows = tuple(row for row in shown.rows if not (self._without and row.answered))
        self._view.show_rows(RaisedShown(shown.case_id, rows, shown.has_accounts), self._current)


def read_raised(session: Session, case_id: str) -> RaisedShown:
    """Read the list; runs in the lane."""
    book = session.cases.book(case_id)
    places = Places(book)
    events = sorted(book.raised, key=_order)
    return RaisedShown(
        case_id,
        tuple(_row(event, places) for event in events),
        any(account.live for account in book.accounts),
    )


def _order(event: EventInBook) -> tuple[bool, date, str]:
    return bool(event.text("reply")), event.when.earliest or event.when.latest or date.max, event.id


def _row(event: EventInBook, places: Places) -> RaisedRow:
    by = {choice.id: choice.title for choice in raised_by()}.get(event.raised_by, "")
    how = {choice.id: choice.title for choice in ways()}.get(event.how, "")
    replied = event.reply_when
    return RaisedRow(
        event.id,
        event.account,
        places.pseudonym(places.owner(event.account)),
        when_words(event.when),
        route_words(event.route),
        event.text("to"),
        event.text("information"),
        event.text("reply"),
        (bounds_words(replied) or f"“{replied.words}”") if replied != FuzzyDate() else "",
        ", ".join(part for part in (by, how.lower()) if part),
        all(said.sealed for said in event.said.values()),
        _employer(event.route),
    )


def _employer(route_id: str) -> bool:
    try:
        return route(route_id).kind == "employer"
    except NotFound:
        return False
