"""Stripes of tags in the margin beside sealed words: pattern, colour and the tag's own letters.

A picture beside the list of tags, which is the way in for keyboard and screen reader.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.models.marks import Stripe
from ui.theme import Theme
from ui.widgets.marked_text import MarkedText

WIDTH: Final = 96
"""px at 100%: the codes, then three columns of 12."""

_GROUP_ROLE: Final = {"A": "g_a", "B": "g_b", "C": "g_c", "D": "g_d", "E": "g_e"}


class MarginStripes(QWidget):
    """Draws the stripes of one MarkedText in its left margin."""

    stripe_chosen = Signal(str)
    """A stripe was clicked: its key."""

    def __init__(self, theme: Theme, text: MarkedText) -> None:
        super().__init__(text)
        self._theme = theme
        self._text = text
        self._stripes: tuple[Stripe, ...] = ()
        self._beyond: tuple[int, ...] = ()
        self.setAccessibleName(tr("Tags beside the words"))
        self.setAccessibleDescription(tr("A picture. The list of tags says the same."))
        # What was said keeps its own direction; the margin is at the left of it in every language.
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        text.set_margin(WIDTH)
        text.lines_moved.connect(self._follow)
        theme.changed.connect(self._follow)
        self._follow()

    def set_stripes(self, stripes: Sequence[Stripe], beyond: Sequence[int] = ()) -> None:
        """Draw these; ``beyond`` are the places where more tags stand than there are columns."""
        self._stripes, self._beyond = tuple(stripes), tuple(beyond)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the margin."""
        return QSize(self._theme.px(WIDTH), 0)

    def _follow(self) -> None:
        frame = self._text.frameWidth()
        top = self._text.viewport().geometry().top()
        self.setGeometry(
            frame, top, self._theme.px(WIDTH) - self._theme.px(4), self._text.viewport().height()
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what can be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken: list[float] = []
        for stripe in self._stripes:
            place = self._place(stripe)
            if place is None:
                continue
            self._draw(painter, stripe, place)
            self._draw_code(painter, stripe, place, taken)
        self._draw_beyond(painter)
        painter.end()

    def _place(self, stripe: Stripe) -> QRectF | None:
        edges = self._text.line_tops(stripe.start, stripe.end)
        if edges is None or edges[1] < 0 or edges[0] > self.height():
            return None
        theme = self._theme
        x = theme.px(52) + stripe.column * theme.px(12)
        return QRectF(x, edges[0] + theme.px(3), theme.px(6), edges[1] - edges[0] - theme.px(6))

    def _draw(self, painter: QPainter, stripe: Stripe, place: QRectF) -> None:
        theme = self._theme
        colour = theme.colour(_GROUP_ROLE.get(stripe.group, "g_f"))
        if stripe.current:
            painter.fillRect(place.adjusted(-theme.px(3), 0, theme.px(3), 0), theme.colour("select"))
        draw_stripe(painter, stripe.group, place, colour, theme.scale)

    def _draw_code(self, painter: QPainter, stripe: Stripe, place: QRectF, taken: list[float]) -> None:
        theme = self._theme
        height = theme.px(18)
        top = max(place.top() - theme.px(1), 0.0)
        while any(abs(top - other) < height for other in taken):
            top += height
        taken.append(top)
        painter.setFont(theme.font("second-strong"))
        painter.setPen(theme.colour(_GROUP_ROLE.get(stripe.group, "g_f")))
        room = QRectF(0, top, theme.px(44), height)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), stripe.code)

    def _draw_beyond(self, painter: QPainter) -> None:
        theme = self._theme
        counts: dict[float, int] = {}
        for start in self._beyond:
            edges = self._text.line_tops(start, start + 1)
            if edges is not None:
                counts[edges[0]] = counts.get(edges[0], 0) + 1
        painter.setFont(theme.font("second-strong"))
        painter.setPen(theme.colour("muted"))
        for top, count in counts.items():
            painter.drawText(QPointF(theme.px(2), top + theme.px(18)), f"+{count}")

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the stripe that was clicked."""
        stripe = self.stripe_at(event.position().toPoint())
        if stripe is not None:
            self.stripe_chosen.emit(stripe.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The end of a click is ours too."""
        event.accept()

    def stripe_at(self, point: QPoint) -> Stripe | None:
        """The stripe under a point, or the only one at that height when its code was meant."""
        near = []
        for stripe in self._stripes:
            place = self._place(stripe)
            if place is not None and place.top() <= point.y() <= place.bottom():
                near.append((stripe, place))
        reach = self._theme.px(3)
        for stripe, place in near:
            if place.left() - reach <= point.x() <= place.right() + reach:
                return stripe
        return near[0][0] if len(near) == 1 else None


def draw_stripe(painter: QPainter, group: str, place: QRectF, colour: QColor, scale: float) -> None:
    """Draw one stripe in its group's pattern: the same in the margin and in the list."""
    painter.save()
    match group:
        case "A":
            painter.fillRect(place, colour)
        case "B":
            two = 2 * scale
            painter.fillRect(QRectF(place.left(), place.top(), two, place.height()), colour)
            painter.fillRect(QRectF(place.right() - two, place.top(), two, place.height()), colour)
        case "C" | "D":
            on, off = (10 * scale, 4 * scale) if group == "C" else (3 * scale, 3 * scale)
            y = place.top()
            while y < place.bottom():
                painter.fillRect(QRectF(place.left(), y, place.width(), min(on, place.bottom() - y)), colour)
                y += on + off
        case "E":
            painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
            painter.setPen(QPen(colour, 2 * scale))
            step = 5 * scale
            y = place.top() - place.width()
            while y < place.bottom() + place.width():
                painter.drawLine(QPointF(place.left(), y + place.width()), QPointF(place.right(), y))
                y += step
            edge = 1.5 * scale
            painter.fillRect(QRectF(place.right() - edge, place.top(), edge, place.height()), colour)
        case _:
            painter.setPen(QPen(colour, 1.5 * scale))
            inset = 0.75 * scale
            painter.drawRect(place.adjusted(inset, inset, -inset, -inset))
    painter.restore()
