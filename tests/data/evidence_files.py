"""Files of every format with words planted where a person does not see them, made by real libraries.

Nobody and nothing in them is real. Each marker is unique, so that a copy can be searched for it.
"""

from __future__ import annotations

import io
import mailbox
import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any, Final

SHOWN: Final = "Rotas were changed twice"
"""Words that every text file shows, and that a copy of it must keep."""


@dataclass(frozen=True, slots=True)
class Planted:
    """A file's name and bytes, and the markers that nobody sees in it."""

    name: str
    data: bytes
    markers: tuple[str, ...]


class Marks:
    """Hands out markers that stand nowhere else."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self.given: list[str] = []

    def __call__(self, what: str) -> str:
        mark = f"Qz{what}{self._seed}x{len(self.given)}"
        self.given.append(mark)
        return mark


def _exif(mark: Marks, serial: int) -> Any:
    from PIL import ExifTags, Image

    exif = Image.Exif()
    base = ExifTags.Base
    exif[base.Artist] = mark("artist")
    exif[base.Copyright] = mark("owner")
    exif[base.Make] = mark("make")
    exif[base.Model] = mark("model")
    exif[base.Software] = mark("program")
    exif[base.ImageDescription] = mark("caption")
    exif[base.DateTime] = "2025:03:14 09:26:53"
    exif.get_ifd(ExifTags.IFD.Exif).update(
        {
            base.BodySerialNumber: mark("serial"),
            base.CameraOwnerName: mark("holder"),
            base.DateTimeOriginal: "2025:03:14 09:26:53",
            base.UserComment: b"ASCII\0\0\0" + mark("remark").encode(),
        }
    )
    gps = ExifTags.GPS
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(
        {
            gps.GPSLatitudeRef: "N",
            gps.GPSLatitude: (51.0, float(serial % 60), 12.5),
            gps.GPSLongitudeRef: "W",
            gps.GPSLongitude: (3.0, 30.0, 1.5),
            gps.GPSAreaInformation: mark("area"),
        }
    )
    return exif


def _xmp(mark: Marks) -> bytes:
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"'
        f' xmpMM:DocumentID="uuid:{mark("docid")}">'
        f"<dc:creator><rdf:Seq><rdf:li>{mark('creator')}</rdf:li></rdf:Seq></dc:creator>"
        "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    ).encode()


def _picture(number: int, mode: str = "RGB") -> Any:
    from PIL import Image, ImageDraw

    image = Image.new(mode, (160 + number, 120), 200 if mode == "L" else (200, 220, 240))
    ImageDraw.Draw(image).rectangle((20, 20, 80, 60), fill=30 if mode == "L" else (number * 20 % 255, 30, 90))
    return image


def jpeg(mark: Marks, number: int) -> Planted:
    from PIL import Image

    out = io.BytesIO()
    _picture(number, "L" if number % 3 == 0 else "RGB").save(
        out,
        "JPEG",
        exif=_exif(mark, number),
        comment=mark("comment").encode(),
        xmp=_xmp(mark),
        dpi=(300, 300),
    )
    data = out.getvalue()
    if number % 2:
        data += b"ftypmp42" + mark("behind").encode() * 3
    assert Image.open(io.BytesIO(data)).size[1] == 120
    return Planted(f"photo {number}.jpg", data, tuple(mark.given))


def png(mark: Marks, number: int) -> Planted:
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Author", mark("author"))
    info.add_text("Comment", mark("comment"), zip=True)
    info.add_itxt("Description", mark("words"), lang="en")
    info.add_itxt("XML:com.adobe.xmp", _xmp(mark).decode())
    out = io.BytesIO()
    _picture(number).save(out, "PNG", pnginfo=info, exif=_exif(mark, number))
    return Planted(f"screen {number}.png", out.getvalue(), tuple(mark.given))


def gif(mark: Marks, number: int) -> Planted:
    out = io.BytesIO()
    _picture(number).convert("P").save(out, "GIF", comment=mark("comment").encode())
    return Planted(f"loop {number}.gif", out.getvalue(), tuple(mark.given))


def tiff(mark: Marks, number: int) -> Planted:
    out = io.BytesIO()
    exif = _exif(mark, number)
    exif[269] = mark("document")
    _picture(number).save(out, "TIFF", exif=exif, compression="tiff_lzw")
    # Pillow writes only the first table of fields into a TIFF.
    written = tuple(one for one in mark.given if one.encode() in out.getvalue())
    return Planted(f"scan {number}.tif", out.getvalue(), written)


def webp(mark: Marks, number: int) -> Planted:
    out = io.BytesIO()
    _picture(number).save(out, "WEBP", exif=_exif(mark, number), xmp=_xmp(mark), lossless=bool(number % 2))
    return Planted(f"sent {number}.webp", out.getvalue(), tuple(mark.given))


def pdf(mark: Marks, number: int) -> Planted:
    import pikepdf
    from reportlab.pdfgen import canvas

    first = io.BytesIO()
    page = canvas.Canvas(first, pagesize=(300, 400))
    page.setAuthor(mark("author"))
    page.setTitle(mark("title"))
    page.setKeywords(mark("keywords"))
    page.drawString(40, 300, SHOWN)
    text = page.beginText(40, 200)
    text.setTextRenderMode(3)
    text.textLine(mark("unseen"))
    page.drawText(text)
    page.linkURL("https://example.invalid/" + mark("link"), (40, 40, 90, 60))
    page.showPage()
    page.drawString(40, 300, "Page two")
    page.save()
    with pikepdf.open(first) as document:
        name = pikepdf.Name
        document.attachments["list.csv"] = (mark("attached") + ",1\n").encode()
        note = pikepdf.Dictionary(
            Type=name.Annot, Subtype=name.Text, Rect=[10, 10, 30, 30], Contents=mark("note"), T=mark("noter")
        )
        document.pages[0].Annots.append(document.make_indirect(note))
        document.Root.OpenAction = pikepdf.Dictionary(S=name.JavaScript, JS=f"app.alert('{mark('script')}')")
        metadata = pikepdf.Stream(document, _xmp(mark))
        metadata.Type, metadata.Subtype = name.Metadata, name.XML
        document.Root.Metadata = metadata
        camera = io.BytesIO()
        _picture(number).save(camera, "JPEG", exif=_exif(mark, number))
        image = pikepdf.Stream(document, camera.getvalue())
        image.Type, image.Subtype, image.Filter = name.XObject, name.Image, name.DCTDecode
        image.Width, image.Height, image.BitsPerComponent = 160 + number, 120, 8
        image.ColorSpace = name.DeviceRGB
        document.pages[1].Resources.XObject = pikepdf.Dictionary(Pic=image)
        document.pages[1].contents_add(b"q 80 0 0 60 40 40 cm /Pic Do Q")
        out = io.BytesIO()
        document.save(out)
    return Planted(f"plan {number}.pdf", out.getvalue(), tuple(mark.given))


def docx(mark: Marks, number: int) -> Planted:
    import docx as library
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = library.Document()
    paragraph = document.add_paragraph(SHOWN)
    core = document.core_properties
    core.author, core.last_modified_by = mark("author"), mark("changer")
    core.comments, core.keywords, core.title = mark("remarks"), mark("keywords"), mark("title")
    document.add_comment(paragraph.runs, text=mark("comment"), author=mark("commenter"), initials="QZ")
    space = nsdecls("w")
    paragraph._p.append(
        parse_xml(
            f'<w:del {space} w:id="7" w:author="{mark("deleter")}" w:date="2025-03-14T09:00:00Z">'
            f"<w:r><w:delText>{mark('deleted')}</w:delText></w:r></w:del>"
        )
    )
    paragraph._p.append(
        parse_xml(f"<w:r {space}><w:rPr><w:vanish/></w:rPr><w:t>{mark('hidden')}</w:t></w:r>")
    )
    out = io.BytesIO()
    document.save(out)
    camera = io.BytesIO()
    _picture(number).save(camera, "JPEG", exif=_exif(mark, number))
    data = _with_parts(
        out.getvalue(),
        {
            "docProps/custom.xml": (
                '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties">'
                f'<property name="{mark("field")}"><v>{mark("value")}</v></property></Properties>'
            ).encode(),
            "docProps/thumbnail.jpeg": camera.getvalue(),
            "word/embeddings/oleObject1.bin": mark("inside").encode(),
        },
    )
    return Planted(f"minutes {number}.docx", data, tuple(mark.given))


def _with_parts(archive: bytes, parts: dict[str, bytes]) -> bytes:
    """An archive with parts added, or in the place of those it has."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if entry.filename not in parts:
                new.writestr(entry, old.read(entry))
        for name, data in parts.items():
            new.writestr(name, data)
    return out.getvalue()


