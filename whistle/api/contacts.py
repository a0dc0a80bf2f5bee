"""Support contacts: the list that ships, as the team checked and changed it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from whistle.vault.tables.contacts import Contacts as Table
from whistle.vault.tables.contacts import TeamContact
from whistle.vault.vault import Vault


class Contacts:
    """What the team did to the support contacts. Changes count at once; each is in the record."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> list[TeamContact]:
        """The contacts that the team checked, changed or added."""
        return Table(self._vault.db).all()

    def keep(self, contact: TeamContact) -> TeamContact:
        """Store a change or a contact of the team's own. Raises BadValue."""
        with self._vault.db.transaction():
            kept = Table(self._vault.db).keep(contact)
            self._vault.custody.append("contact-changed", contact.id)
        return kept

    def check(self, contact: TeamContact, by: str, method: str, on: date | None = None) -> TeamContact:
        """Note who found a contact right, how, and on which day (today). Raises BadValue."""
        with self._vault.db.transaction():
            checked = Table(self._vault.db).check(contact, by, method, on or datetime.now(UTC).date())
            self._vault.custody.append("contact-checked", contact.id)
        return checked

    def remove(self, contact_id: str) -> None:
        """Forget what the team did to a contact. Raises NotFound."""
        with self._vault.db.transaction():
            Table(self._vault.db).remove(contact_id)
            self._vault.custody.append("contact-removed", contact_id)
