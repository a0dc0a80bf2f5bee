"""Deleting: the bin, then nothing left, in pages, index, journal, blobs and names list."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session
from whistle.crypto.keys import Secret
from whistle.errors import OnHold, WrongState
from whistle.model import Basis, FuzzyDate
from whistle.vault import header as headers
from whistle.vault.database import Database
from whistle.vault.vault import Vault

# Words that occur nowhere else; some are sealed, some were raw, one is a name, one a file's name.
SEALED, RAW, NAME, FILE = "wobblegarth", "thimblerook", "Perpetua Quenby", "quenby-notes.odt"
DRAFT, INCIDENT = "vellichorn", "sprocketwyn"
MARKS = (SEALED, RAW, NAME, FILE, DRAFT, INCIDENT)


@pytest.fixture(scope="module")
def made(lab: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with an account to be deleted (sealed, and words added after) and one to be kept."""
    folder = tmp_path_factory.mktemp("made") / "vault"
    with Session.create(folder, lab.passphrase, lab.custodian, lab.cost) as session:
        case = session.cases.add("one case")
        source = session.sources.add(case.id, "Wren")
        kept = session.accounts.add(source.id, "kept words about the queue")
        lab.seal(session, kept, "kept words about the queue", {})
        text = f"{RAW} {NAME} {SEALED} " * 300
        account = session.accounts.add(source.id, text, lab.original(FILE, text.encode() * 20))
        lab.seal(session, account, f"[Person 1] {SEALED} " * 300, {"Person 1": (NAME,)})
        session.accounts.add_incident(
            account.id, what=f"{INCIDENT} {DRAFT}", when=FuzzyDate(), basis=Basis.SAW
        )
        session.tags.add(account.id, "A3", SEALED, nth=1)
    return folder


@pytest.fixture
def filled(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "vault"))


def account(session: Session) -> str:
    """The id of the account that is to be deleted."""
    vault: Vault = session._vault
    return str(vault.db.one("SELECT testimony_id FROM incidents")[0])


def residue(lab: Any, folder: Path) -> dict[str, int]:
    """How often each mark occurs in files, decrypted pages, journal and names list."""
    files = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    readable = b"\n".join([*files, lab.plain(folder), lab.journal(folder)])
    database = lab.escrow.connect(lab.plain(folder))
    register = lab.register(folder)
    names = str(register.all(database, "identity")) + str(register.all(database, "original"))
    for blob in (folder / "blobs").iterdir():
        readable += lab.escrow.read_blob(
            blob.read_bytes(), blob.name, lab.escrow.blob_key(database, blob.name, register)
        )
    database.close()
    return {mark: readable.count(mark.encode()) + names.count(mark) for mark in MARKS}


@pytest.mark.proof(16)
def test_nothing_of_a_purged_account_is_left_anywhere_in_the_vault(
    lab: Any, filled: Path, figures: Callable[..., None]
) -> None:
    before = residue(lab, filled)
    assert all(before.values()), before
    with lab.open(filled) as session:
        account_id = account(session)
        session.accounts.delete(account_id)
        done = session.care.purge()
        still_open = residue(lab, filled)
    after = residue(lab, filled)
    figures("deletion: places of the words before (control)", sum(before.values()), "places")
    figures("deletion: residue after purge", sum(after.values()) + sum(still_open.values()), "places")
    assert still_open == dict.fromkeys(MARKS, 0)
    assert after == dict.fromkeys(MARKS, 0)
    assert (done.testimonies, done.blobs) == (1, 2)
    assert account_id.encode() not in lab.plain(filled)


def test_the_note_that_remains_says_nothing_and_the_rest_is_whole(lab: Any, filled: Path) -> None:
    with lab.open(filled) as session:
        session.accounts.delete(account(session))
        session.care.purge()
    with lab.open(filled, custodian=True) as session:
        assert session.care.check().sound
        assert [hit.snippet for hit in session.accounts.search("kept")] == ["kept words about the queue"]
        assert session.accounts.search(SEALED) == []
        assert session.register.identities() == []
        notes = lab.vault(session).db.all("SELECT what, reason, length(id) FROM tombstones")
        assert notes == [("account", "deleted by the person who keeps the vault", 32)]
        assert [(note.what, note.reason) for note in session.care.deletions()] == [row[:2] for row in notes]
        # The history still holds, and rows about the account can no longer be tied to it.
        rows = session.care.custody()
        assert [row.action for row in rows][-2:] == ["account-binned", "account-purged"]
        assert len([row for row in rows if row.subject is None]) == 3
        db: Database = lab.vault(session).db
        for table in ("fields", "originals", "passages", "incidents", "register"):
            column = "kind" if table == "register" else "testimony_id"
            assert len(db.all(f"SELECT DISTINCT {column} FROM {table}")) <= 1  # noqa: S608 - names above
        db.run("INSERT INTO words (words) VALUES ('integrity-check')")


