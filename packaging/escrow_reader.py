#!/usr/bin/env python3
"""Read a Whistle vault without Whistle, by docs/vault-format.md alone.

For the day when the program cannot be had any more, and for people who would rather not take its
word. Needs Python 3.11 and the package ``cryptography`` (50 or later); no SQLCipher, nothing of
Whistle. It never writes into the vault's folder, and nothing readable anywhere unless a file was
named and the word asked for was typed.

    python3 escrow_reader.py FOLDER --passphrase-file F hashes
    python3 escrow_reader.py FOLDER --passphrase-file F decrypt OUT.sqlite
    python3 escrow_reader.py FOLDER --passphrase-file F [--custodian-file C] blob ID OUT
    python3 escrow_reader.py FOLDER --passphrase-file F --custodian-file C names

``names`` shows who is who on the screen. A passphrase file's last line end is not part of it.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import json
import os
import sqlite3
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

HEADER_MAGIC = b"WHISTLE\x00"
REGISTER_MAGIC = b"WHISTLEK"
BLOB_MAGIC = b"WHSTRM\x00\x01"
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
SQLITE_MAGIC = b"SQLite format 3\x00"
PAGE, RESERVED, SALT = 4096, 80, 16
CHUNK, TAG = 65536, 16
SMALL_FILE = 65536


class Unreadable(Exception):
    """Something does not fit the format, or the passphrase does not open it."""


# -- section 2: the header -----------------------------------------------------------------------


@dataclass
class Keys:
    """What the passphrase opened. ``notes`` tells what was wrong on the way."""

    vault: str
    header: dict[str, Any]
    master: bytes
    notes: list[str] = field(default_factory=list)

    def derive(self, label: str, context: bytes = b"") -> bytes:
        """Section 3."""
        info = b"whistle/v1/" + label.encode() + b"\x00" + context
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(self.master)


def read_header(folder: Path, passphrase: str) -> Keys:
    """Open the newest copy that the passphrase opens."""
    notes: list[str] = []
    copies = []
    for name in ("header.a", "header.b"):
        try:
            copies.append((name, *_header_body(folder / name)))
        except (OSError, Unreadable, ValueError) as why:
            notes.append(f"{name} was not used: {why}")
    for name, data, body in sorted(copies, key=lambda copy: -copy[2]["sequence"]):
        try:
            vault = body["vault"]
            master = _open_slots(body["slots"], passphrase, HEADER_MAGIC + b"\x01" + vault.encode())
            keys = Keys(vault, body, master, notes)
        except (Unreadable, KeyError, TypeError, ValueError) as why:
            notes.append(f"{name} was not used: {why}")
            continue
        if _same(hmac.digest(keys.derive("header", vault.encode()), data[:-32], "sha256"), data[-32:]):
            return keys
        notes.append(f"{name} was not used: it was changed")
    raise Unreadable("no copy of the header opens. " + "; ".join(notes))


def _header_body(path: Path) -> tuple[bytes, dict[str, Any]]:
    data = _small(path)
    length = int.from_bytes(data[10:14], "big")
    if data[:8] != HEADER_MAGIC or len(data) != 14 + length + 64:
        raise Unreadable("it is not a header of the right length")
    if not _same(hashlib.sha256(data[:-64]).digest(), data[-64:-32]):
        raise Unreadable("its SHA-256 does not fit")
    if data[8:10] != b"\x00\x01":
        raise Unreadable("it has another version than 1")
    body = json.loads(data[14:-64])
    if not isinstance(body, dict) or not isinstance(body.get("sequence"), int):
        raise Unreadable("its body is not that of a header")
    return data, body


def _open_slots(slots: list[dict[str, Any]], passphrase: str, context: bytes) -> bytes:
    for slot in slots:
        m, t, p = slot["memory_kib"], slot["passes"], slot["lanes"]
        if not (65536 <= m <= 4194304 and 1 <= t <= 20 and 1 <= p <= 8):
            raise Unreadable("it asks for a derivation outside the limits")
    for slot in slots:
        if slot["kdf"] != "argon2id":
            # It needs a value out of the system's keyring too, which nobody else can have.
            continue
        names = ("number", "memory_kib", "passes", "lanes", "salt")
        parameters = "|".join(["passphrase-argon2id", *(str(slot[name]) for name in names)])
        kdf = Argon2id(
            salt=bytes.fromhex(slot["salt"]),
            length=32,
            iterations=slot["passes"],
            lanes=slot["lanes"],
            memory_cost=slot["memory_kib"],
        )
        key = kdf.derive(unicodedata.normalize("NFC", passphrase).encode())
        try:
            return ChaCha20Poly1305(key).decrypt(
                bytes.fromhex(slot["nonce"]),
                bytes.fromhex(slot["wrapped"]),
                context + b"|" + parameters.encode(),
            )
        except InvalidTag:
            continue
    raise Unreadable("the passphrase does not open it")


# -- section 4: the database ---------------------------------------------------------------------


def read_database(folder: Path, keys: Keys) -> bytes:
    """Return the database as a plain SQLite file, in memory."""
    data = (folder / "vault.db").read_bytes()
    journal = folder / "vault.db-journal"
    if journal.is_file():
        data = _rolled_back(data, journal.read_bytes())
    numbers = [keys.header["database"]["next"], keys.header["database"]["key"]]
    for number in (n for n in numbers if n is not None):
        key = keys.derive("database", str(number).encode())
        if data and _page(data, 1, key, _mac_key(data, key)) is not None:
            return _pages(data, key)
    raise Unreadable("the database's first page does not open")


def _mac_key(data: bytes, key: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in data[:SALT]), 2, 32)


def _pages(data: bytes, key: bytes) -> bytes:
    mac_key = _mac_key(data, key)
    out = bytearray()
    bad = []
    for number in range(1, len(data) // PAGE + 1):
        page = _page(data, number, key, mac_key)
        if page is None:
            bad.append(number)
            page = bytes(PAGE)
        out += page
    stated = int.from_bytes(out[28:32], "big")
    if bad or len(data) % PAGE or stated > len(data) // PAGE:
        raise Unreadable(f"the database is damaged: pages {bad[:20]} of {stated}")
    return bytes(out)


def _page(data: bytes, number: int, key: bytes, mac_key: bytes) -> bytes | None:
    page = data[(number - 1) * PAGE : number * PAGE]
    if len(page) != PAGE:
        return None
    if number > 1 and page == bytes(PAGE):
        return page
    begin = SALT if number == 1 else 0
    body, tail = page[begin:-RESERVED], page[-RESERVED:]
    iv, mac = tail[:16], tail[16:]
    if not _same(hmac.digest(mac_key, body + iv + number.to_bytes(4, "little"), "sha512"), mac):
        return None
    plain = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor().update(body)
    return (SQLITE_MAGIC if number == 1 else b"") + plain + bytes(RESERVED)


def _rolled_back(data: bytes, journal: bytes) -> bytes:
    """Section 4.3: undo a transaction that did not finish, in memory."""
    if journal[:8] != JOURNAL_MAGIC:
        return data
    out = bytearray(data)
    pages = int.from_bytes(journal[16:20], "big")
    for number, image in journal_pages(journal):
        out[(number - 1) * PAGE : number * PAGE] = image
    return bytes(out[: pages * PAGE])


def journal_pages(journal: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield (page number, encrypted page) of every whole record."""
    at = 0
    while journal[at : at + 8] == JOURNAL_MAGIC:
        count, nonce, _, sector, size = (
            int.from_bytes(journal[at + i : at + i + 4], "big") for i in (8, 12, 16, 20, 24)
        )
        if size != PAGE or not 512 <= sector <= 65536:
            return
        at += sector
        most = (len(journal) - at) // (PAGE + 8)
        for _ in range(most if count == 0xFFFFFFFF else min(count, most)):
            number = int.from_bytes(journal[at : at + 4], "big")
            image = journal[at + 4 : at + 4 + PAGE]
            total = nonce + sum(image[i] for i in range(PAGE - 200, 0, -200))
            if total & 0xFFFFFFFF != int.from_bytes(journal[at + 4 + PAGE : at + 8 + PAGE], "big"):
                return
            yield number, image
            at += PAGE + 8
        at += -at % sector


