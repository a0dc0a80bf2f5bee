"""The cases of a vault."""

from __future__ import annotations

from datetime import UTC, date, datetime

from whistle.model import Case, CaseFile
from whistle.operations import tagging
from whistle.vault.tables import casefile
from whistle.vault.tables.book import CaseBook, read_book
from whistle.vault.tables.cases import Cases as Table
from whistle.vault.vault import Vault


class Cases:
    """The cases of a vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def add(self, name: str) -> Case:
        """Make a case. Raises AlreadyExists, BadValue."""
        with self._vault.db.transaction():
            case = Table(self._vault.db).add(name)
            self._vault.custody.append("case-made", case.id)
        return case

    def all(self) -> list[Case]:
        """Every case, by name."""
        return Table(self._vault.db).all()

    def named(self, name: str) -> Case:
        """The case with this name or id. Raises NotFound."""
        return Table(self._vault.db).named(name)

    def describe(self, case_id: str, particulars: dict[str, str | bool | None]) -> Case:
        """Set what a recipient may be told of a case: title, duty_holder, site, crown ..."""
        return Table(self._vault.db).describe(case_id, particulars)

    def hold(self, case_id: str, *, on: bool) -> None:
        """Put a legal hold on a case, or take it off: it blocks delete and purge."""
        with self._vault.db.transaction():
            Table(self._vault.db).hold(case_id, on)
            self._vault.custody.append("hold-on" if on else "hold-off", case_id)

    def set_review(self, case_id: str, on: date | None) -> None:
        """Set the day on which to decide whether a case is still to be kept (None: no such day).

        Nothing is deleted by it. Raises NotFound.
        """
        with self._vault.db.transaction():
            case = Table(self._vault.db).get(case_id)
            Table(self._vault.db).review(case.id, on)
            self._vault.custody.append("review-set" if on else "review-unset", case.id)

    def reviews_due(self, today: date | None = None) -> list[Case]:
        """The cases whose review is due today or was before, the longest due first."""
        return Table(self._vault.db).due(today or datetime.now(UTC).date())

    def file(self, case_id: str) -> CaseFile:
        """All of a case that a dossier may draw on: sealed words only."""
        return casefile.read(self._vault, case_id, tagging.codes_of(self._vault))

    def book(self, case_id: str) -> CaseBook:
        """All of a case that its keepers work with, drafts too. Raises NotFound."""
        return read_book(self._vault, case_id)
