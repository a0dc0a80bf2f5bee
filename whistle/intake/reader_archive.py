"""Office files are zip archives of XML: open both without being led to expand them."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

from whistle.errors import FileUnreadable, Protected, TooComplex, TooLarge

DAMAGED: Final = "it is damaged"

MOST_ENTRIES: Final = 5_000
MOST_EXPANDED: Final = 100_000_000
MOST_PART: Final = 32_000_000
# Deflate cannot exceed 1032:1; word processors' XML stays under 60:1.
_RATIO: Final = 200
_RATIO_COUNTS_FROM: Final = 10_000_000
_ENCRYPTED: Final = 0x1
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


class Archive:
    """A zip archive whose sizes were checked before anything of it is expanded.

    Raises TooLarge, TooComplex, Protected or FileUnreadable. Archives inside are never opened.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OverflowError) as why:
            raise FileUnreadable(DAMAGED) from why
        entries = self._zip.infolist()
        if len(entries) > MOST_ENTRIES:
            raise TooComplex("it holds too many parts")
        expanded = sum(entry.file_size for entry in entries)
        packed = sum(entry.compress_size for entry in entries)
        if expanded > MOST_EXPANDED:
            raise TooLarge(limit=MOST_EXPANDED)
        if expanded > _RATIO_COUNTS_FROM and expanded > _RATIO * max(1, packed):
            raise TooLarge(limit=MOST_EXPANDED)
        # Entries that share their bytes expand the same bytes again and again.
        if packed > len(data):
            raise FileUnreadable(DAMAGED)
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            # Two parts of one name: programs differ in which one they show.
            if entry.filename in self._entries:
                raise FileUnreadable(DAMAGED)
            self._entries[entry.filename] = entry

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def comments(self) -> list[str]:
        """Words that hang on the archive itself or on one of its parts."""
        held = (self._zip.comment, *(entry.comment for entry in self._entries.values()))
        return [one.decode("utf-8", "replace") for one in held if one]

    def names(self) -> list[str]:
        """The names of its parts, in their order."""
        return list(self._entries)

    def any_in(self, folder: str) -> bool:
        """Whether a part stands in this folder."""
        return any(name.startswith(folder) for name in self._entries)

    def entries(self) -> list[zipfile.ZipInfo]:
        """What the archive's own list says of each part."""
        return list(self._entries.values())

    def read(self, name: str) -> bytes:
        """The bytes of one part. Raises FileUnreadable when it is not there or damaged."""
        entry = self._entries.get(name)
        if entry is None:
            raise FileUnreadable(DAMAGED)
        if entry.flag_bits & _ENCRYPTED:
            raise Protected
        if entry.file_size > MOST_PART:
            raise TooLarge(limit=MOST_PART)
        if entry.compress_type not in _METHODS:
            raise FileUnreadable(DAMAGED)
        try:
            with self._zip.open(entry) as part:
                # The size in the directory is only a claim.
                data = part.read(MOST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError) as why:
            raise FileUnreadable(DAMAGED) from why
        except RuntimeError as why:
            raise Protected from why
        if len(data) > MOST_PART:
            raise TooLarge(limit=MOST_PART)
        return data

    def xml(self, name: str) -> Any:
        """The root element of one XML part."""
        return parse_xml(self.read(name))


def parse_xml(data: bytes) -> Any:
    """Parse XML that may declare nothing: no document type, so no entity, no outside file.

    Office formats allow UTF-8 and UTF-16 only; decoding here leaves the parser no other
    encoding in which a declaration could hide.
    """
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as why:
        raise FileUnreadable(DAMAGED) from why
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise FileUnreadable("it declares entities, which office files never do")
    if text.startswith("<?xml"):
        text = text.partition("?>")[2]
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as why:
        refuse_if_exhausted(parser)
        raise FileUnreadable(DAMAGED) from why


def refuse_if_exhausted(parser: Any) -> None:
    """Raise TooComplex or MemoryError when libxml2 gave up for want of depth or memory.

    It says so in its log only: a page would seem to end there, a part to be malformed.
    """
    kinds = {error.type_name for error in parser.error_log}
    if "ERR_NO_MEMORY" in kinds:
        raise MemoryError
    if "ERR_RESOURCE_LIMIT" in kinds:
        raise TooComplex("it nests too deep")


def walk(root: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield ("start" or "end", element, walker) in document order; never recursive."""
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        if isinstance(element.tag, str):
            yield event, element, walker


def local(element: Any) -> str:
    """An element's name without its namespace."""
    name: str = element.tag
    return name.rpartition("}")[2]
