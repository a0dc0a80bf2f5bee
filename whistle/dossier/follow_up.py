"""Which answers to follow-up questions go with an event, beyond what lets the event itself go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from whistle.model import ConsentKind, FollowUp

_NEEDS: Final[Mapping[str, tuple[ConsentKind, ...]]] = {
    # Words that were spoken are a quotation; what it did to people is health as often as not, and
    # nobody has sorted the one from the other.
    "words": (ConsentKind.QUOTES,),
    "effect": (ConsentKind.HEALTH,),
}


def answers_permitted(allows: Callable[[ConsentKind], bool]) -> tuple[str, ...]:
    """The fields of a follow-up whose words may go, in their order; none where no event may."""
    if not allows(ConsentKind.INCIDENTS):
        return ()
    return tuple(one for one in FollowUp.FIELDS if all(map(allows, _NEEDS.get(one, ()))))


def kinds_used(fields: tuple[str, ...]) -> tuple[ConsentKind, ...]:
    """The kinds of permission that these answers rest on, beside that for events."""
    return tuple({kind: None for one in fields for kind in _NEEDS.get(one, ())})
