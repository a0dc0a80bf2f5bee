"""The words that ship as data fit the vocabulary and say where they come from."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from whistle.casework import codes, wording
from whistle.errors import BadValue, NotFound
from whistle.model import ConsentKind, ConsentState

FILES = ["hse_criteria", "standards", "routes", "consent", "support"]


@pytest.mark.parametrize("name", FILES)
def test_every_file_names_its_source_and_the_day_it_was_checked(name: str) -> None:
    found = wording.provenance(name)
    assert found.title
    assert found.version
    assert len(found.source) > 40
    assert found.checked >= date(2026, 1, 1)


def test_the_criteria_are_those_of_hse_in_order_and_the_risk_assessment() -> None:
    assert [criterion.id for criterion in wording.criteria()] == ["3a", "3b", "3c", "3d", "risk-assessment"]


def test_every_criterion_asks_for_facts_names_gaps_and_says_what_to_ask_next() -> None:
    seen: set[str] = set()
    for criterion in wording.criteria():
        assert criterion.prompts, criterion.id
        assert all(prompt.endswith((".", "?")) for prompt in criterion.prompts), criterion.id
        assert criterion.gaps, criterion.id
        assert all(words.endswith(".") for words in criterion.gaps.values())
        assert criterion.ask_next.endswith(".")
        assert not seen & criterion.gaps.keys(), "a gap's id must say which gap it is"
        seen |= criterion.gaps.keys()


def test_no_criterion_says_that_it_is_met_or_passed() -> None:
    for criterion in wording.criteria():
        said = " ".join([criterion.title, criterion.wording, criterion.ask_next, *criterion.gaps.values()])
        assert not {"met", "passed", "satisfied"} & set(said.lower().replace(".", " ").split())


def test_what_goes_elsewhere_is_said_with_the_jurisdiction() -> None:
    with_elsewhere = [criterion.id for criterion in wording.criteria() if criterion.elsewhere]
    assert with_elsewhere == ["3c"]


def test_the_six_standards_cover_every_standard_a_tag_names() -> None:
    ids = [standard.id for standard in wording.standards()]
    assert ids == ["D", "C", "S", "R", "Ro", "Ch"]
    scales = {scale for standard in wording.standards() for scale in standard.scales}
    named = {name for code in codes.taxonomy() for name in code.standards}
    assert named <= set(ids) | scales
    assert {name.partition("-")[0] for name in named} == set(ids)


def test_the_indicator_tools_thirty_five_items_each_belong_to_one_standard() -> None:
    items = sorted(item for standard in wording.standards() for item in standard.indicator_items)
    assert items == list(range(1, 36))
    assert [s.id for s in wording.standards() if s.reversed_scale] == ["D", "R"]
    for standard in wording.standards():
        parts = sorted(item for items in standard.scales.values() for item in items)
        assert not parts or parts == list(standard.indicator_items)


def test_every_standard_has_states_to_be_achieved_as_sentences() -> None:
    for standard in wording.standards():
        assert len(standard.states) >= 4, standard.id
        assert all(state[0].isupper() and state.endswith(".") for state in standard.states)


def test_the_routes_hold_every_section_from_43c_to_43h() -> None:
    assert {route.id for route in wording.routes()} >= {"43C", "43D", "43E", "43F", "43G", "43H", "MP"}
    assert wording.routes()[0].kind == "employer"
    assert {route.kind for route in wording.routes()} == {
        "employer",
        "adviser",
        "regulator",
        "wider",
        "information",
        "other",
    }


def test_a_route_is_found_in_any_case_and_others_are_not_found() -> None:
    assert wording.route(" 43c ").id == "43C"
    assert wording.route("mp").kind == "regulator"
    with pytest.raises(NotFound) as raised:
        wording.route("43Z")
    assert raised.value.what == "route"


def test_who_raised_it_and_how_are_lists_of_words() -> None:
    assert [choice.id for choice in wording.raised_by()] == ["self", "colleague", "rep", "group"]
    assert "email" in {choice.id for choice in wording.ways()}


def test_there_is_one_question_for_every_kind_of_information() -> None:
    found = wording.consent_wording()
    assert [question.kind for question in found.questions] == list(ConsentKind)
    assert list(found.states) == list(ConsentState)
    assert found.version


def test_every_question_asks_about_one_recipient_by_name() -> None:
    for question in wording.consent_wording().questions:
        asked = question.ask("the Health and Safety Executive")
        assert "the Health and Safety Executive" in asked
        assert wording.RECIPIENT not in asked
        assert asked.endswith("?")


def test_health_and_union_are_asked_for_expressly() -> None:
    found = wording.consent_wording()
    for kind in (ConsentKind.HEALTH, ConsentKind.UNION):
        assert "expressly" in found.question(kind).question


def test_a_kind_of_information_is_read_as_typed_and_others_are_refused() -> None:
    assert wording.consent_kind(" Dates-Month ") is ConsentKind.DATES_MONTH
    with pytest.raises(BadValue):
        wording.consent_kind("everything")


def test_every_contact_says_how_it_was_checked_and_has_no_owner_yet() -> None:
    for contact in wording.support_list().contacts:
        assert contact.owner == "to be named"
        assert contact.purpose in ("crisis", "advice")
        if contact.local:
            assert not contact.number
            assert contact.checked is None
        else:
            assert contact.number
            assert contact.method
            assert contact.checked is not None
            assert contact.last_seen is None or contact.last_seen <= contact.checked


def test_the_support_list_goes_stale_the_day_after_it_was_due() -> None:
    found = wording.support_list()
    assert found.provenance.checked < found.check_by
    assert not found.stale(found.check_by)
    assert found.stale(found.check_by + timedelta(days=1))


def test_the_support_list_begins_with_what_to_do_when_a_life_is_in_danger() -> None:
    assert wording.support_list().contacts[0].number == "999"
    assert {"samaritans", "nhs-111", "protect"} <= {c.id for c in wording.support_list().contacts}
