"""Before a vault is open: unlocking, recovery, setting up, and what the unlock window costs."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.dialogs import Sheet
from ui.main import Program
from ui.pages.first_run import FirstRunPage
from ui.pages.role import RolePage
from ui.pages.unlock import UnlockPage
from ui.preferences import Choices, Preferences
from ui.style.tokens import Look
from ui.widgets.fields import Field
from whistle.api import Session

sys.path.insert(0, str(Path(__file__).parent))
from window_program import PASSPHRASE, QUICK, Opened, press
from window_walk import cut, nameless, rich


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
