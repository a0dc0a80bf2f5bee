"""Files made to hurt: each ends in an UnreadableInput that quotes nothing, or in plain words.

Every one goes through the helper process as a person's file would.
"""

from __future__ import annotations

import io
import os
import struct
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from whistle.errors import FileUnreadable, NoWords, Protected, TooComplex, TooLarge, UnreadableInput
from whistle.hardening.helpers import Limits
from whistle.intake.readers import Reader

_SPEC = spec_from_file_location("reader_samples", Path(__file__).parents[1] / "data" / "reader_samples.py")
assert _SPEC is not None
assert _SPEC.loader is not None
made = module_from_spec(_SPEC)
_SPEC.loader.exec_module(made)

SECRET = "Plunkett"
DOCX, ODT = made.FILES["account.docx"], made.FILES["account.odt"]
PDF, RTF, MAIL = made.FILES["account.pdf"], made.FILES["account.rtf"], made.FILES["account.eml"]


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as one:
        yield one


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def replaced(source: bytes, part: str, data: bytes) -> bytes:
    old = zipfile.ZipFile(io.BytesIO(source))
    return zipped({name: data if name == part else old.read(name) for name in old.namelist()})


def without(source: bytes, part: str) -> bytes:
    old = zipfile.ZipFile(io.BytesIO(source))
    return zipped({name: old.read(name) for name in old.namelist() if name != part})


def word_xml(inside: str, before: str = "") -> bytes:
    xml = f'{before}<w:document xmlns:w="{made.W}"><w:body>{inside}</w:body></w:document>'
    return replaced(DOCX, "word/document.xml", xml.encode())


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha ha ha ha ha">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
    + "]>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
PARAGRAPH = f"<w:p><w:r><w:t>{SECRET} &a;</w:t></w:r></w:p>"


def zip_bomb(source: bytes, part: str) -> bytes:
    """200 MB of spaces in about 200 kB."""
    return replaced(source, part, b" " * 200_000_000)


def lying_size(source: bytes, part: str) -> bytes:
    """A part of 90 MB whose directory entry claims 100 bytes."""
    real = b"<a>" + b" " * 90_000_000
    data = bytearray(replaced(source, part, real))
    size, false = struct.pack("<I", len(real)), struct.pack("<I", 100)
    return bytes(data).replace(size, false)


def overlapping() -> bytes:
    """Directory entries that all point at one and the same packed megabyte."""
    data = zipped({"word/document.xml": os.urandom(1000) + bytes(30_000), **{f"x{i}": b"" for i in range(9)}})
    out = bytearray(data)
    first = place = data.index(b"PK\x01\x02")
    while place >= 0:
        out[place + 16 : place + 28] = data[first + 16 : first + 28]
        out[place + 42 : place + 46] = bytes(4)
        place = out.find(b"PK\x01\x02", place + 4)
    return bytes(out)


def encrypted_zip() -> bytes:
    data = bytearray(DOCX)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + offset] |= 1
            place = data.find(mark, place + 4)
    return bytes(data)


def two_of_one_name() -> bytes:
    out = io.BytesIO(DOCX)
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", b"<a/>")
    return out.getvalue()


def pdf_with(stream: bytes, pages: int = 1) -> bytes:
    kids = b" ".join(b"3 0 R" for _ in range(pages))
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + kids + b"]/Count " + str(pages).encode() + b">>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length "
        + str(len(stream)).encode()
        + b"/Filter/FlateDecode>>stream\n"
        + stream
        + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = b"%PDF-1.4\n"
    for number, part in enumerate(parts, 1):
        body += str(number).encode() + b" 0 obj" + part + b"endobj\n"
    return body + b"trailer<</Root 1 0 R>>"


def deep_mail(depth: int) -> bytes:
    lines = []
    for level in range(depth):
        lines.append(f'Content-Type: multipart/mixed; boundary="b{level}"\r\n\r\n--b{level}\r\n')
    return ("Subject: x\r\n" + "".join(lines) + f"Content-Type: text/plain\r\n\r\n{SECRET}").encode()


Make = Callable[[], bytes]

