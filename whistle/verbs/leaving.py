"""What goes out: dossiers, packages, a full export."""

from __future__ import annotations

from pathlib import Path

from whistle.verbs.common import Verb, command, takes_json


def dossier_verbs(verb: Verb) -> None:
    """Add them."""
    one = verb("dossier", command("dossiers", "dossier"), "make a redacted PDF for one recipient")
    one.add_argument("--case")
    one.add_argument("--audience", choices=["hse", "union", "press", "reply"])
    one.add_argument("--recipient", default="", metavar="NAME", help="by default the audience's own name")
    one.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")
    one.add_argument("--override", action="append", default=[], metavar="GATE=REASON")
    one.add_argument("--population", type=int, metavar="N", help="how many people could be meant")
    one.add_argument(
        "--staff-list", type=Path, metavar="FILE.csv", help="who could be meant: read for this, never stored"
    )
    one.add_argument("--k", type=int, default=5, metavar="N", help="how many must fit at least (5)")
    one.add_argument("--again", metavar="DOSSIER", help="the same frozen record once more")
    takes_json(one)
    one = verb("words", command("dossiers", "words"), "print every word of a dossier for a second reader")
    one.add_argument("--case", required=True)
    one.add_argument("--audience", required=True, choices=["hse", "union", "press", "reply"])
    one.add_argument("--recipient", default="", metavar="NAME", help="by default the audience's own name")
    takes_json(one)
    one = verb("approve", command("dossiers", "approve"), "note that a second reader read every word")
    one.add_argument("code", metavar="CODE", help="the reading code that 'whistle words' printed")
    one.add_argument("--reader", required=True, metavar="NAME", help="who read it; or - for input")
    one = verb("readback", command("dossiers", "readback"), "what to read back to a source before its use")
    one.add_argument("source", metavar="SOURCE", help="its pseudonym or id")
    one.add_argument("--recipient", required=True, metavar="NAME")
    takes_json(one)
    one = verb("recall", command("dossiers", "recall"), "letters that ask for dossiers of a source back")
    one.add_argument("source", metavar="SOURCE", help="its pseudonym or id")
    one.add_argument("--recipient", default="", metavar="NAME", help="everybody who has one if not said")
    takes_json(one)
    one = verb("compare", command("dossiers", "compare"), "what joining two dossiers of a case would tell")
    one.add_argument("one", metavar="DOSSIER", help="its reference or id")
    one.add_argument("two", metavar="DOSSIER", help="the other one's")
    takes_json(one)
    one = verb("prove", command("dossiers", "prove"), "open one passage of a dossier, to show it was there")
    one.add_argument("dossier", metavar="DOSSIER", help="its reference or id")
    one.add_argument("passage", metavar="PASSAGE", help="id of tagged words, an event, a time it was raised")
    one = verb("verify", command("dossiers", "verify"), "check a dossier without a vault", vault=False)
    one.add_argument("file", type=Path, metavar="FILE.pdf")
    one.add_argument("--proof", type=Path, metavar="FILE.json", help="what 'whistle prove' printed")
    takes_json(one)


def exchange_verbs(verb: Verb) -> None:
    """Add them."""
    one = verb("key", command("exchange", "key"), "show the key that others pack for you with; keep theirs")
    what = one.add_mutually_exclusive_group()
    what.add_argument("--save", nargs=2, metavar=("NAME", "KEY"), help="keep a recipient's key (age1...)")
    what.add_argument("--forget", metavar="NAME", help="keep a recipient no more")
    what.add_argument("--list", action="store_true", help="list the recipients that are kept")
    what.add_argument("--qr", type=Path, metavar="FILE.png|svg", help="write your key as a picture, too")
    what.add_argument("--private", type=Path, metavar="FILE", help="write its private half, for age -d")
    one.add_argument("--yes", action="store_true", help="write it without asking")
    takes_json(one)
    one = verb("kit", command("exchange", "kit"), "make a folder for a source's USB stick: program, your key")
    one.add_argument("folder", type=Path, metavar="DIR", help="a new folder")
    one.add_argument(
        "--recipient",
        default="the maker of this kit",
        metavar="NAME",
        help="whom the source hands over to, as permissions name them (the maker of this kit)",
    )
    takes_json(one)
    one = verb("pack", command("exchange", "pack"), "pack accounts for one recipient into an age file")
    one.add_argument("--to", required=True, metavar="RECIPIENT", help="a name that is kept, or age1...")
    one.add_argument(
        "--recipient", default="", metavar="NAME", help="as permissions name them, for a key that is not kept"
    )
    one.add_argument("--override", action="append", default=[], metavar="secrecy=REASON")
    one.add_argument("--dry-run", action="store_true", help="say what would go and stay; write nothing")
    one.add_argument("things", nargs="+", metavar="TESTIMONY... FILE.age", help="the last is the new file")
    takes_json(one)
    one = verb("receive", command("exchange", "receive"), "look into a package, and store what is new of it")
    one.add_argument("file", type=Path, metavar="FILE.age")
    one.add_argument("--case", default="", help="where new accounts go ('Received'); made if it is new")
    one.add_argument("--yes", action="store_true", help="store it without asking")
    takes_json(one)
    one = verb("export", command("exchange", "export"), "write everything in an open form")
    one.add_argument("out", type=Path, metavar="FILE.age|DIR", help="a new file; a new folder with --plain")
    one.add_argument("--to", default="", metavar="KEY", help="lock it for age1... instead of your own key")
    one.add_argument("--plain", action="store_true", help="a folder that anybody can read; asks first")
    one.add_argument("--yes", action="store_true", help="do it without asking")
    takes_json(one)
