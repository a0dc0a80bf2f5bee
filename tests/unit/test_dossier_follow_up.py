"""What was asked of an event beyond what and when stands in the chronology, masked like all its words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.data import dossier_cases as CASES  # noqa: N812 - a table of cases
from whistle.dossier.beside import read_back
from whistle.dossier.content import compose
from whistle.dossier.phrases import all_letters
from whistle.model import (
    Action,
    Annotation,
    Basis,
    CaseFile,
    ConsentKind,
    Figure,
    FollowUp,
    IdentifierKind,
    SealedText,
)

WHO = SealedText(
    "the only lift engineer and [Person 2]",
    (Annotation(0, 22, IdentifierKind.JOB, action=Action.REMOVE),),
)


def _case(rest: FollowUp, basis: Basis = Basis.SAW) -> CaseFile:
    case_file: CaseFile = CASES.small_case()
    first, *others = case_file.incidents
    return replace(case_file, incidents=(replace(first, rest=rest, basis=basis), *others))


def _letters(case_file: CaseFile) -> str:
    made = compose(case_file, audience="hse", recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(1))
    return all_letters(made)


def _numbers_open(rest: FollowUp) -> tuple[str, ...]:
    made = compose(_case(rest), audience="hse", recipient="hse", today=CASES.TODAY, entropy=CASES.entropy(1))
    return made.findings.numbers_open


def test_answers_stand_with_their_event_and_a_removed_detail_is_not_in_them() -> None:
    said = {"who": WHO, "words": SealedText("that is decided"), "records": SealedText("a rota on the wall")}
    figure = Figure(SealedText("people sent home"), "24", "40")
    letters = _letters(_case(FollowUp(0, said, "gist", "now", figure)))
    for words in ("a rota on the wall", "“that is decided”", "the gist of it", "affected now", "24", "40"):
        assert words in letters, words
    assert "lift engineer and" not in letters
    assert "[detail left out] and [Person" in letters
    assert "Not at first hand" not in letters


def test_what_came_by_way_of_others_says_so_and_its_tags_count_no_more() -> None:
    letters = _letters(_case(FollowUp(hops=2)))
    assert "it came to them by way of 2 other people" in letters
    by_answer = _letters(_case(FollowUp(), Basis.TOLD_BY_PARTICIPANT))
    assert "it came to them by way of 1 other person" in by_answer


@pytest.mark.parametrize(("out_of", "is_open"), [("40", False), ("", True)])
def test_a_number_of_an_event_needs_what_it_is_out_of(out_of: str, is_open: bool) -> None:
    found = _numbers_open(FollowUp(figure=Figure(SealedText("people sent home"), "24", out_of)))
    assert bool([place for place in found if "an event" in place]) == is_open


def test_answers_are_read_back_to_their_source() -> None:
    case_file = _case(FollowUp(said={"opinion": SealedText("it was careless")}))
    items = read_back(case_file, "a", recipient="hse", today=CASES.TODAY)
    assert any("it was careless" in one.words for one in items)
    silent = replace(case_file, consents=CASES.consents("a", [ConsentKind.TESTIMONY]))
    assert not any(
        "careless" in one.words for one in read_back(silent, "a", recipient="hse", today=CASES.TODAY)
    )
