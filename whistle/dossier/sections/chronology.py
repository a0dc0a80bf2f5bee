"""What happened, in order: one drawing and one table with the same content."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whistle.dossier.dates import DateView
from whistle.dossier.record import Block, Lane, Mark, Paragraph, ParagraphStyle, Runs, Timeline
from whistle.dossier.sections import raised
from whistle.dossier.sections.claims import number_words
from whistle.dossier.sections.common import cell, count, from_line, grid
from whistle.dossier.views import DisclosureView, IncidentView, Selection
from whistle.dossier.wording import Ours, body, ours, para, say, words

MOST_SPANS = 36
"""More different spans than this are not drawn: the drawing would not fit on a page."""

_LANES = ("lane-happened", "lane-raised", "lane-replies", "lane-harm", "lane-documents")
_RAISED_BY = {
    "self": "raised-self",
    "colleague": "raised-colleague",
    "rep": "raised-rep",
    "group": "raised-group",
}


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the chronology."""

    lane: str
    when: DateView
    what: Runs
    source: str
    continuing: bool = False
    more: tuple[Runs, ...] = ()


def chronology(made: Selection) -> list[Block]:
    """Return the drawing (where there is a dated event) and the table."""
    events = _events(made)
    if not events:
        return [body("chronology-empty")]
    rows = [
        [
            cell(para(ours(str(number)))),
            cell(para(words(event.when.words))),
            cell(para(event.what), *(para(one, style=ParagraphStyle.SMALL) for one in event.more)),
            cell(from_line([event.source]) if event.source else body("from-papers")),
        ]
        for number, event in enumerate(events, 1)
    ]
    columns = (("col-number", 0.07), ("col-when", 0.24), ("col-what", 0.55), ("col-from", 0.14))
    return [body("chronology-intro"), *_drawing(events), grid(columns, rows)]


def _events(made: Selection) -> list[Event]:
    events = [_incident(incident) for incident in made.incidents]
    for item in made.disclosures:
        events.append(_raised(item))
        if item.reply:
            when = item.reply_when or DateView(say("works-unknown")[0].text)
            events.append(Event("lane-replies", when, say("event-reply") + words(item.reply), item.source))
    for one in made.papers.events:
        mark = say("event-document") if one.lane == "lane-documents" else ()
        mark = say("event-harm") if one.lane == "lane-harm" else mark
        events.append(Event(one.lane, one.when, mark + words(one.what), ""))
    return sorted(
        events, key=lambda event: (event.when.first or "9999", event.when.last, _LANES.index(event.lane))
    )


def _incident(incident: IncidentView) -> Event:
    what = say("event-harm") if incident.harm else ()
    what += words(incident.what)
    if incident.where:
        what += say("event-where", where=incident.where)
    if incident.continuing:
        what += say("event-continuing")
    lane = "lane-harm" if incident.harm else "lane-happened"
    return Event(lane, incident.when, what, incident.source, incident.continuing, tuple(_more(incident)))


def _more(incident: IncidentView) -> Iterator[Runs]:
    """What else was asked of an event: how it is known where that is not at first hand, the answers by
    what was asked, the number with what it is out of.
    """
    if incident.hops:
        people = count(incident.hops, "other person", "other people")
        yield say("told-hops", people=people)
    for one, text in incident.answers:
        if one == "words":
            how = say(f"told-certainty-{incident.certainty}") if incident.certainty else ()
            yield say("told-words") + words(f"“{text}”") + how
        else:
            yield say(f"told-{one}") + words(text)
    if incident.affected:
        yield say(f"told-affected-{incident.affected}")
    if incident.figure is not None:
        parts = (say("told-figure"), *number_words(incident.figure))
        parts += tuple(say(f"told-no-{gap}") for gap in incident.figure.missing)
        yield tuple(run for part in parts for run in part)


def _raised(item: DisclosureView) -> Event:
    what = say("event-raised")
    key = _RAISED_BY.get(item.raised_by.lower())
    if key or item.raised_by:
        what += say("event-raised-by", who=say(key) if key else item.raised_by)
    if item.to_whom:
        what += say("event-raised-to", to_whom=item.to_whom)
    if item.how:
        what += say("event-raised-how", how=item.how)
    if item.information:
        what += words(f": {item.information}")
    return Event("lane-raised", item.when, what, item.source, more=tuple(raised.told(item)))


def _drawing(events: Sequence[Event]) -> list[Block]:
    spans: dict[str, dict[tuple[str, str, bool, bool], list[int]]] = {lane: {} for lane in _LANES}
    for number, event in enumerate(events, 1):
        if event.when.first:
            span = (event.when.first, event.when.last, event.when.certain, event.continuing)
            spans[event.lane].setdefault(span, []).append(number)
    total = sum(len(found) for found in spans.values())
    if not total:
        return []
    if total > MOST_SPANS:
        return [body("chronology-not-drawn")]
    lanes = tuple(
        Lane(say(lane), tuple(_mark(span, numbers) for span, numbers in sorted(found.items())))
        for lane, found in spans.items()
        if found
    )
    first = min(mark.first for lane in lanes for mark in lane.marks)
    last = max(mark.last for lane in lanes for mark in lane.marks)
    marks = count(total, "mark", "marks")
    return [Timeline(lanes, say("timeline-alt", first=Ours(first), last=Ours(last), marks=marks))]


def _mark(span: tuple[str, str, bool, bool], numbers: Sequence[int]) -> Mark:
    shown = ", ".join(str(number) for number in numbers[:4]) + (" ..." if len(numbers) > 4 else "")
    return Mark(shown, span[0], span[1], span[2], span[3])


def harm_lines(made: Selection) -> list[Paragraph]:
    """Return the incidents that were told as harm, one line each."""
    return [
        para(words(incident.what), ours(" "), from_line([incident.source]).runs)
        for incident in made.incidents
        if incident.harm
    ]
