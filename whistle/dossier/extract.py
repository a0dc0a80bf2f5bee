"""Everything in a PDF's bytes that can be read as words, by engines that share no code.

Two text engines (pypdfium2 and pypdf), every string object and every string operand of every
content stream, every other decompressed stream, XMP, file name; pictures by tesseract where it is
installed. All of it in memory.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pikepdf
import pypdf
import pypdfium2
from lxml import etree

from whistle.dossier.reading import read_picture
from whistle.errors import DossierUnverified

MANIFEST_TAGS = ("manifest", "signature")
SUM_BYTES = 16
"""How long each of the two sums is that identify a file (MD5)."""


@dataclass(frozen=True, slots=True)
class Extract:
    """Words from one place of a file; ``binary`` where words may be there by chance."""

    place: str
    text: str
    binary: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """What was read, and the places that hold what cannot be read (pictures)."""

    extracts: tuple[Extract, ...]
    unreadable: tuple[str, ...]


def extract_all(data: bytes, file_name: str) -> Contents:
    """Read a PDF in every way that is known. Raises DossierUnverified if it is no PDF."""
    try:
        extracts = [Extract("file name", file_name)]
        extracts += _by_pdfium(data)
        extracts += _by_pypdf(data)
        with pikepdf.open(io.BytesIO(data)) as pdf:
            objects = _Objects(pdf)
            extracts += list(objects.read())
            return Contents(tuple(extracts), tuple(objects.pictures))
    except (pikepdf.PdfError, pypdfium2.PdfiumError, pypdf.errors.PyPdfError) as error:
        raise DossierUnverified(problem="not a PDF that can be read") from error


def _by_pdfium(data: bytes) -> list[Extract]:
    found = []
    document = pypdfium2.PdfDocument(data)
    try:
        for number, page in enumerate(document, 1):
            words = page.get_textpage()
            found.append(Extract(f"page {number}", words.get_text_range()))
            words.close()
            page.close()
    finally:
        document.close()
    return found


def _by_pypdf(data: bytes) -> list[Extract]:
    reader = pypdf.PdfReader(io.BytesIO(data))
    found = [Extract(f"page {number}", page.extract_text()) for number, page in enumerate(reader.pages, 1)]
    found += [Extract("metadata", str(value)) for value in (reader.metadata or {}).values()]
    found += [Extract("attachment", name) for name in reader.attachments]
    return found


class _Objects:
    """Walks every object of a file once."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.pictures: list[str] = []
        self.content: dict[tuple[int, int], str] = {}
        self.images: dict[tuple[int, int], str] = {}
        for number, page in enumerate(pdf.pages, 1):
            contents = page.obj.get("/Contents")
            for stream in contents if isinstance(contents, pikepdf.Array) else (contents,):
                if isinstance(stream, pikepdf.Stream):
                    self.content[stream.objgen] = f"page {number}"
            drawn = page.obj.get("/Resources", pikepdf.Dictionary()).get("/XObject", pikepdf.Dictionary())
            for key in drawn.keys():  # noqa: SIM118  # not a dict
                self.images[drawn[key].objgen] = f"picture on page {number}"

    def read(self) -> Iterator[Extract]:
        """Yield the words of every object and stream."""
        for item in self.pdf.objects:
            # The file's identifier is a sum: two letters of it are nobody's name, a whole name still is.
            sums = _identifiers(item)
            for extract in self._strings(item, _place_of(item)):
                yield replace(extract, binary=extract.text in sums)
            if isinstance(item, pikepdf.Stream):
                yield from self._stream(item)

    def _strings(self, item: pikepdf.Object, place: str) -> Iterator[Extract]:
        """Yield string objects below ``item``, but not of other indirect objects."""
        below: list[tuple[object, bool]] = [(item, True)]
        while below:
            value, top = below.pop()
            if isinstance(value, pikepdf.Object) and value.is_indirect and not top:
                continue
            if isinstance(value, pikepdf.String):
                yield Extract(place, _string(value))
            elif isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
                below += [(value.get(key), False) for key in value.keys()]  # noqa: SIM118  # not a dict
            elif isinstance(value, pikepdf.Array):
                below += [(part, False) for part in value]

    def _stream(self, stream: pikepdf.Stream) -> Iterator[Extract]:
        kind, form = str(stream.get("/Type", "")), str(stream.get("/Subtype", ""))
        if form == "/Image":
            where = self.images.get(stream.objgen, "picture")
            words = _words_in(stream)
            if words is None:
                self.pictures.append(where)
            else:
                yield Extract(where, words)
            return
        if kind in ("/XRef", "/ObjStm"):
            return
        if kind == "/Metadata":
            yield Extract("metadata", _xmp_words(stream.read_bytes()))
            return
        place = self.content.get(stream.objgen)
        if place is not None or form == "/Form":
            yield from self._operands(stream, place or "drawing")
            return
        data = stream.read_bytes()
        for encoding in ("latin-1", "utf-16-be", "utf-16-le"):
            yield Extract("stream", data.decode(encoding, "replace"), binary=True)

    def _operands(self, stream: pikepdf.Stream, place: str) -> Iterator[Extract]:
        """Yield strings among the operands: ActualText and the like, and text as it is stored.

        Stored text is in the codes of a font and can look like words by chance: binary.
        """
        stored: list[str] = []
        for instruction in pikepdf.parse_content_stream(stream):
            if isinstance(instruction, pikepdf.ContentStreamInlineImage):
                self.pictures.append(place)
                continue
            shows_text = str(instruction.operator) in ("Tj", "TJ", "'", '"')
            for operand in instruction.operands:
                found = [extract.text for extract in self._strings(operand, place)]
                if shows_text:
                    stored.append("".join(found))
                else:
                    yield from (Extract(place, text) for text in found)
        yield Extract(place, " ".join(stored), binary=True)


