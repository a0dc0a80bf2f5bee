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
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from whistle.crypto.keys import Secret
from whistle.crypto.seal import ALGORITHM, PUBLIC_BYTES, PrivateKey, PublicKey
from whistle.crypto.slots import NONCE_BYTES, KdfCost, Slot, unwrap, wrap
from whistle.errors import RegisterDamaged, VaultTooNew, WrongCustodianPassphrase
from whistle.model import new_id
from whistle.vault.database import Database
from whistle.vault.files import write_atomically
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
    path: Path, private: PrivateKey, passphrase: Secret, *, vault_id: str, cost: KdfCost
) -> None:
    """Write the private key under the custodian's passphrase, with the public key pinned beside it."""
    public = private.public().raw
    with Secret.random() as kek:
        slot = wrap(kek, passphrase, number=0, cost=cost, context=_context(vault_id, public))
        nonce = os.urandom(NONCE_BYTES)
        wrapped = ChaCha20Poly1305(kek.view()).encrypt(nonce, private.raw.view(), _context(vault_id, public))
    body = json.dumps(
        {
            "vault": vault_id,
            "algorithm": ALGORITHM,
            "public": public.hex(),
            "slot": slot_to_json(slot),
            "nonce": nonce.hex(),
            "private": wrapped.hex(),
        },
        sort_keys=True,
        separators=(",", ":"),
    ).encode("ascii")
    start = MAGIC + FORMAT.to_bytes(2, "big") + body
    write_atomically(path, start + hashlib.sha256(start).digest())


def open_key_file(path: Path, passphrase: Secret, *, vault_id: str, public: PublicKey) -> PrivateKey:
    """Return the private key.

    Raises WrongCustodianPassphrase, VaultTooNew, or RegisterDamaged when the file is missing,
    changed, belongs to another vault, or pins another public key than the vault seals to.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise RegisterDamaged from error
    fixed = len(MAGIC) + 2
    if len(data) > MAX_BYTES or len(data) < fixed + 32 or data[: len(MAGIC)] != MAGIC:
        raise RegisterDamaged
    if not hmac.compare_digest(hashlib.sha256(data[:-32]).digest(), data[-32:]):
        raise RegisterDamaged
    version = int.from_bytes(data[len(MAGIC) : fixed], "big")
    if version > FORMAT:
        raise VaultTooNew(found=version, supported=FORMAT)
    slot, pinned, nonce, wrapped = _parse(data[fixed:-32], vault_id)
    if not hmac.compare_digest(pinned, public.raw):
        raise RegisterDamaged
    context = _context(vault_id, pinned)
    kek = unwrap(slot, passphrase, context=context)
    if kek is None:
        raise WrongCustodianPassphrase
    with kek:
        try:
            raw = Secret(ChaCha20Poly1305(kek.view()).decrypt(nonce, wrapped, context))
        except (InvalidTag, ValueError) as bad:
            raise RegisterDamaged from bad
    private = PrivateKey(raw)
    if private.public() != public:
        private.close()
        raise RegisterDamaged
    return private


def _parse(body: bytes, vault_id: str) -> tuple[Slot, bytes, bytes, bytes]:
    try:
        fields = json.loads(body)
        if fields["vault"] != vault_id or fields["algorithm"] != ALGORITHM:
            raise ValueError("vault")
        public = bytes.fromhex(fields["public"])
        if len(public) != PUBLIC_BYTES:
            raise ValueError("public")
        return (
            slot_from_json(fields["slot"]),
            public,
            bytes.fromhex(fields["nonce"]),
            bytes.fromhex(fields["private"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as bad:
        raise RegisterDamaged from bad


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

    def unlock(self, private: PrivateKey) -> None:
        """Take over the private key; ``close`` wipes it."""
        self.close()
        self._private = private

    def seal(self, kind: str, subject: str, content: dict[str, object]) -> str:
        """Add a record and return its id. Raises TooLarge when it is over 64 KiB."""
        record = new_id()
        plain = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
        sealed = self._public.seal(plain, info=self._info(record, kind, subject))
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
            if algorithm != ALGORITHM:
                raise RegisterDamaged
            plain = private.open(sealed, info=self._info(record, kind, subject))
            found.append(Entry(record, kind, subject, json.loads(plain)))
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

    @staticmethod
    def _info(record: str, kind: str, subject: str) -> bytes:
        return f"whistle/v1/register|{record}|{kind}|{subject}".encode("ascii")
