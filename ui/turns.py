"""Long work on the window's thread, a little in each turn of the event loop."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

SPELL: Final = 0.012
"""Seconds of processor time in one turn; the last step of a turn may take longer."""
REST: Final = True
"""Yielded where a turn is to end, whatever time is left."""
MAY_REST: Final = False
"""Yielded where a turn may end, if its time is over."""


def spell(work: Iterator[bool]) -> bool:
    """Do one turn of this; False once all of it is done."""
    until = time.thread_time() + SPELL
    return any(rest or time.thread_time() > until for rest in work)


@contextmanager
def layouts_held(root: QWidget | None) -> Iterator[None]:
    """Let nothing in ``root`` be laid out until it is over: each of many changes would begin it anew."""
    widgets = [] if root is None else [root, *root.findChildren(QWidget)]
    held = [(one, layout) for one in widgets if (layout := one.layout()) is not None]
    for _, layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for one, layout in held:
            if isValid(one) and isValid(layout):
                layout.setEnabled(True)
                QCoreApplication.postEvent(one, QEvent(QEvent.Type.LayoutRequest))


class Turns(QObject):
    """Carries out work that rests wherever it yields; keys, clicks and answers come in between.

    ``pause_ms`` lies between two turns: for work that nobody waits for.
    """

    def __init__(self, parent: QObject, *, pause_ms: int = 0) -> None:
        super().__init__(parent)
        self._work: Iterator[bool] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._go_on)

    def start(self, work: Iterator[bool]) -> None:
        """Begin with this; what was not done of the former work is dropped."""
        self._work = work
        self._timer.start()

    def stop(self) -> None:
        """Do no more."""
        self._work = iter(())
        self._timer.stop()

    @property
    def running(self) -> bool:
        """Whether something is left to do."""
        return self._timer.isActive()

    def _go_on(self) -> None:
        work = self._work
        # What it did may have begun something else.
        if not spell(work) and work is self._work:
            self._timer.stop()
