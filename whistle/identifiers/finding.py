"""What a detector says, and the port that every detector fits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NewType, Protocol

from whistle.identifiers.text import Document
from whistle.model import Directness, IdentifierKind

DIRECT_KINDS = frozenset(
    {
        IdentifierKind.PERSON,
        IdentifierKind.USERNAME,
        IdentifierKind.EMAIL,
        IdentifierKind.PHONE,
        IdentifierKind.URL,
        IdentifierKind.IP_ADDRESS,
        IdentifierKind.NINO,
        IdentifierKind.NHS_NUMBER,
        IdentifierKind.UTR,
        IdentifierKind.PASSPORT,
        IdentifierKind.DRIVING_LICENCE,
        IdentifierKind.VEHICLE,
        IdentifierKind.BANK,
        IdentifierKind.CARD,
        IdentifierKind.STAFF_NUMBER,
        IdentifierKind.CASE_REFERENCE,
        IdentifierKind.REFERENCE,
        IdentifierKind.FILE_NAME,
        IdentifierKind.ADDRESS,
    }
)
"""Kinds that point to one person or thing without any other knowledge."""

# Strengths: where two findings disagree over the same letters the stronger one keeps them.
KNOWN = 100
VALID = 90
FORM = 80
SUSPECT = 60
CONTEXT = 70
MODEL = 50
LEXICON = 40
GUESS = 20


Why = NewType("Why", str)
"""A reason for the reviewer: one plain phrase that ``because`` was given, without a word of the text."""


def because(phrase: str) -> Why:
    """Return the phrase itself as a reason.

    It is written out in the call: packaging/languages.py gathers it there, and the window, which gets
    reasons from another process as plain strings, looks each up as a whole.
    """
    return Why(phrase)


@dataclass(frozen=True, slots=True)
class Finding:
    """A span of a document's normalised text that could identify someone.

    ``strength`` decides overlaps (see the constants). ``ladder`` overrides the generalisations
    that the kind would offer.
    """

    start: int
    end: int
    kind: IdentifierKind
    why: Why
    strength: int = FORM
    directness: Directness | None = None
    layer: str = ""
    ladder: tuple[str, ...] | None = None
    label: str = ""

    @property
    def direct(self) -> bool:
        """Whether it identifies by itself."""
        if self.directness is None:
            return self.kind in DIRECT_KINDS
        return self.directness is Directness.DIRECT


class Detector(Protocol):
    """One way of finding: its ``name`` is shown with its findings, its ``layer`` is its place."""

    @property
    def name(self) -> str:
        """What a reviewer reads as the origin of a proposal."""

    @property
    def layer(self) -> str:
        """The layer of docs/identifiers.md that it belongs to."""

    def find(self, document: Document) -> Iterable[Finding]:
        """Yield findings in offsets of ``document.text``; the same text gives the same findings."""