def connect(plain: bytes) -> sqlite3.Connection:
    """Open a decrypted database in memory."""
    database = sqlite3.connect(":memory:")
    database.deserialize(plain)
    return database


def row_hashes(database: sqlite3.Connection) -> dict[str, list[str]]:
    """SHA-256 of every row of every ordinary table, sorted: two readers can be compared by it."""
    found = {}
    tables = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    )
    for (name,) in tables.fetchall():
        rows = database.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - a name out of the schema itself
        found[name] = sorted(row_hash(row) for row in rows)
    return found


def row_hash(row: tuple[Any, ...]) -> str:
    """Hash one row: each value with its type and length before it."""
    digest = hashlib.sha256()
    for value in row:
        raw = value if isinstance(value, bytes) else str(value).encode()
        digest.update(f"{type(value).__name__}:{len(raw)}:".encode() + raw)
    return digest.hexdigest()


# -- section 5: the Register ---------------------------------------------------------------------


class Register:
    """The Register's private key, opened by the custodian's passphrase."""

    def __init__(self, path: Path, passphrase: str, keys: Keys) -> None:
        data = _small(path)
        if data[:10] != REGISTER_MAGIC + b"\x00\x01":
            raise Unreadable("register.key is of another kind or version")
        if not _same(hashlib.sha256(data[:-32]).digest(), data[-32:]):
            raise Unreadable("register.key is damaged")
        body = json.loads(data[10:-32])
        public = bytes.fromhex(body["public"])
        if body["vault"] != keys.vault or body["public"] != keys.header["register"]["public"]:
            raise Unreadable("register.key belongs to another vault, or the vault's public key was swapped")
        context = REGISTER_MAGIC + b"\x01" + keys.vault.encode() + hashlib.sha256(public).digest()
        if "masters" in body:
            # Section 5.1: whoever opens the vault may read names.
            kek = _open_shared(body["masters"], keys.derive("register", keys.vault.encode()), context)
        else:
            kek = self._kek(body, passphrase, keys, context)
        raw = ChaCha20Poly1305(kek).decrypt(
            bytes.fromhex(body["nonce"]), bytes.fromhex(body["private"]), context
        )
        kem = MLKEM768PrivateKey.from_seed_bytes(raw[:64])
        dh = X25519PrivateKey.from_private_bytes(raw[64:])
        if kem.public_key().public_bytes_raw() + dh.public_key().public_bytes_raw() != public:
            raise Unreadable("register.key's two halves do not belong together")
        self._key = MLKEM768X25519PrivateKey(kem, dh)

    @staticmethod
    def _kek(body: dict[str, Any], passphrase: str, keys: Keys, context: bytes) -> bytes:
        own = body.get("master")
        if own is None:
            return _open_slots([body["slot"]], passphrase, context)
        # Whoever opens the vault may read names: the vault's own key opens this one.
        key = ChaCha20Poly1305(keys.derive("register", keys.vault.encode()))
        return key.decrypt(bytes.fromhex(own["nonce"]), bytes.fromhex(own["wrapped"]), context)

    def open(self, record: str, kind: str, subject: str, sealed: bytes) -> dict[str, Any]:
        """Return a record's content."""
        suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
        info = f"whistle/v1/register|{record}|{kind}|{subject}".encode()
        padded = suite.decrypt(sealed, self._key, info)
        content: dict[str, Any] = json.loads(padded[4 : 4 + int.from_bytes(padded[:4], "big")])
        return content

    def all(self, database: sqlite3.Connection, kind: str) -> dict[str, list[dict[str, Any]]]:
        """Return the contents of every record of a kind, by what they are about."""
        found: dict[str, list[dict[str, Any]]] = {}
        for record, subject, sealed in database.execute(
            "SELECT id, subject, sealed FROM register WHERE kind = ?", (kind,)
        ):
            found.setdefault(subject, []).append(self.open(record, kind, subject, sealed))
        return found


