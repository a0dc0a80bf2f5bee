"""An interview in the real program by pressing and typing, for a run that is killed in the middle.

``python window_interview.py FOLDER ACT < WORDS``: starts the program as its entry does, on the vault in
FOLDER. WORDS is one JSON object on standard input. With ACT ``begin`` a person begins an interview and
types the account letter by letter (with ``speak`` while the microphone is on, and ``recording SECONDS``
says since when); with ``card`` goes on to a follow-up card and types there; with
``resume`` takes the interview up again, writes on and pauses. Standard output: ``pid N``, then for each
letter typed ``t N SECONDS`` (system-wide monotonic time, written once the key was dealt with), then what
was found on the page as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from whistle.hardening.start import shut

if __name__ == "__main__":
    shut()

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from window_whole_path import Person, rest

import ui.main
from ui.main import Program
from ui.recorder import State

LETTER_MS = 35


def tell(line: str) -> None:
    """One line, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def type_slowly(field: QWidget, words: str) -> None:
    """Type as a person does; each letter is told once the window has it."""
    for number, letter in enumerate(words, 1):
        QTest.keyClick(field, letter)
        tell(f"t {number} {time.monotonic():.4f}")
        rest(LETTER_MS)


def enter(person: Person, told: dict[str, str]) -> None:
    """From the passphrase to the case."""
    person.type("Passphrase", told["passphrase"], enter=True)
    person.press("I am listening to someone")


def begin(person: Person, told: dict[str, str], *, aloud: bool = False) -> None:
    """From the case to the middle of the account."""
    enter(person, told)
    person.press("Start an interview")
    person.type("A made-up name for them", told["source"])
    person.press("Begin")
    person.press("Nobody can hear us")
    person.press("Next step")
    person.press("What I can promise: they understand")
    person.press("Next step")
    if aloud:
        page: Any = person.window.page
        QTest.mouseClick(person.see("Record"), Qt.MouseButton.LeftButton)
        person.until(lambda: page.sound.recorder.state is State.ON)
        tell(f"recording {time.monotonic():.4f}")
    field = person.see("The account, in their own words")
    field.setFocus()
    type_slowly(field, told["account"])


def speak(person: Person, told: dict[str, str]) -> None:
    """The same with the microphone on."""
    begin(person, told, aloud=True)


def card(person: Person, told: dict[str, str]) -> None:
    """On from where it was left to a card, and into the middle of it."""
    enter(person, told)
    person.press("Go on: Go on with the interview")
    person.press("Next step")
    person.press("Where: Prefer not to say")
    person.press("Who was there: Don’t know")
    field = person.see("What they saw, heard or did")
    field.setFocus()
    type_slowly(field, told["card"])


def resume(person: Person, told: dict[str, str]) -> None:
    """Take it up again, look at what is there, write on, pause."""
    enter(person, told)
    person.press("Go on: Go on with the interview")
    page: Any = person.window.page
    person.until(lambda: page.presenter.opened is not None)
    at = page.presenter.opened.interview.phase
    cards: Any = page._shown.cards
    found = {
        "phase": at,
        "words": cards.form.parts["what"].text(),
        "none": dict(cards.form.card_values().none),
        "saved": person.window.frame.saved.words.text(),
    }
    page.presenter.go("account")
    person.quiet()
    shown: Any = person.see("The account, in their own words")
    found["account"] = shown.words()
    QTest.keyClicks(shown, told["more"])
    person.press("Pause")
    tell(json.dumps(found))


ACTS = {"begin": begin, "speak": speak, "card": card, "resume": resume}


def main() -> int:
    """Begin as the entry does; a person comes as soon as the window is there."""
    folder, act = Path(sys.argv[1]), sys.argv[2]
    told = json.loads(sys.stdin.readline())
    tell(f"pid {os.getpid()}")
    start = Program.start

    def started(program: Program) -> None:
        start(program)
        QTimer.singleShot(500, lambda: come(Person(program)))

    def come(person: Person) -> None:
        try:
            ACTS[act](person, told)
        except Exception as stuck:  # noqa: BLE001 - out, not into the locked window: somebody waits for us
            lines = [frame.lineno for frame in traceback.extract_tb(stuck.__traceback__)]
            sys.stderr.write(f"got no further than '{person.sought}': {type(stuck).__name__} in {lines}\n")
            sys.stderr.flush()
            os._exit(3)
        os._exit(0)

    Program.start = started  # type: ignore[method-assign]  # the person comes with the window
    return ui.main.run(folder)


if __name__ == "__main__":
    sys.exit(main())
