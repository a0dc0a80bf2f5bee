"""The one place that opens the encrypted database, and the rules that it is opened under.

Each setting answers something that SQLCipher was seen to do: docs/vault-format.md and
docs/adr/0001 give the observations and their figures.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2 as sqlcipher

from whistle.crypto.keys import KEY_BYTES, Secret, derive
from whistle.errors import (
    CannotWrite,
    Damaged,
    DatabaseDamaged,
    DiskFull,
    VaultBusy,
    VaultReadOnly,
    VaultTooNew,
)
from whistle.vault.files import sync_folder, system_errors

PLAIN_MAGIC: Final = b"SQLite format 3\x00"
SALT_BYTES: Final = 16
PAGE_BYTES: Final = 4096
CACHE_KIB: Final = 32 * 1024

_SETTINGS: Final = (
    ("cipher_log_level", "NONE"),
    ("cipher_memory_security", "OFF"),  # 282 ms against 79 ms a search; the process is replaced at lock
    ("temp_store", "2"),  # in memory: a temp file would be plaintext
    ("secure_delete", "1"),
    ("trusted_schema", "0"),
    ("cell_size_check", "1"),
    ("mmap_size", "0"),
    ("foreign_keys", "1"),
    ("locking_mode", "EXCLUSIVE"),
    # No write-ahead log: it loses rows silently when damaged. Not DELETE: under an exclusive lock
    # the library keeps that journal, with the old words of every page, until the vault is closed.
    ("journal_mode", "TRUNCATE"),
    ("synchronous", "EXTRA"),
    ("cache_size", f"-{CACHE_KIB}"),
)

_STATUS: Final = "PRAGMA cipher_status"

_CORRUPT_WORDS: Final = (
    "malformed",
    "not a database",
    "corrupt",
    "hmac check",
    "disk i/o error",
    # The index of words when its own pages are damaged; its module is always there.
    "vtable constructor failed",
)

Row = tuple[Any, ...]


class Database:
    """An open, keyed connection. It belongs to the thread that opened it."""

    def __init__(self, connection: sqlcipher.Connection, path: Path | None = None) -> None:
        self._connection = connection
        self._path = path
        self._key: Secret | None = None
        self._attach_allowed = False
        self.read_only: str | None = None

    # -- opening -----------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, key: Secret, schema: int | None = None) -> Database:
        """Make the file, keyed from its first byte, with the newest schema (or an earlier one).

        Raises CannotWrite, DiskFull; DatabaseDamaged if the library wrote plaintext after all.
        """
        with _translated(writing=True):
            database = cls._connect(path, key, salt_of(key))
            database.migrate(schema)
        with path.open("rb") as file:
            if file.read(len(PLAIN_MAGIC)) == PLAIN_MAGIC:
                database.close()
                path.unlink()
                raise DatabaseDamaged
        sync_folder(path.parent)
        return database

    @classmethod
    def open(cls, path: Path, key: Secret) -> Database:
        """Open an existing file and bring its schema up to date.

        Raises DatabaseDamaged (missing, cut short, changed, another key) or VaultTooNew.
        """
        try:
            if path.stat().st_size < PAGE_BYTES:
                # The library would take a file of a byte or two for an empty one, and begin it anew.
                raise DatabaseDamaged
        except OSError as error:
            raise DatabaseDamaged from error
        with _translated():
            database = cls._connect(path, key)
            try:
                database.one("SELECT count(*) FROM sqlite_master")
                if not database.one("PRAGMA user_version")[0]:
                    # Emptied, as by a journal that says so: never to be filled as if it were new.
                    raise DatabaseDamaged
                database.migrate()
            except BaseException:
                database.close()
                raise
        return database

    @classmethod
    def empty(cls, schema: int | None = None) -> Database:
        """An empty database that is nowhere but in memory, to be asked what a schema is like."""
        database = cls(sqlcipher.connect(":memory:", isolation_level=None))
        database.migrate(schema)
        return database

    @classmethod
    def _connect(cls, path: Path, key: Secret, salt: bytes = b"") -> Database:
        literal = _literal(key, salt)
        connection = sqlcipher.connect(str(path), isolation_level=None, cached_statements=256)
        try:
            connection.execute(f'PRAGMA key = "{literal}"')
            for name, value in _SETTINGS:
                connection.execute(f"PRAGMA {name} = {value}").fetchall()
            version = connection.execute("PRAGMA cipher_version").fetchone()
        except BaseException:
            # With another key the settings fail: what was opened must not go on holding its lock.
            connection.close()
            raise
        if version is None or int(str(version[0]).split(".", 1)[0]) < 4:
            # Without SQLCipher underneath, everything from here on would be plaintext.
            connection.close()
            raise DatabaseDamaged
        database = cls(connection, path)
        database._key = key.copy()
        connection.set_authorizer(database._authorise)
        return database

    def _authorise(self, action: int, first: str | None, second: str | None, *_rest: object) -> int:
        if action == sqlcipher.SQLITE_ATTACH and not self._attach_allowed:
            return int(sqlcipher.SQLITE_DENY)
        if (
            action == sqlcipher.SQLITE_PRAGMA
            and second is not None
            and first is not None
            and (first.lower() in _GUARDED)
        ):
            return int(sqlcipher.SQLITE_DENY)
        return int(sqlcipher.SQLITE_OK)

    def migrate(self, schema: int | None = None) -> None:
        """Apply the migrations that the file has not seen (up to ``schema``), each in one transaction."""
        known = migrations()
        version = int(self.one("PRAGMA user_version")[0])
        if version > len(known):
            raise VaultTooNew(found=version, supported=len(known))
        for number, script in enumerate(known[version:schema], start=version + 1):
            with self.transaction():
                for statement in _statements(script):
                    self._connection.execute(statement)
                self._connection.execute(f"PRAGMA user_version = {number}")

    # -- reading and writing -----------------------------------------------------------------

    def run(self, sql: str, *values: object) -> None:
        """Execute one statement that returns nothing. Raises VaultReadOnly."""
        self.need_writable()
        with self._guarded(writing=True):
            self._connection.execute(sql, values)
            self._need_sound_pages()

    def all(self, sql: str, *values: object) -> list[Row]:
        """Return every row."""
        with self._guarded():
            rows = list(self._connection.execute(sql, values))
            self._need_sound_pages()
            return rows

    def maybe(self, sql: str, *values: object) -> Row | None:
        """Return the first row, or None."""
        with self._guarded():
            row: Row | None = self._connection.execute(sql, values).fetchone()
            self._need_sound_pages()
            return row

    def one(self, sql: str, *values: object) -> Row:
        """Return the only row of a query that always has one."""
        row = self.maybe(sql, *values)
        if row is None:
            raise DatabaseDamaged
        return row

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; inner ones join the outer one. Durable when the outer one returns."""
        if self._connection.in_transaction:
            yield
            return
        self.need_writable()
        with self._guarded(writing=True):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._need_sound_pages()
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _guarded(self, *, writing: bool = False) -> Iterator[None]:
        """Once damage was met take no more changes, and go on reading over a fresh connection.

        A page that did not authenticate makes the library refuse what stands on whole pages, too.
        """
        try:
            with _translated(writing=writing):
                yield
        except (DatabaseDamaged, MemoryError) as error:
            # A damaged page that is met while something is written is said to be a lack of memory.
            damage = isinstance(error, DatabaseDamaged) or not self._sound_pages()
            if damage and not self._connection.in_transaction:
                self._go_on_reading()
            if damage and not isinstance(error, DatabaseDamaged):
                raise DatabaseDamaged from error
            raise

    def _need_sound_pages(self) -> None:
        """Raise DatabaseDamaged where a page that was just read did not authenticate.

        The library gives zeros for such a page. Where it holds the end of a long text, that is no error
        to it: zeros would stand in the place of somebody's words (seen with SQLCipher 4.19).
        """
        if not self._sound_pages():
            raise DatabaseDamaged

    def _sound_pages(self) -> bool:
        return self._path is None or self._connection.execute(_STATUS).fetchone() == ("1",)

    def _go_on_reading(self) -> None:
        if self._key is None or self._path is None or self._key.wiped:
            return
        self.read_only = self.read_only or "damaged"
        self._connection.close()
        with suppress(Damaged), _translated():
            again = self._connect(self._path, self._key)
            self._connection = again._connection
            self._connection.set_authorizer(self._authorise)
            again.forget_key()

    def need_writable(self) -> None:
        """Raise VaultReadOnly when this database takes no changes."""
        if self.read_only is not None:
            raise VaultReadOnly(self.read_only)

    # -- care --------------------------------------------------------------------------------

    def check(self) -> list[str]:
        """Return what is wrong with the file: both checks, because each is blind to something.

        ``cipher_integrity_check`` calls a page-aligned truncation clean; ``integrity_check``
        does not know about authentication.
        """
        problems: list[str] = []
        try:
            problems += [str(row[0]) for row in self.all("PRAGMA cipher_integrity_check")]
            problems += [str(row[0]) for row in self.all("PRAGMA integrity_check") if row[0] != "ok"]
        except Damaged:
            problems.append("the check itself could not read the file")
        if problems:
            self._go_on_reading()
        return problems

    def rebuild_into(self, path: Path, key: Secret) -> None:
        """Write a fresh copy under another key: live rows only, no old pages. Durable on return.

        Raises DatabaseDamaged, CannotWrite or DiskFull; then there is no copy.
        """
        drop_database(path)
        literal = _literal(key, salt_of(key))
        version = int(self.one("PRAGMA user_version")[0])
        with self._guarded(writing=True):
            self._attach_allowed = True
            try:
                self._connection.execute(f'ATTACH ? AS fresh KEY "{literal}"', (str(path),))
            finally:
                self._attach_allowed = False
            try:
                # Unfinished it counts for nothing: one sync at the end instead of some for each table.
                self._connection.execute("PRAGMA fresh.synchronous = OFF")
                self._connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
                self._need_sound_pages()
                self._connection.execute(f"PRAGMA fresh.user_version = {version}")
            except BaseException:
                self._connection.execute("DETACH fresh")
                drop_database(path)
                raise
            self._connection.execute("DETACH fresh")
        with system_errors(), path.open("rb") as file:
            os.fsync(file.fileno())

    def forget_pages(self) -> None:
        """Let go of the pages that were read and are kept, decrypted: up to ``CACHE_KIB``. None is lost."""
        with self._guarded():
            self._connection.execute("PRAGMA shrink_memory").fetchall()

    def close(self) -> None:
        """Close the connection and forget its key. Harmless when done twice."""
        self._connection.close()
        self.forget_key()

    def forget_key(self) -> None:
        """Wipe the key that a fresh connection would need."""
        if self._key is not None:
            self._key.wipe()


