"""Vaguer words for a clue."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whistle.identifiers.ladders import date_at, date_ladder, date_level, ladder_for, numbers_in
from whistle.model import IdentifierKind as Kind


@pytest.mark.parametrize(
    ("words", "level", "rungs"),
    [
        ("17 October 2022", "exact", ("October 2022", "2022")),
        ("thurs 2nd feb", "exact", ("February",)),
        ("27/01/2023", "exact", ("January 2023", "2023")),
        ("2023-01-27", "exact", ("January 2023", "2023")),
        ("Boxing Day 2020", "exact", ("2020",)),
        ("March 2022", "month", ("2022",)),
        ("late 2021", "year", ("2021", "the 2020s")),
        ("2014", "year", ("the 2010s",)),
        ("last Tuesday", "relative", ()),
        ("the 6th", "exact", ()),
        ("4, 11 and 25 November", "exact", ("November",)),
    ],
)
def test_a_date_is_made_vaguer_step_by_step(words: str, level: str, rungs: tuple[str, ...]) -> None:
    assert date_level(words) == level
    assert date_ladder(words) == rungs


def test_a_date_is_never_made_more_exact_than_its_words() -> None:
    assert date_at("March 2022", "exact") is None
    assert date_at("2014", "month") is None
    assert date_at("17 October 2022", "month") == "October 2022"
    assert date_at("yesterday", "year") is None


@given(st.text(max_size=40))
def test_any_words_have_a_level_and_rungs_that_differ_from_them(words: str) -> None:
    assert date_level(words) in ("exact", "month", "year", "relative", "unknown")
    assert words not in date_ladder(words)


@pytest.mark.parametrize(
    ("kind", "words", "first"),
    [
        (Kind.TEAM_SIZE, "15 of 23 work coaches", "most of a team of 20 to 30"),
        (Kind.TEAM_SIZE, "team of twelve", "a team of 10 to 15"),
        (Kind.AGE, "fifty-eight", "in their 50s"),
        (Kind.AGE, "16", "a child"),
        (Kind.TENURE, "seventeen years", "more than ten years"),
        (Kind.PLACE, "Hull", "a place in England"),
        (Kind.POSTCODE, "GL21 8PX", "GL21"),
    ],
)
def test_the_first_rung_still_says_something(kind: Kind, words: str, first: str) -> None:
    assert ladder_for(kind, words)[0] == first


@given(st.sampled_from(list(Kind)), st.text(max_size=30))
def test_no_rung_is_the_clue_itself(kind: Kind, words: str) -> None:
    assert " ".join(words.split()) not in ladder_for(kind, words)


def test_numbers_in_words_are_read() -> None:
    assert numbers_in("twenty-three of 31") == [23, 31]
