"""The whole window: every page walked, the hide key everywhere, sizes, keys, and no freeze."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs import Sheet
from ui.main import OWN_CASE, Program
from ui.pages.first_run import FirstRunPage
from ui.pages.role import RolePage
from ui.pages.unlock import UnlockPage
from ui.preferences import Choices, Preferences
from ui.returning import NOWHERE, Return
from ui.style.tokens import Look
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.wiring import PAGES
from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.errors import DiskFull
from whistle.model import ConsentKind, ConsentState

sys.path.insert(0, str(Path(__file__).parent))
from window_walk import FREEZE_MS, Watchdog, cut, nameless, rich, tab_round

PASSPHRASE = "harbour sixty velvet plain oaken tide"
QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)
STORY = (
    "I started at Wexcombe in May 2019. On 11 March Dami Okoro came out of booth 4 shaking. "
    "She rang Carys Llyr on 01632 960417 and the line was dead. "
)


@dataclass
class Ended:
    """What the program did instead of ending the test's own process."""

    how: list[str] = field(default_factory=list)


@dataclass
class Opened:
    program: Program
    ended: Ended
    ids: dict[str, str]

    def settle(self, qtbot: QtBot) -> None:
        lane, pool, making = self.program.lane, self.program.pool, self.program.window.making
        qtbot.waitUntil(lambda: lane.pending == 0 and pool.pending == 0 and not making.busy, timeout=60_000)
        qtbot.wait(20)


def fill(session: Session) -> dict[str, str]:
    case = session.cases.add("Marsh")
    heron = session.sources.add(case.id, "Heron")
    draft = session.accounts.add(heron.id, STORY * 3)
    session.consents.record(heron.id, "hse", {ConsentKind.TESTIMONY: ConsentState.AGREED})
    return {"case_id": case.id, "source_id": heron.id, "testimony_id": draft.id, "recipient": "hse"}


