"""The timeline as a drawing: lanes, spans with broken ends where nobody is sure, the words beside them.

Only what is in sight is drawn. The arrow keys walk from item to item, and each is said aloud; the same
items are a table behind the page's other tab.
"""

from __future__ import annotations

from collections.abc import Sequence
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
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ui.a11y import say_from
from ui.language import tr
from ui.presenters.timeline import LANES, Entry
from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.timeline_layout import SHAPE, Laid, Layout, Placed
from ui.widgets.timeline_paint import draw_day, draw_span, plus, ticks

CLOSEST: Final = 40.0
"""px a day at 100%: nearer there is nothing more to see."""
STEP: Final = 1.6
LABEL_WIDEST: Final = 440


class TimelineDrawing(QAbstractScrollArea):
    """Draws entries. ``chosen`` tells the current key, ``opened`` Enter or a double click."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        dress(self)
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self._today = date.min
        self._first = self._last = date.min
        self._closeness = 0.0
        self._current = -1
        self._laid = Laid()
        self._labels: list[tuple[str, int]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Timeline"))
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
        say_from(self, tr("About {max} months in sight", max=max(1, round(days / 30.4))), at_once=True)

    @property
    def placed(self) -> Sequence[Placed]:
        """Where every item is drawn; for tests."""
        return self._laid.placed

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
            words = tr("{label}, still going on", label=entry.label) if entry.item.going_on else entry.label
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, widest)
            self._labels.append((words, metrics.horizontalAdvance(words)))

    def _lay_out(self) -> None:
        theme = self._theme
        metrics = QFontMetrics(theme.font("body"))

        def elide(words: str, room: float) -> tuple[str, int]:
            shorter = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, int(room)))
            return shorter, metrics.horizontalAdvance(shorter)

        # Words end where the last day does, or where the page does: nothing is cut at the right edge.
        room = self.viewport().width() - theme.px(120) - theme.px(12)
        limit = max(float(room), self._days() * self._closeness)
        layout = Layout(theme.px, self._closeness, limit, elide)
        self._laid = layout.lay_out(self._entries, self._labels, self._first, self._last)
        self._scroll_ranges()
        self.viewport().update()

    def _scroll_ranges(self) -> None:
        theme, view = self._theme, self.viewport()
        wide = round(max(self._days() * self._closeness, self._laid.far)) + theme.px(132)
        for bar, whole, seen in (
            (self.horizontalScrollBar(), wide, view.width()),
            (self.verticalScrollBar(), self._laid.high, view.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(theme.px(40))

    def _x(self, days: float) -> float:
        return days * self._closeness + self._theme.px(120) - self.horizontalScrollBar().value()

    def _words_x(self, placed: Placed) -> float:
        return placed.words + self._theme.px(120) - self.horizontalScrollBar().value()

    def _box(self, placed: Placed) -> QRectF:
        """All that belongs to an item on the viewport: shape and words."""
        theme = self._theme
        left, words = self._x(placed.left), self._words_x(placed)
        right = max(left + theme.px(SHAPE), self._x(placed.right))
        y = placed.top - self.verticalScrollBar().value()
        begins = min(left, words)
        return QRectF(
            begins, y, max(right, words + placed.wide) - begins, theme.px(46 if placed.below else 26)
        )

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
        for number, placed in enumerate(self._laid.placed):
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
        """The lines in sight."""
        near = max(self._closeness, 0.001)
        seen = (self.horizontalScrollBar().value() - self._theme.px(120)) / near
        first = plus(self._first, seen)
        last = plus(first, self.viewport().width() / near + 40)
        return ticks(first, last, near, self._theme.px(64))

    def _draw_lanes(self, painter: QPainter) -> None:
        theme, view = self._theme, self.viewport()
        up = self.verticalScrollBar().value()
        left = theme.px(112)
        painter.fillRect(QRect(0, 0, left, view.height()), theme.colour("surface"))
        painter.setFont(theme.font("strong"))
        high = theme.line_height()
        for band in self._laid.bands:
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
        left = self._x(placed.left)
        right = max(left + theme.px(SHAPE), self._x(placed.right))
        if current:
            painter.setPen(QPen(theme.colour("focus"), 3 if theme.scale >= 2 else 2))
            painter.setBrush(theme.colour("select"))
            painter.drawRoundedRect(box.adjusted(-theme.px(5), 0, theme.px(5), theme.px(1)), 4, 4)
        if not item.fuzzy_start and not item.fuzzy_end and item.first == item.last:
            draw_day(painter, theme, left + theme.px(8), y + high / 2, inferred=item.inferred)
        else:
            sure = (self._x(placed.sure_from), self._x(placed.sure_to))
            broken = item.fuzzy_start or (item.fuzzy_end and not item.going_on)
            draw_span(
                painter,
                theme,
                QRectF(left, y, right - left, high),
                sure if placed.sure_to > placed.sure_from else (0.0, 0.0),
                broken=broken,
                going_on=item.going_on,
            )
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text"))
        metrics = painter.fontMetrics()
        x = self._words_x(placed)
        if placed.below:
            # Words of a span that begins out of sight stand where they can be read.
            x = max(x, min(float(theme.px(120)), right - placed.wide))
            painter.drawText(QPointF(x, y + high + theme.px(3) + metrics.ascent()), placed.label)
        else:
            base = y + (high + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(x, base), placed.label)

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
        at = next((n for n, p in enumerate(self._laid.placed) if self._box(p).contains(event.position())), -1)
        if at >= 0:
            self._go(at, show=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open it."""
        if self.current() and self._box(self._laid.placed[self._current]).contains(event.position()):
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
        self.setAccessibleDescription(
            tr(
                "{count} of {many}. {spoken}. {keys}",
                count=at + 1,
                many=len(self._entries),
                spoken=entry.spoken,
                keys=_KEYS,
            )
        )
        if changed:
            say_from(self, entry.spoken, at_once=True)
            self.chosen.emit(entry.key)

    def _other_lane(self, step: int) -> None:
        """Go to the item of the next lane that lies nearest in time."""
        if not 0 <= self._current < len(self._entries):
            return
        lanes = list(LANES)
        here = self._laid.placed[self._current]
        at = lanes.index(here.entry.lane) + step
        while 0 <= at < len(lanes):
            there = [n for n, placed in enumerate(self._laid.placed) if placed.entry.lane is lanes[at]]
            if there:
                self._go(min(there, key=lambda n: abs(self._laid.placed[n].left - here.left)))
                return
            at += step

    def _show_current(self) -> None:
        if not 0 <= self._current < len(self._laid.placed):
            return
        theme, view = self._theme, self.viewport()
        box = self._box(self._laid.placed[self._current])
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


_KEYS: Final = tr("Arrow keys go from item to item, plus and minus show it nearer or further, Enter opens")
