"""The drawn timeline: solid where the month is sure, a broken shape where it is not.

Every edge is a month's edge: the drawing is no more exact than the words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from whistle.dossier import styles
from whistle.dossier.record import Lane, Mark, Timeline
from whistle.dossier.tagging import Node, Tagger
from whistle.dossier.wording import say

_LANE_NAMES = 88.0
_ROW, _BAR = 15.0, 10.0
_HEAD, _KEY = 30.0, 24.0
_SIZE = 9.75
_MOST_MONTHS_NAMED = 24
MONTH_LETTERS = "JFMAMJJASOND"
FEWEST_MONTHS = 6
"""A drawing names at least this many months: so many letters in a row are no one's initials."""
_ARROW = 10.0


@dataclass(frozen=True, slots=True)
class _Placed:
    mark: Mark
    row: int


def month_index(month: str) -> int:
    """Count months from year 0 for ``YYYY-MM``."""
    return int(month[:4]) * 12 + int(month[5:7]) - 1


class TimelineFlow(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Draws a Timeline as one figure with alternative text."""

    def __init__(self, tagger: Tagger, node: Node, timeline: Timeline, width: float) -> None:
        super().__init__()
        self.tagger, self.node, self.width = tagger, node, width
        node.alt = "".join(run.text for run in timeline.alt)
        marks = [mark for lane in timeline.lanes for mark in lane.marks]
        first = min(month_index(mark.first) for mark in marks)
        last = max(max(month_index(mark.last) for mark in marks), first + FEWEST_MONTHS - 1)
        by_year = last - first + 1 > _MOST_MONTHS_NAMED
        self.first = first - first % 12 if by_year else first
        self.last = last + 11 - last % 12 if by_year else last
        self.step = (width - _LANE_NAMES - _ARROW) / (self.last - self.first + 1)
        self.by_year = by_year
        self.lanes = [(lane, self._pack(lane)) for lane in timeline.lanes]
        rows = sum(self._rows(placed) for _, placed in self.lanes)
        self.height = _KEY + _HEAD + rows * _ROW + 8.0 * len(self.lanes)
        self.spaceBefore, self.spaceAfter = 4, 14

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return its fixed width and height, in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw everything as content of the one figure."""
        canvas: Any = self.canv
        with self.tagger.marked(canvas, self.node):
            canvas.saveState()
            self._draw_key(self.height - 12)
            self._draw_months(self.height - _KEY)
            self._draw_lanes(self.height - _KEY - _HEAD)
            canvas.restoreState()
        x, y = canvas.absolutePosition(0, 0)
        self.node.box = (x, y, x + self.width, y + self.height)

    def _x(self, month: int) -> float:
        return _LANE_NAMES + (month - self.first) * self.step

    def _label_width(self, mark: Mark) -> float:
        return float(stringWidth(f"({mark.label})", styles.REGULAR, _SIZE)) + 8

    def _label_side(self, mark: Mark) -> str:
        """Numbers stand right of a shape, left of it where there is no room, else inside."""
        start, end = self._x(month_index(mark.first)), self._x(month_index(mark.last) + 1)
        end += _ARROW if mark.continuing else 0
        if end + self._label_width(mark) <= self.width:
            return "right"
        return "left" if start - self._label_width(mark) >= _LANE_NAMES else "inside"

    def _pack(self, lane: Lane) -> list[_Placed]:
        """Put each mark into the first row where it and its numbers touch no other."""
        ends: list[float] = []
        placed = []
        for mark in lane.marks:
            start, end = self._x(month_index(mark.first)), self._x(month_index(mark.last) + 1)
            end += _ARROW if mark.continuing else 0
            side = self._label_side(mark)
            end += self._label_width(mark) if side == "right" else 0
            start -= self._label_width(mark) if side == "left" else 0
            row = next((place for place, used in enumerate(ends) if used <= start), len(ends))
            if row == len(ends):
                ends.append(end)
            ends[row] = end
            placed.append(_Placed(mark, row))
        return placed

    def _rows(self, placed: list[_Placed]) -> int:
        return max((item.row for item in placed), default=0) + 1

    def _draw_key(self, y: float) -> None:
        canvas: Any = self.canv
        x = 0.0
        for shape, key in (("bar", "key-certain"), ("maybe", "key-possible"), ("arrow", "key-continuing")):
            if shape == "bar":
                self._bar(x, y - 2, 24)
                x += 30
            elif shape == "maybe":
                self._maybe(x, y - 2, 26)
                x += 32
            else:
                self._arrow(x, y - 2)
                x += 16
            words = say(key)[0].text
            canvas.setFillColor(styles.INK)
            canvas.setFont(styles.REGULAR, _SIZE)
            canvas.drawString(x, y, words)
            x += stringWidth(words, styles.REGULAR, _SIZE) + 20

    def _draw_months(self, top: float) -> None:
        canvas: Any = self.canv
        bottom = 0.0
        canvas.setFillColor(styles.INK)
        canvas.setFont(styles.SEMIBOLD, _SIZE)
        for month in range(self.first, self.last + 1):
            if month % 12 == 0 or month == self.first:
                canvas.drawString(self._x(month) + 2, top - 11, str(month // 12))
        canvas.setFont(styles.REGULAR, _SIZE)
        for month in () if self.by_year else range(self.first, self.last + 1):
            canvas.drawCentredString(self._x(month) + self.step / 2, top - 25, MONTH_LETTERS[month % 12])
        for month in range(self.first, self.last + 2):
            new_year = month % 12 == 0
            if new_year or not self.by_year:
                canvas.setStrokeColor(styles.INK if new_year else styles.FINE)
                canvas.setLineWidth(0.6)
                canvas.line(self._x(month), bottom, self._x(month), top - (0 if new_year else _HEAD))

    def _draw_lanes(self, top: float) -> None:
        canvas: Any = self.canv
        for lane, placed in self.lanes:
            height = self._rows(placed) * _ROW + 8.0
            canvas.setStrokeColor(styles.INK)
            canvas.setLineWidth(0.6)
            canvas.line(0, top, self.width, top)
            canvas.setFillColor(styles.INK)
            canvas.setFont(styles.SEMIBOLD, _SIZE)
            canvas.drawString(0, top - 14, "".join(run.text for run in lane.title))
            for item in placed:
                self._draw_mark(item.mark, top - 5 - item.row * _ROW - _BAR)
            top -= height
        canvas.line(0, top, self.width, top)

    def _draw_mark(self, mark: Mark, y: float) -> None:
        canvas: Any = self.canv
        start, end = self._x(month_index(mark.first)), self._x(month_index(mark.last) + 1)
        if mark.certain:
            self._bar(start, y, end - start)
        else:
            self._maybe(start, y, end - start)
        if mark.continuing:
            self._arrow(end, y)
            end += _ARROW
        numbers = f"({mark.label})"
        canvas.setFont(styles.REGULAR, _SIZE)
        width = stringWidth(numbers, styles.REGULAR, _SIZE)
        places = {"right": end + 4, "left": start - 4 - width, "inside": (start + end - width) / 2}
        x = places[self._label_side(mark)]
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(x - 1, y, width + 2, _BAR, stroke=0, fill=1)
        canvas.setFillColor(styles.INK)
        canvas.drawString(x, y + 1.5, numbers)

    def _bar(self, x: float, y: float, width: float) -> None:
        canvas: Any = self.canv
        canvas.setFillColor(styles.ACCENT)
        canvas.rect(x, y, width, _BAR, stroke=0, fill=1)

    def _maybe(self, x: float, y: float, width: float) -> None:
        canvas: Any = self.canv
        slope = min(4.5, width / 3)
        path = canvas.beginPath()
        path.moveTo(x + 0.6, y + _BAR / 2)
        for px, py in (
            (x + slope, y + _BAR),
            (x + width - slope, y + _BAR),
            (x + width - 0.6, y + _BAR / 2),
            (x + width - slope, y),
            (x + slope, y),
        ):
            path.lineTo(px, py)
        path.close()
        canvas.saveState()
        canvas.setFillColorRGB(1, 1, 1)
        canvas.setStrokeColor(styles.ACCENT)
        canvas.setLineWidth(1)
        canvas.setDash(2.4, 1.6)
        canvas.drawPath(path, stroke=1, fill=1)
        canvas.restoreState()

    def _arrow(self, x: float, y: float) -> None:
        canvas: Any = self.canv
        path = canvas.beginPath()
        path.moveTo(x, y - 2)
        path.lineTo(x + _ARROW, y + _BAR / 2)
        path.lineTo(x, y + _BAR + 2)
        path.close()
        canvas.setFillColor(styles.ACCENT)
        canvas.drawPath(path, stroke=0, fill=1)
