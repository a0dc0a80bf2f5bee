"""One-line fields with a label above and a sentence below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.a11y import say_from
from ui.language import tr
from ui.theme import Theme, set_property
from ui.widgets.buttons import Button
from ui.widgets.layout import column
from ui.widgets.text import Words

SENSITIVE = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""Input hints for every field that takes words of a person: keyboards must not learn them."""

LONGEST = 10_000


class Line(QLineEdit):
    """A one-line field that leaves nothing behind: no prediction, no drag, no PRIMARY selection.

    Qt copies what is selected to X's PRIMARY at once; the selection is offered there only when
    the mouse is released or the keyboard selects, so those two paths are closed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setInputMethodHints(SENSITIVE)
        self.setMaxLength(LONGEST)
        self.setDragEnabled(False)


class Field(QWidget):
    """A label, a field, and below it a hint or what does not fit (border, icon and sentence)."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        theme: Theme,
        label: str,
        *,
        secret: bool = False,
        hint: str = "",
        big: bool = False,
        description: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self._hint = hint
        self._secret = secret
        self._wrong = ""
        self._caps = False
        self.label = Words(theme, label, "second" if big else "body")
        self.edit = Line()
        self.edit.setAccessibleName(label)
        self._description = description
        self.label.setBuddy(self.edit)
        if big or secret:
            self.edit.setProperty("kind", "big")
        self.below = Words(theme, hint, "second", "muted")
        self._show: Button | None = None
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self.edit.installEventFilter(self)
            self._show = Button(theme, tr("Show"), "quiet", icon="eye", on=self._toggle)
            self._show.setParent(self.edit)
            self._show.setAccessibleName(tr("Show what is typed: {label}", label=label))
            self.edit.textChanged.connect(lambda _text: self._place_show())
            theme.changed.connect(self._place_show)
        column(theme, self.label, self.edit, self.below, spacing=6, into=self)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._changed)
        self.edit.returnPressed.connect(self.submitted)
        self._say()

    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Replace what is typed."""
        self.edit.setText(text)

    def clear(self) -> None:
        """Empty it; what was typed can not be brought back by undo."""
        # QLineEdit.clear could be undone; setText forgets what was there.
        self.edit.setText("")
        self.set_error("")

    def set_hint(self, hint: str) -> None:
        """Change the sentence below."""
        self._hint = hint
        self._say()

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice Caps Lock: a capital without Shift, or a small letter with it."""
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typed = event.text()
            if event.key() == Qt.Key.Key_CapsLock:
                self._set_caps(False)
            elif len(typed) == 1 and typed.isalpha() and typed.lower() != typed.upper():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._set_caps(typed.isupper() != shift)
        if watched is self.edit and isinstance(event, QResizeEvent):
            self._place_show()
        return super().eventFilter(watched, event)

    def _set_caps(self, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self._say()

    def _changed(self, text: str) -> None:
        if self._wrong:
            self.set_error("")
        self.changed.emit(text)

    def _say(self) -> None:
        caps = tr("Caps Lock is on") if self._caps else ""
        words = self._wrong or caps or self._hint
        self.below.setText(words)
        self.below.set_tone("danger" if self._wrong else "warning" if caps else "muted")
        self.below.setVisible(bool(words))
        set_property(self.edit, "wrong", "true" if self._wrong else "false")
        parts = [part for part in (self._description, self._wrong or caps or self._hint) if part]
        self.edit.setAccessibleDescription(". ".join(parts))

    def _toggle(self) -> None:
        hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        if self._show is not None:
            self._show.set_text(tr("Cover") if hidden else tr("Show"))
            self._show.set_icon("eye-off" if hidden else "eye")
            verb = tr("Cover") if hidden else tr("Show")
            self._show.setAccessibleName(
                tr("{verb} what is typed: {said}", verb=verb, said=self.label.text())
            )
        self._place_show()

    def _place_show(self) -> None:
        if self._show is None:
            return
        size = self._show.sizeHint()
        inset = self._theme.px(4)
        height = min(size.height(), self.edit.height() - 2 * inset)
        self._show.setGeometry(
            self.edit.width() - size.width() - inset,
            (self.edit.height() - height) // 2,
            size.width(),
            height,
        )
        self.edit.setTextMargins(0, 0, size.width() + inset, 0)
