"""The first start of a kit: one passphrase, and the vault stands in the kit's own folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ui.errors import words_for
from ui.language import tr
from ui.presenters.new_words import NewWords, WordsShown
from whistle.errors import WhistleError


@dataclass(frozen=True, slots=True)
class StartShown:
    """All that changes on the page. ``problem`` is why the vault could not be made."""

    chosen: WordsShown
    busy: bool
    problem: tuple[str, str]

    @property
    def ready(self) -> bool:
        """Whether it can be made."""
        return self.chosen.right and not self.busy

    @property
    def reason(self) -> str:
        """Why it cannot, or blank."""
        return tr("One moment") if self.busy else self.chosen.reason


class KitStartView(Protocol):
    """What the page does for the presenter."""

    def show_start(self, shown: StartShown) -> None:
        """Draw this."""

    def make_vault(self, folder: Path, passphrase: str) -> None:
        """Make the vault; one passphrase for all of it."""

    def begun(self) -> None:
        """It is made and open: go on to writing."""


class KitStart:
    """Who begins chooses a passphrase and nothing else.

    The vault has no second one for its names list: nobody takes names out here, the list stays empty,
    and one more thing to keep in mind is one more that is lost.
    """

    def __init__(self, view: KitStartView, folder: Path) -> None:
        self._view, self._folder = view, folder
        self._new = NewWords()
        self._busy = False
        self._problem = ("", "")

    def start(self) -> None:
        """Show it."""
        self._view.show_start(StartShown(self._new.shown, self._busy, self._problem))

    def other_words(self) -> None:
        """Draw six other words."""
        self._new.other_words()
        self.start()

    def cover(self, covered: bool) -> None:
        """Cover the words, or show them again."""
        self._new.cover(covered)
        self.start()

    def make_own(self, own: bool) -> None:
        """Let the person make up a passphrase, or go back to the six words."""
        self._new.make_own(own)
        self.start()

    def type_passphrase(self, typed: str) -> None:
        """The words typed to be sure, or the person's own passphrase."""
        self._new.type(typed)
        self.start()

    def type_again(self, typed: str) -> None:
        """The person's own passphrase a second time."""
        self._new.type_again(typed)
        self.start()

    def next(self) -> None:
        """Make the vault, once, if the passphrase can be taken."""
        if self._busy or not self._new.shown.right:
            return
        self._busy, self._problem = True, ("", "")
        self.start()
        self._view.make_vault(self._folder, self._new.passphrase)

    def failed(self, error: WhistleError) -> None:
        """It could not be made; what was typed is still there."""
        words = words_for(error)
        self._busy, self._problem = False, (words.what, words.rest)
        self.start()

    def made(self) -> None:
        """It is there and open: what was typed is forgotten."""
        self._new.forget()
        self._view.begun()
