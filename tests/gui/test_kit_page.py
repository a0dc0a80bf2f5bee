"""The window of a kit, not frozen: its first page, its one role, its one recipient."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.kit import CHOICES, KitProgram
from ui.pages.first_run import FirstRunPage
from ui.pages.hand_over import HandOverPage
from ui.pages.kit import KitPage
from ui.pages.own import OwnPage
from ui.pages.unlock import UnlockPage
from ui.preferences import Choices, Preferences
from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.exchange import age, kit

PASSPHRASE = "gravel lantern forty mossy ridge amber"


def started(qapp: QApplication, home: Path) -> KitProgram:
    program = KitProgram(
        qapp, None, Choices(Preferences(), home / CHOICES), replace=lambda: None, end=lambda: None, home=home
    )
    program.start()
    return program


def test_the_first_page_shows_the_six_words_and_the_vault_is_made_in_the_kits_folder(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    note = kit.note("the union", age.new_key().recipient)
    (tmp_path / kit.NOTE).write_bytes(kit.to_bytes(note))
    program = started(qapp, tmp_path)
    try:
        page = program.window.outer.currentWidget()
        assert isinstance(page, KitPage)
        assert page.words.text() == note.words
        QTest.mouseClick(page.start, Qt.MouseButton.LeftButton)
        made = program.window.outer.currentWidget()
        assert isinstance(made, FirstRunPage)
        assert made.place.text() == str(tmp_path / "notes")
    finally:
        program.lane.close_now()
        program.pool.close_now()
        program.release()


@pytest.mark.parametrize("note", [b"", b'{"recipient": "union"}', None])
def test_a_kit_whose_note_was_changed_does_not_go_on(
    qapp: QApplication, tmp_path: Path, note: bytes | None
) -> None:
    if note is not None:
        (tmp_path / kit.NOTE).write_bytes(note)
    program = started(qapp, tmp_path)
    try:
        page = program.window.outer.currentWidget()
        assert isinstance(page, KitPage)
        assert page.first_focus() is page.support
        assert not page.start.isVisible()
    finally:
        program.lane.close_now()
        program.pool.close_now()
        program.release()


def test_it_opens_on_ones_own_account_and_its_recipient_is_chosen_where_one_is_asked_for(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    note = kit.note("the union", age.new_key().recipient)
    (tmp_path / kit.NOTE).write_bytes(kit.to_bytes(note))
    Session.create(tmp_path / "notes", PASSPHRASE, None, KdfCost(64 * 1024, 1, 1)).close()
    program = started(qapp, tmp_path)
    try:
        unlock = program.window.outer.currentWidget()
        assert isinstance(unlock, UnlockPage)
        QTest.keyClicks(unlock.field.edit, PASSPHRASE)
        QTest.keyClick(unlock.field.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: isinstance(program.window.page, OwnPage), timeout=30_000)
        own = program.window.page
        assert isinstance(own, OwnPage)
        qtbot.waitUntil(lambda: own.presenter.opened is not None, timeout=20_000)
        QTest.mouseClick(own.over, Qt.MouseButton.LeftButton)
        QTest.mouseClick(own.who, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: own.permissions.recipient.value() == "the union", timeout=20_000)
        assert own.permissions.wait.isChecked(), "not before another day, unless something else is said"
        QTest.mouseClick(own.done, Qt.MouseButton.LeftButton)
        own._hand_over()
        qtbot.waitUntil(lambda: isinstance(program.window.page, HandOverPage), timeout=20_000)
        page = program.window.page
        assert isinstance(page, HandOverPage)
        qtbot.waitUntil(lambda: page.to.value() == "the union", timeout=20_000)
        qtbot.waitUntil(lambda: note.words in page.plan_words.text(), timeout=20_000)
    finally:
        program.lane.close_now()
        program.pool.close_now()
        program.release()
