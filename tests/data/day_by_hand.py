"""A long day at the window, lived from outside: AT-SPI, the keyboard and signals; reproducible by its seed.

``python3 day_by_hand.py < TOLD`` under an X server and a session bus of its own. TOLD is one line of
JSON: ``python``, ``vault``, ``out``, ``given``, ``look`` (a command that says what of some words is not
in the vault), ``passphrase``, ``custodian``, ``seconds``, ``seed``. Standard output: day_journal.py.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from day_about import PAGES, GettingAbout
from day_case import RECIPIENTS, CaseWork
from day_journal import tell
from day_program import Program
from day_writing import Writing
from gi.repository import GLib
from screen_reader import NotHeard, ScreenReader

TRIES = 3
EVERY = 8
"""Acts between two measurements."""
LAST = 0.75
"""Where the last quarter begins, as a share of the day."""

Act = tuple[str, Callable[[], None], int]
"""What is done, by name, and how often it is tried at most."""


class Day:
    """One day; ``live`` lives it."""

    def __init__(self, told: dict[str, Any]) -> None:
        self.told = told
        self.chance = random.Random(told["seed"])
        self.person = ScreenReader(patience=8)
        self.began = time.monotonic()
        self.done = 0
        """Things done by hand, but what unlocking and measuring take."""
        self.program = Program(told, self.person)
        self.about = GettingAbout(self.person, self.chance)
        self.writing = Writing(self.person, self.chance, self.about)
        self.case = CaseWork(told, self.person, self.chance, self.program, self.about, self.writing)
        self.settling: list[Act] | None = None
        """What of the third quarter is still to be done; None before the second half."""
        self.given_up: list[str] = []
        self.longest_wait = 1 - LAST
        """For settling, as a share of the day."""

    @property
    def share(self) -> float:
        """How much of the day is over."""
        return float((time.monotonic() - self.began) / self.told["seconds"])

    def acts(self) -> tuple[tuple[int, Callable[[], None]], ...]:
        """What people do, and how often of all acts."""
        about, writing, case = self.about, self.writing, self.case
        return (
            (10, about.go), (14, writing.write), (4, writing.type_and_go), (3, writing.paste),
            (3, writing.undo_typing), (3, writing.decide_names), (6, case.tag), (2, case.undo),
            (5, case.search), (6, case.permit), (4, case.link), (2, case.bring_in), (4, case.build),
            (3, about.resize), (2, about.text_size), (2, about.look_of_it), (16, about.wander),
        )  # fmt: skip

    def live(self) -> None:
        """Until it is over. Hidden and killed in its first half; the second is one life, to compare like."""
        self.program.start()
        acts = [act for weight, act in self.acts() for _ in range(weight)]
        self.doing("write", self.writing.write)
        self.doing("bring_in", self.case.bring_in)
        breaks = [(at * self.told["seconds"], how) for at, how in self.breaks()]
        # However short the day: where its second half and its last quarter begin, and at its end.
        begins = [0.5, LAST]
        acts_done = 0
        while self.share < 1.0:
            self.wait_for_settling()
            if breaks and time.monotonic() - self.began > breaks[0][0]:
                _, how = breaks.pop(0)
                self.doing(how, self.kill if how == "kill" else self.program.hide)
                continue
            if begins and self.share >= begins[0]:
                begins.pop(0)
                self.doing("measure", self.measure)
                continue
            if self.settling is None and self.share >= 0.5:
                self.settling = self.to_settle()
            self.act(self.chance.choice(acts))
            acts_done += 1
            if acts_done % EVERY == 0:
                self.doing("measure", self.measure)
        self.end()

    def end(self) -> None:
        """The last measurement, the program ended, and what of its words is not in the vault."""
        self.doing("measure", self.measure)
        left = sorted(name for name, _, _ in self.settling or ())
        tell(sort="settled", left=left, given_up=self.given_up)
        self.doing("hide", self.program.hide)
        self.program.end()
        tell(sort="end", typed=self.writing.typed, done=self.done, **self.program.look(self.writing.safe))

    def kill(self) -> None:
        """The program killed while somebody works."""
        self.program.kill(self.writing.safe)

    def measure(self) -> None:
        """The memory it takes by now; in the second half, where it is compared, always laid out afresh."""
        if self.share >= 0.5:
            began = time.monotonic()
            self.program.lay_out_afresh()
            # Nobody acts meanwhile, and the day is as much longer.
            self.began += time.monotonic() - began
        memory = self.program.memory()
        self.wait_for_settling()
        tell(sort="memory", life=self.program.life, done=self.done, share=self.share, **memory)

    # -- what comes when ---------------------------------------------------------------------

    def breaks(self) -> list[tuple[float, str]]:
        """When it is hidden and killed, as shares of the day."""
        many = max(2, self.told["seconds"] // 200)
        at = sorted(self.chance.uniform(0.06, 0.5) for _ in range(2 * many))
        return [(one, ("hide", "kill")[number % 2]) for number, one in enumerate(at)]

    def to_settle(self) -> list[Act]:
        """Every kind of act, every page and every end of a dossier, each twice, in a random order.

        And once whatever can be pressed on each page, which random acts come to late or never.
        What is made at a first doing (pages, libraries, the room that heavy work takes) is there after
        it: what grows from then on is growth. What did not come off is tried again.
        """
        about, case = self.about, self.case
        once: list[Act] = [(act.__name__, act, TRIES) for _, act in self.acts()]
        once += [("go", lambda page=page: about.find_by_name(page), TRIES) for page in PAGES]
        once += [
            ("build", lambda to=recipient, how=how: case.build(to, how), TRIES)
            for recipient in RECIPIENTS
            for how in (0.0, 0.5, 1.0)
        ]
        twice = once * 2
        twice += [("look_round", lambda page=page: about.look_round(page), 1) for page in PAGES]
        self.chance.shuffle(twice)
        return twice

    def wait_for_settling(self) -> None:
        """Have the last quarter begin once all is settled, on a slow machine up to a quarter later."""
        late = self.share - LAST
        if self.settling and 0 <= late < self.longest_wait:
            # A thousandth before it: what is done next still belongs to the third quarter.
            late += 0.001
            self.longest_wait -= late
            self.began += late * self.told["seconds"]

    # -- one thing after another -------------------------------------------------------------

    def act(self, drawn: Callable[[], None]) -> None:
        """Do what was drawn, or in the third quarter what is still to be settled."""
        name, does, tries = drawn.__name__, drawn, 0
        if self.settling and self.share < LAST:
            name, does, tries = self.settling.pop(0)
        before = self.person.steps
        came_off = self.doing(name, does)
        if tries > 1 and not came_off:
            self.settling = [*(self.settling or ()), (name, does, tries - 1)]
        elif tries and not came_off:
            self.given_up.append(name)
        self.done += self.person.steps - before

    def doing(self, name: str, act: Callable[[], None]) -> bool:
        """Do one thing and tell what came of it; whether it could be done."""
        person = self.person
        since = len(person.announced)
        began = time.monotonic()
        why = ""
        try:
            act()
        except (NotHeard, GLib.GError, AttributeError, LookupError, StopIteration, ValueError) as missed:
            why = f"{type(missed).__name__}: {str(missed)[:300]}"
            tell(sort="missed", name=name, sees=person.labels()[:4], focus=person.focus)
        # What is in the way is put away before the next thing, as a person does.
        if why or name in ("wander", "link"):
            person.key("Escape")
        tell(sort="act", name=name, took=time.monotonic() - began, missed=why)
        for said in person.announced[since:]:
            tell(sort="said", words=said)
        if any(said.count(". ") >= 2 for said in person.announced[since:]):
            note = person.note_shown()
            if note:
                tell(sort="note", act=name, words=note)
        if why:
            self.program.recover(name, why)
        return not why


def main() -> int:
    """Live the day."""
    told = json.loads(sys.stdin.readline())
    day = Day(told)
    launcher = "/usr/libexec/at-spi-bus-launcher"
    with subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL) as bus:
        time.sleep(0.5)
        try:
            day.live()
        finally:
            day.program.leave_nothing()
            bus.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
