"""A backup is a vault of its own: equal to the last row, shut to everybody else, never half."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session, restore_backup
from whistle.errors import (
    AlreadyExists,
    BackupDamaged,
    BadValue,
    DatabaseDamaged,
    DiskFull,
    SharesOfAnother,
    WrongPassphrase,
)
from whistle.operations.ways import NewShares
from whistle.progress import Cancelled, Progress
from whistle.vault import backup as backups
from whistle.vault.vault import Vault

OWN = "thimble orchard granite"


@pytest.fixture
def made(lab: Any, folder: Path, tmp_path: Path) -> Path:
    """A backup of the template under its own passphrase."""
    target = tmp_path / "one.backup"
    with lab.open(folder) as session:
        session.care.backup(target, OWN, cost=lab.cost)
    return target


def sums(vault: Vault) -> dict[str, str]:
    return backups.row_sums(vault.db)


@pytest.mark.proof(11)
def test_a_restored_backup_equals_the_vault_row_by_row_and_byte_by_byte(
    lab: Any, folder: Path, tmp_path: Path, figures: Callable[..., None]
) -> None:
    target, again = tmp_path / "one.backup", tmp_path / "again"
    with lab.open(folder) as session:
        before = sums(lab.vault(session))
        done = session.care.backup(target, OWN, cost=lab.cost)
        assert session.care.custody()[-1].action == "backup-made"
        assert session.care.last_backup() is not None
    assert done.names_key
    assert done.size == target.stat().st_size
    restored = restore_backup(target, again, passphrase=OWN)
    assert restored.health.sound
    assert restored.anchor == done.anchor
    with Session.open(again, OWN, lab.custodian) as session:
        assert sums(lab.vault(session)) == before
        assert session.care.check().sound
        assert session.register.identities()[0].names == ("Tobias Okonedo",)
    blobs = {path.name: path.read_bytes() for path in (folder / "blobs").iterdir()}
    assert blobs == {path.name: path.read_bytes() for path in (again / "blobs").iterdir()}
    assert {path.stat().st_mtime for path in (again / "blobs").iterdir()} == {946684800.0}
    figures("backup: tables whose rows are equal after restoring", len(before), "tables")


def test_nothing_is_left_beside_a_backup_and_nothing_in_it_can_be_read(
    lab: Any, made: Path, folder: Path
) -> None:
    assert {path.name for path in made.parent.iterdir()} == {made.name, folder.name}
    data = made.read_bytes()
    for words in (b"Okonedo", b"queue", b"Larkhill", b"Wren", b"SQLite"):
        assert words not in data
    assert made.stat().st_mode & 0o077 == 0


def test_a_backup_has_keys_of_its_own(lab: Any, made: Path, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        restore_backup(made, tmp_path / "again", passphrase=lab.passphrase)
    assert not (tmp_path / "again").exists()
    restore_backup(made, tmp_path / "again", passphrase=OWN)
    with pytest.raises(WrongPassphrase):
        lab.open(tmp_path / "again")
    with (
        lab.open(folder) as one,
        Session.open(tmp_path / "again", OWN) as two,
    ):
        assert lab.vault(one).master != lab.vault(two).master
        assert lab.vault(one).header.vault_id == lab.vault(two).header.vault_id


def test_the_recovery_sheet_opens_backups_too(lab: Any, folder: Path, tmp_path: Path) -> None:
    drawn = NewShares()
    target = tmp_path / "one.backup"
    with lab.open(folder) as session:
        session.ways.set_recovery(drawn, drawn.shares[:1])
        session.care.backup(target, OWN, cost=lab.cost)
    with pytest.raises(SharesOfAnother):
        restore_backup(target, tmp_path / "again", shares=NewShares().shares[:2])
    restore_backup(target, tmp_path / "again", shares=drawn.shares[1:])
    with Session.open_by_recovery(tmp_path / "again", drawn.shares[:2]) as session:
        assert len(session.accounts.all()) == 3


def test_names_shared_with_the_passphrase_come_back_with_the_backup(lab: Any, tmp_path: Path) -> None:
    with Session.create(tmp_path / "vault", lab.passphrase, None, lab.cost) as session:
        case = session.cases.add("Alder")
        session.sources.add(case.id, "Wren")
        session.register.identify("Wren", ["Zephyrine Mottershead"])
        session.care.backup(tmp_path / "b", OWN, cost=lab.cost)
    restore_backup(tmp_path / "b", tmp_path / "again", passphrase=OWN)
    with Session.open(tmp_path / "again", OWN) as session:
        assert session.register.identities()[0].names == ("Zephyrine Mottershead",)


def test_a_key_on_another_medium_is_not_in_the_backup_and_it_is_said(
    lab: Any, folder: Path, tmp_path: Path
) -> None:
    with lab.open(folder, custodian=True) as session:
        session.ways.move_names_key(tmp_path / "stick")
        assert not session.care.backup(tmp_path / "b", OWN, cost=lab.cost).names_key
    restore_backup(tmp_path / "b", tmp_path / "again", passphrase=OWN)
    with Session.open(tmp_path / "again", OWN, lab.custodian, tmp_path / "stick") as session:
        assert session.register.identities()


def test_every_damage_to_a_backup_is_refused_and_leaves_no_folder(
    made: Path, tmp_path: Path, full: bool, stretch_once: list[int], figures: Callable[..., None]
) -> None:
    data = made.read_bytes()
    again = tmp_path / "again"
    changes: list[bytes] = [b"", data[:5], data[:-1], data[: len(data) // 2], data + b"\x00", b"x" * 500]
    changes += [data[: -(64 * 1024 + 16)], data[:14] + data[14:].replace(b'"sequence":1', b'"sequence":2')]
    step = len(data) // (400 if full else 24)
    for at in range(0, len(data), step):
        changes.append(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    refused = 0
    for changed in changes:
        made.write_bytes(changed)
        with pytest.raises((BackupDamaged, WrongPassphrase)):
            restore_backup(made, again, passphrase=OWN)
        refused += 1
        assert not again.exists()
        assert not list(tmp_path.glob(".again*"))
    figures("backup: damaged backups refused", refused, "backups")
    made.write_bytes(data)
    assert restore_backup(made, again, passphrase=OWN).health.sound


def test_the_body_of_another_backup_is_refused(lab: Any, made: Path, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "two.backup"
    with lab.open(folder) as session:
        session.care.backup(other, OWN, cost=lab.cost)

    def cut(data: bytes) -> int:
        return 14 + int.from_bytes(data[10:14], "big")

    one, two = made.read_bytes(), other.read_bytes()
    made.write_bytes(one[: cut(one)] + two[cut(two) :])
    with pytest.raises(BackupDamaged):
        restore_backup(made, tmp_path / "again", passphrase=OWN)


def test_nothing_is_ever_written_over(lab: Any, made: Path, folder: Path, tmp_path: Path) -> None:
    before = made.read_bytes()
    with lab.open(folder) as session:
        with pytest.raises(AlreadyExists):
            session.care.backup(made, OWN, cost=lab.cost)
        with pytest.raises(BadValue):
            session.care.backup(tmp_path / "blank", " ", cost=lab.cost)
    assert made.read_bytes() == before
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine").write_text("keep")
    for place in (folder, full, made):
        with pytest.raises(AlreadyExists):
            restore_backup(made, place, passphrase=OWN)
    assert (full / "mine").read_text() == "keep"
    empty = tmp_path / "empty"
    empty.mkdir()
    restore_backup(made, empty, passphrase=OWN)
    with Session.open(empty, OWN) as session:
        assert session.care.check().sound


def test_a_damaged_vault_is_not_backed_up_as_if_it_were_whole(lab: Any, folder: Path, tmp_path: Path) -> None:
    lab.flip(folder / "vault.db", (folder / "vault.db").stat().st_size - 3000)
    with lab.open(folder) as session, pytest.raises(DatabaseDamaged):
        session.care.backup(tmp_path / "b", OWN, cost=lab.cost)
    assert not (tmp_path / "b").exists()


def test_a_lost_original_is_counted_and_the_rest_is_saved(lab: Any, folder: Path, tmp_path: Path) -> None:
    next((folder / "blobs").iterdir()).unlink()
    with lab.open(folder) as session:
        assert session.care.backup(tmp_path / "b", OWN, cost=lab.cost).missing == 1
    assert restore_backup(tmp_path / "b", tmp_path / "again", passphrase=OWN).health.blobs_missing == 1


def test_a_full_disk_or_a_cancelled_backup_leaves_no_file_and_no_row(
    lab: Any, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with lab.open(folder) as session:
        rows = len(session.care.custody())
        for stop in range(1, 6):
            steps = itertools.count(1)
            progress = Progress()

            def report(
                _done: int, _total: int, steps: Any = steps, progress: Any = progress, stop: int = stop
            ) -> None:
                progress.cancelled = next(steps) >= stop

            progress.report = report
            with pytest.raises(Cancelled):
                session.care.backup(tmp_path / "b", OWN, cost=lab.cost, progress=progress)
        with monkeypatch.context() as patched:

            def full(*_args: Any, **_named: Any) -> None:
                raise DiskFull

            patched.setattr("whistle.crypto.stream.encrypt", full)
            with pytest.raises(DiskFull):
                session.care.backup(tmp_path / "b", OWN, cost=lab.cost)
        assert len(session.care.custody()) == rows
        assert {path.name for path in tmp_path.iterdir()} == {folder.name}
        session.care.backup(tmp_path / "b", OWN, cost=lab.cost)


def test_a_backup_that_reads_back_otherwise_is_never_said_to_be_done(
    lab: Any, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = backups._compare

    def spoiled(vault: Vault, trial: Path, *rest: Any) -> None:
        next((trial / "blobs").iterdir()).write_bytes(b"other")
        real(vault, trial, *rest)

    monkeypatch.setattr(backups, "_compare", spoiled)
    with lab.open(folder) as session, pytest.raises(BackupDamaged):
        session.care.backup(tmp_path / "b", OWN, cost=lab.cost)
    assert not (tmp_path / "b").exists()


def test_check_words_of_a_backup_are_found_in_the_vaults_later_record(
    lab: Any, folder: Path, tmp_path: Path
) -> None:
    with lab.open(folder) as session:
        words = session.care.check_words()
        done = session.care.backup(tmp_path / "b", OWN, cost=lab.cost)
        session.cases.add("Later")
        assert session.care.find_check_words(words) == done.anchor[0]
        assert session.care.check().sound
