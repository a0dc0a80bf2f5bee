"""The window's words for every error: what happened, what is safe, what to do.

Facts come from the error; no testimony, no name, no path is ever among them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from whistle import errors as e
from whistle.intake.evidence.wording import wording


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """Three short sentences for a person."""

    what: str
    safe: str
    do: str

    @property
    def rest(self) -> str:
        """What is safe and what to do, as one paragraph."""
        return f"{self.safe} {self.do}"

    @property
    def spoken(self) -> str:
        """All of it, as it is announced."""
        return f"{self.what}. {self.safe} {self.do}"


_NOTHING: Final = "Nothing was changed."
_NOT_STORED: Final = "Nothing of it was stored."
_NO_FILE: Final = "No file was made."

_THINGS: Final = {
    "vault": "open vault",
    "testimony": "account",
    "code": "tag",
    "passage": "tagged words",
    "gate": "check",
    "register": "names list",
    "consent": "permission",
}
"""Nouns that errors carry in the code's vocabulary, and the screen's."""

_CHECKS: Final = {
    "consent": "Permission",
    "identities": "Names",
    "mosaic": "Could someone work out who?",
    "third-parties": "Other people and clues",
    "numbers": "Numbers",
    "reply": "Replies",
    "derivatives": "Told by others",
    "second-reader": "Second reader",
    "secrecy": "Secrecy",
    "near-names": "Words that look like names",
    "leak": "Last search of the file",
}
"""The checks of a dossier as the screen names them."""


def check_name(gate: str) -> str:
    """The screen's name of a check."""
    return _CHECKS.get(gate, gate.replace("-", " ").capitalize())


def _thing(what: str) -> str:
    return _THINGS.get(what, what)


def _count(number: int, one: str, many: str) -> str:
    return f"1 {one}" if number == 1 else f"{number} {many}"


def _list(items: tuple[str, ...]) -> str:
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + " and " + items[-1]


def _state(needs: str) -> str:
    return {"draft": "still a draft", "sealed": "free of names first"}.get(needs, needs)


_REGISTER: Final = {
    "": ErrorWords(
        "The names list is damaged", "The accounts can still be read.", "Look for it in a backup."
    ),
    "absent": ErrorWords(
        "The names list is not here",
        "The accounts can still be read.",
        "Put in the disk that holds it, then try again.",
    ),
    "other": ErrorWords(
        "This is another vault's names list",
        "The accounts can still be read.",
        "Put in the right disk, then try again.",
    ),
}

_KEYRING: Final = {
    "none": "This passphrase needs the system's keyring, and there is none here",
    "locked": "This passphrase needs the system's keyring, and that is locked",
    "silent": "This passphrase needs the system's keyring, and that does not answer",
    "forgotten": "If the passphrase is right, the system's keyring holds nothing for this vault",
}

_READ_ONLY: Final = {
    "damaged": ErrorWords(
        "This vault is damaged, so it is open for reading only",
        _NOTHING,
        "Copy the whole folder to another disk. Then go back to a backup, or make a new vault of what can be"
        " read with “whistle salvage” on the command line.",
    ),
    "diverged": ErrorWords(
        "This vault was written in two places at once, so it is open for reading only",
        "Nothing was changed, and both states are kept.",
        "Decide which one to go on with, and make a backup of both first.",
    ),
}

