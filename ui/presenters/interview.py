"""An interview: phase by phase, saved as it is typed, left and taken up again at any point."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

from ui.language import several, tr
from ui.presenters.interview_shown import (
    CardInHand,
    CardValues,
    ListShown,
    Opened,
    read_interview,
    read_list,
    sort_card,
)
from ui.presenters.lane import Lane, Latest
from whistle.api import Session
from whistle.errors import ContactsOutOfDate, WhistleError
from whistle.vault.tables.interviews import Interview

SAVE_AFTER_MS: Final = 1000
"""Typing is saved so long after its first letter: a crash costs under 2 seconds, on a busy machine too."""

AGAIN_MS: Final = 5000

Key = tuple[str, ...]
"""What a text is saved as: ("account", account), ("say", account, field), ("card", kind, account, id) or
("addendum", account, id)."""


class InterviewView(Protocol):
    """The page."""

    def show_list(self, shown: ListShown) -> None:
        """The interviews of a case, and how to begin one."""

    def show_reason(self, error: WhistleError) -> None:
        """Something holds up the beginning: ask for a reason."""

    def show_phase(self, opened: Opened) -> None:
        """Draw the phase that the interview stands at."""

    def show_saved(self, state: str, error: WhistleError | None = None) -> None:
        """``saved``, ``saving`` or ``unsaved``, the last with why."""

    def save_soon(self, ms: int) -> None:
        """Call ``save`` after so long, unless that is waited for already."""

    def value_of(self, key: Key) -> Any:
        """What stands in the field with this key: words, or the values of a card."""

    def show_left(self, case_id: str, words: str) -> None:
        """It is paused or closed: say so, and go to the list."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class InterviewPresenter:
    """Everything that the page does. The lane keeps the order: what was typed is saved before it is read."""

    def __init__(self, lane: Lane, view: InterviewView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self.opened: Opened | None = None
        self.cards: dict[str, CardInHand] = {}
        """The cards on the page by id, so that what is typed on them is sorted by their kind."""
        self._dirty: dict[Key, None] = {}
        self._again: dict[Key, Callable[[Session], None]] = {}
        """What could not be saved, by interview and key: it is tried again; the page stays where it is."""
        self._saving = 0
        self._busy = self._drawn = False
        self._case_id = ""

    # -- coming and going ------------------------------------------------------------------------

    def open_list(self, case_id: str) -> None:
        """Show the interviews of a case."""
        self.save()
        self.opened, self._case_id, self._busy = None, case_id, False
        self._drawn = False
        self._latest.ask(self._lane, lambda session: read_list(session, case_id), self._view.show_list)

    def open(self, interview_id: str) -> None:
        """Take an interview up where it was left."""
        self._busy = False

        def work(session: Session) -> Opened:
            found = session.interviews.get(interview_id)
            if found.state == "paused":
                session.interviews.resume(interview_id)
            return read_interview(session, interview_id)

        self._latest.ask(self._lane, work, self._show)

    def begin(self, names: Sequence[str], reason: str = "") -> bool:
        """Begin one with these sources. False without a name, or while something is under way."""
        wanted = [name.strip() for name in names if name.strip()]
        case_id = self._case_id
        if not wanted or not case_id or self._busy:
            return False
        self._busy = True

        def work(session: Session) -> Opened:
            begun = session.interviews.begin(case_id, wanted, reason=reason)
            return read_interview(session, begun.id)

        def failed(error: WhistleError) -> None:
            self._busy = False
            if isinstance(error, ContactsOutOfDate):
                self._view.show_reason(error)
            else:
                self._view.show_error(error)

        self._lane.call(work, self._show, failed)
        return True

    def go(self, phase_id: str) -> None:
        """Save, and go to a phase: any, in any order."""
        opened = self.opened
        if opened is None or self._busy:
            return
        self.save()
        self._busy = True

        def work(session: Session) -> Opened:
            session.interviews.move(opened.interview.id, phase_id)
            return read_interview(session, opened.interview.id)

        self._lane.call(work, self._show, self._failed)

    def step(self, by: int) -> None:
        """The next phase, or the one before."""
        opened = self.opened
        if opened is not None:
            order = opened.order
            at = order.index(opened.phase.id) + by
            if 0 <= at < len(order):
                self.go(order[at])

    def leave(self) -> None:
        """Hand what is not saved yet to the lane, and stop listening."""
        self.save()
        self._latest.forget()

    def pause(self) -> None:
        """Stop for now."""
        self._end(lambda session, one: session.interviews.pause(one), tr("Paused. Everything is saved."))

    def close(self) -> None:
        """The interview is over."""
        self._end(lambda session, one: session.interviews.close(one), tr("Closed. Everything is saved."))

    def reopen(self) -> None:
        """A closed interview is taken up again."""
        opened = self.opened
        if opened is None or self._busy:
            return
        self.save()
        self._busy = True

        def work(session: Session) -> Opened:
            session.interviews.resume(opened.interview.id)
            return read_interview(session, opened.interview.id)

        self._lane.call(work, self._show, self._failed)

    def _end(self, work: Callable[[Session, str], Interview], words: str) -> None:
        opened = self.opened
        if opened is None or self._busy:
            return
        self.save()
        self._busy = True

        def done(_interview: Interview) -> None:
            self._busy = False
            self.opened = None
            self._view.show_left(opened.interview.case_id, words)

        self._lane.call(lambda session: work(session, opened.interview.id), done, self._failed)

    def _show(self, opened: Opened) -> None:
        self.opened, self._busy = opened, False
        self._case_id = opened.interview.case_id
        if self._again and self._drawn:
            # What was typed is still on the page: to draw another would take it away.
            return
        self._drawn = True
        self.cards.clear()
        self._view.show_phase(opened)
        if not self.dirty and not self._saving:
            self._view.show_saved("saved")

    def _failed(self, error: WhistleError) -> None:
        self._busy = False
        self._view.show_error(error)

    # -- what is typed ---------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether something was typed that no saving has taken yet."""
        return bool(self._dirty or self._again)

    def typed(self, key: Key) -> None:
        """Something was typed: save it soon."""
        if self.opened is None:
            return
        if not self._dirty:
            self._view.show_saved("saving")
        self._dirty[key] = None
        self._view.save_soon(SAVE_AFTER_MS)

    def save(self) -> None:
        """Save what was typed, now."""
        opened = self.opened
        works = dict(self._again)
        if opened is not None:
            works |= {
                (opened.interview.id, *key): self._work(opened, key, self._view.value_of(key))
                for key in self._dirty
            }
        if not works:
            return
        self._dirty.clear()
        self._again.clear()
        self._saving += 1

        def work(session: Session) -> None:
            for one in works.values():
                one(session)

        def done(_none: None) -> None:
            self._saving -= 1
            if not self._saving and not self.dirty:
                self._view.show_saved("saved")

        def failed(error: WhistleError) -> None:
            self._saving -= 1
            self._again = {**works, **self._again}
            self._view.show_saved("unsaved", error)
            self._view.save_soon(AGAIN_MS)

        self._lane.call(work, done, failed)

    def _forget_waiting(self, key: Key) -> None:
        if self.opened is not None:
            self._again.pop((self.opened.interview.id, *key), None)

    def _work(self, opened: Opened, key: Key, value: Any) -> Callable[[Session], None]:
        sort, *of = key
        interview = opened.interview.id
        if sort == "account":
            field_id = opened.words[of[0]].field_id
            return lambda session: session.accounts.save_draft(field_id, value)
        if sort == "say":
            return lambda session: session.interviews.say(interview, of[0], of[1], value)
        if sort == "addendum":
            return lambda session: session.interviews.save_addendum(interview, of[0], of[1], value)
        return self._card_work(of, value)

    def _card_work(self, of: Sequence[str], held: CardValues) -> Callable[[Session], None]:
        kind, account, card_id = of
        given, unread, _ = sort_card(self.cards[card_id].kind, held)
        return lambda session: session.interviews.save_card(
            kind, account, card_id, given, unread=unread, none=held.none
        )

    # -- what is chosen --------------------------------------------------------------------------

    def tick(self, account: str, tick: str, *, on: bool) -> None:
        """Something was told or seen to; or not, after all."""
        self._store(lambda session, one: session.interviews.explain(one, account, tick, on=on))

    def answer(self, account: str, field: str, value: str) -> None:
        """A choice was made; blank takes it back."""
        self._store(lambda session, one: session.interviews.answer(one, account, field, value))

    def forget(self, account: str, field: str) -> None:
        """Something private is not to be kept after all."""
        self._dirty.pop(("say", account, field), None)
        self._forget_waiting(("say", account, field))
        self._store(lambda session, one: session.interviews.say(one, account, field, ""))

    def write_figures(self) -> None:
        """Put the figures of the cards among the numbers of the case, each once."""
        opened = self.opened
        if opened is None:
            return
        self.save()

        def done(count: int) -> None:
            said = several("1 figure is", "{n} figures are", count)
            self._view.announce(
                tr("{said} now among the numbers of the case.", said=said)
                if count
                else tr("Nothing new to count.")
            )

        self._lane.call(
            lambda session: session.interviews.write_figures(opened.interview.id), done, self._view.show_error
        )

    def drop_card(self, kind: str, card_id: str, account: str) -> None:
        """Throw a card away, and show the phase without it."""
        self._dirty.pop(("card", kind, account, card_id), None)
        self._forget_waiting(("card", kind, account, card_id))
        opened = self.opened
        if opened is None or self._busy:
            return
        self._busy = True
        known = any(card.id == card_id for cards in opened.cards.values() for card in cards)

        def work(session: Session) -> Opened:
            if known or any(card.id == card_id for card in session.interviews.cards(kind, account)):
                session.interviews.drop_card(kind, card_id)
            return read_interview(session, opened.interview.id)

        self._lane.call(work, self._show, self._failed)

    def _store(self, work: Callable[[Session, str], None]) -> None:
        opened = self.opened
        if opened is None:
            return
        self._view.show_saved("saving")
        self._saving += 1

        def after(session: Session) -> Interview:
            work(session, opened.interview.id)
            return session.interviews.get(opened.interview.id)

        def done(_interview: Interview) -> None:
            self._saving -= 1
            if not self._saving and not self.dirty:
                self._view.show_saved("saved")

        def failed(error: WhistleError) -> None:
            self._saving -= 1
            self._view.show_saved("unsaved", error)
            self._view.show_error(error)

        self._lane.call(after, done, failed)
