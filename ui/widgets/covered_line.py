"""A one-line field whose words are covered: also from what Qt tells assistive technology.

Qt covers a password on the screen only. To assistive technology it sends each letter as it is typed, and
all of them once the field is emptied; Orca then says the letters aloud, for others send dots. So while it is
covered, Qt's field holds dots and nothing else, and the words stand here.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from ui.widgets.line import Line

DOT: Final = "●"
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_COMMANDS: Final = (_CONTROL, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
"""Held with a letter they make a command of it; Ctrl with Alt is AltGr on some keyboards."""


class CoveredLine(Line):
    """Covered until ``set_covered(False)``; ``words`` is what was typed, each letter of it a dot."""

    words_changed = Signal(str)
    caps_noticed = Signal(bool)
    """Whether Caps Lock is on, as each letter shows."""
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._covered = True
        self._own_change = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.textChanged.connect(self._text_changed)

    @property
    def covered(self) -> bool:
        """Whether it shows dots."""
        return self._covered

    def words(self) -> str:
        """What is typed."""
        return self._words if self._covered else self.text()

    def set_words(self, words: str) -> None:
        """Replace what is typed; it cannot be brought back by undo."""
        if words != self.words():
            self._hold(words)
            self.words_changed.emit(words)

    def set_covered(self, on: bool) -> None:
        """Cover what is typed, or show it: shown, it is told to assistive technology as any other words."""
        if on == self._covered:
            return
        words, at = self.words(), self.cursorPosition()
        # Never the words under dots, nor dots in the open.
        self._hold("")
        self._covered = on
        self.setEchoMode(QLineEdit.EchoMode.Password if on else QLineEdit.EchoMode.Normal)
        self._hold(words)
        self.setCursorPosition(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take letters and what is pasted before Qt's field does; notice Caps Lock."""
        # Only now: the unlock window shows the field before anybody types.
        from PySide6.QtGui import QKeySequence

        self._notice_caps(event)
        if self._covered and event.matches(QKeySequence.StandardKey.Paste):
            self._put(QGuiApplication.clipboard().text())
            return
        typed = event.text()
        if self._covered and typed.isprintable() and typed and event.modifiers() not in _COMMANDS:
            self._put(typed)
            return
        super().keyPressEvent(event)

    def _notice_caps(self, event: QKeyEvent) -> None:
        """A capital without Shift, or a small letter with it."""
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_noticed.emit(False)
        elif len(typed) == 1 and typed.isalpha() and typed.lower() != typed.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_noticed.emit(typed.isupper() != shift)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say so: what stands in it moves."""
        super().resizeEvent(event)
        self.resized.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Take what an input method made of several keys; what it is not sure of yet is not shown."""
        if self._covered:
            if event.commitString():
                self._put(event.commitString())
            event.accept()
            return
        super().inputMethodEvent(event)

    def _put(self, words: str) -> None:
        """Words in the place of what is selected."""
        words = "".join(letter for letter in words if letter.isprintable())
        start = end = self.cursorPosition()
        if self.hasSelectedText():
            start, end = self.selectionStart(), self.selectionEnd()
        words = words[: self.maxLength() - len(self._words) + end - start]
        self._words = self._words[:start] + words + self._words[end:]
        self._own_change = True
        self.insert(DOT * len(words))
        self._own_change = False
        self.words_changed.emit(self._words)

    def _hold(self, words: str) -> None:
        self._words = words if self._covered else ""
        self._own_change = True
        self.setText(DOT * len(words) if self._covered else words)
        self._own_change = False

    def _text_changed(self, text: str) -> None:
        """Follow what went by another way: letters taken away, words put in by menu or from outside."""
        if self._own_change:
            return
        if self._covered:
            words, at = self._words, self.cursorPosition()
            before = len(text) - len(text.lstrip(DOT))
            if before == len(text):
                self._words = words[:at] + words[at + len(words) - len(text) :]
            else:
                after = len(text) - len(text.rstrip(DOT))
                put = text[before : len(text) - after]
                self._hold(words[:before] + put + words[len(words) - after :])
                self.setCursorPosition(before + len(put))
        self.words_changed.emit(self.words())
