"""Recordings that are killed, starved of room or cut off: whole seconds stay, nothing of them is readable."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest

from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.errors import BadValue, DiskFull, NotFound
from whistle.vault.blobs import FIXED_TIME
from whistle.vault.takes import FOLDER

PASSPHRASE = "slate ribbon quarry lantern"
COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
CHILD = Path(__file__).parents[1] / "data" / "recording_child.py"
RATE = 16_000


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("recording") / "vault"
    with Session.create(folder, PASSPHRASE, "mossy anvil parade teapot", COST) as session:
        case = session.cases.add("one case")
        source = session.sources.add(case.id, "Wren")
        session.accounts.add(source.id, "words")
    return folder


@pytest.fixture
def vault(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "vault"))


def second(number: int) -> bytes:
    return (array("h", [number]) * RATE).tobytes()


def kept(session: Session) -> bytes:
    """The sound of the only recording, without its head."""
    (piece,) = session.evidence.all(session.cases.named("one case").id)
    media_type, data = session.recordings.sound(piece.id)
    assert media_type == "audio/wav"
    assert data[:4] == b"RIFF"
    return data[44:]


@pytest.mark.full
def test_a_recording_killed_in_the_middle_loses_two_seconds_at_most(
    template: Path, tmp_path: Path, full: bool, figures: Callable[..., None]
) -> None:
    kills = 40 if full else 2
    (tmp_path / "pass").write_text(PASSPHRASE)
    lost, readable = [], 0
    for number in range(kills):
        vault = Path(shutil.copytree(template, tmp_path / str(number)))
        child = subprocess.Popen(
            [sys.executable, str(CHILD), str(vault), str(tmp_path / "pass"), "0.03"],
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert child.stdout is not None
        said = 0
        for line in child.stdout:
            said = int(line)
            if said >= 10 + number % 5:
                break
        time.sleep(0.001 * (number * 7 % 30))
        child.send_signal(signal.SIGKILL)
        rest = [int(line) for line in child.stdout]
        child.stdout.close()
        child.wait()
        said = max([said, *rest])
        pattern = second(5)[:64]
        for path in vault.rglob("*"):
            readable += path.is_file() and pattern in path.read_bytes()
        with Session.open(vault, PASSPHRASE, "mossy anvil parade teapot") as session:
            sound = kept(session)
            safe = len(sound) // len(second(1))
            assert sound == b"".join(second(n + 1) for n in range(safe))
            piece = session.evidence.all(session.cases.named("one case").id)[0]
            assert len(session.recordings.marks(piece.id)) >= said - 1
            assert session.evidence.original(piece.id).unchanged
            assert session.care.check().sound
        assert list((vault / FOLDER).iterdir()) == []
        lost.append(max(0, said - safe))
        shutil.rmtree(vault)
    figures("recording: kills in the middle", kills, "kills")
    figures("recording: most seconds lost that were said to be safe", max(lost), "s")
    figures("recording: files in which sound could be read after a kill", readable, "files")
    assert max(lost) == 0
    assert readable == 0


def test_takes_have_one_time_and_keys_of_their_own_and_become_one_piece(vault: Path) -> None:
    with Session.open(vault, PASSPHRASE) as session:
        recording = session.recordings.begin(session.accounts.all()[0].id)
        for number in (1, 2):
            writer = session.recordings.take(recording)
            writer.append(second(number))
            writer.append(second(number)[:3_000])
            writer.close()
        files = list((vault / FOLDER).iterdir())
        assert len(files) == 2
        assert {int(path.stat().st_mtime) for path in files} == {FIXED_TIME}
        assert files[0].read_bytes()[8:60] != files[1].read_bytes()[8:60]
        session.recordings.mark(recording, 1_500, 3)
        piece = session.recordings.finish(recording)
        assert piece is not None
        assert kept(session) == second(1) + second(1)[:3_000] + second(2) + second(2)[:3_000]
        assert [(one.at_ms, one.text_at) for one in session.recordings.marks(piece.id)] == [(1_500, 3)]
        assert piece.refused == "own-recording"
        assert session.evidence.original(piece.id).unchanged
        assert session.recordings.recover() == 0


def test_a_segment_cut_off_anywhere_leaves_those_before_it(vault: Path, template: Path) -> None:
    with Session.open(vault, PASSPHRASE) as session:
        recording = session.recordings.begin(session.accounts.all()[0].id)
        writer = session.recordings.take(recording)
        for number in (1, 2, 3):
            writer.append(second(number))
        writer.close()
        (take,) = (vault / FOLDER).iterdir()
        whole = take.read_bytes()
        size = 4 + len(second(1)) + 16
        from whistle.vault.tables.recordings import Recordings

        rows = Recordings(session._vault)
        for cut in (1, 15, 16, 17, size - 1, size, size + 3, 2 * size, len(whole) - 8):
            take.write_bytes(whole[:-cut])
            left = (len(whole) - 8 - cut) // size
            assert b"".join(rows.sound(rows.takes(recording.id))) == b"".join(
                second(number) for number in (1, 2, 3)[:left]
            )
        flipped = bytearray(whole)
        flipped[8 + size + 100] ^= 1
        take.write_bytes(bytes(flipped))
        assert b"".join(rows.sound(rows.takes(recording.id))) == second(1)


def test_without_room_nothing_written_is_lost_and_the_same_second_is_written_again(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Session.open(vault, PASSPHRASE) as session:
        recording = session.recordings.begin(session.accounts.all()[0].id)
        writer = session.recordings.take(recording)
        writer.append(second(1))
        real = os.write

        def full_disk(handle: int, data: bytes | memoryview) -> int:
            if handle == writer._file:
                if len(data) > 5_000:
                    return real(handle, data[:5_000])
                raise OSError(28, "no room")
            return real(handle, data)

        monkeypatch.setattr(os, "write", full_disk)
        with pytest.raises(DiskFull):
            writer.append(second(2))
        monkeypatch.setattr(os, "write", real)
        writer.append(second(2))
        writer.close()
        session.recordings.finish(recording)
        assert kept(session) == second(1) + second(2)


def test_a_recording_of_nothing_leaves_nothing_and_purge_takes_what_is_under_way(vault: Path) -> None:
    with Session.open(vault, PASSPHRASE) as session:
        account = session.accounts.all()[0].id
        empty = session.recordings.begin(account)
        session.recordings.take(empty).close()
        assert session.recordings.finish(empty) is None
        going = session.recordings.begin(account)
        writer = session.recordings.take(going)
        writer.append(second(1))
        writer.close()
        with pytest.raises(BadValue):
            session.recordings.begin(account, 8_000)
        with pytest.raises(BadValue):
            session.recordings.mark(going, -1)
        session.accounts.delete(account)
        session.care.purge()
        assert list((vault / FOLDER).iterdir()) == []
        assert session._vault.db.all("SELECT id FROM takes") == []
        with pytest.raises(NotFound):
            session.recordings.sound("0" * 32)
