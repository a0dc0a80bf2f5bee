"""The vault itself: made, listed, checked, backed up, its keys and ways in."""

from __future__ import annotations

import argparse
from pathlib import Path

from whistle.verbs.common import Verb, command, takes_json


def vault_verbs(verb: Verb) -> None:
    """Add them."""
    demo = verb("demo", command("demo", "demo"), "make the sample case in a folder", vault=False)
    demo.add_argument("folder", type=Path, metavar="DIR")
    demo.add_argument("--no-window", action="store_true", help="only make it")
    verb("init", command("vaults", "init"), "make a vault")
    one = verb("list", command("vaults", "list_"), "list what the vault holds")
    one.add_argument(
        "what",
        nargs="?",
        default="cases",
        choices=["cases", "sources", "testimonies", "claims", "dossiers", "packages", "custody", "deletions"],
    )
    takes_json(one)
    one = verb("check", command("check", "check"), "look for damage")
    one.add_argument("--anchor", metavar="WORDS", help="six check words that were written down earlier")
    takes_json(one)
    one = verb("delete", command("vaults", "delete"), "put an account in the bin")
    one.add_argument("testimony", metavar="TESTIMONY")
    one.add_argument("--undo", action="store_true", help="take it out of the bin")
    verb("purge", command("vaults", "purge"), "destroy what is in the bin")
    one = verb("hold", command("vaults", "hold"), "put a legal hold on a case")
    one.add_argument("--case", required=True)
    one.add_argument("--off", action="store_true", help="take the hold off")


def review_verbs(verb: Verb) -> None:
    """Add them."""
    one = verb("review", command("casework", "review"), "when to decide whether a case is still kept")
    one.add_argument("--case", help="without it, the cases that are due are listed")
    when = one.add_mutually_exclusive_group()
    when.add_argument("--on", metavar="YYYY-MM-DD")
    when.add_argument("--none", action="store_true", help="set no day")
    takes_json(one)


def key_verbs(verb: Verb) -> None:
    """Add them."""

    def new(one: argparse.ArgumentParser) -> None:
        one.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help="first line: the new one")

    one = verb("passphrase", command("keys", "change_passphrase"), "change, add or remove a passphrase")
    what = one.add_mutually_exclusive_group()
    what.add_argument("--add", action="store_true", help="let a further passphrase open the vault")
    what.add_argument("--remove", type=int, metavar="N", help="let passphrase N open the vault no more")
    what.add_argument("--list", action="store_true", help="show the numbers of the passphrases")
    new(one)
    one = verb("recovery", command("keys", "recovery"), "print recovery shares, or open a vault with two")
    one.add_argument("--out", type=Path, metavar="FILE.pdf", help="the sheet, a page for each share")
    one.add_argument(
        "--text", type=Path, metavar="FILE.txt", help="the same as plain text, 40 characters a line"
    )
    one.add_argument(
        "--check-file", type=Path, metavar="FILE", help="a share typed back, instead of asking; or -"
    )
    one.add_argument(
        "--use", type=Path, nargs="*", metavar="FILE", help="open with these shares, or ask for them"
    )
    one.add_argument("--drop", action="store_true", help="let no recovery shares open the vault")
    new(one)
    one = verb("rekey", command("keys", "rekey"), "put the vault under new keys")
    one.add_argument(
        "--also-file",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="one more to keep",
    )
    one = verb("keyring", command("keys", "keyring"), "make a passphrase need the system's keyring, or not")
    switch = one.add_mutually_exclusive_group(required=True)
    switch.add_argument("--on", action="store_true")
    switch.add_argument("--off", action="store_true")
    one = verb(
        "custodian", command("keys", "custodian"), "change the names list's passphrase, or move its key"
    )
    what = one.add_mutually_exclusive_group()
    what.add_argument("--move-to", type=Path, metavar="FILE", help="move its key to another medium")
    what.add_argument(
        "--share", action="store_true", help="let it open with the vault: one passphrase for both"
    )
    new(one)


def copy_verbs(verb: Verb) -> None:
    """Add them."""
    one = verb("backup", command("backups", "backup"), "write the vault into one encrypted file")
    one.add_argument("file", type=Path, metavar="FILE")
    one.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help="the backup's own passphrase")
    one = verb("restore", command("backups", "restore"), "make a new vault of a backup", vault=False)
    one.add_argument("file", type=Path, metavar="FILE")
    one.add_argument("target", type=Path, metavar="VAULT", help="a folder that is new or empty")
    one.add_argument("--use", type=Path, nargs="+", metavar="FILE", help="open it with these recovery shares")
    one = verb(
        "salvage",
        command("backups", "salvage"),
        "say what can be read of a damaged vault, and make a new vault of it",
    )
    one.add_argument(
        "target",
        type=Path,
        nargs="?",
        metavar="NEWVAULT",
        help="a folder that is new or empty; without it nothing is made",
    )
    one.add_argument("--use", type=Path, nargs="+", metavar="FILE", help="open it with these recovery shares")
    takes_json(one)
