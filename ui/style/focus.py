"""The focus ring: one rounded frame, outside the control, for keyboard and mouse alike.

A style sheet's outline paints inside the border and cannot be moved, and a QFocusFrame is cut off
by the control's own parent: so the ring is a child of the window that follows the focus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

if TYPE_CHECKING:
    from ui.theme import Theme

GAP = 4
_RINGED = ("QAbstractButton", "QLineEdit", "QComboBox", "QAbstractItemView")
"""By name: PySide makes a class when it is named, which the unlock window would wait for."""
_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
        QEvent.Type.LayoutRequest,
    }
)


class FocusRing(QWidget):
    """Follows the focus; ``follow`` is connected to ``QApplication.focusChanged``.

    Buttons, fields, pickers and lists get it; another widget asks with the property ``ring``.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ends = QMetaObject.Connection()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Move the ring to the widget with the focus, or take it away."""
        self.release()
        wants = new is not None and (any(map(new.inherits, _RINGED)) or bool(new.property("ring")))
        if new is None or not wants:
            return
        self._target = new
        self._ends = new.destroyed.connect(self.release)
        self._place()
        if not self.isVisible():
            self._watch()

    def _watch(self) -> None:
        """Hear of whatever moves the control, from now on.

        A ring that is to be seen does so once it was drawn: the first event that is heard of makes PySide
        make the classes of all events, which the unlock window would wait for.
        """
        one = self._target
        if self._watched:
            return
        while one is not None:
            one.installEventFilter(self)
            self._watched.append(one)
            if one.isWindow():
                break
            one = one.parentWidget()

    def release(self) -> None:
        """Let go of the control."""
        # A control that had the focus before takes no ring from the one that has it now; and one that
        # has it a thousand times a day is not to be listened to a thousand times over.
        QObject.disconnect(self._ends)
        for one in self._watched:
            try:
                one.removeEventFilter(self)
            except RuntimeError:
                # Deleted by Qt meanwhile: its filters went with it.
                continue
        self._watched.clear()
        self._target = None
        try:
            self.hide()
            self.setParent(None)
        except RuntimeError:
            return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep to the control when anything round it moves."""
        if event.type() in _MOVES and watched is not self:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ring."""
        target = self._target
        if target is None:
            return
        if not self._watched:
            QTimer.singleShot(0, self, self._drawn)
        width = 3 if self._theme.scale >= 2 else 2
        whole = self._whole(target)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.focus), width))
        half = width / 2
        box = QRectF(whole.translated(-self.pos())).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, GAP + 2, GAP + 2)
        painter.end()

    def _drawn(self) -> None:
        self._watch()
        # The control may have moved meanwhile.
        self._place()

    def _whole(self, target: QWidget) -> QRect:
        return _in_window(target).adjusted(-GAP, -GAP, GAP, GAP)

    def _place(self) -> None:
        target = self._target
        if target is None:
            return
        if not target.isVisible():
            self.hide()
            return
        window = target.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        own = seen = _in_window(target)
        one = target.parentWidget()
        while one is not None and one is not window:
            area = one.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is one:
                seen &= _in_window(one)
            one = area
        if seen.isEmpty():
            self.hide()
            return
        # An edge that is scrolled away has no ring; one that is seen has it, also where it is the area's own.
        left = GAP if seen.left() == own.left() else 0
        top = GAP if seen.top() == own.top() else 0
        right = GAP if seen.right() == own.right() else 0
        bottom = GAP if seen.bottom() == own.bottom() else 0
        self.setGeometry(seen.adjusted(-left, -top, right, bottom) & window.rect())
        self.show()
        self.raise_()
        self.update()


def _in_window(one: QWidget) -> QRect:
    return QRect(one.mapTo(one.window(), QPoint(0, 0)), one.size())
