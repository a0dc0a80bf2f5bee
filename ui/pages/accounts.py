"""Accounts: every account of the case, what state it is in and what rests on it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import several, tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.accounts import Accounts, AccountsShown
from ui.presenters.case_summary import STATE_WORDS, AccountRow
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.keys import UNDO, on_key
from ui.widgets.layout import column, scrolled
from ui.widgets.notes import EmptyPage, NoteBox
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.errors import WhistleError
from whistle.model import TestimonyState

_LOOK = {
    TestimonyState.SEALED: ("check", "ok"),
    TestimonyState.DRAFT: ("circle-dashed", "warning"),
    TestimonyState.BINNED: ("trash-2", "muted"),
}


class AccountsPage(Page):
    """One list; Enter opens."""

    title = tr("Accounts")
    rail = "accounts"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Accounts(context.lane, self)
        self._rows: dict[str, AccountRow] = {}

    def parts(self) -> Iterator[bool]:
        """Make the list and the page that teaches."""
        theme = self.theme
        self.new_button = Button(theme, tr("Add an account"), icon="plus", on=self._new)
        whole = self._list()
        yield MAY_REST
        self.stack = QStackedWidget()
        self.stack.addWidget(scrolled(theme, whole))
        theme.changed.connect(self._restyled)
        self._restyled()
        yield MAY_REST
        self.stack.addWidget(scrolled(theme, self._teaching()))
        column(theme, self.stack, spacing=0, into=self)
        on_key(self, "Ctrl+N", self._new)
        on_key(self, UNDO, self.presenter.undo)

    def _list(self) -> QWidget:
        theme = self.theme
        self.letters = Field(theme, tr("Letters in a source or a state, to shorten the list"))
        self.letters.changed.connect(self.presenter.narrow)
        self.none = Words(theme, tr("No account fits. Try fewer letters."), "body", "muted")
        self.table = RowTable(
            theme,
            tr("Accounts"),
            [
                (tr("Source"), 1.4),
                (tr("State"), 1.9),
                (tr("Tags"), 1.2),
                (tr("Allegations"), 1.35),
                (tr("To do"), 1.6),
            ],
            wraps=False,
        )
        self.table.opened.connect(self._open)
        self.table.chosen.connect(lambda _key: self._show_ready())
        self.alike_button = Button(theme, tr("Compare"), on=lambda: self.context.navigate("copies"))
        self.alike_button.setAccessibleName(tr("Compare the texts that are alike"))
        self.alike = NoteBox(theme, "warning", "", "", (self.alike_button,))
        self.alike.hide()
        whole = QWidget()
        parts = (self.alike, self.letters, self.none, self.table, self._acts())
        box = column(theme, *parts, spacing=8, margins=(24, 12, 24, 12), into=whole)
        box.setStretchFactor(self.table, 1)
        return whole

    def _acts(self) -> QWidget:
        """What can be done with the account that is chosen."""
        theme = self.theme
        self.open_button = Button(
            theme, tr("Open"), after="chevron-right", on=lambda: self._open(self.table.current())
        )
        self.bin_button = Button(theme, tr("Put in the bin"), "quiet", icon="trash-2", on=self._bin)
        self.source_button = Button(
            theme, tr("Put all of this source in the bin"), "quiet", on=self._bin_source
        )
        self.undo = Button(
            theme, tr("Undo"), "quiet", icon="undo-2", on=self.presenter.undo, description=tr("Key: Ctrl+Z")
        )
        self.table_button = Button(theme, tr("From a spreadsheet"), "quiet", on=self._from_table)
        acts = (self.open_button, self.bin_button, self.source_button, self.undo, self.table_button)
        foot = QWidget()
        foot.setLayout(Flow(theme, *acts, spacing=8))
        return foot

    def _teaching(self) -> QWidget:
        theme = self.theme
        self.empty = EmptyPage(
            theme,
            "file-text",
            tr("Nothing here yet"),
            tr("Write an account, or add a file someone gave you."),
            tr(
                "Each account is one person’s words. Names are taken out of it before anything is made of it."
            ),
            (
                Button(theme, tr("Add the first account"), "primary", icon="plus", on=self._new),
                Button(theme, tr("From a spreadsheet"), on=self._from_table),
            ),
        )
        return self.empty

    def _restyled(self) -> None:
        # Where the window is low the page scrolls, and the list keeps some rows.
        self.table.setMinimumHeight(self.theme.px(160))

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show the list."""
        self.presenter.enter(place.case_id)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.table if self.stack.currentIndex() == 0 else self.empty.findChild(Button)

    def head_actions(self) -> list[QWidget]:
        """A new one."""
        return [self.new_button]

    # -- the presenter's calls ---------------------------------------------------------------

    def show_empty(self) -> None:
        """Teach."""
        self.stack.setCurrentIndex(1)
        self.set_head(subtitle=tr("None yet"))

    def show_rows(self, shown: AccountsShown, rows: tuple[AccountRow, ...]) -> None:
        """Draw the list."""
        self.stack.setCurrentIndex(0)
        many = len(shown.rows)
        words = several("1 account", "{n:,} accounts", many)
        self.set_head(
            subtitle=words if len(rows) == many else tr("{many:,} of {words}", many=len(rows), words=words)
        )
        self._rows = {row.testimony_id: row for row in rows}
        self.table.show_rows([_table_row(row, shown.resting.get(row.testimony_id, 0)) for row in rows])
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.alike.setVisible(bool(shown.alike))
        pairs = several("Two texts are", "{n} pairs of texts are", shown.alike)
        self.alike.set(
            "warning",
            tr("{pairs} alike", pairs=pairs),
            tr("One may be made from the other. A copy never counts as a second source."),
        )
        self._show_ready()

    def ask_bin(self, heading: str, text: str) -> None:
        """Ask in a sheet."""
        self.context.confirm(heading, text, tr("Put in the bin"), self.presenter.bin)

    def show_undo(self, ready: bool) -> None:
        """Enable it."""
        self.undo.set_ready(ready, tr("Nothing to undo"))

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""
        self.context.show_error(error)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def _show_ready(self) -> None:
        row = self._rows.get(self.table.current())
        for button in (self.open_button, self.bin_button):
            button.set_ready(row is not None, tr("Nothing is chosen"))
        binned = row is not None and row.state is TestimonyState.BINNED
        self.bin_button.set_text(tr("Take out of the bin") if binned else tr("Put in the bin"))
        self.bin_button.set_icon("undo-2" if binned else "trash-2")
        self.source_button.set_ready(
            row is not None and not binned, tr("No account outside the bin is chosen")
        )

    def _open(self, testimony_id: str) -> None:
        if testimony_id:
            self.context.navigate("account", testimony_id=testimony_id)

    def _bin(self) -> None:
        row = self._rows.get(self.table.current())
        if row is None:
            return
        if row.state is TestimonyState.BINNED:
            self.presenter.unbin(row.testimony_id)
        else:
            self.presenter.ask_bin(row.testimony_id)

    def _bin_source(self) -> None:
        row = self._rows.get(self.table.current())
        if row is not None:
            self.presenter.ask_bin_source(row.source_id)

    def _from_table(self) -> None:
        self.context.navigate("import", extra="account")

    def _new(self) -> None:
        self.context.navigate("case", extra="add")


def _table_row(row: AccountRow, resting: int) -> TableRow:
    icon, tone = _LOOK[row.state]
    rests = {0: "–", 1: tr("1 link")}.get(resting, tr("{resting} links", resting=resting))
    left = row.left_words
    return TableRow(
        row.testimony_id,
        (
            Cell(row.title, strong=True),
            Cell(STATE_WORDS[row.state], icon, tone),
            Cell(row.tags_words, role="text" if row.tags else "muted"),
            Cell(rests, role="text" if resting else "muted"),
            Cell(left or "–", role="warning" if left else "muted"),
        ),
        ". ".join(
            part
            for part in (
                row.title,
                STATE_WORDS[row.state],
                row.tags_words,
                tr("{rests} to allegations", rests=rests) if resting else "",
                left,
            )
            if part
        ),
    )
