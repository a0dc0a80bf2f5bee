"""Six words offered and typed to be sure, or a passphrase that is made up and typed twice."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.presenters.new_words import WordsShown
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import column
from ui.widgets.text import Words
from ui.widgets.word_grid import WordGrid


class Taker(Protocol):
    """What the presenter does with it."""

    def other_words(self) -> None:
        """Draw six other words."""

    def cover(self, covered: bool) -> None:
        """Cover the words, or show them again."""

    def make_own(self, own: bool) -> None:
        """Let the person make one up, or go back to the six words."""

    def type_passphrase(self, typed: str) -> None:
        """What is typed to be sure, or the passphrase that is made up."""

    def type_again(self, typed: str) -> None:
        """The one that is made up, a second time."""

    def next(self) -> None:
        """Enter was pressed."""


class NewWordsPart(QWidget):
    """``about`` is what is said of the six words above them."""

    def __init__(self, theme: Theme, taker: Taker, about: str) -> None:
        super().__init__()
        self._taker = taker
        self._covered = False
        self.words = WordGrid(theme, tr("Your six words"))
        self.cover = Button(theme, tr("Cover the words"), icon="eye-off", on=self._cover)
        self.other = Button(theme, tr("Other words"), icon="undo-2", on=taker.other_words)
        self.own = Button(theme, tr("I will make up my own"), "quiet", on=lambda: taker.make_own(True))
        self._offered = QWidget()
        column(
            theme,
            Words(theme, about),
            self.words,
            Flow(theme, self.other, self.cover, self.own),
            spacing=16,
            into=self._offered,
        )
        self.typed = Field(theme, tr("Type the six words, to be sure"), big=True)
        self.typed.changed.connect(taker.type_passphrase)
        self.typed.submitted.connect(taker.next)
        self.again = Field(theme, tr("Type it again"), big=True, secret=True)
        self.again.changed.connect(taker.type_again)
        self.again.submitted.connect(taker.next)
        self.offer = Button(
            theme, tr("Offer me six words instead"), "quiet", on=lambda: taker.make_own(False)
        )
        self._own_part = QWidget()
        column(theme, self.again, Flow(theme, self.offer), into=self._own_part)
        column(theme, self._offered, self.typed, self._own_part, spacing=16, into=self)

    def show_words(self, shown: WordsShown) -> None:
        """Draw it as it stands."""
        self._covered = shown.covered
        self._offered.setVisible(not shown.own)
        self._own_part.setVisible(shown.own)
        self.words.show_words(shown.words, shown.covered)
        self.cover.set_text(tr("Show the words") if shown.covered else tr("Cover the words"))
        self.cover.set_icon("eye" if shown.covered else "eye-off")
        self.typed.label.setText(tr("Your passphrase") if shown.own else tr("Type the six words, to be sure"))
        self.typed.edit.setAccessibleName(self.typed.label.text())
        self.typed.set_hint(shown.hint)

    def empty(self) -> None:
        """Nothing that was typed stays."""
        for field in (self.typed, self.again):
            field.clear()

    def _cover(self) -> None:
        self._taker.cover(not self._covered)
