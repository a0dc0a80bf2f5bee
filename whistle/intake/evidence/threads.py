"""Mails that belong together: what each says of itself, and which answers which.

Nothing here decides anything: it puts mails side by side, for a person to confirm.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any, Final

from whistle.errors import FileUnreadable, NoWords, UnreadableInput
from whistle.intake.evidence.formats import Format
from whistle.intake.evidence.mail import mails_of
from whistle.intake.reader_eml import header_words, read_mail

_MOST_QUOTE: Final = 1_500
_ID: Final = re.compile(r"<[^<>\s]{1,400}>")
_ANSWER: Final = re.compile(r"^(?:(?:re|aw|sv|antw|fwd?|fw|atb)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
# Where a mail begins to repeat the one it answers.
_REPEATED: Final = re.compile(
    r"^(?:>|On .{4,120} wrote:\s*$|-{2,} ?Original Message ?-{2,}|_{10,}\s*$|From: .+$|Sent from my )",
    re.MULTILINE,
)


def letters(kind: Format, data: bytes) -> list[dict[str, Any]]:
    """What each mail of a file says of itself. Raises FileUnreadable for what is no mail."""
    if kind is Format.MAIL:
        return [_letter(data)]
    if kind is Format.MBOX:
        return [_letter(one) for one in mails_of(data)]
    raise FileUnreadable("it is not an e-mail")


def _letter(data: bytes) -> dict[str, Any]:
    mail = BytesParser(policy=compat32).parsebytes(data)
    try:
        text = read_mail(data, attachments=False).text
    except (NoWords, UnreadableInput):
        text = ""
    body = text.partition("\n\n")[2]
    repeated = _REPEATED.search(body)
    own = body[: repeated.start()] if repeated and body[: repeated.start()].strip() else body
    return {
        "id": (_ids(mail, "Message-ID") or [""])[0],
        "answers": _ids(mail, "In-Reply-To")[:1] or _ids(mail, "References")[-1:],
        "before": _ids(mail, "References"),
        "sender": _people(mail, "From"),
        "to": _people(mail, "To", "Cc"),
        "subject": header_words(str(mail.get("Subject", "")))[:300],
        "sent": _sent(mail),
        "quote": own.strip()[:_MOST_QUOTE],
    }


def _ids(mail: Message, name: str) -> list[str]:
    return _ID.findall(" ".join(str(value) for value in mail.get_all(name, [])))


def _people(mail: Message, *names: str) -> list[str]:
    values = [header_words(str(value)) for name in names for value in mail.get_all(name, [])]
    try:
        return [shown or address for shown, address in getaddresses(values) if shown or address][:50]
    except (ValueError, IndexError, AttributeError):
        return []


def _sent(mail: Message) -> str:
    """The day that the mail says it was sent, ISO, in its own zone; blank where it says none."""
    try:
        return parsedate_to_datetime(str(mail.get("Date", ""))).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


# -- in the program ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail as it says of itself; ``file`` is the place of its file in what was dropped in."""

    file: int
    id: str
    answers: tuple[str, ...]
    before: tuple[str, ...]
    sender: str
    to: tuple[str, ...]
    subject: str
    sent: str
    quote: str

    @property
    def topic(self) -> str:
        """The subject without "Re:" and the like, in small letters."""
        return " ".join(_ANSWER.sub("", self.subject).casefold().split())

    @property
    def when(self) -> datetime:
        """When it says it was sent; the last moment there is where it says nothing."""
        try:
            sent = datetime.fromisoformat(self.sent)
        except ValueError:
            return datetime.max.replace(tzinfo=UTC)
        return sent if sent.tzinfo else sent.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A time something was raised, and what was answered, as mails let think: nobody has confirmed it."""

    raised: Letter
    replies: tuple[Letter, ...]


def letter(file: int, said: dict[str, Any]) -> Letter:
    """A letter from what the helper answered."""
    sender = [str(one) for one in said.get("sender", [])]
    return Letter(
        file=file,
        id=str(said.get("id", "")),
        answers=tuple(map(str, said.get("answers", []))),
        before=tuple(map(str, said.get("before", []))),
        sender=sender[0] if sender else "",
        to=tuple(map(str, said.get("to", []))),
        subject=str(said.get("subject", "")),
        sent=str(said.get("sent", "")),
        quote=str(said.get("quote", "")),
    )


def propose(mails: Sequence[Letter]) -> tuple[Proposal, ...]:
    """Which mails may have raised something, and which answered them; those without an answer first.

    A mail answers another by Message-ID and References; one without them by its subject, if it says
    "Re:", comes later and is by somebody else. Who wrote first in a thread raised it, and each further
    mail of theirs raises it again; what others write after that answers the last one before it. A copy
    of the same mail counts once.
    """
    known: dict[str, Letter] = {}
    single: list[Letter] = []
    for one in sorted(mails, key=lambda each: each.when):
        if one.id and one.id in known:
            continue
        known[one.id or f"\0{len(single)}"] = one
        single.append(one)
    found: list[Proposal] = []
    for thread in _threads(single):
        raised: list[tuple[Letter, list[Letter]]] = []
        for one in thread:
            if not raised or one.sender == thread[0].sender:
                raised.append((one, []))
            else:
                _answered(raised, one)[1].append(one)
        found += [Proposal(first, tuple(replies)) for first, replies in raised]
    return tuple(sorted(found, key=lambda each: (bool(each.replies), each.raised.when)))


def _answered(raised: list[tuple[Letter, list[Letter]]], reply: Letter) -> tuple[Letter, list[Letter]]:
    direct = [one for one in raised if one[0].id and one[0].id in reply.answers]
    return direct[-1] if direct else raised[-1]


def _threads(mails: Iterable[Letter]) -> list[list[Letter]]:
    threads: list[list[Letter]] = []
    for one in mails:
        home = next((thread for thread in threads if _belongs(one, thread)), None)
        if home is None:
            threads.append([one])
        else:
            home.append(one)
    return threads


def _belongs(one: Letter, thread: list[Letter]) -> bool:
    tied = {*one.answers, *one.before}
    if any(other.id and (other.id in tied or one.id in {*other.answers, *other.before}) for other in thread):
        return True
    # Mails that name the same earlier one, which is not among them.
    if tied & {each for other in thread for each in (*other.answers, *other.before)}:
        return True
    answers_by_subject = not tied and _ANSWER.match(one.subject) is not None and bool(one.topic)
    return answers_by_subject and any(other.topic == one.topic for other in thread)
