"""A damaged vault, opened for reading only, and what is left of it as a vault of its own.

Nothing in the damaged folder is changed, not even finished. The new vault has the old one's keys and
ways in; its custody log says that it was salvaged.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from whistle.crypto.keys import Secret, derive
from whistle.crypto.seal import PrivateKey, PublicKey
from whistle.errors import (
    CannotWrite,
    DatabaseDamaged,
    HeaderDamaged,
    NotAVault,
    RegisterDamaged,
    VaultTooNew,
    WhistleError,
    WrongCustodianPassphrase,
)
from whistle.hardening.locking import LOCK_NAME, FolderLock
from whistle.progress import Progress
from whistle.vault import header as headers
from whistle.vault.blobs import FOLDER, Blobs, copy_blob
from whistle.vault.database import Database
from whistle.vault.files import (
    copy_file,
    give_name,
    need_new_folder,
    scratch_beside,
    sync_folder,
    system_errors,
)
from whistle.vault.health import Health
from whistle.vault.opening import DATABASE, REKEY_DATABASE, REKEY_HEADER
from whistle.vault.register import KEY_FILE, open_key_file, open_record, open_shared_key_file
from whistle.vault.salvage import remains as reading
from whistle.vault.salvage.btree import Value
from whistle.vault.salvage.pages import Pages
from whistle.vault.salvage.refill import Refill, must_hold
from whistle.vault.salvage.remains import Remains
from whistle.vault.tables.records import KEEPER
from whistle.vault.vault import Vault

_TESTIMONY: Final = "testimony_id"
_NEVER_SHOWN: Final = ("custody_openings",)


@dataclass(frozen=True, slots=True)
class TableFound:
    """Rows of one table: read, and known to be lost."""

    name: str
    read: int
    lost: int


@dataclass(frozen=True, slots=True)
class AccountsFound:
    """Accounts that were read whole, and the ids of those with something missing or with no words left."""

    whole: int
    in_part: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OriginalsFound:
    """Encrypted files: whole, not looked into because their key is in the closed Register, and ids of others.

    ``unknown`` counts files of which no row speaks any more.
    """

    whole: int
    unchecked: int
    damaged: tuple[str, ...]
    missing: tuple[str, ...]
    unknown: int


@dataclass(frozen=True, slots=True)
class Made:
    """The vault that was made of the rest.

    ``made_up`` counts rows that stand in for lost ones, ``left_out`` rows that fit nowhere, ``asked_again``
    permissions that count as not asked because a later answer may be lost. ``custody`` counts rows of the log
    that were kept, recorded again behind a gap, and lost.
    """

    made_up: int
    left_out: int
    asked_again: int
    custody: tuple[int, int, int]
    health: Health


@dataclass(frozen=True, slots=True)
class Salvage:
    """What was and was not readable: counts and ids, no word of anybody's.

    ``register_key`` is ``whole``, ``absent``, ``damaged`` or ``elsewhere`` (not asked for). ``unfinished``
    says that a change was under way when the vault was last written, and was left out.
    """

    header_damaged: tuple[str, ...]
    pages: int
    pages_damaged: tuple[int, ...]
    pages_missing: int
    unfinished: bool
    tables: tuple[TableFound, ...]
    accounts: AccountsFound
    originals: OriginalsFound
    register_key: str
    made: Made | None = None

    @property
    def complete(self) -> bool:
        """Whether nothing at all was lost."""
        return not (
            self.pages_damaged
            or self.pages_missing
            or any(table.lost for table in self.tables)
            or self.originals.damaged
            or self.originals.missing
        )


def salvage(
    folder: Path,
    target: Path | None,
    way: headers.Way,
    refusal: WhistleError,
    *,
    custodian: Secret | None = None,
    key_file: Path | None = None,
    progress: Progress | None = None,
) -> Salvage:
    """Read what can be read of a vault; with ``target``, make a vault of it in a new or empty folder.

    ``custodian`` opens the Register, so that originals can be looked into; the rest needs it not. Raises
    NotAVault, HeaderDamaged (no copy of the header is left, and with it no key), ``refusal`` where ``way``
    does not open it, DatabaseDamaged (not one page can be read), VaultBusy, VaultTooNew, AlreadyExists,
    WrongCustodianPassphrase, CannotWrite, DiskFull or Cancelled; then there is no new folder.
    """
    progress = progress or Progress()
    if target is not None:
        need_new_folder(target)
    with ExitStack() as held:
        held.enter_context(_locked(folder))
        possible = _headers(folder, way, refusal)
        for one in possible:
            held.enter_context(one.master)
        pages, opened, number = _pages(folder, possible)
        held.enter_context(pages)
        progress.step(0, 4)
        remains = reading.read(pages)
        progress.step(1, 4)
        place = key_file or folder / KEY_FILE
        private, register_key = _private(place, opened, custodian)
        if private is not None:
            held.callback(private.close)
        found = Salvage(
            header_damaged=opened.damaged,
            pages=remains.pages,
            pages_damaged=tuple(sorted(remains.damaged)),
            pages_missing=remains.missing,
            unfinished=pages.unfinished,
            tables=_tables(remains),
            accounts=_accounts(remains),
            originals=_originals(remains, folder, private),
            register_key="elsewhere" if register_key == "absent" and key_file else register_key,
        )
        progress.step(2, 4)
        if target is None:
            return found
        made = _make(folder, target, opened, number + 1, remains, progress)
        return replace(found, made=made)


# -- opening ---------------------------------------------------------------------------------


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Keep others out where the vault has a lock already; none is made in a damaged folder."""
    lock = FolderLock(folder)
    if (folder / LOCK_NAME).is_file():
        with suppress(CannotWrite):
            lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _headers(folder: Path, way: headers.Way, refusal: WhistleError) -> list[headers.Opened]:
    """The vault's header, and that of a change of every key which was cut short, where there is one."""
    found: list[headers.Opened] = []
    failed: WhistleError | None = None
    for names in (headers.NAMES, (REKEY_HEADER,)):
        try:
            found.append(headers.open_copies(folder, names, way, refusal))
        except (NotAVault, HeaderDamaged, type(refusal)) as why:
            failed = failed or why
    if not found:
        raise failed or refusal
    return found


