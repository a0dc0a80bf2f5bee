"""Key slots: a passphrase that wraps a 32-byte key.

Argon2id (RFC 9106) turns the passphrase into a wrapping key; ChaCha20-Poly1305 wraps. The
slot's own parameters are part of the authenticated data, so that none can be changed unseen.
"""

from __future__ import annotations

import os
import time
import unicodedata
from dataclasses import dataclass, replace
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from whistle.crypto.keys import KEY_BYTES, Secret
from whistle.errors import HeaderDamaged, KdfRefused

SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
TAG_BYTES: Final = 16

# Limits on what a header may ask of this machine, checked before anything is derived.
MIN_MEMORY_KIB: Final = 64 * 1024
MAX_MEMORY_KIB: Final = 4 * 1024 * 1024
MAX_PASSES: Final = 20
MAX_LANES: Final = 8

# What a new slot costs at least: 256 MiB, 3 passes, 4 lanes (0.5 s on the reference machine).
FLOOR_MEMORY_KIB: Final = 256 * 1024
TARGET_SECONDS: Final = 1.0


@dataclass(frozen=True, slots=True)
class KdfCost:
    """The work of one Argon2id derivation."""

    memory_kib: int = FLOOR_MEMORY_KIB
    passes: int = 3
    lanes: int = 4

    def check(self) -> None:
        """Raise KdfRefused unless every parameter is within the limits."""
        if not MIN_MEMORY_KIB <= self.memory_kib <= MAX_MEMORY_KIB:
            raise KdfRefused("memory")
        if not 1 <= self.passes <= MAX_PASSES:
            raise KdfRefused("passes")
        if not 1 <= self.lanes <= MAX_LANES:
            raise KdfRefused("lanes")


@dataclass(frozen=True, slots=True)
class Slot:
    """A wrapped key. Everything in it may be read by anyone who has the file.

    ``factor`` says that a second secret, kept elsewhere, enters the derivation beside the passphrase.
    """

    number: int
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    factor: bool = False

    def parameters(self) -> bytes:
        """The bytes that the wrapping authenticates beside the owner's own context."""
        return b"|".join(
            [
                b"passphrase-argon2id-keyring" if self.factor else b"passphrase-argon2id",
                str(self.number).encode(),
                str(self.cost.memory_kib).encode(),
                str(self.cost.passes).encode(),
                str(self.cost.lanes).encode(),
                self.salt.hex().encode(),
            ]
        )


def calibrate(target_seconds: float = TARGET_SECONDS) -> KdfCost:
    """Return a cost that takes about ``target_seconds`` here, never under the floor.

    Memory grows before passes: it is what makes guessing dear.
    """
    cost = KdfCost()
    with Secret(b"calibration") as probe:
        began = time.perf_counter()
        _stretch(probe, cost, bytes(SALT_BYTES)).wipe()
        took = time.perf_counter() - began
    factor = max(1.0, min(4.0, target_seconds / took))
    # Steps of 64 MiB, at most 1 GiB: a laptop with 4 GiB must still open its vault.
    memory = int(FLOOR_MEMORY_KIB * factor) // (64 * 1024) * (64 * 1024)
    return KdfCost(memory_kib=max(FLOOR_MEMORY_KIB, memory))


def normalise(passphrase: str) -> Secret:
    """Return the bytes that are stretched: NFC, so that a keyboard's way of typing ó does not matter."""
    return Secret.from_text(unicodedata.normalize("NFC", passphrase))


def wrap(
    key: Secret,
    passphrase: Secret,
    *,
    number: int,
    cost: KdfCost,
    context: bytes,
    factor: Secret | None = None,
) -> Slot:
    """Wrap ``key`` under ``passphrase`` (and ``factor``); ``context`` names what the slot belongs to."""
    cost.check()
    draft = Slot(number, cost, os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES), b"", factor is not None)
    with _stretched(passphrase, draft, factor) as stretched:
        sealed = ChaCha20Poly1305(stretched.view()).encrypt(
            draft.nonce, key.view(), context + b"|" + draft.parameters()
        )
    return replace(draft, wrapped=sealed)


def unwrap(slot: Slot, passphrase: Secret, *, context: bytes, factor: Secret | None = None) -> Secret | None:
    """Return the wrapped key, or None when this passphrase does not open this slot.

    A slot with a factor opens with that factor only. Raises KdfRefused before any work when the
    slot asks for too much or too little of it.
    """
    slot.cost.check()
    if len(slot.salt) != SALT_BYTES or len(slot.nonce) != NONCE_BYTES or len(slot.wrapped) < TAG_BYTES:
        raise HeaderDamaged
    if slot.factor and factor is None:
        return None
    with _stretched(passphrase, slot, factor if slot.factor else None) as stretched:
        try:
            opened = ChaCha20Poly1305(stretched.view()).decrypt(
                slot.nonce, slot.wrapped, context + b"|" + slot.parameters()
            )
        except InvalidTag:
            return None
    return Secret(opened)


def _stretched(passphrase: Secret, slot: Slot, factor: Secret | None) -> Secret:
    if factor is None:
        return _stretch(passphrase, slot.cost, slot.salt)
    return _stretch(passphrase, slot.cost, slot.salt, factor)


def _stretch(passphrase: Secret, cost: KdfCost, salt: bytes, factor: Secret | None = None) -> Secret:
    out = Secret(length=KEY_BYTES)
    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
        secret=None if factor is None else bytes(factor.view()),
    )
    # Any buffer will do; the stub says bytes, which would leave one more copy behind.
    kdf.derive_into(passphrase.view(), out.view())  # type: ignore[arg-type]
    return out
