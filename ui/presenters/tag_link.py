"""Tagged words of an account beside the allegations of its case: what they bear on, and how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ui.language import tr
from ui.presenters.know_words import RELATIONS
from ui.presenters.lane import Lane, Latest
from ui.presenters.places import record_words
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.model import Relation, Thing


@dataclass(frozen=True, slots=True)
class Links:
    """The allegations of a case, and what the tagged words bear on: (passage, allegation, relation)."""

    allegations: tuple[tuple[str, str], ...]
    bearings: tuple[tuple[str, str, Relation], ...]

    def of(self, passage_id: str) -> tuple[tuple[str, str], ...]:
        """What one passage bears on, as (allegation, words)."""
        words = dict(self.allegations)
        return tuple(
            (claim, f"{RELATIONS[relation]}: {words[claim]}")
            for passage, claim, relation in self.bearings
            if passage == passage_id and claim in words
        )


class TagLinkView(Protocol):
    """The part of the account page."""

    def show_links(self, links: Links) -> None:
        """Draw what can be chosen, and what the current words bear on."""

    def show_failed(self, error: WhistleError) -> None:
        """What was asked for did not happen."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class TagLink:
    """Links tagged words to allegations; the same press takes a link off again."""

    def __init__(self, lane: Lane, view: TagLinkView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self._case_id = ""
        self._busy = False

    def open(self, case_id: str) -> None:
        """Read the allegations of a case."""
        self._case_id, self._busy = case_id, False
        self._read()

    def close(self) -> None:
        """The page is left."""
        self._latest.forget()

    def link(self, passage_id: str, claim: str, relation: Relation) -> None:
        """Say that the words bear on an allegation; what was said of the two before is replaced."""
        if passage_id and claim:
            self._do(
                lambda session: session.records.bear(claim, Thing.PASSAGE, passage_id, relation),
                tr("Linked: {words}", words=RELATIONS[relation].lower()),
            )

    def unlink(self, passage_id: str, claim: str) -> None:
        """Take that back."""
        self._do(lambda session: session.records.unbear(claim, passage_id), tr("Link taken off"))

    def _do(self, work: Callable[[Session], object], said: str) -> None:
        if self._busy:
            return
        self._busy = True

        def done(_result: object) -> None:
            self._busy = False
            self._view.announce(said)
            self._read()

        def failed(error: WhistleError) -> None:
            self._busy = False
            self._view.show_failed(error)

        self._lane.call(work, done, failed)

    def _read(self) -> None:
        case_id = self._case_id
        self._latest.ask(self._lane, lambda session: read_links(session, case_id), self._view.show_links)


def read_links(session: Session, case_id: str) -> Links:
    """Read what can be linked and what is; runs in the lane."""
    allegations = session.records.all(case_id, ("allegation",))
    return Links(
        tuple((one.id, record_words(one)) for one in allegations),
        tuple(
            (bearing.thing_id, bearing.claim, bearing.relation)
            for bearing in session.records.bearings(case_id)
            if bearing.thing is Thing.PASSAGE
        ),
    )
