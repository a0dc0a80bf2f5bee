"""Text, web pages, tables and archives: what is not seen in them, and the words that are."""

from __future__ import annotations

import posixpath
import re
from typing import Final

from whistle.intake.evidence.traces import Trace, Traces
from whistle.intake.reader_archive import Archive
from whistle.intake.reader_html import html_beside, html_links
from whistle.intake.reader_text import decode

_MOST_LISTED: Final = 300

# Signs without width. Those that join letters of other scripts count between plain letters only.
_UNSEEN: Final = re.compile("[\u200b\u2060-\u2064\ufeff\u180e\U000e0000-\U000e007f]")
_JOINERS: Final = re.compile("(?<=[\x00-\x7f])[\u200c\u200d](?=[\x00-\x7f])")
_SCRIPTS: Final = frozenset({"script"})


def look_text(data: bytes, traces: Traces) -> None:
    """Note signs that are not seen: they can mark the copy that one reader was given."""
    text = decode(data).text.removeprefix("\ufeff")
    count = len(_UNSEEN.findall(text)) + len(_JOINERS.findall(text))
    if count:
        traces.add(Trace.MARK, "signs that are not seen", str(count))


def without_unseen(text: str) -> str:
    """The same words without signs that nobody sees."""
    return _JOINERS.sub("", _UNSEEN.sub("", text))


def look_page(data: bytes, traces: Traces) -> None:
    """Note what a web page carries and does not show."""
    look_text(data, traces)
    for what, words in html_beside(data):
        if what == "comment":
            traces.add(Trace.COMMENT, "comment in the page", words)
        elif what in _SCRIPTS:
            traces.add(Trace.SCRIPT, "script", words)
        elif what == "hidden words":
            traces.add(Trace.HIDDEN, what, words)
        else:
            traces.named(what, words, "page", Trace.OTHER)
    for target, unseen in html_links(data):
        traces.add(Trace.LINK, "fetched when the page is opened" if unseen else "leads outside", target)


def look_rtf(data: bytes, traces: Traces) -> None:
    """Note the information group, comments, deleted words and objects of a rich text file."""
    text = data.decode("latin-1")
    for name, value in re.findall(
        r"\{\\(author|operator|manager|company|title|subject|keywords|doccomm|category)\s+([^{}\\]{1,400})",
        text,
    ):
        traces.named(name.replace("operator", "last author"), value, "properties")
    for name, value in re.findall(r"\{\\(creatim|revtim|printim)((?:\\(?:yr|mo|dy|hr|min)\d+)+)", text):
        traces.add(
            Trace.TIME,
            {"creatim": "created", "revtim": "changed"}.get(name, "printed"),
            re.sub(r"\\[a-z]+", " ", value),
        )
    for mark, trace, where in (
        ("\\annotation", Trace.COMMENT, "comment"), ("\\deleted", Trace.CHANGE, "words taken out"),
        ("\\revised", Trace.CHANGE, "change"), ("\\objdata", Trace.EMBEDDED, "file inside"),
        ("\\v ", Trace.HIDDEN, "hidden words"), ("\\rsidtbl", Trace.MARK, "editing sessions"),
        ("\\*\\generator", Trace.SOFTWARE, "generator"), ("\\*\\template", Trace.SOFTWARE, "template"),
    ):  # fmt: skip
        count = text.count(mark)
        if count:
            traces.add(trace, where, str(count))
    for author in re.findall(r"\{\\\*\\atnauthor\s+([^{}\\]{1,200})", text):
        traces.add(Trace.PERSON, "comment by", author)


def look_archive(archive: Archive, traces: Traces) -> None:
    """Note what an archive holds, with the times that it keeps. Nothing of it is opened."""
    for entry in archive.entries()[:_MOST_LISTED]:
        if not entry.is_dir():
            traces.add(Trace.EMBEDDED, "file inside", posixpath.normpath(entry.filename))
        traces.add(
            Trace.TIME, "time of a file inside", "{}-{:02}-{:02} {:02}:{:02}".format(*entry.date_time[:5])
        )
    for words in archive.comments():
        traces.add(Trace.COMMENT, "remark on the archive", words)
