"""What assistive technology is told: what our own widgets are, and results said aloud."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView, QTableView

GATHER_MS = 2000

_ROLES = {
    "Window": QAccessible.Role.Window,
    "Sheet": QAccessible.Role.Dialog,
    "Page": QAccessible.Role.Pane,
    "UnlockPage": QAccessible.Role.Pane,
    "FirstRunPage": QAccessible.Role.Pane,
    "RolePage": QAccessible.Role.Pane,
    "AnswerPicker": QAccessible.Role.Grouping,
    "HelpHeading": QAccessible.Role.Heading,
    "HelpText": QAccessible.Role.Paragraph,
    "HelpPicture": QAccessible.Role.Graphic,
    "TourPanel": QAccessible.Role.Dialog,
}
"""What our own widgets are, by class; Qt takes a plain widget for a filler, whose name is not read out."""


@cache
def tell_roles() -> None:
    """Let Qt know what our own widgets are: a window, a dialog, a page. Done once."""
    QAccessible.installFactory(_with_role)


def _with_role(kind: str, thing: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(kind)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None


class Announcer(QObject):
    """Says results aloud, at most one announcement every two seconds; what came between is joined."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._anchor = anchor
        self._waiting: list[str] = []
        self.said: list[str] = []
        """The last announcements, the newest at the end; for tests, at most 20."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._say_waiting)

    def announce(self, text: str) -> None:
        """Say ``text`` now, or together with others as soon as two seconds have passed."""
        if not text:
            return
        if self._timer.isActive():
            if text not in self._waiting and text != self.said[-1]:
                self._waiting.append(text)
            return
        self._say(text)

    def say_now(self, text: str) -> None:
        """Say ``text`` at once: where somebody stands, which each key changes."""
        self.said = [*self.said[-19:], text]
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._anchor, text))

    def _say_waiting(self) -> None:
        if self._waiting:
            text = ". ".join(part.rstrip(".") for part in self._waiting)
            self._waiting.clear()
            self._say(text)

    def _say(self, text: str) -> None:
        self.say_now(text)
        self._timer.start(GATHER_MS)


def tell_row(view: QTableView | QListView) -> None:
    """Say which row has the focus when a list gets it: Qt tells it only when the row changes."""
    if QAccessible.isActive():
        # Qt says that the list has the focus after the list was told so.
        QTimer.singleShot(0, view, lambda: _tell_row(view))


def _tell_row(view: QTableView | QListView) -> None:
    now = view.currentIndex()
    if not now.isValid() or not view.hasFocus():
        return
    child = now.row()
    # By name: the unlock window is not to wait until PySide has made these classes.
    if view.inherits("QTableView"):
        # As Qt counts a table's children: both heads among them, hidden or not.
        child = (now.row() + 1) * (now.model().columnCount() + 1) + 1
    event = QAccessibleEvent(view, QAccessible.Event.Focus)
    event.setChild(child)
    QAccessible.updateAccessibility(event)


def say_from(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Say ``text`` through the window that holds ``widget``: for parts that know no page."""
    announcer = widget.window().findChild(Announcer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(announcer, Announcer):
        (announcer.say_now if at_once else announcer.announce)(text)
