"""The identifier review: a person decides about names and clues, and takes the names out.

Two modes: a draft, whose names leave its words for good, and a sealed account, whose clues are
decided before anything can go into a dossier.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from ui.language import several, tr
from ui.presenters.lane import Lane
from ui.presenters.review_desk import Desk
from ui.presenters.review_opening import Opened, desk_parts, read, taken, with_choices
from ui.presenters.review_preview import Preview, preview_draft, preview_sealed
from ui.presenters.review_things import Choice, Thing, mentions
from whistle.errors import WhistleError
from whistle.model import Action, IdentifierKind, LayerOff
from whistle.operations.clues import Decided
from whistle.operations.sealing import Sealed
from whistle.progress import Progress

Failed = Callable[[WhistleError], None]


PREVIEW_AT_ONCE: Final = 20_000
"""Letters up to which a preview follows every decision at once."""

PREVIEW_AFTER_MS: Final = 600
"""For longer words it waits for so long a pause: making it takes the processor from the keys."""


KEEP_AFTER_MS: Final = 1500
"""What was decided is put away so long after the first decision that was not yet."""


class Pool(Protocol):
    """The part of the work pool that is used here (ui.tasks.WorkPool)."""

    def call(
        self, work: Callable[[Progress], Any], done: Callable[[Any], None], failed: Failed | None = None
    ) -> object:
        """Do the work beside the window; ``done`` gets its result."""


class ReviewView(Protocol):
    """What the page shows. Every method draws and returns at once."""

    def show_waiting(self, words: str) -> None:
        """Nothing to decide yet: say what is being done."""

    def show_reading(self, text: str, source: str, *, sealed: bool) -> None:
        """Put the words up; marks follow."""

    def show_desk(self, desk: Desk) -> None:
        """The list, the marks, the count and the current one changed."""

    def show_preview(self, preview: Preview) -> None:
        """What would leave now."""

    def keep_soon(self, ms: int) -> None:
        """Call ``put_away`` after so long, unless that is waited for already."""

    def show_kept(self) -> None:
        """What was decided is in the vault."""

    def preview_soon(self, ms: int) -> None:
        """Call ``preview`` after so long a pause in the deciding."""

    def show_layers_off(self, layers: tuple[LayerOff, ...]) -> None:
        """Some way of finding names could not be used."""

    def show_nothing_to_do(self, words: str) -> None:
        """There is no draft here and no clue."""

    def show_done(self, testimony_id: str, words: str) -> None:
        """Names are taken out, or clues stored: say so and go on to the account."""

    def show_failed(self, error: WhistleError) -> None:
        """It did not happen; everything decided is still on the desk."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class ReviewPresenter:
    """Holds the desk of the open review. A desk is kept until the words change or it is sealed."""

    def __init__(self, lane: Lane, pool: Pool, view: ReviewView) -> None:
        self._lane = lane
        self._pool = pool
        self._view = view
        self.labels_aloud = False
        """Whether results are said by labels, where others may hear."""
        self._opened: Opened | None = None
        self._desks: dict[str, tuple[Opened, Desk]] = {}
        self._desk: Desk | None = None
        self._visit = 0
        self._previewing = False
        self._stale = False
        self._busy = False
        self._stored = b""

    @property
    def desk(self) -> Desk | None:
        """The desk, once there is one."""
        return self._desk

    @property
    def sealed(self) -> bool:
        """Whether the words are sealed already and only clues are decided."""
        return self._opened is not None and self._opened.review is None

    @property
    def are_notes(self) -> bool:
        """Whether these are the notes of the case, which belong to no source and have no account."""
        return self._opened is not None and not self._opened.source

    @property
    def busy(self) -> bool:
        """Whether something is being carried out that must not be asked for twice."""
        return self._busy

    # -- opening -----------------------------------------------------------------------------

    def open(self, testimony_id: str) -> None:
        """Scan the account and put everything found on the desk."""
        self._visit += 1
        visit = self._visit
        self._desk = None
        self._busy = False
        kept = self._desks.get(testimony_id)
        before = kept[0] if kept else None
        self._view.show_waiting(tr("Looking for names and clues"))

        def done(opened: Opened) -> None:
            if visit == self._visit:
                self._start(opened)

        def failed(error: WhistleError) -> None:
            if visit == self._visit:
                self._view.show_failed(error)

        self._lane.call(lambda session: read(session, testimony_id, before), done, failed)

    def _start(self, opened: Opened) -> None:
        kept = self._desks.get(opened.testimony_id)
        if kept is not None and kept[0] is opened:
            desk = kept[1]
        else:
            desk = Desk(*desk_parts(opened), opened.labels, opened.put_away)
            self._stored = opened.put_away
            self._desks[opened.testimony_id] = (opened, desk)
        self._opened, self._desk = opened, desk
        if opened.review is None and not desk.things:
            self._view.show_nothing_to_do(
                tr("The names are taken out of these words, and there is no clue in them to decide.")
            )
            return
        self._view.show_reading(desk.reading.text, opened.source, sealed=self.sealed)
        self._view.show_layers_off(opened.review.layers_off if opened.review else ())
        self._show()

    def close(self) -> None:
        """Take no more answers: the page is left. What was decided is put away."""
        self.put_away()
        self._visit += 1

    def put_away(self) -> None:
        """Put what was decided away in the vault, to be taken up after a lock."""
        desk, opened = self._desk, self._opened
        if desk is None or opened is None or opened.review is None or self._busy:
            return
        data = desk.put_away()
        if data == self._stored or opened.testimony_id not in self._desks:
            return
        self._stored = data

        def done(_none: None) -> None:
            if desk is self._desk:
                self._view.show_kept()

        def failed(error: WhistleError) -> None:
            self._stored = b""
            self._view.show_failed(error)

        self._lane.call(lambda session: session.sealing.keep_review(opened.testimony_id, data), done, failed)

    def forget(self) -> None:
        """Let go of all words and desks."""
        self.close()
        self._desks.clear()
        self._desk = self._opened = None

    # -- deciding ----------------------------------------------------------------------------

    def label(self) -> None:
        """Put its label in the place of the current one, and go on. Sealed words take no label."""
        if not self.sealed:
            self._decide(Choice(Action.LABEL))

    def same_as(self, label: str) -> None:
        """The current one is who that label stands for."""
        if not self.sealed:
            self._decide(Choice(Action.LABEL, label_as=label))

    def vaguer(self, to: str = "") -> None:
        """Put vaguer words in its place: ``to``, or the first that is offered."""
        thing = self._current()
        if thing is None:
            return
        to = to.strip() or (thing.ladder[0] if thing.ladder else "")
        if to:
            self._decide(Choice(Action.GENERALISE, to=to))
        else:
            self._view.announce(tr("Nothing vaguer is offered here. Type your own words, or remove it."))

    def remove(self) -> None:
        """Take the words out and put nothing in their place."""
        self._decide(Choice(Action.REMOVE))

    def keep(self, reason: str) -> bool:
        """Leave the words as they are. A name needs a reason: without one nothing happens, False."""
        thing = self._current()
        if thing is None or (thing.direct and not reason.strip()):
            return False
        self._decide(Choice(Action.KEEP, reason=reason.strip()))
        return True

    def reopen(self) -> None:
        """Take the decision about the current one back."""
        thing = self._current()
        if thing is None or self._desk is None:
            return
        if self._desk.reopen(thing.key):
            self._view.announce(tr("{name} is open again", name=thing.aloud(labels=self.labels_aloud)))
            self._show()
        elif thing.choice is not None:
            self._view.announce(tr("This was saved before. It can be decided in another way."))

    def decide_rest(self, *, direct: bool) -> None:
        """Label every open name, or make every open clue vaguer, at once."""
        if self._desk is not None and not self._busy:
            count = self._desk.decide_all_open(direct=direct)
            decided = (
                several("1 name labelled", "{n} names labelled", count)
                if direct
                else several("1 clue decided", "{n} clues decided", count)
            )
            self._view.announce(f"{decided}, {self._progress()}")
            self._show()

    def undo(self) -> None:
        """Take the last decision back."""
        if self._desk is not None and not self._busy and self._desk.undo() is not None:
            self._view.announce(tr("Undone, {progress}", progress=self._progress()))
            self._show()

    def redo(self) -> None:
        """Bring back what was undone."""
        if self._desk is not None and not self._busy and self._desk.redo() is not None:
            self._view.announce(tr("Done again, {progress}", progress=self._progress()))
            self._show()

    # -- moving ------------------------------------------------------------------------------

    def go_to(self, key: str) -> None:
        """Make one of the list the current one."""
        if self._desk is not None:
            self._desk.go_to(key)
            self._show(preview=False)

    def step(self, by: int) -> None:
        """One down or up the list."""
        if self._desk is not None:
            self._desk.step(by)
            self._show(preview=False)

    def next_open(self) -> None:
        """To the next one that is open."""
        if self._desk is not None:
            if not self._desk.next_open():
                self._view.announce(tr("Everything is decided"))
            self._show(preview=False)

    # -- adding ------------------------------------------------------------------------------

    def add(
        self, start: int, end: int, kind: IdentifierKind, *, only: bool = False, label_as: str = ""
    ) -> bool:
        """Add the words of the reading from ``start`` to ``end``: every mention, or this place only.

        False when the span is empty, reaches over a heading, or stands on the desk already (then
        that becomes the current one).
        """
        desk, opened = self._desk, self._opened
        if desk is None or opened is None or opened.review is None or self._busy:
            return False
        place = desk.reading.place(start, end)
        if place is None:
            return False
        first = desk.reading.at(place[0], place[1])
        words = desk.reading.text[first : first + place[2] - place[1]]
        there = desk.is_at(first, first + len(words))
        if there is not None and not only:
            self.go_to(there.key)
            return False
        if only or not any(letter.isalnum() for letter in words):
            self._added(desk, words, kind, (place,), only=True, label_as=label_as)
            return True
        texts = [(f.id, f.text) for f in opened.review.fields]
        self._pool.call(
            lambda _progress: mentions(texts, words),
            lambda places: self._added(desk, words, kind, places, only=False, label_as=label_as),
        )
        return True

    def _added(
        self,
        desk: Desk,
        words: str,
        kind: IdentifierKind,
        places: tuple[tuple[str, int, int], ...],
        *,
        only: bool,
        label_as: str,
    ) -> None:
        if desk is not self._desk or not places:
            return
        desk.add(words, kind, places, only=only, label_as=label_as)
        many = several("1 place", "{n} places", len(places))
        self._view.announce(tr("Added in {many}, {progress}", many=many, progress=self._progress()))
        self._show()

    # -- finishing ---------------------------------------------------------------------------

    def finish(self, *, keep_raw: bool = True) -> bool:
        """Take the names out for good, or store what was decided of the clues. Once, however often asked.

        False while a name is still open.
        """
        desk, opened = self._desk, self._opened
        if desk is None or opened is None or self._busy or desk.count.must:
            return False
        self._busy = True
        self._view.show_desk(desk)
        decisions = desk.decisions()
        review = opened.review

        def sealed(result: Sealed) -> None:
            self._busy = False
            self._desks.pop(opened.testimony_id, None)
            labels = several("1 label stands", "{n} labels stand", result.labels)
            self._view.show_done(
                result.testimony.id, tr("Names taken out. {labels} in their place.", labels=labels)
            )

        def decided(result: Decided) -> None:
            self._busy = False
            self._desks.pop(opened.testimony_id, None)
            left = tr(" {clues_open} can wait.", clues_open=result.clues_open) if result.clues_open else ""
            self._view.show_done(opened.testimony_id, tr("Decided and saved.{left}", left=left))

        def failed(error: WhistleError) -> None:
            self._busy = False
            self._view.show_failed(error)
            self._show(preview=False)

        if review is not None:
            self._lane.call(
                lambda s: s.sealing.seal(review, decisions, "none", keep_raw=keep_raw), sealed, failed
            )
        else:
            self._lane.call(lambda s: s.sealing.decide_clues(opened.testimony_id, decisions), decided, failed)
        return True

    # -- inside ------------------------------------------------------------------------------

    def _current(self) -> Thing | None:
        return None if self._desk is None or self._busy else self._desk.current

    def _decide(self, choice: Choice) -> None:
        thing = self._current()
        if thing is None or self._desk is None:
            return
        self._desk.decide(thing.key, choice)
        after = self._desk.thing(thing.key)
        self._desk.next_open()
        result = after.result if after is not None else ""
        times = several("once", "{n} times", len(thing.places))
        self._view.announce(f"{result}, {times}, {self._progress()}")
        self._show()

    def _progress(self) -> str:
        count = self._desk.count if self._desk is not None else None
        return tr("{decided} of {total} decided", decided=count.decided, total=count.total) if count else ""

    def _show(self, *, preview: bool = True) -> None:
        if self._desk is None:
            return
        self._view.show_desk(self._desk)
        if preview:
            self._view.keep_soon(KEEP_AFTER_MS)
        if preview and len(self._desk.reading.text) > PREVIEW_AT_ONCE:
            self._view.preview_soon(PREVIEW_AFTER_MS)
        elif preview:
            self.preview()

    def preview(self) -> None:
        """Ask for a fresh preview; while one is made, only the last of several wishes is kept."""
        desk, opened = self._desk, self._opened
        if desk is None or opened is None:
            return
        if self._previewing:
            self._stale = True
            return
        self._previewing, self._stale = True, False
        decisions = desk.decisions()
        choices = {thing.key: thing.choice for thing in desk.things}

        def work(_progress: Progress) -> Preview:
            if opened.review is not None:
                return preview_draft(opened.review.fields, opened.roles, decisions, taken(opened.labels))
            return preview_sealed(with_choices(opened, choices))

        def done(preview: Preview) -> None:
            self._previewing = False
            if desk is self._desk and not self._stale:
                self._view.show_preview(preview)
            if self._stale:
                self.preview()

        def failed(error: WhistleError) -> None:
            self._previewing = False
            self._view.show_failed(error)

        self._pool.call(work, done, failed)
