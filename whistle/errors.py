"""Everything that can go wrong and is foreseen.

Errors carry facts, never words for a person and never testimony: the words live once, in the
command line's and the window's tables. ``status`` is the exit status of the command line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(eq=False)
class WhistleError(Exception):
    """Anything foreseen. Every subclass has words in the tables of the cli and the window."""

    status: ClassVar[int] = 1

    def __str__(self) -> str:
        return type(self).__name__


# -- usage (2) ---------------------------------------------------------------------------


class UsageError(WhistleError):
    """What was asked for does not make sense; nothing was changed."""

    status: ClassVar[int] = 2


@dataclass(eq=False)
class NotFound(UsageError):
    """There is no such thing. ``what`` is a noun of the vocabulary, never the words typed."""

    what: str


@dataclass(eq=False)
class Ambiguous(UsageError):
    """More than one thing fits: say which."""

    what: str
    count: int


@dataclass(eq=False)
class QuoteNotFound(UsageError):
    """The quoted words are not in the sealed text."""


@dataclass(eq=False)
class QuoteAmbiguous(UsageError):
    """The quoted words stand more than once: ``--nth`` chooses."""

    count: int


@dataclass(eq=False)
class BadValue(UsageError):
    """An option's value is not one of those that fit. ``expected`` may be shown."""

    option: str
    expected: str


@dataclass(eq=False)
class WrongState(UsageError):
    """The thing is not in the state that this needs (a draft, a sealed account ...)."""

    what: str
    needs: str


@dataclass(eq=False)
class AlreadyExists(UsageError):
    """There is something there already; it was not touched."""

    what: str


@dataclass(eq=False)
class BadDecisions(UsageError):
    """A decisions file does not fit its schema. ``entry`` counts from 1; 0 is the whole file."""

    entry: int
    problem: str


@dataclass(eq=False)
class OnHold(UsageError):
    """A legal hold is on the case: nothing of it can be deleted."""


@dataclass(eq=False)
class LastWayIn(UsageError):
    """This would leave the vault with no passphrase, or with one that could be lost for good."""


@dataclass(eq=False)
class KitFailed(UsageError):
    """No kit can be made. ``reason`` may be shown."""

    reason: str


@dataclass(eq=False)
class NotConfirmed(UsageError):
    """What was shown was not confirmed; nothing was stored."""


# -- passphrases (3) ---------------------------------------------------------------------


@dataclass(eq=False)
class WrongPassphrase(WhistleError):
    """The passphrase does not open the vault."""

    status: ClassVar[int] = 3


@dataclass(eq=False)
class WrongCustodianPassphrase(WhistleError):
    """The custodian's passphrase does not open the Register; the vault itself can be open."""

    status: ClassVar[int] = 3


@dataclass(eq=False)
class RegisterClosed(WhistleError):
    """This needs the Register open, and no custodian passphrase was given."""

    status: ClassVar[int] = 3


@dataclass(eq=False)
class KeyringFailed(WhistleError):
    """The system's keyring gave no secret, and a passphrase needs it. ``problem`` is one of ours:
    ``none`` (there is no keyring), ``locked``, ``silent`` (it does not answer) or ``forgotten``
    (it answers, and holds nothing for this vault)."""

    problem: str
    status: ClassVar[int] = 3


class SharesRefused(WhistleError):
    """Recovery shares do not open the vault; nothing was changed."""

    status: ClassVar[int] = 3


@dataclass(eq=False)
class ShareUnreadable(SharesRefused):
    """A share holds a word that is none of the list's, or its check sum does not fit.

    ``number`` counts what was given, from 1.
    """

    number: int


@dataclass(eq=False)
class SharesTooFew(SharesRefused):
    """Fewer different shares than it takes."""

    given: int
    needed: int


@dataclass(eq=False)
class SharesMixed(SharesRefused):
    """The shares are of different sheets."""


@dataclass(eq=False)
class SharesOfAnother(SharesRefused):
    """The shares fit together, but are not this vault's, or of a sheet that was replaced since."""


# -- damage (4) --------------------------------------------------------------------------


class Damaged(WhistleError):
    """Something stored cannot be trusted or read; nothing was changed."""

    status: ClassVar[int] = 4


@dataclass(eq=False)
class NotAVault(Damaged):
    """The folder is not a vault, or no part of its header can be read."""


@dataclass(eq=False)
class LinkedPart(Damaged):
    """A part of the vault's folder is a link to another place, or no file at all. ``name`` is the part's."""

    name: str


@dataclass(eq=False)
class HeaderDamaged(Damaged):
    """Neither copy of the header can be trusted."""


