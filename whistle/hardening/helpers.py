"""Helper processes for risky or heavy work: parsers, models, rendering.

A helper has no vault, no socket, no secret, and of the user's files nothing but the bytes
that it is sent. Whatever it does, the program gets an answer or an error within the limits.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final, NoReturn

from whistle.errors import HelperFailed
from whistle.hardening import wire
from whistle.hardening.network import Guard

TOOK_TOO_LONG: Final = "it took too long"
TOO_MUCH_PROCESSOR: Final = "it took too much processor time"
TOO_MUCH_MEMORY: Final = "it took too much memory"
TOO_DEEP: Final = "it nests too deep"
CRASHED: Final = "it crashed"
STOPPED: Final = "it stopped without an answer"
CLOSED: Final = "it was closed"
COULD_NOT_START: Final = "it could not be started"
MESSAGE_TOO_LARGE: Final = "the message was too large"

OVER_LIMITS: Final = frozenset(
    # C libraries that run out of memory seldom say so: they crash.
    {TOOK_TOO_LONG, TOO_MUCH_PROCESSOR, TOO_MUCH_MEMORY, TOO_DEEP, CRASHED}
)
"""The reasons of HelperFailed that mean: the work itself was too much."""

START_SECONDS: Final = 120.0
"""How long a helper may take to load what it needs, before the first answer."""

HELPER: Final = "--helper"
"""The first argument by which a frozen program knows that it is to be a helper."""

_PIECE: Final = 1 << 16


def interpreter() -> tuple[str, ...]:
    """The command that becomes a helper; the worker and its limits follow it.

    A frozen program is its own interpreter and takes no options: it is told by its first argument.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, HELPER)
    # Isolated: neither the environment, the user's own packages nor the current folder add code.
    return (sys.executable, "-I", "-B", "-X", "utf8", "-m", "whistle.hardening.child")


_INTERPRETER: Final = interpreter()


@dataclass(frozen=True, slots=True)
class Limits:
    """What a helper may use.

    ``memory_bytes`` is address space, for the whole process; None sets no limit (models map far
    more than they use). ``cpu_seconds`` and ``wall_seconds`` are per request; None as processor
    time leaves only the clock. ``file_bytes`` is the largest file that it may write.
    """

    memory_bytes: int | None
    cpu_seconds: int | None
    wall_seconds: float
    file_bytes: int = 0


