"""What runs in the helper process for evidence: bytes in, traces, copies or points out; no file opened."""

from __future__ import annotations

import encodings
import importlib
import pkgutil
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PIL import Image, ImageCms

from whistle.errors import CopyRefused, FileUnreadable, NoWords, TooComplex, TooLarge, UnreadableInput
from whistle.intake.evidence import mail, office, pdfs, pictures, plain, sound, threads
from whistle.intake.evidence.formats import Format, Sort, format_of
from whistle.intake.evidence.pictures import Copied, Pixels
from whistle.intake.evidence.traces import Trace, Traces
from whistle.intake.reader_archive import Archive
from whistle.intake.reader_eml import read_mail
from whistle.intake.reader_html import read_html
from whistle.intake.reader_rtf import read_rtf
from whistle.intake.reader_text import decode, tidy

NEEDS_NO_FILES: Final = True

MOST_WORDS: Final = 500_000
"""Letters of a copy that is words: a person has to read them through."""

_MOST_DEPTH: Final = 3
_MOST_WIDTH: Final = 3_000
_WINDOWS_ONLY: Final = frozenset({"mbcs", "oem"})
_OFFICE: Final = frozenset({Format.DOCX, Format.XLSX, Format.PPTX, Format.ODT, Format.ODS, Format.ODP})


def prepare() -> None:
    """Load what Python and Pillow would otherwise fetch from files later, when no file can be opened."""
    for module in pkgutil.iter_modules(encodings.__path__):
        if module.name not in _WINDOWS_ONLY:
            importlib.import_module(f"encodings.{module.name}")
    # The limit on points is our own, and asked before anything is decoded.
    Image.MAX_IMAGE_PIXELS = None
    Image.init()
    ImageCms.createProfile("sRGB")


def serve(request: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Answer one request; ``suffix`` is the end of the file's name.

    ``{"do": "look"}`` gives format, pages, counts and traces; ``{"do": "clean"}`` a copy; ``{"do":
    "page", "page", "width"}`` points, with the ``areas`` of that page black; ``{"do": "blank", "areas"}``
    a copy with them black, each a page, left, top, width, height; ``{"do": "words"}`` the words shown;
    ``{"do": "mails"}`` what ties mails together.
    """
    suffix, do = str(request.get("suffix", "")), request["do"]
    try:
        if do == "look":
            return look(suffix, blob), b""
        kind = format_of(suffix, blob)
        if do == "clean":
            copied = clean(kind, blob)
            facts = {"media_type": copied.media_type, "pages": copied.pages, "notes": list(copied.notes)}
            return facts, copied.data
        areas = _areas(request)
        if do == "blank":
            copied = blank(kind, blob, areas)
            return {"media_type": copied.media_type, "pages": copied.pages}, copied.data
        if do == "words":
            return {}, words(kind, blob).encode("utf-8", "replace")
        if do == "mails":
            return {"mails": threads.letters(kind, blob)}, b""
        number = int(request["page"])
        drawn = page(kind, blob, number, min(_MOST_WIDTH, int(request["width"])), areas.get(number, []))
    except RecursionError as why:
        raise TooComplex("it nests too deep") from why
    shape = (drawn.page, drawn.pages, drawn.width, drawn.height, drawn.stride)
    return dict(zip(("page", "pages", "width", "height", "stride"), shape, strict=True)), drawn.pixels


def look(suffix: str, data: bytes) -> dict[str, Any]:
    """What kind a file is and what it carries beside what it shows. Raises UnreadableInput."""
    traces = Traces()
    kind = format_of(suffix, data)
    pages = _look(kind, data, traces, 0)
    return {
        "format": kind.value,
        "pages": pages,
        "counts": dict(traces.counts),
        "found": [[one.trace, one.where, one.value] for one in traces.kept],
    }


def _look(kind: Format, data: bytes, traces: Traces, depth: int) -> int:
    if kind is Format.PDF:
        return pdfs.look(data, traces)
    if kind.sort is Sort.PICTURE:
        pictures.look(data, traces)
    elif kind in _OFFICE:
        office.look(Archive(data), kind, traces)
    elif kind is Format.ZIP:
        plain.look_archive(Archive(data), traces)
    elif kind is Format.MAIL:
        mail.look(data, traces, _inside, depth)
    elif kind is Format.MBOX:
        mail.look_into_box(data, traces, _inside)
    elif kind is Format.HTML:
        plain.look_page(data, traces)
    elif kind is Format.RTF:
        plain.look_rtf(data, traces)
    elif kind in (Format.TEXT, Format.CSV):
        plain.look_text(data, traces)
    elif kind.sort is Sort.SOUND:
        sound.look(data, kind, traces)
    return 0


def _inside(name: str, data: bytes, traces: Traces, depth: int) -> None:
    """Look into a file that hangs on another; one that cannot be read is only named."""
    if depth > _MOST_DEPTH or not data:
        return
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    try:
        _look(format_of(suffix, data), data, traces, depth)
    except (TooLarge, TooComplex):
        raise
    except UnreadableInput:
        traces.add(Trace.OTHER, "cannot be looked into")


def clean(kind: Format, data: bytes) -> Copied:
    """A copy that carries only what it shows. Raises CopyRefused and other UnreadableInput."""
    if kind is Format.PDF:
        return pdfs.clean(data)
    if kind.sort is Sort.PICTURE:
        return pictures.clean(data)
    if kind.sort is Sort.SOUND:
        return sound.clean(data, kind)
    if kind.sort is Sort.WORDS:
        text = words(kind, data)
        if len(text) > MOST_WORDS:
            raise CopyRefused("too-many-words")
        return Copied("text/plain", text.encode("utf-8", "replace"))
    raise CopyRefused("archive" if kind is Format.ZIP else "no-way")


def words(kind: Format, data: bytes) -> str:
    """The words that a file shows, tidied. Raises NoWords, CopyRefused."""
    if kind in _OFFICE:
        text = office.words(Archive(data), kind)
    elif kind is Format.MAIL:
        text = read_mail(data).text
    elif kind is Format.MBOX:
        text = mail.words_of_box(data)
    elif kind is Format.HTML:
        text = read_html(data).text
    elif kind is Format.RTF:
        text = read_rtf(data).text
    elif kind in (Format.TEXT, Format.CSV):
        text = decode(data).text
    else:
        raise CopyRefused("no-way")
    text = plain.without_unseen(tidy(text).text)
    if not text.strip():
        raise NoWords
    return text


def _areas(request: dict[str, Any]) -> dict[int, list[Sequence[float]]]:
    found: dict[int, list[Sequence[float]]] = {}
    for number, *area in request.get("areas", ()):
        found.setdefault(int(number), []).append([float(side) for side in area])
    return found


def blank(kind: Format, data: bytes, areas: Mapping[int, Sequence[Sequence[float]]]) -> Copied:
    """A copy with parts of it black. Raises FileUnreadable for what has no pages."""
    if kind is Format.PDF:
        return pdfs.blanked(data, areas)
    if kind.sort is not Sort.PICTURE:
        raise FileUnreadable("it has no pages")
    return pictures.blanked(data, areas.get(1, []))


def page(kind: Format, data: bytes, number: int, width: int, areas: Sequence[Sequence[float]] = ()) -> Pixels:
    """A page or a picture as points, parts of it black. Raises FileUnreadable for what is neither."""
    if kind is Format.PDF:
        return pdfs.page(data, number, width, areas)
    if kind.sort is not Sort.PICTURE:
        raise FileUnreadable("it has no pages")
    return pictures.pixels(pictures.blank(pictures.points(data), areas), width)
