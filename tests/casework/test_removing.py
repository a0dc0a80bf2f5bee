"""A source or an account that allegations rest on goes: what changes is said before, and it comes back."""

from __future__ import annotations

import pytest

from tests.casework.conftest import Room
from whistle.errors import NotFound, OnHold
from whistle.model import Basis, Relation, TestimonyState, Thing


@pytest.fixture
def resting(room: Room) -> dict[str, str]:
    """Two allegations: one that two sources support, one of them twice, and one by hearsay alone."""
    made = {}
    for name in ("plan", "load"):
        made[name] = room.session.records.add(room.case, "allegation", {"text": f"The {name}"}).id
    for source, words, basis in (
        ("Heron", "The plan was old.", Basis.SAW),
        ("Heron", "The plan was still old.", Basis.TOOK_PART),
        ("Wren", "The plan was old, I saw it.", Basis.SAW),
        ("Wren", "They say it is too much.", Basis.COMMON_TALK),
    ):
        account = room.account(source, words, verified=False)
        passage = room.tagged(account, words, basis=basis)
        claim = made["load" if basis is Basis.COMMON_TALK else "plan"]
        room.session.records.bear(claim, Thing.PASSAGE, passage.id, Relation.SUPPORTS)
        made[f"{source} {words}"] = account
    return made


def test_what_stops_to_count_is_said_and_nothing_is_done_by_asking(
    room: Room, resting: dict[str, str]
) -> None:
    before = room.session.casework.matrix(room.case, unverified_too=True)
    heron = room.session.sources.leaving(room.sources["Heron"])
    assert len(heron.accounts) == 2
    assert heron.links == 2
    (plan,) = heron.weakened
    assert (plan.claim, plan.before, plan.after) == (resting["plan"], 2, 1)
    wren = room.session.sources.leaving(room.sources["Wren"])
    assert wren.links == 2
    assert [one.claim for one in wren.weakened] == [resting["plan"]], "hearsay never counted"
    one = room.session.accounts.leaving(resting["Heron The plan was old."])
    assert one.links == 1
    assert one.weakened == (), "the other account of the same source still stands"
    assert room.session.casework.matrix(room.case, unverified_too=True) == before


def test_all_of_a_source_goes_in_one_step_and_comes_back_in_one(room: Room, resting: dict[str, str]) -> None:
    before = room.session.casework.matrix(room.case, unverified_too=True)
    already = resting["Heron The plan was still old."]
    room.session.accounts.delete(already)
    gone = room.session.sources.delete(room.sources["Heron"])
    assert gone == (resting["Heron The plan was old."],)
    row = room.session.casework.matrix(room.case, unverified_too=True).row(resting["plan"])
    assert row.supported.number == 1
    room.session.accounts.take_out((*gone, already))
    assert room.session.casework.matrix(room.case, unverified_too=True) == before
    room.session.accounts.take_out(gone)


def test_a_hold_keeps_all_of_a_source(room: Room, resting: dict[str, str]) -> None:
    room.session.cases.hold(room.case, on=True)
    with pytest.raises(OnHold):
        room.session.sources.delete(room.sources["Heron"])
    states = {one.state for one in room.session.accounts.all(room.case)}
    assert states == {TestimonyState.SEALED}


def test_a_source_that_is_not_there_or_said_nothing(room: Room) -> None:
    with pytest.raises(NotFound):
        room.session.sources.leaving("0" * 32)
    silent = room.session.sources.add(room.case, "Dunlin").id
    leaving = room.session.sources.leaving(silent)
    assert (leaving.accounts, leaving.links, leaving.weakened) == ((), 0, ())
    assert room.session.sources.delete(silent) == ()