def _pages(folder: Path, found: list[headers.Opened]) -> tuple[Pages, headers.Opened, int]:
    """The database's pages, the header under whose keys they are, and the number of that key."""
    for opened in found:
        numbers = [n for n in (opened.header.database_next, opened.header.database) if n is not None]
        with ExitStack() as held:
            keys = [held.enter_context(derive(opened.master, "database", str(n).encode())) for n in numbers]
            for name in (DATABASE, REKEY_DATABASE):
                with suppress(DatabaseDamaged):
                    pages, key = Pages.open(folder / name, keys)
                    return pages, opened, numbers[keys.index(key)]
    raise DatabaseDamaged


def _private(place: Path, opened: headers.Opened, custodian: Secret | None) -> tuple[PrivateKey | None, str]:
    """The Register's key where it can be had, and what state its file is in."""
    vault_id, public = opened.header.vault_id, PublicKey(opened.header.register_public)
    try:
        with suppress(WrongCustodianPassphrase):
            return open_shared_key_file(place, opened.master, vault_id=vault_id, public=public), "whole"
        if custodian is None:
            return None, "whole"
        return open_key_file(place, custodian, vault_id=vault_id, public=public), "whole"
    except RegisterDamaged as why:
        return None, "absent" if why.problem == "absent" else "damaged"
    except VaultTooNew:
        return None, "damaged"


# -- counting --------------------------------------------------------------------------------


def _tables(remains: Remains) -> tuple[TableFound, ...]:
    return tuple(
        TableFound(name, len(remains.rows[name]), len(remains.lost[name]))
        for name in remains.tables
        if name not in _NEVER_SHOWN
    )


def _accounts(remains: Remains) -> AccountsFound:
    read = {str(one) for one in remains.column("testimonies", "id")}
    with_words = {str(one) for one in remains.column("fields", _TESTIMONY)}
    named = set(read)
    harmed: set[str] = set()
    for name, table in remains.tables.items():
        column = "id" if name == "testimonies" else _TESTIMONY
        if table.place(column) is None:
            continue
        named.update(str(one) for one in remains.column(name, column))
        harmed.update(str(known[column]) for known in remains.lost[name].values() if column in known)
    named |= harmed
    harmed |= named - read
    notes = _notes(remains)
    named -= notes
    harmed -= notes
    return AccountsFound(
        whole=len(named - harmed),
        in_part=tuple(sorted(harmed & with_words)),
        lost=tuple(sorted(harmed - with_words)),
    )


