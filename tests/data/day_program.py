"""The program that a long day is lived in: started, opened, hidden, killed, looked into and measured."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

from day_journal import tell
from screen_reader import BUTTON, SECRET, ScreenReader
from x_keyboard import resize

ROLE = "I am listening to someone"
PAGES_DRESSED = 4.0
"""Seconds until pages that are not seen have another size of letters, too; 2.7 at rest."""
TO_OPEN = 60.0
"""Seconds that starting and opening may take where others keep the machine busy."""


class Program:
    """One program after another over one vault; each is a process, each coming in a life."""

    def __init__(self, told: dict[str, Any], person: ScreenReader) -> None:
        self.told, self.person = told, person
        self.life = 0
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and come in."""
        told = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        command = [self.told["python"], "-P", "-m", "ui.entry", self.told["vault"]]
        self.process = subprocess.Popen(command, env={**os.environ, **told}, stdout=subprocess.DEVNULL)
        self.unlock()

    def unlock(self) -> None:
        """From the locked window to a page."""
        self.life += 1
        person = self.person
        with person.patient(TO_OPEN):
            self._unlock(person)

    def _unlock(self, person: ScreenReader) -> None:
        person.pause(0.5)
        person.meet("Notes")
        person.until(lambda: person.is_usable("Passphrase", SECRET))
        person.pause(0.3)
        person.go_to(person.find("Passphrase", SECRET))
        person.type(self.told["passphrase"])
        person.key("Return")
        inside = person.until(lambda: [n for n in person.names(BUTTON) if n in (ROLE, "Find")])
        if ROLE in inside:
            person.act(ROLE)
            person.until(lambda: "Find" in person.names(BUTTON))
        person.pause(0.5)

    def hide(self) -> None:
        """The hide key, and back."""
        self.person.key("F12")
        self.unlock()

    def kill(self, safe: set[str]) -> None:
        """SIGKILL; what was said to be saved has to be in the vault; a fresh start."""
        assert self.process is not None
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()
        tell(sort="kill", **self.look(safe))
        self.start()

    def end(self) -> None:
        """Ask it to end, and wait until it has."""
        assert self.process is not None
        self.process.terminate()
        self.process.wait(20)

    def leave_nothing(self) -> None:
        """End what still runs, whatever came before."""
        if self.process is not None and self.process.poll() is None:
            self.process.kill()

    def look(self, safe: set[str]) -> dict[str, Any]:
        """What of the words that were said to be saved is not in the vault."""
        asked = {"passphrase": self.told["passphrase"], "words": sorted(safe)}
        seen = subprocess.run(
            self.told["look"],
            input=json.dumps(asked),
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        found: dict[str, Any] = json.loads(seen.stdout)
        return {**found, "safe": len(safe)}

    def recover(self, name: str, why: str) -> None:
        """Whether it is still there after a miss; where it is gone or hid by itself, that is told."""
        person = self.person
        assert self.process is not None
        if self.process.poll() is not None:
            tell(sort="gone", status=self.process.returncode, why=f"{name}: {why}")
            self.start()
            return
        # One that hid by itself is another program to assistive technology.
        person.meet("Notes")
        if person.is_usable("Passphrase", SECRET) and person.names(BUTTON).count("Find") == 0:
            if name not in ("hide", "kill"):
                tell(sort="hid", why=f"{name}: {why}")
            self.unlock()
        elif ROLE in person.names(BUTTON):
            person.act(ROLE)

    def lay_out_afresh(self) -> None:
        """Have every page let go of how its words were laid out.

        That is kept until letters have another size, and comes back page by page as they are shown: 1 to
        3 MB, by which pages were shown since a size was last changed.
        """
        self.person.key("Escape")
        for size in ("+", "0"):
            self.person.key(size, control=True)
            self.person.pause(PAGES_DRESSED)

    def memory(self) -> dict[str, int]:
        """The process's in KiB, always in the same state: the case, at 100%, in the same size, at rest."""
        person = self.person
        person.key("Escape")
        person.key("0", control=True)
        resize(1280, 800)
        person.key("1", control=True)
        person.pause(1.2)
        assert self.process is not None
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        kib = {
            line.split(":")[0]: int(line.split()[1]) for line in status.splitlines() if line.endswith("kB")
        }
        try:
            rollup = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
            pss = int(rollup.partition("\nPss:")[2].split()[0])
        except OSError:
            pss = 0
        return {"rss": kib["VmRSS"], "own": kib["RssAnon"], "pss": pss}
