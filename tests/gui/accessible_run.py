"""Runs a whole case by ear and by keys alone (tests/data/job_by_ear.py) and keeps the logs.

``.venv/bin/python tests/gui/accessible_run.py`` writes docs/accessibility-run.txt and docs/keyboard-run.txt
afresh; ``ear`` or ``keys`` after it only the one.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEPT = {"ear": ROOT / "docs" / "accessibility-run.txt", "keys": ROOT / "docs" / "keyboard-run.txt"}
JOB = ROOT / "tests" / "data" / "job_by_ear.py"
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
GIVEN = "The crisis card, as it hung on the wall. Nobody on it works there any more.\n"
SECONDS = 420

_REFERENCE = re.compile(r"\bR-[0-9A-Z]{4}-[0-9A-Z]\b")
_HEAD = {
    "ear": """What somebody hears who does a whole case in the window without seeing it: from setting up a
vault to a dossier's PDF that verifies, then hidden and opened again. Written by
.venv/bin/python tests/gui/accessible_run.py, which drives the program over AT-SPI under a virtual X server;
tests/gui/test_window_accessible.py does the same.

  press, type, choose, mark, key   what the person does
  in                               the named group, page or dialog that the focus came into
  focus                            the control that has the focus: name, what it is, state, more about it
  says                             what the program says by itself
  list, check, table, preview, reads   what the person has read out to them

""",
    "keys": """What somebody presses who does a whole case in the window without a mouse: from setting up a
vault to a dossier's PDF that verifies, then hidden and opened again. Written by
.venv/bin/python tests/gui/accessible_run.py keys, which only presses keys on a virtual X server and reads
the window over AT-SPI as eyes would; tests/gui/test_window_keyboard.py does the same.

  press, type, choose, mark, key   what the person does
  keys                             the keys that it took, but the letters of words; Tab leads to a control
  in, focus, says, list, check, table, preview, reads   as in accessibility-run.txt

""",
}


@dataclass(frozen=True)
class Run:
    """What came of a run."""

    heard: tuple[str, ...]
    stopped: str
    """Why it stopped before the end, or blank."""
    errors: str
    """What program and client wrote to standard error."""

    @property
    def acts(self) -> list[str]:
        """What the person did."""
        return [line for line in self.heard if not line.startswith(" ")]

    @property
    def keys(self) -> int:
        """How many keys were pressed, but the letters of words."""
        told = [one for line in self.heard if line.startswith("  keys: ") for one in line[8:].split(", ")]
        return sum(int(one.partition(" x ")[2] or 1) for one in told)


def missing() -> str:
    """What is not installed that a run needs, in a sentence; blank when all is there."""
    if not (shutil.which("xvfb-run") and shutil.which("dbus-run-session")):
        return "there is no virtual X server or no D-Bus here: apt-get install xvfb dbus"
    look = "import importlib.util, sys; sys.exit(importlib.util.find_spec('pyatspi') is None)"
    found = (
        Path(SYSTEM_PYTHON).exists()
        and Path(LAUNCHER).exists()
        and subprocess.run([SYSTEM_PYTHON, "-c", look], check=False).returncode == 0
    )
    return "" if found else "AT-SPI is not installed: apt-get install at-spi2-core python3-pyatspi"


def run(folder: Path, pdf: Path, hands: str = "ear") -> Run:
    """Set a vault up in ``folder`` and do a whole case in it; the dossier is saved at ``pdf``."""
    home = folder / "home"
    home.mkdir(parents=True)
    # The way round the window was taken before; tests/gui/test_tour.py takes it.
    choices = home / ".config" / "notes-window" / "choices.json"
    choices.parent.mkdir(parents=True)
    choices.write_text('{"tour_taken": true}', encoding="utf-8")
    pdf.unlink(missing_ok=True)
    given = folder / "card.txt"
    given.write_text(GIVEN)
    inside = [SYSTEM_PYTHON, str(JOB), hands, sys.executable, str(home / "notes"), str(pdf), str(given)]
    ran = subprocess.run(
        # The screen first: what the bus starts has to know of it.
        ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--", *inside],
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "LANG": "C.UTF-8",
        },
    )
    # What the registry of AT-SPI says of itself when the bus starts it is nobody's words.
    told = [line for line in ran.stdout.splitlines() if not line.startswith("SpiRegistry")]
    lines = [_REFERENCE.sub("R-0000-0", line) for line in told]
    stopped = next((line for line in lines if line.startswith("STOPPED")), "")
    if not stopped and ran.returncode != 0:
        stopped = f"STOPPED with status {ran.returncode}"
    return Run(tuple(line for line in lines if line != stopped), stopped, ran.stderr)


def kept_acts(hands: str = "ear") -> list[str]:
    """What the person did in the log that is kept."""
    lines = KEPT[hands].read_text(encoding="utf-8").removeprefix(_HEAD[hands]).splitlines()
    return [line for line in lines if not line.startswith(" ")]


def main() -> int:
    """Write the log afresh."""
    why = missing()
    if why:
        sys.stderr.write(f"{why}\n")
        return 1
    for hands in sys.argv[1:] or tuple(KEPT):
        with tempfile.TemporaryDirectory() as place:
            done = run(Path(place), Path(place) / "out.pdf", hands)
            shown = [line.replace(place, "/home/reader") for line in done.heard]
        if done.stopped:
            sys.stderr.write("\n".join((*shown, done.stopped, done.errors)))
            return 1
        KEPT[hands].write_text(_HEAD[hands] + "\n".join(shown) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
