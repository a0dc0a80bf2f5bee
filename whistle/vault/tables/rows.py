"""Small helpers that every table needs: times, JSON, finding one of a kind."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from datetime import date
from typing import Any

from whistle.errors import Ambiguous, NotFound
from whistle.model import Action, Annotation, IdentifierKind
from whistle.vault.database import Database


def now() -> int:
    """UTC seconds."""
    return int(time.time())


def to_date(value: object) -> date | None:
    """The date of an ISO string, or None."""
    return date.fromisoformat(str(value)) if value else None


def from_date(value: date | None) -> str | None:
    """The ISO string of a date, or None."""
    return value.isoformat() if value else None


def resolve(database: Database, table: str, what: str, given: str, least: int = 6) -> str:
    """Return the full id of which ``given`` is the whole or the first ``least`` digits at least.

    ``table`` is one of the program's own names. Raises NotFound or Ambiguous, naming ``what``.
    """
    if len(given) < least or not set(given) <= set("0123456789abcdef"):
        raise NotFound(what)
    rows = database.all(
        f"SELECT id FROM {table} WHERE id >= ? AND id < ? LIMIT 3",  # noqa: S608 - table is a literal of ours
        given,
        given + "g",
    )
    if not rows:
        raise NotFound(what)
    if len(rows) > 1:
        raise Ambiguous(what, len(rows))
    return str(rows[0][0])


def annotations_to_json(annotations: Sequence[Annotation]) -> str:
    """The stored form of annotations."""
    return json.dumps(
        [
            {
                "start": a.start,
                "end": a.end,
                "kind": a.kind.value,
                "ladder": list(a.ladder),
                "action": a.action.value,
                "replacement": a.replacement,
                "reason": a.reason,
            }
            for a in annotations
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def annotations_from_json(stored: str) -> tuple[Annotation, ...]:
    """The annotations of a stored form."""
    rows: list[dict[str, Any]] = json.loads(stored)
    return tuple(
        Annotation(
            start=row["start"],
            end=row["end"],
            kind=IdentifierKind(row["kind"]),
            ladder=tuple(row["ladder"]),
            action=Action(row["action"]),
            replacement=row["replacement"],
            reason=row["reason"],
        )
        for row in rows
    )
