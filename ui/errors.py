"""The window's words for every error: what happened, what is safe, what to do.

Facts come from the error; no testimony, no name, no path is ever among them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from ui.language import as_said, several, tr
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


_NOTHING: Final = tr("Nothing was changed.")
_NOT_STORED: Final = tr("Nothing of it was stored.")
_NO_FILE: Final = tr("No file was made.")

_THINGS: Final = {
    "vault": tr("open vault"),
    "testimony": "account",
    "code": "tag",
    "passage": tr("tagged words"),
    "gate": "check",
    "register": tr("names list"),
    "consent": "permission",
}
"""Nouns that errors carry in the code's vocabulary, and the screen's."""

_CHECKS: Final = {
    "consent": tr("Permission"),
    "identities": tr("Names"),
    "mosaic": tr("Could someone work out who?"),
    "third-parties": tr("Other people and clues"),
    "numbers": tr("Numbers"),
    "reply": tr("Replies"),
    "derivatives": tr("Told by others"),
    "second-reader": tr("Second reader"),
    "secrecy": tr("Secrecy"),
    "near-names": tr("Words that look like names"),
    "leak": tr("Last search of the file"),
}
"""The checks of a dossier as the screen names them."""


def check_name(gate: str) -> str:
    """The screen's name of a check."""
    return _CHECKS.get(gate, gate.replace("-", " ").capitalize())


def _thing(what: str) -> str:
    return _THINGS.get(what, what)


def _list(items: tuple[str, ...]) -> str:
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + tr(" and ") + items[-1]


def _state(needs: str) -> str:
    return {"draft": tr("still a draft"), "sealed": tr("free of names first")}.get(needs, needs)


_REGISTER: Final = {
    "": ErrorWords(
        tr("The names list is damaged"), tr("The accounts can still be read."), tr("Look for it in a backup.")
    ),
    "absent": ErrorWords(
        tr("The names list is not here"),
        tr("The accounts can still be read."),
        tr("Put in the disk that holds it, then try again."),
    ),
    "other": ErrorWords(
        tr("This is another vault's names list"),
        tr("The accounts can still be read."),
        tr("Put in the right disk, then try again."),
    ),
}

_KEYRING: Final = {
    "none": tr("This passphrase needs the system's keyring, and there is none here"),
    "locked": tr("This passphrase needs the system's keyring, and that is locked"),
    "silent": tr("This passphrase needs the system's keyring, and that does not answer"),
    "forgotten": tr("If the passphrase is right, the system's keyring holds nothing for this vault"),
}

_READ_ONLY: Final = {
    "damaged": ErrorWords(
        tr("This vault is damaged, so it is open for reading only"),
        _NOTHING,
        tr(
            "Copy the whole folder to another disk. Then go back to a backup, or make a new vault"
            " of what can be"
            " read with “whistle salvage” on the command line."
        ),
    ),
    "diverged": ErrorWords(
        tr("This vault was written in two places at once, so it is open for reading only"),
        tr("Nothing was changed, and both states are kept."),
        tr("Decide which one to go on with, and make a backup of both first."),
    ),
}

