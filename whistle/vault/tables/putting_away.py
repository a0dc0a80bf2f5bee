"""Files move under the Register's key: names with them, one by one, never whole in memory."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final, cast

from whistle.crypto.keys import Secret
from whistle.crypto.stream import padme
from whistle.errors import RegisterClosed
from whistle.model import new_id
from whistle.vault.database import Database
from whistle.vault.vault import Vault

CARDS_MEDIA_TYPE: Final = "whistle/cards"

ORIGINAL: Final = "original"

COPY: Final = "copy"
"""The part of evidence that stays where somebody looked at it and saw nobody in it."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored file whose key is still in the everyday vault."""

    blob: str
    name: str
    media_type: str
    size: int
    key: bytes
    evidence: str
    part: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The same file under a key of its own, and what the Register is to hold of it."""

    blob: str
    media_type: str
    size: int
    evidence: str
    part: str
    content: dict[str, object]


def moving(database: Database, testimony_id: str, evidence: Sequence[str] | None = None) -> list[Stored]:
    """The files of a testimony that go when its names are taken out, or those of some evidence alone.

    Unfinished cards stay, and copies in which somebody looked for names and faces and saw none.
    """
    rows = database.all(
        "SELECT o.id, o.name, o.media_type, o.size, o.key, o.evidence_id, o.part FROM originals o"
        " LEFT JOIN evidence e ON e.id = o.evidence_id"
        " WHERE o.testimony_id = ? AND o.sealed = 0 AND o.media_type != ?"
        " AND NOT (o.part = ? AND e.shows = 'nobody')",
        testimony_id,
        CARDS_MEDIA_TYPE,
        COPY,
    )
    found = [Stored(row[0], row[1] or "", row[2], row[3], row[4], row[5] or "", row[6]) for row in rows]
    return found if evidence is None else [one for one in found if one.evidence in set(evidence)]


def move(vault: Vault, stored: Stored) -> Moved:
    """Store a file again under a fresh key. Raises BlobDamaged, DiskFull."""
    with Secret(bytearray(stored.key)) as key:
        source = reading(vault.blobs.read(stored.blob, key))
        return put_sealed(
            vault, stored.name, stored.media_type, source, stored.size, (stored.evidence, stored.part)
        )


def put_sealed(
    vault: Vault,
    name: str,
    media_type: str,
    source: BinaryIO,
    size: int,
    evidence: tuple[str, str] = ("", ""),
) -> Moved:
    """Store a file whose key only the Register is to hold."""
    blob = new_id()
    with Secret.random() as key:
        vault.blobs.put(blob, source, size, key)
        content: dict[str, object] = {"name": name, "key": bytes(key.view()).hex()}
    return Moved(blob, media_type, size, *evidence, content)


def replace(vault: Vault, testimony_id: str, old: Sequence[Stored], moved: Sequence[Moved]) -> None:
    """Put the rows of moved files in the place of the old ones. Inside the caller's transaction.

    With an original go the openings that hold its SHA-256 and its exact size: whoever has the file could
    tell by them that it is here. The sizes that stay are rounded up as the stored files are.
    Where nothing was moved the files are destroyed: evidence whose original that was is kept no more.
    """
    for one in old:
        vault.db.run("DELETE FROM originals WHERE id = ?", one.blob)
    for new in moved:
        vault.db.run(
            "INSERT INTO originals (id, testimony_id, media_type, size, sealed, evidence_id, part)"
            " VALUES (?, ?, ?, ?, 1, ?, ?)",
            new.blob,
            testimony_id,
            new.media_type,
            padme(new.size),
            new.evidence or None,
            new.part,
        )
        came = vault.custody.take_sums(new.evidence) if new.evidence and new.part == ORIGINAL else []
        vault.register.seal("original", new.blob, {**new.content, "came": came} if came else new.content)
        if new.evidence and new.part == ORIGINAL:
            vault.db.run("UPDATE evidence SET size = ? WHERE id = ?", padme(new.size), new.evidence)
    if old and not any(new.evidence for new in moved):
        for one in old:
            if one.evidence and one.part == ORIGINAL:
                vault.custody.take_sums(one.evidence)
                vault.db.run("UPDATE evidence SET retained = 0 WHERE id = ?", one.evidence)


def sums_of(vault: Vault, blob: str) -> list[tuple[str, int, bytes, str]]:
    """The openings that went with an original, while the names list is open: see CustodyLog.take_sums."""
    entries = vault.register.entries("original", {blob})
    rows = entries[0].content.get("came", []) if entries else []
    return [
        (str(action), int(seq), bytes.fromhex(str(salt)), str(opening))
        for action, seq, salt, opening in (rows if isinstance(rows, list) else [])
    ]


def sealed_file(vault: Vault, blob: str) -> tuple[str, bytes]:
    """The name and key of a file that moved. Raises RegisterClosed, RegisterDamaged."""
    entries = vault.register.entries("original", {blob})
    if not entries:
        raise RegisterClosed
    content = entries[0].content
    return str(content["name"]), bytes.fromhex(str(content["key"]))


class _Pieces(io.RawIOBase):
    """What comes in pieces, read like a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__()
        self._pieces = pieces
        self._rest = b""

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """At most ``size`` bytes; b"" at the end."""
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = piece
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken


def reading(pieces: Iterator[bytes]) -> BinaryIO:
    """What comes in pieces, as something to read from."""
    return cast(BinaryIO, _Pieces(pieces))
