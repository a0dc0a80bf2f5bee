"""The words of the page for handing over: parts, what holds a package back, what came."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ui.language import day_words, several, tr
from whistle.casework.wording import consent_wording
from whistle.exchange.content import (
    LATER_WORDS,
    LIST_CLOSED,
    NAMES_IN_IT,
    NOT_ALL_PERMITTED,
    NOT_KNOWN_THERE,
    NOT_PERMITTED,
    REAL_NAME,
    TIMES_RAISED,
    UNDECIDED,
    Part,
)
from whistle.model import ConsentKind
from whistle.operations.packing import CONSENT, IDENTITIES, LEAK, SECRECY
from whistle.operations.receiving import Incoming, News, Preview
from whistle.operations.taking_in import Taken

_WHAT: Final[dict[str, Callable[[int], str]]] = {
    "words": lambda count: several("the words", "the words ({n:,} words)", count),
    "quotations": lambda count: several("1 quotation", "{n:,} quotations", count),
    "tags": lambda count: several("1 tag", "{n:,} tags", count),
    "events": lambda count: several("1 event", "{n:,} events", count),
    "answers": lambda count: several("1 answer on an event", "{n:,} answers on events", count),
    TIMES_RAISED: lambda count: several("1 time it was raised", "{n:,} times it was raised", count),
    LATER_WORDS: lambda count: several("words added later", "{n:,} additions", count),
    "files": lambda count: several("1 file", "{n:,} files", count),
    REAL_NAME: lambda count: several("the real name", "the real names", count),
    "pseudonym": lambda _count: tr("the pseudonym"),
    "details": lambda count: several("1 detail", "{n:,} details", count),
}
_WHY: Final = {
    NOT_PERMITTED: tr("Not agreed to."),
    NAMES_IN_IT: tr("Names are still in it. Take them out first; or the source agrees to their real name."),
    NOT_ALL_PERMITTED: tr(
        "Names are still in it, so nothing can be left out, and not all in it was agreed to."
    ),
    LIST_CLOSED: tr("The names list is closed."),
    UNDECIDED: tr("Nobody has decided on it yet."),
    NOT_KNOWN_THERE: tr("A tag of your own: it would mean nothing there."),
}
_NEWS: Final = {
    News.NEW: tr("New"),
    News.LATER: tr("A later version: the earlier one stays"),
    News.EARLIER: tr("Earlier than what you have: not kept"),
    News.SAME: tr("You have it already"),
}


_HELD: Final[dict[str, Callable[[str], str]]] = {
    CONSENT: lambda recipient: tr(
        "It was not agreed to for {recipient}, or it came to you not to be passed on. Ask the source first.",
        recipient=recipient,
    ),
    IDENTITIES: lambda _recipient: tr("Names are still in an account. Take them out first."),
    SECRECY: lambda _recipient: tr(
        "A source works with benefits records, which the law keeps secret. Let them take advice first; if it"
        " may go all the same, say why."
    ),
    LEAK: lambda _recipient: tr("A name of the names list stands in the words. Take it out first."),
}


def part_row(part: Part) -> tuple[str, str]:
    """What a part is, and why it stays (blank where it goes)."""
    words = _WHAT[part.what](part.count)
    return words[:1].upper() + words[1:], _WHY.get(part.why, "")


def blocked_words(gates: tuple[str, ...], recipient: str) -> str:
    """What holds a package back, in sentences; blank for nothing."""
    return " ".join(_HELD[gate](recipient) for gate in gates)


def incoming_words(incoming: Incoming) -> tuple[str, str]:
    """What came, in a heading and a paragraph."""
    many = len(incoming.accounts)
    heading = several("1 account came", "{n} accounts came", many)
    known = (
        tr("Its sender has handed you something before.")
        if incoming.known_sender
        else tr("Its sender has never handed you anything before.")
    )
    return heading, tr(
        "Packed on {day}. {known} Compare these six words with them, by voice: {words}. Nothing is kept yet.",
        day=day_words(incoming.package.made_on),
        known=known,
        words=incoming.signer,
    )


def incoming_rows(incoming: Incoming) -> tuple[tuple[str, str, str], ...]:
    """A row for each account: what it is to this vault, what is in it, what goes with it."""
    return tuple((_NEWS[one.news], _holds(one), _terms(one)) for one in incoming.accounts)


def _holds(one: Preview) -> str:
    words = (
        tr("{count:,} words", count=one.words)
        if one.whole
        else tr("Quotations alone, {count:,} words", count=one.words)
    )
    parts = [words, tr("names taken out") if one.state == "sealed" else tr("names still in it")]
    for count, what in (
        (one.tags, "tags"),
        (one.events, "events"),
        (one.raised, TIMES_RAISED),
        (one.files, "files"),
    ):
        if count:
            parts.append(_WHAT[what](count))
    parts += [tr("the real name")] if one.names else []
    return ", ".join(parts)


def _terms(one: Preview) -> str:
    kinds = {ConsentKind(kind) for kind in one.kinds}
    titles = [question.title for question in consent_wording().questions if question.kind in kinds]
    onward = tr("It may be passed on.") if one.onward else tr("Not to be passed on.")
    conditions = " ".join(tr("On condition: {words}.", words=words) for words in one.conditions)
    waits = tr("It waits: its source has to say yes again before it is used.") if one.waiting else ""
    agreed = tr("Agreed: {titles}.", titles=", ".join(titles))
    return " ".join(part for part in (waits, onward, conditions, agreed) if part)


def taken_words(taken: Taken) -> tuple[str, str]:
    """What was kept, in a heading and a paragraph."""
    many = len(taken.accounts)
    if not many:
        return tr("Nothing new was in it"), tr("You have all of it already, so no account was kept.")
    heading = several("1 account was kept", "{n} accounts were kept", many)
    says = [
        tr(
            "Its source is a source of this case, with what was agreed for you alone. Before anything of it"
            " goes on to somebody else, they have to be asked."
        )
    ]
    says += [tr("Earlier versions stay as they were.")] if taken.later else []
    return heading, " ".join(says)
