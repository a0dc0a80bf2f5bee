"""The command line: a stable contract for scripts and checks.

Exit status: 0 done; 1 a defect; 2 usage; 3 a passphrase does not open; 4 damaged; 5 blocked by a
check; 6 unreadable input; 7 busy; 8 newer format. Errors are one plain line on standard error.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from whistle.errors import WhistleError
from whistle.progress import Cancelled
from whistle.words import say

INTERRUPTED: Final = 130
_BASIS_HELP: Final = "how they know: took part, saw, heard directly, ..."

Command = Callable[[argparse.Namespace], int]


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit status. Never raises for what is foreseen."""
    args = parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    command: Command = args.command()
    try:
        return command(args)
    except WhistleError as error:
        sys.stderr.write(f"whistle: {say(error)}\n")
        return error.status
    except (KeyboardInterrupt, Cancelled):
        sys.stderr.write("whistle: Stopped. What was saved before is safe.\n")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away: nothing to say, and nobody to say it to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as defect:  # noqa: BLE001 - the last line of defence: no traceback shows testimony
        frame = defect.__traceback__
        while frame is not None and frame.tb_next is not None:
            frame = frame.tb_next
        place = f"{Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}" if frame else "?"
        sys.stderr.write(
            f"whistle: A defect in Whistle ({type(defect).__name__} at {place}). Please report it.\n"
        )
        return 1


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line: usage texts repeat what was typed, which may be testimony."""

    def error(self, message: str) -> object:  # type: ignore[override]  # exits, as the base class does
        option = message.split(":", 1)[0] if message.startswith("argument ") else "the command line"
        sys.stderr.write(
            f"whistle: That cannot be understood ({option}). See 'whistle {self.verb} --help'.\n"
        )
        sys.exit(2)

    verb = ""


def _command(module: str, name: str) -> Callable[[], Command]:
    """Import a command only when it runs: start-up stays quick, and so does --help."""

    def load() -> Command:
        from importlib import import_module

        found: Command = getattr(import_module(f"whistle.commands.{module}"), name)
        return found

    return load


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole contract."""
    files = _Parser(add_help=False)
    files.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="first line: the vault's passphrase"
    )
    files.add_argument(
        "--custodian-file", type=Path, metavar="FILE", help="first line: the names list's passphrase"
    )
    files.add_argument(
        "--key-file",
        type=Path,
        metavar="FILE",
        help="the names list's key, if it was moved elsewhere",
    )
    top = _Parser(
        prog="whistle", description="Record, protect and put to use the testimony of whistleblowers."
    )
    verbs = top.add_subparsers(title="commands", required=True, parser_class=_Parser, metavar="COMMAND")

    def verb(
        name: str, load: Callable[[], Command], about: str, *, vault: bool = True
    ) -> argparse.ArgumentParser:
        one = verbs.add_parser(name, help=about, description=about, parents=[files], allow_abbrev=False)
        one.verb = name
        one.set_defaults(command=load)
        if vault:
            one.add_argument("vault", type=Path, metavar="VAULT")
        return one

    _vault_verbs(verb)
    _review_verbs(verb)
    _key_verbs(verb)
    _copy_verbs(verb)
    _account_verbs(verb)
    _casework_verbs(verb)
    _record_verbs(verb)
    _guide_verbs(verb)
    _finding_verbs(verb)
    _dossier_verbs(verb)
    _evidence_verbs(verb)
    _exchange_verbs(verb)
    return top


_Verb = Callable[..., argparse.ArgumentParser]


def _json(one: argparse.ArgumentParser) -> None:
    one.add_argument("--json", action="store_true", help="print JSON")


