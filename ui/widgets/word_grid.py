"""Words to be copied by hand: numbered, in columns, and they can be covered."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QGridLayout

from ui.theme import Theme
from ui.widgets.layout import Panel, row
from ui.widgets.text import Words


class WordGrid(Panel):
    """``count`` numbered words in ``columns``; ``order`` says whether rows or columns are read first."""

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
        self.name = name
        self._words: list[Words] = []
        grid = QGridLayout()
        theme.space(grid, gap, (24, 20, 24, 20))
        columns = 3
        rows = -(-count // columns)
        for index in range(count):
            word = Words(theme, "", role, wrap=False)
            self._words.append(word)
            number = Words(theme, str(index + 1), "body", "muted", wrap=False)
            place = divmod(index, columns) if order == "rows" else divmod(index, rows)[::-1]
            grid.addLayout(row(theme, number, word, None, spacing=8), *place)
        self.setLayout(grid)

    def show_words(self, words: tuple[str, ...], covered: bool) -> None:
        """Draw the words, or dots in their place; none empties it."""
        for index, label in enumerate(self._words):
            word = words[index] if index < len(words) else ""
            label.setText("• • • •" if covered and word else word)
        said = "covered" if covered else " ".join(words)
        self.setAccessibleName(f"{self.name}: {said}")
