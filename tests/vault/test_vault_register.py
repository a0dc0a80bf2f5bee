"""The Register: an open vault whose names list is closed gives away no name."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session
from whistle.crypto.keys import Secret
from whistle.crypto.seal import PrivateKey
from whistle.errors import (
    RegisterClosed,
    RegisterDamaged,
    TooLarge,
    VaultTooNew,
    WrongCustodianPassphrase,
)
from whistle.vault import header as headers
from whistle.vault.tables.testimonies import Testimonies

FIRST = (
    "Adaeze",
    "Bronagh",
    "Caspian",
    "Dilwyn",
    "Eluned",
    "Fenwick",
    "Gwilym",
    "Hestia",
    "Ingram",
    "Jocasta",
)
LAST = (
    "Abernethy",
    "Brackenridge",
    "Culpepper",
    "Drinkwater",
    "Entwistle",
    "Fothergill",
    "Garside",
    "Hawksmoor",
)


def invented_names(count: int) -> list[str]:
    rng = random.Random(99)
    # A random tail keeps each name from occurring by chance, and from being part of another.
    return [f"{rng.choice(FIRST)} {rng.choice(LAST)}-{rng.randbytes(3).hex()}" for _ in range(count)]


def holds(data: bytes, name: str) -> bool:
    forms = (name, name.split()[1], name.upper(), name.split()[1].lower())
    encodings: Iterable[bytes] = (f.encode(e) for f in forms for e in ("utf-8", "utf-16-le"))
    return any(form in data for form in encodings) or name.encode().hex().encode() in data


def everything(lab: Any, folder: Path) -> bytes:
    """Every file of the vault, and every page of the database and its journal decrypted."""
    files = [path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()]
    return b"\n".join([*files, lab.plain(folder), lab.journal(folder)])


@pytest.mark.proof(15)
@pytest.mark.full
def test_an_open_vault_yields_no_sealed_identity_while_the_register_is_closed(
    lab: Any, tmp_path: Path, full: bool, figures: Callable[..., None]
) -> None:
    names = invented_names(1_000 if full else 100)
    folder = tmp_path / "vault"
    with Session.create(folder, lab.passphrase, lab.custodian, lab.cost) as session:
        case = session.cases.add("one case")
        source = session.sources.add(case.id, "Wren")
        for at in range(0, len(names), 20):
            some = names[at : at + 20]
            text = " and ".join(some)
            account = session.accounts.add(source.id, text, lab.original(f"{some[0]}.txt", text.encode()))
            control = everything(lab, folder)
            assert all(holds(control, name) for name in some), "a draft is found: the search works"
            labels = {f"Person {at + n + 1}": (name,) for n, name in enumerate(some)}
            lab.seal(session, account, " and ".join(f"[{label}]" for label in labels), labels)
        # Still open, nothing closed or rebuilt: this is what a seized running laptop holds on its disk.
        open_vault = everything(lab, folder)
        session.register.close()
        assert Testimonies(lab.vault(session)).identities() == []
        with pytest.raises(RegisterClosed):
            session.register.identities()
        assert all(session.accounts.search(name.split("-")[1]) == [] for name in names[:20])
    found = [name for name in names if holds(open_vault, name)]
    closed_vault = everything(lab, folder)
    later = [name for name in names if holds(closed_vault, name)]
    figures("register: identities searched for in a vault with it closed", len(names), "names")
    figures("register: identities found", len(found) + len(later), "names")
    assert found == []
    assert later == []
    with lab.open(folder, custodian=True) as session:
        known = {name for identity in session.register.identities() for name in identity.names}
    assert known == set(names), "nothing was lost: the custodian reads them all"


def test_no_blob_or_row_tells_a_files_name_or_key_once_sealed(lab: Any, folder: Path) -> None:
    assert b"Okonedo.txt" in lab.plain(folder), "the draft's file name is still in its row"
    with lab.open(folder) as session:
        rows = lab.vault(session).db.all("SELECT name, key, sealed FROM originals WHERE sealed = 1")
        assert len(rows) == 4
        assert all(name is None and key is None for name, key, _ in rows)
    assert b"statement 1 Okonedo" not in lab.plain(folder)


def test_records_that_say_more_and_less_have_the_same_size(lab: Any, folder: Path) -> None:
    with lab.open(folder) as session:
        register = lab.vault(session).register
        for names in (["A"], ["Odalys Brackenridge", "Brackenridge", "Odie", "O. B."], []):
            register.seal("identity", "0" * 32, {"names": names})
        sizes = {row[0] for row in lab.vault(session).db.all("SELECT length(sealed) FROM register")}
        with pytest.raises(TooLarge):
            register.seal("identity", "0" * 32, {"names": ["x" * 70_000]})
    assert sizes == {1120 + 1024 + 16}


def test_names_can_be_added_with_the_register_closed_and_read_with_it_open(lab: Any, folder: Path) -> None:
    with lab.open(folder) as session:
        assert not session.register.is_open
        session.register.identify("Heron", ["Zephyrine Mottershead"])
        session.register.open(lab.custodian)
        assert any("Zephyrine Mottershead" in who.names for who in session.register.identities())
        session.register.close()
        with pytest.raises(RegisterClosed):
            session.register.identities()


def test_a_wrong_custodian_passphrase_leaves_the_vault_open(lab: Any, folder: Path) -> None:
    with lab.open(folder) as session:
        with pytest.raises(WrongCustodianPassphrase):
            session.register.open(lab.passphrase)
        assert not session.register.is_open
        assert len(session.accounts.all()) == 3
    with pytest.raises(WrongCustodianPassphrase):
        Session.open(folder, lab.passphrase, "not it")
    lab.open(folder).close()


def test_a_record_changed_moved_or_relabelled_does_not_open(lab: Any, folder: Path) -> None:
    with lab.open(folder, custodian=True) as session:
        db = lab.vault(session).db
        record, sealed = db.one("SELECT id, sealed FROM register WHERE kind = 'identity'")
        other = db.one("SELECT sealed FROM register WHERE kind = 'original'")[0]
        for column, value in (
            ("sealed", bytes([sealed[0] ^ 1]) + sealed[1:]),
            ("sealed", sealed[:-1]),
            ("sealed", b""),
            ("sealed", other),
            ("subject", "f" * 32),
            ("algorithm", "hpke-another"),
        ):
            before = db.one(f"SELECT {column} FROM register WHERE id = ?", record)[0]  # noqa: S608 - a name above
            db.run(f"UPDATE register SET {column} = ? WHERE id = ?", value, record)  # noqa: S608 - a name above
            with pytest.raises(RegisterDamaged):
                lab.vault(session).register.entries("identity")
            db.run(f"UPDATE register SET {column} = ? WHERE id = ?", before, record)  # noqa: S608 - a name above
        assert len(lab.vault(session).register.entries("identity")) > 0


def test_a_damaged_sealed_key_of_an_original_is_reported_by_check(lab: Any, folder: Path) -> None:
    with lab.open(folder, custodian=True) as session:
        assert session.care.check().sound
        lab.vault(session).db.run("UPDATE register SET sealed = x'00' WHERE kind = 'original'")
        health = session.care.check()
    assert health.register_damaged
    assert not health.sound


# -- the key file ------------------------------------------------------------------------------


def test_a_public_key_swapped_in_the_header_is_noticed_by_the_custodian(lab: Any, folder: Path) -> None:
    """Whoever has the everyday passphrase could otherwise make later names readable for themselves."""
    keys = lab.escrow.read_header(folder, lab.passphrase)
    with lab.open(folder) as session:
        genuine = lab.vault(session).header
    thief = PrivateKey.generate()
    headers.write(folder, replace(genuine, register_public=thief.public().raw), Secret(keys.master))
    with lab.open(folder) as session:
        with pytest.raises(RegisterDamaged):
            session.register.open(lab.custodian)
        assert len(session.accounts.all()) == 3
    data, keys = (folder / "register.key").read_bytes(), lab.escrow.read_header(folder, lab.passphrase)
    with pytest.raises(lab.escrow.Unreadable):
        lab.escrow.Register(data, lab.custodian, keys)


def redress(path: Path, **changes: object) -> None:
    data = path.read_bytes()
    body = json.loads(data[10:-32]) | changes
    start = data[:10] + json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    path.write_bytes(start + hashlib.sha256(start).digest())


@pytest.mark.full
def test_every_flipped_bit_of_the_key_file_is_found(
    lab: Any, folder: Path, stretch_once: list[int], full: bool, figures: Callable[..., None]
) -> None:
    path = folder / "register.key"
    genuine = path.read_bytes()
    step = 1 if full else 101
    flips = range(0, 8 * len(genuine), step)
    with lab.open(folder) as session:
        for flip in flips:
            lab.flip(path, flip // 8, flip % 8)
            with pytest.raises(RegisterDamaged):
                session.register.open(lab.custodian)
            path.write_bytes(genuine)
        session.register.open(lab.custodian)
    figures("key file: flipped bits found", len(flips), "bits")


@pytest.mark.parametrize(
    "damage", ["gone", "empty", "cut", "long", "folder", "swapped public", "swapped private"]
)
def test_a_key_file_that_cannot_be_trusted_is_named_and_the_vault_stays_open(
    lab: Any, folder: Path, damage: str
) -> None:
    path = folder / "register.key"
    data = path.read_bytes()
    path.unlink()
    if damage == "folder":
        path.mkdir()
    elif damage != "gone":
        path.write_bytes({"empty": b"", "cut": data[:-7], "long": data + bytes(70_000)}.get(damage, data))
    if damage == "swapped public":
        redress(path, public=PrivateKey.generate().public().raw.hex())
    elif damage == "swapped private":
        redress(path, private="00" * 112)
    with lab.open(folder) as session:
        with pytest.raises(RegisterDamaged):
            session.register.open(lab.custodian)
        assert len(session.accounts.all()) == 3
        assert session.care.check().register_key_present == path.is_file()


def test_a_newer_key_file_says_so(lab: Any, folder: Path) -> None:
    path = folder / "register.key"
    start = path.read_bytes()[:8] + b"\x00\x02" + path.read_bytes()[10:-32]
    path.write_bytes(start + hashlib.sha256(start).digest())
    with lab.open(folder) as session, pytest.raises(VaultTooNew):
        session.register.open(lab.custodian)


def test_the_key_file_of_another_vault_opens_nothing(lab: Any, folder: Path, tmp_path: Path) -> None:
    Session.create(tmp_path / "other", lab.passphrase, lab.custodian, lab.cost).close()
    (folder / "register.key").write_bytes((tmp_path / "other" / "register.key").read_bytes())
    with lab.open(folder) as session, pytest.raises(RegisterDamaged):
        session.register.open(lab.custodian)


@pytest.mark.parametrize("damage", ["gone", "flip"])
def test_a_lost_key_file_of_a_shared_passphrase_never_shuts_the_accounts(
    lab: Any, tmp_path: Path, damage: str
) -> None:
    folder = tmp_path / "vault"
    with Session.create(folder, lab.passphrase, None, lab.cost) as session:
        session.cases.add("still readable")
    key = folder / "register.key"
    if damage == "gone":
        key.rename(tmp_path / "register.key")
    else:
        lab.flip(key, 500)
    with Session.open(folder, lab.passphrase) as session:
        assert [case.name for case in session.cases.all()] == ["still readable"]
        assert not session.register.is_open
        health = session.care.check()
        assert health.register_damaged
        assert not health.sound
        with pytest.raises(RegisterDamaged):
            session.register.open(lab.passphrase)
