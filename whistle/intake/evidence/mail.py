"""Mail and mailboxes: the way a mail took, what hangs on it, and the words that it shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from typing import Final

from whistle.errors import NoWords, TooComplex, UnreadableInput
from whistle.intake.evidence.traces import Trace, Traces
from whistle.intake.reader_eml import header_words, read_mail
from whistle.intake.reader_html import html_beside, html_links

MOST_MAILS: Final = 500
_MOST_PARTS: Final = 1_000
_MOST_DEPTH: Final = 50
_MOST_ATTACHED: Final = 60
_SHOWN: Final = frozenset({"from", "to", "cc", "date", "subject", "content-type", "mime-version",
                           "content-transfer-encoding", "content-disposition"})  # fmt: skip
_ROUTE: Final = frozenset({
    "received", "x-received", "return-path", "delivered-to", "x-originating-ip", "x-sender-ip",
    "dkim-signature",
    "authentication-results", "received-spf", "x-forwarded-to", "envelope-to", "x-original-to", "bcc",
    "x-envelope-from",
})  # fmt: skip
_MARKS: Final = frozenset({"message-id", "references", "in-reply-to", "thread-index", "thread-topic"})
_SPLIT: Final = re.compile(rb"(?m)^From [^\n]*\n")

Inside = Callable[[str, bytes, Traces, int], None]
"""Looks into an attached file: its name, bytes, where to note, how deep it is."""


def look(data: bytes, traces: Traces, inside: Inside, depth: int = 0) -> None:
    """Note what a mail carries beside what it shows. Raises TooComplex when it nests too deep."""
    mail = BytesParser(policy=compat32).parsebytes(data)
    for name, value in mail.items():
        _header(name, header_words(str(value)), traces)
    attached = 0
    for number, (part, deep) in enumerate(_parts(mail)):
        if number > _MOST_PARTS or deep > _MOST_DEPTH:
            raise TooComplex("it nests too deep")
        kind = part.get_content_type()
        held = part.get_payload(decode=True) if not part.is_multipart() else None
        name = header_words(part.get_filename() or "")
        if kind == "text/html" and isinstance(held, bytes) and not name:
            for what, words in html_beside(held):
                traces.named(what, words, "page in the mail", Trace.HIDDEN)
            for target, unseen in html_links(held):
                traces.add(
                    Trace.LINK, "picture that tells when it is opened" if unseen else "leads outside", target
                )
        if name or (part.get_content_maintype() not in ("text", "multipart")):
            attached += 1
            traces.add(Trace.EMBEDDED, "attached file", name or kind)
            if isinstance(held, bytes) and attached <= _MOST_ATTACHED:
                within = Traces()
                inside(name, held, within, depth + 1)
                traces.within(name or "attached file", within)


def _header(name: str, value: str, traces: Traces) -> None:
    low = name.lower()
    if low in _SHOWN or not value:
        return
    if low in _ROUTE or low.startswith(("arc-", "x-ms-exchange", "x-google")):
        traces.add(Trace.ROUTE, name, value)
    elif low in _MARKS:
        traces.add(Trace.MARK, name, value)
    elif low in ("user-agent", "x-mailer"):
        traces.add(Trace.SOFTWARE, name, value)
    elif low in ("sender", "reply-to", "organization", "disposition-notification-to"):
        traces.add(Trace.PERSON, name, value)
    else:
        traces.named(name, value)


def _parts(mail: Message) -> Iterator[tuple[Message, int]]:
    """Every part that is not only a frame for others, with its depth; mails inside are opened too."""
    waiting = [(mail, 0)]
    while waiting:
        part, depth = waiting.pop()
        if depth > _MOST_DEPTH:
            raise TooComplex("it nests too deep")
        inner = part.get_payload()
        if part.is_multipart() and isinstance(inner, list):
            if part.get_content_maintype() == "message":
                yield part, depth
            waiting += [(one, depth + 1) for one in reversed(inner) if isinstance(one, Message)]
        else:
            yield part, depth


# -- mailboxes ---------------------------------------------------------------------------


def mails_of(data: bytes) -> list[bytes]:
    """The mails of a mailbox in their order. Raises TooComplex over 500."""
    starts = [(found.start(), found.end()) for found in _SPLIT.finditer(data)]
    starts = [
        (start, end)
        for start, end in starts
        if start == 0
        or data[max(0, start - 2) : start] in (b"\n\n", b"\r\n")
        or data[max(0, start - 1) : start] == b"\n"
    ]
    if len(starts) > MOST_MAILS:
        raise TooComplex(f"it holds more than {MOST_MAILS} mails")
    ends = [start for start, _ in starts[1:]] + [len(data)]
    return [data[start:end] for (_, start), end in zip(starts, ends, strict=True)]


def look_into_box(data: bytes, traces: Traces, inside: Inside) -> None:
    """Note what every mail of a mailbox carries."""
    for number, one in enumerate(mails_of(data), start=1):
        within = Traces()
        look(one, within, inside)
        traces.within(f"mail {number}", within)


def words_of_box(data: bytes) -> str:
    """The words of every mail, with a line between them. Raises NoWords."""
    pieces = []
    for one in mails_of(data):
        try:
            pieces.append(read_mail(one, attachments=False).text.strip("\n"))
        except NoWords:
            continue
        except UnreadableInput:
            pieces.append("[a mail that cannot be read]")
    if not pieces:
        raise NoWords
    return "\n\n----\n\n".join(pieces) + "\n"
