"""Names in the pixels of attachments: pages of evidence, blanked by the program, read by tesseract.

Every page has its names in places that are known, so that they can be blanked exactly as somebody with a
mouse would; a word in its heading stays, and must be read. The same pages before they are blanked are the
control of the reading, and what the leak gate has to stop. Every name is invented.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from dossier_attacks import Outcome
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from whistle.api import Session
from whistle.dossier.fold import fold
from whistle.dossier.gate import HitKind, search_bytes
from whistle.dossier.record import Audience
from whistle.model import Area, ConsentKind, ConsentState, KnownIdentity
from whistle.vault.tables.evidence import Shows

A_PAGE = 25
STAYS = "Kettlewhistle"
HEADING = f"Then it was {STAYS} again and {STAYS} once more"
WIDE, HIGH = 1240, 1754
FONTS = Path(__file__).parents[2] / "resources" / "fonts"
Box = tuple[float, float, float, float]
"""Left, top, width, height of what is shown, as fractions."""


@dataclass(frozen=True)
class Way:
    """How a page is made: a picture or a PDF with live text, in which face, how far round it stands."""

    face: str
    ending: str
    turn: int = 0
    grey: bool = False
    exif: int = 0


WAYS = (
    Way("SourceSans3-Regular.ttf", ".png"),
    Way("Times-Roman", ".pdf"),
    Way("SourceSans3-SemiBold.ttf", ".jpg", turn=90),
    Way("Helvetica", ".pdf", turn=90),
    Way("SourceSans3-Italic.ttf", ".jpg", grey=True),
    Way("Courier-Bold", ".pdf", turn=180),
    Way("SourceSans3-Regular.ttf", ".png", turn=180, grey=True),
    Way("SourceSans3-SemiBoldItalic.ttf", ".jpg", exif=6),
    Way("SourceSans3-Regular.ttf", ".jpg", turn=270),
    Way("Helvetica-Bold", ".pdf", turn=270, grey=True),
)


@dataclass(frozen=True)
class Paper:
    """A page of evidence and where its names stand in what is shown of it."""

    path: Path
    people: tuple[str, ...]
    boxes: tuple[Box, ...]


@dataclass(frozen=True)
class Seen:
    """What came of it: names read before and after blanking, and whether the gate stopped each page."""

    pages: int
    people: int
    read_before: int
    read_after: int
    heading_after: int
    stopped: int
    stopped_after: int

    @property
    def outcomes(self) -> list[Outcome]:
        """Rows of the table of attacks. The control of each is blank unless nearly all of it was read."""
        # Black bars all over a page disturb the reading of what stands above them on one or another.
        control = f"{self.read_before:,} read before, {self.heading_after} of {self.pages} headings after"
        enough = self.read_before * 20 >= self.people * 19 and self.heading_after * 10 >= self.pages * 9
        blanked = "names blanked in the pixels of attachments"
        left = "attachments with names left in, past the leak gate"
        passed = self.pages - self.stopped
        return [
            Outcome(blanked, "tesseract", self.people, self.read_after, control if enough else ""),
            Outcome(left, "the gate itself", self.pages, passed, "" if self.stopped_after else "none after"),
        ]


def papers(people: Sequence[str], folder: Path, ways: Sequence[Way]) -> Iterator[Paper]:
    """Pages with ``A_PAGE`` names each, every way in turn."""
    for number, start in enumerate(range(0, len(people), A_PAGE)):
        way, some = ways[number % len(ways)], tuple(people[start : start + A_PAGE])
        path = folder / f"paper{number}{way.ending}"
        boxes = (_pdf if way.ending == ".pdf" else _picture)(path, way, some)
        yield Paper(path, some, tuple(_turned(box, way.turn) for box in boxes))


def _places(people: Sequence[str]) -> Iterator[tuple[float, float, str]]:
    """Left and top of each name, in fractions of an upright page."""
    for place, name in enumerate(people):
        yield 0.07 + 0.46 * (place % 2), 0.12 + 0.06 * (place // 2), name


def _turned(box: Box, turn: int) -> Box:
    """Where a part of the page is when the page stands so many degrees counter-clockwise."""
    for _ in range(turn // 90):
        left, top, wide, high = box
        box = (top, 1 - left - wide, high, wide)
    return box


def _picture(path: Path, way: Way, people: Sequence[str]) -> list[Box]:
    image = Image.new("L", (WIDE, HIGH), 215 if way.grey else 255)
    draw, font = ImageDraw.Draw(image), ImageFont.truetype(str(FONTS / way.face), 36)
    ink, boxes = 50 if way.grey else 0, []
    draw.text((0.07 * WIDE, 0.05 * HIGH), HEADING, fill=ink, font=font)
    for left, top, name in _places(people):
        draw.text((left * WIDE, top * HIGH), name, fill=ink, font=font)
        x0, y0, x1, y1 = draw.textbbox((left * WIDE, top * HIGH), name, font=font)
        boxes.append(((x0 - 4) / WIDE, (y0 - 4) / HIGH, (x1 - x0 + 8) / WIDE, (y1 - y0 + 8) / HIGH))
    if way.exif:
        exif = Image.Exif()
        exif[0x0112] = way.exif
        # Stored on its side; whoever shows it turns it back.
        image.transpose(Image.Transpose.ROTATE_90).save(path, quality=92, exif=exif)
    else:
        image.rotate(way.turn, expand=True).save(path)
    return boxes


def _pdf(path: Path, way: Way, people: Sequence[str]) -> list[Box]:
    wide, high, size, boxes = 595.0, 842.0, 17.0, []
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(wide, high))
    canvas.setFont(way.face, size)
    canvas.setFillGray(0.3 if way.grey else 0)
    canvas.drawString(0.07 * wide, 0.95 * high, HEADING)
    for left, top, name in _places(people):
        canvas.drawString(left * wide, high - top * high - size, name)
        across = stringWidth(name, way.face, size)
        boxes.append((left - 0.005, top - 0.002, across / wide + 0.01, size * 1.5 / high))
    canvas.save()
    with pikepdf.open(out) as pdf:
        pdf.pages[0].Rotate = (360 - way.turn) % 360
        pdf.save(path)
    return boxes


def pictures_in(pdf: bytes) -> list[Image.Image]:
    """Every picture of points in a file."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [
            pikepdf.PdfImage(item).as_pil_image().convert("L")
            for item in opened.objects
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
        ]


