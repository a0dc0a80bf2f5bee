"""Pages of evidence in a dossier: points and nothing else, only by permission, and read before they leave."""

from __future__ import annotations

import io
import math
import shutil
import subprocess
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pikepdf
import pytest
from PIL import Image, ImageDraw, ImageFont

from whistle.api import Session
from whistle.dossier.export import Draft
from whistle.dossier.record import Audience, CheckState, Picture
from whistle.errors import WrongState
from whistle.model import Area, ConsentKind, ConsentState
from whistle.vault.tables.evidence import Shows

FONT = Path(__file__).parents[2] / "resources" / "fonts" / "SourceSans3-Regular.ttf"
NAME = "Wilfreda Oxtobee"
SECRET = "Kestrelbank 4711"

pytestmark = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="no tesseract: apt-get install tesseract-ocr"
)


def _load() -> ModuleType:
    spec = spec_from_file_location("gui_vault", Path(__file__).parents[1] / "data" / "gui_vault.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VAULT = _load()


def _paper(path: Path, *lines: str) -> Path:
    """A picture of a page with these lines, and a secret beside what it shows."""
    image = Image.new("RGB", (900, 500), "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(FONT), 36)
    for number, line in enumerate(lines):
        draw.text((60, 60 + 70 * number), line, fill="black", font=font)
    exif = image.getexif()
    exif[0x010E] = SECRET
    image.save(path, "JPEG", quality=92, exif=exif)
    return path


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("template")
    with VAULT.make(folder) as session:
        case = VAULT.the_case(session)
        paper = _paper(folder / "paper.jpg", "Appointments from 3 March", "Each adviser: 24 a day")
        piece = session.evidence.add(case.id, paper)
        session.evidence.looked_through(piece.id, Shows.NOBODY)
        session.records.settle(case.id)
        for name in ("Heron", "Slate", "Juniper"):
            source = session.sources.named(name)
            answers = {ConsentKind.EXISTENCE: ConsentState.AGREED, ConsentKind.DOCUMENTS: ConsentState.AGREED}
            session.consents.record(source.id, "hse", answers)
        return folder, piece.id


@pytest.fixture
def session(template: tuple[Path, str], tmp_path: Path) -> Iterator[Session]:
    with VAULT.copy(template[0], tmp_path) as opened:
        yield opened


def _draft(session: Session) -> Draft:
    return session.dossiers.draft(VAULT.the_case(session).id, audience=Audience.HSE)


def _pictures(drafted: Draft) -> list[Picture]:
    return [
        block for section in drafted.record.sections for block in section.blocks if isinstance(block, Picture)
    ]


def _check(drafted: Draft, gate: str) -> Any:
    return next(check for check in drafted.checks if check.gate == gate)


def test_a_page_is_points_alone_and_was_read(session: Session) -> None:
    drafted = _draft(session)
    assert len(_pictures(drafted)) == 1
    assert _check(drafted, "leak").state is CheckState.DONE
    with pikepdf.open(io.BytesIO(drafted.pdf)) as pdf:
        images = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
        ]
        assert len(images) == 1
        everything = b"".join(i.read_raw_bytes() for i in pdf.objects if isinstance(i, pikepdf.Stream))
        shown = pikepdf.PdfImage(images[0]).as_pil_image()
    assert SECRET.encode() not in everything + drafted.pdf
    assert b"Exif" not in everything
    # The paper is there: dark letters on white, as wide as asked for.
    assert shown.width >= 900
    dark = sum(value < 100 for value in shown.convert("L").resize((200, 120)).tobytes())
    assert 50 < dark < 3000


def test_a_name_in_the_points_stops_the_dossier(session: Session, tmp_path: Path) -> None:
    case = VAULT.the_case(session)
    session.register.identify("Slate", [NAME], case.id)
    paper = _paper(tmp_path / "other.jpg", f"Agreed with {NAME}", "on 3 March")
    piece = session.evidence.add(case.id, paper)
    # Whoever looked through it overlooked the name.
    session.evidence.looked_through(piece.id, Shows.NOBODY)
    session.records.settle(case.id)
    leak = _check(_draft(session), "leak")
    assert leak.state is CheckState.OPEN
    assert any("picture on page" in place for place in leak.places)
    assert not any(NAME.split()[1] in place for place in leak.places)


def test_what_shows_somebody_stays_out(session: Session, template: tuple[Path, str]) -> None:
    session.evidence.looked_through(template[1], Shows.SOMEBODY)
    assert _pictures(_draft(session)) == []


def test_without_permission_for_documents_no_page_goes(session: Session) -> None:
    heron = session.sources.named("Heron")
    session.consents.record(heron.id, "hse", {ConsentKind.DOCUMENTS: ConsentState.WITHDRAWN})
    drafted = _draft(session)
    assert _pictures(drafted) == []
    assert "documents" not in {cell.kind for cell in drafted.record.cells}


def test_where_pictures_cannot_be_read_none_is_enclosed(
    session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    drafted = _draft(session)
    assert _pictures(drafted) == []
    assert _check(drafted, "leak").state is CheckState.DONE


def test_the_very_pages_leave_and_can_be_made_again(session: Session, tmp_path: Path) -> None:
    drafted = session.dossiers.approve(_draft(session), "Rook Ambler")
    done = session.dossiers.export_draft(drafted, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == drafted.pdf
    session.dossiers.again(done.row.reference, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == drafted.pdf


@pytest.mark.parametrize("way", ["kept no longer", "purged", "purged with its account"])
def test_pages_leave_the_stored_records_with_their_evidence(
    session: Session, template: tuple[Path, str], tmp_path: Path, way: str
) -> None:
    case = VAULT.the_case(session)
    piece = template[1]
    vault = session._vault
    if way == "purged with its account":
        # The same paper as a source's: it was the case's own.
        account = next(one for one in session.accounts.all(case.id) if one.state.value == "sealed")
        vault.db.run("UPDATE evidence SET testimony_id = ? WHERE id = ?", account.id, piece)
    drafted = session.dossiers.approve(_draft(session), "Rook Ambler")
    session.dossiers.export_draft(drafted, tmp_path / "out.pdf")
    session.dossiers.keep(_draft(session))

    def pages() -> list[bool]:
        rows = vault.db.all("SELECT record FROM dossiers UNION ALL SELECT record FROM dossier_drafts")
        return ['"jpeg":"' in str(row[0]) for row in rows]

    assert pages() == [True, True]
    if way == "kept no longer":
        session.evidence.keep_no_longer(piece)
    else:
        if way == "purged":
            session.evidence.delete(piece)
        else:
            session.accounts.delete(account.id)
        session.care.purge()
    assert pages() == [False]
    with pytest.raises(WrongState):
        session.dossiers.again(session.dossiers.all(case.id)[0].reference, tmp_path / "again.pdf")


def test_a_blanked_word_is_black_in_the_dossier_and_cannot_be_read(session: Session, tmp_path: Path) -> None:
    """The control is the line below it, which stays."""
    case = VAULT.the_case(session)
    paper = _paper(tmp_path / "rota.jpg", f"Agreed with {NAME}", "Kettlewhistle", "on 3 March")
    piece = session.evidence.add(case.id, paper)
    session.evidence.looked_through(piece.id, Shows.NOBODY)
    session.records.settle(case.id)

    def read(drafted: Draft) -> tuple[str, Image.Image]:
        with pikepdf.open(io.BytesIO(drafted.pdf)) as pdf:
            images = [
                pikepdf.PdfImage(item).as_pil_image().convert("L")
                for item in pdf.objects
                if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"
            ]
        said = [(_letters(image), image) for image in images]
        return next((words, image) for words, image in said if "Kettlewhistle" in words)

    assert NAME.split()[1] in read(_draft(session))[0]
    session.evidence.blank(piece.id, [Area.of(1, 0.05, 0.1, 0.9, 0.13)])
    # Blanking says nothing about who is seen: until somebody looked again, no page of it goes.
    with pytest.raises(WrongState):
        session.evidence.annex(piece.id, 1)
    session.evidence.looked_through(piece.id, Shows.NOBODY)
    words, image = read(_draft(session))
    assert NAME.split()[0] not in words
    assert NAME.split()[1] not in words
    wide, high = image.size
    inside = image.crop((round(wide * 0.07), round(high * 0.12), round(wide * 0.93), round(high * 0.21)))
    # A JPEG in the dossier: black to within what packing changes.
    assert max(inside.tobytes()) <= 2
    points = session.evidence.annex(piece.id, 1, 400)
    across = Image.frombuffer(
        "RGB", (points.width, points.height), points.pixels, "raw", "BGRX", points.stride, 1
    )
    small = across.crop((round(400 * 0.06), math.ceil(points.height * 0.11), 370, int(points.height * 0.22)))
    assert max(small.tobytes()) <= 2


def _letters(image: Image.Image) -> str:
    """What tesseract reads, over a pipe."""
    out = io.BytesIO()
    image.save(out, "PNG")
    ran = subprocess.run(
        ["tesseract", "stdin", "stdout", "--psm", "6"], input=out.getvalue(), capture_output=True, check=True
    )
    return ran.stdout.decode()