def _notes(remains: Remains) -> set[str]:
    """What is kept as an account but is a case's own notes beside them: those of a source that is nobody."""
    keepers = {one for one, name in _pairs(remains, "sources", "pseudonym") if name == KEEPER}
    return {one for one, source in _pairs(remains, "testimonies", "source_id") if source in keepers}


def _pairs(remains: Remains, name: str, column: str) -> Iterator[tuple[str, Value]]:
    """The id and another column of every row of a table, read or lost, as far as they are known."""
    yield from zip(map(str, remains.column(name, "id")), remains.column(name, column), strict=True)
    for known in remains.lost[name].values():
        if "id" in known and column in known:
            yield str(known["id"]), known[column]


def _originals(remains: Remains, folder: Path, private: PrivateKey | None) -> OriginalsFound:
    table = remains.tables["originals"]
    blob_at, key_at = table.place("id") or 0, table.place("key") or 0
    sealed = {} if private is None else _sealed_keys(remains, private)
    blobs = Blobs(folder)
    stored = blobs.ids()
    whole = unchecked = 0
    damaged, missing = [], []
    for row in remains.rows["originals"].values():
        blob = str(row[blob_at])
        key = row[key_at] if isinstance(row[key_at], bytes) else sealed.get(blob)
        if blob not in stored:
            missing.append(blob)
        elif not isinstance(key, bytes):
            unchecked += 1
        elif blobs.sound(blob, Secret(key)):
            whole += 1
        else:
            damaged.append(blob)
    known = {str(one) for one in remains.column("originals", "id")}
    return OriginalsFound(
        whole, unchecked, tuple(sorted(damaged)), tuple(sorted(missing)), len(stored - known)
    )


def _sealed_keys(remains: Remains, private: PrivateKey) -> dict[str, bytes]:
    found = {}
    for row in remains.rows["register"].values():
        match row:
            case (str(record), "original", str(subject), str(algorithm), bytes(sealed)):
                with suppress(RegisterDamaged):
                    entry = open_record(private, record, "original", subject, algorithm, sealed)
                    found[subject] = bytes.fromhex(str(entry.content["key"]))
    return found


# -- making a vault of it --------------------------------------------------------------------


def _make(
    folder: Path,
    target: Path,
    opened: headers.Opened,
    number: int,
    remains: Remains,
    progress: Progress,
) -> Made:
    master = opened.master
    with scratch_beside(target, "salvaging") as scratch:
        with derive(master, "database", str(number).encode()) as key:
            database = Database.create(scratch / DATABASE, key, remains.schema)
            try:
                refill = Refill(database, remains)
                taken = refill.fill(master, opened.header.anchor)
                database.migrate()
                must_hold(database)
            finally:
                database.close()
        progress.step(3, 4)
        _copy_files(folder, scratch)
        header = replace(opened.header, database=number, database_next=None)
        # Without an anchor: the log's new head is written by the first opening, which is just below.
        headers.write(scratch, replace(header, anchor=(0, "")), master)

        def known(_header: headers.Header) -> tuple[Secret, int | None]:
            return master.copy(), None

        with Vault.open_by(scratch, known) as vault:
            health = vault.check()
        (scratch / LOCK_NAME).unlink(missing_ok=True)
        if health.database or health.custody_broken_at or health.header_damaged or health.diverged:
            raise DatabaseDamaged
        give_name(scratch, target)
    return Made(
        made_up=refill.made_up,
        left_out=refill.left_out,
        asked_again=refill.asked_again,
        custody=(taken.kept, taken.again, taken.lost),
        health=health,
    )


def _copy_files(folder: Path, scratch: Path) -> None:
    """The Register's key and every encrypted file as they are, damaged or not."""
    with system_errors():
        copy_file(folder / KEY_FILE, scratch / KEY_FILE)
        ids = sorted(Blobs(folder).ids())
        if ids:
            (scratch / FOLDER).mkdir(mode=0o700)
        for blob in ids:
            copy_blob(folder / FOLDER / blob, scratch / FOLDER / blob)
        if ids:
            sync_folder(scratch / FOLDER)
        sync_folder(scratch)
