"""Keys that hold on every page: a shortcut that fires once, and going from part to part of a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def on_key(window: QWidget, key: str, action: Callable[[], None]) -> None:
    """Do this at a key, wherever the focus is in the window; a key that is held does it once."""
    from PySide6.QtGui import QKeySequence, QShortcut

    shortcut = QShortcut(QKeySequence(key), window)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(action)


def next_part(
    window: QWidget, parts: Sequence[QWidget], step: int, first_focus: Callable[[QWidget], QWidget | None]
) -> None:
    """Give the focus to the part ``step`` after the one that has it, of those that are seen.

    It goes to what ``first_focus`` names of that part, else to the first control that Tab comes to.
    """
    seen = [part for part in parts if part.isVisible()]
    now = window.focusWidget()
    index = next((i for i, part in enumerate(seen) if now is not None and part.isAncestorOf(now)), -1)
    target = seen[(index + step) % len(seen)]
    first = first_focus(target)
    if first is None:
        first = next((one for one in target.findChildren(QWidget) if _takes_tab(one)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _takes_tab(one: QWidget) -> bool:
    return one.isVisible() and one.isEnabled() and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
