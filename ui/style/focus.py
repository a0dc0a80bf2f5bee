"""The focus ring: one rounded frame, outside the control, shown for keyboard and mouse alike.

A style sheet's outline paints inside the border and cannot be moved, so Fusion is asked for the
room and a QFocusFrame draws in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

if TYPE_CHECKING:
    from ui.theme import Theme

GAP = 4
_RINGED = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)


class HouseStyle(QProxyStyle):
    """Fusion, with room for the ring and without its own focus lines."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(  # noqa: N802 - Qt's name
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Leave a gap between a control and its ring."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return GAP
        return super().pixelMetric(metric, option, widget)

    def styleHint(  # noqa: N802 - Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        """Nothing moves: no animation, and no cursor that blinks faster than calm."""
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


class FocusRing(QFocusFrame):
    """Follows the focus of the program; ``follow`` is connected to ``QApplication.focusChanged``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Move the ring to the widget with the focus, or take it away."""
        wants = isinstance(new, _RINGED) or bool(new is not None and new.property("ring"))
        # None is what takes the frame away; the stub forgets it.
        self.setWidget(new if wants else None)  # type: ignore[arg-type]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ring."""
        width = 3 if self._theme.scale >= 2 else 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.focus), width))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), GAP + 2, GAP + 2)
        painter.end()
