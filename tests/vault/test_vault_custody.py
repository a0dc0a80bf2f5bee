"""The record of what was done: every change to it shows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from whistle.crypto.keys import Secret
from whistle.errors import CustodyBroken
from whistle.vault.custody import GENESIS, CustodyLog, _canonical
from whistle.vault.database import Database

ROWS = 12


@pytest.fixture
def master() -> Secret:
    return Secret(bytes(range(32)))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database.create(tmp_path / "one.db", Secret(bytes(32)))
    yield made
    made.close()


@pytest.fixture
def log(database: Database, master: Secret) -> CustodyLog:
    made = CustodyLog(database, master)
    for number in range(ROWS):
        with database.transaction():
            made.append("account-added", f"subject {number % 3}", note=f"about {number}")
    return made


def rewritten(database: Database, log: CustodyLog, seq: int, **changes: object) -> None:
    """Change a row and make its hash and signature fit, as the holder of the master key could."""
    row = _canonical(json.loads(database.one("SELECT row FROM custody WHERE seq = ?", seq)[0]) | changes)
    database.run(
        "UPDATE custody SET row = ?, hash = ?, signature = ? WHERE seq = ?",
        row,
        hashlib.sha256(row.encode()).hexdigest(),
        log._key.sign(row.encode()),
        seq,
    )


def test_an_untouched_log_holds_with_and_without_an_anchor(log: CustodyLog) -> None:
    assert log.verify((0, "")) == ROWS
    assert log.verify(log.head()) == ROWS
    assert [row.about for row in log.rows()][:2] == [{"note": "about 0"}, {"note": "about 1"}]


def test_an_empty_log_has_a_known_head(database: Database, master: Secret) -> None:
    empty = CustodyLog(database, master)
    assert empty.head() == (0, GENESIS)
    assert empty.verify((0, "")) == 0


@pytest.mark.parametrize("seq", range(1, ROWS + 1))
def test_a_changed_row_is_found_where_it_stands(database: Database, log: CustodyLog, seq: int) -> None:
    changes = {
        "row": _canonical(
            json.loads(database.one("SELECT row FROM custody WHERE seq = ?", seq)[0]) | {"at": 1}
        ),
        "hash": "00" * 32,
        "signature": bytes(64),
    }
    for column, value in changes.items():
        before = database.one(f"SELECT {column} FROM custody WHERE seq = ?", seq)[0]  # noqa: S608 - a name above
        database.run(f"UPDATE custody SET {column} = ? WHERE seq = ?", value, seq)  # noqa: S608 - a name above
        with pytest.raises(CustodyBroken) as broken:
            log.verify((0, ""))
        # A row's own hash is also what the next row builds on; the row itself is named.
        assert broken.value.row == seq
        database.run(f"UPDATE custody SET {column} = ? WHERE seq = ?", before, seq)  # noqa: S608 - a name above
    assert log.verify(log.head()) == ROWS


@pytest.mark.parametrize("junk", ["", "not json", "[]", "null", '{"seq":1}', "{" * 5_000])
def test_a_row_that_is_junk_is_a_broken_row(database: Database, log: CustodyLog, junk: str) -> None:
    database.run("UPDATE custody SET row = ? WHERE seq = 5", junk)
    with pytest.raises(CustodyBroken) as broken:
        log.verify((0, ""))
    assert broken.value.row == 5


@pytest.mark.parametrize(
    ("column", "value"),
    [("salt", bytes(16)), ("opening", '{"subject":"subject 1"}'), ("subject", "subject 2")],
)
def test_a_changed_opening_is_found(database: Database, log: CustodyLog, column: str, value: object) -> None:
    database.run(f"UPDATE custody_openings SET {column} = ? WHERE seq = 2", value)  # noqa: S608 - a name above
    with pytest.raises(CustodyBroken) as broken:
        log.verify((0, ""))
    assert broken.value.row == 2


@pytest.mark.parametrize("seq", range(1, ROWS))
def test_a_row_taken_out_of_the_middle_is_found(database: Database, log: CustodyLog, seq: int) -> None:
    database.run("DELETE FROM custody_openings WHERE seq = ?", seq)
    database.run("DELETE FROM custody WHERE seq = ?", seq)
    with pytest.raises(CustodyBroken) as broken:
        log.verify((0, ""))
    assert broken.value.row == seq


def test_two_rows_in_each_others_place_are_found(database: Database, log: CustodyLog) -> None:
    database.run("PRAGMA defer_foreign_keys = 1")
    with database.transaction():
        database.run("DELETE FROM custody_openings")
        for before, after in ((4, 100), (9, 4), (100, 9)):
            database.run("UPDATE custody SET seq = ? WHERE seq = ?", after, before)
    with pytest.raises(CustodyBroken) as broken:
        log.verify((0, ""))
    assert broken.value.row == 4


def cut(database: Database, rows: int) -> None:
    database.run("DELETE FROM custody_openings WHERE seq > ?", ROWS - rows)
    database.run("DELETE FROM custody WHERE seq > ?", ROWS - rows)


@pytest.mark.parametrize("rows", [1, 5, ROWS])
def test_a_tail_taken_off_is_found_against_the_anchor_and_only_against_it(
    database: Database, log: CustodyLog, rows: int
) -> None:
    anchor = log.head()
    cut(database, rows)
    assert log.verify((0, "")) == ROWS - rows
    with pytest.raises(CustodyBroken) as broken:
        log.verify(anchor)
    assert broken.value.row == ROWS - rows + 1


def test_a_tail_replaced_by_as_many_other_rows_is_found_against_the_anchor(
    database: Database, log: CustodyLog
) -> None:
    anchor = log.head()
    cut(database, 3)
    for number in range(5):
        log.append("account-added", f"another {number}")
    assert log.verify((0, "")) == ROWS + 2
    with pytest.raises(CustodyBroken) as broken:
        log.verify(anchor)
    assert broken.value.row == ROWS


def test_history_rewritten_with_the_master_key_shows_against_an_anchor_only(
    database: Database, log: CustodyLog
) -> None:
    anchor = log.head()
    rewritten(database, log, ROWS, action="account-purged")
    assert log.verify((0, "")) == ROWS, "said in the guarantees: without an anchor this cannot be seen"
    with pytest.raises(CustodyBroken):
        log.verify(anchor)
    rewritten(database, log, 3, action="account-purged")
    with pytest.raises(CustodyBroken) as broken:
        log.verify((0, ""))
    assert broken.value.row == 4


def test_another_vaults_log_does_not_hold_here(database: Database, log: CustodyLog) -> None:
    other = CustodyLog(database, Secret(bytes(32)))
    with pytest.raises(CustodyBroken) as broken:
        other.verify((0, ""))
    assert broken.value.row == 1


def test_forgetting_a_thing_leaves_a_chain_that_holds_and_says_nothing_of_it(
    database: Database, log: CustodyLog, figures: Callable[..., None]
) -> None:
    anchor = log.head()
    log.forget("subject 1")
    assert log.verify(anchor) == ROWS
    gone = [row for row in log.rows() if row.subject is None]
    assert len(gone) == ROWS // 3
    assert all(row.about is None for row in gone)
    assert "subject 1" not in str(database.all("SELECT * FROM custody"))
    assert "subject 1" not in str(database.all("SELECT * FROM custody_openings"))
    figures("custody: rows that hold after forgetting", ROWS, "rows")


def test_a_row_holds_no_content_and_no_guessable_hash(database: Database, log: CustodyLog) -> None:
    rows = [json.loads(row) for (row,) in database.all("SELECT row FROM custody")]
    assert {frozenset(row) for row in rows} == {frozenset({"seq", "at", "action", "opening", "previous"})}
    with database.transaction():
        log.append("account-added", "the same", note="twice")
        log.append("account-added", "the same", note="twice")
    last = [json.loads(row)["opening"] for (row,) in database.all("SELECT row FROM custody")][-2:]
    assert last[0] != last[1]
