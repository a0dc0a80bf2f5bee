"""Allegations: the matrix of who says what and how they know, and one allegation opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final, Protocol

from ui.data_words import as_told
from ui.language import several, tr
from ui.presenters.allegation_opened import Opened, read_opened
from ui.presenters.card_vault import CardPlace, bin_words
from ui.presenters.know_words import NOTHING, RELATIONS, Shape, Shown, shown_cell
from ui.presenters.lane import Lane, Latest
from ui.presenters.places import Places
from whistle.api import Session
from whistle.casework.matrix import Matrix, Row
from whistle.errors import WhistleError
from whistle.model import Bearing, Relation, Thing

MOST_UNDO: Final = 100
WIDE_FROM: Final = 6
"""With more sources than this what counts stands before them: it must not be scrolled away."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One allegation of the matrix: its cells by column, and how each is read aloud."""

    id: str
    words: str
    cells: tuple[Shown, ...]
    spoken: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllegationsShown:
    """All of the page. ``counts`` and ``papers`` are the places of those two columns."""

    case_id: str
    columns: tuple[str, ...]
    sources: tuple[str, ...]
    rows: tuple[ClaimRow, ...]
    counts: int
    papers: int
    unverified_too: bool
    opened: Opened | None


class AllegationsView(Protocol):
    """The page."""

    def show_empty(self) -> None:
        """Nothing is alleged yet."""

    def show_all(self, shown: AllegationsShown) -> None:
        """Draw the matrix and what is opened."""

    def show_opened(self, opened: Opened) -> None:
        """Another allegation is opened; the matrix stays."""

    def show_undo(self, ready: bool) -> None:
        """Whether something can be undone."""

    def ask_bin(self, heading: str, text: str) -> None:
        """Ask before an allegation goes into the bin."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class Allegations:
    """The page's presenter. Links are stored at once, and each can be undone."""

    def __init__(
        self,
        lane: Lane,
        view: AllegationsView,
        today: Callable[[], date] = lambda: datetime.now(UTC).date(),
    ) -> None:
        self._lane, self._view, self._today = lane, view, today
        self._latest, self._opening = Latest(), Latest()
        self._case_id = self._claim = self._asked = ""
        self._unverified = False
        self._busy = False
        self._past: list[tuple[str, Callable[[Session], object]]] = []
        self.shown: AllegationsShown | None = None

    # -- looking -----------------------------------------------------------------------------

    def enter(self, case_id: str, claim: str = "") -> None:
        """Show a case's allegations, perhaps with one opened."""
        if case_id != self._case_id:
            self._past.clear()
            self._claim = ""
        self._case_id, self._claim = case_id, claim or self._claim
        self._busy = False
        self._view.show_undo(bool(self._past))
        self._read()

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._latest.forget()
        self._opening.forget()

    def choose(self, claim: str) -> None:
        """Open another allegation of the matrix."""
        if claim == self._claim or self.shown is None:
            return
        self._claim = claim
        case_id, unverified, today = self._case_id, self._unverified, self._today()

        def done(opened: Opened | None) -> None:
            if opened is not None and opened.id == self._claim:
                self._view.show_opened(opened)

        self._opening.ask(
            self._lane,
            lambda session: read_opened(session, case_id, claim, today, unverified_too=unverified),
            done,
        )

    def count_unverified(self, on: bool) -> None:
        """Count sources whose identity nobody checked, too, or not; the words say which."""
        if on != self._unverified:
            self._unverified = on
            self._read()

    # -- changing ----------------------------------------------------------------------------

    def link(self, thing: Thing, thing_id: str, relation: Relation) -> None:
        """Say that something bears on the opened allegation, or bears otherwise than was said."""
        claim = self._claim
        if not claim:
            return

        def work(session: Session) -> Callable[[Session], object]:
            before = _bearing(session, self._case_id, claim, thing_id)
            session.records.bear(claim, thing, thing_id, relation)
            return lambda later: _put_back(later, claim, thing_id, before)

        self._do(work, tr("{relations}: linked", relations=RELATIONS[relation]))

    def unlink(self, thing_id: str) -> None:
        """Take a link off."""
        claim = self._claim

        def work(session: Session) -> Callable[[Session], object]:
            before = _bearing(session, self._case_id, claim, thing_id)
            session.records.unbear(claim, thing_id)
            return lambda later: _put_back(later, claim, thing_id, before)

        if claim:
            self._do(work, tr("Link taken off. Undo puts it back."))

    def ask_bin(self, record_id: str = "") -> None:
        """Say what goes along with the opened allegation, or a record under it, and ask."""
        self._asked = record_id or self._claim
        asked = self._asked
        if asked and not self._busy:
            self._lane.call(
                lambda session: bin_words(session, asked), lambda words: self._view.ask_bin(*words)
            )

    def bin(self) -> None:
        """Put it into the bin, after it was asked."""
        record_id = self._asked

        def work(session: Session) -> Callable[[Session], object]:
            session.records.delete(record_id)
            return lambda later: later.records.undelete(record_id)

        if record_id:
            self._do(work, tr("In the bin. Undo brings it back."))

    def undo(self) -> None:
        """Undo the last link or the last thing put into the bin."""
        if not self._past or self._busy:
            return
        claim, back = self._past.pop()

        def work(session: Session) -> None:
            back(session)

        self._claim = claim
        self._do(work, tr("Undone"))

    def card(self, kind: str, parent: str = "", **preset: str) -> CardPlace:
        """The card for something new, which leads back here."""
        return CardPlace(kind, parent=parent, back="allegations", at=self._claim, preset=preset)

    def card_of(self, record_id: str) -> CardPlace:
        """The card of a record, which leads back here."""
        return CardPlace(id=record_id, back="allegations", at=self._claim)

    @property
    def claim(self) -> str:
        """The opened allegation, or blank."""
        return self._claim

    def _do(self, work: Callable[[Session], Callable[[Session], object] | None], said: str) -> None:
        if self._busy:
            return
        self._busy = True
        claim = self._claim

        def done(back: Callable[[Session], object] | None) -> None:
            self._busy = False
            if back is not None:
                self._past = [*self._past[-MOST_UNDO + 1 :], (claim, back)]
            self._view.show_undo(bool(self._past))
            self._view.announce(said)
            self._read()

        def failed(error: WhistleError) -> None:
            self._busy = False
            self._view.show_error(error)

        self._lane.call(work, done, failed)

    def _read(self) -> None:
        case_id, claim, unverified, today = self._case_id, self._claim, self._unverified, self._today()

        def done(shown: AllegationsShown) -> None:
            self.shown = shown
            self._claim = shown.opened.id if shown.opened is not None else ""
            if shown.rows:
                self._view.show_all(shown)
            else:
                self._view.show_empty()

        self._opening.forget()
        self._latest.ask(
            self._lane,
            lambda session: read_allegations(session, case_id, claim, today, unverified_too=unverified),
            done,
        )


