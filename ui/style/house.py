"""The house style: Fusion, but for its boxes, dots and focus lines.

The unlock window shows none of them, and is not to wait for it: PySide makes a style's class with all of its
names for numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

if TYPE_CHECKING:
    from ui.theme import Theme


class HouseStyle(QProxyStyle):
    """Fusion with boxes and dots in the theme's colours.

    As few of Qt's questions as can be are answered here: it asks for sizes and hints tens of thousands
    of times while a page is laid out, and each answer in Python costs microseconds.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def drawPrimitive(  # noqa: N802 - Qt's name
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the tick of a box and the dot of a choice; leave Fusion's own focus lines out."""
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            return
        if element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            self._draw_mark(option, painter, round_one=False)
            return
        if element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            self._draw_mark(option, painter, round_one=True)
            return
        super().drawPrimitive(element, option, painter, widget)

    def _draw_mark(self, option: QStyleOption, painter: QPainter, *, round_one: bool) -> None:
        theme = self._theme
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        on = bool(state & QStyle.StateFlag.State_On)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        width = 1.5 if theme.scale < 2 else 3.0
        box = QRectF(rect).adjusted(width, width, -width, -width)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.colour("accent" if on and enabled else "control")
        style = Qt.PenStyle.SolidLine if enabled else Qt.PenStyle.DashLine
        painter.setPen(QPen(edge, width, style))
        painter.setBrush(theme.colour("accent" if on and enabled and not round_one else "surface"))
        if round_one:
            painter.drawEllipse(box)
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent" if enabled else "muted"))
                inset = box.width() * 0.24
                painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        else:
            painter.drawRoundedRect(box, theme.px(3), theme.px(3))
            if on:
                ink = theme.colour("accent_text" if enabled else "muted")
                pen = QPen(ink, box.width() / 7)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                w, h = box.width(), box.height()
                painter.drawPolyline(
                    QPolygonF(
                        [
                            QPointF(box.x() + w * 0.22, box.y() + h * 0.54),
                            QPointF(box.x() + w * 0.42, box.y() + h * 0.74),
                            QPointF(box.x() + w * 0.78, box.y() + h * 0.28),
                        ]
                    )
                )
        painter.restore()
