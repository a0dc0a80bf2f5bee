"""The part of the page for handing over that shows what came, before anything of it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.pages.base import PageContext
from ui.presenters.hand_over import Arrived, HandOver
from ui.widgets.buttons import Button
from ui.widgets.drops import FileDrops
from ui.widgets.flow import Flow
from ui.widgets.layout import Panel, column
from ui.widgets.notes import NoteBox
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words

_MOST_LETTERS = 2_000


class ArrivedPart(QWidget):
    """Opens a file, shows what is in it, then keeps or leaves it."""

    def __init__(self, context: PageContext, presenter: HandOver) -> None:
        super().__init__()
        theme = context.theme
        self._context, self._presenter = context, presenter
        self._terms: dict[str, str] = {}
        self.open = Button(theme, tr("Look into a file"), icon="eye", on=self._open)
        FileDrops(self, lambda files: presenter.look(files[0]), (".age",), single=True)
        self.open.setAccessibleDescription(tr("Shows what is in it. Nothing is kept before you say so."))
        self.about = Words(
            theme,
            tr("A file that somebody packed for your key. You see what is in it before anything is kept."),
        )
        self.came = NoteBox(theme, "plain", "")
        self.table = RowTable(theme, tr("What came"), ((tr("To you"), 0.35), (tr("What is in it"), 0.65)))
        self.table.fit_to_rows(320)
        self.table.chosen.connect(self._chosen)
        self.terms = Words(theme, "")
        self.words_head = Words(theme, tr("How it begins"), "strong")
        self.words = Words(theme, "", selectable=False)
        self.keep = Button(theme, tr("Keep it in this case"), "plain", icon="check", on=presenter.keep)
        self.leave = Button(theme, tr("Leave it"), "quiet", on=presenter.leave_it)
        self.leave.setAccessibleDescription(tr("Nothing of it is kept"))
        acts, start = QWidget(), QWidget()
        acts.setLayout(Flow(theme, self.keep, self.leave))
        start.setLayout(Flow(theme, self.open))
        card = Panel("card")
        self._shown = (self.came, self.table, self.terms, self.words_head, self.words, acts)
        column(theme, self.about, start, *self._shown, spacing=10, margins=(16, 14, 16, 14), into=card)
        column(theme, card, spacing=0, into=self)
        self.show_arrived(None)

    def show_arrived(self, arrived: Arrived | None) -> None:
        """Draw what came; None for nothing."""
        for part in self._shown:
            part.setVisible(arrived is not None)
        if arrived is None:
            self.table.show_rows([])
            self.words.setText("")
            return
        self.came.set("plain", arrived.heading, arrived.says)
        self._terms = {str(place): terms for place, (_, _, terms) in enumerate(arrived.rows)}
        self.table.show_rows(
            [
                TableRow(str(place), (Cell(news, strong=True), Cell(holds)), f"{news}. {holds}. {terms}")
                for place, (news, holds, terms) in enumerate(arrived.rows)
            ]
        )
        self.keep.set_text(tr("Keep it in this case") if arrived.storing else tr("Note that it came"))
        self._chosen(self.table.current())

    def take_focus(self) -> None:
        """Stand at what came."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, key: str) -> None:
        self.terms.setText(self._terms.get(key, ""))
        words = self._presenter.words_of(key)
        self.words.setText(words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS]}…")
        self.words_head.setVisible(bool(words))

    def _open(self) -> None:
        self._context.choose_path(
            "open", tr("Which file came?"), lambda paths: self._presenter.look(paths[0]), suffixes=(".age",)
        )
