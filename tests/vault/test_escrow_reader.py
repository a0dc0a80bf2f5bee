"""Three readers that share no code see the same vault: the program, the escrow reader, sqlite3mc."""

from __future__ import annotations

import ast
import io
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pytest

from whistle.api import Session
from whistle.vault.database import Database

ROOT = Path(__file__).resolve().parents[2]
READER = ROOT / "packaging" / "escrow_reader.py"


def hashes_by_the_program(lab: Any, database: Database) -> dict[str, list[str]]:
    """Row hashes as SQLCipher gives the rows."""
    tables = database.all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    return {
        name: sorted(lab.escrow.row_hash(row) for row in database.all(f'SELECT * FROM "{name}"'))  # noqa: S608 - a name out of the schema
        for (name,) in tables
    }


def hashes_by_sqlite3mc(lab: Any, path: Path, key: bytes) -> dict[str, list[str]]:
    """Row hashes as another library with another implementation of the cipher gives the rows."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    for pragma in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{key.hex()}'\""):
        list(connection.execute(f"PRAGMA {pragma}"))
    tables = list(
        connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
    )
    found = {
        str(name): sorted(lab.escrow.row_hash(row) for row in connection.execute(f'SELECT * FROM "{name}"'))  # noqa: S608 - as above
        for (name,) in tables
    }
    connection.close()
    return found


@pytest.mark.parametrize("purged", [False, True], ids=["as made", "after a rebuild"])
def test_three_readers_agree_on_the_hash_of_every_row(
    lab: Any, folder: Path, purged: bool, figures: Callable[..., None]
) -> None:
    with lab.open(folder) as session:
        if purged:
            session.accounts.delete(session.accounts.all()[0].id)
            session.care.purge()
        ours = hashes_by_the_program(lab, lab.vault(session).db)
    keys = lab.escrow.read_header(folder, lab.passphrase)
    second = lab.escrow.row_hashes(lab.escrow.connect(lab.escrow.read_database(folder, keys)))
    key = keys.derive("database", str(keys.header["database"]["key"]).encode())
    third = hashes_by_sqlite3mc(lab, folder / "vault.db", key)
    rows = sum(len(hashes) for hashes in ours.values())
    figures("readers: rows on whose hash three readers agree", rows, "rows")
    assert rows > 40
    assert ours == second
    assert ours == third


def test_the_row_hash_tells_values_types_and_places_apart(lab: Any) -> None:
    rows = [(1, "a"), ("1", "a"), ("a", 1), (1, "ab"), (1, b"a"), (None, "a"), ("None", "a"), ("1a", "")]
    assert len({lab.escrow.row_hash(row) for row in rows}) == len(rows)


def test_the_second_reader_opens_every_original_and_every_name(lab: Any, folder: Path) -> None:
    plain = lab.escrow.connect(lab.plain(folder))
    register = lab.register(folder)
    with lab.open(folder, custodian=True) as session:
        vault = lab.vault(session)
        sealed = {e.subject: bytes.fromhex(str(e.content["key"])) for e in vault.register.entries("original")}
        blobs = vault.db.all("SELECT id, key, size FROM originals")
        assert len(blobs) == 5
        for blob, key, size in blobs:
            read = lab.escrow.read_blob(folder / "blobs" / blob, lab.escrow.blob_key(plain, blob, register))
            assert len(read) == size
            assert read == b"".join(vault.blobs.read(blob, type(vault._master)(key or sealed[blob])))
        names = [identity.names for identity in session.register.identities()]
    assert names == [("Tobias Okonedo",)]
    assert set(lab.escrow._names(plain, register)) == {"Person 1\tTobias Okonedo"}
    with pytest.raises(lab.escrow.Unreadable, match="custodian"):
        lab.escrow.blob_key(plain, next(blob for blob, key, _ in blobs if key is None), None)


def test_a_hot_journal_is_rolled_back_and_its_pages_are_what_the_document_says(
    lab: Any, folder: Path, tmp_path: Path
) -> None:
    with lab.open(folder) as session:
        vault = lab.vault(session)
        before = hashes_by_the_program(lab, vault.db)
        with vault.db.transaction():
            vault.db.run("UPDATE fields SET text = 'overwritten by a transaction that never ended'")
            vault.db.run("PRAGMA cache_spill = 1")
            vault.db.run("PRAGMA cache_size = 1")
            for number in range(40):
                vault.db.run("INSERT INTO tombstones VALUES (?, 'account', ?, '')", str(number), "x" * 4_000)
            # What a kill at this moment leaves.
            crashed = tmp_path / "crashed"
            crashed.mkdir()
            for name in ("header.a", "header.b", "register.key", "vault.db", "vault.db-journal"):
                (crashed / name).write_bytes((folder / name).read_bytes())
    journal = (crashed / "vault.db-journal").read_bytes()
    assert journal[:8] == lab.escrow.JOURNAL_MAGIC
    assert len(list(lab.escrow.journal_pages(journal))) > 3
    # The tests that look for residue read journals in this way too.
    assert b"office" in lab.journal(crashed)
    assert (crashed / "vault.db").read_bytes() != (folder / "vault.db").read_bytes()
    found = lab.escrow.row_hashes(lab.escrow.connect(lab.plain(crashed)))
    assert found == before
    with lab.open(crashed) as session:
        assert hashes_by_the_program(lab, lab.vault(session).db) == before


def test_the_second_reader_refuses_damage_and_wrong_passphrases(lab: Any, folder: Path) -> None:
    keys = lab.keys(folder)
    genuine = (folder / "vault.db").read_bytes()
    for page in range(len(genuine) // 4096):
        lab.flip(folder / "vault.db", page * 4096 + 2_000)
        with pytest.raises(lab.escrow.Unreadable):
            lab.escrow.read_database(folder, keys)
        (folder / "vault.db").write_bytes(genuine)
    (folder / "vault.db").write_bytes(genuine[:-4096])
    with pytest.raises(lab.escrow.Unreadable):
        lab.escrow.read_database(folder, keys)
    with pytest.raises(lab.escrow.Unreadable, match="does not open"):
        lab.escrow.read_header(folder, "not it")
    blob = max((folder / "blobs").iterdir(), key=lambda path: path.stat().st_size)
    key = lab.escrow.blob_key(
        lab.escrow.connect(_plain(lab, folder, genuine)), blob.name, lab.register(folder)
    )
    lab.flip(blob, 66_000)
    with pytest.raises(lab.escrow.Unreadable):
        lab.escrow.read_blob(blob, key)


def _plain(lab: Any, folder: Path, genuine: bytes) -> bytes:
    (folder / "vault.db").write_bytes(genuine)
    return bytes(lab.plain(folder))


def test_one_header_copy_is_enough_and_the_other_is_reported(lab: Any, folder: Path) -> None:
    lab.flip(folder / "header.a", 300)
    keys = lab.escrow.read_header(folder, lab.passphrase)
    assert [note.split(" ")[0] for note in keys.notes] == ["header.a"]


# -- as a program --------------------------------------------------------------------------------


@pytest.fixture
def files(lab: Any, tmp_path: Path) -> list[str]:
    (tmp_path / "p").write_text(lab.passphrase + "\n", encoding="utf-8")
    (tmp_path / "c").write_text(lab.custodian, encoding="utf-8")
    return ["--passphrase-file", str(tmp_path / "p"), "--custodian-file", str(tmp_path / "c")]


def test_nothing_is_written_without_the_typed_word_and_never_over_a_file(
    lab: Any, folder: Path, tmp_path: Path, files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "plain.sqlite"
    for typed in ("", "yes\n", "\n"):
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        assert lab.escrow.main([str(folder), *files, "decrypt", str(out)]) == 1
        assert not out.exists()
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    monkeypatch.setattr(sys, "stdin", io.StringIO("readable\n"))
    assert lab.escrow.main([str(folder), *files, "decrypt", str(out)]) == 0
    assert out.stat().st_mode & 0o777 == 0o600
    database = sqlite3.connect(out)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert database.execute("SELECT count(*) FROM sources").fetchone() == (3,)
    database.close()
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    monkeypatch.setattr(sys, "stdin", io.StringIO("readable\n"))
    assert lab.escrow.main([str(folder), *files, "decrypt", str(out)]) == 1


def test_the_program_runs_alone_and_prints_hashes_and_no_words(
    folder: Path, files: list[str], tmp_path: Path
) -> None:
    copied = tmp_path / "alone" / "reader.py"
    copied.parent.mkdir()
    copied.write_bytes(READER.read_bytes())
    done = subprocess.run(
        [sys.executable, "-I", str(copied), str(folder), *files[:2], "hashes"],
        cwd=copied.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert len(lines) > 40
    assert all(len(value) == 64 for _, value in lines)
    assert done.stderr == ""


def test_a_wrong_passphrase_is_one_plain_line_and_a_status(
    lab: Any, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "wrong").write_text("not it", encoding="utf-8")
    assert lab.escrow.main([str(folder), "--passphrase-file", str(tmp_path / "wrong"), "hashes"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1


def test_the_reader_imports_the_standard_library_and_cryptography_only() -> None:
    tree = ast.parse(READER.read_text(encoding="utf-8"))
    tops = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            tops |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            tops.add((node.module or "").split(".")[0])
    assert tops - set(sys.stdlib_module_names) == {"cryptography"}
    assert "whistle" in READER.read_text(encoding="utf-8"), "the labels are there, as text"


def test_a_vault_with_one_passphrase_is_read_the_same_way(lab: Any, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    with Session.create(folder, lab.passphrase, None, lab.cost) as session:
        case = session.cases.add("one")
        session.sources.add(case.id, "Wren")
        session.register.identify("Wren", ["Zephyrine Mottershead"])
    keys = lab.escrow.read_header(folder, lab.passphrase)
    register = lab.escrow.Register(folder / "register.key", lab.passphrase, keys)
    database = lab.escrow.connect(lab.escrow.read_database(folder, keys))
    assert list(lab.escrow._names(database, register)) == ["Person 1\tZephyrine Mottershead"]
