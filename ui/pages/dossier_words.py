"""Every word that will leave, to be read by a second person: the list, what was read, and Ctrl+F."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choices import TickBox
from ui.widgets.find_bar import FindBar, TextFinder
from ui.widgets.flow import Flow
from ui.widgets.layout import Panel, column, row
from ui.widgets.low_scroll import LowScroll
from ui.widgets.text import Words
from ui.widgets.word_list import WordList


class WordsPane(QWidget):
    """The list under its head, with what can be noted as read below it."""

    def __init__(self, theme: Theme, announce: Callable[[str], None]) -> None:
        super().__init__()
        self.reader = Words(theme, "", "second", "muted", wrap=False)
        self.head = pane_head(theme, tr("Every word that will leave"), self.reader)
        self.words = WordList(theme)
        self.words.counted.connect(self._counted)
        bar = FindBar(theme, tr("Find in these words"))
        self.finder = TextFinder(
            theme, bar, self.words, self, announce, none=tr("Nothing found. These words do not leave")
        )
        self.only_case = TickBox(tr("Only words of the case"))
        self.only_case.setAccessibleDescription(
            tr("Leaves out the program's own wording, the same in every dossier")
        )
        self.only_case.toggled.connect(self._only_case)
        self.read_here = Button(theme, tr("Read to here"), on=self.words.read_to_here)
        self.read_on = Button(theme, tr("Read on"), on=self.words.read_on)
        foot = Panel("foot")
        reading = QWidget()
        reading.setLayout(Flow(theme, self.read_here, self.read_on, spacing=8))
        acts = Flow(theme, self.only_case, reading, spacing=8)
        column(theme, acts, margins=(16, 10, 16, 12), into=foot)
        whole = column(theme, self.head, bar, self.words, foot, spacing=0)
        column(theme, LowScroll(theme, whole, self.words, 120), spacing=0, into=self)

    def _only_case(self, on: bool) -> None:
        self.words.only_case(on)
        self.finder.changed()

    def _counted(self, read: int, total: int) -> None:
        self.reader.setText(tr("{read} of {total} read", read=read, total=total))
        self.read_on.set_text(
            tr("All read") if total and read == total else tr("Read on from line {count}", count=read + 1)
        )
        self.read_on.set_ready(read < total, tr("Every line was read"))


def pane_head(theme: Theme, title: str, *beside: QWidget) -> QWidget:
    """The head of a pane: 44 px at 100%, so that several stand in one line."""
    head = Panel("pane-head")

    def measure() -> None:
        head.setFixedHeight(theme.px(44))

    theme.changed.connect(measure)
    measure()
    name = Words(theme, title, "strong", wrap=False)
    row(theme, name, None, *beside, spacing=8, margins=(16, 4, 12, 4), into=head)
    return head