def xlsx(mark: Marks, number: int) -> Planted:
    import openpyxl
    from openpyxl.comments import Comment

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["B1"] = SHOWN, number
    sheet["A2"], sheet["C2"] = "kept", mark("column")
    sheet["A3"] = mark("row")
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet["A1"].comment = Comment(mark("comment"), mark("commenter"))
    behind = book.create_sheet(mark("sheet"))
    behind["A1"] = mark("cell")
    behind.sheet_state = "veryHidden" if number % 2 else "hidden"
    book.properties.creator, book.properties.lastModifiedBy = mark("author"), mark("changer")
    book.properties.description = mark("words")
    out = io.BytesIO()
    book.save(out)
    return Planted(f"figures {number}.xlsx", out.getvalue(), tuple(mark.given))


def pptx(mark: Marks, number: int) -> Planted:
    import pptx as library

    show = library.Presentation()
    first = show.slides.add_slide(show.slide_layouts[5])
    first.shapes.title.text = SHOWN
    first.notes_slide.notes_text_frame.text = mark("notes")
    second = show.slides.add_slide(show.slide_layouts[5])
    second.shapes.title.text = mark("slide")
    second._element.set("show", "0")
    show.core_properties.author = mark("author")
    show.core_properties.last_modified_by = mark("changer")
    show.core_properties.subject = mark("subject")
    out = io.BytesIO()
    show.save(out)
    return Planted(f"briefing {number}.pptx", out.getvalue(), tuple(mark.given))


