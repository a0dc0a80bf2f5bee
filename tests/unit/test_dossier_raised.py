"""What else was asked of a time it was raised has its place in each layout, masked like all other words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.data import dossier_cases as CASES  # noqa: N812 - a table of cases
from whistle.dossier.attributes import printed_facts
from whistle.dossier.beside import read_back
from whistle.dossier.content import compose
from whistle.dossier.phrases import all_letters
from whistle.dossier.record import Record
from whistle.model import (
    Action,
    Annotation,
    CaseFile,
    ConsentKind,
    FuzzyDate,
    IdentifierKind,
    RaisedFollowUp,
    SealedText,
)

EVERY = tuple(ConsentKind)
SAID = {
    "believed": SealedText("the dates on the plan"),
    "public": SealedText("whoever rings at night"),
    "remit": SealedText("they inspect it"),
    "action": SealedText(
        "the only lift engineer and [Person 2] were asked",
        (Annotation(0, 22, IdentifierKind.JOB, action=Action.REMOVE),),
    ),
    "treated": SealedText("left out of the rota talks"),
    "shown-by": SealedText("a sent mail"),
    "held-by": SealedText("the shop steward"),
}
MAY = date(2025, 5, 9)
WHOLE = RaisedFollowUp("safety", SAID, FuzzyDate("before the fair", "", MAY, MAY))


def _case(rest: RaisedFollowUp = WHOLE, kinds: tuple[ConsentKind, ...] = EVERY) -> CaseFile:
    case_file: CaseFile = CASES.small_case(kinds)
    first, *others = case_file.disclosures
    return replace(case_file, disclosures=(replace(first, rest=rest), *others))


def _made(case_file: CaseFile, audience: str = "union") -> Record:
    return compose(case_file, audience=audience, recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(1))


def _section(record: Record, key: str) -> str:
    return all_letters(replace(record, sections=tuple(one for one in record.sections if one.key == key)))


def _without(*kinds: ConsentKind) -> tuple[ConsentKind, ...]:
    return tuple(kind for kind in EVERY if kind not in kinds)


@pytest.mark.parametrize("audience", ["hse", "union", "press"])
def test_every_answer_stands_in_the_chronology_and_a_removed_detail_is_not_in_it(audience: str) -> None:
    letters = _section(_made(_case(), audience), "chronology")
    for one, words in SAID.items():
        assert one == "action" or words.text in letters, one
    assert "before the fair" in letters
    assert "[detail left out] and [Person" in letters
    assert "lift engineer and" not in letters


def test_the_log_and_the_replies_say_by_when_an_answer_was_promised_and_what_was_done() -> None:
    for audience, keys in (("union", ("log", "replies")), ("hse", ("replies",))):
        record = _made(_case(), audience)
        for key in keys:
            letters = _section(record, key)
            for words in ("It is being looked at.", "9 May 2025", "[detail left out] and [Person"):
                assert words in letters, (audience, key, words)
            assert "left out of the rota talks" not in letters


def test_hse_reads_of_how_many_times_an_answer_was_promised_or_something_done_and_no_verdict() -> None:
    letters = _section(_made(_case(), "hse"), "criteria")
    assert "An answer promised by a date: 1 time." in letters
    assert "What was done then is told of: 1 time." in letters
    bare = _section(_made(_case(RaisedFollowUp()), "hse"), "criteria")
    assert "promised" not in bare
    assert "done then" not in bare


def test_how_somebody_was_treated_since_stands_with_what_followed_from_speaking_up() -> None:
    assert "left out of the rota talks" in _section(_made(_case()), "detriment")
    none = "Nothing of this kind may be shown, or none is recorded."
    assert none in _section(_made(_case(RaisedFollowUp())), "detriment")
    assert none in _section(_made(_case(kinds=_without(ConsentKind.INCIDENTS))), "detriment")


@pytest.mark.parametrize("limb", RaisedFollowUp.LIMBS)
def test_a_limb_is_told_as_the_source_sees_it_and_that_of_a_crime_only_where_crimes_may_be_told(
    limb: str,
) -> None:
    may = _section(_made(_case(RaisedFollowUp(limb))), "limbs")
    assert "Raised 1 time." in may
    assert "Whether the law sees it so is for an adviser." in may
    held = _section(_made(_case(RaisedFollowUp(limb), _without(ConsentKind.OFFENCE))), "limbs")
    assert ("Raised 1 time." in held) == (limb != "crime")


@pytest.mark.parametrize(
    ("field", "kind"), [("held-by", ConsentKind.UNION), ("treated", ConsentKind.HEALTH)], ids=str
)
def test_an_answer_that_tells_of_a_union_or_of_health_needs_that_permission_too(
    field: str, kind: ConsentKind
) -> None:
    ill = SealedText("off with nerves", (Annotation(9, 15, IdentifierKind.HEALTH, action=Action.REMOVE),))
    rest = replace(WHOLE, said={**SAID, "treated": ill})
    shown = {"held-by": "shop steward", "treated": "off with [detail left out]"}[field]
    assert shown in all_letters(_made(_case(rest)))
    letters = all_letters(_made(_case(rest, _without(kind))))
    assert shown not in letters
    assert "off with" not in letters or field != "treated"
    # What tells of neither goes all the same.
    assert "left out of the rota talks" in all_letters(_made(_case(WHOLE, _without(kind))))


def test_an_open_detail_of_an_answer_holds_the_dossier_back_and_a_kept_one_is_weighed() -> None:
    words = SealedText("sent to Larkhill", (Annotation(8, 16, IdentifierKind.WORKPLACE, action=Action.OPEN),))
    left_open = _case(RaisedFollowUp(said={"treated": words}))
    places = _made(left_open).findings.open_places
    assert [place for place in places if "answer on a time it was raised: 1 undecided" in place]
    kept = SealedText(words.text, (replace(words.annotations[0], action=Action.KEEP),))
    weighed = _case(RaisedFollowUp(said={"treated": kept}))
    assert "Larkhill" in {fact.words for fact in printed_facts(weighed, _made(weighed))}
    assert "Larkhill" not in {fact.words for fact in printed_facts(left_open, _made(left_open))}


def test_answers_are_read_back_to_their_source_and_only_those_that_may_go() -> None:
    (told,) = [one for one in read_back(_case(), "a", recipient="hse", today=CASES.TODAY) if one.id == "d1"]
    for words in ("left out of the rota talks", "before the fair", "as the source sees it"):
        assert words in told.words
    silent = _case(kinds=(ConsentKind.TESTIMONY,))
    assert not any("rota talks" in one.words for one in read_back(silent, "a", recipient="hse", today=MAY))


@pytest.mark.parametrize(
    ("route", "raised_by", "tells"),
    [
        ("safety-rep", "self", True),
        ("safety-committee", "group", True),
        ("43C", "rep", True),
        ("union branch", "self", True),
        ("43C", "self", False),
        ("grievance", "colleague", False),
    ],
)
def test_a_way_that_tells_of_a_union_needs_that_permission(route: str, raised_by: str, tells: bool) -> None:
    def shown(kinds: tuple[ConsentKind, ...]) -> bool:
        case_file = _case(kinds=kinds)
        first, *others = case_file.disclosures
        changed = replace(first, route=route, raised_by=raised_by)
        return "a sent mail" in all_letters(_made(replace(case_file, disclosures=(changed, *others))))

    assert shown(EVERY)
    assert shown(_without(ConsentKind.UNION)) is not tells
