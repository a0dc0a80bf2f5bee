"""The ways into a vault: passphrases, recovery shares, the system's keyring.

Every change is one writing of the header, which holds the slots: killed at any moment, the old
ways in or the new ones open the vault. An old copy of the folder opens with what opened it then, and
the vault's own key stays the same; against that there is whistle.vault.rekey.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from whistle.crypto import keyring, recovery
from whistle.crypto.keys import Secret
from whistle.crypto.slots import KdfCost, Slot, calibrate, wrap
from whistle.errors import BadValue, LastWayIn, NotFound, WrongPassphrase
from whistle.vault.files import system_errors
from whistle.vault.header import MAX_SLOTS, Header, by_passphrase, slot_context
from whistle.vault.register import write_key_file
from whistle.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class WayIn:
    """A passphrase of the vault, as much as may be told of it. ``current`` opened it this time."""

    number: int
    keyring: bool
    current: bool


def ways_in(vault: Vault) -> tuple[WayIn, ...]:
    """The vault's passphrases by their numbers."""
    return tuple(
        WayIn(slot.number, slot.factor, slot.number == vault.slot)
        for slot in sorted(vault.header.slots, key=lambda slot: slot.number)
    )


def change_passphrase(vault: Vault, new: Secret, cost: KdfCost | None = None) -> None:
    """Put ``new`` in the place of the passphrase that opened the vault; the old one opens it no more.

    Opened by recovery shares, the vault gets ``new`` beside those that it has. Raises KeyringFailed
    where the old one needs the keyring and that does not answer, CannotWrite, DiskFull.
    """
    current = next((slot for slot in vault.header.slots if slot.number == vault.slot), None)
    if current is None:
        add_passphrase(vault, new, cost)
        vault.slot = max(slot.number for slot in vault.header.slots)
        return
    if current.factor:
        with keyring.fetch(vault.header.vault_id) as factor:
            slot = _wrap(vault, new, current.number, cost, factor)
    else:
        slot = _wrap(vault, new, current.number, cost)
    others = (other for other in vault.header.slots if other is not current)
    _store(vault, replace(vault.header, slots=(*others, slot)), "passphrase-changed", current.number)


def add_passphrase(vault: Vault, new: Secret, cost: KdfCost | None = None) -> int:
    """Let ``new`` open the vault too; return its number. Raises BadValue when there are 16 already."""
    if len(vault.header.slots) >= MAX_SLOTS:
        raise BadValue("--add", f"at most {MAX_SLOTS} passphrases in all")
    number = 1 + max(slot.number for slot in vault.header.slots)
    slot = _wrap(vault, new, number, cost)
    _store(vault, replace(vault.header, slots=(*vault.header.slots, slot)), "passphrase-added", number)
    return number


def remove_passphrase(vault: Vault, number: int) -> None:
    """Let a passphrase open the vault no more.

    Raises NotFound, or LastWayIn when no passphrase would stay, or only ones that need the
    keyring while there are no recovery shares.
    """
    rest = tuple(slot for slot in vault.header.slots if slot.number != number)
    if len(rest) == len(vault.header.slots):
        raise NotFound("passphrase")
    if not rest or (vault.header.recovery is None and all(slot.factor for slot in rest)):
        raise LastWayIn
    _store(vault, replace(vault.header, slots=rest), "passphrase-removed", number)


def opens(vault: Vault, passphrase: Secret) -> int | None:
    """The number of the slot that a passphrase opens, or None. Raises KeyringFailed."""
    found = by_passphrase(passphrase)(vault.header)
    if found is None:
        return None
    found[0].wipe()
    return found[1]


# -- recovery shares -------------------------------------------------------------------------


def draw_shares() -> tuple[Secret, tuple[str, ...]]:
    """A fresh recovery secret and its three shares; nothing is changed by it yet."""
    secret = Secret.random()
    return secret, recovery.cut(secret)


def set_recovery(vault: Vault, secret: Secret) -> None:
    """Let this secret's shares open the vault; those of an earlier sheet open it no more."""
    slot = recovery.wrap(vault.master, secret, context=slot_context(vault.header.vault_id))
    _store(vault, replace(vault.header, recovery=slot), "recovery-set", 0)


