"""Times it was raised: when, by which route, what was told, what answer came."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.raised import Raised, RaisedRow, RaisedShown
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.choices import TickBox
from ui.widgets.flow import Flow
from ui.widgets.keys import on_key
from ui.widgets.layout import PageScroll, Panel, column, row, scrolled, upright
from ui.widgets.notes import EmptyPage, NoteBox
from ui.widgets.panes import Pane, Panes
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words


class RaisedPage(Page):
    """The list, and the chosen one in full."""

    title = tr("Times it was raised")
    rail = "raised"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Raised(context.lane, self)

    def parts(self) -> Iterator[bool]:
        """Make the list, the side and the page that teaches."""
        theme = self.theme
        self.new_button = Button(theme, tr("Add a time"), icon="plus", on=self._new)
        self.new_button.setAccessibleName(tr("Add a time it was raised"))
        self.without = TickBox(tr("Only those without an answer"))
        self.without.setAccessibleDescription(tr("Hides what was answered"))
        self.without.toggled.connect(self.presenter.only_without)
        self.table = RowTable(
            theme,
            tr("Times it was raised"),
            [(tr("When"), 1.2), (tr("To whom, how"), 1.3), (tr("What was told"), 2.1), (tr("Answer"), 1.8)],
        )
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _key: self._to_side())
        left = QWidget()
        held = QWidget()
        held.setLayout(Flow(theme, self.without))
        box = column(theme, held, self.table, spacing=4, margins=(24, 8, 12, 12), into=left)
        box.setStretchFactor(self.table, 1)
        yield MAY_REST
        self.panes = Panes(
            theme,
            tr("Times it was raised"),
            [Pane(tr("All of them"), left), Pane(tr("This one"), self._side(), 336)],
            narrow=820,
            choices=self.context.choices,
            key="raised",
        )
        yield MAY_REST
        self.empty = EmptyPage(
            theme,
            "megaphone",
            tr("Nothing was raised yet"),
            tr("Each time someone was told. A short spoken warning counts."),
            tr(
                "Whoever looks at a case asks first whether the employer was told, when, and what came of it."
            ),
            (Button(theme, tr("Add a time it was raised"), "primary", icon="plus", on=self._new),),
        )
        self.no_accounts = EmptyPage(
            theme,
            "megaphone",
            tr("First an account"),
            tr("Each time someone was told is part of what a source says. Add an account first."),
            "",
            (Button(theme, tr("Open the case"), "primary", on=lambda: self.context.navigate("case")),),
        )
        yield MAY_REST
        self.stack = QStackedWidget()
        for part in (self.panes, scrolled(theme, self.empty), scrolled(theme, self.no_accounts)):
            self.stack.addWidget(part)
        column(theme, self.stack, spacing=0, into=self)
        on_key(self, "Ctrl+N", self._new)

    def _side(self) -> QWidget:
        theme = self.theme
        self.heading = Words(theme, "", "section")
        self.how = Words(theme, "", "body", "muted")
        self.told = Words(theme, "", selectable=False)
        self.answer = NoteBox(theme, "plain", "", "")
        self.names = Words(theme, tr("Names in it were not looked at yet."), "body", "warning")
        self.open_account = Button(theme, tr("Open the account"), after="chevron-right", on=self._open)
        self.names_button = Button(theme, tr("Take names out"), icon="eye-off", on=self._to_names)
        self.change_button = Button(theme, tr("Change"), icon="pencil", on=self._change)
        self.change_button.setAccessibleDescription(tr("How it stands now is kept on its card"))
        held = QWidget()
        held.setLayout(Flow(theme, self.open_account, self.change_button, self.names_button, spacing=8))
        box = column(
            theme, self.heading, self.how, self.told, self.answer, self.names, held, None, spacing=12
        )
        side = Panel("window")
        row(theme, upright(), PageScroll(theme, box, margins=(20, 16, 20, 16)), spacing=0, into=side)
        return side

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show the list, perhaps standing on one."""
        self.presenter.enter(place.case_id, place.extra)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The list."""
        shown = self.stack.currentWidget()
        return self.table if shown is self.panes or shown is None else shown.findChild(Button)

    def head_actions(self) -> list[QWidget]:
        """A new one."""
        return [self.new_button]

    # -- the presenter's calls ---------------------------------------------------------------

    def show_empty(self, has_accounts: bool) -> None:
        """Teach."""
        self.stack.setCurrentIndex(1 if has_accounts else 2)
        self.new_button.set_ready(has_accounts, tr("Add an account first"))
        self.set_head(subtitle=tr("Each time someone was told. A short spoken warning counts."))

    def show_rows(self, shown: RaisedShown, current: str) -> None:
        """Draw the list."""
        self.stack.setCurrentIndex(0)
        self.new_button.set_ready(True)
        whole = self.presenter.shown
        self.set_head(subtitle=whole.summary if whole is not None else "")
        self.table.show_rows([_table_row(one) for one in shown.rows], current)
        self._chosen(self.table.current())

    # -- what the person does ----------------------------------------------------------------

    def _chosen(self, key: str) -> None:
        one = self.presenter.row(key)
        for part in (self.answer, self.open_account, self.change_button):
            part.setVisible(one is not None)
        self.names.setVisible(one is not None and not one.sealed)
        self.names_button.setVisible(one is not None and not one.sealed)
        if one is None:
            self.heading.setText(tr("None without an answer"))
            self.how.setText("")
            self.told.setText("")
            return
        self.presenter.choose(key)
        self.heading.setText(one.when)
        to = tr("To {to_whom}. ", to_whom=one.to_whom) if one.to_whom else ""
        how = f"{to}{one.route}. {one.how}".strip().rstrip(".")
        self.how.setText(tr("{how}. From {source}’s account.", how=how, source=one.source))
        self.told.setText(one.information)
        if one.answered:
            when = tr("Answer, {reply_when}", reply_when=one.reply_when) if one.reply_when else tr("Answer")
            self.answer.set("plain", when, one.reply)
        else:
            self.answer.set(
                "warning",
                tr("No answer recorded"),
                tr("If one came, press Change and write it down as it was."),
            )

    def _new(self) -> None:
        self.context.navigate("card", extra=self.presenter.new().extra)

    def _change(self) -> None:
        if self.table.current():
            self.context.navigate("card", extra=self.presenter.change(self.table.current()).extra)

    def _open(self) -> None:
        one = self.presenter.row(self.table.current())
        if one is not None:
            self.context.navigate("account", testimony_id=one.account)

    def _to_names(self) -> None:
        one = self.presenter.row(self.table.current())
        if one is not None:
            self.context.navigate("names", testimony_id=one.account)

    def _to_side(self) -> None:
        self.panes.bring(1)
        self.open_account.setFocus(Qt.FocusReason.OtherFocusReason)


def _table_row(one: RaisedRow) -> TableRow:
    how = ", ".join(part for part in (one.to_whom, one.route.lower() if one.to_whom else one.route) if part)
    return TableRow(
        one.id,
        (
            Cell(one.when, strong=True),
            Cell(how),
            Cell(one.information or "–"),
            Cell(
                one.reply or tr("No answer recorded"),
                "" if one.answered else "circle-dashed",
                "text" if one.answered else "warning",
            ),
        ),
        one.spoken,
    )
