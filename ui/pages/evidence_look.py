"""A piece of evidence itself: its copy, the file as it came, and what it carries, drawn here only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import tr
from ui.pages.evidence_blanking import EvidenceBlanking
from ui.presenters.evidence import CARRIES, COPY, RAW, SOUND, PieceShown
from ui.widgets.blank_preview import BlankPreview
from ui.widgets.buttons import Button
from ui.widgets.choices import TabRow
from ui.widgets.flow import Flow
from ui.widgets.layout import Panel, column, scrolled
from ui.widgets.low_scroll import LowScroll
from ui.widgets.play_bar import PlayBar
from ui.widgets.read_only import ReadOnly
from ui.widgets.text import Words
from whistle.intake.evidence.pictures import Pixels
from whistle.vault.tables.recordings import SoundMark

if TYPE_CHECKING:
    from ui.pages.evidence import EvidencePage

_TITLES: Final = {
    COPY: tr("Cleaned copy"),
    RAW: tr("As it came"),
    CARRIES: tr("What it carries"),
    SOUND: tr("Listen"),
}
LEAST: Final = 140
"""px at 100% that the piece has where the window is low."""
_TURN: Final = tr("Page Up and Page Down turn the page.")


class EvidenceLook(Panel):
    """Tabs for the views that a piece has; pictures and pages as points, all else as words."""

    def __init__(self, page: EvidencePage) -> None:
        super().__init__("window")
        theme = page.theme
        self._page = page
        self._shown: PieceShown | None = None
        self._views: tuple[str, ...] = ()
        self._picture = ""
        self.tabs = TabRow(tr("Ways to look at it"))
        self.tabs.currentChanged.connect(self._turned)
        self.preview = BlankPreview(theme, description=_TURN)
        self.blanking = EvidenceBlanking(page, self.preview)
        self.preview.wanted.connect(self._wanted)
        self.preview.turned.connect(self._paged)
        self.words = ReadOnly(theme, tr("Words"))
        self.nothing = Words(theme, tr("Choose a piece of evidence."), "body", "muted")
        self.back = Button(
            theme, tr("Previous page"), "quiet", icon="arrow-left", on=lambda: self._turn(-1), steps=True
        )
        self.on = Button(
            theme, tr("Next page"), "quiet", after="arrow-right", on=lambda: self._turn(1), steps=True
        )
        self.at = Words(theme, "", "second", "muted", wrap=False)
        self.pager = QWidget()
        turns = Flow(theme, self.back, self.at, self.on, spacing=8)
        column(theme, turns, margins=(12, 4, 12, 4), into=self.pager)
        empty = QWidget()
        column(theme, self.nothing, None, margins=(20, 16, 20, 16), into=empty)
        self.player = PlayBar(theme)
        self.stack = QStackedWidget()
        for part in (self.preview, self.words, empty, scrolled(theme, self.player)):
            self.stack.addWidget(part)
        below = column(theme, self.blanking, self.pager, self.stack, spacing=0)
        column(theme, self.tabs, LowScroll(theme, below, self.stack, LEAST), spacing=0, into=self)

    def show_piece(self, shown: PieceShown | None) -> None:
        """Offer the views of a piece; the one that was open stays open where it is there."""
        before, was = self._view(), self._shown
        self._shown = shown
        if (
            shown
            and was
            and shown.piece.id == was.piece.id
            and shown.views == self._views
            and before == self._picture == COPY
        ):
            # The page that somebody works on stays, and so does the focus on it.
            self.blanking.show_parts()
            self._page.presenter.look(COPY, self.preview.page, self._wide())
            return
        self._views = shown.views if shown else ()
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for view in self._views:
            self.tabs.addTab(_TITLES[view])
        self.tabs.setCurrentIndex(self._views.index(before) if before in self._views else 0)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(bool(self._views))
        self.preview.show_document(0)
        self._open()

    def _view(self) -> str:
        at = self.tabs.currentIndex()
        return self._views[at] if 0 <= at < len(self._views) else ""

    def _turned(self, _index: int) -> None:
        self.preview.show_document(0)
        self._open()

    def _open(self) -> None:
        view, shown = self._view(), self._shown
        self.pager.hide()
        self.player.stop()
        self._picture = ""
        self.blanking.end()
        self.blanking.hide()
        if shown is None or not view:
            words = (
                tr("Choose a piece of evidence.")
                if shown is None
                else tr("There is nothing here that can be shown.")
            )
            self.nothing.setText(words)
            self.stack.setCurrentIndex(2)
        elif view == CARRIES:
            self.words.setAccessibleName(tr("What it carries"))
            self.words.show_words(_carries(shown))
            self.stack.setCurrentIndex(1)
        else:
            self.nothing.setText(tr("One moment …"))
            self.stack.setCurrentIndex(2)
            if view == SOUND:
                self._page.presenter.hear()
            else:
                self._page.presenter.look(view, 1, self._wide())

    def show_sound(self, data: bytes, marks: Sequence[SoundMark]) -> None:
        """Sound that was asked for, if it is still wanted."""
        if self._view() == SOUND:
            self.player.show_sound(data, marks)
            self.stack.setCurrentIndex(3)

    def show_view(self, what: str, content: Pixels | str, pages: int) -> None:
        """Show what was asked for, if it is still wanted."""
        if what != self._view():
            return
        if isinstance(content, str):
            self.words.setAccessibleName(_TITLES[what])
            self.words.show_words(content)
            self.stack.setCurrentIndex(1)
            return
        if self._picture != what:
            self._picture = what
            self.preview.blockSignals(True)
            self.preview.show_document(pages)
            self.preview.blockSignals(False)
            self._paged(1, pages)
            if what == COPY:
                self.blanking.show()
                self.blanking.show_parts()
        self.stack.setCurrentIndex(0)
        self.preview.show_picture(content)

    def _wide(self) -> int:
        return max(200, min(2000, round(max(self.width(), 300) * self.devicePixelRatioF())))

    def _wanted(self, page: int, width: int) -> None:
        if self._picture:
            self._page.presenter.look(self._picture, page, width)

    def _paged(self, page: int, pages: int) -> None:
        self.pager.setVisible(pages > 1 and bool(self._picture))
        self.at.setText(tr("{page} of {pages}", page=page, pages=pages))
        self.back.set_ready(page > 1, tr("This is the first page"))
        self.on.set_ready(page < pages, tr("This is the last page"))

    def _turn(self, by: int) -> None:
        self.preview.turn_to(self.preview.page + by)


def _carries(shown: PieceShown) -> str:
    """Everything that was found, in plain words."""
    lines = []
    if not shown.carries:
        lines.append(shown.carries_words)
    for title, says, values in shown.carries:
        lines += [title, says, *(f"    {value}" for value in values), ""]
    if shown.closed and shown.carries:
        lines.append(tr("What exactly was found is in the names list. Open it in Settings to read it here."))
    return "\n".join(lines).strip()
