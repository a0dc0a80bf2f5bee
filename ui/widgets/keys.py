"""Keys of one page or part of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

UNDO = QKeySequence.StandardKey.Undo


def on_key(
    within: QWidget,
    key: str | QKeySequence.StandardKey,
    does: Callable[[], object],
    *,
    repeats: bool = False,
) -> QShortcut:
    """Do this at a key while the focus is somewhere in ``within``; a key that is held does it once."""
    context = Qt.ShortcutContext.WidgetWithChildrenShortcut
    made = QShortcut(QKeySequence(key), within, context=context)
    made.setAutoRepeat(repeats)
    made.activated.connect(does)
    return made