_GUARDED: Final = frozenset(
    {
        "temp_store",
        "temp_store_directory",
        "data_store_directory",
        "key",
        "rekey",
        "hexkey",
        "journal_mode",
        "trusted_schema",
        "writable_schema",
        "secure_delete",
    }
)
"""Settings that nothing may change once the connection is set up."""


def salt_of(key: Secret) -> bytes:
    """The salt that a new database under this key begins with.

    Each page's authentication needs the salt, which is stored in the first page alone: one that can be
    reckoned again keeps every other page readable when that one is lost.
    """
    with derive(key, "database-salt", length=SALT_BYTES) as salt:
        return bytes(salt.view())


def _literal(key: Secret, salt: bytes) -> str:
    """A raw key as the library reads it. A malformed one would silently be taken for a passphrase."""
    if len(key) != KEY_BYTES or len(salt) not in (0, SALT_BYTES):
        raise DatabaseDamaged
    return f"x'{bytes(key.view()).hex()}{salt.hex()}'"


def drop_database(path: Path) -> None:
    """Delete a database that was not finished, and its journal. Raises CannotWrite."""
    with system_errors():
        for file in (path, path.with_name(path.name + "-journal")):
            # Asked first: a read-only medium refuses to delete even what is not there.
            if file.exists():
                file.unlink()


