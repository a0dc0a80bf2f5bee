#!/usr/bin/env python3
"""Read a Whistle vault or backup without Whistle, by docs/vault-format.md alone.

For the day when the program cannot be had any more, and for people who would rather not take its
word. Needs Python 3.11, the package ``cryptography`` (50 or later), and escrow_format.py and
escrow_shares.py beside it; no SQLCipher, nothing of Whistle. It never writes into the vault's folder,
and nothing readable anywhere unless a file was named and the word asked for was typed.

    python3 escrow_reader.py SOURCE --passphrase-file F hashes
    python3 escrow_reader.py SOURCE --shares-file S hashes
    python3 escrow_reader.py SOURCE --passphrase-file F decrypt OUT.sqlite
    python3 escrow_reader.py SOURCE --passphrase-file F [--custodian-file C] blob ID OUT
    python3 escrow_reader.py SOURCE --passphrase-file F --custodian-file C names
    python3 escrow_reader.py BACKUP --passphrase-file F unpack FOLDER

SOURCE is a vault's folder or a backup's file. A shares file holds two shares of 33 words, a blank line
between them. ``names`` shows who is who on the screen. ``unpack`` writes the vault in a backup,
encrypted as it is, into a new folder. A passphrase file's last line end is not part of it.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from cryptography.exceptions import InvalidTag
from escrow_format import (
    SMALL_FILE,
    Keys,
    Register,
    Unreadable,
    Way,
    blob_key,
    blob_pieces,
    by_passphrase,
    by_secret,
    connect,
    decrypted,
    header_body,
    read_blob,
    row_hashes,
    unlock,
)
from escrow_shares import BadShares, find_shares, join

BACKUP_MAGIC = b"WHBACKUP\x00\x01"


# -- sections 1 and 9: where the files are -----------------------------------------------------------


class Folder:
    """A vault's folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, name: str) -> bytes:
        """The whole of a file. Raises OSError."""
        return (self._path / name).read_bytes()

    def small(self, name: str) -> bytes:
        """The whole of a file that must be small. Raises OSError or Unreadable."""
        with (self._path / name).open("rb") as file:
            data = file.read(SMALL_FILE + 1)
        if not 64 < len(data) <= SMALL_FILE:
            raise Unreadable("its size is wrong")
        return data


class Backup:
    """A backup's file: a vault's files in one encrypted stream, under a header of its own."""

    def __init__(self, path: Path, way: Way) -> None:
        self._path = path
        with path.open("rb") as file:
            if file.read(len(BACKUP_MAGIC)) != BACKUP_MAGIC:
                raise Unreadable("it is no backup")
            length = int.from_bytes(file.read(4), "big")
            self.header = file.read(length) if length <= SMALL_FILE else b""
            if not self.header or len(self.header) != length:
                raise Unreadable("its header is cut short")
            self._start = file.tell()
        self.keys = unlock(self.header, header_body(self.header), way)
        self._key = self.keys.derive("backup", self.keys.vault.encode())

    def read(self, name: str) -> bytes:
        """The whole of one file in it. Raises FileNotFoundError."""
        found = None
        for part, pieces in self.parts():
            content = [piece for piece in pieces if part == name]
            found = b"".join(content) if part == name else found
        if found is None:
            raise FileNotFoundError(name)
        return found

    def small(self, name: str) -> bytes:
        """The same."""
        return self.read(name)

    def parts(self) -> Iterator[tuple[str, Iterator[bytes]]]:
        """Every file in it, its bytes in pieces that must be taken before the next file."""
        with self._path.open("rb") as file:
            file.seek(self._start)
            record = b"whistle/v1/backup|" + hashlib.sha256(self.header).digest()
            stream = Taker(blob_pieces(file, self._key, record))
            while head := stream.take(2):
                name = stream.take(int.from_bytes(head, "big")).decode("ascii")
                yield name, stream.run(int.from_bytes(stream.take(8), "big"))


Source = Folder | Backup


class Taker:
    """Bytes out of pieces, in other lengths than they come in."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._left = b""

    def take(self, size: int) -> bytes:
        """``size`` bytes, or none at the end."""
        got = b"".join(self._some(size))
        if got and len(got) != size:
            raise Unreadable("the backup is cut short")
        return got

    def run(self, size: int) -> Iterator[bytes]:
        """``size`` bytes, in pieces."""
        given = 0
        for piece in self._some(size):
            given += len(piece)
            yield piece
        if given != size:
            raise Unreadable("the backup is cut short")

    def _some(self, size: int) -> Iterator[bytes]:
        while size:
            self._left = self._left or next(self._pieces, b"")
            if not self._left:
                return
            piece, self._left = self._left[:size], self._left[size:]
            size -= len(piece)
            yield piece


# -- opening -------------------------------------------------------------------------------------


def read_header(folder: Path, passphrase: str) -> Keys:
    """Open the newest copy in a folder that the passphrase opens."""
    return open_header(Folder(folder), ("header.a", "header.b"), by_passphrase(passphrase))


def open_header(source: Source, names: tuple[str, ...], way: Way) -> Keys:
    """Open the newest of these copies that ``way`` opens."""
    notes: list[str] = []
    copies = []
    for name in names:
        try:
            data = source.small(name)
            copies.append((name, data, header_body(data)))
        except (OSError, Unreadable, ValueError) as why:
            notes.append(f"{name} was not used: {why}")
    for name, data, body in sorted(copies, key=lambda copy: -copy[2]["sequence"]):
        try:
            keys = unlock(data, body, way)
        except (Unreadable, KeyError, TypeError, ValueError) as why:
            notes.append(f"{name} was not used: {why}")
            continue
        keys.notes = notes
        return keys
    raise Unreadable("no copy of the header opens. " + "; ".join(notes))


def by_shares(text: str) -> Way:
    """The way in by two recovery shares of 33 words each, a blank line between them."""
    try:
        return by_secret(join(find_shares(text)))
    except BadShares as why:
        raise Unreadable(str(why)) from None


def open_source(path: Path, way: Way) -> tuple[Source, Keys, bytes]:
    """Open a folder or a backup: where its files are, its keys, and its database as a plain SQLite file."""
    if path.is_file():
        backup = Backup(path, way)
        return backup, backup.keys, decrypted(backup.read("vault.db"), b"", backup.keys)
    source = Folder(path)
    try:
        keys = open_header(source, ("header.a", "header.b"), way)
        return source, keys, read_database(path, keys)
    except Unreadable:
        if not (path / "header.rekey").is_file():
            raise
        # Section 4.4: a change of every key that was cut short after the new database had its name.
        keys = open_header(source, ("header.rekey",), way)
        return source, keys, read_database(path, keys)


def read_database(folder: Path, keys: Keys) -> bytes:
    """Return a folder's database as a plain SQLite file, in memory."""
    journal = folder / "vault.db-journal"
    return decrypted(
        (folder / "vault.db").read_bytes(), journal.read_bytes() if journal.is_file() else b"", keys
    )


