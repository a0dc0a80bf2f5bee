"""The vault's header: two copies, each whole by itself, every byte authenticated.

Layout of a copy, and what each field means: docs/vault-format.md. The parameters of the key
slots must be read before any key exists; a plain SHA-256 tells damage from a wrong passphrase,
the HMAC under a sub-key tells a change by someone who can count from the real thing.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from whistle.crypto import keyring, recovery
from whistle.crypto.keys import Secret, derive
from whistle.crypto.recovery import RecoverySlot
from whistle.crypto.slots import KdfCost, Slot, unwrap
from whistle.errors import (
    HeaderDamaged,
    KdfRefused,
    NotAVault,
    SharesOfAnother,
    VaultTooNew,
    WhistleError,
    WrongPassphrase,
)
from whistle.vault.files import open_plain, write_atomically

MAGIC: Final = b"WHISTLE\x00"
FORMAT: Final = 1
NAMES: Final = ("header.a", "header.b")
MAX_BYTES: Final = 64 * 1024
MAX_SLOTS: Final = 16


@dataclass(frozen=True, slots=True)
class Header:
    """What a vault says about itself.

    ``database`` numbers the key that the database is under; ``database_next`` is set while a
    rebuild under a new key is under way. ``anchor`` is the custody log's (rows, head hash).
    ``shared`` says that the custodian's passphrase is the vault's own.
    """

    vault_id: str
    sequence: int
    slots: tuple[Slot, ...]
    register_public: bytes
    shared: bool = False
    database: int = 1
    database_next: int | None = None
    anchor: tuple[int, str] = (0, "")
    recovery: RecoverySlot | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A header that a passphrase opened. ``damaged`` names copies that are missing or changed.

    A copy that is merely older (a crash between the two writes) is not damage. ``slot`` is the
    number of the slot that opened it; None means recovery shares. ``diverged`` says that both
    copies are genuine and as new as each other, and yet differ: two machines wrote one folder.
    """

    header: Header
    master: Secret
    damaged: tuple[str, ...]
    slot: int | None = None
    diverged: bool = False


Way = Callable[[Header], tuple[Secret, int | None] | None]
"""A way in: the master key and the slot's number, or None where it does not open this header."""


def slot_context(vault_id: str) -> bytes:
    """The bytes that bind a slot to one vault and one format."""
    return MAGIC + bytes([FORMAT]) + vault_id.encode("ascii")


def encode(header: Header, master: Secret) -> bytes:
    """Return one copy: magic, format, length, JSON body, SHA-256, HMAC-SHA-256."""
    body = json.dumps(_to_json(header), sort_keys=True, separators=(",", ":")).encode("ascii")
    start = MAGIC + FORMAT.to_bytes(2, "big") + len(body).to_bytes(4, "big") + body
    start += hashlib.sha256(start).digest()
    with derive(master, "header", header.vault_id.encode("ascii")) as key:
        return start + hmac.digest(key.view(), start, "sha256")


def write(folder: Path, header: Header, master: Secret) -> Header:
    """Write both copies, one after the other, with the next sequence number; return what was written.

    A crash at any point leaves at least one whole copy.
    """
    header = replace(header, sequence=header.sequence + 1)
    data = encode(header, master)
    for name in NAMES:
        write_atomically(folder / name, data)
    return header


def by_passphrase(passphrase: Secret) -> Way:
    """The way in by a passphrase; the keyring is asked only where no slot opens without it."""

    def way(header: Header) -> tuple[Secret, int | None] | None:
        # All of them before the first: no work is done for a header that asks for too much.
        for slot in header.slots:
            slot.cost.check()
        context = slot_context(header.vault_id)
        for slot in header.slots:
            master = None if slot.factor else unwrap(slot, passphrase, context=context)
            if master is not None:
                return master, slot.number
        factored = [slot for slot in header.slots if slot.factor]
        if not factored:
            return None
        with keyring.fetch(header.vault_id) as factor:
            for slot in factored:
                master = unwrap(slot, passphrase, context=context, factor=factor)
                if master is not None:
                    return master, slot.number
        return None

    return way


