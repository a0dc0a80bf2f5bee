"""One writer for a vault: a lock that ends with the process, however that ends."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType
from typing import Final

from whistle.errors import CannotWrite, VaultBusy

LOCK_NAME: Final = "vault.lock"
_ATTEMPTS: Final = 10


class FolderLock:
    """Hold a vault's folder for this process alone.

    The lock file stays empty, so it names neither user nor machine, and it is left in place:
    removing it would let two processes hold two files of one name. The system drops the lock
    when the process ends or is replaced.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock at once or not at all.

        Raises VaultBusy when another process, or another FolderLock of this one, holds it, and
        CannotWrite when the folder does not allow a lock file or the file system has no locks.
        In a read-only folder an existing lock file is enough.
        """
        if self._descriptor is not None:
            return
        for _ in range(_ATTEMPTS):
            descriptor = self._open()
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if self._is_still_there(descriptor):
                    self._descriptor = descriptor
                    return
            except BlockingIOError as why:
                raise VaultBusy from why
            except OSError as why:
                raise CannotWrite(os.strerror(why.errno or 0)) from why
            finally:
                if self._descriptor != descriptor:
                    os.close(descriptor)
        raise VaultBusy

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            os.close(descriptor)

    def __enter__(self) -> FolderLock:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def _open(self) -> int:
        flags = os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
        try:
            return os.open(self._path, flags | os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as first:
            try:
                return os.open(self._path, flags | os.O_RDONLY)
            except OSError:
                raise CannotWrite(os.strerror(first.errno or 0)) from first

    def _is_still_there(self, descriptor: int) -> bool:
        """Whether the name still means the locked file: it may have been removed in between."""
        try:
            named = self._path.stat(follow_symlinks=False)
        except FileNotFoundError:
            return False
        return os.path.samestat(named, os.fstat(descriptor))
