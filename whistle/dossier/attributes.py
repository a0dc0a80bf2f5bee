"""What a finished record tells of each source: the facts that the mosaic check weighs.

Read from the same selection that was printed, so that nothing is weighed that stays out; the facts
are kept in the record, because later exports are weighed together with this one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from whistle.casework.wording import route
from whistle.dossier.dates import DateView
from whistle.dossier.masking import LEFT_OUT, Masker
from whistle.dossier.permissions import permissions_for
from whistle.dossier.record import Audience, Record
from whistle.dossier.selection import claims_alone, select
from whistle.dossier.views import DisclosureView, Selection
from whistle.errors import NotFound
from whistle.identifiers import style
from whistle.identifiers.ladders import date_level
from whistle.identifiers.mosaic import DEFAULT_K, Fact, Population, Trait, Verdict, weigh
from whistle.identifiers.stafflist import StaffList
from whistle.model import (
    Action,
    Annotation,
    CaseFile,
    ConsentKind,
    Disclosure,
    Employment,
    IdentifierKind,
    SealedText,
)

_TRAITS: dict[IdentifierKind, Trait] = {
    IdentifierKind.JOB: Trait.ROLE,
    IdentifierKind.WORKPLACE: Trait.OFFICE,
    IdentifierKind.PLACE: Trait.OFFICE,
    IdentifierKind.POSTCODE: Trait.OFFICE,
    IdentifierKind.ORGANISATION: Trait.OFFICE,
    IdentifierKind.PROGRAMME: Trait.PROGRAMME,
    IdentifierKind.TENURE: Trait.TENURE,
    IdentifierKind.DATE: Trait.DATE,
    IdentifierKind.TIME: Trait.HOURS,
    IdentifierKind.TEAM_SIZE: Trait.TEAM,
    IdentifierKind.AGE: Trait.AGE,
    IdentifierKind.HEALTH: Trait.HEALTH,
    IdentifierKind.BELIEF: Trait.BELIEF,
    IdentifierKind.PROTECTED: Trait.BELIEF,
    IdentifierKind.FAMILY: Trait.FAMILY,
    IdentifierKind.DETAIL: Trait.DETAIL,
}

_SELF = re.compile(r"\b(?:I|I'm|I’m|I've|I’ve|my|me|mine|myself|we|our|us)\b", re.IGNORECASE)
_OWN_POST = re.compile(
    r"\b(?:I|I'm|I’m|I've|I’ve|we)\b[^.;!?\n]{0,40}\b(?:am|was|'m|’m|been|work|worked|working|became|as)\b"
    r"[^.;!?\n]{0,40}$|\b(?:my|our) (?:job|role|post|work)\b[^.;!?\n]{0,30}$|\bas (?:an?|the)\W*$",
    re.IGNORECASE,
)
_STARTED = re.compile(
    r"\b(?:since|started|start|joined|began|there from|employed from)\b[^.;!?\n]{0,20}$", re.I
)
_SENTENCE_END = re.compile(r"[.!?;](?:\s|$)|\n")

_OUTSIDE = frozenset({"adviser", "regulator", "wider", "other"})
"""Kinds of route whose records the employer does not hold (resources/routes.json)."""


class Records(Protocol):
    """Records that can be gone through more than once. They are large: they need not all be there at once."""

    def __len__(self) -> int:
        """How many there are."""

    def __iter__(self) -> Iterator[Record]:
        """One after the other."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """The people who could be meant, how many must fit, and what has been told of them before.

    ``people`` is None where nobody could say. ``earlier`` are the records of all earlier dossiers
    of the case, whoever they went to: a reader may have got hold of any of them.
    """

    people: Population | StaffList | None = None
    k: int = DEFAULT_K
    earlier: Records = ()


def verdicts_on(case_file: CaseFile, record: Record, crowd: Crowd) -> tuple[Verdict, ...] | None:
    """Weigh what ``record`` and every earlier dossier tell of each source that it shows.

    None where nobody said how many people could be meant. Raises BadValue for a k below 2.
    """
    if crowd.people is None:
        return None
    facts = record.findings.facts or ()
    shown = _shown(record)
    told = [fact for fact in earlier_facts(case_file, crowd.earlier) if fact.source in shown]
    union = tuple(dict.fromkeys((*facts, *told)))
    return weigh(union, crowd.people, k=crowd.k, today=record.made_on)


def style_of(case_file: CaseFile, record: Record) -> tuple[style.StyleWarning, ...]:
    """Return what in each shown source's writing could show who wrote it."""
    shown = _shown(record)
    source_of = {account.id: account.source_id for account in case_file.testimonies}
    owner = {passage.id: source_of[passage.testimony_id] for passage in case_file.passages}
    quotes = {
        opening.key.removeprefix("passage:"): opening.text
        for opening in record.openings
        if opening.key.startswith("passage:")
    }
    writings = [
        style.Writing(
            source.id,
            tuple(t.narrative.text for t in case_file.testimonies if t.source_id == source.id),
            {ref: text for ref, text in quotes.items() if owner.get(ref) == source.id},
        )
        for source in case_file.sources
    ]
    # All sources are read, because a word that two of them use is nobody's own.
    return tuple(warning for warning in style.warnings(writings) if warning.source in shown)


