"""What the case's own records let out to one recipient: allegations with what bears on them, replies,
numbers, documents, referrals.

Nobody's permission stands on these records, so the strictest holds: they are masked as if by a source
who agreed to nothing but what every source that is shown agreed to. What rests on a source that is
not shown, or may not be summed up, stays out; so does an allegation that rests on such sources alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from whistle.casework.kinds import kind_named
from whistle.casework.numbers import reckon
from whistle.casework.sources import Saying, count, through_others
from whistle.casework.threads import standing, thread
from whistle.dossier.dates import DateView, view_date
from whistle.dossier.masking import Masker
from whistle.dossier.permissions import Permissions
from whistle.model import Basis, Bearing, CaseFile, ConsentKind, FuzzyDate, Record, Relation, Thing
from whistle.vault.tables.book import CaseBook


@dataclass(frozen=True, slots=True)
class MarkView:
    """What one shown source says on an allegation."""

    source: str
    relation: Relation
    basis: Basis
    counts: bool


@dataclass(frozen=True, slots=True)
class ReplyView:
    """One reply in a thread, with how deep it stands."""

    depth: int
    kind: str
    speaker: str
    words: str
    when: DateView
    scope: str


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number as it was given, with what follows from it. ``missing`` as in casework/numbers."""

    what: str
    value: str
    of: str
    population: str
    window: DateView
    share: str
    rise: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """An allegation as it may be told. ``reply`` is where the right of reply stands."""

    id: str
    number: int
    text: str
    scope: str
    serious: bool
    counted: str
    marks: tuple[MarkView, ...]
    papers: tuple[str, ...]
    replies: tuple[ReplyView, ...]
    numbers: tuple[NumberView, ...]
    reply: str


@dataclass(frozen=True, slots=True)
class PaperView:
    """A document: what is held of it, the dates of its life, and what in it was wrong."""

    title: str
    state: str
    life: tuple[tuple[str, DateView], ...]
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReferralView:
    """Something that was sent to a body, and what became of it."""

    to: str
    when: DateView
    outcome: str
    criterion: str
    reason: str
    decided: DateView


@dataclass(frozen=True, slots=True)
class DatedView:
    """An event of the case's own for the chronology."""

    lane: str
    when: DateView
    what: str


@dataclass(slots=True)
class Papers:
    """All that may be printed of the case's own records.

    ``pieces`` are the pieces of evidence for which a document among them stands, ``sources`` those whose
    permission for documents lets it.
    """

    claims: list[ClaimView] = field(default_factory=list)
    documents: list[PaperView] = field(default_factory=list)
    referrals: list[ReferralView] = field(default_factory=list)
    events: list[DatedView] = field(default_factory=list)
    open_places: list[str] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)
    pieces: set[str] = field(default_factory=set)


_NO_DATE = FuzzyDate()
_LIFE = ("authored", "submitted", "approved", "issued", "superseded")


def strictest(permitted: Mapping[str, Permissions]) -> Permissions:
    """The kinds that every source who is shown agreed to; none where nobody is shown."""
    shown = [one.kinds for one in permitted.values() if one.allows(ConsentKind.EXISTENCE)]
    return Permissions(frozenset.intersection(*shown) if shown else frozenset())


def copies_in(case_file: CaseFile) -> frozenset[str]:
    """The ids of accounts and records that are made from another text, those only found alike among them:
    they never corroborate.
    """
    accounts = {account.id for account in case_file.testimonies if account.derived_from is not None}
    written = {record.choice("copy") for record in case_file.records if record.kind == "derivation"}
    return frozenset(accounts | written)


def select_papers(
    case_file: CaseFile,
    permitted: Mapping[str, Permissions],
    *,
    today: date,
    relabel: Callable[[str], str],
    hidden: Mapping[str, str],
    source_labels: Mapping[str, str],
) -> Papers:
    """Return what of a case's records may go to a recipient; nothing where no source may be shown."""
    masker = Masker(strictest(permitted), relabel, hidden)
    if not masker.permissions.allows(ConsentKind.SUMMARY):
        return Papers()
    return _Selecting(case_file, permitted, today, masker, source_labels).all()


