"""Support contacts: what the team checked stands in the place of what ships, and says how old it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.pages.base import Place
from ui.pages.support import SupportPage
from ui.pages.support_form import ChangeForm, CheckForm
from ui.presenters.support import Row, contacts
from whistle.casework.wording import support_list
from whistle.vault.tables.contacts import CHECK_DAYS, TeamContact

TODAY = date(2026, 12, 1)
LINE = TeamContact(
    "samaritans",
    "Samaritans",
    "116 123",
    owner="Dawn",
    checked=TODAY,
    checked_by="Dawn",
    method="rang",
    check_by=TODAY + timedelta(days=CHECK_DAYS),
)


def row_of(team: TeamContact, today: date) -> Row:
    shown = contacts(support_list(), today, (team,))
    return next(row for row in (*shown.crisis, *shown.advice, *shown.own) if row.kept.id == team.id)


def test_a_contact_goes_from_checked_over_soon_to_out_of_date_in_words_and_icons() -> None:
    due = LINE.check_by
    assert due is not None
    seen = [row_of(LINE, day) for day in (TODAY, due - timedelta(days=14), due, due + timedelta(days=1))]
    assert [one.standing for one in seen] == ["checked", "soon", "soon", "old"]
    assert [one.role for one in seen] == ["ok", "warning", "warning", "danger"]
    assert len({one.icon for one in seen}) == 3
    assert seen[0].detail == "Dawn rang it; next by 3 March 2027"
    assert seen[3].state == "Out of date since 3 March 2027"
    assert seen[3].detail == "last checked 1 December 2026 by Dawn, who rang it"
    assert contacts(support_list(), due + timedelta(days=1), (LINE,)).out_of_date > 0


def test_a_number_the_team_changed_stands_in_the_place_of_the_shipped_one() -> None:
    changed = replace(LINE, number="01632 960155", checked=None, check_by=None)
    row = row_of(changed, TODAY)
    assert (row.number, row.standing) == ("01632 960155", "unchecked")
    assert "01632 960155" in row.spoken


def test_a_contact_of_the_teams_own_is_listed_with_who_keeps_it_right() -> None:
    row = row_of(replace(LINE, id="f" * 32, name="Branch night line"), TODAY)
    assert row.own
    assert row.when == "Added by your team. Dawn keeps it right."


@pytest.fixture
def page(open_vault: Any, qtbot: QtBot) -> SupportPage:
    made = SupportPage(open_vault.context)
    qtbot.addWidget(made)
    made.resize(1088, 736)
    made.build()
    made.show()
    made.activateWindow()
    made.enter(Place("support"))
    qtbot.waitUntil(lambda: not open_vault.lane.pending)
    made.list.finish()
    return made


def kept(room: Any, qtbot: QtBot) -> list[TeamContact]:
    got: list[list[TeamContact]] = []
    room.lane.call(lambda s: s.contacts.all(), got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def test_a_check_by_keys_alone_is_stored_once_with_who_and_how(
    page: SupportPage, open_vault: Any, qtbot: QtBot
) -> None:
    row = page.list.rows["samaritans"]
    row.check.setFocus()
    QTest.keyClick(row.check, Qt.Key.Key_Return)
    form = page.list._form
    assert isinstance(form, CheckForm)
    assert form.number.text() == "116 123"
    QTest.keyClick(form.by.edit, Qt.Key.Key_Return)
    assert form.by.error == "Type who checked it."
    QTest.keyClicks(form.by.edit, "Dawn")
    form.method.choose("texted")
    QTest.keyClick(form.by.edit, Qt.Key.Key_Return)
    QTest.keyClick(form.by.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not open_vault.lane.pending)
    (found,) = kept(open_vault, qtbot)
    today = datetime.now(UTC).date()
    assert (found.checked, found.checked_by, found.method, found.owner) == (today, "Dawn", "texted", "Dawn")
    assert "Samaritans is checked." in open_vault.said
    again = page.list.rows["samaritans"]
    assert "Checked" in again.accessibleName()
    qtbot.waitUntil(lambda: page.window().focusWidget() is again.change)
    page._ask_check(row_of(found, today))
    assert isinstance(page.list._form, CheckForm)
    assert page.list._form.by.text() == "Dawn"


def test_nobody_is_asked_to_ring_999_for_a_check_and_esc_stores_nothing(
    page: SupportPage, open_vault: Any, qtbot: QtBot
) -> None:
    assert page.list.rows["emergency"].check.isHidden()
    page.list.rows["local-rep"].change.click()
    form = page.list._form
    assert isinstance(form, ChangeForm)
    QTest.keyClicks(form.number.edit, "01632 960155")
    QTest.keyClick(form.number.edit, Qt.Key.Key_Escape)
    assert page.list._form is None
    assert kept(open_vault, qtbot) == []


def test_a_contact_is_added_changed_and_taken_off(page: SupportPage, open_vault: Any, qtbot: QtBot) -> None:
    page.add.click()
    form = page.list._form
    assert isinstance(form, ChangeForm)
    form.name.set_text("Branch night line")
    QTest.keyClick(form.name.edit, Qt.Key.Key_Return)
    assert form.number.error == "Type its number."
    form.number.set_text("01632 960155")
    form._save()
    form._save()
    qtbot.waitUntil(lambda: not open_vault.lane.pending)
    (added,) = kept(open_vault, qtbot)
    assert added.name == "Branch night line"
    assert "Not checked yet" in page.list.rows[added.id].accessibleName()
    page._remove(added)
    heading, agreed = open_vault.asked[-1]
    assert heading == "Take Branch night line off the list?"
    agreed()
    qtbot.waitUntil(lambda: not open_vault.lane.pending)
    assert kept(open_vault, qtbot) == []
    assert added.id not in page.list.rows


def test_what_does_not_fit_is_said_and_the_form_stays(
    page: SupportPage, open_vault: Any, qtbot: QtBot
) -> None:
    page.add.click()
    form = page.list._form
    assert isinstance(form, ChangeForm)
    form.name.set_text("n" * 10_000)
    form.number.set_text("1")
    form._save()
    qtbot.waitUntil(lambda: bool(open_vault.errors))
    assert page.list._form is form
    assert kept(open_vault, qtbot) == []
