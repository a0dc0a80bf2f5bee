"""Work off the window's thread: one lane that owns the open vault, and a pool for the rest.

Only frozen values cross. Nothing here shows anything: callers get their answer, or an error, on
the window's thread.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from itertools import count
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from whistle.progress import Cancelled, Progress

if TYPE_CHECKING:
    import queue
    from concurrent.futures import ThreadPoolExecutor

    from whistle.api import Session
    from whistle.crypto.slots import KdfCost
    from whistle.errors import WhistleError

T = TypeVar("T")
Failed = Callable[["WhistleError"], None]

LOCK_SECONDS: Final = 0.8
DRAFT_SECONDS: Final = 4.0
_POLITE_SECONDS: Final = 0.1
REST_SECONDS: Final = 1.0
"""So long after the last work what it left in memory is given back, and the vault's pages with it."""


class Ticket:
    """A piece of work under way.

    ``progress`` goes to work that takes one. After ``forget`` the work is carried out all the same,
    and nobody is told.
    """

    __slots__ = ("finished", "progress", "wanted")

    def __init__(self, progress: Progress | None = None) -> None:
        self.progress = progress or Progress()
        self.finished, self.wanted = False, True

    def cancel(self) -> None:
        """Ask the work to stop; it may be too late for that."""
        self.progress.cancelled = True

    def forget(self) -> None:
        """Do not call back: the page that asked is gone."""
        self.wanted = False


class _Job(NamedTuple):
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Failed | None
    cancelled: Callable[[], None] | None
    ticket: Ticket


class _Messenger(QObject):
    """Carries a call from any thread to the thread that it was made in."""

    _sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sent.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def send(self, call: Callable[[], None]) -> None:
        self._sent.emit(call)

    def _call(self, call: Callable[[], None]) -> None:
        call()


class _Desk(QObject):
    """What the lane and the pool share: carrying out a job and telling the window.

    A job's callbacks hold pages. Workers are given its number, and the job stays here until no frame
    of theirs knows it: where the last reference to a page went in a worker, Qt's objects would be
    taken apart in a thread that is not theirs, while the window may be painting them.
    """

    defect = Signal(str)
    """Something that nobody foresaw, as type and line only; the program locks."""

    def __init__(self, show_error: Failed) -> None:
        super().__init__()
        self._show_error = show_error
        self._messenger = _Messenger()
        self._pending = 0
        self._held: dict[int, _Job] = {}
        self._numbers = count()

    @property
    def pending(self) -> int:
        """How many pieces of work have not been answered."""
        return self._pending

    def _take(self, job: _Job) -> int:
        self._pending += 1
        number = next(self._numbers)
        self._held[number] = job
        ticket, report = job.ticket, job.ticket.progress.report
        # Reported in the worker's thread, shown in the window's.
        ticket.progress.report = lambda done, total: self._messenger.send(
            lambda: report(done, total) if ticket.wanted else None
        )
        return number

    def _work(self, number: int) -> None:
        """Carry out the job of this number, in a worker; the window's thread lets go of it afterwards."""
        self._carry_out(self._held[number])
        self._messenger.send(partial(self._let_go, number))

    def _let_go(self, number: int) -> None:
        job = self._held.pop(number)
        # It holds its own ticket, and they would wait for each other.
        job.ticket.progress.report = Progress().report

    def _carry_out(self, job: _Job) -> None:
        from whistle.errors import WhistleError

        try:
            result = job.work()
        except WhistleError as error:
            # Without the frames that it came through: they hold the job, which would hold itself.
            foreseen = error.with_traceback(None)
            self._answer(job, lambda: (job.failed or self._show_error)(foreseen))
        except Cancelled:
            self._answer(job, lambda: job.cancelled() if job.cancelled else None)
        except Exception as error:  # noqa: BLE001 - the last door: the program locks, nothing is hidden
            if self._was_cut(job):
                self._answer(job, lambda: job.cancelled() if job.cancelled else None)
                return
            where = _where(error)
            self._answer(job, lambda: self.defect.emit(where), always=True)
        else:
            self._answer(job, lambda: job.done(result))

    def _was_cut(self, _job: _Job) -> bool:
        """Whether the work was ended from outside, so that its end is no defect."""
        return False

    def _answer(self, job: _Job, call: Callable[[], None], *, always: bool = False) -> None:
        def deliver() -> None:
            self._pending -= 1
            job.ticket.finished = True
            if job.ticket.wanted or always:
                call()

        self._messenger.send(deliver)


