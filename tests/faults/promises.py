"""What a working process was told is safe, and whether a vault that it left behind keeps it."""

from __future__ import annotations

import hashlib
import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from whistle.crypto.slots import normalise
from whistle.errors import VaultBusy, VaultTooNew, WhistleError, WrongPassphrase
from whistle.vault import backup, database
from whistle.vault.header import by_passphrase
from whistle.vault.tables.dossiers import Dossiers
from whistle.vault.tables.testimonies import Testimonies
from whistle.vault.vault import Vault

ALLOWED = {
    "added": ("draft", "sealed"),
    "sealed": ("sealed",),
    "binned": ("binned", "gone"),
    "purged": ("gone",),
}


@dataclass
class Promises:
    """What the processes that worked on a place were told is done, in the order of its telling."""

    accounts: dict[str, tuple[str, int]] = field(default_factory=dict)
    fields: dict[str, int] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    keys: list[str] = field(default_factory=list)
    anchor: int = 0
    phrase: int = 0
    schema: int = 0
    count: int = 0
    made: bool = True
    refused: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def take(self, lines: list[list[str]]) -> None:
        """Add the lines that a process said."""
        for what, key, number in lines:
            if what == "open":
                continue
            if what in ("made", "refused"):
                self.made = True
                self.refused += [key] * (what == "refused")
                continue
            self.count += 1
            if what == "saved":
                self.fields[key] = int(number)
            elif what == "anchored":
                self.anchor = int(key)
            elif what == "exported":
                self.files[key] = number
            elif what == "backed-up":
                self.files[key] = ""
            elif what == "rekeyed":
                self.keys.append(key)
            elif what == "phrase":
                self.phrase = int(number)
            elif what == "migrated":
                self.schema = int(key)
            else:
                self.accounts[key] = (what, int(number))

    def forget_files(self, place: Path) -> None:
        """Delete the backups and dossiers of a place, so that they need not be looked at again."""
        self.files = {}
        for path in [*place.glob("*backup-*"), *place.glob("dossier-*")]:
            shutil.rmtree(path) if path.is_dir() else path.unlink()


@dataclass
class Found:
    """What was found: promises that are not kept, things that are neither before nor after, damage."""

    lost: int = 0
    half: int = 0
    unsound: int = 0
    unopenable: int = 0

    def __iadd__(self, other: Found) -> Found:
        self.lost += other.lost
        self.half += other.half
        self.unsound += other.unsound
        self.unopenable += other.unopenable
        return self

    @property
    def all(self) -> tuple[int, int, int, int]:
        return self.lost, self.half, self.unsound, self.unopenable


def look(place: Path, child: ModuleType, promises: Promises) -> Found:
    """Open what is left with the program, as the next start would; hold it against the promises.

    The passphrase and the schema may be one change further than was told: then ``promises`` follow.
    """
    found = Found()
    vault = _opened(place / "vault", child, promises)
    if vault is None:
        return Found(unopenable=int(promises.made))
    with vault:
        with normalise(child.CUSTODIAN) as words:
            vault.unlock_register(words)
        found.lost, found.half = lost_and_half(vault, child, promises)
        # The other copy of the header may be older; neither may be damaged.
        # A vault whose making was cut short may lack its second copy.
        found.unsound += promises.made and not vault.check().sound
        found += _dossiers(place, vault, promises)
    found += _backups(place, child, promises)
    return found


def _open(folder: Path, phrase: str) -> Vault:
    """Open a vault; a helper that is being started while its parent dies holds the lock for a moment more."""
    until = time.monotonic() + 10
    while True:
        try:
            with normalise(phrase) as words:
                return Vault.open(folder, words)
        except VaultBusy:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def _opened(folder: Path, child: ModuleType, promises: Promises) -> Vault | None:
    for phrase in (promises.phrase, promises.phrase + 1):
        for schema in (promises.schema, promises.schema + 1):
            database.migrations = lambda more=schema: child.migrations(more)
            try:
                vault = _open(folder, child.phrase(phrase))
            except WrongPassphrase:
                break
            except VaultTooNew:
                continue
            except WhistleError as problem:
                promises.problems.append(type(problem).__name__)
                return None
            finally:
                database.migrations = child.known_migrations
            promises.phrase, promises.schema = phrase, schema
            return vault
    return None


def lost_and_half(vault: Vault, child: ModuleType, promises: Promises) -> tuple[int, int]:
    """(acknowledged things that are not there, texts or states that are neither before nor after)."""
    testimonies = Testimonies(vault)
    lost = half = 0
    there = {account.id: account for account in testimonies.all()}
    texts = {}
    for account in there.values():
        fields = testimonies.fields(account.id)
        for one in fields:
            texts[one.id] = one.words.text
            half += not child.whole(one.words.text)
            half += one.sealed != ("[Person 1]" in one.words.text)
        originals = [
            row[0] for row in vault.db.all("SELECT sealed FROM originals WHERE testimony_id = ?", account.id)
        ]
        state = "sealed" if account.state == "sealed" else "draft"
        half += originals != ([0] if state == "draft" else [1, 1])
        half += any(one.sealed != (state == "sealed") for one in fields)
    for key, (what, _number) in promises.accounts.items():
        state = there[key].state.value if key in there else "gone"
        lost += state not in ALLOWED[what]
    for field_id, number in promises.fields.items():
        # One save after the last acknowledged one may have come through.
        lost += texts.get(field_id) not in (child.draft(number), child.draft(number + 1))
    lost += vault.header.anchor[0] < promises.anchor
    key = child.fingerprint(vault)
    lost += key in promises.keys[:-1]
    for number in range(promises.schema):
        # Accounts that were added since have the column's default.
        changed = vault.db.one(f"SELECT sum(later{number} = {number}) FROM fields")[0]  # noqa: S608 - a number
        copied = vault.db.one(f"SELECT count(*) FROM more{number}")[0]  # noqa: S608 - a number
        half += not changed or not copied
    return lost, half


def _dossiers(place: Path, vault: Vault, promises: Promises) -> Found:
    """A dossier is whole and logged, or not there; one that was told is there."""
    logged = {row.sha256 for row in Dossiers(vault.db).all()}
    sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in place.glob("dossier-*.pdf")}
    told = {name: digest for name, digest in promises.files.items() if digest}
    return Found(
        lost=sum(sums.get(name) != digest for name, digest in told.items()),
        half=sum(digest not in logged for digest in sums.values()),
    )


def _backups(place: Path, child: ModuleType, promises: Promises) -> Found:
    """A backup restores to a sound vault, or is not there; one that was told is there."""
    paths = [path for path in place.glob("backup-*") if path.suffix != ".new"]
    told = {name for name, digest in promises.files.items() if not digest}
    found = Found(lost=len(told - {path.name for path in paths}))
    for path in paths:
        target = place / "restored"
        try:
            with normalise(child.PASSPHRASE) as words:
                done = backup.restore(path, target, by_passphrase(words), WrongPassphrase())
            found.half += not done.health.sound
        except WhistleError:
            found.half += 1
        shutil.rmtree(target, ignore_errors=True)
    return found
