"""The timeline as a drawing: lanes, spans with broken ends where nobody is sure, the words beside them.

Only what is in sight is drawn. The arrow keys walk from item to item, and each is said aloud; the same
items are a table behind the page's other tab.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ui.a11y import say_from
from ui.presenters.timeline import LANES, Entry
from ui.theme import Theme
from whistle.casework.timeline import Lane

CLOSEST: Final = 40.0
"""px a day at 100%: nearer there is nothing more to see."""
STEP: Final = 1.6
LABEL_WIDEST: Final = 440


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry with its place: days from the first, and its row's top in the drawing."""

    entry: Entry
    left: float
    right: float
    sure_from: float
    sure_to: float
    top: int
    below: bool
    label: str
    wide: int


@dataclass(slots=True)
class _Band:
    """A lane's place in the drawing."""

    lane: Lane
    top: int
    bottom: int


class TimelineDrawing(QAbstractScrollArea):
    """Draws entries. ``chosen`` tells the current key, ``opened`` Enter or a double click."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self._today = date.min
        self._first = self._last = date.min
        self._closeness = 0.0
        self._current = -1
        self._placed: list[Placed] = []
        self._bands: list[_Band] = []
        self._labels: list[tuple[str, int]] = []
        self._high, self._far = 0, 0.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Timeline")
        self.setAccessibleDescription(_KEYS)
        self.setProperty("ring", True)
        self.viewport().setAutoFillBackground(False)
        # Always there: one that comes and goes changes the width, and with it how high the lanes are.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.horizontalScrollBar().valueChanged.connect(lambda _n: self.viewport().update())
        self.verticalScrollBar().valueChanged.connect(lambda _n: self.viewport().update())
        theme.changed.connect(self._restyled)

    # -- what is shown -----------------------------------------------------------------------

    def show_entries(self, entries: Sequence[Entry], today: date, current: str = "") -> None:
        """Draw others, all of them in sight, standing on ``current`` or where one stood."""
        kept = current or self.current()
        other = [entry.key for entry in self._entries] != [entry.key for entry in entries]
        self._entries, self._today = tuple(entries), today
        days = [entry.item.first for entry in entries if entry.item.first]
        ends = [entry.item.last for entry in entries if entry.item.last]
        ends += [today for entry in entries if entry.item.going_on]
        self._first = min(days, default=today)
        self._last = max([*ends, *days], default=today)
        self._measure()
        keys = [entry.key for entry in entries]
        self._current = keys.index(kept) if kept in keys else self._first_in_sight()
        if other or not self._closeness:
            self._closeness = self._widest()
        self._lay_out()

    def current(self) -> str:
        """The key of the current item, or blank."""
        return self._entries[self._current].key if 0 <= self._current < len(self._entries) else ""

    def zoom(self, steps: int) -> None:
        """Nearer or further; the current item stays where it is in sight. 0 shows all."""
        before = self._closeness
        wanted = before * STEP**steps if steps else self._widest()
        self._closeness = max(self._widest(), min(self._theme.px(CLOSEST), wanted))
        if self._closeness != before:
            self._lay_out()
            self._show_current()
        days = self.viewport().width() / max(0.001, self._closeness)
        say_from(self, f"About {max(1, round(days / 30.4))} months in sight", at_once=True)

    @property
    def placed(self) -> Sequence[Placed]:
        """Where every item is drawn; for tests."""
        return self._placed

    def _first_in_sight(self) -> int:
        """The first item of the uppermost lane that has any."""
        lanes = list(LANES)
        order = sorted(range(len(self._entries)), key=lambda n: lanes.index(self._entries[n].lane))
        return order[0] if order else -1

    # -- reckoning ---------------------------------------------------------------------------

    def _day(self, when: date) -> float:
        return float((when - self._first).days)

    def _days(self) -> float:
        return max(1.0, (self._last - self._first).days + 1.0)

    def _widest(self) -> float:
        room = self.viewport().width() - self._theme.px(112) - self._theme.px(160)
        return max(self._theme.px(60), room) / self._days()

    def _measure(self) -> None:
        metrics = QFontMetrics(self._theme.font("body"))
        widest = self._theme.px(LABEL_WIDEST)
        self._labels = []
        for entry in self._entries:
            words = f"{entry.label}, still going on" if entry.item.going_on else entry.label
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, widest)
            self._labels.append((words, metrics.horizontalAdvance(words)))

    def _lay_out(self) -> None:
        theme, near = self._theme, self._closeness
        self._placed, self._bands, self._far = [], [], 0.0
        single, double, least = theme.px(30), theme.px(50), theme.px(48)
        top = theme.px(34)
        by_lane: dict[Lane, list[int]] = {lane: [] for lane in LANES}
        for number, entry in enumerate(self._entries):
            by_lane[entry.lane].append(number)
        places: dict[int, Placed] = {}
        for lane, numbers in by_lane.items():
            start = top
            top += theme.px(6)
            spans: list[tuple[int, float, float, float, float]] = []
            points: list[tuple[int, float, float, float, float]] = []
            for number in numbers:
                one = (number, *self._bounds(self._entries[number]))
                (spans if (one[2] - one[1]) * near >= least else points).append(one)
            top = self._pack(spans, top, double, places, below=True)
            top = self._pack(points, top, single, places, below=False)
            top = max(top, start + theme.px(54)) + theme.px(6)
            self._bands.append(_Band(lane, start, top))
        self._placed = [places[number] for number in range(len(self._entries))]
        self._high = top
        self._scroll_ranges()
        self.viewport().update()

    def _bounds(self, entry: Entry) -> tuple[float, float, float, float]:
        """From, to, and between which days it is sure; all in days from the first."""
        item = entry.item
        first = item.first or self._first
        last = self._last if item.going_on else (item.last or first)
        sure_from = item.start.latest or item.start.earliest or first
        sure_to = last if item.going_on else (item.end.earliest or item.end.latest or last)
        if item.start == item.end and not item.going_on and first != last:
            # One moment somewhere in there: no day of it is sure.
            sure_from, sure_to = last, first
        return self._day(first), self._day(last) + 1, self._day(sure_from), self._day(sure_to) + 1

    def _pack(
        self,
        items: Sequence[tuple[int, float, float, float, float]],
        top: int,
        high: int,
        places: dict[int, Placed],
        *,
        below: bool,
    ) -> int:
        """Put items into as few rows as there is room for, in their order; where the next row begins."""
        theme, near = self._theme, self._closeness
        gap, shape = theme.px(14), theme.px(16)
        rows: list[tuple[float, int]] = []
        count = 0
        for number, left, right, sure_from, sure_to in items:
            words, wide = self._labels[number]
            x = left * near
            extent = (
                max(right * near - x, wide) if below else max(shape, (right - left) * near) + wide + gap / 2
            )
            if rows and rows[0][0] <= x:
                _, row = heapq.heappop(rows)
            else:
                row, count = count, count + 1
            heapq.heappush(rows, (x + extent + gap, row))
            self._far = max(self._far, x + extent)
            places[number] = Placed(
                self._entries[number], left, right, sure_from, sure_to, top + row * high, below, words, wide
            )
        return top + count * high

    def _scroll_ranges(self) -> None:
        theme, view = self._theme, self.viewport()
        wide = round(max(self._days() * self._closeness, self._far)) + theme.px(136)
        for bar, whole, seen in (
            (self.horizontalScrollBar(), wide, view.width()),
            (self.verticalScrollBar(), self._high, view.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(theme.px(40))

    def _x(self, days: float) -> float:
        return days * self._closeness + self._theme.px(120) - self.horizontalScrollBar().value()

    def _box(self, placed: Placed) -> QRectF:
        """All that belongs to an item on the viewport: shape and words."""
        theme = self._theme
        left, right = self._x(placed.left), self._x(placed.right)
        shape = max(theme.px(16), right - left)
        y = placed.top - self.verticalScrollBar().value()
        if placed.below:
            return QRectF(left, y, max(shape, placed.wide), theme.px(46))
        return QRectF(left, y, shape + theme.px(8) + placed.wide, theme.px(26))

    # -- drawing -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what is in sight."""
        theme, view = self._theme, self.viewport()
        painter = QPainter(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.colour("surface"))
        if not self._entries:
            painter.end()
            return
        self._draw_grid(painter)
        room = QRect(theme.px(112), 0, view.width() - theme.px(112), view.height())
        seen = QRectF(room & event.rect().adjusted(-4, -4, 4, 4))
        painter.save()
        painter.setClipRect(room.adjusted(0, theme.px(32), 0, 0))
        for number, placed in enumerate(self._placed):
            box = self._box(placed)
            if box.intersects(seen):
                self._draw_item(painter, placed, box, current=number == self._current)
        painter.restore()
        self._draw_lanes(painter)
        painter.end()

    def _draw_grid(self, painter: QPainter) -> None:
        theme, view = self._theme, self.viewport()
        painter.setFont(theme.font("second"))
        for when, words in self._ticks():
            x = self._x(self._day(when))
            if not theme.px(100) <= x <= view.width():
                continue
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(x, theme.px(8)), QPointF(x, view.height()))
            painter.setPen(theme.colour("muted"))
            painter.drawText(QPointF(x + theme.px(4), theme.px(22)), words)

    def _ticks(self) -> list[tuple[date, str]]:
        """The days at which a line is drawn, at least so far apart that their words fit."""
        near, least = self._closeness, self._theme.px(64)
        seen = (self.horizontalScrollBar().value() - self._theme.px(120)) / max(near, 0.001)
        first = _plus(self._first, seen)
        last = _plus(first, self.viewport().width() / max(near, 0.001) + 40)
        if near * 7 >= least:
            day = _plus(first, -first.weekday())
            weeks = [_plus(day, 7 * n) for n in range((last - day).days // 7 + 1)]
            return [(one, f"{one.day} {one:%b}" + (f" {one:%y}" if one.month == 1 else "")) for one in weeks]
        months = next((n for n in (1, 3, 6, 12, 24, 60, 120, 240) if near * 30.4 * n >= least), 1200)
        start = first.year * 12 + first.month - 1
        found = []
        for month in range(start - start % months, last.year * 12 + last.month, months):
            if not 12 <= month < 9999 * 12:
                continue
            one = date(month // 12, month % 12 + 1, 1)
            words = (
                f"{one:%Y}"
                if months >= 12
                else f"{one:%b %y}"
                if one.month == 1 or one <= first
                else f"{one:%b}"
            )
            found.append((one, words))
        return found

    def _draw_lanes(self, painter: QPainter) -> None:
        theme, view = self._theme, self.viewport()
        up = self.verticalScrollBar().value()
        left = theme.px(112)
        painter.fillRect(QRect(0, 0, left, view.height()), theme.colour("surface"))
        painter.setFont(theme.font("strong"))
        high = theme.line_height()
        for band in self._bands:
            painter.setPen(QPen(theme.colour("control"), 1))
            painter.drawLine(0, band.top - up, view.width(), band.top - up)
            # The name stays in sight as long as its lane does.
            y = max(band.top - up + theme.px(6), theme.px(36))
            if y + high <= band.bottom - up:
                painter.setPen(theme.colour("text"))
                room = QRect(theme.px(8), y, left - theme.px(12), 2 * high)
                painter.drawText(
                    room, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), LANES[band.lane]
                )
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(left, 0, left, view.height())

    def _draw_item(self, painter: QPainter, placed: Placed, box: QRectF, *, current: bool) -> None:
        theme, item = self._theme, placed.entry.item
        y, high = box.y() + theme.px(4), float(theme.px(18))
        left = box.x()
        right = max(left + theme.px(16), self._x(placed.right))
        if current:
            painter.setPen(QPen(theme.colour("focus"), 3 if theme.scale >= 2 else 2))
            painter.setBrush(theme.colour("select"))
            painter.drawRoundedRect(box.adjusted(-theme.px(5), 0, theme.px(5), theme.px(1)), 4, 4)
        ink = theme.colour("accent")
        day = not item.fuzzy_start and not item.fuzzy_end and item.first == item.last
        if day:
            painter.setPen(QPen(ink, theme.px(2)))
            painter.setBrush(theme.colour("surface") if item.inferred else ink)
            painter.drawPolygon(_diamond(left + theme.px(8), y + high / 2, theme.px(7)))
        else:
            self._draw_span(painter, placed, QRectF(left, y, right - left, high))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text"))
        metrics = painter.fontMetrics()
        if placed.below:
            base = y + high + theme.px(3) + metrics.ascent()
            # Words of a span that begins out of sight stand where they can be read.
            x = max(left, float(theme.px(120)))
            x = min(x, max(left, right - placed.wide))
            painter.drawText(QPointF(x, base), placed.label)
        else:
            painter.drawText(
                QPointF(right + theme.px(8), y + (high + metrics.ascent() - metrics.descent()) / 2),
                placed.label,
            )

    def _draw_span(self, painter: QPainter, placed: Placed, box: QRectF) -> None:
        theme, item = self._theme, placed.entry.item
        ink = theme.colour("accent")
        nose = min(theme.px(9), box.width() / 2)
        sure_left, sure_right = self._x(placed.sure_from), self._x(placed.sure_to)
        broken = QPen(ink, theme.px(2))
        broken.setDashPattern([2.0, 1.6])
        has_sure = sure_right - sure_left >= 1 and placed.sure_to > placed.sure_from
        if not has_sure or item.fuzzy_start or (item.fuzzy_end and not item.going_on):
            painter.setPen(broken)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = theme.px(2) / 2
            painter.drawPolygon(_hexagon(box.adjusted(inset, inset, -inset, -inset), nose))
        if has_sure:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            end = box.right() - (nose if item.going_on else 0)
            painter.drawRect(
                QRectF(sure_left, box.y(), max(2.0, min(sure_right, end) - sure_left), box.height())
            )
        if item.going_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(box.right() - nose, box.y() - theme.px(3)),
                        QPointF(box.right() + nose, box.center().y()),
                        QPointF(box.right() - nose, box.bottom() + theme.px(3)),
                    ]
                )
            )

    # -- keys and the mouse ------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows walk, + and - change how near, Enter opens."""
        key, last = event.key(), len(self._entries) - 1
        moves = {
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and self.current():
                self.opened.emit(self.current())
        elif key in moves:
            self._go(max(0, min(last, moves[Qt.Key(key)])))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._other_lane(1 if key == Qt.Key.Key_Down else -1)
        elif event.text() in ("+", "=", "-", "0"):
            self.zoom({"-": -1, "0": 0}.get(event.text(), 1))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say where one stands."""
        super().focusInEvent(event)
        if 0 <= self._current < len(self._entries):
            say_from(self, self._entries[self._current].spoken, at_once=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose what is under the pointer."""
        at = next((n for n, p in enumerate(self._placed) if self._box(p).contains(event.position())), -1)
        if at >= 0:
            self._go(at, show=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open it."""
        if self.current() and self._box(self._placed[self._current]).contains(event.position()):
            self.opened.emit(self.current())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where all was in sight, all stays in sight."""
        super().resizeEvent(event)
        if self._entries:
            whole = event.oldSize().width() < 0 or self.horizontalScrollBar().maximum() == 0
            self._closeness = self._widest() if whole else max(self._widest(), self._closeness)
            self._lay_out()

    def _go(self, at: int, *, show: bool = True) -> None:
        if not 0 <= at < len(self._entries):
            return
        changed = at != self._current
        self._current = at
        if show:
            self._show_current()
        self.viewport().update()
        entry = self._entries[at]
        self.setAccessibleDescription(f"{at + 1} of {len(self._entries)}. {entry.spoken}. {_KEYS}")
        if changed:
            say_from(self, entry.spoken, at_once=True)
            self.chosen.emit(entry.key)

    def _other_lane(self, step: int) -> None:
        """Go to the item of the next lane that lies nearest in time."""
        if not 0 <= self._current < len(self._entries):
            return
        lanes = list(LANES)
        here = self._placed[self._current]
        at = lanes.index(here.entry.lane) + step
        while 0 <= at < len(lanes):
            there = [n for n, placed in enumerate(self._placed) if placed.entry.lane is lanes[at]]
            if there:
                self._go(min(there, key=lambda n: abs(self._placed[n].left - here.left)))
                return
            at += step

    def _show_current(self) -> None:
        if not 0 <= self._current < len(self._placed):
            return
        theme, view = self._theme, self.viewport()
        box = self._box(self._placed[self._current])
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        left, right = theme.px(124), view.width() - theme.px(12)
        if box.left() < left or box.left() > right - theme.px(80):
            across.setValue(across.value() + round(box.left() - left - theme.px(40)))
        elif box.right() > right:
            across.setValue(across.value() + round(min(box.right() - right, box.left() - left)))
        if box.top() < theme.px(40):
            down.setValue(down.value() + round(box.top() - theme.px(44)))
        elif box.bottom() > view.height():
            down.setValue(down.value() + round(box.bottom() - view.height() + theme.px(8)))

    def _restyled(self) -> None:
        if self._entries:
            self._measure()
            self._closeness = max(self._widest(), self._closeness)
            self._lay_out()


_KEYS: Final = "Arrow keys go from item to item, plus and minus show it nearer or further, Enter opens"


def _diamond(x: float, y: float, radius: float) -> QPolygonF:
    return QPolygonF(
        [QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius), QPointF(x - radius, y)]
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


def _plus(day: date, days: float) -> date:
    """A day so many days on, held within what a calendar has."""
    return date.fromordinal(max(1, min(date.max.toordinal(), day.toordinal() + int(days))))
