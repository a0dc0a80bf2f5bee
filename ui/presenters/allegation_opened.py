"""One allegation opened: what bears on it, the replies of any depth, the figures, where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from ui.data_words import as_told, in_words, kind_named
from ui.language import tr
from ui.presenters.know_words import KNOWS, RELATIONS, WHY_NOT, Shape, shown_mark
from ui.presenters.places import Places, Where, bounds_words, record_words, short, when_words
from whistle.api import Session
from whistle.casework.matrix import Mark, Row
from whistle.casework.numbers import differing, reckon
from whistle.casework.threads import Said
from whistle.model import FuzzyDate, Passage, Record, Relation, Thing
from whistle.operations.recording import BEARING_KINDS
from whistle.vault.tables.book import CaseBook

LONGEST_QUOTE: Final = 280
MOST_CANDIDATES: Final = 200

STANDING: Final = {
    "not-asked": tr("Nobody has been asked about it yet."),
    "waiting": tr("Asked; an answer is awaited."),
    "overdue": tr("Asked; the day for an answer has passed."),
    "answered": tr("Something was answered."),
    "declined": tr("They declined to answer."),
    "no-reply": tr("No reply came by the day set."),
}

_KIND_ICON: Final = {"question": "megaphone", "reply": "file-text", "undertaking": "list-checks"}
_MISSING: Final = {
    "denominator": tr("out of how many"),
    "population": tr("out of whom"),
    "window": tr("over what time"),
    "source": tr("where it is from"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of one of the lists. ``where`` is what Enter opens; ``thing`` what a link is about."""

    key: str
    heading: str
    meta: str = ""
    words: str = ""
    icon: str = ""
    shape: Shape = Shape.NONE
    tone: str = "text"
    depth: int = 0
    remark: str = ""
    kind: str = ""
    where: Where | None = None
    thing: Thing | None = None
    relation: Relation | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """All that is shown of one allegation. ``counted`` and the like are in the core's own words."""

    id: str
    words: str
    about: str
    counted: str
    against: str
    not_counted: tuple[str, ...]
    standing: str
    to_do: tuple[str, ...]
    evidence: tuple[Entry, ...]
    thread: tuple[Entry, ...]
    numbers: tuple[Entry, ...]


def read_opened(
    session: Session, case_id: str, claim: str, today: date, *, unverified_too: bool = False
) -> Opened | None:
    """Read one allegation; None where there is no such live allegation."""
    book = session.cases.book(case_id)
    row = next(
        (
            one
            for one in session.casework.matrix(case_id, unverified_too=unverified_too).rows
            if one.claim.id == claim
        ),
        None,
    )
    if row is None:
        return None
    places = Places(book)
    standing = session.casework.standing(claim, today)
    due = (
        tr(" An answer is due {when_words}.", when_words=when_words(standing.due))
        if standing.due != FuzzyDate()
        else ""
    )
    gaps = [
        in_words(gap).words
        for filled in session.casework.readiness(case_id, name="reply", claim=claim, today=today)
        for gap in filled.gaps
    ]
    numbers = _numbers(book, claim, places)
    return Opened(
        claim,
        row.claim.text("text") or tr("Not named yet"),
        _about(row.claim),
        as_told(row.supported.words),
        as_told(row.against.words) if row.against.of else "",
        _not_counted(row, places),
        STANDING[standing.state] + due,
        tuple(gaps),
        _evidence(session, book, row, places),
        _thread(session, book, claim, places),
        numbers,
    )


def _about(claim: Record) -> str:
    kind = kind_named("allegation")
    codes = claim.values.get("codes")
    parts = [
        kind.field("scope").shown(claim.choice("scope")) if claim.choice("scope") else "",
        claim.text("where"),
        tr("tags {words}", words=", ".join(codes)) if isinstance(codes, tuple) and codes else "",
        tr("serious, against someone") if claim.values.get("serious") is True else "",
    ]
    return " · ".join(part for part in parts if part)


def _not_counted(row: Row, places: Places) -> tuple[str, ...]:
    lines = [
        f"{places.pseudonym(source)}: {', '.join(WHY_NOT[one] for one in why)}"
        for source, why in row.supported.not_counted.items()
    ]
    for group in row.supported.by:
        if len(group) > 1:
            names = tr(" and ").join(places.pseudonym(source) for source in group)
            lines.append(tr("{names} count once: they hang together", names=names))
    return tuple(lines)


# -- what bears on it --------------------------------------------------------------------------


def _evidence(session: Session, book: CaseBook, row: Row, places: Places) -> tuple[Entry, ...]:
    found: list[Entry] = []
    passages = {passage.id: passage for passage in book.passages}
    texts: dict[str, str] = {}
    for source, cell in row.cells.items():
        for mark in cell.marks:
            quote = ""
            if mark.thing is Thing.PASSAGE:
                quote = _quote(session, passages[mark.thing_id], texts)
            found.append(_mark_entry(mark, source, quote, places))
    order = list(Relation)
    found.sort(key=lambda entry: order.index(entry.relation) if entry.relation else 0)
    papers = [_paper_entry(bearing.thing_id, bearing.relation, book, places) for bearing in row.papers]
    return (*found, *papers)


