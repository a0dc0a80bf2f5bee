"""Pages of evidence for a dossier: cleaned copies that somebody looked through and saw nobody in, as JPEG."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final, Protocol

from PIL import Image

from whistle.dossier.claims import strictest
from whistle.dossier.permissions import permissions_for
from whistle.dossier.reading import reader
from whistle.errors import BlobDamaged, NotFound, RegisterClosed, UnreadableInput
from whistle.model import CaseFile, ConsentKind, Enclosure, PagePicture, SealedText
from whistle.vault.tables.evidence import Evidence, EvidenceTable, Shows
from whistle.vault.vault import Vault

WIDTH: Final = 1240
"""Points across an A4 page at 150 dots to an inch."""
QUALITY: Final = 75
MOST_PAGES: Final = 40
"""So many pages of one piece go along; a longer one is for a letter of its own."""


class Points(Protocol):
    """A page as rows of four bytes a point: blue, green, red, unused; top row first."""

    @property
    def pages(self) -> int:
        """How many pages there are."""

    @property
    def width(self) -> int:
        """Points across."""

    @property
    def height(self) -> int:
        """Points from top to bottom."""

    @property
    def stride(self) -> int:
        """Bytes in a row."""

    @property
    def pixels(self) -> bytes:
        """The points."""


PageOf = Callable[[str, int, int], Points]
"""Evidence id, page from 1, width in points."""


def with_enclosures(vault: Vault, case_file: CaseFile, recipient: str, page_of: PageOf) -> CaseFile:
    """Return the case with the pages of evidence that may go to ``recipient``.

    None where this machine cannot read pictures: what is in them could not be searched for names.
    Pieces whose description is still a draft, or which only the names list opens while it is closed,
    stay out.
    """
    if reader() is None:
        return case_file
    made = []
    for piece in EvidenceTable(vault).all(case_file.case.id):
        if _may_go(case_file, piece, recipient):
            pages = _pages(piece, page_of)
            if pages:
                about = piece.about.words if piece.about is not None else SealedText("")
                made.append(Enclosure(piece.id, piece.source_id, about, pages))
    return replace(case_file, enclosures=tuple(made))


def _may_go(case_file: CaseFile, piece: Evidence, recipient: str) -> bool:
    if piece.shows is not Shows.NOBODY or piece.copy is None or (piece.about and not piece.about.sealed):
        return False
    permitted = {
        source.id: permissions_for(
            case_file.consents,
            source_id=source.id,
            recipient=recipient,
            today=datetime.now(UTC).date(),
        )
        for source in case_file.sources
    }
    return permitted.get(piece.source_id, strictest(permitted)).allows(ConsentKind.DOCUMENTS)


def _pages(piece: Evidence, page_of: PageOf) -> tuple[PagePicture, ...]:
    """Every page, or none: half a paper misleads."""
    found: list[PagePicture] = []
    try:
        first = page_of(piece.id, 1, WIDTH)
        if first.pages > MOST_PAGES:
            return ()
        found.append(_jpeg(first))
        found += [_jpeg(page_of(piece.id, page, WIDTH)) for page in range(2, first.pages + 1)]
    except (RegisterClosed, UnreadableInput, NotFound, BlobDamaged):
        # Closed away, or no picture at all (sound, words): told among the documents, not shown.
        return ()
    return tuple(found)


def _jpeg(points: Points) -> PagePicture:
    """Points alone: a JPEG without a byte of what the file was made of."""
    image = Image.frombuffer(
        "RGB", (points.width, points.height), points.pixels, "raw", "BGRX", points.stride, 1
    )
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY)
    data = out.getvalue()
    return PagePicture(points.width, points.height, hashlib.sha256(data).hexdigest(), data)
