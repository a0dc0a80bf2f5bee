"""How they know, in one shape and one word: for a cell of the matrix and a line of a list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

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
    Basis.TOOK_PART: (Shape.FULL, "took part"),
    Basis.SAW: (Shape.RING, "saw"),
    Basis.HEARD_DIRECTLY: (Shape.RING, "heard it"),
    Basis.READ_IN_DOCUMENT: (Shape.PAGE, "read it"),
    Basis.TOLD_BY_PARTICIPANT: (Shape.DIAMOND, "told, 1 step"),
    Basis.TOLD_BY_TOLD: (Shape.BROKEN, "told, 2 steps"),
    Basis.INFERENCE: (Shape.SQUARE, "worked out"),
    Basis.COMMON_TALK: (Shape.SQUARE, "common talk"),
    Basis.PUBLIC_STATEMENT: (Shape.PAGE, "said in public"),
    Basis.UNKNOWN: (Shape.SQUARE, "not said how"),
}

RELATIONS: Final[dict[Relation, str]] = {
    Relation.SUPPORTS: "Supports it",
    Relation.CONTRADICTS: "Says otherwise",
    Relation.CONTEXT: "Gives context",
}

WHY_NOT: Final[dict[Why, str]] = {
    Why.HEARSAY: "not at first hand",
    Why.COPY: "a copy of another text",
    Why.NOT_VERIFIED: "nobody checked who it is",
    Why.NOT_INDEPENDENT: "hangs together with another",
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
        return Shown(Shape.UNEQUAL, "says otherwise", "danger", more)
    if mark.relation is Relation.CONTEXT:
        return Shown(Shape.DOTS, "context", "muted", more)
    shape, word = KNOWS[mark.basis]
    return Shown(shape, f"{word}, copy" if mark.copied else word, "text", more)


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
        return Shown(Shape.UNEQUAL, f"both: {shown.word}", "danger")
    return shown
