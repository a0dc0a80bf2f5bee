"""The account page: a draft that saves itself, or sealed words that take tags."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

from ui.language import several, tr
from ui.presenters.account_tags import TagRow, tag_rows
from ui.presenters.lane import Lane, Latest
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.model import Action, Basis, Passage, TestimonyState

T = TypeVar("T")

OWN_NAME: Final = "Me"
"""The source that stands for a person who writes alone: a stored name, so the same in every language."""

SAVE_AFTER_MS: Final = 1500
"""Typing is saved so long after its first letter, so that a crash costs less than 2 seconds of it."""


@dataclass(frozen=True, slots=True)
class Note:
    """A further text of an account: part of an event, of a time it was raised, or a note on a tag."""

    role: str
    text: str
    sealed: bool


@dataclass(frozen=True, slots=True)
class AccountShown:
    """One account, read. ``field_id`` is where a draft's words are saved."""

    testimony_id: str
    case_id: str
    source_id: str
    source: str
    state: TestimonyState
    field_id: str
    text: str
    tags: tuple[TagRow, ...] = ()
    notes: tuple[Note, ...] = ()
    clues_open: int = 0
    alike: tuple[str, ...] = ()
    """Pairs of texts with this one in them that nobody has decided on."""

    @property
    def is_draft(self) -> bool:
        """Whether its words can still be written."""
        return self.state is TestimonyState.DRAFT

    @property
    def notes_open(self) -> int:
        """How many further texts of a sealed account still hold names."""
        return 0 if self.is_draft else sum(not note.sealed for note in self.notes)


class AccountView(Protocol):
    """What the page shows. Every method draws and returns at once."""

    def show_draft(self, shown: AccountShown) -> None:
        """Words that can be written."""

    def show_sealed(self, shown: AccountShown) -> None:
        """Words that take tags."""

    def show_binned(self, shown: AccountShown) -> None:
        """An account in the bin."""

    def show_tags(self, tags: tuple[TagRow, ...]) -> None:
        """The tags changed, nothing else."""

    def show_saved(self, state: str, error: WhistleError | None = None) -> None:
        """``saved``, ``saving`` or ``unsaved``, the last with why."""

    def save_soon(self, ms: int) -> None:
        """Call ``save`` with the words after so many milliseconds, unless that is waited for already."""

    def show_failed(self, error: WhistleError) -> None:
        """What was asked for did not happen."""

    def show_gone(self, case_id: str) -> None:
        """The account is in the bin: go to its case."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


def read_account(session: Session, testimony_id: str) -> AccountShown:
    """Read an account for its page."""
    account = session.accounts.get(testimony_id)
    rows = session.accounts.words(account.id)
    narrative = rows[0]
    source = next((s for s in session.sources.all(account.case_id) if s.id == account.source_id), None)
    passages = session.tags.passages(account.id) if narrative.sealed else []
    memos = {row.owner: row.words.text for row in rows if row.role == "memo"}
    return AccountShown(
        account.id,
        account.case_id,
        account.source_id,
        source.pseudonym if source else "",
        account.state,
        narrative.id,
        narrative.words.text,
        tag_rows(passages, narrative.words.text, memos),
        tuple(Note(row.role, row.words.text, row.sealed) for row in rows[1:]),
        sum(a.action is Action.OPEN for row in rows if row.sealed for a in row.words.annotations),
        tuple(
            pair.id
            for pair in session.copies.proposed(account.case_id)
            if account.id in (pair.choice("copy"), pair.choice("original"))
        ),
    )


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A hand that marks with the mouse stops short of a letter: the half of a word would be quoted."""
    while start and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


