"""What is left of a database: every row on intact pages, and what the indexes tell of the others.

A table's own tree says which pages are its; where a page above them is damaged, a leaf is known by the
shape of its rows. An index holds the ids of all rows, so that a lost one is counted and named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from whistle.errors import VaultTooNew
from whistle.vault.database import Database, migrations
from whistle.vault.salvage import btree
from whistle.vault.salvage.btree import Value
from whistle.vault.salvage.pages import Pages

Values = tuple[Value, ...]

_SCHEMA_ROOT: Final = 1
_STORED: Final[dict[str, tuple[type, ...]]] = {
    "INTEGER": (int,),
    "TEXT": (str,),
    "BLOB": (bytes,),
    "REAL": (int, float),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the schema declares it.

    ``alias`` stands for the rowid, and is stored as nothing; ``later`` may have been added when the row was
    there already, and is then not stored either.
    """

    name: str
    stored: tuple[type, ...]
    nullable: bool
    later: bool
    alias: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the schema and the columns of its indexes, by their names."""

    name: str
    columns: tuple[Column, ...]
    indexes: dict[str, tuple[str, ...]]

    def place(self, column: str) -> int | None:
        """Where a column stands in a row."""
        return next((at for at, one in enumerate(self.columns) if one.name == column), None)

    def may_lack(self, column: str) -> bool:
        """Whether a column may stay empty."""
        return any(one.nullable for one in self.columns if one.name == column)

    def fits(self, values: Values) -> bool:
        """Whether a row is in order for this table."""
        return (
            len(values) <= len(self.columns)
            and all(_may_be(column, value) for column, value in zip(self.columns, values, strict=False))
            and all(column.later for column in self.columns[len(values) :])
        )

    def looks_like(self, values: Values) -> bool:
        """Whether a row of unknown origin is this table's: its ids must be ids, too."""
        return self.fits(values) and all(
            is_id(value) or value is None or not (column.name == "id" or column.name.endswith("_id"))
            for column, value in zip(self.columns, values, strict=False)
        )


@dataclass(slots=True)
class Remains:
    """What was read. ``rows`` and ``lost`` go by table and rowid; a lost row's columns are as far as known.

    ``schema`` is None where page 1 is lost. ``nameless`` counts rows that could be of several tables, and
    are in none.
    """

    schema: int | None
    tables: dict[str, Table]
    pages: int
    damaged: set[int] = field(default_factory=set)
    missing: int = 0
    rows: dict[str, dict[int, Values]] = field(default_factory=dict)
    lost: dict[str, dict[int, dict[str, Value]]] = field(default_factory=dict)
    nameless: int = 0
    sound: set[str] = field(default_factory=set)

    def column(self, table: str, name: str) -> Iterator[Value]:
        """One column of every row that was read."""
        place = self.tables[table].place(name) if table in self.tables else None
        if place is not None:
            yield from (row[place] for row in self.rows[table].values() if place < len(row))


def read(pages: Pages) -> Remains:
    """Read all that can be read. Raises VaultTooNew."""
    return _Reader(pages).read()


def tables_of(schema: int | None) -> dict[str, Table]:
    """The tables of a schema (None: the newest), without those of the index of words."""
    database = Database.empty(schema)
    try:
        names = database.all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
        found = {str(name): _table(database, str(name)) for (name,) in names}
        shadows = {
            str(name)
            for (name,) in database.all(
                "SELECT name FROM pragma_table_list WHERE type IN ('shadow', 'virtual')"
            )
        }
    finally:
        database.close()
    return {name: table for name, table in found.items() if name not in shadows and "sqlite_" not in name}


