"""The record of what was done, and the check words that pin it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.record import Entry, Finding, History, Record
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.layout import PageScroll, Panel, column, line, row, upright
from ui.widgets.low_scroll import LowScroll
from ui.widgets.notes import NoteBox
from ui.widgets.panes import Pane, Panes
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.errors import WhistleError


class RecordPage(Page):
    """What happened, to what, when; six words to write down, and to compare with."""

    title = tr("Record of what was done")
    subtitle = tr("Nothing in it can be changed or taken out without it showing")
    rail = "record"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Record(self, context.lane)
        self._entries: dict[str, Entry] = {}

    def parts(self) -> Iterator[bool]:
        """Make the list and what stands beside it."""
        theme = self.theme
        self.table = RowTable(
            theme,
            tr("What was done"),
            ((tr("Line"), 0.1), (tr("What was done"), 0.36), (tr("About"), 0.28), (tr("When"), 0.26)),
            wraps=False,
        )
        self.table.chosen.connect(self._chosen)
        self.detail = Words(theme, "", "body")
        foot = Panel("foot")
        column(theme, self.detail, margins=(24, 12, 24, 12), into=foot)
        yield MAY_REST
        left = LowScroll(theme, column(theme, self.table, foot, spacing=0), self.table, 200)
        self.panes = Panes(
            theme,
            tr("Record", "of what was done"),
            (Pane(tr("What was done"), left), Pane(tr("Check words"), self._beside(), 352)),
            narrow=860,
            choices=self.context.choices,
            key="record",
        )
        yield MAY_REST
        column(theme, self.panes, spacing=0, into=self)

    def _beside(self) -> QWidget:
        theme = self.theme
        self.words = Words(theme, "", "lead", selectable=True)
        self.words.setAccessibleName(tr("Today's check words"))
        self.compare = Field(
            theme, tr("Words you wrote down earlier"), hint=tr("Six words, then press Enter.")
        )
        self.compare.submitted.connect(self._compare)
        self.compare_button = Button(theme, tr("Compare"), on=self._compare)
        self.check = Button(theme, tr("Check everything now"), on=self.presenter.check)
        self.finding = NoteBox(theme, "plain", "")
        self.finding.hide()
        box = column(
            theme,
            Words(theme, tr("Check words"), "section"),
            self.words,
            Words(
                theme,
                tr(
                    "Write these on paper and keep them elsewhere. Whoever can open the vault could rewrite"
                    " this record; only words kept elsewhere show it."
                ),
                "second",
                "muted",
            ),
            line(),
            self.compare,
            self.compare_button,
            line(),
            self.check,
            self.finding,
            None,
            spacing=12,
        )
        holder = Panel("window")
        row(theme, upright(), PageScroll(theme, box, margins=(20, 16, 20, 16)), spacing=0, into=holder)
        return holder

    def enter(self, place: Place) -> None:
        """Read the record."""
        self.finding.hide()
        self.presenter.enter()

    def leave(self) -> None:
        """Nothing is left half-done."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.table

    # -- what the presenter asks for -----------------------------------------------------

    def show_history(self, history: History) -> None:
        """Show the record."""
        self._entries = {str(entry.number): entry for entry in history.entries}
        self.table.show_rows(
            [
                TableRow(
                    str(entry.number),
                    (
                        Cell(str(entry.number), role="muted"),
                        Cell(entry.what, strong=True),
                        Cell(entry.about),
                        Cell(entry.when, role="muted"),
                    ),
                    entry.spoken,
                )
                for entry in history.entries
            ]
        )
        self.words.setText(history.check_words)
        self._chosen(self.table.current())

    def show_checking(self, words: str) -> None:
        """Say that something is being looked at."""
        for button in (self.check, self.compare_button):
            button.set_ready(not words, words)
        self.finding.set("plain", words)
        self.finding.setVisible(bool(words))

    def show_finding(self, finding: Finding) -> None:
        """Show what came of it."""
        self.show_checking("")
        kind = "error" if finding.kind == "error" else "warning" if finding.kind == "warning" else "done"
        self.finding.set(kind, finding.heading, finding.text)  # type: ignore[arg-type]  # one of three
        self.finding.show()

    def show_wrong_words(self, sentence: str) -> None:
        """Say that what was typed cannot be check words."""
        self.compare.set_error(sentence)

    def show_error(self, error: WhistleError) -> None:
        """Hand it to the window."""
        self.context.show_error(error)

    def say(self, words: str) -> None:
        """Say a result aloud."""
        self.context.announce(words)

    # -- what the person does ------------------------------------------------------------

    def _compare(self) -> None:
        self.presenter.compare(self.compare.text())

    def _chosen(self, key: str) -> None:
        entry = self._entries.get(key)
        self.detail.setText(f"{entry.spoken.removesuffix('.')}." if entry else tr("Nothing was done yet."))
        self.detail.setAlignment(Qt.AlignmentFlag.AlignLeft)
