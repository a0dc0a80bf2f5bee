"""The names list's key on another medium: moved there, found again, told apart when it is the wrong one."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session
from whistle.errors import RegisterDamaged
from whistle.vault import media


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A medium that is plugged in, as desktops mount one."""
    place = tmp_path / "media"
    monkeypatch.setattr(media, "PLACES", (tmp_path / "none", place))
    mounted = place / "somebody" / "STICK"
    mounted.mkdir(parents=True)
    return mounted


@pytest.fixture
def moved(lab: Any, folder: Path, stick: Path) -> Path:
    """The template, its key moved to the medium under another name."""
    with lab.open(folder, custodian=True) as session:
        session.ways.move_names_key(stick / "holiday pictures.bin")
    assert not (folder / "register.key").exists()
    return folder


def test_a_key_that_was_moved_is_found_again_where_its_medium_is_plugged_in(
    lab: Any, moved: Path, stick: Path
) -> None:
    before = {path: path.read_bytes() for path in stick.iterdir()}
    with lab.open(moved) as session:
        session.register.open(lab.custodian)
        assert session.register.identities()[0].names == ("Tobias Okonedo",)
        assert session.care.check().sound
    assert {path: path.read_bytes() for path in stick.iterdir()} == before


def test_a_medium_that_is_plugged_in_after_opening_is_found_too(lab: Any, moved: Path, stick: Path) -> None:
    away = stick.rename(stick.with_name("in a drawer"))
    hidden = away.rename(moved.parent / "in a drawer")
    with lab.open(moved) as session:
        with pytest.raises(RegisterDamaged) as caught:
            session.register.open(lab.custodian)
        assert caught.value.problem == "absent"
        assert len(session.accounts.all()) == 3
        hidden.rename(stick)
        session.register.open(lab.custodian)
        assert session.register.is_open


def test_keys_of_other_vaults_damaged_ones_and_links_are_passed_over(
    lab: Any, moved: Path, stick: Path, tmp_path: Path
) -> None:
    genuine = (stick / "holiday pictures.bin").read_bytes()
    (stick / "holiday pictures.bin").unlink()
    other = tmp_path / "other"
    Session.create(other, lab.passphrase, lab.custodian, lab.cost).close()
    shutil.copy(other / "register.key", stick / "a.key")
    (stick / "b.key").write_bytes(genuine[:-1])
    (stick / "c.key").write_bytes(b"WHISTLEK" + bytes(80_000))
    outside = tmp_path / "outside.key"
    outside.write_bytes(genuine)
    (stick / "d.key").symlink_to(outside)
    (stick / "e").mkdir()
    (stick / "e" / "deeper.key").write_bytes(genuine)
    with lab.open(moved) as session, pytest.raises(RegisterDamaged) as caught:
        session.register.open(lab.custodian)
    assert caught.value.problem == "absent"
    (stick / "z.key").write_bytes(genuine)
    with lab.open(moved, custodian=True) as session:
        assert session.register.is_open


def test_the_wrong_medium_by_name_is_told_apart_from_none(
    lab: Any, moved: Path, stick: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    Session.create(other, lab.passphrase, lab.custodian, lab.cost).close()
    for given, problem in ((other / "register.key", "other"), (tmp_path / "nowhere.key", "absent")):
        with pytest.raises(RegisterDamaged) as caught:
            Session.open(moved, lab.passphrase, lab.custodian, given)
        assert caught.value.problem == problem


def test_a_key_that_opens_with_the_vault_is_found_on_its_medium_and_can_be_moved_back(
    lab: Any, tmp_path: Path, stick: Path
) -> None:
    folder = tmp_path / "shared"
    with Session.create(folder, lab.passphrase, None, lab.cost) as session:
        session.ways.move_names_key(stick / "one.key")
    with lab.open(folder) as session:
        assert session.register.is_open
        session.ways.move_names_key(folder / "register.key")
    assert list(stick.iterdir()) == []
    with lab.open(folder) as session:
        assert session.register.is_open
