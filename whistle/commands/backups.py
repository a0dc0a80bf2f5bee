"""Commands about copies of the whole vault: backup, restore."""

from __future__ import annotations

import argparse

from whistle.api import Session, restore_backup
from whistle.commands.common import first_line, note, out, passphrase
from whistle.commands.keys import shares_of
from whistle.crypto.wordlist import check_words


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