def by_recovery(secret: Secret) -> Way:
    """The way in by the secret that recovery shares give."""

    def way(header: Header) -> tuple[Secret, int | None] | None:
        if header.recovery is None:
            return None
        master = recovery.unwrap(header.recovery, secret, context=slot_context(header.vault_id))
        return None if master is None else (master, None)

    return way


def open_header(folder: Path, passphrase: Secret) -> Opened:
    """Return the newest copy that this passphrase opens and that nobody changed.

    A copy that is not used, for whatever reason but its age, is named in ``damaged``. Raises
    NotAVault, VaultTooNew, HeaderDamaged (no copy can be trusted), KdfRefused, KeyringFailed or
    WrongPassphrase.
    """
    return open_copies(folder, NAMES, by_passphrase(passphrase), WrongPassphrase())


def open_header_by_recovery(folder: Path, secret: Secret) -> Opened:
    """Like ``open_header``, by the secret of recovery shares. Raises SharesOfAnother."""
    return open_copies(folder, NAMES, by_recovery(secret), SharesOfAnother())


def open_copies(folder: Path, names: tuple[str, ...], way: Way, refusal: WhistleError) -> Opened:
    """Open the newest of these copies that ``way`` opens; raise ``refusal`` where it opens none."""
    copies: list[tuple[str, bytes, Header]] = []
    damaged: list[str] = []
    newest_format = 0
    found = False
    for name in names:
        data = _read(folder / name)
        if data is None:
            damaged.append(name)
            continue
        found = True
        try:
            copies.append((name, data, decode(data)))
        except VaultTooNew as newer:
            newest_format = max(newest_format, newer.found)
        except HeaderDamaged:
            damaged.append(name)
    if newest_format:
        raise VaultTooNew(found=newest_format, supported=FORMAT)
    if not found:
        raise NotAVault
    if not copies:
        raise HeaderDamaged
    copies.sort(key=lambda item: item[2].sequence, reverse=True)
    return _newest(copies, damaged, way, refusal)


def _newest(
    copies: list[tuple[str, bytes, Header]], damaged: list[str], way: Way, refusal: WhistleError
) -> Opened:
    chosen: tuple[Header, Secret, int | None] | None = None
    newest = b""
    diverged = False
    refused: WhistleError | None = None
    failed: set[tuple[str, tuple[Slot, ...], RecoverySlot | None]] = set()
    shut: list[tuple[str, bytes, Header]] = []
    for name, data, header in copies:
        # Both copies hold the same slots as a rule: stretch the passphrase once.
        question = (header.vault_id, header.slots, header.recovery)
        try:
            # What opened the newest copy also tells whether the other one is merely older.
            opened = (chosen[1], chosen[2]) if chosen else None
            if opened is None and question not in failed:
                opened = way(header)
        except HeaderDamaged:
            damaged.append(name)
            continue
        except KdfRefused as error:
            refused = error
            damaged.append(name)
            continue
        if opened is None:
            failed.add(question)
            shut.append((name, data, header))
        elif not genuine(data, header, opened[0]):
            damaged.append(name)
        elif chosen is None:
            chosen = header, *opened
            newest = data
        elif header.sequence == chosen[0].sequence and data != newest:
            diverged = True
    if chosen:
        header, master, slot = chosen
        for name, data, other in shut:
            # Genuine, and other slots: a change of passphrase was cut short between the two copies.
            if other.vault_id != header.vault_id or not genuine(data, other, master):
                damaged.append(name)
            elif other.sequence == header.sequence:
                diverged = True
        return Opened(header, master, tuple(sorted(damaged)), slot, diverged)
    if failed:
        raise refusal
    raise refused or HeaderDamaged


def genuine(data: bytes, header: Header, master: Secret) -> bool:
    """Whether these bytes are a copy of ``header`` as somebody with this master key wrote it."""
    with derive(master, "header", header.vault_id.encode("ascii")) as key:
        return hmac.compare_digest(hmac.digest(key.view(), data[:-32], "sha256"), data[-32:])


