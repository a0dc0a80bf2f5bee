"""Where hand-painted things stand when the window runs from right to left."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget


def mirrored(widget: QWidget, box: QRect, place: QRect) -> QRect:
    """A place in a box: as it is, or on the other side where the widget runs from right to left."""
    # As QStyle.visualRect does it, which the unlock window would wait for: PySide makes a class, with all its
    # names for numbers, when it is named.
    if not widget.isRightToLeft():
        return place
    return QRect(box.left() + box.right() - place.right(), place.top(), place.width(), place.height())
