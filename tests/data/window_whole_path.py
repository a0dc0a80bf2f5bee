"""The window's whole path in the real program, for a run under a system-call trace.

``python window_whole_path.py FOLDER PDF STOP < WORDS``: starts the program as its entry does, on the
vault in FOLDER, and then presses and types what a person would. WORDS is one JSON object on standard
input: the passphrases, the case's and the source's name, the account, the words to tag, the name of
a person in it. The dossier is saved at PDF; then something is copied and the hide key pressed, which
replaces this process by the locked window. Before that, one line on standard output says what stood
in the clipboard and in the selection; it waits until the file STOP is there.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from whistle.hardening.start import shut

if __name__ == "__main__":
    shut()

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

import ui.main
from ui.main import Program

KINDS = (QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit)
PATIENCE = 60.0


def rest(ms: int) -> None:
    """Let the event loop run for so long. Not by QTest.qWait: it holds Python's lock meanwhile, and the lane
    gets nowhere.
    """
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Person:
    """Presses and types in the program's window, by the names that a screen reader says."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window
        self.sought = ""
        """The control that was looked for last."""
        self.account = ""

    def until(self, so: Callable[[], Any]) -> Any:
        """Wait until something is so; what it is."""
        end = time.monotonic() + PATIENCE
        while not (found := so()):
            if time.monotonic() > end:
                raise TimeoutError
            rest(20)
        return found

    def quiet(self) -> None:
        """Wait until nothing is under way."""
        lane, pool, making = self.program.lane, self.program.pool, self.program.window.making
        self.until(lambda: lane.pending == 0 and pool.pending == 0 and not making.busy)
        rest(60)

    def see(self, name: str) -> QWidget:
        """The control of that name that is in sight and in use."""

        def found() -> QWidget | None:
            fits = [
                one
                for kind in KINDS
                for one in self.window.findChildren(kind)
                if one.accessibleName().startswith(name) and one.isVisible() and one.isEnabled()
            ]
            return fits[-1] if fits else None

        self.sought = name
        control: QWidget = self.until(found)
        return control

    def press(self, name: str) -> None:
        """Click on a button."""
        QTest.mouseClick(self.see(name), Qt.MouseButton.LeftButton)
        self.quiet()

    def type(self, name: str, words: str, *, enter: bool = False) -> QWidget:
        """Type into a field."""
        field = self.see(name)
        field.setFocus()
        for line, words_of_it in enumerate(words.split("\n")):
            if line:
                QTest.keyClick(field, Qt.Key.Key_Return)
            QTest.keyClicks(field, words_of_it)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)
        self.quiet()
        return field


def do_it_all(person: Person, told: dict[str, str], pdf: Path, stop: Path) -> None:
    """From the passphrase to the hide key."""
    person.type("Passphrase", told["passphrase"], enter=True)
    person.press("I am listening to someone")
    person.type("Name of the case", told["case"], enter=True)
    person.press("Write an account")
    person.type("A made-up name for them", told["source"], enter=True)
    person.type("The account, in their own words", told["account"])
    rest(2500)
    person.quiet()
    _names_out(person)
    _tag(person, told["tagged"])
    _agree(person)
    _dossier(person, told["custodian"], pdf)
    _search(person, told["sought"])
    text = _copy(person)
    sys.stdout.write(json.dumps({"copied": len(text)}) + "\n")
    sys.stdout.flush()
    person.until(stop.exists)
    QTest.keyClick(person.window, Qt.Key.Key_F12)


def _names_out(person: Person) -> None:
    person.press("Take names out")
    page: Any = person.window.page
    person.until(lambda: page.presenter.desk is not None and page.text.is_loaded)
    person.quiet()
    page.presenter.decide_rest(direct=True)
    page.presenter.decide_rest(direct=False)
    person.quiet()
    person.press("Take names out")
    # The same words on the sheet: the first press only asked.
    person.press("Take names out")


def _tag(person: Person, words: str) -> None:
    page: Any = person.window.page
    person.until(lambda: words in page.text.toPlainText())
    person.account = page.presenter.shown.testimony_id
    at = page.text.toPlainText().index(words)
    cursor = page.text.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    page.text.setTextCursor(cursor)
    person.press("Tag the marked words")
    person.type("Find a tag by its name or letter", "plan", enter=True)


def _agree(person: Person) -> None:
    person.window.navigate("permissions", recipient="union")
    person.quiet()
    page: Any = person.window.page
    for _ in range(40):
        if page.subtitle.split(" ")[0] == page.subtitle.split(" ")[2]:
            return
        next(iter(page.picker.buttons.values())).click()
        person.quiet()


def _dossier(person: Person, custodian: str, pdf: Path) -> None:
    person.press("Dossiers")
    person.press("Put together a dossier for the union")
    page: Any = person.window.page
    person.until(lambda: page._built is not None)
    if page._rows["identities"].remedy.isVisible():
        page._rows["identities"].remedy.click()
        person.type("Passphrase", custodian, enter=True)
    for row in list(page._rows.values()):
        if not page.make.isEnabled() and row.check.can_go_on:
            row.skip.click()
            QTest.keyClicks(row.reason.edit, "weighed with the branch")
            QTest.keyClick(row.reason.edit, Qt.Key.Key_Return)
            person.quiet()
    person.press("Make the dossier")
    person.press("Choose where to save it")
    dialog: Any = person.until(lambda: person.window.findChild(QFileDialog))
    dialog.setDirectory(str(pdf.parent))
    dialog.findChild(QLineEdit, "fileNameEdit").setText(pdf.name)
    dialog.accept()
    person.until(pdf.exists)
    person.quiet()


def _search(person: Person, sought: str) -> None:
    person.window.open_find()
    person.type("Find a page, a source or words", sought)
    rest(500)
    person.quiet()
    QTest.keyClick(person.see("Find a page, a source or words"), Qt.Key.Key_Escape)


def _copy(person: Person) -> str:
    """Words marked by mouse and keyboard and copied, as somebody might."""
    person.window.navigate("account", testimony_id=person.account)
    person.quiet()
    page: Any = person.window.page
    person.until(lambda: page.text.toPlainText() and page.text.isVisible())
    page.text.setFocus()
    QTest.keyClick(page.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rest(100)
    words: str = page.text.toPlainText()
    return words


def main() -> int:
    """Begin as the entry does; a person comes as soon as the window is there."""
    folder, pdf, stop = (Path(place) for place in sys.argv[1:4])
    told = json.loads(sys.stdin.readline())
    start = Program.start

    def started(program: Program) -> None:
        start(program)
        QTimer.singleShot(500, lambda: come(Person(program)))

    def come(person: Person) -> None:
        try:
            do_it_all(person, told, pdf, stop)
        except Exception as stuck:  # noqa: BLE001 - out, not into the locked window: somebody waits for us
            lines = [frame.lineno for frame in traceback.extract_tb(stuck.__traceback__)]
            why = f"{type(stuck).__name__} in lines {lines}"
            sys.stderr.write(f"got no further than '{person.sought}': {why}\n")
            sys.stderr.flush()
            os._exit(3)

    Program.start = started  # type: ignore[method-assign]  # the person comes with the window
    return ui.main.run(folder)


if __name__ == "__main__":
    sys.exit(main())