class Helper:
    """A child process that runs ``serve`` of one worker module, request after request.

    The worker module has ``serve(request, blob) -> (answer, blob)``, and may have ``prepare()``,
    called once before the first request, and ``NEEDS_NO_FILES = True``, which refuses the opening
    of any file after ``prepare``. A WhistleError that ``serve`` raises is raised by ``ask`` here.

    ``ask`` is for one thread at a time; ``close`` may come from any thread and ends an ``ask``
    under way. After a failure the next ``ask`` starts a fresh process.
    """

    def __init__(self, worker: str, *, limits: Limits) -> None:
        self._worker = worker
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._lifeline: int | None = None
        self._guard: Guard | None = None
        self._closing = False
        self._lock = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The child's process id, or None while there is no child."""
        return None if self._process is None else self._process.pid

    @property
    def guard(self) -> Guard | None:
        """What the kernel refuses to the child; None until its first answer."""
        return self._guard

    def start(self) -> None:
        """Start the child and let it load in the background. Harmless when it runs already.

        Raises HelperFailed when the process cannot be started at all.
        """
        with self._lock:
            self._closing = False
            self._start()

    def ask(
        self, request: dict[str, object], blob: bytes = b"", timeout: float | None = None
    ) -> tuple[dict[str, Any], bytes]:
        """Send one request and wait for its answer, at most ``timeout`` seconds (else the limit).

        Raises HelperFailed, with one of the reasons above, when there is no answer; the child
        is then gone. Raises whatever WhistleError the worker raised; the child then lives on.
        """
        try:
            frame = wire.encode(request, blob)
        except wire.BadFrame as why:
            raise HelperFailed(MESSAGE_TOO_LARGE) from why
        with self._lock:
            self._closing = False
            self._start()
            if self._guard is None:
                self._wait_until_ready()
            wait = self._limits.wall_seconds if timeout is None else timeout
            deadline = time.monotonic() + wait
            self._send(frame, deadline)
            answer, answer_blob = self._receive(deadline)
            return self._understand(answer, answer_blob)

    def close(self) -> None:
        """Kill the child and reap it, whatever it is doing. Harmless when there is none."""
        self._closing = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._end()

    def __enter__(self) -> Helper:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if self._process is not None:
            self._end()

    # -- the child's life ----------------------------------------------------------------

    def _start(self) -> None:
        if self._process is not None:
            return
        end_of_child, own_end = os.pipe()
        limits = self._limits
        numbers = (end_of_child, limits.memory_bytes, limits.cpu_seconds, limits.file_bytes)
        arguments = [self._worker, *("-" if number is None else str(number) for number in numbers)]
        try:
            self._process = subprocess.Popen(
                [*_INTERPRETER, *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                # A library's complaint may quote what it reads.
                stderr=subprocess.DEVNULL,
                pass_fds=(end_of_child,),
                cwd="/",
                # Nothing of ours is inherited: a session's environment can hold secrets.
                env={"LANG": "C.UTF-8"},
                start_new_session=True,
                bufsize=0,
            )
        except OSError as why:
            os.close(own_end)
            raise HelperFailed(COULD_NOT_START) from why
        finally:
            os.close(end_of_child)
        self._lifeline = own_end
        self._guard = None
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                os.set_blocking(pipe.fileno(), False)

    def _wait_until_ready(self) -> None:
        answer, _ = self._receive(time.monotonic() + START_SECONDS)
        if "ready" not in answer:
            self._fail(_reason_of(answer))
        self._guard = Guard(bool(answer.get("enforced")), str(answer.get("reason", "")))

    def _end(self) -> int | None:
        """Kill and reap. Returns the exit code, or None when there was no child."""
        process, self._process = self._process, None
        lifeline, self._lifeline = self._lifeline, None
        self._guard = None
        if lifeline is not None:
            os.close(lifeline)
        if process is None:
            return None
        process.kill()
        code = process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        return code

    def _fail(self, reason: str) -> NoReturn:
        self._end()
        raise HelperFailed(CLOSED if self._closing else reason)

    def _fail_after_exit(self) -> NoReturn:
        """The child closed its pipe: let it end by itself, so that its exit code says why."""
        process = self._process
        if process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=1)
        code = self._end()
        if self._closing:
            raise HelperFailed(CLOSED)
        if code == -signal.SIGXCPU:
            raise HelperFailed(TOO_MUCH_PROCESSOR)
        raise HelperFailed(CRASHED if code is not None and code < 0 else STOPPED)

    # -- frames --------------------------------------------------------------------------

    def _send(self, frame: bytes, deadline: float) -> None:
        pipe = self._pipe("stdin")
        rest = memoryview(frame)
        while rest:
            self._wait_for(pipe, select.POLLOUT, deadline)
            try:
                rest = rest[os.write(pipe, rest[: _PIECE * 4]) :]
            except BlockingIOError:
                continue
            except BrokenPipeError:
                # It may have said why before it went.
                return

    def _receive(self, deadline: float) -> tuple[dict[str, Any], bytes]:
        try:
            words, blob = wire.lengths(self._read(wire.HEAD.size, deadline))
            message = wire.decode(self._read(words, deadline))
        except wire.BadFrame:
            self._fail(STOPPED)
        return message, self._read(blob, deadline)

    def _read(self, size: int, deadline: float) -> bytes:
        pipe = self._pipe("stdout")
        data = bytearray()
        while len(data) < size:
            self._wait_for(pipe, select.POLLIN, deadline)
            try:
                piece = os.read(pipe, min(size - len(data), _PIECE * 16))
            except BlockingIOError:
                continue
            if not piece:
                self._fail_after_exit()
            data += piece
        return bytes(data)

    def _wait_for(self, pipe: int, event: int, deadline: float) -> None:
        poll = select.poll()
        poll.register(pipe, event)
        left = deadline - time.monotonic()
        if left <= 0 or not poll.poll(left * 1000):
            self._fail(TOOK_TOO_LONG)

    def _pipe(self, name: str) -> int:
        process = self._process
        pipe = None if process is None else getattr(process, name)
        if pipe is None:
            raise HelperFailed(CLOSED)
        return int(pipe.fileno())

    def _understand(self, answer: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
        if isinstance(answer.get("ok"), dict):
            return answer["ok"], blob
        if "error" not in answer:
            self._fail(_reason_of(answer))
        try:
            error = wire.unpack_error(answer)
        except wire.BadFrame:
            self._fail(STOPPED)
        raise error


def _reason_of(answer: dict[str, Any]) -> str:
    """The reason that a dying child gave: one of ours, or the type and line of a defect."""
    limit = answer.get("limit")
    if limit == "memory":
        return TOO_MUCH_MEMORY
    if limit == "depth":
        return TOO_DEEP
    defect = answer.get("defect")
    if isinstance(defect, str) and len(defect) <= 200 and defect.isascii() and defect.isprintable():
        return f"{STOPPED} ({defect})"
    return STOPPED
