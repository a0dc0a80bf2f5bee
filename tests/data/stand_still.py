"""Makes a process in which every day is the same day and every draw is the same draw: for pictures.

Imported before anything of the program. Never in a test that is about keys or about time.
"""

from __future__ import annotations

import datetime
import hashlib
import os
import random
import threading
import time
from typing import Any

NOW = 1_795_858_200
"""28 November 2026, 09:30 UTC."""

_real = datetime.datetime
_real_date = datetime.date
_lock = threading.Lock()
_drawn = 0
_name = b"pictures"


class _Same(type):
    def __instancecheck__(cls, one: object) -> bool:
        return isinstance(one, _real if issubclass(cls, _real) else _real_date)


class _Still(_real, metaclass=_Same):
    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> Any:
        return _real.fromtimestamp(NOW, tz)


class _StillDate(_real_date, metaclass=_Same):
    @classmethod
    def today(cls) -> Any:
        return _real.fromtimestamp(NOW, datetime.UTC).date()


def begin_again(name: str) -> None:
    """Draw from the beginning of another sequence."""
    global _drawn, _name
    with _lock:
        _drawn, _name = 0, name.encode()


def _draw(count: int) -> bytes:
    global _drawn
    with _lock:
        _drawn += 1
        return hashlib.shake_256(_name + _drawn.to_bytes(8, "big")).digest(count)


os.environ["TZ"] = "UTC"
time.tzset()
time.time = lambda: float(NOW)
datetime.datetime = _Still  # type: ignore[misc]  # stands in for it from now on
datetime.date = _StillDate  # type: ignore[misc]  # likewise
os.urandom = _draw
random._urandom = _draw  # type: ignore[attr-defined]  # what secrets draws from
