"""Events that accounts tell of, and times it was raised, once they are written down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from whistle.operations import changing
from whistle.vault.tables.former import Former
from whistle.vault.vault import Vault


class Events:
    """Events and times it was raised, one by one; ``Accounts`` writes new ones down.

    Nothing is written over: how it stood before a change is kept beside it (see ``formers``).
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def get(self, event_id: str) -> changing.Event:
        """One of them as it stands. Raises NotFound, Ambiguous."""
        return changing.event(self._vault, event_id)

    def change(self, event_id: str, given: Mapping[str, Any]) -> changing.Changed:
        """Set fields, by the names that ``Accounts`` takes them under; what is not given stays.

        Words that replace others are drafts until names are taken out of them. Raises NotFound, BadValue,
        WrongState (in the bin), TooLarge.
        """
        return changing.change_event(self._vault, event_id, given)

    def formers(self, owner: str) -> tuple[Former, ...]:
        """How an event, a time it was raised or a record stood before, the latest first."""
        return changing.formers(self._vault, owner)

    def take_back(self, former: str, drafts: Mapping[str, str] | None = None) -> None:
        """Let it stand again as it stood; ``drafts`` are those of the change.

        Raises NotFound, WrongState.
        """
        changing.take_back(self._vault, former, drafts)

    def delete(self, event_id: str) -> None:
        """Put one into the bin. Raises NotFound, OnHold, WrongState."""
        changing.delete_event(self._vault, event_id)

    def undelete(self, event_id: str) -> None:
        """Take it out again. Raises NotFound, WrongState."""
        changing.undelete_event(self._vault, event_id)

    def binned(self, case_id: str) -> tuple[changing.Event, ...]:
        """What of a case is in the bin."""
        return changing.binned_events(self._vault, case_id)
