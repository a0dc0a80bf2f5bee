"""Deleting: the bin first, then for good, with a deletion note that says nothing.

What purge promises: nothing of a binned testimony can be read from this vault or from later
backups. Not promised: earlier backups, snapshots, or flash chips read by someone who has the
passphrase.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from whistle.errors import OnHold, WrongState
from whistle.model import Testimony, TestimonyState, new_id
from whistle.vault.tables.events import Events
from whistle.vault.tables.evidence import EvidenceTable
from whistle.vault.tables.interviews import Interviews
from whistle.vault.tables.recordings import Recordings
from whistle.vault.tables.records import Records
from whistle.vault.tables.rows import from_date
from whistle.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Purged:
    """What purge did. Dossiers that hold words of a purged testimony stay with their recipients."""

    testimonies: int
    blobs: int
    strays: int
    records: int = 0


@dataclass(frozen=True, slots=True)
class DeletionNote:
    """What stays of something that was destroyed: what kind of thing, on which day, and why. No content."""

    what: str
    on: date
    reason: str


def deletion_notes(vault: Vault) -> tuple[DeletionNote, ...]:
    """Every deletion note, the newest first."""
    rows = vault.db.all("SELECT what, deleted_on, reason FROM tombstones ORDER BY deleted_on DESC, id")
    return tuple(DeletionNote(str(what), date.fromisoformat(on), str(reason)) for what, on, reason in rows)


def bin_testimony(vault: Vault, testimony: Testimony) -> None:
    """Put a testimony in the bin; ``unbin`` takes it out again. Raises OnHold, WrongState."""
    _not_held(vault, testimony.case_id)
    if testimony.state is TestimonyState.BINNED:
        raise WrongState("account", "outside the bin")
    with vault.db.transaction():
        vault.db.run("UPDATE testimonies SET before_bin = state, state = 'binned' WHERE id = ?", testimony.id)
        vault.custody.append("account-binned", testimony.id)


def unbin_testimony(vault: Vault, testimony: Testimony) -> None:
    """Take a testimony out of the bin. Raises WrongState when it is not in it."""
    if testimony.state is not TestimonyState.BINNED:
        raise WrongState("account", "in the bin")
    with vault.db.transaction():
        vault.db.run(
            "UPDATE testimonies SET state = before_bin, before_bin = NULL WHERE id = ?", testimony.id
        )
        vault.custody.append("account-restored", testimony.id)


def purge(
    vault: Vault,
    reason: str = "deleted by the person who keeps the vault",
    also: Callable[[Sequence[str]], None] = lambda _: None,
) -> Purged:
    """Destroy what is in the bin: keys, rows, index entries, files; rebuild under a new key.

    ``also`` is told the ids of the testimonies, events and evidence that go, while their rows are still
    there; what it writes holds only with the rest. A document that stands for a piece goes with it. Cases
    on hold are left alone. A deletion note remains for each testimony, with no content and under a new
    id, so that nothing elsewhere points at what it was.
    """
    rows = vault.db.all(
        "SELECT t.id FROM testimonies t JOIN sources s ON s.id = t.source_id JOIN cases c ON c.id = s.case_id"
        " WHERE t.state = 'binned' AND c.on_hold = 0"
    )
    free = [str(row[0]) for row in vault.db.all("SELECT id FROM cases WHERE on_hold = 0")]
    evidence = EvidenceTable(vault)
    pieces = evidence.binned_of(free)
    blobs: list[str] = []
    takes: list[str] = []
    with vault.db.transaction():
        events = Events(vault).binned(free)
        accounts = [str(row[0]) for row in rows]
        also([*accounts, *events, *pieces])
        came = [piece for account in accounts for piece in evidence.ids_of(account)]
        # What a document says of a piece is the piece's own words: they go together.
        evidence.bin_documents([*pieces, *came])
        blobs += evidence.destroy(pieces)
        evidence.forget_documents(free)
        for _piece in pieces:
            vault.db.run(
                "INSERT INTO tombstones (id, what, reason, deleted_on) VALUES (?, 'evidence', ?, ?)",
                new_id(),
                reason,
                from_date(datetime.now(UTC).date()),
            )
            vault.custody.append("evidence-purged", "")
        Events(vault).destroy_binned(free)
        records = Records(vault).destroy_binned(free)
        for one in (*records, *events):
            vault.custody.forget(one)
        if events:
            vault.custody.append("events-purged", "", events=str(len(events)))
        if records:
            vault.custody.append("records-purged", "", records=str(len(records)))
        for (testimony_id,) in rows:
            takes += Recordings(vault).forget_account(testimony_id)
            blobs += _destroy_rows(vault, testimony_id)
            vault.db.run(
                "INSERT INTO tombstones (id, what, reason, deleted_on) VALUES (?, 'account', ?, ?)",
                new_id(),
                reason,
                from_date(datetime.now(UTC).date()),
            )
            vault.custody.append("account-purged", "")
    for blob in blobs:
        vault.blobs.remove(blob)
    Recordings(vault).remove(takes)
    wanted = {str(row[0]) for row in vault.db.all("SELECT id FROM originals")}
    strays = vault.blobs.sweep(wanted)
    vault.rebuild()
    vault.anchor()
    return Purged(len(rows), len(blobs), strays, len(records))


def _destroy_rows(vault: Vault, testimony_id: str) -> list[str]:
    db = vault.db
    evidence = EvidenceTable(vault)
    blobs = evidence.destroy(evidence.ids_of(testimony_id))
    blobs += [str(row[0]) for row in db.all("SELECT id FROM originals WHERE testimony_id = ?", testimony_id)]
    db.run(
        "INSERT INTO words (words, rowid, text) SELECT 'delete', n, text FROM fields"
        " WHERE testimony_id = ? AND state = 'sealed'",
        testimony_id,
    )
    for blob in blobs:
        db.run("DELETE FROM register WHERE kind = 'original' AND subject = ?", blob)
    db.run(
        "DELETE FROM bearings WHERE thing_id = ?1 OR thing_id IN"
        " (SELECT id FROM passages WHERE testimony_id = ?1)",
        testimony_id,
    )
    for table in ("originals", "fields", "former", "passed_over", "passages", "incidents", "disclosures"):
        db.run(f"DELETE FROM {table} WHERE testimony_id = ?", testimony_id)  # noqa: S608 - names of ours
    for gone in Interviews(db).forget_account(testimony_id):
        vault.custody.forget(gone)
    # Which package it left or came in stays; what it was in it does not.
    for table in ("accounts_sent", "accounts_received"):
        db.run(f"DELETE FROM {table} WHERE testimony_id = ?", testimony_id)  # noqa: S608 - names of ours
    vault.custody.forget(testimony_id)
    db.run("UPDATE testimonies SET derived_from = NULL WHERE derived_from = ?", testimony_id)
    _drop_names(vault, testimony_id)
    db.run("DELETE FROM testimonies WHERE id = ?", testimony_id)
    return blobs


def _drop_names(vault: Vault, testimony_id: str) -> None:
    """Forget the names behind labels that only this account used, unless a source is one."""
    only_here = (
        "SELECT label_id FROM label_uses u JOIN labels l ON l.id = u.label_id"
        " WHERE u.testimony_id = ? AND l.source_id IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM label_uses o WHERE o.label_id = u.label_id AND o.testimony_id != u.testimony_id)"
    )
    for (label_id,) in vault.db.all(only_here, testimony_id):
        vault.db.run("DELETE FROM register WHERE kind = 'identity' AND subject = ?", label_id)
    vault.db.run("DELETE FROM label_uses WHERE testimony_id = ?", testimony_id)


def _not_held(vault: Vault, case_id: str) -> None:
    if vault.db.one("SELECT on_hold FROM cases WHERE id = ?", case_id)[0]:
        raise OnHold
