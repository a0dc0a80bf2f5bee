"""Commands about the ways into a vault: passphrase, recovery, keyring, custodian."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from whistle.api import Session
from whistle.commands.common import ask, first_line, note, open_session, out, passphrase
from whistle.crypto.recovery import NEEDED, shares_in
from whistle.errors import AlreadyExists, BadValue, FileUnreadable, NoTerminal
from whistle.operations.recovery_sheet import as_pdf, as_text
from whistle.operations.ways import NewShares
from whistle.vault.files import write_atomically

MAX_SHARE_FILE = 64 * 1024
OLD_COPIES = (
    "Earlier backups and copies of the vault still open with what opened them then. If somebody who may have"
    " a copy knows the old passphrase, 'whistle rekey' makes every key anew."
)


def new_passphrase(args: argparse.Namespace) -> str:
    """A new passphrase: from its file, else asked for twice."""
    if args.new_passphrase_file:
        return first_line(args.new_passphrase_file)
    first = ask("New passphrase: ")
    if ask("The new passphrase again: ") != first:
        raise BadValue("the second passphrase", "the same words as the first")
    return first


def change_passphrase(args: argparse.Namespace) -> int:
    """Change, add, remove or list passphrases."""
    with open_session(args) as session:
        if args.list:
            return _list(session)
        if args.remove is not None:
            session.ways.remove(args.remove)
            out(f"Passphrase {args.remove} opens the vault no more.")
            note(OLD_COPIES)
        elif args.add:
            number = session.ways.add(new_passphrase(args))
            out(f"Added. It is passphrase {number} of this vault.")
        else:
            session.ways.change(new_passphrase(args))
            out("Changed. The old passphrase opens the vault no more.")
            note(OLD_COPIES)
    return 0


def _list(session: Session) -> int:
    for way in session.ways.all():
        needs = ", with the system's keyring" if way.keyring else ""
        out(f"{way.number}  passphrase{needs}{' (used now)' if way.current else ''}")
    out("Recovery shares: " + ("yes." if session.ways.recovery else "none."))
    return 0


def recovery(args: argparse.Namespace) -> int:
    """Print recovery shares, or open the vault with two of them."""
    if args.use is not None:
        return _recover(args)
    if args.drop:
        with open_session(args) as session:
            session.ways.drop_recovery()
        out("No recovery shares open the vault now.")
        return 0
    wanted = [path for path in (args.out, args.text) if path is not None]
    if not wanted:
        raise BadValue("--out or --text", "a file for the sheet")
    if not args.check_file and not sys.stdin.isatty():
        # Before anything is written: a sheet that nobody compared is worth nothing.
        raise NoTerminal
    drawn = NewShares()
    written: list[Path] = []
    try:
        with open_session(args) as session:
            for path, data in ((args.out, as_pdf(drawn.shares)), (args.text, as_text(drawn.shares).encode())):
                if path is not None:
                    _write_new(path, data)
                    written.append(path)
            out("Written: " + " and ".join(path.name for path in written))
            session.ways.set_recovery(drawn, _typed_back(args))
    except BaseException:
        # Shares that open nothing must not lie about as if they did.
        for path in written:
            path.unlink(missing_ok=True)
        raise
    finally:
        drawn.close()
    out(f"Any {NEEDED} of the three shares open this vault now; those of an earlier sheet do not.")
    note("Print the sheet or copy it to paper, give the shares to different hands, then delete the files.")
    return 0


def _typed_back(args: argparse.Namespace) -> list[str]:
    if args.check_file:
        return shares_of(args.check_file)
    return [ask("Type one share back from the sheet, its 33 words: ")]


def _recover(args: argparse.Namespace) -> int:
    shares = [share for path in args.use for share in shares_of(path)]
    while not args.use and len(shares) < NEEDED:
        shares.append(ask(f"Share {len(shares) + 1}, its 33 words: "))
    with Session.open_by_recovery(args.vault, shares, args.key_file) as session:
        session.ways.change(new_passphrase(args))
        open_names = session.register.is_open
    out("The new passphrase opens the vault. 'whistle passphrase --list' shows the others.")
    if not open_names:
        note("The names list keeps its own passphrase: recovery shares do not open it.")
    return 0


def shares_of(path: Path) -> list[str]:
    """The shares in a file: the sheet's own text, or 33 words typed. Raises FileUnreadable."""
    try:
        if str(path) == "-":
            data = sys.stdin.buffer.read(MAX_SHARE_FILE)
        else:
            with path.open("rb") as file:
                data = file.read(MAX_SHARE_FILE)
        found = shares_in(data.decode("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable("the file with a share cannot be read") from error
    if not found:
        raise FileUnreadable("it holds no recovery share: a share is 33 words")
    return found


def _write_new(path: Path, data: bytes) -> None:
    if path.exists():
        raise AlreadyExists("file")
    write_atomically(path, data)


def keyring(args: argparse.Namespace) -> int:
    """Make the passphrase need the system's keyring, or not."""
    words = passphrase(args)
    with Session.open(args.vault, words, key_file=args.key_file) as session:
        session.ways.keyring(on=args.on, passphrase=words)
    if args.on:
        out("This passphrase opens the vault on this machine only now, together with its keyring.")
        note("Backups do not need the keyring. Without it: another passphrase, or recovery shares.")
    else:
        out("This passphrase opens the vault without the keyring now.")
    return 0


def rekey(args: argparse.Namespace) -> int:
    """Put the vault under new keys."""
    words = passphrase(args)
    further = [first_line(path) for path in args.also_file]
    with Session.open(args.vault, words, key_file=args.key_file) as session:
        done = session.ways.rekey([words, *further])
    out("Every key of the vault is new. The passphrases that you gave open it.")
    if done.dropped:
        note(f"Passphrases that were not given and open it no more: {done.dropped}.")
    if done.recovery_dropped:
        note("The recovery sheet opens it no more: print a new one with 'whistle recovery'.")
    note("Earlier backups and copies still open with what opened them then, and hold what they held.")
    return 0


def custodian(args: argparse.Namespace) -> int:
    """Change the names list's passphrase, or move its key to another medium."""
    with open_session(args, names=True) as session:
        if args.move_to:
            session.ways.move_names_key(args.move_to)
            out("The key of the names list is there now, and no longer in the vault's folder.")
            note(
                "At the top of a medium that is plugged in it is found; elsewhere say --key-file FILE. If it"
                " is lost, so are the names and raw words."
            )
            return 0
        if args.share:
            session.ways.set_custodian(None)
            out("The names list opens with the vault now: whoever opens the vault can read every name.")
            return 0
        session.ways.set_custodian(new_passphrase(args))
    out("The names list opens with its new passphrase only.")
    note("A copy of the old key file still opens with the old passphrase.")
    return 0
