"""The window of a kit, not frozen: one page at first, one quiet page after it, one file for one recipient."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import CHOICES, KitProgram
from ui.pages.kit import KitPage
from ui.pages.kit_hand_over import KitHandOverPart
from ui.pages.own import SAVED, OwnPage
from ui.pages.unlock import UnlockPage
from ui.preferences import Choices, Preferences
from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.exchange import age, kit
from whistle.model import ConsentKind, ConsentState
from whistle.operations.receiving import News

PASSPHRASE = "gravel lantern forty mossy ridge amber"
OURS = "velvet harbour sixty oaken tide plain"
QUICK = KdfCost(64 * 1024, 1, 1)
STORY = "Perpetua Oxenholme told us to close the file on 3 May."


@dataclass
class Kit:
    """A kit in a folder, and the vault of whoever prepared it."""

    home: Path
    maker: Path
    program: KitProgram

    @property
    def gate(self) -> QWidget:
        shown = self.program.window.outer.currentWidget()
        assert shown is not None
        return shown

    @property
    def own(self) -> OwnPage:
        page = self.program.window.page
        assert isinstance(page, OwnPage)
        return page

    @property
    def hand(self) -> KitHandOverPart:
        assert self.own.hand is not None
        return self.own.hand

    def in_sight(self) -> list[str]:
        return [
            one.accessibleName()
            for one in self.program.window.findChildren(QAbstractButton)
            if one.isVisible() and one.accessibleName()
        ]


Start = Callable[..., Kit]


@pytest.fixture(scope="module")
def maker(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, kit.KitNote]:
    """The vault of whoever prepared the kit, and the note that it puts into it."""
    folder = tmp_path_factory.mktemp("maker") / "vault"
    with Session.create(folder, OURS, None, QUICK) as session:
        return folder, kit.note("the union", session.exchange.key().recipient)


@pytest.fixture
def start(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    maker: tuple[Path, kit.KitNote],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Start]:
    """Starts the kit, again and again; each start takes the place of the former one."""
    monkeypatch.setattr("whistle.crypto.slots.calibrate", lambda *_: QUICK)
    (tmp_path / kit.NOTE).write_bytes(kit.to_bytes(maker[1]))
    running: list[KitProgram] = []

    def end() -> None:
        for one in running:
            one.lane.close_now()
            one.pool.close_now()
            one.release()
        running.clear()

    def begin() -> Kit:
        end()
        choices = Choices(Preferences(), tmp_path / CHOICES)
        program = KitProgram(qapp, None, choices, replace=lambda: None, end=lambda: None, home=tmp_path)
        program.start()
        running.append(program)
        return Kit(tmp_path, maker[0], program)

    yield begin
    end()


def texts(page: QWidget) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def quiet(one: Kit, qtbot: QtBot) -> None:
    lane, pool, making = one.program.lane, one.program.pool, one.program.window.making
    qtbot.waitUntil(lambda: not lane.pending and not pool.pending and not making.busy, timeout=60_000)


def unlocked(start: Start, qtbot: QtBot) -> Kit:
    """A kit whose vault was made before, opened."""
    one = start()
    if not isinstance(one.gate, UnlockPage):
        Session.create(one.home / "notes", PASSPHRASE, None, QUICK).close()
        one = start()
    unlock = one.gate
    assert isinstance(unlock, UnlockPage)
    QTest.keyClicks(unlock.field.edit, PASSPHRASE)
    QTest.keyClick(unlock.field.edit, Qt.Key.Key_Return)
    opened(one, qtbot)
    return one


def opened(one: Kit, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: isinstance(one.program.window.page, OwnPage), timeout=30_000)
    qtbot.waitUntil(lambda: one.own.presenter.opened is not None, timeout=20_000)
    quiet(one, qtbot)


def test_the_first_start_asks_for_one_passphrase_and_nothing_else_and_then_one_writes(
    start: Start, qtbot: QtBot, maker: tuple[Path, kit.KitNote]
) -> None:
    one = start()
    page = one.gate
    assert isinstance(page, KitPage)
    assert page.words.text() == maker[1].words
    assert page.passphrase is not None
    assert not page.start.isEnabled()
    assert page.first_focus() is page.passphrase.typed.edit
    words = page.passphrase.words.accessibleName().partition(": ")[2]
    QTest.keyClicks(page.passphrase.typed.edit, words.title())
    page.start.setFocus()
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    assert page.focusWidget() is page.start
    opened(one, qtbot)
    # No question about roles, no second passphrase, no recovery sheet; the key is kept.
    assert page.passphrase.typed.text() == ""
    assert one.program.lane.close_now(10)
    with Session.open(one.home / "notes", words, words) as session:
        assert session.register.is_open
        assert session.register.shared
        assert [(kept.name, kept.key) for kept in session.exchange.recipients()] == [
            ("the union", maker[1].key)
        ]


def test_help_is_a_button_beside_the_contacts_and_a_key_before_and_after_the_first_start(
    start: Start, qtbot: QtBot
) -> None:
    one = start()
    page, window = one.gate, one.program.window
    assert isinstance(page, KitPage)
    qtbot.waitUntil(window.isActiveWindow)
    for ask in (page.help.click, lambda: QTest.keySequence(window, "F1")):
        ask()
        assert window.sheets.shown is not None
        assert window.sheets.shown.accessibleName() == "Help"
        window.sheets.shown.close_sheet()
        assert window.sheets.shown is None
    one = unlocked(start, qtbot)
    window = one.program.window
    window.frame.help_button.click()
    assert window.sheets.shown is not None
    assert window.sheets.shown.accessibleName() == "Help"
    window.sheets.shown.close_sheet()
    # With little room the head says less to the eye, and its title stays whole.
    saved = window.frame.saved
    one.own.set_saved("saved", SAVED)
    window.resize(640, 480)
    qtbot.waitUntil(lambda: saved.words.text() == "Saved")
    assert saved.accessibleName() == SAVED
    title = window.frame.title
    qtbot.waitUntil(lambda: title.width() >= title.sizeHint().width())
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: saved.words.text() == SAVED)


def test_a_passphrase_of_ones_own_is_judged_and_typed_twice(start: Start, qtbot: QtBot) -> None:
    page = start().gate
    assert isinstance(page, KitPage)
    assert page.passphrase is not None
    part = page.passphrase
    QTest.mouseClick(part.own, Qt.MouseButton.LeftButton)
    QTest.keyClicks(part.typed.edit, "kitten")
    QTest.keyClicks(part.again.edit, "kitten")
    assert "Easy to guess" in page.reason.text()
    assert not page.start.isEnabled()
    part.typed.set_text(PASSPHRASE)
    assert not page.start.isEnabled()
    part.again.set_text(PASSPHRASE)
    assert page.start.isEnabled()


@pytest.mark.parametrize("note", [b"", b'{"recipient": "union"}', None])
def test_a_kit_whose_note_was_changed_does_not_go_on(
    start: Start, tmp_path: Path, note: bytes | None
) -> None:
    (tmp_path / kit.NOTE).unlink() if note is None else (tmp_path / kit.NOTE).write_bytes(note)
    page = start().gate
    assert isinstance(page, KitPage)
    assert page.first_focus() is page.support
    assert page.passphrase is None
    assert not page.start.isVisible()


def test_a_kit_that_cannot_be_written_to_says_so_and_does_not_go_on(
    start: Start, maker: tuple[Path, kit.KitNote], qtbot: QtBot
) -> None:
    program = start().program
    page = KitPage(
        program.theme,
        program.lane,
        maker[1],
        program.home / "notes",
        writable=False,
        support=lambda: None,
        guide=lambda: None,
        hide=lambda: None,
    )
    qtbot.addWidget(page)
    page.show()
    assert page.passphrase is None
    assert not page.start.isVisible()
    assert "Nothing can be saved in this folder" in texts(page)


def test_later_there_is_one_field_and_then_one_page_with_nothing_beside_it(
    start: Start, qtbot: QtBot
) -> None:
    one = start()
    Session.create(one.home / "notes", PASSPHRASE, None, QUICK).close()
    one = start()
    assert one.in_sight() == ["Show what is typed: Passphrase", "Open", "Support contacts"]
    one = unlocked(start, qtbot)
    assert set(one.in_sight()) == {
        *("Support", "Help", "Hide"),
        *("Read the rest", "Close this"),
        *("Speak instead", "Add files", "Before you write", "Hand over when ready"),
    }
    assert not [tabs for tabs in one.program.window.findChildren(QTabBar) if tabs.isVisible()]
    assert not one.program.window.frame.rail.isVisible()
    # By no key either: nothing is found, no other page comes.
    for key in ("Ctrl+K", "Ctrl+F", "Ctrl+1", "Ctrl+,"):
        QTest.keySequence(one.program.window, key)
    assert one.program.window.sheets.shown is None
    assert isinstance(one.program.window.page, OwnPage)


def test_what_was_written_and_added_goes_into_one_file_on_the_stick_that_its_maker_alone_opens(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    one = unlocked(start, qtbot)
    own = one.own
    QTest.keyClicks(own.draft, STORY)
    paper = tmp_path / "rota.txt"
    paper.write_text("Monday: nobody.")
    own.files.presenter.add([paper])
    quiet(one, qtbot)
    QTest.mouseClick(own.over, Qt.MouseButton.LeftButton)
    quiet(one, qtbot)
    hand = one.hand
    assert hand.heading.text() == "Hand over to the union"
    assert hand.give.accessibleName() == "Hand over to the union"
    # None is ticked beforehand, those that the law protects are asked for by themselves.
    assert set(hand.questions) >= {ConsentKind.HEALTH, ConsentKind.UNION, ConsentKind.IDENTITY}
    assert ConsentKind.DOCUMENTS in hand.questions
    assert ConsentKind.AUDIO not in hand.questions
    assert not any(question.box.isChecked() for question in hand.questions.values())
    assert not hand.give.isEnabled()
    for question in hand.questions.values():
        assert not hand.give.isEnabled()
        question.box.click()
    assert hand.goes.text() == "It would hold: your words as they stand (11 words), 1 file as it came."
    # What no package can hold is told before it is tried.
    (kept,) = own.files.presenter.files
    hand.presenter.set_files([replace(kept, size=210_000_000)])
    assert "Too much for one file: 200 MB" in hand.reason.text()
    hand.presenter.set_files([kept])
    QTest.mouseClick(hand.give, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(hand.made.isVisible, timeout=30_000)
    (file,) = one.home.glob("*.age")
    assert hand.made.heading.text() == f"Made: {file.name}"
    assert not set(file.stem) - set("0123456789abcdef")
    assert STORY.encode() not in file.read_bytes()
    with Session.open(one.maker, OURS, OURS) as session:
        incoming = session.exchange.look(file)
        (account,) = incoming.accounts
        assert (account.text, account.news, account.files) == (STORY, News.NEW, 1)
        # Nothing else was said: it waits for another day.
        assert account.waiting
        assert session.exchange.take(incoming).accounts


def test_what_was_agreed_to_stays_is_said_again_on_another_day_and_can_be_taken_back(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = unlocked(start, qtbot)
    QTest.keyClicks(one.own.draft, STORY)
    QTest.mouseClick(one.own.over, Qt.MouseButton.LeftButton)
    quiet(one, qtbot)
    for question in one.hand.questions.values():
        question.box.click()
    one.hand.give.click()
    qtbot.waitUntil(one.hand.made.isVisible, timeout=30_000)
    assert not one.hand.again.isVisible()
    one = unlocked(start, qtbot)
    opened_now = one.own.presenter.opened
    assert opened_now is not None
    tomorrow = date.today() + timedelta(days=1)  # noqa: DTZ011 - the day on the person's own calendar
    QTest.mouseClick(one.own.over, Qt.MouseButton.LeftButton)
    one.hand.presenter.today = lambda: tomorrow
    quiet(one, qtbot)
    assert all(question.box.isChecked() for question in one.hand.questions.values())
    assert one.hand.again.isVisible()
    one.hand.questions[ConsentKind.HEALTH].box.click()
    assert not one.hand.give.isEnabled()
    assert "Your health" in one.hand.reason.text()
    assert one.hand.presenter._known is not None
    answers = one.hand.presenter._answers(one.hand.presenter._known)
    assert answers[ConsentKind.HEALTH] is ConsentState.WITHDRAWN
    assert answers[ConsentKind.UNION] is ConsentState.AGREED


def test_a_note_that_was_changed_later_changes_nothing_and_is_told(
    start: Start, qtbot: QtBot, maker: tuple[Path, kit.KitNote], tmp_path: Path
) -> None:
    unlocked(start, qtbot)
    other = kit.note("the union", age.new_key().recipient)
    (tmp_path / kit.NOTE).write_bytes(kit.to_bytes(other))
    one = unlocked(start, qtbot)
    one.own.over.click()
    quiet(one, qtbot)
    assert one.hand.changed.isVisible()
    assert maker[1].words in one.hand.key.text()
    assert other.words not in one.hand.key.text()


def test_a_file_that_was_added_can_be_taken_out_and_put_back_and_one_that_cannot_be_kept_is_told(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    one = unlocked(start, qtbot)
    files = one.own.files
    paper, empty = tmp_path / "rota.txt", tmp_path / "empty.txt"
    paper.write_text("Monday: nobody.")
    empty.write_text("")
    files.presenter.add([paper, empty])
    quiet(one, qtbot)
    assert files.refused.isVisible()
    assert "empty.txt" in files.refused.text.text()
    ((key, button),) = files.lines.items()
    assert button.accessibleName() == "Take rota.txt out"
    button.click()
    quiet(one, qtbot)
    assert files.lines[key].accessibleName() == "Put rota.txt back"
    assert files.presenter.files[0].out
    files.lines[key].click()
    quiet(one, qtbot)
    assert [file.out for file in files.presenter.files] == [False]


def test_the_hide_key_locks_the_first_page_and_the_quiet_one(start: Start, qtbot: QtBot) -> None:
    first = start()

    def hidden() -> bool:
        # It is heard a moment after the window is seen.
        QTest.keyClick(first.gate, Qt.Key.Key_F12)
        return not first.program.window.isVisible()

    qtbot.waitUntil(hidden, timeout=5_000)
    one = unlocked(start, qtbot)
    QTest.keyClicks(one.own.draft, STORY)
    QTest.keyClick(one.own.draft, Qt.Key.Key_F12)
    assert not one.program.window.isVisible()
    assert not one.program.lane.is_open
    one = unlocked(start, qtbot)
    assert one.own.draft.words() == STORY