def _read(path: Path) -> bytes | None:
    try:
        with open_plain(path) as file:
            return file.read(MAX_BYTES + 1)
    except OSError:
        return None


def decode(data: bytes) -> Header:
    """Read one copy without trusting it. Raises HeaderDamaged or VaultTooNew."""
    fixed = len(MAGIC) + 6
    if len(data) < fixed + 64 or len(data) > MAX_BYTES or data[: len(MAGIC)] != MAGIC:
        raise HeaderDamaged
    length = int.from_bytes(data[len(MAGIC) + 2 : fixed], "big")
    if len(data) != fixed + length + 64:
        raise HeaderDamaged
    signed = data[:-64]
    if not hmac.compare_digest(hashlib.sha256(signed).digest(), data[-64:-32]):
        raise HeaderDamaged
    version = int.from_bytes(data[len(MAGIC) : len(MAGIC) + 2], "big")
    if version > FORMAT:
        raise VaultTooNew(found=version, supported=FORMAT)
    try:
        return _from_json(json.loads(data[fixed:-64]))
    except (ValueError, KeyError, TypeError, RecursionError) as bad:
        raise HeaderDamaged from bad


def slot_to_json(slot: Slot) -> dict[str, Any]:
    """The JSON form of a key slot (docs/vault-format.md)."""
    return {
        "number": slot.number,
        "kdf": "argon2id-keyring" if slot.factor else "argon2id",
        "memory_kib": slot.cost.memory_kib,
        "passes": slot.cost.passes,
        "lanes": slot.cost.lanes,
        "salt": slot.salt.hex(),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def slot_from_json(data: dict[str, Any]) -> Slot:
    """The slot that ``data`` describes. Raises ValueError, KeyError or TypeError when it does not."""
    if data["kdf"] not in ("argon2id", "argon2id-keyring"):
        raise ValueError("kdf")
    return Slot(
        number=_number(data["number"]),
        cost=KdfCost(_number(data["memory_kib"]), _number(data["passes"]), _number(data["lanes"])),
        salt=bytes.fromhex(data["salt"]),
        nonce=bytes.fromhex(data["nonce"]),
        wrapped=bytes.fromhex(data["wrapped"]),
        factor=data["kdf"] == "argon2id-keyring",
    )


def _recovery_to_json(slot: RecoverySlot) -> dict[str, str]:
    return {name: getattr(slot, name).hex() for name in RecoverySlot.__slots__}


def _recovery_from_json(data: dict[str, str] | None) -> RecoverySlot | None:
    if data is None:
        return None
    return RecoverySlot(**{name: bytes.fromhex(data[name]) for name in RecoverySlot.__slots__})


def _to_json(header: Header) -> dict[str, Any]:
    return {
        "vault": header.vault_id,
        "sequence": header.sequence,
        "slots": [slot_to_json(slot) for slot in header.slots],
        "register": {"public": header.register_public.hex(), "shared": header.shared},
        "database": {"key": header.database, "next": header.database_next},
        "custody": {"rows": header.anchor[0], "head": header.anchor[1]},
        "recovery": None if header.recovery is None else _recovery_to_json(header.recovery),
    }


def _from_json(data: dict[str, Any]) -> Header:
    slots = tuple(slot_from_json(slot) for slot in data["slots"])
    if not 1 <= len(slots) <= MAX_SLOTS or len(bytes.fromhex(data["vault"])) != 16:
        raise ValueError("slots")
    following = data["database"]["next"]
    return Header(
        vault_id=data["vault"],
        sequence=_number(data["sequence"]),
        slots=slots,
        register_public=bytes.fromhex(data["register"]["public"]),
        shared=data["register"]["shared"] is True,
        database=_number(data["database"]["key"]),
        database_next=None if following is None else _number(following),
        anchor=(_number(data["custody"]["rows"]), str(data["custody"]["head"])),
        recovery=_recovery_from_json(data.get("recovery")),
    )


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**63:
        raise ValueError("number")
    return value
