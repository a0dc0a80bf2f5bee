"""Search: typing errors, fields, tags, kept searches; nothing from the bin, no name in the index."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.casework.conftest import Room
from whistle.errors import AlreadyExists, BadValue, NotFound
from whistle.model import Basis, FuzzyDate
from whistle.vault.tables.search import Query
from whistle.vault.tables.testimonies import Testimonies

CRISIS = "The crisis plan named people who had left. Nobody was trained for it, and the café was closed."


def roles(room: Room, words: str, **more: object) -> list[str]:
    return [hit.role for hit in room.session.search.find(words, **more).hits]  # type: ignore[arg-type]


def test_a_typing_error_finds_what_was_meant_and_says_which_word_was_used(room: Room) -> None:
    account = room.account("Heron", CRISIS)
    found = room.session.search.find("crisys plan")
    assert [hit.testimony_id for hit in found.hits] == [account]
    assert found.instead == {"crisys": ("crisis",)}
    (hit,) = found.hits
    assert CRISIS[slice(*hit.spans[0])] == "crisis"
    assert (hit.case_id, hit.source_id, hit.owner, hit.sealed) == (room.case, room.sources["Heron"], "", True)


@pytest.mark.parametrize(
    ("typed", "finds"),
    [
        ("peopel", True),  # two letters changed places
        ("traned", True),
        ("cafe", True),  # accents do not matter
        ("CRISIS", True),
        ("nam", True),  # a beginning
        ("lef", True),
        ("lfet it", True),
        ("nohbodey", True),  # two errors in eight letters
        ("nobuddy", False),  # two in seven
        ("pln", False),  # three letters are never corrected
        ("2022", False),
        ("crisis elephant", False),
        ('" OR crisis', False),
        ("plan*) NOT (x", False),
        ("", False),
        ("?!", False),
    ],
)
def test_what_is_typed_finds_what_it_should(room: Room, typed: str, finds: bool) -> None:
    room.account("Heron", CRISIS)
    assert bool(room.session.search.find(typed).hits) == finds


def test_a_word_that_is_there_is_never_corrected_and_a_loose_search_finds_both(room: Room) -> None:
    wrong = room.account("Heron", "I recieved the new card.")
    right = room.account("Wren", "She received nothing.")
    found = room.session.search.find("received")
    assert [hit.testimony_id for hit in found.hits] == [right]
    assert not found.instead
    loose = room.session.search.find("received", loose=True)
    assert {hit.testimony_id for hit in loose.hits} == {wrong, right}


def test_numbers_are_never_taken_for_each_other(room: Room) -> None:
    room.account("Heron", "It began in 2022 and form 11345678 was filled in.")
    assert room.session.search.find("2021").hits == ()
    assert room.session.search.find("11345679").hits == ()
    assert len(room.session.search.find("2022").hits) == 1


def test_drafts_are_read_through_and_their_words_never_reach_the_index(room: Room) -> None:
    source = room.session.sources.add(room.case, "Heron").id
    room.session.accounts.add(source, "Perpetua kept the plan in a drawer")
    assert [hit.sealed for hit in room.session.search.find("perpetua").hits] == [False]
    found = room.session.search.find("perpetau")
    assert found.instead == {"perpetau": ("perpetua",)}
    assert [hit.sealed for hit in found.hits] == [False]
    terms = room.session._vault.db.all("SELECT term FROM temp.word_counts")
    assert ("perpetua",) not in terms
    room.account("Wren", "the drawer was locked")
    assert [hit.sealed for hit in room.session.search.find("drawer").hits] == [True, False]
    assert room.session._vault.db.all("SELECT 1 FROM temp.word_counts WHERE term = 'perpetua'") == []


def test_every_kind_of_words_is_found_with_its_case_source_and_owner(room: Room) -> None:
    account = room.account("Heron", "An account of the heating.")
    passage = room.tagged(account, "heating", "C1")
    room.session.tags.add_memo(passage.id, account, "heating: ask about the boiler")
    incident = room.session.accounts.add_incident(
        account, what="the heating failed", when=FuzzyDate("in spring"), basis=Basis.SAW
    )
    claim = room.session.records.add(room.case, "allegation", {"text": "No heating for weeks"})
    reply = room.session.records.add(room.case, "reply", {"words": "The heating works."}, parent=claim.id)
    hits = {hit.role: hit for hit in room.session.search.find("heating").hits}
    assert set(hits) == {"narrative", "memo", "incident.what", "allegation.text", "reply.words"}
    assert [hits[role].owner for role in ("memo", "incident.what", "allegation.text", "reply.words")] == [
        passage.id,
        incident,
        claim.id,
        reply.id,
    ]
    assert {hit.case_id for hit in hits.values()} == {room.case}
    assert hits["memo"].source_id == room.sources["Heron"]
    assert hits["reply.words"].source_id == ""


def test_a_search_can_be_narrowed_to_fields_and_to_a_case(room: Room) -> None:
    room.account("Heron", "The plan was old.")
    claim = room.session.records.add(room.case, "allegation", {"text": "The plan was old", "where": "a plan"})
    room.session.records.settle(room.case)
    other = room.session.cases.add("Birch").id
    assert set(roles(room, "plan")) == {"narrative", "allegation.text", "allegation.where"}
    assert roles(room, "plan", fields=("narrative",)) == ["narrative"]
    assert set(roles(room, "plan", fields=("allegation",))) == {"allegation.text", "allegation.where"}
    assert roles(room, "plan", fields=("allegation.where",)) == ["allegation.where"]
    assert roles(room, "plan", case_id=other) == []
    room.session.records.delete(claim.id)
    assert roles(room, "plan") == ["narrative"]
    with pytest.raises(BadValue):
        room.session.search.find("plan", fields=("colour",))
    with pytest.raises(NotFound):
        room.session.search.find("plan", case_id="0" * 32)


def test_a_search_can_be_narrowed_to_tagged_words_and_tags_alone_list_them(room: Room) -> None:
    account = room.account("Heron", "The plan was old. The plan was long.")
    room.account("Wren", "The plan was old.")
    passage = room.tagged(account, "plan was old", "A3")
    claim = room.session.records.add(room.case, "allegation", {"text": "An old plan", "codes": "A3"})
    (hit,) = room.session.search.find("plan", tags=("a3",), fields=("narrative",)).hits
    assert hit.spans == ((4, 8),)
    assert room.session.search.find("long", tags=("A3",)).hits == ()
    listed = room.session.search.find("", tags=("A3",)).hits
    assert [(hit.snippet, hit.owner) for hit in listed] == [("plan was old", ""), ("An old plan", claim.id)]
    assert room.session.search.find("", tags=("B1",)).hits == ()
    room.session.tags.remove(passage.id)
    assert [hit.owner for hit in room.session.search.find("", tags=("A3",)).hits] == [claim.id]


def test_nothing_in_the_bin_is_found_and_it_is_again_when_it_comes_out(room: Room) -> None:
    account = room.account("Heron", CRISIS)
    room.session.accounts.delete(account)
    assert room.session.search.find("crisis").hits == room.session.search.find("crisys").hits == ()
    room.session.accounts.undelete(account)
    assert len(room.session.search.find("crisis").hits) == 1


def test_more_hits_than_are_shown_are_said_to_be_more(room: Room) -> None:
    source = room.session.sources.add(room.case, "Heron").id
    for _ in range(201):
        room.session.accounts.add(source, "a plan")
    found = room.session.search.find("plan")
    assert (len(found.hits), found.more) == (200, True)


def test_a_search_is_kept_in_the_vault_and_asked_again(room: Room) -> None:
    room.account("Heron", CRISIS)
    query = Query("crisis plan", ("narrative",), (), room.case)
    room.session.search.save("  Old   plans ", query)
    assert room.session.search.saved() == {"Old plans": query}
    assert len(room.session.search.run(room.session.search.saved()["Old plans"]).hits) == 1
    with pytest.raises(AlreadyExists):
        room.session.search.save("Old plans", query)
    for name, bad in (("", query), ("x", Query()), ("x", Query("a", ("colour",))), ("x" * 81, query)):
        with pytest.raises(BadValue):
            room.session.search.save(name, bad)
    room.session.search.forget("Old plans")
    assert room.session.search.saved() == {}
    with pytest.raises(NotFound):
        room.session.search.forget("Old plans")


def test_a_search_for_a_name_that_the_names_list_knows_is_not_kept(room: Room) -> None:
    room.account("Heron", CRISIS)
    room.session.register.identify("Heron", ["Perpetua Osgathorp"], None)
    for name, words in (("perpetua osgathorp", "plan"), ("plans", "what Perpetua Osgathorp said")):
        with pytest.raises(BadValue) as caught:
            room.session.search.save(name, Query(words))
        assert "erpetua" not in repr(caught.value)
    assert room.session.search.saved() == {}


@given(st.text(max_size=40))
def test_no_words_can_break_a_search(words: str) -> None:
    from whistle.vault.database import Database
    from whistle.vault.tables.search import Search

    database = Database.empty()
    Search(database).find(Query(words))
    Search(database).find(Query(words, loose=True))


def test_words_of_evidence_and_what_was_added_later_are_found_and_can_be_looked_in_alone(room: Room) -> None:
    account = room.account("Heron", CRISIS)
    piece = room.session.evidence.describe(room.case, "A photograph of the crisis plan", account=account)
    added = Testimonies(room.session._vault).add_field(
        account, "addendum", "The crisis was in spring", "a" * 32
    )
    found = room.session.search.find("crisis")
    assert sorted(hit.role for hit in found.hits) == ["addendum", "evidence.about", "narrative"]
    assert roles(room, "crisis", fields=("evidence",)) == ["evidence.about"]
    (hit,) = room.session.search.find("crisis", fields=("addendum",)).hits
    assert (hit.field_id, hit.testimony_id) == (added, account)
    room.session.evidence.delete(piece.id)
    assert roles(room, "photograph") == []
    room.session.evidence.undelete(piece.id)
    assert roles(room, "photograph") == ["evidence.about"]
