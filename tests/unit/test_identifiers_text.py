"""The normal form of a text, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whistle.identifiers.edits import Edit, apply_edits
from whistle.identifiers.text import normalise

LETTERS = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("aé\u0301\u200b\u202e\u00ad’“ﬁ½ -\n\u2028Ａ１")),
    max_size=80,
)


@given(LETTERS)
def test_every_letter_of_the_normal_form_knows_where_it_came_from(text: str) -> None:
    document = normalise(text)
    last_start = 0
    for n in range(len(document.text)):
        start, end = document.to_original(n, n + 1)
        assert 0 <= start < end <= len(text)
        assert start >= last_start
        last_start = start


@given(LETTERS, st.text(alphabet="abcXYZ", min_size=1, max_size=12), LETTERS)
def test_a_plain_word_is_found_again_at_its_own_place(before: str, word: str, after: str) -> None:
    text = f"{before}\n{word}\n{after}"
    document = normalise(text)
    at = document.text.find(f"\n{word}\n")
    assert at >= 0
    start, end = document.to_original(at + 1, at + 1 + len(word))
    assert text[start:end] == word


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Zoe\u0308", "Zoë"),
        ("Ste\u200bph\u00adanie", "Stephanie"),
        ("\u202eIan\u202c", "Ian"),
        ("O’Neill", "O'Neill"),
        ("０７７００", "07700"),
        ("Featherstone-\nHaugh", "Featherstone-\nHaugh"),
        ("Hug-\nhes", "Hughes"),
        ("a\u2011b", "a-b"),
    ],
)
def test_what_looks_alike_becomes_alike(written: str, plain: str) -> None:
    assert normalise(written).text == plain


def test_a_letter_under_thousands_of_marks_is_cut_and_stays_linear() -> None:
    document = normalise("e" + "\u0301" * 200_000)
    assert document.to_original(0, len(document.text)) == (0, 200_001)


def test_two_hundred_thousand_invisible_characters_leave_the_name_between_them() -> None:
    text = "\u200b" * 100_000 + "Mary" + "\u200b" * 100_000
    document = normalise(text)
    assert document.text == "Mary"
    assert document.to_original(0, 4) == (100_000, 100_004)


EDITS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 6), st.text(alphabet="[]Pn 3", max_size=8)), max_size=6
)


@given(st.text(alphabet="abc d", min_size=40, max_size=60), EDITS)
def test_outside_of_edits_every_place_is_found_again(text: str, raw: list[tuple[int, int, str]]) -> None:
    edits, position = [], 0
    for start, length, words in sorted(raw):
        if start >= position and start + length <= len(text):
            edits.append(Edit(start, start + length, words))
            position = start + length + 1
    after, offsets = apply_edits(text, edits)
    inside = {n for e in edits for n in range(e.start, e.end)}
    for n, letter in enumerate(text):
        if n not in inside:
            start, end = offsets.span(n, n + 1)
            edges = {e.start for e in edits if e.start == e.end}
            if n not in edges and n + 1 not in edges:
                assert after[start:end] == letter
    for edit in edits:
        if edit.start < edit.end:
            start, end = offsets.span(edit.start, edit.end)
            assert edit.words in after[start:end]


def test_edits_that_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        apply_edits("abcdef", [Edit(0, 3, "x"), Edit(2, 4, "y")])
