"""Everything of a vault in an open form: a tar of JSON lines, texts and files, locked or plain."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tarfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pyrage

from whistle.crypto.keys import Secret
from whistle.crypto.stream import padme
from whistle.errors import AlreadyExists, BlobDamaged, CannotWrite
from whistle.exchange import age
from whistle.intake import guide as guides
from whistle.operations.interviewing import PRIVATE
from whistle.operations.packing import own_key
from whistle.progress import Progress
from whistle.vault.blobs import FIXED_TIME
from whistle.vault.files import give_name, need_new_folder, replacing, scratch_beside, write_atomically
from whistle.vault.tables.cases import Cases
from whistle.vault.tables.exchange import AGE, Exchange
from whistle.vault.tables.recordings import Recordings
from whistle.vault.tables.testimonies import NARRATIVE, Testimonies
from whistle.vault.vault import Vault

FORMAT: Final = 1
README: Final = "README.txt"
MOST_PLAIN_PIECE: Final = 1 << 20

_LEFT_OUT_TABLES: Final = frozenset({"register", "exchange_keys"})
"""What only keys open, and keys: names are in names.jsonl where the list was open."""
_KEY_COLUMNS: Final = frozenset({"key", "secret"})
"""Columns of bytes with these names hold keys, in whichever table: of originals, of takes."""
_BLOCK: Final = 512

_ABOUT: Final = """This is everything that one Whistle vault held on {day}, in an open form.

