"""What stands beside a list where a window is low, and words in a table where it is narrow."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choices import TabRow
from ui.widgets.flow import Flow
from ui.widgets.layout import column, row, scrolled
from ui.widgets.low_scroll import LowScroll
from ui.widgets.notes import EmptyPage
from ui.widgets.row_table import MEASURED, Cell, RowTable, TableRow
from ui.widgets.text import Words

SAID = "A worker told the team desk that two of the three contacts had left the office."


def table_of(theme: Theme, rows: int = 3, *, wraps: bool = False) -> RowTable:
    made = RowTable(theme, "Said", [("When it was", 1), ("What was told", 2)], wraps=wraps)
    made.show_rows([TableRow(str(n), (Cell("2 May"), Cell(SAID)), SAID) for n in range(rows)])
    return made


@pytest.mark.parametrize("words", [SAID, ""])
def test_where_it_is_low_all_is_as_high_as_it_must_be_and_the_list_keeps_some_rows(
    theme: Theme, qtbot: QtBot, words: str
) -> None:
    """With and without a part whose height depends on its width."""
    table, said, act = table_of(theme), Words(theme, words, wrap=bool(words)), Button(theme, "Write it down")
    other, acts = Button(theme, "Not a copy"), QWidget()
    if words:
        acts.setLayout(Flow(theme, act, other))
        parts = column(theme, said, table, acts, spacing=8, margins=(24, 8, 24, 8))
    else:
        parts = column(theme, said, table, act, other, spacing=8, margins=(24, 8, 24, 8))
    scroll = LowScroll(theme, parts, table, 120)
    qtbot.addWidget(scroll)
    scroll.resize(240, 160)
    scroll.show()
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert table.height() == theme.px(120)
    assert said.height() >= said.heightForWidth(said.width())
    assert min(act.height(), other.height()) >= act.sizeHint().height()
    assert scroll.horizontalScrollBar().maximum() == 0
    scroll.resize(240, 700)
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert table.height() > theme.px(300)


def test_a_narrow_table_of_few_rows_breaks_its_words_and_of_many_rows_does_not(
    theme: Theme, qtbot: QtBot
) -> None:
    table = table_of(theme)
    qtbot.addWidget(table)
    table.resize(theme.px(900), 300)
    table.show()
    one_line = theme.px(41)
    assert [table.rowHeight(row) for row in range(3)] == [one_line] * 3
    table.resize(theme.px(300), 300)
    line = QFontMetrics(theme.font("body")).height()
    assert all(table.rowHeight(row) >= one_line + 2 * line for row in range(3))
    table.resize(theme.px(900), 300)
    assert [table.rowHeight(row) for row in range(3)] == [one_line] * 3
    table.resize(theme.px(300), 300)
    many = MEASURED + 1
    table.show_rows([TableRow(f"m{n}", (Cell("2 May"), Cell(SAID)), SAID) for n in range(many)])
    assert {table.rowHeight(row) for row in range(many)} == {one_line}


def test_a_heading_that_is_wider_than_its_column_goes_on_below(theme: Theme, qtbot: QtBot) -> None:
    table = table_of(theme, wraps=True)
    qtbot.addWidget(table)
    table.resize(theme.px(700), 300)
    table.show()
    header = table.horizontalHeader()
    assert header.height() == theme.px(36)
    wide = sum(header.sectionSizeHint(column) for column in range(2))
    table.resize(round(wide * 0.85), 300)
    assert table.horizontalScrollBar().maximum() == 0
    assert min(table.columnWidth(n) - header.sectionSizeHint(n) for n in range(2)) < 0
    assert header.height() >= theme.px(36) + QFontMetrics(header.font()).lineSpacing()
    table.resize(theme.px(700), 300)
    assert header.height() == theme.px(36)


@pytest.mark.parametrize("alone", [True, False])
def test_tabs_that_do_not_fit_have_their_words_on_two_lines_and_are_heard_in_one_piece(
    theme: Theme, qtbot: QtBot, alone: bool
) -> None:
    tabs = TabRow("Parts", ("What bears on it", "Their replies", "Where it stands"))
    page = QWidget()
    qtbot.addWidget(page)
    column(theme, tabs if alone else row(theme, tabs, None), None, into=page)
    page.resize(tabs.sizeHint().width() + 8, 200)
    page.show()
    high, wide = tabs.height(), tabs.sizeHint().width()
    page.resize(round(wide * 0.8), 200)
    qtbot.waitUntil(lambda: tabs.height() >= high + tabs.fontMetrics().lineSpacing())
    assert tabs.tabRect(0).left() >= 0
    assert tabs.tabRect(2).right() < tabs.width()
    assert tabs.tabText(0) == "What bears on it"
    page.resize(wide + 8, 200)
    qtbot.waitUntil(lambda: tabs.height() == high)


def test_the_acts_of_a_page_that_teaches_go_on_below(theme: Theme, qtbot: QtBot) -> None:
    acts = (Button(theme, "Add the first account"), Button(theme, "From a spreadsheet"))
    empty = EmptyPage(theme, "check", "Nothing here yet", "Write an account.", actions=acts)
    scroll = scrolled(theme, empty)
    qtbot.addWidget(scroll)
    scroll.resize(theme.px(260), 300)
    scroll.show()
    qtbot.waitUntil(lambda: acts[1].y() >= acts[0].geometry().bottom())
    assert scroll.horizontalScrollBar().maximum() == 0


def test_words_that_are_written_are_in_sight_where_it_is_low(theme: Theme, qtbot: QtBot) -> None:
    words, act = QTextEdit(), Button(theme, "Put in the bin")
    scroll = LowScroll(theme, column(theme, Words(theme, SAID), act, words), words, 120, follow=True)
    qtbot.addWidget(scroll)
    scroll.resize(theme.px(200), theme.px(150))
    with qtbot.waitActive(scroll):
        scroll.show()
        scroll.activateWindow()
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    words.setFocus()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    scroll.resize(theme.px(200), theme.px(140))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())


def test_a_table_as_high_as_its_rows_stays_so_where_its_words_break(theme: Theme, qtbot: QtBot) -> None:
    table, page = table_of(theme), QWidget()
    table.fit_to_rows(2000)
    qtbot.addWidget(page)
    column(theme, table, None, into=page)
    page.resize(theme.px(1000), 900)
    page.show()
    high = table.height()
    page.resize(theme.px(400), 900)
    qtbot.waitUntil(lambda: table.height() > high)
    assert table.verticalScrollBar().maximum() == 0
    page.resize(theme.px(1000), 900)
    qtbot.waitUntil(lambda: table.height() == high)