class _Selecting:
    def __init__(
        self,
        case_file: CaseFile,
        permitted: Mapping[str, Permissions],
        today: date,
        masker: Masker,
        source_labels: Mapping[str, str],
    ) -> None:
        self._file, self._permitted, self._today = case_file, permitted, today
        self._masker, self._labels = masker, source_labels
        self._made = Papers()
        self._owner = {account.id: account.source_id for account in case_file.testimonies}
        self._papers = {paper.record_id: paper for paper in case_file.papers}
        self._parents = {record.id: record.parent for record in case_file.records}
        self._records = {record.id: record for record in case_file.records if self._may(record)}
        self._passages = {passage.id: passage for passage in case_file.passages}
        self._copies = copies_in(case_file)
        self._through = through_others(case_file.incidents)
        self._book = CaseBook(
            case_file.case.id, case_file.sources, (), (), (), (), tuple(self._records.values()), ()
        )

    def all(self) -> Papers:
        """Everything, in the order in which it was written down."""
        made = self._made
        for paper in self._papers.values():
            if paper.record_id in self._records:
                made.pieces.add(paper.evidence_id)
                made.sources |= {paper.source_id} - {""}
        for record in self._records.values():
            if record.kind == "allegation":
                self._add_claim(record)
            elif record.kind == "document":
                self._add_document(record)
            elif record.kind == "referral":
                self._add_referral(record)
            elif record.kind == "happening":
                lane = {"responded": "lane-replies"}.get(record.choice("lane"), record.choice("lane"))
                self._add_event(lane or "lane-happened", record.date("when"), record, "what")
            elif record.kind == "publication":
                self._add_event("lane-documents", record.date("published"), record, "title")
            elif record.kind == "recognition" and record.choice("decided") in ("", "open"):
                made.open_places.append("somebody who might recognise themselves: undecided")
        return made

    # -- what may go ---------------------------------------------------------------------------

    def _may(self, record: Record) -> bool:
        """Whether everything that a record rests on belongs to a source who lets it be summed up, and a
        piece of evidence to one who lets documents go.
        """
        return all(self._may_tell(source) for source in self._rests_on(record)) and self._may_show(record)

    def _may_show(self, record: Record) -> bool:
        """A document that came with an account is its source's, and so is all that stands under it."""
        seen: set[str] = set()
        above = record.id
        while above and above not in seen:
            seen.add(above)
            paper = self._papers.get(above)
            if paper is not None and paper.source_id:
                permissions = self._permitted.get(paper.source_id)
                if permissions is None or not permissions.allows(ConsentKind.DOCUMENTS):
                    return False
            above = self._parents.get(above, "")
        return True

    def _may_tell(self, source: str) -> bool:
        permissions = self._permitted.get(source)
        return permissions is not None and permissions.allows(ConsentKind.SUMMARY)

    def _rests_on(self, record: Record) -> set[str]:
        sources = {source.id for source in self._file.sources}
        found = set()
        for one in kind_named(record.kind).fields:
            target = record.choice(one.id) if one.type == "link" else ""
            if target in self._owner:
                found.add(self._owner[target])
            elif target in sources:
                found.add(target)
        return found

    # -- words ---------------------------------------------------------------------------------

    def _words(self, record: Record, field_id: str) -> str:
        if field_id not in record.said:
            return ""
        masked = self._masker.sealed(record.said[field_id].words)
        if masked.undecided:
            title = kind_named(record.kind).title.lower()
            self._made.open_places.append(f"{title}, in the case’s own notes: {masked.undecided} undecided")
        return " ".join(masked.text.split())

    def _date(self, when: FuzzyDate) -> DateView:
        level = self._masker.permissions.date_level
        own = FuzzyDate(self._masker.own_words(when.words), when.edtf, when.earliest, when.latest)
        return view_date(own, level, self._masker.date_words)

    def _shown(self, record: Record, field_id: str) -> str:
        return kind_named(record.kind).field(field_id).shown(record.choice(field_id))

    def _linked(self, record: Record, field_id: str) -> str:
        target = self._records.get(record.choice(field_id))
        return self._words(target, kind_named(target.kind).name) if target else ""

    # -- allegations ---------------------------------------------------------------------------

    def _add_claim(self, claim: Record) -> None:
        marks, papers, kept_back = self._bearing_on(claim)
        replies = self._thread(claim)
        if kept_back and not marks and not papers:
            return
        counted = count(
            [
                Saying(source, mark.basis, not mark.counts and mark.basis.first_hand)
                for source, mark in marks
                if mark.relation is Relation.SUPPORTS
            ],
            self._file.sources,
            [record for record in self._file.records if record.kind == "relation"],
            about=claim.id,
        )
        state = standing(self._book, claim.id, self._today).state
        self._made.claims.append(
            ClaimView(
                id=claim.id,
                number=len(self._made.claims) + 1,
                text=self._words(claim, "text"),
                scope=self._shown(claim, "scope"),
                serious=claim.values.get("serious") is True,
                counted=counted.words if counted.of else "",
                marks=tuple(mark for _, mark in marks),
                papers=tuple(papers),
                replies=tuple(replies),
                numbers=tuple(self._numbers(claim)),
                reply=state,
            )
        )

    def _bearing_on(self, claim: Record) -> tuple[list[tuple[str, MarkView]], list[str], int]:
        marks: list[tuple[str, MarkView]] = []
        papers: list[str] = []
        kept_back = 0
        for bearing in self._file.bearings:
            if bearing.claim != claim.id:
                continue
            if bearing.thing is Thing.RECORD:
                record = self._records.get(bearing.thing_id)
                if record is None:
                    kept_back += 1
                else:
                    papers.append(self._words(record, kind_named(record.kind).name))
                continue
            account, basis = self._told_in(bearing)
            source = self._owner.get(account, "")
            if not source or not self._may_tell(source):
                kept_back += 1
                continue
            counts = basis.first_hand and account not in self._copies and account not in self._through
            marks.append((source, MarkView(self._labels[source], bearing.relation, basis, counts)))
        return marks, [paper for paper in papers if paper], kept_back

    def _told_in(self, bearing: Bearing) -> tuple[str, Basis]:
        if bearing.thing is Thing.PASSAGE:
            passage = self._passages.get(bearing.thing_id)
            return (passage.testimony_id, passage.basis) if passage else ("", Basis.UNKNOWN)
        return bearing.thing_id, Basis.UNKNOWN

    def _thread(self, claim: Record) -> list[ReplyView]:
        return [
            ReplyView(
                depth=said.depth,
                kind=self._shown(said.reply, "kind"),
                speaker=self._words(said.reply, "speaker") or self._linked(said.reply, "of"),
                words=self._words(said.reply, "words"),
                when=self._date(said.reply.date("when")),
                scope=self._shown(said.reply, "scope"),
            )
            for said in thread(self._book, claim.id)
        ]

    def _numbers(self, claim: Record) -> Sequence[NumberView]:
        found = []
        for number in self._book.under(claim.id, "number"):
            reckoned = reckon(number)
            found.append(
                NumberView(
                    what=self._words(number, "what"),
                    value=reckoned.value.words(),
                    of=reckoned.of.words() if reckoned.of else "",
                    population=self._words(number, "population"),
                    window=self._date(number.date("window")),
                    share=reckoned.share.words("%") if reckoned.share else "",
                    rise=reckoned.rise.words("%", signed=True) if reckoned.rise else "",
                    missing=reckoned.missing,
                )
            )
        return found

    # -- papers --------------------------------------------------------------------------------

    def _add_document(self, document: Record) -> None:
        versions = self._book.under(document.id, "version")
        life = [
            (f"{self._words(version, 'name')}, {kind_named('version').field(step).title.lower()}", when)
            for version in versions
            for step in _LIFE
            if (when := version.date(step)) != _NO_DATE
        ]
        above = [document.id, *(version.id for version in versions)]
        wrong = [self._words(d, "words") for one in above for d in self._book.under(one, "defect")]
        title = self._words(document, "title")
        views = tuple((words, self._date(when)) for words, when in life)
        self._made.documents.append(PaperView(title, self._shown(document, "state"), views, tuple(wrong)))
        for words, view in views:
            if view.first:
                self._made.events.append(DatedView("lane-documents", view, f"{title}: {words}"))

    def _add_referral(self, referral: Record) -> None:
        self._made.referrals.append(
            ReferralView(
                to=self._linked(referral, "to"),
                when=self._date(referral.date("sent")),
                outcome=self._shown(referral, "outcome"),
                criterion=self._words(referral, "criterion"),
                reason=self._words(referral, "reason"),
                decided=self._date(referral.date("decided")),
            )
        )

    def _add_event(self, lane: str, when: FuzzyDate, record: Record, field_id: str) -> None:
        lane = {"events": "lane-happened", "harm": "lane-harm", "raised": "lane-raised"}.get(
            lane, lane if lane.startswith("lane-") else f"lane-{lane}"
        )
        if when != _NO_DATE:
            self._made.events.append(DatedView(lane, self._date(when), self._words(record, field_id)))
