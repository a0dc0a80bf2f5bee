"""Whether PySide survives two threads that make its classes at the same time (docs/adr/0015).

``.venv/bin/python tests/data/qt_classes_in_two_threads.py [--apart]`` asks for all classes of QtCore, QtGui
and QtWidgets in two threads, ten times in a process of its own, and prints how those ended. With ``--apart``
no class is asked for twice. One that does not come to its end within half a minute is ended.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

TIMES = 10
LONGEST_S = 30.0
BOTH = """
import builtins, os, sys, threading
plain = builtins.__import__
from PySide6 import QtCore, QtGui, QtWidgets
builtins.__import__ = plain  # as in ui/entry.py
names = [(module, name) for module in (QtWidgets, QtGui, QtCore) for name in dir(module) if name[0] == "Q"]
apart = "--apart" in sys.argv
if apart:
    sys.setswitchinterval(1e-6)
begin = threading.Barrier(2)
def ask(which):
    begin.wait()
    for module, name in which:
        dir(getattr(module, name))
other = threading.Thread(target=ask, args=(names[1::2] if apart else names,))
other.start()
ask(names[::2] if apart else names)
other.join()
os._exit(0)
"""


def ended() -> str:
    """How one process ended."""
    try:
        ran = subprocess.run(
            [sys.executable, "-c", BOTH, *sys.argv[1:]], capture_output=True, timeout=LONGEST_S, check=False
        )
    except subprocess.TimeoutExpired:
        return "never ended"
    return "came through" if ran.returncode == 0 else f"ended with status {ran.returncode}"


if __name__ == "__main__":
    for how, many in Counter(ended() for _ in range(TIMES)).most_common():
        sys.stdout.write(f"{many} of {TIMES} {how}\n")
