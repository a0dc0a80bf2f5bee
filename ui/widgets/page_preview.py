"""A picture of one page: always white, as paper is. What is approved is the words, not this."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ui.language import tr
from ui.style.dress import dress
from ui.theme import Theme
from whistle.dossier.pages import Picture
from whistle.intake.evidence.pictures import Pixels

PAPER = 297 / 210
_SETTLE_MS = 120


class _Paper(QWidget):
    """The sheet itself, in the middle of the room that there is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.image = QImage()
        self.shape = PAPER
        self.over: Callable[[QPainter], None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Only a picture: the preview that holds it is what is named.
        self.setAccessibleName(tr("Page"))

    def paper(self) -> QRect:
        """Where the sheet lies."""
        margin = self._theme.px(16)
        width = max(1, self.width() - 2 * margin)
        return QRect(margin, margin, width, round(width * self.shape))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the sheet at this width, with its margins."""
        return QSize(self._theme.px(320), self.paper().height() + 2 * self._theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground, the paper, the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("hover"))
        sheet = self.paper()
        painter.fillRect(sheet, Qt.GlobalColor.white)
        if not self.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(sheet, self.image)
        painter.setPen(QPen(self._theme.colour("control"), 1))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))
        if self.over is not None:
            self.over(painter)
        painter.end()


class PagePreview(QScrollArea):
    """Shows a page and asks for another: ``wanted`` gives the page (from 1) and its width in pixels.

    A sheet has the shape of A4, or with ``free`` that of the picture.
    """

    wanted = Signal(int, int)
    turned = Signal(int, int)
    """The page that is shown, and how many there are."""

    def __init__(
        self,
        theme: Theme,
        *,
        free: bool = False,
        description: str = tr("Page Up and Page Down turn the page. The words are in the list beside it."),
    ) -> None:
        super().__init__()
        self._theme, self._free = theme, free
        self._page, self._pages = 1, 0
        self._paper = _Paper(theme)
        dress(self)
        self.setWidget(self._paper)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(description)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._ask)
        theme.changed.connect(self._restyled)
        self._say()

    @property
    def page(self) -> int:
        """The page that is shown or asked for, from 1."""
        return self._page

    def show_document(self, pages: int) -> None:
        """Begin at the first page of another document; 0 pages is none."""
        self._page, self._pages = 1, pages
        self._paper.image = QImage()
        self._paper.update()
        self._say()
        self._ask()

    def show_picture(self, picture: Picture | Pixels) -> None:
        """Show a page that was asked for; an older answer is not shown."""
        if picture.page != self._page:
            return
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
        )
        # The picture's bytes belong to Python and may go before the image does.
        self._paper.image = image.copy()
        if self._free and picture.width:
            self._paper.shape = picture.height / picture.width
            self._paper.setFixedHeight(self._paper.sizeHint().height())
        self._paper.update()

    def turn_to(self, page: int) -> None:
        """Go to a page, if it is there."""
        if 1 <= page <= self._pages and page != self._page:
            self._page = page
            self.verticalScrollBar().setValue(0)
            self._say()
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Page Up and Page Down turn; the arrows scroll."""
        if event.key() == Qt.Key.Key_PageDown:
            self.turn_to(self._page + 1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.turn_to(self._page - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the sheet's shape, and ask for a sharper picture when the size has settled."""
        super().resizeEvent(event)
        self._restyled()

    def _restyled(self) -> None:
        self._paper.setFixedHeight(self._paper.sizeHint().height())
        if self._pages:
            self._timer.start()

    def _ask(self) -> None:
        if self._pages:
            width = round(self._paper.paper().width() * self.devicePixelRatioF())
            self.wanted.emit(self._page, max(1, min(width, 3000)))

    def _say(self) -> None:
        self.setAccessibleName(
            tr("Page {page} of {pages}", page=self._page, pages=self._pages)
            if self._pages
            else tr("No page yet")
        )
        self.turned.emit(self._page, self._pages)