class _Reader:
    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._unread: set[int] = set()
        first = pages.page(1)
        self._stated = 0 if first is None else int.from_bytes(first[28:32], "big")
        schema = None if first is None else int.from_bytes(first[60:64], "big")
        if schema is not None and schema > len(migrations()):
            raise VaultTooNew(found=schema, supported=len(migrations()))
        self._found = Remains(schema, tables_of(schema), max(pages.count, self._stated))
        self._found.rows = {name: {} for name in self._found.tables}
        self._found.lost = {name: {} for name in self._found.tables}

    def read(self) -> Remains:
        found = self._found
        owned = {_SCHEMA_ROOT}
        hints: dict[str, dict[int, dict[str, Value]]] = {name: {} for name in found.tables}
        for what, name, table, root in self._schema(owned):
            tree = btree.walk(self._page, root)
            owned.update((*tree.leaves, *tree.inner))
            if not tree.damaged:
                found.sound.add(name)
            if what == "table" and name in found.tables:
                for number in tree.leaves:
                    self._take(found.tables[name], number)
            elif what == "index" and table in found.tables:
                self._ask(found.tables[table], name, tree, hints[table])
        for number in range(1, self._pages.count + 1):
            if number not in owned:
                self._adopt(number, owned)
        for name, known in hints.items():
            for rowid, columns in known.items():
                if rowid not in found.rows[name]:
                    found.lost[name].setdefault(rowid, {}).update(columns)
            for rowid in found.rows[name].keys() & found.lost[name].keys():
                del found.lost[name][rowid]
        found.damaged = self._unread | {
            number
            for number in range(1, self._pages.count + 1)
            if self._pages.page(number) is None and not self._pages.blank(number)
        }
        found.missing = max(0, self._stated - self._pages.count)
        found.damaged = {number for number in found.damaged if number <= self._pages.count}
        return found

    def _page(self, number: int) -> bytes | None:
        page = self._pages.page(number)
        if page is None:
            # Also a page of zeros: whatever points at it had it written.
            self._unread.add(number)
        return page

    def _schema(self, owned: set[int]) -> Iterator[tuple[str, str, str, int]]:
        """(table or index, its name, its table's name, root page) of all that can still be read."""
        tree = btree.walk(self._page, _SCHEMA_ROOT)
        owned.update((*tree.leaves, *tree.inner))
        for number in tree.leaves:
            page = self._page(number)
            for cell in btree.cells(self._page, number, page) if page else ():
                match cell.values:
                    case (str(what), str(name), str(table), int(root), _) if root > 0:
                        yield what, name, table, root

    def _take(self, table: Table, number: int) -> None:
        page = self._page(number)
        for cell in btree.cells(self._page, number, page) if page else ():
            if cell.values is not None and table.fits(cell.values):
                self._found.rows[table.name].setdefault(cell.rowid, cell.values)
            else:
                self._found.lost[table.name].setdefault(cell.rowid, {})

    def _ask(self, table: Table, index: str, tree: btree.Walk, hints: dict[int, dict[str, Value]]) -> None:
        columns = table.indexes.get(index, ())
        for number in (*tree.inner, *tree.leaves):
            page = self._page(number)
            for cell in btree.cells(self._page, number, page) if page else ():
                if cell.values is None or len(cell.values) != len(columns) + 1:
                    continue
                *values, rowid = cell.values
                if isinstance(rowid, int):
                    hints.setdefault(rowid, {}).update(zip(columns, values, strict=True))

    def _adopt(self, number: int, owned: set[int]) -> None:
        """Find the table of a leaf whose own tree does not lead to it any more, by its rows."""
        page = self._pages.page(number)
        if page is None or btree.kind(number, page) != btree.TABLE_LEAF:
            return
        owned.add(number)
        cells = list(btree.cells(self._page, number, page))
        whole = [cell.values for cell in cells if cell.values is not None]
        tables = self._found.tables.values()
        fitting = [table for table in tables if whole and all(map(table.looks_like, whole))]
        if len(fitting) == 1:
            self._take(fitting[0], number)
        elif fitting:
            self._found.nameless += len(cells)


def is_id(value: Value) -> bool:
    """Whether a value has the form of an id."""
    return isinstance(value, str) and len(value) == 32 and set(value) <= set("0123456789abcdef")


def _may_be(column: Column, value: Value) -> bool:
    if value is None:
        return column.nullable or column.alias
    return isinstance(value, column.stored) and not column.alias


def _table(database: Database, name: str) -> Table:
    columns = []
    declared = database.all('SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', name)
    keys = sum(1 for row in declared if row[4])
    for column, kind, needed, default, key in declared:
        alias = bool(key) and keys == 1 and kind == "INTEGER"
        nullable = not needed and not key
        stored = _STORED.get(str(kind), (int, float, str, bytes))
        columns.append(Column(str(column), stored, nullable, nullable or default is not None, alias))
    indexes = {
        str(index): tuple(
            str(column)
            for (column,) in database.all("SELECT name FROM pragma_index_info(?) ORDER BY seqno", index)
        )
        for (index,) in database.all("SELECT name FROM pragma_index_list(?)", name)
    }
    return Table(name, tuple(columns), indexes)
