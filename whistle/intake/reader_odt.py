"""OpenDocument text: what a person reading the page sees.

lxml over the parts themselves, with the white-space rules of OpenDocument 1.3, part 3, 6.1.
"""

from __future__ import annotations

import re
from typing import Any, Final

from whistle.errors import FileUnreadable, Protected
from whistle.intake.reader_archive import DAMAGED, Archive, local, walk
from whistle.intake.reader_text import Words

_MIMES: Final = (
    b"application/vnd.oasis.opendocument.text",
    b"application/vnd.oasis.opendocument.text-template",
)
_LEFT_OUT: Final = frozenset({
    "tracked-changes", "forms", "sequence-decls", "variable-decls", "user-field-decls", "title", "desc",
    "note-citation", "creator", "date-string", "scripts", "font-face-decls", "automatic-styles",
    "ruby-text", "event-listeners",
})  # fmt: skip
_HIDDEN: Final = frozenset({"hidden-text", "hidden-paragraph"})
_BLOCKS: Final = frozenset({"p", "h"})
_CELLS: Final = frozenset({"table-cell", "covered-table-cell"})
_ASIDE: Final = frozenset({"note-body", "annotation"})
_HEADERS: Final = frozenset({"header", "header-left", "header-first"})
_FOOTERS: Final = frozenset({"footer", "footer-left", "footer-first"})
_SPACE: Final = re.compile("[ \t\r\n]+")
_MOST_SPACES: Final = 1_000
_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def is_odt(archive: Archive) -> bool:
    """Whether the archive is an OpenDocument text."""
    return "mimetype" in archive and archive.read("mimetype").strip() in _MIMES


def read_odt(archive: Archive, *, comments: bool = True) -> Words:
    """The words of an OpenDocument text; its comments only where they are asked for."""
    manifest = "META-INF/manifest.xml"
    if manifest in archive and any(
        local(one) == "encryption-data" for _, one, _ in walk(archive.xml(manifest))
    ):
        raise Protected
    body = archive.xml("content.xml").find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise FileUnreadable(DAMAGED)
    page = _Page(comments)
    page.read(body)
    heads: list[str] = []
    feet: list[str] = []
    if "styles.xml" in archive:
        for event, element, _ in walk(archive.xml("styles.xml")):
            name = local(element)
            if event == "start" and name in _HEADERS | _FOOTERS and element.get("display") != "false":
                margin = _Page(comments)
                margin.read(element)
                (heads if name in _HEADERS else feet).append(margin.text())
    found = [*heads, page.text(), *page.asides, *feet]
    pieces = list(dict.fromkeys(piece.strip("\n") for piece in found if piece.strip()))
    return Words("\n\n".join(pieces) + "\n" if pieces else "", tuple(sorted(page.remarks)))


class _Page:
    """The running text of one part; notes and comments are put aside and follow it."""

    def __init__(self, comments: bool) -> None:
        self._comments = comments
        self.asides: list[str] = []
        self.remarks: set[str] = set()
        self._out: list[str] = []
        self._paragraphs = 0

    def text(self) -> str:
        return "".join(self._out)

    def read(self, root: Any) -> None:
        skipped: Any = None
        for event, element, walker in walk(root):
            if event == "end":
                if element is skipped:
                    skipped = None
                else:
                    self._end(element)
                if element is not root:
                    self._words(element.tail)
            elif element is not root and self._is_aside(element):
                walker.skip_subtree()
                skipped = element
            else:
                self._start(element)

    def _is_aside(self, element: Any) -> bool:
        name = local(element)
        if name in _ASIDE:
            if name == "annotation" and not self._comments:
                return True
            aside = _Page(self._comments)
            aside.read(element)
            words = aside.text().strip("\n")
            self.asides.append(f"Comment: {words}" if name == "annotation" and words else words)
            self.asides += aside.asides
            return True
        if name in _HIDDEN or element.get(f"{_TEXT}display") == "none":
            self.remarks.add("hidden words were left out")
            return True
        if name == "tracked-changes":
            self.remarks.add("words deleted with changes tracked were left out")
        return name in _LEFT_OUT

    def _start(self, element: Any) -> None:
        name = local(element)
        if name in _BLOCKS:
            if self._out and self._out[-1] and not self._out[-1].endswith(("\n", "\t")):
                self._out.append("\n")
            self._paragraphs += 1
        elif name == "s":
            count = element.get(f"{_TEXT}c", "1")
            self._out.append(" " * min(_MOST_SPACES, int(count) if count.isdecimal() else 1))
        elif name == "tab":
            self._out.append("\t")
        elif name in _CELLS:
            self._out.append("")
        elif name == "line-break":
            self._out.append("\n")
        self._words(element.text)

    def _end(self, element: Any) -> None:
        name = local(element)
        if name in _BLOCKS:
            self._paragraphs -= 1
            self._out.append("\n")
        elif name in _CELLS:
            # The last paragraph's own end gives way; an empty cell has none to give.
            if self._out[-1] == "\n":
                self._out.pop()
            self._out.append("\t")
        elif name == "table-row":
            if self._out and self._out[-1] == "\t":
                self._out.pop()
            self._out.append("\n")

    def _words(self, text: str | None) -> None:
        """Add words of a paragraph; white space between paragraphs is only layout of the XML."""
        if text and self._paragraphs > 0:
            self._out.append(_SPACE.sub(" ", text))
