"""Ctrl+K: one field and one list over the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from ui.a11y import say_from
from ui.dialogs import Sheet
from ui.language import tr
from ui.models.find import FoundModel
from ui.presenters.find import LOOKING, Find, Found
from ui.style.dress import dress
from ui.tasks import VaultLane
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import column
from ui.widgets.text import Words
from whistle.errors import WhistleError

if TYPE_CHECKING:
    from whistle.api import Session

PAUSE_MS = 150


class FindSheet:
    """Shows the sheet and carries a choice to ``go``."""

    def __init__(
        self,
        theme: Theme,
        over: QWidget,
        lane: VaultLane,
        pages: Sequence[Found],
        go: Callable[[Found], None],
        announce: Callable[[str], None],
    ) -> None:
        self._lane, self._go, self._announce = lane, go, announce
        self.field = Field(theme, tr("Find a page, a source or words"), big=True)
        self.model = FoundModel()
        self.view = QListView()
        dress(self.view)
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("What was found"))
        self.view.setAccessibleDescription(tr("Enter opens the line"))
        self.view.setMinimumHeight(theme.px(280))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.activated.connect(lambda _index: self._choose())
        self.view.clicked.connect(lambda _index: self._choose())
        self.notice = Words(theme, "", "second", "muted")
        self.more = Button(theme, tr("Choose where to look"), "quiet", icon="search", on=self._further)
        self.more.setAccessibleDescription(tr("Opens the search page with these words. Key: Ctrl+Shift+F"))
        content = column(theme, self.field, self.view, self.notice, Flow(theme, self.more))
        self.sheet = Sheet(theme, over, content, width=640, name=tr("Find"))
        self._keys = _ListKeys(self.field.edit, self.view)
        self._timer = QTimer(self.sheet)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._presenter = Find(self, pages)
        self._timer.timeout.connect(lambda: self._presenter.type(self.field.text()))
        self.field.changed.connect(lambda _words: self._timer.start())
        self.field.submitted.connect(self._choose)
        self.sheet.closed.connect(self._timer.stop)
        self._open = True
        self.sheet.closed.connect(self._closed)
        self._presenter.start()
        self.sheet.open(self.field.edit)

    def show_found(self, found: Sequence[Found], notice: str) -> None:
        """Draw the list and choose its first line."""
        if not self._open:
            return
        self.model.show_rows(found)
        if found:
            self.view.setCurrentIndex(self.model.index(0))
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        if notice == LOOKING:
            return
        # That other words were looked for is a line of the list, and is said as well.
        corrected = [one for one in found if one.page == "search" and one.extra]
        said = tr("{count} found", count=len(found) - len(corrected)) if self.field.text() else ""
        self._announce(notice or " ".join([*(one.title for one in corrected), said]).strip())

    def ask(
        self,
        work: Callable[[Session], tuple[Found, ...]],
        done: Callable[[tuple[Found, ...]], None],
        failed: Callable[[WhistleError], None],
    ) -> None:
        """Ask the vault in its lane."""
        self._lane.call(work, done, failed)

    def _closed(self) -> None:
        self._open = False

    def _further(self) -> None:
        if self._open:
            words = self.field.text().strip()
            self.sheet.close_sheet()
            self._go(Found("", "", "search", extra=f"words={words}" if words else ""))

    def _choose(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
        found = self.model.found(self.view.currentIndex())
        if found is not None and self._open:
            self.sheet.close_sheet()
            self._go(found)


class _ListKeys(QObject):
    """Lets the arrow keys walk the list while the field has the focus."""

    def __init__(self, field: QWidget, view: QListView) -> None:
        super().__init__(field)
        self._view = view
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                model = self._view.model()
                row = self._view.currentIndex().row() + step
                if 0 <= row < model.rowCount():
                    self._view.setCurrentIndex(model.index(row, 0))
                    # The field keeps the focus, so nothing else would say where one is.
                    words = model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
                    say_from(self._view, str(words), at_once=True)
                return True
        return False
