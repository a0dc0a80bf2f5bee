"""What is inside the age file: a plain tar archive (ustar) of a fixed form, padded.

``age -d FILE.age | tar x`` unpacks it. Written and read here without looseness: each header is the
one that this module writes, byte for byte, so there is no path, link, owner or date to be hostile.
"""

from __future__ import annotations

import tarfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from whistle.crypto.stream import padme
from whistle.errors import PackageRefused
from whistle.exchange.age import DAMAGED
from whistle.vault.blobs import FIXED_TIME

CONTENTS: Final = "package.json"
SIGNATURE: Final = "signature"
SIGNATURE_BYTES: Final = 128
"""64 bytes in hexadecimal digits."""

MOST_FILES: Final = 1_000
_BLOCK: Final = 512
_LEAST: Final = 16 * 1024
_SIZE: Final = slice(124, 136)


@dataclass(frozen=True, slots=True)
class Spans:
    """Where the parts stand in the bytes: (offset, length) each."""

    contents: tuple[int, int]
    signature: tuple[int, int]
    files: tuple[tuple[int, int], ...]


def write(contents: bytes, signature: bytes, files: Sequence[bytes]) -> bytes:
    """Put the parts together and pad them: at most 12% more, few distinct sizes, 16 KiB at least."""
    out: list[bytes] = []
    parts = [(CONTENTS, contents), (SIGNATURE, signature)]
    parts += [(_name(place), data) for place, data in enumerate(files, 1)]
    for name, data in parts:
        out += [_header(name, len(data)), data, bytes(-len(data) % _BLOCK)]
    out.append(bytes(2 * _BLOCK))
    length = sum(map(len, out))
    # Joined once: with an hour of sound in it each copy is 130 MB.
    return b"".join((*out, bytes(_padded(length) - length)))


def read(data: bytes) -> Spans:
    """Find the parts. Raises PackageRefused for anything that ``write`` does not write."""
    spans: list[tuple[int, int]] = []
    at = 0
    while True:
        header = data[at : at + _BLOCK]
        if len(header) < _BLOCK or len(spans) > MOST_FILES + 2:
            raise PackageRefused(DAMAGED)
        if not any(header):
            break
        name = (CONTENTS, SIGNATURE)[len(spans)] if len(spans) < 2 else _name(len(spans) - 1)
        size = _size(header)
        if at + _BLOCK + size > len(data) or header != _header(name, size):
            raise PackageRefused(DAMAGED)
        spans.append((at + _BLOCK, size))
        end = at + _BLOCK + size
        at = end + -size % _BLOCK
        if any(data[end:at]):
            raise PackageRefused(DAMAGED)
    whole = len(data) == _padded(at + 2 * _BLOCK) and data.count(0, at) == len(data) - at
    if not whole or len(spans) < 2 or spans[1][1] != SIGNATURE_BYTES:
        raise PackageRefused(DAMAGED)
    return Spans(spans[0], spans[1], tuple(spans[2:]))


def _name(place: int) -> str:
    return f"files/{place:04}"


def _padded(length: int) -> int:
    most = padme(max(length, _LEAST))
    return most + -most % _BLOCK


def _size(header: bytes) -> int:
    digits = header[_SIZE].rstrip(b"\0 ")
    if not digits.isdigit() or any(digit not in b"01234567" for digit in digits):
        raise PackageRefused(DAMAGED)
    return int(digits, 8)


def _header(name: str, size: int) -> bytes:
    info = tarfile.TarInfo(name)
    info.size, info.mtime, info.mode = size, FIXED_TIME, 0o600
    return info.tobuf(tarfile.USTAR_FORMAT)
