"""PDF files: what they carry beside their pages, and copies that are pictures of the pages."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from whistle.errors import CopyRefused, FileUnreadable, Protected, TooComplex, TooLarge, UnreadableInput
from whistle.intake.evidence import pictures
from whistle.intake.evidence.pictures import Copied, Pixels, pixels
from whistle.intake.evidence.traces import Trace, Traces, xmp

MOST_PAGES: Final = 200
"""Pages of a PDF of which a copy is made."""

MOST_COPY: Final = 60_000_000
"""Bytes that a copy may have: what a helper can hand back."""

DOTS: Final = 150
"""Dots to an inch in a copy: small print stays readable."""

_MOST_OBJECTS: Final = 200_000
_MOST_XMP: Final = 8_000_000
_MOST_PICTURES: Final = 200
_MOST_SIDE: Final = 4_000
_QUALITY: Final = 82
_SIXTEEN: Final = [round(level / 17) * 17 for level in range(256)]
_POINTS_TO_AN_INCH: Final = 72
_DAMAGED: Final = "it is damaged"
_BAD: Final = (pikepdf.PdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError,
               NotImplementedError, RuntimeError)  # fmt: skip
_NOTES: Final = frozenset({
    "/Text", "/FreeText", "/Popup", "/Highlight", "/StrikeOut", "/Underline", "/Squiggly", "/Caret", "/Ink",
    "/Stamp", "/Redact",
})  # fmt: skip
_OUTSIDE: Final = frozenset({"/URI", "/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData"})


def look(data: bytes, traces: Traces) -> int:
    """Note what a PDF carries beside its pages; return how many pages it has.

    Raises Protected, FileUnreadable, TooComplex.
    """
    try:
        document = pikepdf.open(io.BytesIO(data))
    except pikepdf.PasswordError as why:
        raise Protected from why
    except _BAD as why:
        raise FileUnreadable(_DAMAGED) from why
    with document:
        try:
            pages = len(document.pages)
            if len(document.objects) > _MOST_OBJECTS:
                raise TooComplex("it holds too many parts")
            for key, value in document.docinfo.items():
                traces.named(str(key).lstrip("/"), str(value), "PDF information")
            hidden = _layers_off(document)
            if hidden:
                traces.add(Trace.HIDDEN, "layers that are not shown", str(hidden))
            seen = 0
            for thing in document.objects:
                if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
                    seen = _thing(thing, traces, seen)
        except _BAD as why:
            raise FileUnreadable(_DAMAGED) from why
    linear = b"/Linearized" in data[:2048]
    earlier = data.count(b"%%EOF") - 1 - linear
    if earlier > 0:
        traces.add(Trace.EARLIER, "earlier versions of the file", str(earlier))
    return pages


def _layers_off(document: pikepdf.Pdf) -> int:
    layers = document.Root.get("/OCProperties")
    usual = layers.get("/D") if isinstance(layers, pikepdf.Dictionary) else None
    off = usual.get("/OFF") if isinstance(usual, pikepdf.Dictionary) else None
    return len(off) if isinstance(off, pikepdf.Array) else 0


def _thing(thing: Any, traces: Traces, seen: int) -> int:
    """One object of the file; ``seen`` counts the pictures that were looked into."""
    kind, sub, action = (str(thing.get(key, "")) for key in ("/Type", "/Subtype", "/S"))
    if kind == "/Metadata" and isinstance(thing, pikepdf.Stream):
        packet = thing.read_bytes()
        if len(packet) > _MOST_XMP:
            raise TooLarge(limit=_MOST_XMP)
        xmp(traces, packet)
    for key, value in thing.items():
        # Written where it is used, an action is no object of its own.
        if isinstance(value, pikepdf.Dictionary) and not value.is_indirect:
            _action(value, str(value.get("/S", "")), traces)
        if key == "/Thumb":
            traces.add(Trace.THUMBNAIL, "small picture of a page")
        if key == "/PieceInfo":
            traces.add(Trace.SOFTWARE, "data of the program that made it")
    _action(thing, action, traces)
    if "/EF" in thing:
        traces.add(Trace.EMBEDDED, "file inside", str(thing.get("/UF", thing.get("/F", ""))))
    if sub in _NOTES:
        traces.named("author", str(thing.get("/T", "")), "note on a page")
        if str(thing.get("/Contents", "")).strip():
            traces.add(Trace.COMMENT, "note on a page", str(thing.get("/Contents")))
    if kind == "/Sig" or "/ByteRange" in thing:
        for key in ("/Name", "/Reason", "/Location", "/ContactInfo"):
            traces.named(key[1:], str(thing.get(key, "")), "signature", Trace.PERSON)
    if sub == "/Image" and isinstance(thing, pikepdf.Stream) and seen < _MOST_PICTURES:
        _picture(thing, traces)
        seen += 1
    return seen


def _action(thing: Any, action: str, traces: Traces) -> None:
    if action == "/JavaScript" or "/JS" in thing:
        code = thing.get("/JS", "")
        traces.add(
            Trace.SCRIPT,
            "script",
            code.read_bytes()[:2000].decode("latin-1") if isinstance(code, pikepdf.Stream) else str(code),
        )
    elif action in _OUTSIDE:
        traces.add(Trace.LINK, "leads outside", str(thing.get("/URI", thing.get("/F", ""))))


def _picture(thing: Any, traces: Traces) -> None:
    """A picture of a page keeps what its camera wrote."""
    if str(thing.get("/Filter", "")) != "/DCTDecode":
        return
    inside = Traces()
    try:
        pictures.look(thing.read_raw_bytes(), inside)
    except UnreadableInput:
        return
    traces.within("picture on a page", inside)


# -- pages -------------------------------------------------------------------------------


@contextmanager
def _opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as why:
        if why.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise Protected from why
        raise FileUnreadable(_DAMAGED) from why
    try:
        if document.get_formtype() != pdfium.FORMTYPE_NONE:
            document.init_forms()
        yield document
    except pypdfium2.PdfiumError as why:
        raise FileUnreadable(_DAMAGED) from why
    finally:
        document.close()


def _drawn(document: pypdfium2.PdfDocument, number: int, scale: float) -> tuple[Image.Image, float, float]:
    """A page as a picture, and its size in points. No side is over 4,000 dots."""
    page = document[number]
    try:
        wide, high = page.get_width(), page.get_height()
        if not (0 < wide < 100_000 and 0 < high < 100_000):
            raise FileUnreadable(_DAMAGED)
        scale = min(scale, _MOST_SIDE / max(wide, high))
        # Notes are no part of the page: they are told among the traces.
        drawn = page.render(scale=scale, may_draw_forms=True, draw_annots=False)
        picture = drawn.to_pil().convert("RGB")
        drawn.close()
    finally:
        page.close()
    return picture, wide, high


def clean(data: bytes) -> Copied:
    """A PDF of pictures of the pages: no word, no script, no link, no name in it.

    Raises CopyRefused (too many pages, too large), Protected, FileUnreadable.
    """
    out = pikepdf.new()
    size = 0
    with _opened(data) as document:
        if len(document) > MOST_PAGES:
            raise CopyRefused("too-many-pages")
        for number in range(len(document)):
            picture, wide, high = _drawn(document, number, DOTS / _POINTS_TO_AN_INCH)
            if _is_grey(picture):
                picture = picture.convert("L")
            packed, way = _packed(picture)
            size += len(packed)
            if size > MOST_COPY:
                raise CopyRefused("too-large")
            _add_page(out, picture, packed, way, wide, high)
    if not len(out.pages):
        raise FileUnreadable(_DAMAGED)
    target = io.BytesIO()
    out.save(target, deterministic_id=True, compress_streams=True)
    return Copied("application/pdf", target.getvalue(), len(out.pages))


def _packed(picture: Image.Image) -> tuple[bytes, pikepdf.Name]:
    """The points of a page, packed in the way that is shorter: type as sixteen greys, or as a photograph."""
    photo = io.BytesIO()
    picture.save(photo, "JPEG", quality=_QUALITY)
    if picture.mode == "L":
        plain = zlib.compress(picture.point(_SIXTEEN).tobytes(), 6)
        if len(plain) < photo.tell():
            return plain, pikepdf.Name.FlateDecode
    return photo.getvalue(), pikepdf.Name.DCTDecode


def _is_grey(picture: Image.Image) -> bool:
    red, green, blue = picture.resize((64, 64), Image.Resampling.BOX).split()
    return red.tobytes() == green.tobytes() == blue.tobytes()


def _add_page(
    out: pikepdf.Pdf, picture: Image.Image, data: bytes, way: pikepdf.Name, wide: float, high: float
) -> None:
    image = pikepdf.Stream(out, data)
    image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    image.Width, image.Height, image.BitsPerComponent = picture.width, picture.height, 8
    image.ColorSpace = pikepdf.Name.DeviceGray if picture.mode == "L" else pikepdf.Name.DeviceRGB
    image.Filter = way
    page = out.add_blank_page(page_size=(wide, high))
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=image))
    page.Contents = pikepdf.Stream(out, f"q {wide:.3f} 0 0 {high:.3f} 0 0 cm /P Do Q".encode("ascii"))


def page(data: bytes, number: int, width: int, areas: Sequence[Sequence[float]] = ()) -> Pixels:
    """One page (from 1) as points, ``width`` wide, with ``areas`` black. Raises FileUnreadable, Protected.

    With areas it is no wider than in a copy: they are made black before anything is made larger or smaller.
    """
    with _opened(data) as document:
        count = len(document)
        if not 1 <= number <= count:
            raise FileUnreadable("it has no such page")
        one = document[number - 1]
        wide = one.get_width()
        one.close()
        scale = DOTS / _POINTS_TO_AN_INCH if areas else width / max(1.0, wide)
        picture, _, _ = _drawn(document, number - 1, scale)
    return pixels(pictures.blank(picture, areas), width, number, count)


def blanked(data: bytes, areas: Mapping[int, Sequence[Sequence[float]]]) -> Copied:
    """A copy with parts of its pages (from 1) black in the points themselves. Raises FileUnreadable."""
    target = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(data)) as out, _opened(data) as document:
            count = len(document)
            for number in sorted(areas):
                if not 1 <= number <= count:
                    raise FileUnreadable("it has no such page")
                picture, wide, high = _drawn(document, number - 1, DOTS / _POINTS_TO_AN_INCH)
                if _is_grey(picture):
                    picture = picture.convert("L")
                packed, way = _packed(pictures.blank(picture, areas[number]))
                _add_page(out, picture, packed, way, wide, high)
                out.pages[number - 1] = out.pages[-1]
                del out.pages[-1]
            # What no page leads to any more is not written: the old points are gone.
            out.save(target, deterministic_id=True, compress_streams=True)
    except pikepdf.PdfError as why:
        raise FileUnreadable(_DAMAGED) from why
    return Copied("application/pdf", target.getvalue(), count)
