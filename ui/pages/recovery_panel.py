"""Making a recovery sheet: shown or saved, copied, typed back. First run and Settings use it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.language import tr
from ui.pages.base import ChoosePath
from ui.presenters.lane import Lane
from ui.presenters.recovery import Recovery, Sheet
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import column
from ui.widgets.notes import NoteBox
from ui.widgets.text import Words
from ui.widgets.word_grid import WordGrid
from whistle.crypto.recovery import SHARE_WORDS
from whistle.errors import WhistleError

_STAGES = ("none", "drawn", "checking", "done")


class RecoveryPanel(QWidget):
    """``changed`` comes with every stage; ``failed`` and ``said`` are the window's to show and say."""

    changed = Signal()
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, theme: Theme, lane: Lane, choose_path: ChoosePath) -> None:
        super().__init__()
        self._theme, self._choose_path = theme, choose_path
        self.presenter = Recovery(lane, self)
        self._shown = Sheet()
        # Not a stack: that would be as high as its highest part, with what follows out of sight.
        self._parts: list[QWidget] = []
        for part in (self._intro(), self._sheet(), self._check(), self._done()):
            held = QWidget()
            held.setLayout(part)
            if self._parts:
                held.hide()
            self._parts.append(held)
        column(theme, *self._parts, spacing=0, into=self)

    # -- the four stages -----------------------------------------------------------------

    def _intro(self) -> QVBoxLayout:
        theme = self._theme
        self.make = Button(
            theme, tr("Make a recovery sheet"), "plain", icon="printer", big=True, on=self._draw
        )
        return column(
            theme,
            Words(
                theme,
                tr(
                    "A recovery sheet is three lists of words, called shares. Any two of them open"
                    " the vault if"
                    " its passphrase is lost. One alone opens nothing and tells nothing."
                ),
            ),
            Words(
                theme,
                tr(
                    "Give each share to someone you trust, or keep them in places that do not fall"
                    " into the same"
                    " hands. They do not open the names list, unless it has the same passphrase."
                ),
                tone="muted",
            ),
            Flow(theme, self.make),
            None,
            spacing=16,
        )

    def _sheet(self) -> QVBoxLayout:
        theme = self._theme
        self.share_title = Words(theme, "", "section")
        self.words = WordGrid(theme, tr("Share"), SHARE_WORDS, order="columns", role="strong", gap=6)
        self.back = Button(
            theme, tr("Back"), steps=True, on=lambda: self.presenter.turn(self._shown.number - 1)
        )
        self.back.setAccessibleName(tr("The share before"))
        self.next = Button(
            theme, tr("Next share"), steps=True, on=lambda: self.presenter.turn(self._shown.number + 1)
        )
        self.cover = Button(
            theme,
            tr("Cover the words"),
            "quiet",
            icon="eye-off",
            on=lambda: self.presenter.cover(not self._shown.covered),
        )
        self.save_pdf = Button(theme, tr("Save to print"), icon="printer", on=lambda: self._save(".pdf"))
        self.save_text = Button(theme, tr("Save as plain text"), "quiet", on=lambda: self._save(".txt"))
        self.save_text.setAccessibleDescription(tr("In lines of 40 letters, for a braille display"))
        self.saved = Words(theme, "", "second", "muted")
        self.go_check = Button(
            theme, tr("I have it on paper: check it"), "primary", big=True, on=self.presenter.begin_check
        )
        return column(
            theme,
            self.share_title,
            self.words,
            Flow(theme, self.back, self.next, self.cover),
            Words(
                theme,
                tr(
                    "Copy each share to its own paper, or save the sheet to print it: a page for each share."
                    " A printer may keep a copy of what it printed. Never take a photo of a share."
                ),
            ),
            Flow(theme, self.save_pdf, self.save_text),
            self.saved,
            Flow(theme, self.go_check),
            None,
            spacing=12,
        )

    def _check(self) -> QVBoxLayout:
        theme = self._theme
        self.typed = Field(
            theme,
            tr("Type one share back from the paper, its {share_words} words", share_words=SHARE_WORDS),
            big=True,
            description=tr("With a space between the words"),
        )
        self.typed.changed.connect(self.presenter.type)
        self.typed.submitted.connect(lambda: self.presenter.check(self.typed.text()))
        self.check = Button(
            theme, tr("Check it"), "primary", big=True, on=lambda: self.presenter.check(self.typed.text())
        )
        self.look_again = Button(
            theme, tr("Show the shares again"), big=True, on=lambda: self.presenter.turn(self._shown.number)
        )
        return column(
            theme,
            Words(theme, tr("Is the paper right?"), "section"),
            Words(
                theme,
                tr(
                    "A sheet with one wrong word opens nothing. So one share is typed back before the sheet"
                    " counts. Until then an earlier sheet still holds."
                ),
            ),
            self.typed,
            Flow(theme, self.check, self.look_again),
            None,
            spacing=16,
        )

    def _done(self) -> QVBoxLayout:
        theme = self._theme
        self.done_note = NoteBox(
            theme,
            "done",
            tr("Any two of the three shares open this vault now"),
            tr("Shares of an earlier sheet open it no more. Give the three shares to different hands."),
        )
        self.left_over = NoteBox(theme, "warning", "", "")
        self.delete = Button(
            theme, tr("Delete the saved file"), icon="trash-2", on=self.presenter.delete_files
        )
        self.left_part = QWidget()
        column(theme, self.left_over, Flow(theme, self.delete), into=self.left_part)
        self.another = Button(theme, tr("Make another sheet"), "quiet", on=self._draw)
        return column(theme, self.done_note, self.left_part, Flow(theme, self.another), None, spacing=16)

    # -- what the presenter asks for -----------------------------------------------------

    def show_sheet(self, sheet: Sheet) -> None:
        """Draw the stage."""
        if not hasattr(self, "_parts"):
            return
        before, self._shown = self._shown, sheet
        self.share_title.setText(tr("Share {count} of {of}", count=sheet.number, of=sheet.of))
        self.words.name = self.share_title.text()
        self.words.show_words(sheet.words, sheet.covered)
        self.cover.set_text(tr("Show the words") if sheet.covered else tr("Cover the words"))
        self.cover.set_icon("eye" if sheet.covered else "eye-off")
        self.back.set_ready(sheet.number > 1, tr("This is the first share"))
        self.next.set_ready(sheet.number < sheet.of, tr("This is the last share"))
        names = tr(" and ").join(f"“{name}”" for name in sheet.saved)
        self.saved.setText(
            tr("Saved: {names}. Print it now. If you leave before the check, it is deleted.", names=names)
            if names
            else ""
        )
        self.saved.setVisible(bool(names))
        for button in (self.save_pdf, self.save_text, self.check):
            button.setEnabled(not sheet.busy)
        self.check.set_text(tr("Checking …") if sheet.busy and sheet.stage == "checking" else tr("Check it"))
        self.typed.set_hint(sheet.hint)
        if sheet.problem != self.typed.error:
            self.typed.set_error(sheet.problem)
        self.left_over.set(
            "warning",
            tr("The sheet is still saved as {names}", names=names),
            tr("Whoever finds the file can open the vault."),
        )
        self.left_part.setVisible(bool(names))
        if sheet.stage != before.stage:
            self._turn_to(sheet.stage)
        self.changed.emit()

    def show_error(self, error: WhistleError) -> None:
        """Hand it on."""
        self.failed.emit(error)

    def announce(self, words: str) -> None:
        """Hand it on."""
        self.said.emit(words)

    def leave(self) -> None:
        """Let go of a sheet that does not count yet, and of its files."""
        self.presenter.leave()
        self.typed.clear()

    def first_focus(self) -> QWidget:
        """What the stage begins with."""
        stage = _STAGES.index(self._shown.stage)
        last = self.delete if self._shown.saved else self.another
        return (self.make, self.next, self.typed.edit, last)[stage]

    # -- inside --------------------------------------------------------------------------

    def _turn_to(self, stage: str) -> None:
        if stage != "checking":
            self.typed.clear()
        for name, part in zip(_STAGES, self._parts, strict=True):
            part.setVisible(name == stage)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.verticalScrollBar().setValue(0)
        if self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self) -> None:
        self.presenter.draw()

    def _save(self, suffix: str) -> None:
        def chosen(paths: list[Path]) -> None:
            path = paths[0]
            self.presenter.save(path if path.suffix.lower() == suffix else path.with_name(path.name + suffix))

        # A name that says nothing: the sheet itself does not say either what it opens.
        self._choose_path(
            "save", tr("Where to save the sheet"), chosen, suffixes=(suffix,), name=f"list{suffix}"
        )
