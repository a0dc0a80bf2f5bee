"""Secrets in memory, and the sub-keys that grow from the master key.

Python cannot promise that a copy of a secret is nowhere else; this module keeps its own copies
in pages that are locked into memory, left out of core images, and overwritten when done with.
"""

from __future__ import annotations

import mmap
import secrets
from types import TracebackType
from typing import Final, Self

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from whistle.hardening.process import secret_page

KEY_BYTES: Final = 32


class Secret:
    """Bytes that are wiped when done with, and that no repr, log or pickle shows.

    ``locked`` tells whether the system agreed to keep the page out of swap.
    """

    __slots__ = ("_length", "_map", "locked")

    def __init__(self, data: bytes | bytearray | memoryview = b"", *, length: int | None = None) -> None:
        self._length = len(data) if length is None else length
        self._map: mmap.mmap | None
        self._map, self.locked = secret_page(self._length)
        self._map[: len(data)] = bytes(data)

    @classmethod
    def random(cls, length: int = KEY_BYTES) -> Self:
        """Return ``length`` random bytes from the system."""
        return cls(secrets.token_bytes(length))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Return the UTF-8 bytes of ``text``."""
        return cls(text.encode("utf-8"))

    def view(self) -> memoryview:
        """Return the bytes without copying them. Raises ValueError once wiped."""
        if self._map is None:
            raise ValueError("the secret was wiped")
        return memoryview(self._map)[: self._length]

    def __len__(self) -> int:
        return self._length

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return secrets.compare_digest(bytes(self.view()), bytes(other.view()))

    __hash__ = None  # type: ignore[assignment]  # secrets are no dictionary keys

    def __repr__(self) -> str:
        return "Secret(...)"

    def __reduce__(self) -> str:
        raise TypeError("a secret is never pickled")

    @property
    def wiped(self) -> bool:
        """Whether the bytes are gone."""
        return self._map is None

    def copy(self) -> Secret:
        """Return a second copy, wiped apart from this one."""
        return Secret(self.view())

    def wipe(self) -> None:
        """Overwrite the bytes and give the page back. Harmless when done twice."""
        if self._map is None:
            return
        self._map[:] = bytes(len(self._map))
        page, self._map = self._map, None
        try:
            page.close()
        except BufferError:
            # A view is still alive somewhere; its bytes are zero already.
            return

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _exc: BaseException | None, _tb: TracebackType | None
    ) -> None:
        self.wipe()

    def __del__(self) -> None:
        self.wipe()


def derive(master: Secret, label: str, context: bytes = b"", length: int = KEY_BYTES) -> Secret:
    """Grow a sub-key: HKDF-SHA256 of ``master`` with info ``whistle/v1/<label>`` | 0x00 | ``context``.

    Different labels give independent keys; the same call gives the same key for ever.
    """
    info = b"whistle/v1/" + label.encode("ascii") + b"\x00" + context
    out = Secret(length=length)
    HKDF(algorithm=SHA256(), length=length, salt=None, info=info).derive_into(master.view(), out.view())
    return out
