"""Matrix, threads, timeline and checklists, on cases small and hostile."""

from __future__ import annotations

import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.casework.conftest import Room
from tests.data import long_line
from whistle.casework.dates import fuzzy_date
from whistle.casework.readiness.engine import checklist
from whistle.casework.sources import Saying, Why, count, grouped
from whistle.casework.threads import thread
from whistle.casework.timeline import Lane, ends_of
from whistle.errors import NotFound, WrongState
from whistle.model import Basis, Employment, FuzzyDate, Record, Relation, Source, Thing, new_id
from whistle.operations.interview_cards import save_card
from whistle.vault.tables.book import CaseBook

TODAY = date(2026, 11, 28)


def people(*names: str, verified: bool = True) -> list[Source]:
    return [Source(name, "case", name, identity_verified=verified) for name in names]


# -- who counts --------------------------------------------------------------------------------


def test_hearsay_copies_and_sources_nobody_verified_never_count_by_default() -> None:
    sayings = [
        Saying("heron", Basis.SAW),
        Saying("teal", Basis.TOLD_BY_PARTICIPANT),
        Saying("crane", Basis.SAW, copied=True),
        Saying("wren", Basis.SAW),
    ]
    sources = [*people("heron", "teal", "crane"), *people("wren", verified=False)]
    counted = count(sayings, sources, ())
    assert (counted.number, counted.of) == (1, 4)
    assert counted.not_counted == {
        "crane": (Why.COPY,),
        "teal": (Why.HEARSAY,),
        "wren": (Why.NOT_VERIFIED,),
    }
    assert count(sayings, sources, (), unverified_too=True).number == 2
    assert "verified" not in count(sayings, sources, (), unverified_too=True).words


@given(
    st.lists(st.sampled_from("abcdefgh"), unique=True),
    st.lists(st.tuples(st.sampled_from("abcdefghxyz"), st.sampled_from("abcdefghxyz"))),
)
def test_groups_hold_every_member_once_and_joined_members_together(
    members: list[str], pairs: list[tuple[str, str]]
) -> None:
    groups = grouped(members, pairs)
    assert sorted(one for group in groups for one in group) == sorted(members)
    home = {one: number for number, group in enumerate(groups) for one in group}
    for one, other in pairs:
        if one in home and other in home:
            assert home[one] == home[other]


def test_what_came_to_a_source_by_way_of_others_is_not_at_first_hand_whatever_its_tag_says(
    room: Room,
) -> None:
    claim = room.session.records.add(room.case, "allegation", {"text": "The plan was old"}).id
    told = {}
    for name in ("Heron", "Slate", "Wren"):
        account = room.account(name, "The plan was old.")
        passage = room.tagged(account, "The plan was old.")
        room.session.records.bear(claim, Thing.PASSAGE, passage.id, Relation.SUPPORTS)
        told[name] = account

    def card(name: str, basis: str, hops: int | None) -> None:
        given = {"what": "The plan", "basis": basis, "hops": hops}
        save_card(room.session._vault, "incident", told[name], new_id(), given)

    grid = room.session.casework.matrix(room.case, unverified_too=True)
    assert grid.row(claim).supported.number == 3
    # By a number of people, by the answer alone, and beside something that she saw herself.
    card("Heron", "saw", 2)
    card("Slate", "told by someone who took part", None)
    card("Wren", "told by someone who took part", None)
    card("Wren", "saw", None)
    row = room.session.casework.matrix(room.case, unverified_too=True).row(claim)
    counted = {source for group in row.supported.by for source in group}
    owner = {one.id: one.source_id for one in room.session.accounts.all(room.case)}
    assert counted == {owner[told["Wren"]]}
    assert row.supported.not_counted == {
        source: (Why.HEARSAY,) for source in sorted((owner[told["Heron"]], owner[told["Slate"]]))
    }
    marks = {source: cell.marks[0] for source, cell in row.cells.items()}
    assert [(marks[owner[told[name]]].hops, marks[owner[told[name]]].counts) for name in told] == [
        (2, False),
        (1, False),
        (0, True),
    ]


def test_two_who_are_joined_by_way_of_a_third_count_once() -> None:
    assert grouped(["a", "b"], [("a", "x"), ("x", "b")]) == (("a", "b"),)


