"""Sealing to the Register: HPKE (RFC 9180) to a hybrid ML-KEM-768 + X25519 key.

The everyday vault holds the public half only: it can seal, not read. The library's call has no
associated data, so the record's id goes into ``info``. Both raw keys are stored, because the
hybrid key has no serialisation of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from whistle.crypto.keys import Secret
from whistle.errors import RegisterDamaged, TooLarge

ALGORITHM: Final = "hpke-mlkem768x25519-hkdfsha256-chacha20poly1305"
PRIVATE_BYTES: Final = 64 + 32
PUBLIC_BYTES: Final = 1184 + 32

SIZES: Final = (1024, 8 * 1024, 64 * 1024)
"""A record is padded to one of these, so that its length says little about a name."""

_LENGTH_BYTES: Final = 4
_suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Seals, cannot read. ``raw`` is ML-KEM-768 (1,184 bytes) then X25519 (32 bytes)."""

    raw: bytes

    def seal(self, plaintext: bytes | memoryview, *, info: bytes) -> bytes:
        """Return ``plaintext`` padded and sealed. Raises TooLarge over the largest size."""
        room = next((s for s in SIZES if len(plaintext) + _LENGTH_BYTES <= s), None)
        if room is None:
            raise TooLarge(SIZES[-1] - _LENGTH_BYTES)
        padded = bytearray(room)
        padded[:_LENGTH_BYTES] = len(plaintext).to_bytes(_LENGTH_BYTES, "big")
        padded[_LENGTH_BYTES : _LENGTH_BYTES + len(plaintext)] = plaintext
        try:
            key = MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(self.raw[:1184]),
                X25519PublicKey.from_public_bytes(self.raw[1184:]),
            )
        except ValueError as bad:
            raise RegisterDamaged from bad
        sealed = _suite.encrypt(padded, key, info)
        padded[:] = bytes(room)
        return sealed


class PrivateKey:
    """Opens what was sealed to its public half. Wiped with ``close``."""

    def __init__(self, raw: Secret) -> None:
        """Take over ``raw``: the ML-KEM seed (64 bytes) then the X25519 key (32 bytes)."""
        if len(raw) != PRIVATE_BYTES:
            raise RegisterDamaged
        self.raw = raw
        self._key = MLKEM768X25519PrivateKey(
            MLKEM768PrivateKey.from_seed_bytes(bytes(raw.view()[:64])),
            X25519PrivateKey.from_private_bytes(bytes(raw.view()[64:])),
        )

    @classmethod
    def generate(cls) -> PrivateKey:
        """Return a fresh pair."""
        kem = MLKEM768PrivateKey.generate().private_bytes_raw()
        dh = X25519PrivateKey.generate().private_bytes_raw()
        return cls(Secret(kem + dh))

    def public(self) -> PublicKey:
        """Return the half that seals."""
        kem = MLKEM768PrivateKey.from_seed_bytes(bytes(self.raw.view()[:64])).public_key().public_bytes_raw()
        dh = X25519PrivateKey.from_private_bytes(bytes(self.raw.view()[64:])).public_key().public_bytes_raw()
        return PublicKey(kem + dh)

    def open(self, sealed: bytes, *, info: bytes) -> bytes:
        """Return the plaintext. Raises RegisterDamaged when it was changed or belongs elsewhere."""
        try:
            padded = _suite.decrypt(sealed, self._key, info)
        except (InvalidTag, ValueError) as bad:
            raise RegisterDamaged from bad
        size = int.from_bytes(padded[:_LENGTH_BYTES], "big")
        if size > len(padded) - _LENGTH_BYTES:
            raise RegisterDamaged
        return padded[_LENGTH_BYTES : _LENGTH_BYTES + size]

    def close(self) -> None:
        """Wipe the raw key."""
        self.raw.wipe()

    def __repr__(self) -> str:
        return "PrivateKey(...)"
