"""Type, colours and measures of a dossier's pages: one family, one grid, left-aligned.

Sizes follow the design: body 10.5 on 15 points, section headings 16.5 on 21, title 24 on 28,
margins of 20 mm. No hyphenation and no justification: the space round a label is always the same.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib import resources
from threading import Lock

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle as Style
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from whistle.dossier.record import ParagraphStyle, RunStyle

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 57.0
"""20 mm in points, at both sides."""
TOP, BOTTOM = 76.0, 62.0
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
MEASURE = {1: 465.0, 2: 405.0}
"""The longest line of running text by layout, in points. The second is at most 95 letters of 10.5 point."""

INK = HexColor("#1D2225")
MUTED = HexColor("#54595C")
ACCENT = HexColor("#155A70")
RULE = HexColor("#B5B0A5")
FINE = HexColor("#D3CEC3")
FOOT_RULE = HexColor("#7B776D")

REGULAR = "Dossier-Regular"
SEMIBOLD = "Dossier-SemiBold"
FONT_FILES = {REGULAR: "SourceSans3-Regular.ttf", SEMIBOLD: "SourceSans3-SemiBold.ttf"}

_registering = Lock()


class MeasuringFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A font that remembers the widths of words while a document is laid out."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path, shapable=True)
        self.widths: dict[tuple[str, float], float] = {}

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802  # reportlab's
        """Return the width of ``text`` in points."""
        key = (text, size)
        width = self.widths.get(key)
        if width is None:
            width = self.widths[key] = super().stringWidth(text, size, encoding)
        return width


def forget_words() -> None:
    """Forget the words that were measured; called when a document is finished."""
    for font in fonts().values():
        font.widths.clear()


@cache
def _register() -> dict[str, MeasuringFont]:
    fonts = {}
    for name, file in FONT_FILES.items():
        with resources.as_file(resources.files("resources").joinpath("fonts", file)) as path:
            fonts[name] = MeasuringFont(name, str(path))
        pdfmetrics.registerFont(fonts[name])
    return fonts


def fonts() -> dict[str, MeasuringFont]:
    """Register the shipped fonts with reportlab, once, and return them by name."""
    with _registering:
        return _register()


def settable(text: str) -> str:
    """Return ``text`` with composed letters that the font lacks taken apart, where it has the parts.

    ``ẉ`` has no glyph of its own, but ``w`` and a dot below have.
    """
    if text.isascii():
        return text
    covered = fonts()[REGULAR].face.charToGlyph
    return "".join(char if ord(char) in covered else unicodedata.normalize("NFD", char) for char in text)


def uncovered(text: str) -> str:
    """Return the letters of ``text`` that no shipped font covers, each once, in order."""
    covered = fonts()[REGULAR].face.charToGlyph
    missing = {char for char in set(text) if char != "\n" and ord(char) not in covered}
    missing = {char for char in missing if any(ord(part) not in covered for part in settable(char))}
    return "".join(sorted(missing, key=text.index))


RUN_FONT = {RunStyle.PLAIN: REGULAR, RunStyle.STRONG: SEMIBOLD, RunStyle.QUIET: REGULAR}


def _style(name: str, size: float, leading: float, **options: object) -> Style:
    base = {
        "fontName": REGULAR,
        "fontSize": size,
        "leading": leading,
        "textColor": INK,
        "alignment": 0,
        "allowWidows": 0,
        "allowOrphans": 0,
        "splitLongWords": 1,
    }
    return Style(name, **(base | options))


def _paragraphs(layout: int) -> dict[ParagraphStyle, Style]:
    side = TEXT_WIDTH - MEASURE[layout]
    gap = {} if layout == 1 else {"rightIndent": side}
    return {
        ParagraphStyle.BODY: _style("body", 10.5, 15, rightIndent=side, spaceAfter=6),
        ParagraphStyle.LEAD: _style("lead", 13.5, 19.5, rightIndent=TEXT_WIDTH - MEASURE[1], spaceAfter=9),
        ParagraphStyle.QUOTE: _style("quote", 10.5, 15, leftIndent=14, rightIndent=side, spaceAfter=6),
        ParagraphStyle.BULLET: _style("bullet", 10.5, 15, leftIndent=14, rightIndent=side, spaceAfter=4),
        ParagraphStyle.GAP: _style("gap", 10.5, 15, leftIndent=9, spaceAfter=4, **gap),
        ParagraphStyle.SMALL: _style("small", 9, 15, textColor=MUTED),
    }


PARAGRAPHS = {layout: _paragraphs(layout) for layout in MEASURE}
PARAGRAPH = PARAGRAPHS[1]
IN_CELL = {
    key: _style(
        f"cell-{key.value}",
        style.fontSize,
        style.leading,
        leftIndent=style.leftIndent,
        textColor=style.textColor,
        spaceAfter=3,
    )
    for key, style in PARAGRAPH.items()
}
TERM = _style("term", 10.5, 15, textColor=MUTED)
LEAD = PARAGRAPH[ParagraphStyle.LEAD]
COLUMN_HEAD = _style("column", 9.75, 15, fontName=SEMIBOLD)
TITLE = _style("title", 24, 28.5, fontName=SEMIBOLD, spaceAfter=7)
HEADING = _style("heading", 16.5, 21, fontName=SEMIBOLD, spaceBefore=18, spaceAfter=5, keepWithNext=1)
SUBHEADING = _style("subheading", 11.25, 15, fontName=SEMIBOLD, spaceBefore=10, spaceAfter=3, keepWithNext=1)
BODY_SIZE = 10.5
QUIET_SIZE = 9.0
"""Ids of sources in a line of body text."""
PARAGRAPH_LEADING = 15.0
"""The grid: one line of body text."""
