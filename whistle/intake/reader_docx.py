"""Word files: what a person reading the page sees.

The body with its tables and text boxes, headers and footers, notes and comments; insertions
are in, tracked deletions and hidden words are not. lxml over the parts themselves, because
python-docx's paragraphs leave out insertions, notes and text boxes.
"""

from __future__ import annotations

import posixpath
from typing import Any, Final

from whistle.errors import FileUnreadable
from whistle.intake.reader_archive import DAMAGED, Archive, local, walk
from whistle.intake.reader_text import Words

_LEFT_OUT: Final = frozenset({
    "del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "sectPr", "tblPr", "tcPr",
    "trPr", "sdtPr", "sdtEndPr", "tblGrid", "Fallback", "ruby_rt", "annotationRef",
})  # fmt: skip
_CHARACTERS: Final = {
    "tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad",
}  # fmt: skip
# In the order in which they are put together; the body stands where None is.
_ORDER: Final = ("header", None, "footnotes", "endnotes", "comments", "footer")


def is_docx(archive: Archive) -> bool:
    """Whether the archive is a Word file."""
    return "_rels/.rels" in archive and _main_part(archive).startswith("word/")


def read_docx(archive: Archive, *, comments: bool = True) -> Words:
    """The words of a Word file; its comments only where they are asked for."""
    main = _main_part(archive)
    parts = _related(archive, main)
    remarks: set[str] = set()
    pieces: list[str] = []
    for role in _ORDER if comments else [one for one in _ORDER if one != "comments"]:
        names = [main] if role is None else [name for kind, name in parts if kind == role]
        for name in names:
            words = _words(archive.xml(name), remarks, comment=role == "comments").strip("\n")
            if words and (role is None or words not in pieces):
                pieces.append(words)
    return Words("\n\n".join(pieces) + "\n" if pieces else "", tuple(sorted(remarks)))


def _main_part(archive: Archive) -> str:
    for kind, name in _relations(archive, "_rels/.rels", ""):
        if kind == "officeDocument":
            return name
    raise FileUnreadable(DAMAGED)


def _related(archive: Archive, main: str) -> list[tuple[str, str]]:
    folder, name = posixpath.split(main)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations not in archive:
        return []
    return [(kind, part) for kind, part in _relations(archive, relations, folder) if part in archive]


def _relations(archive: Archive, part: str, folder: str) -> list[tuple[str, str]]:
    """(role, name of the part) of each relation inside the archive; outside ones are ignored."""
    found = []
    for relation in archive.xml(part):
        if isinstance(relation.tag, str) and relation.get("TargetMode") != "External":
            role = relation.get("Type", "").rpartition("/")[2]
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
            found.append((role, target.lstrip("/")))
    return found


def _words(root: Any, remarks: set[str], *, comment: bool) -> str:
    out: list[str] = []
    for event, element, walker in walk(root):
        name = local(element)
        if event == "start":
            if name in _LEFT_OUT or (name == "r" and _is_hidden(element)):
                _remark(name, remarks)
                walker.skip_subtree()
            elif name == "t":
                out.append(element.text or "")
            elif name in _CHARACTERS:
                out.append(_CHARACTERS[name])
            elif name == "txbxContent" and out and not out[-1].endswith("\n"):
                out.append("\n")
            elif name == "comment" and comment:
                out.append("Comment: ")
        elif name == "p" and not _joins_the_next(element):
            out.append("\n")
        elif name == "tc":
            _end_with(out, "\t", instead_of="\n")
        elif name == "tr":
            _end_with(out, "\n", instead_of="\t")
    return "".join(out)


def _end_with(out: list[str], end: str, *, instead_of: str) -> None:
    """End a cell or row: the end of its last paragraph or cell gives way."""
    if out and out[-1] == instead_of:
        out.pop()
    out.append(end)


def _is_hidden(run: Any) -> bool:
    for vanish in run.iterfind("{*}rPr/{*}vanish"):
        return _value(vanish) not in ("0", "false", "off")
    return False


def _joins_the_next(paragraph: Any) -> bool:
    """Whether the end of this paragraph was deleted with changes tracked."""
    return paragraph.find("{*}pPr/{*}rPr/{*}del") is not None


def _value(element: Any) -> str:
    for name, value in element.attrib.items():
        if name.rpartition("}")[2] == "val":
            return str(value)
    return ""


def _remark(name: str, remarks: set[str]) -> None:
    if name in ("del", "moveFrom"):
        remarks.add("words deleted with changes tracked were left out")
    elif name == "r":
        remarks.add("hidden words were left out")
