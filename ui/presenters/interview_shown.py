"""What the interview page shows, read in one go: the guide, what was said so far, the cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from ui.data_words import in_words
from ui.language import day_words, tr
from ui.presenters.card_fields import Values, empty_values, given_and_errors
from ui.presenters.places import short
from whistle.api import Session
from whistle.casework.kinds import DATE_PARTS, RecordKind
from whistle.intake.guide import Ask, Guide, GuideCard, Phase
from whistle.model import FuzzyDate, TestimonyState
from whistle.operations.interview_cards import Card, card_kind
from whistle.operations.interviewing import Addendum
from whistle.vault.tables.interviews import Explained, Interview

CLOSED: Final = tr("Closed")

OF_SOURCE: Final = frozenset({"explain", "evidence", "close"})
"""Phases whose ticks are each source's own: they were told it."""

DONT_KNOW: Final = "dont-know"
NOT_SAID: Final = "not-said"
NONE_WORDS: Final = {DONT_KNOW: tr("Don’t know"), NOT_SAID: tr("Prefer not to say")}

HARD: Final = frozenset({"suicide", "death", "violence", "illness", "several"})
"""What may come up in an interview and is said before it is opened again."""


@dataclass(frozen=True, slots=True)
class Words:
    """The account of one source: its text, where it is saved, and whether it can still be written."""

    testimony_id: str
    field_id: str
    text: str
    draft: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """All of one interview."""

    interview: Interview
    guide: Guide
    words: Mapping[str, Words]
    said: Mapping[tuple[str, str], str]
    cards: Mapping[tuple[str, str], tuple[Card, ...]]
    addenda: Mapping[str, tuple[Addendum, ...]]
    begun_today: int = 0
    most_a_day: int | None = None
    settled: frozenset[str] = frozenset()
    changed_since: Mapping[str, date] = field(default_factory=dict)
    """Accounts whose words changed after they were read back, and the day on which they were."""

    @property
    def phase(self) -> Phase:
        """Where it stands."""
        return self.guide.phase(self.interview.phase)

    @property
    def order(self) -> tuple[str, ...]:
        """The phases by id."""
        return tuple(one.id for one in self.guide.phases)

    def is_reached(self, phase_id: str) -> bool:
        """Whether the interview has come that far."""
        order = self.order
        reached = self.interview.reached
        return reached in order and order.index(phase_id) <= order.index(reached)

    def is_ticked(self, phase_id: str) -> bool:
        """Whether all that is to be ticked in a phase was: for each source, where it is their own."""
        ticks = self.guide.phase(phase_id).ticks
        own = phase_id in OF_SOURCE
        accounts = [one.testimony_id for one in self.interview.accounts] if own else [""]
        return all(self.explained(account, tick.id) for account in accounts for tick in ticks)

    @property
    def read_back(self) -> bool:
        """Whether the words were read back: from then on they are added to, not written over."""
        return self.is_reached("close")

    @property
    def closed(self) -> bool:
        """Whether it is over."""
        return self.interview.state == "closed"

    def text(self, testimony_id: str, field_id: str) -> str:
        """The free words of a field; those of the people who listen stand with any of the accounts."""
        if testimony_id:
            return self.said.get((testimony_id, field_id), "")
        return next((text for (_, name), text in self.said.items() if name == field_id and text), "")

    def is_settled(self, testimony_id: str, field_id: str) -> bool:
        """Whether names were taken out of these words, so that they no longer change."""
        accounts = [testimony_id] if testimony_id else [one.testimony_id for one in self.interview.accounts]
        return any(field_id + account in self.settled for account in accounts)

    def answer(self, testimony_id: str, field_id: str) -> str:
        """A choice, or blank."""
        if testimony_id:
            return self.interview.account(testimony_id).answers.get(field_id, "")
        return self.interview.answers.get(field_id, "")

    def explained(self, testimony_id: str, tick: str) -> Explained | None:
        """When and in which words something was told, or None."""
        if testimony_id:
            return self.interview.account(testimony_id).explained.get(tick)
        return self.interview.explained.get(tick)

    @property
    def full_day(self) -> str:
        """That more interviews began today than was set, or blank."""
        if self.most_a_day is None or self.begun_today <= self.most_a_day:
            return ""
        return tr(
            "This is interview {begun_today} today. You set {most_a_day} as the most.",
            begun_today=self.begun_today,
            most_a_day=self.most_a_day,
        )


@dataclass(frozen=True, slots=True)
class Begun:
    """One interview in the list."""

    id: str
    title: str
    state: str
    about: str
    care: str


@dataclass(frozen=True, slots=True)
class ListShown:
    """The interviews of a case, and what holds up a new one."""

    case_id: str
    begun: tuple[Begun, ...]
    sources: tuple[str, ...]
    red: int
    begun_today: int
    most_a_day: int | None


def read_list(session: Session, case_id: str) -> ListShown:
    """Read the list; runs in the lane."""
    return ListShown(
        case_id,
        tuple(_begun(session, one) for one in session.interviews.all(case_id) if one.mode == "interview"),
        tuple(source.pseudonym for source in session.sources.all(case_id)),
        len(session.interviews.red_contacts()),
        session.interviews.begun_today(),
        session.interviews.most_a_day,
    )


