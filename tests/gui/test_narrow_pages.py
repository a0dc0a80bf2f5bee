"""Where a window is narrow or low for its text, nothing on a page is shortened, squeezed or out of reach."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.base import Page
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Among, Flow
from ui.widgets.layout import PageScroll, column
from ui.widgets.low_scroll import LowScroll
from ui.widgets.notes import NoteBox
from ui.widgets.stack import Stack
from ui.widgets.text import Words
from ui.widgets.word_grid import WordGrid

OFFERED = ("crumpled", "sloped", "rifling", "gauze", "cussed", "omnivore")
NOTE = "What was saved before is safe. Free some space, then try again."


def held(theme: Theme, qtbot: QtBot, *parts: Any) -> QWidget:
    whole = QWidget()
    column(theme, *parts, spacing=0, into=whole)
    # As the program's window: it is as large as somebody makes it, whatever its parts want.
    whole.setMinimumSize(60, 60)
    qtbot.addWidget(whole)
    return whole


@pytest.mark.parametrize("covered", [False, True])
@pytest.mark.parametrize("order", ["rows", "columns"])
def test_words_to_be_copied_stand_in_fewer_columns_before_one_is_shortened(
    theme: Theme, qtbot: QtBot, order: Any, covered: bool
) -> None:
    grid = WordGrid(theme, "Six words", order=order)
    whole = held(theme, qtbot, grid, None)
    whole.show()
    grid.show_words(OFFERED, covered)
    seen = []
    for wide in (900, 420, 300, 900):
        whole.resize(wide, 900)
        qtbot.waitUntil(lambda wide=wide: grid.width() == wide)
        qtbot.wait(1)
        seen.append(grid.columns)
        grid.show_words(OFFERED, False)
        qtbot.wait(1)
        words = [one for one in grid.findChildren(Words) if one.text() in OFFERED]
        assert len(words) == len(OFFERED)
        assert all(one.width() >= one.sizeHint().width() for one in words), wide
        grid.show_words(OFFERED, covered)
        assert grid.columns == seen[-1], "covered or not, a word stands in its place"
    assert seen == [3, 2, 1, 3]


def test_a_page_that_is_narrow_has_narrower_margins(theme: Theme, qtbot: QtBot) -> None:
    words = Words(theme, "Words " * 40)
    scroll = PageScroll(theme, column(theme, words), margins=(48, 16, 20, 24))
    qtbot.addWidget(scroll)
    scroll.resize(1000, 600)
    scroll.show()
    qtbot.waitUntil(lambda: words.width() == 1000 - 48 - 20)
    scroll.resize(640, 600)
    qtbot.waitUntil(lambda: words.width() == 640 - 32 - 20)
    scroll.resize(450, 600)
    qtbot.waitUntil(lambda: words.width() == 450 - 24 - 20)
    scroll.resize(300, 600)
    qtbot.waitUntil(lambda: words.width() == 300 - 12 - 12)


def test_a_sentence_among_buttons_takes_what_they_leave_or_a_row_of_its_own(
    theme: Theme, qtbot: QtBot
) -> None:
    back, onward = Button(theme, "Back"), Button(theme, "Next: names list")
    why = Words(theme, "Type the six words first")
    foot = QWidget()
    foot.setLayout(Among(theme, why, back, why, onward))
    whole = held(theme, qtbot, foot, None)
    whole.resize(800, 400)
    whole.show()
    qtbot.waitUntil(lambda: onward.geometry().right() == 799)
    assert (back.x(), why.x()) == (0, back.width() + theme.px(12))
    assert back.y() == onward.y()
    whole.resize(180, 400)
    qtbot.waitUntil(lambda: onward.y() > back.y())
    for one in (back, onward):
        assert one.width() >= one.minimumSizeHint().width()
    assert why.height() >= why.heightForWidth(why.width())
    assert foot.rect().contains(onward.geometry())


def test_a_bar_that_makes_a_page_too_high_by_being_there_goes_again(theme: Theme, qtbot: QtBot) -> None:
    """Two buttons side by side, which the bar's width would set one below the other."""
    acts, page = QWidget(), QWidget()
    buttons = [Button(theme, "Hand over when ready"), Button(theme, "Before you write")]
    acts.setLayout(Flow(theme, *buttons))
    scroll = LowScroll(theme, column(theme, page, acts, spacing=0), page, 100)
    qtbot.addWidget(scroll)
    wide = sum(one.sizeHint().width() for one in buttons) + theme.px(12)
    bar = scroll.verticalScrollBar()
    scroll.resize(wide, 100)
    scroll.show()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    scroll.resize(wide, 100 + buttons[0].height() + 2)
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert buttons[0].y() == buttons[1].y()


def test_a_page_that_is_too_high_takes_nothing_from_the_note_above_it(theme: Theme, qtbot: QtBot) -> None:
    nobody: Any = None
    note, stack, page = NoteBox(theme, "error", "The disk is full", NOTE), QStackedWidget(), Page(nobody)
    inside = QWidget()
    inside.setMinimumHeight(900)
    column(theme, inside, into=page)
    stack.addWidget(page)
    whole = held(theme, qtbot, note, stack)
    whole.resize(300, 150)
    whole.show()
    qtbot.waitUntil(lambda: note.height() > 0)
    assert note.height() == note.heightForWidth(note.width())
    assert page.height() == 150 - note.height()


def test_a_step_that_is_too_high_takes_nothing_from_the_buttons_below_it(theme: Theme, qtbot: QtBot) -> None:
    said, buttons = Words(theme, "What came of it? " * 200), [Button(theme, "Step back") for _ in range(2)]
    step, foot, steps = QWidget(), QWidget(), Stack()
    # As a step that scrolls by itself: it can be low, however high it would be.
    policy = said.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)
    said.setSizePolicy(policy)
    column(theme, said, into=step)
    steps.addWidget(step)
    foot.setLayout(Flow(theme, *buttons))
    whole = held(theme, qtbot, steps, foot)
    # One below the other, and more than half of the height that there is.
    whole.resize(buttons[0].sizeHint().width() + 20, 120)
    whole.show()
    qtbot.waitUntil(lambda: buttons[1].y() > 0)
    assert foot.height() == foot.heightForWidth(foot.width())
    assert whole.rect().bottom() == foot.geometry().bottom()
