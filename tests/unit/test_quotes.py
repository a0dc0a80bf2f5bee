"""Quotations are found in sealed text, whatever names they still hold."""

import pytest

from whistle.casework.quotes import find_quote
from whistle.errors import QuoteAmbiguous, QuoteNotFound

SEALED = (
    "[Person 1] said the union had told them not to and [Person 2] just said noted.\n"
    "The plan on the wall is from 2019. The plan on the wall names [Person 3] of [Place 1].\n"
    "“Nothing in writing,” [Person 2] said. It was [Person 2]s idea, [Person 1]'s plan."
)


def quoted(words: str, nth: int | None = None) -> str:
    start, end = find_quote(SEALED, words, nth)
    return SEALED[start:end]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("just said noted", "just said noted"),
        ("shiv said the union had told them not to", "[Person 1] said the union had told them not to"),
        ("not to and carol just said noted.", "not to and [Person 2] just said noted."),
        ("names Ngozi E.-M. of 14, Tenter Row", "names [Person 3] of [Place 1]"),
        ('"Nothing in writing," Karen said.', "“Nothing in writing,” [Person 2] said."),
        ("it was  carols\nidea", "It was [Person 2]s idea"),
        ("Shiv's plan", "[Person 1]'s plan"),
        ("[Person 3] of", "[Person 3] of"),
    ],
)
def test_a_label_stands_for_the_words_it_replaced(words, found):
    assert quoted(words) == found


def test_words_that_stand_twice_are_counted_and_nth_chooses():
    with pytest.raises(QuoteAmbiguous) as raised:
        quoted("the plan on the wall")
    assert raised.value.count == 2
    first, second = (
        find_quote(SEALED, "the plan on the wall", 1),
        find_quote(SEALED, "the plan on the wall", 2),
    )
    assert first < second
    with pytest.raises(QuoteNotFound):
        quoted("the plan on the wall", 3)


@pytest.mark.parametrize(
    "words", ["", "   ", "the plan on the floor", "said said said said said", "[", "[Person 9]"]
)
def test_words_that_are_not_there_are_not_found(words):
    with pytest.raises(QuoteNotFound):
        quoted(words)


def test_a_long_text_of_labels_is_searched_in_reasonable_time():
    text = "[Person 1] [Person 2] " * 5_000
    with pytest.raises(QuoteNotFound):
        find_quote(text, "one two three four five six seven eight nine ten eleven and twelve here")