REFUSED: dict[str, tuple[str, Make, type[UnreadableInput] | tuple[type[UnreadableInput], ...]]] = {
    # nothing, or no words
    "an empty file": ("a.txt", lambda: b"", NoWords),
    "only white space": ("a.txt", lambda: b" \r\n\t ", NoWords),
    "only a byte-order mark": ("a.txt", lambda: b"\xef\xbb\xbf", NoWords),
    "an empty web page": ("a.html", lambda: b"<html><body><script>x()</script></body></html>", NoWords),
    "an empty Word file": ("a.docx", lambda: made._saved(made.docx.Document()), NoWords),
    "a PDF of blank pages": ("a.pdf", lambda: made.pdf_file(" "), NoWords),
    "a mail without anything": ("a.eml", lambda: b"X-Nothing: 1\r\n\r\n", NoWords),
    "an empty rich text": ("a.rtf", lambda: b"{\\rtf1}", (NoWords, FileUnreadable)),
    # not what it is called
    "zero bytes": ("a.txt", lambda: bytes(5000), FileUnreadable),
    "random bytes": ("a.txt", lambda: bytes(range(256)) * 40, FileUnreadable),
    "a picture called text": ("a.txt", lambda: b"\x89PNG\r\n\x1a\n" + bytes(100), FileUnreadable),
    "a picture called Word": ("a.docx", lambda: b"\xff\xd8\xff\xe0" + bytes(100), FileUnreadable),
    "a program": ("a", lambda: b"\x7fELF" + bytes(100), FileUnreadable),
    "words called PDF": ("a.pdf", lambda: SECRET.encode(), FileUnreadable),
    "words called Word": ("a.docx", lambda: SECRET.encode(), FileUnreadable),
    "words called OpenDocument": ("a.odt", lambda: SECRET.encode(), FileUnreadable),
    "words called rich text": ("a.rtf", lambda: SECRET.encode(), FileUnreadable),
    "words called mail": ("a.eml", lambda: b"no header at all", FileUnreadable),
    "an old Word file": ("a.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), FileUnreadable),
    "a plain zip": ("a.zip", lambda: zipped({"a.txt": SECRET.encode()}), FileUnreadable),
    "a zip inside a zip": ("a.docx", lambda: zipped({"b.zip": zipped({"c.zip": b"x"})}), FileUnreadable),
    "a spreadsheet": (
        "a.docx",
        lambda: zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
        FileUnreadable,
    ),
    "odd halves of UTF-16": ("a.txt", lambda: b"\xff\xfe" + b"a\x00b", FileUnreadable),
    "a broken UTF-32": ("a.txt", lambda: b"\xff\xfe\x00\x00" + b"\xff" * 8, FileUnreadable),
    # locked
    "a locked PDF": ("a.pdf", lambda: made.locked_pdf("pw", "owner"), Protected),
    "a locked Word file": (
        "a.docx",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50) + "EncryptedPackage".encode("utf-16-le"),
        Protected,
    ),
    "a zip with a password": ("a.docx", encrypted_zip, Protected),
    "a locked OpenDocument text": (
        "a.odt",
        lambda: zipped(
            {
                "mimetype": b"application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml": b"<m><e><encryption-data/></e></m>",
                "content.xml": b"\x00",
            }
        ),
        Protected,
    ),
    "an encrypted mail": (
        "a.eml",
        lambda: b"Content-Type: multipart/encrypted; boundary=x\r\n\r\n--x\r\n\r\nx\r\n--x--",
        Protected,
    ),
    "an S/MIME mail": (
        "a.eml",
        lambda: b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nx",
        Protected,
    ),
    # cut short, bent
    **{
        f"a Word file cut at {part} tenths": (
            "a.docx",
            lambda part=part: DOCX[: len(DOCX) * part // 10],
            FileUnreadable,
        )
        for part in (1, 5, 9)
    },
    **{
        f"an OpenDocument text cut at {part} tenths": (
            "a.odt",
            lambda part=part: ODT[: len(ODT) * part // 10],
            FileUnreadable,
        )
        for part in (1, 5, 9)
    },
    "a PDF cut to its head": ("a.pdf", lambda: PDF[:60], FileUnreadable),
    "a Word file without its body": ("a.docx", lambda: without(DOCX, "word/document.xml"), FileUnreadable),
    "a Word file without relations": ("a.docx", lambda: without(DOCX, "_rels/.rels"), FileUnreadable),
    "a Word file with broken XML": (
        "a.docx",
        lambda: replaced(DOCX, "word/document.xml", b"<w:p><"),
        FileUnreadable,
    ),
    "a Word file whose XML is no text": (
        "a.docx",
        lambda: replaced(DOCX, "word/document.xml", b"\xff\x00\xfa"),
        FileUnreadable,
    ),
    "a Word file whose body lies outside": (
        "a.docx",
        lambda: replaced(
            DOCX, "_rels/.rels", b'<r><x Type="a/officeDocument" Target="../../../etc/passwd"/></r>'
        ),
        FileUnreadable,
    ),
    "two bodies of one name": ("a.docx", two_of_one_name, FileUnreadable),
    "an OpenDocument text without content": ("a.odt", lambda: without(ODT, "content.xml"), FileUnreadable),
    "an OpenDocument text with another body": (
        "a.odt",
        lambda: replaced(ODT, "content.xml", b"<a/>"),
        FileUnreadable,
    ),
    "a zip of an odd method": (
        "a.docx",
        lambda: zipped({"_rels/.rels": b"<a/>" * 99}, zipfile.ZIP_LZMA),
        FileUnreadable,
    ),
    # too much
    "text over 5 MB": ("a.txt", lambda: b"word " * 1_000_001, TooLarge),
    "200 MB in a Word file of 200 kB": ("a.docx", lambda: zip_bomb(DOCX, "word/document.xml"), TooLarge),
    "200 MB in an OpenDocument text": ("a.odt", lambda: zip_bomb(ODT, "content.xml"), TooLarge),
    "40 MB at a low rate": (
        "a.docx",
        lambda: replaced(DOCX, "word/document.xml", os.urandom(300_000) + bytes(40_000_000)),
        TooLarge,
    ),
    "a size that lies": ("a.docx", lambda: lying_size(DOCX, "word/document.xml"), UnreadableInput),
    "entries that overlap": ("a.docx", overlapping, FileUnreadable),
    "5,001 entries": ("a.docx", lambda: zipped({f"x{i}": b"" for i in range(5_001)}), TooComplex),
    "a billion laughs in Word": ("a.docx", lambda: word_xml(PARAGRAPH, LAUGHS), FileUnreadable),
    "a billion laughs in OpenDocument": (
        "a.odt",
        lambda: replaced(ODT, "content.xml", LAUGHS.encode() + b"<x>&j;</x>"),
        FileUnreadable,
    ),
    "a billion laughs in UTF-16": (
        "a.docx",
        lambda: replaced(DOCX, "word/document.xml", (LAUGHS + "<x>&j;</x>").encode("utf-16")),
        FileUnreadable,
    ),
    "a declaration hidden in UTF-7": (
        "a.docx",
        lambda: replaced(
            DOCX,
            "word/document.xml",
            b'<?xml version="1.0" encoding="UTF-7"?>' + (OUTSIDE + "<x>&a;</x>").encode("utf-7"),
        ),
        FileUnreadable,
    ),
    "a file of ours asked for in Word": ("a.docx", lambda: word_xml(PARAGRAPH, OUTSIDE), FileUnreadable),
    "a file of ours asked for in relations": (
        "a.docx",
        lambda: replaced(DOCX, "_rels/.rels", (OUTSIDE + "<x>&a;</x>").encode()),
        FileUnreadable,
    ),
    "XML 100,000 deep": ("a.docx", lambda: word_xml("<w:p>" * 100_000), (TooComplex, FileUnreadable)),
    "a web page 100,000 deep": ("a.html", lambda: b"<div>" * 100_000 + SECRET.encode(), TooComplex),
    "a web page 3,000 deep behind errors": (
        "a.html",
        lambda: b"</x><p a=1 a=2>" * 3000 + b"<div>" * 3000 + SECRET.encode(),
        TooComplex,
    ),
    "rich text 100,000 deep": ("a.rtf", lambda: b"{\\rtf1" + b"{" * 100_000 + SECRET.encode(), TooComplex),
    "a mail 400 deep": ("a.eml", lambda: deep_mail(400), TooComplex),
    "a mail 5,000 deep": ("a.eml", lambda: deep_mail(5_000), TooComplex),
    "a mail of 5,000 parts": (
        "a.eml",
        lambda: b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + b"--x\r\n\r\nw\r\n" * 5000,
        TooComplex,
    ),
    "a PDF of 2,001 pages": (
        "a.pdf",
        lambda: pdf_with(zlib.compress(b"BT /F 9 Tf (word) Tj ET"), 2_001),
        TooComplex,
    ),
    "a PDF that expands to 300 MB": (
        "a.pdf",
        lambda: pdf_with(zlib.compress(b" " * 300_000_000)),
        UnreadableInput,
    ),
    "a PDF of 30 million letters": (
        "a.pdf",
        lambda: pdf_with(zlib.compress(b"BT /F 1 Tf" + b"(wwwwwwwwww)Tj" * 3_000_000)),
        UnreadableInput,
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_hostile_file_is_refused_in_time_and_without_quoting_it(case: str, reader: Reader) -> None:
    name, make, expected = REFUSED[case]
    data = make()
    began = time.monotonic()
    with pytest.raises(expected) as caught:
        reader.parse(name, data)
    assert time.monotonic() - began < 60
    assert caught.value.status == 6
    facts = repr(vars(caught.value))
    assert SECRET not in facts
    assert len(facts) < 200


READABLE: dict[str, tuple[str, Make, str]] = {
    "markup in plain words": (
        "a.txt",
        lambda: b"<img src=x onerror=y> =1+1 &amp;",
        "<img src=x onerror=y> =1+1 &amp;",
    ),
    "a page that wants to fetch": (
        "a.html",
        lambda: b"<img src=http://x.example/a><link href=//y.example>words",
        "words",
    ),
    "a page with entities of its own": (
        "a.html",
        lambda: b"<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>words &a;",
        "words",
    ),
    "a page with a zero byte": ("a.html", lambda: b"<p>wo\x00rds</p>" + b"<p>and many more</p>" * 9, "words"),
    "a page never closed": ("a.html", lambda: b"<p><b>" * 50 + b"words", "words"),
    "rich text never closed": ("a.rtf", lambda: b"{\\rtf1 words {\\b more", "words more"),
    "rich text closed too often": ("a.rtf", lambda: b"{\\rtf1 words}}}} after", "words"),
    "rich text with absurd numbers": (
        "a.rtf",
        lambda: b"{\\rtf1\\u99999999999 \\uc-5\\ansicpg99999999 words\\bin9999999999 x}",
        "words",
    ),
    "rich text with a negative length": ("a.rtf", lambda: b"{\\rtf1 words \\bin-5 more}", "more"),
    "a mail with a false length and charset": (
        "a.eml",
        lambda: b'Subject: =?x-none?b?////?= s\r\nContent-Type: text/plain; charset="\\""\r\n\r\nwords',
        "words",
    ),
    "a mail with broken base64": (
        "a.eml",
        lambda: b"Subject: s\r\nContent-Transfer-Encoding: base64\r\n\r\nd29yZHM=!!!",
        "words",
    ),
    "a mail attached to a mail": (
        "a.eml",
        lambda: b"Subject: s\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nhidden",
        "Attachment: a mail",
    ),
    "a mail with a thousand recipients": (
        "a.eml",
        lambda: b"To: " + b"a@b.example, " * 1000 + b"\r\n\r\nwords",
        "words",
    ),
    "a PDF with junk before and after": (
        "a.pdf",
        lambda: b"junk\n" * 20 + PDF + b"\x00junk" * 50,
        made.WORDS,
    ),
    "a PDF cut short but whole in its pages": ("a.pdf", lambda: PDF[:-6], made.WORDS),
    "a name that is no text": ("\udcff\udcfe.txt", lambda: b"words", "words"),
    "one line of five million letters": ("a.txt", lambda: b"w" * 4_999_999, "w"),
    "a million blank lines": ("a.txt", lambda: b"\r\n" * 1_000_000 + b"words", "words"),
    "a million white spaces in a page": ("a.html", lambda: b"<p>" + b" \n" * 1_000_000 + b"words", "words"),
}


@pytest.mark.parametrize("case", READABLE)
def test_an_odd_but_readable_file_gives_its_words(case: str, reader: Reader) -> None:
    name, make, words = READABLE[case]
    found = reader.parse(name, make())
    assert words in found.text
    assert "root:" not in found.text
    assert "hidden" not in found.text
    found.name.encode("utf-8")


def test_a_reader_goes_on_after_a_file_that_broke_its_helper() -> None:
    """The control for the limits: with little memory an honest file is too much, and said so."""
    with Reader(Limits(memory_bytes=400 << 20, cpu_seconds=20, wall_seconds=60)) as small:
        with pytest.raises(TooComplex):
            small.parse("a.html", b"<p>word</p>" * 3_000_000)
        assert small.parse("a.txt", b"words").text == "words"


def test_time_is_limited() -> None:
    with Reader(Limits(memory_bytes=1 << 30, cpu_seconds=20, wall_seconds=0.01)) as hasty:
        hasty.start()
        with pytest.raises(TooComplex):
            hasty.parse("a.html", b"<p>word</p>" * 400_000)
