"""The pages of finding in Qt, by keyboard: search, suggestions, texts that are alike, cards, tables."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))
from window_scenes import rest, until

from tests.gui.conftest import Surroundings
from ui.pages.account import AccountPage
from ui.pages.base import Page, Place
from ui.pages.card import CardPage
from ui.pages.copies import CopiesPage
from ui.pages.search import SearchPage
from ui.pages.table_import import TableImportPage
from ui.presenters.find import Found
from ui.widgets.buttons import Button
from ui.widgets.find_sheet import FindSheet
from whistle.api import Session
from whistle.casework.dates import fuzzy_date
from whistle.identifiers.scanner import Scanner
from whistle.model import Basis, Scan

T = TypeVar("T")

LIST = "The list of numbers by the phone is years out of date. It rained. Nobody looked at the list."
FIRST = (
    "The form has to be filled in before eight in the morning and nobody told us why it could not wait"
    " until the doors were open. I asked twice."
)


class Nothing(Scanner):
    def start(self) -> None:
        pass

    def scan(self, texts: Any, **_more: Any) -> tuple[Scan, ...]:
        return tuple(Scan(()) for _ in texts)


def ask(around: Surroundings, work: Callable[[Session], T]) -> T:
    got: list[T] = []
    around.lane.call(work, got.append)
    until(lambda: bool(got))
    return got[0]


def settle(around: Surroundings) -> None:
    for _ in range(2):
        until(lambda: around.lane.pending == 0)
        rest(20)


def fill(session: Session) -> dict[str, str]:
    session.sealing.make_scanner = Nothing
    case = session.cases.add("Marsh").id
    made = {"case": case}
    for name, words in (("Heron", LIST), ("Knot", FIRST), ("Ruff", f"I was told so. {FIRST} So did they.")):
        source = session.sources.add(case, name)
        account = session.accounts.add(source.id, words).id
        if name == "Heron":
            made["event"] = session.accounts.add_incident(
                account, what="A bell rang", when=fuzzy_date("in May", "2025-05"), basis=Basis.SAW
            )
        session.sealing.seal(session.sealing.review(account), (), "direct")
        made[name] = account
    return made


@pytest.fixture
def made(open_vault: Surroundings) -> dict[str, str]:
    return ask(open_vault, fill)


def show(page: Page, qtbot: QtBot, around: Surroundings, place: Place) -> None:
    qtbot.addWidget(page)
    page.resize(1088, 736)
    page.build()
    page.show()
    page.activateWindow()
    page.enter(place)
    settle(around)


def test_places_are_found_chosen_with_space_tagged_and_undone_by_keys(
    open_vault: Surroundings, qtbot: QtBot, made: dict[str, str]
) -> None:
    page = SearchPage(open_vault.context)
    show(page, qtbot, open_vault, Place("search", case_id=made["case"]))
    page.words.edit.setFocus()
    qtbot.keyClicks(page.words.edit, "list")
    until(lambda: page.table.rows_model.rowCount() == 1)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.presenter.chosen
    assert page.table.rows_model.rows[0].spoken.startswith("Chosen. ")
    qtbot.keyClick(page.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page.side.code.hasFocus()
    page.side.code.choose("A3")
    qtbot.keyClick(page.side.tag_button, Qt.Key.Key_Return)
    settle(open_vault)
    (passage,) = ask(open_vault, lambda s: s.tags.passages(made["Heron"]))
    assert passage.code == "A3"
    assert LIST[passage.start : passage.end].count("list") == 1
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(open_vault)
    assert ask(open_vault, lambda s: s.tags.passages(made["Heron"])) == []
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert open_vault.places[-1].name == "account"
    assert open_vault.errors == []


def test_a_suggestion_is_taken_or_passed_over_and_nothing_is_tagged_before(
    open_vault: Surroundings, qtbot: QtBot, made: dict[str, str]
) -> None:
    page = AccountPage(open_vault.context)
    show(page, qtbot, open_vault, Place("account", testimony_id=made["Heron"]))
    table = page.suggest.table
    until(lambda: table.rows_model.rowCount() == 1)
    assert page.side.tabs.tabText(2) == "1 suggested"
    assert ask(open_vault, lambda s: s.tags.passages(made["Heron"])) == []
    page.side.tabs.setCurrentIndex(2)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    until(lambda: table.rows_model.rowCount() == 0)
    assert page.suggest.none.isVisible()
    QTest.mouseClick(page.suggest.back, Qt.MouseButton.LeftButton)
    until(lambda: table.rows_model.rowCount() == 1)
    QTest.mouseClick(page.suggest.take, Qt.MouseButton.LeftButton)
    until(lambda: table.rows_model.rowCount() == 0)
    (passage,) = ask(open_vault, lambda s: s.tags.passages(made["Heron"]))
    assert passage.code == "A3"


def test_alike_texts_are_walked_passage_by_passage_and_decided(
    open_vault: Surroundings, qtbot: QtBot, made: dict[str, str]
) -> None:
    page = CopiesPage(open_vault.context)
    show(page, qtbot, open_vault, Place("copies", case_id=made["case"]))
    until(lambda: page.second.words() != "")
    assert "never counts as a second source" in page.says.text()
    qtbot.keyClick(page.first, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert open_vault.said[-1].startswith("1, In both. The form has to be filled in")
    assert page.pieces.current() == str(page._at)
    page.sort.choose("quotes")
    QTest.mouseClick(page.yes, Qt.MouseButton.LeftButton)
    settle(open_vault)
    assert page.subtitle == "1 pair, all decided"
    qtbot.keyClick(page.pairs, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(open_vault)
    assert page.subtitle == "1 pair, 1 to decide"
    QTest.mouseClick(page.no, Qt.MouseButton.LeftButton)
    settle(open_vault)
    assert page.stack.currentIndex() == 1


def test_how_a_card_stood_is_shown_below_it_and_stands_again_at_one_press(
    open_vault: Surroundings, qtbot: QtBot, made: dict[str, str]
) -> None:
    event = made["event"]
    ask(open_vault, lambda s: s.events.change(event, {"what": "Two bells rang"}))
    page = CardPage(open_vault.context)
    show(page, qtbot, open_vault, Place("card", case_id=made["case"], extra=f"id={event};back=timeline"))
    assert page.formers_heading.isVisible()
    item = page._formers.itemAt(0)
    assert item is not None
    box = item.widget()
    assert box is not None
    assert "“A bell rang”" in box.text.text()  # type: ignore[attr-defined]  # a note box
    button = box.findChild(Button)
    assert isinstance(button, Button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(open_vault)
    assert ask(open_vault, lambda s: s.events.get(event)).words["what"] == "A bell rang"
    assert page.form.values()["what"] == "A bell rang"
    assert not page.formers_heading.isVisible()


def test_a_table_comes_in_by_its_buttons_and_goes_into_the_bin_by_one(
    open_vault: Surroundings, qtbot: QtBot, made: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Source,Account\nSnipe,The lift stood still.\nDunlin,It did.\n", encoding="utf-8")
    open_vault.paths = [path]
    page = TableImportPage(open_vault.context)
    show(page, qtbot, open_vault, Place("import", case_id=made["case"], extra="account"))
    QTest.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    until(lambda: page.stack.currentIndex() == 1)
    assert page.pickers["source"].value() == "Source"
    for picker in (*page.pickers.values(), page.dates):
        # One label each, and it is the one that is seen.
        labels = [one for one in page.findChildren(QLabel) if one.buddy() is picker]
        assert [one.text() for one in labels if one.isVisible()] == [picker.accessibleName()]
        assert len(labels) == 1
    assert not page.write.isEnabled()
    QTest.mouseClick(page.look, Qt.MouseButton.LeftButton)
    until(lambda: page.write.isEnabled())
    assert page.write.text() == "Add 2 rows"
    QTest.mouseClick(page.write, Qt.MouseButton.LeftButton)
    until(lambda: page.stack.currentIndex() == 2)
    assert len(ask(open_vault, lambda s: s.accounts.all(made["case"]))) == 5
    QTest.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    until(lambda: page.stack.currentIndex() == 0)
    states = [one.state.value for one in ask(open_vault, lambda s: s.accounts.all(made["case"]))]
    assert sorted(states) == ["binned", "binned", "sealed", "sealed", "sealed"]
    assert open_vault.errors == []


def test_the_find_sheet_says_which_word_it_looked_for_and_leads_to_the_search_page(
    open_vault: Surroundings, qtbot: QtBot, made: dict[str, str]
) -> None:
    over = SearchPage(open_vault.context)
    show(over, qtbot, open_vault, Place("search", case_id=made["case"]))
    said: list[str] = []
    went: list[Found] = []
    sheet = FindSheet(open_vault.theme, over, open_vault.lane, (), went.append, said.append)
    sheet.field.set_text("numbrs")
    until(lambda: sheet.model.rowCount() > 0 and bool(said) and "found" in said[-1])
    assert said[-1] == "Nothing says “numbrs”. Showing “numbers”. 1 found"
    QTest.mouseClick(sheet.more, Qt.MouseButton.LeftButton)
    assert (went[-1].page, went[-1].extra) == ("search", "words=numbrs")
