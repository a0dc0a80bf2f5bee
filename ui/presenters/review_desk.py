"""The desk of the identifier review: people and things, what was decided of each, undo and redo.

Pure: no window, no vault, no clock. One decision holds for every mention of one person or thing.
The places of things are offsets of the reading (``review_reading``); the decisions that come out
are in the form of a decisions file and mean what ``whistle.identifiers.review`` does with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

from ui.language import tr
from ui.models.marks import Mark
from ui.presenters.review_kept import Kept, put_away, take_up
from ui.presenters.review_reading import Reading
from ui.presenters.review_things import Addition, Choice, Place, Span, Thing
from ui.presenters.review_words import Section
from whistle.identifiers.finding import DIRECT_KINDS
from whistle.identifiers.review import Decision
from whistle.model import LABEL_STEMS, Action, IdentifierKind

MOST_UNDO = 500
"""So many decisions can be undone."""


@dataclass(frozen=True, slots=True)
class _State:
    choices: Mapping[str, Choice]
    additions: tuple[Addition, ...]
    at: str


@dataclass(frozen=True, slots=True)
class Count:
    """How far the review is. ``must`` names still have to be decided before anything is sealed."""

    decided: int
    total: int
    must: int


class Desk:
    """Things on the desk and what is decided of them; ``things`` is rebuilt after each change."""

    def __init__(
        self, reading: Reading, base: Sequence[Thing], labels: Iterable[str] = (), kept: bytes = b""
    ) -> None:
        self.reading = reading
        self._base = tuple(base)
        self._case_labels = tuple(labels)
        started = MappingProxyType({t.key: t.choice for t in base if t.choice is not None})
        before = take_up(kept, reading.text, self._base)
        added = tuple(addition for addition, _ in before.additions)
        started = MappingProxyType(
            {**started, **before.choices, **{a.label: choice for a, choice in before.additions}}
        )
        self._state = _State(started, added, "")
        self._past: list[_State] = []
        self._future: list[_State] = []
        self._things: tuple[Thing, ...] = ()
        self._rebuild()
        self._state = replace(self._state, at=self._first_open())

    # -- looking -----------------------------------------------------------------------------

    @property
    def things(self) -> tuple[Thing, ...]:
        """Every person and thing, in the order of the list."""
        return self._things

    @property
    def current(self) -> Thing | None:
        """The one that the keys decide about."""
        return self._by_key.get(self._state.at)

    def thing(self, key: str) -> Thing | None:
        """The person or thing with this key, or None."""
        return self._by_key.get(key)

    @property
    def count(self) -> Count:
        """How many are decided, of how many, and how many names must be."""
        decided = sum(t.choice is not None for t in self._things)
        must = sum(t.choice is None and t.direct for t in self._things)
        return Count(decided, len(self._things), must)

    def section_count(self, section: Section) -> Count:
        """The same for one group of the list."""
        mine = [t for t in self._things if t.section is section]
        decided = sum(t.choice is not None for t in mine)
        return Count(decided, len(mine), sum(t.choice is None and t.direct for t in mine))

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every mention, by its place in the reading."""
        found = [
            Mark(start, end, t.family, t.key, t.choice is not None, t.key == self._state.at)
            for t in self._things
            for start, end in t.places
        ]
        return tuple(sorted(found, key=lambda m: (m.start, m.end)))

    @property
    def additions(self) -> tuple[Addition, ...]:
        """What was added by hand: while it is the same, every mark stands where it stood."""
        return self._state.additions

    @property
    def decided_keys(self) -> frozenset[str]:
        """The keys of those that are decided."""
        return frozenset(t.key for t in self._things if t.choice is not None)

    @property
    def can_undo(self) -> bool:
        """Whether there is a decision to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is one to bring back."""
        return bool(self._future)

    def same_as(self, key: str) -> tuple[str, ...]:
        """The labels that this person or thing could share: those of the case and on the desk."""
        thing = self._by_key.get(key)
        if thing is None:
            return ()
        return self.labels_for(thing.kind, without=thing.label)

    def labels_for(self, kind: IdentifierKind, without: str = "") -> tuple[str, ...]:
        """The labels in use for this sort of thing, by their numbers."""
        stem = kind.label_stem
        used = {*self._case_labels, *(t.label for t in self._things)}
        mine = [label for label in used if label.rpartition(" ")[0] == stem and label != without]
        return tuple(sorted(mine, key=_number))

    def is_at(self, start: int, end: int) -> Thing | None:
        """The person or thing that stands at exactly these words of the reading, or None."""
        return next((t for t in self._things if (start, end) in t.places), None)

    def decisions(self) -> tuple[Decision, ...]:
        """Everything decided, in the form that sealing takes; ``entry`` counts from 1."""
        found: list[Decision] = []
        for thing in self._base:
            choice = self._state.choices.get(thing.key)
            if choice is not None:
                entry = len(found) + 1
                if thing.label:
                    found.append(_decision(choice, label=thing.label, entry=entry))
                else:
                    # A clue of sealed words has no label: its words choose it.
                    found.append(_decision(choice, text=thing.forms[0], entry=entry))
        for addition in self._state.additions:
            choice = self._state.choices[addition.label]
            label_as = (choice.label_as or addition.label) if choice.action is Action.LABEL else ""
            chosen = replace(choice, label_as=label_as)
            if addition.only:
                field_id, start, end = addition.places[0]
                decision = _decision(chosen, field=field_id, start=start, end=end, kind=addition.kind)
            else:
                decision = _decision(chosen, text=addition.words, kind=addition.kind)
            found.append(replace(decision, entry=len(found) + 1))
        return tuple(found)

    def put_away(self) -> bytes:
        """Everything decided, as bytes that ``kept`` takes up again."""
        choices = self._state.choices
        base = {t.key: choices[t.key] for t in self._base if t.key in choices}
        added = tuple((a, choices[a.label]) for a in self._state.additions)
        return put_away(self.reading.text, self._base, Kept(base, added))

    # -- deciding ----------------------------------------------------------------------------

    def go_to(self, key: str) -> None:
        """Make this person or thing the current one; a key that is not there changes nothing."""
        if key in self._by_key:
            self._state = replace(self._state, at=key)

    def step(self, by: int) -> None:
        """Go down or up the list, whatever is decided; stops at its ends."""
        if self._things:
            keys = [t.key for t in self._things]
            here = keys.index(self._state.at) if self._state.at in keys else 0
            self._state = replace(self._state, at=keys[max(0, min(len(keys) - 1, here + by))])

    def next_open(self) -> bool:
        """Go to the next open one after the current, round the end; False when none is open."""
        keys = [t.key for t in self._things]
        here = keys.index(self._state.at) if self._state.at in keys else -1
        for thing in (*self._things[here + 1 :], *self._things[: here + 1]):
            if thing.choice is None:
                self._state = replace(self._state, at=thing.key)
                return True
        return False

    def decide(self, key: str, choice: Choice) -> None:
        """Decide once for all mentions. Ignored for a key that is not there."""
        if key in self._by_key:
            self._change(choices={**self._state.choices, key: choice})

    def reopen(self, key: str) -> bool:
        """Take the decision back; what a person added goes off the desk.

        False when there is none, or it was stored before this review began.
        """
        if any(t.key == key and t.choice is not None for t in self._base):
            return False
        choices = {k: c for k, c in self._state.choices.items() if k != key}
        additions = tuple(a for a in self._state.additions if a.label != key)
        if len(choices) == len(self._state.choices):
            return False
        self._change(choices=choices, additions=additions)
        return True

    def decide_all_open(self, *, direct: bool) -> int:
        """Label every open name, or make every open clue vaguer (remove where nothing vaguer is offered).

        Returns how many it decided; one undo takes all of them back.
        """
        chosen = {}
        for thing in self._things:
            if thing.choice is None and thing.direct == direct:
                if direct:
                    chosen[thing.key] = Choice(Action.LABEL)
                else:
                    chosen[thing.key] = (
                        Choice(Action.GENERALISE, to=thing.ladder[0])
                        if thing.ladder
                        else Choice(Action.REMOVE)
                    )
        if chosen:
            self._change(choices={**self._state.choices, **chosen})
        return len(chosen)

    def add(
        self, words: str, kind: IdentifierKind, places: tuple[Place, ...], *, only: bool, label_as: str = ""
    ) -> str:
        """Put words on the desk that nobody proposed, labelled at once; return their key."""
        label = self._new_label(kind)
        addition = Addition(label, words, kind, places, only)
        self._change(
            choices={**self._state.choices, label: Choice(Action.LABEL, label_as=label_as)},
            additions=(*self._state.additions, addition),
        )
        self._state = replace(self._state, at=label)
        return label

    def undo(self) -> str | None:
        """Take the last decision back and go to where it was made; None when there is none."""
        return self._travel(self._past, self._future)

    def redo(self) -> str | None:
        """Bring back what was undone; None when there is nothing."""
        return self._travel(self._future, self._past)

    # -- inside ------------------------------------------------------------------------------

    def _change(self, choices: Mapping[str, Choice], additions: tuple[Addition, ...] | None = None) -> None:
        self._past.append(self._state)
        del self._past[:-MOST_UNDO]
        self._future.clear()
        more = self._state.additions if additions is None else additions
        self._state = _State(MappingProxyType(dict(choices)), more, self._state.at)
        self._rebuild()

    def _travel(self, from_: list[_State], to: list[_State]) -> str | None:
        if not from_:
            return None
        here, there = self._state, from_.pop()
        to.append(here)
        changed = next(
            (k for k in (*here.choices, *there.choices) if here.choices.get(k) != there.choices.get(k)),
            there.at,
        )
        self._state = replace(there, at=here.at)
        self._rebuild()
        self.go_to(changed)
        return changed

    def _rebuild(self) -> None:
        state = self._state
        taken = [
            (self.reading.at(f, s), self.reading.at(f, e)) for a in state.additions for f, s, e in a.places
        ]
        things = []
        for thing in self._base:
            left = tuple(p for p in thing.places if not _within(p, taken)) if taken else thing.places
            if left:
                things.append(replace(thing, places=left, choice=state.choices.get(thing.key)))
        for addition in state.additions:
            places = tuple((self.reading.at(f, s), self.reading.at(f, e)) for f, s, e in addition.places)
            things.append(
                Thing(
                    addition.label,
                    addition.label,
                    addition.kind,
                    addition.kind in DIRECT_KINDS,
                    tuple(dict.fromkeys(self.reading.text[s:e] for s, e in places)),
                    places,
                    tr("you added it") + (tr(", in this place only") if addition.only else ""),
                    (),
                    state.choices.get(addition.label),
                    added=True,
                )
            )
        order = list(Section)
        things.sort(key=lambda t: (order.index(t.section), t.places[0]))
        self._things = tuple(things)
        self.__dict__.pop("_by_key", None)

    @cached_property
    def _by_key(self) -> dict[str, Thing]:
        return {t.key: t for t in self._things}

    def _first_open(self) -> str:
        first = next((t.key for t in self._things if t.choice is None), None)
        return first or (self._things[0].key if self._things else "")

    def _new_label(self, kind: IdentifierKind) -> str:
        stem = kind.label_stem
        used = [*self._case_labels, *(t.label for t in self._base), *(a.label for a in self._state.additions)]
        # Numbers of additions that were undone stay free: redo is cleared by adding.
        highest = max((_number(label) for label in used if label.rpartition(" ")[0] == stem), default=0)
        return f"{stem} {highest + 1}"


def _within(place: Span, others: Sequence[Span]) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in others)


def _number(label: str) -> int:
    stem, _, number = label.rpartition(" ")
    return int(number) if stem in LABEL_STEMS and number.isdigit() else 0


def _decision(
    choice: Choice,
    *,
    label: str = "",
    text: str = "",
    field: str = "",
    start: int = 0,
    end: int = 0,
    kind: IdentifierKind | None = None,
    entry: int = 0,
) -> Decision:
    return Decision(
        choice.action, label, text, field, start, end, choice.label_as, choice.to, choice.reason, kind, entry
    )
