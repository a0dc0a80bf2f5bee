"""Evidence: the list, what each piece is and carries, and the piece itself, shown inside the program only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import several, tr
from ui.pages.base import Page, PageContext, Place
from ui.pages.evidence_look import EvidenceLook
from ui.pages.evidence_side import EvidenceSide
from ui.presenters.evidence import Evidence, EvidenceRow, EvidenceShown, PieceShown, Taken
from ui.recorder import Problem, Recorder, State
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.drops import FileDrops
from ui.widgets.flow import Flow
from ui.widgets.keys import UNDO, on_key
from ui.widgets.layout import column, scrolled
from ui.widgets.low_scroll import LowScroll
from ui.widgets.notes import EmptyPage, NoteBox
from ui.widgets.panes import Pane, Panes
from ui.widgets.pickers import Picker
from ui.widgets.record_bar import PROBLEMS, RecordBar
from ui.widgets.row_table import Cell, RowTable, TableRow
from whistle.errors import WhistleError
from whistle.intake.evidence.pictures import Pixels
from whistle.vault.tables.evidence import Evidence as Piece
from whistle.vault.tables.recordings import SoundMark

_LEAD = tr("Each file is kept as it came. A cleaned copy is made beside it.")

LEAST_PAGE, LEAST = 180, 120
"""px at 100% that all below what is told, and the list in it, have where the window is low."""


class EvidencePage(Page):
    """The list, the chosen piece in words, and the piece itself."""

    title = tr("Evidence")
    rail = "evidence"
    working = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Evidence(context.lane, self)
        self.recorder = Recorder(context.lane)
        self.recorder.finished.connect(self._recorded)
        self.recorder.heard.connect(context.awake)
        self._refused: tuple[Path, ...] = ()

    def parts(self) -> Iterator[bool]:
        """Make the list, the side, the view and the page that teaches."""
        theme = self.theme
        self._adding()
        left = self._list()
        yield MAY_REST
        self.side = EvidenceSide(self)
        yield MAY_REST
        self.look = EvidenceLook(self)
        yield MAY_REST
        self.panes = Panes(
            theme,
            tr("Evidence"),
            [
                Pane(tr("All of it"), left),
                Pane(tr("This piece"), self.side, 340),
                Pane(tr("Look at it"), self.look, 420),
            ],
            narrow=1080,
            choices=self.context.choices,
            key="evidence",
        )
        yield MAY_REST
        self.stack = QStackedWidget()
        self.stack.addWidget(self.panes)
        self.stack.addWidget(scrolled(theme, self._teaching()))
        parts = column(theme, self.bar, self.told, self.stack, spacing=0)
        column(theme, LowScroll(theme, parts, self.stack, LEAST_PAGE), spacing=0, into=self)
        FileDrops(self, lambda files: self.presenter.add(files, self.owner.value()))
        on_key(self, "Ctrl+N", self._choose)
        on_key(self, UNDO, self.presenter.undo)

    def _adding(self) -> None:
        """What brings evidence in, and what is told of it above the page."""
        theme = self.theme
        self.add_button = Button(theme, tr("Add files"), icon="paperclip", on=self._choose)
        self.add_button.setAccessibleDescription(tr("Files can also be dragged onto this page"))
        self.record_button = Button(theme, tr("Record"), icon="mic", on=self._record)
        self.record_button.setAccessibleDescription(
            tr("Records by the microphone, into the account that is chosen")
        )
        self.bar = RecordBar(theme, self.recorder)
        self.bar.hide()
        self.seen_button = Button(theme, tr("Seen, not kept"), "quiet", icon="eye", on=self._describe)
        self.seen_button.setAccessibleDescription(
            tr("Writes down a thing that was shown and stays elsewhere")
        )
        self.mails_button = Button(
            theme, tr("What e-mails tell"), "quiet", icon="megaphone", on=self._to_mails
        )
        self.mails_button.setAccessibleDescription(tr("Proposes what was raised and what was answered"))
        self.owner = Picker(
            theme, tr("New files came with"), description=tr("Whose evidence the next files are")
        )
        acts = (self._stop_button(), self._unread_button(), self._close_button())
        self.note = NoteBox(theme, "plain", "", "", acts)
        self.told = QWidget()
        column(theme, self.note, margins=(24, 8, 24, 8), into=self.told)
        self.told.hide()

    def _list(self) -> QWidget:
        theme = self.theme
        self.table = RowTable(
            theme,
            tr("Evidence"),
            [
                (tr("What it is"), 2.0),
                (tr("Kind"), 1.2),
                (tr("From"), 1.0),
                (tr("Cleaned copy", "a column"), 1.6),
            ],
        )
        self.table.chosen.connect(self.presenter.choose)
        self.table.opened.connect(self._to_look)
        self.above = QWidget()
        self.above.setLayout(Flow(theme, self.owner, self.seen_button, self.mails_button, spacing=8))
        parts = column(theme, self.above, self.table, spacing=8, margins=(24, 8, 12, 12))
        return LowScroll(theme, parts, self.table, LEAST)

    def _teaching(self) -> QWidget:
        theme = self.theme
        self.empty = EmptyPage(
            theme,
            "paperclip",
            tr("No evidence yet"),
            tr("Photos, letters, e-mails, recordings. Add files, or drag them here."),
            tr(
                "Each file is kept as it came and is never changed. Whistle shows what it carries"
                " beside what it"
                " shows, such as a name or a place, and makes a copy without it."
            ),
            (
                Button(theme, tr("Add files"), "primary", icon="paperclip", on=self._choose),
                Button(theme, tr("Seen, not kept"), on=self._describe),
            ),
        )
        return self.empty

    def _stop_button(self) -> Button:
        self.stop = Button(self.theme, tr("Stop"), on=self.presenter.stop)
        self.stop.setAccessibleDescription(tr("Takes no more files in; those that are in stay"))
        return self.stop

    def _unread_button(self) -> Button:
        self.unread = Button(self.theme, tr("Keep them as they came"), on=self._keep_unread)
        self.unread.setAccessibleDescription(tr("Stores these files without looking into them"))
        return self.unread

    def _close_button(self) -> Button:
        self.close_note = Button(self.theme, tr("Close"), on=lambda: self._tell(False))
        self.close_note.setAccessibleDescription(tr("Takes this note away"))
        return self.close_note

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show the list, perhaps standing on one piece."""
        self.presenter.enter(place.case_id, place.extra)

    def leave(self) -> None:
        """Keep the words in the box; drop the picture."""
        # The segment under way is finished first; the recording goes on when somebody comes back.
        self.recorder.pause()
        self.look.player.stop()
        self.look.blanking.end()
        self.side.keep()
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The list."""
        shown = self.stack.currentWidget()
        return self.table if shown is self.panes or shown is None else shown.findChild(Button)

    def head_actions(self) -> list[QWidget]:
        """More files."""
        return [self.record_button, self.add_button]

    # -- the presenter's calls ---------------------------------------------------------------

    def show_list(self, shown: EvidenceShown, current: str) -> None:
        """Draw the list, or teach."""
        self.stack.setCurrentIndex(0 if shown.rows else 1)
        self.set_head(subtitle=shown.summary if shown.rows else _LEAD)
        self.owner.set_options([(key, tr("New files: {words}", words=words)) for key, words in shown.owners])
        self.owner.setVisible(len(shown.owners) > 1)
        self.mails_button.setVisible(shown.mails > 0)
        self.side.set_claims(shown.claims)
        self.table.show_rows([_table_row(one) for one in shown.rows], current)
        if shown.rows:
            self.presenter.choose(self.table.current())

    def show_piece(self, shown: PieceShown | None) -> None:
        """Draw one piece."""
        self.side.show_piece(shown)
        self.look.show_piece(shown)

    def show_view(self, what: str, content: Pixels | str, pages: int) -> None:
        """Show a page, or words."""
        self.look.show_view(what, content, pages)

    def show_sound(self, data: bytes, marks: Sequence[SoundMark]) -> None:
        """Sound to be played."""
        self.look.show_sound(data, marks)

    def show_busy(self, done: int, of: int) -> None:
        """Files are being taken in."""
        self.add_button.set_ready(not of, tr("Files are being taken in"))
        if of:
            self.note.set(
                "plain",
                tr("Taking files in: {done} of {of}", done=done, of=of),
                tr("Each one is kept, looked into and copied."),
            )
            self._tell(True)
        else:
            self._tell(False)
        self.stop.setVisible(bool(of))
        self.close_note.setVisible(not of)
        self.unread.hide()

    def show_taken(self, taken: Taken) -> None:
        """Say what came of it."""
        count = len(taken.added)
        self.context.announce(several("{n} file kept", "{n} files kept", count))
        if not taken.refused:
            return
        many = len(taken.refused)
        heading = several("1 file was not taken in", "{n} files were not taken in", many)
        reasons = dict.fromkeys(one.why for one in taken.refused)
        self._refused = tuple(one.path for one in taken.refused if one.unread)
        self.stop.hide()
        self.unread.setVisible(bool(self._refused))
        self.unread.set_text(several("Keep it as it came", "Keep them as they came", len(self._refused)))
        self.note.set("warning", heading, ". ".join(reasons) + ". " + tr("Nothing of it was stored."))
        self._tell(True)
        self.context.announce(heading)

    def _tell(self, on: bool) -> None:
        """Show the note; where there is little room it stands in the place of what is above the list."""
        self.told.setVisible(on)
        self.above.setVisible(not (on and self.panes.is_narrow))

    def tell(self, words: str) -> None:
        """Say a result."""
        self.context.announce(words)

    def show_error(self, error: WhistleError) -> None:
        """The one door."""
        self.context.show_error(error)

    # -- what the person does ----------------------------------------------------------------

    def _record(self) -> None:
        shown = self.presenter.shown
        accounts = [key for key, _ in shown.owners if key] if shown is not None else []
        account = self.owner.value() or (accounts[0] if len(accounts) == 1 else "")
        if not account:
            words = (
                tr("Choose the account beside “New files” first.")
                if accounts
                else tr("Add an account first.")
            )
            self._note("plain", tr("Whose recording is it?"), words)
            return
        self.recorder.start(account)
        self.bar.setVisible(self.recorder.state is not State.OFF)
        if self.recorder.state is State.OFF:
            self._note("warning", tr("No recording"), PROBLEMS[Problem.NO_DEVICE])
        else:
            self.bar.pause.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self, kind: Literal["plain", "warning"], heading: str, words: str) -> None:
        self.note.set(kind, heading, words)
        for button in (self.stop, self.unread):
            button.hide()
        self.close_note.show()
        self._tell(True)
        self.context.announce(f"{heading} {words}")

    def _recorded(self, piece: Piece | None) -> None:
        self.bar.hide()
        self.context.announce(
            tr("The recording is kept") if piece is not None else tr("Nothing was recorded")
        )
        self.presenter.recorded(piece)

    def _choose(self) -> None:
        def chosen(paths: list[Path]) -> None:
            self.presenter.add(paths, self.owner.value())

        self.context.choose_path("open-many", tr("Add files as evidence"), chosen)

    def _to_look(self, _key: str) -> None:
        self.panes.bring(2)

    def _keep_unread(self) -> None:
        files, self._refused = self._refused, ()
        self.presenter.add(files, self.owner.value(), unread=True)

    def _describe(self) -> None:
        self.panes.bring(1)
        self.presenter.describe(self.owner.value())
        self.side.about.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_mails(self) -> None:
        self.context.navigate("mails")


def _table_row(one: EvidenceRow) -> TableRow:
    return TableRow(
        one.id,
        (
            Cell(one.about, strong=True),
            Cell(one.kind),
            Cell(one.came_with),
            Cell(one.copy, "triangle-alert" if one.warns else "", "warning" if one.warns else "text"),
        ),
        one.spoken,
    )
