"""Recovery shares: a random secret cut in three by SLIP-39, of which any two bring it back.

SLIP-39 is SatoshiLabs' published standard for sharing a secret in words; the cutting and the
words are the package ``shamir-mnemonic``'s, theirs too. The secret opens a slot of its own beside the
passphrases'; it is random, so it needs no slow derivation.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import shamir_mnemonic  # type: ignore[import-untyped]  # no type information is published
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from shamir_mnemonic import MnemonicError, Share

from whistle.crypto.keys import KEY_BYTES, Secret, derive
from whistle.crypto.slots import NONCE_BYTES, SALT_BYTES, TAG_BYTES
from whistle.errors import HeaderDamaged, SharesMixed, SharesTooFew, ShareUnreadable

SHARES: Final = 3
NEEDED: Final = 2
SHARE_WORDS: Final = 33
"""Words of a share of 32 bytes: SLIP-39's 40 bits before, 30 after, 10 bits a word."""

_KIND: Final = b"recovery-slip39"


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """The vault's key under the recovery secret, and that secret under the vault's key.

    The second lets backups be opened with the same shares; whoever has the vault's key gains
    nothing by it that they do not have already.
    """

    salt: bytes
    nonce: bytes
    wrapped: bytes
    kept_nonce: bytes
    kept: bytes


def cut(secret: Secret) -> tuple[str, ...]:
    """Return three shares of 33 words each; any two give ``secret`` back, one tells nothing.

    They are of random numbers: two calls give shares that do not fit together.
    """
    # No iterations of SLIP-39's own: its passphrase is not used, and the secret is random.
    (group,) = shamir_mnemonic.generate_mnemonics(
        1, [(NEEDED, SHARES)], bytes(secret.view()), iteration_exponent=0
    )
    return tuple(group)


def join(shares: Sequence[str]) -> Secret:
    """Return the secret of which these are shares; more than two, or one twice, do no harm.

    Raises ShareUnreadable, SharesMixed (of different sheets) or SharesTooFew. No error of the
    library's goes further: its words hold words of the shares.
    """
    read: dict[tuple[int, int], str] = {}
    sheets = set()
    for number, words in enumerate(shares, start=1):
        share = _read(words, number)
        sheets.add((share.common_parameters(), share.member_threshold))
        read[share.group_index, share.index] = " ".join(words.casefold().split())
    if len(sheets) > 1:
        raise SharesMixed
    if len(read) < NEEDED:
        raise SharesTooFew(len(read), NEEDED)
    try:
        return Secret(shamir_mnemonic.combine_mnemonics(list(read.values())[:NEEDED]))
    except MnemonicError:
        # Each word list is whole by itself, yet the digest inside does not fit: not one sheet.
        raise SharesMixed from None


def same_share(typed: str, share: str, number: int = 1) -> bool:
    """Whether somebody typed this very share. Raises ShareUnreadable(number) where it is none."""
    return bool(_read(typed, number) == _read(share, number))


def shares_in(text: str) -> list[str]:
    """The shares in a text such as the printed sheet: paragraphs of 33 words, numbers aside.

    A paragraph that is no share in form (a heading, an advice) is passed over; whether the words
    are right is seen when they are joined.
    """
    found = []
    for paragraph in text.replace("\r\n", "\n").split("\n\n"):
        words = [word.strip(".:;,()") for word in paragraph.casefold().split()]
        words = [word for word in words if word and not word.isdecimal()]
        if len(words) == SHARE_WORDS and all(word.isalpha() for word in words):
            found.append(" ".join(words))
    return found


def _read(words: str, number: int) -> Share:
    try:
        share = Share.from_mnemonic(" ".join(words.casefold().split()))
    except (MnemonicError, ValueError):
        raise ShareUnreadable(number) from None
    if len(share.value) != KEY_BYTES or share.member_threshold != NEEDED:
        raise ShareUnreadable(number)
    return share


def wrap(master: Secret, secret: Secret, *, context: bytes) -> RecoverySlot:
    """Wrap ``master`` under ``secret``, and keep ``secret`` under ``master``."""
    salt, nonce, kept_nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES), os.urandom(NONCE_BYTES)
    aad = _aad(context, salt)
    with derive(secret, "recovery", salt) as key, derive(master, "recovery", salt) as own:
        return RecoverySlot(
            salt,
            nonce,
            ChaCha20Poly1305(key.view()).encrypt(nonce, master.view(), aad),
            kept_nonce,
            ChaCha20Poly1305(own.view()).encrypt(kept_nonce, secret.view(), aad),
        )


def unwrap(slot: RecoverySlot, secret: Secret, *, context: bytes) -> Secret | None:
    """Return the master key, or None when this secret does not open the slot."""
    return _open(slot, secret, slot.nonce, slot.wrapped, context)


def kept(slot: RecoverySlot, master: Secret, *, context: bytes) -> Secret:
    """Return the recovery secret. Raises HeaderDamaged when the slot is not this master's."""
    secret = _open(slot, master, slot.kept_nonce, slot.kept, context)
    if secret is None:
        raise HeaderDamaged
    return secret


def _open(slot: RecoverySlot, outer: Secret, nonce: bytes, wrapped: bytes, context: bytes) -> Secret | None:
    sizes = (len(slot.salt), len(nonce), len(wrapped))
    if sizes != (SALT_BYTES, NONCE_BYTES, KEY_BYTES + TAG_BYTES):
        raise HeaderDamaged
    with derive(outer, "recovery", slot.salt) as key:
        try:
            return Secret(ChaCha20Poly1305(key.view()).decrypt(nonce, wrapped, _aad(context, slot.salt)))
        except InvalidTag:
            return None


def _aad(context: bytes, salt: bytes) -> bytes:
    return b"|".join([context, _KIND, salt.hex().encode()])
