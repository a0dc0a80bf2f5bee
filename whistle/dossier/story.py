"""A record's blocks as flowables, with the structure tree written beside them in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, assert_never

from reportlab.lib.styles import ParagraphStyle as Style
from reportlab.platypus import CondPageBreak, Flowable
from reportlab.platypus import PageBreak as NewPage

from whistle.dossier import styles
from whistle.dossier.charts import BarsFlow, MatrixFlow, PictureFlow
from whistle.dossier.flowables import Boxed, Text, text
from whistle.dossier.record import (
    Bars,
    Block,
    Box,
    Grid,
    Matrix,
    PageBreak,
    Pairs,
    Paragraph,
    ParagraphStyle,
    Picture,
    Runs,
    Section,
    Subheading,
    Timeline,
)
from whistle.dossier.tables import Row, TableFlow
from whistle.dossier.tagging import LinkArea, Node, Tagger
from whistle.dossier.timeline import TimelineFlow
from whistle.dossier.wording import ours, say

_TERM_SHARE = 0.28
_MOST_ROOM = 150.0
"""A heading never asks for more room than this below it, in points."""


def plain(runs: Runs) -> str:
    """Return the letters of runs."""
    return "".join(run.text for run in runs)


@dataclass(slots=True)
class Story:
    """Collects flowables; ``pages`` fills with the page of each section as it is drawn."""

    tagger: Tagger
    layout: int = 1
    flow: list[Flowable] = field(default_factory=list)
    pages: dict[str, int] = field(default_factory=dict)
    subheadings: int = 0

    def section(self, section: Section) -> None:
        """Add a section under its heading; a first page break comes before the heading."""
        blocks = list(section.blocks)
        while blocks and isinstance(blocks[0], PageBreak):
            self.flow.append(NewPage())
            blocks.pop(0)
        node = self.tagger.root.child("Sect")
        title = heading_text(section)
        heading = text(self.tagger, node.child("H2"), (*_number(section), *section.title), styles.HEADING)
        heading.bookmark = (section.key, title, 0)
        made = self._blocks(node, blocks, section.key)
        self.flow.append(CondPageBreak(_room_for(heading, made)))
        self.flow += [heading, *made]

    def blocks(self, node: Node, blocks: Sequence[Block], key: str) -> None:
        """Add blocks as content of ``node``."""
        self.flow += self._blocks(node, blocks, key)

    def paragraph(self, node: Node, tag: str, runs: Runs, style: Style) -> Text:
        """Add and return one paragraph with a tag of its own."""
        made = text(self.tagger, node.child(tag), runs, style)
        self.flow.append(made)
        return made

    def _blocks(self, node: Node, blocks: Sequence[Block], key: str) -> list[Flowable]:
        out: list[Flowable] = []
        listing: Node | None = None
        for block in blocks:
            bullet = isinstance(block, Paragraph) and block.style is ParagraphStyle.BULLET
            if bullet and listing is None:
                listing = node.child("L")
            if not bullet:
                listing = None
            out += self._block(listing if listing is not None else node, block, key)
        return _keep_headings(out)

    def _block(self, node: Node, block: Block, key: str) -> list[Flowable]:
        match block:
            case Paragraph():
                return [self._paragraph(node, block, styles.PARAGRAPHS[self.layout][block.style])]
            case Subheading():
                return [self._subheading(node, block, key)]
            case Box():
                inside = [
                    self._paragraph(node, part, styles.PARAGRAPHS[self.layout][part.style])
                    for part in block.paragraphs
                ]
                return [Boxed(inside)]
            case Pairs():
                return [self._pairs(node, block)]
            case Grid():
                return [self._grid(node, block)]
            case Timeline():
                return [TimelineFlow(self.tagger, node.child("Figure"), block, styles.TEXT_WIDTH)]
            case Bars():
                return [BarsFlow(self.tagger, node.child("Figure"), block, styles.TEXT_WIDTH)]
            case Matrix():
                return [MatrixFlow(self.tagger, node.child("Figure"), block, styles.TEXT_WIDTH)]
            case Picture():
                return [PictureFlow(self.tagger, node.child("Figure"), block)]
            case PageBreak():
                return [NewPage()]
        assert_never(block)

    def _paragraph(self, node: Node, paragraph: Paragraph, style: Style) -> Text:
        look = paragraph.style
        if look is ParagraphStyle.BULLET:
            item = node.child("LI")
            label = item.child("Lbl")
            made = text(self.tagger, item.child("LBody").child("P"), paragraph.runs, style)
            made.label_node = label
            return made
        parent = node.child("BlockQuote") if look is ParagraphStyle.QUOTE else node
        made = text(self.tagger, parent.child("P"), paragraph.runs, style)
        made.rule = look is ParagraphStyle.GAP
        return made

    def _subheading(self, node: Node, block: Subheading, key: str) -> Text:
        self.subheadings += 1
        made = text(self.tagger, node.child("H3" if key else "H2"), block.runs, styles.SUBHEADING)
        if key:
            made.bookmark = (f"{key}.{self.subheadings}", plain(block.runs), 1)
        return made

    def _cell(self, node: Node, paragraphs: Sequence[Paragraph]) -> list[Text]:
        return [self._paragraph(node, part, styles.IN_CELL[part.style]) for part in paragraphs]

    def _pairs(self, node: Node, block: Pairs) -> TableFlow:
        table = node.child("Table")
        rows = []
        for pair in block.rows:
            row = table.child("TR")
            term = row.child("TH", scope="Row")
            head = text(self.tagger, term.child("P"), pair.term, styles.TERM)
            rows.append(Row([[head], self._cell(row.child("TD"), pair.value)]))
        widths = (styles.TEXT_WIDTH * _TERM_SHARE, styles.TEXT_WIDTH * (1 - _TERM_SHARE))
        return TableFlow(widths, rows, None)

    def _grid(self, node: Node, block: Grid) -> TableFlow:
        table = node.child("Table")
        heads = table.child("THead").child("TR")
        head = Row(
            [
                [
                    text(
                        self.tagger,
                        heads.child("TH", scope="Column").child("P"),
                        column.title,
                        styles.COLUMN_HEAD,
                    )
                ]
                for column in block.columns
            ]
        )
        inside = table.child("TBody")
        rows = []
        for cells in block.rows:
            row = inside.child("TR")
            rows.append(Row([self._cell(row.child("TD"), cell) for cell in cells]))
        widths = [column.share * styles.TEXT_WIDTH for column in block.columns]
        return TableFlow(widths, rows, head)


def _number(section: Section) -> Runs:
    return ours(f"{section.number}. ") if section.number else ()


def heading_text(section: Section) -> str:
    """Return a section's heading as it stands in the contents and the bookmarks."""
    return plain((*_number(section), *section.title))


