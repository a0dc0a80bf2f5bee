"""Dossiers: who one can be made for, and those that were made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.dossiers import LAYOUTS, Checked, Dossiers, Made, Reader, Shelf
from ui.presenters.recipients import recipient_words
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.drops import FileDrops
from ui.widgets.flow import Beside, Flow
from ui.widgets.kept_rows import KeptRows
from ui.widgets.layout import PageScroll, Panel, column, row
from ui.widgets.notes import Icon, NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.errors import WhistleError


class ReaderRow(QFrame):
    """One reader: who agreed, which layout, and the way into the builder."""

    def __init__(self, page: DossiersPage, reader: Reader) -> None:
        super().__init__()
        theme = page.theme
        self.setAccessibleName(f"{reader.title}. {reader.words}")
        icon = Icon(
            theme, "check" if reader.agreed else "circle-dashed", "ok" if reader.agreed else "warning"
        )
        words = column(
            theme,
            Words(theme, reader.title, "strong"),
            Words(theme, reader.words, "second", "muted"),
            spacing=2,
        )
        self.layout_picker = Picker(
            theme,
            tr("Layout of the dossier for {title}", title=reader.title),
            [(audience.value, title) for audience, (title, _) in LAYOUTS.items()],
        )
        self.layout_picker.choose(reader.audience.value)
        if reader.agreed:
            self.action = Button(
                theme,
                tr("Put together"),
                on=lambda: page.put_together(reader.recipient, self.layout_picker.value()),
            )
            self.action.setAccessibleName(
                tr(
                    "Put together a dossier for {recipient_words}",
                    recipient_words=recipient_words(reader.recipient),
                )
            )
        else:
            self.action = Button(theme, tr("Ask the sources"), on=lambda: page.ask(reader.recipient))
            self.action.setAccessibleName(
                tr(
                    "Ask the sources about {recipient_words}",
                    recipient_words=recipient_words(reader.recipient),
                )
            )
        if not reader.agreed:
            # Hidden only: shown before it stands in the row it is a window, and takes the focus off ours.
            self.layout_picker.hide()
        beside = Beside(theme, words, self.layout_picker, self.action, spacing=8)
        box = row(theme, icon, beside, margins=(16, 12, 16, 12), into=self)
        box.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        box.setStretchFactor(beside, 1)


class DossiersPage(Page):
    """A dossier is made for one reader, from what each source agreed to."""

    title = tr("Dossiers")
    subtitle = tr("Each is made for one reader, from what each source agreed to")
    rail = "dossiers"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = Dossiers(self, context.lane)
        self._made: dict[str, Made] = {}
        self._case_id = ""

    def parts(self) -> Iterator[bool]:
        """Make the list of readers, the list of dossiers, and what came of the last act."""
        theme = self.theme
        self.check = Button(
            theme,
            tr("Check a file"),
            icon="eye",
            on=self._check_file,
            description=tr("Whether a dossier's file is unchanged since it was signed. No vault is needed."),
        )
        self.note = NoteBox(theme, "plain", "")
        self.note.hide()
        self.ready = Button(
            theme, tr("What is held, what is missing"), "quiet", icon="list-checks", on=self._to_readiness
        )
        self.ready.setAccessibleDescription(tr("Opens what HSE, a union and a right of reply look for"))
        self.over = Button(theme, tr("Hand accounts over"), "quiet", icon="lock", on=self._to_hand_over)
        self.over.setAccessibleDescription(
            tr("Whole accounts to one person, in a file that only they can open")
        )
        self.card = Panel("card")
        self.reader_rows: KeptRows[Reader, ReaderRow] = KeptRows(
            column(theme, spacing=0, into=self.card),
            self.card,
            lambda reader: ReaderRow(self, reader),
            key=lambda reader: reader,
            again=lambda shown, reader: shown.layout_picker.choose(reader.audience.value),
            refuge=self,
        )
        yield MAY_REST
        self._made_before()
        yield MAY_REST
        box = column(
            theme,
            self.note,
            Beside(theme, Words(theme, tr("Make a dossier"), "section"), self.over, self.ready),
            self.card,
            8,
            Words(theme, tr("Made before"), "section"),
            self.none,
            self.table,
            self.row_actions,
            None,
            spacing=12,
        )
        column(theme, PageScroll(theme, box, widest=1040), spacing=0, into=self)
        FileDrops(self, lambda files: self.presenter.check_file(files[0]), (".pdf",), single=True)

    def _made_before(self) -> None:
        theme = self.theme
        self.table = RowTable(
            theme,
            tr("Dossiers that were made"),
            (
                (tr("Reference"), 0.17),
                (tr("Reader"), 0.2),
                (tr("Layout"), 0.18),
                (tr("Made"), 0.21),
                (tr("Became of it"), 0.24),
            ),
        )
        self.table.fit_to_rows(41 * 9)
        self.table.chosen.connect(self._chosen)
        self.none = Words(
            theme, tr("None yet. Each dossier is kept here, so that the very same file can be made again.")
        )
        self.again = Button(theme, tr("Save the same file again"), on=self._save_again)
        self.permissions = Button(theme, tr("See what was agreed"), "quiet", on=self._see_permissions)
        self.sha = Words(theme, "", "second", "muted", selectable=True)
        self.became = Button(theme, tr("Write down what became of it"), "quiet", on=self._to_notes)
        self.became.setAccessibleDescription(tr("A referral in the case notes, with its answer and reason"))
        self.compare = Button(theme, tr("Compare with the others"), "quiet", on=self._compare)
        self.compare.setAccessibleDescription(
            tr("What somebody who has two dossiers of this case could tell")
        )
        self.row_actions = QWidget()
        acts = Flow(theme, self.again, self.permissions, self.became, self.compare)
        column(theme, self.sha, acts, spacing=8, into=self.row_actions)

    def head_actions(self) -> list[QWidget]:
        """Checking a file stands in the head."""
        return [self.check]

    def _to_notes(self) -> None:
        self.context.navigate("notes", case_id=self._case_id)

    def _to_hand_over(self) -> None:
        self.context.navigate("handover", case_id=self._case_id)

    def _to_readiness(self) -> None:
        self.context.navigate("readiness", case_id=self._case_id)

    def enter(self, place: Place) -> None:
        """Show the case's shelf."""
        self._case_id = place.case_id
        self.note.hide()
        self.presenter.enter(place.case_id)

    def leave(self) -> None:
        """Nothing is left half-done."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The first reader's button."""
        first = next(iter(self.reader_rows.rows), None)
        return first.action if first is not None else None

    # -- what the presenter asks for -----------------------------------------------------

    def show_shelf(self, shelf: Shelf) -> None:
        """Show readers and dossiers."""
        self.reader_rows.show(shelf.readers)
        # One that was made meanwhile: the list stands on it.
        new = next((made.id for made in shelf.made if self._made and made.id not in self._made), "")
        self._made = {made.id: made for made in shelf.made}
        self.table.show_rows(
            [
                TableRow(
                    made.id,
                    (
                        Cell(made.reference, strong=True),
                        Cell(made.recipient),
                        Cell(made.layout),
                        Cell(made.day),
                        Cell(made.outcome or "–", role="text" if made.outcome else "muted"),
                    ),
                    made.spoken,
                )
                for made in shelf.made
            ],
            new,
        )
        for widget in (self.table, self.row_actions):
            widget.setVisible(bool(shelf.made))
        self.none.setVisible(not shelf.made)
        self._chosen(self.table.current())
        first = self.first_focus()
        if self.hasFocus() and first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checked(self, checked: Checked) -> None:
        """Show what came of checking a file."""
        self.note.set("done" if checked.sound else "error", checked.heading, checked.text)
        self.note.show()

    def show_saved_again(self, reference: str, file_name: str) -> None:
        """Say that the file is there."""
        self.note.set(
            "done",
            tr("{reference} was saved again", reference=reference),
            tr("The same bytes as before, in “{file_name}”.", file_name=file_name),
        )
        self.note.show()

    def show_compared(self, joined: bool, heading: str, text: str) -> None:
        """Say what two dossiers tell whoever has both."""
        self.note.set("warning" if joined else "done", heading, text)
        self.note.show()

    def show_error(self, error: WhistleError) -> None:
        """Hand it to the window."""
        self.context.show_error(error)

    def say(self, words: str) -> None:
        """Say a result aloud."""
        self.context.announce(words)

    # -- what the person does ------------------------------------------------------------

    def put_together(self, recipient: str, audience: str) -> None:
        """Open the builder."""
        self.context.navigate("dossier", case_id=self._case_id, recipient=recipient, extra=audience)

    def ask(self, recipient: str) -> None:
        """Open the permissions for a reader."""
        self.context.navigate("permissions", case_id=self._case_id, recipient=recipient)

    def _chosen(self, key: str) -> None:
        made = self._made.get(key)
        if made is not None:
            grouped = " ".join(made.sha256[at : at + 8] for at in range(0, len(made.sha256), 8))
            self.sha.setText(
                tr(
                    "{reference}: {size}, SHA-256 of the file {grouped}",
                    reference=made.reference,
                    size=made.size,
                    grouped=grouped,
                )
            )
            self.again.setAccessibleName(
                tr("Save the same file again: {reference}", reference=made.reference)
            )

    def _save_again(self) -> None:
        made = self._made.get(self.table.current())
        if made is not None:
            self.context.choose_path(
                "save",
                tr("Where to save it"),
                lambda paths: self.presenter.save_again(made, _as_pdf(paths[0])),
                suffixes=(".pdf",),
                name=f"dossier-{made.reference}.pdf",
            )

    def _compare(self) -> None:
        made = self._made.get(self.table.current())
        if made is not None:
            self.presenter.compare(made)

    def _see_permissions(self) -> None:
        made = self._made.get(self.table.current())
        if made is not None:
            self.context.navigate("permissions", case_id=self._case_id, recipient=made.reader)

    def _check_file(self) -> None:
        self.context.choose_path(
            "open", tr("Which file?"), lambda paths: self.presenter.check_file(paths[0]), suffixes=(".pdf",)
        )


def _as_pdf(path: Path) -> Path:
    return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
