"""A kit used by a source: from its first page to a locked file, over AT-SPI and the keyboard alone.

``python3 kit_by_ear.py PROGRAM OUT.age WORDS < SECRETS``, as job_by_ear.py: starts the frozen PROGRAM, which
has no vault yet, compares the six WORDS, makes the vault with the passphrase that is the first line of
standard input, writes an account, agrees, hands over into OUT.age, hides and opens it again.
"""

from __future__ import annotations

import sys

from job_by_ear import started
from screen_reader import SECRET, TABLE, NotHeard, ScreenReader

RADIO = ("radio button",)
_ANSWERED = 1.0
"""Seconds after which no further question comes, and a file dialog has what was typed."""
STORY = "My manager Perpetua Oxenholme told us to close the file. Nobody answered the number on it."


def first_start(person: ScreenReader, words: str, passphrase: str) -> None:
    """The six words, then a vault of one passphrase."""
    person.meet("Notes")
    person.reads(words)
    person.press("Start")
    person.press("Next: passphrase")
    person.press("I will make up my own")
    person.type_into("Your passphrase", passphrase)
    person.type_into("Type it again", passphrase, roles=SECRET)
    person.press("Next: names list")
    person.go_to(person.find("The same passphrase for both", RADIO))
    person.key("space")
    person.press("Next: before you start")
    person.tick("I have written down what I need. I understand what is lost without it.")
    person.press("Make the vault")
    person.tick("I go on without a recovery sheet. A lost passphrase loses everything.")
    person.press("Start")


def write(person: ScreenReader) -> None:
    """One page, and nothing else in sight."""
    person.type_into("My account, in my own words", STORY)
    person.reads("Saved")
    if "Find" in person.names(("push button",)):
        raise NotHeard("more than one page is to be had")


def agree(person: ScreenReader) -> None:
    """Yes to one question after the other, until none is asked any more."""
    rows = person.cells("Kinds of information")
    person.go_to(person.find("Kinds of information", TABLE))
    person.key("Return")
    person.focus_is("Agreed, radio button")
    asked = rows[0][0].split(":")[0]
    while asked:
        since = len(person.announced)
        person.key("space")
        person.hears(f"{asked}: Agreed", since=since)
        person.pause(_ANSWERED)
        asked = next((words.split(". ")[0] for words in person.announced[since:] if "?" in words), "")


def hand_over(person: ScreenReader, out: str) -> None:
    """Asked for that one recipient, then one press."""
    person.press("Hand over when ready")
    person.press("Say who may have what")
    person.reads("the maker of this kit")
    agree(person)
    person.press("Back to my account")
    person.press("Hand over when ready")
    person.press("Hand it over")
    person.press("Pack into one file")
    person.hears_group("Where to save the locked file, dialog")
    person.focus_is("File name")
    person.pause(_ANSWERED)
    person.key("a", control=True)
    person.type(out)
    person.pause(_ANSWERED)
    person.key("Return")
    person.hears("Packed for the maker of this kit")


def hide(person: ScreenReader, passphrase: str) -> None:
    """Hidden by its key: a frozen program takes its own place, and opens the same vault."""
    person.key("F12")
    person.meet("Notes")
    person.type_into("Passphrase", passphrase, roles=SECRET, enter=True)
    person.find("Back to my account", ("push button",))


def main() -> int:
    """Do it all and print what was heard."""
    program, out, words = sys.argv[1:]
    passphrase = sys.stdin.readline().rstrip("\n")
    person = ScreenReader(patience=40)
    try:
        with started(program):
            first_start(person, words, passphrase)
            write(person)
            hand_over(person, out)
            hide(person, passphrase)
    except NotHeard as missing:
        sys.stdout.write("\n".join(person.heard) + f"\nSTOPPED: {missing}\n")
        return 1
    sys.stdout.write("\n".join(person.heard) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
