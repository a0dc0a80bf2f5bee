"""Destroying what is in the bin, and with it what dossiers kept of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from whistle.dossier.record import Record, emptied, record_from_json, record_to_json
from whistle.vault import shred
from whistle.vault.tables.dossiers import DossierRow, Dossiers
from whistle.vault.vault import Vault


def purge(vault: Vault) -> shred.Purged:
    """Destroy what is in the bin.

    The stored records of dossiers in which words of it left are emptied: who was in them, for whom
    and with which hash stays; their bytes cannot be made again, and nothing in them proved. Drafts
    that waited for a second reader go altogether.
    """

    def also(ids: Sequence[str]) -> None:
        empty_records(vault, holding_words_of(vault, ids))
        Dossiers(vault.db).forget_drafts()

    return shred.purge(vault, also=also)


def holding_words_of(vault: Vault, given: Sequence[str]) -> list[DossierRow]:
    """The dossiers in which words of these testimonies, events or pieces of evidence left."""
    ids = set(given)
    for testimony_id in given:
        for table in ("passages", "incidents", "disclosures", "evidence"):
            sql = f"SELECT id FROM {table} WHERE testimony_id = ?"  # noqa: S608 - names of ours
            ids |= {str(row[0]) for row in vault.db.all(sql, testimony_id)}
    dossiers = Dossiers(vault.db)
    return [
        row
        for row in (dossiers.all() if ids else ())
        if _holds(record_from_json(dossiers.record(row.id).encode()), ids)
    ]


def _holds(record: Record, ids: set[str]) -> bool:
    return bool(ids & set(record.pieces)) or any(
        ids & set(opening.key.split(":")) for opening in record.openings
    )


def empty_records(vault: Vault, rows: Iterable[DossierRow]) -> None:
    """Take every word out of the stored records of these dossiers. Inside the caller's transaction."""
    dossiers = Dossiers(vault.db)
    for row in rows:
        record = emptied(record_from_json(dossiers.record(row.id).encode()))
        dossiers.store_record(row.id, record_to_json(record).decode())
        vault.custody.append("dossier-emptied", row.id)
