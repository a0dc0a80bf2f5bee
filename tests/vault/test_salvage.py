"""A damaged vault gives what is on its intact pages, says what is gone, and becomes a whole one again."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pytest

from whistle.api import Session
from whistle.crypto.keys import Secret
from whistle.crypto.slots import normalise
from whistle.errors import (
    AlreadyExists,
    DatabaseDamaged,
    HeaderDamaged,
    NotAVault,
    VaultBusy,
    WrongCustodianPassphrase,
    WrongPassphrase,
)
from whistle.model import ConsentKind, ConsentState
from whistle.vault import backup as backups
from whistle.vault.database import Database
from whistle.vault.header import by_passphrase
from whistle.vault.salvage.pages import PAGE, Pages
from whistle.vault.salvage.remains import read, tables_of
from whistle.vault.salvage.salvage import Salvage, salvage


@pytest.fixture
def rescue(lab: Any) -> Callable[..., Salvage]:
    """Salvage by the everyday passphrase."""

    def run(folder: Path, target: Path | None = None, custodian: str = "", **named: Any) -> Salvage:
        with normalise(named.pop("passphrase", lab.passphrase)) as secret:
            other = normalise(custodian) if custodian else None
            return salvage(
                folder, target, by_passphrase(secret), WrongPassphrase(), custodian=other, **named
            )

    return run


def all_files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def sums(folder: Path, passphrase: str) -> dict[str, str]:
    with Session.open(folder, passphrase) as session:
        found = backups.row_sums(session._vault.db)
    return {name: value for name, value in found.items() if not name.startswith("custody")}


def pages_of(lab: Any, folder: Path) -> list[tuple[str, str, int, str, int]]:
    """What lies where, by another library's own count: (tree, path, page, kind, cells)."""
    plain = apsw.Connection(":memory:")
    plain.deserialize("main", lab.plain(folder))
    rows = list(plain.execute("SELECT name, path, pageno, pagetype, ncell FROM dbstat"))
    plain.close()
    return rows  # type: ignore[return-value]


def flip_page(folder: Path, number: int, offset: int = 2_000) -> None:
    path = folder / "vault.db"
    with path.open("r+b") as file:
        file.seek((number - 1) * PAGE + offset)
        byte = file.read(1)
        file.seek((number - 1) * PAGE + offset)
        file.write(bytes([byte[0] ^ 4]))


