"""The support contacts as they are shown: each with how far it can be relied on, and what the team did."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from ui.language import day_words, tr
from whistle.casework.wording import Contact, SupportList
from whistle.model import new_id
from whistle.vault.tables.contacts import TeamContact

Standing = Literal["checked", "soon", "old", "unchecked", "empty"]
SOON_DAYS: Final = 14

METHOD_WORDS: Final = (
    ("rang", tr("Rang it")),
    ("texted", tr("Sent it a text")),
    ("page", tr("Opened its own page")),
    ("person", tr("Asked in person")),
)
_SAID: Final = {
    "rang": tr("rang it"),
    "texted": tr("sent a text"),
    "page": tr("opened its page"),
    "person": tr("asked there"),
}
NOT_RUNG: Final = "emergency"
"""The one contact that nobody rings for a check."""

PURPOSE_WORDS: Final = (("crisis", tr("In a crisis")), ("advice", tr("Advice")))


@dataclass(frozen=True, slots=True)
class Row:
    """One contact. ``icon`` and ``role`` go with the words of ``state``, never instead of them.

    ``kept`` is what a check or a change starts from; ``own`` says that the team added it.
    """

    name: str
    when: str
    number: str
    reach: str
    standing: Standing
    state: str
    detail: str
    icon: str
    role: str
    kept: TeamContact
    own: bool = False

    @property
    def spoken(self) -> str:
        """The row as it is read out."""
        parts = (self.name, self.number, self.when, self.reach, self.state, self.detail)
        return ". ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Contacts:
    """The page: crisis lines, then advice, then the places for the team's own."""

    stay: str
    crisis: tuple[Row, ...]
    advice: tuple[Row, ...]
    own: tuple[Row, ...]
    notice: str

    @property
    def out_of_date(self) -> int:
        """How many have gone past the day by which they were to be checked."""
        rows = (*self.crisis, *self.advice, *self.own)
        return sum(row.standing == "old" and row.kept.id != NOT_RUNG for row in rows)


def contacts(shipped: SupportList, today: date, team: tuple[TeamContact, ...] = ()) -> Contacts:
    """Say of each contact when it was checked, by whom and how; none is called checked that nobody rang."""
    hand = {one.id: one for one in team}
    rows = [(one, _row(one, shipped.check_by, today, hand.pop(one.id, None))) for one in shipped.contacts]
    added = tuple(_own(one, today) for one in hand.values())
    notice = ""
    if shipped.stale(today):
        notice = tr(
            "The list that came with the program was to be checked by {day}. Ring a number "
            "before you rely on it.",
            day=day_words(shipped.check_by),
        )
    return Contacts(
        stay=shipped.stay,
        crisis=tuple(row for one, row in rows if one.purpose == "crisis" and not one.local),
        advice=tuple(row for one, row in rows if one.purpose != "crisis" and not one.local),
        own=(*(row for one, row in rows if one.local), *added),
        notice=notice,
    )


def fresh() -> TeamContact:
    """A contact to be filled in."""
    return TeamContact(new_id(), "", "")


def _row(one: Contact, check_by: date, today: date, hand: TeamContact | None) -> Row:
    where = "; ".join(part for part in (one.reach, one.hours, one.where) if part)
    kept = hand or TeamContact(one.id, one.name, one.number, one.reach, one.purpose, "")
    if hand is not None:
        standing, state, icon, role = _standing_of(hand, today)
        detail = _known(hand, today)
        reach = hand.reach if hand.reach != one.reach else where
        return Row(hand.name, one.when, hand.number, reach, standing, state, detail, icon, role, kept)
    standing, state, icon, role = _standing(one, check_by, today)
    if not one.number:
        return Row(one.name, one.when, tr("No number yet"), "", standing, state, "", icon, role, kept)
    detail = tr("Nobody rang it yet. Check it by {day}.", day=day_words(check_by))
    if one.id == NOT_RUNG:
        detail = tr("Never ring it for a check.")
    return Row(one.name, one.when, one.number, where, standing, state, detail, icon, role, kept)


def _own(one: TeamContact, today: date) -> Row:
    standing, state, icon, role = _standing_of(one, today)
    when = tr("Added by your team.") + (tr(" {owner} keeps it right.", owner=one.owner) if one.owner else "")
    return Row(
        one.name, when, one.number, one.reach, standing, state, _known(one, today), icon, role, one, own=True
    )


def _known(one: TeamContact, today: date) -> str:
    if one.checked is None or one.check_by is None:
        return tr("{owner} keeps it right", owner=one.owner) if one.owner else ""
    how = _SAID.get(one.method, one.method)
    if today > one.check_by or (one.check_by - today).days <= SOON_DAYS:
        return tr(
            "last checked {day} by {checked_by}, who {how}",
            day=day_words(one.checked),
            checked_by=one.checked_by,
            how=how,
        )
    return tr(
        "{checked_by} {how}; next by {day}", checked_by=one.checked_by, how=how, day=day_words(one.check_by)
    )


def _standing_of(one: TeamContact, today: date) -> tuple[Standing, str, str, str]:
    if one.checked is None or one.check_by is None:
        return "unchecked", tr("Not checked yet"), "circle-alert", "danger"
    if today > one.check_by:
        return "old", tr("Out of date since {day}", day=day_words(one.check_by)), "circle-alert", "danger"
    if (one.check_by - today).days <= SOON_DAYS:
        return "soon", tr("Check by {day}", day=day_words(one.check_by)), "triangle-alert", "warning"
    return "checked", tr("Checked {day}", day=day_words(one.checked)), "check", "ok"


def _standing(one: Contact, check_by: date, today: date) -> tuple[Standing, str, str, str]:
    if not one.number:
        return "empty", tr("To be filled in by your team"), "circle-dashed", "muted"
    if one.checked is None:
        return "unchecked", tr("Never checked"), "circle-alert", "danger"
    if today > check_by:
        return "old", tr("Out of date since {day}", day=day_words(check_by)), "circle-alert", "danger"
    if (check_by - today).days <= SOON_DAYS:
        return "soon", tr("Check by {day}", day=day_words(check_by)), "triangle-alert", "warning"
    if "not " in one.method and one.id != NOT_RUNG:
        return (
            "unchecked",
            tr("Looked up {day}, not rung", day=day_words(one.checked)),
            "triangle-alert",
            "warning",
        )
    return "checked", tr("Checked {day}", day=day_words(one.checked)), "check", "ok"


def changed(
    kept: TeamContact, *, name: str, number: str, reach: str, purpose: str, owner: str
) -> TeamContact:
    """What is stored after a change."""
    return replace(
        kept,
        name=name.strip(),
        number=number.strip(),
        reach=reach.strip(),
        purpose=purpose,
        owner=owner.strip(),
    )
