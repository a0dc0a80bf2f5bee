"""PDF files: the words that PDFium finds, page after page."""

from __future__ import annotations

from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from whistle.errors import FileUnreadable, NoWords, Protected, TooComplex
from whistle.intake.reader_text import Words

MOST_PAGES: Final = 2_000
_MOST_CHARACTERS: Final = 12_000_000
# PDFium's mark for a hyphen that ends a line.
_LINE_HYPHENS: Final = ("\ufffe", "\x02")


def read_pdf(data: bytes) -> Words:
    """The words of a PDF, filled-in form fields too; a blank line between pages.

    Words that are drawn invisibly (the text layer of a scan) are in and are remarked on.
    Raises Protected, NoWords, TooComplex or FileUnreadable.
    """
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as why:
        if why.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise Protected from why
        raise FileUnreadable("it is damaged") from why
    try:
        return _read(document)
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument) -> Words:
    count = len(document)
    if count > MOST_PAGES:
        raise TooComplex(f"it has more than {MOST_PAGES} pages")
    if document.get_formtype() != pdfium.FORMTYPE_NONE:
        document.init_forms()
    pages: list[str] = []
    without = unreadable = length = 0
    invisible = False
    for number in range(count):
        try:
            text, unseen = _page(document, number)
        except pypdfium2.PdfiumError:
            unreadable += 1
            continue
        invisible = invisible or unseen
        length += len(text)
        if length > _MOST_CHARACTERS:
            raise TooComplex("it holds too many words")
        if text.strip():
            pages.append(text)
        else:
            without += 1
    if not pages:
        if unreadable:
            raise FileUnreadable("it is damaged")
        raise NoWords
    notes = []
    if invisible:
        notes.append("words that are invisible on the page are included")
    if without:
        notes.append(f"pages without words: {without} of {count}")
    if unreadable:
        notes.append(f"pages that cannot be read: {unreadable} of {count}")
    return Words("\n\n".join(pages) + "\n", tuple(notes))


def _page(document: pypdfium2.PdfDocument, number: int) -> tuple[str, bool]:
    page = document[number]
    if pdfium.FPDFPage_GetAnnotCount(page.raw) > 0:
        # Form fields and typed annotations become part of the page as it is drawn; the page is
        # loaded again to see them. Only this copy in memory changes.
        pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
        page.close()
        page = document[number]
    try:
        words = page.get_textpage()
        try:
            text: str = words.get_text_range()
        finally:
            words.close()
        unseen = any(
            pdfium.FPDFTextObj_GetTextRenderMode(item.raw) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
            for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=4)
        )
    finally:
        page.close()
    for hyphen in _LINE_HYPHENS:
        text = text.replace(f"{hyphen}\r\n", "-\n").replace(hyphen, "-\n")
    return text.replace("\r\n", "\n").rstrip("\n"), unseen
