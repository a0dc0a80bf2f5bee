"""Taking in tables that were kept in a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from whistle.casework.kinds import RecordKind
from whistle.intake.table import Table, read_table
from whistle.operations import importing
from whistle.progress import Progress
from whistle.vault.vault import Vault


class Imports:
    """Taking in a table: read, map its columns, look at what would come of each row, write all or none."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def read(self, path: Path) -> Table:
        """Read a CSV file, 5,000 rows at most. Raises FileUnreadable, TooLarge."""
        return read_table(path)

    def target(self, kind: str) -> RecordKind:
        """The fields that columns can fill: ``account``, ``incident``, ``raised`` or a kind of record.

        Raises BadValue. Beside its fields a record takes ``parent``.
        """
        return importing.target(kind)

    def propose(self, kind: str, table: Table) -> importing.ColumnMap:
        """Columns matched to fields by their names, as far as that goes. Raises BadValue."""
        return importing.propose(kind, table)

    def plan(self, case_id: str, kind: str, table: Table, columns: importing.ColumnMap) -> importing.Plan:
        """What an import would write, row by row; nothing is written. Raises BadValue, NotFound."""
        return importing.plan(self._vault, case_id, kind, table, columns)

    def write(
        self,
        case_id: str,
        kind: str,
        table: Table,
        columns: importing.ColumnMap,
        progress: Progress | None = None,
    ) -> importing.Plan:
        """Write every row, or none.

        Raises Cancelled, or BadValue with the first row and field that do not fit.
        Words are drafts until names are taken out of them; only then accounts are compared with others.
        """
        return importing.write(self._vault, case_id, kind, table, columns, progress)

    def undo(self, kind: str, made: Sequence[str]) -> int:
        """Put what was written (``Plan.made``) into the bin; return how much that was. Raises OnHold."""
        return importing.unwrite(self._vault, kind, made)
