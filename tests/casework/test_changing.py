"""What was written down and then changed: how it stood stays, undo brings it back, the bin holds events."""

from __future__ import annotations

from datetime import date

import pytest

from tests.casework.conftest import Room
from whistle.casework.dates import fuzzy_date
from whistle.errors import BadValue, NotFound, OnHold, WrongState
from whistle.identifiers.decisions import Decision
from whistle.model import Action, Annotation, Basis, FuzzyDate, IdentifierKind, SealedText
from whistle.vault.tables.testimonies import Testimonies

MAY = fuzzy_date("in May", "2025-05")
JUNE = fuzzy_date("after Whitsun", "2025-06")


def event_of(room: Room, *, sealed: bool = True) -> tuple[str, str]:
    """An account and an event that it tells of."""
    if "Heron" not in room.sources:
        room.sources["Heron"] = room.session.sources.add(room.case, "Heron").id
    account = room.session.accounts.add(room.sources["Heron"], "The door was locked.").id
    event = room.session.accounts.add_incident(
        account, what="A door was locked", where="the hall", when=MAY, basis=Basis.SAW
    )
    if sealed:
        room.session.sealing.seal(room.session.sealing.review(account))
    return account, event


def raised_of(room: Room, account: str) -> str:
    return room.session.accounts.add_disclosure(
        account,
        route="line-manager",
        raised_by="self",
        how="spoken",
        to_whom="the site manager",
        information="The door was locked",
        when=MAY,
    )


def test_an_event_changes_and_how_it_stood_is_kept_beside_it(room: Room) -> None:
    account, event = event_of(room)
    before = room.session.events.get(event)
    assert before.sealed
    assert before.values["when"].edtf == "2025-05"
    changed = room.session.events.change(event, {"what": "Two doors were locked", "when": JUNE, "harm": True})
    after = room.session.events.get(event)
    assert (after.words["what"], after.words["where"]) == ("Two doors were locked", "the hall")
    assert after.values["when"] == JUNE
    assert after.values["harm"] is True
    assert not after.sealed, "new words are drafts until names are out of them"
    (former,) = room.session.events.formers(event)
    assert former.id == changed.former
    assert former.words == {"incident.what": "A door was locked", "incident.when": "in May"}
    assert former.data["edtf"] == "2025-05"
    (in_book,) = room.session.cases.book(room.case).incidents
    assert in_book.text("what") == "Two doors were locked"
    assert room.session.accounts.get(account).open_fields == 2
    actions = [row.action for row in room.session.care.custody()]
    assert actions.count("event-changed") == 1


def test_a_change_is_taken_back_exactly_and_sealed_words_are_sealed_again(room: Room) -> None:
    account, event = event_of(room)
    before = room.session.events.get(event)
    changed = room.session.events.change(event, {"what": "Another", "when": JUNE, "basis": "inference"})
    room.session.events.take_back(changed.former, changed.drafts)
    assert room.session.events.get(event) == before
    assert room.session.accounts.get(account).open_fields == 0
    assert room.session.events.formers(event) == ()
    with pytest.raises(NotFound):
        room.session.events.take_back(changed.former)


def test_a_draft_is_written_over_and_undo_still_knows_its_words(room: Room) -> None:
    _, event = event_of(room, sealed=False)
    before = room.session.events.get(event)
    changed = room.session.events.change(event, {"what": "Another", "where": "", "continuing": True})
    assert room.session.events.formers(event)[0].words == {}
    assert room.session.events.get(event).words == {"what": "Another", "where": ""}
    room.session.events.take_back(changed.former, changed.drafts)
    assert room.session.events.get(event) == before


def test_words_that_were_not_there_before_go_again_with_undo(room: Room) -> None:
    account, _ = event_of(room, sealed=False)
    raised = raised_of(room, account)
    before = room.session.events.get(raised)
    changed = room.session.events.change(
        raised, {"reply": "It will be looked into", "reply_when": JUNE, "how": "email"}
    )
    assert room.session.events.get(raised).words["reply"] == "It will be looked into"
    room.session.events.take_back(changed.former, changed.drafts)
    assert room.session.events.get(raised) == before