def _quote(session: Session, passage: Passage, texts: dict[str, str]) -> str:
    if passage.testimony_id not in texts:
        texts[passage.testimony_id] = session.accounts.words(passage.testimony_id)[0].words.text
    return short(texts[passage.testimony_id][passage.start : passage.end], LONGEST_QUOTE)


def _mark_entry(mark: Mark, source: str, quote: str, places: Places) -> Entry:
    shown = shown_mark(mark)
    know = KNOWS[mark.basis][1]
    meta = RELATIONS[mark.relation].lower()
    if mark.relation is not Relation.SUPPORTS:
        meta = f"{meta}, {know}"
    return Entry(
        mark.thing_id,
        f"{places.pseudonym(source)}, {know}"
        if mark.relation is Relation.SUPPORTS
        else places.pseudonym(source),
        meta,
        f"“{quote}”" if quote else tr("The whole account"),
        shape=shown.shape,
        tone=shown.tone,
        remark=tr("A copy of another text: it never counts") if mark.copied else "",
        where=places.find(mark.thing_id),
        thing=mark.thing,
        relation=mark.relation,
        source=source,
    )


def _paper_entry(record_id: str, relation: Relation, book: CaseBook, places: Places) -> Entry:
    record = next(one for one in book.records if one.id == record_id)
    against = relation is Relation.CONTRADICTS
    garbled = record.choice("quality") == "garbled" and not record.choice("clean_copy")
    return Entry(
        record_id,
        kind_named(record.kind).title,
        RELATIONS[relation].lower(),
        record_words(record, LONGEST_QUOTE),
        shape=Shape.UNEQUAL if against else Shape.PAGE,
        tone="danger" if against else "text",
        remark=tr("Garbled: quote from a clean copy") if garbled else "",
        kind=record.kind,
        where=places.of_record(record),
        thing=Thing.RECORD,
        relation=relation,
    )


# -- replies -----------------------------------------------------------------------------------


def _thread(session: Session, book: CaseBook, claim: str, places: Places) -> tuple[Entry, ...]:
    entries = [
        _question(question, places)
        for question in book.of("question")
        if claim in (question.parent, question.choice("about"))
    ]
    replies = {record.id: record for record in book.of("reply")}
    for said in session.casework.thread(claim):
        entries.append(_reply(said, replies, places))
        entries += [
            _undertaking(one, said.depth + 1, places) for one in book.under(said.reply.id, "undertaking")
        ]
    return tuple(entries)


def _question(question: Record, places: Places) -> Entry:
    kind = kind_named("question")
    to = places.find(question.choice("to"))
    outcome = kind.field("outcome").shown(question.choice("outcome")) or tr("Waiting")
    parts = [
        bounds_words(question.date("asked")) or question.date("asked").words,
        tr("answer wanted by {bounds_words}", bounds_words=bounds_words(question.date("by")))
        if bounds_words(question.date("by"))
        else "",
        outcome.lower(),
    ]
    return Entry(
        question.id,
        tr("Put to {words}", words=to.words) if to is not None else tr("Question put"),
        ", ".join(part for part in parts if part),
        question.text("words"),
        icon=_KIND_ICON["question"],
        kind="question",
        remark=_names(question),
        where=places.of_record(question),
    )


def _reply(said: Said, replies: dict[str, Record], places: Places) -> Entry:
    reply = said.reply
    sort = kind_named("reply").field("kind").shown(reply.choice("kind")) or tr("Reply")
    of = places.find(reply.choice("of"))
    above = replies.get(reply.parent)
    parts = [
        reply.text("speaker"),
        of.words if of is not None else "",
        reply.text("medium"),
        bounds_words(reply.date("when")) or reply.date("when").words,
        kind_named("reply").field("scope").shown(reply.choice("scope")).lower()
        if reply.choice("scope")
        else "",
    ]
    if above is not None and said.depth > 3:
        parts.append(tr("in answer to “{record_words}”", record_words=record_words(above, 40)))
    remarks = []
    if said.unsupported_admission:
        remarks.append(tr("Called an admission, and rests on no clean source"))
    if said.repeats and said.repeats in replies:
        remarks.append(tr("Repeats “{record_words}”", record_words=record_words(replies[said.repeats], 40)))
    remarks.append(_names(reply))
    return Entry(
        reply.id,
        sort,
        ", ".join(part for part in parts if part),
        f"“{reply.text('words')}”",
        icon=_KIND_ICON["reply"],
        depth=said.depth,
        remark=". ".join(remark for remark in remarks if remark),
        kind="reply",
        where=places.of_record(reply),
    )


