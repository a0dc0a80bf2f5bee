"""A sheet keeps the focus, whatever the page behind it does meanwhile: Esc always leads out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs import Sheet
from ui.theme import Theme


def test_a_page_that_takes_the_focus_under_a_sheet_gets_it_when_the_sheet_is_closed(
    theme: Theme, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    behind, late = QLineEdit(), QLineEdit()
    box = QVBoxLayout(page)
    box.addWidget(behind)
    box.addWidget(late)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=5000)
    behind.setFocus()
    content, field = QVBoxLayout(), QLineEdit()
    content.addWidget(field)
    sheet = Sheet(theme, page, content)
    sheet.open(field)
    assert QApplication.focusWidget() is field
    late.setFocus()
    assert QApplication.focusWidget() is field
    with qtbot.waitSignal(sheet.closed, timeout=1000):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is late
