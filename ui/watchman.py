"""Who sees every key of the program, whatever has the focus.

On its own, for the unlock window is not to wait until PySide has made the classes of all that it hears.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent, QTouchEvent, QWheelEvent

_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_ACTIVITY: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.TouchBegin,
    }
)
_HEARD: Final = frozenset({QKeyEvent, QMouseEvent, QWheelEvent, QInputMethodEvent, QTouchEvent})


class Watchman(QObject):
    """Sees every key of the program: the hide key works under dialogs and pop-ups too."""

    hide_pressed = Signal()
    active = Signal()

    def __init__(self, hide_key: str) -> None:
        super().__init__()
        self._hide = QKeySequence(hide_key)

    def set_hide_key(self, key: str) -> None:
        """Change the key ("F12", "Ctrl+Shift+H")."""
        self._hide = QKeySequence(key)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the hide key before anything else; notice activity."""
        # Every event of the program passes here: asking Qt for its type is most of the cost.
        if event.__class__ not in _HEARD:
            return False
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if pressed.matches(self._hide) == QKeySequence.SequenceMatch.ExactMatch:
                event.accept()
                if kind == QEvent.Type.KeyPress and not event.isAutoRepeat():
                    self.hide_pressed.emit()
                return True
        if kind in _ACTIVITY:
            self.active.emit()
        return False
