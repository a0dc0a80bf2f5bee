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
from whistle.verbs import keeping, leaving, taking, working
from whistle.verbs.common import Command, Parser
from whistle.words import say

INTERRUPTED: Final = 130


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


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole contract."""
    files = Parser(add_help=False)
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
    top = Parser(
        prog="whistle", description="Record, protect and put to use the testimony of whistleblowers."
    )
    verbs = top.add_subparsers(title="commands", required=True, parser_class=Parser, metavar="COMMAND")

    def verb(
        name: str, load: Callable[[], Command], about: str, *, vault: bool = True
    ) -> argparse.ArgumentParser:
        one = verbs.add_parser(name, help=about, description=about, parents=[files], allow_abbrev=False)
        one.verb = name
        one.set_defaults(command=load)
        if vault:
            one.add_argument("vault", type=Path, metavar="VAULT")
        return one

    keeping.vault_verbs(verb)
    keeping.review_verbs(verb)
    keeping.key_verbs(verb)
    keeping.copy_verbs(verb)
    taking.account_verbs(verb)
    working.casework_verbs(verb)
    working.record_verbs(verb)
    taking.guide_verbs(verb)
    working.finding_verbs(verb)
    leaving.dossier_verbs(verb)
    taking.evidence_verbs(verb)
    leaving.exchange_verbs(verb)
    return top
