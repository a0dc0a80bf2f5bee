"""Tables that break anywhere: between rows, and within a row that is longer than a page.

reportlab's own Table cannot be tagged row by row and lays out long tables in quadratic time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from whistle.dossier import styles
from whistle.dossier.flowables import Text
from whistle.dossier.tagging import artifact

PAD_Y = 4.5
PAD_RIGHT = 9.0
LEAST_PART = 60.0
"""A row is broken only where this many points of it stay behind, but for a row over a page."""


@dataclass(slots=True)
class Row:
    """One row: for each cell its paragraphs. ``height`` is 0 until measured."""

    cells: list[list[Text]]
    height: float = 0.0


class TableFlow(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A table of ``rows`` under an optional heading row that each later page repeats."""

    def __init__(
        self, widths: Sequence[float], rows: Sequence[Row], head: Row | None, *, continued: bool = False
    ) -> None:
        super().__init__()
        self.widths = list(widths)
        self.rows = list(rows)
        self.head = head
        self.continued = continued
        self.spaceBefore = 0 if continued else 6
        self.spaceAfter = 12

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the width given and the height of all rows, in points."""
        for row in self._all_rows():
            if not row.height:
                row.height = self._measure(row)
        self.width = width
        self.height = sum(row.height for row in self._all_rows())
        return width, self.height

    def least_height(self, width: float) -> float:
        """The height that a heading above must leave: the heading row and the first row."""
        self.wrap(width, 0)
        first = self.rows[0].height if self.rows else 0.0
        return (self.head.height if self.head else 0.0) + min(first, 2 * LEAST_PART)

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the part that fits into ``height`` and the rest, or nothing where none fits."""
        self.wrap(width, height)
        left = height - (self.head.height if self.head else 0.0)
        fitting = 0
        while fitting < len(self.rows) and self.rows[fitting].height <= left:
            left -= self.rows[fitting].height
            fitting += 1
        if fitting == len(self.rows) - 1 and fitting > 2:
            # One row alone under a repeated heading looks like a mistake: two go on together.
            fitting -= 1
            left += self.rows[fitting].height
        first, rest = self.rows[:fitting], self.rows[fitting:]
        if rest and (left >= LEAST_PART and (not first or rest[0].height > 2 * LEAST_PART)):
            broken = self._break_row(rest[0], left)
            if broken is not None:
                first, rest = [*first, broken[0]], [broken[1], *rest[1:]]
        if not first:
            return []
        if not rest:
            return [self]
        done = TableFlow(self.widths, first, self.head, continued=self.continued)
        more = TableFlow(self.widths, rest, self.head, continued=True)
        done.spaceBefore, done.spaceAfter = self.spaceBefore, 0
        return [done, more]

    def draw(self) -> None:
        """Draw rows from the top; rules are no content, nor is a repeated heading."""
        canvas: Any = self.canv
        top = self.height
        if self.head is not None:
            self._draw_row(self.head, top, again=self.continued)
            top -= self.head.height
            self._rule(top, styles.INK, 1.1)
        for row in self.rows:
            self._draw_row(row, top, again=False)
            top -= row.height
            self._rule(top, styles.RULE, 0.6)
        canvas.setLineWidth(1)

    def _all_rows(self) -> list[Row]:
        return [self.head, *self.rows] if self.head else self.rows

    def _measure(self, row: Row) -> float:
        tallest = styles.PARAGRAPH_LEADING
        for column, cell in zip(self.widths, row.cells, strict=True):
            tall = 0.0
            for part in cell:
                tall += part.wrap(column - PAD_RIGHT, 1e6)[1] + part.style.spaceAfter
            tallest = max(tallest, tall - (cell[-1].style.spaceAfter if cell else 0))
        return tallest + 2 * PAD_Y

    def _draw_row(self, row: Row, top: float, *, again: bool) -> None:
        x = 0.0
        for column, cell in zip(self.widths, row.cells, strict=True):
            y = top - PAD_Y
            for part in cell:
                y -= part.height
                if again:
                    part.draw_again(self.canv, x, y)
                else:
                    part.drawOn(self.canv, x, y)
                y -= part.style.spaceAfter
            x += column

    def _rule(self, y: float, colour: object, width: float) -> None:
        canvas: Any = self.canv
        with artifact(canvas):
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(width)
            canvas.line(0, y, sum(self.widths), y)

    def _break_row(self, row: Row, height: float) -> tuple[Row, Row] | None:
        """Break a row so that its first part is at most ``height``; None where nothing would stay."""
        kept: list[list[Text]] = []
        moved: list[list[Text]] = []
        for column, cell in zip(self.widths, row.cells, strict=True):
            stay, go = _break_cell(cell, column - PAD_RIGHT, height - 2 * PAD_Y)
            kept.append(stay)
            moved.append(go)
        if not any(kept) or not any(moved):
            return None
        parts = Row(kept), Row(moved)
        for part in parts:
            part.height = self._measure(part)
        return parts


def _break_cell(cell: Sequence[Text], width: float, height: float) -> tuple[list[Text], list[Text]]:
    stay: list[Text] = []
    left = height
    for place, part in enumerate(cell):
        tall = part.wrap(width, 1e6)[1]
        if tall <= left:
            stay.append(part)
            left -= tall + part.style.spaceAfter
            continue
        pieces = part.split(width, left)
        if len(pieces) > 1:
            return [*stay, pieces[0]], [*pieces[1:], *cell[place + 1 :]]
        return stay, list(cell[place:])
    return stay, []
