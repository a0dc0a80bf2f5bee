"""Accounts: every account of a case in one list, narrowed by letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ui.presenters.case_summary import STATE_WORDS, AccountRow, account_rows
from ui.presenters.lane import Lane, Latest
from whistle.api import Session
from whistle.errors import WhistleError


@dataclass(frozen=True, slots=True)
class AccountsShown:
    """All of the page. ``resting`` counts, by account, what of it bears on allegations.

    ``alike`` counts pairs of texts of which one may be made from the other and nobody has decided.
    """

    case_id: str
    rows: tuple[AccountRow, ...]
    resting: dict[str, int]
    alike: int = 0

    def words_of(self, row: AccountRow) -> str:
        """A row as letters are looked for in it."""
        return f"{row.title} {STATE_WORDS[row.state]} {row.left_words}".casefold()


class AccountsView(Protocol):
    """The page."""

    def show_empty(self) -> None:
        """There is no account yet."""

    def show_rows(self, shown: AccountsShown, rows: tuple[AccountRow, ...]) -> None:
        """Draw the list."""

    def ask_bin(self, text: str) -> None:
        """Ask before an account goes into the bin."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class Accounts:
    """The page's presenter."""

    def __init__(self, lane: Lane, view: AccountsView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self._case_id = self._letters = self._asked = ""
        self._busy = False
        self.shown: AccountsShown | None = None

    def enter(self, case_id: str) -> None:
        """Show a case's accounts."""
        self._case_id, self._busy = case_id, False
        self._latest.ask(self._lane, lambda session: read_accounts(session, case_id), self._show)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._latest.forget()

    def narrow(self, letters: str) -> None:
        """Show only rows with these letters."""
        self._letters = letters.strip().casefold()
        if self.shown is not None:
            self._show(self.shown)

    def ask_bin(self, testimony_id: str) -> None:
        """Say what rests on an account, and ask."""
        self._asked = testimony_id

        def done(bearings: tuple[object, ...]) -> None:
            many = len(bearings)
            text = "It can be taken out again until the bin is emptied."
            if many:
                things = "1 link to an allegation stops" if many == 1 else f"{many} links to allegations stop"
                text = f"{things} to count while it is there. {text}"
            self._view.ask_bin(text)

        self._lane.call(lambda session: session.records.resting_on(testimony_id), done)

    def bin(self) -> None:
        """Put it into the bin, after it was asked."""
        asked = self._asked
        self._do(lambda session: session.accounts.delete(asked), "In the bin. It can be taken out again.")

    def unbin(self, testimony_id: str) -> None:
        """Take it out."""
        self._do(lambda session: session.accounts.undelete(testimony_id), "Taken out of the bin")

    def _do(self, work: Callable[[Session], object], said: str) -> None:
        if self._busy:
            return
        self._busy = True

        def done(_result: object) -> None:
            self._view.announce(said)
            self.enter(self._case_id)

        def failed(error: WhistleError) -> None:
            self._busy = False
            self._view.show_error(error)

        self._lane.call(work, done, failed)

    def _show(self, shown: AccountsShown) -> None:
        self.shown = shown
        if not shown.rows:
            self._view.show_empty()
            return
        rows = tuple(row for row in shown.rows if self._letters in shown.words_of(row))
        self._view.show_rows(shown, rows)


def read_accounts(session: Session, case_id: str) -> AccountsShown:
    """Read the list; runs in the lane."""
    rows = account_rows(session, case_id, tuple(session.sources.all(case_id)))
    owner = {passage.id: passage.testimony_id for passage in session.cases.book(case_id).passages}
    resting: dict[str, int] = {}
    for bearing in session.records.bearings(case_id):
        account = owner.get(bearing.thing_id, bearing.thing_id)
        resting[account] = resting.get(account, 0) + 1
    return AccountsShown(case_id, rows, resting, len(session.copies.proposed(case_id)))
