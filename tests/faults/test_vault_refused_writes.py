"""Each write refused once, by an I/O error and by a full disk: named, nothing hurt, done at the next try.

The calls of a real process that writes to a vault are recorded once. Then the same work is done
again as often as there are calls, and each time strace lets another one of them fail.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = [
    pytest.mark.proof(9),
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]

CHILD = Path(__file__).with_name("vault_child.py")
WORK = {
    "making": ("begin", 60),
    "everyday": ("save,add,seal,passphrase,header,purge", 200),
    "rekey": ("rekey", 60),
    "backup": ("export,backup", 60),
}
WRITING = ("write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "unlink", "mkdir")


def command(place: Path, kinds: str) -> list[str]:
    return [sys.executable, str(CHILD), kinds, str(place), "0", "1", "stubborn"]


def writes(place: Path, kinds: str, recorded_disk: ModuleType, trace: Path) -> list[tuple[str, int]]:
    """Every call that writes to this place: its name, and which one of that name in the process it is."""
    disk = recorded_disk.Disk(place)
    counts: Counter[str] = Counter()
    found = []
    calls = recorded_disk.record(command(place, kinds), trace)
    for call in calls:
        ours = call.pid == calls[0].pid
        counts[call.name] += ours
        if ours and call.name in WRITING and disk.concerns(call):
            found.append((call.name, counts[call.name]))
        disk.take(call)
        if b"".join(call.strings[:1]).startswith(b"made "):
            # What comes after the making has tests of its own.
            break
    return found


@pytest.mark.full
@pytest.mark.parametrize("work", WORK)
def test_a_write_that_is_refused_once_is_named_hurts_nothing_and_is_done_when_tried_again(
    work: str,
    memory: Path,
    child: ModuleType,
    promises: ModuleType,
    recorded_disk: ModuleType,
    stretch_once: None,
    full: bool,
    figures: Callable[..., None],
) -> None:
    kinds, most = WORK[work]
    start, place = memory / "start", memory / "place"
    start.mkdir()
    if "begin" not in kinds:
        child.make(start)
    shutil.copytree(start, place)
    found = writes(place, kinds, recorded_disk, memory / "trace")[:most]
    assert len(found) == most or work == "making"
    chosen = found if full else found[7 :: len(found) // (2 if work == "everyday" else 1)]
    injected = named = 0
    outcome = promises.Found()
    for number, (name, ordinal) in enumerate(chosen):
        for error in ("EIO", "ENOSPC") if full else (("EIO", "ENOSPC")[number % 2],):
            shutil.rmtree(place)
            shutil.copytree(start, place)
            fault = ["-e", f"trace={name}", "-e", f"inject={name}:error={error}:when={ordinal}"]
            strace = ["strace", "-f", "--seccomp-bpf", "-s", "0", "-o", str(memory / "trace"), *fault]
            done = subprocess.run([*strace, *command(place, kinds)], capture_output=True, check=False)
            assert done.returncode == 0, (name, ordinal, error, done.stderr.decode()[-1500:])
            told = promises.Promises()
            told.take([line.split(" ") for line in done.stdout.decode().splitlines()])
            outcome += promises.look(place, child, told)
            injected += "(INJECTED)" in (memory / "trace").read_text()
            assert len(told.refused) <= 1, (name, ordinal, error, told.refused)
            assert set(told.refused) <= {"DiskFull", "CannotWrite"}, (name, ordinal, error, told.refused)
            named += len(told.refused)
            assert outcome.all == (0, 0, 0, 0), (name, ordinal, error)
    figures(f"writes refused during {work}", injected, "writes", sums="writes refused once")
    figures(
        f"writes refused during {work}: said by name and done again", named, sums="said by name, done again"
    )
    figures(f"writes refused during {work}: lost, half-written, damaged", sum(outcome.all), sums="damage")
    assert injected >= 0.95 * len(chosen)
    assert named >= 0.7 * injected
