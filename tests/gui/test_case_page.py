"""The case page: making a case, adding accounts by writing and by file, what to do next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.conftest import drag_onto
from ui.pages.base import Place
from ui.pages.case import CasePage
from ui.presenters.case_summary import (
    MOST_NEXT,
    AccountRow,
    NextStep,
    account_rows,
    next_steps,
    reminders,
    with_reminders,
)
from ui.widgets.buttons import Button
from ui.widgets.pickers import Picker
from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.model import Employment, Source, TestimonyState
from whistle.vault.tables.contacts import TeamContact

COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)


def ask(room: Any, qtbot: QtBot, work: Callable[[Session], Any]) -> Any:
    """Do work in the lane and wait for its result."""
    got: list[Any] = []
    room.lane.call(work, got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def make(session: Session) -> str:
    case = session.cases.add("Depot")
    plover = session.sources.add(case.id, "Plover")
    session.accounts.add(plover.id, "Words of a draft.")
    session.accounts.add(session.sources.add(case.id, "Wren").id, "")
    return case.id


@pytest.fixture
def page(open_vault: Any, qtbot: QtBot) -> CasePage:
    """The page, built and shown, before it was entered."""
    made = CasePage(open_vault.context)
    qtbot.addWidget(made)
    made.resize(1088, 736)
    made.build()
    made.show()
    return made


def enter(page: CasePage, room: Any, qtbot: QtBot, case: str = "") -> None:
    page.enter(Place("case", case_id=case))
    qtbot.waitUntil(lambda: not room.lane.pending)


def test_a_vault_without_a_case_asks_for_one_and_a_blank_name_makes_none(
    page: CasePage, open_vault: Any, qtbot: QtBot
) -> None:
    enter(page, open_vault, qtbot)
    assert page.stack.currentIndex() == 1
    QTest.keyClick(page.first_name.edit, Qt.Key.Key_Return)
    assert page.first_name.error == "Give it a name first."
    QTest.keyClicks(page.first_name.edit, "Depot")
    QTest.keyClick(page.first_name.edit, Qt.Key.Key_Return)
    QTest.keyClick(page.first_name.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 0 and not open_vault.lane.pending)
    assert page.title == "Depot"
    assert [case.name for case in ask(open_vault, qtbot, lambda s: s.cases.all())] == ["Depot"]


@pytest.mark.parametrize(
    ("role", "begins"), [("interview", "interview"), ("", "interview"), ("referral", "add_file")]
)
def test_an_empty_case_begins_with_what_the_role_begins_with(
    page: CasePage, open_vault: Any, qtbot: QtBot, role: str, begins: str
) -> None:
    open_vault.role = role
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, lambda s: s.cases.add(f"Depot for {role}").id))
    assert page.first_focus() is getattr(page, begins)
    strong = [name for name in ("interview", "write", "add_file") if getattr(page, name)._kind == "primary"]
    assert strong == [begins]
    open_vault.role = ""
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, make))
    # With steps to take there is one strong button, and it is the first step's.
    assert {getattr(page, name)._kind for name in ("interview", "write", "add_file")} == {"plain"}


def test_the_page_says_what_each_account_needs_and_goes_there(
    page: CasePage, open_vault: Any, qtbot: QtBot
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, make))
    spoken = [row.spoken for row in page.table.rows_model.rows]
    assert spoken == [
        "Plover, Draft, names still in it, After names are out",
        "Wren, Draft, names still in it, After names are out, No words yet",
    ]
    steps = [b for b in page.next.findChildren(Button) if b.isVisible()]
    assert [b.accessibleName() for b in steps] == [
        "Take names out: Take names out of Plover’s account",
        "Go on: Write Wren’s account",
        "Go to backups: Make a backup",
    ]
    QTest.mouseClick(steps[0], Qt.MouseButton.LeftButton)
    assert open_vault.places[-1].name == "names"
    assert open_vault.places[-1].testimony_id == page.table.rows_model.rows[0].key


def test_enter_on_an_account_opens_it_once(page: CasePage, open_vault: Any, qtbot: QtBot) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, make))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert [place.name for place in open_vault.places] == ["account"]
    assert open_vault.places[0].testimony_id == page.table.rows_model.rows[1].key


def test_writing_for_someone_new_makes_the_source_and_an_empty_draft_once(
    page: CasePage, open_vault: Any, qtbot: QtBot
) -> None:
    case = ask(open_vault, qtbot, lambda s: s.cases.add("Depot").id)
    enter(page, open_vault, qtbot, case)
    QTest.mouseClick(page.write, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.go, Qt.MouseButton.LeftButton)
    assert page.new_name.error
    QTest.keyClicks(page.new_name.edit, "Dunnock")
    QTest.mouseDClick(page.go, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(open_vault.places))
    accounts = ask(open_vault, qtbot, lambda s: s.accounts.all(case))
    assert [source.pseudonym for source in ask(open_vault, qtbot, lambda s: s.sources.all(case))] == [
        "Dunnock"
    ]
    assert [account.state for account in accounts] == [TestimonyState.DRAFT]
    assert open_vault.places[-1].testimony_id == accounts[0].id


def test_a_file_is_read_and_stored_for_a_source_who_is_there(
    page: CasePage, open_vault: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, make))
    path = tmp_path / "note.txt"
    path.write_text("A page of words.\r\nAnd another line.", encoding="utf-8")
    open_vault.paths = [path]
    QTest.mouseClick(page.add_file, Qt.MouseButton.LeftButton)
    page.who.choose("Wren")
    QTest.mouseClick(page.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(open_vault.places), timeout=30_000)
    added = open_vault.places[-1].testimony_id
    assert (
        ask(open_vault, qtbot, lambda s: s.accounts.words(added)[0].words.text)
        == "A page of words.\nAnd another line."
    )


def test_files_that_are_dropped_are_stored_once_somebody_said_whose_they_are(
    page: CasePage, open_vault: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    case = ask(open_vault, qtbot, make)
    enter(page, open_vault, qtbot, case)
    before = page.table.rows_model.rowCount()
    path = tmp_path / "note.txt"
    path.write_text("A page of words.", encoding="utf-8")
    assert drag_onto(page, QUrl.fromLocalFile(str(path))) == (True, True)
    assert page.form.isVisible()
    assert open_vault.said[-1] == "1 file. Whose account is it?"
    assert page.table.rows_model.rowCount() == before
    page.who.choose("Wren")
    QTest.mouseClick(page.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(open_vault.places), timeout=30_000)
    added = open_vault.places[-1].testimony_id
    assert ask(open_vault, qtbot, lambda s: s.accounts.words(added)[0].words.text) == "A page of words."


def test_a_file_that_cannot_be_read_is_told_and_nothing_is_stored(
    page: CasePage, open_vault: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    case = ask(open_vault, qtbot, make)
    enter(page, open_vault, qtbot, case)
    good, bad = tmp_path / "good.txt", tmp_path / "bad.pdf"
    good.write_text("Good words.", encoding="utf-8")
    bad.write_bytes(b"%PDF-1.4 broken")
    open_vault.paths = [good, bad]
    QTest.mouseClick(page.add_file, Qt.MouseButton.LeftButton)
    page.who.choose("Wren")
    QTest.mouseClick(page.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.problem.isVisible, timeout=60_000)
    assert page.add_file.isEnabled()
    assert len(ask(open_vault, qtbot, lambda s: s.accounts.all(case))) == 2


def test_an_account_goes_to_the_bin_after_a_question_and_comes_back(
    page: CasePage, open_vault: Any, qtbot: QtBot
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, make))
    QTest.mouseClick(page.bin_account, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(open_vault.asked))
    assert "bin" in open_vault.asked[-1][0]
    open_vault.asked[-1][1]()
    qtbot.waitUntil(lambda: page.table.rows_model.rows[-1].cells[1].text == "In the bin")
    page.table.setCurrentIndex(page.table.rows_model.index(1, 0))
    assert page.bin_account.text() == "Take it out of the bin"
    QTest.mouseClick(page.bin_account, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all(r.cells[1].text != "In the bin" for r in page.table.rows_model.rows))


def test_what_a_recipient_may_be_told_is_stored_and_shown(
    page: CasePage, open_vault: Any, qtbot: QtBot
) -> None:
    case = ask(open_vault, qtbot, make)
    enter(page, open_vault, qtbot, case)
    QTest.mouseClick(page.about.change, Qt.MouseButton.LeftButton)
    page.about.fields["duty_holder"].set_text("Larkhill Agency")
    page.about.crown.choose("yes")
    QTest.mouseClick(page.about.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.about.about.text() == "Larkhill Agency")
    told = ask(open_vault, qtbot, lambda s: s.cases.named("Depot"))
    assert (told.duty_holder, told.crown) == ("Larkhill Agency", True)


def test_a_hold_and_whether_a_source_has_left_are_stored_at_once(
    page: CasePage, open_vault: Any, qtbot: QtBot
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, make))
    QTest.mouseClick(page.about.hold_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.about.hold_button.text() == "Take the hold off")
    qtbot.waitUntil(lambda: not page.presenter.busy and not open_vault.lane.pending)
    picker = next(p for p in page.sources.findChildren(Picker) if "Wren" in p.accessibleName())
    picker.choose("former")
    picker.activated.emit(picker.currentIndex())
    qtbot.waitUntil(lambda: not page.presenter.busy and not open_vault.lane.pending)
    sources = ask(open_vault, qtbot, lambda s: s.sources.all())
    assert {s.pseudonym: s.employment for s in sources}["Wren"] is Employment.FORMER


def test_the_names_list_is_opened_with_its_own_passphrase_and_closed_again(
    page: CasePage, open_vault: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    made: list[bool] = []
    open_vault.lane.create(
        tmp_path / "two", "first words", "other words", cost=COST, done=lambda _: made.append(True)
    )
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    ask(open_vault, qtbot, lambda s: s.register.close() or "closed")
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, make))
    assert page.about.open_names.isVisible()
    open_vault.passphrase = "wrong words"
    QTest.mouseClick(page.about.open_names, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.problem.isVisible, timeout=20_000)
    open_vault.passphrase = "other words"
    QTest.mouseClick(page.about.open_names, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.about.close_names.isVisible, timeout=20_000)
    assert not page.problem.isVisible()
    QTest.mouseClick(page.about.close_names, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.about.open_names.isVisible, timeout=20_000)


def test_a_names_list_that_opens_with_the_vault_offers_no_button_of_its_own(
    page: CasePage, open_vault: Any, qtbot: QtBot
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, make))
    assert not page.about.open_names.isVisible()
    assert not page.about.close_names.isVisible()
    assert "opens and closes with the vault" in page.about.names.text()


@pytest.mark.parametrize(("width", "scale"), [(1088, 1.0), (640, 1.0), (1152, 2.0)])
def test_every_control_has_a_name_at_every_size(
    page: CasePage, open_vault: Any, qtbot: QtBot, width: int, scale: float
) -> None:
    enter(page, open_vault, qtbot, ask(open_vault, qtbot, make))
    page.theme.set_scale(scale)
    page.resize(width, 600)
    page._start_account()
    page.about.start()
    for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView):
        for control in page.findChildren(kind):
            inside = control.parent()
            while inside is not None and not isinstance(inside, QComboBox | QAbstractItemView):
                inside = inside.parent()
            if control.isVisible() and inside is None:
                assert control.accessibleName() or getattr(control, "text", str)(), control
    page.theme.set_scale(1.0)


def row(n: int, state: TestimonyState, **more: Any) -> AccountRow:
    values: dict[str, Any] = {"words": 5, "tags": 0, "clues_open": 0, **more}
    return AccountRow(f"t{n}", f"s{n}", f"Source {n}", state, **values)


def test_raw_names_come_first_among_the_next_steps_and_they_are_few() -> None:
    rows = (
        row(1, TestimonyState.SEALED, clues_open=2),
        row(2, TestimonyState.DRAFT, words=0),
        row(3, TestimonyState.DRAFT),
        row(4, TestimonyState.BINNED),
    )
    sources = tuple(Source(f"s{n}", "c", f"Source {n}") for n in range(1, 5))
    steps = next_steps(rows, sources, set())
    assert [s.heading for s in steps] == [
        "Take names out of Source 3’s account",
        "Write Source 2’s account",
        "Tag what Source 1 says",
        "Decide 2 clues in Source 1’s account",
    ]
    assert len(steps) == MOST_NEXT


def test_permission_is_asked_only_for_sources_whose_names_are_out() -> None:
    rows = (row(1, TestimonyState.SEALED, tags=2), row(2, TestimonyState.SEALED, tags=1))
    sources = tuple(Source(f"s{n}", "c", f"Source {n}") for n in (1, 2, 3))
    steps = next_steps(rows, sources, {"s2"})
    assert [(s.page, s.source_id) for s in steps] == [("permissions", "s1")]


def test_reminders_keep_their_place_beside_work_in_hand() -> None:
    steps = tuple(NextStep("tag", f"Step {n}", "", "Go on", "account") for n in range(6))
    also = (NextStep("download", "Make a backup", "", "Go to backups", "settings"),)
    shown = with_reminders(steps, also)
    assert [step.heading for step in shown] == ["Step 0", "Step 1", "Step 2", "Make a backup"]
    assert with_reminders(steps, ()) == steps[:4]


def test_a_backup_is_asked_for_once_there_are_words_and_until_a_fresh_one_is_made(
    open_vault: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    now = datetime.now(UTC)

    def headings(session: Session) -> list[str]:
        rows = account_rows(session, session.cases.all()[0].id, tuple(session.sources.all()))
        return [step.heading for step in reminders(session, rows, now)]

    case_id = ask(open_vault, qtbot, lambda s: s.cases.add("Depot").id)
    assert ask(open_vault, qtbot, headings) == []
    ask(open_vault, qtbot, lambda s: s.accounts.add(s.sources.add(case_id, "Plover").id, "Words").id)
    assert ask(open_vault, qtbot, headings) == ["Make a backup"]
    ask(open_vault, qtbot, lambda s: s.care.backup(tmp_path / "out.backup", "plum kettle north", cost=COST))
    assert ask(open_vault, qtbot, headings) == []
    now += timedelta(days=32)
    assert ask(open_vault, qtbot, headings) == ["Make a backup"]
    late = TeamContact("samaritans", "Samaritans", "116 123")
    ask(open_vault, qtbot, lambda s: s.contacts.check(late, "Dawn", "rang", now.date() - timedelta(days=94)))
    assert ask(open_vault, qtbot, headings)[0] == "Check one support contact"