@dataclass(eq=False)
class DatabaseDamaged(Damaged):
    """The database, or pages of it, cannot be read or were changed from outside."""

    pages: int = 0


@dataclass(eq=False)
class BlobDamaged(Damaged):
    """An encrypted file (an original, a recording) was changed, cut short or swapped."""


@dataclass(eq=False)
class RegisterDamaged(Damaged):
    """The Register's key file or one of its records cannot be trusted.

    ``problem`` is ``absent`` where no key file was found, ``other`` where it is another vault's.
    """

    problem: str = ""


@dataclass(eq=False)
class CustodyBroken(Damaged):
    """The record of what was done does not hold together from ``row`` on."""

    row: int


@dataclass(eq=False)
class KdfRefused(Damaged):
    """The header asks for key-derivation work outside the allowed limits; nothing was derived."""

    parameter: str


@dataclass(eq=False)
class BackupDamaged(Damaged):
    """A backup was changed or cut short, or is no backup; nothing was restored from it."""


@dataclass(eq=False)
class VaultReadOnly(Damaged):
    """The vault is open for reading only. ``reason`` is ``damaged`` or ``diverged``."""

    reason: str


@dataclass(eq=False)
class DossierUnverified(Damaged):
    """A dossier's bytes are not what was signed, or carry no manifest."""

    problem: str


# -- checks (5) --------------------------------------------------------------------------


class Blocked(WhistleError):
    """A condition is not met; nothing was written."""

    status: ClassVar[int] = 5


@dataclass(eq=False)
class IdentifiersOpen(Blocked):
    """Direct identifiers are still undecided: sealing waits for them."""

    count: int


@dataclass(eq=False)
class ContactsOutOfDate(Blocked):
    """Support contacts are past the day of their next check: an interview waits, or needs a reason."""

    count: int


@dataclass(eq=False)
class TooSoon(Blocked):
    """A yes that waits for another day cannot be confirmed on the day it was given."""


@dataclass(eq=False)
class GatesFailed(Blocked):
    """An export's checks did not pass. ``gates`` are their names; ``places`` say where."""

    gates: tuple[str, ...]
    places: tuple[str, ...] = ()


@dataclass(eq=False)
class CannotOverride(Blocked):
    """This check cannot be overridden."""

    gate: str


# -- unreadable input (6) ----------------------------------------------------------------


class UnreadableInput(WhistleError):
    """A file given from outside cannot be read; nothing of it was stored."""

    status: ClassVar[int] = 6


@dataclass(eq=False)
class FileUnreadable(UnreadableInput):
    """The file cannot be opened or is not what its name says. ``reason`` may be shown."""

    reason: str


@dataclass(eq=False)
class TooLarge(UnreadableInput):
    """The input, or what it expands to, is over the limit (bytes)."""

    limit: int


@dataclass(eq=False)
class TooComplex(UnreadableInput):
    """Reading took more time or memory than allowed, or nests too deep."""

    reason: str


@dataclass(eq=False)
class Protected(UnreadableInput):
    """The file is locked with a password."""


@dataclass(eq=False)
class CopyRefused(UnreadableInput):
    """No cleaned copy can be made of a file; the file itself was not changed.

    ``reason`` is one of the ids under "refusals" in resources/evidence.json.
    """

    reason: str


@dataclass(eq=False)
class NoWords(UnreadableInput):
    """The file holds no words that can be read (an empty file, a scan)."""


@dataclass(eq=False)
class CannotPrint(UnreadableInput):
    """Letters that no shipped font covers. ``letters`` are single code points."""

    letters: str


@dataclass(eq=False)
class PackageRefused(UnreadableInput):
    """What was handed over is not what its sender packed for this vault. ``reason`` may be shown."""

    reason: str


# -- busy (7), newer (8) -----------------------------------------------------------------


@dataclass(eq=False)
class VaultBusy(WhistleError):
    """Another window or command has the vault open."""

    status: ClassVar[int] = 7


@dataclass(eq=False)
class VaultTooNew(WhistleError):
    """The vault was written by a newer version; it was not touched."""

    found: int
    supported: int
    status: ClassVar[int] = 8


# -- the machine (1) ---------------------------------------------------------------------


@dataclass(eq=False)
class DiskFull(WhistleError):
    """No room on the disk; what was saved before is safe."""


@dataclass(eq=False)
class CannotWrite(WhistleError):
    """The folder or file cannot be written. ``reason`` is the system's own, without a path."""

    reason: str


@dataclass(eq=False)
class HelperFailed(WhistleError):
    """A helper process stopped without an answer. ``reason`` may be shown."""

    reason: str


@dataclass(eq=False)
class NoTerminal(UsageError):
    """A passphrase is needed and there is nowhere to ask for it."""
