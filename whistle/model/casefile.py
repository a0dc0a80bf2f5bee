"""A case as a dossier is composed from it."""

from __future__ import annotations

from dataclasses import dataclass, field

from whistle.model.accounts import Case, Passage, Source
from whistle.model.events import Disclosure, Incident
from whistle.model.findings import Bearing, Code, Record
from whistle.model.identifiers import SealedText
from whistle.model.permissions import Consent


@dataclass(frozen=True, slots=True)
class SealedTestimony:
    """A sealed account as a dossier may draw on it."""

    id: str
    source_id: str
    revision: int
    narrative: SealedText
    derived_from: str | None = None


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page of evidence as a JPEG of points. ``sha256`` is of its bytes."""

    width: int
    height: int
    sha256: str
    jpeg: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Enclosure:
    """The cleaned copy of a piece of evidence that shows nobody. ``source_id`` is blank for a case's own."""

    id: str
    source_id: str
    about: SealedText
    pages: tuple[PagePicture, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A document among a case's records that stands for a piece of evidence of a source's account."""

    record_id: str
    evidence_id: str
    source_id: str


@dataclass(frozen=True, slots=True)
class CaseFile:
    """All of one case that a dossier may draw on: sealed words only, no identity."""

    case: Case
    sources: tuple[Source, ...]
    testimonies: tuple[SealedTestimony, ...]
    passages: tuple[Passage, ...]
    incidents: tuple[Incident, ...]
    disclosures: tuple[Disclosure, ...]
    consents: tuple[Consent, ...]
    codes: tuple[Code, ...]
    records: tuple[Record, ...] = ()
    bearings: tuple[Bearing, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    papers: tuple[Paper, ...] = ()
