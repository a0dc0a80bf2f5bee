"""Hiding, closing and coming back: once, with everything saved, to where somebody was."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.pages.unlock import UnlockPage
from ui.returning import NOWHERE, Return

sys.path.insert(0, str(Path(__file__).parent))
from window_program import PASSPHRASE, Opened, press


@pytest.mark.parametrize("failing", ["page", "clipboard"])
def test_hiding_saves_and_closes_whatever_fails_on_the_way(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    program = opened.program
    page = opened.visit("account", qtbot)
    done: list[str] = []

    def fails() -> None:
        raise KeyError

    def leave() -> None:
        program.lane.call(lambda _session: done.append("saved"), lambda _none: None)

    if failing == "page":
        monkeypatch.setattr(page, "leave", fails)
        leave()
    else:
        monkeypatch.setattr(program.clipboard, "clear", fails)
        monkeypatch.setattr(page, "leave", leave)
    with pytest.raises(KeyError):
        program.locker.lock()
    assert done == ["saved"]
    assert not program.lane.is_open
    assert opened.ended == ["replaced"]


def test_hiding_while_a_page_is_on_its_way_comes_back_to_that_page(opened: Opened, qtbot: QtBot) -> None:
    program = opened.program
    program._spare.stop()
    opened.visit("help", qtbot)
    program.window.navigate("search", case_id=opened.ids["case_id"])
    assert program.window.page is None, "the control: it is under way"
    qtbot.keyClick(program.window, Qt.Key.Key_F12)
    assert opened.ended == ["replaced"]
    there = program.window.place_to_return_to()
    assert there is not None
    assert there.name == "search"


def test_the_hide_key_locks_once_even_over_a_sheet_with_its_key_held(opened: Opened, qtbot: QtBot) -> None:
    opened.visit("help", qtbot)
    window = opened.program.window
    window.sheets.ask_passphrase("Open the names list", "", "Open", lambda _words: None)
    focus = QApplication.focusWidget() or window
    press(focus, Qt.Key.Key_F12)
    press(focus, Qt.Key.Key_F12, repeat=True)
    press(focus, Qt.Key.Key_F12)
    window.frame.hide_button.click()
    assert opened.ended == ["replaced"]
    assert not window.isVisible()
    assert not opened.program.lane.is_open


def test_closing_the_window_ends_it_once(opened: Opened) -> None:
    opened.program.window.close()
    opened.program.window.close()
    assert opened.ended == ["ended"]


def test_nobody_there_is_warned_of_first_and_any_key_stops_it(opened: Opened, qtbot: QtBot) -> None:
    opened.visit("help", qtbot)
    program = opened.program
    messages = program.window.frame.messages
    program.idle.set_minutes(0.02)
    qtbot.waitUntil(lambda: "pressed anything" in messages.shown, timeout=5000)
    press(program.window, Qt.Key.Key_Shift)
    assert messages.shown == ""
    assert opened.ended == []
    qtbot.waitUntil(lambda: opened.ended == ["replaced"], timeout=5000)


@pytest.mark.parametrize(
    "back_to", [None, Return("/a", False, "own"), Return("/a", False, NOWHERE, idle=True)]
)
def test_a_window_that_hid_by_itself_says_so_and_only_then(gate: Opened, back_to: Return | None) -> None:
    program = gate.program
    program._back_to = back_to
    program.show_unlock()
    page = program._gate
    assert isinstance(page, UnlockPage)
    words = "Nobody pressed anything for a while, so this hid by itself."
    idle = back_to is not None and back_to.idle
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert (words in shown) is idle
    # Heard with the field that has the focus.
    assert page.field.edit.accessibleDescription().startswith(words) is idle


@pytest.mark.parametrize(("alone", "page"), [(True, "own"), (False, "account")])
def test_a_window_that_hid_comes_back_to_its_page_and_asks_for_no_role(
    gate: Opened, qtbot: QtBot, tmp_path: Path, alone: bool, page: str
) -> None:
    program = gate.program
    testimony = "" if alone else gate.ids["testimony_id"]
    case = gate.ids["case_id"]
    program._back_to = Return(str(tmp_path / "v"), alone, page, case, testimony_id=testimony)
    unlock = program._gate
    assert isinstance(unlock, UnlockPage)
    unlock.field.set_text(PASSPHRASE)
    unlock.submit()
    qtbot.waitUntil(lambda: program.window.page is not None, timeout=20_000)
    gate.settle(qtbot)
    assert program.window.page is not None
    assert program.window.page.objectName() == page
    assert program.window.self_mode is alone
    assert program._gate is None
    there = program.window.place_to_return_to()
    assert there is not None
    assert (there.name, there.testimony_id) == (page, testimony)


def test_words_that_a_page_was_about_are_not_returned_to(opened: Opened, qtbot: QtBot) -> None:
    assert opened.program.window.place_to_return_to() is None
    opened.program.window.navigate("search", case_id=opened.ids["case_id"], extra="she told me")
    opened.settle(qtbot)
    there = opened.program.window.place_to_return_to()
    assert there is not None
    assert (there.name, there.extra) == ("case", "")
