"""A worker that does on demand what a helper process must survive or refuse."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from whistle.errors import GatesFailed, TooLarge

SEEN: list[int] = []


def prepare() -> None:
    SEEN.append(0)


def serve(request: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    SEEN.append(len(blob))
    what = getattr(sys.modules[__name__], f"_{request['do']}")
    answer, back = what(request, blob)
    return answer, back


def _echo(request: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    return {"count": len(SEEN), "request": request}, blob


def _refuse(_request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    raise TooLarge(limit=5)


def _block(_request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    raise GatesFailed(gates=("leak", "consent"), places=("page 2",))


def _defect(request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    raise KeyError(request["words"])


def _sleep(_request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    time.sleep(600)
    return {}, b""


def _spin(_request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    # Inside one call of a C library, where no Python handler would run.
    re.match(r"(a+)+$", "a" * 60 + "b")
    return {}, b""


def _work(request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    until = time.process_time() + request["seconds"]
    while time.process_time() < until:
        pass
    return {}, b""


def _eat(_request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    return {"length": len(bytearray(1 << 40))}, b""


def _recurse(_request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    return _recurse(_request, _blob)


def _crash(_request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    ctypes.string_at(1)
    return {}, b""


def _leave(_request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    os._exit(0)


def _print(request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    print(request["words"])  # noqa: T201 - that is what is tested
    print(request["words"], file=sys.stderr)  # noqa: T201
    os.write(1, b"raw")
    return {"stdin": len(os.read(0, 10))}, b""


def _flood(_request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    return {}, bytes(70 * 1024 * 1024)


def _doors(_request: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Try everything that a helper must not do; report the error number of each, 0 for success."""
    libc = ctypes.CDLL(None, use_errno=True)
    tried: dict[str, object] = {}

    def call(name: str, *arguments: object) -> None:
        ctypes.set_errno(0)
        answer = getattr(libc, name)(*arguments)
        tried[f"{name} {arguments[0]}"] = ctypes.get_errno() if answer == -1 else 0

    for family in (1, 2, 10, 16, 17, 40):
        call("socket", family, 1, 0)
    ends = (ctypes.c_int * 2)()
    call("socketpair", 1, 1, 0, ends)
    call("kill", os.getppid(), 0)
    for name, attempt in (("fork", os.fork), ("run", lambda: subprocess.run(["/bin/true"], check=True))):
        try:
            attempt()
        except OSError as why:
            tried[name] = why.errno
        else:
            tried[name] = 0
    done: list[int] = []
    thread = threading.Thread(target=done.append, args=(1,))
    thread.start()
    thread.join()
    tried["thread"] = len(done)
    tried["dumpable"] = libc.prctl(3, 0, 0, 0, 0)
    tried["environment"] = sorted(os.environ)
    try:
        target = Path("/tmp") / f"whistle-test-{os.getpid()}"  # noqa: S108 - the point is that it stays empty
        with target.open("wb", buffering=0) as file:
            tried["write"] = file.write(b"x")
    except OSError as why:
        tried["write"] = f"errno {why.errno}"
    finally:
        target.unlink(missing_ok=True)
    return tried, b""
