"""Commands about accounts: add, scan, seal, identity, show, search."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from whistle.api import Session
from whistle.commands.common import note, open_session, out, out_json, plain, table, words_from
from whistle.errors import BadDecisions, FileUnreadable, NotFound, NoWords, UnreadableInput
from whistle.identifiers.review import Decision, parse_decisions
from whistle.identifiers.scanner import Scanner
from whistle.intake.readers import Reader, ReadFile, read_file
from whistle.model import Directness, KnownIdentity, LayerOff, Scan, TestimonyState
from whistle.words import say

MAX_DECISIONS_BYTES = 5 * 1024 * 1024


def add(args: argparse.Namespace) -> int:
    """Make each file a draft account."""
    with Reader() as reader:
        # All are read before any is stored: a bad file in the row leaves nothing behind.
        files = [read_file(path, reader=reader) for path in args.files]
    with open_session(args) as session:
        source = _case_and_source(session, args.case, args.source)
        for file in files:
            account = session.accounts.add(source, file.text, file)
            for remark in file.notes:
                note(f"Note: {remark}.")
            out(f"Draft account stored: {account.id}")
    return 0


def _case_and_source(session: Session, case_name: str, pseudonym: str) -> str:
    try:
        case = session.cases.named(case_name)
    except NotFound:
        case = session.cases.add(case_name)
    for source in session.sources.all(case.id):
        if source.pseudonym == pseudonym.strip():
            return source.id
    return session.sources.add(case.id, pseudonym).id


def scan(args: argparse.Namespace) -> int:
    """Propose identifiers in files; nothing is stored. A file that cannot be read is told and passed over."""
    known: tuple[KnownIdentity, ...] = ()
    if args.vault:
        with open_session(args, names=True) as session:
            known = tuple(session.register.identities()) if session.register.is_open else ()
    told: set[str] = set()
    status = 0
    with Scanner() as scanner, Reader() as reader:
        for name in args.files:
            try:
                file = None if name == "-" else read_file(Path(name), reader=reader)
                text = words_from("-") if file is None else file.text
            except NoWords:
                file, text = None, ""
            except UnreadableInput as error:
                note(f"whistle: {name}: {say(error)}")
                status = error.status
                continue
            # One text a call: labels are per file.
            (found,) = scanner.scan([text], known=known)
            _tell_layers(found.layers_off, told)
            if file is not None:
                found = _in_the_file(found, file)
            _print_scan(name, found, as_json=args.json)
    return status


def _in_the_file(found: Scan, file: ReadFile) -> Scan:
    """Move spans from the stored form of a text to the file's own decoded text."""
    moved = []
    for proposal in found.proposals:
        start, end = file.place_in_file(proposal.start, proposal.end)
        moved.append(replace(proposal, start=start, end=end))
    return replace(found, proposals=tuple(moved))


def _print_scan(name: str, found: Scan, *, as_json: bool) -> None:
    if as_json:
        out_json(
            {
                "file": name,
                "identifiers": [
                    {
                        "start": p.start,
                        "end": p.end,
                        "text": p.text,
                        "kind": p.kind.value,
                        "ident": p.directness.value,
                        "label": p.label,
                        "layer": p.layer,
                        "why": p.why,
                        "generalise": list(p.ladder),
                    }
                    for p in found.proposals
                ],
            }
        )
        sys.stdout.flush()
        return
    out(f"{name}: {len(found.proposals)} names and clues")
    rows = (
        (
            f"  {p.start}-{p.end}",
            "name" if p.directness is Directness.DIRECT else "clue",
            p.kind.value,
            p.label,
            p.text,
        )
        for p in found.proposals
    )
    table(rows, "  Nothing found. Read it yourself all the same.")


def _tell_layers(layers: tuple[LayerOff, ...], told: set[str]) -> None:
    for off in layers:
        if off.layer not in told:
            note(f"Warning: {off.layer} is off: {off.reason}")
            told.add(off.layer)


def seal(args: argparse.Namespace) -> int:
    """Take names out of an account, for good."""
    decisions = read_decisions(args.decisions) if args.decisions else ()
    with open_session(args, names=True) as session:
        account = session.accounts.get(args.testimony)
        if account.state is TestimonyState.SEALED and not account.open_fields:
            return _decide_clues(session, account.id, decisions, args)
        review = session.sealing.review(args.testimony)
        _tell_layers(review.layers_off, set())
        done = session.sealing.seal(review, decisions, args.accept, keep_raw=not args.destroy_raw)
        closed = not session.register.is_open
    if args.json:
        out_json(
            {
                "id": done.testimony.id,
                "fields": done.fields,
                "labels": done.labels,
                "clues_open": done.clues_open,
                "as_before": done.as_before,
            }
        )
        return 0
    out(f"Names taken out: {done.labels} people or things now stand as labels. {done.testimony.id}")
    if done.as_before:
        note(f"{done.as_before} mentions were decided as before in this case.")
    if done.clues_open:
        out(f"{done.clues_open} clues wait for a decision before anything can be exported.")
    if closed:
        note(
            "The names list is closed, so someone already labelled in this case may have got a second label."
        )
    return 0


def _decide_clues(
    session: Session, testimony_id: str, decisions: Sequence[Decision], args: argparse.Namespace
) -> int:
    """The account is sealed already: decide the clues that stayed in it."""
    done = session.sealing.decide_clues(testimony_id, decisions, args.accept)
    if args.json:
        out_json({"id": testimony_id, "decided": done.decided, "clues_open": done.clues_open})
    else:
        out(f"Names were taken out before; {done.decided} clues decided now, {done.clues_open} still open.")
    return 0


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """Read a decisions file. Raises FileUnreadable, BadDecisions."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_DECISIONS_BYTES + 1)
    except OSError as error:
        raise FileUnreadable("the decisions file cannot be opened") from error
    if len(data) > MAX_DECISIONS_BYTES:
        raise BadDecisions(0, "the file is too large")
    try:
        parsed = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BadDecisions(0, "it is not JSON") from error
    return parse_decisions(parsed)


def identity(args: argparse.Namespace) -> int:
    """Seal who a label or a source is; names come on standard input, one a line."""
    names = words_from("-").splitlines()
    with open_session(args, names=True) as session:
        label = session.register.identify(args.label, names, args.case)
    out(f"Sealed in the names list: {label}")
    return 0


def show(args: argparse.Namespace) -> int:
    """Print a draft's words, or sealed text and tagged words."""
    with open_session(args) as session:
        account = session.accounts.get(args.testimony)
        words = session.accounts.words(account.id)
        passages = session.tags.passages(account.id)
    narrative = words[0]
    if args.json:
        out_json(
            plain(account)
            | {
                "text": narrative.words.text,
                "annotations": plain(narrative.words.annotations),
                "passages": [plain(p) | {"quote": narrative.words.text[p.start : p.end]} for p in passages],
                "fields": [
                    {"id": f.id, "role": f.role, "owner": f.owner, "sealed": f.sealed, "text": f.words.text}
                    for f in words
                ],
            }
        )
        return 0
    out(narrative.words.text)
    for field in words[1:]:
        out()
        out(f"[{field.role}{'' if field.sealed else ', draft'}] {field.words.text}")
    if passages:
        out()
        out("Tagged words:")
        table(
            ((f"  {p.code}", narrative.words.text[p.start : p.end].replace("\n", " ")) for p in passages), ""
        )
    return 0
