"""New keys for a whole vault, for when an old passphrase and an old copy may be in one hand.

Everything that grows from the master key is made anew beside what is there: the database under a
new key, the custody log's signatures, the slots. ``header.rekey`` is written last before the new
database takes the old one's name, which is the moment of change; killed at any moment,
``open_folder`` goes back or on, and the passphrases that were given open the vault either way.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from whistle.crypto import keyring
from whistle.crypto.keys import Secret, derive
from whistle.crypto.slots import KdfCost, Slot, calibrate, wrap
from whistle.errors import LastWayIn, WrongPassphrase
from whistle.vault import header as headers
from whistle.vault.custody import CustodyLog
from whistle.vault.database import Database, drop_database
from whistle.vault.files import system_errors, write_atomically
from whistle.vault.keys import opens
from whistle.vault.opening import DATABASE, REKEY_DATABASE, REKEY_HEADER
from whistle.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """How many passphrases the vault had that do not open it any more, and whether a sheet did."""

    dropped: int
    recovery_dropped: bool


def rekey(vault: Vault, passphrases: Sequence[Secret], cost: KdfCost | None = None) -> Rekeyed:
    """Put the vault under a new master key that these passphrases of it open, and no others.

    Recovery shares of the old key open it no more: a new sheet is needed. Raises WrongPassphrase
    (one given is none of the vault's), LastWayIn (only the keyring's would stay), RegisterClosed
    (the names list opens with the vault, and its key is not here), KeyringFailed, VaultReadOnly,
    CannotWrite or DiskFull; then the vault is under its old key.
    """
    vault.db.need_writable()
    if vault.header.shared:
        vault.need_register()
    numbers = dict.fromkeys(opens(vault, words) for words in passphrases)
    if None in numbers or not numbers:
        raise WrongPassphrase
    kept = [slot for slot in vault.header.slots if slot.number in numbers]
    if all(slot.factor for slot in kept):
        raise LastWayIn
    done = Rekeyed(len(vault.header.slots) - len(kept), vault.header.recovery is not None)
    master = Secret.random()
    number = vault.header.database + 1
    beside = vault.folder / REKEY_DATABASE
    try:
        slots = _slots(vault, master, passphrases, cost or calibrate())
        anchor = _copy(vault, master, number, done)
        header = replace(
            vault.header,
            sequence=vault.header.sequence + 1,
            slots=slots,
            recovery=None,
            database=number,
            database_next=None,
            anchor=anchor,
        )
        if vault.header.shared:
            vault.share_register(also=master)
        write_atomically(vault.folder / REKEY_HEADER, headers.encode(header, master))
        # Closed first: its journal belongs to the file that is about to lose its name.
        vault.db.close()
        with system_errors():
            beside.replace(vault.folder / DATABASE)
    except BaseException:
        # Once the new database has the old one's name there is no way back: the next opening goes on.
        if beside.exists() or not (vault.folder / REKEY_HEADER).exists():
            # The header first: without it the database beside is nothing.
            (vault.folder / REKEY_HEADER).unlink(missing_ok=True)
            drop_database(beside)
            vault.reopen_database()
        master.wipe()
        raise
    vault.take_keys(header, master)
    return done


def _slots(vault: Vault, master: Secret, passphrases: Sequence[Secret], cost: KdfCost) -> tuple[Slot, ...]:
    context = headers.slot_context(vault.header.vault_id)
    factored = {slot.number for slot in vault.header.slots if slot.factor}
    made: dict[int, Slot] = {}
    for words in passphrases:
        number = opens(vault, words)
        if number is None or number in made:
            continue
        if number in factored:
            with keyring.fetch(vault.header.vault_id) as factor:
                made[number] = wrap(master, words, number=number, cost=cost, context=context, factor=factor)
        else:
            made[number] = wrap(master, words, number=number, cost=cost, context=context)
    return tuple(made.values())


def _copy(vault: Vault, master: Secret, number: int, done: Rekeyed) -> tuple[int, str]:
    """Write the database anew under ``master``; return the head of the custody log in it."""
    beside = vault.folder / REKEY_DATABASE
    with derive(master, "database", str(number).encode()) as key:
        vault.db.rebuild_into(beside, key)
        copy = Database.open(beside, key)
    try:
        log = CustodyLog(copy, master)
        log.sign_again(vault.custody)
        with copy.transaction():
            log.append("rekeyed", "", dropped=str(done.dropped))
        head = log.head()
    finally:
        copy.close()
    beside.with_name(beside.name + "-journal").unlink(missing_ok=True)
    with system_errors(), beside.open("rb") as file:
        os.fsync(file.fileno())
    return head