class VaultLane(_Desk):
    """The one thread in which the vault is opened, used and closed, one piece of work at a time."""

    opened = Signal()
    closed = Signal()

    def __init__(self, show_error: Failed) -> None:
        super().__init__(show_error)
        self._session: Session | None = None
        self._current: Ticket | None = None
        self._cut: Ticket | None = None
        self._closing = False
        self._thread: threading.Thread | None = None

    @cached_property
    def _queue(self) -> queue.SimpleQueue[int | None]:
        # With the first piece of work, and its thread too: the unlock window is drawn before there is any.
        from queue import SimpleQueue

        made: queue.SimpleQueue[int | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, args=(made,), name="vault", daemon=True)
        self._thread.start()
        return made

    @property
    def is_open(self) -> bool:
        """Whether a vault is open."""
        return self._session is not None

    def call(
        self,
        work: Callable[[Session], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Ticket:
        """Do ``work`` with the open vault; ``done`` gets its frozen result on this thread.

        Without ``failed`` an error is shown by the window. With no vault open the error is
        NotFound("vault").
        """
        return self._put(Ticket(), lambda: work(self._need()), done, failed, None)

    def call_long(
        self,
        work: Callable[[Session, Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        progressed: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Ticket:
        """The same for work that reports how far it is and can be cancelled by its ticket."""
        ticket = Ticket(Progress(progressed) if progressed else Progress())
        return self._put(ticket, lambda: work(self._need(), ticket.progress), done, failed, cancelled)

    def open(
        self,
        folder: Path,
        passphrase: str,
        custodian: str | None = None,
        *,
        done: Callable[[None], None],
        failed: Failed | None = None,
    ) -> Ticket:
        """Open a vault, and its names list with ``custodian``."""

        def work() -> None:
            from whistle.api import Session

            self._start(Session.open(folder, passphrase, custodian))

        return self._put(Ticket(), work, done, failed, None)

    def open_by_recovery(
        self,
        folder: Path,
        shares: Sequence[str],
        *,
        done: Callable[[None], None],
        failed: Failed | None = None,
    ) -> Ticket:
        """Open a vault by the shares of its recovery sheet."""

        def work() -> None:
            from whistle.api import Session

            self._start(Session.open_by_recovery(folder, shares))

        return self._put(Ticket(), work, done, failed, None)

    def create(
        self,
        folder: Path,
        passphrase: str,
        custodian: str | None = None,
        *,
        cost: KdfCost | None = None,
        done: Callable[[None], None],
        failed: Failed | None = None,
    ) -> Ticket:
        """Make a vault and open it."""

        def work() -> None:
            from whistle.api import Session

            self._start(Session.create(folder, passphrase, custodian, cost))

        return self._put(Ticket(), work, done, failed, None)

    def warm(self, done: Callable[[], None]) -> None:
        """Load what opening a vault needs, half a second of it, while the passphrase is typed.

        Asked for once the window is seen: two threads that import hold each other up.
        """

        def work() -> None:
            from whistle.api import load

            load()

        self._put(Ticket(), work, lambda _none: done(), None, None)

    def close_now(self, seconds: float = LOCK_SECONDS) -> bool:
        """Let work already queued (drafts) be done, stop what is long, close the vault, end the lane.

        Long work gets a tenth of a second to hear that it should stop. Waits ``seconds`` in all, but
        for as long as a draft is being written up to ``DRAFT_SECONDS``: words come before speed.
        Whether everything was closed in time is returned; when it was not, what is on the disk is
        whole all the same, since every write is one transaction.
        """
        self._closing = True
        current = self._current
        if current is not None:
            current.cancel()
        thread = self._thread
        if thread is None:
            return True
        self._queue.put(None)
        thread.join(_POLITE_SECONDS)
        if thread.is_alive() and self._current is not None:
            # Deaf to asking: a page being drawn, say. What it was making is not on the disk yet.
            self._cut = self._current
            _raise_in(thread, Cancelled)
            self._stop_helpers()
        thread.join(max(0.0, seconds - _POLITE_SECONDS))
        if thread.is_alive() and self._current is None:
            thread.join(max(0.0, DRAFT_SECONDS - seconds))
        return not thread.is_alive()

    # -- in the lane's thread ------------------------------------------------------------

    def _run(self, jobs: queue.SimpleQueue[int | None]) -> None:
        from queue import Empty

        worked = False
        while True:
            try:
                number = jobs.get(timeout=REST_SECONDS if worked else None)
            except Empty:
                self._rest()
                worked = False
                continue
            if number is None:
                break
            self._work(number)
            worked = True
        if self._session is not None:
            # Open until it is closed: another process can open it from then on.
            try:
                self._session.close()
            finally:
                self._session = None
            self._messenger.send(self.closed.emit)

    def _carry_out(self, job: _Job) -> None:
        if job.cancelled is None:
            super()._carry_out(job)
            return
        if self._closing:
            job.ticket.progress.cancelled = True
        self._current = job.ticket
        super()._carry_out(job)
        self._current = None

    def _was_cut(self, job: _Job) -> bool:
        # Cancelled can come up within a callback of the database's library, which then says in its own
        # way that it did not get on.
        return job.ticket is self._cut

    def _rest(self) -> None:
        """Give back what was freed, which lies in pieces, ours until then: a dossier leaves 8 MB.

        Nobody asked for it, so nobody is answered; and whatever becomes of it, the lane goes on.
        """
        from whistle.errors import WhistleError

        if self._session is None:
            return
        try:
            self._session.give_room_back()
        except WhistleError:
            # Whoever reads next is told what is wrong with the vault.
            return
        except Exception as error:  # noqa: BLE001 - a last door as that of every job
            where = _where(error)
            self._messenger.send(lambda: self.defect.emit(where))

    def _start(self, session: Session) -> None:
        former, self._session = self._session, session
        if former is not None:
            former.close()
        self._messenger.send(self.opened.emit)

    def _need(self) -> Session:
        if self._session is None:
            from whistle.errors import NotFound

            raise NotFound("vault")
        return self._session

    def _put(
        self,
        ticket: Ticket,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Failed | None,
        cancelled: Callable[[], None] | None,
    ) -> Ticket:
        job = _Job(work, done, failed, cancelled, ticket)
        self._queue.put(self._take(job))
        return ticket

    def _stop_helpers(self) -> None:
        session = self._session
        if session is not None:
            session.stop_helpers()


class WorkPool(_Desk):
    """Two threads for work that needs no vault: asking a reader's helper process, drawing a page."""

    def __init__(self, show_error: Failed) -> None:
        super().__init__(show_error)

    @cached_property
    def _threads(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(2, thread_name_prefix="work")

    def call(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        progressed: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Ticket:
        """Do ``work`` beside the window; the callbacks run on this thread."""
        ticket = Ticket(Progress(progressed) if progressed else Progress())
        job = _Job(lambda: work(ticket.progress), done, failed, cancelled, ticket)
        self._threads.submit(self._work, self._take(job))
        return ticket

    def close_now(self) -> None:
        """Take no more work, and wait for nothing."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def _raise_in(thread: threading.Thread, error: type[Exception]) -> None:
    """Raise ``error`` in another thread at its next bytecode (CPython: PyThreadState_SetAsyncExc)."""
    if thread.ident is not None and sys.implementation.name == "cpython":
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(error))


def _where(error: BaseException) -> str:
    """Type and line of a defect; its message may hold what was read."""
    trace = error.__traceback__
    where = ""
    while trace is not None:
        where = f"{PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} {where}"
