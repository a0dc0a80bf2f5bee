"""The case page: sources and accounts, adding them, what is known of the case, the names list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from ui.language import several, tr
from ui.presenters.accounts import account_leaves
from ui.presenters.case_summary import CaseShown, read_case
from ui.presenters.lane import Lane, Latest
from whistle.api import Session
from whistle.errors import NotFound, WhistleError
from whistle.intake.readers import Reader, ReadFile
from whistle.model import Case, Employment, Source

T = TypeVar("T")


class CaseView(Protocol):
    """What the page shows. Every method draws and returns at once."""

    def show_case(self, shown: CaseShown) -> None:
        """Everything, afresh."""

    def show_working(self, words: str) -> None:
        """Something takes a while, or (blank) it is over."""

    def show_problem(self, where: str, error: WhistleError) -> None:
        """What was asked for did not happen. ``where`` is case, account, about or names."""

    def show_added(self, testimony_id: str, notes: tuple[str, ...], *, written: bool) -> None:
        """Accounts are stored; ``written`` when it is an empty one to write in."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class CasePresenter:
    """Everything that the case page does. One thing at a time: a second press while busy does nothing."""

    def __init__(self, lane: Lane, view: CaseView, reader: Callable[[], Reader] = Reader) -> None:
        self._lane = lane
        self._view = view
        self._make_reader = reader
        self._latest = Latest()
        self._busy = False
        self.shown: CaseShown | None = None

    @property
    def busy(self) -> bool:
        """Whether something asked for is still being done."""
        return self._busy

    @property
    def case_id(self) -> str:
        """The case shown, or blank."""
        return self.shown.case.id if self.shown is not None and self.shown.case is not None else ""

    def open(self, case_id: str = "") -> None:
        """Show a case; blank keeps the one shown, or takes the first."""
        wanted = case_id or self.case_id
        self._latest.ask(self._lane, lambda session: read_case(session, wanted), self._show)

    def close(self) -> None:
        """The page is left: answers no longer matter."""
        self._latest.forget()

    def forget(self) -> None:
        """Let go of everything shown."""
        self.close()
        self.shown = None

    # -- cases and sources ---------------------------------------------------------------

    def add_case(self, name: str) -> bool:
        """Make a case and show it. False for a blank name, or while busy."""
        if not name.strip():
            return False

        def done(case: Case) -> None:
            self._view.announce(tr("Case made"))
            self.open(case.id)

        return self._do("case", lambda session: session.cases.add(name.strip()), done)

    def describe(self, particulars: dict[str, str | bool | None]) -> bool:
        """Store what a recipient may be told of the case."""
        case_id = self.case_id
        if not case_id:
            return False
        return self._do(
            "about",
            lambda session: session.cases.describe(case_id, particulars),
            lambda _case: self._again(tr("Saved")),
        )

    def hold(self, *, on: bool) -> bool:
        """Put a legal hold on the case, or take it off."""
        case_id = self.case_id
        if not case_id:
            return False
        said = tr("Hold is on. Nothing can be deleted.") if on else tr("Hold is off.")
        return self._do(
            "about", lambda session: session.cases.hold(case_id, on=on), lambda _none: self._again(said)
        )

    def set_employment(self, source_id: str, employment: Employment) -> bool:
        """Store whether a source still works there."""
        return self._do(
            "about",
            lambda session: session.sources.describe(source_id, employment=employment),
            lambda _source: self._again(tr("Saved")),
        )

    # -- accounts --------------------------------------------------------------------------

    def write_account(self, pseudonym: str) -> bool:
        """Start an empty account of a source, who is made when new. False for a blank name, or while busy."""
        case_id, name = self.case_id, pseudonym.strip()
        if not case_id or not name:
            return False
        return self._do(
            "account",
            lambda session: session.accounts.add(_source(session, case_id, name).id, "").id,
            lambda testimony_id: self._view.show_added(testimony_id, (), written=True),
        )

    def add_files(self, pseudonym: str, paths: list[Path]) -> bool:
        """Read files, and store each as an account of the source. All are read before any is stored."""
        case_id, name = self.case_id, pseudonym.strip()
        if not case_id or not name or not paths:
            return False
        make = self._make_reader

        def work(session: Session) -> tuple[str, tuple[str, ...]]:
            with make() as reader:
                files: list[ReadFile] = [reader.read(path) for path in paths]
            source = _source(session, case_id, name)
            added = [session.accounts.add(source.id, file.text, file).id for file in files]
            return added[-1], tuple(dict.fromkeys(note for file in files for note in file.notes))

        many = several("Reading 1 file", "Reading {n} files", len(paths))
        return self._do(
            "account", work, lambda result: self._view.show_added(*result, written=False), working=many
        )

    def ask_bin(self, testimony_id: str, ask: Callable[[str], None]) -> None:
        """Say what stops to count without an account, and let ``ask`` ask."""
        self._lane.call(lambda session: account_leaves(session, testimony_id)[1], ask)

    def bin(self, testimony_id: str) -> bool:
        """Put an account in the bin."""
        return self._do(
            "account",
            lambda session: session.accounts.delete(testimony_id),
            lambda _account: self._again(tr("In the bin. It can be taken out again.")),
        )

    def unbin(self, testimony_id: str) -> bool:
        """Take an account out of the bin."""
        return self._do(
            "account",
            lambda session: session.accounts.undelete(testimony_id),
            lambda _account: self._again(tr("Taken out of the bin")),
        )

    # -- the names list ----------------------------------------------------------------------

    def open_names(self, passphrase: str) -> bool:
        """Open the names list."""
        return self._do(
            "names",
            lambda session: session.register.open(passphrase),
            lambda _none: self._again(tr("Names list open")),
            working=tr("Opening the names list"),
        )

    def close_names(self) -> bool:
        """Close the names list; the vault stays open."""
        return self._do(
            "names",
            lambda session: session.register.close(),
            lambda _none: self._again(tr("Names list closed")),
        )

    # -- inside ------------------------------------------------------------------------------

    def _show(self, shown: CaseShown) -> None:
        self.shown = shown
        self._view.show_case(shown)

    def _again(self, said: str) -> None:
        self._view.announce(said)
        self.open()

    def _do(
        self, where: str, work: Callable[[Session], T], done: Callable[[T], None], *, working: str = ""
    ) -> bool:
        if self._busy:
            return False
        self._busy = True
        if working:
            self._view.show_working(working)

        def over() -> None:
            self._busy = False
            if working:
                self._view.show_working("")

        def succeeded(result: T) -> None:
            over()
            done(result)

        def failed(error: WhistleError) -> None:
            over()
            self._view.show_problem(where, error)

        self._lane.call(work, succeeded, failed)
        return True


def _source(session: Session, case_id: str, name: str) -> Source:
    try:
        return session.sources.named(name, case_id)
    except NotFound:
        return session.sources.add(case_id, name)
