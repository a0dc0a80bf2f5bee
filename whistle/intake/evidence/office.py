"""Office files: what they carry beside what they show, and the words that they show."""

from __future__ import annotations

import posixpath
from typing import Any, Final

from whistle.errors import FileUnreadable, NoWords, UnreadableInput
from whistle.intake.evidence import pictures
from whistle.intake.evidence.formats import Format
from whistle.intake.evidence.traces import Trace, Traces, leaves
from whistle.intake.reader_archive import Archive, local, walk
from whistle.intake.reader_docx import read_docx
from whistle.intake.reader_odt import read_odt

_MOST_PARTS: Final = 400
_MOST_CELLS: Final = 200_000
_PICTURES: Final = (".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".webp")
_CHANGES: Final = frozenset(
    {"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "cellIns", "cellDel"}
)
_META_DULL: Final = frozenset({"document-statistic", "bounded", "editing-cycles"})


def look(archive: Archive, kind: Format, traces: Traces) -> None:
    """Note what an office file carries. Raises FileUnreadable, TooLarge, Protected."""
    names = archive.names()
    for name in names[:_MOST_PARTS]:
        _part(archive, name, traces)
    for words in archive.comments():
        traces.add(Trace.COMMENT, "remark on the archive", words)
    if kind in (Format.ODT, Format.ODS, Format.ODP):
        _open_document(archive, traces)
    else:
        _microsoft(archive, names, traces)


def _part(archive: Archive, name: str, traces: Traces) -> None:
    low = name.lower()
    base = posixpath.basename(low)
    if low.endswith(_PICTURES):
        if "thumbnail" in low:
            traces.add(Trace.THUMBNAIL, "small picture of the first page")
        inside = Traces()
        try:
            pictures.look(archive.read(name), inside)
        except UnreadableInput:
            return
        traces.within("picture inside", inside)
    elif "thumbnail" in low and not low.endswith("/"):
        traces.add(Trace.THUMBNAIL, "small picture of the first page")
    elif base == "vbaproject.bin" or low.startswith(("basic/", "scripts/")):
        traces.add(Trace.SCRIPT, "macros", name)
    elif "/embeddings/" in low or low.startswith(("object ", "objectreplacements/")):
        traces.add(Trace.EMBEDDED, "file inside", base)
    elif "printersettings" in base:
        traces.add(Trace.DEVICE, "printer settings", base)
    elif low.startswith("versions/"):
        traces.add(Trace.EARLIER, "earlier versions of the file", base)


# -- Microsoft's -------------------------------------------------------------------------


def _microsoft(archive: Archive, names: list[str], traces: Traces) -> None:
    for name in ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"):
        if name in archive:
            _properties(archive.xml(name), traces)
    for name in names:
        if name.endswith(".rels"):
            _relations(archive.xml(name), traces)
        elif name.endswith(".xml") and name.startswith(("word/", "xl/", "ppt/", "customXml/")):
            _scan(archive.xml(name), name, traces)


def _properties(root: Any, traces: Traces) -> None:
    for name, value in leaves(root):
        if name in ("fmtid", "pid"):
            continue
        traces.named(name, value, "properties")


def _relations(root: Any, traces: Traces) -> None:
    for relation in root:
        if isinstance(relation.tag, str) and relation.get("TargetMode") == "External":
            traces.add(Trace.LINK, "leads outside", relation.get("Target", ""))


def _scan(root: Any, part: str, traces: Traces) -> None:
    """Tracked changes, comments, hidden words, slides, sheets, rows; marks of single editing sessions."""
    base = posixpath.basename(part)
    notes = "comment" in base or "threadedComment" in part
    if part.startswith("customXml/"):
        traces.add(Trace.OTHER, "data of another program", _all_words(root))
        return
    if part.startswith("ppt/notesSlides/"):
        traces.add(Trace.COMMENT, "speaker's notes", _all_words(root))
    if base == "people.xml":
        for name, value in leaves(root):
            traces.named(name, value, "people", Trace.PERSON)
    if part.startswith("ppt/slides/") and root.get("show") == "0":
        traces.add(Trace.HIDDEN, "hidden slide", _all_words(root))
    hidden = 0
    for event, element, _ in walk(root):
        if event != "start":
            continue
        name = local(element)
        author = _attribute(element, "author")
        if author:
            traces.add(Trace.PERSON, "comment by" if notes else "change by", author)
        if name in _CHANGES:
            if _attribute(element, "date"):
                traces.add(Trace.TIME, "change made", _attribute(element, "date"))
            traces.add(
                Trace.CHANGE,
                "words taken out" if name in ("del", "moveFrom") else "change",
                _all_words(element),
            )
        elif notes and name in ("comment", "cm", "threadedComment"):
            traces.add(Trace.COMMENT, "comment", _all_words(element))
        elif notes and name == "author" and element.text:
            traces.add(Trace.PERSON, "comment by", element.text)
        elif notes and name == "cmAuthor":
            traces.add(Trace.PERSON, "comment by", _attribute(element, "name"))
        elif name == "r" and _is_hidden_run(element):
            traces.add(Trace.HIDDEN, "hidden words", _all_words(element))
        elif name == "sheet" and element.get("state") in ("hidden", "veryHidden"):
            traces.add(Trace.HIDDEN, "hidden sheet", element.get("name", ""))
        elif name in ("row", "col") and element.get("hidden") in ("1", "true"):
            hidden += 1
        elif name == "definedName" and element.get("hidden") in ("1", "true"):
            traces.add(Trace.HIDDEN, "hidden name", element.get("name", ""))
        elif name == "rsid" and base == "settings.xml":
            traces.add(Trace.MARK, "editing session", _attribute(element, "val"))
        elif name in ("docId", "attachedTemplate"):
            traces.add(Trace.MARK, name, _attribute(element, "val"))
        elif name in ("dbPr", "connection", "webPr"):
            traces.add(Trace.LINK, "connection", element.get("name", element.get("connection", "")))
        elif name == "cNvPr":
            for key in ("descr", "title"):
                if element.get(key):
                    traces.add(Trace.TITLE, "words behind a picture", element.get(key))
    if hidden:
        traces.add(Trace.HIDDEN, "hidden rows and columns", f"{base}: {hidden}")
    if base == "pivotCacheRecords1.xml" or "pivotCache" in part:
        traces.add(Trace.HIDDEN, "stored data behind a table", base)


def _is_hidden_run(run: Any) -> bool:
    return any(
        _attribute(one, "val") not in ("0", "false", "off") for one in run.iterfind("{*}rPr/{*}vanish")
    )


def _attribute(element: Any, wanted: str) -> str:
    return next(
        (str(value) for name, value in element.attrib.items() if name.rpartition("}")[2] == wanted), ""
    )


def _all_words(root: Any) -> str:
    pieces = [element.text for event, element, _ in walk(root) if event == "start" and element.text]
    return " ".join(" ".join(pieces).split())


# -- OpenDocument ------------------------------------------------------------------------


def _open_document(archive: Archive, traces: Traces) -> None:
    if "meta.xml" in archive:
        for name, value in leaves(archive.xml("meta.xml")):
            if name not in _META_DULL and not name.endswith("-count"):
                traces.named(name, value, "properties")
    if "settings.xml" in archive:
        for name, value in _settings(archive.xml("settings.xml")):
            traces.add(Trace.DEVICE, name, value)
    for part in ("content.xml", "styles.xml"):
        if part in archive:
            _open_scan(archive.xml(part), traces)


def _settings(root: Any) -> list[tuple[str, str]]:
    found = []
    for event, element, _ in walk(root):
        if (
            event == "start"
            and _attribute(element, "name") in ("PrinterName", "PrinterSetup")
            and element.text
        ):
            found.append(
                ("printer", element.text if _attribute(element, "name") == "PrinterName" else "settings")
            )
    return found


def _open_scan(root: Any, traces: Traces) -> None:
    for event, element, _ in walk(root):
        if event != "start":
            continue
        name = local(element)
        if name == "annotation":
            traces.add(Trace.COMMENT, "comment", _all_words(element))
        elif name == "changed-region":
            traces.add(Trace.CHANGE, "change", _all_words(element))
        elif name == "creator" and element.text:
            traces.add(Trace.PERSON, "comment or change by", element.text)
        elif name in ("hidden-text", "hidden-paragraph") or _attribute(element, "display") == "none":
            words = _attribute(element, "string-value") or _all_words(element)
            traces.add(Trace.HIDDEN, "hidden words", words)
        elif name in ("table-row", "table-column") and _attribute(element, "visibility") in (
            "collapse",
            "filter",
        ):
            traces.add(Trace.HIDDEN, "hidden rows and columns", _all_words(element))
        elif name == "table-properties" and _attribute(element, "display") == "false":
            traces.add(Trace.HIDDEN, "hidden sheet")
        elif name in ("notes",) and _all_words(element):
            traces.add(Trace.COMMENT, "speaker's notes", _all_words(element))
        elif name in ("script", "event-listener"):
            traces.add(Trace.SCRIPT, "script", _all_words(element) or _attribute(element, "event-name"))
        elif _attribute(element, "href").startswith(("http:", "https:", "file:", "//", "\\\\")):
            traces.add(Trace.LINK, "leads outside", _attribute(element, "href"))


# -- words -------------------------------------------------------------------------------


def words(archive: Archive, kind: Format) -> str:
    """The words that an office file shows: no comment, no deleted or hidden words. Raises NoWords."""
    if kind is Format.DOCX:
        text = read_docx(archive, comments=False).text
    elif kind is Format.ODT:
        text = read_odt(archive, comments=False).text
    elif kind is Format.XLSX:
        text = _sheets(archive)
    elif kind is Format.PPTX:
        text = _slides(archive)
    else:
        text = _open_pages(archive.xml("content.xml"))
    if not text.strip():
        raise NoWords
    return text


def _sheets(archive: Archive) -> str:
    """Shown sheets: a line for each row, tabs between cells."""
    shared = _shared(archive)
    targets = {}
    for relation in archive.xml("xl/_rels/workbook.xml.rels"):
        target = posixpath.normpath(posixpath.join("/xl", relation.get("Target", ""))).lstrip("/")
        targets[relation.get("Id")] = target
    lines: list[str] = []
    cells = 0
    for sheet in archive.xml("xl/workbook.xml").iter("{*}sheet"):
        target = targets.get(_attribute(sheet, "id"), "")
        if sheet.get("state", "visible") != "visible" or target not in archive:
            continue
        lines.append(f"[{sheet.get('name', '')}]")
        root = archive.xml(target)
        gone = _hidden_columns(root)
        for row in root.iter("{*}row"):
            if row.get("hidden") in ("1", "true"):
                continue
            shown = [cell for cell in row.iter("{*}c") if _column(cell.get("r", "")) not in gone]
            cells += len(shown)
            if cells > _MOST_CELLS:
                break
            lines.append("\t".join(_cell(cell, shared) for cell in shown).rstrip("\t"))
    return "\n".join(lines) + "\n" if any(not line.startswith("[") for line in lines) else ""


def _shared(archive: Archive) -> list[str]:
    if "xl/sharedStrings.xml" not in archive:
        return []
    root = archive.xml("xl/sharedStrings.xml")
    return ["".join(one.text or "" for one in item.iter("{*}t")) for item in root.iterfind("{*}si")]


def _hidden_columns(root: Any) -> set[int]:
    gone: set[int] = set()
    for column in root.iter("{*}col"):
        first, last = column.get("min", "0"), column.get("max", "0")
        if column.get("hidden") in ("1", "true") and first.isdecimal() and last.isdecimal():
            gone.update(range(int(first), min(int(last), 20_000) + 1))
    return gone


def _column(reference: str) -> int:
    number = 0
    for letter in reference[:4]:
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    return number


def _cell(cell: Any, shared: list[str]) -> str:
    if cell.get("t") == "inlineStr":
        return "".join(one.text or "" for one in cell.iter("{*}t"))
    value = cell.find("{*}v")
    held = "" if value is None else value.text or ""
    if cell.get("t") == "s":
        return shared[int(held)] if held.isdecimal() and int(held) < len(shared) else ""
    return held


def _slides(archive: Archive) -> str:
    """Shown slides in their order, a blank line between them."""
    targets = {
        relation.get("Id"): posixpath.normpath(posixpath.join("/ppt", relation.get("Target", ""))).lstrip("/")
        for relation in archive.xml("ppt/_rels/presentation.xml.rels")
    }
    slides = []
    for one in archive.xml("ppt/presentation.xml").iter("{*}sldId"):
        wanted = next((value for name, value in one.attrib.items() if name.endswith("relationships}id")), "")
        target = targets.get(wanted, "")
        if target not in archive:
            continue
        root = archive.xml(target)
        if root.get("show") == "0":
            continue
        lines = ["".join(t.text or "" for t in paragraph.iter("{*}t")) for paragraph in root.iter("{*}p")]
        slides.append("\n".join(line for line in lines if line.strip()))
    return "\n\n".join(slide for slide in slides if slide) + "\n"


def _open_pages(root: Any) -> str:
    """Words of an OpenDocument sheet or slides: a line for each paragraph, tabs between cells."""
    hidden = {
        _attribute(style, "name")
        for style in root.iter("{*}style")
        for held in style.iter("{*}table-properties")
        if _attribute(held, "display") == "false"
    }
    body = root.find("{*}body")
    if body is None:
        raise FileUnreadable("it is damaged")
    lines: list[str] = []
    row: list[str] | None = None
    for event, element, walker in walk(body):
        name = local(element)
        if event == "start":
            off = name == "table" and _attribute(element, "style-name") in hidden
            unseen = _attribute(element, "visibility") in ("collapse", "filter")
            if (
                off
                or unseen
                or name in ("annotation", "notes", "tracked-changes", "forms", "scripts", "shapes")
            ):
                walker.skip_subtree()
            elif name == "table-row":
                row = []
            elif name == "p":
                (lines if row is None else row).append(" ".join("".join(_shown(element)).split()))
        elif name == "table-row" and row is not None:
            lines.append("\t".join(row))
            row = None
    text = "\n".join(line for line in lines if line.strip())
    return text + "\n" if text else ""


def _shown(paragraph: Any) -> list[str]:
    pieces = []
    for event, element, walker in walk(paragraph):
        if event == "start":
            if local(element) in ("annotation", "hidden-text"):
                walker.skip_subtree()
            else:
                pieces.append(element.text or "")
        elif element is not paragraph:
            pieces.append(element.tail or "")
    return pieces
