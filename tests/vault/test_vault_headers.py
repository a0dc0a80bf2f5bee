"""The header: two copies, every byte authenticated, one destroyed copy still opens."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from whistle.api import Session
from whistle.crypto.keys import Secret
from whistle.crypto.slots import normalise
from whistle.errors import (
    DatabaseDamaged,
    HeaderDamaged,
    KdfRefused,
    NotAVault,
    VaultTooNew,
    WrongPassphrase,
)
from whistle.vault import header as headers


def redressed(data: bytes, change: Callable[[Any], None], version: int = 1) -> bytes:
    """The copy with its body changed and its SHA-256 made to fit: what anyone with the file can do."""
    body = json.loads(data[14:-64])
    change(body)
    raw = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    start = headers.MAGIC + version.to_bytes(2, "big") + len(raw).to_bytes(4, "big") + raw
    return start + hashlib.sha256(start).digest() + data[-32:]


def opened(folder: Path, passphrase: str) -> headers.Opened:
    with normalise(passphrase) as secret:
        return headers.open_header(folder, secret)


@pytest.mark.proof(4)
@pytest.mark.full
def test_no_flipped_bit_of_one_copy_is_ever_used_and_the_other_copy_opens(
    lab: Any, folder: Path, stretch_once: list[int], full: bool, figures: Callable[..., None]
) -> None:
    genuine = (folder / "header.a").read_bytes()
    header = opened(folder, lab.passphrase).header
    every = [(byte, bit) for byte in range(len(genuine)) for bit in range(8)]
    # Reduced: every bit of what frames the body, and one bit in 41 of the rest.
    chosen = every if full else every[: 16 * 8] + every[16 * 8 :: 41]
    for number, (byte, bit) in enumerate(chosen):
        name, other = ("header.a", "header.b") if number % 2 else ("header.b", "header.a")
        changed = bytearray(genuine)
        changed[byte] ^= 1 << bit
        (folder / name).write_bytes(changed)
        (folder / other).write_bytes(genuine)
        found = opened(folder, lab.passphrase)
        assert found.damaged == (name,)
        assert found.header == header
    figures("header: bits of one copy flipped, reported and not used", len(chosen), "bits")
    assert len(stretch_once) == 1


@pytest.mark.proof(4)
def test_a_copy_changed_by_somebody_who_can_count_is_never_used(
    lab: Any, folder: Path, stretch_once: list[int]
) -> None:
    genuine = (folder / "header.a").read_bytes()
    header = opened(folder, lab.passphrase).header

    def swap_key(body: Any) -> None:
        body["register"]["public"] = "00" * 1216

    def bump(body: Any) -> None:
        body["sequence"] += 1000

    def shift(body: Any) -> None:
        body["custody"] = {"rows": 0, "head": ""}

    for name in headers.NAMES:
        for change in (swap_key, bump, shift):
            for copy in headers.NAMES:
                (folder / copy).write_bytes(genuine)
            (folder / name).write_bytes(redressed(genuine, change))
            found = opened(folder, lab.passphrase)
            assert found.header == header
            assert found.damaged == (name,)


@pytest.mark.proof(5)
@pytest.mark.parametrize("field", ["memory_kib", "passes", "lanes", "salt", "nonce", "wrapped"])
@pytest.mark.parametrize("name", headers.NAMES)
def test_a_hostile_slot_in_one_copy_does_not_keep_the_other_from_opening(
    lab: Any, folder: Path, stretch_once: list[int], name: str, field: str
) -> None:
    def change(body: Any) -> None:
        body["sequence"] += 1
        body["slots"][0][field] = 10**9 if field in ("memory_kib", "passes", "lanes") else "00"

    (folder / name).write_bytes(redressed((folder / name).read_bytes(), change))
    assert opened(folder, lab.passphrase).damaged == (name,)


@pytest.mark.proof(5)
def test_hostile_slots_in_both_copies_are_refused_without_a_derivation(
    lab: Any, folder: Path, stretch_once: list[int]
) -> None:
    def change(body: Any) -> None:
        body["slots"][0]["memory_kib"] = 2**31

    for name in headers.NAMES:
        (folder / name).write_bytes(redressed((folder / name).read_bytes(), change))
    with pytest.raises(KdfRefused):
        lab.open(folder)
    assert stretch_once == []


@pytest.mark.proof(4)
@pytest.mark.parametrize("damage", ["flip", "cut", "empty", "longer", "another file"])
def test_two_damaged_copies_are_said_to_be_damaged(lab: Any, folder: Path, damage: str) -> None:
    for name in headers.NAMES:
        data = (folder / name).read_bytes()
        changed = {
            "flip": data[:100] + bytes([data[100] ^ 4]) + data[101:],
            "cut": data[:-1],
            "empty": b"",
            "longer": data + b"\x00",
            "another file": random.Random(1).randbytes(len(data)),
        }[damage]
        (folder / name).write_bytes(changed)
    with pytest.raises(HeaderDamaged):
        lab.open(folder)


def test_a_vault_opens_with_either_copy_gone_and_says_which_and_writes_both_again(
    lab: Any, folder: Path
) -> None:
    for name in headers.NAMES:
        (folder / name).unlink()
        with lab.open(folder) as session:
            assert session.header_damaged == (name,)
            assert session.care.check().header_damaged == (name,)
            session.cases.add("made while a copy was missing: " + name)
        with lab.open(folder) as session:
            assert session.header_damaged == ()
            assert session.care.check().sound


def test_a_folder_without_a_header_or_with_folders_in_their_place_is_no_vault(lab: Any, folder: Path) -> None:
    for name in headers.NAMES:
        (folder / name).unlink()
    with pytest.raises(NotAVault):
        lab.open(folder)
    for name in headers.NAMES:
        (folder / name).mkdir()
    with pytest.raises(NotAVault):
        lab.open(folder)


def test_a_newer_format_in_one_copy_stops_the_opening(
    lab: Any, folder: Path, stretch_once: list[int]
) -> None:
    data = (folder / "header.a").read_bytes()
    (folder / "header.a").write_bytes(redressed(data, lambda _body: None, version=2))
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(VaultTooNew) as newer:
        lab.open(folder)
    assert (newer.value.found, newer.value.supported) == (2, 1)
    assert stretch_once == []
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_wrong_passphrase_is_told_apart_from_damage_and_stretched_once(
    lab: Any, folder: Path, stretch_once: list[int]
) -> None:
    with pytest.raises(WrongPassphrase):
        opened(folder, lab.passphrase + " ")
    assert len(stretch_once) == 1
    with pytest.raises(WrongPassphrase):
        opened(folder, lab.custodian)


def test_an_older_copy_left_by_a_crash_is_no_damage_and_is_not_used(lab: Any, folder: Path) -> None:
    old = (folder / "header.b").read_bytes()
    with lab.open(folder) as session:
        session.cases.add("a later one")
    newest = opened(folder, lab.passphrase).header
    (folder / "header.b").write_bytes(old)
    with lab.open(folder) as session:
        assert session.header_damaged == ()
        assert lab.vault(session).header == newest
    (folder / "header.a").write_bytes(old)
    (folder / "header.b").write_bytes(
        headers.encode(newest, Secret(lab.escrow.read_header(folder, lab.passphrase).master))
    )
    found = opened(folder, lab.passphrase)
    assert (found.header, found.damaged) == (newest, ())


def test_what_a_stop_in_writing_headers_or_the_key_file_left_goes_at_the_next_opening(
    lab: Any, folder: Path
) -> None:
    # The copy before it may be whole and the newest: then nothing is written while nothing changes.
    left = [folder / f"{name}.new" for name in ("header.a", "header.b", "register.key")]
    for path in left:
        path.write_bytes(path.with_suffix("").read_bytes())
    before = {name: (folder / name).read_bytes() for name in headers.NAMES}
    lab.open(folder).close()
    assert [path.name for path in left if path.exists()] == []
    assert {name: (folder / name).read_bytes() for name in headers.NAMES} == before
    # What cannot be deleted keeps nobody out.
    (folder / "register.key.new").mkdir()
    lab.open(folder).close()


def test_a_header_of_another_vault_with_the_same_passphrase_opens_no_database(
    lab: Any, folder: Path, tmp_path: Path
) -> None:
    Session.create(tmp_path / "other", lab.passphrase, lab.custodian, lab.cost).close()
    for name in headers.NAMES:
        (folder / name).write_bytes((tmp_path / "other" / name).read_bytes())
    with pytest.raises(DatabaseDamaged):
        lab.open(folder)
