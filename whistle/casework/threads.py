"""What is said to an allegation and to each reply, of any depth; and who knew of what, when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from whistle.model import FuzzyDate, Record
from whistle.vault.tables.book import CaseBook


@dataclass(frozen=True, slots=True)
class Said:
    """One reply in a thread. ``depth`` counts from 0; ``answered`` says that a later one stands under it.

    ``admits`` is only true of an admission that rests on a clean source; where it is called one and
    rests on none, ``unsupported_admission`` says so.
    """

    reply: Record
    depth: int
    answered: bool
    admits: bool
    unsupported_admission: bool
    repeats: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the right of reply on one allegation stands, as facts: nothing is ever settled by it.

    ``state`` is ``not-asked``, ``waiting``, ``overdue``, ``answered``, ``declined`` or ``no-reply``.
    """

    state: str
    questions: tuple[Record, ...]
    replies: int
    due: FuzzyDate


def thread(book: CaseBook, claim: str) -> tuple[Said, ...]:
    """The replies to an allegation in reading order: each with those to it right below."""
    return tuple(_walk(_under(book.of("reply")), claim, _clean(book)))


def _under(replies: Sequence[Record]) -> Mapping[str, Sequence[Record]]:
    under: dict[str, list[Record]] = defaultdict(list)
    for reply in replies:
        under[reply.parent].append(reply)
    for found in under.values():
        found.sort(key=lambda reply: reply.date("when").earliest or date.max)
    return under


def _clean(book: CaseBook) -> frozenset[str]:
    return frozenset(
        record.id
        for record in book.of("document", "publication")
        if record.choice("quality") != "garbled"
        and record.choice("state") not in ("claimed", "failed")
        and record.choice("kind") not in ("rewrite", "machine")
    )


def _walk(under: Mapping[str, Sequence[Record]], top: str, clean: frozenset[str]) -> Iterator[Said]:
    # A thread can be longer than the depth to which Python calls itself.
    waiting = [(reply, 0) for reply in reversed(under.get(top, ()))]
    while waiting:
        reply, depth = waiting.pop()
        below = under.get(reply.id, ())
        admission = reply.choice("kind") == "admission"
        rests = reply.choice("rests_on") in clean
        yield Said(
            reply=reply,
            depth=depth,
            answered=bool(below),
            admits=admission and rests,
            unsupported_admission=admission and not rests,
            repeats=reply.choice("repeats"),
        )
        waiting += [(one, depth + 1) for one in reversed(below)]


def standing(book: CaseBook, claim: str, today: date) -> Standing:
    """Where the right of reply on an allegation stands on a day."""
    asked = tuple(q for q in book.of("question") if claim in (q.parent, q.choice("about")))
    replies = thread(book, claim)
    outcomes = {question.choice("outcome") or "waiting" for question in asked}
    due = _latest(question.date("by") for question in asked if question.choice("outcome") in ("", "waiting"))
    kinds = {one.reply.choice("kind") for one in replies}
    if outcomes & {"answered", "partly", "earlier"} or kinds - {"declined", "no-reply", "rebuttal"}:
        state = "answered"
    elif "declined" in outcomes | kinds:
        state = "declined"
    elif "no-reply" in outcomes | kinds:
        state = "no-reply"
    elif not asked:
        state = "not-asked"
    else:
        state = "overdue" if due.latest and due.latest < today else "waiting"
    return Standing(state, asked, len(replies), due)


def _latest(dates: Iterator[FuzzyDate]) -> FuzzyDate:
    return max(dates, key=lambda when: when.latest or when.earliest or date.min, default=FuzzyDate())


@dataclass(frozen=True, slots=True)
class Knew:
    """What one body or person knew of an allegation, the first known date first.

    ``split`` says that one part of an organisation says it knew and another, or itself, that it did
    not: shown side by side, no contradiction by itself.
    """

    who: str
    about: str
    records: tuple[Record, ...]
    split: bool


def who_knew(book: CaseBook) -> tuple[Knew, ...]:
    """Who knew what, when: by body and allegation, units right after the body they are part of."""
    by: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for record in book.of("knowledge"):
        by[record.choice("who"), record.choice("about")].append(record)
    tops = _tops(book)
    families: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (who, about), records in by.items():
        families[tops.get(who, who), about] |= {record.choice("denies") or "no" for record in records}
    order = {body: number for number, body in enumerate(_hierarchy(book))}
    rows = [
        Knew(
            who=who,
            about=about,
            records=tuple(sorted(records, key=lambda r: r.date("when").earliest or date.max)),
            split=len(families[tops.get(who, who), about]) > 1,
        )
        for (who, about), records in by.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.about, order.get(row.who, len(order)), row.who)))


def _tops(book: CaseBook) -> Mapping[str, str]:
    parents = {body.id: body.parent for body in book.of("organisation")}
    found = {}
    for body in parents:
        at, seen = body, {body}
        while parents.get(at) and parents[at] in parents and parents[at] not in seen:
            at = parents[at]
            seen.add(at)
        found[body] = at
    return found


def _hierarchy(book: CaseBook) -> list[str]:
    """The organisations, each followed by its units."""
    bodies = book.of("organisation")
    known = {body.id for body in bodies}
    under: dict[str, list[str]] = defaultdict(list)
    for body in bodies:
        under[body.parent if body.parent in known else ""].append(body.id)
    order: list[str] = []
    waiting = list(reversed(under[""]))
    while waiting:
        body_id = waiting.pop()
        order.append(body_id)
        waiting += reversed(under[body_id])
    return order
