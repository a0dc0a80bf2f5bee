"""Whistle's half of the identifiers bench: the scanner in its helper process, as the program runs it.

One text a call, so that nothing found in one document helps with another. Standard input and
output are those of presidio_peer.py; so is the meaning of its seconds.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import resource
import sys
import time
from pathlib import Path

from whistle.identifiers.scanner import Scanner

UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in getrusage's unit of memory: macOS counts bytes, Linux kibibytes (their getrusage(2))."""


def processor_seconds() -> float:
    """Processor time of this process and its helper, which other work on the machine leaves alone.

    Where the system has no /proc, the clock instead.
    """
    try:
        lists = [path.read_text() for path in Path("/proc/self/task").glob("*/children")]
        helpers = [Path("/proc", pid, "stat").read_text() for pids in lists for pid in pids.split()]
    except OSError:
        helpers = []
    if not helpers:
        return time.perf_counter()
    # Fields 14 and 15 of proc_pid_stat(5), counted after the name, which may hold spaces.
    ticks = [sum(map(int, line.rpartition(")")[2].split()[11:13])) for line in helpers]
    return time.process_time() + sum(ticks) / os.sysconf("SC_CLK_TCK")


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
                began = processor_seconds()
                (scan,) = scanner.scan([text])
                seconds.append(processor_seconds() - began)
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
