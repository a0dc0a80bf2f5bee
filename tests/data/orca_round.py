"""A round through the window with Orca listening: what it would say is in its debug file.

``python3 orca_round.py PYTHON VAULT LOG < PASSPHRASE``, under an X server and a session bus of its own: opens
VAULT, which holds the sample case, in the program, goes through some pages by keys, slowly: Orca needs time.
Standard output: ``HH:MM:SS what comes next``, a line before each part of the round.
"""

from __future__ import annotations

import subprocess
import sys
import time

from job_by_ear import STORY, started
from keyboard_only import KeyboardOnly
from screen_reader import BUTTON, CHOICE, SECRET, TABLE

_READ = 3.0
"""Seconds that Orca is given to read on."""


class Round:
    """One round by the keys."""

    def __init__(self) -> None:
        self.person = KeyboardOnly(patience=60)

    def part(self, name: str) -> None:
        """Say which part comes next."""
        sys.stdout.write(f"{time.strftime('%H:%M:%S')} {name}\n")
        sys.stdout.flush()

    def key(self, name: str, *, control: bool = False, wait: float = _READ) -> None:
        """Press a key and let Orca read."""
        self.person.key(name, control=control)
        self.person.pause(wait)

    def tab_to(self, name: str) -> None:
        """Tab to a table, no faster than somebody listens."""
        table = self.person.find(name, TABLE)
        for _ in range(40):
            if self.person.has_focus(table):
                break
            self.key("Tab", wait=1.0)
        self.person.pause(_READ)

    def unlock(self, passphrase: str) -> None:
        """A wrong passphrase, letter by letter, then the right one."""
        person = self.person
        person.meet("Notes")
        person.pause(8)
        self.part("A wrong passphrase, typed slowly")
        person.go_to(person.find("Passphrase", SECRET))
        for letter in "not":
            person.type(letter)
            person.pause(0.8)
        self.key("Return", wait=6)
        self.part("The right one")
        self.key("a", control=True)
        person.type(passphrase)
        self.key("Return")
        person.focus_is("I am listening to someone")
        person.pause(_READ)
        self.part("The case")
        self.key("space")
        person.until(lambda: "Find" in person.names(BUTTON))
        person.pause(_READ)
        self.key("Tab")
        self.key("Tab")

    def look(self) -> None:
        """An account, a table by its cells, a permission."""
        self.part("The accounts, and one of them opened")
        self.key("2", control=True)
        self.tab_to("Accounts")
        self.key("Down")
        self.key("Return", wait=5)
        self.part("Allegations and who says them, cell by cell")
        self.key("3", control=True, wait=5)
        self.tab_to("Allegations and who says them")
        for name in ("Right", "Right", "Down"):
            self.key(name)
        self.part("A permission")
        self.key("7", control=True, wait=5)
        self.tab_to("Kinds of information")
        self.key("Down")
        self.key("Return")
        self.key("space")

    def take_names_out(self) -> None:
        """A new account, and its names decided by their keys."""
        person = self.person
        self.part("An account begun")
        self.key("1", control=True)
        person.press("Write an account")
        person.go_to(person.find("Whose account it is", CHOICE))
        self.key("End")
        person.type_into("A made-up name for them", "Wren")
        person.press("Start writing")
        person.focus_is("The account, in their own words")
        person.type(STORY)
        person.pause(5)
        self.part("Names taken out")
        person.press("Take names out")
        person.focus_is("must be decided")
        person.pause(6)
        self.key("l", wait=6)
        self.key("v", wait=6)
        self.part("End")


def main() -> int:
    """Go round."""
    python, vault, log = sys.argv[1:]
    passphrase = sys.stdin.readline().rstrip("\n")
    orca = ["orca", "--replace", f"--debug-file={log}", "--disable=braille"]
    with started(python, "-P", "-m", "ui.entry", vault), subprocess.Popen(orca) as listens:
        try:
            one = Round()
            one.unlock(passphrase)
            one.look()
            one.take_names_out()
        finally:
            # It does not end by itself where there is no desktop round it.
            listens.kill()
    return 0


if __name__ == "__main__":
    sys.exit(main())
