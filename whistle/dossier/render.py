"""A record as the bytes of a tagged, archivable PDF: a pure function.

reportlab lays out, pikepdf adds what makes it PDF/UA-1 and PDF/A-2a. Nothing of the clock, the
machine or the user is in the bytes; the same record gives the same bytes anywhere.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache
from importlib import resources
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate, Spacer
from reportlab.platypus import PageBreak as NewPage

from whistle.dossier import styles
from whistle.dossier.flowables import text
from whistle.dossier.manifest import Manifest, make_manifest, signing_key
from whistle.dossier.phrases import all_letters
from whistle.dossier.record import Record
from whistle.dossier.story import Story, contents, plain
from whistle.dossier.tagging import Node, Tagger, artifact, write_structure
from whistle.dossier.wording import ours, say
from whistle.dossier.xmp import SIGNATURE_CLOSE, SIGNATURE_OPEN, packet
from whistle.errors import CannotPrint

LateDrawing = Callable[[Any, int, int], None]
_CODE_ROOM = 66.0
"""Room at the foot of the cover for the check code, in points."""


class LateCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas on which something can be drawn once the number of pages is known."""

    def __init__(self, *args: Any, **options: Any) -> None:
        self._code: list[str] = []
        self._late: list[tuple[int, str, LateDrawing]] = []
        super().__init__(*args, **options)

    def later(self, draw: LateDrawing) -> None:
        """Have ``draw(canvas, page, total)`` put its operators here when the document ends."""
        token = f"%late {len(self._late)} %"
        self._late.append((self.getPageNumber(), token, draw))
        self._code.append(token)

    def links_on_page(self) -> int:
        """Return the place, among this page's annotations, of the one that was made last."""
        return len(self._annotationrefs) - 1

    def save(self) -> None:
        """Fill in what had to wait, then write the document."""
        if self._code:
            self.showPage()
        total = self.getPageNumber() - 1
        for page, token, draw in self._late:
            kept, self._code = self._code, []
            self.saveState()
            draw(self, page, total)
            self.restoreState()
            operators, self._code = "\n".join(self._code), kept
            stream = self._doc.Pages.pages[page - 1]
            stream.stream = stream.stream.replace(token, operators, 1)
        self._code = []
        self._doc.SaveToFile(self._filename, self)


class _Document(BaseDocTemplate):  # type: ignore[misc]  # reportlab has no types
    """Notes on which page each section starts."""

    story: Story

    def afterFlowable(self, flowable: Any) -> None:  # noqa: N802  # reportlab calls it by this name
        bookmark = getattr(flowable, "bookmark", None)
        if bookmark is not None:
            self.story.pages.setdefault(bookmark[0], self.page)


def render(record: Record) -> bytes:
    """Return the dossier's bytes, signed. Raises CannotPrint for letters that no font covers."""
    _check_letters(record)
    styles.fonts()
    manifest = make_manifest(record)
    tagger = Tagger()
    try:
        raw = _lay_out(record, manifest, tagger)
    finally:
        styles.forget_words()
    return _sign(_finish(raw, record, manifest, tagger), record)


def document_title(record: Record) -> str:
    """The file's title: it says what it is and nothing of the case."""
    return f"Redacted dossier {record.reference}"


def _check_letters(record: Record) -> None:
    missing = styles.uncovered(all_letters(record))
    if missing:
        raise CannotPrint(letters=missing)


def _lay_out(record: Record, manifest: Manifest, tagger: Tagger) -> bytes:
    story = Story(tagger, record.layout)
    front = _Front(record, manifest, tagger)
    front.add_cover(story)
    front.add_contents(story)
    for section in record.sections:
        story.section(section)
    buffer = io.BytesIO()
    document = _Document(
        buffer,
        pagesize=(styles.PAGE_WIDTH, styles.PAGE_HEIGHT),
        title=document_title(record),
        lang="en-GB",
        displayDocTitle=True,
        initialFontName=styles.REGULAR,
        initialFontSize=10.5,
        invariant=1,
        pageCompression=1,
    )
    document.story = story
    document.addPageTemplates(front.templates())
    document.build(story.flow, canvasmaker=LateCanvas)
    return buffer.getvalue()


