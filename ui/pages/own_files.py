"""What is kept beside one's own words: a line for each file and recording, and a way to take it out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.pages.base import PageContext
from ui.presenters.own_files import KeptFile, OwnFiles
from ui.widgets.buttons import Button
from ui.widgets.layout import column, row
from ui.widgets.notes import Icon, NoteBox
from ui.widgets.text import Words


class OwnFilesPart(QWidget):
    """Hidden while there is nothing. ``changed`` says that there is more or less of it now."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.presenter = OwnFiles(context.lane, self)
        theme = context.theme
        self.setAccessibleName(tr("Kept with your account"))
        self.busy = Words(theme, "", "second", "muted")
        self.busy.hide()
        self.close_note = Button(theme, tr("Close this"), "quiet", on=lambda: self.show_refused(()))
        self.refused = NoteBox(theme, "warning", tr("Not added"), "", [self.close_note])
        self.refused.hide()
        self._heading = Words(theme, tr("Kept with your account"), "strong")
        self._rows = column(theme, spacing=4)
        self.lines: dict[str, Button] = {}
        column(theme, self.refused, self.busy, self._heading, self._rows, spacing=6, into=self)
        self._heading.hide()

    def ask(self) -> None:
        """Which files."""
        self._context.choose_path(
            "open-many", tr("Which files to keep with your account"), self.presenter.add
        )

    # -- the presenter's calls ---------------------------------------------------------------

    def show_files(self, files: Sequence[KeptFile]) -> None:
        """Draw a line for each. The focus stays with the line that was pressed."""
        theme = self._context.theme
        focused = next((key for key, button in self.lines.items() if button.hasFocus()), "")
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        self.lines = {}
        for one in files:
            act = self.presenter.put_back if one.out else self.presenter.take_out
            button = Button(
                theme, tr("Put back") if one.out else tr("Take out"), "quiet", on=partial(act, one.id)
            )
            says = tr("Put {name} back", name=one.name) if one.out else tr("Take {name} out", name=one.name)
            button.setAccessibleName(says)
            self.lines[one.id] = button
            icon = Icon(theme, "mic" if one.voice else "paperclip", "muted")
            told = tr("{name}, taken out", name=one.name) if one.out else f"{one.name} · {one.kind}"
            words = Words(theme, told, "body", "muted" if one.out else "text")
            line = QWidget()
            box = row(theme, icon, words, button, spacing=8, into=line)
            box.setStretchFactor(words, 1)
            self._rows.addWidget(line)
        self._heading.setVisible(bool(files))
        if focused in self.lines:
            self.lines[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def show_busy(self, words: str) -> None:
        """Say that files are being taken in."""
        self.busy.setText(words)
        self.busy.setVisible(bool(words))

    def show_refused(self, sentences: Sequence[str]) -> None:
        """Say what was not taken in."""
        self.refused.set("warning", tr("Not added"), " ".join(sentences))
        self.refused.setVisible(bool(sentences))
        if sentences:
            self._context.announce(f"{tr('Not added')}. {' '.join(sentences)}")

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self._context.announce(words)