@pytest.fixture
def gate(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """The program before anything is open, over a vault that exists."""
    with Session.create(tmp_path / "v", PASSPHRASE, cost=QUICK) as session:
        ids = fill(session)
    ended = Ended()
    program = Program(
        qapp,
        tmp_path / "v",
        Choices(),
        replace=lambda: ended.how.append("replaced"),
        end=lambda: ended.how.append("ended"),
    )
    defects: list[str] = []
    program.lane.defect.connect(defects.append)
    program.pool.defect.connect(defects.append)
    program.window.resize(1280, 800)
    program.start()
    yield Opened(program, ended, ids)
    program.lane.close_now(10)
    program.pool.close_now()
    program.release()
    assert defects == []


@pytest.fixture
def opened(gate: Opened, qtbot: QtBot) -> Opened:
    """The same, unlocked, at the choice of role."""
    page = gate.program._gate
    assert isinstance(page, UnlockPage)
    page.field.set_text(PASSPHRASE)
    page.submit()
    qtbot.waitUntil(lambda: isinstance(gate.program._gate, RolePage), timeout=20_000)
    return gate


def visit(opened: Opened, name: str, qtbot: QtBot) -> QWidget:
    ids = opened.ids if name not in ("support", "help", "settings", "record") else {}
    wanted = {key: value for key, value in ids.items() if key != "recipient" or name != "case"}
    opened.program.window.navigate(name, **wanted)
    opened.settle(qtbot)
    page = opened.program.window.page
    assert page is not None
    return page


NAMES = [entry.name for entry in PAGES]


def test_every_control_of_every_page_has_a_name_a_role_and_plain_text(opened: Opened, qtbot: QtBot) -> None:
    window = opened.program.window
    wrong: dict[str, list[str]] = {}
    for name in NAMES:
        visit(opened, name, qtbot)
        wrong[name] = nameless(window) + rich(window)
    assert window.windowTitle() == "Notes"
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_at_1280_by_720(opened: Opened, qtbot: QtBot, scale: float) -> None:
    window = opened.program.window
    window.resize(1280, 720)
    opened.program.theme.set_scale(scale)
    wrong: dict[str, list[str]] = {}
    for name in NAMES:
        visit(opened, name, qtbot)
        # The list may come after the page; what counts is how it stands once it is there.
        for _ in range(30):
            wrong[name] = cut(window)
            if not wrong[name]:
                break
            qtbot.wait(100)
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("page", ["support", "readiness", "evidence", "raised"])
def test_where_a_small_window_has_large_text_the_heads_buttons_are_whole_pictures_with_names(
    opened: Opened, qtbot: QtBot, page: str
) -> None:
    window = opened.program.window
    visit(opened, page, qtbot)
    frame = window.frame
    usual = [one for one in frame.head.findChildren(Button) if one.isVisible()]
    said = [(one.sizeHint(), one.accessibleName()) for one in usual]
    window.theme.set_scale(2.0)
    window.resize(640, 480)
    opened.settle(qtbot)
    for one in (one for one in usual if one.has_icon):
        assert one.accessibleName()
        assert one.toolTip() == one.accessibleName()
        assert one.geometry().right() < frame.head.width()
    assert frame.hide_button.width() >= frame.hide_button.sizeHint().width()
    window.theme.set_scale(1.0)
    window.resize(1280, 800)
    opened.settle(qtbot)
    assert [(one.sizeHint(), one.accessibleName()) for one in usual] == said


def test_tab_goes_through_every_page_and_reaches_hide(opened: Opened, qtbot: QtBot) -> None:
    window = opened.program.window
    for name in NAMES:
        page = visit(opened, name, qtbot)
        start = window.page.first_focus() if window.page is not None else None
        assert start is not None, f"{page.objectName()} says nothing of where to begin"
        assert start.focusPolicy() != Qt.FocusPolicy.NoFocus
        reached = tab_round(window, start)
        assert window.frame.hide_button in reached, name
        assert len({id(one) for one in reached}) == len(reached)


def test_unlock_role_and_setting_up_are_named_and_nothing_of_them_is_cut(gate: Opened, qtbot: QtBot) -> None:
    program = gate.program
    for scale in (1.0, 2.0):
        program.theme.set_scale(scale)
        for show in (program.show_unlock, lambda: program.show_first_run(Path.home())):
            show()
            qtbot.wait(30)
            assert nameless(program.window.outer.currentWidget()) == []
            assert rich(program.window) == []
            assert cut(program.window) == []


@pytest.mark.parametrize(("alone", "page"), [(True, "own"), (False, "account")])
def test_a_window_that_hid_comes_back_to_its_page_and_asks_for_no_role(
    gate: Opened, qtbot: QtBot, tmp_path: Path, alone: bool, page: str
) -> None:
    program = gate.program
    testimony = "" if alone else gate.ids["testimony_id"]
    case = gate.ids["case_id"]
    program._back_to = Return(str(tmp_path / "v"), alone, page, case, testimony_id=testimony)
    unlock = program._gate
    assert isinstance(unlock, UnlockPage)
    unlock.field.set_text(PASSPHRASE)
    unlock.submit()
    qtbot.waitUntil(lambda: program.window.page is not None, timeout=20_000)
    gate.settle(qtbot)
    assert program.window.page is not None
    assert program.window.page.objectName() == page
    assert program.window.self_mode is alone
    assert program._gate is None
    there = program.window.place_to_return_to()
    assert there is not None
    assert (there.name, there.testimony_id) == (page, testimony)


@pytest.mark.parametrize(
    "back_to", [None, Return("/a", False, "own"), Return("/a", False, NOWHERE, idle=True)]
)
def test_a_window_that_hid_by_itself_says_so_and_only_then(gate: Opened, back_to: Return | None) -> None:
    program = gate.program
    program._back_to = back_to
    program.show_unlock()
    page = program._gate
    assert isinstance(page, UnlockPage)
    words = "Nobody pressed anything for a while, so this hid by itself."
    idle = back_to is not None and back_to.idle
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert (words in shown) is idle
    # Heard with the field that has the focus.
    assert page.field.edit.accessibleDescription().startswith(words) is idle


def test_words_that_a_page_was_about_are_not_returned_to(opened: Opened, qtbot: QtBot) -> None:
    assert opened.program.window.place_to_return_to() is None
    opened.program.window.navigate("search", case_id=opened.ids["case_id"], extra="she told me")
    opened.settle(qtbot)
    there = opened.program.window.place_to_return_to()
    assert there is not None
    assert (there.name, there.extra) == ("case", "")


def test_the_unlock_window_names_no_folder_and_says_when_the_passphrase_is_wrong(
    gate: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    page = gate.program._gate
    assert isinstance(page, UnlockPage)
    shown = " ".join(label.text() for label in page.findChildren(QLabel))
    assert str(tmp_path) not in shown
    page.field.set_text("something else")
    page.submit()
    page.submit()
    qtbot.waitUntil(lambda: bool(page.field.error), timeout=20_000)
    assert "Nothing was changed" in page.field.error
    assert page.field.edit.selectedText()


def test_two_shares_of_the_recovery_sheet_open_the_vault_and_a_wrong_one_is_told(
    gate: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    from whistle.operations.ways import NewShares

    drawn = NewShares()
    with Session.open(tmp_path / "v", PASSPHRASE) as session:
        session.ways.set_recovery(drawn, drawn.shares[:1])
    page = gate.program._gate
    assert isinstance(page, UnlockPage)

    def give(first: str, second: str) -> None:
        page._ask_shares()
        sheet = page.findChildren(Sheet)[-1]
        fields = sheet.findChildren(Field)
        for one, words in zip(fields, (first, second), strict=True):
            one.set_text(words)
        press(fields[1].edit, Qt.Key.Key_Return)

    give(drawn.shares[0], "not the words of a share")
    qtbot.waitUntil(lambda: page.problem.isVisible(), timeout=20_000)
    assert "Nothing was changed" in page.problem.text.text()
    give(drawn.shares[0].upper(), drawn.shares[2])
    qtbot.waitUntil(lambda: isinstance(gate.program._gate, RolePage), timeout=20_000)


def test_a_vault_made_yesterday_where_it_was_offered_is_asked_for_and_no_other_is_made(
    gate: Opened, tmp_path: Path
) -> None:
    program = gate.program
    program.folder, program.home = None, tmp_path
    (tmp_path / "notes").mkdir()
    program.start()
    # A folder of that name that holds no vault is none.
    assert isinstance(program._gate, FirstRunPage)
    (tmp_path / "notes" / "vault.db").touch()
    program.start()
    assert isinstance(program._gate, UnlockPage)
    assert program.folder == tmp_path / "notes"


def test_setting_up_makes_a_vault_that_its_words_open_and_forgets_them(
    gate: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    page = FirstRunPage(
        gate.program.theme,
        gate.program.lane,
        choose_path=gate.program.window.choose_path,
        support=lambda: None,
        hide=lambda: None,
        home=tmp_path,
        cost=QUICK,
    )
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.next.click()
    words = " ".join(page._presenter._setup.words)
    page.typed.edit.setText(words)
    page.next.click()
    names = " ".join(page._presenter._setup.custodian_words)
    page.name_typed.edit.setText(names)
    page.next.click()
    page.understood.click()
    page.next.setFocus()
    page.next.click()
    # While it is made the focus is where it was, and a second press makes no second vault.
    assert page.focusWidget() is page.next
    assert page.next.accessibleDescription() == "The vault is being made"
    page.next.click()
    qtbot.keyClick(page.next, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.steps.support
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 4, timeout=30_000)
    assert not page.next.isEnabled()
    # Where there is no room for the steps, the contacts stand above.
    assert not page.support.isVisible()
    page.resize(640, 480)
    assert page.support.isVisible()
    page.without.click()
    with qtbot.waitSignal(page.made, timeout=5000):
        page.next.click()
    assert page.typed.text() == ""
    assert not page._presenter._setup.words
    assert gate.program.lane.close_now(10)
    with Session.open(tmp_path / "notes", words, names) as session:
        assert session.register.is_open
        assert not session.register.shared


def test_a_sheet_made_while_setting_up_opens_the_vault_and_one_left_half_way_leaves_no_file(
    gate: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    page = FirstRunPage(
        gate.program.theme,
        gate.program.lane,
        choose_path=lambda _kind, _heading, chosen, **_more: chosen([tmp_path / "sheet"]),
        support=lambda: None,
        hide=lambda: None,
        home=tmp_path,
        cost=QUICK,
    )
    qtbot.addWidget(page)
    page.show()
    page.make_vault(tmp_path / "new", PASSPHRASE, None)
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 4, timeout=30_000)
    panel = page.recovery
    panel.make.click()
    panel.save_pdf.click()
    qtbot.waitUntil(lambda: (tmp_path / "sheet.pdf").exists() and bool(panel._shown.saved), timeout=20_000)
    page.leave()
    assert not (tmp_path / "sheet.pdf").exists()
    panel.make.click()
    assert panel.presenter._drawn is not None
    shares = panel.presenter._drawn.shares
    panel.go_check.click()
    panel.typed.set_text(shares[2])
    panel.check.click()
    qtbot.waitUntil(page.next.isEnabled, timeout=10_000)
    assert not page.without.isVisible()
    # Enter goes on: it does not make another sheet, with which the one on paper would open nothing.
    assert page.focusWidget() is page.next
    assert gate.program.lane.close_now(10)
    with Session.open_by_recovery(tmp_path / "new", shares[1:]):
        pass


def press(widget: QWidget, key: Qt.Key, *, repeat: bool = False) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, none, "", repeat))


@pytest.mark.parametrize("failing", ["page", "clipboard"])
def test_hiding_saves_and_closes_whatever_fails_on_the_way(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    program = opened.program
    page = visit(opened, "account", qtbot)
    done: list[str] = []

    def fails() -> None:
        raise KeyError

    def leave() -> None:
        program.lane.call(lambda _session: done.append("saved"), lambda _none: None)

    if failing == "page":
        monkeypatch.setattr(page, "leave", fails)
        leave()
    else:
        monkeypatch.setattr(program.clipboard, "clear", fails)
        monkeypatch.setattr(page, "leave", leave)
    with pytest.raises(KeyError):
        program.locker.lock()
    assert done == ["saved"]
    assert not program.lane.is_open
    assert opened.ended.how == ["replaced"]


def test_hiding_while_a_page_is_on_its_way_comes_back_to_that_page(opened: Opened, qtbot: QtBot) -> None:
    program = opened.program
    program._spare.stop()
    visit(opened, "help", qtbot)
    program.window.navigate("search", case_id=opened.ids["case_id"])
    assert program.window.page is None, "the control: it is under way"
    qtbot.keyClick(program.window, Qt.Key.Key_F12)
    assert opened.ended.how == ["replaced"]
    there = program.window.place_to_return_to()
    assert there is not None
    assert there.name == "search"


def test_the_hide_key_locks_once_even_over_a_sheet_with_its_key_held(opened: Opened, qtbot: QtBot) -> None:
    visit(opened, "help", qtbot)
    window = opened.program.window
    window.sheets.ask_passphrase("Open the names list", "", "Open", lambda _words: None)
    focus = QApplication.focusWidget() or window
    press(focus, Qt.Key.Key_F12)
    press(focus, Qt.Key.Key_F12, repeat=True)
    press(focus, Qt.Key.Key_F12)
    window.frame.hide_button.click()
    assert opened.ended.how == ["replaced"]
    assert not window.isVisible()
    assert not opened.program.lane.is_open


def test_closing_the_window_ends_it_once(opened: Opened) -> None:
    opened.program.window.close()
    opened.program.window.close()
    assert opened.ended.how == ["ended"]


def test_nobody_there_is_warned_of_first_and_any_key_stops_it(opened: Opened, qtbot: QtBot) -> None:
    visit(opened, "help", qtbot)
    program = opened.program
    messages = program.window.frame.messages
    program.idle.set_minutes(0.02)
    qtbot.waitUntil(lambda: "pressed anything" in messages.shown, timeout=5000)
    press(program.window, Qt.Key.Key_Shift)
    assert messages.shown == ""
    assert opened.ended.how == []
    qtbot.waitUntil(lambda: opened.ended.how == ["replaced"], timeout=5000)


def test_an_error_is_shown_above_the_page_and_said_aloud(opened: Opened, qtbot: QtBot) -> None:
    visit(opened, "help", qtbot)
    window = opened.program.window
    window.show_error(DiskFull())
    assert window.frame.messages.shown == "The disk is full"
    assert any("What was saved before is safe." in said for said in window.announcer.said)
    window.navigate("support")
    assert window.frame.messages.shown == ""


def test_find_leads_to_pages_and_to_words_in_accounts(opened: Opened, qtbot: QtBot) -> None:
    visit(opened, "help", qtbot)
    window = opened.program.window
    window.open_find()
    finder = window.sheets.finder
    finder.field.set_text("settings")
    qtbot.waitUntil(lambda: finder.model.rowCount() == 1, timeout=5000)
    press(finder.field.edit, Qt.Key.Key_Return)
    opened.settle(qtbot)
    assert window.page is not None
    assert window.page.objectName() == "settings"
    assert window.sheets.shown is None
    window.open_find()
    finder = window.sheets.finder
    finder.field.set_text("booth")
    qtbot.waitUntil(lambda: "Heron, draft" in str(finder.model.data(finder.model.index(0))), timeout=5000)
    press(finder.field.edit, Qt.Key.Key_Escape)
    assert window.sheets.shown is None


def test_a_sheet_keeps_tab_inside_gives_the_focus_back_and_asks_for_the_word(
    opened: Opened, qtbot: QtBot
) -> None:
    visit(opened, "help", qtbot)
    window = opened.program.window
    window.activateWindow()
    before = window.focusWidget()
    agreed: list[int] = []
    window.sheets.confirm(
        "Delete?", "Gone for good.", "Delete", lambda: agreed.append(1), danger=True, typed="delete"
    )
    sheet = window.sheets.shown
    assert sheet is not None
    for _ in range(8):
        sheet.focusNextPrevChild(True)
        now = window.focusWidget()
        assert now is not None
        assert sheet.isAncestorOf(now)
    buttons = {one.accessibleName(): one for one in sheet.findChildren(QWidget)}
    assert not buttons["Delete"].isEnabled()
    field = buttons["Type the word “delete” to go on"]
    qtbot.keyClicks(field, "Delete")
    assert buttons["Delete"].isEnabled()
    press(field, Qt.Key.Key_Return)
    press(field, Qt.Key.Key_Return)
    assert agreed == [1]
    assert window.focusWidget() is before


def test_one_alone_sees_no_rail_and_gets_an_account_that_is_made_only_once(
    opened: Opened, qtbot: QtBot
) -> None:
    for _ in range(2):
        opened.program.choose_role("self")
        opened.settle(qtbot)
    window = opened.program.window
    assert not window.frame.rail.isVisible()
    assert window.page is not None
    assert window.page.objectName() == "own"
    assert window.frame.title.text() == "My account"
    # Help is one press away, and closing it leads back to the words: there is no rail to come back by.
    assert window.frame.support_button.isVisible()
    window._go_by_key("support")
    assert window.sheets.shown is not None
    window.sheets.shown.close_sheet()
    assert window.page.objectName() == "own"
    window.navigate("names", testimony_id="", case_id="")
    opened.settle(qtbot)
    assert [one.accessibleName() for one in window.page.head_actions()] == ["Back to the account"]
    got: list[int] = []
    opened.program.lane.call(lambda s: len(s.accounts.all(s.cases.named(OWN_CASE).id)), got.append)
    opened.settle(qtbot)
    assert got == [1]


def test_text_size_keys_change_everything_and_are_kept(opened: Opened, qtbot: QtBot) -> None:
    visit(opened, "help", qtbot)
    program = opened.program
    program.theme.step_scale(1)
    assert program.choices.current.scale == 1.1
    program.choices.change(look="high-dark")
    assert program.theme.look is Look.HIGH_DARK
    program.choices.change(hide_key="F9")
    assert "Key: F9" in program.window.frame.hide_button.accessibleDescription()
    press(program.window, Qt.Key.Key_F12)
    assert opened.ended.how == []
    press(program.window, Qt.Key.Key_F9)
    assert opened.ended.how == ["replaced"]


def test_going_from_page_to_page_holds_it_up_only_shortly(
    opened: Opened, qtbot: QtBot, figures: Callable[..., None]
) -> None:
    for name in NAMES:
        visit(opened, name, qtbot)
    dog = Watchdog()
    worst: dict[str, float] = {}
    by_the_clock = 0.0
    for name in NAMES:
        dog.begin()
        visit(opened, name, qtbot)
        worst[name] = dog.busy
        by_the_clock = max(by_the_clock, dog.worst)
    slowest = max(worst, key=lambda name: worst[name])
    figures(f"longest hold-up between pages ({slowest})", worst[slowest], "ms")
    figures("longest hold-up between pages, by the clock", by_the_clock, "ms")
    assert {name: took for name, took in worst.items() if took > FREEZE_MS} == {}


def test_unlocking_imports_nothing_heavy(tmp_path: Path) -> None:
    import subprocess

    code = (
        "import sys, ui.main, ui.pages.unlock\n"
        "heavy = ('reportlab', 'pikepdf', 'pypdfium2', 'spacy', 'numpy', 'onnxruntime', 'keyring')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout.strip() == "[]"


def test_the_choice_of_look_follows_what_was_kept(qapp: QApplication) -> None:
    program = Program(
        qapp, None, Choices(Preferences(look="dark", scale=2.0)), replace=lambda: None, end=lambda: None
    )
    assert (program.theme.look, program.theme.scale) == (Look.DARK, 2.0)
    program.lane.close_now(5)
    program.pool.close_now()
    program.release()
