"""The pages of a database file, one by one, for when the library would read none of them.

SQLCipher refuses a connection's further reads once one page did not authenticate, and SQLite finds a row
only by way of the pages above it. Here each page stands for itself: it is authenticated, decrypted and
given, or it is damaged. Nothing is written. Layout: docs/vault-format.md, sections 4.1 and 4.3.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from whistle.crypto.keys import Secret
from whistle.errors import DatabaseDamaged
from whistle.vault.database import PAGE_BYTES, PLAIN_MAGIC, SALT_BYTES, salt_of

PAGE: Final = PAGE_BYTES
RESERVED: Final = 80
USABLE: Final = PAGE - RESERVED

_IV_BYTES: Final = 16
_RECORD: Final = 4 + PAGE + 4  # of a journal: number, image, check sum
_JOURNAL_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_NO_COUNT: Final = 0xFFFFFFFF
_TRIED_FOR_A_SALT: Final = 64


class Pages:
    """The pages of one file. Use as a context manager, or call ``close``.

    ``unfinished`` says that a transaction did not finish, and that its pages are given as they were
    before it.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._file = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
        except OSError as error:
            raise DatabaseDamaged from error
        size = os.fstat(self._file).st_size
        self.count = size // PAGE
        self._before: dict[int, bytes] = {}
        self.unfinished = False
        self._cipher: algorithms.AES | None = None
        self._mac_key = b""

    @classmethod
    def open(cls, path: Path, keys: Sequence[Secret]) -> tuple[Pages, Secret]:
        """Open a file by the key, of those given, that its pages are under; return that too.

        Raises DatabaseDamaged where no page is under any of them.
        """
        pages = cls(path)
        try:
            pages._undo(path.with_name(path.name + "-journal"))
            for key in keys:
                if pages._unlock(bytes(key.view()), [pages._first_salt(), salt_of(key)]):
                    return pages, key
            for key in keys:
                # A salt that lost one bit locks every page: of these there are few enough to try.
                if pages._unlock(bytes(key.view()), list(_one_bit_off(pages._first_salt())), few=True):
                    return pages, key
        except BaseException:
            pages.close()
            raise
        pages.close()
        raise DatabaseDamaged

    def page(self, number: int) -> bytes | None:
        """Return page ``number`` (from 1) decrypted, reserved bytes zero; None where it cannot be read."""
        raw = self._raw(number)
        if len(raw) != PAGE or self._cipher is None:
            return None
        begin = SALT_BYTES if number == 1 else 0
        if not self._fits(number, raw, self._mac_key):
            return None
        body, iv = raw[begin:USABLE], raw[USABLE : USABLE + _IV_BYTES]
        plain = Cipher(self._cipher, modes.CBC(iv)).decryptor().update(body)
        return (PLAIN_MAGIC if number == 1 else b"") + plain + bytes(RESERVED)

    def blank(self, number: int) -> bool:
        """Whether a page is all zero: never written, or lost by a disk that gives zeros instead.

        The library takes it for a page of zeros. Nothing that is in use is such a page.
        """
        raw = self._raw(number)
        return len(raw) == PAGE and not any(raw)

    def close(self) -> None:
        """Close the file. Harmless when done twice."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _exc: BaseException | None, _tb: TracebackType | None
    ) -> None:
        self.close()

    # -- helpers -----------------------------------------------------------------------------

    def _raw(self, number: int) -> bytes:
        if not 1 <= number <= self.count:
            return b""
        if number in self._before:
            return self._before[number]
        try:
            return os.pread(self._file, PAGE, (number - 1) * PAGE)
        except OSError:
            # The medium itself gives this page no more.
            return b""

    def _first_salt(self) -> bytes:
        return self._raw(1)[:SALT_BYTES].ljust(SALT_BYTES, b"\x00")

    def _unlock(self, key: bytes, salts: Sequence[bytes], *, few: bool = False) -> bool:
        last = min(self.count, _TRIED_FOR_A_SALT) if few else self.count
        for salt in salts:
            mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
            for number in range(1, last + 1):
                raw = self._raw(number)
                if len(raw) == PAGE and any(raw) and self._fits(number, raw, mac_key):
                    self._cipher, self._mac_key = algorithms.AES(key), mac_key
                    return True
        return False

    @staticmethod
    def _fits(number: int, raw: bytes, mac_key: bytes) -> bool:
        begin = SALT_BYTES if number == 1 else 0
        signed = raw[begin : USABLE + _IV_BYTES] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(mac_key, signed, "sha512"), raw[USABLE + _IV_BYTES :])

    def _undo(self, journal: Path) -> None:
        """Take the old pages of a transaction that did not finish, in memory only."""
        try:
            with journal.open("rb") as file:
                data = file.read()
        except OSError:
            return
        if data[:8] != _JOURNAL_MAGIC:
            return
        self.unfinished = True
        self.count = min(self.count, int.from_bytes(data[16:20], "big"))
        for number, image in _journal_pages(data):
            # Of a page that stands twice, the first is the one from before the transaction.
            self._before.setdefault(number, image)


def _one_bit_off(salt: bytes) -> Iterator[bytes]:
    for bit in range(8 * SALT_BYTES):
        tried = bytearray(salt)
        tried[bit // 8] ^= 1 << bit % 8
        yield bytes(tried)


def _journal_pages(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while data[at : at + 8] == _JOURNAL_MAGIC:
        count, nonce, _pages, sector, size = (
            int.from_bytes(data[at + i : at + i + 4], "big") for i in (8, 12, 16, 20, 24)
        )
        if size != PAGE or not 512 <= sector <= 65536:
            return
        at += sector
        most = max(0, len(data) - at) // _RECORD
        for _ in range(most if count == _NO_COUNT else min(count, most)):
            record = data[at : at + _RECORD]
            image = record[4 : 4 + PAGE]
            total = (nonce + sum(image[i] for i in range(PAGE - 200, 0, -200))) & 0xFFFFFFFF
            if total != int.from_bytes(record[4 + PAGE :], "big"):
                return
            yield int.from_bytes(record[:4], "big"), image
            at += _RECORD
        at += -at % sector