def _read(image: Image.Image) -> str:
    """What tesseract reads, whichever way up the page stands."""
    said = []
    for turn in (0, 90, 180, 270):
        out = io.BytesIO()
        image.rotate(turn, expand=True).save(out, "PNG", compress_level=1)
        done = subprocess.run(
            ["tesseract", "-", "-", "--psm", "3"],
            input=out.getvalue(),
            capture_output=True,
            check=True,
            timeout=300,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
        said.append(fold(done.stdout.decode("utf-8", "replace")))
    return "\n".join(said)


def _who_is_read(said: Sequence[str], people: Sequence[str]) -> int:
    """How many names stand there: a word of theirs, or the whole run together."""
    words = set(re.findall(r"[^\W_]+", " ".join(said)))
    squeezed = re.sub(r"[\W_]+", "", "\n".join(said))
    return sum(
        bool(words & set(fold(name).split())) or re.sub(r"\W+", "", fold(name)) in squeezed for name in people
    )


def attack(session: Session, people: Sequence[str], folder: Path, ways: Sequence[Way] = WAYS) -> Seen:
    """Keep the pages as evidence of the vault's one case, put them into a dossier as they are, blank every
    name, put them into another and export it; read all pictures of both.
    """
    case = session.cases.all()[0]
    for source in session.sources.all(case.id):
        answers = dict.fromkeys((ConsentKind.EXISTENCE, ConsentKind.DOCUMENTS), ConsentState.AGREED)
        session.consents.record(source.id, "hse", answers)
    made = list(papers(people, folder, ways))
    pieces = [session.evidence.add(case.id, paper.path) for paper in made]
    for piece in pieces:
        session.evidence.looked_through(piece.id, Shows.NOBODY)
    session.records.settle(case.id)
    before = session.dossiers.draft(case.id, audience=Audience.HSE).pdf
    for piece, paper in zip(pieces, made, strict=True):
        session.evidence.blank(piece.id, [Area.of(1, *box) for box in paper.boxes])
        session.evidence.looked_through(piece.id, Shows.NOBODY)
    approved = session.dossiers.approve(session.dossiers.draft(case.id, audience=Audience.HSE), "Rook Ambler")
    target = folder / "out.pdf"
    session.dossiers.export_draft(approved, target)
    after = target.read_bytes()
    with ThreadPoolExecutor(2) as pool:
        read = list(pool.map(_read, pictures_in(before))), list(pool.map(_read, pictures_in(after)))
    stays = fold(STAYS)
    return Seen(
        len(pieces),
        len(people),
        _who_is_read(read[0], people),
        _who_is_read(read[1], people),
        sum(stays in said for said in read[1]),
        _stopped(before, people),
        _stopped(after, people),
    )


def _stopped(pdf: bytes, people: Sequence[str]) -> int:
    """How many pictures the leak gate stops for a name."""
    known = [KnownIdentity(f"Person {place}", (name,)) for place, name in enumerate(people, 1)]
    hits = search_bytes(pdf, file_name="out.pdf", identities=known)
    return len({hit.place for hit in hits if hit.kind is HitKind.BLOCKS and hit.place.startswith("picture")})
