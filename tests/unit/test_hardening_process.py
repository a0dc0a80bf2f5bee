"""Core dumps, the eyes of other processes, swap."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from whistle.hardening.process import SwapState, swap_state

ROOT = Path(__file__).parents[2]

SHOW = """
import ctypes, resource
from whistle.hardening.process import harden, name_process
{before}
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE) == (0, 0))
print(open("/proc/self/comm").read().strip())
"""

ROOM = """
from pathlib import Path
from whistle.hardening.process import give_room_back
def own():
    return int(Path("/proc/self/status").read_text().partition("RssAnon:")[2].split()[0])
held = [b"room" * (2**14 if piece % 2 else 2**8) for piece in range(1024)]
held = held[::2]
before = own()
give_room_back()
print(before, own())
"""

LARGE = """
import ctypes
from tests.mall_info import MallInfo, threads_share_one_place
from whistle.hardening.process import keep_room_together
{before}
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes, libc.mallinfo2.restype = ctypes.c_void_p, [ctypes.c_void_p], MallInfo
libc.free(libc.malloc(8 * 2**20))
before = libc.mallinfo2().hblkhd
libc.malloc(2**20)
print(libc.mallinfo2().hblkhd - before >= 2**20, threads_share_one_place())
"""


def _show(before: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", SHOW.format(before=before)], capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def test_a_hardened_process_leaves_no_core_and_cannot_be_read_by_others() -> None:
    assert _show("")[0].startswith("1 "), "the control: a plain process can be dumped"
    assert _show("assert [fact.holds for fact in harden()] == [True, True]")[0] == "0 True"


def test_the_process_list_shows_a_neutral_name() -> None:
    assert _show("name_process()")[1] == "notes"


def test_room_between_what_is_kept_goes_back_to_the_system() -> None:
    done = subprocess.run([sys.executable, "-c", ROOM], capture_output=True, text=True, check=True)
    before, after = map(int, done.stdout.split())
    # 32 MiB were freed, in pieces of 64 KiB.
    assert before - after > 24 * 1024


@pytest.mark.parametrize(("before", "apart"), [("", False), ("keep_room_together()", True)])
def test_large_pieces_of_memory_never_come_from_where_small_things_are_kept(before: str, apart: bool) -> None:
    code = LARGE.format(before=before)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    # 1 MiB, after 8 MiB were freed: what comes from a mapping of its own goes back whole.
    assert done.stdout.split() == [str(apart)] * 2


def test_a_protection_that_the_platform_lacks_is_a_fact_that_does_not_hold() -> None:
    lines = _show(
        "import sys; sys.platform = 'darwin'; print([f.holds for f in harden()], harden()[1].reason)"
    )
    assert lines[0].startswith("[True, False] this system cannot")


def test_a_system_that_locks_no_memory_is_said_to_lack_it() -> None:
    lock = "import ctypes; from whistle.hardening.process import keys_locked"
    allowed = _show(f"{lock}; fact = keys_locked(); print(fact.holds, bool(fact.reason))")[0]
    # Root may lock memory whatever the limit is, so the right to do so goes, too (CAP_IPC_LOCK, 14).
    drop = (
        "import os; ctypes.CDLL(None).prctl(24, 14, 0, 0, 0)",
        "resource.setrlimit(resource.RLIMIT_MEMLOCK, (0, 0))",
        "os.getuid() or os.setuid(65534)",
        "fact = keys_locked(); print(fact.holds, bool(fact.reason))",
    )
    refused = _show("; ".join((lock, *drop)))[0]
    assert allowed in ("True False", "False True")
    assert refused == "False True"


class _FakeMachine:
    """A folder that looks like /proc/swaps and /sys to ``swap_state``."""

    def __init__(self, folder: Path) -> None:
        self.proc, self.sys = folder / "proc", folder / "sys"
        self.file = folder / "swap file"
        self.file.write_bytes(b"")
        self.proc.mkdir()
        number = self.file.stat().st_dev
        self.block = self.sys / "dev" / "block" / f"{os.major(number)}:{os.minor(number)}"
        self.block.parent.mkdir(parents=True)
        self.swap(str(self.file).replace(" ", "\\040"))

    def swap(self, *areas: str) -> None:
        lines = ["Filename Type Size Used Priority", *(f"{area} file 1 0 -2" for area in areas)]
        (self.proc / "swaps").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def device(self, name: str, uuid: str = "", backing: str = "") -> Path:
        device = self.sys / "devices" / name
        (device / "dm").mkdir(parents=True)
        if uuid:
            (device / "dm" / "uuid").write_text(uuid + "\n", encoding="utf-8")
        if backing:
            (device / "backing_dev").write_text(backing + "\n", encoding="utf-8")
        return device

    def state(self) -> SwapState:
        return swap_state(self.proc, self.sys)


@pytest.fixture
def machine(tmp_path: Path) -> _FakeMachine:
    return _FakeMachine(tmp_path)


def test_no_swap_exposes_nothing(machine: _FakeMachine) -> None:
    machine.swap()
    assert machine.state() == SwapState(areas=0, exposed=0)


def test_swap_on_a_plain_disk_is_exposed(machine: _FakeMachine) -> None:
    machine.block.symlink_to(machine.device("sda2"))
    assert machine.state() == SwapState(areas=1, exposed=1)


def test_swap_whose_device_cannot_be_told_counts_as_exposed(machine: _FakeMachine) -> None:
    assert machine.state() == SwapState(areas=1, exposed=1)
    machine.swap("/nowhere/at-all")
    assert machine.state() == SwapState(areas=1, exposed=1)


def test_swap_on_an_encrypted_device_is_safe_also_below_volumes(machine: _FakeMachine) -> None:
    volume = machine.device("dm-1", uuid="LVM-abc")
    (volume / "slaves").mkdir()
    (volume / "slaves" / "dm-0").symlink_to(machine.device("dm-0", uuid="CRYPT-LUKS2-abc"))
    machine.block.symlink_to(volume)
    assert machine.state() == SwapState(areas=1, exposed=0)
    (volume / "slaves" / "sda2").symlink_to(machine.device("sda2"))
    assert machine.state() == SwapState(areas=1, exposed=1), "a volume is as safe as its weakest part"


def test_compressed_memory_is_safe_unless_it_writes_back_to_a_disk(machine: _FakeMachine) -> None:
    machine.block.symlink_to(machine.device("zram0", backing="none"))
    assert machine.state() == SwapState(areas=1, exposed=0)
    (machine.sys / "devices" / "zram0" / "backing_dev").write_text("/dev/sda3\n", encoding="utf-8")
    assert machine.state() == SwapState(areas=1, exposed=1)


def test_a_system_that_does_not_tell_is_said_to_be_unknown(tmp_path: Path) -> None:
    assert swap_state(tmp_path, tmp_path) == SwapState(areas=0, exposed=0, known=False)
