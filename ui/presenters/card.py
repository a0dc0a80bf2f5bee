"""A card: one record of a case, an event or a time it was raised, written on a form made from its kind.

What is typed is kept in the vault within two seconds, so that neither leaving nor hiding loses it;
it becomes part of the case only when it is saved.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, Protocol

from ui.language import tr
from ui.presenters.card_fields import RAISED, Values, given_and_errors
from ui.presenters.card_vault import (
    CardPlace,
    CardShown,
    bin_words,
    card_place,
    keep_card,
    put_in_bin,
    read_card,
    settle_soon,
    write,
)
from ui.presenters.lane import Lane, Latest
from whistle.api import Session
from whistle.errors import BadValue, WhistleError
from whistle.operations.changing import Changed

KEEP_AFTER_MS: Final = 1500

_STANDS_ON: Final = frozenset({(RAISED, "raised"), ("allegation", "allegations")})
"""Kinds whose list stands on what was just written: among many nobody sees that it came."""


class CardView(Protocol):
    """The page."""

    def show_card(self, shown: CardShown) -> None:
        """Draw the form afresh."""

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Put a sentence beside each field that does not fit; the first gets the focus."""

    def show_saved(self, state: str) -> None:
        """The saved state in the head."""

    def show_busy(self, words: str) -> None:
        """Something is under way; blank when it is over."""

    def show_done(self, place: CardPlace, words: str) -> None:
        """Say so and go back."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""

    def keep_soon(self, ms: int) -> None:
        """Call ``keep`` after so long, unless that is waited for already."""

    def ask_bin(self, heading: str, text: str) -> None:
        """Ask before the record goes into the bin."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class CardPresenter:
    """Fills, keeps and saves one card at a time."""

    def __init__(self, lane: Lane, view: CardView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self.shown: CardShown | None = None
        self._before: Values = {}
        self._dirty = False
        self._busy = False
        # Draft words that a change wrote over, by the change: kept nowhere but here.
        self._drafts: dict[str, Mapping[str, str]] = {}

    # -- opening and leaving -----------------------------------------------------------------

    def open(self, case_id: str, extra: str) -> None:
        """Show the card that ``extra`` names."""
        place = card_place(extra)
        self.shown, self._dirty, self._busy = None, False, False
        self._latest.ask(self._lane, lambda session: read_card(session, case_id, place), self._show)

    def leave(self, values: Values) -> None:
        """Keep what is not saved, and stop listening."""
        self.keep(values)
        self._latest.forget()

    def _show(self, shown: CardShown) -> None:
        self.shown = shown
        self._before = shown.values
        self._view.show_card(shown)
        self._view.show_saved("")

    # -- what is not saved yet ---------------------------------------------------------------

    def typed(self) -> None:
        """Something was changed: keep it soon."""
        if self.shown is not None and not self._dirty:
            self._dirty = True
            self._view.keep_soon(KEEP_AFTER_MS)

    def keep(self, values: Values) -> None:
        """Keep what stands on the card, unless it was kept or saved already."""
        shown = self.shown
        if shown is None or not self._dirty or self._busy:
            return
        self._dirty = False

        def failed(error: WhistleError) -> None:
            self._dirty = True
            self._view.show_saved("unsaved")
            self._view.show_error(error)

        self._lane.call(
            lambda session: keep_card(session, shown.case_id, shown.place.key, values),
            lambda _: self._view.show_saved("kept"),
            failed,
        )

    def throw_away(self) -> None:
        """Forget what was not saved and show the card as it was before."""
        shown = self.shown
        if shown is None or self._busy:
            return
        self._dirty = False

        def done(_none: None) -> None:
            self._view.announce(tr("Thrown away. The card is as it was."))
            self.open(shown.case_id, shown.place.extra)

        self._lane.call(lambda session: keep_card(session, shown.case_id, shown.place.key, None), done)

    # -- saving ------------------------------------------------------------------------------

    def save(self, values: Values) -> bool:
        """Write the card down; False where something does not fit or it is being written already."""
        shown = self.shown
        if shown is None or self._busy:
            return False
        given, errors = given_and_errors(shown.kind, values)
        if errors:
            self._view.show_errors(errors)
            return False
        self._busy, self._dirty = True, False
        self._view.show_saved("saving")
        self._view.show_busy(tr("Saving …"))

        def done(written: tuple[Changed, str]) -> None:
            changed, new = written
            self._busy = False
            self.shown = None
            said = tr("{title}: saved", title=shown.kind.title)
            if changed.former:
                self._drafts[changed.former] = changed.drafts
                said += tr(". How it stood before is kept on its card.")
            self._view.show_busy("")
            place = shown.place
            if (shown.kind.id, place.back) in _STANDS_ON:
                place = replace(place, at=new)
            self._view.show_done(place, said)
            settle_soon(self._lane, shown.case_id, self._settled)

        def failed(error: WhistleError) -> None:
            self._busy, self._dirty = False, True
            self._view.show_busy("")
            self._view.show_saved("unsaved")
            if isinstance(error, BadValue) and error.option in {f.id for f in shown.kind.fields}:
                self._view.show_errors({error.option: tr("Choose {expected}.", expected=error.expected)})
            else:
                self._view.show_error(error)

        self._lane.call(lambda session: write(session, shown, given), done, failed)
        return True

    def _settled(self, waiting: int) -> None:
        if waiting:
            self._view.announce(tr("Names in the case’s notes wait for you. See Case notes."))

    def take_back(self, former: str) -> None:
        """Let the card stand again as it stood then; how it stands now is kept as well."""
        shown = self.shown
        if shown is None or self._busy:
            return
        self._busy, self._dirty = True, False
        drafts = self._drafts.pop(former, {})

        def work(session: Session) -> None:
            session.events.take_back(former, drafts)
            keep_card(session, shown.case_id, shown.place.key, None)

        def done(_none: None) -> None:
            self._view.announce(tr("It stands again as it stood"))
            self.open(shown.case_id, shown.place.extra)
            settle_soon(self._lane, shown.case_id, self._settled)

        def failed(error: WhistleError) -> None:
            self._busy = False
            self._view.show_error(error)

        self._lane.call(work, done, failed)

    # -- the bin -----------------------------------------------------------------------------

    def ask_bin(self) -> None:
        """Say what goes along, and ask."""
        shown = self.shown
        if shown is None or shown.is_new or self._busy:
            return
        self._lane.call(
            lambda session: bin_words(session, shown.place.id), lambda words: self._view.ask_bin(*words)
        )

    def bin(self) -> None:
        """Put the record into the bin, after it was asked."""
        shown = self.shown
        if shown is None or self._busy:
            return
        self._busy, self._dirty = True, False

        def work(session: Session) -> None:
            put_in_bin(session, shown.place.id)
            keep_card(session, shown.case_id, shown.place.key, None)

        def done(_none: None) -> None:
            self._busy = False
            self.shown = None
            self._view.show_done(shown.place, tr("In the bin. It can be taken out again under Case notes."))

        def failed(error: WhistleError) -> None:
            self._busy = False
            self._view.show_error(error)

        self._lane.call(work, done, failed)
