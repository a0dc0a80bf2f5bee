"""Texts that are alike: two of them beside each other, and whether one is a copy of the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from ui.data_words import kind_named
from ui.language import several, tr
from ui.presenters.lane import Lane, Latest
from ui.presenters.places import Places, short
from whistle.api import Session
from whistle.casework.copies import Difference, Piece
from whistle.errors import NotFound, WhistleError
from whistle.model import Record

DERIVATION: Final = "derivation"
PROPOSED: Final = "proposed"

PIECE_WORDS: Final = {
    Difference.SAME: tr("In both"),
    Difference.MOVED: tr("In both, elsewhere"),
    Difference.CHANGED: tr("Put differently"),
    Difference.ADDED: tr("Only in the copy"),
    Difference.LEFT_OUT: tr("Only in the first"),
}


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two texts that are alike. ``kind`` is blank until somebody decided."""

    id: str
    copy: str
    original: str
    alike: int
    kind: str
    decided: str

    @property
    def open(self) -> bool:
        """Whether nobody has decided."""
        return not self.kind

    @property
    def spoken(self) -> str:
        """The pair as it is read aloud."""
        return tr(
            "{decided}. {copy}, perhaps made from {original}. {alike} of 100 alike",
            decided=self.decided,
            copy=self.copy,
            original=self.original,
            alike=self.alike,
        )


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A piece of the two texts. ``number`` is the same in both margins; 0 for what only one has."""

    number: int
    what: Difference
    first: str
    second: str
    piece: Piece

    @property
    def spoken(self) -> str:
        """The piece as it is read aloud."""
        number = f"{self.number}, " if self.number else ""
        words = self.second if self.first.casefold() == self.second.casefold() else ""
        if not words:
            parts = (
                tr("first: {first}", first=self.first) if self.first else "",
                tr("copy: {second}", second=self.second) if self.second else "",
            )
            words = ". ".join(part for part in parts if part)
        return f"{number}{PIECE_WORDS[self.what]}. {words}"


@dataclass(frozen=True, slots=True)
class Beside:
    """The two texts of a pair, piece by piece."""

    id: str
    original: str
    copy: str
    pieces: tuple[PieceRow, ...]

    @property
    def summary(self) -> str:
        """How much of the copy stands in the first text."""
        shared = sum(
            row.piece.second[1] - row.piece.second[0]
            for row in self.pieces
            if row.number and row.piece.second
        )
        many = sum(1 for row in self.pieces if row.number)
        share = round(100 * shared / max(1, len(self.copy)))
        said = several("1 passage is", "{n} passages are", many)
        return tr("{said} in both: {share} of 100 letters of the copy.", said=said, share=share)


@dataclass(frozen=True, slots=True)
class CopiesShown:
    """All pairs of a case, those that nobody decided on first."""

    case_id: str
    pairs: tuple[PairRow, ...]

    @property
    def left(self) -> int:
        """How many are open."""
        return sum(pair.open for pair in self.pairs)


class CopiesView(Protocol):
    """The page."""

    def show_empty(self) -> None:
        """No two texts are alike."""

    def show_pairs(self, shown: CopiesShown, current: str) -> None:
        """Draw the list."""

    def show_beside(self, beside: Beside | None) -> None:
        """Draw the two texts, or none where one of them is not held."""

    def show_undo(self, ready: bool) -> None:
        """Whether something can be undone."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class Copies:
    """The page's presenter."""

    def __init__(self, lane: Lane, view: CopiesView) -> None:
        self._lane, self._view = lane, view
        self._latest, self._texts = Latest(), Latest()
        self._case_id = self._current = ""
        self._past: list[Callable[[Session], object]] = []
        self._busy = False
        self.shown: CopiesShown | None = None

    def enter(self, case_id: str, current: str = "") -> None:
        """Show the pairs of a case, perhaps standing on one."""
        if case_id != self._case_id:
            self._past.clear()
        self._case_id, self._busy = case_id, False
        self._current = current or self._current
        self._view.show_undo(bool(self._past))
        self._read()

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._latest.forget()
        self._texts.forget()

    def pair(self, key: str) -> PairRow | None:
        """One pair."""
        return next((pair for pair in self.shown.pairs if pair.id == key), None) if self.shown else None

    def choose(self, key: str) -> None:
        """Lay the two texts of a pair beside each other."""
        self._current = key

        def failed(error: WhistleError) -> None:
            self._view.show_beside(None)
            if not isinstance(error, NotFound):
                self._view.show_error(error)

        self._texts.ask(self._lane, lambda session: read_beside(session, key), self._view.show_beside, failed)

    # -- deciding ----------------------------------------------------------------------------

    def is_copy(self, kind: str) -> None:
        """Decide that it is one, and of what sort."""
        key = self._current
        title = kind_named(DERIVATION).field("kind").shown(kind).lower()

        def work(session: Session) -> Callable[[Session], object]:
            changed = session.records.edit(key, {"kind": kind})
            return lambda again: again.events.take_back(changed.former, changed.drafts)

        self._do(work, tr("Decided: {title}. It never counts as a second source.", title=title))

    def not_copy(self) -> None:
        """Decide that it is none: the two are not proposed again."""
        key = self._current

        def work(session: Session) -> Callable[[Session], object]:
            session.records.delete(key)
            return lambda again: again.records.undelete(key)

        self._do(work, tr("Decided: not a copy. Both count as texts of their own."))

    def swap(self) -> None:
        """Say that it is the other one that was copied."""
        key = self._current

        def work(session: Session) -> Callable[[Session], object]:
            record = session.records.get(key)
            given = {"copy": record.choice("original"), "original": record.choice("copy")}
            changed = session.records.edit(key, given)
            return lambda again: again.events.take_back(changed.former, changed.drafts)

        self._do(work, tr("Turned round: the other one is the copy"))

    def undo(self) -> None:
        """Take back what was decided last."""
        if not self._past or self._busy:
            return
        back = self._past.pop()
        self._busy = True

        def done(_result: object) -> None:
            self._busy = False
            self._view.announce(tr("Undone"))
            self._view.show_undo(bool(self._past))
            self._read()

        self._lane.call(back, done, self._failed)

    def _do(self, work: Callable[[Session], Callable[[Session], object]], said: str) -> None:
        if self._busy or not self._current:
            return
        self._busy = True

        def done(back: Callable[[Session], object]) -> None:
            self._busy = False
            self._past.append(back)
            self._view.announce(said)
            self._view.show_undo(True)
            self._read()

        self._lane.call(work, done, self._failed)

    def _failed(self, error: WhistleError) -> None:
        self._busy = False
        self._view.show_error(error)

    def _read(self) -> None:
        case_id = self._case_id

        def done(shown: CopiesShown) -> None:
            self.shown = shown
            if not shown.pairs:
                self._view.show_empty()
                return
            if all(pair.id != self._current for pair in shown.pairs):
                self._current = shown.pairs[0].id
            self._view.show_pairs(shown, self._current)
            self.choose(self._current)

        self._latest.ask(self._lane, lambda session: read_pairs(session, case_id), done)


