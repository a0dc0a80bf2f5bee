"""How the items of a timeline are drawn: spans with broken ends, days, arrows, and the lines of months."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui.language import short_month
from ui.theme import Theme

_STEPS: Final = (1, 3, 6, *(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)))
"""Months from one line to the next."""


def draw_day(painter: QPainter, theme: Theme, x: float, y: float, *, inferred: bool) -> None:
    """A known day: a diamond, hollow where the day is a conclusion."""
    ink = theme.colour("accent")
    painter.setPen(QPen(ink, theme.px(2)))
    painter.setBrush(theme.colour("surface") if inferred else ink)
    radius = theme.px(7)
    painter.drawPolygon(
        QPolygonF(
            [QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius), QPointF(x - radius, y)]
        )
    )


def draw_span(
    painter: QPainter, theme: Theme, box: QRectF, sure: tuple[float, float], *, broken: bool, going_on: bool
) -> None:
    """A stretch of time: solid where it is ``sure`` (x from, x to), broken round it where it may have been.

    ``broken`` says that an end of it is not sure; ``going_on`` draws an arrow at its right end.
    """
    ink = theme.colour("accent")
    nose = min(theme.px(9), box.width() / 2)
    sure_left, sure_right = sure
    has_sure = sure_right - sure_left >= 1
    if not has_sure or broken:
        pen = QPen(ink, theme.px(2))
        pen.setDashPattern([2.0, 1.6])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = theme.px(2) / 2
        painter.drawPolygon(_hexagon(box.adjusted(inset, inset, -inset, -inset), nose))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if has_sure:
        end = box.right() - (nose if going_on else 0)
        painter.drawRect(QRectF(sure_left, box.y(), max(2.0, min(sure_right, end) - sure_left), box.height()))
    if going_on:
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(box.right() - nose, box.y() - theme.px(3)),
                    QPointF(box.right() + nose, box.center().y()),
                    QPointF(box.right() - nose, box.bottom() + theme.px(3)),
                ]
            )
        )


def _hexagon(box: QRectF, nose: float) -> QPolygonF:
    middle = box.center().y()
    return QPolygonF(
        [
            QPointF(box.left(), middle),
            QPointF(box.left() + nose, box.top()),
            QPointF(box.right() - nose, box.top()),
            QPointF(box.right(), middle),
            QPointF(box.right() - nose, box.bottom()),
            QPointF(box.left() + nose, box.bottom()),
        ]
    )


def ticks(first: date, last: date, near: float, least: float) -> list[tuple[date, str]]:
    """The days from ``first`` to ``last`` at which a line is drawn, and their words.

    ``near`` is px a day; two lines stand at least ``least`` px apart, so that their words fit.
    """
    if near * 7 >= least:
        day = plus(first, -first.weekday())
        weeks = [plus(day, 7 * n) for n in range((last - day).days // 7 + 1)]
        return [
            (one, f"{one.day} {short_month(one.month)}" + (f" {one:%y}" if one.month == 1 else ""))
            for one in weeks
        ]
    months = next((n for n in _STEPS if near * 30.4 * n >= least), 12 * 10_000)
    start = first.year * 12 + first.month - 1
    found = []
    for month in range(start - start % months, last.year * 12 + last.month, months):
        if not 12 <= month < 9999 * 12:
            continue
        one = date(month // 12, month % 12 + 1, 1)
        with_year = one.month == 1 or one <= first
        words = (
            f"{one:%Y}"
            if months >= 12
            else f"{short_month(one.month)} {one:%y}"
            if with_year
            else short_month(one.month)
        )
        found.append((one, words))
    return found


def plus(day: date, days: float) -> date:
    """A day so many days on, held within what a calendar has."""
    return date.fromordinal(max(1, min(date.max.toordinal(), day.toordinal() + int(days))))
