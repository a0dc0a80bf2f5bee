"""A process that records counted sound into a vault until it is killed; it prints each second that is safe.

Each sample of second N is N, so that what is left of a recording tells to which second it goes.
"""

from __future__ import annotations

import sys
import time
from array import array
from pathlib import Path

from whistle.api import Session

RATE = 16_000


def main() -> None:
    """Record; arguments: the vault, the file of its passphrase, seconds of clock for a second of sound."""
    vault, passphrase, pace = Path(sys.argv[1]), Path(sys.argv[2]).read_text("utf-8"), float(sys.argv[3])
    with Session.open(vault, passphrase) as session:
        account = session.accounts.all()[0].id
        recording = session.recordings.begin(account, RATE)
        writer = session.recordings.take(recording)
        for second in range(1, 3_000):
            time.sleep(pace)
            # A pause now and then: a take of its own, under a key of its own.
            if second % 7 == 0:
                writer.close()
                writer = session.recordings.take(recording)
            writer.append((array("h", [second]) * RATE).tobytes())
            session.recordings.mark(recording, second * 1000)
            sys.stdout.write(f"{second}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