def drop_recovery(vault: Vault) -> None:
    """Let no shares open the vault. Raises NotFound, or LastWayIn when only the keyring's would stay."""
    if vault.header.recovery is None:
        raise NotFound("recovery sheet")
    if all(slot.factor for slot in vault.header.slots):
        raise LastWayIn
    _store(vault, replace(vault.header, recovery=None), "recovery-dropped", 0)


# -- the system's keyring --------------------------------------------------------------------


def keyring_on(vault: Vault, passphrase: Secret, cost: KdfCost | None = None) -> None:
    """Make this passphrase open the vault only together with the system's keyring.

    Raises WrongPassphrase, KeyringFailed, or LastWayIn unless recovery shares or another passphrase
    without the keyring open the vault too: a keyring is lost with the machine.
    """
    slot = _slot_of(vault, passphrase)
    if slot.factor:
        return
    rest = [other for other in vault.header.slots if other is not slot]
    if vault.header.recovery is None and all(other.factor for other in rest):
        raise LastWayIn
    vault_id = vault.header.vault_id
    # One value for all passphrases of this vault: a second must not shut out the first.
    have = any(other.factor for other in rest)
    with keyring.fetch(vault_id) if have else keyring.store(vault_id) as factor:
        following = _wrap(vault, passphrase, slot.number, cost, factor)
    _store(vault, replace(vault.header, slots=(*rest, following)), "keyring-on", slot.number)


def keyring_off(vault: Vault, passphrase: Secret, cost: KdfCost | None = None) -> None:
    """Make this passphrase open the vault alone again. Raises WrongPassphrase, KeyringFailed."""
    slot = _slot_of(vault, passphrase)
    rest = [other for other in vault.header.slots if other is not slot]
    if slot.factor:
        following = _wrap(vault, passphrase, slot.number, cost)
        _store(vault, replace(vault.header, slots=(*rest, following)), "keyring-off", slot.number)
    if not any(other.factor for other in rest):
        # Last, when nothing needs it any more: killed before, the value is left over, no harm.
        keyring.drop(vault.header.vault_id)


# -- the Register ----------------------------------------------------------------------------


def set_custodian(vault: Vault, passphrase: Secret | None, cost: KdfCost | None = None) -> None:
    """Put the Register under a passphrase of its own, or (None) open it with the vault.

    The Register must be open. The key file is the place of truth: killed between its writing and
    the header's, it opens as the file says. Raises RegisterClosed, CannotWrite, DiskFull.
    """
    private = vault.register.private
    shared = passphrase is None
    _record(vault, "names-list-shared" if shared else "names-list-apart", 0)
    if passphrase is None:
        vault.share_register()
    else:
        write_key_file(
            vault.key_file, private, passphrase, vault_id=vault.header.vault_id, cost=cost or calibrate()
        )
    vault.write_header(replace(vault.header, shared=shared))


def move_custodian_key(vault: Vault, target: Path) -> None:
    """Move the Register's key file to another place, to another medium as a rule.

    The Register must be open, so that what is moved is known to be the right one. The file is
    written and read back there before it goes here. Raises RegisterClosed, AlreadyExists by way of
    ``copy_key_file``, CannotWrite, DiskFull.
    """
    vault.db.need_writable()
    source = vault.key_file
    vault.copy_key_file(target)
    _record(vault, "names-list-key-moved", 0)
    vault.anchor()
    with system_errors():
        source.unlink()
    vault.key_file = target


# -- helpers ---------------------------------------------------------------------------------


def _slot_of(vault: Vault, passphrase: Secret) -> Slot:
    number = opens(vault, passphrase)
    if number is None:
        raise WrongPassphrase
    return next(slot for slot in vault.header.slots if slot.number == number)


def _wrap(
    vault: Vault, passphrase: Secret, number: int, cost: KdfCost | None, factor: Secret | None = None
) -> Slot:
    return wrap(
        vault.master,
        passphrase,
        number=number,
        cost=cost or calibrate(),
        context=slot_context(vault.header.vault_id),
        factor=factor,
    )


def _store(vault: Vault, header: Header, action: str, number: int) -> None:
    if vault.shared_by_passphrase:
        # Where names open with the vault, they open with every way in, not with one passphrase.
        vault.share_register()
    # The record first: a change that nobody can see in it must not exist.
    _record(vault, action, number)
    vault.write_header(header)


def _record(vault: Vault, action: str, number: int) -> None:
    with vault.db.transaction():
        vault.custody.append(action, "", **({"number": str(number)} if number else {}))
