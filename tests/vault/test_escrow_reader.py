"""Three readers that share no code see the same vault: the program, the escrow reader, sqlite3mc."""

from __future__ import annotations

import ast
import contextlib
import importlib
import io
import itertools
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pytest
import shamir_mnemonic  # type: ignore[import-untyped]  # no type information is published
from shamir_mnemonic import wordlist

from whistle.api import Session
from whistle.crypto import recovery
from whistle.crypto.stream import padme
from whistle.operations.recovery_sheet import as_text
from whistle.operations.ways import NewShares
from whistle.vault.database import Database

ROOT = Path(__file__).resolve().parents[2]
READER = ROOT / "packaging" / "escrow_reader.py"
PARTS = [READER.with_name(f"escrow_{name}.py") for name in ("reader", "format", "shares")]


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


@pytest.mark.proof(3)
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
            data = (folder / "blobs" / blob).read_bytes()
            read = lab.escrow.read_blob(data, blob, lab.escrow.blob_key(plain, blob, register))
            # What is in the names list is told with a rounded size.
            assert size == (len(read) if key else padme(len(read)))
            assert read == b"".join(vault.blobs.read(blob, type(vault._master)(key or sealed[blob])))
        names = [identity.names for identity in session.register.identities()]
    assert names == [("Tobias Okonedo",)]
    assert set(lab.escrow._names(plain, register)) == {"Person 1\tTobias Okonedo"}
    with pytest.raises(lab.escrow.Unreadable, match="custodian"):
        lab.escrow.blob_key(plain, next(blob for blob, key, _ in blobs if key is None), None)