def _vault_verbs(verb: _Verb) -> None:
    demo = verb("demo", _command("demo", "demo"), "make the sample case in a folder", vault=False)
    demo.add_argument("folder", type=Path, metavar="DIR")
    demo.add_argument("--no-window", action="store_true", help="only make it")
    verb("init", _command("vaults", "init"), "make a vault")
    one = verb("list", _command("vaults", "list_"), "list what the vault holds")
    one.add_argument(
        "what",
        nargs="?",
        default="cases",
        choices=["cases", "sources", "testimonies", "claims", "dossiers", "custody", "deletions"],
    )
    _json(one)
    one = verb("check", _command("vaults", "check"), "look for damage")
    one.add_argument("--anchor", metavar="WORDS", help="six check words that were written down earlier")
    _json(one)
    one = verb("delete", _command("vaults", "delete"), "put an account in the bin")
    one.add_argument("testimony", metavar="TESTIMONY")
    one.add_argument("--undo", action="store_true", help="take it out of the bin")
    verb("purge", _command("vaults", "purge"), "destroy what is in the bin")
    one = verb("hold", _command("vaults", "hold"), "put a legal hold on a case")
    one.add_argument("--case", required=True)
    one.add_argument("--off", action="store_true", help="take the hold off")


def _review_verbs(verb: _Verb) -> None:
    one = verb("review", _command("casework", "review"), "when to decide whether a case is still kept")
    one.add_argument("--case", help="without it, the cases that are due are listed")
    when = one.add_mutually_exclusive_group()
    when.add_argument("--on", metavar="YYYY-MM-DD")
    when.add_argument("--none", action="store_true", help="set no day")
    _json(one)


def _key_verbs(verb: _Verb) -> None:
    def new(one: argparse.ArgumentParser) -> None:
        one.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help="first line: the new one")

    one = verb("passphrase", _command("keys", "change_passphrase"), "change, add or remove a passphrase")
    what = one.add_mutually_exclusive_group()
    what.add_argument("--add", action="store_true", help="let a further passphrase open the vault")
    what.add_argument("--remove", type=int, metavar="N", help="let passphrase N open the vault no more")
    what.add_argument("--list", action="store_true", help="show the numbers of the passphrases")
    new(one)
    one = verb("recovery", _command("keys", "recovery"), "print recovery shares, or open a vault with two")
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
    one = verb("rekey", _command("keys", "rekey"), "put the vault under new keys")
    one.add_argument(
        "--also-file",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="one more to keep",
    )
    one = verb("keyring", _command("keys", "keyring"), "make a passphrase need the system's keyring, or not")
    switch = one.add_mutually_exclusive_group(required=True)
    switch.add_argument("--on", action="store_true")
    switch.add_argument("--off", action="store_true")
    one = verb(
        "custodian", _command("keys", "custodian"), "change the names list's passphrase, or move its key"
    )
    what = one.add_mutually_exclusive_group()
    what.add_argument("--move-to", type=Path, metavar="FILE", help="move its key to another medium")
    what.add_argument(
        "--share", action="store_true", help="let it open with the vault: one passphrase for both"
    )
    new(one)


