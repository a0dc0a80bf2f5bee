"""What is drawn on words: marks of names and clues, boxes of a preview, stripes of tags.

Plain values without Qt. Offsets are code points of the text that is shown, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from whistle.model import KindFamily

STRIPE_COLUMNS: Final = 3
"""So many stripes stand side by side in the margin; what does not fit is counted ("+2")."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of words that is a name or clue. ``key`` is the person or thing it belongs to."""

    start: int
    end: int
    family: KindFamily
    key: str
    decided: bool = False
    current: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A stand-in in the preview of what leaves; ``is_open`` where nobody has decided yet."""

    start: int
    end: int
    is_open: bool
    key: str = ""


@dataclass(frozen=True, slots=True)
class Stripe:
    """Tagged words as the margin shows them: ``code`` is A3, ``group`` its letter."""

    start: int
    end: int
    code: str
    group: str
    key: str
    column: int = 0
    current: bool = False


def in_columns(stripes: Iterable[Stripe]) -> tuple[tuple[Stripe, ...], tuple[int, ...]]:
    """Give each stripe a column so that no two in one column meet, by their start.

    Returns the stripes that fit into STRIPE_COLUMNS, and the starts of those that do not.
    """
    free = [0] * STRIPE_COLUMNS
    placed: list[Stripe] = []
    beyond: list[int] = []
    for stripe in sorted(stripes, key=lambda s: (s.start, -s.end, s.code)):
        column = next((n for n, end in enumerate(free) if end <= stripe.start), None)
        if column is None:
            beyond.append(stripe.start)
            continue
        free[column] = stripe.end
        placed.append(
            Stripe(stripe.start, stripe.end, stripe.code, stripe.group, stripe.key, column, stripe.current)
        )
    return tuple(placed), tuple(beyond)


def topmost(marks: Sequence[Mark], offset: int) -> Mark | None:
    """Return the shortest mark that holds this offset, or None."""
    holding = [m for m in marks if m.start <= offset < m.end]
    return min(holding, key=lambda m: m.end - m.start, default=None)
