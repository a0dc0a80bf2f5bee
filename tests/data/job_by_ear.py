"""A whole case done as somebody does it who cannot see the window, or who has no mouse.

``python3 job_by_ear.py HANDS PYTHON FOLDER PDF GIVEN``, under a session bus and an X server of
its own: starts the program with PYTHON on FOLDER, where no vault is yet, sets one up, adds an account by
typing, takes the names out, tags a passage, writes down an allegation and links the passage to it, writes
down when it was raised, brings the file GIVEN in as evidence, asks a source for permission, reads what is
held and missing, weighs the checks of a dossier, saves it as PDF, has it checked, hides and comes back.
With HANDS ``ear`` controls are reached over AT-SPI, typing goes through the keyboard; with ``keys``
everything is done by key presses alone (tests/data/keyboard_only.py).
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

from keyboard_only import KeyboardOnly
from screen_reader import BUTTON, FIELD, SECRET, TABLE, NotHeard, ScreenReader

STORY = (
    "My manager Perpetua Oxenholme told us to close the file. On 11 March a man said he would not see the"
    " weekend. The crisis plan was out of date and nobody answered the number on it. I told Perpetua that"
    " week and nothing was done."
)
GUIDE, STOPS = "Putting a dossier together", 6
NOTHING_MORE = "nothing more"
DOT = "●"
_PAGES_WOULD_BE_MADE = 4.0
"""Seconds after unlocking in which the window makes its other pages ahead for those who see."""
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
TAGGED = "The crisis plan was out of date"


def set_up(person: ScreenReader) -> tuple[str, str]:
    """From nothing to an empty vault; its passphrase and the names list's, as they were read out."""
    person.meet("Notes")
    if person.window_role != "frame":
        raise NotHeard(f"the window says it is a {person.window_role}")
    person.press("Next: passphrase")
    passphrase = _six_words(person, "Your six words: ")
    person.type_into("Type the six words, to be sure", passphrase)
    person.press("Next: names list")
    names = _six_words(person, "Six words for the names list: ")
    person.type_into("Type these six words, to be sure", names)
    person.press("Next: before you start")
    person.tick("I have written down what I need. I understand what is lost without it.")
    person.press("Make the vault")
    person.tick("I go on without a recovery sheet. A lost passphrase loses everything.")
    person.press("Start")
    person.focus_is("I am listening to someone")
    person.act("I am listening to someone")
    return passphrase, names


def _six_words(person: ScreenReader, before: str) -> str:
    words = person.until(
        lambda: next((one for one in person.names(("panel",)) if one.startswith(before)), ""),
        lambda: f"never read out: {before!r}",
    )
    person.secrets.add(words.removeprefix(before))
    return words.removeprefix(before)


def write(person: ScreenReader) -> None:
    """A case, a source and an account, typed."""
    person.type_into("Name of the case", "Marsh", enter=True)
    person.hears("Case made")
    person.focus_is("Start an interview")
    person.press("Write an account")
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


def allege(person: ScreenReader) -> None:
    """An allegation written down, and the tagged words linked to it."""
    person.page("Allegations")
    person.press("Write down an allegation")
    person.focus_is("What is alleged, text")
    person.type_into("What is alleged", TAGGED)
    person.press("Save")
    person.hears("Allegation: saved")
    person.focus_is("says nothing on it, table cell")
    person.press("Link words or a paper")
    person.focus_is("Words, a tag, a source or a paper")
    person.type("crisis")
    person.hears("1 can be linked")
    person.key("Return")
    person.focus_is("list item")
    person.key("Return")
    person.hears("Supports it: linked")
    rows = person.cells("Allegations and who says them")
    person.note(f"  table: {rows}")
    if "not said how" not in rows[0][0]:
        raise NotHeard("the matrix does not say who says it")


def raise_it(person: ScreenReader) -> None:
    """When the employer was told, and that no answer came."""
    person.page("Times raised")
    person.press("Add a time it was raised")
    person.choose("Whose account tells it", "Heron’s account")
    person.type_into("What was told", "that the crisis plan was out of date")
    person.type_into("When, as a date", "2025-03")
    person.type_into("To whom", "the site manager")
    person.choose("By which route", "To the employer")
    person.press("Save")
    person.hears("Time it was raised: saved")
    person.focus_is("No answer recorded, table cell")
    person.note(f"  table: {person.cells('Times it was raised')}")


def bring_in(person: ScreenReader, given: str) -> None:
    """A file kept as evidence, its words read, and what it is written down."""
    person.page("Evidence")
    person.press("Add files")
    _choose_file(person, given)
    person.hears("1 file kept")
    person.focus_is("A document. Text. From the case. Cleaned copy, table cell")
    person.go_to(person.find("What it is", FIELD))
    person.key("a", control=True)
    person.type_into("What it is", "the card that hung on the wall")
    person.press("Keep these words")
    person.until(lambda: not person.is_usable("Keep these words"))
    person.note(f"  table: {person.cells('Evidence')}")


