"""What every command needs: passphrases, output, opening the vault."""

from __future__ import annotations

import argparse
import dataclasses
import getpass
import json
import sys
from collections.abc import Iterable
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, Final

from whistle.api import Session
from whistle.errors import FileUnreadable, NoTerminal, TooLarge, VaultReadOnly
from whistle.words import say

MAX_SECRET_FILE: Final = 64 * 1024
MAX_TYPED_BYTES: Final = 5_000_000


def out(line: str = "") -> None:
    """Print one line of results."""
    sys.stdout.write(line + "\n")


def note(line: str) -> None:
    """Print one line that is no result: a warning, an advice."""
    sys.stderr.write(line + "\n")


def out_json(value: object) -> None:
    """Print one JSON value on one line."""
    out(json.dumps(plain(value), ensure_ascii=False))


def plain(value: object) -> Any:
    """Turn frozen values into what JSON can hold."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(v) for v in value]
    return value


def table(rows: Iterable[tuple[str, ...]], nothing: str) -> None:
    """Print rows with their columns in line, or say that there is nothing."""
    lines = [tuple(rows_) for rows_ in rows]
    if not lines:
        out(nothing)
        return
    widths = [max(len(row[i]) for row in lines) for i in range(len(lines[0]))]
    for row in lines:
        out("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def first_line(path: Path) -> str:
    """Return the first line of a passphrase file. Raises FileUnreadable."""
    try:
        with path.open("rb") as file:
            line = file.readline(MAX_SECRET_FILE)
        return line.decode("utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable("the passphrase file cannot be read") from error


def ask(question: str) -> str:
    """Ask on the terminal, without showing what is typed. Raises NoTerminal."""
    if not sys.stdin.isatty():
        raise NoTerminal
    return getpass.getpass(question)


def passphrase(args: argparse.Namespace) -> str:
    """The vault's passphrase: from its file, else asked for."""
    return first_line(args.passphrase_file) if args.passphrase_file else ask("Passphrase: ")


def custodian(args: argparse.Namespace) -> str | None:
    """The names list's passphrase: from its file, or None."""
    return first_line(args.custodian_file) if args.custodian_file else None


def open_session(args: argparse.Namespace, *, names: bool = False) -> Session:
    """Open the vault; with ``names``, its names list too where its passphrase was given.

    Where it was not given, the terminal is asked, and an empty answer leaves the list closed.
    """
    session = Session.open(
        args.vault, passphrase(args), custodian(args) if names else None, getattr(args, "key_file", None)
    )
    for copy in session.header_damaged:
        note(f"Warning: {copy} is missing or damaged; the other copy was used. Make a backup.")
    if session.read_only is not None:
        note(f"Warning: {say(VaultReadOnly(session.read_only))}")
    if names and not session.register.is_open and not args.passphrase_file and sys.stdin.isatty():
        try:
            answer = ask("Names list passphrase (empty to leave it closed): ")
            if answer:
                session.register.open(answer)
        except BaseException:
            session.close()
            raise
    return session


def words_from(given: str) -> str:
    """Return ``given``, or standard input when it is ``-``. Raises TooLarge, FileUnreadable."""
    if given != "-":
        return given
    data = sys.stdin.buffer.read(MAX_TYPED_BYTES + 1)
    if len(data) > MAX_TYPED_BYTES:
        raise TooLarge(MAX_TYPED_BYTES)
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise FileUnreadable("standard input is not UTF-8") from error


def short(identifier: str) -> str:
    """The first digits of an id: enough to name it by."""
    return identifier[:8]
