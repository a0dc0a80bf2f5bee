"""Commands about copies of the whole vault: backup, restore, salvage."""

from __future__ import annotations

import argparse

from whistle.api import Session, restore_backup, salvage_vault
from whistle.commands.common import custodian, first_line, note, out, out_json, passphrase, plain, short
from whistle.commands.keys import shares_of
from whistle.crypto.wordlist import check_words
from whistle.vault.salvage.salvage import AccountsFound, Made, OriginalsFound, Salvage

SHOWN_IDS = 12
"""So many ids are printed; --json has all of them."""


def backup(args: argparse.Namespace) -> int:
    """Write the vault into one encrypted file, and verify it."""
    words = passphrase(args)
    own = first_line(args.new_passphrase_file) if args.new_passphrase_file else words
    with Session.open(args.vault, words, key_file=args.key_file) as session:
        made = session.care.backup(args.file, own)
        shares = session.ways.recovery
    out(f"Backup made, restored for trial and compared: {made.files} files, {made.size} bytes.")
    out(f"Check words: {check_words(made.anchor[1])}")
    note(
        "It opens with "
        + ("its own new passphrase" if args.new_passphrase_file else "the passphrase that you just used")
        + (" or with recovery shares." if shares else ".")
        + " Keep it on another medium."
    )
    if not made.names_key:
        note("The names list's key is not in it: keep a copy of that key's own medium.")
    if made.missing:
        note(f"{made.missing} originals were missing from the vault already, and so from the backup.")
    return 0


def restore(args: argparse.Namespace) -> int:
    """Make a new vault of a backup; never over anything."""
    if args.use:
        shares = [share for path in args.use for share in shares_of(path)]
        done = restore_backup(args.file, args.target, shares=shares)
    else:
        done = restore_backup(args.file, args.target, passphrase=passphrase(args))
    rows, head = done.anchor
    out(f"Restored and checked. {args.target.name}")
    out(f"Record of what was done: {rows} rows, unbroken. Check words of the backup: {check_words(head)}")
    out("If you wrote those words down when the backup was made, nothing before it was changed.")
    if done.health.blobs_missing or done.health.blobs_damaged:
        note(f"Originals: {done.health.blobs_missing} missing, {done.health.blobs_damaged} damaged.")
    return 0


def salvage(args: argparse.Namespace) -> int:
    """Read what can be read of a damaged vault, and make a new vault of it; never over anything."""
    shares = [share for path in args.use or () for share in shares_of(path)]
    found = salvage_vault(
        args.vault,
        args.target,
        passphrase="" if shares else passphrase(args),
        shares=shares,
        custodian=custodian(args),
        key_file=args.key_file,
    )
    if args.json:
        out_json(plain(found) | {"complete": found.complete})
    else:
        _say_found(found)
        if found.made is not None:
            _say_made(args.target.name, found.made)
    return 0


def _say_found(found: Salvage) -> None:
    for copy in found.header_damaged:
        out(f"Header: {copy} is missing or damaged; the other copy was used.")
    bad = len(found.pages_damaged) + found.pages_missing
    out(f"Database: {found.pages - bad} of {found.pages} pages can be read.")
    if found.unfinished:
        out("A change was under way when the vault was last written; it is left out.")
    for table in found.tables:
        if table.read or table.lost:
            name = _ON_SCREEN.get(table.name, table.name.replace("_", " "))
            out(f"  {name}: {table.read} read" + (f", {table.lost} lost" if table.lost else ""))
    _say_accounts(found.accounts)
    _say_originals(found.originals)
    out("Names list's key: " + _KEY_STATES[found.register_key])


_ON_SCREEN = {
    "testimonies": "accounts",
    "fields": "texts",
    "label_uses": "uses of labels",
    "register": "entries of the names list",
    "passages": "tags",
    "disclosures": "times it was raised",
    "consents": "permissions",
    "interview_accounts": "accounts of interviews",
    "keepers": "settings of those who listen",
    "custody": "rows of the record",
    "tombstones": "deletion notes",
}
"""What the rows of a table are called on the screen, where its name is another."""

_KEY_STATES = {
    "whole": "whole.",
    "damaged": "damaged. Look for register.key in a backup; without it nobody can read the names.",
    "absent": "not in this folder. If it was not moved to another medium, look for it in a backup.",
    "elsewhere": "not where --key-file says.",
}


def _say_accounts(found: AccountsFound) -> None:
    out(f"Accounts: {found.whole} whole, {len(found.in_part)} in part, {len(found.lost)} lost.")
    for what, ids in (("In part", found.in_part), ("Lost", found.lost)):
        if ids:
            out(f"  {what}: {_some(ids)}")


def _say_originals(found: OriginalsFound) -> None:
    unchecked = (
        f", {found.unchecked} not looked into because the names list is closed" if found.unchecked else ""
    )
    counts = f"{found.whole} whole, {len(found.damaged)} damaged, {len(found.missing)} missing"
    out(f"Originals: {counts}{unchecked}.")
    for what, ids in (("Damaged", found.damaged), ("Missing", found.missing)):
        if ids:
            out(f"  {what}: {_some(ids)}")


def _some(ids: tuple[str, ...]) -> str:
    more = f" and {len(ids) - SHOWN_IDS} more" if len(ids) > SHOWN_IDS else ""
    return ", ".join(short(one) for one in ids[:SHOWN_IDS]) + more


def _say_made(name: str, made: Made) -> None:
    kept, again, lost = made.custody
    out(f"A new vault was made of it. It opens with what opened the damaged one. {name}")
    out(
        f"Record of what was done: {kept} rows as they were"
        + (f", {again} recorded again behind a gap, {lost} lost." if again or lost else ".")
    )
    if made.made_up:
        out(
            f"{made.made_up} rows stand in for lost ones: cases called 'Salvaged' are on hold until you look"
            " at them."
        )
    if made.left_out:
        out(f"{made.left_out} rows fit nowhere any more and were left out.")
    if made.asked_again:
        out(f"{made.asked_again} permissions count as not asked now: a later answer may be lost. Ask again.")
    note("The damaged folder was not changed. Keep it until you have looked through the new vault.")
