"""The support contacts as they are shown: each with how far it can be relied on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from whistle.casework.wording import Contact, SupportList

Standing = Literal["checked", "soon", "old", "unchecked", "empty"]
SOON_DAYS = 14


@dataclass(frozen=True, slots=True)
class Row:
    """One contact. ``icon`` and ``role`` go with the words of ``state``, never instead of them."""

    name: str
    when: str
    number: str
    reach: str
    standing: Standing
    state: str
    detail: str
    icon: str
    role: str

    @property
    def spoken(self) -> str:
        """The row as it is read out."""
        return ". ".join(part for part in (self.name, self.number, self.when, self.reach, self.state) if part)


@dataclass(frozen=True, slots=True)
class Contacts:
    """The page: crisis lines, then advice, then the places for the team's own."""

    stay: str
    crisis: tuple[Row, ...]
    advice: tuple[Row, ...]
    own: tuple[Row, ...]
    notice: str


def contacts(shipped: SupportList, today: date) -> Contacts:
    """Say of each contact when it was checked and how; none is called checked that nobody rang."""
    rows = [(one, _row(one, shipped.check_by, today)) for one in shipped.contacts]
    notice = ""
    if shipped.stale(today):
        notice = (
            f"This list was to be checked by {_day(shipped.check_by)}. Ring a number before you rely on it."
        )
    return Contacts(
        stay=shipped.stay,
        crisis=tuple(row for one, row in rows if one.purpose == "crisis" and not one.local),
        advice=tuple(row for one, row in rows if one.purpose != "crisis" and not one.local),
        own=tuple(row for one, row in rows if one.local),
        notice=notice,
    )


def _row(one: Contact, check_by: date, today: date) -> Row:
    standing, state, icon, role = _standing(one, check_by, today)
    detail = f"{one.method}; next by {_day(check_by)}" if one.method else one.where
    where = "; ".join(part for part in (one.reach, one.hours, one.where) if part)
    return Row(one.name, one.when, one.number or "No number yet", where, standing, state, detail, icon, role)


def _standing(one: Contact, check_by: date, today: date) -> tuple[Standing, str, str, str]:
    if not one.number:
        return "empty", "To be filled in by your team", "circle-dashed", "muted"
    if one.checked is None:
        return "unchecked", "Never checked", "circle-alert", "danger"
    if today > check_by:
        return "old", f"Out of date since {_day(check_by)}", "circle-alert", "danger"
    if (check_by - today).days <= SOON_DAYS:
        return "soon", f"Check by {_day(check_by)}", "triangle-alert", "warning"
    if "not " in one.method and one.id != "emergency":
        return "unchecked", f"Looked up {_day(one.checked)}, not rung", "triangle-alert", "warning"
    return "checked", f"Checked {_day(one.checked)}", "check", "ok"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