def _keep_headings(flow: list[Flowable]) -> list[Flowable]:
    out: list[Flowable] = []
    for place, item in enumerate(flow):
        if isinstance(item, Text) and item.bookmark is not None:
            out.append(CondPageBreak(_room_for(item, flow[place + 1 :])))
        out.append(item)
    return out


def _room_for(heading: Text, following: Sequence[Flowable]) -> float:
    """Return the height that keeps a heading on one page with the start of what follows."""
    room: float = (
        heading.wrap(styles.TEXT_WIDTH, 1e6)[1] + heading.style.spaceBefore + heading.style.spaceAfter
    )
    for item in following:
        if isinstance(item, CondPageBreak):
            continue
        if isinstance(item, TableFlow):
            return room + item.least_height(styles.TEXT_WIDTH)
        height: float = item.wrap(styles.TEXT_WIDTH, 1e6)[1]
        if isinstance(item, Text) and item.bookmark is None and height > 4 * styles.PARAGRAPH_LEADING:
            return room + 2 * styles.PARAGRAPH_LEADING
        room += height + 12
        if not isinstance(item, Text) or room > _MOST_ROOM:
            return room
    return room


def contents(tagger: Tagger, node: Node, sections: Sequence[Section], pages: dict[str, int]) -> Flowable:
    """Return the contents of ``sections``; ``pages`` may be filled until the document ends."""
    lines = [
        (section.key, heading_text(section), node.child("TOCI").child("Reference").child("Link"))
        for section in sections
    ]
    return ContentsFlow(tagger, lines, pages)


class ContentsFlow(Flowable):  # type: ignore[misc]  # reportlab has no types
    """The contents: each line is a link; page numbers are filled in when all pages are known."""

    LEADING = 19.0

    def __init__(self, tagger: Tagger, lines: Sequence[tuple[str, str, Node]], pages: dict[str, int]) -> None:
        super().__init__()
        self.tagger, self.lines, self.pages = tagger, list(lines), pages

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the width given and one line's height for each section, in points."""
        self.width = width
        return width, self.LEADING * len(self.lines)

    def split(self, _width: float, height: float) -> list[Flowable]:
        """Return the lines that fit into ``height`` and the rest."""
        fitting = int(height // self.LEADING)
        if not fitting:
            return []
        parts = (self.lines[:fitting], self.lines[fitting:])
        return [ContentsFlow(self.tagger, part, self.pages) for part in parts if part]

    def draw(self) -> None:
        """Draw titles now, page numbers later."""
        canvas: Any = self.canv
        y = self.LEADING * len(self.lines)
        for key, title, node in self.lines:
            y -= self.LEADING
            with self.tagger.marked(canvas, node):
                canvas.setFillColor(styles.INK)
                canvas.setFont(styles.REGULAR, 10.5)
                canvas.drawString(0, y + 5, title)
            canvas.linkRect(
                plain(say("go-to", title=title)),
                key,
                (0, y, self.width, y + self.LEADING),
                relative=1,
                thickness=0,
            )
            node.kids.append(LinkArea(canvas.getPageNumber(), canvas.links_on_page()))
            canvas.later(self._page_number(key, node, (self.width, y + 5)))

    def _page_number(self, key: str, node: Node, at: tuple[float, float]) -> Any:
        def draw(canvas: Any, page: int, _total: int) -> None:
            self.tagger.begin(canvas._code, page, node)
            canvas.setFillColor(styles.INK)
            canvas.setFont(styles.REGULAR, 10.5)
            canvas.drawRightString(at[0], at[1], str(self.pages[key]))
            canvas._code.append("EMC")

        return draw
