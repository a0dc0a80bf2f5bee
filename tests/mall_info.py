"""What glibc says of the memory that it holds for a process (mallinfo2)."""

from __future__ import annotations

import ctypes
import threading


class MallInfo(ctypes.Structure):
    """What glibc's mallinfo2 tells, in bytes (mallinfo(3))."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd",
            "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    )  # fmt: skip


def threads_share_one_place() -> bool:
    """Whether what another thread is given lies in the heap of the process, not in a place of its own."""
    libc = ctypes.CDLL(None)
    libc.malloc.restype = libc.sbrk.restype = ctypes.c_void_p
    given: list[int] = []
    other = threading.Thread(target=lambda: given.append(libc.malloc(ctypes.c_size_t(64))))
    other.start()
    other.join()
    return bool(given[0] < libc.sbrk(ctypes.c_ssize_t(0)))
