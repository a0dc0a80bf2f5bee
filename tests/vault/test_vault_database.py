"""The database: keyed from its first byte, settings that hold, and every damaged page found."""

from __future__ import annotations

import contextlib
import ctypes
import os
import random
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from whistle.crypto.keys import Secret
from whistle.errors import Damaged, DatabaseDamaged, VaultReadOnly, VaultTooNew
from whistle.vault.database import PLAIN_MAGIC, Database, migrations
from whistle.vault.salvage.pages import Pages

PAGE = 4096
MARK = "zanzibarquokka"


@pytest.fixture
def database(tmp_path: Path) -> Any:
    with Secret(bytes(range(32))) as key:
        made = Database.create(tmp_path / "one.db", key)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("locking_mode", "exclusive"),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("foreign_keys", 1),
        ("cache_size", -32 * 1024),
        ("cipher_memory_security", "0"),
        ("cipher_page_size", "4096"),
        ("page_size", "4096"),
    ],
)
def test_the_settings_hold_on_an_open_connection(database: Database, setting: str, value: object) -> None:
    assert database.one(f"PRAGMA {setting}")[0] == value


def test_the_search_index_deletes_securely_and_a_rebuilt_one_too(database: Database, tmp_path: Path) -> None:
    question = "SELECT v FROM words_config WHERE k = 'secure-delete'"
    assert database.one(question) == (1,)
    with Secret(bytes(range(1, 33))) as key:
        database.rebuild_into(tmp_path / "two.db", key)
        other = Database.open(tmp_path / "two.db", key)
    assert other.one(question) == (1,)
    assert other.one("PRAGMA user_version") == (len(migrations()),)
    assert other.check() == []
    other.close()


class Stopped(Exception):
    """Raised from another thread, as the window does on closing."""


