"""The inside of a helper process: close every door, then serve one worker module.

Started by ``helpers.Helper`` as ``python -I -m whistle.hardening.child WORKER LIFELINE MEMORY
CPU FILE``; nothing secret is ever among the arguments.
"""

from __future__ import annotations

import fcntl
import importlib
import os
import resource
import select
import signal
import sys
from collections.abc import Callable
from pathlib import PurePath
from types import TracebackType
from typing import Any, BinaryIO, Final

from whistle.errors import WhistleError
from whistle.hardening import wire
from whistle.hardening.network import Guard, deny_all_sockets, deny_files
from whistle.hardening.process import harden, name_process

Serve = Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]

_DESCRIPTORS: Final = 64
_F_SETSIG: Final = 10  # Linux: which signal O_ASYNC sends; the module fcntl lacks the name


def main(arguments: list[str]) -> None:
    """Serve until the program closes the pipe or dies."""
    worker, lifeline, memory, cpu, file_size = arguments
    _die_with_parent(int(lifeline))
    requests, answers = _take_pipes()
    harden()
    name_process()
    _limit(resource.RLIMIT_AS, None if memory == "-" else int(memory))
    _limit(resource.RLIMIT_FSIZE, int(file_size))
    _limit(resource.RLIMIT_NOFILE, _DESCRIPTORS)
    guard = deny_all_sockets()
    _report_defects_to(answers)
    cpu_seconds = None if cpu == "-" else int(cpu)
    try:
        serve, guard = _load(worker, guard)
        _answer(answers, {"ready": True, "enforced": guard.enforced, "reason": guard.reason})
        while True:
            _serve_one(serve, requests, answers, cpu_seconds)
    except MemoryError:
        _answer(answers, {"limit": "memory"})
    except RecursionError:
        _answer(answers, {"limit": "depth"})
    except (EOFError, BrokenPipeError, wire.BadFrame):
        # The program is gone or closed the pipe: there is nobody left to tell.
        pass
    # Without the interpreter's tidying up: after MemoryError it may not come to an end.
    os._exit(0)


def _load(worker: str, guard: Guard) -> tuple[Serve, Guard]:
    module = importlib.import_module(worker)
    prepare = getattr(module, "prepare", None)
    if prepare is not None:
        prepare()
    if getattr(module, "NEEDS_NO_FILES", False):
        files = deny_files()
        guard = guard if files.enforced else files
    serve: Serve = module.serve
    return serve, guard


def _serve_one(serve: Serve, requests: BinaryIO, answers: BinaryIO, cpu_seconds: int | None) -> None:
    words, blob_length = wire.lengths(_read(requests, wire.HEAD.size))
    request = wire.decode(_read(requests, words))
    blob = _read(requests, blob_length)
    _allow_processor_time(cpu_seconds)
    try:
        result, result_blob = serve(request, blob)
    except WhistleError as error:
        _answer(answers, wire.pack_error(error))
        return
    _answer(answers, {"ok": result}, result_blob)


def _allow_processor_time(seconds: int | None) -> None:
    """Give the next request its own share: the kernel counts over the life of the process."""
    if seconds is None:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime) + 1 + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))


def _limit(what: int, value: int | None) -> None:
    if value is None:
        return
    hard = resource.getrlimit(what)[1]
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    resource.setrlimit(what, (value, value))


def _die_with_parent(lifeline: int) -> None:
    """End this process, busy or not, as soon as the program's end of ``lifeline`` closes.

    The kernel sends the signal, so it works inside a long call of a C library. PR_SET_PDEATHSIG
    would not do: it fires when the thread that started the helper ends, not the program.
    """
    signal.signal(signal.SIGIO, signal.SIG_DFL)
    fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(lifeline, _F_SETSIG, signal.SIGKILL)
    flags = fcntl.fcntl(lifeline, fcntl.F_GETFL)
    fcntl.fcntl(lifeline, fcntl.F_SETFL, flags | os.O_ASYNC)
    poll = select.poll()
    poll.register(lifeline, select.POLLIN)
    if poll.poll(0):
        os._exit(0)


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Move the two pipes out of the way of whatever a library prints or asks."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    os.close(nowhere)
    return requests, answers


def _report_defects_to(answers: BinaryIO) -> None:
    """Let a defect be told by type and line only: its message may hold what was read."""

    def report(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        where = ""
        while trace is not None:
            where = f"{PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
            trace = trace.tb_next
        _answer(answers, {"defect": f"{kind.__name__} {where}"})
        os._exit(1)

    sys.excepthook = report


def _answer(answers: BinaryIO, message: dict[str, Any], blob: bytes = b"") -> None:
    answers.write(wire.encode(message, blob))
    answers.flush()


def _read(requests: BinaryIO, size: int) -> bytes:
    data = requests.read(size)
    if len(data) < size:
        raise EOFError
    return data


if __name__ == "__main__":
    main(sys.argv[1:])
