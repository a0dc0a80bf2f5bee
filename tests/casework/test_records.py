"""Records of a case: written, read back, linked, binned, destroyed; their words are drafts first."""

from __future__ import annotations

from datetime import date

import pytest

from tests.casework.conftest import QuietScanner, Room
from whistle.casework.kinds import kinds
from whistle.errors import BadValue, NotFound, OnHold
from whistle.model import Directness, FuzzyDate, IdentifierKind, Proposal, Relation, Thing

PLAN = "The crisis plan named people who had left"


def test_a_record_reads_back_as_it_was_written(room: Room) -> None:
    document = room.session.records.add(room.case, "document", {"title": "Crisis plan", "state": "seen"})
    version = room.session.records.add(
        room.case,
        "version",
        {
            "name": "Revised draft",
            "authored": {"words": "late 2021", "edtf": "2021-10~/2021-12~"},
            "approved": {"words": "late July", "earliest": "2022-07-21", "latest": "2022-07-31"},
            "issued": "some time after",
        },
        parent=document.id,
    )
    read = room.session.records.get(version.id)
    assert read.parent == document.id
    assert read.text("name") == "Revised draft"
    assert read.date("authored") == FuzzyDate(
        "late 2021", "2021-10~/2021-12~", date(2021, 10, 1), date(2021, 12, 31)
    )
    assert read.date("approved").latest == date(2022, 7, 31)
    assert read.date("issued") == FuzzyDate("some time after")
    assert read.date("superseded") == FuzzyDate()
    assert room.session.records.all(room.case, ("version",)) == [read]


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        ("allegation", {"text": ""}),
        ("allegation", {}),
        ("allegation", {"text": PLAN, "scope": "galaxy"}),
        ("allegation", {"text": PLAN, "codes": ["Z9"]}),
        ("allegation", {"text": PLAN, "colour": "red"}),
        ("allegation", {"text": PLAN, "serious": "yes"}),
        ("number", {"what": "left", "low": -1}),
        ("number", {"what": "left", "low": "many"}),
        ("number", {"what": "left", "low": float("nan")}),
        ("happening", {"what": "x", "when": {"edtf": "2022-13-45"}}),
        ("happening", {"what": "x", "when": {"earliest": "2022-05-02", "latest": "2022-05-01"}}),
        ("happening", {"what": "x" * 20_001}),
        ("referral", {"to": "0" * 32}),
        ("version", {"name": "no document"}),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_written(
    room: Room, kind: str, given: dict[str, object]
) -> None:
    with pytest.raises((BadValue, NotFound)) as caught:
        room.session.records.add(room.case, kind, given)
    assert PLAN not in repr(caught.value)
    assert room.session.records.all(room.case) == []
    assert room.session.records.notes(room.case) == ""


def test_changed_words_are_drafts_again_and_what_is_not_given_stays(room: Room) -> None:
    claim = room.session.records.add(room.case, "allegation", {"text": PLAN, "scope": "site"})
    assert not claim.sealed
    assert room.session.records.settle(room.case).sealed == 1
    assert room.session.records.get(claim.id).sealed
    changed = room.session.records.change(claim.id, {"where": "the ground floor"})
    assert changed.said["text"].sealed
    assert not changed.said["where"].sealed
    changed = room.session.records.change(claim.id, {"text": "The plan was years old"})
    assert (changed.text("text"), changed.said["text"].sealed) == ("The plan was years old", False)
    assert changed.choice("scope") == "site"
    assert room.session.accounts.search("named people who had left") == []


def test_words_that_name_somebody_wait_for_a_person_and_the_others_are_sealed(room: Room) -> None:
    named = "Perpetua kept the old plan"
    proposal = Proposal(
        0, 8, "Perpetua", IdentifierKind.PERSON, Directness.DIRECT, "Person 1", "gazetteers", "a given name"
    )
    room.session.sealing.make_scanner = lambda: QuietScanner(proposal)  # type: ignore[assignment,return-value]
    plain = room.session.records.add(room.case, "allegation", {"text": PLAN})
    waits = room.session.records.add(room.case, "allegation", {"text": named, "where": "one team"})
    settled = room.session.records.settle(room.case)
    assert (settled.sealed, settled.waiting) == (1, 2)
    assert room.session.records.get(plain.id).sealed
    notes = room.session.records.notes(room.case)
    room.session.sealing.seal(room.session.sealing.review(notes), accept="direct")
    assert room.session.records.get(waits.id).text("text") == "[Person 1] kept the old plan"
    assert [hit.role for hit in room.session.accounts.search("kept the old plan")] == ["allegation.text"]