def _open_document(kind: str, mark: Marks) -> bytes:
    from odfdo import Annotation, Cell, Document, Element, Paragraph, Row, Table

    document = Document(kind)
    body = document.body
    if kind == "text":
        body.clear()
        paragraph = Paragraph(SHOWN)
        body.append(paragraph)
        paragraph.insert_annotation(Annotation(mark("comment"), creator=mark("commenter")), after=SHOWN)
        body.append(
            Element.from_tag(
                f'<text:p><text:hidden-text text:condition="" text:string-value="{mark("hidden")}"/></text:p>'
            )
        )
    else:
        body.clear()
        table = Table("Rota")
        row = Row()
        row.append_cell(Cell(SHOWN))
        table.append_row(row)
        behind = Row()
        behind.append_cell(Cell(mark("row")))
        behind.set_attribute("table:visibility", "collapse")
        table.append_row(behind)
        body.append(table)
    document.meta.creator = mark("author")
    document.meta.title = mark("title")
    document.meta.generator = mark("program")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def odt(mark: Marks, number: int) -> Planted:
    return Planted(f"letter {number}.odt", _open_document("text", mark), tuple(mark.given))


def ods(mark: Marks, number: int) -> Planted:
    return Planted(f"rota {number}.ods", _open_document("spreadsheet", mark), tuple(mark.given))


