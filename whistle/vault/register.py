"""The Register: who is who, and everything raw.

Anyone who has the vault open can add to it; reading needs the private key, which stands in its
own file under the custodian's passphrase and can live on another medium. There is no index of
names, on purpose: with a staff list at hand an index is a dictionary attack.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from whistle.crypto.keys import Secret, derive
from whistle.crypto.seal import ALGORITHM, PUBLIC_BYTES, PrivateKey, PublicKey
from whistle.crypto.slots import NONCE_BYTES, KdfCost, Slot, unwrap, wrap
from whistle.errors import RegisterClosed, RegisterDamaged, VaultTooNew, WrongCustodianPassphrase
from whistle.model import new_id
from whistle.vault.database import Database
from whistle.vault.files import open_plain, write_atomically
from whistle.vault.header import slot_from_json, slot_to_json

KEY_FILE: Final = "register.key"
MAGIC: Final = b"WHISTLEK"
FORMAT: Final = 1
MAX_BYTES: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """One opened record. ``subject`` is the id of the label, source or testimony it is about."""

    id: str
    kind: str
    subject: str
    content: dict[str, object]


def write_key_file(
    path: Path,
    private: PrivateKey,
    passphrase: Secret | None,
    *,
    vault_id: str,
    cost: KdfCost,
    masters: Sequence[Secret] = (),
) -> None:
    """Write the private key, with the public key pinned beside it: under the custodian's passphrase,
    or, where whoever opens the vault may read names, under a sub-key of the vault's own key. Two of
    ``masters`` are given while that changes, so that the file fits before and after.
    """
    write_atomically(path, _key_file(private, passphrase, vault_id=vault_id, cost=cost, masters=masters))


def _key_file(
    private: PrivateKey,
    passphrase: Secret | None,
    *,
    vault_id: str,
    cost: KdfCost,
    masters: Sequence[Secret],
) -> bytes:
    public = private.public().raw
    context = _context(vault_id, public)
    with Secret.random() as kek:
        slot = None if passphrase is None else wrap(kek, passphrase, number=0, cost=cost, context=context)
        opened_by = []
        for master in masters:
            own_nonce = os.urandom(NONCE_BYTES)
            with derive(master, "register", vault_id.encode("ascii")) as key:
                sealed = ChaCha20Poly1305(key.view()).encrypt(own_nonce, kek.view(), context)
            opened_by.append({"nonce": own_nonce.hex(), "wrapped": sealed.hex()})
        nonce = os.urandom(NONCE_BYTES)
        wrapped = ChaCha20Poly1305(kek.view()).encrypt(nonce, private.raw.view(), context)
    body = json.dumps(
        {
            "vault": vault_id,
            "algorithm": ALGORITHM,
            "public": public.hex(),
            **({"masters": opened_by} if slot is None else {"slot": slot_to_json(slot)}),
            "nonce": nonce.hex(),
            "private": wrapped.hex(),
        },
        sort_keys=True,
        separators=(",", ":"),
    ).encode("ascii")
    start = MAGIC + FORMAT.to_bytes(2, "big") + body
    return start + hashlib.sha256(start).digest()


@dataclass(frozen=True, slots=True)
class _KeyFile:
    slot: Slot | None
    masters: tuple[tuple[bytes, bytes], ...]
    public: bytes
    nonce: bytes
    wrapped: bytes


def open_key_file(path: Path, passphrase: Secret, *, vault_id: str, public: PublicKey) -> PrivateKey:
    """Return the private key by the custodian's passphrase.

    Raises WrongCustodianPassphrase, VaultTooNew, or RegisterDamaged when the file is missing,
    changed, belongs to another vault, or pins another public key than the vault seals to.
    """
    file = _read_key_file(path, vault_id, public)
    kek = (
        None if file.slot is None else unwrap(file.slot, passphrase, context=_context(vault_id, file.public))
    )
    if kek is None:
        raise WrongCustodianPassphrase
    return _private(file, kek, vault_id, public)


def open_shared_key_file(path: Path, master: Secret, *, vault_id: str, public: PublicKey) -> PrivateKey:
    """Return the private key by the vault's own key, where the key file says that this may be.

    Raises like ``open_key_file``; WrongCustodianPassphrase says that a passphrase of its own is needed.
    """
    file = _read_key_file(path, vault_id, public)
    if not file.masters:
        raise WrongCustodianPassphrase
    with derive(master, "register", vault_id.encode("ascii")) as key:
        for nonce, wrapped in file.masters:
            try:
                kek = ChaCha20Poly1305(key.view()).decrypt(nonce, wrapped, _context(vault_id, file.public))
            except (InvalidTag, ValueError):
                continue
            return _private(file, Secret(kek), vault_id, public)
    raise RegisterDamaged


def wraps(path: Path, vault_id: str, public: PublicKey) -> int:
    """Under how many keys of the vault a key file is: 0 is a passphrase of its own, 2 a change cut short."""
    return len(_read_key_file(path, vault_id, public).masters)


def key_file_bytes(path: Path, vault_id: str, public: PublicKey) -> bytes:
    """The whole of a key file that is undamaged and this vault's. Raises RegisterDamaged, VaultTooNew."""
    _parse_checked(data := _key_file_read(path), vault_id, public)
    return data


