"""The columns of a table: shared out, and wide enough for what cannot be broken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.row_table import Cell, RowTable, TableRow

LONG = "Samphirefields"


def shown(theme: Theme, qtbot: QtBot, wide: float) -> RowTable:
    made = RowTable(theme, "Pieces", [("What it is", 8), ("From", 1), ("Cleaned copy of it", 1)])
    qtbot.addWidget(made)
    made.resize(round(wide * theme.scale), 300)
    made.show()
    cells = (Cell("a"), Cell(LONG, strong=True), Cell("none", icon="tag"))
    made.show_rows([TableRow("one", cells, "a")])
    return made


def wide_of(table: RowTable) -> list[int]:
    return [table.columnWidth(column) for column in range(3)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_column_is_narrower_than_its_heading_and_its_longest_word(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_scale(scale)
    table = shown(theme, qtbot, 560)
    longest = QFontMetrics(theme.font("strong")).horizontalAdvance(LONG)
    assert wide_of(table)[1] >= longest + theme.px(16)
    assert wide_of(table)[2] >= table.horizontalHeader().sectionSizeHint(2)
    assert sum(wide_of(table)) <= table.viewport().width()


def test_a_table_that_is_too_narrow_for_its_headings_goes_on_sideways(theme: Theme, qtbot: QtBot) -> None:
    """Nothing is cut: what does not fit is a step to the right away, by keys, wheel or bar."""
    table = shown(theme, qtbot, 200)
    heads = [table.horizontalHeader().sectionSizeHint(column) for column in range(3)]
    assert all(wide >= head for wide, head in zip(wide_of(table), heads, strict=True))
    bar = table.horizontalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: bar.maximum() == sum(wide_of(table)) - table.viewport().width())
    table.setCurrentIndex(table.rows_model.index(0, 0))
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Right)
    assert bar.value() == bar.maximum()
    table.resize(600, 300)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert sum(wide_of(table)) <= table.viewport().width()
