"""Looking for what may go, in the window's thread alone.

Python looks for objects that hold each other in whichever thread happens to ask for memory, and takes
them apart there. What Qt knows must not be taken apart beside the window's thread, which may be
painting it: that ends the program now and then. So Python does not look by itself here; a timer does,
as in calibre, which has had both Qt and threads for longer than most.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 2000
"""A round of all pages leaves some hundreds of such objects: looking takes 3 ms then, and 10 through all."""
_OLDEST: Final = 2


class Collector(QObject):
    """From its making on only this looks for what may go."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self.leave_out_what_is_there()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(look)
        self._timer.start()

    @staticmethod
    def leave_out_what_is_there() -> None:
        """Never look through what was made up to now.

        Modules stay, and are most of it by far: looking through them, too, would take 100 ms.
        """
        gc.freeze()

    def stop(self) -> None:
        """Look no more; nor does Python by itself."""
        self._timer.stop()


def look() -> None:
    """Look through what Python would by now, by its own thresholds, in this thread."""
    due = [have > most for have, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if not due[0]:
        return
    generation = 0
    # Each counts how often the one below it was looked through.
    while generation < _OLDEST and due[generation + 1]:
        generation += 1
    gc.collect(generation)