def _begun(session: Session, one: Interview) -> Begun:
    guide = in_words(session.interviews.guide(one.mode))
    phase = next((p.title for p in guide.phases if p.id == one.phase), one.phase)
    states = {
        "open": tr("At: {phase}", phase=phase),
        "paused": tr("Paused at: {phase}", phase=phase),
        "closed": CLOSED,
    }
    hard = one.answers.get("content", "")
    field_of = guide.phase("plan").field("content")
    words = dict(field_of.choices).get(hard, "") if field_of is not None and hard in HARD else ""
    return Begun(one.id, names_of(one), states[one.state], when_words(one.begun), words)


def names_of(interview: Interview) -> str:
    """Whose interview it is: "Heron", "Heron and Slate"."""
    names = [one.pseudonym for one in interview.accounts]
    return (
        names[0]
        if len(names) == 1
        else tr("{words} and {names}", words=", ".join(names[:-1]), names=names[-1])
    )


def when_words(coarse: str) -> str:
    """ "2026-11-28 evening" as it is said: "28 November 2026, evening"."""
    day, _, part = coarse.partition(" ")
    if not day:
        return ""
    found = date.fromisoformat(day)
    return f"{day_words(found)}, {part}"


def read_interview(session: Session, interview_id: str) -> Opened:
    """Read one interview; runs in the lane."""
    api = session.interviews
    interview = api.get(interview_id)
    accounts = [one.testimony_id for one in interview.accounts]
    return Opened(
        interview,
        in_words(api.guide(interview.mode)),
        {one: _words(session, one) for one in accounts},
        api.said(interview_id),
        {(kind, one): tuple(api.cards(kind, one)) for kind in ("incident", "raised") for one in accounts},
        {one: tuple(api.addenda(interview_id, one)) for one in accounts},
        api.begun_today(),
        api.most_a_day,
        api.settled(interview_id),
        {
            one: back.on
            for one in accounts
            if (back := api.read_back(interview_id, one)) is not None and not back.current
        },
    )


def _words(session: Session, testimony_id: str) -> Words:
    account = session.accounts.get(testimony_id)
    narrative = session.accounts.words(testimony_id)[0]
    draft = account.state is TestimonyState.DRAFT and not narrative.sealed
    return Words(testimony_id, narrative.id, narrative.words.text, draft)


# -- cards ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CardInHand:
    """A card on the page: its kind for the form, what stands in it, and why fields are empty."""

    id: str
    kind: RecordKind
    values: Values
    none: Mapping[str, str]
    sealed: bool = False
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class CardValues:
    """What the form holds when it is saved."""

    values: Values
    none: Mapping[str, str] = field(default_factory=dict)


def questions_of(card: GuideCard) -> dict[str, tuple[Ask, ...]]:
    """The questions for each field of a card."""
    return {one.id: one.ask for one in card.fields if one.ask}


def _kind(card: GuideCard) -> RecordKind:
    """The kind of a card whose words are the screen's already, but for what it takes from a list."""
    kind = card_kind(card)
    taken = {one.id for one in card.fields if one.takes_from}
    listed = {
        one.id: tuple(in_words(option) for option in one.choices) for one in kind.fields if one.id in taken
    }
    return replace(
        kind, fields=tuple(replace(one, choices=listed.get(one.id, one.choices)) for one in kind.fields)
    )


def in_hand(card: GuideCard, stored: Card) -> CardInHand:
    """A stored card as the form shows it; what was typed and is no date yet stands as it was typed."""
    kind = _kind(card)
    values = empty_values(kind)
    for one in kind.fields:
        kept = stored.data.get(one.id)
        if one.type == "words":
            values[one.id] = stored.words.get(one.id, "")
        elif one.type == "date":
            parts = kept if isinstance(kept, dict) else {}
            values[one.id] = {part: str(parts.get(part, "")) for part in DATE_PARTS}
            values[one.id]["words"] = stored.words.get(one.id, "")
        elif one.type == "number":
            values[one.id] = f"{kept:g}" if isinstance(kept, (int, float)) else ""
        elif isinstance(kept, str):
            values[one.id] = kept
    for key, typed in stored.unread.items():
        name, _, part = key.partition(".")
        if part == "typed":
            values[name] = typed
        elif isinstance(values.get(name), dict):
            values[name][part] = typed
    return CardInHand(stored.id, kind, values, stored.none, stored.sealed)


def new_card(card: GuideCard, card_id: str) -> CardInHand:
    """An empty card; it is in the vault once something stands on it."""
    kind = _kind(card)
    return CardInHand(card_id, kind, empty_values(kind), {}, fresh=True)


def sort_card(kind: RecordKind, held: CardValues) -> tuple[dict[str, Any], dict[str, str], dict[str, str]]:
    """What of a form fits, what does not as it was typed, and the sentences beside those fields."""
    given, errors = given_and_errors(kind, held.values)
    unread: dict[str, str] = {}
    for key in errors:
        name = key.partition(".")[0]
        typed = held.values[name]
        one = kind.field(name)
        if one.type == "date":
            given[name] = FuzzyDate(typed["words"].strip())
            unread |= {f"{name}.{part}": typed[part] for part in DATE_PARTS[1:] if typed[part].strip()}
        elif one.type == "number":
            given.pop(name, None)
            unread[f"{name}.typed"] = typed
    return given, unread, errors


def card_title(card: GuideCard, held: CardInHand, number: int) -> str:
    """What a card is called in the list: its number and its first words."""
    words = short(str(held.values.get(card.name, "")).replace("\n", " "), 40)
    return f"{card.title} {number}: {words}" if words else f"{card.title} {number}"