@pytest.mark.proof(3)
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
        lab.escrow.read_blob(blob.read_bytes(), blob.name, key)


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
    alone = tmp_path / "alone"
    alone.mkdir()
    for part in PARTS:
        (alone / part.name).write_bytes(part.read_bytes())
    done = subprocess.run(
        [sys.executable, "-E", "-s", str(alone / READER.name), str(folder), *files[:2], "hashes"],
        cwd=tmp_path,
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
    tops = set()
    for node in (node for part in PARTS for node in ast.walk(ast.parse(part.read_text(encoding="utf-8")))):
        if isinstance(node, ast.Import):
            tops |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            tops.add((node.module or "").split(".")[0])
    own = {part.stem for part in PARTS}
    assert tops - set(sys.stdlib_module_names) - own == {"cryptography"}
    assert any("whistle" in part.read_text(encoding="utf-8") for part in PARTS), "the labels, as text"


def test_a_vault_with_one_passphrase_is_read_the_same_way(lab: Any, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    with Session.create(folder, lab.passphrase, None, lab.cost) as session:
        case = session.cases.add("one")
        session.sources.add(case.id, "Wren")
        session.register.identify("Wren", ["Zephyrine Mottershead"])
    keys = lab.escrow.read_header(folder, lab.passphrase)
    register = lab.escrow.Register((folder / "register.key").read_bytes(), lab.passphrase, keys)
    database = lab.escrow.connect(lab.escrow.read_database(folder, keys))
    assert list(lab.escrow._names(database, register)) == ["Person 1\tZephyrine Mottershead"]


# -- backups and recovery shares -----------------------------------------------------------------


OWN = "thimble orchard granite"


@pytest.fixture
def sheet(lab: Any, folder: Path) -> tuple[str, ...]:
    """Recovery shares that open the vault."""
    drawn = NewShares()
    with lab.open(folder) as session:
        session.ways.set_recovery(drawn, [drawn.shares[0]])
    shares = drawn.shares
    drawn.close()
    return shares


@pytest.fixture
def backup(lab: Any, folder: Path, sheet: tuple[str, ...], tmp_path: Path) -> Path:
    target = tmp_path / "one.backup"
    with lab.open(folder) as session:
        session.care.backup(target, OWN, cost=lab.cost)
    return target


def vault_rows(lab: Any, folder: Path) -> dict[str, list[str]]:
    with lab.open(folder) as session:
        return without_log(hashes_by_the_program(lab, lab.vault(session).db))


def without_log(rows: dict[str, list[str]]) -> dict[str, list[str]]:
    """The rows that a vault and its backup share: each signs its custody log with a key of its own."""
    return {table: hashes for table, hashes in rows.items() if not table.startswith("custody")}


@pytest.mark.parametrize("by", ["passphrase", "shares"])
def test_a_backup_is_read_without_whistle_by_its_passphrase_or_by_shares(
    lab: Any, folder: Path, backup: Path, sheet: tuple[str, ...], by: str, figures: Callable[..., None]
) -> None:
    way = (
        lab.escrow.by_passphrase(OWN)
        if by == "passphrase"
        else lab.escrow.by_shares(f"{sheet[2]}\n\n{sheet[0]}")
    )
    source, keys, plain = lab.escrow.open_source(backup, way)
    with contextlib.closing(lab.escrow.connect(plain)) as database:
        rows = without_log(lab.escrow.row_hashes(database))
        assert rows == vault_rows(lab, folder)
        register = lab.escrow.Register(source.small("register.key"), lab.custodian, keys)
        assert set(lab.escrow._names(database, register)) == {"Person 1\tTobias Okonedo"}
        for (blob,) in database.execute("SELECT id FROM originals").fetchall():
            key = lab.escrow.blob_key(database, blob, register)
            stored = (folder / "blobs" / blob).read_bytes()
            assert source.read(f"blobs/{blob}") == stored
            assert lab.escrow.read_blob(source.read(f"blobs/{blob}"), blob, key)
    figures(f"second reader: rows of a backup read by {by}", sum(map(len, rows.values())), "rows")
    with pytest.raises(FileNotFoundError):
        source.read("blobs/none")


def test_a_vault_is_read_by_two_shares_and_not_by_one_nor_by_those_of_another_sheet(
    lab: Any, folder: Path, sheet: tuple[str, ...]
) -> None:
    _, keys, plain = lab.escrow.open_source(folder, lab.escrow.by_shares(as_text(sheet[:2])))
    assert keys.master == lab.keys(folder).master
    assert without_log(lab.escrow.row_hashes(lab.escrow.connect(plain))) == vault_rows(lab, folder)
    with NewShares().secret as other:
        strange = recovery.cut(other)
    for shares in (sheet[:1], (sheet[0], sheet[0]), strange[:2], (sheet[0], strange[1]), ()):
        text = "\n\n".join(shares)
        with pytest.raises(lab.escrow.Unreadable) as caught:
            lab.escrow.open_source(folder, lab.escrow.by_shares(text))
        assert not any(
            word in str(caught.value) for share in shares for word in share.split() if len(word) > 5
        )


def test_one_wrong_word_of_a_share_is_always_noticed(lab: Any, sheet: tuple[str, ...]) -> None:
    shares = importlib.import_module("escrow_shares")
    words = sheet[0].split()
    for place in range(len(words)):
        wrong = [*words]
        wrong[place] = shares.WORDS[(shares.WORDS.index(words[place]) + 1 + place) % 1024]
        with pytest.raises(shares.BadShares):
            shares.read_share(" ".join(wrong))
    with pytest.raises(shares.BadShares):
        shares.read_share(" ".join(words[:-1]))
    with pytest.raises(shares.BadShares):
        shares.read_share(" ".join([*words[:-1], "zebra"]))


def test_the_second_reader_of_shares_agrees_with_the_standards_own_vectors_and_library() -> None:
    shares = importlib.import_module("escrow_shares")
    assert list(wordlist.WORDLIST) == shares.WORDS
    rng = random.Random(8)
    for needed, count, extendable, exponent in (
        (2, 3, True, 0),
        (3, 5, True, 1),
        (2, 2, False, 0),
        (1, 1, True, 0),
    ):
        secret = rng.randbytes(32)
        (group,) = shamir_mnemonic.generate_mnemonics(
            1, [(needed, count)], secret, iteration_exponent=exponent, extendable=extendable
        )
        for chosen in itertools.permutations(group, needed):
            assert shares.join(chosen) == secret
    # SLIP-0039's test vectors: "Valid mnemonic without sharing (256 bits)".
    vector = (
        "theory painting academic academic armed sweater year military elder discuss acne wildlife boring"
        " employer fused large satoshi bundle carbon diagnose anatomy hamster leaves tracks paces beyond"
        " phantom capital marvel lips brave detect luck"
    )
    known = "989baf9dcaad5b10ca33dfd8cc75e42477025dce88ae83e75a230086a0e00e92"
    assert shares.join([vector], b"TREZOR").hex() == known


def test_every_change_of_a_backup_is_refused_by_the_second_reader(
    lab: Any, backup: Path, figures: Callable[..., None]
) -> None:
    genuine = backup.read_bytes()
    rng = random.Random(4)
    refused = 0
    places = sorted({*range(0, 40), *rng.sample(range(len(genuine)), 60)})
    for place in places:
        changed = bytearray(genuine)
        changed[place] ^= 1 << rng.randrange(8)
        backup.write_bytes(changed)
        with pytest.raises((lab.escrow.Unreadable, ValueError, KeyError)):
            lab.escrow.open_source(backup, remembered(lab, genuine))
        refused += 1
    for data in (genuine[:-1], genuine[:-65_552], genuine + b"x", genuine[:12], b""):
        backup.write_bytes(data)
        with pytest.raises((lab.escrow.Unreadable, ValueError)):
            lab.escrow.open_source(backup, remembered(lab, genuine))
        refused += 1
    figures("second reader: changed backups refused", refused, "backups")


def remembered(lab: Any, genuine: bytes) -> Any:
    """The way in by the passphrase, stretched once for all."""
    if not hasattr(lab, "backup_master"):
        length = int.from_bytes(genuine[10:14], "big")
        body = lab.escrow.header_body(genuine[14 : 14 + length])
        context = lab.escrow.HEADER_MAGIC + b"\x01" + body["vault"].encode()
        lab.backup_master = lab.escrow.by_passphrase(OWN)(body, context)
    return lambda _body, _context: lab.backup_master


def test_an_unpacked_backup_is_a_vault_that_whistle_opens(
    lab: Any, backup: Path, tmp_path: Path, files: list[str]
) -> None:
    (tmp_path / "own").write_text(OWN + "\n")
    (tmp_path / "new").mkdir()
    words = ["--passphrase-file", str(tmp_path / "own")]
    assert lab.escrow.main([str(backup), *words, "unpack", str(tmp_path / "new")]) == 1, "never into a folder"
    assert lab.escrow.main([str(backup), *words, "unpack", str(tmp_path / "again")]) == 0
    with Session.open(tmp_path / "again", OWN, lab.custodian) as session:
        assert session.care.check().sound
        assert session.register.identities()[0].names == ("Tobias Okonedo",)


def test_shares_open_a_backup_on_the_command_line(
    lab: Any, backup: Path, sheet: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sheet.txt").write_text(as_text(sheet), encoding="utf-8")
    assert lab.escrow.main([str(backup), "--shares-file", str(tmp_path / "sheet.txt"), "hashes"]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 40
    (tmp_path / "sheet.txt").write_text("nothing of the kind", encoding="utf-8")
    assert lab.escrow.main([str(backup), "--shares-file", str(tmp_path / "sheet.txt"), "hashes"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_change_of_every_key_cut_short_is_read_by_its_own_header(
    lab: Any, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies: list[Path] = []
    with lab.open(folder) as session:
        kind = type(lab.vault(session))
        real = kind.take_keys

        def stop(vault: Any, *rest: Any) -> None:
            copies.append(Path(shutil.copytree(folder, tmp_path / "stopped")))
            real(vault, *rest)

        monkeypatch.setattr(kind, "take_keys", stop)
        session.ways.rekey([lab.passphrase], lab.cost)
    _, keys, plain = lab.escrow.open_source(copies[0], lab.escrow.by_passphrase(lab.passphrase))
    assert keys.header["database"]["key"] == 2
    assert without_log(lab.escrow.row_hashes(lab.escrow.connect(plain))) == vault_rows(lab, folder)
