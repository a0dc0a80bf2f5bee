"""An account's page: writing that saves itself, tagging by keys, the list of tags."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.pages.account import AccountPage
from ui.pages.base import Place
from whistle.api import Session
from whistle.api.accounts import Accounts
from whistle.errors import DiskFull
from whistle.model import Basis, Scan

WORDS = "The plan on the wall was old. The plan had six steps, and two numbers rang out."


class NoScanner:
    """Proposes nothing."""

    def scan(self, texts: list[str], **_: object) -> tuple[Scan, ...]:
        return tuple(Scan(()) for _ in texts)

    def close(self) -> None:
        """Nothing runs."""


def ask(room: Any, qtbot: QtBot, work: Callable[[Session], Any]) -> Any:
    """Do work in the lane and wait for its result."""
    got: list[Any] = []
    room.lane.call(work, got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def make(session: Session, text: str = WORDS, *, seal: bool = False) -> str:
    session.sealing.make_scanner = NoScanner  # type: ignore[assignment]  # a stand-in without models
    case = session.cases.add("Depot")
    account = session.accounts.add(session.sources.add(case.id, "Plover").id, text)
    if seal:
        session.sealing.seal(session.sealing.review(account.id))
    return account.id


def enter(page: AccountPage, room: Any, qtbot: QtBot, account: str) -> None:
    page.enter(Place("account", testimony_id=account))
    qtbot.waitUntil(lambda: not room.lane.pending and page.presenter.shown is not None)


@pytest.fixture
def page(open_vault: Any, qtbot: QtBot) -> AccountPage:
    """The page, built and shown, with no account yet."""
    made = AccountPage(open_vault.context)
    qtbot.addWidget(made)
    made.resize(1088, 736)
    made.build()
    made.show()
    return made


def stored(room: Any, qtbot: QtBot, account: str) -> str:
    text: str = ask(room, qtbot, lambda s: s.accounts.words(account)[0].words.text)
    return text


def test_typed_words_are_in_the_vault_within_two_seconds_without_any_press(
    page: AccountPage, open_vault: Any, qtbot: QtBot, figures: Callable[..., None]
) -> None:
    account = ask(open_vault, qtbot, make)
    enter(page, open_vault, qtbot, account)
    start = time.perf_counter()
    QTest.keyClicks(page.draft, " Nobody came.")
    assert page.saved == ("saving", "Saving")
    qtbot.waitUntil(lambda: page.saved == ("saved", "Saved"), timeout=8000)
    took = time.perf_counter() - start
    figures("from the first letter typed to stored", took, "s")
    # Two seconds is the figure's mark; here a busy machine must not fail the test.
    assert took < 8
    assert stored(open_vault, qtbot, account) == WORDS + " Nobody came."


def test_leaving_the_page_saves_what_was_typed(page: AccountPage, open_vault: Any, qtbot: QtBot) -> None:
    account = ask(open_vault, qtbot, make)
    enter(page, open_vault, qtbot, account)
    QTest.keyClicks(page.draft, " More.")
    page.leave()
    assert stored(open_vault, qtbot, account) == WORDS + " More."


def test_five_megabytes_pasted_and_left_at_once_are_all_there(
    page: AccountPage, open_vault: Any, qtbot: QtBot
) -> None:
    account = ask(open_vault, qtbot, lambda s: make(s, "Before. "))
    enter(page, open_vault, qtbot, account)
    text = ("somebody said it again \U0001f600 " * 180_000)[:4_300_000]
    data = QMimeData()
    data.setText(text)
    page.draft.insertFromMimeData(data)
    page.leave()
    assert stored(open_vault, qtbot, account) == "Before. " + text


def test_a_full_disk_is_said_beside_the_words_which_stay(
    page: AccountPage, open_vault: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = ask(open_vault, qtbot, make)
    enter(page, open_vault, qtbot, account)

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(Accounts, "save_draft", full)
        QTest.keyClicks(page.draft, " More.")
        page._save()
        qtbot.waitUntil(lambda: page.saved[0] == "unsaved")
        assert page.unsaved.isVisible()
        assert page.draft.words().endswith(" More.")
    page._save()
    qtbot.waitUntil(lambda: page.saved[0] == "saved")
    assert not page.unsaved.isVisible()
    assert stored(open_vault, qtbot, account).endswith(" More.")


def test_an_empty_draft_cannot_be_sealed_and_says_why(
    page: AccountPage, open_vault: Any, qtbot: QtBot
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, lambda s: make(s, "")))
    assert not page.take_out.isEnabled()
    assert page.take_out.accessibleDescription() == "There are no words yet"
    QTest.keyClicks(page.draft, "Words")
    qtbot.waitUntil(page.take_out.isEnabled)
    QTest.mouseClick(page.take_out, Qt.MouseButton.LeftButton)
    assert [place.name for place in open_vault.places] == ["names"]


def test_words_are_marked_and_tagged_with_the_keyboard_alone(
    page: AccountPage, open_vault: Any, qtbot: QtBot
) -> None:
    account = ask(open_vault, qtbot, lambda s: make(s, seal=True))
    enter(page, open_vault, qtbot, account)
    page.text.setFocus()
    for _ in range(8):
        QTest.keyClick(page.text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.text.selection() == (0, 8)
    page.start_tagging()
    assert page.side.picker.field.edit.hasFocus()
    page.side.basis.choose(Basis.SAW.value)
    QTest.keyClicks(page.side.picker.field.edit, "out of d")
    QTest.keyClick(page.side.picker.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not open_vault.lane.pending)
    passages = ask(open_vault, qtbot, lambda s: s.tags.passages(account))
    assert [(p.code, p.start, p.end, p.basis) for p in passages] == [("A3", 0, 8, Basis.SAW)]
    assert page.list_button.text() == "List of 1 tag"
    assert open_vault.said[-1] == "Tagged A3, 1 tag"
    assert page.text.hasFocus()


def test_tagging_without_marked_words_says_what_to_do(
    page: AccountPage, open_vault: Any, qtbot: QtBot
) -> None:
    account = ask(open_vault, qtbot, lambda s: make(s, seal=True))
    enter(page, open_vault, qtbot, account)
    QTest.keyClick(page.side.picker.field.edit, Qt.Key.Key_Return)
    assert page.side.picker.field.error == "Mark words in the text first."
    assert ask(open_vault, qtbot, lambda s: s.tags.passages(account)) == []


def test_a_tag_is_taken_off_by_delete_and_brought_back_by_undo(
    page: AccountPage, open_vault: Any, qtbot: QtBot
) -> None:
    account = ask(open_vault, qtbot, lambda s: make(s, seal=True))
    ask(open_vault, qtbot, lambda s: s.tags.add_span(account, "E1", 4, 8).id)
    enter(page, open_vault, qtbot, account)
    page._show_list()
    QTest.keyClick(page.side.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.list_button.text() == "No tags yet")
    assert page.side.empty.isVisible()
    page.presenter.undo()
    qtbot.waitUntil(lambda: page.list_button.text() == "List of 1 tag")


def test_the_list_says_each_tag_as_a_sentence(page: AccountPage, open_vault: Any, qtbot: QtBot) -> None:
    account = ask(open_vault, qtbot, lambda s: make(s, seal=True))
    ask(open_vault, qtbot, lambda s: s.tags.add_span(account, "A3", 0, 8, basis=Basis.TOOK_PART).id)
    enter(page, open_vault, qtbot, account)
    model = page.side.table.rows_model
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "A3, Plan or contacts out of date. The plan. Took part"


def test_a_binned_account_says_so_and_comes_back(page: AccountPage, open_vault: Any, qtbot: QtBot) -> None:
    account = ask(open_vault, qtbot, make)
    ask(open_vault, qtbot, lambda s: s.accounts.delete(account).id)
    enter(page, open_vault, qtbot, account)
    assert page.stack.currentIndex() == 2
    page.presenter.unbin()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 0)
    assert page.draft.words() == WORDS
