"""What is made of it: tags, records, search."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from whistle.verbs.common import Verb, command, takes_json

_BASIS_HELP: Final = "how they know: took part, saw, heard directly, ..."


def casework_verbs(verb: Verb) -> None:
    """Add them."""
    one = verb("code", command("casework", "code"), "tag words of a sealed account")
    one.add_argument("testimony", metavar="TESTIMONY")
    one.add_argument("--code", required=True, help="A1 to F3, R1, R2")
    one.add_argument("--quote", required=True, help="the words, or - for standard input")
    one.add_argument("--nth", type=int, help="which place, where the words stand more than once")
    one.add_argument("--basis", default="unknown", help=_BASIS_HELP)
    takes_json(one)
    one = verb("consent", command("casework", "consent"), "record what a source lets out, to whom")
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
    one = verb("case", command("casework", "case"), "show or set what a recipient may be told of a case")
    one.add_argument("--case", required=True)
    one.add_argument("--set", metavar="JSON|-", help="an object with title, duty_holder, site ...")
    one = verb("incident", command("casework", "incident"), "record an event (JSON on standard input)")
    one.add_argument("testimony", metavar="TESTIMONY")
    one = verb(
        "raised", command("casework", "raised"), "record a time it was raised (JSON on standard input)"
    )
    one.add_argument("testimony", metavar="TESTIMONY")


def record_verbs(verb: Verb) -> None:
    """Add them."""
    one = verb("record", command("records", "record"), "write a record down (JSON on standard input)")
    one.add_argument(
        "kind", metavar="KIND", help="allegation, reply, document ...: see resources/records.json"
    )
    one.add_argument("--case", required=True)
    one.add_argument("--parent", default="", metavar="RECORD", help="the record under which it stands")
    one.add_argument(
        "--change",
        default="",
        metavar="RECORD",
        help="set fields of this one instead; an event or a time it was raised, too (incident, raised)",
    )
    one.add_argument(
        "--leave-drafts",
        action="store_true",
        help="do not look for names now: many records are looked at once",
    )
    one = verb("records", command("records", "listed"), "list the records of a case")
    one.add_argument("kind", nargs="?", default="", metavar="KIND")
    one.add_argument("--case", required=True)
    takes_json(one)
    one = verb("unrecord", command("records", "remove"), "put a record and what stands under it into the bin")
    one.add_argument("record", metavar="RECORD")
    one.add_argument("--undo", action="store_true", help="take it out again")
    one = verb("link", command("records", "link"), "say how something bears on an allegation")
    one.add_argument("allegation", metavar="ALLEGATION")
    one.add_argument("thing", metavar="TAG|RECORD|ACCOUNT")
    one.add_argument("--relation", required=True, choices=["supports", "contradicts", "context", "none"])
    one = verb("matrix", command("records", "matrix"), "print allegations against sources, and what counts")
    one.add_argument("--case", required=True)
    one.add_argument("--unverified-too", action="store_true", help="count sources that nobody verified")
    takes_json(one)
    one = verb("timeline", command("records", "timeline"), "print everything of a case that has a date")
    one.add_argument("--case", required=True)
    takes_json(one)
    one = verb("readiness", command("records", "readiness"), "print HSE's criteria: facts and gaps")
    one.add_argument("--case", required=True)
    one.add_argument("--list", choices=["hse", "union", "reply"], default="hse", help="which checklist (hse)")
    takes_json(one)


def finding_verbs(verb: Verb) -> None:
    """Add them."""

    def narrowed(one: argparse.ArgumentParser) -> None:
        one.add_argument("--case")
        one.add_argument(
            "--field", default="", metavar="FIELDS", help="narrative, allegation, reply.words ..."
        )
        one.add_argument("--tag", default="", metavar="CODES", help="only in words tagged so, with commas")
        one.add_argument("--loose", action="store_true", help="take words that are nearly the same too")
        takes_json(one)

    one = verb("search", command("finding", "search"), "find words in accounts, notes and records")
    one.add_argument("words", metavar="WORDS", help="or - for standard input")
    one.add_argument("--save", metavar="NAME", help="keep this search in the vault")
    narrowed(one)
    one = verb("searches", command("finding", "searches"), "list kept searches, or ask one again")
    what = one.add_mutually_exclusive_group()
    what.add_argument("--run", metavar="NAME")
    what.add_argument("--forget", metavar="NAME")
    takes_json(one)
    one = verb("tag-found", command("finding", "tag_found"), "tag the sentence of every hit at once")
    one.add_argument("words", nargs="?", default="", metavar="WORDS", help="or - for standard input")
    one.add_argument("--code", default="", metavar="CODE")
    one.add_argument("--basis", default="unknown", help=_BASIS_HELP)
    one.add_argument("--undo", default="", metavar="STEP", help="take off what one step tagged")
    narrowed(one)
    one = verb("suggest", command("finding", "suggest"), "suggest tags for an account; nothing is tagged")
    one.add_argument("testimony", metavar="TESTIMONY")
    takes_json(one)
    one = verb("copies", command("finding", "copies"), "list texts that may be made from others")
    one.add_argument("--case", required=True)
    one.add_argument("--show", metavar="RECORD", help="lay the two texts of one pair beside each other")
    takes_json(one)
    one = verb("tags", command("finding", "tags"), "list every tag; make or change one of your own")
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
    takes_json(one)
    one = verb("import", command("tables", "import_"), "take in a table from a spreadsheet (CSV)")
    one.add_argument("file", nargs="?", type=Path, metavar="FILE.csv")
    one.add_argument("--case")
    one.add_argument("--kind", required=True, help="account, incident, raised, or a kind of record")
    one.add_argument("--map", type=Path, metavar="FILE.json", help="which column fills which field")
    one.add_argument("--dry-run", action="store_true", help="say what would be written, and write nothing")
    one.add_argument("--show-map", action="store_true", help="print the map that the headings suggest")
    one.add_argument("--form", action="store_true", help="print an empty table with the headings of KIND")
    takes_json(one)
