"""Pictures of a dossier's pages, drawn in memory by PDFium.

PDFium must not be used by two threads at once: call this in the thread that makes dossiers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import pypdfium2

from whistle.errors import BadValue, DossierUnverified

MOST_PIXELS: Final = 4000
"""No picture is wider or higher than this: it would take more memory than a screen can show."""

_BGRX: Final = pypdfium2.raw.FPDFBitmap_BGRx


@dataclass(frozen=True, slots=True)
class Picture:
    """One page. ``pixels`` are rows of four bytes each: blue, green, red, unused; top row first."""

    page: int
    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes


def picture(pdf: bytes, page: int, width: int) -> Picture:
    """Draw a page (from 1) as wide as ``width`` pixels.

    Raises BadValue for a page that is not there or a width that cannot be drawn, and
    DossierUnverified for bytes that are no PDF.
    """
    if not 1 <= width <= MOST_PIXELS:
        raise BadValue("width", f"1 to {MOST_PIXELS} pixels")
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise DossierUnverified("not a PDF that can be read") from error
    try:
        pages = len(document)
        if not 1 <= page <= pages:
            raise BadValue("page", f"1 to {pages}")
        one = document[page - 1]
        try:
            scale = min(width / one.get_width(), MOST_PIXELS / one.get_height())
            bitmap = one.render(scale=scale, rev_byteorder=False, force_bitmap_format=_BGRX)
            drawn = Picture(page, pages, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
        finally:
            one.close()
    finally:
        document.close()
    return drawn
