"""Many tags in one step and off again, tags of a team's own, and where they are printed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.casework.conftest import Room
from whistle.casework.codes import local_code
from whistle.casework.sentences import sentence_at, sentences
from whistle.dossier.record import Audience
from whistle.errors import AlreadyExists, BadValue, NotFound, QuoteNotFound, WrongState
from whistle.model import Basis, ConsentKind, ConsentState, Relation, Thing

LIFT = local_code(
    "heat in lifts", "Heat in lifts", "A lift was used while it was too hot to be safe.", "condition"
)


def test_the_sentence_of_every_hit_is_tagged_in_one_step_and_comes_off_in_one(room: Room) -> None:
    texts = {
        "Heron": "It was cold. The plan was out of date, said Mr. Mallow. I left.",
        "Wren": "Their plan was old\n\nand nobody cared about a date.",
        "Robin": "No word of it.",
    }
    accounts = {source: room.account(source, words) for source, words in texts.items()}
    draft = room.session.accounts.add(room.sources["Heron"], "a plan with a date")
    hits = room.session.search.find("plan date").hits
    assert draft.id in {hit.testimony_id for hit in hits}
    done = room.session.tags.add_many(room.session.tags.sentences_of(hits), "a3", basis=Basis.SAW)
    quotes = {p.testimony_id: (p.start, p.end) for p in done.passages}
    assert texts["Heron"][slice(*quotes[accounts["Heron"]])] == "The plan was out of date, said Mr. Mallow."
    assert texts["Wren"][slice(*quotes[accounts["Wren"]])] == "Their plan was old"
    assert (len(done.passages), done.already) == (2, 0)
    again = room.session.tags.add_many(room.session.tags.sentences_of(hits), "A3")
    assert (len(again.passages), again.already) == (0, 2)
    by_hand = room.tagged(accounts["Heron"], "It was cold", "C1")
    claim = room.session.records.add(room.case, "allegation", {"text": "An old plan"})
    room.session.records.bear(claim.id, Thing.PASSAGE, done.passages[0].id, Relation.SUPPORTS)
    assert room.session.tags.undo(done.batch) == 2
    assert [p for a in accounts.values() for p in room.session.tags.passages(a)] == [by_hand]
    assert room.session.records.bearings(room.case) == []
    with pytest.raises(NotFound):
        room.session.tags.undo(done.batch)
    with pytest.raises(NotFound):
        room.session.tags.undo("")


@pytest.mark.parametrize("bad", [(0, 0), (5, 2), (-1, 4), (0, 10_000), (3, 4)])
def test_many_tags_are_all_put_on_or_none(room: Room, bad: tuple[int, int]) -> None:
    one, other = room.account("Heron", "The plan was old."), room.account("Wren", "The plan was old.")
    with pytest.raises(QuoteNotFound):
        room.session.tags.add_many([(one, 4, 8), (other, *bad)], "A3")
    assert room.session.tags.passages(one) == []


def test_words_of_a_draft_cannot_be_tagged_with_others(room: Room) -> None:
    one = room.account("Heron", "The plan was old.")
    draft = room.session.accounts.add(room.sources["Heron"], "a draft of a plan").id
    with pytest.raises(WrongState):
        room.session.tags.add_many([(one, 4, 8), (draft, 0, 3)], "A3")
    with pytest.raises(NotFound):
        room.session.tags.add_many([(one, 4, 8)], "Z9")
    assert room.session.tags.passages(one) == []


def test_sentences_end_where_a_reader_would_end_them() -> None:
    text = (
        "1.1 I told Dr. Ash at 4 p.m. on Monday. “Nothing?” she said!! Then\nthe line broke."
        "\n- a list\n- of things"
    )
    assert [text[a:b] for a, b in sentences(text)] == [
        "1.1 I told Dr. Ash at 4 p.m. on Monday.",
        "“Nothing?”",
        "she said!!",
        "Then\nthe line broke.",
        "- a list",
        "- of things",
    ]
    assert sentences(" \n\n ") == []
    assert sentence_at("", 0) == (0, 0)
    endless = "and then " * 400
    assert max(b - a for a, b in sentences(endless)) <= 600
    assert "".join(endless[a:b] + " " for a, b in sentences(endless)) == endless


def test_a_tag_of_the_teams_own_is_made_used_changed_and_forgotten(room: Room) -> None:
    assert LIFT.id == "L_HEAT_IN_LIFTS"
    room.session.tags.add_code(LIFT)
    with pytest.raises(AlreadyExists):
        room.session.tags.add_code(LIFT)
    assert room.session.tags.codes()[-1] == LIFT
    account = room.account("Heron", "The lift was an oven.")
    passage = room.tagged(account, "lift was an oven", "l_heat_in_lifts")
    assert passage.code == LIFT.id
    with pytest.raises(WrongState):
        room.session.tags.remove_code(LIFT.id)
    better = replace(LIFT, definition="A lift was used though it was too hot.")
    room.session.tags.change_code(better)
    assert room.session.cases.file(room.case).codes[-1] == better
    room.session.tags.remove(passage.id)
    claim = room.session.records.add(room.case, "allegation", {"text": "Hot lifts", "codes": LIFT.id})
    with pytest.raises(WrongState):
        room.session.tags.remove_code(LIFT.id)
    room.session.records.change(claim.id, {"codes": None})
    room.session.tags.remove_code(LIFT.id)
    with pytest.raises(NotFound):
        room.tagged(account, "lift was an oven", LIFT.id)
    assert LIFT not in room.session.tags.codes()
    assert room.session.care.check().sound


@pytest.mark.parametrize(
    "given",
    [
        {"label": ""},
        {"label": "x" * 61},
        {"definition": " "},
        {"definition": "x" * 601},
        {"kind": "rumour"},
        {"speaks_to": ("Z",)},
        {"era": ("g",)},
        {"harmed": ("cat",)},
        {"code_id": "!!!"},
        {"code_id": "x" * 40},
    ],
)
def test_a_tag_of_the_teams_own_that_does_not_fit_is_refused(given: dict[str, object]) -> None:
    fine: dict[str, object] = {"code_id": "x", "label": "X", "definition": "X is so.", "kind": "act"}
    assert local_code(**fine).id == "L_X"  # type: ignore[arg-type]
    with pytest.raises(BadValue):
        local_code(**(fine | given))  # type: ignore[arg-type]


def test_a_dossier_prints_what_a_tag_of_the_teams_own_means(room: Room, tmp_path: Path) -> None:
    room.session.tags.add_code(LIFT)
    account = room.account("Heron", "The lift was an oven all summer.")
    room.tagged(account, "lift was an oven", LIFT.id)
    room.session.consents.record(
        room.sources["Heron"],
        "union",
        {kind: ConsentState.AGREED for kind in (ConsentKind.TESTIMONY, ConsentKind.QUOTES)},
    )
    draft = room.session.dossiers.draft(room.case, audience=Audience.UNION)
    assert [(use.id, use.definition) for use in draft.record.codes] == [(LIFT.id, LIFT.definition)]
