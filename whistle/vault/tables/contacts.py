"""Support contacts as the team keeps them: checked by whom, when and how; changes count at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from whistle.errors import BadValue, NotFound
from whistle.vault.database import Database, Row
from whistle.vault.tables.cases import clean_name
from whistle.vault.tables.rows import from_date, now, to_date

CHECK_DAYS: Final = 92
"""A check holds for about three months (as the list that ships does), then it is out of date."""

PURPOSES: Final = ("crisis", "advice")
METHODS: Final = ("rang", "texted", "page", "person")
"""How a contact was checked: rang it, sent it a text, opened its own page, asked in person."""


@dataclass(frozen=True, slots=True)
class TeamContact:
    """A contact that the team checked, changed or added. ``checked`` is None until somebody did."""

    id: str
    name: str
    number: str
    reach: str = ""
    purpose: str = "crisis"
    owner: str = ""
    checked: date | None = None
    checked_by: str = ""
    method: str = ""
    check_by: date | None = None


class Contacts:
    """The team's contacts of a vault."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[TeamContact]:
        """Every contact that the team has a hand in, by name."""
        return [_contact(row) for row in self._db.all(f"{_SELECT} ORDER BY name, id")]

    def get(self, contact_id: str) -> TeamContact:
        """One of them. Raises NotFound."""
        row = self._db.maybe(f"{_SELECT} WHERE id = ?", contact_id)
        if row is None:
            raise NotFound("contact")
        return _contact(row)

    def keep(self, contact: TeamContact) -> TeamContact:
        """Store a contact, in the place of what was there. Raises BadValue.

        A number that changed was not checked: its check goes.
        """
        if contact.purpose not in PURPOSES:
            raise BadValue("purpose", " or ".join(PURPOSES))
        contact = replace(
            contact,
            name=clean_name(contact.name, "name"),
            number=clean_name(contact.number, "number"),
            reach=contact.reach.strip(),
            owner=contact.owner.strip(),
        )
        before = self._db.maybe(f"{_SELECT} WHERE id = ?", contact.id)
        if before is not None and _contact(before).number != contact.number:
            contact = replace(contact, checked=None, checked_by="", method="", check_by=None)
        self._store(contact)
        return contact

    def check(self, contact: TeamContact, by: str, method: str, on: date) -> TeamContact:
        """Note that ``contact`` was found right. Raises BadValue for nobody or no way of checking."""
        if method not in METHODS:
            raise BadValue("method", ", ".join(METHODS))
        checked = replace(
            self.keep(contact),
            checked=on,
            checked_by=clean_name(by, "who checked it"),
            method=method,
            check_by=on + timedelta(days=CHECK_DAYS),
        )
        self._store(checked)
        return checked

    def remove(self, contact_id: str) -> None:
        """Forget the team's hand: a contact of its own goes, a shipped one is as it shipped."""
        self.get(contact_id)
        self._db.run("DELETE FROM contacts WHERE id = ?", contact_id)

    def _store(self, one: TeamContact) -> None:
        self._db.run(
            "INSERT OR REPLACE INTO contacts (id, name, number, reach, purpose, owner, checked, checked_by,"
            " method, check_by, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            one.id,
            one.name,
            one.number,
            one.reach,
            one.purpose,
            one.owner,
            from_date(one.checked),
            one.checked_by,
            one.method,
            from_date(one.check_by),
            now(),
        )


_SELECT: Final = (
    "SELECT id, name, number, reach, purpose, owner, checked, checked_by, method, check_by FROM contacts"
)


def _contact(row: Row) -> TeamContact:
    contact_id, name, number, reach, purpose, owner, checked, checked_by, method, check_by = row
    return TeamContact(
        str(contact_id),
        str(name),
        str(number),
        str(reach),
        str(purpose),
        str(owner),
        to_date(checked),
        str(checked_by),
        str(method),
        to_date(check_by),
    )
