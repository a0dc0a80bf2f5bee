"""What the driver of a long day says: one line of JSON a thing done or measured, each with its ``sort``.

tests/gui/long_day.py adds them up: ``act`` (``name``, ``took`` in seconds, ``missed``: why it could not be
done), ``missed``, ``wander``, ``export``, ``said``, ``note``, ``kill`` and ``end`` (what was lost), ``gone``
and ``hid`` (the program ended or hid by itself), ``memory`` (KiB), ``settled``.
"""

from __future__ import annotations

import json
import sys


def tell(**what: object) -> None:
    """One line, at once."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()
