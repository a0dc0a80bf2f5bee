"""The evidence of a case: what came, what it carries, its cleaned copy, what it bears on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from ui.data_words import wording
from ui.errors import words_for
from ui.language import several, tr
from ui.presenters.evidence_blanks import Blanks
from ui.presenters.lane import Lane, Latest, Work
from ui.presenters.places import record_words, short
from whistle.api import Session
from whistle.errors import (
    FileUnreadable,
    RegisterClosed,
    TooComplex,
    TooLarge,
    UnreadableInput,
    WhistleError,
)
from whistle.intake.evidence.formats import Format, Sort
from whistle.intake.evidence.pictures import Pixels
from whistle.intake.evidence.traces import Found
from whistle.model import Relation
from whistle.progress import Progress
from whistle.vault.tables.evidence import Evidence as Piece
from whistle.vault.tables.evidence import Shows
from whistle.vault.tables.recordings import SoundMark

SEEN_ONLY: Final = tr("Something that was seen and not kept")
"""What a thing that is not kept is called until somebody says what it was."""

COPY, RAW, CARRIES, SOUND = "copy", "raw", "carries", "sound"
_MAILS: Final = (Format.MAIL.value, Format.MBOX.value)
_UNREAD: Final = (TooComplex, TooLarge, FileUnreadable)


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One piece of the list."""

    id: str
    about: str
    kind: str
    came_with: str
    copy: str
    warns: bool
    binned: bool = False

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        return ". ".join(
            part
            for part in (self.about, self.kind, tr("From {came_with}", came_with=self.came_with), self.copy)
            if part
        )


@dataclass(frozen=True, slots=True)
class EvidenceShown:
    """All of the list. ``owners`` are those it can come with, ``claims`` what it can bear on: (id, words)."""

    case_id: str
    rows: tuple[EvidenceRow, ...]
    owners: tuple[tuple[str, str], ...]
    claims: tuple[tuple[str, str], ...]
    mails: int

    @property
    def summary(self) -> str:
        """How many, and how many without a cleaned copy."""
        if not self.rows:
            return tr("Nothing yet")
        without = sum(row.warns for row in self.rows)
        pieces = several("1 piece", "{n} pieces", sum(not row.binned for row in self.rows))
        return (
            tr("{pieces}, {without} without a cleaned copy", pieces=pieces, without=without)
            if without
            else pieces
        )


@dataclass(frozen=True, slots=True)
class PieceShown:
    """One piece in full.

    ``carries`` are (title, what it can give away, what was found); ``closed`` says that only the names
    list knows what was found. ``views`` are the ways in which it can be looked at.
    """

    piece: Piece
    about: str
    kind: str
    came_with: str
    name: str
    size: str
    unchanged: str
    copy: str
    carries: tuple[tuple[str, str, tuple[str, ...]], ...]
    closed: bool
    bears_on: tuple[str, ...]
    views: tuple[str, ...]

    @property
    def asks_for_faces(self) -> bool:
        """Whether somebody has to say if the copy shows a name or face."""
        return self.piece.copy is not None

    @property
    def carries_words(self) -> str:
        """What it carries, in one sentence."""
        if not self.piece.retained:
            return ""
        if _is_own(self.piece):
            return tr("It was recorded here. It carries nothing beside the sound.")
        if not self.carries:
            return (
                tr("Nothing was found beside what it shows.")
                if self.piece.found
                else tr("It was not looked into.")
            )
        named = [title.lower() for title, _, _ in self.carries]
        return tr(
            "Beside what it shows it carries {listed}. The cleaned copy carries none of it.",
            listed=_listed(named),
        )


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A file that was not taken in, and why; ``unread`` says that it could be kept without a look."""

    path: Path
    why: str
    unread: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of adding files."""

    added: tuple[str, ...]
    refused: tuple[NotTaken, ...]


class EvidenceView(Protocol):
    """The page."""

    def show_list(self, shown: EvidenceShown, current: str) -> None:
        """Draw the list, or teach where it is empty."""

    def show_piece(self, shown: PieceShown | None) -> None:
        """Draw one piece, or none."""

    def show_view(self, what: str, content: Pixels | str, pages: int) -> None:
        """Show a page as points, or words."""

    def show_sound(self, data: bytes, marks: Sequence[SoundMark]) -> None:
        """Sound to be played."""

    def show_busy(self, done: int, of: int) -> None:
        """Files are being taken in; 0 of 0 ends it."""

    def show_taken(self, taken: Taken) -> None:
        """Say what came of it."""

    def tell(self, words: str) -> None:
        """Say a result."""

    def show_error(self, error: WhistleError) -> None:
        """The one door for errors."""


