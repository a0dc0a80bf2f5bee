"""Readiness: what a reader looks for, what is held for it, what is missing. Never that anything is met."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final, Protocol

from ui.data_words import as_told, in_words
from ui.language import day_words, several, tr
from ui.presenters.card_vault import CardPlace
from ui.presenters.lane import Lane, Latest
from ui.presenters.places import Places, Where, record_words
from whistle.api import Session
from whistle.casework.readiness.engine import ListName
from whistle.casework.readiness.page import Filled
from whistle.casework.wording import provenance

MOST_LINKS: Final = 3
"""So many places are shown under a fact; the others open on asking, up to MOST_MORE."""
MOST_MORE: Final = 40

LISTS: Final[tuple[tuple[ListName, str], ...]] = (
    ("hse", tr("For HSE")),
    ("union", tr("For the union")),
    ("reply", tr("Right of reply")),
)

SAYS: Final[dict[ListName, str]] = {
    "hse": tr(
        "What HSE says it looks for, what you hold, and what is missing. HSE decides; this page does not."
    ),
    "union": tr("What a branch needs to take a matter up. The branch decides; this page does not."),
    "reply": tr("What to do before an allegation is made known. It is never settled here."),
}

_NEXT: Final[dict[str, tuple[str, str, str]]] = {
    "3a": (tr("Open the case"), "case", ""),
    "3b": (tr("Open the allegations"), "allegations", ""),
    "3c": (tr("About the case"), "case", ""),
    "3d": (tr("Times it was raised"), "raised", ""),
    "risk-assessment": (tr("Write down a request"), "card", CardPlace("request", back="readiness").extra),
    "before-it-leaves": (tr("Open the case notes"), "notes", ""),
    "u-several": (tr("Open the allegations"), "allegations", ""),
    "u-raised": (tr("Times it was raised"), "raised", ""),
    "u-safety": (tr("Papers in the case notes"), "notes", "papers"),
    "u-risk": (tr("Write down a request"), "card", CardPlace("request", back="readiness").extra),
    "u-detriment": (tr("Open the accounts"), "accounts", ""),
    "u-silence": (tr("Terms in the case notes"), "notes", "promises"),
    "u-consent": (tr("Ask the sources"), "permissions", ""),
    "r-asked": (tr("Open the allegations"), "allegations", ""),
    "r-answer": (tr("Open the allegations"), "allegations", ""),
    "r-clean": (tr("Papers in the case notes"), "notes", "papers"),
    "r-both-sides": (tr("Open the allegations"), "allegations", ""),
}
"""For each item: the words of a button, its page, and the page's own word. A test asks for every item."""


@dataclass(frozen=True, slots=True)
class Line:
    """One fact or gap, and the places that it rests on or is missing at; ``more`` were left out."""

    words: str
    places: tuple[Where, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is looked for."""

    id: str
    title: str
    wording: str
    facts: tuple[Line, ...]
    gaps: tuple[Line, ...]
    ask_next: str
    action: str
    page: str
    extra: str


@dataclass(frozen=True, slots=True)
class ReadinessShown:
    """All of the page. ``claims`` can be chosen between for a right of reply; "" is all of them."""

    case_id: str
    name: ListName
    says: str
    items: tuple[Item, ...]
    claims: tuple[tuple[str, str], ...]
    claim: str
    source: str

    @property
    def summary(self) -> str:
        """How much is held and how much is missing: numbers, no verdict."""
        facts = sum(len(item.facts) for item in self.items)
        gaps = sum(len(item.gaps) for item in self.items)
        held = several("1 fact held", "{n} facts held", facts)
        return f"{held}, " + (several("1 gap", "{n} gaps", gaps))


class ReadinessView(Protocol):
    """The page."""

    def show_items(self, shown: ReadinessShown) -> None:
        """Draw everything."""


class Readiness:
    """The page's presenter."""

    def __init__(
        self,
        lane: Lane,
        view: ReadinessView,
        today: Callable[[], date] = lambda: datetime.now(UTC).date(),
    ) -> None:
        self._lane, self._view, self._today = lane, view, today
        self._latest = Latest()
        self._case_id = self._claim = ""
        self._name: ListName = "hse"

    def enter(self, case_id: str, name: str = "") -> None:
        """Show a case's list; ``name`` is hse, union or reply, or blank for the last one."""
        if case_id != self._case_id:
            self._claim = ""
        self._case_id = case_id
        self._name = next((one for one, _ in LISTS if one == name), self._name)
        self._read()

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._latest.forget()

    def choose(self, name: ListName) -> None:
        """Show another list."""
        if name != self._name:
            self._name = name
            self._read()

    def choose_claim(self, claim: str) -> None:
        """The right of reply of one allegation, or of all."""
        if claim != self._claim:
            self._claim = claim
            self._read()

    def _read(self) -> None:
        case_id, name, claim, today = self._case_id, self._name, self._claim, self._today()
        self._latest.ask(
            self._lane,
            lambda session: read_readiness(session, case_id, name, claim, today),
            self._view.show_items,
        )


def read_readiness(session: Session, case_id: str, name: ListName, claim: str, today: date) -> ReadinessShown:
    """Fill a list; runs in the lane."""
    book = session.cases.book(case_id)
    places = Places(book)
    claims = tuple((record.id, record_words(record)) for record in book.of("allegation"))
    claim = claim if name == "reply" and claim in dict(claims) else ""
    filled = session.casework.readiness(case_id, name=name, claim=claim, today=today)
    told = provenance("hse_criteria" if name == "hse" else "checklists")
    return ReadinessShown(
        case_id,
        name,
        SAYS[name],
        tuple(_item(in_words(one), places) for one in filled),
        claims,
        claim,
        tr(
            "Wording checked {day}. Check it again before you send.",
            day=day_words(told.checked),
        ),
    )


def _item(filled: Filled, places: Places) -> Item:
    action, page, extra = _NEXT[filled.id]
    return Item(
        filled.id,
        filled.title,
        filled.wording,
        tuple(_line(as_told(fact.shown), fact.ids, places) for fact in filled.facts),
        tuple(_line(gap.words, gap.ids, places) for gap in filled.gaps),
        filled.ask_next,
        action if filled.gaps else "",
        page,
        extra,
    )


def _line(words: str, ids: tuple[str, ...], places: Places) -> Line:
    found = places.accounts_once(places.find_all(ids))
    return Line(words, found[:MOST_MORE], max(0, len(found) - MOST_MORE))
