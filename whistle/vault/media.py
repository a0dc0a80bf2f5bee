"""The Register's key on another medium, found again where systems put what is plugged in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from whistle.crypto.seal import PublicKey
from whistle.errors import RegisterDamaged, VaultTooNew
from whistle.vault.files import open_plain
from whistle.vault.register import MAGIC, MAX_BYTES, key_file_bytes

PLACES: Final = (Path("/media"), Path("/run/media"))
"""Where desktops mount removable media, each user's in a folder of their own."""

_DEPTH: Final = 2
_MOST_ENTRIES: Final = 400


def find_key_file(vault_id: str, public: PublicKey) -> Path | None:
    """Return this vault's key file, if one lies at the top of a medium that is plugged in.

    Only its place is looked at, a few hundred names at most, and nothing is written. None where there
    is none; a key of another vault, or a damaged one, is none.
    """
    for place in PLACES:
        for path in _files(place, _DEPTH):
            try:
                key_file_bytes(path, vault_id, public)
            except (RegisterDamaged, VaultTooNew):
                continue
            return path
    return None


def _files(folder: Path, depth: int) -> Iterator[Path]:
    """Small files that begin as a key file does, in a folder and in those below it down to ``depth``."""
    try:
        with os.scandir(folder) as entries:
            found = sorted(islice(entries, _MOST_ENTRIES), key=lambda entry: entry.name)
            for entry in found:
                if entry.is_file(follow_symlinks=False):
                    if entry.stat(follow_symlinks=False).st_size <= MAX_BYTES and _begins_right(entry.path):
                        yield Path(entry.path)
                elif depth and entry.is_dir(follow_symlinks=False):
                    yield from _files(Path(entry.path), depth - 1)
    except OSError:
        # Not there, or not ours to read: no key in it.
        return


def _begins_right(path: str) -> bool:
    try:
        with open_plain(Path(path)) as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False
