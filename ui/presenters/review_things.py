"""People and things of the identifier review: what was proposed, added, and decided of each.

The places of things are offsets of the reading (``review_reading``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ui.language import as_said, tr
from ui.presenters.review_reading import Reading
from ui.presenters.review_words import KIND_WORDS, SECTION_OF, Section, kind_alone
from whistle.identifiers.review import Field, whole_word
from whistle.identifiers.text import normalise
from whistle.model import Action, Directness, IdentifierKind, KindFamily
from whistle.operations.clues import Clue

Span = tuple[int, int]
Place = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Choice:
    """What was decided of one person or thing. ``label_as`` and ``to`` may be blank: its own."""

    action: Action
    label_as: str = ""
    to: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Addition:
    """Words that a person added: every mention of them, or ``only`` the one place."""

    label: str
    words: str
    kind: IdentifierKind
    places: tuple[Place, ...]
    only: bool


@dataclass(frozen=True, slots=True)
class Thing:
    """A person or thing with all its mentions. ``key`` tells it from the others on the desk."""

    key: str
    label: str
    kind: IdentifierKind
    direct: bool
    forms: tuple[str, ...]
    places: tuple[Span, ...]
    why: str
    ladder: tuple[str, ...] = ()
    choice: Choice | None = None
    added: bool = False

    @property
    def family(self) -> KindFamily:
        """The letter under which it is marked."""
        return self.kind.family

    @property
    def section(self) -> Section:
        """The group of the list that it stands in."""
        return SECTION_OF[self.family]

    def aloud(self, *, labels: bool) -> str:
        """What it is called aloud: by its words, or with ``labels`` by the label that it has or would get.

        A clue of sealed words has no label: then by the sort of thing that it is.
        """
        return (self.label or kind_alone(self.kind)) if labels else self.name

    @property
    def name(self) -> str:
        """Its forms as the list shows them, the longest two or three."""
        shown = " / ".join(" ".join(form.split()) for form in self.forms[:3])
        return shown if len(shown) <= 90 else shown[:89] + "…"

    @property
    def result(self) -> str:
        """What stands in its place after the decision; blank while it is open."""
        if self.choice is None:
            return ""
        match self.choice.action:
            case Action.LABEL:
                return f"[{self.choice.label_as or self.label}]"
            case Action.GENERALISE:
                return self.choice.to or (self.ladder[0] if self.ladder else tr("removed"))
            case Action.REMOVE:
                return tr("removed")
            case _:
                return tr("kept")


def mentions(texts: Iterable[tuple[str, str]], words: str) -> tuple[Place, ...]:
    """Return every whole-word mention of ``words`` in (id, text) pairs, as sealing will find them."""
    if not any(letter.isalnum() for letter in words):
        return ()
    found: list[Place] = []
    pattern = whole_word(words)
    for field_id, text in texts:
        document = normalise(text)
        for match in pattern.finditer(document.text):
            if match.end() > match.start():
                found.append((field_id, *document.to_original(*match.span())))
    return tuple(found)


def things_of(fields: Sequence[Field], reading: Reading) -> tuple[Thing, ...]:
    """Group the scanner's proposals by label: one thing for all mentions, in order of the first."""
    groups: dict[str, list[tuple[str, int]]] = {}
    proposals = {}
    for field in fields:
        for n, proposal in enumerate(field.proposals):
            groups.setdefault(proposal.label, []).append((field.id, n))
            proposals[field.id, n] = proposal
    things = []
    for label, members in groups.items():
        mine = [proposals[m] for m in members]
        lead = next((p for p in mine if p.directness is Directness.DIRECT), mine[0])
        forms = sorted({p.text: None for p in mine}, key=len, reverse=True)
        places = tuple(
            (
                reading.at(field_id, proposals[field_id, n].start),
                reading.at(field_id, proposals[field_id, n].end),
            )
            for field_id, n in members
        )
        why = "; ".join(as_said(why) for why in dict.fromkeys(p.why for p in mine) if why)
        things.append(
            Thing(
                label,
                label,
                lead.kind,
                any(p.directness is Directness.DIRECT for p in mine),
                tuple(forms),
                places,
                why,
                next((p.ladder for p in mine if p.ladder), ()),
            )
        )
    return tuple(things)


def clue_key(words: str) -> str:
    """Return the key of a clue of sealed words: the same words are one clue, however spaced."""
    return "clue " + " ".join(words.split()).casefold()


def things_of_clues(clues: Sequence[Clue], reading: Reading) -> tuple[Thing, ...]:
    """Group the clues of sealed words by what they say, with what was decided of them before."""
    groups: dict[str, list[Clue]] = {}
    for clue in clues:
        groups.setdefault(clue_key(clue.words), []).append(clue)
    things = []
    for key, mine in groups.items():
        lead = mine[0].annotation
        choice = (
            None
            if any(clue.is_open for clue in mine)
            else Choice(lead.action, to=lead.replacement, reason=lead.reason)
        )
        places = tuple(
            (reading.at(c.field_id, c.annotation.start), reading.at(c.field_id, c.annotation.end))
            for c in mine
        )
        forms = tuple(dict.fromkeys(c.words for c in mine))
        things.append(Thing(key, "", lead.kind, False, forms, places, "", lead.ladder, choice))
    return tuple(things)


def open_words(kind: IdentifierKind) -> str:
    """Return what the preview shows for what is still open: "person ?"."""
    return f"{KIND_WORDS[kind]} ?"