def mail(mark: Marks, number: int) -> EmailMessage:
    """A mail with a picture hanging on it."""
    one = EmailMessage()
    one["From"], one["To"] = "A. Worker <a.worker@example.invalid>", "Desk <desk@example.invalid>"
    one["Subject"], one["Date"] = "Rotas", format_datetime(datetime(2025, 3, 14, 9, number % 60, tzinfo=UTC))
    one["Message-ID"] = f"<{mark('id')}@example.invalid>"
    one["Received"] = (
        f"from {mark('host')} ([192.0.2.7]) by mx.example.invalid; Fri, 14 Mar 2025 09:00:00 +0000"
    )
    one["X-Originating-IP"] = f"[192.0.2.7] {mark('address')}"
    one["User-Agent"] = mark("program")
    one.set_content(SHOWN + ".\n")
    one.add_alternative(
        f'<p>{SHOWN}.</p><!-- {mark("comment")} --><img src="https://example.invalid/{mark("pixel")}.gif">',
        subtype="html",
    )
    picture = jpeg(Marks(f"m{number}"), number)
    one.add_attachment(picture.data, "image", "jpeg", filename="photo.jpg")
    mark.given.extend(picture.markers)
    return one


def eml(mark: Marks, number: int) -> Planted:
    data = mail(mark, number).as_bytes()
    return Planted(f"mail {number}.eml", data, tuple(mark.given))


def mbox(mark: Marks, number: int) -> Planted:
    out = []
    for each in range(2):
        message = mailbox.mboxMessage(mail(mark, number + each))
        out.append(b"From desk@example.invalid Fri Mar 14 09:00:00 2025\n" + message.as_bytes() + b"\n")
    return Planted(f"folder {number}.mbox", b"\n".join(out), tuple(mark.given))


def html(mark: Marks, number: int) -> Planted:
    page = (
        f'<html><head><title>{mark("title")}</title><meta name="author" content="{mark("author")}">'
        f'<meta name="generator" content="{mark("program")}"></head><body><!-- {mark("comment")} -->'
        f"<p>{SHOWN}</p><p style='display:none'>{mark('hidden')}</p><script>var a='{mark('script')}'</script>"
        f"<img src='https://example.invalid/{mark('pixel')}.gif'></body></html>"
    )
    return Planted(f"page {number}.html", page.encode(), tuple(mark.given))


UNSEEN: Final = "\u200b\u2060\u200b"


def txt(mark: Marks, number: int) -> Planted:
    return Planted(f"note {number}.txt", f"{SHOWN}{UNSEEN} on day {number}.\n".encode(), (UNSEEN,))


def csv(mark: Marks, number: int) -> Planted:
    return Planted(f"table {number}.csv", f"what,count\n{SHOWN}{UNSEEN},{number}\n".encode(), (UNSEEN,))


def _sound(kind: str, subtype: str | None = None) -> bytes:
    import numpy
    import soundfile

    out = io.BytesIO()
    wave = (numpy.sin(numpy.arange(8000) / 6) * 8000).astype("int16")
    soundfile.write(out, wave, 16000, format=kind, subtype=subtype)
    return out.getvalue()


def wav(mark: Marks, number: int) -> Planted:
    data = _sound("WAV")
    info = b"INFO" + b"".join(
        key + struct.pack("<I", len(words) + 1) + words + b"\0" + (b"\0" if len(words) % 2 == 0 else b"")
        for key, words in ((b"IART", mark("artist").encode()), (b"ICMT", mark("comment").encode()))
    )
    bext = mark("described").encode().ljust(256, b"\0") + mark("recorder").encode().ljust(32, b"\0")
    bext = bext.ljust(602, b"\0")
    extra = b"".join(n + struct.pack("<I", len(h)) + h for n, h in ((b"LIST", info), (b"bext", bext)))
    return Planted(f"voice {number}.wav", _riff(data[12:] + extra), tuple(mark.given))


