"""A sheet that asks for a new passphrase: six words offered, strength shown, typed twice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.dialogs import Sheet
from ui.language import tr
from ui.presenters.passphrase import offered, strength
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import column
from ui.widgets.text import Words
from ui.widgets.word_grid import WordGrid

NewGiven = Callable[[str, str], None]
"""(the passphrase that opens the vault now, the new one)."""


class NewPassphrase:
    """The sheet. ``given`` is called once, when the new words are strong enough and typed the same twice."""

    def __init__(
        self, theme: Theme, over: QWidget, heading: str, text: str, action: str, given: NewGiven
    ) -> None:
        self._given = given
        self._decided = False
        self._words = offered()
        self.present = Field(theme, tr("The passphrase that opens the vault now"), secret=True)
        self.offer = WordGrid(theme, tr("Six words"), role="strong", gap=8)
        self.other = Button(theme, tr("Other words"), "quiet", icon="undo-2", on=self._draw)
        self.new = Field(theme, tr("The new passphrase"), secret=True)
        self.again = Field(theme, tr("The new passphrase again"), secret=True)
        self.new.changed.connect(lambda _words: self._judge())
        for field, after in ((self.present, self.new), (self.new, self.again)):
            field.submitted.connect(after.edit.setFocus)
        self.again.submitted.connect(self._yes)
        content = column(
            theme,
            Words(theme, heading, "section"),
            Words(theme, text),
            self.present,
            Words(
                theme, tr("These six words were picked at random. Take them, or make up your own."), "second"
            ),
            self.offer,
            Flow(theme, self.other),
            self.new,
            self.again,
            Flow(
                theme,
                Button(theme, action, "primary", big=True, on=self._yes),
                Button(theme, tr("Go back"), big=True, on=lambda: self.sheet.close_sheet()),
            ),
        )
        self.sheet = Sheet(theme, over, content, width=560, name=heading)
        self.sheet.closed.connect(self._empty)
        self._draw()
        self.sheet.open(self.present.edit)

    def _draw(self) -> None:
        self._words = offered()
        self.offer.show_words(self._words, False)
        self._judge()

    def _judge(self) -> None:
        self.new.set_hint(strength(self.new.text(), self._words).words)

    def _yes(self) -> None:
        present, new = self.present.text(), self.new.text()
        if self._decided:
            return
        if not present.strip():
            self._ask(self.present, tr("Type the passphrase that opens the vault now."))
        elif not strength(new, self._words).enough:
            self._ask(self.new, strength(new, self._words).words or tr("Type the new passphrase."))
        elif self.again.text() != new:
            self._ask(self.again, tr("These are not the same words as above."))
        else:
            self._decided = True
            self.sheet.close_sheet()
            self._given(present, new)

    def _ask(self, field: Field, sentence: str) -> None:
        field.set_error(sentence)
        field.edit.setFocus()

    def _empty(self) -> None:
        for field in (self.present, self.new, self.again):
            field.clear()
        self.offer.show_words((), covered=True)