class _Front:
    """The cover, the contents, and what stands on every page."""

    def __init__(self, record: Record, manifest: Manifest, tagger: Tagger) -> None:
        self.record, self.manifest, self.tagger = record, manifest, tagger
        self.cover = tagger.root.child("Sect")
        self.banner = self.cover.child("P")
        self.status = self.cover.child("P")
        self.code_nodes: tuple[Node, Node] | None = None

    def templates(self) -> list[PageTemplate]:
        """Return the templates of the cover, of a cover that runs on, and of every other page."""
        width, height = styles.TEXT_WIDTH, styles.PAGE_HEIGHT
        cover_top = 68 * 0.75 + 18 + 30
        cover = _frame(
            "cover", styles.BOTTOM + _CODE_ROOM, height - cover_top - styles.BOTTOM - _CODE_ROOM, width
        )
        page = _frame("page", styles.BOTTOM, height - 51 - styles.BOTTOM, width)
        return [
            PageTemplate("cover", [cover], onPage=self._on_cover, autoNextPageTemplate="page"),
            PageTemplate("page", [page], onPage=self._on_page),
        ]

    def add_cover(self, story: Story) -> None:
        """Add the title, the facts and the notice; the code's elements come last."""
        cover = self.record.cover
        story.flow.append(Spacer(1, 34))
        story.paragraph(self.cover, "H1", cover.title, styles.TITLE)
        if cover.subtitle:
            story.paragraph(self.cover, "P", cover.subtitle, styles.LEAD)
        story.flow.append(Spacer(1, 10))
        story.blocks(self.cover, cover.blocks, "")
        self.code_nodes = (self.cover.child("P"), self.cover.child("P"))
        story.flow += [NextPageTemplate("page"), NewPage()]

    def add_contents(self, story: Story) -> None:
        """Add the list of sections with their pages."""
        node = self.tagger.root.child("Sect")
        heading = text(self.tagger, node.child("H2"), say("contents"), styles.HEADING)
        heading.bookmark = ("contents", plain(say("contents")), 0)
        listing = contents(self.tagger, node.child("TOC"), self.record.sections, story.pages)
        story.flow += [heading, listing, NewPage()]

    def _on_cover(self, canvas: Any, _document: Any) -> None:
        top = styles.PAGE_HEIGHT - 68 * 0.75
        with artifact(canvas):
            canvas.setFillColor(styles.ACCENT)
            canvas.rect(styles.MARGIN, top - 3, styles.TEXT_WIDTH, 3, stroke=0, fill=1)
        record = self.record
        self._line(canvas, self.banner, plain(record.cover.banner), top - 26, styles.REGULAR)
        self._line(canvas, self.status, plain(record.cover.status), top - 26, styles.SEMIBOLD, right=True)
        label, code = self.code_nodes or (self.cover, self.cover)
        with self.tagger.marked(canvas, label):
            canvas.setFillColor(styles.MUTED)
            canvas.setFont(styles.REGULAR, 10.5)
            canvas.drawString(styles.MARGIN, 96, plain(say("check-code")))
        with self.tagger.marked(canvas, code):
            canvas.setFillColor(styles.INK)
            canvas.setFont(styles.SEMIBOLD, 16.5)
            canvas.drawString(styles.MARGIN, 74, self.manifest.check_code, charSpace=0.75)
        self._foot(canvas)

    def _on_page(self, canvas: Any, _document: Any) -> None:
        with artifact(canvas, "Header"):
            canvas.setFillColor(styles.MUTED)
            canvas.setFont(styles.REGULAR, 9)
            y = styles.PAGE_HEIGHT - 34.5
            canvas.drawString(styles.MARGIN, y, self.record.reference)
            canvas.drawRightString(styles.PAGE_WIDTH - styles.MARGIN, y, plain(self.record.cover.status))
        self._foot(canvas)

    def _foot(self, canvas: Any) -> None:
        with artifact(canvas, "Footer"):
            canvas.setStrokeColor(styles.FOOT_RULE)
            canvas.setLineWidth(0.6)
            canvas.line(styles.MARGIN, 42, styles.PAGE_WIDTH - styles.MARGIN, 42)
            canvas.setFillColor(styles.MUTED)
            canvas.setFont(styles.REGULAR, 9)
            canvas.drawString(styles.MARGIN, 28.5, plain(say("foot", code=ours(self.manifest.check_code))))
            canvas.later(_page_of)

    def _line(self, canvas: Any, node: Node, words: str, y: float, font: str, *, right: bool = False) -> None:
        with self.tagger.marked(canvas, node):
            canvas.setFillColor(styles.INK)
            canvas.setFont(font, 10.5)
            if right:
                canvas.drawRightString(styles.PAGE_WIDTH - styles.MARGIN, y, words)
            else:
                canvas.drawString(styles.MARGIN, y, words)


def _page_of(canvas: Any, page: int, total: int) -> None:
    canvas.setFillColor(styles.MUTED)
    canvas.setFont(styles.REGULAR, 9)
    words = plain(say("page-of", page=page, total=total))
    canvas.drawRightString(styles.PAGE_WIDTH - styles.MARGIN, 28.5, words)


def _frame(name: str, bottom: float, height: float, width: float) -> Frame:
    return Frame(
        styles.MARGIN,
        bottom,
        width,
        height,
        id=name,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


@cache
def colour_profile() -> bytes:
    """Return the one shipped ICC profile; a made one would carry the clock."""
    return resources.files("resources").joinpath("colour", "sRGB.icc").read_bytes()


def _finish(raw: bytes, record: Record, manifest: Manifest, tagger: Tagger) -> bytes:
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        write_structure(pdf, tagger)
        for page in pdf.pages:
            for annotation in page.obj.get("/Annots", Array()):
                annotation.F = 4
        profile = pdf.make_stream(colour_profile(), N=3)
        pdf.Root.OutputIntents = Array(
            [
                Dictionary(
                    Type=Name.OutputIntent,
                    S=Name.GTS_PDFA1,
                    OutputConditionIdentifier=String("sRGB"),
                    DestOutputProfile=profile,
                )
            ]
        )
        title = document_title(record)
        metadata = packet(title, manifest.padded())
        pdf.Root.Metadata = pdf.make_stream(metadata, Type=Name.Metadata, Subtype=Name.XML)
        pdf.Root.Lang = String("en-GB")
        for key in list(pdf.docinfo.keys()):
            if key != "/Title":
                del pdf.docinfo[key]
        out = io.BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
        return out.getvalue()


def _sign(blank: bytes, record: Record) -> bytes:
    """Sign the bytes with the signature's value as zeros, and put the signature there."""
    opened, closed = SIGNATURE_OPEN.encode(), SIGNATURE_CLOSE.encode()
    start = blank.index(opened) + len(opened)
    end = blank.index(closed, start)
    signature = signing_key(record).sign(blank).hex().encode()
    return blank[:start] + signature + blank[end:]
