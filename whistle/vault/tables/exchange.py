"""Handing over: the vault's own keys, kept recipients, what was handed over and what was received."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from whistle.crypto.keys import Secret
from whistle.errors import AlreadyExists, NotFound
from whistle.model import new_id
from whistle.vault.database import Database
from whistle.vault.tables.cases import clean_name
from whistle.vault.tables.rows import now

AGE: Final = "age"
SIGNING: Final = "signing"
TOKENS: Final = "tokens"


@dataclass(frozen=True, slots=True)
class Kept:
    """A recipient whose key is kept under the name by which sources permit them something."""

    name: str
    key: str


@dataclass(frozen=True, slots=True)
class SentRow:
    """One package that left. ``sha256`` is of the file, ``key`` the fingerprint of whose key opens it,
    ``serial`` its number among those for this key, 0 for one from before numbers were kept.
    """

    id: str
    recipient: str
    key: str
    sha256: str
    size: int
    created: int
    serial: int = 0


@dataclass(frozen=True, slots=True)
class Sent:
    """An account in a package that left: which version, and what its content came to."""

    testimony_id: str
    version: int
    content: str


@dataclass(frozen=True, slots=True)
class Received:
    """An account that came in a package. ``account`` and ``source`` are the sender's ids for us,
    ``recipient`` the name by which its source let us have it."""

    testimony_id: str
    signer: str
    account: str
    source: str
    version: int
    content: str
    whole: bool
    onward: bool
    recipient: str
    history: str
    created: int


class Exchange:
    """The rows. Callers hold the transaction where several steps belong together."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # -- keys --------------------------------------------------------------------------------

    def own_key(self, kind: str) -> tuple[bytes, str] | None:
        """The private half and the public form of one of the vault's own keys, or None."""
        row = self._db.maybe("SELECT secret, public FROM exchange_keys WHERE kind = ?", kind)
        return None if row is None else (bytes(row[0]), str(row[1]))

    def keep_own_key(self, kind: str, secret: bytes, public: str = "") -> None:
        """Keep a key of the vault's own, once and for all."""
        self._db.run(
            "INSERT INTO exchange_keys (kind, secret, public, created) VALUES (?, ?, ?, ?)",
            kind,
            secret,
            public,
            now(),
        )

    def secret(self, kind: str) -> Secret:
        """One of the vault's own random secrets, made at first use."""
        with self._db.transaction():
            held = self.own_key(kind)
            if held is None:
                with Secret.random() as fresh:
                    self.keep_own_key(kind, bytes(fresh.view()))
                    return fresh.copy()
        return Secret(held[0])

    # -- recipients ----------------------------------------------------------------------------

    def recipients(self) -> list[Kept]:
        """The kept recipients, by name."""
        return [Kept(*row) for row in self._db.all("SELECT name, key FROM recipients ORDER BY name")]

    def recipient(self, name: str) -> Kept:
        """The recipient of this name. Raises NotFound."""
        wanted = name.strip().lower()
        for kept in self.recipients():
            if kept.name == wanted:
                return kept
        raise NotFound("recipient")

    def keep_recipient(self, name: str, key: str) -> Kept:
        """Keep a recipient. Raises BadValue, or AlreadyExists for a name or key that is kept otherwise."""
        kept = Kept(clean_name(name, "name").lower(), key)
        if kept in self.recipients():
            return kept
        if any(kept.name == one.name or kept.key == one.key for one in self.recipients()):
            raise AlreadyExists("recipient of that name or key")
        self._db.run(
            "INSERT INTO recipients (id, name, key, created) VALUES (?, ?, ?, ?)",
            new_id(),
            kept.name,
            kept.key,
            now(),
        )
        return kept

    def forget_recipient(self, name: str) -> None:
        """Keep a recipient no more. Raises NotFound."""
        self._db.run("DELETE FROM recipients WHERE name = ?", self.recipient(name).name)

    # -- what left -----------------------------------------------------------------------------

    def keep_sent(self, row: SentRow, accounts: list[Sent]) -> None:
        """Note a package that leaves."""
        self._db.run(
            "INSERT INTO packages_sent (id, recipient, key, sha256, size, created, serial)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            row.id,
            row.recipient,
            row.key,
            row.sha256,
            row.size,
            row.created or now(),
            row.serial,
        )
        for one in accounts:
            self._db.run(
                "INSERT INTO accounts_sent (package_id, testimony_id, version, content) VALUES (?, ?, ?, ?)",
                row.id,
                one.testimony_id,
                one.version,
                one.content,
            )

    def last_serial(self, key: tuple[str, str]) -> int:
        """The number of the last package for a key: its fingerprint, and itself, as in ``versions``."""
        asked = "SELECT max(count(*), coalesce(max(serial), 0)) FROM packages_sent WHERE key IN (?, ?)"
        return int(self._db.one(asked, *key)[0])

    def sent(self, source_id: str | None = None) -> list[SentRow]:
        """The packages that left (with something of this source), oldest first."""
        rows = self._db.all(
            "SELECT DISTINCT p.id, p.recipient, p.key, p.sha256, p.size, p.created, p.serial"
            " FROM packages_sent p"
            " LEFT JOIN accounts_sent a ON a.package_id = p.id"
            " LEFT JOIN testimonies t ON t.id = a.testimony_id"
            " WHERE ?1 IS NULL OR t.source_id = ?1 ORDER BY p.created, p.rowid",
            source_id,
        )
        return [SentRow(*row) for row in rows]

    def forget_key(self, key: str, fingerprint: str) -> None:
        """Put its fingerprint in the place of a key, wherever something left for it."""
        self._db.run("UPDATE packages_sent SET key = ? WHERE key = ?", fingerprint, key)

    def versions(self, testimony_id: str, key: tuple[str, str]) -> list[Sent]:
        """What of an account left to a key already, the oldest first: its fingerprint, and the key itself,
        which stands in rows of earlier days.
        """
        rows = self._db.all(
            "SELECT a.testimony_id, a.version, a.content FROM accounts_sent a"
            " JOIN packages_sent p ON p.id = a.package_id WHERE a.testimony_id = ? AND p.key IN (?, ?)"
            " ORDER BY a.version",
            testimony_id,
            *key,
        )
        return [Sent(*row) for row in rows]

    # -- what came ------------------------------------------------------------------------------

    def has_package(self, package_id: str, signer: str) -> bool:
        """Whether this very package came already."""
        found = self._db.maybe(
            "SELECT 1 FROM packages_received WHERE id = ? AND signer = ?", package_id, signer
        )
        return found is not None

    def senders(self) -> set[str]:
        """Whoever signed what came so far."""
        return {str(row[0]) for row in self._db.all("SELECT DISTINCT signer FROM packages_received")}

    def keep_package(self, package_id: str, signer: str, sha256: str) -> None:
        """Note that a package came."""
        self._db.run(
            "INSERT INTO packages_received (id, signer, sha256, created) VALUES (?, ?, ?, ?)",
            package_id,
            signer,
            sha256,
            now(),
        )

    def keep_received(self, row: Received, package_id: str) -> None:
        """Note which account came in a package, and from whom."""
        self._db.run(
            "INSERT INTO accounts_received (testimony_id, package_id, signer, account, source, version,"
            " content, whole, onward, recipient, history, created)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row.testimony_id,
            package_id,
            row.signer,
            row.account,
            row.source,
            row.version,
            row.content,
            int(row.whole),
            int(row.onward),
            row.recipient,
            row.history,
            row.created or now(),
        )

    def answered_by(self, source_id: str) -> int:
        """The number of the package whose answers of this source hold; 0 before any came."""
        return int(self._db.one("SELECT answers_serial FROM sources WHERE id = ?", source_id)[0])

    def keep_answered(self, source_id: str, serial: int) -> None:
        """Note whose answers hold from now on."""
        self._db.run("UPDATE sources SET answers_serial = ? WHERE id = ?", serial, source_id)

    def keep_version(self, testimony_id: str, version: int) -> None:
        """Note that the same content came again as a later version."""
        self._db.run("UPDATE accounts_received SET version = ? WHERE testimony_id = ?", version, testimony_id)

    def received(self, signer: str | None = None) -> list[Received]:
        """The accounts that came (from one sender), oldest first."""
        rows = self._db.all(
            "SELECT testimony_id, signer, account, source, version, content, whole, onward,"
            " recipient, history, created"
            " FROM accounts_received WHERE ?1 IS NULL OR signer = ?1 ORDER BY created, rowid",
            signer,
        )
        return [
            Received(r[0], r[1], r[2], r[3], r[4], r[5], bool(r[6]), bool(r[7]), r[8], r[9], r[10])
            for r in rows
        ]

    def label_for(self, signer: str, case_id: str, person: str) -> str | None:
        """The label here of a person that a sender spoke of before, or None."""
        row = self._db.maybe(
            "SELECT l.stem, l.number FROM labels_received r JOIN labels l ON l.id = r.label_id"
            " WHERE r.signer = ? AND r.person = ? AND l.case_id = ?",
            signer,
            person,
            case_id,
        )
        return None if row is None else f"{row[0]} {row[1]}"

    def keep_label(self, signer: str, person: str, label_id: str) -> None:
        """Remember whom a sender's person is here."""
        self._db.run(
            "INSERT INTO labels_received (label_id, signer, person) VALUES (?, ?, ?)",
            label_id,
            signer,
            person,
        )
