"""Suggested tags beside a sealed account: nothing is tagged before somebody says so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.pages.base import PageContext
from ui.presenters.tag_suggest import SuggestRow, TagSuggest
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import column
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.errors import WhistleError


class SuggestTable(RowTable):
    """The suggestions; Delete passes the current one over."""

    passed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete once, however long it is held."""
        if event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat() and self.current():
                self.passed.emit(self.current())
            return
        super().keyPressEvent(event)


class SuggestPart(QWidget):
    """The list, the current one's reason, and the two answers to it."""

    wanted = Signal(object)
    """A SuggestRow: tag its words so."""
    shown = Signal(object)
    """A SuggestRow: let its words be seen."""
    counted = Signal(int)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.presenter = TagSuggest(context.lane, self)
        theme = context.theme
        self.says = Words(
            theme,
            tr("Lists of words hint at these tags. They are suggestions: read the words, then decide."),
            "second",
            "muted",
        )
        self.none = Words(
            theme, tr("Nothing is suggested. That says nothing about the account."), "body", "muted"
        )
        self.table = SuggestTable(theme, tr("Suggested tags"), [(tr("Tag"), 1), (tr("Words"), 3.2)])
        self.table.setAccessibleDescription(tr("Enter shows the words. Delete passes the suggestion over"))
        self.table.fit_to_rows(440, 4)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._seen)
        self.table.passed.connect(self.presenter.pass_over)
        self.reason = Words(theme, "", "second")
        self.take = Button(theme, tr("Tag them so"), icon="tag", on=self._take)
        self.take.setAccessibleDescription(tr("Puts the suggested tag on these words. Undo takes it off"))
        self.over = Button(
            theme, tr("Not this"), icon="x", on=lambda: self.presenter.pass_over(self.table.current())
        )
        self.over.setAccessibleDescription(tr("Passes the suggestion over. Key: Delete"))
        self.back = Button(theme, tr("Bring back"), "quiet", icon="undo-2", on=self.presenter.bring_back)
        self.back.setAccessibleDescription(tr("Suggests again what was passed over last"))
        self._answers = QWidget()
        self._answers.setLayout(Flow(theme, self.take, self.over, spacing=8))
        held = QWidget()
        held.setLayout(Flow(theme, self.back))
        self._back_held = held
        column(
            theme,
            self.says,
            self.none,
            self.table,
            self.reason,
            self._answers,
            held,
            None,
            spacing=8,
            into=self,
        )

    # -- the presenter's calls ---------------------------------------------------------------

    def show_suggestions(self, rows: tuple[SuggestRow, ...], can_undo: bool) -> None:
        """Draw them."""
        self.table.show_rows(
            [
                TableRow(row.key, (Cell(f"{row.one.code}?", strong=True), Cell(row.quote)), row.spoken)
                for row in rows
            ]
        )
        for part in (self.table, self.reason, self._answers, self.says):
            part.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self._back_held.setVisible(can_undo)
        self.counted.emit(len(rows))
        self._say(self.presenter.row(self.table.current()))

    def show_failed(self, error: WhistleError) -> None:
        """The window's one door."""
        self._context.show_error(error)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self._context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def _chosen(self, key: str) -> None:
        row = self.presenter.row(key)
        self._say(row)
        if row is not None:
            self.shown.emit(row)

    def _say(self, row: SuggestRow | None) -> None:
        self.reason.setText(f"{row.one.code}, {row.label}? {row.because}." if row is not None else "")

    def _seen(self, key: str) -> None:
        row = self.presenter.row(key)
        if row is not None:
            self.shown.emit(row)

    def _take(self) -> None:
        row = self.presenter.row(self.table.current())
        if row is not None:
            self.wanted.emit(row)
