"""The tags that ship: complete, well formed, and consistent with the criteria beside them."""

from __future__ import annotations

import json
from collections import Counter
from importlib.resources import files

import pytest

from whistle.casework import codes
from whistle.errors import BadValue, NotFound

LIMBS = {"a", "b", "c", "d", "da", "e", "f"}
STANDARDS = {"D", "C", "S", "S-m", "S-p", "R", "Ro", "Ch"}


def test_the_thirty_codes_and_the_two_reserved_ones_are_there_in_order() -> None:
    counts: Counter[str] = Counter(code.group for code in codes.taxonomy())
    assert counts == {"A": 8, "B": 5, "C": 4, "D": 5, "E": 5, "F": 3, "R": 2}
    expected = [f"{group}{number}" for group in "ABCDEFR" for number in range(1, counts[group] + 1)]
    assert [code.id for code in codes.taxonomy()] == expected
    assert list(codes.groups()) == list(counts)


def test_every_code_uses_only_known_words() -> None:
    for code in codes.taxonomy():
        assert code.kind in codes.KINDS, code.id
        assert code.harmed, code.id
        assert set(code.harmed) <= set(codes.HARMED), code.id
        assert set(code.standards) <= STANDARDS, code.id
        assert {limb.rstrip("?") for limb in code.era} <= LIMBS, code.id
        assert code.id[0] == code.group
        assert code.slug.isidentifier(), code.id
        assert code.slug.isupper(), code.id


def test_labels_are_short_and_differ_and_definitions_are_sentences() -> None:
    labels = [code.label for code in codes.taxonomy()]
    assert len(set(labels)) == len(labels)
    assert max(map(len, labels)) <= 30
    for code in codes.taxonomy():
        assert code.definition.endswith(".")
        assert code.definition[0].isupper()
        assert len(code.definition.split()) >= 8, code.id


def test_a_consequence_always_needs_a_cause_beside_it() -> None:
    for code in codes.taxonomy():
        assert (codes.pair_with(code.id) == "cause") == (code.kind == "consequence"), code.id
        assert code.needs_pair == bool(codes.pair_with(code.id)), code.id


def test_disputed_statements_and_withheld_information_need_a_reply_beside_them() -> None:
    paired = {code.id for code in codes.taxonomy() if codes.pair_with(code.id) == "reply"}
    assert paired == {"E4", "F2"}


def test_harm_to_claimants_alone_has_no_worker_standard_unless_work_carries_it() -> None:
    without = {code.id for code in codes.taxonomy() if not code.standards}
    assert without == {"A8", "D3", "E4", "F1", "F2", "F3", "R1", "R2"}


def test_the_file_says_where_it_comes_from_and_when_it_was_checked() -> None:
    document = json.loads(files("resources").joinpath("taxonomy.json").read_text("utf-8"))
    assert document["source"]
    assert document["checked"]


@pytest.mark.parametrize("typed", ["A3", "a3", " A3 "])
def test_a_code_is_found_by_its_id_in_either_case(typed: str) -> None:
    assert codes.code(typed).slug == "PROCEDURE_OUTDATED"


@pytest.mark.parametrize("typed", ["", "A9", "G1", "L_HEAT", "A", "A3A3"])
def test_what_is_not_a_shipped_code_is_not_found(typed: str) -> None:
    with pytest.raises(NotFound) as raised:
        codes.code(typed)
    assert raised.value.what == "code"


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("heat in lifts", "L_HEAT_IN_LIFTS"),
        ("L_lone", "L_LONE"),
        ("l_x", "L_X"),
        ("3rd lift!", "L_3RD_LIFT"),
    ],
)
def test_a_local_code_is_made_from_what_was_typed(typed: str, made: str) -> None:
    assert codes.local_id(typed) == made
    assert codes.is_local(made)


@pytest.mark.parametrize("typed", ["", "!!!", "L_", "x" * 31])
def test_a_local_code_needs_something_usable_and_not_too_much(typed: str) -> None:
    with pytest.raises(BadValue):
        codes.local_id(typed)


@pytest.mark.parametrize("given", ["A3", "L_", "L__A", "L_A_", "l_a", "L_A B", "L_Ä", "L_A\n"])
def test_other_forms_are_no_local_codes(given: str) -> None:
    assert not codes.is_local(given)