def _riff(body: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body


def _tagged(data: bytes, add: Callable[[Any], None]) -> bytes:
    import mutagen

    held = io.BytesIO(data)
    file = mutagen.File(held)
    if file.tags is None:
        file.add_tags()
    add(file)
    held.seek(0)
    file.save(held)
    return held.getvalue()


def mp3(mark: Marks, number: int) -> Planted:
    from mutagen import id3

    def add(file: Any) -> None:
        file.tags.add(id3.TPE1(encoding=3, text=mark("artist")))
        file.tags.add(id3.TIT2(encoding=1, text=mark("title")))
        file.tags.add(id3.COMM(encoding=3, lang="eng", desc="", text=mark("comment")))
        file.tags.add(id3.TXXX(encoding=3, desc="place", text=mark("place")))
        file.tags.add(
            id3.APIC(encoding=3, mime="image/png", type=3, desc="", data=b"\x89PNG" + mark("cover").encode())
        )

    data = _tagged(_sound("MP3"), add)
    last = b"TAG" + mark("old").encode()[:30].ljust(30, b"\0")
    return Planted(f"call {number}.mp3", data + last.ljust(128, b"\0"), tuple(mark.given))


def flac(mark: Marks, number: int) -> Planted:
    def add(file: Any) -> None:
        file.tags["ARTIST"] = mark("artist")
        file.tags["LOCATION"] = mark("place")

    return Planted(f"memo {number}.flac", _tagged(_sound("FLAC"), add), tuple(mark.given))


def ogg(mark: Marks, number: int) -> Planted:
    def add(file: Any) -> None:
        file.tags["ARTIST"] = mark("artist")
        file.tags["COMMENT"] = mark("comment") * 40

    return Planted(
        f"memo {number}.ogg",
        _tagged(_sound("OGG", "OPUS" if number % 2 else "VORBIS"), add),
        tuple(mark.given),
    )


def archive(mark: Marks, number: int) -> Planted:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        new.writestr(f"{mark('folder')}/note.txt", "words")
        new.comment = mark("remark").encode()
    return Planted(f"bundle {number}.zip", out.getvalue(), tuple(mark.given))


def heic(mark: Marks, number: int) -> Planted:
    return Planted(
        f"phone {number}.heic", b"\0\0\0\x18ftypheic" + mark("place").encode() * 4, tuple(mark.given)
    )


def m4a(mark: Marks, number: int) -> Planted:
    def atom(name: bytes, held: bytes) -> bytes:
        return struct.pack(">I", 8 + len(held)) + name + held

    title = atom(b"\xa9nam", atom(b"data", struct.pack(">II", 1, 0) + mark("title").encode()))
    moov = atom(b"moov", atom(b"udta", atom(b"meta", bytes(4) + atom(b"ilst", title))))
    return Planted(f"voice {number}.m4a", atom(b"ftyp", b"M4A \0\0\0\0") + moov, tuple(mark.given))


MAKERS: Final[dict[str, Callable[[Marks, int], Planted]]] = {
    "jpg": jpeg, "png": png, "gif": gif, "tiff": tiff, "webp": webp, "heic": heic, "pdf": pdf, "docx": docx,
    "xlsx": xlsx, "pptx": pptx, "odt": odt, "ods": ods, "eml": eml, "mbox": mbox, "txt": txt, "csv": csv,
    "html": html, "wav": wav, "mp3": mp3, "flac": flac, "ogg": ogg, "m4a": m4a, "zip": archive,
}  # fmt: skip

REFUSED: Final = {"heic": "no-way", "m4a": "no-way", "zip": "archive"}
"""Formats of which there is no cleaned copy, and why."""


def planted(each: int) -> Iterator[tuple[str, Planted]]:
    """``each`` files of every format, with the format's name."""
    for kind, make in MAKERS.items():
        for number in range(each):
            yield kind, make(Marks(f"{kind}{number}"), number)
