"""Words that could show who wrote them: rare, recurring or about to be printed, and nobody else's."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from whistle.identifiers.style import MOST_A_SOURCE, StyleReason, StyleWarning, Writing, warnings


def one(*accounts: str, printed: dict[str, str] | None = None, source: str = "a") -> Writing:
    return Writing(source, accounts, printed or {})


def found(*writings: Writing) -> dict[tuple[str, str], StyleWarning]:
    return {(w.source, w.words): w for w in warnings(writings)}


def test_a_spelling_of_their_own_that_comes_back_in_a_second_account_is_offered() -> None:
    told = found(one("It was alott of visits.", "There was alott to do, alott."))
    warning = told["a", "alott"]
    assert (warning.reason, warning.accounts, warning.times) == (StyleReason.SPELLING, 2, 3)


def test_the_same_spelling_in_one_account_only_is_no_habit() -> None:
    assert found(one("It was alott of visits.", "There was too much to do.")) == {}


def test_a_rare_word_in_a_quotation_about_to_be_printed_is_offered_even_once() -> None:
    told = found(one("A scuddled sort of plan.", printed={"p9": "a scuddled sort of plan"}))
    assert told["a", "scuddled"].passages == ("p9",)


def test_words_that_two_sources_use_are_nobodys_own() -> None:
    writings = (one("The blimming plan.", "Blimming forms."), one("A blimming shame.", source="b"))
    assert found(*writings) == {}
    assert ("a", "blimming") in found(writings[0]), "control: alone it is offered"


def test_a_dictionary_word_that_only_one_source_uses_often_is_offered() -> None:
    mine = one("Perfunctory visits, perfunctory notes.", "A perfunctory look.")
    told = found(mine, one("They looked at the notes.", source="b"))
    assert told["a", "perfunctory"].reason is StyleReason.OWN_WORD
    assert ("a", "perfunctory") not in found(mine), "with one source there is nobody to tell apart"


def test_ordinary_words_with_ordinary_endings_are_not_offered() -> None:
    text = (
        "Colleagues' appointments weren't cancelled; she'd re-booked the claimants' overworked plans happily."
    )
    assert found(one(text, text, printed={"p": text})) == {}


def test_labels_and_abbreviations_are_nobodys_style() -> None:
    text = "[Person 12] told the DWPX and [Place 3] about [removed]."
    assert found(one(text, text, printed={"p": text})) == {}


def test_habits_of_writing_are_offered() -> None:
    text = "i should of said so!! Nobody asked me."
    told = found(one(text, text))
    assert {words for _, words in told} >= {"should of", "!!", "'i' written small"}
    assert {w.reason for w in told.values()} == {StyleReason.HABIT}


def test_what_is_about_to_be_printed_comes_first_and_the_list_is_short() -> None:
    rare = " ".join(f"qzx{chr(97 + n // 26)}{chr(97 + n % 26)}w" for n in range(200))
    told = warnings([one(rare, rare, printed={"p": "qzxhhw"})])
    assert len(told) == MOST_A_SOURCE
    assert told[0].words == "qzxhhw"


@given(st.lists(st.text(max_size=80), max_size=4), st.dictionaries(st.text(max_size=3), st.text(max_size=60)))
def test_any_words_are_read_and_every_warning_has_a_ground(
    accounts: list[str], printed: dict[str, str]
) -> None:
    for warning in warnings([Writing("a", tuple(accounts), printed)]):
        assert warning.passages or warning.accounts > 1
        assert set(warning.passages) <= set(printed)


def test_a_megabyte_is_read_in_seconds() -> None:
    for text in (
        "i " * 500_000,
        "... a " * 170_000,
        "!" * 1_000_000,
        "un" * 500_000,
        "A" * 1_000_000,
        "AB " * 330_000,
    ):
        begun = time.perf_counter()
        warnings([one(text, text)])
        assert time.perf_counter() - begun < 20.0, text[:8]