def _read_key_file(path: Path, vault_id: str, public: PublicKey) -> _KeyFile:
    return _parse_checked(_key_file_read(path), vault_id, public)


def _key_file_read(path: Path) -> bytes:
    try:
        # Where a person says that it is, it may be a link; in the folder none is opened at all.
        with open_plain(path, follow=True) as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise RegisterDamaged("absent") from error
    except OSError as error:
        raise RegisterDamaged from error


def _parse_checked(data: bytes, vault_id: str, public: PublicKey) -> _KeyFile:
    fixed = len(MAGIC) + 2
    if len(data) > MAX_BYTES or len(data) < fixed + 32 or data[: len(MAGIC)] != MAGIC:
        raise RegisterDamaged
    if not hmac.compare_digest(hashlib.sha256(data[:-32]).digest(), data[-32:]):
        raise RegisterDamaged
    version = int.from_bytes(data[len(MAGIC) : fixed], "big")
    if version > FORMAT:
        raise VaultTooNew(found=version, supported=FORMAT)
    parsed = _parse(data[fixed:-32], vault_id)
    if not hmac.compare_digest(parsed.public, public.raw):
        raise RegisterDamaged
    return parsed


def _private(file: _KeyFile, kek: Secret, vault_id: str, public: PublicKey) -> PrivateKey:
    with kek:
        try:
            opened = ChaCha20Poly1305(kek.view()).decrypt(
                file.nonce, file.wrapped, _context(vault_id, file.public)
            )
            raw = Secret(opened)
        except (InvalidTag, ValueError) as bad:
            raise RegisterDamaged from bad
    private = PrivateKey(raw)
    if private.public() != public:
        private.close()
        raise RegisterDamaged
    return private


def _parse(body: bytes, vault_id: str) -> _KeyFile:
    try:
        fields = json.loads(body)
        if fields["algorithm"] != ALGORITHM:
            raise ValueError("algorithm")
        public = bytes.fromhex(fields["public"])
        if len(public) != PUBLIC_BYTES:
            raise ValueError("public")
        if ("slot" in fields) == ("masters" in fields):
            raise ValueError("slot")
        masters = fields.get("masters", [])
        parsed = _KeyFile(
            slot_from_json(fields["slot"]) if "slot" in fields else None,
            tuple((bytes.fromhex(one["nonce"]), bytes.fromhex(one["wrapped"])) for one in masters),
            public,
            bytes.fromhex(fields["nonce"]),
            bytes.fromhex(fields["private"]),
        )
        other = fields["vault"] != vault_id
    except (ValueError, KeyError, TypeError, RecursionError) as bad:
        raise RegisterDamaged from bad
    if other:
        raise RegisterDamaged("other")
    return parsed


def _context(vault_id: str, public: bytes) -> bytes:
    return MAGIC + bytes([FORMAT]) + vault_id.encode("ascii") + hashlib.sha256(public).digest()


class Register:
    """The records of one vault. Sealing always works; reading once ``unlock`` was called."""

    def __init__(self, database: Database, public: PublicKey) -> None:
        self._database = database
        self._public = public
        self._private: PrivateKey | None = None

    @property
    def is_open(self) -> bool:
        """Whether records can be read."""
        return self._private is not None

    @property
    def private(self) -> PrivateKey:
        """The private key. Raises RegisterClosed."""
        if self._private is None:
            raise RegisterClosed
        return self._private

    def unlock(self, private: PrivateKey) -> None:
        """Take over the private key; ``close`` wipes it."""
        self.close()
        self._private = private

    def seal(self, kind: str, subject: str, content: dict[str, object]) -> str:
        """Add a record and return its id. Raises TooLarge when it is over 64 KiB."""
        record = new_id()
        plain = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
        sealed = self._public.seal(plain, info=_info(record, kind, subject))
        self._database.run(
            "INSERT INTO register (id, kind, subject, algorithm, sealed) VALUES (?, ?, ?, ?, ?)",
            record,
            kind,
            subject,
            ALGORITHM,
            sealed,
        )
        return record

    def entries(self, kind: str, subjects: set[str] | None = None) -> list[Entry]:
        """Open every record of a kind (about these subjects). Raises RegisterDamaged."""
        private = self._private
        if private is None:
            return []
        found = []
        rows = self._database.all("SELECT id, subject, algorithm, sealed FROM register WHERE kind = ?", kind)
        for record, subject, algorithm, sealed in rows:
            if subjects is not None and subject not in subjects:
                continue
            found.append(open_record(private, record, kind, subject, algorithm, sealed))
        return found

    def over(self, database: Database) -> Register:
        """Return the same Register over another connection; this one is closed."""
        other = Register(database, self._public)
        other._private, self._private = self._private, None
        return other

    def close(self) -> None:
        """Forget the private key."""
        if self._private is not None:
            self._private.close()
            self._private = None


def open_record(
    private: PrivateKey, record: str, kind: str, subject: str, algorithm: str, sealed: bytes
) -> Entry:
    """Open one stored record. Raises RegisterDamaged."""
    if algorithm != ALGORITHM:
        raise RegisterDamaged
    plain = private.open(sealed, info=_info(record, kind, subject))
    return Entry(record, kind, subject, json.loads(plain))


def _info(record: str, kind: str, subject: str) -> bytes:
    return f"whistle/v1/register|{record}|{kind}|{subject}".encode("ascii")
