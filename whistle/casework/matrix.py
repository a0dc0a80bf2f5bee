"""Allegations against sources: who supports or contradicts what, how they know, and what counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from whistle.casework.sources import HOPS, Counted, Saying, copies, count, through_others
from whistle.model import Basis, Bearing, Passage, Record, Relation, Thing
from whistle.vault.tables.book import CaseBook


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing by one source that bears on an allegation."""

    relation: Relation
    thing: Thing
    thing_id: str
    account: str
    basis: Basis
    copied: bool
    through: int = 0
    """Through how many people at least all of the account came to its source."""

    @property
    def hops(self) -> int | None:
        """Through how many people it came; None where that cannot be said."""
        told = HOPS[self.basis]
        return max(told, self.through) if told is not None else (self.through or None)

    @property
    def counts(self) -> bool:
        """Whether it can corroborate: at first hand, and no copy."""
        return self.basis.first_hand and not self.copied and not self.through


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source says on one allegation, the strongest first."""

    marks: tuple[Mark, ...] = ()

    @property
    def relations(self) -> tuple[Relation, ...]:
        """The relations that occur, in order: both of the first two is a source of two minds."""
        return tuple(r for r in Relation if any(mark.relation is r for mark in self.marks))


@dataclass(frozen=True, slots=True)
class Row:
    """One allegation: its cells by source, what else bears on it, and what counts.

    ``contradicted`` says that something supports it and something speaks against it.
    """

    claim: Record
    cells: Mapping[str, Cell]
    papers: tuple[Bearing, ...]
    supported: Counted
    against: Counted
    replies: int = 0

    @property
    def contradicted(self) -> bool:
        """Whether things are held on both sides."""
        return bool(self.supported.of or self._papers(Relation.SUPPORTS)) and bool(
            self.against.of or self._papers(Relation.CONTRADICTS)
        )

    def _papers(self, relation: Relation) -> int:
        return sum(paper.relation is relation for paper in self.papers)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Every allegation of a case against its sources, both in a stable order."""

    sources: tuple[str, ...]
    rows: tuple[Row, ...] = field(default=())

    def row(self, claim: str) -> Row:
        """The row of one allegation."""
        return next(row for row in self.rows if row.claim.id == claim)


def matrix(book: CaseBook, *, unverified_too: bool = False) -> Matrix:
    """Lay out a case's allegations against its sources.

    Hearsay, copies and sources nobody verified never count (the last unless ``unverified_too``);
    sources that hang together count once.
    """
    bearings: dict[str, list[Bearing]] = defaultdict(list)
    for bearing in book.bearings:
        bearings[bearing.claim].append(bearing)
    view = _View(book)
    relations = book.of("relation")
    threads = _replies(book)
    rows = []
    for claim in book.of("allegation"):
        marks, papers = view.marks(bearings[claim.id])
        rows.append(
            Row(
                claim=claim,
                cells={source: Cell(_strongest(found)) for source, found in marks.items()},
                papers=tuple(papers),
                supported=_count(marks, Relation.SUPPORTS, book, relations, claim.id, unverified_too),
                against=_count(marks, Relation.CONTRADICTS, book, relations, claim.id, unverified_too),
                replies=threads[claim.id],
            )
        )
    return Matrix(tuple(source.id for source in book.sources), tuple(rows))


class _View:
    """Looks up what a bearing leads to."""

    def __init__(self, book: CaseBook) -> None:
        self._passages: dict[str, Passage] = {passage.id: passage for passage in book.passages}
        self._sources = {account.id: account.source_id for account in book.accounts if account.live}
        self._records = {record.id for record in book.records}
        self._copies = copies(book)
        self._through = through_others(book.incidents)

    def marks(self, bearings: Sequence[Bearing]) -> tuple[dict[str, list[Mark]], list[Bearing]]:
        """Split what bears on one allegation into marks by source, and papers."""
        marks: dict[str, list[Mark]] = defaultdict(list)
        papers = []
        for bearing in bearings:
            account, basis = bearing.thing_id, Basis.UNKNOWN
            if bearing.thing is Thing.PASSAGE and bearing.thing_id in self._passages:
                passage = self._passages[bearing.thing_id]
                account, basis = passage.testimony_id, passage.basis
            if account in self._sources:
                copied = account in self._copies
                through = self._through.get(account, 0)
                mark = Mark(
                    bearing.relation, bearing.thing, bearing.thing_id, account, basis, copied, through
                )
                marks[self._sources[account]].append(mark)
            elif bearing.thing_id in self._records:
                papers.append(bearing)
        return marks, papers


def _strongest(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    return tuple(sorted(marks, key=lambda mark: (not mark.counts, mark.hops is None, mark.hops or 0)))


def _count(
    marks: Mapping[str, Sequence[Mark]],
    relation: Relation,
    book: CaseBook,
    relations: Sequence[Record],
    claim: str,
    unverified_too: bool,
) -> Counted:
    sayings = [
        Saying(source, mark.basis, mark.copied, bool(mark.through))
        for source, found in marks.items()
        for mark in found
        if mark.relation is relation
    ]
    return count(sayings, book.sources, relations, about=claim, unverified_too=unverified_too)


def _replies(book: CaseBook) -> Mapping[str, int]:
    """How many replies stand under each allegation, at any depth."""
    parents = {record.id: record.parent for record in book.of("reply")}
    found: dict[str, int] = defaultdict(int)
    for reply in parents:
        at, seen = reply, {reply}
        while at in parents and parents[at] not in seen:
            at = parents[at]
            seen.add(at)
        found[at] += 1
    return found