class Evidence:
    """The page's presenter."""

    def __init__(self, lane: Lane, view: EvidenceView) -> None:
        self._lane, self._view = lane, view
        self._list, self._piece, self._looked = Latest(), Latest(), Latest()
        self._case_id = self._current = ""
        self._adding: Work | None = None
        self._busy = False
        self.shown: EvidenceShown | None = None
        self.piece: PieceShown | None = None
        self.blanks = Blanks(lane, view, self._again)

    def enter(self, case_id: str, current: str = "") -> None:
        """Show a case's evidence, perhaps standing on one piece."""
        if case_id != self._case_id:
            self._current = ""
        self._case_id, self._current = case_id, current or self._current
        self._list.ask(self._lane, lambda session: read_evidence(session, case_id), self._show)

    def leave(self) -> None:
        """Nothing is unsaved here; what is being taken in is finished."""
        for asked in (self._list, self._piece, self._looked):
            asked.forget()

    def _again(self) -> None:
        self.enter(self._case_id, self._current)

    def _show(self, shown: EvidenceShown) -> None:
        self.shown = shown
        if self._current not in {row.id for row in shown.rows}:
            self._current = shown.rows[0].id if shown.rows else ""
        self._view.show_list(shown, self._current)
        if not shown.rows:
            self.piece = None
            self._view.show_piece(None)

    def choose(self, piece_id: str) -> None:
        """Stand on a piece and show all of it."""
        self._current = piece_id
        if not piece_id:
            self.piece = None
            self._view.show_piece(None)
            return
        self._piece.ask(self._lane, lambda session: read_piece(session, piece_id), self._show_piece)

    def _show_piece(self, shown: PieceShown) -> None:
        self.piece = shown
        self.blanks.show(shown.piece)
        self._view.show_piece(shown)

    # -- taking in ---------------------------------------------------------------------------

    def add(self, paths: Sequence[Path], account: str, *, unread: bool = False) -> None:
        """Take files in, one after the other; those that cannot be looked into are told."""
        case_id, files = self._case_id, tuple(paths)
        if not files or not case_id or self._busy:
            return

        def work(session: Session, progress: Progress) -> Taken:
            added, refused = [], []
            for number, path in enumerate(files):
                progress.step(number, len(files))
                try:
                    added.append(session.evidence.add(case_id, path, account=account, unread=unread).id)
                except UnreadableInput as why:
                    can = isinstance(why, _UNREAD) or type(why).__name__ == "Protected"
                    refused.append(NotTaken(path, words_for(why).what, can and path.is_file()))
            return Taken(tuple(added), tuple(refused))

        def done(taken: Taken) -> None:
            self._ended()
            self._current = taken.added[0] if taken.added else self._current
            self._view.show_taken(taken)
            self._again()

        def failed(error: WhistleError) -> None:
            self._ended()
            self._view.show_error(error)
            self._again()

        def stopped() -> None:
            self._ended()
            self._again()

        self._busy = True
        self._view.show_busy(0, len(files))
        begun = self._lane.call_long(work, done, failed, progressed=self._view.show_busy, cancelled=stopped)
        # A lane that answers at once has finished already.
        self._adding = begun if self._busy else None

    def _ended(self) -> None:
        self._adding, self._busy = None, False
        self._view.show_busy(0, 0)

    def stop(self) -> None:
        """Take no more files in; those that are in stay."""
        if self._adding is not None:
            self._adding.cancel()

    def describe(self, account: str) -> None:
        """Write a thing down that is not kept, to be described in the box."""
        case_id = self._case_id

        def done(piece: Piece) -> None:
            self._current = piece.id
            self._again()

        self._lane.call(lambda session: session.evidence.describe(case_id, SEEN_ONLY, account=account), done)

    # -- one piece ---------------------------------------------------------------------------

    def look(self, what: str, page: int = 1, width: int = 900) -> None:
        """Show a view of the piece: its copy, the file as it came, or what it carries."""
        shown = self.piece
        if shown is None or what not in (COPY, RAW):
            return
        piece, raw = shown.piece, what == RAW

        def ask(session: Session) -> Pixels | str:
            if Format(piece.media_type).sort in (Sort.PICTURE, Sort.PAGES):
                return session.evidence.picture(piece.id, page=page, width=width, raw=raw)
            return session.evidence.words(piece.id, raw=raw)

        def done(content: Pixels | str) -> None:
            pages = content.pages if isinstance(content, Pixels) else 0
            self._view.show_view(what, content, pages)

        def failed(error: WhistleError) -> None:
            self._view.show_view(what, words_for(error).what + ".", 0)

        self._looked.ask(self._lane, ask, done, failed)

    def hear(self) -> None:
        """Fetch the sound of the piece, to be played."""
        if self.piece is None:
            return
        piece_id = self.piece.piece.id

        def ask(session: Session) -> tuple[bytes, list[SoundMark]]:
            return session.recordings.sound(piece_id)[1], session.recordings.marks(piece_id)

        self._looked.ask(
            self._lane,
            ask,
            lambda both: self._view.show_sound(*both),
            lambda error: self._view.show_view(SOUND, words_for(error).what + ".", 0),
        )

    def recorded(self, piece: Piece | None) -> None:
        """A recording ended: stand on what it became."""
        if piece is not None:
            self._current = piece.id
        self._again()

    def change_about(self, words: str) -> None:
        """Say anew what the piece is."""
        self._do(lambda session, piece: session.evidence.change_about(piece, words))

    def faces(self, answer: str) -> None:
        """Say whether the copy shows a name or face."""
        self._do(lambda session, piece: session.evidence.looked_through(piece, Shows(answer)))

    def bear(self, claim: str, relation: str) -> None:
        """Say how it bears on an allegation."""
        self._do(lambda session, piece: session.evidence.bear(piece, claim, Relation(relation)))

    def copy_again(self) -> None:
        """Make the cleaned copy anew."""
        self._do(lambda session, piece: session.evidence.copy(piece))

    def bin_or_not(self) -> None:
        """Put it into the bin, or take it out again; it stays the one that is looked at."""
        if self.piece is None or self.piece.piece.id != self._current:
            return
        binned = self.piece.piece.binned

        def work(session: Session, piece: str) -> None:
            (session.evidence.undelete if binned else session.evidence.delete)(piece)

        self._do(work)
        self._view.tell(tr("Taken out of the bin") if binned else tr("Put in the bin"))

    def undo(self) -> None:
        """Take back out what was put into the bin last; the one that is looked at is always that one."""
        if self.piece is not None and self.piece.piece.binned:
            self.bin_or_not()

    def keep_no_longer(self) -> None:
        """Destroy what is stored of it; its description stays."""
        self._do(lambda session, piece: session.evidence.keep_no_longer(piece))

    def _do(self, work: Callable[[Session, str], object]) -> None:
        current = self._current
        if not current:
            return

        def done(_nothing: object) -> None:
            self._again()

        self._lane.call(lambda session: work(session, current), done)


