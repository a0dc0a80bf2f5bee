"""A vault: the folder that holds everything, and what is open of it.

``Vault`` owns the lock, the keys, the database, the blobs, the Register and the custody log.
What is done with them is in the modules beside this one, a noun each.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from whistle.crypto.keys import Secret, derive
from whistle.crypto.seal import PrivateKey, PublicKey
from whistle.crypto.slots import KdfCost, calibrate, wrap
from whistle.errors import (
    AlreadyExists,
    CannotWrite,
    DatabaseDamaged,
    DiskFull,
    RegisterClosed,
    RegisterDamaged,
    SharesOfAnother,
    WhistleError,
    WrongCustodianPassphrase,
    WrongPassphrase,
)
from whistle.hardening.locking import FolderLock
from whistle.model import new_id
from whistle.vault import header as headers
from whistle.vault.blobs import Blobs
from whistle.vault.custody import CustodyLog
from whistle.vault.database import Database
from whistle.vault.files import make_folder, sync_folder, system_errors, write_atomically
from whistle.vault.health import Health, check
from whistle.vault.media import find_key_file
from whistle.vault.opening import DATABASE, clear, finish_rekey, must_be_empty, need_own_parts, open_folder
from whistle.vault.register import (
    KEY_FILE,
    Register,
    key_file_bytes,
    open_key_file,
    open_shared_key_file,
    wraps,
    write_key_file,
)


class Vault:
    """An open vault. Use as a context manager, or call ``close``."""

    def __init__(self, folder: Path, lock: FolderLock, opened: headers.Opened, database: Database) -> None:
        self.folder = folder
        self.header = opened.header
        self.header_damaged = opened.damaged
        self.db = database
        self.blobs = Blobs(folder)
        self.register = Register(database, PublicKey(opened.header.register_public))
        self.custody = CustodyLog(database, opened.master)
        self.register_problem: WhistleError | None = None
        self.key_file = folder / KEY_FILE
        self.key_file_given = False
        self.slot = opened.slot
        self.shared_by_passphrase = False
        self._master = opened.master
        self._lock = lock

    # -- making and opening ------------------------------------------------------------------

    @classmethod
    def create(
        cls, folder: Path, passphrase: Secret, custodian: Secret | None = None, cost: KdfCost | None = None
    ) -> Vault:
        """Make a vault in a folder that is new or empty, and open it with its Register.

        Without ``custodian`` the Register opens with the vault's own passphrase: then whoever
        has that passphrase can read every name. Raises AlreadyExists, CannotWrite, DiskFull.
        """
        with system_errors():
            make_folder(folder)
            must_be_empty(folder)
        cost = cost or calibrate()
        lock = FolderLock(folder)
        lock.acquire()
        try:
            # Again: another process may have made its vault since.
            must_be_empty(folder)
        except AlreadyExists:
            lock.release()
            raise
        database: Database | None = None
        try:
            vault_id = new_id()
            master = Secret.random()
            context = headers.slot_context(vault_id)
            slot = wrap(master, passphrase, number=0, cost=cost, context=context)
            private = PrivateKey.generate()
            write_key_file(
                folder / KEY_FILE,
                private,
                custodian,
                vault_id=vault_id,
                cost=cost,
                masters=() if custodian else (master,),
            )
            header = headers.Header(
                vault_id=vault_id,
                sequence=0,
                slots=(slot,),
                register_public=private.public().raw,
                shared=custodian is None,
            )
            with derive(master, "database", b"1") as key:
                database = Database.create(folder / DATABASE, key)
            # The header comes last: a folder without one is no vault, so a crash before this
            # point leaves nothing that looks like one.
            header = headers.write(folder, header, master)
        except BaseException:
            if database is not None:
                database.close()
            clear(folder)
            lock.release()
            raise
        vault = cls(folder, lock, headers.Opened(header, master, (), 0), database)
        vault.register.unlock(private)
        with vault.db.transaction():
            vault.custody.append("vault-made", vault_id)
        vault.anchor()
        return vault

    @classmethod
    def open(cls, folder: Path, passphrase: Secret, key_file: Path | None = None) -> Vault:
        """Open a vault; the Register stays closed unless it shares the passphrase.

        Where it shares it and yet cannot be opened, ``register_problem`` says why. ``key_file`` is
        where the Register's key is, if it is not in the folder. Raises NotAVault, VaultBusy,
        WrongPassphrase, KeyringFailed, HeaderDamaged, DatabaseDamaged, VaultTooNew or KdfRefused.
        """
        vault = cls._open(folder, headers.by_passphrase(passphrase), WrongPassphrase(), key_file)
        if vault.header.shared and isinstance(vault.register_problem, WrongCustodianPassphrase):
            # The key file is under a passphrase, as early vaults made it: it may be this one.
            vault.register_problem = None
            vault.shared_by_passphrase = True
            try:
                vault.unlock_register(passphrase)
            except WhistleError as problem:
                vault.register_problem = problem
        return vault

    @classmethod
    def open_by_recovery(cls, folder: Path, secret: Secret, key_file: Path | None = None) -> Vault:
        """Like ``open``, by the secret of recovery shares. Raises SharesOfAnother."""
        return cls._open(folder, headers.by_recovery(secret), SharesOfAnother(), key_file)

    @classmethod
    def open_by(cls, folder: Path, way: headers.Way) -> Vault:
        """Like ``open``, by a way in that is known to fit."""
        return cls._open(folder, way, WrongPassphrase(), None)

    @classmethod
    def _open(cls, folder: Path, way: headers.Way, refusal: WhistleError, key_file: Path | None) -> Vault:
        need_own_parts(folder)
        lock = FolderLock(folder)
        lock.acquire()
        try:
            opened, database = open_folder(folder, way, refusal)
        except BaseException:
            lock.release()
            raise
        vault = cls(folder, lock, opened, database)
        vault.key_file = key_file or vault.key_file
        vault.key_file_given = key_file is not None
        vault._look_for_key()
        vault._find_divergence(opened.diverged)
        if vault.header.shared:
            try:
                vault._unlock_shared()
            except WhistleError as problem:
                # A lost or damaged key file takes the names away, never the accounts.
                vault.register_problem = problem
        return vault

    def _look_for_key(self) -> None:
        """Where the Register's key is not in the folder, look for it on what is plugged in."""
        if self.key_file_given or self.key_file.is_file():
            return
        found = find_key_file(self.header.vault_id, PublicKey(self.header.register_public))
        if found is not None:
            self.key_file = found

    def _find_divergence(self, headers_differ: bool) -> None:
        """Refuse changes where header and database are of different states of the vault.

        The header's anchor is written after the row it names is durable, so a crash never leaves a
        database behind its header: a folder written by two machines does, and one put back in part.
        """
        try:
            if headers_differ or not self.custody.reaches(self.header.anchor):
                self.db.read_only = "diverged"
        except DatabaseDamaged:
            # Damage is found and said by whoever reads there; it is no divergence.
            return

    def _unlock_shared(self) -> None:
        private = open_shared_key_file(
            self.key_file,
            self._master,
            vault_id=self.header.vault_id,
            public=PublicKey(self.header.register_public),
        )
        self.register.unlock(private)
        if wraps(self.key_file, self.header.vault_id, PublicKey(self.header.register_public)) > 1:
            # A change of the vault's key was cut short after or before this file's turn.
            with suppress(CannotWrite, DiskFull):
                self.share_register()

    def share_register(self, *, also: Secret | None = None) -> None:
        """Let the Register open with the vault's key (and with ``also``), not with a passphrase."""
        write_key_file(
            self.key_file,
            self.register.private,
            None,
            vault_id=self.header.vault_id,
            cost=KdfCost(),
            masters=(self._master,) if also is None else (self._master, also),
        )
        self.shared_by_passphrase = False

    def unlock_register(self, custodian: Secret) -> None:
        """Open the Register. Raises WrongCustodianPassphrase or RegisterDamaged."""
        public = PublicKey(self.header.register_public)
        if self.register.is_open and self.header.shared:
            # Whoever opened the vault has it open already; there is no passphrase to compare with.
            return
        self._look_for_key()
        private = open_key_file(self.key_file, custodian, vault_id=self.header.vault_id, public=public)
        self.register.unlock(private)
        self.register_problem = None

    def copy_key_file(self, target: Path) -> None:
        """Write the Register's key file to ``target`` and read it back from there.

        Raises RegisterClosed, AlreadyExists, RegisterDamaged, CannotWrite or DiskFull.
        """
        self.need_register()
        if target.exists():
            raise AlreadyExists("file")
        data = key_file_bytes(self.key_file, self.header.vault_id, PublicKey(self.header.register_public))
        write_atomically(target, data)
        if key_file_bytes(target, self.header.vault_id, PublicKey(self.header.register_public)) != data:
            raise RegisterDamaged

    def reopen_database(self) -> None:
        """Open the database again under the keys that the vault has."""
        self.db.close()
        with derive(self._master, "database", str(self.header.database).encode()) as key:
            self.db = Database.open(self.folder / DATABASE, key)
        self.register = self.register.over(self.db)
        self.custody = CustodyLog(self.db, self._master)

    def take_keys(self, header: headers.Header, master: Secret) -> None:
        """Go on under a new master key, whose database has just taken its place; ``master`` is taken over."""
        old, self._master = self._master, master
        old.wipe()
        self.header = finish_rekey(self.folder, header, master)
        self.reopen_database()
        if self.header.shared:
            self.share_register()

    @property
    def master(self) -> Secret:
        """The vault's key, for the modules beside this one."""
        return self._master

    def write_header(self, header: headers.Header) -> None:
        """Make ``header`` the vault's own, anchored to the record of what was done as it stands.

        Raises VaultReadOnly.
        """
        self.db.need_writable()
        anchored = replace(header, anchor=self.custody.head())
        self.header = headers.write(self.folder, anchored, self._master)

    def need_register(self) -> None:
        """Raise RegisterClosed unless names can be read."""
        if not self.register.is_open:
            raise RegisterClosed

    # -- care --------------------------------------------------------------------------------

    def anchor(self) -> None:
        """Write the head of the custody log into the header, where a rolled-back database shows."""
        head = self.custody.head()
        if head != self.header.anchor and self.db.read_only is None:
            self.header = headers.write(self.folder, replace(self.header, anchor=head), self._master)

    def check(self) -> Health:
        """Look at everything that the open keys reach; change nothing."""
        return check(self)

    def rebuild(self) -> None:
        """Copy the live rows into a new database under a new key and drop the old one.

        Killed at any point, the old or the new database opens. After it, nothing deleted is
        left in the vault's own pages.
        """
        following = self.header.database + 1
        beside = self.folder / (DATABASE + ".new")
        with derive(self._master, "database", str(following).encode()) as key:
            self.db.rebuild_into(beside, key)
        with system_errors(), beside.open("rb") as file:
            os.fsync(file.fileno())
        self.header = headers.write(self.folder, replace(self.header, database_next=following), self._master)
        self.db.close()
        with system_errors():
            beside.replace(self.folder / DATABASE)
            sync_folder(self.folder)
        with derive(self._master, "database", str(following).encode()) as key:
            self.db = Database.open(self.folder / DATABASE, key)
        self.header = headers.write(
            self.folder, replace(self.header, database=following, database_next=None), self._master
        )
        self.register = self.register.over(self.db)
        self.custody = CustodyLog(self.db, self._master)

    def close(self) -> None:
        """Anchor, close and forget every key. Harmless when done twice."""
        if self._master.wiped:
            return
        try:
            self.anchor()
        finally:
            self.register.close()
            self.db.close()
            self._master.wipe()
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _exc: BaseException | None, _tb: TracebackType | None
    ) -> None:
        self.close()
