"""Numbers are reckoned as ranges, and two that do not agree are shown, never settled."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whistle.casework.numbers import delay, differing, reckon
from whistle.errors import BadValue
from whistle.model import FuzzyDate, Record, Said, SealedText


def number(what: str = "left", **values: object) -> Record:
    words = {"what": what} | {k: str(v) for k, v in values.items() if k == "population"}
    return Record(
        "n" + str(sorted(values.items())),
        "c",
        "number",
        values={k: v for k, v in values.items() if k != "population"},
        said={key: Said(SealedText(text), True) for key, text in words.items()},
    )


def test_27_against_17_to_19_is_a_rise_of_42_to_59_percent() -> None:
    reckoned = reckon(number("appointments a day", low=27, before_low=17, before_high=19))
    assert reckoned.rise is not None
    assert reckoned.rise.words("%", signed=True) == "+42% to +59%"


def test_15_of_23_is_one_share_and_at_least_8_of_23_is_open_above() -> None:
    assert reckon(number(low=15, of_low=23)).share.words("%") == "65%"  # type: ignore[union-attr]  # it has one
    open_above = reckon(number(low=8, of_low=23, quality="at-least"))
    assert open_above.value.words() == "at least 8"
    assert open_above.share.words("%") == "at least 35%"  # type: ignore[union-attr]  # it has one


def test_what_a_number_leaves_out_is_said() -> None:
    assert reckon(number(low=8)).missing == ("denominator", "population", "window", "source")
    whole = number(low=15, of_low=23, population="the team", window=FuzzyDate("a year"), given_by="somewhere")
    assert reckon(whole).missing == ()


def test_eight_of_23_and_eight_of_the_15_who_left_are_flagged_as_out_of_different_numbers() -> None:
    (pair,) = differing([number("broke down", low=8, of_low=23), number("Broke  down", low=8, of_low=15)])
    assert pair.why == "denominator"


def test_figures_that_can_both_be_true_or_are_about_other_things_are_not_flagged() -> None:
    assert differing([number(low=8, quality="at-least"), number(low=9)]) == ()
    assert differing([number("left", low=8), number("came", low=20)]) == ()
    (pair,) = differing([number(low=30), number(low=20, high=22)])
    assert pair.why == "value"


def test_a_record_that_is_no_number_is_refused() -> None:
    with pytest.raises(BadValue):
        reckon(number())


@given(
    low=st.integers(0, 1000),
    more=st.integers(0, 100),
    before=st.integers(1, 1000),
    before_more=st.integers(0, 100),
    of=st.integers(1, 5000),
)
def test_every_pair_of_true_figures_lies_in_the_ranges(
    low: int, more: int, before: int, before_more: int, of: int
) -> None:
    reckoned = reckon(
        number(low=low, high=low + more, before_low=before, before_high=before + before_more, of_low=of)
    )
    assert reckoned.rise is not None
    assert reckoned.rise.high is not None
    assert reckoned.share is not None
    assert reckoned.share.high is not None
    for value in (low, low + more):
        assert reckoned.share.low - 1e-9 <= 100 * value / of <= reckoned.share.high + 1e-9
        for was in (before, before + before_more):
            assert reckoned.rise.low - 1e-9 <= 100 * (value / was - 1) <= reckoned.rise.high + 1e-9


def test_a_delay_between_fuzzy_dates_is_a_range_and_unknown_without_bounds() -> None:
    late_2021 = FuzzyDate("late 2021", "", date(2021, 10, 1), date(2021, 12, 31))
    late_july = FuzzyDate("late July", "", date(2022, 7, 21), date(2022, 7, 31))
    found = delay(late_2021, late_july)
    assert found is not None
    assert (found.low, found.high) == (202, 303)
    assert delay(late_july, late_2021) is None
    assert delay(FuzzyDate("some day"), late_july) is None
    overlap = delay(late_2021, late_2021)
    assert overlap is not None
    assert overlap.low == 0
