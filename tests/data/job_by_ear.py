"""A whole job done as somebody does it who cannot see the window: AT-SPI and the keyboard alone.

``python3 job_by_ear.py PYTHON FOLDER PDF < SECRETS``, under a session bus and an X server of its own:
starts the program with PYTHON on the vault in FOLDER, opens it (the passphrase is the first line of
standard input, the names list's the second), adds an account by typing, takes the names out, tags a
passage, asks a source for permission, weighs the checks of a dossier, saves it as PDF and hides.
Prints what was heard, line by line; stops at the first thing that could not be found or was not said.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from screen_reader import BUTTON, SECRET, TABLE, NotHeard, ScreenReader

STORY = (
    "My manager Perpetua Oxenholme told us to close the file. On 11 March a man said he would not see the"
    " weekend. The crisis plan was out of date and nobody answered the number on it. I told Perpetua that"
    " week and nothing was done."
)
NOTHING_MORE = "nothing more"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
TAGGED = "The crisis plan was out of date"


def unlock(person: ScreenReader, passphrase: str) -> None:
    """From the locked window to an empty vault's case."""
    person.meet("Notes")
    if person.window_role != "frame":
        raise NotHeard(f"the window says it is a {person.window_role}")
    person.focus_is("Passphrase, password text")
    person.type_into("Passphrase", "not the words at all", roles=SECRET, enter=True)
    person.hears("Nothing was changed")
    person.key("a", control=True)
    person.type_into("Passphrase", passphrase, roles=SECRET, enter=True)
    person.focus_is("I am listening to someone")
    person.act("I am listening to someone")


def write(person: ScreenReader) -> None:
    """A case, a source and an account, typed."""
    person.type_into("Name of the case", "Marsh", enter=True)
    person.hears("Case made")
    person.focus_is("Write an account")
    person.key("Return")
    person.type_into("A made-up name for them", "Heron", enter=True)
    person.hears("Account made")
    person.focus_is("The account, in their own words")
    person.type_into("The account, in their own words", STORY)
    person.reads("Saved")


def take_names_out(person: ScreenReader) -> None:
    """Every name and clue decided by its key, then sealed."""
    person.press("Take names out")
    person.focus_is("Perpetua Oxenholme / Perpetua, person, 2 places, open, must be decided")
    person.note(f"  list: {person.cells('Names and clues')}")
    person.key("l")
    person.hears("[Person 1], 2 times, 1 of 2 decided")
    person.focus_is("11 March, date, 1 place, open")
    person.key("v")
    person.hears("once, 2 of 2 decided")
    person.note(f"  preview: {person.read('Preview: the words without names')}")
    person.press("Take names out")
    person.hears_group("Take the names out now?, dialog")
    person.focus_is("Take names out, push button")
    person.key("Return")
    person.hears("Names taken out")
    person.focus_is("The account, names taken out")
    words = person.read("The account, names taken out")
    if "Oxenholme" in words or "[Person 1]" not in words:
        raise NotHeard("the words do not read as they should without names")
    person.note(f"  reads: {words}")


def tag(person: ScreenReader) -> None:
    """Words marked, a tag found by typing, put on."""
    person.select("The account, names taken out", TAGGED)
    person.key("t", control=True)
    person.focus_is("Find a tag by its name or letter")
    person.type("plan")
    person.hears("A3, ")
    person.key("Return")
    person.hears("Tagged A3")
    person.focus_is("The account, names taken out")
    person.press("List of 1 tag")
    person.focus_is("A3")
    rows = person.cells("Tags of this account")
    person.note(f"  table: {rows}")
    if TAGGED not in rows[0][1]:
        raise NotHeard("the table of tags does not read cell by cell")


def permit(person: ScreenReader) -> None:
    """Every kind of information asked about and agreed, for the union."""
    person.press("Permissions")
    person.choose("Recipient", "For the union")
    rows = person.cells("Kinds of information")
    person.note(f"  table: {rows}")
    person.go_to(person.find("Kinds of information", TABLE))
    person.key("Return")
    person.focus_is("Agreed, radio button")
    asked = rows[0][0].split(":")[0]
    count = person.find(f"0 of {len(rows)} asked", ("label",), begins=True)
    for _ in rows:
        since = len(person.announced)
        person.key("space")
        person.hears(f"{asked}: Agreed", since=since)
        asked = person.until(partial(_next_question, person, count, since, len(rows)))
        if asked == NOTHING_MORE:
            return
    raise NotHeard("some questions were never asked")


def _next_question(person: ScreenReader, count: Any, since: int, many: int) -> str:
    """What is asked now, as it was said; blank while nothing is."""
    said = next((words.split(". ")[0] for words in person.announced[since:] if "?" in words), "")
    return said or (NOTHING_MORE if count.name.startswith(f"{many} of {many} asked") else "")


def make(person: ScreenReader, pdf: Path, names: str) -> None:
    """The dossier: checks gone through, made, saved."""
    person.press("Dossiers")
    person.press("Put together", begins=True)
    person.hears(" pages.")
    person.note(f"  list: {len(person.cells('Every word that will leave'))} lines that will leave")
    checks = [words for words in person.names(("panel",)) if ": " in words]
    for check in checks:
        person.note(f"  check: {check}")
    if len(checks) < 5:
        raise NotHeard("the checks have no names")
    if any(words.startswith("Open the names list") for words in person.names(BUTTON)):
        person.press("Open the names list", begins=True)
        person.type_into("Passphrase", names, roles=SECRET, enter=True)
        person.hears("The names list is open")
    for _ in range(12):
        person.pause(0.4)
        if person.is_usable("Make the dossier"):
            break
        person.press("Go on without the check", begins=True)
        person.focus_is("Why you go on without this check")
        person.type("weighed with the branch")
        person.key("Return")
    person.press("Make the dossier")
    person.hears_group("Make this dossier for the union?, dialog")
    person.press("Choose where to save it")
    person.hears_group("Where to save the dossier, dialog")
    person.focus_is("File name")
    person.key("a", control=True)
    person.type(str(pdf))
    person.key("Return")
    person.hears("The dossier is made")
    person.focus_is("Go to dossiers")


def hide(person: ScreenReader) -> None:
    """Hidden by its key: what comes back is a locked window that knows nothing."""
    person.note("key: F12")
    person.key("F12")
    person.meet("Notes")
    person.focus_is("Passphrase, password text")
    if any("Heron" in words or "Marsh" in words for words in person.labels()):
        raise NotHeard("the locked window names somebody")


@contextmanager
def started(*command: str) -> Iterator[None]:
    """The bus of assistive technology, and the program."""
    root = Path(__file__).resolve().parents[2]
    told = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL) as bus:
        time.sleep(0.5)
        with subprocess.Popen(command, cwd=root, env={**os.environ, **told}) as program:
            try:
                yield
            finally:
                program.terminate()
                program.wait(20)
                bus.terminate()


def main() -> int:
    """Do it all and print what was heard."""
    python, folder, pdf = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    passphrase, names = (sys.stdin.readline().rstrip("\n") for _ in range(2))
    person = ScreenReader(patience=25)
    try:
        with started(python, "-P", "-m", "ui.entry", folder):
            unlock(person, passphrase)
            write(person)
            take_names_out(person)
            tag(person)
            permit(person)
            make(person, pdf, names)
            hide(person)
    except NotHeard as missing:
        sys.stdout.write("\n".join(person.heard) + f"\nSTOPPED: {missing}\n")
        return 1
    sys.stdout.write("\n".join(person.heard) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
