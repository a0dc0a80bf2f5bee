"""From nothing to an exported PDF, by pressing what a person presses and typing what a person types."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.main import Program
from ui.pages.first_run import FirstRunPage
from ui.pages.role import RolePage
from ui.preferences import Choices
from whistle.api import Session, verify_dossier
from whistle.crypto.slots import KdfCost

QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)
STORY = (
    "My manager Perpetua Oxenholme told us to close the file. On 11 March a man said he would not see the"
    " weekend. The crisis plan was out of date and nobody answered the number on it. I told Perpetua that"
    " week and nothing was done."
)
TAGGED = "The crisis plan was out of date"


class Person:
    """Presses and types in one window; waits until the program is quiet again."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot, self.window = program, qtbot, program.window

    def quiet(self) -> None:
        lane, pool, making = self.program.lane, self.program.pool, self.window.making
        self.qtbot.waitUntil(
            lambda: lane.pending == 0 and pool.pending == 0 and not making.busy, timeout=120_000
        )
        self.qtbot.wait(30)

    def see(self, name: str) -> QWidget:
        """A control by the name that a screen reader says; it has to be there and in use."""

        def found() -> list[QWidget]:
            return [
                one
                for one in self.window.findChildren(QWidget)
                if one.accessibleName() == name
                and one.isVisible()
                and one.isEnabled()
                and isinstance(one, QAbstractButton | QLineEdit | QTextEdit | QPlainTextEdit)
            ]

        self.qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
        return found()[-1]

    def press(self, name: str) -> None:
        button = self.see(name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.quiet()

    def type(self, name: str, words: str, *, enter: bool = False) -> None:
        field = self.see(name)
        field.setFocus()
        QTest.keyClicks(field, words)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)
        self.quiet()

    @property
    def page(self) -> str:
        return self.window.page.objectName() if self.window.page is not None else ""

    def choose_file(self, path: Path) -> None:
        dialog = self.window.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(path.parent))
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(path.name)
        dialog.accept()
        self.quiet()


@pytest.fixture
def person(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    monkeypatch.setattr("whistle.crypto.slots.calibrate", lambda *_: QUICK)
    program = Program(qapp, None, Choices(), replace=lambda: None, end=lambda: None)
    program.window.resize(1280, 800)
    program.show_first_run(tmp_path)
    program.window.show()
    return Person(program, qtbot)


def set_up(person: Person) -> tuple[str, str]:
    page = person.program._gate
    assert isinstance(page, FirstRunPage)
    person.press("Next: passphrase")
    words = " ".join(page._presenter._setup.words)
    person.type("Type the six words, to be sure", words)
    person.press("Next: names list")
    names = " ".join(page._presenter._setup.custodian_words)
    person.type("Type these six words, to be sure", names)
    person.press("Next: before you start")
    page.understood.click()
    person.press("Make the vault")
    page.without.click()
    person.press("Start")
    assert isinstance(person.program._gate, RolePage)
    return words, names


def write_account(person: Person) -> None:
    person.press("I am listening to someone")
    person.type("Name of the case", "Marsh")
    person.press("Make the case")
    person.press("Write an account")
    person.type("A made-up name for them", "Heron")
    person.press("Start writing")
    assert person.page == "account"
    person.type("The account, in their own words", STORY)


def take_names_out(person: Person) -> None:
    person.press("Take names out")
    assert person.page == "names"
    page = person.window.page
    person.qtbot.waitUntil(lambda: page.presenter.desk is not None and page.text.is_loaded, timeout=120_000)
    person.quiet()
    for _ in range(40):
        if page.foot.count.text().split(" ")[0] == page.foot.count.text().split(" ")[2]:
            break
        QTest.keyClicks(page.list, "l")
    person.quiet()
    person.press("Take names out")
    # The same words on the sheet: the first press only asked.
    person.press("Take names out")
    assert person.page == "account"


def tag(person: Person) -> None:
    page = person.window.page
    person.qtbot.waitUntil(lambda: TAGGED in page.text.toPlainText(), timeout=20_000)
    at = page.text.toPlainText().index(TAGGED)
    cursor = page.text.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(TAGGED), QTextCursor.MoveMode.KeepAnchor)
    page.text.setTextCursor(cursor)
    person.press("Tag the marked words")
    person.type("Find a tag by its name or letter", "plan", enter=True)
    for button in page.side.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and button.accessibleName().startswith("Tag with"):
            button.click()
    person.quiet()


def agree_to_everything(person: Person) -> None:
    person.window.navigate("permissions", recipient="union")
    person.quiet()
    page = person.window.page
    for _ in range(40):
        if page.subtitle.split(" ")[0] == page.subtitle.split(" ")[2]:
            break
        next(iter(page.picker.buttons.values())).click()
        person.quiet()


def make_dossier(person: Person, out: Path, custodian: str) -> None:
    person.press("Dossiers")
    ready = [
        one.accessibleName()
        for one in person.window.findChildren(QAbstractButton)
        if one.isVisible() and one.accessibleName().startswith("Put together")
    ]
    assert ready, "nobody's permission reached the shelf"
    person.press(ready[0])
    page = person.window.page
    identities = page._rows["identities"]
    if identities.remedy.isVisible():
        identities.remedy.click()
        person.type("Passphrase", custodian, enter=True)
    for row in list(page._rows.values()):
        if not page.make.isEnabled() and row.check.can_go_on:
            row.skip.click()
            QTest.keyClicks(row.reason.edit, "weighed with the branch")
            QTest.keyClick(row.reason.edit, Qt.Key.Key_Return)
            person.quiet()
    person.press("Make the dossier")
    person.press("Choose where to save it")
    person.choose_file(out)


ON_SCREEN = os.environ.get("QT_QPA_PLATFORM") == "xcb"


def on_a_real_screen(test: str) -> None:
    """Run a test of this file in a Python of its own, with windows on an X server of its own."""
    command = ["xvfb-run", "-a", sys.executable, "-m", "pytest", "-q", f"{__file__}::{test}"]
    ran = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
    )
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-500:]
    assert "1 passed" in ran.stdout


def test_a_person_gets_from_nothing_to_a_dossier_that_names_nobody(
    request: pytest.FixtureRequest, tmp_path: Path, figures: Callable[..., None]
) -> None:
    if not ON_SCREEN and shutil.which("xvfb-run"):
        on_a_real_screen(request.node.name)
        figures("whole path by pressing and typing, on a real X server", "done")
        return
    person: Person = request.getfixturevalue("person")
    assert QGuiApplication.platformName() == ("xcb" if ON_SCREEN else "offscreen")
    words, names = set_up(person)
    write_account(person)
    take_names_out(person)
    tag(person)
    agree_to_everything(person)
    out = tmp_path / "out.pdf"
    make_dossier(person, out, names)
    assert verify_dossier(out).unchanged
    assert b"Oxenholme" not in out.read_bytes()
    figures("dossier made by pressing and typing", len(out.read_bytes()), "bytes")
    program = person.program
    program.locker.lock()
    program.release()
    with Session.open(tmp_path / "notes", words) as session:
        account = session.accounts.all()[0]
        sealed = session.accounts.words(account.id)[0]
        assert sealed.sealed
        assert "Oxenholme" not in sealed.words.text
        assert len(session.tags.passages(account.id)) == 1
        assert len(session.dossiers.all()) == 1
        assert session.care.check().sound
