"""What all word lists stand on: a text cut into words, its runs of letters, classes of words as patterns."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whistle.identifiers import lexicon
from whistle.identifiers.recognisers.needs import grams
from whistle.identifiers.recognisers.told import any_word
from whistle.identifiers.words import NAME_WORDS, PHRASE_WORDS, PLACE_WORDS, cut

TEXTS = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("aeKsiI'-/._1 9\n")), max_size=60)
CLASSES = ("places", "bare places", "fixtures", "kin", "colours", "things", "happenings", "body", "ailing")


@pytest.mark.parametrize("pattern", [NAME_WORDS, PHRASE_WORDS, PLACE_WORDS])
@given(TEXTS)
def test_words_and_gaps_are_the_whole_text_each_at_its_place(pattern: re.Pattern[str], text: str) -> None:
    words = cut(text, pattern)
    assert list(zip(words.starts, words.ends, words.written, strict=True)) == [
        (*m.span(), m.group()) for m in pattern.finditer(text)
    ]
    assert len(words.gaps) == len(words) + 1
    pieces = [piece for pair in zip(words.gaps, words.written, strict=False) for piece in pair]
    assert "".join([*pieces, words.gaps[-1]]) == text


@given(TEXTS)
def test_every_run_of_one_to_three_letters_is_held_and_no_other(text: str) -> None:
    low = text.lower()
    assert grams(text) == {low[a : a + n] for n in (1, 2, 3) for a in range(len(low) - n + 1)}


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_of_words_takes_each_of_its_words_in_any_case_and_nothing_shorter(name: str) -> None:
    pattern = re.compile(any_word(name), re.VERBOSE | re.IGNORECASE)
    entries = lexicon.classes("clause_words.txt")[name]
    for word in entries:
        for written in (word, word.upper(), word.capitalize(), word.replace(" ", "\n")):
            assert pattern.fullmatch(written), written
        cut_short = word[:-1]
        assert bool(pattern.fullmatch(cut_short)) == (cut_short in entries), cut_short


def test_a_class_of_words_takes_the_other_letters_that_are_the_same_without_case() -> None:
    pattern = re.compile(any_word("kin"), re.VERBOSE | re.IGNORECASE)
    assert pattern.fullmatch("\u017fister")
    assert not re.compile(any_word("colours"), re.VERBOSE | re.IGNORECASE).fullmatch("\u017fister")
