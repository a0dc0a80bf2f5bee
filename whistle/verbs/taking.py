"""What comes in: accounts, guides, evidence."""

from __future__ import annotations

import argparse
from pathlib import Path

from whistle.verbs.common import Parser, Verb, command, takes_json


def account_verbs(verb: Verb) -> None:
    """Add them."""
    one = verb("add", command("accounts", "add"), "make each file a draft account")
    one.add_argument("--case", required=True)
    one.add_argument("--source", required=True, metavar="PSEUDONYM")
    one.add_argument("files", nargs="+", type=Path, metavar="FILE")
    one = verb("scan", command("accounts", "scan"), "propose names and clues in files", vault=False)
    one.add_argument("--vault", type=Path, help="look for this vault's known names too")
    one.add_argument("files", nargs="+", metavar="FILE", help="a file, or - for standard input")
    takes_json(one)
    one = verb("seal", command("accounts", "seal"), "take names out of an account")
    one.add_argument("testimony", metavar="TESTIMONY")
    one.add_argument(
        "--accept", choices=["none", "direct", "all"], default="none", help="proposals to accept"
    )
    one.add_argument("--decisions", type=Path, metavar="FILE.json", help="see docs/decisions-format.md")
    one.add_argument(
        "--destroy-raw", action="store_true", help="keep no raw words, not even in the names list"
    )
    takes_json(one)
    one = verb("revise", command("revising", "revise"), "take a name that was missed out of sealed words")
    one.add_argument("testimony", metavar="TESTIMONY")
    one.add_argument(
        "--decisions", type=Path, required=True, metavar="FILE.json", help="see docs/decisions-format.md"
    )
    one.add_argument("--all", action="store_true", help="out of every sealed account of its case")
    takes_json(one)
    one = verb("recheck", command("revising", "recheck"), "look in sealed accounts for names learned since")
    one.add_argument("--case", required=True)
    takes_json(one)
    one = verb("identity", command("accounts", "identity"), "say who a label is (names on standard input)")
    one.add_argument("label", metavar="LABEL", help="Person 3, or a source's pseudonym")
    one.add_argument("--case", help="the case, where several have that label")
    one = verb("show", command("accounts", "show"), "print an account")
    one.add_argument("testimony", metavar="TESTIMONY")
    takes_json(one)


def guide_verbs(verb: Verb) -> None:
    """Add them."""
    one = verb("guide", command("guides", "guide"), "look through a guide for interviews", vault=False)
    one.add_argument("file", type=Path, metavar="FILE.json")
    one.add_argument("--use", type=Path, metavar="VAULT", help="let this vault use it where nothing is found")


def evidence_verbs(verb: Verb) -> None:
    """Add them."""
    top = verb("evidence", command("evidence", "listed"), "keep files as evidence, look into them, copy them")
    verbs = top.add_subparsers(required=True, parser_class=Parser, metavar="ACTION")

    def action(name: str, about: str, *, piece: bool = True, load: str = "") -> argparse.ArgumentParser:
        one: Parser = verbs.add_parser(name, help=about, description=about, allow_abbrev=False)
        one.verb = f"evidence VAULT {name}"
        one.set_defaults(command=command("evidence", load or name))
        for option in ("--passphrase-file", "--custodian-file", "--key-file"):
            # Said here they stand over what was said before the action.
            one.add_argument(option, type=Path, metavar="FILE", default=argparse.SUPPRESS)
        if piece:
            one.add_argument("evidence", metavar="EVIDENCE")
        return one

    one = action("add", "keep files as they came, with cleaned copies where there can be any", piece=False)
    one.add_argument("--case", default="", help="made if it is new")
    one.add_argument("--account", default="", metavar="TESTIMONY", help="the account that it came with")
    one.add_argument("--about", default="", metavar="WORDS", help="what it is; or - for standard input")
    one.add_argument("--described", action="store_true", help="seen and described with --about, not kept")
    one.add_argument("--unread", action="store_true", help="keep it without looking into it")
    one.add_argument("files", nargs="*", type=Path, metavar="FILE")
    one = action("list", "list the evidence of a case or of one account", piece=False, load="listed")
    one.add_argument("--case", default="")
    one.add_argument("--account", default="", metavar="TESTIMONY")
    one.add_argument("--binned", action="store_true", help="what is in the bin")
    takes_json(one)
    takes_json(action("show", "print what a piece carries, its SHA-256 and the words of its copy"))
    action("clean", "make the cleaned copy anew, or say why there can be none")
    one = action("looked", "say whether the cleaned copy shows a name or a face")
    one.add_argument("--shows", required=True, choices=["nobody", "somebody", "unknown"])
    one = action("blank", "make a part of a page black wherever the cleaned copy goes")
    one.add_argument("--page", type=int, default=0, metavar="N", help="from 1; with --clear, this page alone")
    one.add_argument(
        "--area", action="append", default=[], metavar="X,Y,W,H",
        help="left, top, width, height in percent of the page; may be given again",
    )  # fmt: skip
    one.add_argument("--clear", action="store_true", help="take away what is blanked")
    one = action("describe", "say anew what it is, or keep no more than that")
    one.add_argument("--about", default="", metavar="WORDS", help="or - for standard input")
    one.add_argument("--keep-no-longer", action="store_true", help="destroy all but the description")
    one = action("link", "say how it bears on an allegation")
    one.add_argument("allegation", metavar="ALLEGATION")
    one.add_argument("--relation", required=True, choices=["supports", "contradicts", "context"])
    one = action("delete", "put it into the bin", load="remove")
    one.add_argument("--undo", action="store_true", help="take it out again")
    one = action("mails", "propose what e-mails raised and what was answered", piece=False)
    one.add_argument("evidence", nargs="*", metavar="EVIDENCE", help="these alone")
    one.add_argument("--case", required=True)
    one.add_argument("--accept", type=int, default=0, metavar="N", help="write this proposal down")
    one.add_argument("--account", default="", metavar="TESTIMONY", help="the account that it is part of")
    takes_json(one)
