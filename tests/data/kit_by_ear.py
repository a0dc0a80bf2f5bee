"""A kit used by a source: from its first page to a locked file, over AT-SPI and the keyboard alone.

``python3 kit_by_ear.py PROGRAM PAPER WORDS < SECRETS``, as job_by_ear.py: starts the frozen PROGRAM, which
has no vault yet, compares the six WORDS, makes the vault with the passphrase that is the first line of
standard input, writes an account, adds the file PAPER, agrees, hands over, hides and opens it again.
"""

from __future__ import annotations

import sys

from job_by_ear import started
from screen_reader import BUTTON, SECRET, TICK, NotHeard, ScreenReader

_ANSWERED = 1.0
"""Seconds after which a file dialog has what was typed."""
STORY = "My manager Perpetua Oxenholme told us to close the file. Nobody answered the number on it."
GIVE = "Hand over to the maker of this kit"


def first_start(person: ScreenReader, words: str, passphrase: str) -> None:
    """One page: the six words of the key, one passphrase, and nothing else to decide."""
    person.meet("Notes")
    person.reads(words)
    person.press("I will make up my own")
    person.type_into("Your passphrase", passphrase)
    person.type_into("Type it again", passphrase, roles=SECRET)
    person.press("Start")


def write(person: ScreenReader, paper: str) -> None:
    """One page, and nothing else in sight."""
    person.type_into("My account, in my own words", STORY)
    person.reads("Saved")
    person.press("Add files")
    person.hears_group("Which files to keep with your account, dialog")
    person.focus_is("File name")
    person.pause(_ANSWERED)
    person.type(paper)
    person.pause(_ANSWERED)
    person.key("Return")
    person.hears("1 file is kept with your account")
    # The help lies over the page, and leads back to it.
    person.press("Help")
    person.hears_group("Help, dialog")
    person.key("Escape")
    person.focus_is("Help, push button")
    beside = {"Find", "Settings", "Lock", "Take in", "Keys"}
    if seen := beside & set(person.names((*BUTTON, "page tab"))):
        raise NotHeard(f"more than one page is to be had: {seen}")


def agree(person: ScreenReader) -> None:
    """Yes to one question after the other, until it can go."""
    said: set[str] = set()
    while not person.is_usable(GIVE):
        left = [name for name in person.names(TICK) if name not in said]
        if not left:
            raise NotHeard("all is ticked, and it cannot go")
        person.tick(left[0])
        said.add(left[0])


def hand_over(person: ScreenReader) -> None:
    """On the same page: questions, and one press."""
    person.press("Hand over when ready")
    person.reads(GIVE)
    agree(person)
    person.press(GIVE)
    person.hears("Made: ")
    person.reads("1 file as it came")


def hide(person: ScreenReader, passphrase: str) -> None:
    """Hidden by its key: a frozen program takes its own place, and opens the same vault."""
    person.key("F12")
    person.meet("Notes")
    person.type_into("Passphrase", passphrase, roles=SECRET, enter=True)
    person.find("Hand over when ready", BUTTON)


def main() -> int:
    """Do it all and print what was heard."""
    program, paper, words = sys.argv[1:]
    passphrase = sys.stdin.readline().rstrip("\n")
    person = ScreenReader(patience=40)
    try:
        with started(program):
            first_start(person, words, passphrase)
            write(person, paper)
            hand_over(person)
            hide(person, passphrase)
    except NotHeard as missing:
        sys.stdout.write("\n".join(person.heard) + f"\nSTOPPED: {missing}\n")
        return 1
    sys.stdout.write("\n".join(person.heard) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