def _words_in(stream: pikepdf.Stream) -> str | None:
    """The words in a picture of points; None where nothing here can read it."""
    try:
        image = pikepdf.PdfImage(stream).as_pil_image()
    except (pikepdf.PdfError, NotImplementedError, OSError, TypeError, ValueError):
        return None
    return read_picture(image.convert("RGB"))


def _identifiers(item: pikepdf.Object) -> frozenset[str]:
    """The two sums that identify a file, where they stand in its table of objects; nothing else there."""
    if not isinstance(item, pikepdf.Stream) or item.get("/Type") != "/XRef":
        return frozenset()
    found = item.get("/ID")
    parts = list(found) if isinstance(found, pikepdf.Array) else []
    return frozenset(
        _string(one) for one in parts if isinstance(one, pikepdf.String) and len(bytes(one)) == SUM_BYTES
    )


def _place_of(item: pikepdf.Object) -> str:
    if not isinstance(item, pikepdf.Dictionary):
        return "object"
    if item.get("/Type") == "/Annot" or ("/Subtype" in item and "/Rect" in item):
        return "annotation"
    if item.get("/Type") == "/StructElem":
        return "alternative text"
    if "/Title" in item and "/Parent" in item:
        return "bookmark"
    if "/EF" in item:
        return "attachment"
    return "object"


def _string(value: pikepdf.String) -> str:
    raw = bytes(value)
    if raw.startswith((b"\xfe\xff", b"\xff\xfe")):
        return raw.decode("utf-16", "replace")
    return str(value)


def _xmp_words(data: bytes) -> str:
    """Return XMP's words. The manifest's digits are left out: they are sums, not words."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return data.decode("utf-8", "replace")
    words = []
    for element in root.iter():
        words += [str(value) for value in element.attrib.values()]
        text = element.text or ""
        if isinstance(element.tag, str) and element.tag.rpartition("}")[2] in MANIFEST_TAGS:
            text = _without_digests(text)
        words += [text, element.tail or ""]
        if not isinstance(element.tag, str):
            words.append(str(element))
    return "\n".join(words)


def _without_digests(text: str) -> str:
    return " ".join(part for part in text.replace('"', " ").replace(",", " ").split() if not _is_digest(part))


def _is_digest(word: str) -> bool:
    bare = word.strip("[]{}:")
    return len(bare) in (64, 128) and all(char in "0123456789abcdef" for char in bare)
