"""A vault in one encrypted file, and back.

A backup is a whole vault under keys of its own: the database is exported (never copied as a file)
under a fresh master key, which its own passphrase slot and, where there is one, the recovery sheet
open. It counts as made only after it was read back from the disk, restored beside itself and
compared. Layout of the file: docs/vault-format.md.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from whistle.crypto import recovery, stream
from whistle.crypto.keys import Secret, derive
from whistle.crypto.slots import KdfCost, calibrate, wrap
from whistle.errors import (
    AlreadyExists,
    BackupDamaged,
    BlobDamaged,
    DatabaseDamaged,
    HeaderDamaged,
    WhistleError,
)
from whistle.hardening.locking import LOCK_NAME
from whistle.progress import Progress
from whistle.vault import header as headers
from whistle.vault.blobs import FIXED_TIME, FOLDER
from whistle.vault.custody import CustodyLog
from whistle.vault.database import Database
from whistle.vault.files import (
    give_name,
    need_new_folder,
    replacing,
    scratch_beside,
    sync_folder,
    system_errors,
)
from whistle.vault.health import Health
from whistle.vault.opening import DATABASE
from whistle.vault.register import KEY_FILE, write_key_file
from whistle.vault.vault import Vault

MAGIC: Final = b"WHBACKUP\x00\x01"
_NAME: Final = 2
_SIZE: Final = 8
_PIECE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was made and verified. ``anchor`` is the custody log's (rows, head) in it.

    ``names_key`` says whether the Register's key is in it; ``missing`` counts originals that the
    vault itself has lost.
    """

    anchor: tuple[int, str]
    size: int
    files: int
    names_key: bool
    missing: int


@dataclass(frozen=True, slots=True)
class Restored:
    """A vault that was restored: its custody log's anchor as the backup says it, and its state."""

    anchor: tuple[int, str]
    health: Health


def make(
    vault: Vault,
    target: Path,
    passphrase: Secret,
    cost: KdfCost | None = None,
    progress: Progress | None = None,
) -> Backup:
    """Write a backup that ``passphrase`` opens, restore it beside itself, compare, then name it.

    Raises AlreadyExists, DatabaseDamaged (the vault is not sound: nothing is made of damage),
    BackupDamaged (what was read back is not what was written), CannotWrite, DiskFull or Cancelled;
    then there is no file.
    """
    progress = progress or Progress()
    if target.exists():
        raise AlreadyExists("file")
    if vault.db.check():
        raise DatabaseDamaged
    with (
        scratch_beside(target, "making") as scratch,
        scratch_beside(target, "trial") as trial,
        Secret.random() as master,
    ):
        header = _stage(vault, scratch, master, passphrase, cost)
        parts = _parts(vault, scratch)
        with replacing(target) as file:
            _write(file, headers.encode(header, master), parts, master, header.vault_id, progress)
            file.flush()
            with system_errors():
                os.fsync(file.fileno())
                size = file.tell()
            beside = target.with_name(target.name + ".new")
            unpack(beside, trial, headers.by_passphrase(passphrase), BackupDamaged(), progress)
            _compare(vault, trial, header, master, parts)
        missing = sum(not (vault.folder / FOLDER / str(row[0])).is_file() for row in _originals(vault))
        if vault.db.read_only is None:
            with vault.db.transaction():
                vault.custody.append("backup-made", "")
            vault.anchor()
    return Backup(header.anchor, size, len(parts), any(name == KEY_FILE for name, _ in parts), missing)


def restore(source: Path, folder: Path, way: headers.Way, refusal: WhistleError) -> Restored:
    """Make a vault of a backup in a folder that is new or empty, checked before it has its name.

    Raises AlreadyExists, BackupDamaged, ``refusal`` where ``way`` does not open it, VaultTooNew,
    CannotWrite or DiskFull; then there is no new folder.
    """
    need_new_folder(folder)
    with scratch_beside(folder, "restoring") as scratch:
        header, master = unpack(source, scratch, way, refusal, Progress())

        def known(_header: headers.Header) -> tuple[Secret, int | None]:
            return master.copy(), None

        with master, Vault.open_by(scratch, known) as vault:
            health = vault.check()
        if health.database or health.custody_broken_at or health.header_damaged:
            raise BackupDamaged
        (scratch / LOCK_NAME).unlink(missing_ok=True)
        give_name(scratch, folder)
    return Restored(header.anchor, health)


def last_made(vault: Vault) -> int | None:
    """When the last backup was made, in UTC seconds, or None."""
    return next((row.at for row in reversed(vault.custody.rows()) if row.action == "backup-made"), None)


