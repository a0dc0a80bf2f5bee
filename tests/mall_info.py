"""What glibc says of the memory that it holds for a process (mallinfo2)."""

from __future__ import annotations

import ctypes


class MallInfo(ctypes.Structure):
    """What glibc's mallinfo2 tells, in bytes (mallinfo(3))."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd",
            "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    )  # fmt: skip
