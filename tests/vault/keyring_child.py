"""Run commands of Whistle in this process, whose bus and keyring are what the test made of them.

Standard input is a JSON list of command lines; standard output is a JSON list of [status, words on standard
error]. The network filter is in place, as in the program itself.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys

from whistle.hardening.start import shut

shut()

from whistle import cli  # noqa: E402 - the program, too, is imported behind the filter
from whistle.crypto.slots import KdfCost  # noqa: E402 - as above
from whistle.vault import keys  # noqa: E402 - as above


def main() -> None:
    """Do what was asked, with passphrases that are stretched as little as is allowed."""
    keys.calibrate = lambda: KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)  # type: ignore[assignment]
    done = []
    for line in json.load(sys.stdin):
        said = io.StringIO()
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
            status = cli.main(line)
        done.append([status, said.getvalue()])
    json.dump(done, sys.stdout)


if __name__ == "__main__":
    main()
