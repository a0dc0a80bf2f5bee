"""Writing files so that a crash leaves the old one or the new one, never half of either."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from whistle.errors import AlreadyExists, CannotWrite, DiskFull


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


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, with durable names. Harmless when it is there."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path in missing:
        sync_folder(path.parent)


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


@contextmanager
def scratch_beside(beside: Path, what: str) -> Iterator[Path]:
    """A folder beside what is being made, for encrypted files only; gone afterwards."""
    folder = beside.with_name(f".{beside.name}.{what}")
    # One that a kill left behind is this program's own, by its name, and never the only copy.
    shutil.rmtree(folder, ignore_errors=True)
    with system_errors():
        folder.mkdir(mode=0o700, parents=True)
    try:
        yield folder
    finally:
        try:
            shutil.rmtree(folder, ignore_errors=True)
        finally:
            # A lock stops long work wherever it is: also in the midst of this, which then begins again.
            shutil.rmtree(folder, ignore_errors=True)


def need_new_folder(folder: Path) -> None:
    """Raise AlreadyExists unless a vault can be made here: no folder yet, or an empty one."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AlreadyExists("vault")


def give_name(made: Path, folder: Path) -> None:
    """Give a finished folder the name that it was made for. Raises CannotWrite, DiskFull."""
    with system_errors():
        if folder.exists():
            folder.rmdir()
        made.rename(folder)
        sync_folder(folder.parent)


def open_plain(path: Path, *, follow: bool = False) -> BinaryIO:
    """Open a file for reading; a link is not followed unless asked for, a pipe or a device is not waited for.

    Raises OSError, also where it is no ordinary file.
    """
    flags = os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | (0 if follow else os.O_NOFOLLOW)
    handle = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    return os.fdopen(handle, "rb")


def copy_file(source: Path, target: Path) -> bool:
    """Copy a file's bytes into a new file, durably; return False where the source cannot be read.

    A link is not followed. Raises DiskFull or CannotWrite, and then there is no new file.
    """
    try:
        opened = open_plain(source)
    except OSError:
        return False
    with opened as read:
        try:
            with replacing(target) as written:
                while piece := _piece(read):
                    written.write(piece)
        except _SourceFailed:
            return False
    return True


class _SourceFailed(Exception):
    """The medium gives no more of the file."""


def _piece(file: BinaryIO) -> bytes:
    try:
        return file.read(1024 * 1024)
    except OSError as error:
        raise _SourceFailed from error
