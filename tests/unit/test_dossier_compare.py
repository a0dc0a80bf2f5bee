"""Two dossiers of one case laid beside each other; the right-of-reply pack, which holds no testimony."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pypdfium2
import pytest

from whistle.dossier import export
from whistle.dossier.attributes import Crowd
from whistle.dossier.compare import compare, meetings_with
from whistle.dossier.notices import NoticeKind, notices
from whistle.dossier.record import CheckState, Record, emptied
from whistle.errors import GatesFailed, WrongState
from whistle.model import CaseFile, ConsentKind


def _load(name: str) -> ModuleType:
    spec = spec_from_file_location(name, Path(__file__).parents[1] / "data" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CASES = _load("dossier_cases")
ALL = tuple(ConsentKind)
NO_WORDS = tuple(
    kind for kind in ALL if kind not in (ConsentKind.QUOTES, ConsentKind.TESTIMONY, ConsentKind.INCIDENTS)
)


def _case(*permitted: tuple[str, tuple[ConsentKind, ...]]) -> CaseFile:
    case_file: CaseFile = CASES.small_case()
    answers = sum(
        (
            CASES.consents(source.id, kinds, recipient)
            for recipient, kinds in permitted
            for source in case_file.sources
        ),
        (),
    )
    return replace(case_file, consents=answers)


def _made(case_file: CaseFile, audience: str, seed: int, **changed: Any) -> export.Draft:
    options: dict[str, Any] = {"recipient": audience, "identities": (), "file_name": ""}
    return export.draft(
        case_file,
        audience=audience,
        today=CASES.TODAY,
        entropy=CASES.entropy(seed),
        **(options | changed),
    )


@pytest.fixture(scope="module")
def both() -> tuple[CaseFile, Record, Record]:
    case_file = _case(("hse", ALL), ("union", ALL))
    return case_file, _made(case_file, "hse", 1).record, _made(case_file, "union", 2).record


def test_words_that_stand_in_both_join_the_labels_of_a_source(
    both: tuple[CaseFile, Record, Record],
) -> None:
    case_file, one, two = both
    joined = compare(case_file, one, two)
    assert {item.source for item in joined} == {"a", "b", "c"}
    for item in joined:
        assert (item.one, item.two) == (one.label_map()[item.source], two.label_map()[item.source])
    first = next(item for item in joined if item.source == "a")
    assert ("quotation", "quotation") in {meeting.what for meeting in first.meetings}
    # The same was told to both: neither adds anything.
    assert (dict(first.only_one), dict(first.only_two)) == ({}, {})


def test_a_quotation_in_one_is_met_inside_an_account_in_the_other() -> None:
    kinds = (ConsentKind.EXISTENCE, ConsentKind.TESTIMONY)
    quoted = (ConsentKind.EXISTENCE, ConsentKind.SUMMARY, ConsentKind.QUOTES)
    case_file = _case(("hse", kinds), ("union", quoted))
    one, two = _made(case_file, "hse", 1).record, _made(case_file, "union", 2).record
    first = next(item for item in compare(case_file, two, one) if item.source == "a")
    assert {what for meeting in first.meetings for what in meeting.what} >= {"paragraph of an account"}


def test_without_words_in_both_nothing_is_joined_and_what_each_adds_is_counted() -> None:
    case_file = _case(("hse", NO_WORDS), ("union", ALL))
    one, two = _made(case_file, "hse", 1).record, _made(case_file, "union", 2).record
    joined = compare(case_file, one, two)
    assert [item.meetings for item in joined] == [()] * 3
    assert any(item.only_two for item in joined)
    assert meetings_with(case_file, one, (two,)) == ()


def test_a_draft_says_which_earlier_dossier_to_somebody_else_it_can_be_joined_with(
    both: tuple[CaseFile, Record, Record],
) -> None:
    case_file, one, two = both
    drafted = _made(case_file, "union", 3, crowd=Crowd(earlier=(one, two)))
    told = [notice for notice in drafted.notices if notice.kind is NoticeKind.JOINS]
    # The earlier one to the same recipient keeps its labels on purpose.
    assert {notice.reference for notice in told} == {one.reference}
    assert {notice.source for notice in told} == {"a", "b", "c"}
    assert all(notice.recipient == "hse" and notice.number > 0 for notice in told)


def test_an_old_answer_about_still_working_there_is_said(both: tuple[CaseFile, Record, Record]) -> None:
    case_file, one, _ = both
    asked = {source.id: source.employment_as_at for source in case_file.sources}
    assert any(asked.values())
    later = replace(one, made_on=CASES.TODAY + timedelta(days=400))
    told = {notice.source: notice.number for notice in notices(case_file, later, ())}
    assert told
    assert all((later.made_on - asked[source]).days == days for source, days in told.items())


def test_a_dossier_whose_words_were_destroyed_cannot_be_compared(
    both: tuple[CaseFile, Record, Record],
) -> None:
    case_file, one, two = both
    with pytest.raises(WrongState):
        compare(case_file, one, emptied(two))


# -- the right-of-reply pack --------------------------------------------------------------------


@pytest.fixture(scope="module")
def told() -> CaseFile:
    return _case(("employer", ALL))


def test_a_reply_pack_holds_no_testimony_whatever_was_agreed(told: CaseFile) -> None:
    drafted = _made(told, "reply", 4, recipient="employer")
    text = "".join(
        page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(drafted.pdf)
    ).replace("\r\n", " ")
    words = " ".join(text.split())
    assert "Data Protection Act 2018, section 171" in words
    for account in told.testimonies:
        for line in account.narrative.text.splitlines():
            assert line[:40] not in words
    assert drafted.record.openings == ()
    assert all(source.pseudonym not in words for source in told.sources)
    assert "S1" not in words.split()
    assert {cell.kind for cell in drafted.record.cells} <= {"existence", "summary"}
    assert drafted.record.findings.facts == ()


def test_a_reply_pack_needs_the_names_list_and_somebody_s_permission(told: CaseFile) -> None:
    states = {
        check.gate: check.state
        for check in _made(told, "reply", 4, recipient="employer", identities=None).checks
    }
    assert states["identities"] is CheckState.OPEN
    with pytest.raises(GatesFailed) as caught:
        export.build(
            told,
            audience="reply",
            recipient="somebody else",
            today=CASES.TODAY,
            file_name="",
            identities=(),
            overrides={"second-reader": "a test"},
            entropy=CASES.entropy(5),
        )
    assert "consent" in caught.value.gates
