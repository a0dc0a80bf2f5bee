"""What a nervous hand, a long name or a small screen does to the window: nothing lost, nothing twice."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.pages.account import AccountPage
from ui.pages.case import CasePage
from ui.pages.settings import SettingsPage
from ui.theme import Theme
from ui.widgets.buttons import Button
from whistle.api import Session
from whistle.model import Scan

sys.path.insert(0, str(Path(__file__).parent))
from window_program import NAMES, PASSPHRASE, QUICK, NoScanner, Opened, one_draft, running
from window_walk import FREEZE_MS, Watchdog, cut, sideways, undressed

MIXED = "Zażółć ẹ ọ ṣ \U0001f600\U0001f468‍\U0001f469‍\U0001f467 قالت إنها لم تنم שלום e\u0301 \u00a0end"


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """The program, unlocked at the choice of role, over a case with one draft."""
    with Session.create(tmp_path / "v", PASSPHRASE, cost=QUICK) as session:
        ids = one_draft(session, "I started in May. Nobody asked us.\n" * 4)
    with running(qapp, tmp_path / "v", ids) as made:
        made.unlock(qtbot)
        made.scan_nothing()
        made.settle(qtbot)
        yield made


@pytest.mark.parametrize(("steps", "wanted"), [(False, 1), (True, 2)])
def test_a_double_click_presses_once_but_where_each_press_is_a_step(
    theme: Theme, qtbot: QtBot, steps: bool, wanted: int
) -> None:
    pressed: list[int] = []
    button = Button(theme, "Do it", steps=steps, on=lambda: pressed.append(1))
    qtbot.addWidget(button)
    button.show()
    left, place = Qt.MouseButton.LeftButton, QPointF(5, 5)
    for kind in (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
    ):
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
        where = button.mapToGlobal(place)
        QApplication.sendEvent(
            button, QMouseEvent(kind, place, where, left, held, Qt.KeyboardModifier.NoModifier)
        )
    assert len(pressed) == wanted


def test_every_control_is_dressed_buttons_press_once_and_fields_tell_keyboards_to_learn_nothing(
    opened: Opened, qtbot: QtBot
) -> None:
    stepping = {
        "Smaller",
        "Larger",
        "Back",
        "Next",
        "Back one page",
        "Next page",
        "The share before",
        "Next share",
    }
    stepping |= {"Back to the place before", "Next place", "Closer", "Wider", "Previous page"}
    stepping |= {"Back 10 seconds", "On 10 seconds"}
    wanted = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    wrong = []
    for name in NAMES:
        opened.visit(name, qtbot)
        for button in opened.program.window.findChildren(QAbstractButton):
            if not isinstance(button, QPushButton) or button.objectName().startswith("qt_"):
                continue
            # What steps is named here; everything else is a Button as it is, which presses once.
            ours = isinstance(button, Button) and not button.autoRepeat()
            if not ours or (button._steps and button.accessibleName() not in stepping):
                wrong.append(f"{name}: {button.accessibleName()}")
        for one in opened.program.window.findChildren(QWidget):
            if not isinstance(one, QLineEdit | QTextEdit | QPlainTextEdit) or isinstance(
                one.parent(), QComboBox
            ):
                continue
            if one.inputMethodHints() & wanted != wanted:
                wrong.append(f"{name}: {type(one).__name__} {one.accessibleName()}")
        wrong += [f"{name}: {one} is not dressed" for one in undressed(opened.program.window)]
    assert wrong == []


def _add_source(case_id: str, name: str, session: Session) -> str:
    return session.sources.add(case_id, name).id


def test_nothing_is_out_of_reach_at_640_by_480_and_no_page_scrolls_sideways(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened.program.window
    window.resize(640, 480)
    wrong: dict[str, list[str]] = {}
    for name in NAMES:
        opened.visit(name, qtbot)
        # Rows may come after the page, and lines find their places in a few turns of the loop.
        for _ in range(30):
            wrong[name] = cut(window) + sideways(window)
            if not wrong[name]:
                break
            qtbot.wait(100)
        assert (window.width(), window.height()) == (640, 480), name
    assert {name: found for name, found in wrong.items() if found} == {}


def test_words_pasted_into_an_account_at_its_first_showing_break_at_the_pages_width(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened.program.window
    qtbot.waitUntil(lambda: not window.prepare_next(NAMES), timeout=20_000)
    got: list[str] = []
    source = opened.ids["source_id"]
    opened.program.lane.call(lambda s: s.accounts.add(source, "").id, got.append)
    opened.settle(qtbot)
    window.navigate("account", testimony_id=got[0])
    opened.settle(qtbot)
    page = window.page
    assert isinstance(page, AccountPage)
    data = QMimeData()
    data.setText("Nobody asked us before the change. " * 30)
    page.draft.insertFromMimeData(data)
    qtbot.wait(50)
    assert page.draft.horizontalScrollBar().maximum() == 0


def test_emoji_and_right_to_left_words_typed_and_pasted_are_stored_as_they_are(
    opened: Opened, qtbot: QtBot
) -> None:
    opened.visit("account", qtbot)
    page = opened.program.window.page
    assert isinstance(page, AccountPage)
    before = page.draft.words()
    data = QMimeData()
    data.setText(MIXED)
    page.draft.insertFromMimeData(data)
    page.leave()
    opened.settle(qtbot)
    got: list[str] = []
    account = opened.ids["testimony_id"]
    opened.program.lane.call(lambda s: s.accounts.words(account)[0].words.text, got.append)
    opened.settle(qtbot)
    assert got == [before + MIXED]


def test_a_name_that_cannot_be_one_is_refused_in_words_and_stores_nothing(
    opened: Opened, qtbot: QtBot
) -> None:
    opened.visit("case", qtbot)
    window = opened.program.window
    page = window.page
    assert isinstance(page, CasePage)
    for name in ("n" * 10_000, MIXED * 200, "\u202e\u2066evil\n\ttab"):
        window.frame.messages.clear()
        dog = Watchdog()
        opened.program.lane.call(
            partial(_add_source, opened.ids["case_id"], name), lambda _source: None, window.show_error
        )
        opened.settle(qtbot)
        assert window.frame.messages.shown == "That does not fit here"
        assert dog.busy < FREEZE_MS
    got: list[int] = []
    opened.program.lane.call(lambda s: len(s.sources.all()), got.append)
    opened.settle(qtbot)
    assert got == [1]


def test_the_longest_words_that_a_field_takes_hold_nothing_up_and_widen_nothing(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened.program.window
    for name in ("case", "account", "support", "settings", "help", "record"):
        opened.visit(name, qtbot)
        dog = Watchdog()
        for one in window.findChildren(QLineEdit):
            if one.isVisible() and one.isEnabled() and not one.isReadOnly():
                one.setText("w" * 20_000)
                assert len(one.text()) == 10_000
                one.setText("")
        qtbot.wait(30)
        assert dog.busy < FREEZE_MS, name
        assert window.width() == 1280


def test_closing_during_a_backup_leaves_a_whole_vault_and_no_half_file(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    opened.visit("settings", qtbot)
    page = opened.program.window.page
    assert isinstance(page, SettingsPage)
    page.backup._make(tmp_path / "out.backup", PASSPHRASE)
    qtbot.wait(120)
    opened.program.window.close()
    opened.program.window.close()
    assert opened.ended == ["ended"]
    # The program's end waits for no key being derived; a process that goes on, as here, sees it out.
    qtbot.waitUntil(lambda: not opened.program.lane.is_open, timeout=30_000)
    left = {path.name for path in tmp_path.iterdir()} - {"v", "out.backup"}
    assert left == set()
    with Session.open(opened.folder, PASSPHRASE) as session:
        assert session.care.check().sound
        assert (tmp_path / "out.backup").exists() == (session.care.last_backup() is not None)


def test_closing_while_names_are_looked_for_keeps_what_was_typed(opened: Opened, qtbot: QtBot) -> None:
    held = threading.Event()

    class Slow(NoScanner):
        def scan(self, texts: list[str], **more: object) -> tuple[Scan, ...]:
            held.set()
            return super().scan(texts, **more)

    opened.program.lane.call(lambda s: setattr(s.sealing, "make_scanner", Slow), lambda _none: None)
    opened.visit("account", qtbot)
    page = opened.program.window.page
    assert isinstance(page, AccountPage)
    QTest.keyClicks(page.draft, "The last words.")
    opened.program.window.navigate("names", **{k: v for k, v in opened.ids.items() if k != "recipient"})
    qtbot.waitUntil(held.is_set, timeout=10_000)
    opened.program.window.close()
    assert opened.ended == ["ended"]
    with Session.open(opened.folder, PASSPHRASE) as session:
        text = session.accounts.words(opened.ids["testimony_id"])[0].words.text
    assert text.endswith("The last words.")


def test_what_was_copied_is_gone_when_the_window_hides(opened: Opened, qtbot: QtBot) -> None:
    # Whether this platform's clipboard is ours to clear is for the test under Xvfb.
    cleared: list[bool] = []
    opened.program.clipboard.clear = lambda: cleared.append(opened.program.window.isVisible())  # type: ignore[method-assign]
    opened.program.locker.lock()
    assert cleared == [False]
    assert opened.ended == ["replaced"]


def test_pages_are_made_in_spare_moments_and_opened_without_a_wait(
    opened: Opened, qtbot: QtBot, figures: Callable[..., None]
) -> None:
    window = opened.program.window
    qtbot.waitUntil(lambda: not window.prepare_next(NAMES), timeout=20_000)
    assert set(window.making.pages) == set(NAMES)
    dog = Watchdog()
    worst: dict[str, float] = {}
    for name in NAMES:
        dog.begin()
        opened.visit(name, qtbot)
        worst[name] = dog.busy
    slowest = max(worst, key=lambda name: worst[name])
    figures(f"longest hold-up at a page's first opening ({slowest})", worst[slowest], "ms")
    assert {name: took for name, took in worst.items() if took > FREEZE_MS} == {}


def test_writing_finding_and_scrolling_in_a_hundred_thousand_letters_hold_nothing_up(
    opened: Opened, qtbot: QtBot, figures: Callable[..., None]
) -> None:
    text = "Somebody said that the rota had been changed again without a word to anyone.\n" * 1280
    got: list[str] = []
    source = opened.ids["source_id"]
    opened.program.lane.call(lambda s: s.accounts.add(source, text).id, got.append)
    opened.settle(qtbot)
    window = opened.program.window
    dog = Watchdog()
    worst: dict[str, float] = {}

    def timed(what: str, act: Callable[[], object]) -> None:
        dog.begin()
        act()
        qtbot.wait(250)
        opened.settle(qtbot)
        worst[what] = dog.busy

    timed("opening it", lambda: window.navigate("account", testimony_id=got[0]))
    page = window.page
    assert isinstance(page, AccountPage)
    assert len(page.draft.words()) > 95_000
    timed("typing", lambda: QTest.keyClicks(page.draft, "more words"))
    timed("saving", page._save)
    timed("finding", lambda: (page.find_text(), QTest.keyClicks(page.draft_finder._bar.field, "rota")))
    timed("the next place", lambda: page.draft_finder.step(1))
    timed("scrolling", lambda: page.draft.verticalScrollBar().setValue(900))
    timed("another width", lambda: window.resize(1100, 760))
    timed("another look", lambda: opened.program.choices.change(look="dark"))
    slowest = max(worst, key=lambda name: worst[name])
    figures(f"longest hold-up in a draft of 100 kB ({slowest})", worst[slowest], "ms")
    assert {name: took for name, took in worst.items() if took > FREEZE_MS} == {}
