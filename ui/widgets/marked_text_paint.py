"""How the eight kinds of names and clues are drawn under their words: pattern, letter, tick.

The measures are those of the design's table of kinds, in px at 100% text.
"""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from whistle.model import KindFamily

COLOUR_ROLE: Final[dict[KindFamily, str]] = {
    KindFamily.PERSON: "k_who",
    KindFamily.NUMBER: "k_who",
    KindFamily.PLACE: "k_where",
    KindFamily.ORGANISATION: "k_where",
    KindFamily.TIME: "k_when",
    KindFamily.JOB: "k_what",
    KindFamily.HEALTH: "k_what",
    KindFamily.FACT: "k_what",
}

_DASHES: Final[dict[KindFamily, tuple[float, tuple[float, ...]]]] = {
    KindFamily.PLACE: (2.0, (9, 4)),
    KindFamily.ORGANISATION: (2.0, (8, 3, 2, 3)),
    KindFamily.TIME: (2.5, (2.5, 3.5)),
}


def draw_pattern(
    painter: QPainter, family: KindFamily, line: QRectF, colour: QColor, scale: float, *, ends: bool = True
) -> None:
    """Draw a kind's pattern along the lower edge of ``line``. ``ends`` gives a bracket its end ticks."""
    left, right, bottom = line.left(), line.right(), line.bottom()
    match family:
        case KindFamily.PERSON:
            for lift in (0.75, 3.75):
                _stroke(painter, colour, 1.5 * scale, left, right, bottom - lift * scale)
        case KindFamily.NUMBER:
            _stroke(painter, colour, 3 * scale, left, right, bottom - 1.5 * scale)
        case KindFamily.JOB:
            _stroke(painter, colour, 1.5 * scale, left, right, bottom - 0.75 * scale)
            if ends:
                for x in (left + 0.75 * scale, right - 0.75 * scale):
                    painter.drawLine(QLineF(x, bottom, x, bottom - 6 * scale))
        case KindFamily.HEALTH:
            _wave(painter, colour, left, right, bottom - 2 * scale, scale)
        case KindFamily.FACT:
            _stroke(painter, colour, 1.5 * scale, left, right, bottom - 0.75 * scale)
            x = left + 0.75 * scale
            while x < right:
                painter.drawLine(QLineF(x, bottom, x, bottom - 5 * scale))
                x += 5 * scale
        case _:
            width, dashes = _DASHES[family]
            pen = QPen(colour, width * scale, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([length / width for length in dashes])
            painter.setPen(pen)
            y = bottom - width * scale / 2
            painter.drawLine(QLineF(left, y, right, y))


def _stroke(painter: QPainter, colour: QColor, width: float, left: float, right: float, y: float) -> None:
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QLineF(left, y, right, y))


def _wave(painter: QPainter, colour: QColor, left: float, right: float, y: float, scale: float) -> None:
    path = QPainterPath(QPointF(left, y))
    step = scale
    count = max(1, math.ceil((right - left) / step))
    for n in range(1, count + 1):
        x = min(right, left + n * step)
        path.lineTo(x, y + 2 * scale * math.sin((x - left) / (8 * scale) * 2 * math.pi))
    painter.setPen(QPen(colour, 1.5 * scale))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def draw_tick(painter: QPainter, at: QPointF, size: float, colour: QColor, scale: float) -> None:
    """Draw a small tick whose lower left corner is ``at``."""
    painter.setPen(
        QPen(colour, 1.5 * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolyline(
        [
            QPointF(at.x(), at.y() - size * 0.35),
            QPointF(at.x() + size * 0.35, at.y()),
            QPointF(at.x() + size, at.y() - size * 0.8),
        ]
    )


def draw_box(
    painter: QPainter, box: QRectF, scale: float, *, border: QColor, fill: QColor, dashed: bool
) -> None:
    """Draw the box round a stand-in: a plain frame, or a broken one for what is still open."""
    pen = QPen(border, 1.5 if dashed else 1.0)
    if dashed:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 3 * scale, 3 * scale)
    painter.setBrush(Qt.BrushStyle.NoBrush)
