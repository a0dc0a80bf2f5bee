"""What lies in a scratch folder is gone afterwards, however it ends."""

from __future__ import annotations

import ctypes
import threading
from pathlib import Path

from whistle.progress import Cancelled
from whistle.vault.files import scratch_beside

MANY = 8_000
TRIES = 5


class Over(Exception):
    """How the work itself ends."""


def test_work_that_is_stopped_in_the_midst_of_clearing_up_leaves_nothing(tmp_path: Path) -> None:
    """As a lock stops it: an exception from another thread, which may come at any moment."""
    ended: list[type[Exception]] = []
    first: list[Path] = []
    ready = threading.Event()

    def work() -> None:
        try:
            with scratch_beside(tmp_path / "all", "export") as made:
                for number in range(MANY):
                    (made / str(number)).touch()
                first.append(next(made.iterdir()))
                ready.set()
                raise Over
        except (Over, Cancelled) as why:
            ended.append(type(why))

    for _ in range(TRIES):
        ready.clear()
        thread = threading.Thread(target=work)
        thread.start()
        assert ready.wait(60)
        while first[-1].exists():
            pass
        ctypes.pythonapi.PyThreadState_SetAsyncExc(
            ctypes.c_ulong(thread.ident or 0), ctypes.py_object(Cancelled)
        )
        thread.join(60)
        assert list(tmp_path.iterdir()) == []
        if ended[-1] is Cancelled:
            break
    assert ended[-1] is Cancelled, "it was never stopped while it cleared up"
