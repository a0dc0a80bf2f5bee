"""Commands about records of a case and what it adds up to: record, link, matrix, timeline, readiness."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from whistle.api import Session
from whistle.casework.dates import fuzzy_date
from whistle.casework.kinds import DATE_PARTS, kind_named, kinds
from whistle.casework.matrix import Row
from whistle.casework.timeline import Item
from whistle.commands.casework import parse_object
from whistle.commands.common import note, open_session, out, out_json, plain, short, table, words_from
from whistle.errors import BadValue, NotFound
from whistle.model import Case, FuzzyDate, Passage, Record, Relation, Testimony, Thing


def record(args: argparse.Namespace) -> int:
    """Write a record down, or change one (JSON on standard input); print its id as the last word."""
    given = parse_object(words_from("-"))
    with open_session(args, names=True) as session:
        case = session.cases.named(args.case)
        if args.change and args.kind in EVENTS:
            return _change_event(session, case, args.kind, args.change, given)
        if args.kind not in kinds():
            raise BadValue("KIND", ", ".join(kinds()))
        if args.change:
            made = session.records.change(_of_case(session, case, args.change), given)
        else:
            parent = _of_case(session, case, args.parent) if args.parent else ""
            made = session.records.add(case.id, args.kind, given, parent=parent)
        waiting = 0 if args.leave_drafts else session.records.settle(case.id).waiting
        notes = session.records.notes(case.id)
    if waiting:
        note(
            f"{waiting} texts of the case's notes may name somebody: look at them with"
            f" 'whistle seal VAULT {short(notes)}'."
        )
    out(f"{kind_named(made.kind).title}: {made.id}")
    return 0


EVENTS = {"incident": "Event", "raised": "Time it was raised"}
"""What belongs to an account and is changed here all the same."""


def _change_event(session: Session, case: Case, kind: str, event_id: str, given: dict[str, Any]) -> int:
    event = session.events.get(event_id)
    if event.case_id != case.id or event.kind != kind:
        raise NotFound("event")
    changed = session.events.change(event.id, {name: _event_value(name, v) for name, v in given.items()})
    if changed.former:
        note(f"How it stood is kept. Its words are drafts until 'whistle seal VAULT {short(event.account)}'.")
    out(f"{EVENTS[kind]}: {event.id}")
    return 0


def _event_value(name: str, value: Any) -> Any:
    """A date is words, or a mapping of words, edtf, earliest and latest, as in records."""
    if name not in ("when", "reply_when"):
        return value
    parts = {"words": value} if isinstance(value, str) else value
    if not isinstance(parts, dict) or not set(parts) <= set(DATE_PARTS):
        raise BadValue(name, "a date: words, edtf, earliest, latest")
    if not all(isinstance(part, str) for part in parts.values()):
        raise BadValue(name, "a date: words, edtf, earliest, latest")
    return fuzzy_date(**{"words": "", **parts})


def _of_case(session: Session, case: Case, given: str) -> str:
    found = session.records.get(given)
    if found.case_id != case.id:
        raise NotFound("record")
    return found.id


def listed(args: argparse.Namespace) -> int:
    """List the records of a case, of one kind or of all."""
    with open_session(args) as session:
        case = session.cases.named(args.case)
        found = session.records.all(case.id, (args.kind,) if args.kind else ())
    if args.json:
        out_json([as_json(one) for one in found])
    else:
        rows = ((short(one.id), kind_named(one.kind).title, _name(one)) for one in found)
        table(rows, "Nothing of that kind is written down in this case.")
    return 0


def remove(args: argparse.Namespace) -> int:
    """Put a record, and what stands under it, into the bin; or take it out again."""
    with open_session(args) as session:
        found = session.records.get(args.record)
        if args.undo:
            session.records.undelete(found.id)
            out("Taken out of the bin, with what stands under it.")
            return 0
        gone = session.records.delete(found.id)
    out(f"In the bin, with {len(gone.records)} records under it; 'whistle purge' destroys it for good.")
    if gone.allegations:
        out(f"It bore on {len(gone.allegations)} allegations, which lose it.")
    return 0


def link(args: argparse.Namespace) -> int:
    """Say how tagged words, a record or an account bear on an allegation."""
    with open_session(args) as session:
        claim = session.records.get(args.allegation).id
        thing, thing_id = _thing(session, args.thing)
        if args.relation == "none":
            session.records.unbear(claim, thing_id)
            out("Taken back.")
            return 0
        session.records.bear(claim, thing, thing_id, Relation(args.relation))
    out(f"Recorded: it {args.relation}." if args.relation != "context" else "Recorded as context.")
    return 0


def _thing(session: Session, given: str) -> tuple[Thing, str]:
    finders: tuple[tuple[Thing, Callable[[str], Record | Testimony | Passage]], ...] = (
        (Thing.RECORD, session.records.get),
        (Thing.ACCOUNT, session.accounts.get),
        (Thing.PASSAGE, session.tags.get),
    )
    for thing, find in finders:
        try:
            return thing, find(given).id
        except NotFound:
            continue
    raise NotFound("tag, record or account")


def matrix(args: argparse.Namespace) -> int:
    """Print allegations against sources: who supports or contradicts what, and what counts."""
    with open_session(args) as session:
        case = session.cases.named(args.case)
        grid = session.casework.matrix(case.id, unverified_too=args.unverified_too)
        names = {source.id: source.pseudonym for source in session.sources.all(case.id)}
    if args.json:
        out_json([_row(row, names) for row in grid.rows])
        return 0
    for row in grid.rows:
        out(f"{short(row.claim.id)}  {row.claim.text('text')}")
        out(f"    {row.supported.words}" + ("; something speaks against it" if row.contradicted else ""))
        for source, cell in row.cells.items():
            for mark in cell.marks:
                more = (", a copy" if mark.copied else "") + ("" if mark.counts else ", does not count")
                out(f"    {names[source]} {mark.relation}: {mark.basis}{more}")
    if not grid.rows:
        out("No allegation is written down in this case.")
    return 0


def _row(row: Row, names: dict[str, str]) -> dict[str, Any]:
    return {
        "claim": row.claim.id,
        "text": row.claim.text("text"),
        "sources": {
            names[source]: [plain(mark) | {"hops": mark.hops, "counts": mark.counts} for mark in cell.marks]
            for source, cell in row.cells.items()
        },
        "papers": [plain(paper) for paper in row.papers],
        "counts": row.supported.number,
        "of": row.supported.of,
        "counted": row.supported.words,
        "contradicted": row.contradicted,
        "replies": row.replies,
    }


def timeline(args: argparse.Namespace) -> int:
    """Print everything of a case that has a date, in order, with the sources' own words for dates."""
    with open_session(args) as session:
        case = session.cases.named(args.case)
        line = session.casework.timeline(case.id)
        names = {source.id: source.pseudonym for source in session.sources.all(case.id)}
    if args.json:
        out_json([plain(item) | {"source": names.get(item.source, "")} for item in line.items])
    else:
        table(
            (_line(item, names) for item in (*line.items, *line.undated)), "Nothing has a date in this case."
        )
    return 0


