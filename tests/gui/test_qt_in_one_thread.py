"""Qt's classes are made in the window's thread alone (docs/adr/0015-qt-classes-in-the-windows-thread.md)."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_program import PASSPHRASE, QUICK, one_draft, running

from ui.wiring import PAGES, PageEntry
from whistle.api import Session

PRESENTERS = """
import sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
from pathlib import Path
from ui import presenters
presenters.load()
names = [one.stem for one in Path(presenters.__file__).parent.glob("[!_]*.py")]
left = [name for name in names if f"ui.presenters.{name}" not in sys.modules]
print(len(names), "left:", *left)
"""


def test_another_threads_import_of_qt_is_noticed(qt_elsewhere: list[str]) -> None:
    def ask() -> None:
        from PySide6.QtCore import QObject  # noqa: F401 - that it is asked for is the point

    thread = threading.Thread(target=ask, name="beside")
    thread.start()
    thread.join()
    found, qt_elsewhere[:] = qt_elsewhere[:], []
    assert found == ["PySide6.QtCore in beside"]


def test_presenters_load_where_there_is_no_qt() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PRESENTERS], capture_output=True, text=True, timeout=120, check=False
    )
    number, _, left = ran.stdout.partition(" ")
    assert ran.returncode == 0, ran.stderr
    assert int(number) > 50
    assert left.strip() == "left:"


def test_the_program_loads_its_pages_in_the_windows_thread(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: dict[str, str] = {}
    load = PageEntry.load

    def watched(entry: PageEntry) -> None:
        threads[entry.name] = threading.current_thread().name
        load(entry)

    monkeypatch.setattr(PageEntry, "load", watched)
    with Session.create(tmp_path / "v", PASSPHRASE, cost=QUICK) as session:
        ids = one_draft(session, "A short story.")
    with running(qapp, tmp_path / "v", ids) as opened:
        opened.unlock(qtbot)
        qtbot.waitUntil(lambda: opened.program._loaded == {entry.name for entry in PAGES}, timeout=20_000)
    assert threads == dict.fromkeys((entry.name for entry in PAGES), threading.main_thread().name)
