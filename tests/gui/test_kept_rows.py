"""Rows that are shown again stay as they are; others are made, the first at once and the rest in turns."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.kept_rows import KeptRows


class Box(QWidget):
    """A column of rows that say a word, and count what was brought up to date."""

    def __init__(self) -> None:
        super().__init__()
        self.again: list[str] = []
        box = QVBoxLayout(self)
        self.kept: KeptRows[tuple[int, str], QPushButton] = KeptRows(
            box,
            self,
            lambda one: QPushButton(one[1]),
            key=lambda one: one[0],
            again=self._again,
            refuge=self,
            at_once=2,
        )

    def _again(self, row: QPushButton, one: tuple[int, str]) -> None:
        row.setText(one[1])
        self.again.append(one[1])

    def words(self) -> list[str]:
        """What stands in the column, hairlines as blanks."""
        layout = self.layout()
        assert layout is not None
        parts = [layout.itemAt(n).widget() for n in range(layout.count())]  # type: ignore[union-attr]
        return [part.text() if isinstance(part, QPushButton) else "" for part in parts]


@pytest.fixture
def box(qapp: QApplication, qtbot: QtBot) -> Box:
    made = Box()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_first_rows_are_there_at_once_and_the_rest_in_turns(box: Box, qtbot: QtBot) -> None:
    box.kept.show([(1, "a"), (2, "b"), (3, "c"), (4, "d")])
    assert (box.words(), box.kept.complete) == (["a", "", "b"], False)
    qtbot.waitUntil(lambda: box.kept.complete, timeout=5_000)
    assert box.words() == ["a", "", "b", "", "c", "", "d"]


def test_what_is_shown_again_keeps_its_row_up_to_the_first_other_one(box: Box, qtbot: QtBot) -> None:
    box.kept.show([(1, "a"), (2, "b")])
    first, second = box.kept.rows
    box.kept.show([(1, "A"), (5, "e"), (2, "b")])
    qtbot.waitUntil(lambda: box.kept.complete, timeout=5_000)
    assert box.kept.rows[0] is first
    assert second not in box.kept.rows, "made anew, so that Tab goes through them as they stand"
    assert (box.words(), box.again) == (["A", "", "e", "", "b"], ["A"])


def test_others_that_are_asked_for_meanwhile_take_the_place_of_those_still_to_come(
    box: Box, qtbot: QtBot
) -> None:
    box.kept.show([(1, "a"), (2, "b"), (3, "c"), (4, "d")])
    box.kept.show([(1, "a"), (6, "f")])
    qtbot.wait(50)
    assert (box.words(), box.kept.complete) == (["a", "", "f"], True)
    box.kept.show([])
    assert box.words() == []


def test_the_focus_of_a_row_that_goes_is_taken_in(box: Box, qtbot: QtBot) -> None:
    box.kept.show([(1, "a"), (2, "b")])
    qtbot.waitUntil(lambda: box.kept.rows[1].isVisible())
    box.kept.rows[1].setFocus()
    assert box.focusWidget() is box.kept.rows[1]
    box.kept.show([(1, "a"), (3, "c")])
    assert box.focusWidget() is box
