"""A folder that two machines wrote is opened for reading only; cases have a day to be looked at again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from whistle import cli
from whistle.api import Session, restore_backup
from whistle.errors import NotFound, VaultReadOnly, WhistleError

DAY = date(2031, 5, 30)


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a vault but its lock and the emptied journal."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in ("vault.lock", "vault.db-journal")
    }


@pytest.fixture
def other(folder: Path, tmp_path: Path) -> Path:
    """The same folder on another machine."""
    return Path(shutil.copytree(folder, tmp_path / "other"))


@pytest.fixture
def mixed(lab: Any, folder: Path, other: Path) -> Path:
    """Both machines worked; the synced folder holds one's header and the other's database."""
    with lab.open(folder) as session:
        session.cases.add("Made here")
    with lab.open(other) as session:
        session.cases.add("Made there")
    shutil.copy(other / "vault.db", folder / "vault.db")
    return folder


def test_a_header_and_a_database_of_two_machines_are_noticed_and_nothing_is_changed(
    lab: Any, mixed: Path
) -> None:
    before = files(mixed)
    with lab.open(mixed, custodian=True) as session:
        assert session.read_only == "diverged"
        assert not session.care.check().sound
        assert session.care.check().diverged
        assert {case.name for case in session.cases.all()} == {"Larkhill branch", "Made there"}
        assert len(session.accounts.all()) == 3
        draft = next(
            field
            for a in session.accounts.all()
            for field in session.accounts.words(a.id)
            if not field.revision
        )
        case = session.cases.all()[0]
        attempts: list[Callable[[], object]] = [
            lambda: session.cases.add("More"),
            lambda: session.accounts.save_draft(draft.id, "other words"),
            lambda: session.ways.change("harbour mitten solstice", lab.cost),
            lambda: session.ways.set_custodian(None),
            lambda: session.ways.move_names_key(mixed.parent / "key"),
            lambda: session.cases.set_review(case.id, DAY),
            lambda: session.sources.add(case.id, "Knot"),
            session.care.purge,
        ]
        for attempt in attempts:
            with pytest.raises(VaultReadOnly) as refused:
                attempt()
            assert refused.value.reason == "diverged"
    assert files(mixed) == before
    assert not (mixed.parent / "key").exists()


def test_two_genuine_headers_of_one_age_that_differ_are_noticed(lab: Any, folder: Path, other: Path) -> None:
    with lab.open(folder) as session:
        session.cases.add("Made here")
    with lab.open(other) as session:
        session.cases.add("Made there")
    shutil.copy(other / "header.b", folder / "header.b")
    before = files(folder)
    with lab.open(folder) as session:
        assert session.read_only == "diverged"
        assert "Made here" in {case.name for case in session.cases.all()}
    assert files(folder) == before


def test_an_older_database_put_back_is_noticed(lab: Any, folder: Path, other: Path) -> None:
    with lab.open(folder) as session:
        session.cases.add("Made since")
    shutil.copy(other / "vault.db", folder / "vault.db")
    with lab.open(folder) as session:
        assert session.read_only == "diverged"
    # Closing it did not make the older state the true one.
    with lab.open(folder) as session:
        assert session.read_only == "diverged"


def test_both_states_can_be_backed_up_and_go_on_in_folders_of_their_own(
    lab: Any, mixed: Path, other: Path, tmp_path: Path
) -> None:
    for name, folder in (("mixed", mixed), ("there", other)):
        with lab.open(folder) as session:
            session.care.backup(tmp_path / f"{name}.backup", lab.passphrase, cost=lab.cost)
        again = tmp_path / f"{name} again"
        restore_backup(tmp_path / f"{name}.backup", again, passphrase=lab.passphrase)
        with Session.open(again, lab.passphrase, lab.custodian) as session:
            assert session.read_only is None
            assert session.care.check().sound
            session.cases.add("Goes on")


def test_a_kill_before_the_header_was_written_is_no_divergence(lab: Any, folder: Path) -> None:
    session = lab.open(folder)
    session.cases.add("Made and killed")
    vault = lab.vault(session)
    vault.db.close()
    vault._lock.release()
    with lab.open(folder) as again:
        assert again.read_only is None
        assert again.care.check().sound
        again.cases.add("Goes on")


def test_a_copy_that_a_synced_folder_leaves_is_named(lab: Any, folder: Path) -> None:
    (folder / "vault (conflicted copy).db").write_bytes(b"of the other machine")
    (folder / "blobs.new").write_bytes(b"a write cut short is no stray")
    with lab.open(folder) as session:
        health = session.care.check()
    assert health.strays == ("vault (conflicted copy).db",)
    assert health.sound


def test_the_command_line_says_at_every_opening_that_a_vault_takes_no_changes_and_why(
    mixed: Path, lab: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "p").write_text(lab.passphrase)
    words = ["--passphrase-file", str(tmp_path / "p")]
    assert cli.main(["list", str(mixed), *words]) == 0
    said = capsys.readouterr()
    assert "Larkhill branch" in said.out
    assert "written in two places at once" in said.err
    assert cli.main(["hold", str(mixed), "--case", "Larkhill branch", *words]) == 4


# -- reviews ---------------------------------------------------------------------------------


def test_a_case_is_due_from_its_day_on_and_nothing_is_deleted_by_it(lab: Any, folder: Path) -> None:
    with lab.open(folder) as session:
        case = session.cases.all()[0]
        later = session.cases.add("Later")
        session.cases.set_review(case.id, DAY)
        session.cases.set_review(later.id, date(2030, 1, 1))
        assert session.cases.named(case.id).review_on == DAY
        assert session.cases.reviews_due(date(2029, 12, 31)) == []
        assert [c.name for c in session.cases.reviews_due(date(2031, 5, 29))] == ["Later"]
        assert [c.name for c in session.cases.reviews_due(DAY)] == ["Later", "Larkhill branch"]
        session.cases.set_review(later.id, None)
        assert [c.name for c in session.cases.reviews_due(DAY)] == ["Larkhill branch"]
        assert [row.action for row in session.care.custody()][-3:] == [
            "review-set",
            "review-set",
            "review-unset",
        ]
        assert len(session.accounts.all()) == 3
        with pytest.raises(NotFound):
            session.cases.set_review("0" * 32, DAY)


def test_a_read_only_vault_is_a_named_error_with_the_status_of_damage() -> None:
    assert issubclass(VaultReadOnly, WhistleError)
    assert VaultReadOnly.status == 4
