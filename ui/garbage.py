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

EVERY_MS: Final = 500
"""Looking through what a round of all pages made takes 3 ms, and through all that was made since 10."""
BUSY: Final = 20
"""Looks, one after the other, after which all is looked through though somebody is still at work."""
_YOUNG: Final = 1


class Collector(QObject):
    """From its making on only this looks for what may go."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self.leave_out_what_is_there()
        self._since = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._look)
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

    def _look(self) -> None:
        """Look through what is new while somebody is at work, and through all once they rest.

        Not by Python's own counts: at so many looks a second all would have its turn every minute or later.
        """
        busy = is_more_made()
        if not busy and not self._since:
            return
        self._since += 1
        if busy and self._since < BUSY:
            gc.collect(_YOUNG)
        else:
            gc.collect()
            self._since = 0


def is_more_made() -> bool:
    """Whether more was made than went since the last look, by as much as Python itself would look for."""
    return gc.get_count()[0] > gc.get_threshold()[0]
