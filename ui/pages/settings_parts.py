"""What the sections of Settings are made of."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.flow import Beside, Flow
from ui.widgets.layout import Panel, column
from ui.widgets.text import Words


def section(theme: Theme, heading: str, content: QVBoxLayout) -> QWidget:
    """A heading and a card."""
    part = QWidget()
    part.setAccessibleName(heading)
    card = Panel("card")
    column(theme, content, spacing=0, margins=(16, 12, 16, 12), into=card)
    column(theme, Words(theme, heading, "section"), card, spacing=8, into=part)
    return part


def setting(theme: Theme, words: str, explains: str, *controls: QWidget) -> QWidget:
    """What can be set, a second line about it, and its controls at the right."""
    text = column(theme, Words(theme, words), Words(theme, explains, "second", "muted"), spacing=0)
    holder = QWidget()
    holder.setLayout(Beside(theme, text, *controls))
    return holder


class Told(QWidget):
    """What is so, in words that change, and below it what can be done about it.

    ``titled`` draws the heading too: where the section has another.
    """

    def __init__(self, theme: Theme, heading: str, *acts: QWidget, titled: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self.words = Words(theme, "", "body", "muted")
        content = column(theme, self.words, spacing=2)
        if titled:
            content.insertWidget(0, Words(theme, heading, "strong"))
        column(theme, content, Flow(theme, *acts, spacing=8), spacing=8, into=self)
