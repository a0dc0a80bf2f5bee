"""The words of the page for handing over: parts, what holds a package back, what came."""

from __future__ import annotations

from typing import Final

from ui.language import day_words
from whistle.casework.wording import consent_wording
from whistle.exchange.content import (
    LIST_CLOSED,
    NAMES_IN_IT,
    NOT_ALL_PERMITTED,
    NOT_KNOWN_THERE,
    NOT_PERMITTED,
    UNDECIDED,
    Part,
)
from whistle.model import ConsentKind
from whistle.operations.packing import CONSENT, IDENTITIES, LEAK, SECRECY
from whistle.operations.receiving import Incoming, News, Preview
from whistle.operations.taking_in import Taken

_WHAT: Final = {
    "words": ("the words", "the words ({} words)"),
    "quotations": ("1 quotation", "{} quotations"),
    "tags": ("1 tag", "{} tags"),
    "events": ("1 event", "{} events"),
    "times raised": ("1 time it was raised", "{} times it was raised"),
    "later words": ("words added later", "{} additions"),
    "files": ("1 file", "{} files"),
    "real name": ("the real name", "the real names"),
    "pseudonym": ("the pseudonym", "the pseudonym"),
    "details": ("1 detail", "{} details"),
}
_WHY: Final = {
    NOT_PERMITTED: "Not agreed to.",
    NAMES_IN_IT: "Names are still in it. Take them out first; or the source agrees to their real name.",
    NOT_ALL_PERMITTED: "Names are still in it, so nothing can be left out, and not all in it was agreed to.",
    LIST_CLOSED: "The names list is closed.",
    UNDECIDED: "Nobody has decided on it yet.",
    NOT_KNOWN_THERE: "A tag of your own: it would mean nothing there.",
}
_HELD: Final = {
    CONSENT: "It was not agreed to for {}, or it came to you not to be passed on. Ask the source first.",
    IDENTITIES: "Names are still in an account. Take them out first.",
    SECRECY: (
        "A source works with benefits records, which the law keeps secret. Let them take advice first; if it"
        " may go all the same, say why."
    ),
    LEAK: "A name of the names list stands in the words. Take it out first.",
}
_NEWS: Final = {
    News.NEW: "New",
    News.LATER: "A later version: the earlier one stays",
    News.EARLIER: "Earlier than what you have: not kept",
    News.SAME: "You have it already",
}


def part_row(part: Part) -> tuple[str, str]:
    """What a part is, and why it stays (blank where it goes)."""
    one, many = _WHAT[part.what]
    words = many.format(f"{part.count:,}") if part.count > 1 else one
    return words[:1].upper() + words[1:], _WHY.get(part.why, "")


def blocked_words(gates: tuple[str, ...], recipient: str) -> str:
    """What holds a package back, in sentences; blank for nothing."""
    return " ".join(_HELD[gate].format(recipient) for gate in gates)


def incoming_words(incoming: Incoming) -> tuple[str, str]:
    """What came, in a heading and a paragraph."""
    many = len(incoming.accounts)
    heading = "1 account came" if many == 1 else f"{many} accounts came"
    known = (
        "Its sender has handed you something before."
        if incoming.known_sender
        else "Its sender has never handed you anything before."
    )
    return heading, (
        f"Packed on {day_words(incoming.package.made_on)}. {known} Compare these six words with them, by"
        f" voice: {incoming.signer}. Nothing is kept yet."
    )


def incoming_rows(incoming: Incoming) -> tuple[tuple[str, str, str], ...]:
    """A row for each account: what it is to this vault, what is in it, what goes with it."""
    return tuple((_NEWS[one.news], _holds(one), _terms(one)) for one in incoming.accounts)


def _holds(one: Preview) -> str:
    words = f"{one.words:,} words" if one.whole else f"Quotations alone, {one.words:,} words"
    parts = [words, "names taken out" if one.state == "sealed" else "names still in it"]
    for count, what in (
        (one.tags, "tags"),
        (one.events, "events"),
        (one.raised, "times raised"),
        (one.files, "files"),
    ):
        if count:
            single, many = _WHAT[what]
            parts.append(single if count == 1 else many.format(count))
    parts += ["the real name"] if one.names else []
    return ", ".join(parts)


def _terms(one: Preview) -> str:
    kinds = {ConsentKind(kind) for kind in one.kinds}
    titles = [question.title for question in consent_wording().questions if question.kind in kinds]
    onward = "It may be passed on." if one.onward else "Not to be passed on."
    conditions = " ".join(f"On condition: {words}." for words in one.conditions)
    waits = "It waits: its source has to say yes again before it is used." if one.waiting else ""
    return " ".join(part for part in (waits, onward, conditions, f"Agreed: {', '.join(titles)}.") if part)


def taken_words(taken: Taken) -> tuple[str, str]:
    """What was kept, in a heading and a paragraph."""
    many = len(taken.accounts)
    if not many:
        return "Nothing new was in it", "You have all of it already, so no account was kept."
    heading = "1 account was kept" if many == 1 else f"{many} accounts were kept"
    later = " Earlier versions stay as they were." if taken.later else ""
    return heading, (
        "Its source is a source of this case, with what was agreed for you alone. Before anything of it goes"
        f" on to somebody else, they have to be asked.{later}"
    )
