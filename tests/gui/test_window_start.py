"""The first moments of the window: what is typed as soon as it is drawn is kept, and hiding works."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPixmapCache, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.garbage import EVERY_MS
from ui.main import Program
from ui.pages.unlock import UnlockPage
from ui.preferences import Choices
from ui.style.house import HouseStyle
from ui.theme import PICTURES_KIB

ROOT = Path(__file__).parents[2]
TYPED = "harbour sixty Velvet"


class Begun:
    """The program before its window is shown, and what it did instead of ending the tests."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.how: list[str] = []
        self.program = Program(
            app,
            folder,
            Choices(),
            replace=lambda: self.how.append("replaced"),
            end=lambda: self.how.append("ended"),
        )

    def draw(self, qtbot: QtBot, then: Callable[[QWindow], None]) -> UnlockPage:
        """Show it; do ``then`` in the very turn in which its first picture was drawn."""
        drawn: list[bool] = []

        def seen() -> None:
            drawn.append(self.program._guarded)
            then(handle)

        watch = AtTheFirstPicture(seen)
        self.program.start()
        handle = self.program.window.windowHandle()
        assert handle is not None
        handle.installEventFilter(watch)
        qtbot.waitUntil(lambda: bool(drawn), timeout=10_000)
        assert drawn == [False], "the picture waited for what comes after it"
        page = self.program._gate
        assert isinstance(page, UnlockPage)
        return page


class AtTheFirstPicture(QObject):
    def __init__(self, does: Callable[[], None]) -> None:
        super().__init__()
        self._does = does

    def eventFilter(self, one: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() != QEvent.Type.Expose:
            return False
        one.removeEventFilter(self)
        QApplication.sendEvent(one, event)
        self._does()
        return True


def keys(window: QWindow, words: str) -> None:
    for letter in words:
        QTest.keyClick(window, letter)


def leave(window: QWindow) -> None:
    window.close()


@pytest.fixture
def begun(qapp: QApplication, tmp_path: Path) -> Iterator[Begun]:
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "vault.db").touch()
    made = Begun(qapp, tmp_path / "v")
    yield made
    made.program.lane.close_now(10)
    made.program.pool.close_now()
    made.program.release()


def test_what_is_typed_right_after_the_first_picture_is_in_the_field(begun: Begun, qtbot: QtBot) -> None:
    # To the window, which gives it to whatever has the focus, as with a keyboard.
    page = begun.draw(qtbot, lambda window: keys(window, TYPED[:9]))
    assert page.field.text() == TYPED[:9]
    qtbot.waitUntil(lambda: begun.program._guarded, timeout=10_000)
    window = begun.program.window.windowHandle()
    assert window is not None
    keys(window, TYPED[9:])
    assert page.field.text() == TYPED
    assert isinstance(QApplication.style(), HouseStyle)


@pytest.mark.parametrize("how", ["key", "close"])
def test_hiding_and_closing_work_as_soon_as_it_is_drawn(begun: Begun, qtbot: QtBot, how: str) -> None:
    begun.draw(qtbot, leave if how == "close" else lambda _window: None)
    if how == "key":
        qtbot.waitUntil(lambda: begun.program._guarded, timeout=500)
        window = begun.program.window.windowHandle()
        assert window is not None
        QTest.keyClick(window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: bool(begun.how), timeout=10_000)
    assert begun.how == ["ended" if how == "close" else "replaced"]


@pytest.mark.parametrize("missing", ["ui.style.house", "whistle.api"])
def test_a_start_that_cannot_come_to_its_end_is_not_begun_again_for_ever(
    tmp_path: Path, missing: str
) -> None:
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "vault.db").touch()
    code = """
import os, sys
import ui.entry
sys.modules[sys.argv[2]] = None
os.execv = lambda *_: os._exit(77)
sys.argv = sys.argv[:2]
ui.entry.main()
"""
    ran = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "v"), missing],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 1
    assert "defect: ModuleNotFoundError" in ran.stderr


def test_what_nobody_foresaw_after_the_start_hides_the_window(begun: Begun, qtbot: QtBot) -> None:
    begun.draw(qtbot, lambda _window: None)
    qtbot.waitUntil(lambda: begun.program._whole, timeout=20_000)
    begun.program.fail("KeyError here.py:1")
    assert begun.how == ["replaced"]


def test_qt_keeps_few_of_the_pictures_that_it_scaled(begun: Begun, qtbot: QtBot) -> None:
    QPixmapCache.setCacheLimit(10 * PICTURES_KIB)
    begun.draw(qtbot, lambda _window: None)
    qtbot.waitUntil(lambda: begun.program._whole, timeout=20_000)
    assert QPixmapCache.cacheLimit() == PICTURES_KIB


def test_once_it_is_seen_what_threads_leave_is_looked_for_in_the_windows_alone(
    begun: Begun, qtbot: QtBot
) -> None:
    begun.draw(qtbot, lambda _window: None)
    qtbot.waitUntil(lambda: begun.program._whole, timeout=20_000)
    went: list[int] = []

    class Loop:
        def __init__(self) -> None:
            self.own = self

        def __del__(self) -> None:
            went.append(threading.get_ident())

    begun.program.pool.call(lambda _progress: [Loop() for _ in range(2000)].clear(), lambda _none: None)
    qtbot.waitUntil(lambda: len(went) == 2000, timeout=12 * EVERY_MS)
    assert set(went) == {threading.get_ident()}


def test_the_first_picture_waits_for_no_class_that_it_does_not_show(tmp_path: Path) -> None:
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "vault.db").touch()
    code = """
import builtins, gc, linecache, os, sys
plain = builtins.__import__
import ui.entry
ui.entry._load_qt()
from PySide6.QtCore import QTimer
from ui.pages import unlock

def drawn(page):
    import PySide6.QtGui, PySide6.QtWidgets
    late = ("dataclasses", "importlib.resources", "ui.style.house", "ui.watchman", "ui.dialogs", "ui.desktop")
    late = [name for name in late if name in sys.modules]
    made = {*vars(PySide6.QtGui), *vars(PySide6.QtWidgets)}
    made &= {"QImage", "QStyle", "QMoveEvent", "QTableView", "QMenu"}
    # PySide would have the source of each module read, and Python keep its lines.
    read = [name for name in linecache.cache if "/ui/" in name]
    from tests.mall_info import threads_share_one_place
    together = builtins.__import__ is plain, threads_share_one_place()
    os.write(1, repr((late, sorted(made), gc.isenabled(), read, *together)).encode())
    os._exit(0)

paint = unlock.UnlockPage.paintEvent
def first(page, event):
    paint(page, event)
    # Asked for before anything that is painted on the page asks for its own turn: the ring, too.
    QTimer.singleShot(0, lambda: drawn(page))
unlock.UnlockPage.paintEvent = first
sys.argv = ["whistle", sys.argv[1]]
ui.entry.main()
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "v")],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ran.stdout == "([], [], False, [], True, True)"