def migrations() -> list[str]:
    """Return the SQL of every migration, in order. They are numbered without a gap."""
    folder = files("whistle.vault") / "migrations"
    scripts = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".sql")), key=lambda e: e.name
    )
    return [entry.read_text(encoding="utf-8") for entry in scripts]


def _statements(script: str) -> Iterator[str]:
    """Split a script at the semicolons that end a statement."""
    pending = ""
    for line in script.splitlines():
        pending += line + "\n"
        if sqlcipher.complete_statement(pending):
            yield pending
            pending = ""


@contextmanager
def _translated(*, writing: bool = False) -> Iterator[None]:
    """Turn the library's errors into ours; what is not foreseen stays what it is."""
    try:
        yield
    except sqlcipher.IntegrityError:
        raise
    except sqlcipher.DatabaseError as error:
        words = str(error).lower()
        if "full" in words:
            raise DiskFull from error
        if writing and "disk i/o error" in words:
            # A page that does not authenticate is "malformed"; this is the system's refusal (a
            # limit on a file's size, a medium that is gone), and hurts nothing that is stored.
            raise CannotWrite("the system refused to write") from error
        if "locked" in words:
            # Another program reads the file itself (a backup, a virus scanner): it was not us.
            raise VaultBusy from error
        if "readonly" in words or "read-only" in words or "unable to open" in words:
            raise CannotWrite("the vault's folder cannot be written") from error
        if any(sign in words for sign in _CORRUPT_WORDS):
            raise DatabaseDamaged from error
        raise
