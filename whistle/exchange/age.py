"""The age format, version 1, with X25519 keys: what Debian's own ``age`` opens and writes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from whistle.crypto.keys import Secret, derive
from whistle.crypto.wordlist import check_words
from whistle.errors import BadValue, PackageRefused

MOST_BYTES: Final = 200_000_000
"""Bytes of one package, encrypted or not: an hour and a half of recorded speech. It is held in memory, some
times over (docs/adr/0012).
"""

ANOTHER_KEY: Final = "it is locked for another key than this vault's"
DAMAGED: Final = "it was changed or cut short on its way, or it is no package"
TOO_LARGE: Final = f"it is over {MOST_BYTES // 1_000_000} MB"

_PREFIX: Final = "age1"
_KEY_LETTERS: Final = 62
_END_OF_HEADER: Final = b"\n--- "
_MOST_HEADER: Final = 16 * 1024
"""Enough for a hundred recipients; ours have one."""

_NO_MATCH: Final = "No matching keys"


@dataclass(frozen=True, slots=True)
class KeyPair:
    """An age key: ``recipient`` (``age1...``) may be shown to anybody; the private half never."""

    recipient: str
    private: bytes

    def __repr__(self) -> str:
        return "KeyPair(...)"


def new_key() -> KeyPair:
    """Make an X25519 key."""
    identity = pyrage.x25519.Identity.generate()
    return KeyPair(str(identity.to_public()), str(identity).encode("ascii"))


def clean_recipient(given: str) -> str:
    """Return an X25519 recipient, ``age1`` and 58 letters. Raises BadValue for anything else."""
    key = given.strip()
    expected = "a key that begins with age1, 62 letters long, copied whole"
    if not key.startswith(_PREFIX) or len(key) != _KEY_LETTERS:
        raise BadValue("key", expected)
    try:
        return str(pyrage.x25519.Recipient.from_str(key))
    except pyrage.RecipientError as wrong:
        raise BadValue("key", expected) from wrong


def encrypt(plain: bytes, recipient: str) -> bytes:
    """Lock bytes so that only the private half of ``recipient`` opens them."""
    return bytes(pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(recipient)]))


def decrypt(data: bytes, private: bytes) -> bytes:
    """Open what was locked for a key. Raises PackageRefused for anything else, whatever it is."""
    if len(data) > MOST_BYTES:
        raise PackageRefused(TOO_LARGE)
    if data.find(_END_OF_HEADER, 0, _MOST_HEADER) < 0:
        # The library reads a header again from its start for each piece: a long one takes minutes.
        raise PackageRefused(DAMAGED)
    identity = pyrage.x25519.Identity.from_str(private.decode("ascii"))
    try:
        return bytes(pyrage.decrypt(data, [identity]))
    except pyrage.DecryptError as wrong:
        raise PackageRefused(ANOTHER_KEY if _NO_MATCH in str(wrong) else DAMAGED) from wrong


def key_words(recipient: str) -> str:
    """Six words that pin a recipient's key, to be compared aloud."""
    return check_words(hashlib.sha256(b"whistle/v1/recipient|" + recipient.encode("ascii")).hexdigest())


def fingerprint(recipient: str) -> str:
    """What is noted of a recipient's key where something left for it: tells it again, and is not the key."""
    return hashlib.sha256(b"whistle/v1/recipient|" + recipient.encode("ascii")).hexdigest()[:32]


def signer_words(signer: str) -> str:
    """Six words that pin the key that signed a package."""
    return check_words(hashlib.sha256(b"whistle/v1/signer|" + signer.encode("ascii")).hexdigest())


def signing_key(seed: Secret, recipient: str) -> Ed25519PrivateKey:
    """The key that signs what goes to one recipient: two recipients cannot join what they got by it."""
    with derive(seed, "package-signature", recipient.encode("ascii")) as own:
        return Ed25519PrivateKey.from_private_bytes(bytes(own.view()))