# -- in the lane -----------------------------------------------------------------------------------


def read_pairs(session: Session, case_id: str) -> CopiesShown:
    """Read the pairs of a case."""
    places = Places(session.cases.book(case_id))
    pairs = [_pair(record, places) for record in session.records.all(case_id, (DERIVATION,))]
    return CopiesShown(case_id, tuple(sorted(pairs, key=lambda pair: (not pair.open, -pair.alike))))


def _pair(record: Record, places: Places) -> PairRow:
    kind = record.choice("kind")
    decided = "" if kind in ("", PROPOSED) else kind

    def words(field: str) -> str:
        where = places.find(record.choice(field))
        return where.words if where is not None else tr("A text that is not here any more")

    return PairRow(
        record.id,
        words("copy"),
        words("original"),
        round(record.number("alike") or 0),
        decided,
        kind_named(DERIVATION).field("kind").shown(decided) if decided else tr("Not decided"),
    )


def read_beside(session: Session, record_id: str) -> Beside:
    """Read the two texts of a pair. Raises NotFound where one is not held."""
    compared = session.copies.compare(record_id)
    rows, number = [], 0
    for piece in compared.pieces:
        shared = piece.what in (Difference.SAME, Difference.MOVED)
        number += shared
        rows.append(
            PieceRow(
                number if shared else 0,
                piece.what,
                short(compared.original[slice(*piece.first)], 300) if piece.first else "",
                short(compared.copy[slice(*piece.second)], 300) if piece.second else "",
                piece,
            )
        )
    return Beside(record_id, compared.original, compared.copy, tuple(rows))
