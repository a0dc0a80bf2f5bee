"""What tests of the window share: a dressed application, a page's surroundings, a program over a vault."""

from __future__ import annotations

import builtins
import gc
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.garbage import is_more_made
from ui.pages.base import PageContext, Place
from ui.tasks import VaultLane, WorkPool
from ui.theme import Theme
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.model import ConsentKind, ConsentState

sys.path.insert(0, str(Path(__file__).parent))
from window_program import PASSPHRASE, QUICK, Opened, one_draft, running

HERE = Path(__file__).parent
STORY = (
    "I started at Wexcombe in May 2019. On 11 March Dami Okoro came out of booth 4 shaking. "
    "She rang Carys Llyr on 01632 960417 and the line was dead. "
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it has no window manager; every other warning fails a test."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


@pytest.fixture(scope="module", autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """Windows that a file's tests left go with it: each change of look would dress them again."""
    # As in the program: what may go is looked for in the window's thread, and never in whichever asks.
    gc.disable()
    yield
    for one in qapp.topLevelWidgets():
        # What has a parent, such as the list of a box to choose from, goes with it and never before it.
        if one.parent() is None:
            one.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # What is left is looked through no more: a run of thousands of tests would hold up what they measure.
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def qt_elsewhere() -> Iterator[list[str]]:
    """Fills with what of Qt was imported in another thread than the window's, and in which (ADR 0015)."""
    plain, found = builtins.__import__, list[str]()

    def watched(name: str, *others: Any, **named: Any) -> ModuleType:
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            here = threading.current_thread()
            if here is not threading.main_thread():
                found.append(f"{name} in {here.name}")
        return plain(name, *others, **named)

    builtins.__import__ = watched
    yield found
    builtins.__import__ = plain


@pytest.fixture(autouse=True)
def _qt_in_the_windows_thread(qt_elsewhere: list[str]) -> Iterator[None]:
    """No test of the window has Qt imported anywhere else."""
    qt_elsewhere.clear()
    yield
    assert qt_elsewhere == []


@pytest.fixture(autouse=True)
def _let_go(qapp: QApplication) -> Iterator[None]:
    """What a test let go of is gone before the next one: no loop runs between them to do it."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if is_more_made():
        gc.collect(1)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light look at 100%, applied to the application."""
    made = Theme()
    made.apply(qapp)
    yield made
    made.release()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Nobody is told of answers once a test is over: its pages are closed before its fixtures are."""
    room = getattr(item, "funcargs", {}).get("surroundings")
    if isinstance(room, Surroundings):
        room.tell_nobody()
    yield


@dataclass
class Surroundings:
    """A page's context in a test, and what the page did with it."""

    lane: VaultLane
    pool: WorkPool
    theme: Theme
    places: list[Place] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    errors: list[WhistleError] = field(default_factory=list)
    asked: list[tuple[str, Callable[[], None]]] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    """What the next file dialog answers."""
    passphrase: str = ""
    """What the next passphrase sheet answers."""
    new_passphrases: list[tuple[str, str]] = field(default_factory=list)
    """What the next sheets for a new passphrase answer: the present one and the new."""
    role: str = ""
    locked: int = 0

    @property
    def context(self) -> PageContext:
        return PageContext(
            lane=self.lane,
            pool=self.pool,
            theme=self.theme,
            navigate=self._navigate,
            announce=self.said.append,
            show_error=self.errors.append,
            confirm=self._confirm,
            choose_path=self._choose,
            ask_passphrase=self._ask,
            ask_new_passphrase=self._ask_new,
            lock=self._lock,
            say_now=self.said.append,
            role=lambda: self.role,
        )

    def tell_nobody(self) -> None:
        """Let answers go unheard, those on their way too."""
        for desk in (self.lane, self.pool):
            desk._messenger.blockSignals(True)
            QCoreApplication.removePostedEvents(desk._messenger)

    def _navigate(self, name: str, **ids: str) -> None:
        self.places.append(Place(name, **ids))

    def _confirm(self, heading: str, text: str, action: str, agreed: Callable[[], None], **more: Any) -> None:
        self.asked.append((heading, agreed))

    def _choose(self, kind: str, heading: str, chosen: Callable[[list[Path]], None], **more: Any) -> None:
        if self.paths:
            chosen(self.paths)

    def _ask(self, heading: str, text: str, action: str, given: Callable[[str], None]) -> None:
        if self.passphrase:
            given(self.passphrase)

    def _ask_new(self, heading: str, text: str, action: str, given: Callable[[str, str], None]) -> None:
        if self.new_passphrases:
            given(*self.new_passphrases.pop(0))

    def _lock(self) -> None:
        self.locked += 1


@pytest.fixture
def surroundings(theme: Theme) -> Iterator[Surroundings]:
    """A lane and a pool with no vault open, and a context that writes down what a page asks of it."""
    errors: list[WhistleError] = []
    lane, pool = VaultLane(errors.append), WorkPool(errors.append)
    made = Surroundings(lane, pool, theme, errors=errors)
    lane.defect.connect(made.defects.append)
    pool.defect.connect(made.defects.append)
    yield made
    lane.close_now(10)
    pool.close_now()
    assert made.defects == []


@pytest.fixture
def open_vault(surroundings: Surroundings, tmp_path: Path, qtbot: QtBot) -> Surroundings:
    """The same with a new, empty vault open; its names list opens with the same passphrase."""
    opened: list[bool] = []
    surroundings.lane.create(tmp_path / "vault", PASSPHRASE, cost=QUICK, done=lambda _: opened.append(True))
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    return surroundings


@pytest.fixture
def gate(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """The program before anything is open, over a vault with a case and a draft."""
    with Session.create(tmp_path / "v", PASSPHRASE, cost=QUICK) as session:
        ids = one_draft(session, STORY * 3)
        session.consents.record(ids["source_id"], "hse", {ConsentKind.TESTIMONY: ConsentState.AGREED})
    with running(qapp, tmp_path / "v", ids) as made:
        yield made


@pytest.fixture
def opened(gate: Opened, qtbot: QtBot) -> Opened:
    """The same, unlocked, at the choice of role."""
    gate.unlock(qtbot)
    return gate


def drag_onto(page: QWidget, *addresses: QUrl) -> tuple[bool, bool]:
    """Drag addresses onto a page and let go; whether the page took the drag, and the drop."""
    carried = QMimeData()
    carried.setUrls(list(addresses))
    at = QPointF(9, 9)
    hand = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, carried, *hand)
    over.ignore()
    QApplication.sendEvent(page, over)
    drop = QDropEvent(at, Qt.DropAction.CopyAction, carried, *hand)
    drop.ignore()
    QApplication.sendEvent(page, drop)
    return over.isAccepted(), drop.isAccepted()
