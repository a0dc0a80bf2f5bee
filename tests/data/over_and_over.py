"""What one sort of act leaves in the window's memory when it is done over and over.

``xvfb-run -a .venv/bin/python tests/data/over_and_over.py WHAT [--times 24] [--every 4]`` presses and types
in the real program, in this process, over the sample case. WHAT is ``save`` (a dossier put together and
saved), ``build`` (put together and left), ``write`` (a sentence of an account) or ``names`` (two names
decided, one undone). Standard output: a line for every so many, each taken at rest on the case's page after
all that may go was let go of. ``used`` is what malloc's callers hold, ``blocks`` and ``arenas`` are Python's.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import re
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from whistle.hardening.start import shut

if __name__ == "__main__":
    shut()

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from window_whole_path import Person, _dossier, rest

import ui.main
from tests.mall_info import MallInfo
from ui.main import Program
from whistle.api import Session
from whistle.commands.demo import fill
from whistle.crypto.slots import KdfCost
from whistle.hardening.process import give_room_back
from whistle.sample import load

PASSPHRASE: Final = "harbour sixty velvet plain oaken tide"
NAMES: Final = "amber folding tide"
QUICK: Final = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)
PAGES_LOADED_MS: Final = 8000
AT_REST_MS: Final = 1500


class Round:
    """Does one thing, again and again."""

    def __init__(self, person: Person, folder: Path) -> None:
        self.person, self.folder = person, folder
        self.number = 0
        self._account = ""

    def save(self) -> None:
        """A dossier for the union, put together and saved."""
        self.number += 1
        _dossier(self.person, NAMES, self.folder / f"{self.number}.pdf")

    def build(self) -> None:
        """The same, looked at and left."""
        self.person.press("Dossiers")
        self.person.press("Put together a dossier for the union")
        page: Any = self.person.window.page
        self.person.until(lambda: page._built is not None)
        self.person.quiet()

    def write(self) -> None:
        """A sentence at the end of the account, until it is saved."""
        self._type("the screen was moved after lunch and nobody said why. ")
        rest(2500)
        self.person.quiet()

    def names(self) -> None:
        """A sentence with names, two of them decided, one undone."""
        self._type("Mr Tobias Fenwright was told on 4 May. ")
        self.person.press("Take names out")
        page: Any = self.person.window.page
        self.person.until(lambda: page.presenter.desk is not None and page.text.is_loaded)
        self.person.quiet()
        for key in "lv":
            QTest.keyClick(self.person.window.focusWidget(), key)
            rest(100)
        at = self.person.window.focusWidget()
        QTest.keyClick(at, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.person.quiet()

    def home(self) -> None:
        """Back to the case."""
        self.person.window.navigate("case")
        self.person.quiet()

    def _type(self, words: str) -> None:
        person = self.person
        if self._account:
            person.window.navigate("account", testimony_id=self._account)
            person.quiet()
        else:
            self.home()
            person.press("Write an account")
            person.press("Start writing")
            page: Any = person.window.page
            self._account = page.presenter.shown.testimony_id
        field: Any = person.see("The account, in their own words")
        field.setFocus()
        field.moveCursor(QTextCursor.MoveOperation.End)
        QTest.keyClicks(field, words)


def figures(done: int) -> str:
    """The memory of this process as a line."""
    rest(AT_REST_MS)
    for _ in range(3):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    give_room_back()
    libc = ctypes.CDLL(None)
    libc.mallinfo2.restype = MallInfo
    used = libc.mallinfo2().uordblks / 2**20
    status = Path("/proc/self/status").read_text()
    own = int(re.findall(r"RssAnon:\s+(\d+)", status)[0]) / 1024
    return (
        f"{done:5d}  own pages {own:7.2f} MB  used {used:7.3f} MB"
        f"  blocks {sys.getallocatedblocks():8d}  arenas {_arenas():4d}"
    )


def _arenas() -> int:
    """How many arenas Python's own allocator holds; it tells standard error alone."""
    with tempfile.TemporaryFile() as told:
        kept = os.dup(2)
        os.dup2(told.fileno(), 2)
        try:
            sys._debugmallocstats()
        finally:
            os.dup2(kept, 2)
            os.close(kept)
        told.seek(0)
        return int(re.findall(rb"arenas allocated current\s*=\s*([\d,]+)", told.read())[0].replace(b",", b""))


def live(person: Person, folder: Path, asked: argparse.Namespace) -> None:
    """Come in and do it; print the figures."""
    person.type("Passphrase", PASSPHRASE, enter=True)
    person.press("I am listening to someone")
    rest(PAGES_LOADED_MS)
    round_ = Round(person, folder)
    act: Callable[[], None] = getattr(round_, asked.what)
    for done in range(asked.times + 1):
        if done:
            act()
        round_.home()
        if done % asked.every == 0:
            sys.stdout.write(figures(done) + "\n")
            sys.stdout.flush()


def main() -> int:
    """Make a vault, open the window on it, and begin once it is there."""
    parts = argparse.ArgumentParser(description=__doc__)
    parts.add_argument("what", choices=("save", "build", "write", "names"))
    parts.add_argument("--times", type=int, default=24)
    parts.add_argument("--every", type=int, default=4)
    asked = parts.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with Session.create(folder / "notes", PASSPHRASE, NAMES, QUICK) as session:
            fill(session, load())
        start = Program.start

        def come(program: Program) -> None:
            person = Person(program)
            try:
                live(person, folder, asked)
            except Exception:  # noqa: BLE001 - out, not into the locked window: somebody waits for us
                traceback.print_exc()
                sys.stderr.write(f"got no further than '{person.sought}'\n")
            program.app.exit(0)

        def started(program: Program) -> None:
            start(program)
            QTimer.singleShot(500, lambda: come(program))

        Program.start = started  # type: ignore[method-assign]  # the person comes with the window
        status = ui.main.run(folder / "notes", choices=folder / "choices")
    sys.stdout.flush()
    # Straight out, as the program itself ends.
    os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
