"""Web pages: what a person reading the page sees. Nothing is fetched, nothing is run."""

from __future__ import annotations

import re
from typing import Any, Final

from lxml import etree

from whistle.errors import NoWords
from whistle.intake.reader_archive import refuse_if_exhausted, walk
from whistle.intake.reader_text import Words, decode, decode_as

_LEFT_OUT: Final = frozenset({
    "script", "style", "template", "head", "title", "iframe", "object", "embed", "svg", "math", "audio",
    "video", "canvas", "datalist", "noframes", "select",
})  # fmt: skip
_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html",
    "legend", "li", "main", "menu", "nav", "ol", "option", "section", "summary", "table", "tbody",
    "tfoot", "thead", "tr", "ul",
})  # fmt: skip
_APART: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})
_SPACE: Final = re.compile("[ \t\r\n\x0c]+")
_CHARSET: Final = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE
)
_HIDDEN_STYLE: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_PRESCAN: Final = 4096
_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read_html(data: bytes) -> Words:
    """The words of a web page in any encoding (mark, then its own declaration, then a guess)."""
    declared = _CHARSET.search(data[:_PRESCAN])
    if declared is None or data.startswith(_MARKS):
        page = decode(data)
    else:
        page = decode_as(data, declared[1].decode("ascii"))
    words = html_words(page.text)
    return Words(words.text, page.notes + words.notes)


def html_words(source: str) -> Words:
    """The words of a web page that is decoded already.

    Raises NoWords when there are none and TooComplex when it nests too deep: the parser would
    leave out the rest without a word.
    """
    # A parser of its own per page: its error log is this page's.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_pis=True)
    data = source.replace("\x00", "").encode("utf-8", "replace")
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as why:
        refuse_if_exhausted(parser)
        raise NoWords from why
    refuse_if_exhausted(parser)
    if root is None:
        raise NoWords
    page = _Page()
    page.read(root)
    return Words(page.text(), tuple(sorted(page.remarks)))


class _Page:
    """Running text with the white space that a browser would show."""

    def __init__(self) -> None:
        self.remarks: set[str] = set()
        self._out: list[str] = []
        self._space = False
        self._ends = 2
        self._pre = 0

    def text(self) -> str:
        words = "".join(self._out).strip("\n")
        return words + "\n" if words else ""

    def read(self, root: Any) -> None:
        skipped: Any = None
        for event, element, walker in walk(root):
            if event == "start":
                if self._is_left_out(element):
                    walker.skip_subtree()
                    skipped = element
                else:
                    self._start(element.tag)
                    self._words(element.text)
                continue
            if element is skipped:
                skipped = None
            else:
                self._end(element.tag)
            if element is not root:
                self._words(element.tail)
            self._comments(element)

    def _comments(self, element: Any) -> None:
        """Text after a comment hangs on the comment, which ``walk`` does not show."""
        following = element.getnext()
        while following is not None and not isinstance(following.tag, str):
            self._words(following.tail)
            following = following.getnext()

    def _is_left_out(self, element: Any) -> bool:
        if element.tag in _LEFT_OUT:
            return True
        style = element.get("style")
        if element.get("hidden") is not None or (style is not None and _HIDDEN_STYLE.search(style)):
            self.remarks.add("hidden words were left out")
            return True
        return False

    def _start(self, tag: str) -> None:
        if tag == "br":
            self._newline()
        elif tag in _APART:
            self._break(2)
        elif tag in _BLOCKS:
            self._break(1)
        if tag in ("pre", "textarea"):
            self._pre += 1

    def _end(self, tag: str) -> None:
        if tag in ("pre", "textarea"):
            self._pre -= 1
        if tag in ("td", "th"):
            self._space = False
            self._out.append("\t")
        elif tag == "tr":
            self._break(1)
        elif tag in _APART:
            self._break(2)
        elif tag in _BLOCKS:
            self._break(1)

    def _newline(self) -> None:
        self._space = False
        self._out.append("\n")
        self._ends = min(2, self._ends + 1)

    def _break(self, wanted: int) -> None:
        self._space = False
        while self._out and self._out[-1] == "\t":
            self._out.pop()
        while self._ends < wanted:
            self._newline()

    def _words(self, text: str | None) -> None:
        if not text:
            return
        if self._pre > 0:
            self._out.append(text)
            self._ends = 1 if text.endswith("\n") else 0
            return
        words = _SPACE.sub(" ", text)
        if words.strip(" "):
            if (self._space or words[0] == " ") and self._ends == 0 and self._out[-1] != "\t":
                self._out.append(" ")
            self._out.append(words.strip(" "))
            self._ends = 0
            self._space = words[-1] == " "
        else:
            self._space = True


def html_links(data: bytes) -> list[tuple[str, bool]]:
    """(address, whether it is fetched without being asked for) of all that leads outside a page.

    A page that cannot be read has none.
    """
    parser = etree.HTMLParser(no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(data.replace(b"\x00", b"") or b" ", parser)
    except etree.XMLSyntaxError:
        return []
    found = []
    for element in () if root is None else root.iter():
        if not isinstance(element.tag, str):
            continue
        for name in ("src", "href", "action", "background", "data"):
            value = (element.get(name) or "").strip()
            if value.lower().startswith(("http:", "https:", "//", "file:", "ftp:", "\\\\")):
                found.append((value, name in ("src", "background", "data") or element.tag == "link"))
    return found


def html_beside(data: bytes) -> list[tuple[str, str]]:
    """(what it is, its words) of all in a page that is not shown: comments, scripts, hidden words, heads."""
    parser = etree.HTMLParser(no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(data.replace(b"\x00", b"") or b" ", parser)
    except etree.XMLSyntaxError:
        return []
    found: list[tuple[str, str]] = []
    for element in () if root is None else root.iter():
        if element.tag is etree.Comment:
            found.append(("comment", element.text or ""))
        elif not isinstance(element.tag, str):
            continue
        elif element.tag == "script":
            found.append(("script", element.text or element.get("src") or ""))
        elif element.tag == "meta" and element.get("content"):
            name = element.get("name") or element.get("property") or element.get("http-equiv") or ""
            found.append((f"meta {name}".strip(), element.get("content") or ""))
        elif element.tag == "title":
            found.append(("title", element.text or ""))
        elif any(name.startswith("on") for name in element.attrib):
            found.append(("script", " ".join(v for n, v in element.attrib.items() if n.startswith("on"))))
        style = element.get("style") if isinstance(element.tag, str) else None
        if isinstance(element.tag, str) and (
            element.get("hidden") is not None or (style and _HIDDEN_STYLE.search(style))
        ):
            found.append(("hidden words", " ".join("".join(element.itertext()).split())))
    return found
