"""Searches that are kept by name."""

from __future__ import annotations

import json
from dataclasses import asdict

from whistle.errors import AlreadyExists, NotFound
from whistle.model import new_id
from whistle.vault.database import Database
from whistle.vault.tables.rows import now
from whistle.vault.tables.search import Query


class SavedSearches:
    """The rows."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> dict[str, Query]:
        """Every kept search by its name, in the order of names."""
        rows = self._db.all("SELECT name, query FROM saved_searches ORDER BY name COLLATE NOCASE")
        return {str(name): _query(query) for name, query in rows}

    def get(self, name: str) -> Query:
        """The search with this name. Raises NotFound."""
        row = self._db.maybe("SELECT query FROM saved_searches WHERE name = ?", name.strip())
        if row is None:
            raise NotFound("kept search")
        return _query(row[0])

    def add(self, name: str, query: Query) -> None:
        """Keep one. Raises AlreadyExists."""
        if self._db.maybe("SELECT 1 FROM saved_searches WHERE name = ?", name):
            raise AlreadyExists("kept search")
        self._db.run(
            "INSERT INTO saved_searches (id, name, query, created) VALUES (?, ?, ?, ?)",
            new_id(),
            name,
            json.dumps(asdict(query), ensure_ascii=False),
            now(),
        )

    def remove(self, name: str) -> None:
        """Forget one. Raises NotFound."""
        self.get(name)
        self._db.run("DELETE FROM saved_searches WHERE name = ?", name.strip())


def _query(stored: str) -> Query:
    given = json.loads(stored)
    return Query(
        words=given["words"],
        fields=tuple(given["fields"]),
        tags=tuple(given["tags"]),
        case_id=given["case_id"],
        loose=given["loose"],
    )
