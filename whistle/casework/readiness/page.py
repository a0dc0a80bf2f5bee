"""What the rules of a checklist read from, where they write, and what several of them say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from whistle.casework.codes import code as find_code
from whistle.casework.matrix import Matrix
from whistle.casework.numbers import reckon
from whistle.casework.sources import Saying, copies, count, through_others
from whistle.casework.wording import route
from whistle.errors import NotFound
from whistle.model import Case, Consent, Record
from whistle.model.said import Said, shipped, told, told_in_turn
from whistle.vault.tables.book import CaseBook, EventInBook


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is held. ``ids`` lead to what it rests on; ``as_at`` is the day it was true."""

    words: Said
    ids: tuple[str, ...] = ()
    as_at: date | None = None

    @property
    def shown(self) -> Said:
        """The words with the day for which they were true."""
        return told("{words} (as at {day})", words=self.words, day=self.as_at) if self.as_at else self.words


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing. ``ids`` lead to where it is missing, if anywhere."""

    id: str
    words: str
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filled:
    """One item of a checklist with what is held and what is missing."""

    id: str
    title: str
    wording: str
    facts: tuple[Fact, ...]
    gaps: tuple[Gap, ...]
    ask_next: str


@dataclass(slots=True)
class Page:
    """What the rules read from, and where they write."""

    case: Case
    book: CaseBook
    consents: Sequence[Consent]
    today: date
    grid: Matrix
    claim: str = ""
    facts: list[Fact] = field(default_factory=list)
    missing: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def hold(self, words: Said, ids: Iterable[str] = (), as_at: date | None = None) -> None:
        """Note a fact."""
        self.facts.append(Fact(words, tuple(dict.fromkeys(ids)), as_at))

    def miss(self, gap: str, ids: Iterable[str] = ()) -> None:
        """Note a gap."""
        self.missing[gap] = tuple(ids)


def sources_with(page: Page, codes: Iterable[str]) -> dict[str, list[str]]:
    """Sources whose live accounts hold these tags: source id -> passage ids."""
    owner = {account.id: account.source_id for account in page.book.accounts if account.live}
    wanted, found = set(codes), defaultdict(list)
    for passage in page.book.passages:
        if passage.code in wanted:
            found[owner[passage.testimony_id]].append(passage.id)
    return found


def speaking(page: Page) -> list[str]:
    """Sources with a live account."""
    speaking = {account.source_id for account in page.book.accounts if account.live}
    return [source.id for source in page.book.sources if source.id in speaking]


def denominators(page: Page) -> list[Record]:
    """The numbers that say what they are out of."""
    return [number for number in page.book.of("number") if reckon(number).of is not None]


def employers(page: Page) -> list[EventInBook]:
    """The times it was raised with the employer."""
    return [event for event in page.book.raised if _is_employer(event.route)]


def _is_employer(route_id: str) -> bool:
    try:
        return route(route_id).kind == "employer"
    except NotFound:
        return False


def hold_numbers(page: Page) -> None:
    """Hold every number as it was given, with what follows from it."""
    for number in page.book.of("number"):
        reckoned = reckon(number)
        parts: list[str] = [told("{what}: {value}", what=number.text("what"), value=reckoned.value.words())]
        if reckoned.of is not None:
            parts.append(told("of {all}", all=reckoned.of.words()))
        if number.text("population"):
            parts.append(number.text("population"))
        window = number.date("window").words
        if window:
            parts.append(window)
        if reckoned.rise is not None:
            parts.append(told("a change of {rise}", rise=reckoned.rise.words("%", signed=True)))
        page.hold(told_in_turn(parts), (number.id,))


def hold_independent(page: Page) -> bool:
    """Say of each allegation and tag what counts; return whether any has two sources or more."""
    best = 0
    for row in page.grid.rows:
        best = max(best, row.supported.number)
        if row.supported.of:
            page.hold(_about(row.claim.text("text"), row.supported.words), (row.claim.id,))
    owner = {account.id: account.source_id for account in page.book.accounts if account.live}
    copied, through = copies(page.book), through_others(page.book.incidents)
    by_code: dict[str, list[Saying]] = defaultdict(list)
    ids: dict[str, list[str]] = defaultdict(list)
    for passage in page.book.passages:
        account = passage.testimony_id
        saying = Saying(owner[account], passage.basis, account in copied, account in through)
        by_code[passage.code].append(saying)
        ids[passage.code].append(passage.id)
    for code, sayings in sorted(by_code.items()):
        counted = count(sayings, page.book.sources, page.book.of("relation"))
        best = max(best, counted.number)
        if counted.of > 1:
            page.hold(_about(tag_words(code), counted.words), ids[code])
    return best > 1


def _about(what: str, counted: str) -> Said:
    return told("{what}: {counted}", what=what, counted=counted)


def tag_words(code: str) -> str:
    """A tag's id with its words; a team's own by its id alone."""
    try:
        return told("{code} {label}", code=code, label=shipped(find_code(code).label))
    except NotFound:
        return code


def miss_at(page: Page, gap: str, ids: Sequence[str]) -> None:
    """Note a gap where there are places that have it."""
    if ids:
        page.miss(gap, ids)


def ids_of(records: Iterable[Record]) -> list[str]:
    """The ids of records."""
    return [record.id for record in records]