class AccountPresenter:
    """Everything that the account page does."""

    def __init__(self, lane: Lane, view: AccountView) -> None:
        self._lane = lane
        self._view = view
        self._latest = Latest()
        self.shown: AccountShown | None = None
        self.recent: list[str] = []
        self._dirty = False
        self._saving = 0
        self._tagging = False
        self._undone: list[tuple[str, Passage, str]] = []
        self._done: list[tuple[str, Passage, str]] = []
        # A tag that is brought back gets a new id; what was done before still speaks of the old one.
        self._became: dict[str, str] = {}

    # -- opening -------------------------------------------------------------------------

    def open(self, testimony_id: str) -> None:
        """Show an account."""
        self._undone.clear()
        self._done.clear()
        self._tagging = False
        self._latest.ask(self._lane, lambda session: read_account(session, testimony_id), self._show)

    def close(self) -> None:
        """The page is left; its words were handed to ``save`` before."""
        self._latest.forget()

    def forget(self) -> None:
        """Let go of all words."""
        self.close()
        self.shown = None
        self._undone.clear()
        self._done.clear()

    def _show(self, shown: AccountShown) -> None:
        self.shown = shown
        self._dirty = False
        match shown.state:
            case TestimonyState.DRAFT:
                self._view.show_draft(shown)
                self._view.show_saved("saved" if shown.text else "")
            case TestimonyState.SEALED:
                self._view.show_sealed(shown)
                self._view.show_saved("saved")
            case _:
                self._view.show_binned(shown)
                self._view.show_saved("")

    # -- a draft ---------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether something was typed that no saving has taken yet."""
        return self._dirty

    def typed(self) -> None:
        """Something was typed: save it soon."""
        if self.shown is not None and self.shown.is_draft:
            if not self._dirty:
                self._dirty = True
                self._view.show_saved("saving")
            self._view.save_soon(SAVE_AFTER_MS)

    def save(self, text: str) -> None:
        """Save the words now. The lane keeps the order of several savings."""
        shown = self.shown
        if shown is None or not shown.is_draft or not self._dirty:
            return
        self._dirty = False
        self._saving += 1

        def done(_none: None) -> None:
            self._saving -= 1
            if not self._saving and not self._dirty and self.shown is shown:
                self._view.show_saved("saved")

        def failed(error: WhistleError) -> None:
            self._saving -= 1
            if self.shown is shown:
                self._dirty = True
                self._view.show_saved("unsaved", error)

        self._lane.call(lambda session: session.accounts.save_draft(shown.field_id, text), done, failed)

    def bin(self) -> None:
        """Put the account in the bin."""
        shown = self.shown
        if shown is None:
            return

        def done(_account: object) -> None:
            self._view.announce(tr("In the bin. It can be taken out again."))
            self._view.show_gone(shown.case_id)

        self._lane.call(
            lambda session: session.accounts.delete(shown.testimony_id),
            done,
            lambda error: self._view.show_failed(error),
        )

    def unbin(self) -> None:
        """Take the account out of the bin."""
        shown = self.shown
        if shown is None:
            return

        def done(_account: object) -> None:
            self._view.announce(tr("Taken out of the bin"))
            self.open(shown.testimony_id)

        self._lane.call(
            lambda session: session.accounts.undelete(shown.testimony_id),
            done,
            lambda error: self._view.show_failed(error),
        )

    # -- tags ------------------------------------------------------------------------------

    def tag(
        self,
        start: int,
        end: int,
        code: str,
        *,
        basis: Basis = Basis.UNKNOWN,
        harmed: str = "",
        tense: str = "",
        memo: str = "",
    ) -> bool:
        """Tag the words from ``start`` to ``end``: whole words, blanks at either end left out.

        False when there are no words there, or another tag is being stored.
        """
        shown = self.shown
        if shown is None or shown.is_draft or self._tagging:
            return False
        words = shown.text[start:end]
        start += len(words) - len(words.lstrip())
        end = start + len(words.strip())
        if start >= end:
            return False
        start, end = _whole_words(shown.text, start, end)
        wanted = Passage("", shown.testimony_id, 0, start, end, code, basis, harmed, tense)
        self._undone.clear()
        self._store(wanted, memo.strip())
        return True

    def untag(self, passage_id: str) -> bool:
        """Take a tag off; ``undo`` brings it back."""
        shown = self.shown
        row = next((r for r in shown.tags if r.passage.id == passage_id), None) if shown else None
        if row is None or self._tagging:
            return False
        self._undone.clear()
        self._take_off(row.passage, row.memo, tr("Tag taken off"))
        return True

    def undo(self) -> bool:
        """Undo the last tag put on or taken off."""
        if self._tagging or not self._done:
            return False
        what, passage, memo = self._done.pop()
        if what == "on":
            self._take_off(passage, memo, tr("Undone"), undoing=True)
        else:
            self._store(passage, memo, undoing=True)
        return True

    def redo(self) -> bool:
        """Bring back what was undone."""
        if self._tagging or not self._undone:
            return False
        what, passage, memo = self._undone.pop()
        if what == "on":
            self._take_off(passage, memo, tr("Done again"))
        else:
            self._store(passage, memo)
        return True

    def _store(self, wanted: Passage, memo: str, *, undoing: bool = False) -> None:
        shown = self.shown
        if shown is None:
            return

        def work(session: Session) -> tuple[Passage, AccountShown]:
            passage = session.tags.add_span(
                shown.testimony_id,
                wanted.code,
                wanted.start,
                wanted.end,
                basis=wanted.basis,
                harmed=wanted.harmed,
                tense=wanted.tense,
            )
            if memo:
                session.tags.add_memo(passage.id, shown.testimony_id, memo)
            return passage, read_account(session, shown.testimony_id)

        def done(result: tuple[Passage, AccountShown]) -> None:
            passage, after = result
            if wanted.id:
                self._became[self._now(wanted.id)] = passage.id
            (self._undone if undoing else self._done).append(("on", passage, memo))
            self.recent = [passage.code, *(c for c in self.recent if c != passage.code)][:6]
            self._tagged(after, tr("Tagged {code}", code=passage.code))

        self._run(work, done)

    def _take_off(self, passage: Passage, memo: str, said: str, *, undoing: bool = False) -> None:
        shown = self.shown
        if shown is None:
            return

        passage_id = self._now(passage.id)

        def work(session: Session) -> AccountShown:
            session.tags.remove(passage_id)
            return read_account(session, shown.testimony_id)

        def done(after: AccountShown) -> None:
            (self._undone if undoing else self._done).append(("off", passage, memo))
            self._tagged(after, said)

        self._run(work, done)

    def _now(self, passage_id: str) -> str:
        while passage_id in self._became:
            passage_id = self._became[passage_id]
        return passage_id

    def _tagged(self, after: AccountShown, said: str) -> None:
        self._tagging = False
        if self.shown is not None and self.shown.testimony_id == after.testimony_id:
            self.shown = after
            self._view.show_tags(after.tags)
            count = len(after.tags)
            self._view.announce(several("{said}, {n} tag", "{said}, {n} tags", count, said=said))

    def _run(self, work: Callable[[Session], T], done: Callable[[T], None]) -> None:
        self._tagging = True

        def failed(error: WhistleError) -> None:
            self._tagging = False
            self._view.show_failed(error)

        self._lane.call(work, done, failed)