def test_a_whole_vault_comes_out_as_it_was_and_its_own_record_says_so(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    before, files = sums(folder, lab.passphrase), all_files(folder)
    found = rescue(folder, tmp_path / "new", lab.custodian)
    assert all_files(folder) == files, "nothing in the old folder was touched"
    assert found.complete
    assert found.accounts.whole == 3
    assert found.originals.whole == 5
    assert found.register_key == "whole"
    assert found.made is not None
    assert (found.made.made_up, found.made.left_out, found.made.asked_again) == (0, 0, 0)
    assert found.made.health.sound
    assert sums(tmp_path / "new", lab.passphrase) == before
    with Session.open(tmp_path / "new", lab.passphrase, lab.custodian) as session:
        assert session.care.check().sound
        rows = session.care.custody()
        assert rows[-1].action == "salvaged"
        assert len(rows) == found.made.custody[0] + 1
        assert session.register.identities()[0].names == ("Tobias Okonedo",)
        assert session.accounts.search("queue")
        words = session.care.check_words()
        session.cases.add("a normal vault takes changes")
        assert session.care.find_check_words(words) == len(rows)


def test_salvaging_reads_what_the_library_reads(lab: Any, folder: Path) -> None:
    keys = lab.keys(folder)
    key = Secret(keys.derive("database", str(keys.header["database"]["key"]).encode()))
    with Pages.open(folder / "vault.db", [key])[0] as pages:
        found = read(pages)
    database = Database.open(folder / "vault.db", key)
    try:
        for name, table in tables_of(None).items():
            columns = ", ".join("NULL" if c.alias else f'"{c.name}"' for c in table.columns)
            rows = {row[0]: row[1:] for row in database.all(f"SELECT rowid, {columns} FROM {name}")}  # noqa: S608 - names of the schema
            assert found.rows[name] == rows, name
            assert not found.lost[name]
    finally:
        database.close()


def test_rows_of_every_table_are_told_apart_by_their_shape_alone(
    lab: Any, folder: Path, figures: Callable[..., None]
) -> None:
    """As when nothing leads to them any more: the schema's pages are gone."""
    whole = rows_of(lab, folder)
    schema = [page for name, _, page, *_ in pages_of(lab, folder) if name == "sqlite_schema"]
    for page in schema:
        flip_page(folder, page)
    found = rows_of(lab, folder)
    total = sum(len(rows) for rows in whole.values())
    read_again = sum(len(whole[name].keys() & found[name].keys()) for name in whole)
    figures("salvage: rows told apart by shape alone", read_again / total, "share")
    assert all(found[name] == whole[name] for name in whole)


def rows_of(lab: Any, folder: Path) -> dict[str, dict[int, Any]]:
    keys = lab.keys(folder)
    key = Secret(keys.derive("database", str(keys.header["database"]["key"]).encode()))
    with Pages.open(folder / "vault.db", [key])[0] as pages:
        return read(pages).rows


@pytest.mark.full
def test_at_least_99_in_100_rows_on_intact_pages_are_read(
    lab: Any, large: Path, tmp_path: Path, full: bool, figures: Callable[..., None]
) -> None:
    """1,000 flipped pages in all (reduced: 100), twenty at a time. Rows are counted by apsw's dbstat."""
    rng = random.Random(3)
    stat = pages_of(lab, large)
    tables = set(tables_of(None))
    leaves = {(name, path): (page, cells) for name, path, page, kind, cells in stat if kind == "leaf"}
    over: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for name, path, page, kind, _cells in stat:
        if kind == "overflow":
            leaf, _, cell = path.rpartition("/")
            over.setdefault((name, leaf + "/"), []).append((page, int(cell.split("+")[0], 16)))
    genuine = (large / "vault.db").read_bytes()
    count = len(genuine) // PAGE
    there = got = found_pages = flips = 0
    for _round in range(50 if full else 5):
        bad = set(rng.sample(range(1, count + 1), 20))
        shutil.copyfile(large / "vault.db", tmp_path / "vault.db")
        for page in bad:
            flip_page(tmp_path, page, rng.randrange(16 if page == 1 else 0, PAGE))
        keys = lab.keys(large)
        key = Secret(keys.derive("database", str(keys.header["database"]["key"]).encode()))
        with Pages.open(tmp_path / "vault.db", [key])[0] as pages:
            found = read(pages)
        for (name, path), (page, cells) in leaves.items():
            if name in tables and page not in bad:
                hurt = {cell for one, cell in over.get((name, path), []) if one in bad}
                there += cells - len(hurt)
        got += sum(len(rows) for rows in found.rows.values())
        found_pages += len(found.damaged & bad)
        flips += len(bad)
        assert found.damaged == bad
    figures("salvage: flipped pages", flips, "pages")
    figures("salvage: flipped pages found", found_pages, "pages")
    figures("salvage: rows on intact pages read", got / there, "share")
    assert found_pages == flips
    assert got / there >= 0.99
    assert got <= there


@pytest.fixture(scope="module")
def large(lab: Any, tmp_path_factory: pytest.TempPathFactory, full: bool) -> Path:
    """A vault whose trees have inner pages and whose rows go over several: 400 accounts (full: 4,000)."""
    folder = tmp_path_factory.mktemp("large") / "vault"
    rng = random.Random(5)
    words = "the office queue stood to the door and nobody asked why [Person 1] had left".split()
    with Session.create(folder, lab.passphrase, lab.custodian, lab.cost) as session:
        vault = lab.vault(session)
        with vault.db.transaction():
            case = session.cases.add("Large")
            for number in range(4_000 if full else 400):
                source = session.sources.add(case.id, f"Source {number}")
                text = " ".join(rng.choices(words, k=rng.randrange(20, 2_000)))
                account = session.accounts.add(source.id, text)
                session.consents.record(
                    source.id, "hse", {ConsentKind.TESTIMONY: ConsentState.AGREED}, given_how="signed"
                )
                if number % 2:
                    lab.seal(session, account, text, {"Person 1": ("Zephyrine Mottershead",)})
    return folder
