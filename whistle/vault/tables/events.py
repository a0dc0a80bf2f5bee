"""Events and times it was raised, one by one: read, changed, put into the bin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from whistle.errors import NotFound
from whistle.vault.tables.former import FormerRows
from whistle.vault.tables.rows import now, resolve
from whistle.vault.tables.testimonies import FieldRow, Testimonies
from whistle.vault.vault import Vault

INCIDENT: Final = "incident"
RAISED: Final = "raised"

_TABLES: Final = {INCIDENT: "incidents", RAISED: "disclosures"}
COLUMNS: Final = {
    INCIDENT: ("edtf", "earliest", "latest", "basis", "harm", "continuing"),
    RAISED: (
        "route",
        "raised_by",
        "how",
        "edtf",
        "earliest",
        "latest",
        "reply_edtf",
        "reply_earliest",
        "reply_latest",
    ),
}
"""What is known of each beside its words, as it is stored."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event of an account, or a time it was raised."""

    id: str
    kind: str
    testimony_id: str
    case_id: str
    data: Mapping[str, Any]
    binned: bool


class Events:
    """The rows. Callers hold the transaction where several steps belong together."""

    def __init__(self, vault: Vault) -> None:
        self._db = vault.db
        self._testimonies = Testimonies(vault)
        self._former = FormerRows(vault)

    def get(self, event_id: str) -> EventRow:
        """The one with this id, or the only one whose id begins so. Raises NotFound, Ambiguous."""
        for kind, table in _TABLES.items():
            try:
                full = resolve(self._db, table, "event", event_id)
            except NotFound:
                continue
            columns = ", ".join(f"e.{column}" for column in COLUMNS[kind])
            row = self._db.one(
                f"SELECT e.testimony_id, s.case_id, e.binned, {columns} FROM {table} e"  # noqa: S608 - names of ours
                " JOIN testimonies t ON t.id = e.testimony_id JOIN sources s ON s.id = t.source_id"
                " WHERE e.id = ?",
                full,
            )
            data = dict(zip(COLUMNS[kind], row[3:], strict=True))
            return EventRow(full, kind, row[0], row[1], data, row[2] is not None)
        raise NotFound("event")

    def words(self, event_id: str) -> dict[str, FieldRow]:
        """Its words by role."""
        return {field.role: field for field in self._testimonies.fields_of((event_id,))}

    def set_data(self, event: EventRow, data: Mapping[str, Any]) -> None:
        """Store what is known of it beside its words."""
        held = {**event.data, **data}
        places = ", ".join(f"{column} = ?" for column in COLUMNS[event.kind])
        self._db.run(
            f"UPDATE {_TABLES[event.kind]} SET {places} WHERE id = ?",  # noqa: S608 - names of ours
            *(held[column] for column in COLUMNS[event.kind]),
            event.id,
        )

    def bin(self, event: EventRow, on: bool) -> None:
        """Put it into the bin, or take it out again."""
        self._db.run(
            f"UPDATE {_TABLES[event.kind]} SET binned = ? WHERE id = ?",  # noqa: S608 - names of ours
            now() if on else None,
            event.id,
        )

    def binned(self, case_ids: Sequence[str]) -> list[str]:
        """The ids of what is in the bin of these cases."""
        return [event for case in case_ids for _, event in self._binned(case)]

    def _binned(self, case_id: str) -> list[tuple[str, str]]:
        return [
            (table, str(row[0]))
            for table in _TABLES.values()
            for row in self._db.all(
                f"SELECT e.id FROM {table} e JOIN testimonies t ON t.id = e.testimony_id"  # noqa: S608 - names of ours
                " JOIN sources s ON s.id = t.source_id WHERE s.case_id = ? AND e.binned IS NOT NULL",
                case_id,
            )
        ]

    def destroy_binned(self, case_ids: Iterable[str]) -> list[str]:
        """Destroy what is in the bin of these cases, words and all; return the ids that are no more."""
        gone = []
        for table, event_id in (one for case in case_ids for one in self._binned(case)):
            for field in self._testimonies.fields_of((event_id,)):
                self._testimonies.drop_field(field)
            self._former.destroy((event_id,))
            self._db.run(f"DELETE FROM {table} WHERE id = ?", event_id)  # noqa: S608 - names of ours
            gone.append(event_id)
        return gone