def _bearing(session: Session, case_id: str, claim: str, thing_id: str) -> Bearing | None:
    return next(
        (b for b in session.records.bearings(case_id) if b.claim == claim and b.thing_id == thing_id), None
    )


def _put_back(session: Session, claim: str, thing_id: str, before: Bearing | None) -> None:
    if before is None:
        session.records.unbear(claim, thing_id)
    else:
        session.records.bear(claim, before.thing, thing_id, before.relation)


# -- in the lane -----------------------------------------------------------------------------------


def read_allegations(
    session: Session, case_id: str, claim: str, today: date, *, unverified_too: bool = False
) -> AllegationsShown:
    """Read the matrix, and the allegation ``claim`` or else the first."""
    grid = session.casework.matrix(case_id, unverified_too=unverified_too)
    places = Places(session.cases.book(case_id))
    ids = [row.claim.id for row in grid.rows]
    chosen = claim if claim in ids else (ids[0] if ids else "")
    opened = read_opened(session, case_id, chosen, today, unverified_too=unverified_too) if chosen else None
    first = len(grid.sources) > WIDE_FROM
    names = tuple(places.pseudonym(source) for source in grid.sources)
    columns = (tr("Counts"), tr("Papers"), *names) if first else (*names, tr("Papers"), tr("Counts"))
    return AllegationsShown(
        case_id,
        columns,
        grid.sources,
        tuple(_claim_row(row, grid, names, counts_first=first) for row in grid.rows),
        0 if first else len(names) + 1,
        1 if first else len(names),
        unverified_too,
        opened,
    )


def _claim_row(row: Row, grid: Matrix, names: tuple[str, ...], *, counts_first: bool) -> ClaimRow:
    words = row.claim.text("text") or tr("Not named yet")
    cells, spoken = [], []
    for source, name in zip(grid.sources, names, strict=True):
        marks = row.cells[source].marks if source in row.cells else ()
        cell = shown_cell(marks)
        cells.append(cell)
        spoken.append(f"{name}, {words}: {(cell.words if marks else tr('says nothing on it'))}")
    papers = _papers(row)
    counts = Shown(
        Shape.UNEQUAL if row.contradicted else Shape.NONE,
        tr("{count} of {of}", count=row.supported.number, of=row.supported.of),
    )
    extra = [
        tr("Papers, {words}: {words2}", words=words, words2=papers.words if row.papers else tr("none")),
        f"{words}: {as_told(row.supported.words)}"
        + (tr("; something speaks against it") if row.contradicted else ""),
    ]
    if counts_first:
        return ClaimRow(row.claim.id, words, (counts, papers, *cells), (extra[1], extra[0], *spoken))
    return ClaimRow(row.claim.id, words, (*cells, papers, counts), (*spoken, *extra))


def _papers(row: Row) -> Shown:
    if not row.papers:
        return NOTHING
    against = sum(paper.relation is Relation.CONTRADICTS for paper in row.papers)
    if against:
        return Shown(Shape.UNEQUAL, tr("says otherwise"), "danger", len(row.papers) - 1)
    support = sum(paper.relation is Relation.SUPPORTS for paper in row.papers)
    if support:
        return Shown(Shape.PAGE, several("1 paper", "{n} papers", support), more=len(row.papers) - support)
    return Shown(Shape.DOTS, "context", "muted", len(row.papers) - 1)
