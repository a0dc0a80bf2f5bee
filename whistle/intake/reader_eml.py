"""Mail: who, when, about what, the words, and the names of what is attached."""

from __future__ import annotations

import binascii
from collections.abc import Iterator
from email import errors
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from typing import Final

from whistle.errors import NoWords, Protected, TooComplex
from whistle.intake.reader_html import html_words
from whistle.intake.reader_text import Words, decode, decode_as, tidy

_HEADERS: Final = ("From", "To", "Cc", "Date", "Subject")
_MOST_DEPTH: Final = 50
_MOST_PARTS: Final = 1_000
_MOST_HEADER: Final = 100_000
_ENCRYPTED: Final = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})


def read_mail(data: bytes, *, attachments: bool = True) -> Words:
    """The words of a mail: headers, preferred body (plain before HTML), names of attachments if asked for.

    Attached mails are named, not opened. Raises Protected for an encrypted mail, TooComplex
    when it nests too deep, NoWords when nothing is in it.
    """
    # The lenient policy: the newer one fails on headers that real mail has.
    mail = BytesParser(policy=compat32).parsebytes(data)
    notes: list[str] = []
    bodies: list[str] = []
    attached: list[str] = []
    for number, (part, depth) in enumerate(_parts(mail)):
        if number > _MOST_PARTS or depth > _MOST_DEPTH:
            raise TooComplex("it nests too deep")
        if part.get_content_type() in _ENCRYPTED:
            if str(part.get_param("smime-type", "")) == "signed-data":
                attached.append("smime.p7m")
                continue
            raise Protected
        if _is_attachment(part):
            if attachments:
                attached.append(header_words(part.get_filename() or _name_of(part)))
        elif part.get_content_maintype() == "text":
            words = _body(part)
            bodies.append(words.text.strip("\r\n"))
            notes += words.notes
    heads = [f"{name}: {value}" for name in _HEADERS for value in _values(mail, name)]
    ends = [f"Attachment: {name}" for name in attached]
    if not heads and not any(bodies):
        raise NoWords
    pieces = ["\n".join(heads), *bodies, "\n".join(ends)]
    return Words("\n\n".join(piece for piece in pieces if piece) + "\n", tuple(dict.fromkeys(notes)))


def _parts(mail: Message) -> Iterator[tuple[Message, int]]:
    """Every part to be shown, with its depth: one alternative of each group, no attached mail."""
    waiting = [(mail, 0)]
    while waiting:
        part, depth = waiting.pop()
        inner = part.get_payload()
        kind = part.get_content_type()
        if not part.is_multipart() or not isinstance(inner, list) or kind.startswith("message/"):
            yield part, depth
            continue
        if kind == "multipart/encrypted":
            yield part, depth
            continue
        children = [one for one in inner if isinstance(one, Message)]
        if kind == "multipart/alternative":
            children = _preferred(children)
        waiting += [(one, depth + 1) for one in reversed(children)]
        if depth > _MOST_DEPTH:
            raise TooComplex("it nests too deep")


def _preferred(children: list[Message]) -> list[Message]:
    """The plain version where it says anything, else the last one that can be read."""
    for child in children:
        if child.get_content_type() == "text/plain" and str(child.get_payload()).strip():
            return [child]
    readable = [one for one in children if one.get_content_maintype() in ("text", "multipart")]
    return readable[-1:] or children[-1:]


def _is_attachment(part: Message) -> bool:
    if part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment":
        return part.get_content_subtype() not in ("plain", "html") or part.get_filename() is not None
    return part.get_content_maintype() != "multipart"


def _name_of(part: Message) -> str:
    return "a mail" if part.get_content_type() == "message/rfc822" else "no name"


def _body(part: Message) -> Words:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, binascii.Error, AssertionError):
        data = None
    if not isinstance(data, bytes):
        data = str(part.get_payload()).encode("utf-8", "surrogateescape")
    charset = part.get_param("charset")
    words = decode_as(data, charset) if isinstance(charset, str) else decode(data)
    if part.get_content_subtype() != "html":
        return words
    try:
        page = html_words(words.text)
    except NoWords:
        return Words("")
    return Words(page.text, words.notes + page.notes)


def _values(mail: Message, name: str) -> list[str]:
    return [header_words(str(value)) for value in mail.get_all(name, [])]


def header_words(value: str) -> str:
    """A header's words with MIME encoding undone, on one line."""
    # Raw bytes beyond ASCII arrive as surrogate escapes.
    raw = value[:_MOST_HEADER].encode("utf-8", "surrogateescape")
    value = decode(raw).text if raw else ""
    try:
        pieces = decode_header(value)
    except (errors.HeaderParseError, ValueError, binascii.Error):
        pieces = [(value, None)]
    words = ""
    for piece, charset in pieces:
        if isinstance(piece, bytes):
            piece = decode_as(piece, charset or "ascii").text
        words += piece
    return " ".join(tidy(words).text.split("\n")).strip()
