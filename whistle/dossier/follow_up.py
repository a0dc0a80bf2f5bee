"""Which answers to follow-up questions go with an event, or a time it was raised, that may go itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from whistle.dossier.masking import names_union
from whistle.model import ConsentKind, FollowUp, KindFamily, RaisedFollowUp, SealedText

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


def raised_permitted(rest: RaisedFollowUp, allows: Callable[[ConsentKind], bool]) -> tuple[str, ...]:
    """The fields of what was asked of a time it was raised whose words may go, in their order."""
    if not allows(ConsentKind.INCIDENTS):
        return ()
    said = (one for one in RaisedFollowUp.FIELDS if one in rest.said)
    return tuple(one for one in said if all(map(allows, raised_needs(one, rest.said[one]))))


def raised_needs(field: str, words: SealedText) -> tuple[ConsentKind, ...]:
    """The kinds of permission that one such answer rests on, beside that for times it was raised.

    How somebody was treated since tells of their health where a detail in it does, left out or not: what
    stands round it ("off for") would tell the rest. Who holds a copy may be a union.
    """
    health = field == "treated" and any(one.kind.family is KindFamily.HEALTH for one in words.annotations)
    union = names_union(words.text)
    return (*((ConsentKind.HEALTH,) if health else ()), *((ConsentKind.UNION,) if union else ()))


def limb_permitted(rest: RaisedFollowUp, allows: Callable[[ConsentKind], bool]) -> str:
    """What it was about as the source sees it, or blank: that of a crime goes as an alleged crime does."""
    if not allows(ConsentKind.INCIDENTS):
        return ""
    return rest.limb if all(map(allows, limb_needs(rest.limb))) else ""


def limb_needs(limb: str) -> tuple[ConsentKind, ...]:
    """The kinds of permission that it rests on, beside that for times it was raised."""
    return (ConsentKind.OFFENCE,) if limb == "crime" else ()
