"""The command about guides for interviews: look one through, and use it."""

from __future__ import annotations

import argparse
from typing import Final

from whistle.commands.common import open_session, out
from whistle.errors import FileUnreadable
from whistle.intake.guide import MAX_BYTES, lint, questions, read_guide

FOUND: Final = 5
"""Exit status where questions are to be looked at."""


def guide(args: argparse.Namespace) -> int:
    """Look a guide through; with --use, let a vault use it from now on where nothing was found."""
    try:
        with args.file.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FileUnreadable("the guide cannot be read") from error
    made = read_guide(data)
    found = lint(made)
    for one in found:
        out(f"{one.where}: {one.says}: {one.words}" if one.words else f"{one.where}: {one.says}")
    many = sum(1 for _ in questions(made))
    asked = "1 question was" if many == 1 else f"{many} questions were"
    if found:
        out(f"{asked} looked at; {len(found)} to be put otherwise.")
        return FOUND
    out(f"{asked} looked at, and nothing was found. Other people see more: read it to somebody.")
    if args.use is not None:
        args.vault = args.use
        with open_session(args) as session:
            session.interviews.use_guide(data)
        out(f"The vault uses version {made.version} from now on.")
    return 0