# -- reading; these run in the lane --------------------------------------------------------------


def read_evidence(session: Session, case_id: str) -> EvidenceShown:
    """Read the list."""
    book = session.cases.book(case_id)
    names = {source.id: source.pseudonym for source in book.sources}
    live = [account for account in book.accounts if account.live]
    pieces = session.evidence.all(case_id)
    owners = [
        (account.id, tr("{names}’s account", names=names.get(account.source_id, ""))) for account in live
    ]
    claims = session.records.all(case_id, ("allegation",))
    return EvidenceShown(
        case_id,
        tuple(_row(piece, names) for piece in [*pieces, *session.evidence.all(case_id, binned=True)]),
        (("", tr("the case itself")), *owners),
        tuple((one.id, record_words(one)) for one in claims),
        sum(piece.media_type in _MAILS for piece in pieces),
    )


def _row(piece: Piece, names: dict[str, str]) -> EvidenceRow:
    return EvidenceRow(
        piece.id,
        _about(piece),
        wording().format(piece.media_type),
        _came_with(piece, names),
        tr("In the bin") if piece.binned else _copy_words(piece),
        piece.retained and not piece.has_copy and not _is_own(piece) and not piece.binned,
        piece.binned,
    )


def _about(piece: Piece) -> str:
    return short(piece.about.text) if piece.about and piece.about.text.strip() else tr("Not described")


