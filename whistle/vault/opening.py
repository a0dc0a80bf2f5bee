"""A vault's folder: what belongs into it, and opening it whatever was cut short there.

A change of every key, a rebuild or a crash between two writings leaves a folder that the next opening takes
forward or back. What is no file of the vault's own is refused before anything is read.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from whistle.crypto.keys import Secret, derive
from whistle.errors import (
    AlreadyExists,
    Damaged,
    DatabaseDamaged,
    HeaderDamaged,
    LinkedPart,
    NotAVault,
    VaultTooNew,
    WhistleError,
)
from whistle.hardening.locking import LOCK_NAME
from whistle.vault import header as headers
from whistle.vault.blobs import FOLDER
from whistle.vault.database import Database, drop_database
from whistle.vault.files import open_plain, sync_folder, system_errors
from whistle.vault.register import KEY_FILE
from whistle.vault.takes import FOLDER as TAKES

DATABASE: Final = "vault.db"
REKEY_DATABASE: Final = "vault.db.rekey"
REKEY_HEADER: Final = "header.rekey"

_FILES: Final = (*headers.NAMES, DATABASE, f"{DATABASE}-journal", KEY_FILE, LOCK_NAME)
_FOLDERS: Final = (FOLDER, TAKES)
_FOR_A_TIME: Final = (REKEY_HEADER, REKEY_DATABASE, f"{REKEY_DATABASE}-journal")


def need_own_parts(folder: Path) -> None:
    """Raise NotAVault where no header is, and LinkedPart where a part is not the folder's own file.

    A link leads reading and writing out of the folder, a pipe makes an opening wait for ever.
    """
    modes = {name: _mode(folder / name) for name in (*_FILES, *_FOR_A_TIME, *_FOLDERS)}
    if all(not modes[name] or stat.S_ISDIR(modes[name]) for name in headers.NAMES):
        raise NotAVault
    for name, mode in modes.items():
        # A folder in the place of a file leads nowhere and keeps nobody waiting: it is damage.
        if mode and not (stat.S_ISDIR(mode) or (stat.S_ISREG(mode) and name not in _FOLDERS)):
            raise LinkedPart(name)


def must_be_empty(folder: Path) -> None:
    """Raise AlreadyExists when the folder holds anything but the lock of an earlier attempt."""
    if any(entry.name != LOCK_NAME for entry in folder.iterdir()):
        raise AlreadyExists("vault")


def clear(folder: Path) -> None:
    """Take back what a making that failed wrote: only files that it makes itself."""
    for name in (*headers.NAMES, KEY_FILE, DATABASE, f"{DATABASE}-journal"):
        for path in (folder / name, folder / (name + ".new")):
            path.unlink(missing_ok=True)


def strays(folder: Path) -> tuple[str, ...]:
    """Files that are no part of a vault."""
    known = {*_FILES, *_FOLDERS}
    names = (entry.name for entry in folder.iterdir())
    return tuple(sorted(name for name in names if name.removesuffix(".new") not in known))


def open_folder(folder: Path, way: headers.Way, refusal: WhistleError) -> tuple[headers.Opened, Database]:
    """Open header and database, going on or back where a change of every key was cut short."""
    left_out = False
    if (folder / REKEY_HEADER).is_file():
        try:
            following = headers.open_copies(folder, (REKEY_HEADER,), way, refusal)
            header, database = _open_database(folder, following)
        except (DatabaseDamaged, HeaderDamaged, type(refusal)) as error:
            # Not yet under the new keys, or not by this passphrase.
            left_out = isinstance(error, type(refusal))
        else:
            header = finish_rekey(folder, header, following.master)
            return replace(following, header=header, damaged=()), database
    try:
        opened = headers.open_copies(folder, headers.NAMES, way, refusal)
        header, database = _open_database(folder, opened)
    except DatabaseDamaged:
        if left_out:
            # The new keys hold, and this passphrase is not among them.
            raise refusal from None
        for opened, header, database in _by_single_copies(folder, way, refusal):
            return replace(opened, header=header, diverged=True), database
        raise
    with system_errors():
        _drop_rekey_header(folder)
        drop_database(folder / REKEY_DATABASE)
        # A rebuild cut short: its copy holds words that are sealed or deleted later.
        drop_database(folder / (DATABASE + ".new"))
    _drop_unfinished(folder)
    return replace(opened, header=header), database


def finish_rekey(folder: Path, header: headers.Header, master: Secret) -> headers.Header:
    """Write the new header over the old ones, once the new database has its name."""
    with system_errors():
        # The database's new name is durable before the old headers go.
        sync_folder(folder)
    header = headers.write(folder, header, master)
    with system_errors():
        _drop_rekey_header(folder)
        sync_folder(folder)
    return header


def _by_single_copies(
    folder: Path, way: headers.Way, refusal: WhistleError
) -> Iterator[tuple[headers.Opened, headers.Header, Database]]:
    """Each copy of the header alone, where they are of two vaults: one of them was swapped."""
    vaults = set()
    for name in headers.NAMES:
        with suppress(Damaged, VaultTooNew, OSError), open_plain(folder / name) as file:
            vaults.add(headers.decode(file.read(headers.MAX_BYTES + 1)).vault_id)
    for name in headers.NAMES if len(vaults) > 1 else ():
        with suppress(Damaged, type(refusal)):
            opened = headers.open_copies(folder, (name,), way, refusal)
            header, database = _open_database(folder, opened)
            others = tuple(other for other in headers.NAMES if other != name)
            yield replace(opened, damaged=others), header, database


def _drop_rekey_header(folder: Path) -> None:
    for path in (folder / REKEY_HEADER, folder / (REKEY_HEADER + ".new")):
        # Asked first: a read-only medium refuses to delete even what is not there.
        if path.exists():
            path.unlink()


def _drop_unfinished(folder: Path) -> None:
    """Delete headers and a key file that were being written when the machine stopped.

    Nothing reads them, and they hold ways in that may be taken away later. Where they cannot be deleted
    they do no harm: the next writing replaces them.
    """
    for name in (*headers.NAMES, KEY_FILE):
        with suppress(OSError):
            (folder / (name + ".new")).unlink()


def _open_database(folder: Path, opened: headers.Opened) -> tuple[headers.Header, Database]:
    """Open the database under the header's key, finishing a rebuild that was cut short."""
    header = opened.header
    candidates = [header.database]
    if header.database_next is not None:
        candidates.insert(0, header.database_next)
    for position, number in enumerate(candidates, start=1):
        with derive(opened.master, "database", str(number).encode()) as key:
            try:
                database = Database.open(folder / DATABASE, key)
            except DatabaseDamaged:
                if position == len(candidates):
                    raise
                continue
        if header.database_next is not None:
            drop_database(folder / (DATABASE + ".new"))
            header = headers.write(
                folder, replace(header, database=number, database_next=None), opened.master
            )
        return header, database
    raise DatabaseDamaged


def _mode(path: Path) -> int:
    """What kind of thing has this name, a link being one; 0 for nothing."""
    try:
        return path.stat(follow_symlinks=False).st_mode
    except OSError:
        return 0
