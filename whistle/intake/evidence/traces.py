"""What a file says beyond what it shows: one trace each, told by what it can give away."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from whistle.errors import UnreadableInput
from whistle.intake.reader_archive import local, parse_xml, walk

MOST_KEPT: Final = 400
"""Traces of one file that are kept with their words; the others are counted."""

MOST_LETTERS: Final = 300
"""Letters of a trace that are kept."""


class Trace(StrEnum):
    """What a trace can give away. The words for each are in resources/evidence.json."""

    PLACE = "place"
    PERSON = "person"
    DEVICE = "device"
    TIME = "time"
    SOFTWARE = "software"
    MARK = "mark"
    TITLE = "title"
    COMMENT = "comment"
    CHANGE = "change"
    HIDDEN = "hidden"
    EARLIER = "earlier"
    EMBEDDED = "embedded"
    THUMBNAIL = "thumbnail"
    SCRIPT = "script"
    LINK = "link"
    ROUTE = "route"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Found:
    """One trace: ``where`` is the field or part it stood in, ``value`` its words, cut at MOST_LETTERS."""

    trace: Trace
    where: str
    value: str


@dataclass(slots=True)
class Traces:
    """The traces of one file, in the order they were found; ``counts`` also has those not kept."""

    kept: list[Found] = field(default_factory=list)
    counts: Counter[Trace] = field(default_factory=Counter)
    _seen: set[tuple[Trace, str, str]] = field(default_factory=set)

    def add(self, trace: Trace, where: str, value: object = "") -> None:
        """Note a trace once. Bytes are told by their number."""
        words = (
            f"{len(value)} bytes" if isinstance(value, bytes) else " ".join(_printable(str(value)).split())
        )
        if len(words) > MOST_LETTERS:
            words = words[: MOST_LETTERS - 1] + "…"
        key = (trace, where[:MOST_LETTERS], words)
        if key in self._seen:
            return
        if len(self.kept) < MOST_KEPT:
            self._seen.add(key)
            self.kept.append(Found(trace, _printable(where[:MOST_LETTERS]), words))
        self.counts[trace] += 1

    def named(self, name: str, value: object, where: str = "", usual: Trace = Trace.OTHER) -> None:
        """Note a field by what its name says it is; a blank one says nothing."""
        if isinstance(value, bytes | int | float) or str(value).strip(" \0"):
            self.add(trace_of(name, usual), f"{where}: {name}" if where else name, value)

    def within(self, part: str, other: Traces) -> None:
        """Take over what was found in a file inside this one."""
        for one in other.kept:
            self.add(one.trace, f"{part}: {one.where}", one.value)
        for trace, count in other.counts.items():
            self.counts[trace] += count - sum(one.trace is trace for one in other.kept)


_UNPRINTED: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


def _printable(words: str) -> str:
    return _UNPRINTED.sub("\ufffd", words)


# In this order: the first that is in a name says what it is.
_NAMES: Final[tuple[tuple[Trace, tuple[str, ...]], ...]] = (
    (Trace.COMMENT, ("usercomment", "xpcomment")),
    (Trace.PLACE, ("gps", "location", "city", "country", "province", "latitude", "longitude", "coverage")),
    (Trace.SOFTWARE, ("creatortool", "software", "producer", "application", "generator", "appversion",
                      "encoder", "encodedby", "encoding", "tool", "template", "program", "agent", "mailer",
                      "vendor", "comcompatibleversion")),
    (Trace.PERSON, ("author", "artist", "creator", "modifiedby", "owner", "manager", "company", "byline",
                    "by-line", "by_line", "performer", "composer", "copyright", "contact", "person",
                    "rights", "publisher", "user", "engineer", "credit", "organization", "originator",
                    "printedby", "initials", "writer", "lyricist", "conductor")),
    (Trace.DEVICE, ("serial", "make", "model", "device", "lens", "camera", "host", "printer", "technician")),
    (Trace.TIME, ("date", "time", "created", "modified", "year", "printed", "editing", "revision")),
    (Trace.MARK, ("guid", "uuid", "uniqueid", "instanceid", "documentid", "hash", "rsid", "identifier")),
    (Trace.COMMENT, ("comment", "note")),
    (Trace.TITLE, ("title", "subject", "keyword", "description", "caption", "category", "headline", "album",
                   "name", "genre", "label")),
)  # fmt: skip


def trace_of(name: str, usual: Trace = Trace.OTHER) -> Trace:
    """What a field gives away, by its name; ``usual`` where the name says nothing known."""
    plain = name.lower().replace(" ", "")
    return next((trace for trace, parts in _NAMES if any(part in plain for part in parts)), usual)


def xmp(traces: Traces, packet: bytes, where: str = "XMP") -> None:
    """Note every value of an XMP packet; one that cannot be read is a trace by its size."""
    try:
        root = parse_xml(packet.replace(b"\0", b"").strip())
    except UnreadableInput:
        traces.add(Trace.OTHER, where, packet)
        return
    for name, value in leaves(root):
        traces.named(name, value, where)


_FRAME: Final = frozenset({"about", "parseType", "resource", "lang", "xmptk", "nodeID", "datatype"})
_LISTS: Final = frozenset({"li", "Alt", "Bag", "Seq"})


def leaves(root: Any) -> Iterator[tuple[str, str]]:
    """(name, value) of every element with words of its own and of every attribute."""
    names: list[str] = []
    for event, element, _ in walk(root):
        if event == "end":
            names.pop()
            continue
        own = local(element)
        names.append(names[-1] if own in _LISTS and names else own)
        if element.text and element.text.strip():
            yield names[-1], element.text.strip()
        for attribute, value in element.attrib.items():
            name = attribute.rpartition("}")[2]
            if name not in _FRAME and value.strip():
                yield name, value.strip()
