"""A vault in one encrypted file, and back.

A backup is a whole vault under keys of its own: the database is exported (never copied as a file)
under a fresh master key, which its own passphrase slot and, where there is one, the recovery sheet
open. It counts as made only after it was read back from the disk, restored beside itself and
compared. Layout of the file: docs/vault-format.md.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from whistle.crypto import recovery
from whistle.crypto.keys import Secret, derive
from whistle.crypto.slots import KdfCost, calibrate, wrap
from whistle.errors import (
    AlreadyExists,
    BackupDamaged,
    DatabaseDamaged,
    WhistleError,
)
from whistle.hardening.locking import LOCK_NAME
from whistle.progress import Progress
from whistle.vault import header as headers
from whistle.vault.archive import Part, unpack, write
from whistle.vault.blobs import FOLDER
from whistle.vault.custody import CustodyLog
from whistle.vault.database import Database
from whistle.vault.files import (
    give_name,
    need_new_folder,
    replacing,
    scratch_beside,
    system_errors,
)
from whistle.vault.health import Health
from whistle.vault.opening import DATABASE
from whistle.vault.register import KEY_FILE, write_key_file
from whistle.vault.vault import Vault


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
            write(file, headers.encode(header, master), parts, master, header.vault_id, progress)
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


def _parts(vault: Vault, scratch: Path) -> list[Part]:
    parts = [(DATABASE, scratch / DATABASE)]
    if (scratch / KEY_FILE).is_file():
        parts.append((KEY_FILE, scratch / KEY_FILE))
    wanted = {str(row[0]) for row in _originals(vault)}
    folder = vault.folder / FOLDER
    parts.extend((f"{FOLDER}/{name}", folder / name) for name in sorted(vault.blobs.ids() & wanted))
    return parts


def _originals(vault: Vault) -> list[tuple[object, ...]]:
    return vault.db.all("SELECT id FROM originals")


# -- verifying -------------------------------------------------------------------------------


def _compare(vault: Vault, trial: Path, header: headers.Header, master: Secret, parts: list[Part]) -> None:
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
