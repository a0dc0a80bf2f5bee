"""Files of any size, encrypted in chunks (age's STREAM construction).

64 KiB chunks under ChaCha20-Poly1305 with a random key per file; the nonce is an 11-byte
counter and a last-chunk flag, so that chunks cannot be dropped, doubled, moved or cut off.
The plaintext begins with its true length and is padded (Padme), so that a size says little.
Every chunk authenticates the id of the record that it belongs to.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from whistle.crypto.keys import Secret
from whistle.errors import BlobDamaged

MAGIC: Final = b"WHSTRM\x00\x01"
CHUNK: Final = 64 * 1024
TAG: Final = 16
_LENGTH: Final = 8


def padme(length: int) -> int:
    """Return the padded size of ``length`` bytes: at most 12% more, few distinct sizes.

    Rule: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PoPETs 2019.
    """
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    spare = exponent - exponent.bit_length()
    mask = (1 << spare) - 1
    return (length + mask) & ~mask


def encrypt(source: BinaryIO, size: int, target: BinaryIO, key: Secret, *, record: bytes) -> None:
    """Encrypt exactly ``size`` bytes of ``source`` into ``target``.

    Raises BlobDamaged when ``source`` holds fewer or more bytes than it said.
    """
    cipher = ChaCha20Poly1305(key.view())
    target.write(MAGIC)
    total = padme(_LENGTH + size)
    left = size
    buffer = bytearray(size.to_bytes(_LENGTH, "big"))
    done = counter = 0
    while done < total:
        room = min(CHUNK, total - done)
        while len(buffer) < room and left:
            piece = source.read(min(room - len(buffer), left))
            if not piece:
                raise BlobDamaged
            buffer += piece
            left -= len(piece)
        chunk = bytes(buffer[:room]).ljust(room, b"\x00")
        del buffer[:room]
        done += room
        target.write(cipher.encrypt(_nonce(counter, last=done == total), chunk, record))
        counter += 1
    if source.read(1):
        raise BlobDamaged


def decrypt(source: BinaryIO, key: Secret, *, record: bytes) -> Iterator[bytes]:
    """Yield the plaintext in pieces, each authenticated before it is given out.

    The size and the last chunk are checked first, so that a file cut short gives nothing.
    Raises BlobDamaged on any change, and when the file belongs to another record.
    """
    cipher = ChaCha20Poly1305(key.view())
    end = source.seek(0, os.SEEK_END)
    body = end - len(MAGIC)
    chunks, rest = divmod(body, CHUNK + TAG)
    if body <= TAG or 0 < rest <= TAG:
        raise BlobDamaged
    chunks += rest > 0
    source.seek(0)
    if source.read(len(MAGIC)) != MAGIC:
        raise BlobDamaged
    _chunk(cipher, source, chunks - 1, chunks, record)
    length: int | None = None
    given = 0
    for number in range(chunks):
        piece = _chunk(cipher, source, number, chunks, record)
        if length is None:
            length = int.from_bytes(piece[:_LENGTH], "big")
            if padme(_LENGTH + length) != body - chunks * TAG:
                raise BlobDamaged
            piece = piece[_LENGTH:]
        piece = piece[: max(0, length - given)]
        given += len(piece)
        if piece:
            yield piece


def _chunk(cipher: ChaCha20Poly1305, source: BinaryIO, number: int, chunks: int, record: bytes) -> bytes:
    source.seek(len(MAGIC) + number * (CHUNK + TAG))
    try:
        return cipher.decrypt(_nonce(number, last=number == chunks - 1), source.read(CHUNK + TAG), record)
    except InvalidTag as bad:
        raise BlobDamaged from bad


def _nonce(counter: int, *, last: bool) -> bytes:
    return counter.to_bytes(11, "big") + bytes([last])
