"""Sound as it is recorded: whole segments, each encrypted before it is written, each flushed to the disk.

A take goes from a start to a pause and has a key of its own. What was told is written survives a crash;
a segment that was cut off in the middle is left out, so that at most what was not yet told is lost.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from whistle.crypto.keys import Secret
from whistle.errors import BlobDamaged
from whistle.vault.blobs import FIXED_TIME
from whistle.vault.files import make_folder, open_plain, sync_folder, system_errors

FOLDER: Final = "takes"
MAGIC: Final = b"WHTAKE\x00\x01"
MOST_SEGMENT: Final = 1 << 20
_HEAD: Final = 4
_TAG: Final = 16


class TakeWriter:
    """Writes one take, segment after segment. For one thread at a time, any; ``close`` wipes the key."""

    def __init__(self, vault_folder: Path, take: str, key: Secret) -> None:
        folder = vault_folder / FOLDER
        with system_errors():
            make_folder(folder)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW
            self._file = os.open(folder / take, flags, 0o600)
        self._key, self._cipher = key, ChaCha20Poly1305(key.view())
        self._take = take.encode("ascii")
        self._count, self._end = 0, 0
        self._closed = False
        try:
            self._write(MAGIC)
            with system_errors():
                sync_folder(folder)
        except BaseException:
            self.close()
            raise

    @property
    def segments(self) -> int:
        """How many were written."""
        return self._count

    def append(self, segment: bytes) -> None:
        """Write a segment; it is on the disk on return. Raises DiskFull or CannotWrite, and then what
        was there stays whole and the same segment can be written again.
        """
        sealed = self._cipher.encrypt(self._count.to_bytes(12, "big"), segment, self._take)
        self._write(len(segment).to_bytes(_HEAD, "big") + sealed)
        self._count += 1

    def close(self) -> None:
        """Write no more. Harmless when done twice."""
        if not self._closed:
            self._closed = True
            os.close(self._file)
            self._key.wipe()

    def _write(self, data: bytes) -> None:
        try:
            with system_errors():
                rest = memoryview(data)
                while rest:
                    rest = rest[os.write(self._file, rest) :]
                os.fsync(self._file)
                os.utime(self._file, (FIXED_TIME, FIXED_TIME))
        except BaseException:
            # What was half written would stand before the next try.
            os.ftruncate(self._file, self._end)
            os.lseek(self._file, self._end, os.SEEK_SET)
            raise
        self._end += len(data)


def read_take(vault_folder: Path, take: str, key: Secret) -> Iterator[bytes]:
    """Yield the whole segments of a take, in order, up to where it was cut off.

    Raises BlobDamaged when its file is gone or none of ours.
    """
    try:
        source = open_plain(vault_folder / FOLDER / take)
    except OSError as error:
        raise BlobDamaged from error
    cipher = ChaCha20Poly1305(key.view())
    with source:
        if source.read(len(MAGIC)) != MAGIC:
            raise BlobDamaged
        count = 0
        while len(head := source.read(_HEAD)) == _HEAD:
            length = int.from_bytes(head, "big")
            if length > MOST_SEGMENT:
                return
            sealed = source.read(length + _TAG)
            if len(sealed) < length + _TAG:
                return
            try:
                yield cipher.decrypt(count.to_bytes(12, "big"), sealed, take.encode("ascii"))
            except InvalidTag:
                return
            count += 1


def remove_take(vault_folder: Path, take: str) -> None:
    """Delete a take's file. Harmless when it is gone."""
    with system_errors():
        (vault_folder / FOLDER / take).unlink(missing_ok=True)