def test_the_old_database_key_opens_nothing_after_a_purge(lab: Any, filled: Path) -> None:
    keys = lab.escrow.read_header(filled, lab.passphrase)
    with lab.open(filled) as session:
        session.care.purge()
    data = (filled / "vault.db").read_bytes()
    old, new = keys.derive("database", b"1"), keys.derive("database", b"2")
    assert lab.escrow._page(data, 1, old, lab.escrow._mac_key(data, old)) is None
    assert lab.escrow._page(data, 1, new, lab.escrow._mac_key(data, new)) is not None


def test_the_bin_can_be_undone_and_a_binned_account_is_found_by_no_search(lab: Any, filled: Path) -> None:
    with lab.open(filled) as session:
        account_id = account(session)
        assert session.accounts.delete(account_id).state == "binned"
        assert session.accounts.search(SEALED) == []
        with pytest.raises(WrongState):
            session.accounts.delete(account_id)
        assert session.accounts.undelete(account_id).state == "sealed"
        assert len(session.accounts.search(SEALED)) == 1
        with pytest.raises(WrongState):
            session.accounts.undelete(account_id)
        assert session.care.purge().testimonies == 0
        assert len(session.tags.passages(account_id)) == 1


def test_a_hold_blocks_the_bin_and_the_purge_of_what_is_in_it_already(lab: Any, filled: Path) -> None:
    with lab.open(filled) as session:
        case = session.cases.named("one case").id
        account_id = account(session)
        session.cases.hold(case, on=True)
        with pytest.raises(OnHold):
            session.accounts.delete(account_id)
        session.cases.hold(case, on=False)
        session.accounts.delete(account_id)
        session.cases.hold(case, on=True)
        assert session.care.purge().testimonies == 0
        assert session.accounts.undelete(account_id).state == "sealed"
        assert len(session.accounts.search(SEALED)) == 1
    assert all(residue(lab, filled).values())


def test_files_of_an_import_cut_short_are_swept(lab: Any, filled: Path) -> None:
    stray = filled / "blobs" / ("ab" * 16)
    stray.write_bytes(b"cut short")
    (filled / "blobs" / ("cd" * 16 + ".new")).write_bytes(b"cut shorter")
    with lab.open(filled, custodian=True) as session:
        assert session.care.purge().strays == 2
        assert session.care.check().sound
    assert not stray.exists()


# -- a purge that dies at a step of its own ------------------------------------------------------


class Died(BaseException):
    """The process is gone: nothing below it catches this."""


STEPS: list[tuple[type | object, str, int]] = [
    (Database, "rebuild_into", 0),
    (headers, "write", 0),
    (headers, "write", 1),
    (Path, "replace", 0),
    (Path, "replace", 1),
    (Path, "replace", 2),
    (Path, "replace", 3),
    (Path, "replace", 4),
    (Path, "replace", 5),
    (Path, "replace", 6),
]


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize(("owner", "name", "time"), STEPS, ids=[f"{name} {time}" for _, name, time in STEPS])
def test_a_purge_that_dies_at_any_step_leaves_the_old_or_the_new_database_opening(
    lab: Any,
    filled: Path,
    stretch_once: list[int],
    monkeypatch: pytest.MonkeyPatch,
    owner: Any,
    name: str,
    time: int,
    after: bool,
) -> None:
    session = lab.open(filled)
    session.accounts.delete(account(session))
    vault = lab.vault(session)
    count = 0
    real = getattr(owner, name)

    def dying(*args: Any, **kwargs: Any) -> Any:
        nonlocal count
        count += 1
        if count == time + 1 and not after:
            raise Died
        result = real(*args, **kwargs)
        if count == time + 1:
            raise Died
        return result

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, dying)
        with pytest.raises(Died):
            session.care.purge()
    # Drop everything as a kill does: no anchor, no tidy close.
    vault.db.close()
    vault._lock.release()
    with lab.open(filled, custodian=True) as again:
        assert again.care.check().sound
        assert [hit.snippet for hit in again.accounts.search("kept")] == ["kept words about the queue"]
        assert len(again.accounts.all()) == 1
        again.care.purge()
    assert residue(lab, filled) == dict.fromkeys(MARKS, 0)
    assert sorted(path.name for path in filled.iterdir() if ".new" in path.name) == []


def test_keys_of_a_closed_vault_are_wiped(lab: Any, filled: Path) -> None:
    session = lab.open(filled, custodian=True)
    vault = lab.vault(session)
    master: Secret = vault._master
    private = vault.register._private.raw
    session.close()
    session.close()
    assert master.wiped
    assert private.wiped
