"""The recovery sheet: three shares on three pages, and the same as plain text.

Neither says what it opens, whose it is or which program made it: a share that is found tells no
more than that somebody keeps something.
"""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from whistle.crypto.recovery import NEEDED, SHARES
from whistle.dossier.styles import REGULAR, SEMIBOLD, fonts
from whistle.errors import AlreadyExists
from whistle.vault.files import write_atomically

BRAILLE_CELLS: Final = 40
"""The widest line of the plain text: the commonest width of a braille display."""

ADVICE: Final = (
    f"Any {NEEDED} of the {SHARES} shares open what they belong to; one alone tells nothing.",
    "Keep the shares apart, with people or in places that do not fall into the same hands.",
    "Never photograph or scan a share. The words are read aloud or typed in their order.",
)
_MARGIN: Final = 64.0
_COLUMNS: Final = 3


def as_text(shares: Sequence[str]) -> str:
    """The shares as plain text in lines of at most 40 characters, for a braille display."""
    parts = []
    for number, share in enumerate(shares, start=1):
        parts.append(f"Share {number} of {len(shares)}")
        parts.append(textwrap.fill(share, BRAILLE_CELLS))
    parts.extend(textwrap.fill(line, BRAILLE_CELLS) for line in ADVICE)
    return "\n\n".join(parts) + "\n"


def as_pdf(shares: Sequence[str]) -> bytes:
    """The shares as a PDF, a page for each, in the shipped typeface."""
    fonts()
    target = io.BytesIO()
    # Invariant: no date, no name of a producer's machine in the file.
    canvas = Canvas(target, pagesize=A4, invariant=1, pageCompression=1)
    canvas.setTitle("Notes")
    for number, share in enumerate(shares, start=1):
        _page(canvas, share.split(), f"Share {number} of {len(shares)}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def write_new(path: Path, shares: Sequence[str]) -> None:
    """Write a sheet to a new file that only this user can read: text for ``.txt``, else a PDF.

    Raises AlreadyExists, CannotWrite or DiskFull.
    """
    if path.exists():
        raise AlreadyExists("file")
    write_atomically(path, as_text(shares).encode() if path.suffix == ".txt" else as_pdf(shares))


def _page(canvas: Canvas, words: list[str], heading: str) -> None:
    width, height = A4
    top = height - _MARGIN - 24
    canvas.setFont(SEMIBOLD, 24)
    canvas.drawString(_MARGIN, top, heading)
    rows = -(-len(words) // _COLUMNS)
    step = (width - 2 * _MARGIN) / _COLUMNS
    for index, word in enumerate(words):
        column, row = divmod(index, rows)
        x, y = _MARGIN + column * step, top - 48 - row * 30
        canvas.setFont(REGULAR, 10)
        canvas.drawRightString(x + 16, y, str(index + 1))
        canvas.setFont(SEMIBOLD, 15)
        canvas.drawString(x + 24, y, word)
    canvas.setFont(REGULAR, 10.5)
    y = top - 48 - rows * 30 - 24
    for line in ADVICE:
        canvas.drawString(_MARGIN, y, line)
        y -= 18