def _copy_verbs(verb: _Verb) -> None:
    one = verb("backup", _command("backups", "backup"), "write the vault into one encrypted file")
    one.add_argument("file", type=Path, metavar="FILE")
    one.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help="the backup's own passphrase")
    one = verb("restore", _command("backups", "restore"), "make a new vault of a backup", vault=False)
    one.add_argument("file", type=Path, metavar="FILE")
    one.add_argument("target", type=Path, metavar="VAULT", help="a folder that is new or empty")
    one.add_argument("--use", type=Path, nargs="+", metavar="FILE", help="open it with these recovery shares")
    one = verb(
        "salvage",
        _command("backups", "salvage"),
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
    _json(one)


def _account_verbs(verb: _Verb) -> None:
    one = verb("add", _command("accounts", "add"), "make each file a draft account")
    one.add_argument("--case", required=True)
    one.add_argument("--source", required=True, metavar="PSEUDONYM")
    one.add_argument("files", nargs="+", type=Path, metavar="FILE")
    one = verb("scan", _command("accounts", "scan"), "propose names and clues in files", vault=False)
    one.add_argument("--vault", type=Path, help="look for this vault's known names too")
    one.add_argument("files", nargs="+", metavar="FILE", help="a file, or - for standard input")
    _json(one)
    one = verb("seal", _command("accounts", "seal"), "take names out of an account")
    one.add_argument("testimony", metavar="TESTIMONY")
    one.add_argument(
        "--accept", choices=["none", "direct", "all"], default="none", help="proposals to accept"
    )
    one.add_argument("--decisions", type=Path, metavar="FILE.json", help="see docs/decisions-format.md")
    one.add_argument(
        "--destroy-raw", action="store_true", help="keep no raw words, not even in the names list"
    )
    _json(one)
    one = verb("revise", _command("revising", "revise"), "take a name that was missed out of sealed words")
    one.add_argument("testimony", metavar="TESTIMONY")
    one.add_argument(
        "--decisions", type=Path, required=True, metavar="FILE.json", help="see docs/decisions-format.md"
    )
    one.add_argument("--all", action="store_true", help="out of every sealed account of its case")
    _json(one)
    one = verb("recheck", _command("revising", "recheck"), "look in sealed accounts for names learned since")
    one.add_argument("--case", required=True)
    _json(one)
    one = verb("identity", _command("accounts", "identity"), "say who a label is (names on standard input)")
    one.add_argument("label", metavar="LABEL", help="Person 3, or a source's pseudonym")
    one.add_argument("--case", help="the case, where several have that label")
    one = verb("show", _command("accounts", "show"), "print an account")
    one.add_argument("testimony", metavar="TESTIMONY")
    _json(one)


def _casework_verbs(verb: _Verb) -> None:
    one = verb("code", _command("casework", "code"), "tag words of a sealed account")
    one.add_argument("testimony", metavar="TESTIMONY")
    one.add_argument("--code", required=True, help="A1 to F3, R1, R2")
    one.add_argument("--quote", required=True, help="the words, or - for standard input")
    one.add_argument("--nth", type=int, help="which place, where the words stand more than once")
    one.add_argument("--basis", default="unknown", help=_BASIS_HELP)
    _json(one)
    one = verb("consent", _command("casework", "consent"), "record what a source lets out, to whom")
    one.add_argument("source", metavar="SOURCE", help="a pseudonym")
    one.add_argument("--recipient", required=True)
    one.add_argument("--allow", default="", metavar="KINDS", help="kinds of information with commas")
    one.add_argument("--refuse", default="", metavar="KINDS")
    one.add_argument("--withdraw", default="", metavar="KINDS")
    one.add_argument("--how", default="", help="spoken, signed, self-click")
    one.add_argument(
        "--wait", action="store_true", help="a yes counts only once it was said again on another day"
    )
    one.add_argument("--confirm", action="store_true", help="what waited is said again, today")
    one.add_argument("--case", help="the case, where several have that source")
    one = verb("case", _command("casework", "case"), "show or set what a recipient may be told of a case")
    one.add_argument("--case", required=True)
    one.add_argument("--set", metavar="JSON|-", help="an object with title, duty_holder, site ...")
    one = verb("incident", _command("casework", "incident"), "record an event (JSON on standard input)")
    one.add_argument("testimony", metavar="TESTIMONY")
    one = verb(
        "raised", _command("casework", "raised"), "record a time it was raised (JSON on standard input)"
    )
    one.add_argument("testimony", metavar="TESTIMONY")


def _record_verbs(verb: _Verb) -> None:
    one = verb("record", _command("records", "record"), "write a record down (JSON on standard input)")
    one.add_argument(
        "kind", metavar="KIND", help="allegation, reply, document ...: see resources/records.json"
    )
    one.add_argument("--case", required=True)
    one.add_argument("--parent", default="", metavar="RECORD", help="the record under which it stands")
    one.add_argument("--change", default="", metavar="RECORD", help="set fields of this one instead")
    one.add_argument(
        "--leave-drafts",
        action="store_true",
        help="do not look for names now: many records are looked at once",
    )
    one = verb("records", _command("records", "listed"), "list the records of a case")
    one.add_argument("kind", nargs="?", default="", metavar="KIND")
    one.add_argument("--case", required=True)
    _json(one)
    one = verb(
        "unrecord", _command("records", "remove"), "put a record and what stands under it into the bin"
    )
    one.add_argument("record", metavar="RECORD")
    one.add_argument("--undo", action="store_true", help="take it out again")
    one = verb("link", _command("records", "link"), "say how something bears on an allegation")
    one.add_argument("allegation", metavar="ALLEGATION")
    one.add_argument("thing", metavar="TAG|RECORD|ACCOUNT")
    one.add_argument("--relation", required=True, choices=["supports", "contradicts", "context", "none"])
    one = verb("matrix", _command("records", "matrix"), "print allegations against sources, and what counts")
    one.add_argument("--case", required=True)
    one.add_argument("--unverified-too", action="store_true", help="count sources that nobody verified")
    _json(one)
    one = verb("timeline", _command("records", "timeline"), "print everything of a case that has a date")
    one.add_argument("--case", required=True)
    _json(one)
    one = verb("readiness", _command("records", "readiness"), "print HSE's criteria: facts and gaps")
    one.add_argument("--case", required=True)
    one.add_argument("--list", choices=["hse", "union", "reply"], default="hse", help="which checklist (hse)")
    _json(one)


def _guide_verbs(verb: _Verb) -> None:
    one = verb("guide", _command("guides", "guide"), "look through a guide for interviews", vault=False)
    one.add_argument("file", type=Path, metavar="FILE.json")
    one.add_argument("--use", type=Path, metavar="VAULT", help="let this vault use it where nothing is found")


def _finding_verbs(verb: _Verb) -> None:
    def narrowed(one: argparse.ArgumentParser) -> None:
        one.add_argument("--case")
        one.add_argument(
            "--field", default="", metavar="FIELDS", help="narrative, allegation, reply.words ..."
        )
        one.add_argument("--tag", default="", metavar="CODES", help="only in words tagged so, with commas")
        one.add_argument("--loose", action="store_true", help="take words that are nearly the same too")
        _json(one)

    one = verb("search", _command("finding", "search"), "find words in accounts, notes and records")
    one.add_argument("words", metavar="WORDS", help="or - for standard input")
    one.add_argument("--save", metavar="NAME", help="keep this search in the vault")
    narrowed(one)
    one = verb("searches", _command("finding", "searches"), "list kept searches, or ask one again")
    what = one.add_mutually_exclusive_group()
    what.add_argument("--run", metavar="NAME")
    what.add_argument("--forget", metavar="NAME")
    _json(one)
    one = verb("tag-found", _command("finding", "tag_found"), "tag the sentence of every hit at once")
    one.add_argument("words", nargs="?", default="", metavar="WORDS", help="or - for standard input")
    one.add_argument("--code", default="", metavar="CODE")
    one.add_argument("--basis", default="unknown", help=_BASIS_HELP)
    one.add_argument("--undo", default="", metavar="STEP", help="take off what one step tagged")
    narrowed(one)
    one = verb("suggest", _command("finding", "suggest"), "suggest tags for an account; nothing is tagged")
    one.add_argument("testimony", metavar="TESTIMONY")
    _json(one)
    one = verb("copies", _command("finding", "copies"), "list texts that may be made from others")
    one.add_argument("--case", required=True)
    one.add_argument("--show", metavar="RECORD", help="lay the two texts of one pair beside each other")
    _json(one)
    one = verb("tags", _command("finding", "tags"), "list every tag; make or change one of your own")
    what = one.add_mutually_exclusive_group()
    what.add_argument("--add", metavar="L_CODE")
    what.add_argument("--change", metavar="L_CODE")
    what.add_argument("--forget", metavar="L_CODE")
    one.add_argument("--label", default="")
    one.add_argument("--definition", default="", help="printed beside the tag in dossiers; or - for input")
    one.add_argument("--kind", default="condition", help="act, omission, condition or consequence")
    one.add_argument(
        "--standards", default="", help="D,C,S,S-m,R,Ro,Ch: which of HSE's standards it speaks to"
    )
    one.add_argument(
        "--era", default="", help="a,b,c,d,da,e,f: limbs of ERA 1996 s.43B(1), with a ? if doubtful"
    )
    one.add_argument("--harmed", default="", help="worker,claimant,public")
    _json(one)
    one = verb("import", _command("tables", "import_"), "take in a table from a spreadsheet (CSV)")
    one.add_argument("file", nargs="?", type=Path, metavar="FILE.csv")
    one.add_argument("--case")
    one.add_argument("--kind", required=True, help="account, incident, raised, or a kind of record")
    one.add_argument("--map", type=Path, metavar="FILE.json", help="which column fills which field")
    one.add_argument("--dry-run", action="store_true", help="say what would be written, and write nothing")
    one.add_argument("--show-map", action="store_true", help="print the map that the headings suggest")
    one.add_argument("--form", action="store_true", help="print an empty table with the headings of KIND")
    _json(one)


def _exchange_verbs(verb: _Verb) -> None:
    one = verb("key", _command("exchange", "key"), "show the key that others pack for you with; keep theirs")
    what = one.add_mutually_exclusive_group()
    what.add_argument("--save", nargs=2, metavar=("NAME", "KEY"), help="keep a recipient's key (age1...)")
    what.add_argument("--forget", metavar="NAME", help="keep a recipient no more")
    what.add_argument("--list", action="store_true", help="list the recipients that are kept")
    what.add_argument("--qr", type=Path, metavar="FILE.png|svg", help="write your key as a picture, too")
    what.add_argument("--private", type=Path, metavar="FILE", help="write its private half, for age -d")
    one.add_argument("--yes", action="store_true", help="write it without asking")
    _json(one)
    one = verb("pack", _command("exchange", "pack"), "pack accounts for one recipient into an age file")
    one.add_argument("--to", required=True, metavar="RECIPIENT", help="a name that is kept, or age1...")
    one.add_argument(
        "--recipient", default="", metavar="NAME", help="as permissions name them, where it is not that name"
    )
    one.add_argument("--override", action="append", default=[], metavar="secrecy=REASON")
    one.add_argument("--dry-run", action="store_true", help="say what would go and stay; write nothing")
    one.add_argument("things", nargs="+", metavar="TESTIMONY... FILE.age", help="the last is the new file")
    _json(one)
    one = verb("receive", _command("exchange", "receive"), "look into a package, and store what is new of it")
    one.add_argument("file", type=Path, metavar="FILE.age")
    one.add_argument("--case", default="", help="where new accounts go ('Received'); made if it is new")
    one.add_argument("--yes", action="store_true", help="store it without asking")
    _json(one)
    one = verb("export", _command("exchange", "export"), "write everything in an open form")
    one.add_argument("out", type=Path, metavar="FILE.age|DIR", help="a new file; a new folder with --plain")
    one.add_argument("--to", default="", metavar="KEY", help="lock it for age1... instead of your own key")
    one.add_argument("--plain", action="store_true", help="a folder that anybody can read; asks first")
    one.add_argument("--yes", action="store_true", help="do it without asking")
    _json(one)


def _evidence_verbs(verb: _Verb) -> None:
    top = verb(
        "evidence", _command("evidence", "listed"), "keep files as evidence, look into them, copy them"
    )
    verbs = top.add_subparsers(required=True, parser_class=_Parser, metavar="ACTION")

    def action(name: str, about: str, *, piece: bool = True, load: str = "") -> argparse.ArgumentParser:
        one: _Parser = verbs.add_parser(name, help=about, description=about, allow_abbrev=False)
        one.verb = f"evidence VAULT {name}"
        one.set_defaults(command=_command("evidence", load or name))
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
    _json(one)
    _json(action("show", "print what a piece carries, its SHA-256 and the words of its copy"))
    action("clean", "make the cleaned copy anew, or say why there can be none")
    one = action("looked", "say whether the cleaned copy shows a name or a face")
    one.add_argument("--shows", required=True, choices=["nobody", "somebody", "unknown"])
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
    _json(one)


def _dossier_verbs(verb: _Verb) -> None:
    one = verb("dossier", _command("dossiers", "dossier"), "make a redacted PDF for one recipient")
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
    _json(one)
    one = verb("prove", _command("dossiers", "prove"), "open one passage of a dossier, to show it was there")
    one.add_argument("dossier", metavar="DOSSIER", help="its reference or id")
    one.add_argument("passage", metavar="PASSAGE", help="id of tagged words, an event, a time it was raised")
    one = verb("verify", _command("dossiers", "verify"), "check a dossier without a vault", vault=False)
    one.add_argument("file", type=Path, metavar="FILE.pdf")
    one.add_argument("--proof", type=Path, metavar="FILE.json", help="what 'whistle prove' printed")
    _json(one)
    one = verb("words", _command("dossiers", "words"), "print every word of a dossier for a second reader")
    one = verb("compare", _command("dossiers", "compare"), "what joining two dossiers of a case would tell")
    one.add_argument("one", metavar="DOSSIER", help="its reference or id")
    one.add_argument("two", metavar="DOSSIER", help="the other one's")
    _json(one)
    one.add_argument("--case", required=True)
    one.add_argument("--audience", required=True, choices=["hse", "union", "press", "reply"])
    one.add_argument("--recipient", default="", metavar="NAME", help="by default the audience's own name")
    _json(one)
    one = verb("approve", _command("dossiers", "approve"), "note that a second reader read every word")
    one.add_argument("code", metavar="CODE", help="the reading code that 'whistle words' printed")
    one.add_argument("--reader", required=True, metavar="NAME", help="who read it; or - for input")
    one = verb("readback", _command("dossiers", "readback"), "what to read back to a source before its use")
    one.add_argument("source", metavar="SOURCE", help="its pseudonym or id")
    one.add_argument("--recipient", required=True, metavar="NAME")
    _json(one)
    one = verb("recall", _command("dossiers", "recall"), "letters that ask for dossiers of a source back")
    one.add_argument("source", metavar="SOURCE", help="its pseudonym or id")
    one.add_argument("--recipient", default="", metavar="NAME", help="everybody who has one if not said")
    _json(one)
    one = verb("prove", _command("dossiers", "prove"), "open one passage of a dossier, to show it was there")
    one.add_argument("dossier", metavar="DOSSIER", help="its reference or id")
    one.add_argument("passage", metavar="PASSAGE", help="id of tagged words, an event, a time it was raised")
    one = verb("verify", _command("dossiers", "verify"), "check a dossier without a vault", vault=False)
    one.add_argument("file", type=Path, metavar="FILE.pdf")
    one.add_argument("--proof", type=Path, metavar="FILE.json", help="what 'whistle prove' printed")
    _json(one)
    one.add_argument("--case", required=True)
    one.add_argument("--audience", required=True, choices=["hse", "union", "press", "reply"])
    one.add_argument("--recipient", default="", metavar="NAME", help="by default the audience's own name")
    _json(one)
    one = verb("approve", _command("dossiers", "approve"), "note that a second reader read every word")
    one.add_argument("code", metavar="CODE", help="the reading code that 'whistle words' printed")
    one.add_argument("--reader", required=True, metavar="NAME", help="who read it; or - for input")
