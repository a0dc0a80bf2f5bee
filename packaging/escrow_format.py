"""The parts of a Whistle vault, by docs/vault-format.md: header, database, Register, encrypted files.

Bytes in, bytes out: where they lie is escrow_reader.py's business. Sections are those of the document.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import os
import sqlite3
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO

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


# -- sections 2 and 3: the header and its keys ---------------------------------------------------


@dataclass
class Keys:
    """What the passphrase opened. ``notes`` tells what was wrong on the way."""

    vault: str
    header: dict[str, Any]
    master: bytes
    notes: list[str] = field(default_factory=list)

    def derive(self, label: str, context: bytes = b"") -> bytes:
        """Section 3."""
        return hkdf(self.master, label, context)


Way = Callable[[dict[str, Any], bytes], bytes]
"""A way in: from a header's body and context to the master key."""


def by_passphrase(passphrase: str) -> Way:
    """The way in by a passphrase."""
    return lambda body, context: _open_slots(body["slots"], passphrase, context)


def by_secret(secret: bytes) -> Way:
    """The way in by the secret that recovery shares give."""

    def way(body: dict[str, Any], context: bytes) -> bytes:
        slot = body.get("recovery")
        if slot is None:
            raise Unreadable("no recovery shares open it")
        salt = bytes.fromhex(slot["salt"])
        key = hkdf(secret, "recovery", salt)
        aad = context + b"|recovery-slip39|" + slot["salt"].encode()
        try:
            return ChaCha20Poly1305(key).decrypt(
                bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"]), aad
            )
        except InvalidTag:
            raise Unreadable("the shares do not open it") from None

    return way


def hkdf(key: bytes, label: str, context: bytes = b"") -> bytes:
    """Section 3."""
    info = b"whistle/v1/" + label.encode() + b"\x00" + context
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(key)


def unlock(data: bytes, body: dict[str, Any], way: Way) -> Keys:
    """Open one copy and check that nobody changed it."""
    vault = body["vault"]
    keys = Keys(vault, body, way(body, HEADER_MAGIC + b"\x01" + vault.encode()))
    if not _same(hmac.digest(keys.derive("header", vault.encode()), data[:-32], "sha256"), data[-32:]):
        raise Unreadable("it was changed")
    return keys


def header_body(data: bytes) -> dict[str, Any]:
    """Read one copy without trusting it."""
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
    return body


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


def decrypted(data: bytes, journal: bytes, keys: Keys) -> bytes:
    """Return a database as a plain SQLite file, in memory."""
    data = _rolled_back(data, journal)
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

    def __init__(self, data: bytes, passphrase: str, keys: Keys) -> None:
        if not 64 < len(data) <= SMALL_FILE:
            raise Unreadable("register.key has a wrong size")
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
            kek = _open_slots([body["slot"]], passphrase, context)
        raw = ChaCha20Poly1305(kek).decrypt(
            bytes.fromhex(body["nonce"]), bytes.fromhex(body["private"]), context
        )
        kem = MLKEM768PrivateKey.from_seed_bytes(raw[:64])
        dh = X25519PrivateKey.from_private_bytes(raw[64:])
        if kem.public_key().public_bytes_raw() + dh.public_key().public_bytes_raw() != public:
            raise Unreadable("register.key's two halves do not belong together")
        self._key = MLKEM768X25519PrivateKey(kem, dh)

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


def read_blob(data: bytes, blob: str, key: bytes) -> bytes:
    """Return a blob's content."""
    return b"".join(blob_pieces(io.BytesIO(data), key, blob.encode()))


def blob_pieces(file: BinaryIO, key: bytes, record: bytes) -> Iterator[bytes]:
    """Yield the content of an encrypted file that begins here, its last chunk and its size checked first."""
    start = file.tell()
    size = file.seek(0, os.SEEK_END) - start - len(BLOB_MAGIC)
    file.seek(start)
    if file.read(len(BLOB_MAGIC)) != BLOB_MAGIC or size <= TAG:
        raise Unreadable("it is no encrypted file")
    chunks = -(-size // (CHUNK + TAG))

    def chunk(number: int) -> bytes:
        file.seek(start + len(BLOB_MAGIC) + number * (CHUNK + TAG))
        nonce = number.to_bytes(11, "big") + bytes([number == chunks - 1])
        try:
            return ChaCha20Poly1305(key).decrypt(nonce, file.read(CHUNK + TAG), record)
        except InvalidTag as bad:
            raise Unreadable("it is damaged, or the key is another's") from bad

    chunk(chunks - 1)
    left = int.from_bytes(chunk(0)[:8], "big")
    if padme(8 + left) != size - chunks * TAG:
        raise Unreadable("its length does not fit")
    for number in range(chunks):
        plain = chunk(number)[0 if number else 8 :]
        yield plain[:left]
        left -= min(left, len(plain))


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


def _same(one: bytes, other: bytes) -> bool:
    return hmac.compare_digest(one, other)
