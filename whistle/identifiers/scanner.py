"""The scanner as the rest of the program sees it: a helper process with the models in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from types import TracebackType
from typing import Any, Self

from whistle.errors import HelperFailed
from whistle.hardening.helpers import Helper, Limits
from whistle.model import Directness, IdentifierKind, KnownIdentity, LayerOff, Proposal, Scan
from whistle.model.said import put_together

WORKER = "whistle.identifiers.worker"
LIMITS = Limits(memory_bytes=None, cpu_seconds=None, wall_seconds=1800.0)
"""Models map far more memory than they use; a book of five million letters takes minutes."""


class Scanner:
    """Proposes identifiers in a process of its own; the models are loaded once, at the first use.

    Use as a context manager, or ``start`` early (it returns at once) and ``close`` at the end.
    Raises HelperFailed when the process dies or answers something that is no scan.
    """

    def __init__(self) -> None:
        self._helper: Helper | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the helper process; the models load there while the caller goes on."""
        if self._helper is None:
            helper = Helper(WORKER, limits=LIMITS)
            helper.start()
            self._helper = helper

    def close(self) -> None:
        """End the helper process and what it knows."""
        if self._helper is not None:
            self._helper.close()
            self._helper = None

    def scan(
        self,
        texts: Sequence[str],
        *,
        known: Sequence[KnownIdentity] = (),
        taken: Mapping[str, int] | None = None,
        allow: Sequence[str] = (),
    ) -> tuple[Scan, ...]:
        """Return one Scan per text (see Engine.propose)."""
        self.start()
        if self._helper is None:
            raise HelperFailed("it could not be started")
        answer, _ = self._helper.ask(
            {
                "texts": list(texts),
                "known": [asdict(k) for k in known],
                "taken": dict(taken or {}),
                "allow": list(allow),
            }
        )
        try:
            words = answer["words"]
            return tuple(_scan(row, words, text) for row, text in zip(answer["scans"], texts, strict=True))
        except (KeyError, IndexError, TypeError, ValueError) as wrong:
            raise HelperFailed("its answer was not a scan") from wrong


def _scan(row: dict[str, Any], words: Sequence[str], text: str) -> Scan:
    proposals = []
    for start, end, kind, direct, *rest in row["proposals"]:
        if not 0 <= start < end <= len(text):
            raise ValueError("a proposal outside its text")
        label, layer, why, *ladder = (words[n] for n in rest)
        proposals.append(
            Proposal(
                start,
                end,
                text[start:end],
                IdentifierKind(words[kind]),
                Directness.DIRECT if direct else Directness.QUASI,
                label,
                layer,
                why,
                tuple(ladder),
            )
        )
    off = (LayerOff(layer, put_together(reason)) for layer, reason in row["layers_off"])
    return Scan(tuple(proposals), tuple(off))
