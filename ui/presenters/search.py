"""Search: words looked for everywhere or in one place, kept searches, and many sentences tagged at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from ui.language import several, tr
from ui.presenters.lane import Lane, Latest
from ui.presenters.search_rows import (
    Choices,
    SearchShown,
    look,
    place_of,
    places_to_look,
    read_choices,
    said_of,
)
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.model import Basis
from whistle.operations.tagging import Tagged
from whistle.vault.tables.search import Query

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands in the fields of the page. ``place`` is one of ``places_to_look``."""

    words: str = ""
    place: str = ""
    tag: str = ""
    everywhere: bool = False
    loose: bool = False


class SearchView(Protocol):
    """What the page does for the presenter."""

    def show_choices(self, choices: Choices) -> None:
        """Offer tags and kept searches."""

    def show_asked(self, asked: Asked) -> None:
        """Fill the fields; nothing is asked by it."""

    def show_found(self, shown: SearchShown | None, notice: str) -> None:
        """Draw what was found, or nothing with a sentence that says why."""

    def show_chosen(self, keys: frozenset[str]) -> None:
        """Which rows are chosen."""

    def show_undo(self, words: str) -> None:
        """What would be undone, or blank for nothing."""

    def show_keep_error(self, sentence: str) -> None:
        """Why a search cannot be kept under this name."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


@dataclass(frozen=True, slots=True)
class _Step:
    """Something that can be undone: what it was, and how."""

    words: str
    back: Callable[[Session], object]


class SearchPresenter:
    """The page's presenter."""

    def __init__(self, lane: Lane, view: SearchView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self._case_id = ""
        self._asked = Asked()
        self._past: list[_Step] = []
        self._busy = False
        self.shown: SearchShown | None = None
        self.choices = Choices((), {})
        self.chosen: frozenset[str] = frozenset()

    # -- looking -----------------------------------------------------------------------------

    def enter(self, case_id: str, extra: str = "") -> None:
        """Come to the page; ``extra`` may bring words to look for."""
        if case_id != self._case_id:
            self._past.clear()
        self._case_id, self._busy = case_id, False
        self._read_choices()
        self._view.show_undo(self._past[-1].words if self._past else "")
        if extra.startswith("words="):
            self._asked = Asked(extra.removeprefix("words="))
        self._view.show_asked(self._asked)
        self.ask(self._asked)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._latest.forget()

    def ask(self, asked: Asked) -> None:
        """Look for what stands in the fields; an answer to an older question is dropped."""
        self._asked = asked
        query = self._query(asked)
        if not query.words.strip() and not query.tags:
            self._latest.forget()
            self._show(None, tr("Type a word, or choose a tag to see every place that carries it."))
            return
        self._run(query)

    def _query(self, asked: Asked) -> Query:
        fields = next((held for place, _, held in places_to_look() if place == asked.place), ())
        case = "" if asked.everywhere else self._case_id
        return Query(asked.words, fields, (asked.tag,) if asked.tag else (), case, asked.loose)

    def _run(self, query: Query) -> None:
        def failed(error: WhistleError) -> None:
            self._show(None, "")
            self._view.show_error(error)

        self._view.show_found(None, tr("Looking …"))
        self._latest.ask(self._lane, lambda session: look(session, query), self._found, failed)

    def _found(self, shown: SearchShown) -> None:
        many = len(shown.rows)
        if not many:
            self._show(
                None,
                tr(
                    "Nothing found in what is open. Names taken out can only be found with the"
                    " names list open."
                ),
            )
            return
        said = several("1 place", "{n} places", many)
        notice = shown.instead
        if shown.more:
            notice = tr(
                "{notice} More was found than is shown: add a word, a place or a tag.", notice=notice
            ).strip()
        self._show(shown, notice)
        self._view.announce(tr("{instead} {said} found", instead=shown.instead, said=said).strip())

    def _show(self, shown: SearchShown | None, notice: str) -> None:
        self.shown = shown
        rows = shown.rows if shown is not None else ()
        self.chosen &= frozenset(row.key for row in rows)
        self._view.show_found(shown, notice)
        self._view.show_chosen(self.chosen)
        if shown is None and notice:
            self._view.announce(notice)

    # -- choosing and tagging ----------------------------------------------------------------

    def choose(self, key: str) -> None:
        """Choose a row, or leave it out again; what cannot be tagged says why."""
        row = self.shown.row(key) if self.shown is not None else None
        if row is None:
            return
        if row.place is None:
            draft = (
                tr("Take the names out of it first.")
                if row.draft
                else tr("Only words of accounts are tagged.")
            )
            self._view.announce(draft)
            return
        self.chosen ^= {key}
        self._view.show_chosen(self.chosen)
        self._view.announce(
            tr(
                "{words}, {many} in all",
                words=tr("Chosen") if key in self.chosen else tr("Not chosen"),
                many=len(self.chosen),
            )
        )

    def choose_all(self) -> None:
        """Choose every row that can be tagged, or none where all are chosen."""
        rows = self.shown.rows if self.shown is not None else ()
        can = frozenset(row.key for row in rows if row.place is not None)
        self.chosen = frozenset() if self.chosen == can else can
        self._view.show_chosen(self.chosen)
        self._view.announce(tr("{many} chosen", many=len(self.chosen)))

    def tag(self, code: str, basis: Basis) -> None:
        """Put one tag on the sentence of every chosen row: all of them or none; ``undo`` takes all off."""
        shown = self.shown
        places = shown.places(tuple(self.chosen)) if shown is not None else ()
        if not places or not code or self._busy:
            return

        def done(tagged: Tagged) -> None:
            self._busy = False
            many = len(tagged.passages)
            said = several("1 sentence tagged {code}", "{n} sentences tagged {code}", many, code=code)
            if tagged.already:
                said += tr(", {already} had it before", already=tagged.already)
            if many:
                self._did(_Step(said, lambda session: session.tags.undo(tagged.batch)))
            self._view.announce(said)
            self.chosen = frozenset()
            self._view.show_chosen(self.chosen)

        self._do(lambda session: session.tags.add_many(places, code, basis=basis), done)

    def undo(self) -> None:
        """Take back the last step as a whole."""
        if not self._past or self._busy:
            return
        step = self._past.pop()

        def done(_result: object) -> None:
            self._busy = False
            self._view.announce(tr("Undone: {words}", words=step.words))
            self._view.show_undo(self._past[-1].words if self._past else "")
            self._read_choices()
            if self.shown is not None and self.shown.query.tags:
                self._run(self.shown.query)

        self._do(step.back, done)

    # -- kept searches -----------------------------------------------------------------------

    def keep(self, name: str) -> None:
        """Keep what stands in the fields under a name."""
        query = self._query(self._asked)
        if self._busy:
            return
        if not name.strip():
            self._view.show_keep_error(tr("Give it a name first."))
            return
        if not query.words.strip() and not query.tags:
            self._view.show_keep_error(tr("Look for something first."))
            return

        def done(_none: None) -> None:
            self._busy = False
            kept = " ".join(name.split())
            self._did(
                _Step(tr("kept the search {kept}", kept=kept), lambda session: session.search.forget(kept))
            )
            self._view.announce(tr("Search kept: {kept}", kept=kept))
            self._read_choices()

        self._do(lambda session: session.search.save(name, query), done)

    def run_kept(self, name: str) -> None:
        """Ask a kept search again."""
        query = self.choices.kept.get(name)
        if query is None:
            return
        place = place_of(query.fields)
        tag = query.tags[0] if query.tags else ""
        self._asked = Asked(query.words, place, tag, not query.case_id, query.loose)
        self._view.show_asked(self._asked)
        self._view.announce(tr("Looking for {said_of}", said_of=said_of(query, self.choices.codes)))
        self._run(query)

    def forget_kept(self, name: str) -> None:
        """Keep a search no more; undo brings it back."""
        query = self.choices.kept.get(name)
        if query is None or self._busy:
            return

        def done(_none: None) -> None:
            self._busy = False
            self._did(
                _Step(tr("kept {name} no more", name=name), lambda session: session.search.save(name, query))
            )
            self._view.announce(tr("{name} is kept no more", name=name))
            self._read_choices()

        self._do(lambda session: session.search.forget(name), done)

    # -- inside ------------------------------------------------------------------------------

    def _read_choices(self) -> None:
        def done(choices: Choices) -> None:
            self.choices = choices
            self._view.show_choices(choices)

        self._lane.call(read_choices, done)

    def _did(self, step: _Step) -> None:
        self._past.append(step)
        self._view.show_undo(step.words)

    def _do(self, work: Callable[[Session], T], done: Callable[[T], None]) -> None:
        self._busy = True

        def failed(error: WhistleError) -> None:
            self._busy = False
            self._view.show_error(error)

        self._lane.call(work, done, failed)
