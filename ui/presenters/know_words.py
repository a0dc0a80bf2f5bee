"""How they know, in one shape and one word: for a cell of the matrix and a line of a list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ui.language import tr
from whistle.casework.matrix import Mark
from whistle.casework.sources import Why
from whistle.model import Basis, Relation


class Shape(StrEnum):
    """The shape that is drawn before the word."""

    NONE = ""
    FULL = "full"
    RING = "ring"
    PAGE = "page"
    DIAMOND = "diamond"
    BROKEN = "broken"
    SQUARE = "square"
    UNEQUAL = "unequal"
    DOTS = "dots"


KNOWS: Final[dict[Basis, tuple[Shape, str]]] = {
    Basis.TOOK_PART: (Shape.FULL, tr("took part")),
    Basis.SAW: (Shape.RING, tr("saw")),
    Basis.HEARD_DIRECTLY: (Shape.RING, tr("heard it")),
    Basis.READ_IN_DOCUMENT: (Shape.PAGE, tr("read it")),
    Basis.TOLD_BY_PARTICIPANT: (Shape.DIAMOND, tr("told, 1 step")),
    Basis.TOLD_BY_TOLD: (Shape.BROKEN, tr("told, 2 steps")),
    Basis.INFERENCE: (Shape.SQUARE, tr("worked out")),
    Basis.COMMON_TALK: (Shape.SQUARE, tr("common talk")),
    Basis.PUBLIC_STATEMENT: (Shape.PAGE, tr("said in public")),
    Basis.UNKNOWN: (Shape.SQUARE, tr("not said how")),
}

RELATIONS: Final[dict[Relation, str]] = {
    Relation.SUPPORTS: tr("Supports it"),
    Relation.CONTRADICTS: tr("Says otherwise"),
    Relation.CONTEXT: tr("Gives context"),
}

WHY_NOT: Final[dict[Why, str]] = {
    Why.HEARSAY: tr("not at first hand"),
    Why.COPY: tr("a copy of another text"),
    Why.NOT_VERIFIED: tr("nobody checked who it is"),
    Why.NOT_INDEPENDENT: tr("hangs together with another"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A shape, its word, and how many more there are behind it."""

    shape: Shape
    word: str
    tone: str = "text"
    more: int = 0

    @property
    def words(self) -> str:
        """The word with what is behind it."""
        return f"{self.word} +{self.more}" if self.more else self.word


NOTHING: Final = Shown(Shape.NONE, "–", "muted")


def shown_mark(mark: Mark, more: int = 0) -> Shown:
    """What one thing that a source says looks like."""
    if mark.relation is Relation.CONTRADICTS:
        return Shown(Shape.UNEQUAL, tr("says otherwise"), "danger", more)
    if mark.relation is Relation.CONTEXT:
        return Shown(Shape.DOTS, tr("context"), "muted", more)
    shape, word = KNOWS[mark.basis]
    return Shown(shape, tr("{word}, copy", word=word) if mark.copied else word, "text", more)


def shown_cell(marks: tuple[Mark, ...]) -> Shown:
    """What a source says on an allegation: both sides are named where there are two."""
    if not marks:
        return NOTHING
    relations = {mark.relation for mark in marks}
    order = list(Relation)
    # Of several alike the first: what is the strongest stands first.
    first = min(marks, key=lambda mark: order.index(mark.relation))
    shown = shown_mark(first, len(marks) - 1)
    if {Relation.SUPPORTS, Relation.CONTRADICTS} <= relations:
        return Shown(Shape.UNEQUAL, tr("both: {word}", word=shown.word), "danger")
    return shown
