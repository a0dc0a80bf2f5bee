"""A team's own tags: codes beside those that ship, with their definitions."""

from __future__ import annotations

from whistle.errors import AlreadyExists, NotFound, WrongState
from whistle.model import Code
from whistle.vault.database import Database, Row
from whistle.vault.tables.rows import now

GROUP = "L"
"""The group that a team's own codes stand in."""


class LocalCodes:
    """The rows. What an id looks like, and which lists fit, is checked above (casework/codes)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> tuple[Code, ...]:
        """Every code of the team, by its id."""
        return tuple(_code(row) for row in self._db.all(f"{_SELECT} ORDER BY id"))

    def get(self, code_id: str) -> Code:
        """The team's code with this id. Raises NotFound."""
        row = self._db.maybe(f"{_SELECT} WHERE id = ?", code_id)
        if row is None:
            raise NotFound("code")
        return _code(row)

    def add(self, code: Code) -> None:
        """Keep a new code. Raises AlreadyExists."""
        if self._db.maybe("SELECT 1 FROM local_codes WHERE id = ?", code.id):
            raise AlreadyExists("code")
        self._db.run(
            "INSERT INTO local_codes (id, label, definition, kind, standards, era, harmed, created)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            code.id,
            *_stored(code),
            now(),
        )

    def change(self, code: Code) -> None:
        """Put other words and lists in the place of a code's. Raises NotFound."""
        self.get(code.id)
        self._db.run(
            "UPDATE local_codes SET label = ?, definition = ?, kind = ?, standards = ?, era = ?, harmed = ?"
            " WHERE id = ?",
            *_stored(code),
            code.id,
        )

    def remove(self, code_id: str) -> None:
        """Forget a code that nothing uses. Raises NotFound, WrongState while tags or records hold it."""
        code = self.get(code_id)
        used = self._db.maybe("SELECT 1 FROM passages WHERE code = ?", code.id) or self._db.maybe(
            "SELECT 1 FROM records r, json_each(r.data, '$.codes') c WHERE c.value = ?", code.id
        )
        if used:
            raise WrongState("code", "used by no tag and no record")
        self._db.run("DELETE FROM local_codes WHERE id = ?", code.id)


_SELECT = "SELECT id, label, definition, kind, standards, era, harmed FROM local_codes"


def _stored(code: Code) -> tuple[str, ...]:
    return (
        code.label,
        code.definition,
        code.kind,
        ",".join(code.standards),
        ",".join(code.era),
        ",".join(code.harmed),
    )


def _code(row: Row) -> Code:
    standards, era, harmed = (tuple(part for part in held.split(",") if part) for held in row[4:7])
    return Code(
        id=row[0],
        slug=row[0].removeprefix("L_"),
        group=GROUP,
        kind=row[3],
        label=row[1],
        definition=row[2],
        standards=standards,
        era=era,
        harmed=harmed,
    )
