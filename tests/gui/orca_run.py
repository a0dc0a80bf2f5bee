"""Lets Orca listen to a round through the window and prints what it said.

``.venv/bin/python tests/gui/orca_run.py`` needs what the whole cases need (tests/gui/accessible_run.py) and
``orca``. No sound is made: the words are those of its debug file, but the letters that it repeats as keys.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import accessible_run
import long_day

from whistle.api import Session
from whistle.commands.demo import fill
from whistle.sample import load

ROUND = accessible_run.ROOT / "tests" / "data" / "orca_round.py"
SECONDS = 600
_SAID = re.compile(r"(\d\d:\d\d:\d\d)\.\d+ - SPEECH OUTPUT: '(.*?)' ?\{")


def said(log: str, parts: list[str]) -> list[str]:
    """What Orca said, under the parts of the round."""
    told: list[str] = []
    for at, words in _SAID.findall(log):
        while parts and at >= parts[0][:8]:
            told.append(parts.pop(0)[9:])
        if len(words.strip()) > 1 and words.strip() not in ("tab", "space", "return", "left control"):
            told.append(f"  {words.strip()}")
        elif words.strip() == "●":
            told.append("  ●")
    return told


def main() -> int:
    """Go round and print."""
    why = accessible_run.missing() or (
        "" if shutil.which("orca") else "there is no Orca: apt-get install orca"
    )
    if why:
        sys.stderr.write(f"{why}\n")
        return 1
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        (root / "home").mkdir(mode=0o700)
        with Session.create(root / "vault", long_day.PASSPHRASE, long_day.NAMES, long_day.QUICK) as session:
            fill(session, load())
        inside = [long_day.SYSTEM_PYTHON, str(ROUND), sys.executable, str(root / "vault"), str(root / "log")]
        ran = subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--", *inside],
            input=long_day.PASSPHRASE + "\n",
            capture_output=True,
            text=True,
            check=False,
            timeout=SECONDS,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(root / "home"),
                "XDG_RUNTIME_DIR": str(root / "home"),
                "LANG": "C.UTF-8",
                "PYTHONPATH": str(accessible_run.ROOT),
            },
        )
        parts = [line for line in ran.stdout.splitlines() if re.match(r"\d\d:\d\d:\d\d ", line)]
        sys.stdout.write("\n".join(said((root / "log").read_text(errors="replace"), parts)) + "\n")
    if ran.returncode:
        sys.stderr.write(ran.stderr[-1500:])
    return ran.returncode


if __name__ == "__main__":
    sys.exit(main())