# -- making ----------------------------------------------------------------------------------


def _stage(
    vault: Vault, scratch: Path, master: Secret, passphrase: Secret, cost: KdfCost | None
) -> headers.Header:
    vault_id = vault.header.vault_id
    with derive(master, "database", b"1") as key:
        vault.db.rebuild_into(scratch / DATABASE, key)
        copy = Database.open(scratch / DATABASE, key)
    try:
        CustodyLog(copy, master).sign_again(vault.custody)
    finally:
        copy.close()
    # The rollback journal of the copy is empty now, and no part of a backup.
    (scratch / (DATABASE + "-journal")).unlink(missing_ok=True)
    context = headers.slot_context(vault_id)
    kept = None
    if vault.header.recovery is not None:
        with recovery.kept(vault.header.recovery, vault.master, context=context) as secret:
            kept = recovery.wrap(master, secret, context=context)
    if vault.header.shared and vault.register.is_open:
        write_key_file(
            scratch / KEY_FILE,
            vault.register.private,
            None,
            vault_id=vault_id,
            cost=KdfCost(),
            masters=(master,),
        )
    elif not vault.header.shared and vault.key_file == vault.folder / KEY_FILE and vault.key_file.is_file():
        # As it is: under the custodian's passphrase. A key on another medium stays there alone.
        with system_errors():
            shutil.copyfile(vault.key_file, scratch / KEY_FILE)
    return headers.Header(
        vault_id=vault_id,
        sequence=1,
        slots=(wrap(master, passphrase, number=0, cost=cost or calibrate(), context=context),),
        register_public=vault.header.register_public,
        shared=vault.header.shared,
        anchor=vault.custody.head(),
        recovery=kept,
    )


_Part = tuple[str, Path]


def _parts(vault: Vault, scratch: Path) -> list[_Part]:
    parts = [(DATABASE, scratch / DATABASE)]
    if (scratch / KEY_FILE).is_file():
        parts.append((KEY_FILE, scratch / KEY_FILE))
    wanted = {str(row[0]) for row in _originals(vault)}
    folder = vault.folder / FOLDER
    parts.extend((f"{FOLDER}/{name}", folder / name) for name in sorted(vault.blobs.ids() & wanted))
    return parts


def _originals(vault: Vault) -> list[tuple[object, ...]]:
    return vault.db.all("SELECT id FROM originals")


def _write(
    file: BinaryIO, header: bytes, parts: list[_Part], master: Secret, vault_id: str, progress: Progress
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

    def __init__(self, parts: list[_Part], sizes: list[int], progress: Progress) -> None:
        super().__init__()
        self._pieces = self._read_parts(parts, sizes, progress)
        self._left = b""

    @staticmethod
    def _read_parts(parts: list[_Part], sizes: list[int], progress: Progress) -> Iterator[bytes]:
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


# -- reading ---------------------------------------------------------------------------------


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
                _write_parts(_Pieces(pieces), folder, progress)
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


def _write_parts(pieces: _Pieces, folder: Path, progress: Progress) -> None:
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


class _Pieces:
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


# -- verifying -------------------------------------------------------------------------------


def _compare(vault: Vault, trial: Path, header: headers.Header, master: Secret, parts: list[_Part]) -> None:
    """Hold the restored trial against the vault itself. Raises BackupDamaged."""
    with derive(master, "database", b"1") as key:
        database = Database.open(trial / DATABASE, key)
    try:
        CustodyLog(database, master).verify(header.anchor)
        whole = not database.check() and row_sums(database) == row_sums(vault.db)
    finally:
        database.close()
    if not whole:
        raise BackupDamaged
    for name, path in parts:
        if name != DATABASE and _sum_of(trial / name) != _sum_of(path):
            raise BackupDamaged


def row_sums(database: Database) -> dict[str, str]:
    """A SHA-256 over every row of every table; signatures aside, which are each copy's own."""
    sums = {}
    tables = database.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'words%'")
    for (table,) in sorted(tables):
        columns = [str(row[1]) for row in database.all(f"PRAGMA table_info({table})")]
        wanted = ", ".join(f'"{name}"' for name in columns if name != "signature")
        digest = hashlib.sha256()
        for row in database.all(f"SELECT {wanted} FROM {table} ORDER BY rowid"):  # noqa: S608 - names out of the schema
            digest.update(repr(row).encode())
        sums[str(table)] = digest.hexdigest()
    return sums


def _sum_of(path: Path) -> bytes:
    with system_errors(), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
