"""One writer for a vault."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from whistle.errors import CannotWrite, VaultBusy
from whistle.hardening.locking import LOCK_NAME, FolderLock

HOLD = """
import sys, time
from pathlib import Path
from whistle.hardening.locking import FolderLock
lock = FolderLock(Path(sys.argv[1])); lock.acquire()
print("held", flush=True)
{then}
"""


def _hold(folder: Path, then: str = "time.sleep(60)") -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD.format(then=then), str(folder)], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    return process


def test_a_second_lock_on_one_folder_is_refused_until_the_first_is_released(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    first.acquire()
    with pytest.raises(VaultBusy):
        second.acquire()
    assert not second.held
    first.release()
    with second:
        assert second.held
    assert not second.held


def test_the_lock_file_is_empty_and_private(tmp_path: Path) -> None:
    with FolderLock(tmp_path):
        status = (tmp_path / LOCK_NAME).stat()
    assert status.st_size == 0
    assert status.st_mode & 0o777 == 0o600


def test_another_process_is_busy_and_its_violent_end_frees_the_folder(tmp_path: Path) -> None:
    with _hold(tmp_path) as other:
        with pytest.raises(VaultBusy):
            FolderLock(tmp_path).acquire()
        other.send_signal(signal.SIGKILL)
        other.wait()
        with FolderLock(tmp_path) as lock:
            assert lock.held


def test_a_program_that_the_holder_starts_or_becomes_does_not_keep_the_lock(tmp_path: Path) -> None:
    next_program = "import time; print(1, flush=True); time.sleep(60)"
    becomes = f"import os; os.execv(sys.executable, [sys.executable, '-c', {next_program!r}])"
    with _hold(tmp_path, becomes) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"1\n"
        with FolderLock(tmp_path) as lock:
            assert lock.held
        other.kill()


def test_a_lock_file_that_was_removed_under_a_holder_is_not_mistaken_for_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = FolderLock(tmp_path)
    real = FolderLock._open
    opened: list[int] = []

    def open_then_lose(self: FolderLock) -> int:
        descriptor = real(self)
        if not opened:
            (tmp_path / LOCK_NAME).unlink()
        opened.append(descriptor)
        return descriptor

    monkeypatch.setattr(FolderLock, "_open", open_then_lose)
    lock.acquire()
    assert len(opened) == 2
    with pytest.raises(VaultBusy):
        FolderLock(tmp_path).acquire()
    lock.release()


def test_a_missing_folder_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught:
        FolderLock(tmp_path / "nowhere").acquire()
    assert str(tmp_path) not in caught.value.reason


def test_a_link_in_place_of_the_lock_file_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CannotWrite):
        FolderLock(tmp_path).acquire()
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(("has_file", "expected"), [(False, "refused"), (True, "held")])
def test_a_read_only_folder_is_locked_by_its_file_or_refused_in_clear_words(
    tmp_path: Path, has_file: bool, expected: str
) -> None:
    if has_file:
        (tmp_path / LOCK_NAME).write_bytes(b"")
        (tmp_path / LOCK_NAME).chmod(0o444)
    tmp_path.chmod(0o555)
    code = """
import os, sys
from pathlib import Path
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
from whistle.errors import CannotWrite
from whistle.hardening.locking import FolderLock
try:
    FolderLock(Path(".")).acquire(); print("held")
except CannotWrite as why:
    print("refused", why.reason)
"""
    source = Path(__file__).parents[2]
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import sys; sys.path.insert(0, {str(source)!r})\nimport whistle.hardening.locking" + code,
        ],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=dict(os.environ),
    )
    tmp_path.chmod(0o755)
    assert done.stdout.split(" ", 1)[0].strip() == expected, done.stderr
    if not has_file:
        assert "denied" in done.stdout
