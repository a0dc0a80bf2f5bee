"""Writing files so that a crash leaves the old one or the new one, never half of either."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from whistle.errors import CannotWrite, DiskFull


@contextmanager
def system_errors() -> Iterator[None]:
    """Turn the system's refusals to write into DiskFull or CannotWrite, without a path."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull from error
        raise CannotWrite(os.strerror(error.errno) if error.errno else "unknown") from error


def sync_folder(folder: Path) -> None:
    """Make the folder's own entries durable: new names and renames."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a new file beside ``path`` that takes its place when all went well.

    Only its owner can read it; it is durable, name included, when this returns.
    Raises DiskFull or CannotWrite, and then nothing was changed.
    """
    beside = path.with_name(path.name + ".new")
    with system_errors():
        try:
            handle = os.open(
                beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600
            )
            with os.fdopen(handle, "wb") as target:
                yield target
                target.flush()
                os.fsync(target.fileno())
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def write_atomically(path: Path, data: bytes) -> None:
    """Write ``data`` as the whole of ``path``, or leave it as it was."""
    with replacing(path) as target:
        target.write(data)
