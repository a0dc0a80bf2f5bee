"""Where the window stood, on one monitor or several: put back only where it can be seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.preferences import Choices

IN_SIGHT: Final = QSize(200, 100)
"""px of the window's top that must be on a monitor, so that it can be taken hold of and moved."""


def fitting(place: str, size: QSize, screens: Sequence[QRect]) -> QRect | None:
    """Return where a window is put that stood at ``place`` ("x,y"), no larger than its monitor.

    None where it would not be in sight any more, as when a monitor was unplugged: then the desktop
    decides. ``screens`` are the free parts of all monitors, in px of the whole desktop.
    """
    if not place:
        return None
    x, y = (int(part) for part in place.split(","))
    top = QRect(QPoint(x, y), QSize(size.width(), IN_SIGHT.height()))
    seen = [(screen, screen.intersected(top)) for screen in screens]
    screen, part = max(seen, key=lambda pair: pair[1].width() * pair[1].height(), default=(QRect(), QRect()))
    if part.width() < IN_SIGHT.width() or part.height() < IN_SIGHT.height() // 2:
        return None
    return QRect(QPoint(x, y), size.boundedTo(screen.size()))


def put_back(window: QWidget, choices: Choices) -> None:
    """Give the window the size and place that it had; what does not fit this desktop is left out."""
    chosen = choices.current
    size = QSize(chosen.width, chosen.height)
    if not chosen.place:
        window.resize(size)
        return
    where = fitting(chosen.place, size, [one.availableGeometry() for one in QGuiApplication.screens()])
    window.resize(where.size() if where is not None else size)
    if where is not None:
        window.move(where.topLeft())


def remember(window: QWidget, choices: Choices) -> None:
    """Keep size and place; of a window that fills its monitor only that it did."""
    if window.isMaximized():
        choices.change(maximised=True)
        return
    size, at = window.size(), window.pos()
    choices.change(
        maximised=False,
        width=max(800, size.width()),
        height=max(600, size.height()),
        place=f"{at.x()},{at.y()}",
    )
