"""Putting accounts into the bin: what a case adds up to without them, all of a source at once, and back."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from whistle.casework.matrix import matrix
from whistle.errors import NotFound, WrongState
from whistle.model import TestimonyState
from whistle.vault.shred import bin_testimony, unbin_testimony
from whistle.vault.tables.book import CaseBook, read_book
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Weakened:
    """An allegation with fewer independent sources than before; those nobody verified count here too."""

    claim: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Leaving:
    """What goes into the bin, and what stops to count while it is there."""

    accounts: tuple[str, ...]
    links: int
    weakened: tuple[Weakened, ...]


def of_source(vault: Vault, source_id: str) -> tuple[str, ...]:
    """The ids of a source's accounts outside the bin. Raises NotFound."""
    if vault.db.maybe("SELECT 1 FROM sources WHERE id = ? AND keeper = 0", source_id) is None:
        raise NotFound("source")
    rows = vault.db.all(
        "SELECT id FROM testimonies WHERE source_id = ? AND state != 'binned' ORDER BY id", source_id
    )
    return tuple(str(row[0]) for row in rows)


def leaving(vault: Vault, testimony_ids: Collection[str]) -> Leaving:
    """What would change if these accounts of one case went into the bin; nothing does. Raises NotFound."""
    accounts = [Testimonies(vault).get(one) for one in testimony_ids]
    if not accounts:
        return Leaving((), 0, ())
    gone = {account.id for account in accounts}
    book = read_book(vault, accounts[0].case_id)
    passages = {passage.id for passage in book.passages if passage.testimony_id in gone}
    links = sum(one.thing_id in passages or one.thing_id in gone for one in book.bearings)
    now, after = matrix(book, unverified_too=True), matrix(_without(book, gone), unverified_too=True)
    weakened = tuple(
        Weakened(row.claim.id, row.supported.number, then.supported.number)
        for row, then in zip(now.rows, after.rows, strict=True)
        if then.supported.number < row.supported.number
    )
    return Leaving(tuple(sorted(gone)), links, weakened)


def _without(book: CaseBook, gone: Collection[str]) -> CaseBook:
    return replace(
        book,
        accounts=tuple(
            replace(one, state=TestimonyState.BINNED) if one.id in gone else one for one in book.accounts
        ),
        passages=tuple(one for one in book.passages if one.testimony_id not in gone),
    )


def delete_source(vault: Vault, source_id: str) -> tuple[str, ...]:
    """Put every account of a source into the bin; return which. Raises NotFound, OnHold.

    The pseudonym and the answers about permission stay: what was permitted is part of the record.
    """
    accounts = of_source(vault, source_id)
    table = Testimonies(vault)
    with vault.db.transaction():
        for one in accounts:
            bin_testimony(vault, table.get(one))
    return accounts


def take_out(vault: Vault, testimony_ids: Iterable[str]) -> None:
    """Take accounts out of the bin again, those that are in it. Raises NotFound."""
    table = Testimonies(vault)
    with vault.db.transaction():
        for one in testimony_ids:
            try:
                unbin_testimony(vault, table.get(one))
            except WrongState:
                continue
