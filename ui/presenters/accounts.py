"""Accounts: every account of a case in one list, narrowed by letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

from ui.language import several, tr
from ui.presenters.case_summary import STATE_WORDS, AccountRow, account_rows
from ui.presenters.lane import Lane, Latest
from ui.presenters.places import record_words
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.operations.removing import Leaving

T = TypeVar("T")

MOST_NAMED: Final = 4
"""So many allegations are named before something goes into the bin; of the others there is the number."""


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

    def ask_bin(self, heading: str, text: str) -> None:
        """Ask before an account, or all of a source, goes into the bin."""

    def show_undo(self, ready: bool) -> None:
        """Whether something can be taken out again at one press."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class Accounts:
    """The page's presenter."""

    def __init__(self, lane: Lane, view: AccountsView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self._case_id = self._letters = ""
        self._asked: Callable[[Session], tuple[str, ...]] | None = None
        self._past: list[tuple[str, ...]] = []
        self._busy = False
        self.shown: AccountsShown | None = None

    def enter(self, case_id: str) -> None:
        """Show a case's accounts."""
        if case_id != self._case_id:
            self._past.clear()
        self._case_id, self._busy = case_id, False
        self._view.show_undo(bool(self._past))
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

        def put(session: Session) -> tuple[str, ...]:
            return (session.accounts.delete(testimony_id).id,)

        self._ask(lambda session: account_leaves(session, testimony_id), put)

    def ask_bin_source(self, source_id: str) -> None:
        """Say what rests on all that a source said, and ask."""
        self._ask(
            lambda session: source_leaves(session, source_id),
            lambda session: session.sources.delete(source_id),
        )

    def _ask(
        self, read: Callable[[Session], tuple[str, str]], put: Callable[[Session], tuple[str, ...]]
    ) -> None:
        if self._busy:
            return
        self._asked = put
        self._lane.call(read, lambda words: self._view.ask_bin(*words), self._view.show_error)

    def bin(self) -> None:
        """Put it into the bin, after it was asked."""
        asked, self._asked = self._asked, None
        if asked is not None:
            self._do(asked, tr("In the bin. Undo takes it out again."), self._past.append)

    def unbin(self, testimony_id: str) -> None:
        """Take it out."""
        self._do(lambda session: session.accounts.undelete(testimony_id), tr("Taken out of the bin"))

    def undo(self) -> None:
        """Take out again what went into the bin last, all of it."""
        if self._past and not self._busy:
            ids = self._past.pop()
            self._do(lambda session: session.accounts.take_out(ids), tr("Taken out of the bin"))

    def _do(
        self, work: Callable[[Session], T], said: str, also: Callable[[T], None] = lambda _result: None
    ) -> None:
        if self._busy:
            return
        self._busy = True

        def done(result: T) -> None:
            also(result)
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


def account_leaves(session: Session, testimony_id: str) -> tuple[str, str]:
    """Heading and text of the question before an account goes into the bin."""
    return tr("Put this account in the bin?"), _leaving_words(session, session.accounts.leaving(testimony_id))


def source_leaves(session: Session, source_id: str) -> tuple[str, str]:
    """Heading and text of the question before all of a source goes into the bin."""
    leaving = session.sources.leaving(source_id)
    name = next(source.pseudonym for source in session.sources.all() if source.id == source_id)
    many = len(leaving.accounts)
    accounts = several("1 account goes", "{n} accounts go", many)
    stays = tr("The pseudonym and the answers about permission stay.")
    return tr("Put all of {name} in the bin?", name=name), tr(
        "{accounts} along. {stays} {leaving_words}",
        accounts=accounts,
        stays=stays,
        leaving_words=_leaving_words(session, leaving),
    )


def _leaving_words(session: Session, leaving: Leaving) -> str:
    parts = []
    if leaving.links:
        one = leaving.links == 1
        links = (
            tr("1 link to an allegation stops")
            if one
            else tr("{links} links to allegations stop", links=leaving.links)
        )
        parts.append(tr("{links} to count while it is there.", links=links))
    for weaker in leaving.weakened[:MOST_NAMED]:
        words = record_words(session.records.get(weaker.claim), 60)
        left = (
            tr("no source at first hand")
            if not weaker.after
            else tr("{after} instead of {before}", after=weaker.after, before=weaker.before)
        )
        parts.append(tr("“{words}” then rests on {left}.", words=words, left=left))
    more = len(leaving.weakened) - MOST_NAMED
    if more > 0:
        parts.append(
            several("One more allegation rests on fewer.", "{n} more allegations rest on fewer.", more)
        )
    return " ".join([*parts, tr("It can be taken out again until the bin is emptied.")])


def read_accounts(session: Session, case_id: str) -> AccountsShown:
    """Read the list; runs in the lane."""
    rows = account_rows(session, case_id, tuple(session.sources.all(case_id)))
    owner = {passage.id: passage.testimony_id for passage in session.cases.book(case_id).passages}
    resting: dict[str, int] = {}
    for bearing in session.records.bearings(case_id):
        account = owner.get(bearing.thing_id, bearing.thing_id)
        resting[account] = resting.get(account, 0) + 1
    return AccountsShown(case_id, rows, resting, len(session.copies.proposed(case_id)))
