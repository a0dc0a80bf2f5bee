"""Blanked parts of evidence: on the page, black in what leaves, kept, burnt in once nobody is to be seen."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.vault.test_evidence_in_a_vault import Kept
from whistle.api import Session
from whistle.errors import BadValue, RegisterClosed, WrongState
from whistle.intake.evidence import pdfs, pictures
from whistle.model import Area, SealedText
from whistle.operations.holding import Holdings
from whistle.vault.tables.evidence import Shows
from whistle.vault.tables.testimonies import Testimonies

RED = (200, 30, 60)
PART = Area.of(1, 0.25, 0.25, 0.5, 0.25)


def _picture(form: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (80, 80), RED).save(out, form)
    return out.getvalue()


def _pages(count: int = 2) -> bytes:
    """Pages that are red all over."""
    document, out = pikepdf.new(), io.BytesIO()
    for _ in range(count):
        page = document.add_blank_page(page_size=(144, 144))
        page.Contents = document.make_stream(b"0.8 0.1 0.2 rg 0 0 144 144 re f")
    document.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def desk() -> Iterator[Kept]:
    one = Kept()
    yield one
    one.end()


@pytest.fixture(scope="module")
def vault(lab: Any, tmp_path_factory: pytest.TempPathFactory, desk: Kept) -> Path:
    folder = tmp_path_factory.mktemp("blanked")
    with Session.create(folder / "vault", lab.passphrase, lab.custodian, lab.cost) as session:
        session.evidence._desk = desk
        source = session.sources.add(session.cases.add("one case").id, "Wren")
        session.accounts.add(source.id, "words of the account")
    return folder / "vault"


@pytest.fixture
def session(lab: Any, vault: Path, desk: Kept) -> Iterator[Session]:
    with lab.open(vault, custodian=True) as opened:
        opened.evidence._desk = desk
        yield opened


def _add(session: Session, path: Path, data: bytes) -> str:
    path.write_bytes(data)
    account = session.accounts.all()[0]
    return session.evidence.add(session.cases.all()[0].id, path, account=account.id).id


def _shown(session: Session, piece: str, page: int = 1) -> Image.Image:
    points = session.evidence.picture(piece, page=page, width=3000)
    return Image.frombuffer(
        "RGB", (points.width, points.height), points.pixels, "raw", "BGRX", points.stride, 1
    )


def _black(image: Image.Image) -> tuple[int, int, int, int] | None:
    """What of a picture is black: left, top, right, bottom."""
    return image.convert("L").point(lambda level: 255 if level < 24 else 0).getbbox()


_SIDES = st.floats(-2, 2) | st.sampled_from((0.0, 1.0, 0.5))


@given(_SIDES, _SIDES, _SIDES, _SIDES)
def test_a_part_is_clipped_to_the_page_and_covers_all_that_was_asked(
    left: float, top: float, width: float, height: float
) -> None:
    ends = [min(1.0, max(0.0, side)) for side in (left, top, left + width, top + height)]
    try:
        area = Area.of(1, left, top, width, height)
    except BadValue:
        assert min(ends[2] - ends[0], ends[3] - ends[1]) < 1.1e-8
        return
    assert 0 <= area.left < area.left + area.width <= Area.WHOLE
    assert 0 <= area.top < area.top + area.height <= Area.WHOLE
    assert area.left <= ends[0] * 10_000 + 1e-5
    assert area.left + area.width >= ends[2] * 10_000 - 1e-5
    assert area.top <= ends[1] * 10_000 + 1e-5
    assert area.top + area.height >= ends[3] * 10_000 - 1e-5
    image = Image.new("RGB", (37, 53), "white")
    box = _black(pictures.blank(image, [area.row[1:]]))
    assert box is not None
    assert box[0] <= ends[0] * 37 + 1e-6
    assert box[2] >= ends[2] * 37 - 1e-6
    assert box[1] <= ends[1] * 53 + 1e-6
    assert box[3] >= ends[3] * 53 - 1e-6


@pytest.mark.parametrize("sides", [(float("nan"), 0, 1, 1), (0, 0, float("inf"), 1), (1, 0, 1, 1)])
def test_what_is_no_part_of_the_page_is_refused(sides: tuple[float, float, float, float]) -> None:
    with pytest.raises(BadValue):
        Area.of(1, *sides)


@pytest.mark.parametrize(("name", "data"), [("a.png", _picture()), ("a.jpg", _picture("JPEG"))])
def test_a_picture_is_black_there_in_what_is_shown_kept_and_handed_over(
    session: Session, tmp_path: Path, name: str, data: bytes
) -> None:
    piece = _add(session, tmp_path / name, data)
    assert _black(_shown(session, piece)) is None
    session.evidence.looked_through(piece, Shows.NOBODY)
    blanked = session.evidence.blank(piece, [PART])
    assert blanked.shows is Shows.UNKNOWN
    with pytest.raises(WrongState):
        session.evidence.annex(piece, 1)
    assert _black(_shown(session, piece)) == (20, 20, 60, 40)
    session.evidence.looked_through(piece, Shows.NOBODY)
    held = Holdings(session._vault, ()).of(session.accounts.all()[0])
    (copy,) = [one for one in held.files if one.part == "copy" and one.replaces == name]
    with Image.open(io.BytesIO(copy.data())) as handed:
        # At its edge a JPEG takes in some of what is beside it, nothing of what was under it.
        assert max(handed.convert("RGB").crop((28, 28, 52, 32)).tobytes()) <= 2
        assert max(handed.convert("RGB").crop((21, 21, 59, 39)).tobytes()) <= 24
        # The control: the rest of it is as it was.
        red, green, _ = handed.convert("RGB").getpixel((5, 70))
        assert (red > 150, green < 80) == (True, True)
    session.evidence.delete(piece)


def test_pages_are_black_each_where_it_was_said_and_the_old_points_are_gone(
    session: Session, tmp_path: Path
) -> None:
    piece = _add(session, tmp_path / "pages.pdf", _pages())
    session.evidence.blank(piece, [Area.of(2, 0.5, 0.0, 0.5, 1.0)])
    assert _black(_shown(session, piece, 1)) is None
    wide, high = _shown(session, piece, 2).size
    session.evidence.looked_through(piece, Shows.NOBODY)
    copy = session.evidence.copy_bytes(piece)
    drawn = pdfs.page(copy, 2, wide)
    stored = Image.frombuffer(
        "RGB", (drawn.width, drawn.height), drawn.pixels, "raw", "BGRX", drawn.stride, 1
    )
    assert max(stored.crop((wide // 2 + 16, 0, wide, high)).tobytes()) <= 2
    assert stored.getpixel((3, 3))[0] > 150
    with pikepdf.open(io.BytesIO(copy)) as document:
        images = [one for one in document.objects if isinstance(one, pikepdf.Stream) and "/Width" in one]
        assert len(images) == 2
    session.evidence.delete(piece)


def test_they_are_there_after_a_restart_and_can_be_taken_back(
    lab: Any, session: Session, tmp_path: Path, desk: Kept, vault: Path
) -> None:
    piece = _add(session, tmp_path / "b.png", _picture())
    session.evidence.blank(piece, [PART])
    session.evidence.looked_through(piece, Shows.NOBODY)
    session.close()
    with lab.open(vault, custodian=True) as again:
        again.evidence._desk = desk
        kept = again.evidence.get(piece)
        assert (kept.blanked, kept.burnt, kept.shows) == ((PART,), True, Shows.NOBODY)
        assert _black(_shown(again, piece)) == (20, 20, 60, 40)
        cleared = again.evidence.blank(piece, ())
        assert (cleared.blanked, cleared.burnt, cleared.shows) == ((), False, Shows.UNKNOWN)
        assert _black(_shown(again, piece)) is None
        rows = [row.about for row in again._vault.custody.rows() if row.action == "evidence-blanked"]
        assert [row["parts"] for row in rows if row][-2:] == ["1", "0"]
        again.evidence.delete(piece)


def test_a_page_that_is_not_there_and_what_has_no_pages_are_refused(session: Session, tmp_path: Path) -> None:
    piece = _add(session, tmp_path / "c.png", _picture())
    with pytest.raises(BadValue):
        session.evidence.blank(piece, [Area.of(2, 0, 0, 1, 1)])
    words = _add(session, tmp_path / "c.txt", b"words")
    with pytest.raises(WrongState):
        session.evidence.blank(words, [PART])
    for one in (piece, words):
        session.evidence.delete(one)


def test_once_names_are_out_nothing_under_a_blank_is_in_the_everyday_vault(
    lab: Any, session: Session, tmp_path: Path, desk: Kept, vault: Path
) -> None:
    """The last of these tests: it seals the account that they share."""
    piece = _add(session, tmp_path / "d.png", _picture())
    session.evidence.blank(piece, [PART])
    session.evidence.looked_through(piece, Shows.NOBODY)
    testimonies, account = Testimonies(session._vault), session.accounts.all()[0]
    words = {one.id: SealedText(one.words.text) for one in testimonies.fields(account.id, sealed=False)}
    testimonies.seal(account, words, {})
    session.close()
    with lab.open(vault) as everyday:
        everyday.evidence._desk = desk
        with Image.open(io.BytesIO(everyday.evidence.copy_bytes(piece))) as copy:
            assert _black(copy.convert("RGB")) == (20, 20, 60, 40)
        # Taking it back needs the original, which is in the names list.
        with pytest.raises(RegisterClosed):
            everyday.evidence.blank(piece, ())
        assert everyday.evidence.get(piece).shows is Shows.NOBODY
    with lab.open(vault, custodian=True) as custodian:
        custodian.evidence._desk = desk
        more = custodian.evidence.blank(piece, [PART, Area.of(1, 0.0, 0.75, 1.0, 0.25)])
        assert (more.shows, more.copy.sealed) == (Shows.UNKNOWN, True)
        again = custodian.evidence.looked_through(piece, Shows.NOBODY)
        assert (again.burnt, again.copy.sealed) == (True, False)
    with lab.open(vault) as everyday:
        everyday.evidence._desk = desk
        with Image.open(io.BytesIO(everyday.evidence.copy_bytes(piece))) as copy:
            assert _black(copy.convert("RGB")) == (0, 20, 80, 80)
            assert copy.convert("RGB").getpixel((5, 50)) == RED
