"""Offsets between stored text and Qt's, and the columns of tag stripes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.models.marks import STRIPE_COLUMNS, Mark, Stripe, in_columns, topmost
from ui.models.units import Units
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
