"""A damaged vault gives what is on its intact pages, says what is gone, and becomes a whole one again."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pytest

from whistle.api import Session, salvage_vault
from whistle.casework import codes as taxonomy
from whistle.crypto.keys import Secret
from whistle.crypto.recovery import cut
from whistle.crypto.slots import normalise
from whistle.errors import (
    AlreadyExists,
    DatabaseDamaged,
    DiskFull,
    HeaderDamaged,
    NotAVault,
    SharesOfAnother,
    VaultBusy,
    WrongCustodianPassphrase,
    WrongPassphrase,
)
from whistle.model import ConsentKind, ConsentState, Relation, Thing
from whistle.operations.ways import NewShares
from whistle.vault import backup as backups
from whistle.vault.database import Database, migrations
from whistle.vault.header import by_passphrase
from whistle.vault.salvage.pages import PAGE, Pages
from whistle.vault.salvage.remains import read, tables_of
from whistle.vault.salvage.salvage import Salvage, salvage
from whistle.vault.tables import casefile
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault


@pytest.fixture
def rescue(lab: Any) -> Callable[..., Salvage]:
    """Salvage by the everyday passphrase."""

    def run(folder: Path, target: Path | None = None, custodian: str = "", **named: Any) -> Salvage:
        with normalise(named.pop("passphrase", lab.passphrase)) as secret:
            other = normalise(custodian) if custodian else None
            return salvage(folder, target, by_passphrase(secret), WrongPassphrase(), custodian=other, **named)

    return run


def all_files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def sums(folder: Path, passphrase: str) -> dict[str, str]:
    with Session.open(folder, passphrase) as session:
        found = backups.row_sums(session._vault.db)
    return {name: value for name, value in found.items() if not name.startswith("custody")}


def search_hits(lab: Any, folder: Path) -> int:
    with lab.open(folder) as session:
        found = len(session.accounts.search("queue"))
    assert found
    return found


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


@pytest.mark.proof(7)
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
    words = ["the", "office", "queue", "stood", "nobody", "asked", "why", "[Person 1]", "had", "left"]
    with Session.create(folder, lab.passphrase, lab.custodian, lab.cost) as session:
        vault = lab.vault(session)
        with vault.db.transaction():
            case = session.cases.add("Large")
            for number in range(4_000 if full else 400):
                source = session.sources.add(case.id, f"Source {number}")
                text = " ".join(rng.choices(words, k=rng.randrange(20, 2_000)))
                account = Testimonies(vault).add(source.id, text)
                session.consents.record(
                    source.id, "hse", {ConsentKind.TESTIMONY: ConsentState.AGREED}, given_how="signed"
                )
                if number % 2:
                    lab.seal(session, account, text, {"Person 1": ("Zephyrine Mottershead",)})
    return folder


# -- what is left after each kind of damage ------------------------------------------------------


def test_whatever_page_is_lost_a_whole_vault_comes_out_and_every_account_is_accounted_for(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage], figures: Callable[..., None]
) -> None:
    with lab.open(folder) as session:
        (case,) = session.cases.all()
        (account, *_rest) = session.accounts.all()
        claim = session.records.add(case.id, "allegation", {"text": "The plan was not kept up."})
        reply = session.records.add(case.id, "reply", {"words": "It was.", "kind": "denial"}, parent=claim.id)
        session.records.add(case.id, "reply", {"words": "It was not."}, parent=reply.id)
        session.records.bear(claim.id, Thing.ACCOUNT, account.id, Relation.SUPPORTS)
    count = (folder / "vault.db").stat().st_size // PAGE
    genuine = (folder / "vault.db").read_bytes()
    in_part = 0
    for page in range(1, count + 1):
        (folder / "vault.db").write_bytes(genuine)
        flip_page(folder, page)
        new = tmp_path / f"new{page}"
        found = rescue(folder, new)
        assert found.pages_damaged == (page,)
        accounts = found.accounts
        assert accounts.whole + len(accounts.in_part) + len(accounts.lost) == 3, page
        in_part += len(accounts.in_part) + len(accounts.lost)
        assert found.made is not None
        health = found.made.health
        assert health.sound or (health.blobs_missing, health.database) == (0, ()), page
        with Session.open(new, lab.passphrase, lab.custodian) as session:
            for case in session.cases.all():
                assert casefile.read(lab.vault(session), case.id, taxonomy.taxonomy())
                session.register.identities(case.id)
                session.casework.matrix(case.id)
                session.casework.timeline(case.id)
                session.casework.readiness(case.id)
                for record in session.records.all(case.id, ["allegation"]):
                    session.casework.thread(record.id)
            for account in session.accounts.all():
                assert session.accounts.words(account.id)
            session.accounts.search("queue")
            session.cases.add("a normal vault takes changes")
            assert session.care.check().custody_broken_at is None
        shutil.rmtree(new)
    figures("salvage: single lost pages that a whole vault came out of", count, "pages")
    figures("salvage: accounts that lost something, over all of these", in_part, "accounts")
    assert in_part > 0, "the damage was real"


def test_a_database_cut_short_gives_its_first_pages_and_says_how_many_are_missing(
    folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    genuine = (folder / "vault.db").read_bytes()
    count = len(genuine) // PAGE
    for length, missing in ((len(genuine) - 5 * PAGE, 5), (len(genuine) - 5 * PAGE - 100, 6)):
        (folder / "vault.db").write_bytes(genuine[:length])
        found = rescue(folder, tmp_path / f"new{missing}")
        assert (found.pages, found.pages_missing, found.pages_damaged) == (count, missing, ())
        assert not found.complete
        assert found.made is not None
        assert not found.made.health.database


def test_damaged_indexes_and_search_pages_cost_nothing(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    before, hits = sums(folder, lab.passphrase), search_hits(lab, folder)
    hit = 0
    for name, _path, page, kind, _cells in pages_of(lab, folder):
        index = name.startswith(("sqlite_autoindex", "words_")) or "_by_" in name
        if index and kind == "leaf" and "consents" not in name:
            flip_page(folder, page)
            hit += 1
    assert hit > 15
    found = rescue(folder, tmp_path / "new")
    assert not any(table.lost for table in found.tables)
    assert sums(tmp_path / "new", lab.passphrase) == before
    assert search_hits(lab, tmp_path / "new") == hits


def test_one_copy_of_the_header_and_no_register_key_is_enough(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    (folder / "header.b").write_bytes(b"gone")
    (folder / "register.key").unlink()
    found = rescue(folder, tmp_path / "new")
    assert found.header_damaged == ("header.b",)
    assert found.register_key == "absent"
    assert found.originals.unchecked == 4
    with lab.open(tmp_path / "new") as session:
        assert session.header_damaged == ()
        assert session.care.check().sound
        assert len(session.accounts.all()) == 3
    again = rescue(folder, None, key_file=tmp_path / "elsewhere.key")
    assert again.register_key == "elsewhere"


def test_without_any_header_or_any_page_there_is_a_named_error_and_no_folder(
    folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    genuine = (folder / "vault.db").read_bytes()
    (folder / "vault.db").write_bytes(os.urandom(len(genuine)))
    with pytest.raises(DatabaseDamaged):
        rescue(folder, tmp_path / "new")
    (folder / "vault.db").unlink()
    with pytest.raises(DatabaseDamaged):
        rescue(folder, tmp_path / "new")
    for name in ("header.a", "header.b"):
        (folder / name).write_bytes(b"gone")
    with pytest.raises(HeaderDamaged):
        rescue(folder, tmp_path / "new")
    for name in ("header.a", "header.b"):
        (folder / name).unlink()
    with pytest.raises(NotAVault):
        rescue(folder, tmp_path / "new")
    assert {path.name for path in tmp_path.iterdir()} == {folder.name}


def test_wrong_words_an_open_vault_and_a_full_folder_are_refused(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    with pytest.raises(WrongPassphrase):
        rescue(folder, tmp_path / "new", passphrase="not it")
    with pytest.raises(WrongCustodianPassphrase):
        rescue(folder, tmp_path / "new", "not it")
    with lab.open(folder), pytest.raises(VaultBusy):
        rescue(folder, tmp_path / "new")
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine").write_text("keep")
    for place in (full, folder):
        with pytest.raises(AlreadyExists):
            rescue(folder, place)
    assert {path.name for path in tmp_path.iterdir()} == {folder.name, "full"}
    assert (full / "mine").read_text() == "keep"


def test_the_first_page_may_be_lost_because_its_salt_can_be_reckoned_again(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    hits = search_hits(lab, folder)
    genuine = (folder / "vault.db").read_bytes()
    (folder / "vault.db").write_bytes(bytes(PAGE) + genuine[PAGE:])
    found = rescue(folder, tmp_path / "new")
    assert found.made is not None
    assert found.made.health.sound
    assert found.accounts.whole == 3
    assert search_hits(lab, tmp_path / "new") == hits


def test_an_early_database_with_a_salt_of_chance_survives_one_wrong_bit_in_it(
    lab: Any, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("whistle.vault.database.salt_of", lambda _key: os.urandom(16))
    key = Secret.random()
    Database.create(tmp_path / "early.db", key).close()
    lab.flip(tmp_path / "early.db", 7, 3)
    with Pages.open(tmp_path / "early.db", [key])[0] as pages:
        assert read(pages).damaged == set(), "the first page's own content is whole"
    lab.flip(tmp_path / "early.db", 8)
    lab.flip(tmp_path / "early.db", 9)
    with pytest.raises(DatabaseDamaged):
        Pages.open(tmp_path / "early.db", [key])


def test_a_page_of_zeros_is_damage_and_never_words(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    """The library takes such a page for one of zeros, and would give them as the end of an account."""
    with lab.open(folder) as session:
        session.accounts.add(session.sources.all()[0].id, "the queue stood to the door " * 1_000)
    over = [row for row in pages_of(lab, folder) if row[0] == "fields" and row[3] == "overflow"]
    page = over[-1][2]
    data = bytearray((folder / "vault.db").read_bytes())
    data[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    (folder / "vault.db").write_bytes(data)
    with lab.open(folder) as session:
        for account in session.accounts.all():
            with contextlib.suppress(DatabaseDamaged):
                assert all("\0" not in field.words.text for field in session.accounts.words(account.id))
        assert session.read_only == "damaged"
    found = rescue(folder, tmp_path / "new")
    assert found.pages_damaged == (page,)
    assert len(found.accounts.in_part) + len(found.accounts.lost) == 1
    with lab.open(tmp_path / "new") as session:
        for account in session.accounts.all():
            assert all("\0" not in field.words.text for field in session.accounts.words(account.id))


def test_a_change_that_a_crash_left_half_done_is_left_out(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    before = sums(folder, lab.passphrase)
    with lab.open(folder) as session:
        vault = lab.vault(session)
        with vault.db.transaction():
            vault.db.run("UPDATE fields SET text = 'overwritten by a transaction that never ended'")
            vault.db.run("PRAGMA cache_spill = 1")
            vault.db.run("PRAGMA cache_size = 1")
            for number in range(40):
                vault.db.run("INSERT INTO tombstones VALUES (?, 'account', ?, '')", str(number), "x" * 4_000)
            crashed = Path(shutil.copytree(folder, tmp_path / "crashed"))
    files = all_files(crashed)
    found = rescue(crashed, tmp_path / "new")
    assert found.unfinished
    assert found.complete
    assert all_files(crashed) == files
    assert sums(tmp_path / "new", lab.passphrase) == before


def test_a_change_of_every_key_cut_short_is_no_hindrance(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage], monkeypatch: pytest.MonkeyPatch
) -> None:
    with lab.open(folder) as session:
        copies: list[Path] = []
        real = type(lab.vault(session)).take_keys

        def stop(vault: Any, *rest: Any) -> None:
            copies.append(Path(shutil.copytree(folder, tmp_path / "stopped")))
            real(vault, *rest)

        monkeypatch.setattr(type(lab.vault(session)), "take_keys", stop)
        session.ways.rekey([lab.passphrase], lab.cost)
    (stopped,) = copies
    assert (stopped / "header.rekey").is_file()
    flip_page(stopped, 9)
    found = rescue(stopped, tmp_path / "new")
    assert found.pages_damaged == (9,)
    assert found.made is not None
    with lab.open(tmp_path / "new") as session:
        assert session.care.check().sound


# -- what is not known any more forbids ------------------------------------------------------------


@pytest.fixture
def withdrawn(lab: Any, folder: Path) -> Path:
    """A vault in which one source agreed and, on another page, took it back."""
    with lab.open(folder) as session:
        first, second, _third = session.sources.all()
        agreed = {ConsentKind.TESTIMONY: ConsentState.AGREED}
        session.consents.record(first.id, "hse", agreed)
        session.consents.record(second.id, "hse", agreed)
        for number in range(60):
            session.consents.record(first.id, f"recipient {number}", agreed)
        session.consents.record(first.id, "hse", {ConsentKind.TESTIMONY: ConsentState.WITHDRAWN})
    return folder


def states(lab: Any, folder: Path) -> dict[tuple[str, str], ConsentState]:
    with lab.open(folder) as session:
        names = {source.id: source.pseudonym for source in session.sources.all()}
        return {
            (names[c.source_id], c.recipient): c.state
            for case in session.cases.all()
            for c in session.consents.current(case.id)
        }


def test_a_lost_withdrawal_never_brings_an_earlier_permission_back(
    lab: Any, withdrawn: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    before = states(lab, withdrawn)
    (taken_back,) = [key for key, state in before.items() if state is ConsentState.WITHDRAWN]
    stat = pages_of(lab, withdrawn)
    leaves = [page for name, _, page, kind, _ in stat if name == "consents" and kind == "leaf"]
    assert len(leaves) > 1
    flip_page(withdrawn, max(leaves))
    found = rescue(withdrawn, tmp_path / "new")
    assert found.made is not None
    after = states(lab, tmp_path / "new")
    assert after.get(taken_back) in (None, ConsentState.NOT_ASKED)
    # The index names what was lost: the others keep their answers.
    kept = [key for key, state in after.items() if state is ConsentState.AGREED]
    assert 0 < len(kept) < len(before)
    assert all(before[key] is ConsentState.AGREED for key in kept)
    index = [page for name, _, page, kind, _ in stat if name == "consents_by_source" and kind == "leaf"]
    for page in index:
        flip_page(withdrawn, page)
    rescue(withdrawn, tmp_path / "newer")
    assert ConsentState.AGREED not in states(lab, tmp_path / "newer").values()


def test_a_case_that_is_only_known_by_its_accounts_is_on_hold(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    for name, _path, page, _kind, _cells in pages_of(lab, folder):
        if name in ("cases", "sqlite_autoindex_cases_1", "sqlite_autoindex_cases_2"):
            flip_page(folder, page)
    found = rescue(folder, tmp_path / "new")
    assert found.made is not None
    assert found.made.made_up >= 1
    with lab.open(tmp_path / "new") as session:
        (case,) = session.cases.all()
        assert (case.name, case.on_hold) == ("Salvaged 1", True)
        assert len(session.accounts.all(case.id)) == 3


def test_names_of_a_lost_label_stay_reachable_and_its_number_is_not_given_again(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    for name, _path, page, _kind, _cells in pages_of(lab, folder):
        if name == "labels" or name.startswith("sqlite_autoindex_labels"):
            flip_page(folder, page)
    rescue(folder, tmp_path / "new")
    with lab.open(tmp_path / "new", custodian=True) as session:
        (case,) = session.cases.all()
        # Which label the names belong to is not known, and it is not guessed.
        assert session.sealing.labels(case.id) == ("Person 1", "Person 2")
        (identity,) = session.register.identities(case.id)
        assert (identity.label, identity.names) == ("Person 2", ("Tobias Okonedo",))


# -- the record of what was done -------------------------------------------------------------------


def test_rows_before_a_gap_of_the_record_keep_their_check_words(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    with lab.open(folder) as session:
        words = [session.care.check_words()]
        for number in range(60):
            session.cases.add(f"Case {number}")
            words.append(session.care.check_words())
        rows = len(session.care.custody())
    leaves = sorted(
        (path, page)
        for name, path, page, kind, _cells in pages_of(lab, folder)
        if name == "custody" and kind == "leaf"
    )
    assert len(leaves) > 2
    flip_page(folder, leaves[1][1])
    found = rescue(folder, tmp_path / "new")
    assert found.made is not None
    kept, again, lost = found.made.custody
    assert kept + again + lost == rows
    assert min(kept, again, lost) > 0
    with lab.open(tmp_path / "new") as session:
        actions = [row.action for row in session.care.custody()]
        assert actions[kept] == "record-gap"
        assert actions[-1] == "salvaged"
        assert session.care.find_check_words(words[0]) is not None
        assert session.care.find_check_words(words[-1]) is None
        assert session.care.check().sound


def test_the_report_holds_counts_and_ids_and_no_words(
    lab: Any, folder: Path, rescue: Callable[..., Salvage]
) -> None:
    for page in range(20, 30):
        flip_page(folder, page)
    said = repr(rescue(folder, None, lab.custodian))
    for word in ("queue", "Okonedo", "Larkhill", "Wren", "statement", "Person"):
        assert word not in said


def test_a_vault_of_an_earlier_schema_is_salvaged_as_it_was_and_then_brought_up_to_date(
    lab: Any, tmp_path: Path, rescue: Callable[..., Salvage], monkeypatch: pytest.MonkeyPatch
) -> None:
    early, known = tmp_path / "early", migrations()
    assert len(known) > 1
    with monkeypatch.context() as patched, normalise(lab.passphrase) as words:
        patched.setattr("whistle.vault.database.migrations", lambda: known[:1])
        with Vault.create(early, words, None, lab.cost) as vault:
            vault.db.run("INSERT INTO cases (id, name, created) VALUES (?, 'Early', 1)", "a" * 32)
            vault.db.run(
                "INSERT INTO sources (id, case_id, pseudonym, employment, created)"
                " VALUES (?, ?, 'Wren', 'former', 1)",
                "b" * 32,
                "a" * 32,
            )
    # With the first page the number of the schema is lost, too: the newest is taken, and its rows are longer.
    for page in (None, 3, 1):
        if page:
            flip_page(early, page)
        found = rescue(early, tmp_path / f"new{page}")
        assert not any(table.lost for table in found.tables)
        with lab.open(tmp_path / f"new{page}") as session:
            (source,) = session.sources.all()
            assert (source.pseudonym, source.employment.value) == ("Wren", "former")
            assert lab.vault(session).db.one("PRAGMA user_version") == (len(known),)
            assert session.care.check().sound


def test_recovery_shares_open_a_damaged_vault_too_and_the_new_one(
    lab: Any, folder: Path, tmp_path: Path
) -> None:
    drawn = NewShares()
    with lab.open(folder) as session:
        session.ways.set_recovery(drawn, [drawn.shares[0]])
    flip_page(folder, 9)
    found = salvage_vault(folder, tmp_path / "new", shares=drawn.shares[1:], custodian=lab.custodian)
    assert found.pages_damaged == (9,)
    assert found.originals.whole == 5
    with Session.open_by_recovery(tmp_path / "new", drawn.shares[:2]) as session:
        assert session.care.check().sound
    with NewShares().secret as other, pytest.raises(SharesOfAnother):
        salvage_vault(folder, shares=cut(other)[:2])
    drawn.close()


def test_no_file_is_made_in_the_damaged_folder_not_even_a_lock(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    (folder / "vault.lock").unlink()
    before = all_files(folder)
    times = {path: path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]}
    rescue(folder, tmp_path / "new")
    assert all_files(folder) == before
    assert {path: path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]} == times


@pytest.mark.parametrize("fails", ["database", "blobs", "header"])
def test_a_disk_that_fills_up_leaves_no_half_of_a_new_vault(
    lab: Any,
    folder: Path,
    tmp_path: Path,
    rescue: Callable[..., Salvage],
    monkeypatch: pytest.MonkeyPatch,
    fails: str,
) -> None:
    def full(*_args: Any, **_named: Any) -> None:
        raise DiskFull

    place = {
        "database": "whistle.vault.salvage.refill.Refill.fill",
        "blobs": "whistle.vault.salvage.salvage.copy_blob",
        "header": "whistle.vault.header.write",
    }[fails]
    with monkeypatch.context() as patched:
        patched.setattr(place, full)
        with pytest.raises(DiskFull):
            rescue(folder, tmp_path / "new")
    assert {path.name for path in tmp_path.iterdir()} == {folder.name}
    assert rescue(folder, tmp_path / "new").complete


def test_links_in_the_damaged_folder_are_not_followed(
    lab: Any, folder: Path, tmp_path: Path, rescue: Callable[..., Salvage]
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"somebody else's")
    blob = next((folder / "blobs").iterdir())
    blob.unlink()
    for part in (blob, folder / "register.key", folder / "header.b"):
        part.unlink(missing_ok=True)
        part.symlink_to(secret)
    found = rescue(folder, tmp_path / "new")
    assert found.header_damaged == ("header.b",)
    copied = all_files(tmp_path / "new")
    assert b"somebody else's" not in b"".join(copied.values())
    assert "register.key" not in copied
