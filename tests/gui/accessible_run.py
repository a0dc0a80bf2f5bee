"""Runs the whole job by ear (tests/data/job_by_ear.py) and keeps its log.

``.venv/bin/python tests/gui/accessible_run.py`` writes docs/accessibility-run.txt afresh.
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

from whistle.api import Session
from whistle.crypto.slots import KdfCost

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "docs" / "accessibility-run.txt"
JOB = ROOT / "tests" / "data" / "job_by_ear.py"
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PASSPHRASE = "harbour sixty velvet plain oaken tide"
NAMES = "amber folding tide"
SECONDS = 240

_REFERENCE = re.compile(r"\bR-[0-9A-Z]{4}-[0-9A-Z]\b")
_HEAD = """What somebody hears who does a whole job in the window without seeing it: from the passphrase to a
dossier's PDF, then hidden. Written by .venv/bin/python tests/gui/accessible_run.py, which drives the
program over AT-SPI under a virtual X server; tests/gui/test_window_accessible.py does the same.

  press, type, choose, mark, key   what the person does
  in                               the named group, page or dialog that the focus came into
  focus                            the control that has the focus: name, what it is, state, more about it
  says                             what the program says by itself
  list, check, table, preview, reads   what the person has read out to them

"""


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


def run(folder: Path, pdf: Path) -> Run:
    """Make a vault in ``folder`` and do the job in it; the dossier is saved at ``pdf``."""
    home = folder / "home"
    home.mkdir(parents=True)
    pdf.unlink(missing_ok=True)
    Session.create(
        folder / "vault", PASSPHRASE, NAMES, KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)
    ).close()
    inside = [SYSTEM_PYTHON, str(JOB), sys.executable, str(folder / "vault"), str(pdf)]
    ran = subprocess.run(
        # The screen first: what the bus starts has to know of it.
        ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--", *inside],
        input=f"{PASSPHRASE}\n{NAMES}\n",
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


def kept_acts() -> list[str]:
    """What the person did in the log that is kept."""
    lines = KEPT.read_text(encoding="utf-8").removeprefix(_HEAD).splitlines()
    return [line for line in lines if not line.startswith(" ")]


def main() -> int:
    """Write the log afresh."""
    why = missing()
    if why:
        sys.stderr.write(f"{why}\n")
        return 1
    with tempfile.TemporaryDirectory() as place:
        done = run(Path(place), Path(place) / "out.pdf")
        shown = [line.replace(place, "/home/reader") for line in done.heard]
    if done.stopped:
        sys.stderr.write("\n".join((*shown, done.stopped, done.errors)))
        return 1
    KEPT.write_text(_HEAD + "\n".join(shown) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
