"""Encrypted files beside the database: originals and, later, recordings and evidence.

A blob's name is random and its time is always the same, so that the folder tells neither what
came together nor when. Its key stands in one database row or one Register record: where that
goes, the blob goes.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from whistle.crypto import stream
from whistle.crypto.keys import Secret
from whistle.errors import BlobDamaged
from whistle.vault.files import copy_file, make_folder, open_plain, replacing, sync_folder, system_errors

FOLDER: Final = "blobs"
FIXED_TIME: Final = 946684800  # 2000-01-01, for every blob


class Blobs:
    """The blobs of one vault folder."""

    def __init__(self, vault_folder: Path) -> None:
        self._folder = vault_folder / FOLDER

    def put(self, blob_id: str, source: BinaryIO, size: int, key: Secret) -> None:
        """Store ``size`` bytes under a fresh id. Durable on return; raises DiskFull, CannotWrite."""
        with system_errors():
            make_folder(self._folder)
        path = self._path(blob_id)
        with replacing(path) as target:
            stream.encrypt(source, size, target, key, record=blob_id.encode("ascii"))
        with system_errors():
            os.utime(path, (FIXED_TIME, FIXED_TIME))

    def put_bytes(self, blob_id: str, data: bytes, key: Secret) -> None:
        """Store ``data`` under a fresh id."""
        self.put(blob_id, io.BytesIO(data), len(data), key)

    def read(self, blob_id: str, key: Secret) -> Iterator[bytes]:
        """Yield a blob's bytes. Raises BlobDamaged when it is missing, changed or another's."""
        try:
            source = open_plain(self._path(blob_id))
        except OSError as error:
            raise BlobDamaged from error
        with source:
            yield from stream.decrypt(source, key, record=blob_id.encode("ascii"))

    def sound(self, blob_id: str, key: Secret) -> bool:
        """Whether every byte of a blob is as it was written."""
        try:
            for _piece in self.read(blob_id, key):
                pass
        except BlobDamaged:
            return False
        return True

    def remove(self, blob_id: str) -> None:
        """Delete a blob's file. Harmless when it is gone already."""
        path = self._path(blob_id)
        with system_errors():
            path.unlink(missing_ok=True)
            if self._folder.is_dir():
                sync_folder(self._folder)

    def ids(self) -> set[str]:
        """Return the ids of every stored blob, whole or not."""
        if not self._folder.is_dir():
            return set()
        return {entry.name for entry in self._folder.iterdir() if not entry.name.endswith(".new")}

    def sweep(self, wanted: set[str]) -> int:
        """Delete files that no row speaks of (an import cut short); return how many."""
        if not self._folder.is_dir():
            return 0
        strays = [entry for entry in self._folder.iterdir() if entry.name not in wanted]
        with system_errors():
            for entry in strays:
                entry.unlink(missing_ok=True)
        return len(strays)

    def _path(self, blob_id: str) -> Path:
        if len(blob_id) != 32 or not set(blob_id) <= set("0123456789abcdef"):
            raise BlobDamaged
        return self._folder / blob_id


def copy_blob(source: Path, target: Path) -> bool:
    """Copy an encrypted file as it is, sound or not; return False where it cannot be read.

    Raises DiskFull or CannotWrite.
    """
    if not copy_file(source, target):
        return False
    with system_errors():
        os.utime(target, (FIXED_TIME, FIXED_TIME))
    return True
