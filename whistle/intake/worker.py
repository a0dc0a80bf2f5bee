"""What runs in the readers' helper process: bytes in, words out, no file opened."""

from __future__ import annotations

import encodings
import importlib
import pkgutil
from collections.abc import Callable
from typing import Any, Final

from whistle.errors import FileUnreadable, TooComplex, TooLarge
from whistle.intake.reader_archive import Archive
from whistle.intake.reader_docx import is_docx, read_docx
from whistle.intake.reader_eml import read_mail
from whistle.intake.reader_html import read_html
from whistle.intake.reader_kinds import Kind, kind_of
from whistle.intake.reader_odt import is_odt, read_odt
from whistle.intake.reader_pdf import read_pdf
from whistle.intake.reader_rtf import read_rtf
from whistle.intake.reader_text import Words, decode

NEEDS_NO_FILES: Final = True
MOST_DECODED: Final = 16_000_000
"""Bytes of UTF-8 that an answer may hold; the limit on stored text is the program's own."""

_WINDOWS_ONLY: Final = frozenset({"mbcs", "oem"})

_READERS: Final[dict[Kind, Callable[[bytes], Words]]] = {
    Kind.TEXT: decode,
    Kind.MARKDOWN: decode,
    Kind.HTML: read_html,
    Kind.RTF: read_rtf,
    Kind.PDF: read_pdf,
    Kind.MAIL: read_mail,
}


def prepare() -> None:
    """Load what Python would otherwise fetch from files later, when no file can be opened."""
    for module in pkgutil.iter_modules(encodings.__path__):
        if module.name not in _WINDOWS_ONLY:
            importlib.import_module(f"encodings.{module.name}")


def serve(request: dict[str, Any], blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Read ``blob``; ``request`` holds the name's ending under "suffix"."""
    kind, words = read(str(request.get("suffix", "")), blob)
    text = words.text.encode("utf-8", "surrogatepass")
    if len(text) > MOST_DECODED:
        raise TooLarge(limit=MOST_DECODED)
    return {"kind": kind.value, "notes": list(words.notes)}, text


def read(suffix: str, data: bytes) -> tuple[Kind, Words]:
    """Tell the format and read the words. Raises UnreadableInput, whatever the bytes are."""
    try:
        kind = kind_of(suffix, data)
        if kind is not None:
            return kind, _READERS[kind](data)
        return _read_archive(data)
    except RecursionError as why:
        raise TooComplex("it nests too deep") from why


def _read_archive(data: bytes) -> tuple[Kind, Words]:
    archive = Archive(data)
    if is_odt(archive):
        return Kind.ODT, read_odt(archive)
    if is_docx(archive):
        return Kind.DOCX, read_docx(archive)
    raise FileUnreadable("it is an archive or office file of another kind")
