"""Case notes: every record of a case in groups, one list with what stands under what."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import several, tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.card_vault import CardPlace
from ui.presenters.case_notes import BIN, GROUPS, NOT_SAID, CaseNotes, NotesShown, Row
from ui.theme import Theme
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.keys import UNDO, on_key
from ui.widgets.layout import PageScroll, column
from ui.widgets.low_scroll import LowScroll
from ui.widgets.notes import NoteBox, NoteLine
from ui.widgets.panes import Pane, Panes
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.errors import WhistleError

_MOST_UNFINISHED = 4


class RecordTable(RowTable):
    """Records; Delete puts the current one into the bin."""

    def __init__(self, theme: Theme, page: CaseNotesPage) -> None:
        columns = [(tr("What"), 2.2), (tr("Kind"), 1.1), (tr("What is known of it"), 2.6)]
        super().__init__(theme, tr("Notes of this group"), columns)
        self._page = page

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete once, however long it is held."""
        if event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():
                self._page.bin_or_not()
            return
        super().keyPressEvent(event)


class CaseNotesPage(Page):
    """Groups at the left, the notes of one group at the right."""

    title = tr("Case notes")
    subtitle = tr("What is written down beside the accounts")
    rail = "notes"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = CaseNotes(context.lane, self)
        self._addable: tuple[tuple[str, str], ...] = ()

    def parts(self) -> Iterator[bool]:
        """Make the two panes."""
        theme = self.theme
        self.undo = Button(
            theme, tr("Undo"), icon="undo-2", on=self.presenter.undo, description=tr("Key: Ctrl+Z")
        )
        self.groups = RowTable(theme, tr("Groups of notes"), [(tr("Group"), 3), (tr("Notes"), 1)])
        self.groups.chosen.connect(self.presenter.choose_group)
        self.groups.opened.connect(lambda _key: self._to_table())
        yield MAY_REST
        left = QWidget()
        column(theme, self.groups, margins=(16, 12, 8, 12), into=left)
        right = yield from self._right()
        yield MAY_REST
        self.panes = Panes(
            theme,
            tr("Case notes"),
            [Pane(tr("Groups"), left, 264), Pane(tr("Notes"), right)],
            narrow=760,
            choices=self.context.choices,
            key="notes",
        )
        yield MAY_REST
        self.names = NoteLine(theme, Button(theme, tr("Take names out"), icon="eye-off", on=self._to_names))
        box = column(theme, self.names, self.panes, spacing=0)
        column(theme, LowScroll(theme, box, self.panes, 240), spacing=0, into=self)
        on_key(self, UNDO, self.presenter.undo)

    def _right(self) -> Generator[bool, None, QWidget]:
        theme = self.theme
        self.unfinished_box = QVBoxLayout()
        theme.space(self.unfinished_box, 4)
        self.unfinished = NoteBox(theme, "plain", tr("Left unfinished"))
        inside = self.unfinished.layout()
        if inside is not None:
            inside.addItem(self.unfinished_box)
        self.heading = Words(theme, "", "section")
        self.says = Words(theme, "", "body", "muted")
        self.none = Words(theme, "")
        self.add_what = Picker(theme, tr("What to add"))
        self.add = Button(theme, tr("Add"), icon="plus", on=self._add)
        self.table = RecordTable(theme, self)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _key: self._open())
        self.open_button = Button(theme, tr("Open"), after="chevron-right", on=self._open)
        self.bin_button = Button(theme, tr("Put in the bin"), "quiet", icon="trash-2", on=self.bin_or_not)
        yield MAY_REST
        self.steps_heading = Words(theme, tr("Steps, event by event"), "section")
        self.steps = RowTable(
            theme,
            tr("Steps of procedures in events"),
            [(tr("Event"), 2), (tr("Step"), 2), (tr("Was it done"), 1), (tr("Not done because"), 1.6)],
        )
        self.table.fit_to_rows(560, 4)
        self.steps.fit_to_rows(400, 4)
        self._actions = QWidget()
        self._actions.setLayout(Flow(theme, self.open_button, self.bin_button, self.undo, spacing=8))
        self.from_table = Button(theme, tr("From a spreadsheet"), "quiet", on=self._from_table)
        self._adding = QWidget()
        self._adding.setLayout(Flow(theme, self.add_what, self.add, self.from_table, spacing=8))
        yield MAY_REST
        content = column(
            theme,
            self.unfinished,
            self.heading,
            self.says,
            self.none,
            self._adding,
            self.table,
            self._actions,
            self.steps_heading,
            self.steps,
            spacing=12,
        )
        content.addStretch(1)
        self.unfinished.hide()
        return PageScroll(theme, content, margins=(16, 12, 24, 24))

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show the notes, read afresh."""
        self.presenter.enter(place.case_id, place.extra)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The list of the group, or the groups while it is empty."""
        return self.table if self.presenter.shown is not None and self.presenter.shown.rows else self.groups

    # -- the presenter's calls ---------------------------------------------------------------

    def show_notes(self, shown: NotesShown, current: str) -> None:
        """Draw everything."""
        self.groups.show_rows(
            [
                TableRow(
                    key,
                    (Cell(words), Cell(str(number) if number else "–", role="muted")),
                    f"{words}, {number}",
                )
                for key, words, number in shown.counts
            ],
            shown.group,
        )
        group = next((one for one in GROUPS if one.id == shown.group), None)
        self.heading.setText(group.title if group is not None else tr("In the bin"))
        self.says.setText(
            group.empty if group is not None else tr("Destroyed for good only when the bin is emptied.")
        )
        self.table.show_rows(
            [
                TableRow(
                    entry.id,
                    (
                        Cell(entry.words, strong=not entry.depth, level=min(entry.depth, 4)),
                        Cell(entry.sort, role="muted"),
                        _about(entry),
                    ),
                    entry.spoken,
                )
                for entry in shown.rows
            ],
            current,
        )
        for part in (self.table, self._actions):
            part.setVisible(bool(shown.rows))
        in_bin = shown.group == BIN
        self._adding.setVisible(not in_bin)
        self.open_button.setVisible(not in_bin)
        self.bin_button.set_text(tr("Take out of the bin") if in_bin else tr("Put in the bin"))
        self.bin_button.set_icon("undo-2" if in_bin else "trash-2")
        self._show_steps(shown)
        self._show_names(shown)
        self._show_unfinished(shown)
        self._show_addable()
        total = sum(number for key, _, number in shown.counts if key != BIN)
        self._show_none(total, empty=not shown.rows and not in_bin)
        self.set_head(subtitle=several("1 note beside the accounts", "{n} notes beside the accounts", total))

    def _show_none(self, total: int, *, empty: bool) -> None:
        """Say why there is nothing, and how to begin; nothing where there is something."""
        self.none.setText(
            tr("Nothing of this kind yet. Choose what it is, and press Add.")
            if total
            else tr(
                "No notes yet. What is no account, such as a letter or a reply, has its place here. Choose"
                " what it is, and press Add."
            )
        )
        self.none.setVisible(empty)

    def _show_steps(self, shown: NotesShown) -> None:
        self.steps.show_rows(
            [
                TableRow(
                    entry.key,
                    (
                        Cell(entry.incident),
                        Cell(entry.step),
                        Cell(entry.outcome, strong=entry.outcome != NOT_SAID),
                        Cell(entry.because or "–", role="text" if entry.because else "muted"),
                    ),
                    tr(
                        "{step}: {outcome}. {because}. In: {incident}",
                        step=entry.step,
                        outcome=entry.outcome,
                        because=entry.because,
                        incident=entry.incident,
                    ),
                )
                for entry in shown.steps
            ]
        )
        for part in (self.steps, self.steps_heading):
            part.setVisible(bool(shown.steps))

    def _show_names(self, shown: NotesShown) -> None:
        where = several("1 note", "{n} notes", shown.waiting)
        self.names.words.setText(
            tr("Names may be in {where}. You decide about each before it counts as clean.", where=where)
        )
        self.names.setVisible(bool(shown.waiting))

    def _show_unfinished(self, shown: NotesShown) -> None:
        while self.unfinished_box.count():
            item = self.unfinished_box.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for extra, words in shown.unfinished[:_MOST_UNFINISHED]:
            button = Button(self.theme, tr("Go on: {words}", words=words), "quiet", icon="pencil")
            button.clicked.connect(lambda _on=False, to=extra: self.context.navigate("card", extra=to))
            self.unfinished_box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.unfinished.setVisible(bool(shown.unfinished))

    def _show_addable(self) -> None:
        self._addable = self.presenter.addable()
        self.add_what.set_options(self._addable)

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""
        self.context.show_error(error)

    def ask_bin(self, heading: str, text: str) -> None:
        """Ask in a sheet."""
        self.context.confirm(heading, text, tr("Put in the bin"), self.presenter.bin)

    def show_undo(self, ready: bool) -> None:
        """Enable it."""
        self.undo.set_ready(ready, tr("Nothing to undo"))

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def bin_or_not(self) -> None:
        """Put the current record into the bin, or take it out where the bin is shown."""
        shown = self.presenter.shown
        if shown is not None and shown.group == BIN:
            self.presenter.take_out()
        else:
            self.presenter.ask_bin()

    def _chosen(self, record_id: str) -> None:
        self.presenter.choose(record_id)
        self._show_addable()

    def _open(self) -> None:
        shown = self.presenter.shown
        record = self.table.current()
        if shown is not None and record and shown.group != BIN:
            self.context.navigate("card", extra=CardPlace(id=record, at=record).extra)

    def _add(self) -> None:
        if self.add_what.value():
            self.context.navigate("card", extra=self.presenter.place_for(self.add_what.value()).extra)

    def _from_table(self) -> None:
        self.context.navigate("import", extra=self.add_what.value().partition(":")[0])

    def _to_names(self) -> None:
        shown = self.presenter.shown
        if shown is not None and shown.notes:
            self.context.navigate("names", testimony_id=shown.notes, case_id=shown.case_id)

    def _to_table(self) -> None:
        self.panes.bring(1)
        (self.table if self.table.isVisible() else self.add_what).setFocus(Qt.FocusReason.OtherFocusReason)


def _about(row: Row) -> Cell:
    if row.names:
        return Cell(f"{row.names}. {row.about}".rstrip(". "), "triangle-alert", "warning")
    return Cell(row.about or "–", role="text" if row.about else "muted")
