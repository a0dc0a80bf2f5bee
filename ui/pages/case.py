"""A case: what to do next, its accounts and sources, and what is known of it."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.errors import words_for
from ui.language import several, tr
from ui.pages.base import Page, PageContext, Place
from ui.pages.case_about import AboutCase
from ui.pages.case_rows import SourceRow, StepRow
from ui.presenters.case import CasePresenter
from ui.presenters.case_summary import STATE_WORDS, AccountRow, CaseShown, NextStep
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.drops import FileDrops
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.kept_rows import KeptRows
from ui.widgets.layout import PageScroll, Panel, column
from ui.widgets.notes import EmptyPage, NoteBox
from ui.widgets.panes import Pane, Panes
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.errors import WhistleError
from whistle.model import Employment, Source, TestimonyState

_NEW: Final = "new"
_SUFFIXES: Final = (".txt", ".md", ".docx", ".odt", ".pdf", ".eml", ".html", ".htm", ".rtf")
_MOST_ROWS: Final = 9
"""So many accounts are shown at once; more scroll inside their table."""

_STATE_LOOK: Final = {
    TestimonyState.SEALED: ("check", "ok"),
    TestimonyState.DRAFT: ("circle-dashed", "warning"),
    TestimonyState.BINNED: ("trash-2", "muted"),
}


class CasePage(Page):
    """The page that a vault opens with."""

    title = tr("Case")
    rail = "case"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = CasePresenter(context.lane, self)
        self._rows: dict[str, AccountRow] = {}
        self._files = False
        self._dropped: Sequence[Path] = ()
        self._entering = False
        self._adding = False

    # -- making ----------------------------------------------------------------------------

    def parts(self) -> Iterator[bool]:
        """Make the page with a case, and the page without any."""
        theme = self.theme
        self.stack = QStackedWidget()
        self.about = AboutCase(theme)
        yield from self.about.parts()
        main = yield from self._main()
        self.panes = Panes(
            theme,
            tr("Case"),
            [Pane(tr("Case"), main), Pane(tr("About"), self.about, 304)],
            choices=self.context.choices,
            key="case",
        )
        yield MAY_REST
        self.stack.addWidget(self.panes)
        self.stack.addWidget(self._first())
        yield MAY_REST
        column(theme, self.stack, spacing=0, into=self)
        FileDrops(self, self._take_dropped, _SUFFIXES)
        self.about.described.connect(self.presenter.describe)
        self.about.hold_wanted.connect(lambda on: self.presenter.hold(on=on))
        self.about.names_wanted.connect(self._ask_names)
        self.about.names_left.connect(self.presenter.close_names)
        theme.changed.connect(self._fit_table)

    def _main(self) -> Generator[bool, None, QWidget]:
        theme = self.theme
        self.problem = NoteBox(theme, "error", "", "")
        self.busy_note = NoteBox(theme, "plain", "", "")
        self.problem.hide()
        self.busy_note.hide()
        content = column(theme, self.problem, self.busy_note, spacing=12)
        others = self._cases()
        content.addWidget(self.cases)
        yield MAY_REST
        self.next_heading = Words(theme, tr("Next"), "section")
        self.next = Panel("card")
        self._next_box = QVBoxLayout(self.next)
        theme.space(self._next_box)
        self.steps = KeptRows(self._next_box, self.next, self._step, key=lambda shown: shown)
        content.addWidget(self.next_heading)
        content.addWidget(self.next)
        content.addSpacing(theme.px(8))
        yield from self._accounts(content)
        content.addSpacing(theme.px(8))
        self.sources_heading = Words(theme, tr("Sources"), "section")
        self.sources = Panel("card")
        self._sources_box = QVBoxLayout(self.sources)
        theme.space(self._sources_box)
        self.source_rows = KeptRows(
            self._sources_box,
            self.sources,
            self._source,
            key=lambda source: (source.id, source.pseudonym),
            again=lambda shown, source: shown.picker.choose(source.employment.value),
            # A list to choose from takes longer to make than all else in a row.
            at_once=2,
        )
        content.addWidget(self.sources_heading)
        content.addWidget(self.sources)
        content.addWidget(others)
        content.addStretch(1)
        return PageScroll(theme, content, widest=860)

    def _cases(self) -> QWidget:
        theme = self.theme
        part = QWidget()
        self.cases = Picker(theme, tr("Case"))
        self.cases.activated.connect(lambda _n: self.presenter.open(self.cases.value()))
        self.new_case = Button(theme, tr("Another case"), "quiet", icon="plus", on=self._start_case)
        self.case_form = Panel("card")
        self.case_name = Field(
            theme, tr("Name of the case"), hint=tr("Only you see it. Better no name of a person.")
        )
        self.case_name.submitted.connect(self._add_case)
        buttons = Flow(
            theme,
            Button(theme, tr("Make the case"), on=self._add_case),
            Button(theme, tr("Not now"), "quiet", on=self.case_form.hide),
            spacing=8,
        )
        column(theme, self.case_name, buttons, margins=(16, 12, 16, 12), into=self.case_form)
        self.case_form.hide()
        column(theme, Flow(theme, self.new_case), self.case_form, spacing=8, into=part)
        return part

    def _accounts(self, content: QVBoxLayout) -> Iterator[bool]:
        theme = self.theme
        self.add_file = Button(
            theme, tr("Add a file"), icon="plus", on=lambda: self._start_account(files=True)
        )
        self.write = Button(theme, tr("Write an account"), icon="file-text", on=self._start_account)
        self.interview = Button(theme, tr("Start an interview"), icon="users", on=self._interview)
        content.addWidget(Words(theme, tr("Accounts"), "section"))
        begin = QWidget()
        begin.setLayout(Flow(theme, self.interview, self.write, self.add_file, spacing=8))
        content.addWidget(begin)
        yield MAY_REST
        content.addWidget(self._account_form())
        yield MAY_REST
        self.add_file.setAccessibleDescription(tr("Files can also be dragged onto this page"))
        self.empty = Words(
            theme,
            tr(
                "Nothing here yet. Each account is one person’s words, kept under a made-up name. Start an"
                " interview, write one down, or add a file someone gave you."
            ),
            "body",
            "muted",
        )
        content.addWidget(self.empty)
        self.table = RowTable(
            theme,
            tr("Accounts"),
            [(tr("Source"), 1.6), (tr("State"), 2.4), (tr("Tags"), 1.5), (tr("To do"), 1.6)],
            wraps=False,
        )
        self.table.opened.connect(self._open)
        self.table.chosen.connect(lambda _key: self._show_actions())
        content.addWidget(self.table)
        yield MAY_REST
        self.open_account = Button(
            theme, tr("Open"), after="chevron-right", on=lambda: self._open(self.table.current())
        )
        self.bin_account = Button(theme, tr("Put in the bin"), "quiet", icon="trash-2", on=self._bin)
        self.row_actions = QWidget()
        self.row_actions.setLayout(Flow(theme, self.open_account, self.bin_account, spacing=8))
        content.addWidget(self.row_actions)
        yield MAY_REST

    def _account_form(self) -> QWidget:
        theme = self.theme
        self.form = Panel("card")
        self.who = Picker(theme, tr("Whose account it is"))
        self.who.currentIndexChanged.connect(lambda _n: self._show_new())
        self.new_name = Field(
            theme,
            tr("A made-up name for them"),
            hint=tr("A word that says nothing about them, such as Heron."),
        )
        self.new_name.submitted.connect(self._go)
        self.go = Button(theme, tr("Start writing"), on=self._go)
        cancel = Button(theme, tr("Not now"), "quiet", on=self.form.hide)
        column(
            theme,
            Words(theme, tr("Whose account is it?"), "strong"),
            self.who,
            self.new_name,
            Flow(theme, self.go, cancel, spacing=8),
            margins=(16, 12, 16, 12),
            into=self.form,
        )
        self.form.hide()
        return self.form

    def _first(self) -> QWidget:
        theme = self.theme
        self.first_name = Field(
            theme, tr("Name of the case"), hint=tr("Only you see it. Better no name of a person."), big=True
        )
        self.first_name.submitted.connect(self._add_first)
        make = Button(theme, tr("Make the case"), "primary", big=True, on=self._add_first)
        part = QWidget()
        empty = EmptyPage(
            theme,
            "folder-open",
            tr("Begin with a case"),
            tr("A case holds what several people say about the same thing."),
            tr("You can make more of them later."),
        )
        holder = QWidget()
        column(theme, self.first_name, Flow(theme, make), into=holder)
        inside = empty.heading.parentWidget()
        layout = inside.layout() if inside is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.count() - 1, holder)
        column(theme, empty, spacing=0, into=part)
        return part

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show the case, read afresh."""
        self._entering = True
        self._adding = place.extra == "add"
        self.presenter.open(place.case_id)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self.presenter.close()

    def first_focus(self) -> QWidget | None:
        """What to do next, else the accounts; while there is neither, what this role begins with."""
        step = next(iter(self.steps.rows), None)
        return step.action if step is not None else self.table if self._rows else self._begins()

    def _begins(self) -> Button:
        # Who compiles a referral has accounts on paper; everybody else listens, or comes back to that.
        return self.add_file if self.context.role() == "referral" else self.interview

    # -- the presenter's calls ---------------------------------------------------------------

    def show_case(self, shown: CaseShown) -> None:
        """Everything, afresh."""
        self.problem.hide()
        case = shown.case
        if case is None:
            self.set_head(tr("Case"), "")
            self.stack.setCurrentIndex(1)
            self.first_name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.stack.setCurrentIndex(0)
        self.case_form.hide()
        self.set_head(case.name, tr("Case") + (tr(" · hold is on") if case.on_hold else ""))
        self.cases.set_options([(c.id, c.name) for c in shown.cases])
        self.cases.choose(case.id)
        self.cases.setVisible(len(shown.cases) > 1)
        self._show_next(shown.steps)
        self._show_accounts(shown.accounts)
        self._show_sources(shown.sources)
        self.about.show_case(shown)
        first = self.first_focus()
        if self._entering and first is not None and self.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._entering = False
        if self._adding:
            self._adding = False
            self._start_account()

    def _show_next(self, steps: tuple[NextStep, ...]) -> None:
        self.steps.show([(step, not place) for place, step in enumerate(steps)])
        self.next.setVisible(bool(steps))
        self.next_heading.setVisible(bool(steps))

    def _step(self, shown: tuple[NextStep, bool]) -> StepRow:
        step, first = shown
        return StepRow(self.theme, step, lambda: self._go_to(step), first=first)

    def _show_accounts(self, rows: tuple[AccountRow, ...]) -> None:
        self._rows = {row.testimony_id: row for row in rows}
        self.table.show_rows([_table_row(one) for one in rows])
        for part in (self.table, self.row_actions):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        strong = None if rows or self.steps.rows else self._begins()
        for button in (self.interview, self.write, self.add_file):
            button.set_kind("primary" if button is strong else "plain")
        self._fit_table()
        self._show_actions()

    def _show_sources(self, sources: tuple[Source, ...]) -> None:
        self.source_rows.show(sources)
        self.sources.setVisible(bool(sources))
        self.sources_heading.setVisible(bool(sources))

    def _source(self, source: Source) -> SourceRow:
        return SourceRow(
            self.theme,
            source,
            changed=lambda value: self.presenter.set_employment(source.id, Employment(value)),
            ask=lambda: self._permissions(source.id),
        )

    def show_working(self, words: str) -> None:
        """Something takes a while."""
        self.busy_note.set("plain", words, "")
        self.busy_note.setVisible(bool(words))
        for button in (self.add_file, self.write, self.go):
            button.set_ready(not words, words)

    def show_problem(self, where: str, error: WhistleError) -> None:
        """Beside what was asked for, and aloud."""
        told = words_for(error)
        if self.presenter.shown is None or self.presenter.shown.case is None:
            self.first_name.set_error(f"{told.what} {told.do}")
        else:
            self.problem.set("error", told.what, told.rest)
            self.problem.show()
        self.announce(told.spoken)

    def show_added(self, testimony_id: str, notes: tuple[str, ...], *, written: bool) -> None:
        """Go to what was added; remarks of the reader stay in sight on this page."""
        self.form.hide()
        if notes:
            self.presenter.open()
            self.problem.set(
                "warning", tr("The file is stored. Something in it was left out:"), "; ".join(notes)
            )
            self.problem.show()
            self.announce(tr("The file is stored. Something in it was left out."))
            return
        self.announce(tr("Account made") if written else tr("The file is stored as a draft"))
        self.context.navigate("account", testimony_id=testimony_id, case_id=self.presenter.case_id)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- cases -------------------------------------------------------------------------------

    def _start_case(self) -> None:
        self.case_name.clear()
        self.case_form.show()
        self.case_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_case(self) -> None:
        if not self.presenter.busy and not self.presenter.add_case(self.case_name.text()):
            self.case_name.set_error(tr("Give it a name first."))

    def _add_first(self) -> None:
        if not self.presenter.busy and not self.presenter.add_case(self.first_name.text()):
            self.first_name.set_error(tr("Give it a name first."))

    # -- accounts ----------------------------------------------------------------------------

    def _interview(self) -> None:
        self.context.navigate("interview", case_id=self.presenter.case_id)

    def _start_account(self, *, files: bool = False, dropped: Sequence[Path] = ()) -> None:
        shown = self.presenter.shown
        if shown is None:
            return
        self._files, self._dropped = files, dropped
        options = [(source.pseudonym, source.pseudonym) for source in shown.sources]
        self.who.set_options([*options, (_NEW, tr("Someone new"))])
        self.who.setVisible(bool(options))
        self.go.set_text(tr("Add") if dropped else tr("Choose the file") if files else tr("Start writing"))
        self.new_name.clear()
        self._show_new()
        self.form.show()
        (self.who if options else self.new_name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_dropped(self, files: list[Path]) -> None:
        """Ask whose account the files are before anything is read."""
        self._start_account(files=True, dropped=files)
        self.context.announce(
            several("1 file. Whose account is it?", "{n} files. Whose accounts are they?", len(files))
        )

    def _show_new(self) -> None:
        self.new_name.setVisible(self.who.value() in ("", _NEW))

    def _go(self) -> None:
        name = self.who.value()
        if name in ("", _NEW):
            name = self.new_name.text().strip()
        if not name:
            self.new_name.set_error(tr("Give them a made-up name first."))
            return
        if not self._files:
            self.presenter.write_account(name)
            return

        if self._dropped:
            self.presenter.add_files(name, list(self._dropped))
            return

        def chosen(paths: list[Path]) -> None:
            self.presenter.add_files(name, paths)

        self.context.choose_path("open-many", tr("Add a file someone gave you"), chosen, suffixes=_SUFFIXES)

    def _open(self, testimony_id: str) -> None:
        if testimony_id:
            self.context.navigate("account", testimony_id=testimony_id, case_id=self.presenter.case_id)

    def _bin(self) -> None:
        current = self._rows.get(self.table.current())
        if current is None:
            return
        if current.state is TestimonyState.BINNED:
            self.presenter.unbin(current.testimony_id)
            return
        heading = tr("Put {title}’s account in the bin?", title=current.title)
        account = current.testimony_id
        self.presenter.ask_bin(account, lambda text: self._ask_bin(account, heading, text))

    def _ask_bin(self, account: str, heading: str, text: str) -> None:
        self.context.confirm(heading, text, tr("Put in the bin"), lambda: self._bin_now(account))

    def _bin_now(self, testimony_id: str) -> None:
        self.presenter.bin(testimony_id)

    def _show_actions(self) -> None:
        current = self._rows.get(self.table.current())
        if current is not None:
            self.open_account.set_text(tr("Open {title}’s account", title=current.title))
            binned = current.state is TestimonyState.BINNED
            self.bin_account.set_text(tr("Take it out of the bin") if binned else tr("Put in the bin"))
            self.bin_account.set_icon("undo-2" if binned else "trash-2")

    def _fit_table(self) -> None:
        rows = min(max(1, len(self._rows)), _MOST_ROWS)
        self.table.setFixedHeight(self.theme.px(36) + rows * self.theme.px(41) + 4)

    # -- elsewhere ---------------------------------------------------------------------------

    def _go_to(self, step: NextStep) -> None:
        self.context.navigate(
            step.page,
            testimony_id=step.testimony_id,
            source_id=step.source_id,
            case_id=self.presenter.case_id,
            extra=step.extra,
        )

    def _permissions(self, source_id: str) -> None:
        self.context.navigate("permissions", source_id=source_id, case_id=self.presenter.case_id)

    def _ask_names(self) -> None:
        self.context.ask_passphrase(
            tr("Open the names list"),
            tr("It says who is who. Close it again when you have finished."),
            tr("Open names list"),
            self._open_names,
        )

    def _open_names(self, passphrase: str) -> None:
        self.presenter.open_names(passphrase)


def _table_row(one: AccountRow) -> TableRow:
    icon, role = _STATE_LOOK[one.state]
    state = STATE_WORDS[one.state]
    left = one.left_words
    spoken = ", ".join(part for part in (one.title, state, one.tags_words, left) if part)
    return TableRow(
        one.testimony_id,
        (
            Cell(one.title, strong=True),
            Cell(state, icon, role, strong=True),
            Cell(one.tags_words),
            Cell(left, role="warning" if one.clues_open else "text"),
        ),
        spoken,
    )
