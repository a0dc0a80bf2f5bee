"""Blanking parts of a page: the mode, the list of parts, taking one away, undoing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.widgets.blank_preview import BlankPreview
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.keys import UNDO, on_key
from ui.widgets.layout import column
from ui.widgets.pickers import Picker
from ui.widgets.text import Words

if TYPE_CHECKING:
    from ui.pages.evidence import EvidencePage

_HOW: Final = tr(
    "Draw a frame with the mouse or move it with the arrow keys; with Shift they size it. Enter blanks it,"
    " Delete removes the chosen part, Escape ends."
)


class EvidenceBlanking(QWidget):
    """Stands over the picture of a cleaned copy."""

    def __init__(self, page: EvidencePage, preview: BlankPreview) -> None:
        super().__init__()
        theme = page.theme
        self._page, self._preview = page, preview
        self.begin = Button(theme, tr("Blank a part"), icon="square", on=self._switch)
        self.parts = Picker(
            theme, tr("Blanked parts"), description=tr("Delete and “Remove” act on the chosen one")
        )
        self.parts.currentIndexChanged.connect(self._chosen)
        self.remove = Button(theme, tr("Remove"), "quiet", on=self._remove)
        self.remove.setAccessibleDescription(tr("Lets the chosen part be seen again"))
        self.undo = Button(
            theme, tr("Undo"), "quiet", icon="undo-2", on=self._undo, description=tr("Key: Ctrl+Z")
        )
        self.how = Words(theme, _HOW, "second", "muted")
        acts = QWidget()
        acts.setLayout(Flow(theme, self.begin, self.parts, self.remove, self.undo, spacing=8))
        column(theme, acts, self.how, spacing=4, margins=(12, 4, 12, 4), into=self)
        self.how.hide()
        self.hide()
        preview.framed.connect(self._framed)
        preview.removed.connect(self._remove)
        preview.ended.connect(self.end)
        preview.turned.connect(lambda *_: self._chosen())
        preview.moved.connect(page.context.say_now)
        for owner in (self, preview):
            on_key(owner, UNDO, self._undo)

    def show_parts(self) -> None:
        """List what is blanked; the newest is chosen."""
        blanks = self._page.presenter.blanks
        self.parts.set_options(blanks.options)
        self.parts.setCurrentIndex(len(blanks.areas) - 1)
        for part in (self.parts, self.remove):
            part.setVisible(bool(blanks.areas))
        self.undo.setVisible(blanks.can_undo)
        self._chosen()

    def end(self) -> None:
        """No more blanking."""
        if self._preview.blanking:
            self._preview.set_blanking(False)
            self.begin.set_text(tr("Blank a part"))
            self.how.hide()
            self._page.context.announce(tr("Blanking ended"))

    def _switch(self) -> None:
        if self._preview.blanking:
            self.end()
            return
        self._preview.set_blanking(True, _HOW)
        self.begin.set_text(tr("Stop blanking"))
        self.how.show()
        self._preview.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.context.announce(
            tr("{how} The frame is {frame_words}", how=_HOW, frame_words=self._preview.frame_words())
        )

    def _framed(self, frame: QRectF) -> None:
        self._page.presenter.blanks.add(
            self._preview.page, frame.x(), frame.y(), frame.width(), frame.height()
        )

    def _remove(self) -> None:
        if self.parts.value():
            self._page.presenter.blanks.remove(int(self.parts.value()))

    def _undo(self) -> None:
        self._page.presenter.blanks.undo()

    def _chosen(self) -> None:
        value, areas = self.parts.value(), self._page.presenter.blanks.areas
        area = areas[int(value)] if value and int(value) < len(areas) else None
        here = area is not None and area.page == self._preview.page
        self._preview.mark(QRectF(*area.row[1:]) if area is not None and here else None)