def test_nothing_is_kept_where_nothing_changed(room: Room) -> None:
    _, event = event_of(room)
    rows = len(room.session.care.custody())
    same = room.session.events.change(event, {"what": "A door was locked", "when": MAY, "basis": "saw"})
    assert same.former == ""
    assert room.session.events.formers(event) == ()
    assert len(room.session.care.custody()) == rows


def test_fields_that_an_event_does_not_have_are_refused_and_nothing_changed(room: Room) -> None:
    account, event = event_of(room)
    for wrong in ({"route": "union"}, {"testimony_id": "x"}, {"nonsense": 1}):
        with pytest.raises(NotFound):
            room.session.events.change(event, {"what": "Another", **wrong})
    for unfit in ({"basis": "by magic"}, {"basis": None}, {"harm": "yes"}, {"harm": 1}):
        with pytest.raises(BadValue):
            room.session.events.change(event, {"what": "Another", **unfit})
    assert room.session.events.get(event).words["what"] == "A door was locked"
    room.session.accounts.delete(account)
    with pytest.raises(WrongState):
        room.session.events.change(event, {"what": "Another"})


def test_a_former_wording_is_not_found_by_search_and_loses_a_missed_name(room: Room) -> None:
    account, event = event_of(room)
    room.session.events.change(event, {"what": "Somebody barred it"})
    assert [h.role for h in room.session.search.find("locked").hits] == ["narrative"]
    assert room.session.search.find("barred").hits
    room.session.sealing.seal(room.session.sealing.review(account))
    mentions = room.session.sealing.find_in_sealed("door", room.case)
    assert {mention.role for mention in mentions} == {"narrative", "former.incident.what"}
    room.session.sealing.revise(
        account, (Decision(Action.LABEL, text="door", label_as="Place 4", kind=IdentifierKind.PLACE),)
    )
    assert room.session.events.formers(event)[0].words["incident.what"] == "A [Place 4] was locked"


def test_a_wording_that_lost_a_name_meanwhile_comes_back_as_a_draft(room: Room) -> None:
    account, event = event_of(room)
    changed = room.session.events.change(event, {"what": "Somebody barred it"})
    room.session.sealing.seal(room.session.sealing.review(account))
    room.session.sealing.revise(
        account, (Decision(Action.LABEL, text="door", label_as="Place 4", kind=IdentifierKind.PLACE),)
    )
    room.session.events.take_back(changed.former, changed.drafts)
    assert room.session.events.get(event).words["what"] == "A [Place 4] was locked"
    assert not room.session.events.get(event).sealed
    (kept,) = room.session.events.formers(event)
    assert kept.words == {"incident.what": "Somebody barred it"}


def test_a_missed_name_leaves_the_clues_of_a_former_wording_too(room: Room) -> None:
    """Also where the words themselves do not hold it: a vaguer form of another clue did."""
    account, event = event_of(room)
    vault = room.session._vault
    clue = Annotation(
        2, 6, IdentifierKind.PLACE, ladder=("the zquenby entrance",), action=Action.KEEP, replacement=""
    )
    told = next(f for f in Testimonies(vault).fields_of((event,)) if f.role == "incident.what")
    Testimonies(vault).annotate(told.id, SealedText(told.words.text, (clue,)))
    changed = room.session.events.change(event, {"what": "Somebody barred it, said Zquenby"})
    room.session.sealing.seal(room.session.sealing.review(account))
    assert "zquenby" in str(vault.db.all("SELECT data FROM former"))
    done = room.session.sealing.revise(
        account, (Decision(Action.LABEL, text="Zquenby", label_as="Person 4", kind=IdentifierKind.PERSON),)
    )
    assert "zquenby" not in str(vault.db.all("SELECT data FROM former")).lower()
    assert "how something stood before it was changed" not in done.elsewhere
    # Without its clues nobody decided anything about the wording: it comes back as a draft.
    room.session.events.take_back(changed.former, changed.drafts)
    assert room.session.events.get(event).words["what"] == "A door was locked"
    assert not room.session.events.get(event).sealed


