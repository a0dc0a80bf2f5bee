"""Where everything of a drawn timeline stands: rows in lanes, words beside or below shapes. No Qt.

Lengths are px; days are counted from the drawing's first.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from ui.presenters.timeline import LANES, Entry
from whistle.casework.timeline import Lane

SINGLE: Final = 30
DOUBLE: Final = 50
LEAST: Final = 48
"""px at 100%: a row with words beside shapes, one with words below them; a span's least width for that."""

SHAPE: Final = 16
GAP: Final = 14
BESIDE: Final = 8


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry with its place: days from the first, and its row's top in the drawing.

    ``words`` is where its label begins, in px from the first day; ``below`` says that it stands below
    the shape, else beside it: at its left where there is no room at its right.
    """

    entry: Entry
    left: float
    right: float
    sure_from: float
    sure_to: float
    top: int
    below: bool
    label: str
    wide: int
    words: float


@dataclass(slots=True)
class Band:
    """A lane's place in the drawing."""

    lane: Lane
    top: int
    bottom: int


@dataclass(slots=True)
class Laid:
    """A whole drawing: the entries in their order, the lanes, and how high and wide all of it is."""

    placed: list[Placed] = field(default_factory=list)
    bands: list[Band] = field(default_factory=list)
    high: int = 0
    far: float = 0.0


@dataclass(frozen=True, slots=True)
class Span:
    """From, to, and between which days it is sure; all in days from the first."""

    left: float
    right: float
    sure_from: float
    sure_to: float


@dataclass(frozen=True, slots=True)
class _Placing:
    number: int
    span: Span
    begins: float
    ends: float
    words: float
    label: str
    wide: int


def span_of(entry: Entry, first: date, last: date) -> Span:
    """Where an entry's shape stands in a drawing that goes from ``first`` to ``last``."""

    def day(when: date) -> float:
        return float((when - first).days)

    item = entry.item
    begins = item.first or first
    ends = last if item.going_on else (item.last or begins)
    sure_from = item.start.latest or item.start.earliest or begins
    sure_to = ends if item.going_on else (item.end.earliest or item.end.latest or ends)
    if item.start == item.end and not item.going_on and begins != ends:
        # One moment somewhere in there: no day of it is sure.
        sure_from, sure_to = ends, begins
    return Span(day(begins), day(ends) + 1, day(sure_from), day(sure_to) + 1)


class Layout:
    """Lays entries out at one closeness (px a day). ``px`` scales lengths, ``measure`` widths of words.

    ``limit`` is how far to the right words may reach, in px from the first day; a label that cannot is
    drawn at the left of its shape, or moved, or shortened by ``elide``.
    """

    def __init__(
        self,
        px: Callable[[float], int],
        near: float,
        limit: float,
        elide: Callable[[str, float], tuple[str, int]],
    ) -> None:
        self._px, self._near, self._limit, self._elide = px, near, limit, elide

    def lay_out(
        self, entries: Sequence[Entry], labels: Sequence[tuple[str, int]], first: date, last: date
    ) -> Laid:
        """Give every entry its place."""
        px, laid = self._px, Laid()
        top = px(34)
        by_lane: dict[Lane, list[int]] = {lane: [] for lane in LANES}
        for number, entry in enumerate(entries):
            by_lane[entry.lane].append(number)
        places: dict[int, Placed] = {}
        for lane, numbers in by_lane.items():
            start = top
            top += px(6)
            spans: list[_Placing] = []
            points: list[_Placing] = []
            for number in numbers:
                span = span_of(entries[number], first, last)
                below = (span.right - span.left) * self._near >= px(LEAST)
                (spans if below else points).append(self._placing(number, span, *labels[number], below=below))
            for rows, high, below in ((spans, px(DOUBLE), True), (points, px(SINGLE), False)):
                top = self._pack(rows, top, high, places, entries, below=below)
            top = max(top, start + px(54)) + px(6)
            laid.bands.append(Band(lane, start, top))
        laid.placed = [places[number] for number in range(len(entries))]
        laid.high = top
        laid.far = max((self._reach(one) for one in laid.placed), default=0.0)
        return laid

    def _reach(self, one: Placed) -> float:
        return max(one.words + one.wide, one.right * self._near, one.left * self._near + self._px(SHAPE))

    def _placing(self, number: int, span: Span, label: str, wide: int, *, below: bool) -> _Placing:
        px, near, limit = self._px, self._near, self._limit
        x = span.left * near
        end = max(span.right * near, x + px(SHAPE))
        if below:
            if x + wide > limit:
                label, wide = (
                    self._elide(label, max(limit, float(px(LEAST)))) if wide > limit else (label, wide)
                )
            words = max(0.0, min(x, limit - wide))
            return _Placing(number, span, min(x, words), max(end, words + wide), words, label, wide)
        words = end + px(BESIDE)
        if words + wide <= limit:
            return _Placing(number, span, x, words + wide, words, label, wide)
        left = x - px(BESIDE) - wide
        if left >= 0:
            return _Placing(number, span, left, end, left, label, wide)
        # Neither side has room for all of it: the wider one gets what fits.
        at_right, at_left = limit - words, x - px(BESIDE)
        label, wide = self._elide(label, max(at_right, at_left))
        words = words if at_right >= at_left else max(0.0, x - px(BESIDE) - wide)
        return _Placing(number, span, min(x, words), max(end, words + wide), words, label, wide)

    def _pack(
        self,
        items: Sequence[_Placing],
        top: int,
        high: int,
        places: dict[int, Placed],
        entries: Sequence[Entry],
        *,
        below: bool,
    ) -> int:
        """Put items into as few rows as there is room for; where the next row begins."""
        gap = self._px(GAP)
        rows: list[tuple[float, int]] = []
        count = 0
        for one in sorted(items, key=lambda item: item.begins):
            if rows and rows[0][0] <= one.begins:
                _, row = heapq.heappop(rows)
            else:
                row, count = count, count + 1
            heapq.heappush(rows, (one.ends + gap, row))
            span = one.span
            places[one.number] = Placed(
                entries[one.number],
                span.left,
                span.right,
                span.sure_from,
                span.sure_to,
                top + row * high,
                below,
                one.label,
                one.wide,
                one.words,
            )
        return top + count * high