def _line(item: Item, names: dict[str, str]) -> tuple[str, ...]:
    return (_dates(item), item.lane.value, names.get(item.source, ""), " ".join(item.what.split())[:80])


def _dates(item: Item) -> str:
    if not item.dated:
        return item.start.words or "no date"
    first, last = item.first, item.last
    span = f"{first}" if first == last else f"{first} to {last}"
    own = item.start.words
    return f"{span} ({own})" if own else span


def readiness(args: argparse.Namespace) -> int:
    """Print facts held and gaps for HSE's criteria, a union or a right of reply; never a verdict."""
    with open_session(args) as session:
        case = session.cases.named(args.case)
        filled = session.casework.readiness(case.id, name=args.list)
    if args.json:
        out_json(
            {
                "criteria": [
                    {
                        "id": item.id,
                        "title": item.title,
                        "facts": [fact.shown for fact in item.facts],
                        "gaps": [gap.words for gap in item.gaps],
                        "evidence": [list(fact.ids) for fact in item.facts],
                        "ask_next": item.ask_next,
                    }
                    for item in filled
                ]
            }
        )
        return 0
    for item in filled:
        out(f"{item.id}  {item.title}")
        for fact in item.facts:
            out(f"    held: {fact.shown}")
        for gap in item.gaps:
            out(f"    gap:  {gap.words}")
        if item.ask_next:
            out(f"    next: {item.ask_next}")
    out("Facts and gaps only: what they amount to is for the reader to decide.")
    return 0


def as_json(one: Record) -> dict[str, Any]:
    """A record as JSON: its fields by id, dates with words and bounds."""
    fields: dict[str, Any] = {key: said.text for key, said in one.said.items()}
    for key, value in one.values.items():
        fields[key] = plain(value) if isinstance(value, FuzzyDate) else value
    return {
        "id": one.id,
        "kind": one.kind,
        "parent": one.parent,
        "sealed": one.sealed,
        "fields": {key: plain(value) for key, value in fields.items()},
    }


def _name(one: Record) -> str:
    return " ".join(one.text(kind_named(one.kind).name).split())[:80]