def _open_shared(wraps: list[dict[str, str]], key: bytes, context: bytes) -> bytes:
    for wrap in wraps:
        nonce, wrapped = bytes.fromhex(wrap["nonce"]), bytes.fromhex(wrap["wrapped"])
        try:
            return ChaCha20Poly1305(key).decrypt(nonce, wrapped, context)
        except InvalidTag:
            continue
    raise Unreadable("register.key is of another vault key")


# -- section 6: blobs ----------------------------------------------------------------------------


def read_blob(path: Path, key: bytes) -> bytes:
    """Return a blob's content."""
    data = path.read_bytes()
    body = data[len(BLOB_MAGIC) :]
    if data[: len(BLOB_MAGIC)] != BLOB_MAGIC or not body:
        raise Unreadable("it is not a blob")
    cipher = ChaCha20Poly1305(key)
    record = path.name.encode()
    plain = bytearray()
    starts = range(0, len(body), CHUNK + TAG)
    try:
        for number, at in enumerate(starts):
            nonce = number.to_bytes(11, "big") + bytes([at == starts[-1]])
            plain += cipher.decrypt(nonce, body[at : at + CHUNK + TAG], record)
    except InvalidTag as bad:
        raise Unreadable("the blob is damaged, or the key is another's") from bad
    length = int.from_bytes(plain[:8], "big")
    if padme(8 + length) != len(plain):
        raise Unreadable("the blob's length does not fit")
    return bytes(plain[8 : 8 + length])


