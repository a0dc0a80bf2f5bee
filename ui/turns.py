"""Long work on the window's thread, a little in each turn of the event loop."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer

SPELL: Final = 0.012
"""Seconds of processor time in one turn; the last step of a turn may take longer."""


class Turns(QObject):
    """Carries out work that rests wherever it yields; keys, clicks and answers come in between.

    ``pause_ms`` lies between two turns: for work that nobody waits for.
    """

    def __init__(self, parent: QObject, *, pause_ms: int = 0) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._go_on)

    def start(self, work: Iterator[None]) -> None:
        """Begin with this; what was not done of the former work is dropped."""
        self._work = work
        self._timer.start()

    def stop(self) -> None:
        """Do no more."""
        self._work = iter(())
        self._timer.stop()

    def _go_on(self) -> None:
        until = time.thread_time() + SPELL
        for _ in self._work:
            if time.thread_time() > until:
                return
        self._timer.stop()
