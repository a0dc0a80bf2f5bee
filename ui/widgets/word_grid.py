"""Words to be copied by hand: numbered, in columns, and they can be covered."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout

from ui.theme import Theme
from ui.widgets.layout import Panel, row
from ui.widgets.text import Words

_MOST: Final = 3
"""Columns where there is room."""
_BESIDE: Final = 8
"""px at 100% between a number and its word."""


class WordGrid(Panel):
    """``count`` numbered words in columns; ``order`` says whether rows or columns are read first.

    Three columns, and fewer where a word would be shortened: a word that is not read whole is copied wrong.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        count: int = 6,
        *,
        order: Literal["rows", "columns"] = "rows",
        role: str = "heading",
        gap: int = 16,
    ) -> None:
        super().__init__("card")
        self._theme, self._order, self._role = theme, order, role
        self.name = name
        self._words: list[Words] = []
        self._numbers: list[Words] = []
        self._shown: tuple[str, ...] = ()
        self.grid = QGridLayout()
        theme.space(self.grid, gap, (24, 20, 24, 20))
        for index in range(count):
            self._words.append(Words(theme, "", role, wrap=False))
            self._numbers.append(Words(theme, str(index + 1), "body", "muted", wrap=False))
        self._cells = [
            row(theme, number, word, None, spacing=_BESIDE)
            for number, word in zip(self._numbers, self._words, strict=True)
        ]
        self.columns = 0
        self._arrange(_MOST)
        self.setLayout(self.grid)
        theme.changed.connect(self._fit)

    def show_words(self, words: tuple[str, ...], covered: bool) -> None:
        """Draw the words, or dots in their place; none empties it."""
        for index, label in enumerate(self._words):
            word = words[index] if index < len(words) else ""
            label.setText("• • • •" if covered and word else word)
        said = "covered" if covered else " ".join(words)
        self.setAccessibleName(f"{self.name}: {said}")
        self._shown = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # By the words, also while they are covered: uncovered they stand where the dots were.
        fits = (columns for columns in range(_MOST, 1, -1) if self._wants(columns) <= self.width())
        columns = next(fits, 1)
        if columns != self.columns:
            self._arrange(columns)

    def _wants(self, columns: int) -> int:
        """px that so many columns take with all of their words."""
        advance = QFontMetrics(self._theme.font(self._role)).horizontalAdvance
        widest = [0] * columns
        for index, word in enumerate(self._shown):
            at = self._place(index, columns)[1]
            label = self._numbers[index]
            number = max(label.sizeHint().width(), label.minimumSizeHint().width()) + self._theme.px(_BESIDE)
            # The row ends in a space that takes up what is left, with one more gap before it.
            widest[at] = max(widest[at], number + advance(word) + 2 + self._theme.px(_BESIDE))
        around = self.contentsMargins(), self.grid.contentsMargins()
        edges = sum(margins.left() + margins.right() for margins in around)
        # The grid shares its room among the columns by what they hold, to a pixel or two.
        return sum(widest) + (columns - 1) * self.grid.spacing() + edges + columns

    def _arrange(self, columns: int) -> None:
        for cell in self._cells:
            if self.columns:
                self.grid.removeItem(cell)
        self.columns = columns
        for index, cell in enumerate(self._cells):
            self.grid.addLayout(cell, *self._place(index, columns))

    def _place(self, index: int, columns: int) -> tuple[int, int]:
        """The row and the column of a word."""
        if self._order == "rows":
            return divmod(index, columns)
        at, place = divmod(index, -(-len(self._words) // columns))
        return place, at
