"""A folder that somebody or something else has touched: each a named error or a warning, nothing followed."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session
from whistle.crypto.slots import normalise
from whistle.errors import (
    DatabaseDamaged,
    HeaderDamaged,
    LinkedPart,
    NotAVault,
    VaultReadOnly,
    WhistleError,
)
from whistle.vault import custody
from whistle.vault.backup import restore
from whistle.vault.header import by_passphrase
from whistle.vault.opening import DATABASE, REKEY_DATABASE, REKEY_HEADER

PARTS = ("header.a", "header.b", DATABASE, f"{DATABASE}-journal", "register.key", "vault.lock", "blobs")
FOR_A_TIME = (REKEY_HEADER, REKEY_DATABASE)


def everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("part", [*PARTS, *FOR_A_TIME])
def test_a_part_that_is_a_link_is_refused_by_its_name_and_nothing_is_followed(
    lab: Any, folder: Path, tmp_path: Path, part: str
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    if (folder / part).exists():
        (folder / part).rename(outside / part)
    else:
        (outside / part).write_bytes(b"somebody else's")
    (folder / part).symlink_to(outside / part)
    before = everything(outside)
    with pytest.raises(LinkedPart) as caught:
        lab.open(folder)
    assert caught.value.name == part
    assert everything(outside) == before


@pytest.mark.parametrize("part", [*PARTS[:-1], *FOR_A_TIME])
def test_a_pipe_in_the_place_of_a_part_never_makes_an_opening_wait(lab: Any, folder: Path, part: str) -> None:
    (folder / part).unlink(missing_ok=True)
    os.mkfifo(folder / part)
    began = time.monotonic()
    with pytest.raises(LinkedPart) as caught:
        lab.open(folder)
    assert caught.value.name == part
    assert time.monotonic() - began < 20


def test_a_link_that_leads_nowhere_or_to_itself_is_refused_too(lab: Any, folder: Path) -> None:
    (folder / "header.a").unlink()
    (folder / "header.a").symlink_to("header.a")
    with pytest.raises(LinkedPart):
        lab.open(folder)
    (folder / "header.b").unlink()
    (folder / "header.a").unlink()
    with pytest.raises(NotAVault):
        lab.open(folder)


def test_a_blob_that_is_a_link_is_damaged_and_the_rest_is_read(
    lab: Any, folder: Path, tmp_path: Path
) -> None:
    blob = next((folder / "blobs").iterdir())
    blob.rename(tmp_path / "moved")
    blob.symlink_to(tmp_path / "moved")
    with lab.open(folder, custodian=True) as session:
        health = session.care.check()
        assert (health.blobs_damaged, health.blobs_missing) == (1, 0)
        assert len(session.accounts.all()) == 3


def test_a_vault_reached_by_a_link_to_its_folder_opens(lab: Any, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "shortcut").symlink_to(folder)
    with lab.open(tmp_path / "shortcut") as session:
        assert session.care.check().sound


def test_a_header_copy_of_another_vault_is_reported_and_the_own_one_opens_for_reading(
    lab: Any, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    with Session.create(other, lab.passphrase, lab.custodian, lab.cost) as session:
        for number in range(30):
            session.cases.add(f"case {number}")
            lab.vault(session).anchor()
    shutil.copy(other / "header.b", folder / "header.b")
    before = everything(folder)
    with lab.open(folder) as session:
        assert session.header_damaged == ("header.b",)
        assert session.read_only == "diverged"
        assert len(session.accounts.all()) == 3
        with pytest.raises(VaultReadOnly):
            session.cases.add("no")
    assert everything(folder) == before


def test_files_of_two_vaults_swapped_for_each_other_are_named_errors(
    lab: Any, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    Session.create(other, lab.passphrase, lab.custodian, lab.cost).close()
    genuine = everything(folder)
    for names, kind in (
        (("vault.db",), DatabaseDamaged),
        (("header.a", "header.b"), DatabaseDamaged),
        (("header.a", "header.b", "vault.db"), None),
    ):
        for name in names:
            shutil.copy(other / name, folder / name)
        if kind is not None:
            with pytest.raises(kind):
                lab.open(folder)
        for path, data in genuine.items():
            path.write_bytes(data)
    shutil.copy(folder / "vault.db", folder / "header.a")
    shutil.copy(folder / "vault.db", folder / "header.b")
    with pytest.raises(HeaderDamaged):
        lab.open(folder)


@pytest.mark.parametrize("length", [0, 1, 40, 200])
def test_files_cut_short_are_named_errors(lab: Any, folder: Path, length: int) -> None:
    genuine = everything(folder)
    for name in ("vault.db", "header.a", "header.b", "register.key"):
        (folder / name).write_bytes(genuine[folder / name][:length])
        if name in ("vault.db",):
            with pytest.raises(DatabaseDamaged):
                lab.open(folder)
        else:
            with lab.open(folder) as session:
                assert session.header_damaged == ((name,) if name != "register.key" else ())
                if name == "register.key":
                    with pytest.raises(WhistleError):
                        session.register.open(lab.custodian)
        (folder / name).write_bytes(genuine[folder / name])


@pytest.mark.parametrize("length", range(0, 4096, 512))
def test_a_database_shorter_than_a_page_is_never_begun_anew(lab: Any, folder: Path, length: int) -> None:
    """The library takes a file of one byte for an empty one."""
    path = folder / "vault.db"
    for kept in (length, length + 1):
        cut = path.read_bytes()[:kept]
        path.write_bytes(cut)
        with pytest.raises(DatabaseDamaged):
            lab.open(folder)
        assert path.read_bytes() == cut


def test_a_journal_that_empties_the_database_makes_no_new_one_of_it(lab: Any, folder: Path) -> None:
    """A journal is believed without a key: one that says that the database had no page cuts it to none."""
    head = bytes.fromhex("d9d505f920a163d7") + b"".join(n.to_bytes(4, "big") for n in (0, 7, 0, 512, 4096))
    (folder / "vault.db-journal").write_bytes(head.ljust(512, b"\0"))
    with pytest.raises(DatabaseDamaged):
        lab.open(folder)


# -- the clock -----------------------------------------------------------------------------------


def test_a_clock_that_was_set_back_is_said_and_nothing_is_refused(
    lab: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with lab.open(folder) as session:
        assert session.care.check().clock_behind is None
    ahead = int(time.time()) + 40 * 86_400
    with monkeypatch.context() as later:
        later.setattr(custody.time, "time", lambda: ahead)
        with lab.open(folder) as session:
            session.cases.add("written with a clock that is ahead, or read with one that was set back")
    with lab.open(folder) as session:
        health = session.care.check()
        assert health.clock_behind is not None
        assert abs(health.clock_behind - ahead) < 60
        assert health.sound, "a wrong clock damages nothing"
        session.cases.add("still a vault")


def test_a_restore_never_follows_a_link_that_stands_in_its_place(
    lab: Any, folder: Path, tmp_path: Path
) -> None:
    backup = tmp_path / "one.backup"
    with lab.open(folder) as session:
        session.care.backup(backup, lab.passphrase, cost=lab.cost)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "mine").write_text("keep")
    (tmp_path / "again").symlink_to(outside)
    with normalise(lab.passphrase) as words, pytest.raises(WhistleError):
        restore(backup, tmp_path / "again", by_passphrase(words), NotAVault())
    assert everything(outside) == {outside / "mine": b"keep"}
