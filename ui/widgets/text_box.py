"""A box for several lines of words, with a label above and a sentence below."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.a11y import say_from
from ui.style.dress import dress
from ui.theme import Theme, set_property
from ui.widgets.layout import column
from ui.widgets.line import SENSITIVE
from ui.widgets.text import Words

FEWEST = 3
MOST = 9
"""Lines that are seen at once: the box grows with its words between these."""


class Lines(QPlainTextEdit):
    """Takes plain words only; Tab leaves it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        dress(self)
        self._theme = theme
        self.setAccessibleName(name)
        self.setInputMethodHints(SENSITIVE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setProperty("ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(theme.px(8))

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste the words alone."""
        if source.hasText():
            self.insertPlainText(source.text().replace("\x00", ""))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Words only, no files and no pictures."""
        return source.hasText() and not source.hasUrls()


class TextBox(QWidget):
    """A label, a box that grows with its words, and below it a hint or what does not fit."""

    changed = Signal()

    def __init__(self, theme: Theme, label: str, *, hint: str = "") -> None:
        super().__init__()
        self._theme, self._hint, self._wrong = theme, hint, ""
        self.label = Words(theme, label)
        self.edit = Lines(theme, label)
        self.label.setBuddy(self.edit)
        self.below = Words(theme, hint, "second", "muted")
        column(theme, self.label, self.edit, self.below, spacing=6, into=self)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._changed)
        self.edit.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        theme.changed.connect(self._fit)
        self._say()
        self._fit()

    def text(self) -> str:
        """What is written, with LF line ends."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace what is written; there is nothing to undo afterwards."""
        self.edit.setPlainText(text)

    def set_error(self, sentence: str) -> None:
        """Say what does not fit and what to do, aloud too; blank takes it away."""
        self._wrong = sentence
        self._say()
        if sentence:
            say_from(self, sentence)

    @property
    def error(self) -> str:
        """What does not fit, or blank."""
        return self._wrong

    def _changed(self) -> None:
        if self._wrong:
            self.set_error("")
        self.changed.emit()

    def _say(self) -> None:
        words = self._wrong or self._hint
        self.below.setText(words)
        self.below.set_tone("danger" if self._wrong else "muted")
        self.below.setVisible(bool(words))
        set_property(self.edit, "wrong", "true" if self._wrong else "false")
        self.edit.setAccessibleDescription(words)

    def _fit(self) -> None:
        metrics, margin = self.edit.fontMetrics(), self._theme.px(8)
        lines = round(self.edit.document().size().height())
        height = max(FEWEST, min(MOST, lines)) * metrics.lineSpacing() + 2 * margin + 4
        if height != self.edit.height():
            self.edit.setFixedHeight(height)
