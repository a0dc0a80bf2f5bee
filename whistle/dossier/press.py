"""Setting pages and searching bytes: here, or in a helper process that the window can wait for.

Both give the same bytes and the same hits; a helper leaves the window's own process free and can
be ended at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Final, Protocol

from whistle.dossier.gate import Hit, HitKind, search_bytes
from whistle.dossier.phrases import paragraph_starts, shipped_phrases
from whistle.dossier.record import Record, record_to_json
from whistle.dossier.render import render
from whistle.errors import HelperFailed
from whistle.hardening.helpers import Helper, Limits
from whistle.model import KnownIdentity

WORKER: Final = "whistle.dossier.worker"
LIMITS: Final = Limits(memory_bytes=None, cpu_seconds=None, wall_seconds=1800.0)
"""A dossier of a hundred accounts takes minutes on a slow laptop."""


class Press(Protocol):
    """Makes and searches the bytes of dossiers."""

    def render(self, record: Record) -> bytes:
        """Return the signed bytes. Raises CannotPrint."""

    def search(
        self, pdf: bytes, record: Record, file_name: str, identities: Sequence[KnownIdentity]
    ) -> tuple[Hit, ...]:
        """Return everyone who stands in the bytes, the shipped wording aside."""


class Here:
    """In this process, in this thread."""

    def render(self, record: Record) -> bytes:
        """Return the signed bytes. Raises CannotPrint."""
        return render(record)

    def search(
        self, pdf: bytes, record: Record, file_name: str, identities: Sequence[KnownIdentity]
    ) -> tuple[Hit, ...]:
        """Return everyone who stands in the bytes, the shipped wording aside."""
        return search_bytes(
            pdf,
            file_name=file_name,
            identities=identities,
            shipped=shipped_phrases(record),
            starts=paragraph_starts(record),
        )


class Apart:
    """In a helper process, started at first use. Raises HelperFailed when it dies."""

    def __init__(self) -> None:
        self._helper = Helper(WORKER, limits=LIMITS)

    def start(self) -> None:
        """Let it load in the background."""
        self._helper.start()

    def close(self) -> None:
        """End the process, whatever it is doing; from any thread."""
        self._helper.close()

    def render(self, record: Record) -> bytes:
        """Return the signed bytes. Raises CannotPrint."""
        _, pdf = self._helper.ask({"do": "render"}, record_to_json(record))
        return pdf

    def search(
        self, pdf: bytes, record: Record, file_name: str, identities: Sequence[KnownIdentity]
    ) -> tuple[Hit, ...]:
        """Return everyone who stands in the bytes, the shipped wording aside."""
        request: dict[str, object] = {
            "do": "search",
            "file_name": file_name,
            "record": record_to_json(record).decode(),
            "identities": [asdict(identity) for identity in identities],
        }
        answer, _ = self._helper.ask(request, pdf)
        try:
            return tuple(Hit(HitKind(kind), label, place) for kind, label, place in answer["hits"])
        except (KeyError, TypeError, ValueError) as wrong:
            raise HelperFailed("its answer was no search") from wrong


HERE: Final = Here()
