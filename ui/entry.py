"""The console script: a subcommand goes to the command line, none opens the window.

The network is shut and the process closed to others before anything else is imported.
"""

from __future__ import annotations

import sys

from whistle.hardening.network import deny_network
from whistle.hardening.process import harden


def main() -> int:
    """Run ``whistle``; return the exit status."""
    deny_network()
    harden()
    from whistle.cli import main as command_line

    if len(sys.argv) == 1:
        # No window is built yet: say what there is instead.
        return command_line(["--help"])
    return command_line()


if __name__ == "__main__":
    sys.exit(main())
