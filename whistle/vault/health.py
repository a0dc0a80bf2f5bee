"""What a check of a vault looks at and finds. Nothing is changed by it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from whistle.crypto.keys import Secret
from whistle.errors import CustodyBroken, DatabaseDamaged, RegisterDamaged, WhistleError
from whistle.vault.blobs import Blobs
from whistle.vault.custody import GENESIS, CustodyLog
from whistle.vault.database import Database
from whistle.vault.header import Header
from whistle.vault.opening import strays
from whistle.vault.register import Register

CLOCK_LEEWAY: Final = 24 * 60 * 60
"""So many seconds may the record be ahead of the clock: two machines, a zone that was set wrongly."""


@dataclass(frozen=True, slots=True)
class Health:
    """What ``check`` found. Everything empty and ``custody_rows`` set: nothing is wrong.

    ``header_damaged`` names copies of the header that were not used; ``blobs_missing`` and
    ``blobs_damaged`` count originals; ``originals_unchecked`` counts those whose key is in the
    Register while that is closed. Where the log cannot be read, ``custody_head`` is the header's anchor;
    ``diverged`` says that header and database are of different states; ``strays`` names files that are
    no part of the vault, such as a synced folder's copy of the other machine's state;
    ``unread`` names what could not be looked at because of the database (``custody``, ``originals``);
    ``register_damaged`` says that the Register should have opened, or holds a record that does not.
    ``clock_behind`` is the time of the newest row of the log where the machine's clock is before it.
    """

    header_damaged: tuple[str, ...]
    database: tuple[str, ...]
    custody_rows: int
    custody_broken_at: int | None
    custody_head: str
    blobs_missing: int
    blobs_damaged: int
    originals_unchecked: int
    register_key_present: bool
    register_damaged: bool = False
    diverged: bool = False
    strays: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    clock_behind: int | None = None

    @property
    def sound(self) -> bool:
        """Whether nothing that was looked at is damaged."""
        return not (
            self.header_damaged
            or self.database
            or self.custody_broken_at
            or self.blobs_missing
            or self.blobs_damaged
            or self.register_damaged
            or self.diverged
        )


class Parts(Protocol):
    """The parts of an open vault that are looked at."""

    folder: Path
    header: Header
    header_damaged: tuple[str, ...]
    db: Database
    blobs: Blobs
    register: Register
    custody: CustodyLog
    register_problem: WhistleError | None
    key_file: Path


def check(vault: Parts) -> Health:
    """Look at everything that the open keys reach."""
    database = vault.db.check()
    broken: int | None = None
    rows, head = 0, vault.header.anchor[1] or GENESIS
    missing = damaged = unchecked = 0
    register_damaged = vault.register_problem is not None
    unread: list[str] = []
    behind: int | None = None
    try:
        try:
            rows = vault.custody.verify(vault.header.anchor)
        except CustodyBroken as error:
            broken, rows = error.row, error.row - 1
        head = vault.custody.head()[1]
        behind = clock_behind(vault.custody)
    except DatabaseDamaged:
        unread.append("custody")
    try:
        missing, damaged, unchecked = _check_blobs(vault)
    except DatabaseDamaged:
        unread.append("originals")
    except RegisterDamaged:
        register_damaged = True
    if unread and not database:
        database.append("what the check needs to read could not be read")
    return Health(
        header_damaged=vault.header_damaged,
        database=tuple(database),
        custody_rows=rows,
        custody_broken_at=broken,
        custody_head=head,
        blobs_missing=missing,
        blobs_damaged=damaged,
        originals_unchecked=unchecked,
        register_key_present=vault.key_file.is_file(),
        register_damaged=register_damaged,
        diverged=vault.db.read_only == "diverged",
        strays=strays(vault.folder),
        unread=tuple(unread),
        clock_behind=behind,
    )


def clock_behind(custody: CustodyLog) -> int | None:
    """When the newest row of the log was written, if the machine's clock is well before that."""
    latest = custody.latest()
    return latest if latest - int(time.time()) > CLOCK_LEEWAY else None


def _check_blobs(vault: Parts) -> tuple[int, int, int]:
    stored = vault.blobs.ids()
    sealed_keys = {
        e.subject: bytes.fromhex(str(e.content["key"])) for e in vault.register.entries("original")
    }
    missing = damaged = unchecked = 0
    for blob, key in vault.db.all("SELECT id, key FROM originals"):
        key = key or sealed_keys.get(blob)
        if blob not in stored:
            missing += 1
        elif key is None:
            unchecked += 1
        elif not vault.blobs.sound(blob, Secret(key)):
            damaged += 1
    return missing, damaged, unchecked
