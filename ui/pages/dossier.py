"""The dossier builder: checks, the page, and every word that will leave; then the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.language import several, tr
from ui.pages.base import Page, PageContext, Place
from ui.pages.dossier_made import made_parts
from ui.pages.dossier_words import WordsPane, pane_head
from ui.presenters.builder import Builder
from ui.presenters.builder_checks import Remedy
from ui.presenters.builder_shown import Built, Result
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.check_row import CheckRow
from ui.widgets.choices import FillBar
from ui.widgets.flow import Beside
from ui.widgets.layout import PageScroll, Panel, column, row
from ui.widgets.notes import EmptyPage, NoteBox, State
from ui.widgets.notes import Kind as NoteKind
from ui.widgets.page_preview import PagePreview
from ui.widgets.panes import Pane, Panes
from ui.widgets.text import Words
from whistle.dossier.pages import Picture
from whistle.dossier.record import Audience
from whistle.errors import WhistleError

_NOTES: Final[dict[str, NoteKind]] = {
    "plain": "plain",
    "warning": "warning",
    "error": "error",
    "done": "done",
}


class DossierPage(Page):
    """A working page: three panes, and the one act in the foot."""

    title = tr("Dossier")
    rail = "dossiers"
    working = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Builder(self, context.lane)
        self._rows: dict[str, CheckRow] = {}
        self._built: Built | None = None
        self._case_id = ""
        self._recipient = "hse"
        self._read = (0, 0)
        self._content = QTimer(self)
        self._content.setSingleShot(True)
        self._content.setInterval(0)
        self._content.timeout.connect(self._show_content)

    def parts(self) -> Iterator[bool]:
        """Make the panes, the foot, and the page that says it was made."""
        theme = self.theme
        self.panes = Panes(
            theme,
            tr("Dossier"),
            (
                Pane(tr("Checks"), self._checks_pane(), 352),
                Pane(tr("Page"), self._page_pane()),
                Pane(tr("Every word"), self._words_pane(), 384),
            ),
            narrow=960,
            choices=self.context.choices,
            key="dossier",
        )
        yield MAY_REST
        self.waiting = EmptyPage(
            theme, "file-text", tr("Putting it together"), tr("This takes a few seconds.")
        )
        yield MAY_REST
        self.done_page, self._done_box = QWidget(), QVBoxLayout()
        theme.space(self._done_box, 12)
        column(theme, PageScroll(theme, self._done_box, widest=720), spacing=0, into=self.done_page)
        self.panes.shaped.connect(self._shaped)
        self.stack = QStackedWidget()
        for part in (self.waiting, self.panes, self.done_page):
            self.stack.addWidget(part)
        column(theme, self.stack, self._foot(), spacing=0, into=self)
        self._shaped(bool(self.panes.is_narrow))

    def _checks_pane(self) -> QWidget:
        theme = self.theme
        self.counted = Words(theme, "", "second", "muted", wrap=False)
        head = self._checks_head = pane_head(theme, tr("Checks"), self.counted)
        self.note = NoteBox(theme, "plain", "")
        self._noted = QWidget()
        column(theme, self.note, spacing=0, margins=(16, 8, 16, 8), into=self._noted)
        self._noted.hide()
        self._checks_box = column(theme, spacing=0)
        self.style_note = NoteBox(theme, "plain", "")
        self._styled = QWidget()
        self.notices = NoteBox(theme, "warning", "")
        column(theme, self.notices, self.style_note, spacing=12, margins=(16, 12, 16, 12), into=self._styled)
        self.again = Button(theme, tr("Put together again"), on=lambda: self.presenter.build(afresh=True))
        self.again.setAccessibleDescription(tr("From what is in the case now; labels are drawn afresh"))
        foot = row(theme, self.again, None, margins=(16, 12, 16, 16))
        inside = column(theme, self._noted, self._checks_box, self._styled, foot, None, spacing=0)
        whole = QWidget()
        column(theme, head, PageScroll(theme, inside, margins=(0, 0, 0, 0)), spacing=0, into=whole)
        return whole

    def _page_pane(self) -> QWidget:
        theme = self.theme
        self.preview = PagePreview(theme)
        self.preview.wanted.connect(self.presenter.draw)
        self.preview.turned.connect(self._turned)
        self.back = Button(
            theme, tr("Back"), steps=True, on=lambda: self.preview.turn_to(self.preview.page - 1)
        )
        self.next = Button(
            theme, tr("Next"), steps=True, on=lambda: self.preview.turn_to(self.preview.page + 1)
        )
        self.back.setAccessibleName(tr("Back one page"))
        self.next.setAccessibleName(tr("Next page"))
        self.page_number = Words(theme, "", "second", wrap=False)
        head = pane_head(theme, tr("Page"), self.back, self.page_number, self.next)
        whole = QWidget()
        column(theme, head, self.preview, spacing=0, into=whole)
        return whole

    def _words_pane(self) -> QWidget:
        pane = WordsPane(self.theme, self.context.announce)
        pane.words.counted.connect(self._counted)
        self.word_pane, self.words = pane, pane.words
        self.only_case, self.read_here, self.read_on = pane.only_case, pane.read_here, pane.read_on
        return pane

    def _foot(self) -> QWidget:
        theme = self.theme
        self.verdict = State(theme)
        self.rest = Words(theme, "", "second", "muted")
        self.progress = FillBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far it is"))
        self.doing = Words(theme, "", "body", wrap=False)
        self.stop = Button(theme, tr("Stop"), on=self.presenter.cancel)
        self.make = Button(theme, tr("Make the dossier"), "primary", big=True, on=self._make)
        self.foot = Panel("foot")
        self._states = QWidget()
        row(theme, self.verdict, self.rest, None, spacing=16, into=self._states)
        self._working = QWidget()
        column(theme, self.doing, self.progress, spacing=6, into=self._working)
        says = column(theme, self._states, self._working, spacing=0)
        column(theme, Beside(theme, says, self.stop, self.make), margins=(24, 10, 24, 10), into=self.foot)
        return self.foot

    # -- coming and going ----------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Put a dossier together for ``place.recipient`` in the layout ``place.extra``."""
        self._case_id = place.case_id
        self._recipient = place.recipient or "hse"
        known = place.extra if place.extra in set(Audience) else self._recipient
        audience = Audience(known) if known in set(Audience) else Audience.UNION
        self._noted.hide()
        self.presenter.enter(place.case_id, self._recipient, audience)

    def leave(self) -> None:
        """Let go of the draft; an export goes on to its end."""
        self.word_pane.finder.forget()
        self.presenter.leave()
        if not self.presenter.busy:
            self._built = None
            self.words.show_lines(())
            self.preview.show_document(0)

    def first_focus(self) -> QWidget | None:
        """The words: they are what has to be read."""
        return self.words if self.stack.currentWidget() is self.panes else self.stop

    def find_text(self) -> bool:
        """Ctrl+F looks through every word that will leave."""
        if self.stack.currentWidget() is not self.panes:
            return False
        self.panes.bring(2)
        self.word_pane.finder.open()
        return True

    # -- what the presenter asks for -----------------------------------------------------

    def show_working(self, words: str, done: int, total: int, *, exporting: bool) -> None:
        """Show how far it is, and the way to stop."""
        self._foot_shows(working=True)
        self.doing.setText(f"{words} …")
        self.progress.setMaximum(total)
        self.progress.setValue(done)
        self.progress.setAccessibleDescription(words)
        if not exporting and self._built is None:
            self.set_head(
                tr("Dossier for {recipient}", recipient=self.presenter.recipient),
                tr("Being put together; nothing is written"),
            )
            self.waiting.heading.setText(tr("Putting it together"))
            self.stack.setCurrentWidget(self.waiting)

    def show_stopped(self, words: str) -> None:
        """There is no draft."""
        self._built = None
        self.waiting.heading.setText(words)
        self.stack.setCurrentWidget(self.waiting)
        self._foot_shows(working=False)
        self.verdict.show_state("circle-dashed", words, "warning")
        self.rest.setText("")
        self.make.set_ready(False, words)

    def show_built(self, built: Built) -> None:
        """Show a draft from its beginning."""
        focused = self.window().focusWidget()
        mine = focused is not None and self.isAncestorOf(focused)
        self.stack.setCurrentWidget(self.panes)
        if mine and focused is self.stop:
            # It goes away now; the focus would land on whatever comes next in the window.
            target = self.panes.tabs if self.panes.is_narrow else self.words
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_checks(built)
        # In the next turn of the loop: all of it at once would be felt.
        self._content.start()

    def _show_content(self) -> None:
        if self._built is not None:
            self.words.show_lines(self._built.lines)
            self.preview.show_document(self._built.pages)

    def show_checks(self, built: Built) -> None:
        """Show how the checks stand."""
        self._built = built
        sources = several("1 source", "{n} sources", built.sources)
        self.set_head(
            tr("Dossier for {recipient}", recipient=built.recipient),
            tr(
                "{reference}  ·  {pages} pages  ·  from what {sources} agreed  ·  not yet made",
                reference=built.reference,
                pages=built.pages,
                sources=sources,
            ),
        )
        for check in built.checks:
            if check.gate in self._rows:
                self._rows[check.gate].show_check(check)
            else:
                self._add_row(CheckRow(self.theme, check))
        self.style_note.set(
            "plain",
            tr("Words that could show who wrote them"),
            "; ".join(built.style) + tr(". Put them in other words if you can.") if built.style else "",
        )
        self.style_note.setVisible(bool(built.style))
        self.notices.set("warning", tr("Good to know before it leaves"), "\n".join(built.notices))
        self.notices.setVisible(bool(built.notices))
        self._styled.setVisible(bool(built.style or built.notices))
        self.counted.setText(tr("{done} of {many} done", done=built.done, many=len(built.checks)))
        if built.stops:
            self.verdict.show_state("circle-alert", built.verdict, "danger")
        else:
            self.verdict.show_state("check", built.verdict, "ok")
        self.rest.setText(built.rest)
        self._foot_shows(working=False)
        self.make.set_ready(not built.stops, built.verdict)

    def show_page(self, picture: Picture) -> None:
        """Show a page."""
        self.preview.show_picture(picture)

    def show_note(self, kind: str, heading: str, text: str) -> None:
        """Say something above the checks."""
        self.note.set(_NOTES[kind], heading, text)
        self._noted.setVisible(bool(heading))
        if heading:
            self.context.announce(f"{heading}. {text}")

    def show_result(self, result: Result) -> None:
        """Say that it was made, and what to do now."""
        while (item := self._done_box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        shelf = Button(
            self.theme,
            tr("Go to dossiers"),
            "primary",
            on=lambda: self.context.navigate("dossiers", case_id=self._case_id),
        )
        history = Button(self.theme, tr("See the record"), on=lambda: self.context.navigate("record"))
        for part in made_parts(self.theme, result, shelf, history):
            self._done_box.addWidget(part)
        self._done_box.addStretch(1)
        self._built = None
        self.words.show_lines(())
        self.preview.show_document(0)
        self.set_head(
            tr("Dossier for {recipient}", recipient=result.recipient),
            tr("{reference}  ·  made {made}", reference=result.reference, made=result.made),
        )
        self.stack.setCurrentWidget(self.done_page)
        self.foot.hide()
        shelf.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: WhistleError) -> None:
        """Hand it to the window."""
        self.context.show_error(error)

    def say(self, words: str) -> None:
        """Say a result aloud."""
        self.context.announce(words)

    # -- what the person does ------------------------------------------------------------

    def _make(self) -> None:
        built = self._built
        if built is None or built.stops:
            return
        read, total = self._read
        self.context.confirm(
            tr("Make this dossier for {recipient}?", recipient=built.recipient),
            tr(
                "You noted {read} of {total} lines as read. It is written as a file that anyone who "
                "has it can read. Whoever gets it may pass it on; assume that the employer may read "
                "every word.",
                read=read,
                total=total,
            ),
            tr("Choose where to save it"),
            self._choose_place,
        )

    def _choose_place(self) -> None:
        self.context.choose_path(
            "save",
            tr("Where to save the dossier"),
            lambda paths: self.presenter.export(_as_pdf(paths[0])),
            suffixes=(".pdf",),
            name=self.presenter.suggested_name,
        )

    def _remedy(self, gate: str) -> None:
        remedy = self.presenter.remedy(gate)
        if remedy is Remedy.PERMISSIONS:
            self.context.navigate("permissions", case_id=self._case_id, recipient=self._recipient)
        elif remedy is Remedy.CASE:
            self.context.navigate("case", case_id=self._case_id)
        elif remedy is Remedy.NAMES_LIST:
            self.context.ask_passphrase(
                tr("Open the names list"),
                tr("The dossier is then searched for every name in it."),
                tr("Open names list"),
                self.presenter.open_names_list,
            )

    def _add_row(self, shown: CheckRow) -> None:
        self._rows[shown.check.gate] = shown
        shown.remedied.connect(self._remedy)
        shown.went_on.connect(self.presenter.go_on)
        shown.advised.connect(self.presenter.go_on_advice)
        shown.counted_again.connect(self.presenter.take_reason_back)
        shown.settled.connect(lambda place, on: self.presenter.settle(place, settled=on))
        shown.page_asked.connect(self._show_page)
        shown.people_said.connect(lambda typed: self._people_said(shown, typed))
        shown.staff_list_asked.connect(self._staff_list)
        shown.reader_said.connect(lambda name: self._reader_said(shown, name))
        self._checks_box.addWidget(shown)

    def _shaped(self, narrow: bool) -> None:
        """Behind tabs the panes' names stand on the tabs; the room goes to what is read."""
        for head in (self._checks_head, self.word_pane.head):
            head.setVisible(not narrow)
        self.rest.setVisible(not narrow)

    def _people_said(self, shown: CheckRow, typed: str) -> None:
        if not self.presenter.say_people(typed):
            shown.people.set_error(tr("Write a whole number, such as 40."))

    def _reader_said(self, shown: CheckRow, name: str) -> None:
        read, total = self._read
        if read < total or not total:
            self.context.announce(tr("{read} of {total} lines are read.", read=read, total=total))
            shown.reader.set_error(
                tr(
                    "Read every word first: {read} of {total} lines are read. Go down the list of words;"
                    " “Read to here” notes how far you came.",
                    read=read,
                    total=total,
                )
            )
        elif self.presenter.approve(name):
            # What was pressed goes away: the focus would land on whatever comes next in the window.
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            shown.reader.set_error(tr("Write the name of whoever read it."))

    def _staff_list(self) -> None:
        self.context.choose_path(
            "open",
            tr("Which staff list?"),
            lambda paths: self.presenter.use_staff_list(paths[0]),
            suffixes=(".csv",),
        )

    def _show_page(self, page: int) -> None:
        self.panes.bring(1)
        self.preview.turn_to(page)
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self, page: int, pages: int) -> None:
        self.page_number.setText(tr("{page} of {pages}", page=page, pages=pages) if pages else "")
        self.back.set_ready(page > 1, tr("This is the first page"))
        self.next.set_ready(page < pages, tr("This is the last page"))

    def _counted(self, read: int, total: int) -> None:
        self._read = (read, total)
        if total and read == total and (row := self._rows.get("second-reader")) is not None:
            row.reader.set_error("")

    def _foot_shows(self, *, working: bool) -> None:
        self.foot.show()
        self._working.setVisible(working)
        self.stop.setVisible(working)
        self._states.setVisible(not working)
        self.again.setEnabled(not working)
        self.make.setVisible(not working)


def _as_pdf(path: Path) -> Path:
    return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
