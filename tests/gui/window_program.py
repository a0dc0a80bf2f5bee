"""The program over a vault of its own, in the test's process; used by the tests of the window."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.main import Program
from ui.pages.role import RolePage
from ui.pages.unlock import UnlockPage
from ui.preferences import Choices
from ui.wiring import PAGES
from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.model import Scan

PASSPHRASE = "harbour sixty velvet plain oaken tide"
QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)
NAMES = [entry.name for entry in PAGES]
ALONE = ("support", "help", "settings", "record", "recovery")
"""Pages that are about nothing of a case."""


class NoScanner:
    """Proposes nothing."""

    def scan(self, texts: list[str], **_: object) -> tuple[Scan, ...]:
        return tuple(Scan(()) for _ in texts)

    def close(self) -> None:
        """Nothing runs."""


@dataclass
class Opened:
    """The program, and the ids of what the vault holds."""

    program: Program
    folder: Path
    ids: dict[str, str]
    ended: list[str] = field(default_factory=list)
    """What it did instead of ending the test's own process: "replaced" or "ended"."""

    def unlock(self, qtbot: QtBot) -> None:
        """From the unlock window to the choice of role."""
        page = self.program._gate
        assert isinstance(page, UnlockPage)
        page.field.set_text(PASSPHRASE)
        page.submit()
        qtbot.waitUntil(lambda: isinstance(self.program._gate, RolePage), timeout=20_000)

    def scan_nothing(self) -> None:
        """Let nobody look for names: what is measured or killed is not the models."""
        self.program.lane.call(lambda s: setattr(s.sealing, "make_scanner", NoScanner), lambda _none: None)

    def settle(self, qtbot: QtBot) -> None:
        """Wait until nothing is under way."""
        lane, pool, making = self.program.lane, self.program.pool, self.program.window.making
        qtbot.waitUntil(lambda: lane.pending == 0 and pool.pending == 0 and not making.busy, timeout=60_000)
        qtbot.wait(20)

    def visit(self, name: str, qtbot: QtBot) -> QWidget:
        """Go to a page with the ids that it takes; the page, once all of it is there."""
        ids = {} if name in ALONE else dict(self.ids)
        if name == "case":
            ids.pop("recipient")
        self.program.window.navigate(name, **ids)
        self.settle(qtbot)
        page = self.program.window.page
        assert page is not None
        return page


@contextmanager
def running(app: QApplication, folder: Path, ids: dict[str, str]) -> Iterator[Opened]:
    """The program before its vault is open; at the end it is gone, and had no defect."""
    ended: list[str] = []
    program = Program(
        app,
        folder,
        Choices(),
        replace=lambda: ended.append("replaced"),
        end=lambda: ended.append("ended"),
    )
    defects: list[str] = []
    program.lane.defect.connect(defects.append)
    program.pool.defect.connect(defects.append)
    program.window.resize(1280, 800)
    program.start()
    yield Opened(program, folder, ids, ended)
    # What was begun beside the window answers while there is one; a program that hid waits for nothing.
    until = time.monotonic() + 60
    while program.pool.pending and not program.locker.locked and time.monotonic() < until:
        QTest.qWait(10)
    program.lane.close_now(10)
    program.pool.close_now()
    # What was begun last answers now: its page goes here, where the program would end.
    for desk in (program.lane, program.pool):
        for job in tuple(desk._held.values()):
            job.ticket.forget()
    program.release()
    assert defects == []


def one_draft(session: Session, words: str) -> dict[str, str]:
    """Fill a vault with a case, a source and a draft of theirs; their ids, and those of a recipient."""
    case = session.cases.add("Marsh")
    heron = session.sources.add(case.id, "Heron")
    draft = session.accounts.add(heron.id, words)
    return {"case_id": case.id, "source_id": heron.id, "testimony_id": draft.id, "recipient": "hse"}


def press(widget: QWidget, key: Qt.Key, *, repeat: bool = False) -> None:
    """A key as the desktop sends it, also to what has no window of its own."""
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, none, "", repeat))
