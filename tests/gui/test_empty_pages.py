"""An empty vault and an empty case: every page says what it is for, why it is empty, and how to begin."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

sys.path.insert(0, str(Path(__file__).parent))
from window_scenes import NAMES, PASSPHRASE, QUICK, SCENES, SHAPES, Stage, leave, play
from window_walk import controls, cut

from ui.widgets.buttons import Button
from ui.wiring import BY_NAME, PAGES
from whistle.api import Session

RAIL = [entry.name for entry in PAGES if entry.rail == "top"]
ABOUT_A_CASE = [entry.name for entry in PAGES if entry.needs_case]


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Stage]:
    """A program on a vault with nothing in it."""
    place = tmp_path_factory.mktemp("empty")
    Session.create(place / "template", PASSPHRASE, NAMES, QUICK).close()
    SCENES["_fresh"] = Stage.unlock
    try:
        opened = play("_fresh", SHAPES["light"], place / "template", place, qapp)
    finally:
        del SCENES["_fresh"]
    yield opened
    leave(opened)
    assert opened.defects == []


def taught(stage: Stage) -> tuple[str, list[Button]]:
    """What the page says, and the buttons on it that can be pressed."""
    page = stage.page
    words = " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))
    buttons = [one for one in controls(page) if isinstance(one, Button) and one.isEnabled()]
    return words, [one for one in buttons if one.text()]


def test_without_a_case_every_page_about_one_says_so_and_leads_to_making_it(stage: Stage) -> None:
    window = stage.program.window
    for name in ABOUT_A_CASE:
        window.navigate(name)
        stage.settle()
        words, buttons = taught(stage)
        assert window.frame.messages.shown == "", name
        if name == "case":
            continue
        assert BY_NAME[name].title in window.frame.title.text(), name
        assert BY_NAME[name].says in words, name
        assert "this vault holds none yet" in words, name
        assert [one.accessibleName() for one in buttons] == ["Make the first case"], name
        assert window.focusWidget() is buttons[0], name
        assert cut(window) == [], name
    buttons[0].click()
    stage.settle()
    assert stage.page.objectName() == "case"


def test_in_an_empty_case_every_page_of_the_rail_says_what_it_is_for_and_how_to_begin(stage: Stage) -> None:
    window = stage.program.window
    case_id = stage.ask(lambda session: session.cases.add("Another matter").id)
    for name in RAIL:
        window.navigate(name, case_id=case_id)
        stage.settle()
        assert window.frame.messages.shown == "", name
        words, buttons = taught(stage)
        assert len(f"{words} {window.frame.subtitle.text()}".split()) > 20, name
        assert buttons, name
    for button in buttons:
        assert button.accessibleName()


def test_a_page_asked_for_before_the_window_knows_a_case_opens_on_the_first_one(stage: Stage) -> None:
    window = stage.program.window
    window._case_id = ""
    window.navigate("timeline")
    stage.settle()
    assert stage.page.objectName() == "timeline"
    assert window.frame.messages.shown == ""
    assert window._case_id
