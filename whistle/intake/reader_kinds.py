"""What kind of file it is: by its content first, by its name where content cannot tell."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from whistle.errors import FileUnreadable, Protected


class Kind(StrEnum):
    """The formats that can be read, as media types."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    RTF = "application/rtf"
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ODT = "application/vnd.oasis.opendocument.text"
    MAIL = "message/rfc822"


_BY_NAME: Final = {
    ".md": Kind.MARKDOWN, ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML, ".htm": Kind.HTML, ".xhtml": Kind.HTML,
    ".eml": Kind.MAIL,
    ".rtf": Kind.RTF, ".pdf": Kind.PDF,
    ".docx": Kind.DOCX, ".docm": Kind.DOCX, ".dotx": Kind.DOCX,
    ".odt": Kind.ODT, ".ott": Kind.ODT,
}  # fmt: skip
_NEEDS_ITS_CONTENT: Final = frozenset({Kind.RTF, Kind.PDF, Kind.DOCX, Kind.ODT})

# First bytes of what people try by mistake (Debian's magic(5) database has the same ones).
_OTHERS: Final = (
    (b"\x89PNG\r\n", "it is a picture"),
    (b"\xff\xd8\xff", "it is a picture"),
    (b"GIF8", "it is a picture"),
    (b"II*\x00", "it is a picture"),
    (b"MM\x00*", "it is a picture"),
    (b"ID3", "it is a sound recording"),
    (b"OggS", "it is a sound recording"),
    (b"fLaC", "it is a sound recording"),
    (b"RIFF", "it is a recording or picture"),
    (b"\x7fELF", "it is a program"),
    (b"MZ\x90", "it is a program"),
    (b"\x1f\x8b", "it is a compressed archive"),
    (b"7z\xbc\xaf", "it is a compressed archive"),
    (b"Rar!", "it is a compressed archive"),
    (b"SQLite format 3", "it is a database"),
    (b"age-encryption.org/", "it is an encrypted file"),
)
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_ZIPS: Final = (b"PK\x03\x04", b"PK\x05\x06")
_PDF_HEAD: Final = 1024  # where PDF readers look for the mark (PDF 1.7, annex H, note 13)
_MAIL_HEADER: Final = re.compile(rb"(?:\xef\xbb\xbf)?(?:From |>From |[!-9;-~]+[ \t]*:)")


def kind_of(suffix: str, data: bytes) -> Kind | None:
    """Tell the format; None stands for a zip archive, whose entries tell (DOCX or ODT).

    ``suffix`` is the end of the name with its dot, in small letters. Raises FileUnreadable for
    known other formats and where content and name do not agree, Protected for an encrypted
    office file.
    """
    if data.startswith(_ZIPS):
        return None
    if data.startswith(_OLE):
        if _OLE_ENCRYPTED in data:
            raise Protected
        raise FileUnreadable("it is an old Office or Outlook file; save it in a newer format")
    for mark, what in _OTHERS:
        if data.startswith(mark):
            raise FileUnreadable(what)
    if b"%PDF-" in data[:_PDF_HEAD] and (suffix not in (".txt", ".md", ".eml", ".html")):
        return Kind.PDF
    if data.startswith(b"%PDF-"):
        return Kind.PDF
    if data.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(b"{\\rtf"):
        return Kind.RTF
    named = _BY_NAME.get(suffix, Kind.TEXT)
    if named in _NEEDS_ITS_CONTENT:
        raise FileUnreadable("it is not what its name says, or it is damaged")
    if named is Kind.MAIL and not _MAIL_HEADER.match(data):
        raise FileUnreadable("it is not what its name says, or it is damaged")
    return named
