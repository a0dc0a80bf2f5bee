"""A covered field: what Qt holds, and with it what it tells assistive technology, is dots."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.covered_line import DOT, CoveredLine
from ui.widgets.fields import Field


@pytest.fixture
def line(qtbot: QtBot) -> CoveredLine:
    made = CoveredLine()
    qtbot.addWidget(made)
    made.show()
    return made


def held(line: CoveredLine) -> list[str]:
    """Everything that Qt was given to hold from now on."""
    told: list[str] = []
    line.textChanged.connect(told.append)
    return told


def test_what_is_typed_pasted_or_composed_is_dots_to_qt_and_words_to_us(line: CoveredLine) -> None:
    told = held(line)
    QTest.keyClicks(line, "plum Kettle")
    QGuiApplication.clipboard().setText(" north\n")
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    composed = QInputMethodEvent()
    composed.setCommitString("é😀")
    QApplication.sendEvent(line, composed)
    assert line.words() == "plum Kettle northé😀"
    assert line.text() == DOT * len(line.words())
    assert set("".join(told)) == {DOT}


def test_letters_are_put_in_and_taken_away_where_the_cursor_is(line: CoveredLine) -> None:
    QTest.keyClicks(line, "plum north")
    line.setCursorPosition(4)
    QTest.keyClicks(line, "x")
    assert line.words() == "plumx north"
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert line.words() == "plumnorth"
    line.setSelection(1, 3)
    QTest.keyClicks(line, "in")
    assert line.words() == "pinnorth"
    line.setSelection(0, 3)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert line.words() == "north"
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert line.words() == ""


def test_what_comes_by_another_way_is_taken_over_and_covered(line: CoveredLine) -> None:
    QTest.keyClicks(line, "plum")
    line.setCursorPosition(2)
    line.insert("by menu")
    assert line.words() == "plby menuum"
    assert line.text() == DOT * 11
    line.setText("all of it")
    assert line.words() == "all of it"
    assert line.text() == DOT * 9


def test_no_more_is_taken_than_fits(line: CoveredLine) -> None:
    line.setMaxLength(5)
    QTest.keyClicks(line, "kettles")
    assert (line.words(), len(line.text())) == ("kettl", 5)


def test_it_is_shown_and_covered_again_and_emptied_without_a_trace(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "Passphrase", secret=True)
    qtbot.addWidget(field)
    field.show()
    said: list[str] = []
    field.changed.connect(said.append)
    QTest.keyClicks(field.edit, "plum")
    assert field._show is not None
    field._show.click()
    assert field.edit.text() == "plum"
    QTest.keyClicks(field.edit, "s")
    told: list[str] = []
    field._show.click()
    field.edit.textChanged.connect(told.append)
    assert (field.edit.text(), field.text()) == (DOT * 5, "plums")
    field.clear()
    assert field.text() == ""
    assert told == [""]
    assert [words for words in said if words not in ("p", "pl", "plu", "plum", "plums", "")] == []
    QTest.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
