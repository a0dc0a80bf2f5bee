"""Every page of the window: named, whole, reached by Tab, in every size; sheets, keys, and no freeze."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.main import OWN_CASE
from ui.style.tokens import Look
from ui.widgets.buttons import Button
from whistle.errors import DiskFull

sys.path.insert(0, str(Path(__file__).parent))
from window_program import NAMES, Opened, press
from window_walk import FREEZE_MS, Watchdog, cut, elided, nameless, rich, sideways, tab_round


def test_every_control_of_every_page_has_a_name_a_role_and_plain_text(opened: Opened, qtbot: QtBot) -> None:
    window = opened.program.window
    wrong: dict[str, list[str]] = {}
    for name in NAMES:
        opened.visit(name, qtbot)
        wrong[name] = nameless(window) + rich(window)
    assert window.windowTitle() == "Notes"
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("scale", [1.0, 2.0, 2.5])
def test_nothing_is_cut_at_1280_by_720(opened: Opened, qtbot: QtBot, scale: float) -> None:
    window = opened.program.window
    window.resize(1280, 720)
    opened.program.theme.set_scale(scale)
    wrong: dict[str, list[str]] = {}
    for name in NAMES:
        opened.visit(name, qtbot)
        # The list may come after the page; what counts is how it stands once it is there.
        for _ in range(30):
            wrong[name] = cut(window) + elided(window) + sideways(window)
            if not wrong[name]:
                break
            qtbot.wait(100)
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("page", ["support", "readiness", "evidence", "raised"])
def test_where_a_small_window_has_large_text_the_heads_buttons_are_whole_pictures_with_names(
    opened: Opened, qtbot: QtBot, page: str
) -> None:
    window = opened.program.window
    opened.visit(page, qtbot)
    frame = window.frame
    usual = [one for one in frame.head.findChildren(Button) if one.isVisible()]
    said = [(one.sizeHint(), one.accessibleName()) for one in usual]
    window.theme.set_scale(2.0)
    window.resize(640, 480)
    opened.settle(qtbot)
    for one in (one for one in usual if one.has_icon):
        assert one.accessibleName()
        assert one.toolTip() == one.accessibleName()
        assert one.geometry().right() < frame.head.width()
    assert elided(frame.head) == [], "the title is read whole"
    assert frame.hide_button.width() >= frame.hide_button.sizeHint().width()
    window.theme.set_scale(1.0)
    window.resize(1280, 800)
    opened.settle(qtbot)
    assert [(one.sizeHint(), one.accessibleName()) for one in usual] == said


def test_a_page_that_is_higher_than_the_window_takes_nothing_from_a_note_above_it(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened.program.window
    window.resize(1280, 720)
    window.theme.set_scale(2.5)
    opened.visit("help", qtbot)
    window.show_error(DiskFull())
    opened.settle(qtbot)
    messages = window.frame.messages
    assert messages.height() >= messages.heightForWidth(messages.width()) > 0
    assert cut(messages) == []


def test_tab_goes_through_every_page_and_reaches_hide(opened: Opened, qtbot: QtBot) -> None:
    window = opened.program.window
    for name in NAMES:
        page = opened.visit(name, qtbot)
        start = window.page.first_focus() if window.page is not None else None
        assert start is not None, f"{page.objectName()} says nothing of where to begin"
        assert start.focusPolicy() != Qt.FocusPolicy.NoFocus
        reached = tab_round(window, start)
        assert window.frame.hide_button in reached, name
        assert len({id(one) for one in reached}) == len(reached)


def test_an_error_is_shown_above_the_page_and_said_aloud(opened: Opened, qtbot: QtBot) -> None:
    opened.visit("help", qtbot)
    window = opened.program.window
    window.show_error(DiskFull())
    assert window.frame.messages.shown == "The disk is full"
    assert any("What was saved before is safe." in said for said in window.announcer.said)
    window.navigate("support")
    assert window.frame.messages.shown == ""


def test_find_leads_to_pages_and_to_words_in_accounts(opened: Opened, qtbot: QtBot) -> None:
    opened.visit("help", qtbot)
    window = opened.program.window
    window.open_find()
    finder = window.sheets.finder
    finder.field.set_text("settings")
    qtbot.waitUntil(lambda: finder.model.rowCount() == 1, timeout=5000)
    press(finder.field.edit, Qt.Key.Key_Return)
    opened.settle(qtbot)
    assert window.page is not None
    assert window.page.objectName() == "settings"
    assert window.sheets.shown is None
    window.open_find()
    finder = window.sheets.finder
    finder.field.set_text("booth")
    qtbot.waitUntil(lambda: "Heron, draft" in str(finder.model.data(finder.model.index(0))), timeout=5000)
    press(finder.field.edit, Qt.Key.Key_Escape)
    assert window.sheets.shown is None


def test_a_sheet_keeps_tab_inside_gives_the_focus_back_and_asks_for_the_word(
    opened: Opened, qtbot: QtBot
) -> None:
    opened.visit("help", qtbot)
    window = opened.program.window
    window.activateWindow()
    before = window.focusWidget()
    agreed: list[int] = []
    window.sheets.confirm(
        "Delete?", "Gone for good.", "Delete", lambda: agreed.append(1), danger=True, typed="delete"
    )
    sheet = window.sheets.shown
    assert sheet is not None
    for _ in range(8):
        sheet.focusNextPrevChild(True)
        now = window.focusWidget()
        assert now is not None
        assert sheet.isAncestorOf(now)
    buttons = {one.accessibleName(): one for one in sheet.findChildren(QWidget)}
    assert not buttons["Delete"].isEnabled()
    field = buttons["Type the word “delete” to go on"]
    qtbot.keyClicks(field, "Delete")
    assert buttons["Delete"].isEnabled()
    press(field, Qt.Key.Key_Return)
    press(field, Qt.Key.Key_Return)
    assert agreed == [1]
    assert window.focusWidget() is before


def test_one_alone_sees_no_rail_and_gets_an_account_that_is_made_only_once(
    opened: Opened, qtbot: QtBot
) -> None:
    for _ in range(2):
        opened.program.choose_role("self")
        opened.settle(qtbot)
    window = opened.program.window
    assert not window.frame.rail.isVisible()
    assert window.page is not None
    assert window.page.objectName() == "own"
    assert window.frame.title.text() == "My account"
    # Help is one press away, and closing it leads back to the words: there is no rail to come back by.
    assert window.frame.support_button.isVisible()
    window._go_by_key("support")
    assert window.sheets.shown is not None
    window.sheets.shown.close_sheet()
    assert window.page.objectName() == "own"
    window.navigate("names", testimony_id="", case_id="")
    opened.settle(qtbot)
    assert [one.accessibleName() for one in window.page.head_actions()] == ["Back to the account"]
    got: list[int] = []
    opened.program.lane.call(lambda s: len(s.accounts.all(s.cases.named(OWN_CASE).id)), got.append)
    opened.settle(qtbot)
    assert got == [1]


def test_text_size_keys_change_everything_and_are_kept(opened: Opened, qtbot: QtBot) -> None:
    opened.visit("help", qtbot)
    program = opened.program
    program.theme.step_scale(1)
    assert program.choices.current.scale == 1.1
    program.choices.change(look="high-dark")
    assert program.theme.look is Look.HIGH_DARK
    program.choices.change(hide_key="F9")
    assert "Key: F9" in program.window.frame.hide_button.accessibleDescription()
    press(program.window, Qt.Key.Key_F12)
    assert opened.ended == []
    press(program.window, Qt.Key.Key_F9)
    assert opened.ended == ["replaced"]


def test_going_from_page_to_page_holds_it_up_only_shortly(
    opened: Opened, qtbot: QtBot, figures: Callable[..., None]
) -> None:
    for name in NAMES:
        opened.visit(name, qtbot)
    dog = Watchdog()
    worst: dict[str, float] = {}
    by_the_clock = 0.0
    for name in NAMES:
        dog.begin()
        opened.visit(name, qtbot)
        worst[name] = dog.busy
        by_the_clock = max(by_the_clock, dog.worst)
    slowest = max(worst, key=lambda name: worst[name])
    figures(f"longest hold-up between pages ({slowest})", worst[slowest], "ms")
    figures("longest hold-up between pages, by the clock", by_the_clock, "ms")
    assert {name: took for name, took in worst.items() if took > FREEZE_MS} == {}
