"""How many people fit: for two readers, by a stated number or by the rows of a list."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whistle.errors import BadValue
from whistle.identifiers.mosaic import DEFAULT_K, Fact, Population, Reader, Trait, Verdict, weigh
from whistle.identifiers.stafflist import parse_staff_list

TODAY = date(2026, 3, 12)
LIST = """Name,Role,Office,Team,Start date,Working hours pattern,Shift,Leaving date
A,Work Coach,Brackwell,Blue,2016-04-01,,Nights,
B,Work Coach,Brackwell,Blue,2016-09-12,,Nights,
C,Work Coach,Brackwell,Red,2019-02-03,,Days,
D,Team Leader,Brackwell,Blue,2016-01-10,,Nights,
E,Work Coach,Thrale,Green,2016-05-05,,Days,2025-01-31
F,Lift Engineer,Thrale,Green,03/02/2020,,Days,
"""


def only(facts: list[Fact], size: int = 1000, k: int = DEFAULT_K) -> dict[Reader, Verdict]:
    verdicts = weigh(facts, Population(size), k=k, today=TODAY)
    assert len({v.source for v in verdicts}) == 1
    return {v.reader: v for v in verdicts}


def fact(trait: Trait, words: str = "", **more: object) -> Fact:
    return Fact("s", trait, words, **more)  # type: ignore[arg-type]  # a keyword of Fact each


def listed(*facts: Fact) -> dict[Reader, int]:
    people = parse_staff_list(LIST.encode())
    return {v.reader: v.fits for v in weigh(facts, people, today=TODAY)}


def test_details_of_different_kinds_narrow_together() -> None:
    alone = only([fact(Trait.ROLE, "work coach")])
    both = only([fact(Trait.ROLE, "work coach"), fact(Trait.HEALTH, "gout")])
    assert alone[Reader.OUTSIDER].fits == 200
    assert both[Reader.OUTSIDER].fits == 10
    assert both[Reader.OUTSIDER].enough
    assert not only([fact(Trait.ROLE, "x"), fact(Trait.HEALTH, "gout")], 400)[Reader.OUTSIDER].enough


def test_a_vaguer_word_leaves_more_people() -> None:
    exact = only([fact(Trait.HEALTH, "gout")])
    vague = only([fact(Trait.HEALTH, "a health condition", vague=True)])
    assert exact[Reader.INSIDER].fits < vague[Reader.INSIDER].fits == 500


def test_what_is_told_of_somebody_else_hardly_narrows() -> None:
    other = only([fact(Trait.HEALTH, "gout", own=False)])
    assert other[Reader.OUTSIDER].fits == 1000
    assert other[Reader.INSIDER].fits == 800


def test_a_time_it_was_raised_that_is_on_record_leaves_one_person_for_an_insider() -> None:
    told = only([fact(Trait.RAISED, ref="d1", on_record=True)], 50_000)
    assert told[Reader.INSIDER].fits == 1
    assert told[Reader.INSIDER].on_record
    assert not told[Reader.INSIDER].enough
    assert told[Reader.OUTSIDER].fits == 50_000
    (narrowing,) = told[Reader.INSIDER].narrows
    assert (narrowing.trait, narrowing.fits_without, narrowing.refs) == (Trait.RAISED, 50_000, ("d1",))


def test_only_a_colleague_knows_rosters_and_who_was_there() -> None:
    facts = [
        fact(Trait.DATE, "3 March 2025"),
        fact(Trait.HOURS, "nights"),
        fact(Trait.INCIDENT, ref="i"),
        fact(Trait.QUOTATION, ref="p"),
    ]
    told = only(facts)
    assert told[Reader.OUTSIDER].fits == 1000
    assert told[Reader.INSIDER].fits == 59


@pytest.mark.parametrize(
    ("trait", "words", "fits"),
    [
        (Trait.ROLE, "the only lift engineer there", 1),
        (Trait.DETAIL, "one of three who can sign", 3),
        (Trait.TEAM, "15 of a team of 23", 23),
        (Trait.TEAM, "twenty-one of us", 21),
    ],
)
def test_words_that_count_people_are_taken_at_their_word(trait: Trait, words: str, fits: int) -> None:
    assert only([fact(trait, words)])[Reader.INSIDER].fits == fits


def test_only_in_a_length_of_time_counts_nobody() -> None:
    assert only([fact(Trait.TENURE, "for only two years")])[Reader.INSIDER].fits == 125


def test_a_band_is_read_by_its_lower_end() -> None:
    assert only([fact(Trait.TEAM, "a team of 20 to 30", vague=True)])[Reader.INSIDER].fits == 20


def test_several_posts_of_one_person_count_once() -> None:
    told = only([fact(Trait.ROLE, "work coach"), fact(Trait.ROLE, "adviser")])
    assert told[Reader.OUTSIDER].fits == 200


def test_the_same_incident_in_two_dossiers_counts_once_at_its_most_exact() -> None:
    vague, exact = fact(Trait.INCIDENT, ref="i", vague=True), fact(Trait.INCIDENT, ref="i")
    assert only([vague])[Reader.INSIDER].fits == 500
    assert only([vague, exact])[Reader.INSIDER].fits == only([exact])[Reader.INSIDER].fits == 333


def test_the_traits_that_narrow_most_come_first_with_what_leaving_them_out_gains() -> None:
    told = only([fact(Trait.EMPLOYMENT, "former"), fact(Trait.DETAIL, "keeps bees")], 200)
    first, second = told[Reader.OUTSIDER].narrows
    assert (first.trait, first.fits_alone, first.fits_without) == (Trait.DETAIL, 4, 100)
    assert (second.trait, second.fits_alone, second.fits_without) == (Trait.EMPLOYMENT, 100, 4)
    assert first.advice


def test_k_decides_how_many_are_enough() -> None:
    facts = [fact(Trait.HEALTH, "gout")]
    assert only(facts, 120, k=6)[Reader.OUTSIDER].enough
    assert not only(facts, 120, k=7)[Reader.OUTSIDER].enough


@pytest.mark.parametrize("size", [0, -1, 10**9])
def test_a_number_that_cannot_be_people_is_refused(size: int) -> None:
    with pytest.raises(BadValue):
        Population(size)


def test_a_k_of_one_is_refused_because_one_always_fits() -> None:
    with pytest.raises(BadValue):
        weigh([fact(Trait.AGE, "51")], Population(9), k=1, today=TODAY)


FACTS = st.lists(
    st.builds(
        Fact,
        st.sampled_from(["a", "b"]),
        st.sampled_from(list(Trait)),
        st.sampled_from(["", "work coach", "only one", "team of 12", "since 2016", "former", "nights"]),
        st.sampled_from(["", "x", "y"]),
        st.booleans(),
        st.booleans(),
        st.booleans(),
    ),
    min_size=1,
    max_size=12,
)


@given(FACTS, st.integers(1, 5000))
def test_one_more_detail_never_leaves_more_people(facts: list[Fact], size: int) -> None:
    less = {(v.source, v.reader): v.fits for v in weigh(facts[:-1], Population(size), today=TODAY)}
    for verdict in weigh(facts, Population(size), today=TODAY):
        assert 1 <= verdict.fits <= min(size, less.get((verdict.source, verdict.reader), size))


@given(FACTS, st.integers(1, 5000), st.randoms(use_true_random=False))
def test_the_order_of_details_changes_nothing(facts: list[Fact], size: int, random: object) -> None:
    shuffled = list(facts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis types it as object

    def fits(given: list[Fact]) -> dict[tuple[str, Reader], int]:
        return {(v.source, v.reader): v.fits for v in weigh(given, Population(size), today=TODAY)}

    assert fits(facts) == fits(shuffled)


# -- a list --------------------------------------------------------------------------------------------


def test_whole_rows_of_the_list_are_counted() -> None:
    assert listed(fact(Trait.ROLE, "work coaches"))[Reader.OUTSIDER] == 4
    both = listed(fact(Trait.ROLE, "work coach"), fact(Trait.TENURE, "since 2016"))
    assert both[Reader.OUTSIDER] == 3
    # The two columns must fit on one row: nobody at Thrale is a team leader.
    assert listed(fact(Trait.ROLE, "team leader"), fact(Trait.OFFICE, "Thrale"))[Reader.OUTSIDER] == 0


def test_an_outsider_has_no_roster() -> None:
    told = listed(fact(Trait.ROLE, "work coach"), fact(Trait.HOURS, "nights"))
    assert told[Reader.INSIDER] == 2
    assert told[Reader.OUTSIDER] == 4


def test_who_left_is_known_by_a_leaving_date() -> None:
    assert listed(fact(Trait.EMPLOYMENT, "former"))[Reader.INSIDER] == 1
    assert listed(fact(Trait.EMPLOYMENT, "current"))[Reader.INSIDER] == 5


def test_years_of_service_are_counted_back_from_today() -> None:
    assert listed(fact(Trait.TENURE, "for ten years"))[Reader.INSIDER] == 4
    assert listed(fact(Trait.TENURE, "more than five years"))[Reader.INSIDER] == 6
    assert listed(fact(Trait.TENURE, "14 May 2019"))[Reader.INSIDER] == 1


def test_words_that_the_list_does_not_use_are_estimated_instead_of_fitting_nobody() -> None:
    assert listed(fact(Trait.ROLE, "beekeeper"))[Reader.INSIDER] == 1
    assert listed(fact(Trait.ROLE, "a member of staff", vague=True))[Reader.INSIDER] == 3


def test_a_detail_that_no_column_answers_is_estimated_on_top() -> None:
    rows = "role\n" + "clerk\n" * 100
    people = parse_staff_list(rows.encode())
    told = weigh([fact(Trait.ROLE, "clerk"), fact(Trait.FAMILY, "twins")], people, today=TODAY)
    assert [v.fits for v in told] == [20, 20]
    assert [v.of for v in told] == [100, 100]


def test_of_several_posts_the_one_that_fits_fewest_is_counted() -> None:
    told = listed(fact(Trait.ROLE, "work coach"), fact(Trait.ROLE, "team leader"))
    assert told[Reader.OUTSIDER] == 1


def test_verdicts_say_nothing_of_the_words_or_the_rows() -> None:
    people = parse_staff_list(LIST.encode())
    told = weigh([fact(Trait.ROLE, "Lift Engineer"), fact(Trait.DETAIL, "keeps bees")], people, today=TODAY)
    for hidden in ("Lift", "Engineer", "bees", "Brackwell", "Thrale"):
        assert hidden.lower() not in repr(told).lower()
        assert hidden not in repr(people)
