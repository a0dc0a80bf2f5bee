"""What is asked of every control on every page; used by the tests that walk the window."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui.style.dress import KINDS
from ui.widgets.buttons import Button
from ui.widgets.text import Words

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTextEdit, QPlainTextEdit)
_OWN_WINDOWS = ("Window", "QComboBoxPrivateContainer", "QTipLabel")
FREEZE_MS = 500
"""Work on the window's thread that fails a test; the mark of 50 ms is the printed figure's."""


class Windows(QObject):
    """An event filter of the application: what is shown as a window of its own, if only for a moment.

    A widget that is made visible before it stands anywhere is one, and takes the focus off ours.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Remember it; the program's own window and what drops down from it are meant to be."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            name = type(watched).__name__
            if name not in _OWN_WINDOWS:
                self._shown.append(name)
        return False

    def taken(self) -> list[str]:
        """The classes of what was shown since this was asked last."""
        shown, self._shown = self._shown, []
        return shown


def controls(root: QWidget) -> Iterator[QWidget]:
    """Every control that a person can reach; Qt's own file dialog names its parts itself."""
    for one in root.findChildren(QWidget):
        # A table's headings are read with its cells.
        if not isinstance(one, CONTROLS) or isinstance(one, QHeaderView) or not one.isVisibleTo(root):
            continue
        # The arrows of a tab bar that is too long are for the mouse: its own arrow keys do the same.
        if _inside(one, root, (QFileDialog, QComboBox, QTabBar)) or one.objectName().startswith("qt_"):
            continue
        yield one


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader could not name, or would not know as controls."""
    wrong = []
    for one in controls(root):
        face = QAccessible.queryAccessibleInterface(one)
        name = face.text(QAccessible.Text.Name) if face is not None else ""
        role = face.role() if face is not None else QAccessible.Role.NoRole
        if not name.strip() or role in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            wrong.append(f"{type(one).__name__} '{one.objectName()}' in {_path(one)}")
    return wrong


def rich(root: QWidget) -> list[str]:
    """Labels that would read markup."""
    return [
        f"{type(one).__name__}: {one.text()[:30]}"
        for one in root.findChildren(QLabel)
        if one.textFormat() != Qt.TextFormat.PlainText
        and one.text()
        and not _inside(one, root, (QFileDialog,))
    ]


def cut(root: QWidget) -> list[str]:
    """Words that do not fit into their place: buttons too narrow, paragraphs too low, controls covered."""
    wrong = []
    for one in root.findChildren(QWidget):
        if not one.isVisibleTo(root) or _inside(one, root, (QFileDialog,)):
            continue
        if isinstance(one, Button) and one.width() < one.minimumSizeHint().width():
            wrong.append(f"button '{one.accessibleName()}' {one.width()}<{one.minimumSizeHint().width()}")
        if isinstance(one, Words) and one.wordWrap() and one.text():
            need = one.heightForWidth(one.width())
            # A line has spare room above and below its letters: a pixel of rounding cuts nothing.
            if one.height() < need - 2:
                wrong.append(f"words '{one.text()[:40]}' {one.height()}<{need}")
        if isinstance(one, Button) and not _reachable(one, root):
            wrong.append(f"button '{one.accessibleName()}' lies outside")
    return wrong


def elided(root: QWidget) -> list[str]:
    """Words of one line that are shortened."""
    return [
        f"'{label.text()}' {label.width()}<{need}"
        for label in root.findChildren(Words)
        if label.isVisible()
        and not label.wordWrap()
        and label.text()
        and label.width() < (need := label.fontMetrics().horizontalAdvance(label.text()))
    ]


def sideways(root: QWidget) -> list[str]:
    """Pages and parts that would have to be scrolled sideways to be read."""
    return [
        f"{one.accessibleName() or type(one).__name__} scrolls sideways"
        for one in root.findChildren(QScrollArea)
        if one.isVisible() and one.horizontalScrollBar().maximum() > 0
    ]


def undressed(root: QWidget) -> list[str]:
    """Qt's own controls that wear no style sheet: they would have Qt's looks instead of ours."""
    wrong = []
    for one in root.findChildren(QWidget):
        # A plain label is drawn in the colours of the palette, which are ours.
        if not any(one.inherits(kind) for kind, _ in KINDS) or isinstance(one, QLabel):
            continue
        above: QWidget | None = one
        while above is not None and not above.styleSheet():
            above = above.parentWidget()
        if above is None:
            wrong.append(f"{type(one).__name__} '{one.accessibleName()}' in {_path(one)}")
    return wrong


def tab_round(root: QWidget, start: QWidget, limit: int = 500) -> list[QWidget]:
    """Where the Tab key leads from ``start`` until it is back or goes in a circle.

    By the key, not by Qt's chain: to ask for the next in it makes PySide change whose child it is.
    """
    window = root.window()
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _ in range(limit):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now is None or now is start or now in seen:
            break
        seen.append(now)
    return [one for one in seen if root.isAncestorOf(one)]


class Watchdog(QObject):
    """Measures how long the event loop was held up: the longest gap between two ticks, in ms.

    ``worst`` is by the clock; ``busy`` is this thread's own processor time in it, which does not grow
    when other programs want the processor too.
    """

    def __init__(self) -> None:
        super().__init__()
        self.begin()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self.worst = max(self.worst, (now - self._last) * 1000)
        self.busy = max(self.busy, (used - self._used) * 1000)
        self._last, self._used = now, used

    def begin(self) -> None:
        """Forget what was before."""
        self._last, self._used = time.perf_counter(), time.thread_time()
        self.worst = self.busy = 0.0


def _reachable(one: QWidget, root: QWidget) -> bool:
    """Whether a control lies inside the window, or inside something that scrolls to it."""
    parent = one.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QScrollArea | QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    place = QRect(one.mapTo(root, QPoint(0, 0)), one.size())
    return root.rect().contains(place)


def _inside(one: QWidget, root: QWidget, kinds: tuple[type[QWidget], ...]) -> bool:
    parent = one.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, kinds):
            return True
        parent = parent.parentWidget()
    return False


def _path(one: QWidget) -> str:
    names = []
    parent = one.parentWidget()
    while parent is not None and len(names) < 4:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names)
