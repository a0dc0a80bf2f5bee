"""Where hand-painted things stand when the window runs from right to left."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QWidget


def mirrored(widget: QWidget, box: QRect, place: QRect) -> QRect:
    """A place in a box: as it is, or on the other side where the widget runs from right to left."""
    turned: QRect = QStyle.visualRect(widget.layoutDirection(), box, place)
    return turned