WORDS: Final[dict[type[e.WhistleError], Callable[[Any], ErrorWords]]] = {
    e.NotFound: lambda x: ErrorWords(
        f"There is no such {_thing(x.what)} any more", _NOTHING, "Go back and choose again."
    ),
    e.Ambiguous: lambda x: ErrorWords(
        f"{_count(x.count, 'thing fits', 'things fit')} as the {_thing(x.what)}",
        _NOTHING,
        "Choose the one you mean.",
    ),
    e.QuoteNotFound: lambda _: ErrorWords(
        "Those words are not in the account", "Nothing was tagged.", "Mark the words again and tag them."
    ),
    e.QuoteAmbiguous: lambda x: ErrorWords(
        f"Those words are in the account {x.count} times",
        "Nothing was tagged.",
        "Mark a few more words, so that it is clear which place you mean.",
    ),
    e.BadValue: lambda x: ErrorWords("That does not fit here", _NOTHING, f"It takes {x.expected}."),
    e.WrongState: lambda x: ErrorWords(
        f"For that, the {_thing(x.what)} has to be {_state(x.needs)}",
        _NOTHING,
        "Look at its state, then go on.",
    ),
    e.AlreadyExists: lambda x: ErrorWords(
        f"There is a {_thing(x.what)} there already", "It was not touched.", "Choose another name or place."
    ),
    e.BadDecisions: lambda x: ErrorWords(
        "Those decisions do not fit this account" + (f" (entry {x.entry})" if x.entry else ""),
        "No names were taken out; the draft is safe.",
        f"The reason: {x.problem}. Open the account again and decide once more.",
    ),
    e.OnHold: lambda _: ErrorWords(
        "This case is on hold, so nothing was deleted",
        "Everything is still there.",
        "If proceedings or an investigation are under way or likely, take legal advice before deleting.",
    ),
    e.NoTerminal: lambda _: ErrorWords("A passphrase is needed", _NOTHING, "Type it here in the window."),
    e.WrongPassphrase: lambda _: ErrorWords(
        "That passphrase does not open this vault", _NOTHING, "Check Caps Lock and try again."
    ),
    e.WrongCustodianPassphrase: lambda _: ErrorWords(
        "The names list could not be opened",
        "The accounts can still be read.",
        "Try the names list's own passphrase.",
    ),
    e.RegisterClosed: lambda _: ErrorWords(
        "This needs the names list open",
        _NOTHING,
        "Open the names list with its own passphrase, then try again.",
    ),
    e.NotAVault: lambda _: ErrorWords(
        "That folder does not hold a vault", _NOTHING, "Choose the folder that you made the vault in."
    ),
    e.HeaderDamaged: lambda _: ErrorWords(
        "The start of this vault is damaged, both copies of it",
        _NOTHING,
        "Copy the whole folder to another disk. Then go back to a backup, or make a new vault of what can be"
        " read with “whistle salvage” on the command line.",
    ),
    e.LinkedPart: lambda x: ErrorWords(
        f"“{x.name}” in this folder leads to another place",
        "Nothing was read or changed.",
        "Put the file itself into the vault’s folder, then open it again.",
    ),
    e.DatabaseDamaged: lambda _: ErrorWords(
        "Part of this vault is damaged on the disk",
        "Nothing was changed. What is undamaged can still be saved.",
        "Copy the whole folder to another disk before anything else. Then go back to a backup, or make a new"
        " vault of what can be read with “whistle salvage” on the command line.",
    ),
    e.BlobDamaged: lambda _: ErrorWords(
        "A stored file is missing or was changed",
        "The rest of the vault is fine.",
        "An older backup may hold it. Make a new backup on another disk before you go on.",
    ),
    e.RegisterDamaged: lambda x: _REGISTER[getattr(x, "problem", "")],
    e.CustodyBroken: lambda x: ErrorWords(
        f"The record of what was done does not hold together from line {x.row} on",
        "The accounts can still be read.",
        "Compare the check words with those on paper, and keep a copy of the folder as it is.",
    ),
    e.KdfRefused: lambda x: ErrorWords(
        f"This vault asks for an impossible amount of work to open it ({x.parameter})",
        "It was not opened and nothing was changed.",
        "It may have been tampered with. Go back to a backup.",
    ),
    e.DossierUnverified: lambda x: ErrorWords(
        "This file is not a dossier as it was signed",
        f"The reason: {x.problem}.",
        "Ask its sender for a fresh copy.",
    ),
    e.IdentifiersOpen: lambda x: ErrorWords(
        _count(x.count, "name has not been decided", "names have not been decided"),
        "Your other decisions are kept.",
        "Decide these to go on.",
    ),
    e.ContactsOutOfDate: lambda x: ErrorWords(
        _count(x.count, "support contact is out of date", "support contacts are out of date"),
        "Nothing was begun, and nothing is lost.",
        "Check them, or write down why you go on without.",
    ),
    e.TooSoon: lambda _: ErrorWords(
        "This was to be said again on another day",
        "The answers are kept, and nothing leaves yet.",
        "Ask again tomorrow.",
    ),
    e.GatesFailed: lambda x: ErrorWords(
        f"{_count(len(x.gates), 'check stops', 'checks stop')} this dossier: "
        + _list(tuple(check_name(gate) for gate in x.gates)),
        _NO_FILE,
        "Open each check and put it right, then make the dossier again.",
    ),
    e.CannotOverride: lambda x: ErrorWords(
        f"The check “{check_name(x.gate)}” cannot be set aside",
        _NO_FILE,
        "Put right what it found, then try again.",
    ),
    e.FileUnreadable: lambda x: ErrorWords(
        "That file cannot be read", _NOT_STORED, f"The reason: {x.reason}. Try another copy of it."
    ),
    e.TooLarge: lambda x: ErrorWords(
        f"That is more than {max(1, x.limit // 1_000_000)} MB",
        _NOT_STORED,
        "Split it and add the parts one by one.",
    ),
    e.TooComplex: lambda x: ErrorWords(
        "Reading that file was given up",
        _NOT_STORED,
        f"The reason: {x.reason}. Try a simpler copy, plain text perhaps.",
    ),
    e.Protected: lambda _: ErrorWords(
        "That file is locked with a password",
        _NOT_STORED,
        "Save a copy of it without the password and add that.",
    ),
    e.CopyRefused: lambda x: ErrorWords(
        f"There can be no cleaned copy: {wording().refusal(x.reason)}",
        "What is kept as it came was not changed.",
        "Describe it in words, or take a picture of what matters and add that.",
    ),
    e.NoWords: lambda _: ErrorWords(
        "That file holds no words that can be read",
        _NOT_STORED,
        "It may be a scan. Type the words in instead.",
    ),
    e.PackageRefused: lambda x: ErrorWords(
        "That file was not taken in",
        _NOT_STORED,
        f"The reason: {x.reason}. Ask its sender to hand it over again.",
    ),
    e.KitFailed: lambda _: ErrorWords(
        "No kit was made", _NOTHING, "Kits are made on 64-bit Linux, where PyInstaller is installed."
    ),
    e.NotConfirmed: lambda _: ErrorWords(
        "That was not confirmed", _NOTHING, "Look through what is shown and confirm it."
    ),
    e.CannotPrint: lambda x: ErrorWords(
        f"These letters cannot be printed yet: {' '.join(x.letters)}",
        _NO_FILE,
        "Write them another way and try again.",
    ),
    e.VaultBusy: lambda _: ErrorWords(
        "This vault is open in another window", _NOTHING, "Close it there, then try again."
    ),
    e.VaultTooNew: lambda _: ErrorWords(
        "This vault was made by a newer version of the program",
        "It was not touched.",
        "Open it with that version.",
    ),
    e.DiskFull: lambda _: ErrorWords(
        "The disk is full", "What was saved before is safe.", "Free some space, then try again."
    ),
    e.CannotWrite: lambda x: ErrorWords(
        "Nothing can be written there", _NOTHING, f"The reason: {x.reason}. Choose another folder."
    ),
    e.HelperFailed: lambda x: ErrorWords(
        "A part of the program gave no answer", _NOTHING, f"The reason: {x.reason}. Try again."
    ),
    e.KeyringFailed: lambda x: ErrorWords(
        _KEYRING[x.problem],
        _NOTHING,
        "Unlock the keyring, or open the vault with another passphrase or the recovery sheet.",
    ),
    e.ShareUnreadable: lambda x: ErrorWords(
        f"A word of recovery share {x.number} was read wrongly",
        _NOTHING,
        "Compare it with the sheet, word by word.",
    ),
    e.SharesTooFew: lambda x: ErrorWords(
        f"{_count(x.given, 'recovery share was', 'recovery shares were')} given, and it takes {x.needed}",
        _NOTHING,
        "Add another share.",
    ),
    e.SharesMixed: lambda _: ErrorWords(
        "These recovery shares are of different sheets", _NOTHING, "Take two with the same first words."
    ),
    e.SharesOfAnother: lambda _: ErrorWords(
        "These recovery shares are another vault's, or of a sheet that was replaced since",
        _NOTHING,
        "Look for the newest sheet.",
    ),
    e.BackupDamaged: lambda _: ErrorWords(
        "That file is no backup, or it was changed or cut short",
        "Nothing was taken from it.",
        "Try another backup.",
    ),
    e.VaultReadOnly: lambda x: _READ_ONLY[x.reason],
    e.LastWayIn: lambda _: ErrorWords(
        "That would leave no sure way into the vault",
        _NOTHING,
        "First add a second passphrase, or print a recovery sheet.",
    ),
}


def words_for(error: e.WhistleError) -> ErrorWords:
    """Return the words for an error."""
    return WORDS[type(error)](error)
