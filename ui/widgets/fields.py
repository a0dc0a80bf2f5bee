"""One-line fields with a label above and a sentence below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.a11y import say_from
from ui.language import tr
from ui.theme import Theme, set_property
from ui.widgets.buttons import Button
from ui.widgets.covered_line import CoveredLine
from ui.widgets.layout import column
from ui.widgets.line import Line
from ui.widgets.text import Words


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
        self._wrong = ""
        self._caps = False
        self.label = Words(theme, label, "second" if big else "body")
        self._covered = CoveredLine() if secret else None
        self.edit: Line = self._covered or Line()
        self.edit.setAccessibleName(label)
        self._description = description
        self.label.setBuddy(self.edit)
        if big or secret:
            self.edit.setProperty("kind", "big")
        self.below = Words(theme, hint, "second", "muted")
        self._show: Button | None = None
        if self._covered is not None:
            # By no event filter: the unlock window would wait until PySide has made the class of every event.
            self._covered.caps_noticed.connect(self._set_caps)
            self._covered.resized.connect(self._place_show)
            self._show = Button(theme, tr("Show"), "quiet", icon="eye", on=self._toggle)
            self._show.setParent(self.edit)
            self._show.setAccessibleName(tr("Show what is typed: {label}", label=label))
            self.edit.textChanged.connect(lambda _text: self._place_show())
            theme.changed.connect(self._place_show)
        column(theme, self.label, self.edit, self.below, spacing=6, into=self)
        self.setFocusProxy(self.edit)
        changes = self._covered.words_changed if self._covered is not None else self.edit.textChanged
        changes.connect(self._changed)
        self.edit.returnPressed.connect(self.submitted)
        self._say()

    def text(self) -> str:
        """What is typed."""
        return self._covered.words() if self._covered is not None else self.edit.text()

    def set_text(self, text: str) -> None:
        """Replace what is typed."""
        if self._covered is not None:
            self._covered.set_words(text)
        else:
            self.edit.setText(text)

    def clear(self) -> None:
        """Empty it; what was typed can not be brought back by undo."""
        # QLineEdit.clear could be undone; setText forgets what was there.
        self.set_text("")
        self.set_error("")

    def set_label(self, label: str) -> None:
        """Change what is asked."""
        self.label.setText(label)
        self.edit.setAccessibleName(label)

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
        if self._covered is None:
            return
        hidden = self._covered.covered
        self._covered.set_covered(not hidden)
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