def test_an_event_in_the_bin_is_nowhere_and_comes_out_whole(room: Room) -> None:
    account, event = event_of(room)
    raised = raised_of(room, account)
    room.session.sealing.seal(room.session.sealing.review(account))
    before = room.session.casework.timeline(room.case)
    assert {item.of for item in before.items} == {event, raised}
    for one in (event, raised):
        room.session.events.delete(one)
        with pytest.raises(WrongState):
            room.session.events.delete(one)
        with pytest.raises(WrongState):
            room.session.events.change(one, {"how": "email"})
    assert room.session.casework.timeline(room.case).items == ()
    assert room.session.search.find("hall").hits == ()
    file = room.session.cases.file(room.case)
    assert (file.incidents, file.disclosures) == ((), ())
    assert {one.id for one in room.session.events.binned(room.case)} == {event, raised}
    for one in (event, raised):
        room.session.events.undelete(one)
    assert room.session.casework.timeline(room.case) == before
    with pytest.raises(WrongState):
        room.session.events.undelete(event)


def test_a_hold_keeps_events_out_of_the_bin(room: Room) -> None:
    _, event = event_of(room)
    room.session.cases.hold(room.case, on=True)
    with pytest.raises(OnHold):
        room.session.events.delete(event)


def test_what_is_purged_is_gone_with_every_former_wording(room: Room) -> None:
    _, event = event_of(room)
    room.session.events.change(event, {"what": "Somebody barred it"})
    room.session.events.delete(event)
    room.session.care.purge()
    with pytest.raises(NotFound):
        room.session.events.get(event)
    assert room.session.events.formers(event) == ()
    assert room.session.sealing.find_in_sealed("locked", room.case)[0].role == "narrative"
    assert len(room.session.sealing.find_in_sealed("locked", room.case)) == 1
    assert room.session.care.check().sound


def test_an_account_is_purged_with_events_that_were_changed(room: Room) -> None:
    account, event = event_of(room)
    room.session.events.change(event, {"what": "Somebody barred it"})
    room.session.accounts.delete(account)
    assert room.session.care.purge().testimonies == 1
    assert room.session.care.check().sound


# -- records -----------------------------------------------------------------------------------


def test_a_record_keeps_how_it_stood_and_is_taken_back(room: Room) -> None:
    claim = room.session.records.add(
        room.case, "allegation", {"text": "The plan was old", "scope": "site", "where": "the yard"}
    )
    room.session.records.settle(room.case)
    before = room.session.records.get(claim.id)
    changed = room.session.records.edit(claim.id, {"text": "The plan was years old", "scope": "team"})
    assert room.session.records.get(claim.id).text("text") == "The plan was years old"
    (former,) = room.session.events.formers(claim.id)
    assert former.words == {"allegation.text": "The plan was old"}
    assert former.data["scope"] == "site"
    room.session.events.take_back(changed.former, changed.drafts)
    assert room.session.records.get(claim.id) == before
    assert room.session.events.formers(claim.id) == ()


def test_a_date_of_a_record_is_taken_back(room: Room) -> None:
    happening = room.session.records.add(room.case, "happening", {"what": "A fire drill", "when": MAY})
    changed = room.session.records.edit(happening.id, {"when": FuzzyDate("in 2024", "2024")})
    assert room.session.records.get(happening.id).date("when").edtf == "2024"
    room.session.events.take_back(changed.former, changed.drafts)
    assert room.session.records.get(happening.id).date("when") == MAY
    assert MAY.earliest == date(2025, 5, 1)


def test_a_record_that_is_purged_leaves_no_former_wording(room: Room) -> None:
    claim = room.session.records.add(room.case, "allegation", {"text": "The plan was old"})
    room.session.records.settle(room.case)
    room.session.records.edit(claim.id, {"text": "The plan was years old"})
    room.session.records.delete(claim.id)
    room.session.care.purge()
    assert room.session.events.formers(claim.id) == ()
    assert room.session.sealing.find_in_sealed("old", room.case) == ()
    assert room.session.care.check().sound