def test_an_unfinished_card_is_kept_and_stays_when_names_are_taken_out_of_the_notes(room: Room) -> None:
    session = room.session
    assert session.records.kept_cards(room.case) == b""
    session.records.keep_cards(room.case, b"")
    assert session.records.notes(room.case) == ""
    session.records.keep_cards(room.case, b"half a reply")
    session.records.add(room.case, "allegation", {"text": "The plan was out of date"})
    session.sealing.seal(session.sealing.review(session.records.notes(room.case)))
    assert session.records.kept_cards(room.case) == b"half a reply"
    session.records.keep_cards(room.case, b"more of it")
    assert session.records.kept_cards(room.case) == b"more of it"
    session.records.keep_cards(room.case, b"")
    assert session.records.kept_cards(room.case) == b""


def test_the_notes_of_a_case_are_no_account_and_no_source(room: Room) -> None:
    room.session.records.add(room.case, "allegation", {"text": PLAN})
    assert room.session.accounts.all(room.case) == []
    assert room.session.sources.all(room.case) == []


def test_words_of_records_leave_the_vault_with_them(room: Room) -> None:
    claim = room.session.records.add(room.case, "allegation", {"text": "A singular blunderbuss of a claim"})
    reply = room.session.records.add(room.case, "reply", {"words": "We deny it."}, parent=claim.id)
    room.session.records.settle(room.case)
    gone = room.session.records.delete(claim.id)
    assert gone.records == (reply.id,)
    assert room.session.records.all(room.case) == []
    room.session.records.undelete(claim.id)
    assert [record.id for record in room.session.records.all(room.case)] == [claim.id, reply.id]
    room.session.records.delete(claim.id)
    assert room.session.care.purge().records == 2
    assert room.session.accounts.search("blunderbuss") == []
    with pytest.raises(NotFound):
        room.session.records.get(claim.id)
    assert room.session.care.check().sound


def test_a_hold_keeps_records_out_of_the_bin(room: Room) -> None:
    claim = room.session.records.add(room.case, "allegation", {"text": PLAN})
    room.session.cases.hold(room.case, on=True)
    with pytest.raises(OnHold):
        room.session.records.delete(claim.id)
    assert room.session.records.all(room.case) == [claim]


def test_a_chain_of_records_never_leads_back_to_its_start(room: Room) -> None:
    add = room.session.records.add
    first = add(room.case, "publication", {"title": "One"})
    second = add(room.case, "publication", {"title": "Two", "copy_of": first.id})
    third = add(room.case, "publication", {"title": "Three", "copy_of": second.id})
    for target in (first.id, second.id, third.id):
        with pytest.raises(BadValue):
            room.session.records.change(first.id, {"copy_of": target})
    assert room.session.records.get(first.id).choice("copy_of") == ""


def test_what_bears_on_an_allegation_has_to_be_of_its_case_and_of_a_kind_that_can(room: Room) -> None:
    claim = room.session.records.add(room.case, "allegation", {"text": PLAN})
    other_case = room.session.cases.add("Birch").id
    elsewhere = room.session.records.add(other_case, "document", {"title": "A plan"})
    account = room.account("Heron", "The plan named people who had left.")
    passage = room.tagged(account, "named people")
    for thing, thing_id in (
        (Thing.RECORD, elsewhere.id),
        (Thing.RECORD, claim.id),
        (Thing.PASSAGE, account),
        (Thing.ACCOUNT, passage.id),
    ):
        with pytest.raises(BadValue):
            room.session.records.bear(claim.id, thing, thing_id, Relation.SUPPORTS)
    room.session.records.bear(claim.id, Thing.PASSAGE, passage.id, Relation.CONTEXT)
    room.session.records.bear(claim.id, Thing.PASSAGE, passage.id, Relation.SUPPORTS)
    (bearing,) = room.session.records.bearings(room.case)
    assert (bearing.thing_id, bearing.relation) == (passage.id, Relation.SUPPORTS)
    assert room.session.records.resting_on(account) == (bearing,)


def test_every_kind_names_itself_by_a_field_it_has_and_leads_to_kinds_that_exist() -> None:
    others = {"account", "source", "incident", "dossier"}
    for kind in kinds().values():
        assert kind.field(kind.name).type == "words", kind.id
        assert set(kind.parents) <= set(kinds()), kind.id
        assert kind.says.endswith(".")
        for field in kind.fields:
            assert set(field.to) <= set(kinds()) | others, (kind.id, field.id)
            assert bool(field.to) == (field.type == "link"), (kind.id, field.id)
            assert bool(field.choices) == (field.type == "choice"), (kind.id, field.id)
            assert len({option.id for option in field.choices}) == len(field.choices)
