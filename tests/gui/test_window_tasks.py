"""The lane and the pool: answers on the window's thread, errors through one door, an end in time."""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.mall_info import MallInfo
from ui.tasks import Ticket, VaultLane, WorkPool
from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.errors import AlreadyExists, DatabaseDamaged, NotFound, WhistleError, WrongPassphrase
from whistle.hardening.process import give_room_back
from whistle.progress import Cancelled, Progress

PASSPHRASE = "harbour sixty velvet plain oaken tide"
QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)


class Desk:
    def __init__(self) -> None:
        self.errors: list[WhistleError] = []
        self.lane = VaultLane(self.errors.append)
        self.got: list[object] = []

    def wait(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: self.lane.pending == 0, timeout=20_000)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Desk:
    made = Desk()
    made.lane.create(tmp_path / "v", PASSPHRASE, cost=QUICK, done=made.got.append)
    made.wait(qtbot)
    assert made.got == [None]
    made.got.clear()
    return made


def test_work_is_done_in_one_other_thread_and_answered_in_this_one(desk: Desk, qtbot: QtBot) -> None:
    where: list[int] = []

    def work(session: Session) -> str:
        where.append(threading.get_ident())
        return session.cases.add("Marsh").name

    def done(name: str) -> None:
        where.append(threading.get_ident())
        desk.got.append(name)

    desk.lane.call(work, done)
    desk.wait(qtbot)
    desk.lane.call(lambda s: [c.name for c in s.cases.all()], desk.got.append)
    desk.wait(qtbot)
    assert desk.got == ["Marsh", ["Marsh"]]
    assert where[0] != where[1] == threading.get_ident()
    assert desk.lane.close_now(10)


@pytest.mark.parametrize("end", ["answered", "failed", "forgotten"])
@pytest.mark.parametrize("where", ["lane", "pool"])
def test_what_callbacks_hold_goes_in_this_thread_however_the_work_ends(
    desk: Desk, qtbot: QtBot, where: str, end: str
) -> None:
    pool = WorkPool(desk.errors.append)
    went: list[int] = []

    class Held:
        """Stands for a page: what is known to Qt must not be taken apart in another thread."""

        def done(self, _answer: object) -> None:
            """Nothing is shown."""

        def __del__(self) -> None:
            went.append(threading.get_ident())

    def work(*_: object) -> str:
        if end == "failed":
            raise NotFound("case")
        return "done"

    put: Callable[..., Ticket] = desk.lane.call if where == "lane" else pool.call
    for _ in range(50):
        held = Held()
        ticket = put(work, held.done, held.done)
        del held
        if end == "forgotten":
            ticket.forget()
    del ticket
    qtbot.waitUntil(lambda: len(went) == 50)
    assert set(went) == {threading.get_ident()}
    assert desk.errors == []
    pool.close_now()
    assert desk.lane.close_now(10)


def test_an_error_goes_to_the_caller_or_else_to_the_one_door(desk: Desk, qtbot: QtBot) -> None:
    own: list[WhistleError] = []
    desk.lane.call(lambda s: s.cases.add("Marsh"), desk.got.append)
    desk.lane.call(lambda s: s.cases.add("Marsh"), desk.got.append, own.append)
    desk.lane.call(lambda s: s.cases.add("Marsh"), desk.got.append)
    desk.wait(qtbot)
    assert len(desk.got) == 1
    assert [type(e) for e in own] == [AlreadyExists]
    assert [type(e) for e in desk.errors] == [AlreadyExists]
    assert desk.lane.close_now(10)


def test_after_closing_the_vault_opens_again_and_a_wrong_passphrase_is_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    assert desk.lane.close_now(10)
    again = Desk()
    own: list[WhistleError] = []
    again.lane.open(tmp_path / "v", "not the words", done=again.got.append, failed=own.append)
    again.wait(qtbot)
    assert [type(e) for e in own] == [WrongPassphrase]
    opened = [again.lane.is_open]
    again.lane.call(lambda s: s.cases.all(), again.got.append, own.append)
    again.wait(qtbot)
    assert isinstance(own[-1], NotFound)
    again.lane.open(tmp_path / "v", PASSPHRASE, done=again.got.append)
    again.wait(qtbot)
    opened.append(again.lane.is_open)
    assert opened == [False, True]
    assert again.lane.close_now(10)


def test_what_nobody_foresaw_is_told_by_type_and_line_without_its_words(desk: Desk, qtbot: QtBot) -> None:
    heard: list[str] = []
    desk.lane.defect.connect(heard.append)

    def broken(_session: Session) -> None:
        raise ValueError("Marjorie Quill")

    desk.lane.call(broken, desk.got.append)
    desk.wait(qtbot)
    assert len(heard) == 1
    assert heard[0].startswith("ValueError test_window_tasks.py:")
    assert "Quill" not in heard[0]
    assert desk.lane.close_now(10)


