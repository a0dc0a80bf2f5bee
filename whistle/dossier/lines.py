"""Every word of a dossier as a list of lines, in reading order: what a second reader reads.

A picture of a page is easily skimmed, and shows neither bookmarks nor alternative text. The list
comes from the same frozen record as the pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from whistle.dossier.manifest import make_manifest
from whistle.dossier.record import (
    Bars,
    Block,
    Box,
    Grid,
    Mark,
    Matrix,
    MatrixRow,
    PageBreak,
    Pairs,
    Paragraph,
    ParagraphStyle,
    Picture,
    Record,
    Runs,
    Subheading,
    Timeline,
)
from whistle.dossier.wording import Ours, ours, say
from whistle.model.days import month_words


class LineKind(StrEnum):
    """What a line is on the page."""

    HEADING = "heading"
    SUBHEADING = "subheading"
    TEXT = "text"
    QUOTE = "quotation"
    POINT = "point"
    GAP = "gap"
    NOTICE = "notice"
    FACT = "fact"
    ROW = "row of a table"
    DRAWING = "drawing"
    EVERY_PAGE = "on every page"


@dataclass(frozen=True, slots=True)
class Line:
    """One line to read. ``number`` counts within the section (``5.2``; the cover has no section).

    ``text`` has a line end between the cells of a row. ``ours`` says that every word of it is
    wording that ships, the same in any dossier; ``section`` is the key of the section's bookmark.
    """

    section: str
    number: str
    kind: LineKind
    text: str
    ours: bool


_KINDS = {
    ParagraphStyle.QUOTE: LineKind.QUOTE,
    ParagraphStyle.BULLET: LineKind.POINT,
    ParagraphStyle.GAP: LineKind.GAP,
}
_Piece = tuple[LineKind, tuple[Runs, ...]]


def lines(record: Record) -> tuple[Line, ...]:
    """Return every word that will leave, the cover first, what stands on every page last."""
    code = Ours(make_manifest(record).check_code)
    cover = record.cover
    front: list[_Piece] = [
        (LineKind.TEXT, (cover.banner,)),
        (LineKind.TEXT, (cover.status,)),
        (LineKind.HEADING, (cover.title,)),
        *([(LineKind.TEXT, (cover.subtitle,))] if cover.subtitle else []),
        *_pieces(cover.blocks),
        (LineKind.TEXT, (say("check-code"), ours(code))),
        (LineKind.HEADING, (say("contents"),)),
    ]
    found = list(_numbered("cover", "", front))
    for section in record.sections:
        heading: _Piece = (LineKind.HEADING, (section.title,))
        found += _numbered(section.key, section.number, [heading, *_pieces(section.blocks)])
    foot: list[_Piece] = [
        (LineKind.EVERY_PAGE, (say("foot", code=code),)),
        (LineKind.EVERY_PAGE, (ours(record.reference),)),
        (LineKind.EVERY_PAGE, (cover.status,)),
    ]
    return (*found, *_numbered("every-page", "", foot))


def _numbered(key: str, number: str, pieces: Iterable[_Piece]) -> Iterator[Line]:
    counted = 0
    for kind, cells in pieces:
        text = "\n".join("".join(run.text for run in runs).strip() for runs in cells if runs)
        if not text.strip():
            continue
        own = number
        if kind is not LineKind.HEADING and number:
            counted += 1
            own = f"{number}.{counted}"
        ours = all(run.shipped for runs in cells for run in runs if run.text.strip())
        yield Line(key, own, kind, text, ours)


def _pieces(blocks: Iterable[Block]) -> Iterator[_Piece]:
    for block in blocks:
        match block:
            case Paragraph():
                yield _KINDS.get(block.style, LineKind.TEXT), (block.runs,)
            case Subheading():
                yield LineKind.SUBHEADING, (block.runs,)
            case Box():
                for paragraph in block.paragraphs:
                    yield LineKind.NOTICE, (paragraph.runs,)
            case Pairs():
                for pair in block.rows:
                    yield LineKind.FACT, (pair.term, *(part.runs for part in pair.value))
            case Grid():
                yield LineKind.ROW, tuple(column.title for column in block.columns)
                for row in block.rows:
                    yield LineKind.ROW, tuple(part.runs for cell in row for part in cell)
            case Timeline():
                yield from _drawing(block)
            case Bars():
                yield LineKind.DRAWING, (block.alt,)
                yield LineKind.DRAWING, block.key
                for bar in block.rows:
                    yield LineKind.DRAWING, (bar.label, ours(f"{bar.solid} of {bar.total}"))
            case Matrix():
                yield LineKind.DRAWING, (block.alt,)
                yield LineKind.DRAWING, tuple(key.words for key in block.key)
                for line in block.rows:
                    yield LineKind.DRAWING, (line.label, *_signs(block, line))
            case Picture():
                yield LineKind.DRAWING, (block.alt,)
            case PageBreak():
                continue
            case _:
                assert_never(block)


def _drawing(block: Timeline) -> Iterator[_Piece]:
    yield LineKind.DRAWING, (block.alt,)
    yield LineKind.DRAWING, tuple(say(key) for key in ("key-certain", "key-possible", "key-continuing"))
    for lane in block.lanes:
        yield LineKind.DRAWING, (lane.title, *(_mark(mark) for mark in lane.marks))


def _signs(matrix: Matrix, row: MatrixRow) -> Iterator[Runs]:
    for column, signs in zip(matrix.columns, row.cells, strict=True):
        if signs:
            yield column + ours(": " + ", ".join(sign.value for sign in signs))


def _mark(mark: Mark) -> Runs:
    first, last = _month(mark.first), _month(mark.last)
    return ours(f"({mark.label}) {first}" + ("" if first == last else f" – {last}"))


def _month(written: str) -> str:
    year, _, month = written.partition("-")
    return month_words(int(year), int(month))
