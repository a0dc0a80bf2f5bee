"""Interviews, and what somebody writes alone: phases, what was explained, cards, pauses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from whistle.errors import BadValue
from whistle.intake.guide import Guide
from whistle.operations import interview_cards, interviewing
from whistle.vault.tables.interviews import Interview
from whistle.vault.tables.interviews import Interviews as Table
from whistle.vault.vault import Vault

MOST_A_DAY: Final = "most-a-day"


class Interviews:
    """Interviews. Days and parts of days are those of the place where the machine is."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    @staticmethod
    def _now() -> datetime:
        return datetime.now().astimezone()

    # -- guides ------------------------------------------------------------------------------

    def guide(self, mode: str = "interview") -> Guide:
        """The guide in use: the team's own, or the one that ships."""
        return interviewing.guide_for(self._vault, mode)

    def use_guide(self, data: bytes) -> Guide:
        """Use a team's own guide from now on. Raises BadValue, WrongState."""
        return interviewing.keep_guide(self._vault, data)

    # -- beginning and ending ----------------------------------------------------------------

    def begin(
        self, case_id: str, names: Sequence[str], *, mode: str = "interview", reason: str = ""
    ) -> Interview:
        """Begin with one source or several. Raises ContactsOutOfDate (no reason), BadValue, NotFound."""
        return interviewing.begin(self._vault, case_id, names, self._now(), mode=mode, reason=reason)

    def own(self, case_id: str, name: str) -> Interview:
        """What somebody writes alone, under this name: found or begun. No contact holds it up."""
        return interviewing.own(self._vault, case_id, name, self._now())

    def get(self, interview_id: str) -> Interview:
        """One interview. Raises NotFound."""
        return Table(self._vault.db).get(interview_id)

    def all(self, case_id: str) -> list[Interview]:
        """The interviews of a case, open ones first."""
        return Table(self._vault.db).all(case_id)

    def of_account(self, testimony_id: str) -> Interview | None:
        """The interview in which an account was given, or None."""
        return Table(self._vault.db).of_account(testimony_id)

    def move(self, interview_id: str, phase: str) -> Interview:
        """Go to a phase."""
        return interviewing.move(self._vault, interview_id, phase)

    def pause(self, interview_id: str) -> Interview:
        """Take a break, or stop for today."""
        return interviewing.pause(self._vault, interview_id)

    def resume(self, interview_id: str) -> Interview:
        """Go on."""
        return interviewing.resume(self._vault, interview_id)

    def close(self, interview_id: str) -> Interview:
        """End it."""
        return interviewing.close(self._vault, interview_id, self._now())

    # -- care --------------------------------------------------------------------------------

    def red_contacts(self) -> tuple[str, ...]:
        """The support contacts that hold up an interview."""
        return interviewing.reds(self._vault, self._now().date())

    def begun_today(self) -> int:
        """How many interviews began today."""
        return Table(self._vault.db).begun_on(self._now().date())

    @property
    def most_a_day(self) -> int | None:
        """How many interviews a day the people who listen want at the most, or None."""
        return Table(self._vault.db).setting(MOST_A_DAY)

    def set_most_a_day(self, most: int | None) -> None:
        """Set it, or take it off. Raises BadValue."""
        if most is not None and not 1 <= most <= 20:
            raise BadValue("interviews a day", "1 to 20")
        with self._vault.db.transaction():
            Table(self._vault.db).set_setting(MOST_A_DAY, most)

    # -- what was explained, answered and said -----------------------------------------------

    def explain(self, interview_id: str, testimony_id: str, tick: str, *, on: bool = True) -> None:
        """Note that something was read out, in which words and on which day; or take it back."""
        interviewing.explain(self._vault, interview_id, testimony_id, tick, self._now().date(), on=on)

    def read_back(self, interview_id: str, testimony_id: str) -> interviewing.ReadBack | None:
        """When the words of an account were read back and whether they are still those; None if never."""
        return interviewing.read_back(self._vault, interview_id, testimony_id)

    def answer(self, interview_id: str, testimony_id: str, field: str, value: str) -> None:
        """Keep a choice."""
        interviewing.answer(self._vault, interview_id, testimony_id, field, value)

    def say(self, interview_id: str, testimony_id: str, field: str, text: str) -> None:
        """Keep free words; durable on return."""
        interviewing.say(self._vault, interview_id, testimony_id, field, text)

    def said(self, interview_id: str) -> dict[tuple[str, str], str]:
        """The free words of an interview, by (account, field)."""
        return interviewing.said(self._vault, interview_id)

    def settled(self, interview_id: str) -> frozenset[str]:
        """The fields whose words no longer change, each with the id of its account behind it."""
        return interviewing.settled(self._vault, interview_id)

    def save_addendum(self, interview_id: str, testimony_id: str, addendum: str, text: str) -> None:
        """Keep words that a source adds later, under an id that is new or not; durable on return."""
        today = self._now().date()
        interviewing.save_addendum(self._vault, interview_id, testimony_id, addendum, text, today)

    def addenda(self, interview_id: str, testimony_id: str) -> list[interviewing.Addendum]:
        """What a source added, in its order."""
        return interviewing.addenda(self._vault, interview_id, testimony_id)

    # -- cards -------------------------------------------------------------------------------

    def cards(self, kind: str, testimony_id: str) -> list[interview_cards.Card]:
        """The cards of an account: "incident" or "raised"."""
        return interview_cards.cards(self._vault, kind, testimony_id)

    def save_card(
        self,
        kind: str,
        testimony_id: str,
        card_id: str,
        given: Mapping[str, Any],
        *,
        unread: Mapping[str, str] | None = None,
        none: Mapping[str, str] | None = None,
    ) -> None:
        """Write a card as far as it is, under an id that is new or not; durable on return."""
        interview_cards.save_card(self._vault, kind, testimony_id, card_id, given, unread=unread, none=none)

    def write_figures(self, interview_id: str) -> int:
        """Write the figures of its cards down as numbers of the case; return how many are new."""
        return interview_cards.write_figures(self._vault, interview_id)

    def drop_card(self, kind: str, card_id: str) -> None:
        """Throw a card away."""
        interview_cards.drop_card(self._vault, kind, card_id)
