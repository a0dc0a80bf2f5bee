"""The people who give testimony, each by a pseudonym."""

from __future__ import annotations

from datetime import date

from whistle.api.cases import Cases
from whistle.errors import Ambiguous, NotFound
from whistle.model import Employment, Source
from whistle.operations import removing
from whistle.vault.tables.cases import Cases as Table
from whistle.vault.vault import Vault


class Sources:
    """The people who give testimony, each by a pseudonym."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def add(self, case_id: str, pseudonym: str) -> Source:
        """Add a source to a case. Raises AlreadyExists, BadValue."""
        return Table(self._vault.db).add_source(case_id, pseudonym)

    def all(self, case_id: str | None = None) -> list[Source]:
        """The sources of a case, or of all."""
        return Table(self._vault.db).sources(case_id)

    def named(self, pseudonym: str, case: str | None = None) -> Source:
        """The source with this pseudonym or id; ``case`` chooses. Raises NotFound, Ambiguous."""
        case_id = Cases(self._vault).named(case).id if case else None
        found = [s for s in self.all(case_id) if pseudonym in (s.pseudonym, s.id)]
        if not found:
            raise NotFound("source")
        if len(found) > 1:
            raise Ambiguous("source", len(found))
        return found[0]

    def leaving(self, source_id: str) -> removing.Leaving:
        """What stops to count if all of a source's accounts went into the bin. Raises NotFound."""
        return removing.leaving(self._vault, removing.of_source(self._vault, source_id))

    def delete(self, source_id: str) -> tuple[str, ...]:
        """Put all of a source's accounts into the bin; return which, for ``Accounts.take_out``.

        Its pseudonym and its answers about permission stay. Raises NotFound, OnHold.
        """
        return removing.delete_source(self._vault, source_id)

    def describe(
        self,
        source_id: str,
        *,
        employment: Employment | None = None,
        employment_as_at: date | None = None,
        identity_verified: bool | None = None,
        benefits_records: bool | None = None,
    ) -> Source:
        """Set what is known of a source; what is not given stays as it is."""
        return Table(self._vault.db).describe_source(
            source_id,
            employment=employment,
            employment_as_at=employment_as_at,
            identity_verified=identity_verified,
            benefits_records=benefits_records,
        )
