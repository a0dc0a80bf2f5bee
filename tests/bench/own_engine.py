"""Whistle's half of the identifiers bench: the scanner in its helper process, as the program runs it.

One text a call, so that nothing found in one document helps with another. Standard input and
output are those of presidio_peer.py.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import resource
import sys
import time

from whistle.identifiers.scanner import Scanner

UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in getrusage's unit of memory: macOS counts bytes, Linux kibibytes (their getrusage(2))."""


def main() -> None:
    if hasattr(os, "sched_setaffinity"):
        # Inherited by the helper: one core, as for the peer.
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    request = json.load(sys.stdin)
    began = time.perf_counter()
    sets = {}
    with Scanner() as scanner:
        (first,) = scanner.scan(["Ready."])
        loaded = time.perf_counter() - began
        for name, texts in request["sets"].items():
            seconds, spans = [], []
            for text in texts:
                began = time.perf_counter()
                (scan,) = scanner.scan([text])
                seconds.append(time.perf_counter() - began)
                spans.append([[p.start, p.end, p.kind.value] for p in scan.proposals])
            sets[name] = {"seconds": seconds, "spans": spans}
    answer = {
        "engine": f"Whistle {importlib.metadata.version('whistle')}",
        "notes": [f"layer off: {off.layer}: {off.reason}" for off in first.layers_off],
        "load_seconds": loaded,
        # The helper, which is reaped by now; this process only passes texts on.
        "peak_bytes": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * UNIT,
        "sets": sets,
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
