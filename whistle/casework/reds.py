"""Which support contacts are past the day by which somebody was to check them: the red ones."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from whistle.casework.wording import SupportList
from whistle.vault.tables.contacts import TeamContact

NOT_CHECKED: Final = "emergency"
"""The one contact that nobody rings for a check."""


def red(shipped: SupportList, team: Iterable[TeamContact], today: date) -> tuple[str, ...]:
    """The ids of contacts that are out of date or that nobody checked, as a red mark says on their page.

    Places for the team's own that nobody filled in are not among them.
    """
    hands = {one.id: one for one in team}
    found = []
    for one in shipped.contacts:
        hand = hands.pop(one.id, None)
        if hand is not None:
            late = hand.check_by is None or today > hand.check_by
        else:
            late = bool(one.number) and (one.checked is None or today > shipped.check_by)
        if late and one.id != NOT_CHECKED:
            found.append(one.id)
    found += [one.id for one in hands.values() if one.check_by is None or today > one.check_by]
    return tuple(found)