def _shown(record: Record) -> frozenset[str]:
    return frozenset(cell.source_id for cell in record.cells if cell.kind == ConsentKind.EXISTENCE.value)


def printed_facts(case_file: CaseFile, record: Record) -> tuple[Fact, ...]:
    """Return every fact that ``record`` prints of each source, in a fixed order."""
    labels = record.label_map()
    made = select(
        case_file,
        recipient=record.recipient,
        today=record.made_on,
        relabel=lambda label: labels.get(label, label),
        source_labels={source.id: labels.get(source.id, "") for source in case_file.sources},
    )
    if record.audience is Audience.REPLY:
        made = claims_alone(made)
    return tuple(dict.fromkeys(_Collector(case_file, record, made).all()))


def earlier_facts(case_file: CaseFile, records: Iterable[Record]) -> tuple[Fact, ...]:
    """Return what earlier dossiers of the case told, whoever they went to."""
    facts: dict[Fact, None] = {}
    for record in records:
        kept = record.findings.facts
        facts.update(dict.fromkeys(kept if kept is not None else _from_openings(case_file, record)))
    return tuple(facts)


class _Collector:
    """Goes through a selection once."""

    def __init__(self, case_file: CaseFile, record: Record, made: Selection) -> None:
        self._made = made
        self._source_of = {source.label: source.id for source in made.sources}
        self._accounts = {account.id: account for account in case_file.testimonies}
        self._passages = {passage.id: passage for passage in case_file.passages}
        self._incidents = {incident.id: incident for incident in case_file.incidents}
        self._disclosures = {item.id: item for item in case_file.disclosures}
        self._maskers = {
            source.id: Masker(
                permissions_for(
                    case_file.consents,
                    source_id=source.id,
                    recipient=record.recipient,
                    today=record.made_on,
                ),
                str,
                {},
            )
            for source in made.sources
        }

    def all(self) -> Iterable[Fact]:
        """Yield the facts, doubles and all."""
        for source in self._made.sources:
            if source.employment in (Employment.CURRENT, Employment.FORMER):
                yield Fact(source.id, Trait.EMPLOYMENT, source.employment.value)
        for statement in self._made.statements:
            source_id = self._source_of[statement.source]
            yield Fact(source_id, Trait.ACCOUNT, ref=statement.id, own=not statement.derived)
            narrative = self._accounts[statement.id].narrative
            yield from self._inside(source_id, narrative, " ".join(statement.paragraphs))
        for passage in self._made.passages:
            if passage.quote:
                source_id = self._source_of[passage.source]
                yield Fact(source_id, Trait.QUOTATION, ref=passage.id, own=passage.basis.first_hand)
                span = self._passages[passage.id]
                narrative = self._accounts[span.testimony_id].narrative
                yield from self._inside(source_id, narrative, passage.quote, span.start, span.end)
        for incident in self._made.incidents:
            source_id = self._source_of[incident.source]
            yield Fact(
                source_id,
                Trait.INCIDENT,
                ref=incident.id,
                vague=not _month_known(incident.when),
                own=incident.basis.first_hand and not incident.hops,
            )
            kept = self._incidents[incident.id]
            yield from self._inside(source_id, kept.what, incident.what)
            yield from self._inside(source_id, kept.where, incident.where)
            for one, shown in incident.answers:
                yield from self._inside(source_id, kept.rest.said[one], shown)
            if kept.rest.figure is not None and incident.figure is not None:
                yield from self._inside(source_id, kept.rest.figure.what, incident.figure.what)
        for item in self._made.disclosures:
            source_id = self._source_of[item.source]
            yield _raised(source_id, item)
            raw = self._disclosures[item.id]
            for words, shown in (
                (raw.to_whom, item.to_whom),
                (raw.information, item.information),
                (raw.reply or SealedText(""), item.reply),
            ):
                yield from self._inside(source_id, words, shown)
            for one, shown in item.answers:
                yield from self._inside(source_id, raw.rest.said[one], shown)

    def _inside(
        self, source_id: str, sealed: SealedText, shown: str, start: int = 0, end: int | None = None
    ) -> Iterable[Fact]:
        """Yield the clues that stand in printed words; what was left out of them is no fact."""
        stop = len(sealed.text) if end is None else end
        flat = " ".join(shown.split())
        for clue in sealed.annotations:
            if clue.end <= start or clue.start >= stop or clue.action not in (Action.KEEP, Action.GENERALISE):
                continue
            alone = SealedText(sealed.text, (clue,))
            words = " ".join(self._maskers[source_id].sealed(alone, clue.start, clue.end).text.split())
            if words and LEFT_OUT not in words and words in flat:
                yield from _clue(source_id, sealed.text, clue, words)


