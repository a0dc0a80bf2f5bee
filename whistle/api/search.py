"""Finding words in accounts, notes, records; searches that are kept."""

from __future__ import annotations

from collections.abc import Sequence

from whistle.operations import finding
from whistle.vault.tables.saved import SavedSearches
from whistle.vault.tables.search import Found, Query
from whistle.vault.tables.search import Search as Table
from whistle.vault.vault import Vault


class Search:
    """Finding words in accounts, notes, records; searches that are kept in the vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._table = Table(vault.db)

    def find(
        self,
        words: str,
        *,
        fields: Sequence[str] = (),
        tags: Sequence[str] = (),
        case_id: str = "",
        loose: bool = False,
    ) -> Found:
        """Find words in everything that is not in the bin, sealed or draft; see ``Query``, ``Found``.

        With ``tags`` and no words, everything tagged so. Raises BadValue, NotFound (tag, case).
        """
        return self.run(Query(words, tuple(fields), tuple(tags), case_id, loose))

    def run(self, query: Query) -> Found:
        """The same for a query, such as a kept one. Raises BadValue, NotFound."""
        return self._search().find(finding.checked(self._vault, query))

    def _search(self) -> Table:
        # A vault that was put under other keys has another database.
        if self._table.database is not self._vault.db:
            self._table = Table(self._vault.db)
        return self._table

    def fields(self) -> tuple[str, ...]:
        """What a search can be narrowed to; beside these, one field of a kind: ``reply.words``."""
        return finding.fields()

    def save(self, name: str, query: Query) -> None:
        """Keep a search by name. Raises BadValue (also for a name in the names list), AlreadyExists."""
        finding.save(self._vault, name, query)

    def saved(self) -> dict[str, Query]:
        """Every kept search by its name."""
        return SavedSearches(self._vault.db).all()

    def forget(self, name: str) -> None:
        """Keep a search no more. Raises NotFound."""
        with self._vault.db.transaction():
            SavedSearches(self._vault.db).remove(name)
