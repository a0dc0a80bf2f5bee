"""Every page in every state is walked: each control has a name, a role, and says why it waits."""

from __future__ import annotations

import gc
import itertools
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QWidget

sys.path.insert(0, str(Path(__file__).parent))
from room import without_room
from window_scenes import SCENES, SHAPES, Shape, Stage, leave, make_vault, play
from window_walk import Windows, controls, nameless, rich, tab_round

from ui.dialogs import Sheet
from ui.pages.base import Page


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("scenes") / "template"
    make_vault(folder)
    return folder


Show = Callable[..., Stage]


@pytest.fixture
def show(template: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Show]:
    opened: list[Stage] = []
    watch = Windows()
    count = itertools.count()

    def one(name: str, shape: Shape = SHAPES["light"]) -> Stage:
        close()
        folder = tmp_path / str(next(count))
        folder.mkdir()
        qapp.installEventFilter(watch)
        try:
            opened.append(play(name, shape, template, folder, qapp))
        finally:
            qapp.removeEventFilter(watch)
        # The gallery is for whoever makes the program.
        assert watch.taken() == [] or name == "gallery"
        return opened[-1]

    def close() -> None:
        while opened:
            stage = opened.pop()
            leave(stage)
            assert stage.defects == []

    yield one
    close()


def over(stage: Stage) -> QWidget:
    """What can be reached: the sheet that lies over the page, else the whole window."""
    sheets = [one for one in stage.window.findChildren(Sheet) if one.isVisible()]
    return sheets[-1] if sheets else stage.window


def said_of(one: QWidget) -> tuple[str, str, str]:
    """What a screen reader says of a control: role, name, description."""
    face = QAccessible.queryAccessibleInterface(one)
    text = face.text
    name = one.accessibleName() if isinstance(one, QComboBox) else text(QAccessible.Text.Name)
    return face.role().name, name, text(QAccessible.Text.Description)


def silent_while_waiting(root: QWidget) -> list[str]:
    """Buttons that cannot be pressed and do not say why."""
    return [
        one.accessibleName()
        for one in controls(root)
        if isinstance(one, QAbstractButton) and not one.isEnabled() and not said_of(one)[2]
    ]


def told_apart(root: QWidget) -> list[tuple[str, str, str]]:
    """What two controls in sight both say: nobody could tell which of them they are at."""
    counted = Counter(said_of(one) for one in controls(root))
    # The way to one and the same thing may stand in several places, by the same name.
    return [said for said, count in counted.items() if count > 1 and not said[1].startswith("Open ")]


def out_of_reach(root: QWidget) -> list[str]:
    """Controls that Tab never comes to. What a group of buttons shares is reached by the arrow keys."""
    focused = root.window().focusWidget()
    if focused is None or not root.isAncestorOf(focused):
        return ["the focus is not here"]
    reached = {id(one) for one in tab_round(root, focused)} | {id(focused)}
    return [
        f"{type(one).__name__} '{one.accessibleName()}'"
        for one in controls(root)
        if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and id(one) not in reached
    ]


def unreachable_by_keys(root: QWidget) -> list[str]:
    """Buttons in use that take no focus at all; a tab bar's own arrows are reached by its arrow keys."""
    return [
        f"{type(one).__name__} '{one.accessibleName()}'"
        for one in controls(root)
        if isinstance(one, QAbstractButton)
        and one.isEnabled()
        and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.accessibleName()
        # One answer of several: Tab comes to the group, the arrow keys to each.
        and said_of(one)[0] != QAccessible.Role.RadioButton.name
    ]


REDUCED = (
    "unlock-wrong",
    "first-run-passphrase",
    "case",
    "account",
    "names-add",
    "permissions",
    "dossier",
    "settings",
    "find",
)
"""Walked in every run; the others too with --full."""


def without_focus(stage: Stage) -> list[str]:
    """Where a key would do nothing: the focus is outside of the sheet, or on the page itself."""
    focused = stage.window.focusWidget()
    if focused is None or not over(stage).isAncestorOf(focused):
        return ["nothing has the focus"]
    # Not only controls: what is read by scrolling, or drawn and gone through by the arrow keys.
    mute = isinstance(focused, Page) or not said_of(focused)[1]
    return [type(focused).__name__] if mute or not focused.focusPolicy() & Qt.FocusPolicy.TabFocus else []


@pytest.mark.full
def test_everything_says_what_it_is_and_can_be_reached(
    show: Show, full: bool, figures: Callable[..., None]
) -> None:
    names = list(SCENES) if full else REDUCED
    wrong = {}
    walked = 0
    for name in names:
        stage = show(name)
        root = over(stage)
        walked += len(list(controls(root)))
        found = {
            "the focus is on": without_focus(stage),
            "without a name": nameless(stage.window),
            "reads markup": rich(stage.window),
            "does not say why it waits": silent_while_waiting(root),
            "said by two": told_apart(root),
            "never reached by Tab": out_of_reach(root),
            "takes no focus": [] if root.findChild(QFileDialog) else unreachable_by_keys(root),
        }
        wrong |= {f"{name}, {what}": those for what, those in found.items() if those}
    figures("states of pages walked control by control", len(names), f"of {len(SCENES)}")
    figures("controls that have to say what they are", walked)
    assert wrong == {}


def test_the_arrow_keys_come_to_every_answer_and_choose_none(show: Show) -> None:
    stage = show("permissions")
    answers = list(stage.page.picker.buttons.values())
    before = [one.isChecked() for one in answers]
    answers[0].setFocus()
    came_to = []
    for key in (Qt.Key.Key_Down,) * 4 + (Qt.Key.Key_Up,):
        QTest.keyClick(stage.window.focusWidget() or stage.window, key)
        came_to.append(stage.window.focusWidget())
    assert came_to == [*answers[1:], answers[0], answers[-1]]
    assert [one.isChecked() for one in answers] == before


def test_a_page_lays_itself_out_after_a_sheet_was_gone_through_with_tab(show: Show) -> None:
    stage = show("support")
    stage.program.window.sheets.confirm("Sure?", "It can be undone.", "Do it", lambda: None)
    sheet = stage.program.window.sheets.shown
    assert sheet is not None
    assert len(tab_round(sheet, sheet.focusWidget() or sheet)) >= 1
    sheet.close_sheet()
    del sheet
    gc.collect()
    # What was lost with the sheet would be missed here; the test's own Qt reports it.
    stage.window.resize(700, 600)
    stage.settle()


SMALL = {
    "1280 by 720": Shape(width=1280, height=720),
    "200%": Shape(width=1280, height=720, scale=2.0),
    "250%": Shape(width=1280, height=720, scale=2.5),
    "640 by 480": Shape(width=640, height=480),
    "640 by 480, 200%": Shape(width=640, height=480, scale=2.0),
}


@pytest.mark.full
@pytest.mark.parametrize("shape", list(SMALL))
def test_nothing_is_cut_in_any_state(show: Show, full: bool, shape: str) -> None:
    # Reduced: the pages that hold most beside each other.
    names = list(SCENES) if full else ["first-run-passphrase", "names-add", "permissions-condition", "error"]
    wrong = {}
    for name in names:
        stage = show(name, SMALL[shape])
        found = without_room(stage.window, name)
        if found:
            wrong[name] = found
    assert wrong == {}
