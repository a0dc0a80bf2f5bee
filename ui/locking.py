"""When the program locks, and how: drafts saved, helpers ended, the process replaced.

Closing the vault alone leaves words in the memory of Qt and Python; only a fresh process has
none (docs/adr/0003). So locking ends in ``os.execv`` of the unlock window.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, NoReturn

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

WARN_SECONDS: Final = 60


class IdleWatch(QObject):
    """Counts the time since somebody last did something; warns silently first, then says so."""

    warned = Signal()
    woken = Signal()
    expired = Signal()

    def __init__(self, minutes: float) -> None:
        super().__init__()
        self._warn = QTimer(self)
        self._end = QTimer(self)
        for timer in (self._warn, self._end):
            timer.setSingleShot(True)
        self._warn.timeout.connect(self._warn_now)
        self._end.timeout.connect(self.expired)
        self._warning = False
        self.set_minutes(minutes)

    def set_minutes(self, minutes: float) -> None:
        """Change after how long; the warning comes a minute before, or at half time."""
        whole = round(minutes * 60_000)
        self._end.setInterval(whole)
        self._warn.setInterval(max(whole // 2, whole - WARN_SECONDS * 1000))
        self.touch()

    def touch(self) -> None:
        """Somebody did something: start counting again."""
        self._end.start()
        self._warn.start()
        if self._warning:
            self._warning = False
            self.woken.emit()

    def stop(self) -> None:
        """Count no more."""
        self._end.stop()
        self._warn.stop()

    def _warn_now(self) -> None:
        self._warning = True
        self.warned.emit()


class EndSignals(QObject):
    """Turns SIGTERM, SIGHUP and SIGINT into a Qt signal, so that drafts are saved before the end."""

    came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._read, self._write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        signal.set_wakeup_fd(self._write)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            # Python's own handler only has to exist; the byte in the pipe does the work.
            signal.signal(number, lambda _number, _frame: None)

    def _heard(self) -> None:
        os.read(self._read, 64)
        self.came.emit()


class Locker(QObject):
    """Locks once: saves, closes, and replaces or ends the process. ``save`` and ``close`` are given."""

    def __init__(
        self,
        save: Callable[[], None],
        close: Callable[[], bool],
        replace: Callable[[], None],
        end: Callable[[], None],
    ) -> None:
        super().__init__()
        self._save = save
        self._close = close
        self._replace = replace
        self._end = end
        self._done = False

    @property
    def locked(self) -> bool:
        """Whether locking has begun; it never stops half-way."""
        return self._done

    def lock(self) -> None:
        """Save, close and replace the process by the unlock window."""
        self._finish(self._replace)

    def leave(self) -> None:
        """Save, close and end the process."""
        self._finish(self._end)

    def _finish(self, last: Callable[[], None]) -> None:
        # Key repeat, a second signal, a click while it works: once is enough.
        if self._done:
            return
        self._done = True
        # What was handed to the lane is written, whatever becomes of the page that is shown.
        with contextlib.ExitStack() as then:
            then.callback(last)
            then.callback(self._close)
            self._save()


def command(folder: Path | None) -> list[str]:
    """The command that starts the unlock window afresh. A vault's folder is no secret of ours."""
    arguments = [] if folder is None else [str(folder)]
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "ui.entry", *arguments]


def replace_process(folder: Path | None) -> NoReturn:
    """Become a fresh unlock window; end at once if that cannot be."""
    try:
        words = command(folder)
        os.execv(words[0], words)  # noqa: S606 - a fixed command, no shell
    finally:
        os._exit(1)