def test_an_account_in_the_bin_bears_on_nothing_and_counts_again_when_it_is_taken_out(room: Room) -> None:
    claim = room.session.records.add(room.case, "allegation", {"text": "The plan was old"}).id
    account = room.account("Heron", "The plan was old.")
    passage = room.tagged(account, "The plan was old.")
    room.session.records.bear(claim, Thing.PASSAGE, passage.id, Relation.SUPPORTS)
    assert [b.thing_id for b in room.session.records.resting_on(account)] == [passage.id]
    room.session.accounts.delete(account)
    assert room.session.casework.matrix(room.case).row(claim).supported.of == 0
    room.session.accounts.undelete(account)
    assert room.session.casework.matrix(room.case).row(claim).supported.number == 1
    room.session.accounts.delete(account)
    room.session.care.purge()
    assert room.session.records.bearings(room.case) == []


def test_things_on_both_sides_are_shown_as_a_contradiction(room: Room) -> None:
    claim = room.session.records.add(room.case, "allegation", {"text": "Nobody was asked"}).id
    for source, relation in (("Heron", Relation.SUPPORTS), ("Teal", Relation.CONTRADICTS)):
        account = room.account(source, f"{source} was there.")
        passage = room.tagged(account, f"{source} was there.")
        room.session.records.bear(claim, Thing.PASSAGE, passage.id, relation)
    row = room.session.casework.matrix(room.case).row(claim)
    assert row.contradicted
    assert (row.supported.number, row.against.number) == (1, 1)


# -- threads -----------------------------------------------------------------------------------


def test_a_thread_can_be_deeper_than_python_calls_itself() -> None:
    deep = 3 * sys.getrecursionlimit()
    replies = tuple(
        Record(f"r{number}", "case", "reply", parent=f"r{number - 1}" if number else "claim")
        for number in range(deep)
    )
    book = CaseBook("case", (), (), (), (), (), (Record("claim", "case", "allegation"), *replies), ())
    said = thread(book, "claim")
    assert [one.depth for one in said] == list(range(deep))
    assert [one.answered for one in said] == [True] * (deep - 1) + [False]


def test_the_thread_of_what_is_no_record_is_refused(room: Room) -> None:
    with pytest.raises(NotFound):
        room.session.casework.thread("0" * 32)


# -- time --------------------------------------------------------------------------------------


def test_a_date_that_cannot_be_is_kept_as_words_and_drawn_nowhere(room: Room) -> None:
    room.session.records.add(room.case, "happening", {"what": "It ended", "when": "the 31st of February"})
    line = room.session.casework.timeline(room.case)
    assert line.items == ()
    assert [item.start.words for item in line.undated] == ["the 31st of February"]


def test_items_stand_in_the_order_of_the_earliest_they_can_have_been(room: Room) -> None:
    add = room.session.records.add
    for what, edtf in (("c", "2022"), ("a", "2009/.."), ("d", "2022-07"), ("b", "2014/2019")):
        add(room.case, "happening", {"what": what, "when": {"words": "", "edtf": edtf}})
    line = room.session.casework.timeline(room.case)
    assert [item.what for item in line.items] == ["a", "b", "c", "d"]
    assert line.items[0].fuzzy_end


def test_a_line_of_years_keeps_its_lanes_and_its_open_ends(room: Room) -> None:
    long_line.build(room.session, room.case)
    line = room.session.casework.timeline(room.case)
    assert line.undated == ()
    assert [item.first for item in line.items] == sorted(i.first for i in line.items if i.first)
    assert {lane: len(line.lane(lane)) for lane in Lane} == {
        Lane.EVENTS: 5,
        Lane.RAISED: 4,
        Lane.RESPONDED: 8,
        Lane.HARM: 5,
        Lane.DOCUMENTS: 11,
    }
    by_what = {item.what: item for item in line.items}
    version = next(item for item in line.items if item.kind == "version")
    assert (version.start.words, version.end.words) == ("late in the year", "late July")
    assert version.fuzzy_start
    assert version.fuzzy_end
    plan = by_what["The crisis plan is in use at every office"]
    assert plan.going_on
    assert plan.start.latest == date(2009, 12, 31)
    reviews = by_what["Inside reviews finished, one after the other"]
    assert (reviews.start.latest, reviews.end.earliest) == (date(2019, 4, 30), date(2020, 9, 1))
    deaths = by_what["Deaths behind the reviews that were released"]
    assert deaths.start == deaths.end, "one of these years, not all of them"
    story = by_what["The Gannet: What went on in the office"]
    assert story.fuzzy_start, "a day with a question mark is not known"
    for item in line.items:
        assert item.start.words == item.start.words.strip()


