"""The help names only what exists, has a picture for each that it shows, and is found by its words."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hatchling.builders.wheel import WheelBuilder
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from ui.language import ENGLISH, LANGUAGES, LONG, use
from ui.presenters.help import OWN, find, marks_in, names_in, picture, topic_of, topics
from ui.wiring import BY_NAME

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help.json"
PICTURES = ROOT / "resources" / "help"
MOST_BYTES = 1_500_000
SAID = ("tr", "several", "Button")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use(ENGLISH)


def written() -> Any:
    return json.loads(HELP.read_text(encoding="utf-8"))


@cache
def on_screen() -> set[str]:
    """Every text that the window says, every page's title, and the steps of the interview guides."""
    said = {entry.title for entry in BY_NAME.values()}
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAID:
                said |= {one.value for one in node.args if isinstance(one, ast.Constant)}
    for guide in ("interview", "self"):
        document = json.loads((ROOT / "resources" / "guide" / f"{guide}.json").read_text(encoding="utf-8"))
        said |= {phase["title"] for phase in document["phases"]}
    return said


def test_every_button_and_page_that_the_help_names_exists() -> None:
    named = set(names_in(written()))
    assert len(named) > 60
    assert named - on_screen() == set(), "the help speaks of something that the window calls otherwise"


def test_a_name_that_is_gone_would_be_seen() -> None:
    assert "Take the names away" not in on_screen()
    assert set(names_in(["Press [[Take the names away]] and [[Hide]]."])) == {"Take the names away", "Hide"}


def test_marks_of_names_never_reach_the_screen() -> None:
    for topic in topics():
        for block in topic.blocks:
            assert "[[" not in block.words
            assert "]]" not in block.words
    assert any("“Take names out”" in block.text for block in topic_of("guide-interview").blocks)


def in_language(code: str) -> Path:
    return PICTURES if code == ENGLISH else PICTURES / code


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_picture_is_there_in_every_language_that_can_be_chosen_and_no_other(code: str) -> None:
    use(code)
    shown = [block for topic in topics() for block in topic.blocks if block.kind == "picture"]
    kept = in_language(code)
    assert sorted(path.stem for path in kept.glob("*.png")) == sorted({block.name for block in shown})
    for block in shown:
        assert picture(block.name) == (kept / f"{block.name}.png").read_bytes()
        assert len(block.text.split()) > 10, "what it shows is said in words"
        with Image.open(kept / f"{block.name}.png") as image:
            assert image.format == "PNG"
            assert image.width > 1000, "two points for one"


def test_pictures_in_two_languages_are_two_pictures_and_together_all_are_small() -> None:
    every = [path for path in PICTURES.rglob("*") if path.is_file()]
    assert {path.parent for path in every} == {in_language(code) for code in LANGUAGES}
    assert len({path.read_bytes() for path in every}) == len(every), "one that was not drawn anew"
    assert sum(path.stat().st_size for path in every) < MOST_BYTES


def test_a_language_without_a_picture_of_its_own_shows_the_english_one() -> None:
    use(LONG)
    assert picture("role") == (PICTURES / "role.png").read_bytes()


def test_every_picture_goes_into_what_is_installed() -> None:
    packed = {one.distribution_path for one in WheelBuilder(str(ROOT)).recurse_included_files()}
    pictures = {path.relative_to(ROOT).as_posix() for path in PICTURES.rglob("*.png")}
    assert pictures
    assert pictures - packed == set()


def test_each_role_has_a_guide_from_the_first_start_to_the_end_in_numbered_steps_with_pictures() -> None:
    for guide, begins, ends in (
        ("guide-interview", "vault is kept", "backup"),
        ("guide-referral", "Set the vault up", "what became of it"),
        (OWN, "computer that is your own", "stick"),
    ):
        topic = topic_of(guide)
        steps = [block for block in topic.blocks if block.kind == "step"]
        assert [block.number for block in steps] == list(range(1, len(steps) + 1))
        assert begins in steps[0].text
        assert ends in steps[-1].text
        assert sum(block.kind == "picture" for block in topic.blocks) >= 3
        assert max(len(block.text.split()) for block in steps) <= 45


def test_links_lead_to_pages_and_every_topic_stands_in_a_group() -> None:
    linked = [block.name for topic in topics() for block in topic.blocks if block.kind == "go"]
    assert len(linked) > 10
    assert set(linked) <= set(BY_NAME)
    assert len({topic.id for topic in topics()}) == len(topics())
    groups = [topic.group for topic in topics()]
    assert groups == sorted(groups, key=groups.index)
    assert all(topic.blocks for topic in topics())


def test_what_is_not_protected_says_what_the_threat_model_says() -> None:
    told = " ".join(block.words for block in topic_of("limits").blocks).casefold()
    for word in (
        "already watches",
        "made to open",
        "court",
        "faces",
        "hibernation",
        "backups",
        "printer",
        "lost",
    ):
        assert word in told


def test_words_are_found_in_headings_first_and_then_in_sentences() -> None:
    hits = find("NAMES list")
    assert {hit.topic for hit in hits} >= {"names-list", "glossary", "guide-interview"}
    assert all(hit.spans for hit in hits if hit.sentence != hit.heading)
    here = [hit for hit in hits if hit.topic == "names-list"]
    assert here[0].block == -1
    assert all("names list" in hit.sentence[start:end].casefold() for hit in here for start, end in hit.spans)
    assert find("") == find("  ") == find("zzzz") == ()


def test_words_of_one_topic_that_stand_in_no_one_sentence_are_found_by_its_heading() -> None:
    (hit,) = find("swap printer")
    assert (hit.topic, hit.block, hit.spans) == ("limits", -1, ())


def test_a_word_is_looked_for_from_its_beginning_and_quotes_are_alike() -> None:
    assert marks_in("list", "A journalist lists") == ((13, 17),)
    assert marks_in("doesn't", "It doesn’t") == ((3, 10),)
    assert marks_in("names list", "the names list, a list") == ((4, 14), (18, 22))


@given(st.text(max_size=40))
def test_whatever_is_typed_is_only_words(words: str) -> None:
    for hit in find(words):
        assert all(0 <= start < end <= len(hit.sentence) for start, end in hit.spans)
        assert re.search(r"\S", hit.spoken)


@pytest.mark.parametrize("word", ["licence", "Rampart", "GNU"])
def test_what_the_program_is_made_of_is_found(word: str) -> None:
    assert "made-of" in {hit.topic for hit in find(word)}
