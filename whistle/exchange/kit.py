"""The note in a kit: whom the account that is written in it is handed over to. It holds no secret.

A kit is the program in a folder, prepared by somebody for one source. The note lies beside the program.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from whistle.errors import BadValue
from whistle.exchange import age

NOTE: Final = "kit.json"
_MOST: Final = 4096
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class KitNote:
    """The recipient as permissions name them, and their public key."""

    recipient: str
    key: str

    @property
    def words(self) -> str:
        """Six words that pin the key."""
        return age.key_words(self.key)


def note(recipient: str, key: str) -> KitNote:
    """Return the note after a look at both. Raises BadValue."""
    name = " ".join(recipient.split()).lower()
    if not name or len(name) > _LONGEST or not name.isprintable():
        raise BadValue("recipient", "a short name, such as union")
    return KitNote(name, age.clean_recipient(key))


def to_bytes(one: KitNote) -> bytes:
    """The note as the file holds it."""
    held = {"recipient": one.recipient, "key": one.key, "words": one.words}
    return (json.dumps(held, indent=1, ensure_ascii=False) + "\n").encode("utf-8")


def from_bytes(data: bytes) -> KitNote | None:
    """Read it back; None for what is no such note, or whose six words are not those of its key."""
    try:
        held = json.loads(data[: _MOST + 1]) if len(data) <= _MOST else {}
        read = note(held["recipient"], held["key"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, BadValue):
        return None
    return read if held.get("words") == read.words else None


def home() -> Path | None:
    """The folder of the kit that this program runs from; None for a program that is no kit."""
    folder = Path(sys.executable).parent
    return folder if getattr(sys, "frozen", False) and (folder / NOTE).is_file() else None


def carried(folder: Path) -> KitNote | None:
    """The note in a kit's folder; None where it is gone or was altered."""
    try:
        return from_bytes((folder / NOTE).read_bytes())
    except OSError:
        return None