@pytest.mark.parametrize(
    ("edtf", "begins", "ends", "going_on"),
    [
        ("2019-04/2020-09", (2019, 4, 1), (2020, 9, 30), False),
        ("2009/..", (2009, 1, 1), (2009, 12, 31), True),
        ("../2009", (2009, 1, 1), (2009, 12, 31), False),
        ("2019-04", (2019, 4, 1), (2019, 4, 30), False),
        ("{2018,2020}", (2018, 1, 1), (2020, 12, 31), False),
    ],
)
def test_an_interval_lasts_and_everything_else_is_one_moment_in_it(
    edtf: str, begins: tuple[int, int, int], ends: tuple[int, int, int], going_on: bool
) -> None:
    start, end, open_end = ends_of(fuzzy_date("in their words", edtf))
    assert (start.earliest, end.latest) == (date(*begins), date(*ends))
    assert open_end == going_on
    assert {start.words, end.words} == {"in their words"}
    assert (start == end) == (edtf != "2019-04/2020-09")


def test_bounds_that_somebody_wrote_beside_an_interval_hold() -> None:
    when = fuzzy_date("", "2019/2020", "2019-03-01")
    assert ends_of(when) == (when, when, False)


# -- checklists --------------------------------------------------------------------------------


def test_current_and_former_staff_are_apart_and_an_old_day_is_flagged(room: Room) -> None:
    for name, employment, as_at in (
        ("Heron", Employment.CURRENT, TODAY - timedelta(days=400)),
        ("Teal", Employment.CURRENT, TODAY - timedelta(days=3)),
        ("Wren", Employment.FORMER, None),
    ):
        room.account(name, f"{name} tells.")
        room.session.sources.describe(room.sources[name], employment=employment, employment_as_at=as_at)
    (item,) = [i for i in room.session.casework.readiness(room.case, today=TODAY) if i.id == "3a"]
    shown = " ".join(fact.shown for fact in item.facts)
    assert "2 sources of 3 worked there, known for days from 24 October 2025 to 25 November 2026" in shown
    assert "1 source of 3 used to work there" in shown
    (old,) = [gap for gap in item.gaps if gap.id == "old-as-at"]
    assert old.ids == (room.sources["Heron"],)


@pytest.mark.parametrize("name", ["hse", "union", "reply"])
def test_an_empty_case_has_gaps_with_what_to_ask_next_and_no_verdict(room: Room, name: str) -> None:
    room.session.records.add(room.case, "allegation", {"text": "It was so"})
    filled = room.session.casework.readiness(room.case, name=name, today=TODAY)  # type: ignore[arg-type]
    assert [one.id for one in filled][: len(checklist(name))] == [one.id for one in checklist(name)]
    for item in filled:
        assert bool(item.gaps) == bool(item.ask_next), item.id
        words = " ".join([item.title, *(f.words for f in item.facts), *(g.words for g in item.gaps)])
        assert not {"met", "passed", "satisfied"} & set(words.lower().replace(".", " ").split())


def test_a_list_that_there_is_not_is_refused(room: Room) -> None:
    with pytest.raises(NotFound):
        checklist("council")


# -- the bin -----------------------------------------------------------------------------------


def test_an_allegation_with_ten_thousand_links_goes_into_the_bin_and_comes_back(room: Room) -> None:
    claim = room.session.records.add(room.case, "allegation", {"text": "It was so"}).id
    account = room.account("Heron", "word " * 10_000)
    db = room.session._vault.db
    with db.transaction():
        for number in range(10_000):
            passage = f"{number:032x}"
            db.run(
                'INSERT INTO passages (id, testimony_id, revision, start, "end", code, basis, created)'
                " VALUES (?, ?, 1, ?, ?, 'A3', 'saw', 0)",
                passage,
                account,
                5 * number,
                5 * number + 4,
            )
            db.run(
                "INSERT INTO bearings (id, claim, thing, thing_id, relation, created)"
                " VALUES (?, ?, 'passage', ?, 'supports', 0)",
                f"{number:032x}",
                claim,
                passage,
            )
    row = room.session.casework.matrix(room.case).row(claim)
    assert (len(row.cells[room.sources["Heron"]].marks), row.supported.number) == (10_000, 1)
    room.session.records.delete(claim)
    assert room.session.records.bearings(room.case) == []
    with pytest.raises(WrongState):
        room.session.records.delete(claim)
    room.session.records.undelete(claim)
    assert len(room.session.records.bearings(room.case)) == 10_000


def test_a_fuzzy_date_without_bounds_is_no_date(room: Room) -> None:
    account = room.account("Heron", "It was some time ago.")
    room.session.accounts.add_incident(account, what="It", when=FuzzyDate("long ago"), basis=Basis.SAW)
    line = room.session.casework.timeline(room.case)
    assert ([i.what for i in line.undated], line.items) == (["It"], ())