@pytest.mark.parametrize("turn", [0, 3])
def test_a_copy_that_is_stopped_half_way_leaves_no_file_and_another_can_be_made(
    database: Database, tmp_path: Path, turn: int
) -> None:
    with database.transaction():
        for number in range(4):
            database.run(
                "INSERT INTO cases (id, name, created) VALUES (?, ?, 0)",
                f"{number:032x}",
                f"{number}" * 2_000_000,
            )
    path, copies = tmp_path / "two.db", ctypes.c_ulong(threading.get_ident())

    def stop() -> None:
        until = time.monotonic() + 20
        while time.monotonic() < until and not (path.exists() and path.stat().st_size > turn * 1_500_000):
            time.sleep(0.001)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(copies, ctypes.py_object(Stopped))

    with Secret(bytes(range(1, 33))) as key:
        thread = threading.Thread(target=stop)
        thread.start()
        # Where it comes up in the middle of a callback of the library, that says so in its own way.
        with pytest.raises((Stopped, sqlcipher.OperationalError)):
            database.rebuild_into(path, key)
        thread.join()
        assert list(tmp_path.glob("two*")) == []
        database.rebuild_into(path, key)
        with contextlib.closing(Database.open(path, key)) as made:
            assert made.check() == []


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH 'plain.db' AS other",
        "ATTACH 'plain.db' AS other KEY ''",
        "VACUUM INTO 'plain.db'",
        "PRAGMA temp_store = 1",
        "PRAGMA temp_store_directory = '.'",
        "PRAGMA journal_mode = WAL",
        "PRAGMA main.journal_mode = OFF",
        "PRAGMA secure_delete = 0",
        "PRAGMA trusted_schema = 1",
        "PRAGMA writable_schema = 1",
        "PRAGMA rekey = ''",
        "PRAGMA key = 'another'",
        "PRAGMA hexkey = '00'",
    ],
)
def test_statements_that_would_loosen_the_rules_are_refused(
    database: Database, statement: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(sqlcipher.DatabaseError, match=r"not authorized|authorization denied"):
        database.run(statement)
    assert not (tmp_path / "plain.db").exists()


def test_nothing_in_the_files_is_plain_not_even_the_first_bytes(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spill = tmp_path / "spill"
    spill.mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(spill))
    monkeypatch.setattr(tempfile, "tempdir", str(spill))
    with database.transaction():
        for number in range(2_000):
            database.run("INSERT INTO tombstones VALUES (?, ?, ?, '')", str(number), MARK, MARK * 40)
        # A sort too large for the cache: with temp_store=1 it would go to a file in the clear.
        assert len(database.all("SELECT reason || id AS r FROM tombstones ORDER BY r DESC")) == 2_000
        during = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert len(during) >= 2
    assert list(spill.iterdir()) == []
    for path in tmp_path.rglob("*"):
        if path.is_file():
            during[path] = during.get(path, b"") + path.read_bytes()
    assert all(MARK.encode() not in data for data in during.values())
    assert (tmp_path / "one.db").read_bytes()[:16] != PLAIN_MAGIC


def test_the_search_for_plain_words_finds_them_in_a_database_without_a_key(tmp_path: Path) -> None:
    plain = sqlcipher.connect(str(tmp_path / "plain.db"), isolation_level=None)
    plain.execute("CREATE TABLE t (x)")
    plain.execute("INSERT INTO t VALUES (?)", (MARK,))
    plain.close()
    data = (tmp_path / "plain.db").read_bytes()
    assert data[:16] == PLAIN_MAGIC
    assert MARK.encode() in data


def test_the_journal_holds_no_old_page_once_a_transaction_is_over(database: Database, tmp_path: Path) -> None:
    journal = tmp_path / "one.db-journal"
    database.run("INSERT INTO tombstones VALUES ('1', 'a', 'b', '')")
    with database.transaction():
        database.run("UPDATE tombstones SET reason = 'changed'")
        during = journal.stat().st_size
    assert during > 0
    assert journal.stat().st_size == 0


@pytest.mark.parametrize("length", [0, 1, 31, 33, 64])
def test_a_key_of_the_wrong_length_never_reaches_the_library(tmp_path: Path, length: int) -> None:
    with pytest.raises(DatabaseDamaged):
        Database.create(tmp_path / "x.db", Secret(b"k" * length))
    assert not (tmp_path / "x.db").exists()


def test_another_key_no_file_an_empty_file_or_a_plain_file_is_no_database_of_ours(
    database: Database, tmp_path: Path
) -> None:
    database.close()
    key, other = Secret(bytes(range(32))), Secret(bytes(32))
    (tmp_path / "empty.db").touch()
    plain = sqlcipher.connect(str(tmp_path / "plain.db"), isolation_level=None)
    plain.execute("CREATE TABLE cases (x)")
    plain.close()
    for name, secret in (("one.db", other), ("none.db", key), ("empty.db", key), ("plain.db", key)):
        with pytest.raises(DatabaseDamaged):
            Database.open(tmp_path / name, secret)
    assert not (tmp_path / "none.db").exists()
    assert (tmp_path / "empty.db").stat().st_size == 0


def test_a_newer_schema_is_refused_and_left_alone(database: Database, tmp_path: Path) -> None:
    database.run("PRAGMA user_version = 99")
    database.close()
    before = (tmp_path / "one.db").read_bytes()
    with pytest.raises(VaultTooNew) as newer:
        Database.open(tmp_path / "one.db", Secret(bytes(range(32))))
    assert (newer.value.found, newer.value.supported) == (99, len(migrations()))
    assert (tmp_path / "one.db").read_bytes() == before


def test_a_transaction_that_fails_leaves_nothing_and_inner_ones_join(database: Database) -> None:
    def both() -> None:
        with database.transaction():
            database.run("INSERT INTO tombstones VALUES ('1', 'a', 'b', '')")
            with database.transaction():
                database.run("INSERT INTO tombstones VALUES ('2', 'a', 'b', '')")
            raise KeyError("stop")

    with pytest.raises(KeyError):
        both()
    assert database.all("SELECT * FROM tombstones") == []


# -- damage --------------------------------------------------------------------------------------


def problems(lab: Any, folder: Path) -> str:
    """What opening, or checking, says about a vault; empty when it says that all is well."""
    try:
        with lab.open(folder, custodian=True) as session:
            health = session.care.check()
            return "" if health.sound else "check"
    except Damaged as error:
        return type(error).__name__


@pytest.mark.proof(7)
@pytest.mark.full
def test_every_flipped_page_is_found_by_opening_or_by_check(
    lab: Any, folder: Path, stretch_once: list[int], full: bool, figures: Callable[..., None]
) -> None:
    path = folder / "vault.db"
    genuine = path.read_bytes()
    pages = len(genuine) // PAGE
    rng = random.Random(7)
    # Reduced: one flip in each page; full: a thousand, each page many times.
    rounds = list(range(pages)) + [rng.randrange(pages) for _ in range(1_000 - pages if full else 0)]
    headers = {name: (folder / name).read_bytes() for name in ("header.a", "header.b")}
    said = []
    for page in rounds:
        changed = bytearray(genuine)
        changed[page * PAGE + rng.randrange(PAGE)] ^= 1 << rng.randrange(8)
        path.write_bytes(changed)
        said.append(problems(lab, folder))
        path.write_bytes(genuine)
        for name, data in headers.items():
            (folder / name).write_bytes(data)
    figures("database: page flips", len(said), "flips")
    figures("database: page flips found", sum(bool(words) for words in said), "flips")
    assert all(said)
    assert problems(lab, folder) == ""


@pytest.mark.proof(7)
@pytest.mark.parametrize("cut", [1, PAGE, 5 * PAGE, PAGE + 100])
def test_a_database_cut_short_is_found(lab: Any, folder: Path, cut: int) -> None:
    path = folder / "vault.db"
    os.truncate(path, path.stat().st_size - cut)
    assert problems(lab, folder)


def test_two_pages_in_each_others_place_are_found(lab: Any, folder: Path) -> None:
    path = folder / "vault.db"
    data = path.read_bytes()
    path.write_bytes(
        data[: 6 * PAGE] + data[7 * PAGE : 8 * PAGE] + data[6 * PAGE : 7 * PAGE] + data[8 * PAGE :]
    )
    assert problems(lab, folder)


def test_what_is_undamaged_stays_readable_beside_a_damaged_page(lab: Any, folder: Path) -> None:
    path = folder / "vault.db"
    genuine = path.read_bytes()
    read = 0
    for page in range(1, len(genuine) // PAGE):
        changed = bytearray(genuine)
        changed[page * PAGE + 99] ^= 1
        path.write_bytes(changed)
        try:
            with lab.open(folder) as session:
                read += [source.pseudonym for source in session.sources.all()] == ["Heron", "Plover", "Wren"]
        except Damaged:
            continue
        if read > 10:
            break
    path.write_bytes(genuine)
    assert read > 10


def test_an_older_database_put_back_is_found_against_the_anchor(lab: Any, folder: Path) -> None:
    old = (folder / "vault.db").read_bytes()
    with lab.open(folder) as session:
        session.cases.add("recorded later")
    (folder / "vault.db").write_bytes(old)
    with lab.open(folder) as session:
        health = session.care.check()
    assert health.database == ()
    assert health.custody_broken_at is not None
    assert not health.sound


@pytest.mark.parametrize("damage", ["flip", "cut", "swap", "gone"])
def test_a_damaged_or_missing_original_is_counted(lab: Any, folder: Path, damage: str) -> None:
    blobs = sorted((folder / "blobs").iterdir(), key=lambda path: path.stat().st_size)
    if damage == "flip":
        lab.flip(blobs[-1], 70_000)
    elif damage == "cut":
        os.truncate(blobs[-1], 65_552 + 8)
    elif damage == "swap":
        blobs[-1].write_bytes(blobs[0].read_bytes())
    else:
        blobs[-1].unlink()
    with lab.open(folder) as session:
        closed = session.care.check()
        # Sealed originals have their keys in the names list: nothing is claimed about them.
        assert closed.originals_unchecked > 0
        session.register.open(lab.custodian)
        health = session.care.check()
    assert (health.blobs_missing, health.blobs_damaged) == ((1, 0) if damage == "gone" else (0, 1))
    assert health.originals_unchecked == 0
    assert not health.sound


# -- damage met while it is open -----------------------------------------------------------------


LONG = MARK * 400


def long_rows(path: Path) -> tuple[bytes, list[int]]:
    """A database with eight rows that go over several pages; the pages that hold the ends of their words."""
    key = Secret(bytes(range(32)))
    made = Database.create(path, key)
    for number in range(8):
        made.run("INSERT INTO tombstones VALUES (?, 'account', ?, '')", str(number), LONG)
    made.close()
    with Pages.open(path, [key])[0] as pages:
        ends = [n for n in range(1, pages.count + 1) if (pages.page(n) or b"")[:4] == bytes(4)]
    return path.read_bytes(), ends


@pytest.fixture
def hurt(tmp_path: Path) -> Any:
    """An open database, the end of one of whose eight long rows is damaged."""
    path = tmp_path / "hurt.db"
    genuine, ends = long_rows(path)
    assert len(ends) == 8
    data = bytearray(genuine)
    data[ends[3] * PAGE - 2_000] ^= 1
    path.write_bytes(data)
    made = Database.open(path, Secret(bytes(range(32))))
    yield made
    made.close()


def readable(database: Database) -> list[int]:
    found = []
    for number in range(8):
        with contextlib.suppress(DatabaseDamaged):
            assert database.one("SELECT reason FROM tombstones WHERE id = ?", str(number)) == (LONG,)
            found.append(number)
    return found


def test_zeros_never_stand_in_the_place_of_words(tmp_path: Path, figures: Callable[..., None]) -> None:
    """The library itself gives them, without an error, for a damaged page at the end of a long row."""
    path, key = tmp_path / "hurt.db", Secret(bytes(range(32)))
    genuine, ends = long_rows(path)
    released = refused = by_library = 0
    for end in ends:
        for lost in (genuine[: (end - 1) * PAGE] + bytes(PAGE) + genuine[end * PAGE :], None):
            data = bytearray(genuine if lost is None else lost)
            data[end * PAGE - 1_000] ^= 4 if lost is None else 0
            path.write_bytes(data)
            for number in range(8):
                database = Database.open(path, key)
                question = "SELECT reason FROM tombstones WHERE id = ?"
                try:
                    released += database.one(question, str(number)) != (LONG,)
                except DatabaseDamaged:
                    refused += 1
                    (given,) = database._connection.execute(question, (str(number),)).fetchone()
                    by_library += "\0" in given
                database.close()
    figures("database: damaged ends of rows that were read as words", released, "rows")
    figures("database: damaged ends of rows that were refused", refused, "rows")
    assert (released, refused, by_library) == (0, 16, 16), "without our question the library gives zeros"


def test_one_damaged_page_does_not_take_the_whole_ones_away(hurt: Database) -> None:
    """The library itself reads nothing more on a connection that met a damaged page."""
    first = readable(hurt)
    assert len(first) == 7
    assert readable(hurt) == first


def test_a_database_that_met_damage_takes_no_more_changes_and_says_why(hurt: Database) -> None:
    hurt.run("INSERT INTO tombstones VALUES ('before', 'account', '', '')")
    assert hurt.read_only is None
    readable(hurt)
    with pytest.raises(VaultReadOnly) as caught:
        hurt.run("INSERT INTO tombstones VALUES ('after', 'account', '', '')")
    assert caught.value.reason == "damaged"
    assert hurt.maybe("SELECT 1 FROM tombstones WHERE id = 'before'") == (1,)
    assert hurt.maybe("SELECT 1 FROM tombstones WHERE id = 'after'") is None
    for setting, value in (("temp_store", 2), ("foreign_keys", 1), ("secure_delete", 1)):
        assert hurt.one(f"PRAGMA {setting}")[0] == value
    with pytest.raises(sqlcipher.DatabaseError, match=r"not authorized|authorization denied"):
        hurt.all("ATTACH 'plain.db' AS other")


def test_damage_met_in_the_middle_of_a_change_undoes_the_change(hurt: Database) -> None:
    def change() -> None:
        with hurt.transaction():
            hurt.run("INSERT INTO tombstones VALUES ('half', 'account', '', '')")
            hurt.all("SELECT sum(length(reason)), group_concat(reason) FROM tombstones")

    with pytest.raises(DatabaseDamaged):
        change()
    assert hurt.read_only == "damaged"
    assert hurt.maybe("SELECT 1 FROM tombstones WHERE id = 'half'") is None
    assert len(readable(hurt)) == 7


def copy_rows(database: Database) -> None:
    """As a migration that moves words does it: below ``run``."""
    copy = "INSERT INTO tombstones SELECT 'copy' || id, what, reason, '' FROM tombstones WHERE id = ?"
    with database.transaction():
        for number in range(8):
            database._connection.execute(copy, (str(number),))


def overwrite(database: Database) -> None:
    database.run("UPDATE tombstones SET reason = 'q'")


@pytest.mark.parametrize("change", [copy_rows, overwrite])
def test_a_change_that_meets_damage_is_undone_and_called_damage(
    tmp_path: Path, change: Callable[[Database], None]
) -> None:
    """The library stops some of these by itself and calls it a lack of memory."""
    path, key = tmp_path / "hurt.db", Secret(bytes(range(32)))
    genuine, ends = long_rows(path)
    for end in ends:
        data = bytearray(genuine)
        data[end * PAGE - 2_000] ^= 1
        path.write_bytes(data)
        database = Database.open(path, key)
        with pytest.raises(DatabaseDamaged):
            change(database)
        assert database.read_only == "damaged"
        database.close()
        database = Database.open(path, key)
        assert database.one("SELECT count(*) FROM tombstones") == (8,)
        assert len(readable(database)) == 7
        database.close()


def test_damage_is_never_copied_into_a_rebuilt_database(hurt: Database, tmp_path: Path) -> None:
    """A purge and a change of every key must not go on without the words that they could not read."""
    with Secret.random() as key, pytest.raises(DatabaseDamaged):
        hurt.rebuild_into(tmp_path / "copy.db", key)
    assert not (tmp_path / "copy.db").exists()
    assert len(readable(hurt)) == 7


def test_a_check_that_finds_damage_leaves_what_is_whole_readable(hurt: Database) -> None:
    assert hurt.check()
    assert hurt.read_only == "damaged"
    assert len(readable(hurt)) == 7


def test_the_key_that_a_fresh_connection_would_need_is_wiped_at_closing(database: Database) -> None:
    assert database._key is not None
    assert not database._key.wiped
    database.close()
    assert database._key.wiped
