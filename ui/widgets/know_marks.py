"""Draws the shapes for how somebody knows: never a colour alone, always with the word beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.presenters.know_words import Shape
from ui.theme import Theme


def draw_know(painter: QPainter, theme: Theme, shape: Shape, place: QRectF, tone: str = "text") -> None:
    """Draw a shape in a square place."""
    if shape is Shape.NONE:
        return
    ink = QColor(theme.colour(tone))
    pen = QPen(ink, max(1.5, theme.px(2)))
    side = min(place.width(), place.height())
    box = QRectF(0, 0, side * 0.72, side * 0.72)
    box.moveCenter(place.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match shape:
        case Shape.FULL:
            painter.setBrush(ink)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        case Shape.RING:
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        case Shape.PAGE:
            _page(painter, box)
        case Shape.DIAMOND | Shape.BROKEN:
            if shape is Shape.BROKEN:
                pen.setDashPattern([1.2, 1.2])
                painter.setPen(pen)
            painter.drawPolygon(_diamond(box))
        case Shape.SQUARE:
            painter.drawRect(box.adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1))
        case Shape.UNEQUAL:
            _unequal(painter, box)
        case Shape.DOTS:
            painter.setBrush(ink)
            painter.setPen(Qt.PenStyle.NoPen)
            for part in (0.12, 0.5, 0.88):
                painter.drawEllipse(
                    QPointF(box.x() + part * box.width(), box.center().y()), side * 0.08, side * 0.08
                )
        case _:
            raise NotImplementedError(shape)
    painter.restore()


def _diamond(box: QRectF) -> QPolygonF:
    middle = box.center()
    return QPolygonF(
        [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
    )


def _page(painter: QPainter, box: QRectF) -> None:
    left, right = box.left() + box.width() * 0.1, box.right() - box.width() * 0.1
    fold = box.width() * 0.3
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(left, box.top()),
                QPointF(right - fold, box.top()),
                QPointF(right, box.top() + fold),
                QPointF(right, box.bottom()),
                QPointF(left, box.bottom()),
            ]
        )
    )


def _unequal(painter: QPainter, box: QRectF) -> None:
    for part in (0.35, 0.65):
        y = box.top() + part * box.height()
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    painter.drawLine(
        QPointF(box.left() + 0.25 * box.width(), box.bottom()),
        QPointF(box.right() - 0.25 * box.width(), box.top()),
    )
