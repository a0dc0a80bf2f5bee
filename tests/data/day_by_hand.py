"""A long day at the window, lived from outside: AT-SPI, the keyboard and signals; reproducible by its seed.

``python3 day_by_hand.py < TOLD`` under an X server and a session bus of its own. TOLD is one line of
JSON: ``python``, ``vault``, ``out``, ``given``, ``look`` (a command that says what of some words is not
in the vault), ``passphrase``, ``custodian``, ``seconds``, ``seed``. Standard output: one line of JSON a
thing done or measured, for tests/gui/long_day.py to add up.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gi.repository import GLib
from screen_reader import BUTTON, CHOICE, FIELD, SECRET, TAB, TABLE, NotHeard, ScreenReader
from x_keyboard import resize

ROLE = "I am listening to someone"
DRAFT = "The account, in their own words"
SOURCE = "Wren"
SYLLABLES = ("vox", "bru", "zil", "pam", "quo", "dex", "fyn", "gaw", "hib", "jum")
WORDS = ("the", "screen", "was", "moved", "after", "lunch", "and", "nobody", "said", "why", "we", "waited")
PAGES = ("case", "accounts", "allegations", "timeline", "evidence", "times raised", "permissions", "dossiers")
PAGES += ("search", "settings", "record", "help", "support", "ready for", "case notes", "interviews")
SOUGHT = ("card", "plan", "manager", "answer", "minutes", "zzz", "crisis", "team")
TAGS = ("plan", "crisis", "team", "target", "answer", "A1", "B2")
RECIPIENTS = ("HSE", "the union")
SIZES = ((1280, 720), (1280, 800), (1024, 700), (900, 640), (800, 600), (1270, 790))
_TO_OPEN = 60.0
"""Seconds that starting and opening may take where others keep the machine busy."""
TRIES = 3
SORTS_A_PAGE = 12
EVERY = 8
"""Acts between two measurements."""
LEFT_ALONE = (
    "hide", "lock", "passphrase", "recovery", "keyring", "bin", "hold", "another", "vault", "record", "back",
    "microphone", "close this note", "what the program", "language", "remember", "support", "print", "age",
    "save", "destroy", "choose", "send", "find", "names list", "delete",
)  # fmt: skip
"""Parts of names that wandering about does not press: their own acts do, or they cost the day."""


Act = tuple[str, Callable[[], None], int]
"""What is done, by name, and how often it is tried at most."""


def tell(**what: object) -> None:
    """One line, at once."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Day:
    """One day; ``live`` lives it."""

    def __init__(self, told: dict[str, Any]) -> None:
        self.told = told
        self.chance = random.Random(told["seed"])
        self.person = ScreenReader(patience=8)
        self.began = time.monotonic()
        self.life = 0
        self.done = 0
        """Things done by hand, but what unlocking and measuring take."""
        self.safe: set[str] = set()
        """Words that the window said are saved."""
        self.typed: list[str] = []
        self.wrote = False
        self.program: subprocess.Popen[bytes] | None = None
        self.waiting = 0
        self.exports = 0

    # -- the program's lives -----------------------------------------------------------------

    @property
    def share(self) -> float:
        """How much of the day is over."""
        return float((time.monotonic() - self.began) / self.told["seconds"])

    def start(self) -> None:
        """Start it and come in."""
        told = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        command = [self.told["python"], "-P", "-m", "ui.entry", self.told["vault"]]
        self.program = subprocess.Popen(command, env={**os.environ, **told}, stdout=subprocess.DEVNULL)
        self.unlock()

    def unlock(self) -> None:
        """From the locked window to a page."""
        self.life += 1
        person = self.person
        with person.patient(_TO_OPEN):
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

    def kill(self) -> None:
        """SIGKILL; what was said to be saved has to be in the vault; a fresh start."""
        assert self.program is not None
        os.kill(self.program.pid, signal.SIGKILL)
        self.program.wait()
        tell(sort="kill", **self.look())
        self.start()

    def look(self) -> dict[str, Any]:
        """What of the words that were said to be saved is not in the vault."""
        asked = {"passphrase": self.told["passphrase"], "words": sorted(self.safe)}
        seen = subprocess.run(
            self.told["look"],
            input=json.dumps(asked),
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        found: dict[str, Any] = json.loads(seen.stdout)
        return {**found, "safe": len(self.safe)}

    def hide(self) -> None:
        """The hide key, and back."""
        self.person.key("F12")
        self.unlock()

    def measure(self) -> None:
        """The process's memory, always in the same state: the case, at 100%, in the same size, at rest."""
        person = self.person
        person.key("Escape")
        person.key("0", control=True)
        resize(1280, 800)
        person.key("1", control=True)
        person.pause(1.2)
        assert self.program is not None
        status = Path(f"/proc/{self.program.pid}/status").read_text()
        kib = {
            line.split(":")[0]: int(line.split()[1]) for line in status.splitlines() if line.endswith("kB")
        }
        try:
            rollup = Path(f"/proc/{self.program.pid}/smaps_rollup").read_text()
            pss = int(rollup.partition("\nPss:")[2].split()[0])
        except OSError:
            pss = 0
        tell(
            sort="memory", life=self.life, done=self.done, share=self.share, rss=kib["VmRSS"],
            own=kib["RssAnon"], pss=pss,
        )  # fmt: skip

    # -- what people do ----------------------------------------------------------------------

    def words(self, count: int = 6) -> str:
        """A sentence with a marker in it, never the same twice."""
        marker = "".join(self.chance.choice(SYLLABLES) for _ in range(4)) + str(len(self.typed))
        self.typed.append(marker)
        said = [self.chance.choice(WORDS) for _ in range(count)]
        return " ".join([*said[:3], marker, *said[3:]]) + ". "

    def find_by_name(self, words: str) -> None:
        """Ctrl+K, some letters, Return."""
        person = self.person
        person.key("k", control=True)
        person.focus_is("Find a page, a source or words")
        person.type(words)
        person.pause(0.6)
        person.key("Return")
        person.pause(0.4)
        person.key("Escape")

    def go(self) -> None:
        """Another page: by its key, by Ctrl+K, by the rail."""
        how = self.chance.random()
        if how < 0.6:
            self.person.key(self.chance.choice("123456789,"), control=True)
        elif how < 0.85:
            self.find_by_name(self.chance.choice(PAGES))
        else:
            self.person.act(self.chance.choice(["Case", "Evidence", "Record", "Help", "Times raised"]))
        self.person.pause(0.4)

    def begin_account(self) -> None:
        """A source of our own, and an account to write in."""
        person = self.person
        person.key("1", control=True)
        person.pause(0.4)
        person.act("Write an account")
        if not person.is_usable("A made-up name for them", FIELD):
            person.go_to(person.find("Whose account it is", CHOICE))
            person.key("End")
        person.type_into("A made-up name for them", SOURCE)
        person.press("Start writing")
        person.focus_is(DRAFT)
        self.wrote = True

    def to_draft(self) -> None:
        """To the account that is being written."""
        person = self.person
        if not self.wrote:
            self.begin_account()
        if not person.is_usable(DRAFT, FIELD):
            person.key("1", control=True)
            person.pause(0.3)
            self.open_account(lambda row: SOURCE in row)
        person.go_to(person.find(DRAFT, FIELD))
        person.key("End", control=True)

    def open_account(self, fits: Callable[[str], bool]) -> None:
        """Open one of the accounts of the case's list whose row fits."""
        person = self.person
        table = person.find("Accounts", TABLE)
        cells = table.queryTable()
        rows = person.until(
            lambda: [row for row in range(cells.nRows) if fits(cells.getAccessibleAt(row, 0).name)],
            lambda: "no such account is in the case's list",
        )
        person.go_to(table)
        person.key("Home", control=True)
        for _ in range(self.chance.choice(rows)):
            person.key("Down")
        person.key("Return")

    def write(self) -> None:
        """A sentence into the draft; safe is what the window says is saved."""
        self.to_draft()
        words = self.words()
        self.person.type(words)
        self.keep(words)

    def keep(self, words: str) -> None:
        """Wait until it says Saved, and remember what stood there then."""
        person = self.person
        text = person.find(DRAFT, FIELD).queryText()
        person.until(lambda: words.strip()[:-1] in text.getText(0, -1))
        person.until(lambda: "Saved" in person.labels())
        there = text.getText(0, -1)
        self.safe = {one for one in self.typed if one in there}

    def type_and_go(self) -> None:
        """Type and leave the page at once: that saves it, too."""
        self.to_draft()
        words = self.words(3)
        self.person.type(words)
        self.go()

    def paste(self) -> None:
        """Copy the line, paste it at the end."""
        self.to_draft()
        person = self.person
        person.key("Home", shift=True)
        person.key("c", control=True)
        person.key("End", control=True)
        person.key("v", control=True)
        text = person.find(DRAFT, FIELD).queryText()
        if text.characterCount > 6000:
            # Nobody pastes without end: back to a few lines.
            person.key("a", control=True)
            person.key("Delete")
            self.safe = set()
        words = self.words(3)
        person.type(words)
        self.keep(words)

    def undo_typing(self) -> None:
        """Ctrl+Z and on."""
        self.to_draft()
        for _ in range(self.chance.randint(1, 4)):
            self.person.key("z", control=True)
        words = self.words(3)
        self.person.type(words)
        self.keep(words)

    def decide_names(self) -> None:
        """A few names of the draft decided, undone, left again."""
        self.to_draft()
        person = self.person
        person.type("Mr Tobias Fenwright was told on 4 May. ")
        person.press("Take names out")
        with person.patient(_TO_OPEN):
            person.focus_is("list item")
        for _ in range(self.chance.randint(1, 4)):
            person.key(self.chance.choice("lvk"))
        if self.chance.random() < 0.7:
            person.key("z", control=True)
        self.go()

    def tag(self) -> None:
        """Words of an account marked and tagged."""
        person = self.person
        person.key("1", control=True)
        person.pause(0.3)
        self.open_account(lambda row: "Names taken out" in row)
        one = person.find("The account, names taken out", FIELD)
        text = one.queryText()
        person.until(lambda: text.characterCount > 60)
        at = self.chance.randint(0, text.characterCount - 40)
        person.go_to(one)
        text.addSelection(at, at + self.chance.randint(8, 36))
        person.key("t", control=True)
        person.focus_is("Find a tag by its name or letter")
        person.type(self.chance.choice(TAGS))
        person.pause(0.3)
        person.key("Return")
        person.pause(0.3)
        if self.chance.random() < 0.7:
            self.undo()

    def undo(self) -> None:
        """The page's own Undo, where there is something to undo."""
        if self.person.is_usable("Undo"):
            self.person.act("Undo")
        else:
            self.person.key("z", control=True)
            self.unsay()
        self.person.pause(0.3)

    def unsay(self) -> None:
        """Words that were undone in the draft right after they were saved are not looked for any more."""
        self.person.pause(0.2)
        if self.person.is_usable(DRAFT, FIELD):
            there = self.person.find(DRAFT, FIELD).queryText().getText(0, -1)
            left = {one for one in self.typed if one in there}
            # Another account's draft has none of them.
            self.safe = self.safe & left if left else self.safe

    def search(self) -> None:
        """Words looked for, one found opened."""
        person = self.person
        person.key("F", control=True, shift=True)
        person.focus_is("Words to look for")
        person.key("a", control=True)
        person.type(self.chance.choice([*SOUGHT, *self.typed[-2:]]))
        person.pause(0.8)
        if self.chance.random() < 0.4:
            person.key("Down")
            person.key("Return")
            person.pause(0.4)

    def permit(self) -> None:
        """One question about one kind of information answered, and perhaps undone."""
        person = self.person
        person.key("7", control=True)
        person.pause(0.4)
        if self.chance.random() < 0.3:
            person.go_to(person.find("Recipient", CHOICE))
            person.key(self.chance.choice(["Down", "Up"]))
            person.pause(0.3)
        person.go_to(person.find("Kinds of information", TABLE))
        for _ in range(self.chance.randint(0, 12)):
            person.key("Down")
        person.key("Return")
        person.key(self.chance.choice(["space", "Down"]))
        person.pause(0.3)
        self.undo()

    def link(self) -> None:
        """An allegation looked into, words linked to it and taken off again."""
        person = self.person
        person.key("3", control=True)
        person.pause(0.5)
        person.go_to(person.find("Allegations and who says them", TABLE))
        for _ in range(self.chance.randint(0, 6)):
            person.key("Down")
        person.key("Return")
        person.pause(0.4)
        person.find("What bears on it", TAB, begins=True).queryAction().doAction(0)
        person.act("Link words or a paper")
        person.pause(0.5)
        self.wander()
        self.undo()

    def bring_in(self) -> None:
        """A file as evidence."""
        person = self.person
        self.find_by_name("evidence")
        given = Path(self.told["given"])
        given.write_text(given.read_text() + self.words() + "\n")
        person.act("Add files")
        person.focus_is("File name")
        person.key("a", control=True)
        person.type(str(given))
        person.pause(0.4)
        person.key("Return")
        person.pause(1.5)

    def build(self, recipient: str = "", how: float | None = None) -> None:
        """A dossier put together; stopped (``how`` below 0.3), left, or made and saved (above 0.75)."""
        person = self.person
        recipient = recipient or self.chance.choice(RECIPIENTS)
        how = self.chance.random() if how is None else how
        person.key("8", control=True)
        person.pause(0.4)
        since = len(person.announced)
        person.act(f"Put together a dossier for {recipient}")
        if how < 0.3:
            person.pause(self.chance.uniform(0.1, 1.5))
            if person.is_usable("Stop"):
                person.act("Stop")
            return
        with person.patient(_TO_OPEN):
            person.until(lambda: any(" pages" in said for said in person.announced[since:]))
        if how > 0.75:
            self.export()

    def export(self) -> None:
        """Every check weighed, and the file saved."""
        person = self.person
        if any(name.startswith("Open the names list") for name in person.names(BUTTON)):
            person.press("Open the names list", begins=True)
            person.type_into("Passphrase", self.told["custodian"], roles=SECRET, enter=True)
            person.pause(1.5)
        for _ in range(12):
            person.pause(0.4)
            if person.is_usable("Make the dossier"):
                break
            person.press("Go on without the check", begins=True)
            person.focus_is("Why you go on without this check")
            person.type("weighed with the branch")
            person.key("Return")
        person.press("Make the dossier")
        person.press("Choose where to save it")
        person.focus_is("File name")
        person.key("a", control=True)
        self.exports += 1
        path = Path(self.told["out"]) / f"{self.life}-{self.exports}.pdf"
        person.type(str(path))
        person.key("Return")
        with person.patient(_TO_OPEN):
            person.until(path.exists)
        person.pause(0.5)
        tell(sort="export")

    def resize(self) -> None:
        """Another size of window."""
        resize(*self.chance.choice(SIZES))
        self.person.pause(0.2)

    def text_size(self) -> None:
        """Larger or smaller letters."""
        for _ in range(self.chance.randint(1, 3)):
            self.person.key(self.chance.choice("+--+0"), control=True)
        self.person.pause(0.3)

    def look_of_it(self) -> None:
        """Another look of the window, and back."""
        person = self.person
        person.key(",", control=True)
        person.pause(0.3)
        person.go_to(person.find("Colours", CHOICE))
        for key in ("Down", "Down", "Home"):
            person.key(key)
            person.pause(0.2)

    def wander(self) -> None:
        """Press, tick or step through something in sight, as somebody who looks what it does."""
        at_hand = self.at_hand()
        if at_hand:
            self.try_out(self.chance.choice(at_hand))

    def at_hand(self) -> list[Any]:
        """What wandering about may press."""
        return [one for one in self.person.pressable() if not any(p in one.name.lower() for p in LEFT_ALONE)]

    def try_out(self, one: Any) -> None:
        """Press it or tick it, whatever comes."""
        person = self.person
        tell(sort="wander", name=one.name)
        action = one.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        wanted = next(name for name in names if name in ("Press", "Toggle"))
        person.steps += 1
        action.doAction(names.index(wanted))
        person.pause(0.4)

    def look_round(self, page: str) -> None:
        """Try each sort of thing on a page once; what begins alike is one sort ("Permissions of ...")."""
        self.find_by_name(page)
        tried: set[str] = set()
        while True:
            sorts = {one.name.split(" ")[0]: one for one in self.at_hand() if one.name}
            new = next((sort for sort in sorts if sort not in tried), None)
            if new is None or len(tried) == SORTS_A_PAGE:
                return
            tried.add(new)
            self.try_out(sorts[new])
            self.person.key("Escape")
            self.find_by_name(page)

    # -- the day -----------------------------------------------------------------------------

    def live(self) -> None:
        """Until it is over. Hidden and killed in its first half; the second is one life, to compare like."""
        self.start()
        person, acts_done = self.person, 0
        acts = [act for weight, act in ACTS for _ in range(weight)]
        self.doing("write", self.write)
        self.doing("bring_in", self.bring_in)
        seconds = self.told["seconds"]
        breaks = [(at * seconds, how) for at, how in self.breaks()]
        # However short the day: where its second half and its last quarter begin, and at its end.
        begins = [0.5, 0.75]
        settling: list[Act] | None = None
        given_up: list[str] = []
        while self.share < 1.0:
            if breaks and time.monotonic() - self.began > breaks[0][0]:
                _, how = breaks.pop(0)
                self.doing(how, self.kill if how == "kill" else self.hide)
                continue
            if begins and self.share >= begins[0]:
                begins.pop(0)
                self.doing("measure", self.measure)
                continue
            if settling is None and self.share >= 0.5:
                settling = self.settling()
            act = self.chance.choice(acts)
            name, does, tries = act.__name__, lambda does=act: does(self), 0
            if settling and self.share < 0.75:
                name, does, tries = settling.pop(0)
            before = person.steps
            came_off = self.doing(name, does)
            if tries > 1 and not came_off:
                settling = [*(settling or ()), (name, does, tries - 1)]
            elif tries and not came_off:
                given_up.append(name)
            self.done += person.steps - before
            acts_done += 1
            if acts_done % EVERY == 0:
                self.doing("measure", self.measure)
        self.doing("measure", self.measure)
        tell(sort="settled", left=sorted(name for name, _, _ in settling or ()), given_up=given_up)
        self.doing("hide", self.hide)
        assert self.program is not None
        self.program.terminate()
        self.program.wait(20)
        tell(sort="end", typed=self.typed, done=self.done, **self.look())

    def settling(self) -> list[Act]:
        """Every kind of act, every page and every end of a dossier, each twice, in a random order.

        And once whatever can be pressed on each page, which random acts come to late or never.
        What is made at a first doing (pages, libraries, the room that heavy work takes) is there after
        it: what grows from then on is growth. What did not come off is tried again.
        """
        once: list[Act] = [(act.__name__, lambda does=act: does(self), TRIES) for _, act in ACTS]
        once += [("go", lambda page=page: self.find_by_name(page), TRIES) for page in PAGES]
        once += [
            ("build", lambda to=recipient, how=how: self.build(to, how), TRIES)
            for recipient in RECIPIENTS
            for how in (0.0, 0.5, 1.0)
        ]
        twice = once * 2
        twice += [("look_round", lambda page=page: self.look_round(page), 1) for page in PAGES]
        self.chance.shuffle(twice)
        return twice

    def breaks(self) -> list[tuple[float, str]]:
        """When it is hidden and killed, as shares of the day."""
        many = max(2, self.told["seconds"] // 200)
        at = sorted(self.chance.uniform(0.06, 0.5) for _ in range(2 * many))
        return [(one, ("hide", "kill")[number % 2]) for number, one in enumerate(at)]

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
            self.recover(name, why)
        return not why

    def recover(self, name: str, why: str) -> None:
        """Whether it is still there; where it is gone or hid by itself, that is told."""
        person = self.person
        assert self.program is not None
        if self.program.poll() is not None:
            tell(sort="gone", status=self.program.returncode, why=f"{name}: {why}")
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


ACTS = (
    (10, Day.go), (14, Day.write), (4, Day.type_and_go), (3, Day.paste), (3, Day.undo_typing),
    (3, Day.decide_names), (6, Day.tag), (2, Day.undo), (5, Day.search), (6, Day.permit), (4, Day.link),
    (2, Day.bring_in), (4, Day.build), (3, Day.resize), (2, Day.text_size), (2, Day.look_of_it),
    (16, Day.wander),
)  # fmt: skip


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
            if day.program is not None and day.program.poll() is None:
                day.program.kill()
            bus.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main())