def _is_own(piece: Piece) -> bool:
    """Whether it was recorded here: nothing hangs on it that a copy would leave out."""
    return piece.refused == "own-recording"


def _came_with(piece: Piece, names: dict[str, str]) -> str:
    return names.get(piece.source_id, "") or tr("the case")


def _copy_words(piece: Piece) -> str:
    if not piece.retained:
        return tr("Described, not kept")
    if _is_own(piece):
        return tr("Recorded here")
    if not piece.has_copy:
        return tr("No cleaned copy")
    if piece.copy is None:
        return tr("Cleaned copy")
    return {
        Shows.UNKNOWN: tr("Cleaned copy, look through it"),
        Shows.NOBODY: tr("Cleaned copy, nobody in it"),
        Shows.SOMEBODY: tr("Cleaned copy, shows somebody"),
    }[piece.shows]


def read_piece(session: Session, piece_id: str) -> PieceShown:
    """Read one piece with what was found in it, as far as the names list is open."""
    piece = session.evidence.get(piece_id)
    names = {source.id: source.pseudonym for source in session.sources.all(piece.case_id)}
    found: tuple[Found, ...] = ()
    closed, unchanged = False, ""
    if piece.original is not None:
        try:
            found = session.evidence.found(piece.id)
            whole = session.evidence.original(piece.id).unchanged
            unchanged = (
                tr("unchanged since it came") if whole else tr("NOT as it came: it was changed from outside")
            )
        except RegisterClosed:
            closed = True
    return PieceShown(
        piece,
        piece.about.text if piece.about else "",
        wording().format(piece.media_type),
        _came_with(piece, names),
        piece.name or "",
        _size(piece.size) if piece.retained else "",
        unchanged,
        _copy_reason(piece),
        _carries(piece, found),
        closed,
        _bears_on(session, piece),
        _views(piece, closed),
    )


def _copy_reason(piece: Piece) -> str:
    if not piece.retained or piece.has_copy or _is_own(piece):
        return ""
    why = wording().refusal(piece.refused) if piece.refused else tr("none was made")
    return why[0].upper() + why[1:] + "."


def _carries(piece: Piece, found: Sequence[Found]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    rows = []
    for key, (title, says) in wording().traces.items():
        count = piece.counts.get(key, 0)
        if not count:
            continue
        seen = [
            f"{one.where}: {one.value}" if one.value else one.where for one in found if one.trace.value == key
        ]
        more = count - len(seen)
        if more > 0 and seen:
            seen.append(tr("and {rest} more", rest=more))
        rows.append((f"{title} ({count})" if count > 1 else title, says, tuple(seen)))
    return tuple(rows)


def _bears_on(session: Session, piece: Piece) -> tuple[str, ...]:
    if not piece.record_id:
        return ()
    words = {
        Relation.SUPPORTS: tr("Supports"),
        Relation.CONTRADICTS: tr("Speaks against"),
        Relation.CONTEXT: tr("Gives context to"),
    }
    return tuple(
        f"{words[one.relation]}: {record_words(session.records.get(one.claim))}"
        for one in session.records.bearings(piece.case_id)
        if one.thing_id == piece.record_id
    )


def _views(piece: Piece, closed: bool) -> tuple[str, ...]:
    views = []
    sort = _sort(piece)
    visible = sort in (Sort.PICTURE, Sort.PAGES) and not (piece.copy and piece.copy.sealed and closed)
    if piece.text is not None or (piece.copy is not None and visible):
        views.append(COPY)
    if piece.original is not None and not closed and sort in (Sort.PICTURE, Sort.PAGES, Sort.WORDS):
        views.append(RAW)
    heard = piece.original if _is_own(piece) else piece.copy
    if sort is Sort.SOUND and heard is not None and not (heard.sealed and closed):
        views.append(SOUND)
    return (*views, CARRIES) if piece.retained and not _is_own(piece) else tuple(views)


def _sort(piece: Piece) -> Sort:
    try:
        return Format(piece.media_type).sort
    except ValueError:
        return Sort.OTHER


def _size(size: int) -> str:
    if size < 1_000_000:
        return tr("{max} kB", max=max(1, round(size / 1000)))
    return tr("{count:.1f} MB", count=size / 1000000)


def _listed(words: Sequence[str]) -> str:
    return (
        words[0]
        if len(words) == 1
        else tr("{words} and {words2}", words=", ".join(words[:-1]), words2=words[-1])
    )