# -- the command line ----------------------------------------------------------------------------


def _passphrase(path: Path) -> str:
    return path.read_text(encoding="utf-8").removesuffix("\n").removesuffix("\r")


def _write(path: Path, data: bytes) -> None:
    """Write readable bytes to a new file, after a typed confirmation."""
    print(f"Everything in {path} will be readable by anyone who gets that file.", file=sys.stderr)
    print("Type the word readable to go on: ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip() != "readable":
        raise Unreadable("not confirmed; nothing was written")
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)


def _names(database: sqlite3.Connection, register: Register) -> Iterator[str]:
    labels = dict(database.execute("SELECT id, stem || ' ' || number FROM labels"))
    for subject, contents in register.all(database, "identity").items():
        for content in contents:
            yield f"{labels.get(subject, subject)}\t{', '.join(content['names'])}"


def _unpack(backup: Source, folder: Path) -> None:
    """Write a backup's vault, encrypted as it is, into a new folder."""
    if not isinstance(backup, Backup):
        raise Unreadable("only a backup can be unpacked")
    folder.mkdir(mode=0o700)
    (folder / "blobs").mkdir(mode=0o700)
    for name, pieces in backup.parts():
        if name not in ("vault.db", "register.key") and not _is_blob(name):
            raise Unreadable("the backup holds a file that is no part of a vault")
        with (folder / name).open("xb") as file:
            file.writelines(pieces)
    for name in ("header.a", "header.b"):
        (folder / name).write_bytes(backup.header)


def _is_blob(name: str) -> bool:
    return name.startswith("blobs/") and len(name) == 38 and set(name[6:]) <= set("0123456789abcdef")


def _way(args: argparse.Namespace) -> Way:
    if args.passphrase_file:
        return by_passphrase(_passphrase(args.passphrase_file))
    return by_shares(args.shares_file.read_text(encoding="utf-8"))


def run(args: argparse.Namespace) -> None:
    """Do what was asked."""
    source, keys, plain = open_source(args.source, _way(args))
    for note in keys.notes:
        print(note, file=sys.stderr)
    register = None
    if args.custodian_file:
        data = args.register_key.read_bytes() if args.register_key else source.small("register.key")
        register = Register(data, _passphrase(args.custodian_file), keys)
    if args.command == "decrypt":
        _write(args.out, plain)
        return
    if args.command == "unpack":
        _unpack(source, args.out)
        return
    with closing(connect(plain)) as database:
        if args.command == "hashes":
            for table, hashes in row_hashes(database).items():
                for one in hashes:
                    print(f"{table}\t{one}")
        elif args.command == "blob":
            key = blob_key(database, args.id, register)
            _write(args.out, read_blob(source.read(f"blobs/{args.id}"), args.id, key))
        elif register is None:
            raise Unreadable("names need --custodian-file")
        else:
            for line in _names(database, register):
                print(line)


def main(arguments: list[str] | None = None) -> int:
    """Read the command line; return the exit status."""
    parser = argparse.ArgumentParser(description="Read a Whistle vault or backup without Whistle.")
    parser.add_argument("source", type=Path, help="a vault's folder or a backup's file")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--passphrase-file", type=Path)
    way.add_argument("--shares-file", type=Path, help="two recovery shares, a blank line between them")
    parser.add_argument("--custodian-file", type=Path)
    parser.add_argument("--register-key", type=Path, help="where register.key is, if not in the folder")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("hashes", help="table and SHA-256 of every row")
    commands.add_parser("names", help="who is who, on the screen")
    decrypt = commands.add_parser("decrypt", help="write the database as plain SQLite")
    decrypt.add_argument("out", type=Path)
    blob = commands.add_parser("blob", help="write one original as it came")
    blob.add_argument("id")
    blob.add_argument("out", type=Path)
    unpack = commands.add_parser("unpack", help="write the vault in a backup into a new folder, encrypted")
    unpack.add_argument("out", type=Path)
    try:
        run(parser.parse_args(arguments))
    except (Unreadable, OSError, InvalidTag) as why:
        print(why or type(why).__name__, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
