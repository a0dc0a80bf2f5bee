"""How words come in: from a file of any supported format, or from standard input.

Formats are taken apart in a helper process that can reach nothing (see ``worker``). What it
answers is tidied and measured here, so stored text keeps its promises whatever a parser does.
"""

from __future__ import annotations

import os
import stat
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final

from whistle.errors import FileUnreadable, HelperFailed, NoWords, TooComplex, TooLarge
from whistle.hardening.helpers import OVER_LIMITS, Helper, Limits
from whistle.intake.reader_kinds import Kind
from whistle.intake.reader_text import count_controls, tidy

MOST_TEXT: Final = 5_000_000
"""Bytes of UTF-8 that one account may hold."""

MOST_FILE: Final = 50_000_000
"""Bytes that a file may hold."""

READER_LIMITS: Final = Limits(memory_bytes=1 << 30, cpu_seconds=30, wall_seconds=90)

_WORKER: Final = "whistle.intake.worker"


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read. ``notes`` are remarks for the person: fixed words, no testimony.

    ``original`` is the file byte for byte; ``text`` is what is stored. ``removed`` leads back
    from offsets of ``text`` to those of the file's own decoded text (``place_in_file``).
    """

    name: str
    media_type: str
    original: bytes = field(repr=False)
    text: str = field(repr=False)
    notes: tuple[str, ...] = ()
    removed: tuple[int, ...] = field(default=(), repr=False)

    def place_in_file(self, start: int, end: int) -> tuple[int, int]:
        """Where the span [start, end) of ``text`` stands in the file's own decoded text.

        Both in code points; the file's text is counted without its byte-order mark, each CR
        and LF as one.
        """
        first = start + bisect_right(self.removed, start)
        last = first if end <= start else end + bisect_right(self.removed, end - 1)
        return first, last


class Reader:
    """Reads files one after the other with one helper process. For one thread at a time."""

    def __init__(self, limits: Limits = READER_LIMITS) -> None:
        self._helper = Helper(_WORKER, limits=limits)

    def start(self) -> None:
        """Let the helper load in the background, before the first file is known."""
        self._helper.start()

    def close(self) -> None:
        """End the helper process, also from another thread."""
        self._helper.close()

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def read(self, path: Path) -> ReadFile:
        """Read one file. Raises UnreadableInput, as ``read_file`` does."""
        return self.parse(path.name, read_bytes(path))

    def parse(self, name: str, data: bytes) -> ReadFile:
        """Read bytes that came under ``name``. Raises UnreadableInput, as ``read_file`` does."""
        if len(data) > MOST_FILE:
            raise TooLarge(limit=MOST_FILE)
        if not data:
            raise NoWords
        try:
            answer, blob = self._helper.ask({"suffix": Path(name).suffix.lower()}, data)
            media_type = Kind(str(answer.get("kind")))
            decoded = blob.decode("utf-8", "surrogatepass")
        except HelperFailed as why:
            if why.reason in OVER_LIMITS:
                raise TooComplex(why.reason) from why
            raise FileUnreadable("it is damaged") from why
        except ValueError as why:
            raise FileUnreadable("it is damaged") from why
        notes = tuple(str(note) for note in answer.get("notes", ()))
        controls = count_controls(decoded)
        if controls:
            notes += (f"control characters left out: {controls}",)
        tidied = tidy(decoded)
        shown = name.encode("utf-8", "replace").decode()
        text = _checked(tidied.text)
        return ReadFile(shown, media_type.value, data, text, notes, tidied.removed)


def read_file(path: Path, *, reader: Reader | None = None) -> ReadFile:
    """Read one file; nothing is stored. Pass a Reader to read many with one helper process.

    Raises UnreadableInput: FileUnreadable (not a file, damaged, another kind), TooLarge (file
    over MOST_FILE, text over MOST_TEXT, or an archive that expands too far), TooComplex,
    Protected (password) or NoWords.
    """
    if reader is not None:
        return reader.read(path)
    with Reader() as own:
        return own.read(path)


def parse_pasted(text: str) -> str:
    """Bring words from standard input to the form that is stored.

    Raises NoWords when there are none and TooLarge when they are over MOST_TEXT.
    """
    return _checked(tidy(text).text)


def read_bytes(path: Path, most: int = MOST_FILE) -> bytes:
    """The bytes of a regular file, or of what a link leads to; never waits for a pipe.

    Raises FileUnreadable or TooLarge.
    """
    with open_regular(path) as (file, _):
        data = file.read(most + 1)
    if len(data) > most:
        raise TooLarge(limit=most)
    return data


@contextmanager
def open_regular(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    """A regular file, or what a link leads to, open for reading, and its size; never waits for a pipe.

    Raises FileUnreadable, also for trouble while it is read.
    """
    try:
        # Asked before it is opened: opening some devices already does something.
        _refuse_unless_regular(path.stat())
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            _refuse_unless_regular(status)
            yield file, status.st_size
    except OSError as why:
        raise FileUnreadable(os.strerror(why.errno or 0)) from why
    except ValueError as why:
        # A name that no file can have (a zero byte in it).
        raise FileUnreadable("it has no proper name") from why


def _refuse_unless_regular(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FileUnreadable("it is a folder")
    if not stat.S_ISREG(status.st_mode):
        raise FileUnreadable("it is not a file but a device or pipe")


def _checked(text: str) -> str:
    if len(text) > MOST_TEXT or len(text.encode()) > MOST_TEXT:
        raise TooLarge(limit=MOST_TEXT)
    if not text.strip():
        raise NoWords
    return text
