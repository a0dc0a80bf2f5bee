"""What the process gives away: core dumps, other processes' eyes, swap, its name."""

from __future__ import annotations

import ctypes
import mmap
import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

_PR_SET_DUMPABLE: Final = 4
_PR_GET_DUMPABLE: Final = 3
_PR_SET_NAME: Final = 15
_MADV_DONTDUMP: Final = 16  # linux/mman.h
_MADV_WIPEONFORK: Final = 18
_M_MMAP_THRESHOLD: Final = -3  # malloc.h
_M_ARENA_MAX: Final = -8
_LARGE: Final = 128 * 1024
"""bytes; glibc begins with as much, and raises it to as much as 32 MiB"""
NO_CORE: Final = "no core file is written"
CLOSED_MEMORY: Final = "other programs of this user cannot read its memory"
LOCKED_KEYS: Final = "keys are kept out of swap"
_DEPTH_OF_STACKED_DEVICES: Final = 8


class Fact(NamedTuple):
    """One protection: whether it holds, and if not, why (may be shown)."""

    name: str
    holds: bool
    reason: str = ""


class SwapState(NamedTuple):
    """``exposed`` counts swap areas that write memory to a disk unencrypted, or may do so."""

    areas: int
    exposed: int
    known: bool = True


def harden() -> tuple[Fact, ...]:
    """Forbid core dumps and the reading of this process's memory by others of the same user.

    Both are lost when the process is replaced: call it again after an exec. Never raises; a
    protection that the platform lacks is a Fact that does not hold.
    """
    return (_no_core_file(), _not_dumpable())


def secret_page(length: int) -> tuple[mmap.mmap, bool]:
    """Return memory of its own for a secret, and whether the system keeps it out of swap.

    It is left out of core images, and a forked child finds zeros in it.
    """
    if sys.platform != "linux":
        return mmap.mmap(-1, max(1, length)), False
    page = mmap.mmap(-1, max(1, length), flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    libc = ctypes.CDLL(None)
    holder = ctypes.c_char.from_buffer(page)
    address, size = ctypes.c_void_p(ctypes.addressof(holder)), ctypes.c_size_t(len(page))
    locked: bool = libc.mlock(address, size) == 0
    for advice in (_MADV_DONTDUMP, _MADV_WIPEONFORK):
        libc.madvise(address, size, advice)
    del holder
    return page, locked


def keys_locked() -> Fact:
    """Whether the system lets this process keep memory out of swap: it may allow little or none."""
    page, locked = secret_page(1)
    page.close()
    reason = "" if locked else "the system allows this program no memory that stays out of swap"
    return Fact(LOCKED_KEYS, locked, reason)


def name_process(name: str = "notes") -> None:
    """Give the process the short name that process lists show; at most 15 bytes of it count."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_NAME, ctypes.c_char_p(name.encode()[:15]), 0, 0, 0)


def give_room_back() -> None:
    """Return memory that heavy work has left to the system, where the C library can (glibc): a few ms.

    What was freed lies in pieces among what is kept, and counts as the process's own until then.
    """
    trim = _of_glibc("malloc_trim")
    if trim is not None:
        trim(ctypes.c_size_t(0))


def keep_room_together() -> None:
    """Have large pieces of memory go back as soon as they are freed, where the C library can (glibc).

    Left to itself it takes the second picture of a page from where small things are kept, which then settle
    in what the picture leaves; and each thread has a place of its own. Call it before there are threads.
    """
    change = _of_glibc("mallopt")
    if change is not None:
        change(ctypes.c_int(_M_MMAP_THRESHOLD), ctypes.c_int(_LARGE))
        change(ctypes.c_int(_M_ARENA_MAX), ctypes.c_int(1))


def swap_state(proc: Path = Path("/proc"), sys_root: Path = Path("/sys")) -> SwapState:
    """Say whether swap may write this process's memory to a disk where it can be read.

    Compressed memory (zram without a backing device) and dm-crypt under any number of device
    layers count as safe. A swap file is judged by the device that its file system is on.
    """
    try:
        lines = (proc / "swaps").read_text(encoding="utf-8", errors="replace").splitlines()[1:]
    except OSError:
        return SwapState(areas=0, exposed=0, known=False)
    # The kernel writes a space in a name as \040.
    areas = [Path(line.split()[0].replace("\\040", " ")) for line in lines if line.split()]
    exposed = sum(not _is_safe_area(area, sys_root) for area in areas)
    return SwapState(areas=len(areas), exposed=exposed)


def _of_glibc(name: str) -> Callable[..., int] | None:
    """A function that only this C library has; None where there is another."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None


def _no_core_file() -> Fact:
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return Fact(NO_CORE, False, "the limit on core files cannot be lowered")
    return Fact(NO_CORE, True)


def _not_dumpable() -> Fact:
    if sys.platform != "linux":
        return Fact(CLOSED_MEMORY, False, "this system cannot close a process's memory to others")
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    if libc.prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) != 0:
        return Fact(CLOSED_MEMORY, False, "the kernel did not close the process's memory to others")
    return Fact(CLOSED_MEMORY, True)


def _is_safe_area(area: Path, sys_root: Path) -> bool:
    try:
        status = area.stat()
    except OSError:
        return False
    # A block device is its own device; a file lies on the device of its file system.
    number = status.st_rdev or status.st_dev
    device = sys_root / "dev" / "block" / f"{os.major(number)}:{os.minor(number)}"
    if not device.exists():
        return False
    return _is_safe_device(device.resolve(), _DEPTH_OF_STACKED_DEVICES)


def _is_safe_device(device: Path, depth: int) -> bool:
    if device.name.startswith("zram"):
        return _read(device / "backing_dev") in ("", "none")
    if _read(device / "dm" / "uuid").startswith("CRYPT-"):
        return True
    slaves = device / "slaves"
    below = sorted(slaves.iterdir()) if slaves.is_dir() else []
    return bool(below) and depth > 0 and all(_is_safe_device(one.resolve(), depth - 1) for one in below)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
