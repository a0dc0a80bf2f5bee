"""What is being typed about a piece of evidence stays, whatever the page draws meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Surroundings
from tests.gui.test_evidence_page import Room


def test_words_being_typed_stay_when_the_copy_is_made_again_and_go_with_the_next_piece(
    open_vault: Surroundings, qtbot: QtBot, tmp_path: Path
) -> None:
    room = Room(open_vault, qtbot, tmp_path)
    page = room.evidence()
    room.drop(page, room.file("card.txt", b"The crisis card."))
    QTest.keyClicks(page.side.about.edit, "the card on the wall")
    page.presenter.copy_again()
    room.settle()
    room.settle()
    typed = page.side.about.text()
    assert "the card on the wall" in typed
    assert page.side.keep_button.isEnabled()
    page.side.keep()
    room.settle()
    assert page.side.about.text() == typed
    room.drop(page, room.file("list.txt", b"The list of names."))
    assert page.side.about.text() != typed