def padme(length: int) -> int:
    """Section 6."""
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length()) if length > 1 else 1
    return -(-length // step) * step


def blob_key(database: sqlite3.Connection, blob: str, register: Register | None) -> bytes:
    """Find a blob's key: in its row, or in the Register."""
    row = database.execute("SELECT key FROM originals WHERE id = ?", (blob,)).fetchone()
    if row is None:
        raise Unreadable("no row speaks of this blob")
    if row[0] is not None:
        return bytes(row[0])
    if register is None:
        raise Unreadable("the blob's key is in the Register: give --custodian-file")
    return bytes.fromhex(register.all(database, "original")[blob][0]["key"])


# -- the command line ----------------------------------------------------------------------------


def _same(one: bytes, other: bytes) -> bool:
    return hmac.compare_digest(one, other)


def _small(path: Path) -> bytes:
    with path.open("rb") as file:
        data = file.read(SMALL_FILE + 1)
    if not 64 < len(data) <= SMALL_FILE:
        raise Unreadable("its size is wrong")
    return data


def _passphrase(path: Path) -> str:
    return path.read_text(encoding="utf-8").removesuffix("\n").removesuffix("\r")


def _write(path: Path, data: bytes) -> None:
    """Write readable bytes to a new file, after a typed confirmation."""
    print(f"Everything in {path} will be readable by anyone who gets that file.", file=sys.stderr)
    print("Type the word readable to go on: ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip() != "readable":
        raise Unreadable("not confirmed; nothing was written")
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)


def _names(database: sqlite3.Connection, register: Register) -> Iterator[str]:
    labels = dict(database.execute("SELECT id, stem || ' ' || number FROM labels"))
    for subject, contents in register.all(database, "identity").items():
        for content in contents:
            yield f"{labels.get(subject, subject)}\t{', '.join(content['names'])}"


def run(args: argparse.Namespace) -> None:
    """Do what was asked."""
    keys = read_header(args.folder, _passphrase(args.passphrase_file))
    for note in keys.notes:
        print(note, file=sys.stderr)
    register = None
    if args.custodian_file:
        key_file = args.register_key or args.folder / "register.key"
        register = Register(key_file, _passphrase(args.custodian_file), keys)
    plain = read_database(args.folder, keys)
    if args.command == "decrypt":
        _write(args.out, plain)
        return
    with closing(connect(plain)) as database:
        if args.command == "hashes":
            for table, hashes in row_hashes(database).items():
                for one in hashes:
                    print(f"{table}\t{one}")
        elif args.command == "blob":
            key = blob_key(database, args.id, register)
            _write(args.out, read_blob(args.folder / "blobs" / args.id, key))
        elif register is None:
            raise Unreadable("names need --custodian-file")
        else:
            for line in _names(database, register):
                print(line)


def main(arguments: list[str] | None = None) -> int:
    """Read the command line; return the exit status."""
    parser = argparse.ArgumentParser(description="Read a Whistle vault without Whistle.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--passphrase-file", type=Path, required=True)
    parser.add_argument("--custodian-file", type=Path)
    parser.add_argument("--register-key", type=Path, help="where register.key is, if not in the folder")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("hashes", help="table and SHA-256 of every row")
    commands.add_parser("names", help="who is who, on the screen")
    decrypt = commands.add_parser("decrypt", help="write the database as plain SQLite")
    decrypt.add_argument("out", type=Path)
    blob = commands.add_parser("blob", help="write one original as it came")
    blob.add_argument("id")
    blob.add_argument("out", type=Path)
    try:
        run(parser.parse_args(arguments))
    except (Unreadable, OSError, InvalidTag) as why:
        print(why or type(why).__name__, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
