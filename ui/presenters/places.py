"""Where the things of a case are found: the words for an id, and the page that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, Protocol

from ui.data_words import kind_named
from ui.language import as_said, day_words, month_name, tr
from whistle.casework.wording import route
from whistle.errors import NotFound
from whistle.model import FuzzyDate, Record
from whistle.vault.tables.book import CaseBook, EventInBook

LONGEST: Final = 90
_UNNAMED: Final = tr("Not named yet")


@dataclass(frozen=True, slots=True)
class Where:
    """A thing: its words, what it is, and where a person looks at it.

    ``extra`` goes to the page as its own word.
    """

    id: str
    words: str
    sort: str
    page: str
    testimony_id: str = ""
    source_id: str = ""
    extra: str = ""


class Goes(Protocol):
    """The part of a page's context that leads elsewhere."""

    def __call__(
        self,
        name: str,
        *,
        case_id: str = "",
        source_id: str = "",
        testimony_id: str = "",
        recipient: str = "",
        dossier_id: str = "",
        extra: str = "",
    ) -> None: ...


def go(navigate: Goes, where: Where) -> None:
    """Open the page of a thing."""
    navigate(where.page, testimony_id=where.testimony_id, source_id=where.source_id, extra=where.extra)


def short(words: str, longest: int = LONGEST) -> str:
    """Words on one line, shortened with an ellipsis."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def record_words(record: Record, longest: int = LONGEST) -> str:
    """What a record is called: the words of its naming field, else the first that it has."""
    kind = kind_named(record.kind)
    named = record.text(kind.name)
    if not named:
        named = next((record.text(f.id) for f in kind.fields if record.text(f.id)), "")
    if not named:
        named = next(
            (f.shown(record.choice(f.id)) for f in kind.fields if f.type == "choice" and record.choice(f.id)),
            _UNNAMED,
        )
    return short(named, longest)


def when_words(when: FuzzyDate) -> str:
    """A date as it is read: the source's own words in quotation marks, then what was made of them."""
    bounds = bounds_words(when)
    if when.words and bounds:
        return f"“{when.words}” ({bounds})"
    return f"“{when.words}”" if when.words else bounds or tr("No date")


def bounds_words(when: FuzzyDate) -> str:
    """The days between which it was, as far as known; blank for none."""
    first, last = when.earliest, when.latest
    if first and last:
        if first == last:
            return day_words(first)
        if (first.year, first.month) == (last.year, last.month):
            return tr("{first} to {last}", first=first.day, last=day_words(last))
        if first.year == last.year:
            return tr(
                "{first} to {last}", first=f"{first.day} {month_name(first.month)}", last=day_words(last)
            )
        return tr("{first} to {last}", first=day_words(first), last=day_words(last))
    if first:
        return tr("from {day}", day=day_words(first))
    return tr("until {day}", day=day_words(last)) if last else ""


def route_words(route_id: str) -> str:
    """The words for a route, or its id where it is none of ours."""
    try:
        return as_said(route(route_id).title)
    except NotFound:
        return route_id or tr("Not said")


class Places:
    """Finds things of one case by their ids."""

    def __init__(self, book: CaseBook) -> None:
        self._names = {source.id: source.pseudonym for source in book.sources}
        self._owner = {account.id: account.source_id for account in book.accounts}
        self._passages = {passage.id: passage for passage in book.passages}
        self._events: Mapping[str, EventInBook] = {one.id: one for one in book.incidents}
        self._raised: Mapping[str, EventInBook] = {one.id: one for one in book.raised}
        self._records = {record.id: record for record in book.records}
        self._case_id = book.case_id

    def pseudonym(self, source_id: str) -> str:
        """The name of a source, or blank."""
        return self._names.get(source_id, "")

    def owner(self, testimony_id: str) -> str:
        """The source of an account, or blank."""
        return self._owner.get(testimony_id, "")

    def find(self, thing_id: str) -> Where | None:
        """Where one thing is; None for what this case does not hold."""
        if thing_id in self._records:
            return self.of_record(self._records[thing_id])
        if thing_id in self._passages:
            passage = self._passages[thing_id]
            words = tr("{of}, tagged {code}", of=self._of(passage.testimony_id), code=passage.code)
            return Where(
                thing_id,
                words,
                tr("Tagged words"),
                "account",
                passage.testimony_id,
                extra=f"passage={thing_id}",
            )
        if thing_id in self._owner:
            return Where(thing_id, self._of(thing_id), tr("Account"), "account", thing_id)
        if thing_id in self._events:
            event = self._events[thing_id]
            return Where(thing_id, short(event.text("what")), tr("Event"), "account", event.account)
        if thing_id in self._raised:
            event = self._raised[thing_id]
            words = short(event.text("information") or event.text("to"))
            return Where(thing_id, words, tr("Time it was raised"), "raised", extra=thing_id)
        if thing_id in self._names:
            return Where(thing_id, self._names[thing_id], tr("Source"), "permissions", source_id=thing_id)
        if thing_id == self._case_id:
            return Where(thing_id, tr("About the case"), tr("Case"), "case")
        return None

    def find_all(self, ids: Iterable[str]) -> tuple[Where, ...]:
        """Where things are, each place once, in their order."""
        found: dict[tuple[str, str, str, str], Where] = {}
        for thing_id in ids:
            where = self.find(thing_id)
            if where is not None:
                found.setdefault((where.page, where.testimony_id, where.source_id, where.extra), where)
        return tuple(found.values())

    def accounts_once(self, found: Iterable[Where]) -> tuple[Where, ...]:
        """The same places, with each account once however many of its words are meant."""
        once: dict[str, Where] = {}
        for where in found:
            if where.page == "account" and where.extra:
                where = replace(where, words=self._of(where.testimony_id), sort=tr("Account"))
            once.setdefault(f"{where.page} {where.testimony_id or where.source_id or where.extra}", where)
        return tuple(once.values())

    def of_record(self, record: Record) -> Where:
        """Where a record is shown: an allegation on its own page, any other on its card."""
        if record.kind == "allegation":
            return Where(record.id, record_words(record), tr("Allegation"), "allegations", extra=record.id)
        sort = kind_named(record.kind).title
        return Where(record.id, record_words(record), sort, "card", extra=f"id={record.id}")

    def _of(self, testimony_id: str) -> str:
        name = self._names.get(self._owner.get(testimony_id, ""), "")
        return tr("{name}’s account", name=name) if name else tr("The case’s notes")
