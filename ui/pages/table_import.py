"""From a spreadsheet: choose a file, say what its columns are, look at each row, then add all or none."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.language import several, tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.table_import import DATE_WORDS, Done, Looked, LookedRow, Mapped, TableImport, row_kinds
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.choices import FillBar, TickBox
from ui.widgets.drops import FileDrops
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column, row, scrolled
from ui.widgets.low_scroll import LowScroll
from ui.widgets.notes import EmptyPage, NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.errors import WhistleError

_TABLES: Final = (".csv", ".tsv", ".txt")


class TableImportPage(Page):
    """Three shapes: ask for a file, map and look, done."""

    title = tr("From a spreadsheet")
    rail = "accounts"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = TableImport(context.lane, self)
        self.pickers: dict[str, Picker] = {}
        self._shape: tuple[object, ...] = ()
        self._looked: Looked | None = None
        self._samples: dict[str, Words] = {}
        self._kind_done = "account"

    # -- making ----------------------------------------------------------------------------

    def parts(self) -> Iterator[bool]:
        """Make the three shapes."""
        theme = self.theme
        self.choose = Button(theme, tr("Choose a file"), "primary", icon="folder-open", on=self._choose)
        self.start = EmptyPage(
            theme,
            "file-text",
            tr("Rows of a spreadsheet become accounts or notes"),
            tr("Save the spreadsheet as CSV first, then choose that file here. Up to 5,000 rows."),
            tr(
                "Nothing is added before you have looked at what would come of each row. Formulas"
                " are taken as"
                " plain words, and never worked out."
            ),
            (self.choose,),
        )
        yield MAY_REST
        self.undo = Button(theme, tr("Put them all in the bin"), icon="undo-2", on=self.presenter.undo)
        self.more = Button(theme, tr("Another table"), on=self.presenter.again)
        self.to_accounts = Button(theme, tr("Open"), "primary", after="chevron-right", on=self._open)
        self.done_note = NoteBox(theme, "done", tr("Added"))
        yield MAY_REST
        held = QWidget()
        held.setLayout(Flow(theme, self.to_accounts, self.undo, self.more))
        finished = PageScroll(
            theme, column(theme, self.done_note, held, None), widest=720, margins=(24, 24, 24, 24)
        )
        yield MAY_REST
        self.stack = QStackedWidget()
        mapping = self._mapping()
        yield MAY_REST
        for part in (scrolled(theme, self.start), mapping, finished):
            self.stack.addWidget(part)
        column(theme, self.stack, spacing=0, into=self)
        FileDrops(self, lambda files: self.presenter.read(files[0]), _TABLES, single=True)

    def _mapping(self) -> QWidget:
        theme = self.theme
        self.kind = Picker(theme, tr("What each row is"), row_kinds())
        self.kind.activated.connect(lambda _n: self.presenter.choose_kind(self.kind.value()))
        dates = Words(theme, tr("Days written in figures"), "second")
        self.dates = Picker(theme, dates, DATE_WORDS)
        self.dates.activated.connect(lambda _n: self.presenter.choose_dates(self.dates.value()))
        self.notes = Words(theme, "", "second", "muted")
        self._fields = QVBoxLayout()
        theme.space(self._fields, 10)
        self.missing = Words(theme, "", "body", "warning")
        self.look = Button(theme, tr("Look at every row"), icon="eye", on=self.presenter.look)
        self.look.setAccessibleDescription(tr("Says what would be added. Nothing is added by it"))
        self.looked = NoteBox(theme, "plain", "")
        self.table = RowTable(
            theme, tr("Rows of the table"), [(tr("Row"), 0.5), (tr("What comes of it"), 4)], wraps=False
        )
        self.table.fit_to_rows(360, 4)
        self.table.chosen.connect(lambda _key: self._say_row())
        self.row_words = Words(theme, "", "second")
        content = column(
            theme,
            Words(theme, tr("1. What each row is"), "section"),
            self.kind,
            dates,
            self.dates,
            self.notes,
            8,
            Words(theme, tr("2. Which column fills what"), "section"),
            self._fields,
            self.missing,
            8,
            Words(theme, tr("3. Look before anything is added"), "section"),
            Flow(theme, self.look),
            self.looked,
            self.table,
            self.row_words,
            None,
            spacing=8,
        )
        self.write = Button(theme, tr("Add the rows"), "primary", icon="plus", on=self._write)
        self.leave_out = TickBox(tr("Leave out the rows that do not fit"))
        self.leave_out.setAccessibleName(self.leave_out.text())
        self.leave_out.toggled.connect(lambda _on: self._show_ready())
        self.other = Button(theme, tr("Another file"), "quiet", on=self._choose)
        self.stop = Button(theme, tr("Stop"), "quiet", icon="x", on=self.presenter.stop)
        self.stop.setAccessibleDescription(tr("Nothing is added then"))
        self.progress = FillBar()
        self.progress.setAccessibleName(tr("Rows added"))
        self.progress.setTextVisible(False)
        self.busy = Words(theme, "", "second", "muted", wrap=False)
        foot, held, under = Panel("foot"), QWidget(), QWidget()
        held.setLayout(Flow(theme, self.write, self.leave_out, self.other))
        row(theme, self.busy, self.progress, self.stop, into=under)
        self._under = under
        column(theme, held, under, spacing=6, margins=(24, 10, 24, 10), into=foot)
        self._scroll = PageScroll(theme, content, widest=760, margins=(24, 16, 24, 24))
        self.show_busy("", 0, 0)
        return LowScroll(theme, column(theme, self._scroll, foot, spacing=0), self._scroll, 140)

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Ask for a file, or go on where one was."""
        self.presenter.enter(place.case_id, place.extra)

    def leave(self) -> None:
        """What is being written goes on to its end."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The first thing to answer."""
        return (self.choose, self.kind, self.to_accounts)[self.stack.currentIndex()]

    # -- the presenter's calls ---------------------------------------------------------------

    def show_start(self) -> None:
        """Ask for a file."""
        self._shape = ()
        self.stack.setCurrentIndex(0)
        self.set_head(subtitle=tr("For those who kept a list"))

    def show_mapping(self, mapped: Mapped) -> None:
        """Ask which column fills which field."""
        self.stack.setCurrentIndex(1)
        many = several("1 row", "{n:,} rows", mapped.rows)
        self.set_head(subtitle=tr("{many}, {many2} columns", many=many, many2=len(mapped.headings)))
        self.kind.choose(mapped.kind)
        self.dates.choose(mapped.dates)
        self.notes.setText(" ".join(mapped.notes))
        self.notes.setVisible(bool(mapped.notes))
        shape = (mapped.kind, mapped.headings)
        if shape != self._shape:
            self._shape = shape
            self._make_fields(mapped)
        for one in mapped.fields:
            self.pickers[one.id].choose(one.heading)
            sample = self._samples[one.id]
            sample.setText(tr("Such as: {sample}", sample=one.sample) if one.sample else "")
            sample.setVisible(bool(one.sample))
        self.missing.setText(
            tr("Nothing fills yet: {missing}.", missing=mapped.missing) if mapped.missing else ""
        )
        self.missing.setVisible(bool(mapped.missing))
        self.look.set_ready(not mapped.missing, tr("Some fields have to be filled first"))

    def _make_fields(self, mapped: Mapped) -> None:
        while self._fields.count():
            item = self._fields.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        theme = self.theme
        self.pickers, self._samples = {}, {}
        columns = [("", tr("No column")), *((heading, heading) for heading in mapped.headings)]
        for one in mapped.fields:
            needed = tr(" (needed)") if one.required else ""
            label = Words(theme, tr("Column for {title}{needed}", title=one.title, needed=needed))
            picker = Picker(theme, label, columns)
            picker.activated.connect(partial(self._fill, one.id))
            self.pickers[one.id] = picker
            self._samples[one.id] = Words(theme, "", "second", "muted")
            part = QWidget()
            column(theme, label, picker, self._samples[one.id], spacing=2, into=part)
            self._fields.addWidget(part)

    def show_looked(self, looked: Looked | None) -> None:
        """Draw what would come of each row."""
        self._looked = looked
        for part in (self.looked, self.table, self.row_words):
            part.setVisible(looked is not None)
        if looked is not None:
            heading = tr("Every row fits") if not looked.refused else tr("Some rows do not fit")
            self.looked.set("done" if not looked.refused else "warning", heading, looked.says)
            self.table.show_rows([_table_row(one) for one in looked.rows])
            self._say_row()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            # Laid out by then: what came of it stands below what can be seen.
            QTimer.singleShot(0, self._scroll, lambda: self._scroll.ensureWidgetVisible(self.row_words))
        self._show_ready()

    def _say_row(self) -> None:
        key = self.table.current()
        rows = self._looked.rows if self._looked is not None else ()
        one = next((row for row in rows if str(row.number) == key), None)
        self.row_words.setText(f"{one.spoken}." if one is not None else "")

    def _show_ready(self) -> None:
        looked = self._looked
        self.leave_out.setVisible(looked is not None and bool(looked.refused) and bool(looked.fit))
        if looked is None:
            self.write.set_text(tr("Add the rows"))
            self.write.set_ready(False, tr("Look at every row first"))
            return
        every = not looked.refused
        can = bool(looked.fit) and (every or self.leave_out.isChecked())
        many = several("Add 1 row", "Add {n:,} rows", looked.fit)
        self.write.set_text(many if can else tr("Add the rows"))
        self.write.set_ready(can, tr("Some rows do not fit. Change the columns, or leave those rows out"))

    def show_busy(self, words: str, done: int, total: int) -> None:
        """How far it is."""
        self._under.setVisible(bool(words))
        self.busy.setText(words)
        self.progress.setVisible(bool(total))
        self.stop.setVisible(bool(total))
        self.progress.setMaximum(total)
        self.progress.setValue(done)
        for part in (self.look, self.other):
            part.setEnabled(not words)
        if words:
            self.write.set_ready(False, words)
        else:
            self._show_ready()

    def show_done(self, done: Done | None) -> None:
        """Say what was added."""
        self._shape = ()
        if done is None:
            return
        self._kind_done = done.kind
        self.stack.setCurrentIndex(2)
        self.set_head(subtitle=tr("Added"))
        self.done_note.set("done", tr("Added"), done.says)
        self.undo.set_ready(bool(done.made), tr("Nothing was added"))
        self.to_accounts.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""
        self.context.show_error(error)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def _choose(self) -> None:
        self.context.choose_path(
            "open",
            tr("Which table"),
            lambda paths: self.presenter.read(paths[0]),
            suffixes=_TABLES,
        )

    def _fill(self, field_id: str, _index: int) -> None:
        self.presenter.fill(field_id, self.pickers[field_id].value())

    def _write(self) -> None:
        self.presenter.write(leave_out=self.leave_out.isChecked() and self.leave_out.isVisibleTo(self))

    def _open(self) -> None:
        pages = {
            "account": "accounts",
            "incident": "timeline",
            "raised": "raised",
            "allegation": "allegations",
        }
        self.context.navigate(pages.get(self._kind_done, "notes"))


def _table_row(one: LookedRow) -> TableRow:
    if one.wrong:
        cell = Cell(tr("Does not fit. {wrong}", wrong=one.wrong), "triangle-alert", "warning")
    else:
        cell = Cell(tr("Fits: {fills}", fills=one.fills), "check", "ok")
    return TableRow(str(one.number), (Cell(str(one.number), strong=True), cell), one.spoken)
