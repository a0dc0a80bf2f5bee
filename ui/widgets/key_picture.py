"""A key as black squares on white, to be photographed by another machine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import tr
from ui.theme import Theme

_SQUARE = 4


class KeyPicture(QWidget):
    """Black on white in every look: cameras expect it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._rows: Sequence[Sequence[bool]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("The same key as the letters beside it, for a camera"))
        theme.changed.connect(self._measure)

    def show_squares(self, rows: Sequence[Sequence[bool]]) -> None:
        """Draw these rows; True is dark."""
        self._rows = rows
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint whole squares."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        size = self._size()
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(x * size, y * size, size, size), Qt.GlobalColor.black)
        painter.end()

    def _size(self) -> int:
        return max(2, self._theme.px(_SQUARE))

    def _measure(self) -> None:
        side = len(self._rows) * self._size()
        self.setFixedSize(side, side)
        self.update()
