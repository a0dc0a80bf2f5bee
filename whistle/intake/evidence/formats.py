"""Which format a file is, by its content first; and what can be done with each."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from whistle.intake.reader_archive import Archive


class Sort(StrEnum):
    """What a file is for a person, and how it is shown."""

    PICTURE = "picture"
    PAGES = "pages"
    WORDS = "words"
    SOUND = "sound"
    OTHER = "other"


class Format(StrEnum):
    """The formats that are told apart, as media types."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    GIF = "image/gif"
    TIFF = "image/tiff"
    WEBP = "image/webp"
    HEIC = "image/heic"
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    ODT = "application/vnd.oasis.opendocument.text"
    ODS = "application/vnd.oasis.opendocument.spreadsheet"
    ODP = "application/vnd.oasis.opendocument.presentation"
    RTF = "application/rtf"
    MAIL = "message/rfc822"
    MBOX = "application/mbox"
    TEXT = "text/plain"
    CSV = "text/csv"
    HTML = "text/html"
    WAV = "audio/wav"
    MP3 = "audio/mpeg"
    FLAC = "audio/flac"
    OGG = "audio/ogg"
    M4A = "audio/mp4"
    ZIP = "application/zip"
    OTHER = "application/octet-stream"

    @property
    def sort(self) -> Sort:
        """What it is for a person."""
        return _SORTS.get(self, Sort.OTHER)


_SORTS: Final = {
    **dict.fromkeys((Format.JPEG, Format.PNG, Format.GIF, Format.TIFF, Format.WEBP), Sort.PICTURE),
    Format.PDF: Sort.PAGES,
    **dict.fromkeys(
        (
            Format.DOCX, Format.XLSX, Format.PPTX, Format.ODT, Format.ODS, Format.ODP, Format.RTF,
            Format.MAIL, Format.MBOX, Format.TEXT, Format.CSV, Format.HTML,
        ),
        Sort.WORDS,
    ),
    **dict.fromkeys((Format.WAV, Format.MP3, Format.FLAC, Format.OGG, Format.M4A), Sort.SOUND),
}  # fmt: skip

_MARKS: Final[tuple[tuple[bytes, Format], ...]] = (
    (b"\xff\xd8\xff", Format.JPEG),
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"GIF8", Format.GIF),
    (b"II*\x00", Format.TIFF),
    (b"MM\x00*", Format.TIFF),
    (b"fLaC", Format.FLAC),
    (b"OggS", Format.OGG),
    (b"ID3", Format.MP3),
    (b"{\\rtf", Format.RTF),
)
_BRANDS: Final = {
    b"heic": Format.HEIC, b"heix": Format.HEIC, b"mif1": Format.HEIC, b"heif": Format.HEIC,
    b"avif": Format.HEIC,
    b"M4A ": Format.M4A, b"M4B ": Format.M4A,
}  # fmt: skip
_ENDINGS: Final = {
    ".eml": Format.MAIL, ".mbox": Format.MBOX, ".csv": Format.CSV, ".tsv": Format.CSV,
    ".html": Format.HTML, ".htm": Format.HTML, ".xhtml": Format.HTML,
    ".txt": Format.TEXT, ".text": Format.TEXT, ".md": Format.TEXT, ".log": Format.TEXT, ".vcf": Format.TEXT,
    ".ics": Format.TEXT, ".json": Format.TEXT, ".xml": Format.TEXT,
}  # fmt: skip
_OPEN_DOCUMENTS: Final = {
    b"application/vnd.oasis.opendocument.text": Format.ODT,
    b"application/vnd.oasis.opendocument.spreadsheet": Format.ODS,
    b"application/vnd.oasis.opendocument.presentation": Format.ODP,
}
_OFFICE: Final = (("word/", Format.DOCX), ("xl/", Format.XLSX), ("ppt/", Format.PPTX))
_PDF_HEAD: Final = 1024


def format_of(suffix: str, data: bytes) -> Format:
    """Tell the format; what is not known is OTHER. ``suffix`` is the name's ending in small letters.

    Raises TooLarge, TooComplex or FileUnreadable for an archive that would expand too far.
    """
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(data)
    if data.startswith(b"RIFF"):
        return {b"WAVE": Format.WAV, b"WEBP": Format.WEBP}.get(data[8:12], Format.OTHER)
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], Format.OTHER)
    for mark, known in _MARKS:
        if data.startswith(mark):
            return known
    if b"%PDF-" in data[:_PDF_HEAD] and suffix not in _ENDINGS:
        return Format.PDF
    if len(data) > 4 and data[0] == 0xFF and data[1] & 0xE0 == 0xE0 and suffix in (".mp3", ".mp2"):
        return Format.MP3
    if data.startswith(b"From ") and suffix in (".mbox", ".mbx", ""):
        return Format.MBOX
    return _ENDINGS.get(suffix, Format.OTHER)


def _packed(data: bytes) -> Format:
    archive = Archive(data)
    if "mimetype" in archive:
        kind = archive.read("mimetype").strip().removesuffix(b"-template")
        return _OPEN_DOCUMENTS.get(kind, Format.ZIP)
    if "[Content_Types].xml" in archive:
        return next((known for folder, known in _OFFICE if archive.any_in(folder)), Format.ZIP)
    return Format.ZIP
