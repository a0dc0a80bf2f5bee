"""Where things stand on a drawn timeline: nothing is cut at an edge, and no two things meet. No window."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.presenters.timeline import LANES, Entry
from ui.widgets.timeline_layout import Laid, Layout, Placed
from ui.widgets.timeline_paint import ticks
from whistle.casework.timeline import Item, Lane
from whistle.model import FuzzyDate

FIRST = date(2020, 1, 1)
LETTER = 8


def _entry(number: int, begins: int, long: int, lane: Lane, label: str) -> Entry:
    first = FIRST + timedelta(days=begins)
    when = FuzzyDate("", "", first, first + timedelta(days=long))
    item = Item(str(number), "happening", lane, label, when, when)
    return Entry(str(number), item, lane, label, label, "", "", "Event", "notes", "", None)


def _elide(words: str, room: float) -> tuple[str, int]:
    kept = words if len(words) * LETTER <= room else words[: max(0, int(room / LETTER) - 1)] + "…"
    return kept, len(kept) * LETTER


def laid_out(entries: list[Entry], days: int, room: int) -> tuple[Laid, float, float]:
    near = room / days
    limit = float(room + 140)
    layout = Layout(round, near, limit, _elide)
    labels = [(entry.label, len(entry.label) * LETTER) for entry in entries]
    return layout.lay_out(entries, labels, FIRST, FIRST + timedelta(days=days)), near, limit


def reach(one: Placed, near: float) -> tuple[float, float]:
    left = one.left * near
    right = max(one.right * near, left + 16)
    return min(left, one.words), max(right, one.words + one.wide)


things = st.lists(
    st.tuples(
        st.integers(0, 1_500),
        st.integers(0, 400),
        st.sampled_from(list(LANES)),
        st.text("ab ", min_size=1, max_size=70),
    ),
    min_size=1,
    max_size=25,
)


@given(things, st.integers(300, 1_400))
def test_words_end_inside_the_drawing_and_no_two_things_of_a_row_meet(
    rows: list[tuple[int, int, Lane, str]], room: int
) -> None:
    entries = [_entry(number, *row) for number, row in enumerate(rows)]
    laid, near, limit = laid_out(entries, 1_901, room)
    by_row: dict[int, list[tuple[float, float]]] = {}
    for one in laid.placed:
        begins, ends = reach(one, near)
        assert begins >= 0
        assert one.words + one.wide <= limit
        by_row.setdefault(one.top, []).append((begins, ends))
    for held in by_row.values():
        held.sort()
        assert all(one[1] <= other[0] for one, other in pairwise(held))
    tops = [(band.top, band.bottom) for band in laid.bands]
    assert all(one[1] <= other[0] for one, other in pairwise(tops))
    for one in laid.placed:
        band = next(band for band in laid.bands if band.lane is one.entry.lane)
        assert band.top <= one.top < band.bottom


@pytest.mark.parametrize("lane", list(LANES))
def test_a_late_thing_has_its_words_at_its_left_and_an_early_one_at_its_right(lane: Lane) -> None:
    words = "about forty letters of what happened then"
    early, late = _entry(0, 10, 0, lane, words), _entry(1, 1_890, 0, lane, words)
    laid, near, _ = laid_out([early, late], 1_901, 900)
    first, last = laid.placed
    assert first.words > first.right * near
    assert last.words + last.wide < last.left * near
    assert (first.label, last.label) == (words, words)


def test_where_neither_side_has_room_the_words_are_shortened() -> None:
    words = "a" * 200
    laid, near, limit = laid_out([_entry(0, 950, 0, Lane.EVENTS, words)], 1_901, 400)
    (one,) = laid.placed
    assert one.label.endswith("…")
    assert reach(one, near)[1] <= limit


@given(st.dates(date(1, 1, 1), date(9998, 12, 31)), st.integers(0, 3_000), st.floats(0.0005, 60))
def test_lines_of_months_stand_in_order_and_far_enough_apart(first: date, wide: int, near: float) -> None:
    last = date.fromordinal(min(date.max.toordinal(), first.toordinal() + int(wide / near)))
    found = ticks(first, last, near, 64)
    assert all(one[0] < other[0] for one, other in pairwise(found))
    for (one, _), (other, _) in pairwise(found):
        assert (other - one).days * near >= 55