def _choose_file(person: ScreenReader, path: str) -> None:
    """Type a path into the file dialog."""
    person.focus_is("File name")
    person.key("a", control=True)
    person.type(path)
    text = person.find("File name:", FIELD).queryText()
    person.until(lambda: text.getText(0, -1).endswith(path.rpartition("/")[2]))
    person.pause(0.4)
    person.key("Return")


def be_ready(person: ScreenReader) -> None:
    """What HSE looks for: what is held and what is missing, read out heading by heading."""
    person.key("k", control=True)
    person.focus_is("Find a page, a source or words")
    person.note("type: Ready for")
    person.type("Ready for")
    person.hears("1 found")
    person.key("Return")
    person.reads("facts held")
    found = person.labels()
    if not any(words.startswith("Raised with the employer once") for words in found):
        raise NotHeard("what was raised is not among the facts")
    if not any(words.startswith("Gap: ") for words in found):
        raise NotHeard("no gap is called a gap")
    for words in found:
        if words.startswith(("Gap: ", "Raised with")):
            person.note(f"  reads: {words}")


def be_helped(person: ScreenReader) -> None:
    """A guide found by its words and read part by part; then the way round the window, stop by stop."""
    person.page("Help")
    person.focus_is("Find in the help")
    person.type_into("Find in the help", "leave out the words")
    person.hears(f" places. {GUIDE}")
    person.go_to(person.find("Places found", TABLE))
    person.key("Return")
    person.focus_is(f"{GUIDE}, heading")
    person.key("Down")
    person.focus_is(", paragraph")
    headings = person.names(("heading",))
    person.note(f"  headings: {headings}")
    if headings[0] != GUIDE or len(headings) < 3:
        raise NotHeard("the guide's headings are not told as headings")
    person.press("Show me round")
    for number in range(1, STOPS + 1):
        person.hears(f"Stop {number} of {STOPS}. ")
        last = number == STOPS
        person.focus_is("Done, push button" if last else "Next, push button")
        person.note("press: " + ("Done" if last else "Next"))
        person.key("space")
    person.until(lambda: not person.is_usable("Done"))


def permit(person: ScreenReader) -> None:
    """Every kind of information asked about and agreed, for the union."""
    person.page("Permissions")
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
    person.page("Dossiers")
    person.press("Put together", begins=True)
    person.hears(" pages")
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
    _choose_file(person, str(pdf))
    person.hears("The dossier is made")
    person.focus_is("Go to dossiers")


def verify(person: ScreenReader, pdf: Path) -> None:
    """The file checked, as whoever gets it does."""
    person.press("Go to dossiers")
    person.focus_is("Ask the sources about HSE")
    person.note(f"  table: {person.cells('Dossiers that were made')}")
    person.press("Check a file")
    _choose_file(person, str(pdf))
    person.hears("Unchanged since it was signed")


def hide_and_come_back(person: ScreenReader, passphrase: str) -> None:
    """Hidden by its key: what comes back is a locked window that knows nothing; then where it was."""
    person.note("key: F12")
    person.key("F12")
    person.meet("Notes")
    person.focus_is("Passphrase, password text")
    if any("Heron" in words or "Marsh" in words for words in person.labels()):
        raise NotHeard("the locked window names somebody")
    person.type_into("Passphrase", "not the words at all", roles=SECRET, enter=True)
    person.hears("Nothing was changed")
    person.key("a", control=True)
    person.type_into("Passphrase", passphrase, roles=SECRET, enter=True)
    person.reads("Each is made for one reader")
    before = len(person.unseen)
    person.pause(_PAGES_WOULD_BE_MADE)
    if person.unseen[before:]:
        raise NotHeard("pages out of sight were told of while this one was read")


def do_it_all(person: ScreenReader, pdf: Path, given: str) -> None:
    """All of it."""
    passphrase, names = set_up(person)
    write(person)
    take_names_out(person)
    tag(person)
    allege(person)
    raise_it(person)
    bring_in(person, given)
    permit(person)
    be_ready(person)
    if not isinstance(person, KeyboardOnly):
        be_helped(person)
    make(person, pdf, names)
    verify(person, pdf)
    hide_and_come_back(person, passphrase)
    if person.covered.strip(DOT):
        raise NotHeard("letters of a covered field were sent to assistive technology")


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
    hands, python, folder, out, given = sys.argv[1:]
    pdf = Path(out)
    person = KeyboardOnly(patience=40) if hands == "keys" else ScreenReader(patience=40)
    try:
        with started(python, "-P", "-m", "ui.entry", folder):
            do_it_all(person, pdf, given)
    except NotHeard as missing:
        person.note(f"STOPPED: {missing}")
        sys.stdout.write(person.told() + "\n")
        return 1
    sys.stdout.write(person.told() + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