tables/*.jsonl   every table, a row a line, as JSON; docs/vault-format.md of Whistle says what they hold
accounts/*.txt   the words of each account, to be read as they are
names.jsonl      who is who{names}
files.jsonl      the files below: whose they are, their names and SHA-256
files/*          files as they came, evidence, cleaned copies{files}

Not in it: keys and passphrases, and what was kept for the people who listened alone (a debrief, how
somebody was). Read it on a machine that you trust, and destroy it when you are done.
"""
_NO_NAMES: Final = ": NOT HERE, the names list was closed"
_NO_FILES: Final = " (NOT those that only the names list opens: it was closed)"


@dataclass(frozen=True, slots=True)
class ExportedAll:
    """What an export holds. ``to`` is the key that opens it, or blank for a plain folder."""

    to: str
    words: str
    tables: int
    rows: int
    accounts: int
    names: int | None
    files: int
    files_left: int
    files_damaged: int
    recordings_open: int


@dataclass(slots=True)
class _Counts:
    tables: int = 0
    rows: int = 0
    accounts: int = 0
    names: int | None = None
    files: int = 0
    files_left: int = 0
    files_damaged: int = 0
    recordings_open: int = 0


Member = tuple[str, bytes]


def export_locked(vault: Vault, out: Path, to: str = "", progress: Progress | None = None) -> ExportedAll:
    """Write everything into one new age file for a key, by default the vault's own.

    Raises BadValue, AlreadyExists, CannotWrite, DiskFull, Cancelled; then nothing was written.
    """
    if out.exists() or out.is_symlink():
        raise AlreadyExists("file")
    key = age.clean_recipient(to) if to else own_key(vault).recipient
    counts = _Counts()
    with replacing(out) as file:
        archive = _Archive(_members(vault, counts, progress or Progress()))
        pyrage.encrypt_io(archive, file, [pyrage.x25519.Recipient.from_str(key)])
        if archive.trouble is not None:
            # The library says of an error in between only that there was one.
            raise archive.trouble
        file.flush()
        os.fsync(file.fileno())
        os.utime(file.fileno(), (FIXED_TIME, FIXED_TIME))
        with vault.db.transaction():
            vault.custody.append("vault-exported", "", key=age.fingerprint(key))
    vault.anchor()
    return _told(counts, key)


def export_plain(vault: Vault, folder: Path, progress: Progress | None = None) -> ExportedAll:
    """Write everything, readable by anybody, into a folder that is new or empty.

    Raises AlreadyExists, CannotWrite, DiskFull, Cancelled; then there is no new folder.
    """
    need_new_folder(folder)
    counts = _Counts()
    with scratch_beside(folder, "export") as made:
        whole = made / "all"
        whole.mkdir(mode=0o700)
        for name, data in _members(vault, counts, progress or Progress()):
            path = whole / name
            path.parent.mkdir(mode=0o700, exist_ok=True)
            write_atomically(path, data)
        with vault.db.transaction():
            vault.custody.append("vault-exported", "", key="")
        give_name(whole, folder)
    vault.anchor()
    return _told(counts, "")


def write_private_key(vault: Vault, out: Path) -> None:
    """Write the private half of the vault's own key, so that ``age -d -i`` opens what is locked for it.

    Raises AlreadyExists, CannotWrite, DiskFull.
    """
    if out.exists() or out.is_symlink():
        raise AlreadyExists("file")
    own_key(vault)
    held = Exchange(vault.db).own_key(AGE)
    if held is None:
        raise CannotWrite("there is no key")
    with replacing(out) as file:
        file.write(held[0] + b"\n")
        file.flush()
        os.fsync(file.fileno())
        with vault.db.transaction():
            vault.custody.append("private-key-written", "")
    vault.anchor()


def _told(counts: _Counts, key: str) -> ExportedAll:
    return ExportedAll(
        to=key,
        words=age.key_words(key) if key else "",
        tables=counts.tables,
        rows=counts.rows,
        accounts=counts.accounts,
        names=counts.names,
        files=counts.files,
        files_left=counts.files_left,
        files_damaged=counts.files_damaged,
        recordings_open=counts.recordings_open,
    )


# -- what is in it -------------------------------------------------------------------------------


def _members(vault: Vault, counts: _Counts, progress: Progress) -> Iterator[Member]:
    for member in _all(vault, counts, progress):
        yield member
        progress.heed()


def _all(vault: Vault, counts: _Counts, progress: Progress) -> Iterator[Member]:
    open_list = vault.register.is_open
    about = _ABOUT.format(
        day=datetime.now(UTC).date().isoformat(),
        names="" if open_list else _NO_NAMES,
        files="" if open_list else _NO_FILES,
    )
    yield README, about.encode()
    schema = int(vault.db.one("PRAGMA user_version")[0])
    yield "format.json", _line({"format": FORMAT, "schema": schema, "names": open_list})
    yield from _tables(vault, counts)
    yield from _accounts(vault, counts)
    if open_list:
        yield "names.jsonl", _names(vault, counts)
    yield from _files(vault, counts, progress)


def _tables(vault: Vault, counts: _Counts) -> Iterator[Member]:
    names = vault.db.all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'words%'"
        " AND name NOT LIKE 'sqlite%' ORDER BY name"
    )
    private = _private_fields(vault)
    for (table,) in names:
        if table in _LEFT_OUT_TABLES:
            continue
        columns = vault.db.all("SELECT name, type FROM pragma_table_info(?)", table)
        kept = [str(name) for name, sort in columns if sort != "BLOB" or name not in _KEY_COLUMNS]
        picked = ", ".join(f'"{name}"' for name in kept)
        where = f" WHERE role NOT LIKE '{PRIVATE}%'" if table == "fields" else ""
        rows = vault.db.all(f"SELECT {picked} FROM {table}{where} ORDER BY rowid")  # noqa: S608 - of the schema
        counts.tables += 1
        counts.rows += len(rows)
        found = (dict(zip(kept, map(_plain, row), strict=True)) for row in rows)
        yield (
            f"tables/{table}.jsonl",
            b"".join(_line(_unsigned(_without(row, private))) for row in found),
        )


def _private_fields(vault: Vault) -> frozenset[str]:
    """Ids of what is kept for the people who listen alone, in every guide that ships or was ever used."""
    found = [guides.shipped_words(mode) for mode in guides.MODES]
    found += [str(row[0]).encode() for row in vault.db.all("SELECT content FROM guides")]
    return frozenset(
        one.id
        for guide in map(guides.read_guide, found)
        for phase in guide.phases
        for one in phase.fields
        if one.private
    )


def _unsigned(row: dict[str, Any]) -> dict[str, Any]:
    """A row without the key that signed its dossier: whoever had it could sign another as if it were this."""
    if "record" not in row:
        return row
    return {
        **row,
        "record": json.dumps(
            {**json.loads(row["record"]), "seed": ""},
            ensure_ascii=False,
            sort_keys=True,
            separators=(",", ":"),
        ),
    }


def _without(row: dict[str, Any], private: frozenset[str]) -> dict[str, Any]:
    if "data" not in row:
        return row
    return {**row, "data": json.dumps(_stripped(json.loads(row["data"]), private), ensure_ascii=False)}


def _stripped(value: Any, private: frozenset[str]) -> Any:
    if isinstance(value, dict):
        return {key: _stripped(one, private) for key, one in value.items() if key not in private}
    return [_stripped(one, private) for one in value] if isinstance(value, list) else value


def _accounts(vault: Vault, counts: _Counts) -> Iterator[Member]:
    testimonies = Testimonies(vault)
    cases = {case.id: case.name for case in Cases(vault.db).all()}
    sources = {source.id: source.pseudonym for source in Cases(vault.db).sources()}
    for account in testimonies.all():
        rows = [row for row in testimonies.fields(account.id) if not row.role.startswith(PRIVATE)]
        head = (
            f"Case: {cases[account.case_id]}\nSource: {sources[account.source_id]}\nState: {account.state}\n"
        )
        parts = [head]
        parts += [
            row.words.text if row.role == NARRATIVE else f"[{row.role}]\n{row.words.text}" for row in rows
        ]
        counts.accounts += 1
        yield f"accounts/{account.id}.txt", ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def _names(vault: Vault, counts: _Counts) -> bytes:
    testimonies = Testimonies(vault)
    lines = []
    for case in Cases(vault.db).all():
        for one in testimonies.identities(case.id):
            lines.append(_line({"case": case.id, "label": one.label, "names": list(one.names)}))
    counts.names = len(lines)
    return b"".join(lines)


def _files(vault: Vault, counts: _Counts, progress: Progress) -> Iterator[Member]:
    """Every stored file that can be opened; a damaged one is counted, and the rest goes on."""
    sealed = {entry.subject: entry.content for entry in vault.register.entries("original")}
    rows = vault.db.all("SELECT id, testimony_id, name, media_type, part, key FROM originals ORDER BY rowid")
    lines = []
    for place, (blob, account, name, media_type, part, key) in enumerate(rows):
        progress.step(place, len(rows))
        if key is None:
            content = sealed.get(str(blob))
            if content is None:
                counts.files_left += 1
                continue
            name, key = content["name"], bytes.fromhex(str(content["key"]))
        try:
            with Secret(key) as secret:
                data = b"".join(vault.blobs.read(str(blob), secret))
        except BlobDamaged:
            counts.files_damaged += 1
            continue
        counts.files += 1
        told = {"file": blob, "account": account, "name": name, "media_type": media_type, "part": part}
        lines.append(_line({**told, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}))
        yield f"files/{blob}", data
    yield "files.jsonl", b"".join(lines)
    # A recording under way is no file yet: it becomes one when it is finished or recovered.
    counts.recordings_open = len(Recordings(vault).open())


def _plain(value: object) -> object:
    return value.hex() if isinstance(value, bytes) else value


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace") + b"\n"


class _Archive(io.RawIOBase):
    """A tar of members, padded at its end, made while it is read."""

    def __init__(self, members: Iterable[Member]) -> None:
        self._pieces = self._tar(members)
        self._left = memoryview(b"")
        self.trouble: BaseException | None = None

    def readable(self) -> bool:
        """It is for reading only."""
        return True

    def read(self, size: int = -1) -> bytes:
        """The next bytes, ``size`` at most; nothing at the end, also after trouble: see ``trouble``."""
        try:
            while not self._left:
                self._left = memoryview(next(self._pieces))
        except StopIteration:
            return b""
        except BaseException as trouble:  # noqa: BLE001 - kept, and raised by whoever reads
            self.trouble = trouble
            return b""
        size = len(self._left) if size < 0 else size
        piece, self._left = self._left[:size], self._left[size:]
        return bytes(piece)

    def _tar(self, members: Iterable[Member]) -> Iterator[bytes]:
        written = 2 * _BLOCK
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.mode = len(data), FIXED_TIME, 0o600
            padding = bytes(-len(data) % _BLOCK)
            for piece in (info.tobuf(tarfile.USTAR_FORMAT), data, padding):
                written += len(piece)
                yield piece
        yield bytes(2 * _BLOCK)
        padded = padme(written)
        left = padded + -padded % _BLOCK - written
        while left > 0:
            yield bytes(min(left, MOST_PLAIN_PIECE))
            left -= MOST_PLAIN_PIECE
