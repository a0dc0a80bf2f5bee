"""What assistive technology is told: names, descriptions, and results said aloud."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

GATHER_MS = 2000


def describe(widget: QWidget, name: str, description: str = "") -> None:
    """Give a control its accessible name and, where the name is not enough, a description."""
    widget.setAccessibleName(name)
    if description:
        widget.setAccessibleDescription(description)


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
            if text not in self._waiting:
                self._waiting.append(text)
            return
        self._say(text)

    def _say_waiting(self) -> None:
        if self._waiting:
            text = ". ".join(part.rstrip(".") for part in self._waiting)
            self._waiting.clear()
            self._say(text)

    def _say(self, text: str) -> None:
        self.said = [*self.said[-19:], text]
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._anchor, text))
        self._timer.start(GATHER_MS)
