"""Tag suggestions: how often they are right, what they rest on, and that they are never applied."""

from __future__ import annotations

import json
import re
import time
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.casework.conftest import Room
from tests.conftest import Figures
from tests.data.tag_scores import own, samples, score
from whistle.casework.codes import taxonomy
from whistle.casework.suggest import suggest


@pytest.mark.parametrize(
    ("name", "least_precision", "least_recall"),
    [("learn", 0.95, 0.95), ("held", 0.85, 0.7), ("samples", 0.8, 0.6)],
)
def test_suggestions_are_mostly_right_and_find_most(
    name: str, least_precision: float, least_recall: float, figures: Figures
) -> None:
    precision, recall, asked = score(samples() if name == "samples" else own(name))
    figures(f"tag suggestions, {name}: precision", precision)
    figures(f"tag suggestions, {name}: recall", recall, f"of {asked}")
    assert precision >= least_precision
    assert recall >= least_recall


def test_each_suggestion_says_why_and_which_words_it_rests_on() -> None:
    text = "I sat by the door. I told my manager about the lift in May and nothing happened. It rained."
    (one,) = suggest(text)
    assert one.code == "E1"
    assert text[one.start : one.end] == "I told my manager about the lift in May and nothing happened."
    assert [text[a:b] for a, b in one.rests_on] == ["I told my manager", "nothing happened"]
    assert one.why == "A warning, and that nothing came of it"


def test_a_warning_and_the_silence_after_it_may_stand_in_two_sentences() -> None:
    text = "We raised it with the director in June. We got no reply. The plan was for later."
    (one,) = suggest(text)
    assert text[one.start : one.end] == "We raised it with the director in June. We got no reply."


def test_suggestions_tag_nothing(room: Room) -> None:
    account = room.account("Heron", "I told my manager about the lift in May and nothing happened.")
    assert [one.code for one in room.session.tags.suggest(account)] == ["E1"]
    assert room.session.tags.passages(account) == []


def test_every_rule_names_a_tag_and_lists_that_exist_and_every_list_is_used() -> None:
    document = json.loads(files("resources").joinpath("tag_rules.json").read_text("utf-8"))
    assert document["source"]
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", document["checked"])
    codes = {code.id for code in taxonomy()}
    used = set()
    for rule in document["rules"]:
        assert rule["code"] in codes
        assert rule["why"][0].isupper()
        assert rule["why"][-1] != "."
        used |= set(rule["lists"])
    assert used == set(document["lists"])
    assert codes == {rule["code"] for rule in document["rules"]}
    for name, phrases in document["lists"].items():
        assert phrases, name
        assert len(set(phrases)) == len(phrases), name


def test_the_time_grows_with_the_text_and_no_more(figures: Figures) -> None:
    text = " ".join(words for words, _, _ in own("learn"))
    hostile = "I told my manager " * 8_000
    for name, words in (("running text", text * 12), ("the same words for ever", hostile)):
        once = _seconds(words)
        twice = _seconds(words * 2)
        figures(f"tag suggestions, {name}", len(words) / once / 1000, "1,000 letters/s")
        assert twice < 4 * once + 0.2, name


def _seconds(text: str) -> float:
    start = time.process_time()
    suggest(text)
    return time.process_time() - start


@given(
    st.lists(st.sampled_from(["I", "told", "my", "manager", "nothing", "happened", ".", "\n", "suicid", "ü"]))
)
def test_suggestions_stay_inside_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for one in suggest(text):
        assert 0 <= one.start < one.end <= len(text)
        assert all(one.start <= a < b <= one.end for a, b in one.rests_on)
