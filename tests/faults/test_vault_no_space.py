"""No room, no leave to write, somebody else at work: a named error, nothing hurt, retry works."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.errors import CannotWrite, DiskFull, VaultBusy, WhistleError

PASSPHRASE = "slate ribbon quarry lantern"
COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
TEXT = "the queue stood to the door " * 400

# Works on a vault under a limit on every file's size, so that the first write over it fails with
# EFBIG; says the error's name. A smaller limit fails at an earlier write.
LIMITED = """
import resource, sys
from pathlib import Path
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.intake.readers import ReadFile
session = Session.open(Path(sys.argv[1]), sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    for number in range(4):
        text = "words " * 20_000
        file = ReadFile(name="a.txt", media_type="text/plain", text=text, original=text.encode())
        session.accounts.add(session.sources.all()[0].id, text, file)
        print("added", flush=True)
    session.accounts.delete(session.accounts.all()[0].id)
    session.care.purge()
    print("purged", flush=True)
except WhistleError as error:
    print(type(error).__name__, flush=True)
"""


def made(folder: Path) -> Path:
    with Session.create(folder, PASSPHRASE, None, COST) as session:
        case = session.cases.add("one case")
        session.sources.add(case.id, "Wren")
        session.accounts.add(session.sources.all()[0].id, TEXT)
    return folder


@pytest.mark.proof(9)
@pytest.mark.full
def test_a_refused_write_at_any_size_is_named_hurts_nothing_and_can_be_tried_again(
    tmp_path: Path, full: bool, figures: Callable[..., None]
) -> None:
    folder = made(tmp_path / "vault")
    begin = (folder / "vault.db").stat().st_size
    # Limits from under one page up to more than is ever written, so that each next write is refused once.
    count = 200 if full else 5
    limits = [step * (begin * 4) // count for step in range(count)]
    refused = 0
    for limit in limits:
        said = subprocess.run(
            [sys.executable, "-c", LIMITED, str(folder), str(limit), PASSPHRASE],
            capture_output=True,
            text=True,
            check=True,
        )
        lines = said.stdout.split()
        assert lines[-1] in ("DiskFull", "CannotWrite", "purged"), (limit, lines, said.stderr)
        refused += lines[-1] != "purged"
        with Session.open(folder, PASSPHRASE) as session:
            accounts = session.accounts.all()
            assert session.care.check().sound
            for account in accounts:
                words = session.accounts.words(account.id)[0].words.text
                assert words in (TEXT, "words " * 20_000)
            # The retry, without the limit: and the vault is as it was at the beginning again.
            session.accounts.add(session.sources.all()[0].id, TEXT)
            for account in session.accounts.all()[1:]:
                if account.state != "binned":
                    session.accounts.delete(account.id)
            session.care.purge()
    figures("no room: writes refused, vault whole, retry done", refused, "times")
    assert refused >= count // 2


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes; needs the right to mount."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a small file system cannot be mounted here: it needs the administrator's rights")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path, leave: int) -> Path:
    """Use up all the room but ``leave`` bytes."""
    ballast = place / "ballast"
    room = os.statvfs(place)
    ballast.write_bytes(bytes(max(0, room.f_bavail * room.f_frsize - leave)))
    return ballast


def grow(session: Session, field: str) -> None:
    """Save longer and longer words."""
    for number in range(40):
        session.accounts.save_draft(field, f"{number} " + TEXT * (number + 1))


@pytest.mark.proof(9)
@pytest.mark.parametrize("leave", [0, 4096, 16 * 1024, 64 * 1024, 160 * 1024])
def test_a_full_disk_is_said_and_nothing_saved_before_is_lost(small_disk: Path, leave: int) -> None:
    folder = made(small_disk / "vault")
    with Session.open(folder, PASSPHRASE) as session:
        field = session.accounts.words(session.accounts.all()[0].id)[0].id
        ballast = fill(small_disk, leave)
        with pytest.raises(DiskFull):
            grow(session, field)
        kept = session.accounts.words(session.accounts.all()[0].id)[0].words.text
        ballast.unlink()
        # The same session goes on as soon as there is room.
        session.accounts.save_draft(field, "after")
    with Session.open(folder, PASSPHRASE) as session:
        assert session.care.check().sound
        assert session.accounts.words(session.accounts.all()[0].id)[0].words.text == "after"
    assert kept.endswith(TEXT)


@pytest.mark.proof(9)
@pytest.mark.parametrize("leave", [0, 2048, 8 * 1024, 32 * 1024, 96 * 1024])
def test_making_a_vault_on_a_full_disk_can_be_tried_again_in_the_same_folder(
    small_disk: Path, leave: int
) -> None:
    ballast = fill(small_disk, leave)
    folder = small_disk / "vault"
    with pytest.raises((DiskFull, CannotWrite)):
        Session.create(folder, PASSPHRASE, None, COST)
    ballast.unlink()
    made(folder)
    with Session.open(folder, PASSPHRASE) as session:
        assert session.care.check().sound


@pytest.mark.proof(9)
def test_a_purge_on_a_full_disk_is_said_leaves_no_half_copy_and_works_later(small_disk: Path) -> None:
    folder = made(small_disk / "vault")
    with Session.open(folder, PASSPHRASE) as session:
        session.accounts.delete(session.accounts.all()[0].id)
        ballast = fill(small_disk, 40 * 1024)
        with pytest.raises((DiskFull, CannotWrite)):
            session.care.purge()
        assert list(folder.glob("*.new*")) == []
        ballast.unlink()
        session.care.purge()
        assert session.accounts.all() == []
        assert session.care.check().sound


def test_a_vault_on_a_medium_that_turned_read_only_can_be_read_and_says_so_at_writing(
    small_disk: Path,
) -> None:
    folder = made(small_disk / "vault")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with Session.open(folder, PASSPHRASE) as session:
        assert session.accounts.words(session.accounts.all()[0].id)[0].words.text == TEXT
        assert session.care.check().sound
        for work in (
            lambda: session.cases.add("another"),
            lambda: session.accounts.add(session.sources.all()[0].id, TEXT),
            lambda: session.accounts.delete(session.accounts.all()[0].id),
            lambda: session.care.purge(),
        ):
            with pytest.raises(CannotWrite):
                work()
        assert session.accounts.words(session.accounts.all()[0].id)[0].words.text == TEXT
    with pytest.raises(WhistleError):
        Session.create(small_disk / "another", PASSPHRASE, None, COST)
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    with Session.open(folder, PASSPHRASE) as session:
        session.cases.add("written again")


# -- somebody else -------------------------------------------------------------------------------

HOLD = """
import sys, time
from pathlib import Path
from whistle.api import Session
session = Session.open(Path(sys.argv[1]), sys.argv[2])
session.cases.add("made by the other")
print("open", flush=True)
time.sleep(120)
"""


def test_a_second_process_is_told_that_the_vault_is_busy_until_the_first_dies(tmp_path: Path) -> None:
    folder = made(tmp_path / "vault")
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), PASSPHRASE], stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        with pytest.raises(VaultBusy):
            Session.open(folder, PASSPHRASE)
        with pytest.raises(WhistleError):
            Session.create(folder, PASSPHRASE, None, COST)
        assert {path: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
        other.send_signal(signal.SIGKILL)
        other.wait()
    with Session.open(folder, PASSPHRASE) as session:
        assert "made by the other" in [case.name for case in session.cases.all()]
        assert session.care.check().sound


def test_an_opening_that_fails_does_not_keep_the_vault_locked(tmp_path: Path) -> None:
    folder = made(tmp_path / "vault")
    for _ in range(3):
        with pytest.raises(WhistleError):
            Session.open(folder, "not it")
    Session.open(folder, PASSPHRASE).close()