def test_long_work_reports_and_stops_when_its_ticket_is_cancelled(desk: Desk, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []

    def long(_session: Session, progress: Progress) -> None:
        for step in range(10_000):
            progress.step(step, 10_000)
            time.sleep(0.002)

    ticket = desk.lane.call_long(
        long,
        desk.got.append,
        progressed=lambda done, total: seen.append((done, total)),
        cancelled=lambda: desk.got.append("cancelled"),
    )
    qtbot.waitUntil(lambda: len(seen) > 3, timeout=5000)
    ticket.cancel()
    desk.wait(qtbot)
    assert desk.got == ["cancelled"]
    assert ticket.finished
    assert desk.lane.close_now(10)


@pytest.mark.parametrize("closing", [True, False])
def test_work_that_closing_ends_within_a_library_is_no_defect_and_any_other_is(
    desk: Desk, qtbot: QtBot, closing: bool
) -> None:
    began = threading.Event()
    defects: list[str] = []
    desk.lane.defect.connect(defects.append)

    def copies(_session: Session, _progress: Progress) -> None:
        began.set()
        try:
            until = time.monotonic() + (20 if closing else 0)
            while time.monotonic() < until:
                pass
        except Cancelled:
            """Lost, as in a callback of the database's library, which then says so in its own way."""
        raise OSError("it did not get on")

    desk.lane.call_long(copies, desk.got.append, cancelled=lambda: desk.got.append("cancelled"))
    assert began.wait(10)
    if closing:
        assert desk.lane.close_now(10)
    desk.wait(qtbot)
    assert (desk.got, len(defects)) == (["cancelled"], 0) if closing else ([], 1)
    assert desk.lane.close_now(10)


def test_closing_ends_work_that_does_not_listen_and_what_waits_behind_it_is_saved(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    began = threading.Event()

    def deaf(_session: Session, _progress: Progress) -> None:
        began.set()
        while True:
            time.sleep(0.001)

    desk.lane.call_long(deaf, desk.got.append, cancelled=lambda: None)
    assert began.wait(5)
    desk.lane.call(lambda s: s.cases.add("Kept"), desk.got.append)
    start = time.perf_counter()
    assert desk.lane.close_now()
    assert time.perf_counter() - start < 8
    with Session.open(tmp_path / "v", PASSPHRASE) as session:
        assert [case.name for case in session.cases.all()] == ["Kept"]


def test_the_pool_answers_here_and_forgets_whom_nobody_waits_for(qapp: QApplication, qtbot: QtBot) -> None:
    pool = WorkPool(lambda _error: None)
    got: list[int] = []
    pool.call(lambda _progress: 7, got.append)
    forgotten = pool.call(lambda _progress: 8, got.append)
    forgotten.forget()
    qtbot.waitUntil(lambda: pool.pending == 0, timeout=5000)
    pool.close_now()
    assert got == [7]


@pytest.mark.parametrize(("error", "defects"), [(DatabaseDamaged(), 0), (RuntimeError("words"), 1)])
def test_the_lane_goes_on_where_giving_memory_back_fails(
    desk: Desk, qtbot: QtBot, error: Exception, defects: int
) -> None:
    tried: list[None] = []

    def fail() -> None:
        tried.append(None)
        raise error

    told: list[str] = []
    desk.lane.defect.connect(told.append)
    desk.lane.call(lambda s: setattr(s, "give_room_back", fail), desk.got.append)
    qtbot.waitUntil(lambda: bool(tried), timeout=5000)
    qtbot.waitUntil(lambda: len(told) == defects, timeout=5000)
    desk.lane.call(lambda s: len(s.cases.all()), desk.got.append)
    desk.wait(qtbot)
    assert isinstance(desk.got[-1], int)
    assert "words" not in "".join(told)
    assert desk.lane.close_now(10)


def test_what_work_leaves_in_memory_is_given_back_and_the_vaults_pages_with_it(
    desk: Desk, qtbot: QtBot
) -> None:
    def own() -> float:
        """MB that the process has asked the C library for and not freed, whatever room lies about."""
        held = libc.mallinfo2()
        return (held.uordblks + held.hblkhd) / 2**20

    libc = ctypes.CDLL(None)
    libc.mallinfo2.restype = MallInfo

    def work(session: Session) -> tuple[float, float]:
        database = session._vault.db
        give_room_back()
        before = own()
        with database.transaction():
            for number in range(12_000):
                database.run("INSERT INTO tombstones VALUES (?, ?, ?, '')", str(number), "x" * 500, "x" * 500)
        return before, own()

    desk.lane.call(work, desk.got.append)
    desk.wait(qtbot)
    (sizes,) = desk.got
    assert isinstance(sizes, tuple)
    before, most = sizes
    assert most - before > 10, "the control: pages of the vault are kept in memory"
    qtbot.waitUntil(lambda: own() < most - 8, timeout=5000)
    assert desk.lane.close_now(10)