WORDS: Final[dict[type[e.WhistleError], Callable[[Any], ErrorWords]]] = {
    e.NotFound: lambda x: ErrorWords(
        tr("There is no such {thing} any more", thing=_thing(x.what)),
        _NOTHING,
        tr("Go back and choose again."),
    ),
    e.Ambiguous: lambda x: ErrorWords(
        tr(
            "{count} as the {thing}",
            count=several("1 thing fits", "{n} things fit", x.count),
            thing=_thing(x.what),
        ),
        _NOTHING,
        tr("Choose the one you mean."),
    ),
    e.QuoteNotFound: lambda _: ErrorWords(
        tr("Those words are not in the account"),
        tr("Nothing was tagged."),
        tr("Mark the words again and tag them."),
    ),
    e.QuoteAmbiguous: lambda x: ErrorWords(
        tr("Those words are in the account {count} times", count=x.count),
        tr("Nothing was tagged."),
        tr("Mark a few more words, so that it is clear which place you mean."),
    ),
    e.BadValue: lambda x: ErrorWords(
        tr("That does not fit here"), _NOTHING, tr("It takes {expected}.", expected=x.expected)
    ),
    e.WrongState: lambda x: ErrorWords(
        tr("For that, the {thing} has to be {state}", thing=_thing(x.what), state=_state(x.needs)),
        _NOTHING,
        tr("Look at its state, then go on."),
    ),
    e.AlreadyExists: lambda x: ErrorWords(
        tr("There is a {thing} there already", thing=_thing(x.what)),
        tr("It was not touched."),
        tr("Choose another name or place."),
    ),
    e.BadDecisions: lambda x: ErrorWords(
        tr("Those decisions do not fit this account")
        + (tr(" (entry {entry})", entry=x.entry) if x.entry else ""),
        tr("No names were taken out; the draft is safe."),
        tr("The reason: {problem}. Open the account again and decide once more.", problem=x.problem),
    ),
    e.OnHold: lambda _: ErrorWords(
        tr("This case is on hold, so nothing was deleted"),
        tr("Everything is still there."),
        tr("If proceedings or an investigation are under way or likely, take legal advice before deleting."),
    ),
    e.NoTerminal: lambda _: ErrorWords(
        tr("A passphrase is needed"), _NOTHING, tr("Type it here in the window.")
    ),
    e.WrongPassphrase: lambda _: ErrorWords(
        tr("That passphrase does not open this vault"), _NOTHING, tr("Check Caps Lock and try again.")
    ),
    e.WrongCustodianPassphrase: lambda _: ErrorWords(
        tr("The names list could not be opened"),
        tr("The accounts can still be read."),
        tr("Try the names list's own passphrase."),
    ),
    e.RegisterClosed: lambda _: ErrorWords(
        tr("This needs the names list open"),
        _NOTHING,
        tr("Open the names list with its own passphrase, then try again."),
    ),
    e.NotAVault: lambda _: ErrorWords(
        tr("That folder does not hold a vault"), _NOTHING, tr("Choose the folder that you made the vault in.")
    ),
    e.HeaderDamaged: lambda _: ErrorWords(
        tr("The start of this vault is damaged, both copies of it"),
        _NOTHING,
        tr(
            "Copy the whole folder to another disk. Then go back to a backup, or make a new vault"
            " of what can be"
            " read with “whistle salvage” on the command line."
        ),
    ),
    e.LinkedPart: lambda x: ErrorWords(
        tr("“{name}” in this folder leads to another place", name=x.name),
        tr("Nothing was read or changed."),
        tr("Put the file itself into the vault’s folder, then open it again."),
    ),
    e.DatabaseDamaged: lambda _: ErrorWords(
        tr("Part of this vault is damaged on the disk"),
        tr("Nothing was changed. What is undamaged can still be saved."),
        tr(
            "Copy the whole folder to another disk before anything else. Then go back to a backup,"
            " or make a new"
            " vault of what can be read with “whistle salvage” on the command line."
        ),
    ),
    e.BlobDamaged: lambda _: ErrorWords(
        tr("A stored file is missing or was changed"),
        tr("The rest of the vault is fine."),
        tr("An older backup may hold it. Make a new backup on another disk before you go on."),
    ),
    e.RegisterDamaged: lambda x: _REGISTER[getattr(x, "problem", "")],
    e.CustodyBroken: lambda x: ErrorWords(
        tr("The record of what was done does not hold together from line {row} on", row=x.row),
        tr("The accounts can still be read."),
        tr("Compare the check words with those on paper, and keep a copy of the folder as it is."),
    ),
    e.KdfRefused: lambda x: ErrorWords(
        tr(
            "This vault asks for an impossible amount of work to open it ({parameter})", parameter=x.parameter
        ),
        tr("It was not opened and nothing was changed."),
        tr("It may have been tampered with. Go back to a backup."),
    ),
    e.DossierUnverified: lambda x: ErrorWords(
        tr("This file is not a dossier as it was signed"),
        tr("The reason: {problem}.", problem=x.problem),
        tr("Ask its sender for a fresh copy."),
    ),
    e.IdentifiersOpen: lambda x: ErrorWords(
        several("1 name has not been decided", "{n} names have not been decided", x.count),
        tr("Your other decisions are kept."),
        tr("Decide these to go on."),
    ),
    e.ContactsOutOfDate: lambda x: ErrorWords(
        several("1 support contact is out of date", "{n} support contacts are out of date", x.count),
        tr("Nothing was begun, and nothing is lost."),
        tr("Check them, or write down why you go on without."),
    ),
    e.TooSoon: lambda _: ErrorWords(
        tr("This was to be said again on another day"),
        tr("The answers are kept, and nothing leaves yet."),
        tr("Ask again tomorrow."),
    ),
    e.GatesFailed: lambda x: ErrorWords(
        several("1 check stops this dossier: ", "{n} checks stop this dossier: ", len(x.gates))
        + _list(tuple(check_name(gate) for gate in x.gates)),
        _NO_FILE,
        tr("Open each check and put it right, then make the dossier again."),
    ),
    e.CannotOverride: lambda x: ErrorWords(
        tr("The check “{check_name}” cannot be set aside", check_name=check_name(x.gate)),
        _NO_FILE,
        tr("Put right what it found, then try again."),
    ),
    e.FileUnreadable: lambda x: ErrorWords(
        tr("That file cannot be read"),
        _NOT_STORED,
        tr("The reason: {reason}. Try another copy of it.", reason=x.reason),
    ),
    e.TooLarge: lambda x: ErrorWords(
        tr("That is more than {max} MB", max=max(1, x.limit // 1000000)),
        _NOT_STORED,
        tr("Split it and add the parts one by one."),
    ),
    e.TooComplex: lambda x: ErrorWords(
        tr("Reading that file was given up"),
        _NOT_STORED,
        tr("The reason: {reason}. Try a simpler copy, plain text perhaps.", reason=x.reason),
    ),
    e.Protected: lambda _: ErrorWords(
        tr("That file is locked with a password"),
        _NOT_STORED,
        tr("Save a copy of it without the password and add that."),
    ),
    e.CopyRefused: lambda x: ErrorWords(
        tr("There can be no cleaned copy: {refusal}", refusal=as_said(wording().refusal(x.reason))),
        tr("What is kept as it came was not changed."),
        tr("Describe it in words, or take a picture of what matters and add that."),
    ),
    e.NoWords: lambda _: ErrorWords(
        tr("That file holds no words that can be read"),
        _NOT_STORED,
        tr("It may be a scan. Type the words in instead."),
    ),
    e.PackageRefused: lambda x: ErrorWords(
        tr("That file was not taken in"),
        _NOT_STORED,
        tr("The reason: {reason}. Ask its sender to hand it over again.", reason=x.reason),
    ),
    e.KitFailed: lambda _: ErrorWords(
        tr("No kit was made"), _NOTHING, tr("Kits are made on 64-bit Linux, where PyInstaller is installed.")
    ),
    e.NotConfirmed: lambda _: ErrorWords(
        tr("That was not confirmed"), _NOTHING, tr("Look through what is shown and confirm it.")
    ),
    e.CannotPrint: lambda x: ErrorWords(
        tr("These letters cannot be printed yet: {words}", words=" ".join(x.letters)),
        _NO_FILE,
        tr("Write them another way and try again."),
    ),
    e.VaultBusy: lambda _: ErrorWords(
        tr("This vault is open in another window"), _NOTHING, tr("Close it there, then try again.")
    ),
    e.VaultTooNew: lambda _: ErrorWords(
        tr("This vault was made by a newer version of the program"),
        tr("It was not touched."),
        tr("Open it with that version."),
    ),
    e.DiskFull: lambda _: ErrorWords(
        tr("The disk is full"), tr("What was saved before is safe."), tr("Free some space, then try again.")
    ),
    e.CannotWrite: lambda x: ErrorWords(
        tr("Nothing can be written there"),
        _NOTHING,
        tr("The reason: {reason}. Choose another folder.", reason=x.reason),
    ),
    e.HelperFailed: lambda x: ErrorWords(
        tr("A part of the program gave no answer"),
        _NOTHING,
        tr("The reason: {reason}. Try again.", reason=x.reason),
    ),
    e.KeyringFailed: lambda x: ErrorWords(
        _KEYRING[x.problem],
        _NOTHING,
        tr("Unlock the keyring, or open the vault with another passphrase or the recovery sheet."),
    ),
    e.ShareUnreadable: lambda x: ErrorWords(
        tr("A word of recovery share {count} was read wrongly", count=x.number),
        _NOTHING,
        tr("Compare it with the sheet, word by word."),
    ),
    e.SharesTooFew: lambda x: ErrorWords(
        tr(
            "{count} given, and it takes {needed}",
            count=several("1 recovery share was", "{n} recovery shares were", x.given),
            needed=x.needed,
        ),
        _NOTHING,
        tr("Add another share."),
    ),
    e.SharesMixed: lambda _: ErrorWords(
        tr("These recovery shares are of different sheets"),
        _NOTHING,
        tr("Take two with the same first words."),
    ),
    e.SharesOfAnother: lambda _: ErrorWords(
        tr("These recovery shares are another vault's, or of a sheet that was replaced since"),
        _NOTHING,
        tr("Look for the newest sheet."),
    ),
    e.BackupDamaged: lambda _: ErrorWords(
        tr("That file is no backup, or it was changed or cut short"),
        tr("Nothing was taken from it."),
        tr("Try another backup."),
    ),
    e.VaultReadOnly: lambda x: _READ_ONLY[x.reason],
    e.LastWayIn: lambda _: ErrorWords(
        tr("That would leave no sure way into the vault"),
        _NOTHING,
        tr("First add a second passphrase, or print a recovery sheet."),
    ),
}


def words_for(error: e.WhistleError) -> ErrorWords:
    """Return the words for an error."""
    return WORDS[type(error)](error)
