"""A page on which parts are blanked: a frame is drawn with the mouse, or moved and sized by keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from ui.language import tr
from ui.theme import Theme
from ui.widgets.page_preview import PagePreview

_STEP: Final = 0.01
_LEAST: Final = 0.01
_FIRST: Final = QRectF(0.35, 0.45, 0.3, 0.1)
_ARROWS: Final = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


class BlankPreview(PagePreview):
    """A preview with a frame, in fractions of the page, while ``blanking`` is on."""

    framed = Signal(QRectF)
    """A frame that is to be blanked."""
    removed = Signal()
    """The chosen part is to be there again."""
    ended = Signal()
    """Escape: no more blanking."""
    moved = Signal(str)
    """Where the frame is now, in words."""

    blanking = False
    """Set on the class, too: the scroll area filters the sheet's events before this is made."""

    def __init__(self, theme: Theme, *, description: str) -> None:
        super().__init__(theme, free=True, description=description)
        self._describes = description
        self._from: QPointF | None = None
        self.frame = QRectF(_FIRST)
        self.marked: QRectF | None = None
        """The part that is chosen in the list."""
        self._paper.over = self._draw_over

    def set_blanking(self, on: bool, description: str = "") -> None:
        """Begin with a frame in the middle, or end."""
        self.blanking, self._from, self.frame = on, None, QRectF(_FIRST)
        self.setAccessibleDescription(description if on else self._describes)
        self._paper.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self._paper.update()

    def mark(self, part: QRectF | None) -> None:
        """Outline the part that is chosen."""
        self.marked = part
        self._paper.update()

    def frame_words(self) -> str:
        """Where the frame is, as it is said."""
        left, top, wide, high = (
            round(100 * side)
            for side in (self.frame.x(), self.frame.y(), self.frame.width(), self.frame.height())
        )
        return tr(
            "{left} from the left, {top} from the top, {wide} wide, {high} high, in percent",
            left=left,
            top=top,
            wide=wide,
            high=high,
        )

    # -- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move, with Shift they size; Enter blanks, Delete removes, Escape ends."""
        key = Qt.Key(event.key())
        if not self.blanking:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self._step(*_ARROWS[key], size=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.framed.emit(QRectF(self.frame))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if not event.isAutoRepeat():
                self.removed.emit()
        elif key == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, across: float, down: float, *, size: bool) -> None:
        frame = self.frame
        if size:
            frame.setWidth(min(1 - frame.x(), max(_LEAST, frame.width() + across)))
            frame.setHeight(min(1 - frame.y(), max(_LEAST, frame.height() + down)))
        else:
            frame.moveLeft(min(1 - frame.width(), max(0.0, frame.x() + across)))
            frame.moveTop(min(1 - frame.height(), max(0.0, frame.y() + down)))
        shown = self._on_sheet(frame)
        self.ensureVisible(shown.center().x(), shown.center().y(), 0, shown.height() // 2 + 20)
        self._paper.update()
        self.moved.emit(self.frame_words())

    # -- mouse -------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Draw a frame from where the button goes down to where it is let go."""
        if watched is not self._paper or not self.blanking or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        at = self._on_page(event.position())
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._from = at
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        elif self._from is not None and event.type() == QEvent.Type.MouseMove:
            self.frame = QRectF(self._from, at).normalized()
        elif self._from is not None and event.type() == QEvent.Type.MouseButtonRelease:
            drawn, self._from = QRectF(self._from, at).normalized(), None
            # A click is no frame.
            if drawn.width() > _LEAST / 2 and drawn.height() > _LEAST / 2:
                self.frame = QRectF(drawn)
                self.framed.emit(drawn)
        self._paper.update()
        return True

    def _on_page(self, at: QPointF) -> QPointF:
        sheet = self._paper.paper()
        return QPointF(
            min(1.0, max(0.0, (at.x() - sheet.x()) / sheet.width())),
            min(1.0, max(0.0, (at.y() - sheet.y()) / sheet.height())),
        )

    def _on_sheet(self, part: QRectF) -> QRect:
        sheet = self._paper.paper()
        return QRectF(
            sheet.x() + part.x() * sheet.width(),
            sheet.y() + part.y() * sheet.height(),
            part.width() * sheet.width(),
            part.height() * sheet.height(),
        ).toAlignedRect()

    def _draw_over(self, painter: QPainter) -> None:
        if not self.blanking:
            return
        if self.marked is not None:
            painter.setPen(QPen(self._theme.colour("danger"), 3))
            painter.drawRect(self._on_sheet(self.marked))
        frame = self._on_sheet(self.frame)
        painter.fillRect(frame, QColor(0, 0, 0, 110))
        # White under the colour: it is seen on any picture.
        painter.setPen(QPen(Qt.GlobalColor.white, 5))
        painter.drawRect(frame)
        painter.setPen(QPen(self._theme.colour("accent"), 3, Qt.PenStyle.DashLine))
        painter.drawRect(frame)
