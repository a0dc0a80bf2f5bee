"""What e-mails tell: what may have been raised and answered, each confirmed or passed over by a person."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.mails import MailRow, Mails, MailsShown
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column, row, scrolled, upright
from ui.widgets.notes import EmptyPage, NoteBox
from ui.widgets.panes import Pane, Panes
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words


class MailsPage(Page):
    """The proposals, and the chosen one with the words it rests on."""

    title = tr("What e-mails tell")
    rail = "evidence"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Mails(context.lane, self)

    def parts(self) -> Iterator[bool]:
        """Make the list, the side and the page that teaches."""
        theme = self.theme
        self.table = RowTable(
            theme,
            tr("What the e-mails may tell"),
            [(tr("When"), 1.1), (tr("Who"), 1.4), (tr("The words"), 2.2), (tr("Answer"), 1.8)],
        )
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _key: self._to_side())
        left = QWidget()
        box = column(theme, self.table, margins=(24, 8, 12, 12), into=left)
        box.setStretchFactor(self.table, 1)
        self.panes = Panes(
            theme,
            tr("What e-mails tell"),
            [Pane(tr("All of them"), left), Pane(tr("This one"), self._side(), 360)],
            narrow=820,
            choices=self.context.choices,
            key="mails",
        )
        yield MAY_REST
        self.empty = EmptyPage(
            theme,
            "megaphone",
            tr("No e-mails to read here"),
            tr("Add e-mails as evidence. Whistle then shows what may have been raised and answered in them."),
            tr("E-mails whose names were taken out can be read only while the names list is open."),
            (Button(theme, tr("Open evidence"), "primary", on=lambda: self.context.navigate("evidence")),),
        )
        yield MAY_REST
        self.stack = QStackedWidget()
        for part in (self.panes, scrolled(theme, self.empty)):
            self.stack.addWidget(part)
        column(theme, self.stack, spacing=0, into=self)

    def _side(self) -> QWidget:
        theme = self.theme
        self.heading = Words(theme, "", "section")
        self.who = Words(theme, "", "body", "muted")
        self.told = Words(theme, "")
        self.answer = NoteBox(theme, "plain", "", "")
        self.account = Picker(theme, tr("Account that it is part of"))
        self.route = Picker(theme, tr("By which route"))
        self.first = Words(
            theme, tr("Add an account first: a time it was raised is part of one."), "body", "warning"
        )
        self.write = Button(theme, tr("Write it down"), "primary", on=self._write)
        self.write.setAccessibleDescription(
            tr("As a time it was raised; you can change every word of it afterwards")
        )
        self.over = Button(theme, tr("Pass over"), on=self._pass_over)
        self.over.setAccessibleDescription(tr("Takes it off this list; nothing is written down"))
        held = QWidget()
        held.setLayout(Flow(theme, self.write, self.over, spacing=8))
        box = column(
            theme, self.heading, self.who, self.told, self.answer, self.account, self.route, self.first, held,
            None,
        )  # fmt: skip
        side = Panel("window")
        row(theme, upright(), PageScroll(theme, box, margins=(20, 16, 20, 16)), spacing=0, into=side)
        return side

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Read and propose."""
        self.presenter.enter(place.case_id)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The list."""
        shown = self.stack.currentWidget()
        return self.table if shown is self.panes or shown is None else shown.findChild(Button)

    # -- the presenter's calls ---------------------------------------------------------------

    def show_mails(self, shown: MailsShown) -> None:
        """Draw the proposals, or teach."""
        self.stack.setCurrentIndex(0 if shown.rows else 1)
        self.set_head(subtitle=shown.summary)
        self.account.set_options(shown.accounts)
        self.route.set_options((("", tr("Route not said")), *shown.routes))
        for part in (self.account, self.route, self.write):
            part.setVisible(bool(shown.accounts))
        self.first.setVisible(not shown.accounts)
        self.table.show_rows([_table_row(one) for one in shown.rows])
        self._chosen(self.table.current())

    def written_down(self, row: MailRow) -> None:
        """Say so."""
        self.context.announce(tr("Written down as a time it was raised: {when}", when=row.when))

    # -- what the person does ----------------------------------------------------------------

    def _chosen(self, key: str) -> None:
        one = self.presenter.row(key)
        if one is None:
            return
        self.heading.setText(one.when)
        self.who.setText(f"{one.who}. {one.subject}")
        self.told.setText(one.words)
        if one.answer:
            self.answer.set("plain", tr("Answer, {answered}", answered=one.answered), one.answer)
        else:
            self.answer.set(
                "warning", tr("No answer among these e-mails"), tr("One may have come by another way.")
            )

    def _write(self) -> None:
        self.presenter.write_down(self.table.current(), self.account.value(), self.route.value())

    def _pass_over(self) -> None:
        self.presenter.pass_over(self.table.current())

    def _to_side(self) -> None:
        self.panes.bring(1)
        self.write.setFocus(Qt.FocusReason.OtherFocusReason)


def _table_row(one: MailRow) -> TableRow:
    return TableRow(
        one.key,
        (
            Cell(one.when, strong=True),
            Cell(one.who),
            Cell(one.words),
            Cell(
                one.answer or tr("No answer among them"),
                "" if one.answer else "circle-dashed",
                "text" if one.answer else "warning",
            ),
        ),
        one.spoken,
    )
