"""A release of PySide6 lost references on Python 3.11 and aborted after some 5,000 calls.

The range in pyproject.toml keeps it out; this test says so if another one lets it in again.
"""

from __future__ import annotations

import os
import subprocess
import sys

LOOP = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Sender(QObject):
    changed = Signal(str)

app = QApplication([])
label, sender, heard = QLabel(), Sender(), []
sender.changed.connect(label.setText)
sender.changed.connect(heard.append)
for number in range(20_000):
    label.setText(f"line {number}")
    sender.changed.emit(f"word {number}")
print(len(heard), label.text())
"""


def test_twenty_thousand_texts_set_and_signals_sent_leave_the_process_alive() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOOP],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, "20000 word 19999"), ran.stderr[-500:]
