"""The console script: a subcommand goes to the command line; a folder, or nothing, opens the window.

The network is shut and the process closed to others before anything else is imported.
"""

from __future__ import annotations

import sys
from pathlib import Path

from whistle.hardening.network import deny_network
from whistle.hardening.process import harden


def main() -> int:
    """Run ``whistle``; return the exit status."""
    deny_network()
    harden()
    arguments = sys.argv[1:]
    if len(arguments) > 1 or (arguments and not _is_folder(arguments[0])):
        from whistle.cli import main as command_line

        return command_line()
    from ui.main import run

    return run(Path(arguments[0]).absolute() if arguments else None)


def _is_folder(argument: str) -> bool:
    """Whether an only argument is a vault's place: every subcommand needs more than its own name."""
    if argument.startswith("-"):
        return False
    return "/" in argument or Path(argument).is_dir()


if __name__ == "__main__":
    sys.exit(main())
