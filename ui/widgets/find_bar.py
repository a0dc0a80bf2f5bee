"""Ctrl+F inside a text: a bar above the words, next and previous by keyboard, the count said aloud.

The words that are looked for are kept nowhere: they go when the bar closes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import tr
from ui.models.words_found import MOST, Span, around, pattern_of, places
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Beside
from ui.widgets.keys import on_key
from ui.widgets.layout import Panel, row
from ui.widgets.line import Line
from ui.widgets.notes import Icon
from ui.widgets.text import Words

PAUSE_MS: Final = 150


class Searched(Protocol):
    """A text that can be looked through. Offsets are code points of ``words``."""

    def words(self) -> str:
        """The whole text."""

    def selection(self) -> Span:
        """What is selected, or where the cursor stands."""

    def show_found(self, spans: Sequence[Span], current: int) -> None:
        """Draw the places found, the current one apart; none takes them away."""

    def select(self, start: int, end: int) -> None:
        """Select these words."""

    def show_place(self, start: int, end: int) -> None:
        """Scroll to them."""


class FindBar(Panel):
    """The bar: a field, "3 of 12", back, next, close. It shows nothing by itself; see ``TextFinder``."""

    typed = Signal()
    stepped = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, name: str = tr("Find in this account")) -> None:
        super().__init__("pane-head")
        self.setAccessibleName(name)
        self.field = Line()
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(tr("Enter goes to the next place, Shift Enter back, Esc closes"))
        self.field.setPlaceholderText(name)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.textChanged.connect(lambda _words: self.typed.emit())
        self.count = Words(theme, "", "body", wrap=False)
        self.back = Button(theme, tr("Back"), steps=True, on=lambda: self.stepped.emit(-1))
        self.back.setAccessibleName(tr("Back to the place before"))
        self.next = Button(theme, tr("Next"), steps=True, on=lambda: self.stepped.emit(1))
        self.next.setAccessibleName(tr("Next place"))
        self.done = Button(theme, tr("Close find"), "quiet", icon="x", on=self.left.emit)
        self.done.set_icon_only(True)
        self.done.setAccessibleDescription(tr("Key: Esc"))
        parts = Beside(theme, self.field, self.count, self.back, self.next, self.done, spacing=8, least=160)
        icon = Icon(theme, "search", "muted")
        row(theme, icon, parts, spacing=8, margins=(16, 8, 16, 8), into=self).setStretchFactor(parts, 1)
        self.field.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter and the arrows step, Shift Enter goes back; a key that is held goes on stepping."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = {
                Qt.Key.Key_Return: -1 if shift else 1,
                Qt.Key.Key_Enter: -1 if shift else 1,
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
            }.get(Qt.Key(event.key()))
            if step is not None:
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)

    def show_count(self, words: str, *, none: bool, ready: bool) -> None:
        """Say how many there are and where one stands."""
        self.count.setText(words)
        self.count.set_tone("warning" if none else "text")
        self.count.setVisible(bool(words))
        for button in (self.back, self.next):
            button.set_ready(ready, tr("Nothing to step through"))


class TextFinder(QObject):
    """Joins a bar to a text: looks through it in slices, steps, and closes without a trace.

    ``none`` is what is said when nothing was found.
    """

    def __init__(
        self,
        theme: Theme,
        bar: FindBar,
        text: Searched,
        keys_of: QWidget,
        announce: Callable[[str], None],
        *,
        none: str = tr("Nothing found"),
    ) -> None:
        super().__init__(bar)
        self._bar, self._text, self._announce, self._none = bar, text, announce, none
        self._searched = ""
        self._rest: Iterator[list[Span]] = iter(())
        self._spans: list[Span] = []
        self._at = -1
        self._from = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._more)
        bar.typed.connect(self._pause.start)
        bar.stepped.connect(self.step)
        bar.left.connect(self.close)
        self._keys: list[QShortcut] = []
        for key, does in (
            ("F3", lambda: self.step(1)),
            ("Shift+F3", lambda: self.step(-1)),
            ("Esc", self.close),
        ):
            shortcut = on_key(keys_of, key, does, repeats=True)
            shortcut.setEnabled(False)
            self._keys.append(shortcut)

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return not self._bar.isHidden()

    @property
    def places(self) -> tuple[Span, ...]:
        """The places found so far."""
        return tuple(self._spans)

    def open(self) -> None:
        """Show the bar; a few selected words are taken as what to look for."""
        start, end = self._text.selection()
        self._from = start
        for key in self._keys:
            key.setEnabled(True)
        self._bar.show()
        words = self._text.words()[start:end].strip() if 0 < end - start <= 80 else ""
        if words and "\n" not in words:
            self._bar.field.setText(words)
        self._bar.field.selectAll()
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show()

    def step(self, by: int) -> None:
        """To the next place or the one before, round the ends."""
        if self._pause.isActive():
            self._pause.stop()
            self._begin()
            return
        if not self._spans:
            return
        self._at = (self._at + by) % len(self._spans)
        self._arrive()

    def close(self) -> None:
        """Take the bar away, with the focus back in the words at the place that was found."""
        if not self.is_open:
            return
        found = self._spans[self._at] if 0 <= self._at < len(self._spans) else None
        self.forget()
        if isinstance(self._text, QWidget):
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        if found is not None:
            self._text.select(*found)

    def forget(self) -> None:
        """Close without moving the focus: the page is left, or its words are others."""
        self._pause.stop()
        self._slices.stop()
        self._spans, self._at, self._searched = [], -1, ""
        for key in self._keys:
            key.setEnabled(False)
        self._bar.hide()
        # setText forgets what could be undone; clear would not.
        self._bar.field.setText("")
        self._pause.stop()
        self._text.show_found((), -1)

    def changed(self) -> None:
        """The words are others than a moment ago: look again, once they rest."""
        if self.is_open:
            self._pause.start()

    def _begin(self) -> None:
        self._searched = self._text.words()
        pattern = pattern_of(self._bar.field.text())
        self._rest = places(self._searched, pattern) if pattern is not None else iter(())
        self._spans, self._at = [], -1
        self._slices.start()
        self._more()

    def _more(self) -> None:
        here = next(self._rest, None)
        if here is None:
            self._slices.stop()
            self._ended()
            return
        self._spans += here
        if self._at < 0:
            at = next((n for n, span in enumerate(self._spans) if span[0] >= self._from), -1)
            if at >= 0:
                self._at = at
                self._arrive(said=False)

    def _ended(self) -> None:
        if self._spans and self._at < 0:
            self._at = 0
        if self._spans:
            self._arrive()
        elif pattern_of(self._bar.field.text()) is not None:
            self._show()
            self._announce(self._none)
        else:
            self._show()

    def _arrive(self, *, said: bool = True) -> None:
        start, end = self._spans[self._at]
        self._from = start
        self._show()
        self._text.show_place(start, end)
        if said:
            self._announce(f"{self._counted()}. {around(self._searched, start, end)}")

    def _counted(self) -> str:
        many = f"{len(self._spans):,}" + (tr(" or more") if len(self._spans) >= MOST else "")
        return tr("{count:,} of {many}", count=self._at + 1, many=many)

    def _show(self) -> None:
        self._text.show_found(self._spans, self._at)
        looking = self._slices.isActive()
        none = not self._spans and not looking and bool(self._bar.field.text().strip())
        words = self._none if none else self._counted() if self._at >= 0 else ""
        self._bar.show_count(words, none=none, ready=bool(self._spans))
