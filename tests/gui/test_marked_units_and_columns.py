"""Offsets between stored text and Qt's, and the columns of tag stripes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.models.marks import STRIPE_COLUMNS, Mark, Stripe, in_columns, topmost
from ui.models.units import LONGEST_LINE, Units, display_breaks, with_breaks
from whistle.model import KindFamily

TEXTS = st.text(alphabet=st.sampled_from("ab é\n\U0001f600\U0001f9d1ọ̀"), max_size=60)


@given(TEXTS, st.data())
def test_an_offset_is_the_length_in_utf16_of_what_stands_before_it(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    units = Units(text)
    expected = len(text[:offset].encode("utf-16-le")) // 2
    assert units.to_qt(offset) == expected
    assert units.to_stored(expected) == offset


def test_a_position_inside_an_emoji_is_the_start_of_the_emoji() -> None:
    units = Units("a\U0001f600b\U0001f600")
    assert [units.to_stored(n) for n in range(7)] == [0, 1, 1, 2, 3, 3, 4]


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=12)


@given(SPANS)
def test_stripes_in_one_column_never_meet_and_none_is_lost(spans: list[tuple[int, int]]) -> None:
    stripes = [Stripe(s, s + n, "A3", "A", str(i)) for i, (s, n) in enumerate(spans)]
    placed, beyond = in_columns(stripes)
    assert len(placed) + len(beyond) == len(stripes)
    for one in placed:
        assert 0 <= one.column < STRIPE_COLUMNS
        for two in placed:
            if one is not two and one.column == two.column:
                assert one.end <= two.start or two.end <= one.start


def test_four_stripes_over_the_same_words_leave_one_to_be_counted() -> None:
    placed, beyond = in_columns([Stripe(3, 9, f"A{n}", "A", str(n)) for n in range(4)])
    assert [s.column for s in placed] == [0, 1, 2]
    assert beyond == (3,)


def test_the_shortest_mark_under_the_pointer_is_the_one_meant() -> None:
    wide = Mark(0, 20, KindFamily.FACT, "Fact 1")
    narrow = Mark(4, 8, KindFamily.PERSON, "Person 1")
    assert topmost([wide, narrow], 5) is narrow
    assert topmost([wide, narrow], 12) is wide
    assert topmost([wide, narrow], 20) is None


@given(st.text(alphabet="ab \U0001f600", max_size=40), st.data())
def test_a_long_line_broken_for_display_still_converts_both_ways(text: str, data: st.DataObject) -> None:
    breaks = sorted(data.draw(st.sets(st.integers(1, max(1, len(text) - 1)), max_size=4)))
    breaks = [b for b in breaks if 0 < b < len(text)]
    units, shown = Units(text, breaks), with_breaks(text, breaks)
    assert shown.replace("\n", "") == text
    for offset in range(len(text) + 1):
        position = units.to_qt(offset)
        assert units.to_stored(position) == offset
        if offset < len(text):
            assert shown.encode("utf-16-le")[2 * position :].decode("utf-16-le")[0] == text[offset]
        if offset in breaks:
            assert units.to_stored(position - 1) == offset, "the end of the line before"


def test_a_line_of_a_million_letters_is_broken_at_blanks_and_nothing_is_lost() -> None:
    text = "short\n" + "word " * 200_000 + "\n" + "x" * 10_001
    breaks = display_breaks(text)
    shown = with_breaks(text, breaks)
    assert max(len(line) for line in shown.split("\n")) <= LONGEST_LINE
    assert len(shown) == len(text) + len(breaks)
    assert all(text[b - 1] == " " for b in breaks[:100])
    assert display_breaks("short lines\n" * 1000) == ()
