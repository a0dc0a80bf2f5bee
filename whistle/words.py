"""The command line's words for every error: what happened, what is safe, what to do.

One plain sentence or two, never testimony, never a path that the person did not type.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from whistle import errors as e
from whistle.intake.evidence.wording import wording

_REGISTER: Final = {
    "": ("The names list is damaged. The accounts can still be read; look for register.key in a backup."),
    "absent": (
        "The names list's key is not here. The accounts can still be read; put in the medium that holds it (a key at its"
        " top is found), or say where it is with --key-file FILE."
    ),
    "other": (
        "This is the key of another vault's names list. The accounts can still be read; put in the right medium, or say"
        " where the key is with --key-file FILE."
    ),
}
_KEYRING: Final = {
    "none": "This passphrase needs the system's keyring, and there is none here.",
    "locked": "This passphrase needs the system's keyring, and that is locked.",
    "silent": "This passphrase needs the system's keyring, and that does not answer.",
    "forgotten": "If the passphrase is right: the system's keyring holds nothing for this vault.",
}
_WITHOUT_KEYRING: Final = "unlock the keyring, or open the vault with another passphrase or with recovery shares ('whistle recovery --use')."
_READ_ONLY: Final = {
    "damaged": (
        "The vault's database is damaged, so it is open for reading only. Nothing was changed; restore a backup, or save"
        " what can be read with 'whistle salvage'."
    ),
    "diverged": (
        "This folder was written in two places at once or put back in part, so it is open for reading only. Nothing was"
        " changed; 'whistle backup' still works, so make one of each state and restore them into two folders."
    ),
}

WORDS: Final[dict[type[e.WhistleError], Callable[[Any], str]]] = {
    e.NotFound: lambda x: (
        f"There is no such {x.what}. Nothing was changed; 'whistle list' shows what there is."
    ),
    e.Ambiguous: lambda x: (
        f"{x.count} things fit as the {x.what}. Nothing was changed; say which, with its id or --case."
    ),
    e.QuoteNotFound: lambda _: (
        "Those words are not in the sealed account. Nothing was tagged; 'whistle show' prints it."
    ),
    e.QuoteAmbiguous: lambda x: (
        f"Those words stand {x.count} times in the account. Nothing was tagged; choose one with --nth N."
    ),
    e.BadValue: lambda x: (
        f"The value of {x.option} does not fit: it takes {x.expected}. Nothing was changed."
    ),
    e.WrongState: lambda x: f"That needs the {x.what} to be {_state(x.needs)}. Nothing was changed.",
    e.AlreadyExists: lambda x: f"There is a {x.what} there already. It was not touched; choose another name.",
    e.BadDecisions: lambda x: (
        f"The decisions file does not fit{f' at entry {x.entry}' if x.entry else ''}: {x.problem}."
        " Nothing was sealed; docs/decisions-format.md describes the file."
    ),
    e.OnHold: lambda _: (
        "This case is on legal hold, so nothing was deleted. If proceedings or an investigation are under way or"
        " likely, take legal advice before deleting."
    ),
    e.NoTerminal: lambda _: (
        "A passphrase is needed and there is no terminal to ask on. Use --passphrase-file FILE."
    ),
    e.KitFailed: lambda x: f"No kit was made: {x.reason}.",
    e.NotConfirmed: lambda _: (
        "That was not confirmed. Nothing was stored or written; look through what was shown and run it again with --yes."
    ),
    e.WrongPassphrase: lambda _: (
        "That passphrase does not open this vault. Nothing was changed; check Caps Lock and try again."
    ),
    e.WrongCustodianPassphrase: lambda _: (
        "That passphrase does not open the names list. The accounts are safe; try the names list's own passphrase."
    ),
    e.RegisterClosed: lambda _: (
        "This needs the names list open. Nothing was changed; give its passphrase with --custodian-file FILE."
    ),
    e.NotAVault: lambda _: (
        "That folder is not a vault, or its header is gone. Nothing was changed; check the folder's name."
    ),
    e.LinkedPart: lambda x: (
        f"'{x.name}' in the vault's folder is a link to another place, or no file. Nothing was read or changed; put the"
        " file itself there, or say where the names list's key is with --key-file FILE."
    ),
    e.HeaderDamaged: lambda _: (
        "Both copies of the vault's header are damaged. Nothing was changed; copy the folder, then restore a backup."
    ),
    e.DatabaseDamaged: lambda _: (
        "Part of the vault's database is damaged. Nothing was changed; restore a backup, or save what can be read with"
        " 'whistle salvage'."
    ),
    e.BlobDamaged: lambda _: (
        "A stored file is missing or was changed. The rest is safe; 'whistle check' tells how many."
    ),
    e.RegisterDamaged: lambda x: _REGISTER.get(x.problem, _REGISTER[""]),
    e.KeyringFailed: lambda x: (
        f"{_KEYRING.get(x.problem, _KEYRING['silent'])} Nothing was changed; {_WITHOUT_KEYRING}"
    ),
    e.ShareUnreadable: lambda x: (
        f"A word of recovery share {x.number} was read wrongly: its check sum does not fit. Nothing was changed; compare"
        " it with the sheet, word by word."
    ),
    e.SharesTooFew: lambda x: (
        f"{_count(x.given, 'recovery share was', 'different recovery shares were')} given and it takes {x.needed}. Nothing"
        " was changed."
    ),
    e.SharesMixed: lambda _: (
        "These recovery shares are of different sheets. Nothing was changed; take two with the same first words."
    ),
    e.SharesOfAnother: lambda _: (
        "These recovery shares are another vault's, or of a sheet that was replaced since. Nothing was changed; look for"
        " the newest sheet."
    ),
    e.BackupDamaged: lambda _: (
        "That file is no backup, or it was changed or cut short. Nothing was restored from it; try another backup."
    ),
    e.VaultReadOnly: lambda x: _READ_ONLY.get(x.reason, _READ_ONLY["damaged"]),
    e.LastWayIn: lambda _: (
        "That would leave no sure way into the vault, so nothing was changed. First add a second passphrase ('whistle"
        " passphrase --add') or print recovery shares ('whistle recovery')."
    ),
    e.CustodyBroken: lambda x: (
        f"The record of what was done does not hold together from row {x.row} on. The accounts can be read."
    ),
    e.KdfRefused: lambda x: (
        f"The vault's header asks for an impossible amount of work ({x.parameter}), so it was not opened. Nothing was"
        " changed; restore the header or a backup."
    ),
    e.DossierUnverified: lambda x: (
        f"This file is not a dossier as it was signed: {x.problem}. Ask its sender for a fresh copy."
    ),
    e.IdentifiersOpen: lambda x: (
        f"{_count(x.count, 'name has', 'names have')} not been decided, so nothing was sealed. Decide with --accept"
        " direct or --decisions FILE."
    ),
    e.ContactsOutOfDate: lambda x: (
        f"{_count(x.count, 'support contact is', 'support contacts are')} past the day to be checked by, so no"
        " interview was begun. Check them in the window, or say there why not."
    ),
    e.TooSoon: lambda _: (
        "This was to be said again on another day, and it is still the same one. Nothing was changed; ask again"
        " tomorrow."
    ),
    e.GatesFailed: lambda x: (
        f"Blocked by {_list(x.gates)}: no file was made."
        + (f" Look at {_list(x.places[:6])}{' and more' if len(x.places) > 6 else ''}." if x.places else "")
    ),
    e.CannotOverride: lambda x: f"Blocked by {x.gate}, which cannot be overridden: no file was made.",
    e.FileUnreadable: lambda x: f"That file cannot be read: {x.reason}. Nothing of it was stored.",
    e.TooLarge: lambda x: (
        f"That is over the limit of {max(1, x.limit // 1_000_000)} MB. Nothing of it was stored; split it and add the parts."
    ),
    e.TooComplex: lambda x: f"Reading that file was given up: {x.reason}. Nothing of it was stored.",
    e.Protected: lambda _: (
        "That file is locked with a password. Nothing of it was stored; save a copy without the password first."
    ),
    e.CopyRefused: lambda x: (
        f"There can be no cleaned copy: {wording().refusal(x.reason)}. What is kept as it came was not changed."
    ),
    e.NoWords: lambda _: (
        "That file holds no words that can be read (it may be a scan). Nothing of it was stored."
    ),
    e.PackageRefused: lambda x: f"That file was not taken in: {x.reason}. Nothing of it was stored.",
    e.CannotPrint: lambda x: f"These letters cannot be printed yet: {' '.join(x.letters)}. No file was made.",
    e.VaultBusy: lambda _: "This vault is open in another window. Nothing was changed; close it there first.",
    e.VaultTooNew: lambda x: (
        f"This vault was written by a newer version (format {x.found}, this one reads {x.supported}). It was not"
        " touched; open it with that version."
    ),
    e.DiskFull: lambda _: "The disk is full. What was saved before is safe; free some space and try again.",
    e.CannotWrite: lambda x: (
        f"That place cannot be written: {x.reason}. Nothing was changed; choose another folder."
    ),
    e.HelperFailed: lambda x: f"A helper process gave no answer: {x.reason}. Nothing was changed; try again.",
}


def say(error: e.WhistleError) -> str:
    """Return the words for an error."""
    return WORDS[type(error)](error)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _list(items: tuple[str, ...]) -> str:
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + " and " + items[-1]


def _state(needs: str) -> str:
    return "a draft" if needs == "draft" else needs
