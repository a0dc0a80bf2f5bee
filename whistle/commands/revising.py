"""Commands about a name that was missed: revise, recheck."""

from __future__ import annotations

import argparse

from whistle.commands.accounts import read_decisions
from whistle.commands.common import note, open_session, out, out_json, plain, short, table


def revise(args: argparse.Namespace) -> int:
    """Take a missed name out of sealed words, and say which dossiers left with it."""
    decisions = read_decisions(args.decisions)
    with open_session(args, names=True) as session:
        done = session.sealing.revise(args.testimony, decisions, whole_case=args.all)
    if args.json:
        out_json(
            {
                "accounts": [
                    {
                        "id": account.testimony.id,
                        "revision": account.testimony.revision,
                        "fields": account.fields,
                        "passages": account.passages,
                    }
                    for account in done.accounts
                ],
                "labels": list(done.labels),
                "sent": plain(done.sent),
                "elsewhere": list(done.elsewhere),
            }
        )
        return 0
    for account in done.accounts:
        out(
            f"New revision {account.testimony.revision} of {short(account.testimony.id)}:"
            f" {account.fields} texts changed, {account.passages} tags moved along."
        )
    for row in done.sent:
        out(f"Sent with the words in it: {row.reference}, to {row.recipient}.")
    if done.sent:
        note("Those copies cannot be called back from here. Tell their recipients, and the source.")
    for place in done.elsewhere:
        note(f"The words still stand in {place}.")
    note("Not reached: earlier backups and snapshots of the disk.")
    return 0


def recheck(args: argparse.Namespace) -> int:
    """List places in sealed accounts that hold a name which is in the names list by now."""
    with open_session(args, names=True) as session:
        found = session.sealing.recheck(session.cases.named(args.case).id)
    if args.json:
        out_json(
            {
                "mentions": plain(found),
                # What 'whistle revise' takes, once somebody has looked at each.
                "decisions": [
                    {
                        "field": mention.field_id,
                        "start": mention.start,
                        "end": mention.end,
                        "action": "label",
                        "as": mention.label,
                    }
                    for mention in found
                    if mention.label
                ],
            }
        )
        return 0
    rows = (
        (
            short(mention.testimony_id),
            mention.role,
            f"{mention.start}-{mention.end}",
            mention.label,
            "" if mention.certain else "look: it may be somebody else",
        )
        for mention in found
    )
    table(rows, "No name that is known by now stands in the sealed accounts of this case.")
    return 0