def _undertaking(record: Record, depth: int, places: Places) -> Entry:
    kept = kind_named("undertaking").field("kept").shown(record.choice("kept")) or tr("Not known yet")
    when = bounds_words(record.date("when")) or record.date("when").words
    return Entry(
        record.id,
        tr("Undertaking"),
        ", ".join(part for part in (when, kept.lower()) if part),
        record.text("words"),
        icon=_KIND_ICON["undertaking"],
        depth=depth,
        remark=_names(record),
        kind="undertaking",
        where=places.of_record(record),
    )


def _names(record: Record) -> str:
    return "" if record.sealed else tr("Names in it were not looked at yet")


# -- figures -----------------------------------------------------------------------------------


def _numbers(book: CaseBook, claim: str, places: Places) -> tuple[Entry, ...]:
    numbers = book.under(claim, "number")
    apart: dict[str, set[str]] = {}
    for pair in differing(numbers):
        why = (
            tr("Out of different numbers of people: not to be compared or added")
            if pair.why == "denominator"
            else tr("Another figure here says something else about the same people")
        )
        for one in (pair.one, pair.other):
            apart.setdefault(one, set()).add(why)
    return tuple(_number(number, sorted(apart.get(number.id, ())), places) for number in numbers)


def _number(number: Record, apart: Sequence[str], places: Places) -> Entry:
    reckoned = reckon(number)
    quality = number.choice("quality")
    words = as_told(reckoned.value.words())
    if quality not in ("", "exact") and reckoned.value.high is not None:
        words = f"{kind_named('number').field('quality').shown(quality).lower()} {words}"
    if reckoned.of is not None:
        words += tr(" of {words}", words=as_told(reckoned.of.words()))
    follows = []
    if reckoned.share is not None:
        follows.append(tr("That is {words}.", words=as_told(reckoned.share.words("%"))))
    if reckoned.rise is not None:
        follows.append(tr("A change of {words}.", words=as_told(reckoned.rise.words("%", signed=True))))
    if reckoned.missing:
        follows.append(tr("Not said: {words}.", words=", ".join(_MISSING[one] for one in reckoned.missing)))
    given = places.find(number.choice("given_by"))
    parts = [
        number.text("population"),
        when_words(number.date("window")) if number.date("window") != FuzzyDate() else "",
        given.words if given is not None else "",
    ]
    return Entry(
        number.id,
        f"{number.text('what')}: {words}",
        ", ".join(part for part in parts if part),
        " ".join(follows),
        icon="scale",
        remark=". ".join([*apart, *([_names(number)] if not number.sealed else [])]),
        kind="number",
        where=places.of_record(number),
    )


# -- what could be linked ----------------------------------------------------------------------


def read_candidates(session: Session, case_id: str, claim: str, words: str) -> tuple[Entry, ...]:
    """Tagged words, papers and whole accounts that do not bear on the allegation yet.

    Without ``words`` those with the allegation's own tags come first; with some, what holds them.
    """
    book = session.cases.book(case_id)
    places = Places(book)
    taken = {bearing.thing_id for bearing in book.bearings if bearing.claim == claim}
    own = next((record for record in book.records if record.id == claim), None)
    codes = own.values.get("codes") if own is not None else ()
    wanted = frozenset(codes) if isinstance(codes, tuple) else frozenset()
    passages = [passage for passage in book.passages if passage.id not in taken]
    records = [r for r in book.of(*BEARING_KINDS) if r.id not in taken]
    if words.strip():
        spans, owners = _hits(session, case_id, words)
        letters = words.strip().casefold()
        passages = [
            p
            for p in passages
            if any(p.start < end and start < p.end for start, end in spans.get(p.testimony_id, ()))
            or letters in p.code.casefold()
            or letters in places.pseudonym(places.owner(p.testimony_id)).casefold()
        ]
        records = [r for r in records if r.id in owners or letters in record_words(r).casefold()]
    passages.sort(key=lambda passage: passage.code not in wanted)
    texts: dict[str, str] = {}
    found = [
        Entry(
            passage.id,
            f"{places.pseudonym(places.owner(passage.testimony_id))}, {passage.code}",
            KNOWS[passage.basis][1],
            f"“{_quote(session, passage, texts)}”",
            shape=KNOWS[passage.basis][0],
            where=places.find(passage.id),
            thing=Thing.PASSAGE,
        )
        for passage in passages[:MOST_CANDIDATES]
    ]
    found += [
        Entry(
            record.id,
            kind_named(record.kind).title,
            "",
            record_words(record, LONGEST_QUOTE),
            shape=Shape.PAGE,
            where=places.of_record(record),
            thing=Thing.RECORD,
        )
        for record in records[:MOST_CANDIDATES]
    ]
    return tuple(found)


def _hits(
    session: Session, case_id: str, words: str
) -> tuple[dict[str, list[tuple[int, int]]], frozenset[str]]:
    spans: dict[str, list[tuple[int, int]]] = {}
    owners = set()
    for hit in session.search.find(words, case_id=case_id).hits:
        if hit.owner:
            owners.add(hit.owner)
        else:
            spans.setdefault(hit.testimony_id, []).extend(hit.spans)
    return spans, frozenset(owners)