def _clue(source_id: str, text: str, clue: Annotation, words: str) -> Iterable[Fact]:
    before = text[max(0, clue.start - 160) : clue.start]
    ends = list(_SENTENCE_END.finditer(before))
    before = before[ends[-1].end() :] if ends else before
    closing = _SENTENCE_END.search(text, clue.end)
    sentence = before + text[clue.start : closing.start() if closing else len(text)][:400]
    trait = _TRAITS.get(clue.kind, Trait.DETAIL)
    own = _SELF.search(sentence) is not None
    vague = clue.action is Action.GENERALISE
    if clue.kind not in _TRAITS:
        # A name that was kept on purpose: a public figure, not the source.
        own = False
    if trait is Trait.ROLE:
        own = _OWN_POST.search(before) is not None or "only" in words.lower()
    if trait is Trait.DATE:
        if _STARTED.search(before) and own:
            trait = Trait.TENURE
        elif date_level(words) not in ("exact", "relative"):
            return
    yield Fact(source_id, trait, words, vague=vague, own=own)


def _month_known(when: DateView) -> bool:
    return when.certain or (bool(when.first) and when.first == when.last)


def _raised(source_id: str, item: DisclosureView | Disclosure) -> Fact:
    """Return how a time it was raised narrows: what a person raised themselves is on record.

    The manager who was told remembers; the mail server and the grievance file know. A rep who
    raised it, or a route outside the employer, shows less.
    """
    by = item.raised_by.strip().lower()
    try:
        outside = route(item.route).kind in _OUTSIDE
    except NotFound:
        outside = False
    alone = by in ("", "self") and not outside
    return Fact(
        source_id, Trait.RAISED, ref=item.id, own=not outside and by in ("", "self", "group"), on_record=alone
    )


def _from_openings(case_file: CaseFile, record: Record) -> Iterable[Fact]:
    """Yield what a record without facts (an older version made it) told, as far as it can be read."""
    source_of = {account.id: account.source_id for account in case_file.testimonies}
    owners: dict[str, tuple[Trait, str]] = {account: (Trait.ACCOUNT, account) for account in source_of}
    owners |= {passage.id: (Trait.QUOTATION, passage.testimony_id) for passage in case_file.passages}
    owners |= {incident.id: (Trait.INCIDENT, incident.testimony_id) for incident in case_file.incidents}
    raised = {item.id: item for item in case_file.disclosures}
    for opening in record.openings:
        ref = opening.key.split(":")[1] if ":" in opening.key else ""
        if ref in raised:
            yield _raised(source_of[raised[ref].testimony_id], raised[ref])
        elif ref in owners:
            trait, account = owners[ref]
            yield Fact(source_of[account], trait, ref=ref)
