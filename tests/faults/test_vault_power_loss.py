"""The power goes: what was written and not synced is gone, torn or out of order; the vault opens.

Every call of a real process that changes a file is recorded while it works on a vault, and taken
again one by one. Before each sync, after each acknowledgement and at the end, the folder is made
as a power cut may leave it, and opened with the program. kill -9 cannot show this: what a killed
process wrote stays in the system's memory.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

pytestmark = [
    pytest.mark.proof(8),
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]

HERE = Path(__file__).parent
WAYS = ("dropped", "torn", "reordered", "names", "bytes", "torn", "reordered", "all")
# Each kind of work by itself, and all of them in one process.
ROUNDS = {
    "begin": 2,
    "save": 12,
    "add": 6,
    "seal": 4,
    "purge": 4,
    "header": 8,
    "bring": 2,
    "export": 4,
    "backup": 2,
    "rekey": 4,
    "passphrase": 4,
    "migrate": 4,
    "begin,save,add,seal,purge,header,bring,export,backup,rekey,passphrase,migrate": 1,
}
MOST_CUTS_REDUCED = 50
SYNCS = ("fsync", "fdatasync")


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Recording:
    """What a process did to a copy of ``start``, and the promises that it was given meanwhile."""

    def __init__(self, memory: Path, recorded_disk: ModuleType, command: list[str]) -> None:
        self.before, self.place = memory / "before", memory / "place"
        shutil.copytree(self.place, self.before)
        self.module = recorded_disk
        self.calls = recorded_disk.record(command, memory / "trace")
        (memory / "trace").unlink()
        self.after = tree(self.place)

    def disk(self) -> Any:
        """The disk as it was before, at the place's own path."""
        shutil.rmtree(self.place)
        shutil.copytree(self.before, self.place)
        return self.module.Disk(self.place)

    def said(self, call: Any) -> list[list[str]]:
        """The lines of an acknowledgement."""
        ours = call.pid == self.calls[0].pid
        if not ours or call.name != "write" or call.arguments[0] != "1":
            return []
        return [line.split(" ") for line in call.strings[0].decode().split("\n")[:-1]]


def replayed(
    recording: Recording, promises: ModuleType, child: ModuleType, target: Path, full: bool
) -> tuple[Any, dict[str, int]]:
    """Cut the power at every moment that counts, in every way; return what was found, what was tried.

    At the reduced size some of the moments, spread over all, in one way each, by turns.
    """
    disk = recording.disk()
    told = promises.Promises(made=any(recording.before.iterdir()))
    found = promises.Found()
    tried = {"syncs": 0, "cuts": 0, "moments": 0}
    rng = random.Random(5)
    moments = sum(bool(recording.said(call)) or call.name in SYNCS for call in recording.calls)
    every = 1 if full else max(1, moments // MOST_CUTS_REDUCED)

    def cut() -> None:
        tried["moments"] += 1
        if tried["moments"] % every:
            return
        turn = tried["moments"] // every
        for way in WAYS if full else (WAYS[turn % 3],):
            # Only a cut that can take something differs from the last one.
            if way != "dropped" and not disk.unsafe:
                continue
            shutil.rmtree(target, ignore_errors=True)
            disk.left(target, way, rng)
            found.__iadd__(promises.look(target, child, _copy(promises, told)))
            tried["cuts"] += 1

    opened = False
    for call in recording.calls:
        lines = recording.said(call)
        opened = opened or bool(lines)
        if opened and disk.is_sync(call):
            tried["syncs"] += 1
            cut()
        disk.take(call)
        told.take(lines)
        if lines:
            cut()
    cut()
    shutil.rmtree(target, ignore_errors=True)
    disk.left(target, "all", rng)
    assert tree(target) == recording.after, "the recording does not say all that was done"
    return found, tried


def _copy(promises: ModuleType, told: Any) -> Any:
    """The promises as they stand: looking must not change what is looked for at the next cut."""
    return promises.Promises(**{name: _fresh(value) for name, value in vars(told).items()})


def _fresh(value: Any) -> Any:
    return value.copy() if isinstance(value, dict | list) else value


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "kind" in metafunc.fixturenames:
        full = metafunc.config.getoption("--full")
        metafunc.parametrize("kind", [kind for kind in ROUNDS if full or "," in kind], ids=_short)


def _short(kind: str) -> str:
    return "all" if "," in kind else kind


@pytest.mark.full
def test_a_vault_opens_and_keeps_its_word_wherever_the_power_goes(
    kind: str,
    memory: Path,
    child: ModuleType,
    promises: ModuleType,
    recorded_disk: ModuleType,
    stretch_once: None,
    full: bool,
    figures: Callable[..., None],
) -> None:
    (memory / "place").mkdir()
    if "begin" not in kind:
        child.make(memory / "place")
    rounds = ROUNDS[kind] if full else 1
    command = [sys.executable, str(HERE / "vault_child.py"), kind, str(memory / "place"), "0", str(rounds)]
    recording = Recording(memory, recorded_disk, command)
    found, tried = replayed(recording, promises, child, memory / "left", full)
    kind = _short(kind)
    figures(f"power cuts during {kind}", tried["cuts"], "cuts", sums="power cuts")
    figures(f"power cuts during {kind}: syncs", tried["syncs"], "syncs", sums="syncs replayed")
    figures(
        f"power cuts during {kind}: vaults that do not open", found.unopenable, sums="unopenable after a cut"
    )
    figures(f"power cuts during {kind}: lost", found.lost, "writes", sums="acknowledged writes lost to a cut")
    figures(
        f"power cuts during {kind}: half-written", found.half + found.unsound, sums="half-written by a cut"
    )
    assert tried["syncs"] >= rounds
    assert found.all == (0, 0, 0, 0)


WRITER = """
import os, sys
folder = sys.argv[1]
for number in range(3):
    handle = os.open(folder + "/it.new", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.write(handle, (b"%d" % number) * 1500)
    if sys.argv[2] == "synced":
        os.fsync(handle)
    os.close(handle)
    os.rename(folder + "/it.new", folder + "/it")
    if sys.argv[2] == "synced":
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        os.fsync(handle)
        os.close(handle)
    os.write(1, b"written %d\\n" % number)
"""


@pytest.mark.parametrize("how", ["synced", "not synced"])
def test_the_recording_finds_a_program_that_does_not_sync(
    how: str, memory: Path, recorded_disk: ModuleType
) -> None:
    place = memory / "place"
    place.mkdir()
    (place / "it").write_bytes(b"x" * 1500)
    recording = Recording(memory, recorded_disk, [sys.executable, "-c", WRITER, str(place), how])
    disk = recording.disk()
    told, left = b"x", set()
    for call in recording.calls:
        for seed in range(8):
            for way in WAYS:
                target = Path(tempfile.mkdtemp(dir=memory))
                disk.left(target, way, random.Random(seed))
                content = (target / "it").read_bytes()
                whole = content == content[:1] * 1500
                left.add("half" if not whole else "lost" if content[:1] < told and told != b"x" else "kept")
        disk.take(call)
        if recording.said(call):
            told = recording.said(call)[0][1].encode()
    assert left == ({"kept"} if how == "synced" else {"kept", "half", "lost"})
