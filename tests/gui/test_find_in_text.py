"""Ctrl+F inside a text: what is found, how it is stepped through and shown, and that it leaves nothing."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.models.units import LONGEST_LINE
from ui.models.words_found import MOST, SLICE, pattern_of, places
from ui.pages.account import AccountPage
from ui.pages.base import Place
from ui.theme import Theme
from ui.widgets.marked_text_draft import DraftText
from whistle.api import Session
from whistle.model import Scan

WORDS = (
    "The plan was old.\nNobody knew the Plan, and the\nplan on the wall was a plan no more \U0001f600 plan."
)


class NoScanner:
    """Proposes nothing."""

    def scan(self, texts: list[str], **_: object) -> tuple[Scan, ...]:
        return tuple(Scan(()) for _ in texts)

    def close(self) -> None:
        """Nothing runs."""


def ask(room: Any, qtbot: QtBot, work: Callable[[Session], Any]) -> Any:
    got: list[Any] = []
    room.lane.call(work, got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def make(session: Session, text: str, *, seal: bool = False) -> str:
    session.sealing.make_scanner = NoScanner  # type: ignore[assignment]  # a stand-in without models
    case = session.cases.add("Depot")
    account = session.accounts.add(session.sources.add(case.id, "Plover").id, text)
    if seal:
        session.sealing.seal(session.sealing.review(account.id))
    return account.id


def enter(page: AccountPage, room: Any, qtbot: QtBot, account: str) -> None:
    page.enter(Place("account", testimony_id=account))
    qtbot.waitUntil(lambda: not room.lane.pending and page.presenter.shown is not None)


def found(text: str, words: str) -> list[str]:
    pattern = pattern_of(words)
    assert pattern is not None
    return [text[start:end] for here in places(text, pattern) for start, end in here]


# -- what is found -------------------------------------------------------------------------


def test_case_blanks_apostrophes_and_composed_letters_do_not_matter() -> None:
    text = "Didn’t\nthey. DIDN'T  they. Cafe\u0301, caf\u00e9."
    assert found(text, "didn't they") == ["Didn’t\nthey", "DIDN'T  they"]
    assert found(text, "café") == ["Cafe\u0301", "caf\u00e9"]
    assert found("a+b (c) a.b", "a.b") == ["a.b"]
    assert pattern_of("  \n ") is None


@given(st.integers(0, 12), st.sampled_from(["needle", "x\U0001f600y", "a b"]))
def test_a_place_across_the_end_of_a_slice_is_found_once(before: int, needle: str) -> None:
    text = "-" * (SLICE - before) + needle + "-" * 40 + needle
    assert found(text, needle) == [needle, needle]


def test_what_stands_everywhere_is_counted_only_so_far() -> None:
    assert len(found("e" * (MOST + 500), "e")) == MOST


# -- on the account's page -----------------------------------------------------------------


@pytest.fixture
def page(open_vault: Any, qtbot: QtBot) -> Iterator[AccountPage]:
    made = AccountPage(open_vault.context)
    qtbot.addWidget(made)
    made.resize(1088, 736)
    made.build()
    made.show()
    made.activateWindow()
    return made


def look_for(page: AccountPage, words: str, qtbot: QtBot, *, draft: bool = True) -> Any:
    finder = page.draft_finder if draft else page.sealed_finder
    assert page.find_text()
    QTest.keyClicks(finder._bar.field, words)
    qtbot.waitUntil(lambda: bool(finder._bar.count.text()))
    return finder


def key(finder: Any, code: Qt.Key, *, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(finder._bar.field, code, modifier)


def test_enter_steps_on_round_the_end_shift_enter_back_and_each_is_said(
    page: AccountPage, open_vault: Any, qtbot: QtBot
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, lambda s: make(s, WORDS)))
    page.draft.select(0, 0)
    finder = look_for(page, "plan", qtbot)
    seen = [finder._bar.count.text()]
    for _ in range(4):
        key(finder, Qt.Key.Key_Return)
        seen.append(finder._bar.count.text())
    key(finder, Qt.Key.Key_Return)
    key(finder, Qt.Key.Key_Return, shift=True)
    seen.append(finder._bar.count.text())
    assert seen == ["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5", "5 of 5"]
    assert "2 of 5. Nobody knew the Plan, and the" in open_vault.said
    assert "5 of 5. plan on the wall was a plan no more \U0001f600 plan." in open_vault.said


def test_esc_goes_back_to_the_words_at_the_place_that_was_found(
    page: AccountPage, open_vault: Any, qtbot: QtBot
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, lambda s: make(s, WORDS)))
    finder = look_for(page, "a plan", qtbot)
    key(finder, Qt.Key.Key_Escape)
    assert not finder.is_open
    assert finder._bar.field.text() == ""
    assert page.draft.hasFocus()
    start, end = page.draft.selection()
    assert WORDS[start:end] == "a plan"
    assert page.draft.words() == WORDS
    assert page.saved == ("saved", "Saved")


def test_places_in_a_draft_are_framed_and_the_current_one_without_its_colour_too(
    page: AccountPage, open_vault: Any, qtbot: QtBot
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, lambda s: make(s, WORDS)))
    pictures = []

    def picture() -> bytes:
        grey = page.draft.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Mono)
        return bytes(grey.constBits())

    finder = look_for(page, "plan", qtbot)
    for _ in range(2):
        page.draft.setCursorWidth(0)
        pictures.append(picture())
        key(finder, Qt.Key.Key_Down)
    key(finder, Qt.Key.Key_Escape)
    page.draft.select(0, 0)
    page.draft.setCursorWidth(0)
    pictures.append(picture())
    assert len(set(pictures)) == 3


def test_what_is_typed_meanwhile_moves_the_places(page: AccountPage, open_vault: Any, qtbot: QtBot) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, lambda s: make(s, "one plan")))
    finder = look_for(page, "plan", qtbot)
    page.draft.select(0, 0)
    QTest.keyClicks(page.draft, "A plan, ")
    qtbot.waitUntil(lambda: len(finder.places) == 2)
    assert [page.draft.words()[a:b] for a, b in finder.places] == ["plan", "plan"]


def test_in_sealed_words_nothing_found_says_that_names_are_gone_and_a_place_can_be_tagged(
    page: AccountPage, open_vault: Any, qtbot: QtBot
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, lambda s: make(s, WORDS, seal=True)))
    finder = look_for(page, "Marjorie", qtbot, draft=False)
    assert finder._bar.count.text() == "Nothing found. Names were taken out of these words"
    assert open_vault.said[-1] == finder._bar.count.text()
    assert not finder._bar.next.isEnabled()
    finder._bar.field.setText("wall")
    qtbot.waitUntil(lambda: finder._bar.count.text() == "1 of 1")
    assert page.text._found.current == 0
    key(finder, Qt.Key.Key_Escape)
    assert page.text.selection() == (WORDS.index("wall"), WORDS.index("wall") + 4)


def test_leaving_the_page_forgets_the_words_and_nothing_of_them_is_written(
    page: AccountPage, open_vault: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, lambda s: make(s, WORDS)))
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    finder = look_for(page, "knew", qtbot)
    page.leave()
    qtbot.waitUntil(lambda: not open_vault.lane.pending)
    assert not finder.is_open
    assert finder._bar.field.text() == ""
    assert not finder._bar.field.isUndoAvailable()
    assert finder.places == ()
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert not any(b"knew" in Path(path).read_bytes() for path in _written_at_home())


def _written_at_home() -> list[str]:
    config = Path(os.environ.get("XDG_CONFIG_HOME", "/nonexistent"))
    return [str(path) for path in config.rglob("*") if path.is_file()] if config.is_dir() else []


def test_a_long_line_broken_for_display_is_found_across_its_breaks(theme: Theme, qtbot: QtBot) -> None:
    text = "w" * (LONGEST_LINE - 3) + "needle" + " more \U0001f600" * 900 + "needle"
    draft = DraftText(theme, "The account")
    qtbot.addWidget(draft)
    draft.set_words(text)
    pattern = pattern_of("needle")
    assert pattern is not None
    spans = [span for here in places(draft.words(), pattern) for span in here]
    assert len(spans) == 2
    for span in spans:
        draft.select(*span)
        assert draft.selection() == span
        assert text[span[0] : span[1]] == "needle"


def test_finding_in_a_hundred_thousand_letters_holds_nothing_up(
    page: AccountPage, open_vault: Any, qtbot: QtBot, figures: Callable[..., None]
) -> None:
    long = "Somebody said that the rota had been changed again without a word.\n" * 1500
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, lambda s: make(s, long)))
    finder = look_for(page, "the", qtbot)
    worst = 0.0
    for name in (finder._begin, finder._more, *(lambda: finder.step(1) for _ in range(20))):
        start = time.thread_time()
        name()
        page.draft.viewport().grab()
        worst = max(worst, time.thread_time() - start)
    qtbot.waitUntil(lambda: len(finder.places) == 1500)
    figures("Ctrl+F in 100 kB: longest step, painted", worst * 1000, "ms")
    assert worst < 0.5
