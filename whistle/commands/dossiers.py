"""Commands about what leaves: dossier, verify."""

from __future__ import annotations

import argparse

from whistle.api import verify_dossier
from whistle.commands.common import note, open_session, out, out_json, plain
from whistle.dossier.record import Audience
from whistle.errors import BadValue


def dossier(args: argparse.Namespace) -> int:
    """Make a dossier, or the same one again."""
    if args.again:
        with open_session(args) as session:
            row = session.export_again(args.again, args.out)
        out(f"The same dossier once more: {row.reference}")
        return 0
    if not args.case or not args.audience:
        raise BadValue("dossier", "--case and --audience, or --again")
    with open_session(args, names=True) as session:
        done = session.export(
            session.case(args.case).id,
            args.out,
            audience=Audience(args.audience),
            recipient=args.recipient or args.audience,
            overrides=_overrides(args.override),
        )
    if args.json:
        out_json({"dossier": plain(done.row), "checks": plain(done.checks), "file": str(args.out)})
        return 0
    for check in done.checks:
        out(f"{check.gate}: {check.state.value}")
    out(f"Dossier made: {done.row.reference}, sha256 {done.row.sha256}")
    note("Whoever gets it may pass it on. Assume that the employer may read every word.")
    return 0


def _overrides(given: list[str]) -> dict[str, str]:
    found = {}
    for item in given:
        gate, equals, reason = item.partition("=")
        if not equals or not reason.strip():
            raise BadValue("--override", "GATE=REASON, with a reason in words")
        found[gate.strip()] = reason.strip()
    return found


def verify(args: argparse.Namespace) -> int:
    """Check a dossier against its own manifest, without a vault."""
    found = verify_dossier(args.file)
    if args.json:
        out_json(plain(found))
        return 0
    out("Unchanged since signing.")
    out(f"Reference {found.reference}, dated {found.made_on}, check code {found.check_code}.")
    out("This says nothing about who made it or whether it is true: compare the check code by telephone.")
    return 0
