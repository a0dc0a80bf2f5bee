"""Commands about what leaves: dossier, what a second reader reads, verify, prove."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from whistle.api import Session, check_dossier_proof, dossier_lines, verify_dossier
from whistle.commands.common import note, open_session, out, out_json, plain, words_from
from whistle.dossier.notices import Notice, NoticeKind
from whistle.dossier.record import Audience, CheckResult
from whistle.errors import BadValue, GatesFailed
from whistle.identifiers.mosaic import LEAST_K, Population, Verdict
from whistle.identifiers.stafflist import StaffList, read_staff_list
from whistle.identifiers.style import StyleWarning


def dossier(args: argparse.Namespace) -> int:
    """Make a dossier, or the same one again."""
    if args.again:
        with open_session(args) as session:
            row = session.dossiers.again(args.again, args.out)
        out(f"The same dossier once more: {row.reference}")
        return 0
    if not args.case or not args.audience:
        raise BadValue("dossier", "--case and --audience, or --again")
    people = _people(args)
    with open_session(args, names=True) as session:
        pseudonyms = {source.id: source.pseudonym for source in session.sources.all()}
        try:
            done = session.dossiers.export(
                session.cases.named(args.case).id,
                args.out,
                audience=Audience(args.audience),
                recipient=args.recipient,
                overrides=_overrides(args.override),
                people=people,
                k=args.k,
            )
        except GatesFailed:
            if args.json:
                _tell_why(session, args, people, pseudonyms)
            raise
    if args.json:
        told = _weighed(done.checks, done.verdicts, done.style, done.notices, pseudonyms)
        out_json({"dossier": plain(done.row), "file": str(args.out)} | told)
        return 0
    for check in done.checks:
        out(f"{check.gate}: {check.state.value}")
    _print_mosaic(done.checks, done.verdicts, pseudonyms)
    _print_style(done.style, pseudonyms)
    _print_notices(done.notices, pseudonyms)
    out(f"Dossier made: {done.row.reference}, sha256 {done.row.sha256}")
    note("Whoever gets it may pass it on. Assume that the employer may read every word.")
    return 0


def _people(args: argparse.Namespace) -> Population | StaffList | None:
    """Who could be meant: the rows of a list where there is one, else the number that was stated."""
    if args.k < LEAST_K:
        raise BadValue("--k", "a whole number, 2 or more")
    if args.staff_list is not None:
        return read_staff_list(args.staff_list)
    return Population(args.population) if args.population is not None else None


def _tell_why(
    session: Session,
    args: argparse.Namespace,
    people: Population | StaffList | None,
    pseudonyms: dict[str, str],
) -> None:
    """Print what the checks found of a dossier that was held back, as JSON."""
    held = session.dossiers.draft(
        session.cases.named(args.case).id,
        audience=Audience(args.audience),
        recipient=args.recipient,
        overrides=_overrides(args.override),
        people=people,
        k=args.k,
    )
    told = _weighed(held.checks, held.evidence.verdicts, held.style, held.notices, pseudonyms)
    out_json({"dossier": None, "file": None} | told)


def _weighed(
    checks: Sequence[CheckResult],
    verdicts: Sequence[Verdict] | None,
    style: Sequence[StyleWarning],
    notices: Sequence[Notice],
    pseudonyms: dict[str, str],
) -> dict[str, object]:
    return {
        "checks": plain(checks),
        "mosaic": None
        if verdicts is None
        else [plain(v) | {"source": pseudonyms.get(v.source, ""), "enough": v.enough} for v in verdicts],
        "style": [plain(w) | {"source": pseudonyms.get(w.source, "")} for w in style],
        "notices": [plain(n) | {"source": pseudonyms.get(n.source, "")} for n in notices],
    }


def _print_mosaic(
    checks: Sequence[CheckResult], verdicts: Sequence[Verdict] | None, pseudonyms: dict[str, str]
) -> None:
    if verdicts is None:
        mosaic = next(check for check in checks if check.gate == "mosaic")
        for place in mosaic.places:
            note(f"Could someone work out who? {place[:1].upper()}{place[1:]}.")
        note("Say how many with --population N, or give the list with --staff-list FILE.")
        return
    for verdict in verdicts:
        out(
            f"could someone work out who? {pseudonyms.get(verdict.source, '')}, {verdict.reader.value}:"
            f" {verdict.fits} of {verdict.of} fit"
        )


def _print_style(style: Sequence[StyleWarning], pseudonyms: dict[str, str]) -> None:
    if not style:
        return
    note("Words that could show who wrote them (nothing is held back; paraphrase what you can):")
    for warning in style:
        quoted = f", in {len(warning.passages)} quotations" if warning.passages else ""
        out(
            f"  {pseudonyms.get(warning.source, '')}: {warning.words} ({warning.reason.value}; in"
            f" {warning.accounts} accounts{quoted})"
        )


def _print_notices(notices: Sequence[Notice], pseudonyms: dict[str, str]) -> None:
    for one in notices:
        name = pseudonyms.get(one.source, "")
        if one.kind is NoticeKind.JOINS:
            note(
                f"{name}: {one.number} pieces of their words are in {one.reference} for {one.recipient} too."
                " Whoever has both can tell that the two labels are one person (see 'whistle compare')."
            )
        else:
            note(f"{name}: whether they still work there was last asked {one.number} days ago. Ask again.")


def _overrides(given: list[str]) -> dict[str, str]:
    found = {}
    for item in given:
        gate, equals, reason = item.partition("=")
        if not equals or not reason.strip():
            raise BadValue("--override", "GATE=REASON, with a reason in words")
        found[gate.strip()] = reason.strip()
    return found


def words(args: argparse.Namespace) -> int:
    """Print every word that a dossier would hold, for a second reader, and keep that draft."""
    with open_session(args, names=True) as session:
        made = session.dossiers.draft(
            session.cases.named(args.case).id,
            audience=Audience(args.audience),
            recipient=args.recipient,
        )
        code = session.dossiers.keep(made)
    told = dossier_lines(made)
    if args.json:
        out_json({"reference": made.record.reference, "code": code, "lines": [plain(line) for line in told]})
        return 0
    for line in told:
        number = f"{line.number}  " if line.number else ""
        out(f"{number}[{line.kind.value}] " + " | ".join(line.text.split("\n")))
    out(f"Reading code: {code}")
    note("Whoever read every word: whistle approve VAULT CODE --reader NAME (today, or it is drafted anew).")
    return 0


def approve(args: argparse.Namespace) -> int:
    """Note that a second reader read every word of the draft that has this reading code."""
    with open_session(args) as session:
        done = session.dossiers.approve_read(args.code, words_from(args.reader))
    out(f"Approved: {done.record.reference}, for these words and no others.")
    return 0


def readback(args: argparse.Namespace) -> int:
    """Print what a dossier to one recipient would use of a source, to be read back and agreed aloud."""
    with open_session(args) as session:
        source = session.sources.named(args.source)
        items = session.dossiers.read_back(source.id, args.recipient)
    if args.json:
        out_json(items)
        return 0
    out(f"To be read back to {source.pseudonym}, before anything goes to {args.recipient}:")
    for number, item in enumerate(items, 1):
        out(f"{number}. {item.kind.value}, {item.head}: {item.words}")
        out("   Agreed?  [ ] yes   [ ] with a change   [ ] no")
    if not items:
        out("Nothing of this source may be used for this recipient.")
    return 0


def recall(args: argparse.Namespace) -> int:
    """Print a letter for each dossier that holds something of a source, asking for it back."""
    with open_session(args) as session:
        source = session.sources.named(args.source)
        letters = session.dossiers.recall_letters(source.id, args.recipient)
        session.dossiers.note_recall(source.id, args.recipient)
    if args.json:
        out_json(letters)
        return 0
    for letter in letters:
        out(f"To: {letter.recipient}\n\n{letter.text}\n")
    if not letters:
        out("No dossier holds anything of this source.")
    return 0


def compare(args: argparse.Namespace) -> int:
    """Say what whoever has both dossiers of a case learns of each source whom both show."""
    with open_session(args) as session:
        joined = session.dossiers.compare(args.one, args.two)
        pseudonyms = {source.id: source.pseudonym for source in session.sources.all()}
    if args.json:
        out_json([plain(one) | {"source": pseudonyms.get(one.source, "")} for one in joined])
        return 0
    if not joined:
        out("No source is shown in both.")
    for one in joined:
        out(f"{pseudonyms.get(one.source, '')}: {one.one} in the first, {one.two} in the second")
        kinds = [meeting.what for meeting in one.meetings]
        for first, second in sorted(set(kinds)):
            count = kinds.count((first, second))
            out(f"  joined by their own words: {count} x {first} in the first, {second} in the second")
        if not kinds:
            out("  no words of theirs stand in both; dates, events and style may still join them")
        for place, more in (("first", one.only_one), ("second", one.only_two)):
            if more:
                told = ", ".join(f"{trait.value} {number}" for trait, number in more.items())
                out(f"  told only in the {place}: {told}")
    note("To keep them apart: take the tag off the words, or leave them out by permission.")
    return 0


def verify(args: argparse.Namespace) -> int:
    """Check a dossier against its own manifest, and a proof against the dossier, without a vault."""
    found = verify_dossier(args.file)
    proved = check_dossier_proof(args.file, args.proof) if args.proof else None
    if args.json:
        out_json(plain(found) | ({"proved": proved.text} if proved else {}))
        return 0
    out("Unchanged since signing.")
    out(f"Reference {found.reference}, dated {found.made_on}, check code {found.check_code}.")
    out("This says nothing about who made it or whether it is true: compare the check code by telephone.")
    if proved:
        out("These words stood in it when it was signed:")
        out(proved.text)
    return 0


def prove(args: argparse.Namespace) -> int:
    """Print a proof that one passage stood in a dossier; it opens that passage and no other."""
    with open_session(args) as session:
        proof = session.dossiers.prove(args.dossier, args.passage)
    out(proof.decode("utf-8"))
    return 0
