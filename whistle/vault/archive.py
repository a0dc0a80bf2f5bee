"""The file that a backup is: a header of its own, and a vault's files in one encrypted stream.

Layout: docs/vault-format.md, section 9. What is read of it is untrusted until it is authenticated.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from whistle.crypto import stream
from whistle.crypto.keys import Secret, derive
from whistle.errors import BackupDamaged, BlobDamaged, HeaderDamaged, WhistleError
from whistle.progress import Progress
from whistle.vault import header as headers
from whistle.vault.blobs import FIXED_TIME, FOLDER
from whistle.vault.files import sync_folder, system_errors
from whistle.vault.opening import DATABASE
from whistle.vault.register import KEY_FILE

MAGIC: Final = b"WHBACKUP\x00\x01"
_NAME: Final = 2
_SIZE: Final = 8
_PIECE: Final = 1024 * 1024

Part = tuple[str, Path]
"""A file's name in the vault's folder, and where it is to be read."""


def write(
    file: BinaryIO, header: bytes, parts: list[Part], master: Secret, vault_id: str, progress: Progress
) -> None:
    file.write(MAGIC + len(header).to_bytes(4, "big") + header)
    sizes = [path.stat().st_size for _, path in parts]
    total = sum(_NAME + len(name) + _SIZE + size for (name, _), size in zip(parts, sizes, strict=True))
    with _Joined(parts, sizes, progress) as source, derive(master, "backup", vault_id.encode("ascii")) as key:
        # RawIOBase reads as BinaryIO does where it counts: read(n) alone is called.
        stream.encrypt(source, total, file, key, record=_record(header))  # type: ignore[arg-type]


def _record(header: bytes) -> bytes:
    return b"whistle/v1/backup|" + hashlib.sha256(header).digest()


class _Joined(io.RawIOBase):
    """The parts one after the other, each behind its name and size."""

    def __init__(self, parts: list[Part], sizes: list[int], progress: Progress) -> None:
        super().__init__()
        self._pieces = self._read_parts(parts, sizes, progress)
        self._left = b""

    @staticmethod
    def _read_parts(parts: list[Part], sizes: list[int], progress: Progress) -> Iterator[bytes]:
        for number, ((name, path), size) in enumerate(zip(parts, sizes, strict=True)):
            progress.step(number, len(parts))
            yield len(name).to_bytes(_NAME, "big") + name.encode("ascii") + size.to_bytes(_SIZE, "big")
            with system_errors(), path.open("rb") as file:
                while piece := file.read(_PIECE):
                    yield piece

    def read(self, size: int = -1, /) -> bytes:
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = piece
        given, self._left = self._left[:size], self._left[size:]
        return given


def unpack(
    source: Path, folder: Path, way: headers.Way, refusal: WhistleError, progress: Progress
) -> tuple[headers.Header, Secret]:
    """Write the files of a backup into an existing folder; return its header and master key.

    Nothing in it is believed before it is authenticated. Raises BackupDamaged or ``refusal``.
    """
    try:
        file = source.open("rb")
    except OSError as error:
        raise BackupDamaged from error
    with file:
        data = _header_of(file)
        try:
            header = headers.decode(data)
            opened = way(header)
            if opened is None:
                raise refusal
            master = opened[0]
            if not headers.genuine(data, header, master):
                raise BackupDamaged
        except HeaderDamaged as bad:
            raise BackupDamaged from bad
        body = _Tail(file, file.tell())
        with derive(master, "backup", header.vault_id.encode("ascii")) as key:
            # Only read and seek are called.
            pieces = stream.decrypt(body, key, record=_record(data))  # type: ignore[arg-type]
            try:
                write_parts(Pieces(pieces), folder, progress)
            except BlobDamaged as bad:
                raise BackupDamaged from bad
    for name in headers.NAMES:
        _put(folder / name, [data])
    with system_errors():
        sync_folder(folder)
    return header, master


def _header_of(file: BinaryIO) -> bytes:
    if file.read(len(MAGIC)) != MAGIC:
        raise BackupDamaged
    length = int.from_bytes(file.read(4), "big")
    data = file.read(length) if length <= headers.MAX_BYTES else b""
    if not data or len(data) != length:
        raise BackupDamaged
    return data


def write_parts(pieces: Pieces, folder: Path, progress: Progress) -> None:
    seen: set[str] = set()
    while head := pieces.take(_NAME):
        name = pieces.take(int.from_bytes(head, "big")).decode("ascii", "replace")
        size = int.from_bytes(pieces.take(_SIZE), "big")
        blob = name.startswith(FOLDER + "/")
        if name in seen or not ((blob and _is_id(name[len(FOLDER) + 1 :])) or name in (DATABASE, KEY_FILE)):
            raise BackupDamaged
        seen.add(name)
        progress.step(len(seen), len(seen) + 1)
        if blob:
            with system_errors():
                (folder / FOLDER).mkdir(mode=0o700, exist_ok=True)
        _put(folder / name, pieces.run(size))
        if blob:
            with system_errors():
                os.utime(folder / name, (FIXED_TIME, FIXED_TIME))
    if DATABASE not in seen:
        raise BackupDamaged
    if (folder / FOLDER).is_dir():
        with system_errors():
            sync_folder(folder / FOLDER)


def _is_id(name: str) -> bool:
    return len(name) == 32 and set(name) <= set("0123456789abcdef")


def _put(path: Path, pieces: Iterator[bytes] | list[bytes]) -> None:
    with system_errors():
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    with os.fdopen(handle, "wb") as file:
        for piece in pieces:
            with system_errors():
                file.write(piece)
        with system_errors():
            file.flush()
            os.fsync(file.fileno())


class Pieces:
    """Authenticated plaintext, taken in other lengths than it comes in."""

    def __init__(self, source: Iterator[bytes]) -> None:
        self._source = source
        self._left = b""

    def take(self, size: int) -> bytes:
        """Exactly ``size`` bytes, or none at the very end. Raises BackupDamaged in between."""
        got = b"".join(self._some(size))
        if got and len(got) < size:
            raise BackupDamaged
        return got

    def run(self, size: int) -> Iterator[bytes]:
        """``size`` bytes in pieces. Raises BackupDamaged when there are fewer."""
        given = 0
        for piece in self._some(size):
            given += len(piece)
            yield piece
        if given != size:
            raise BackupDamaged

    def _some(self, size: int) -> Iterator[bytes]:
        while size:
            if not self._left:
                self._left = next(self._source, b"")
                if not self._left:
                    return
            piece, self._left = self._left[:size], self._left[size:]
            size -= len(piece)
            yield piece


class _Tail:
    """A file from some place on, as if it began there."""

    def __init__(self, file: BinaryIO, start: int) -> None:
        self._file = file
        self._start = start

    def read(self, size: int) -> bytes:
        return self._file.read(size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = self._start if whence == os.SEEK_SET else 0
        return self._file.seek(start + offset, whence) - self._start
