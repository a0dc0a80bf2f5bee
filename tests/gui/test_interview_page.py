"""The interview page and the page of who writes alone, as a person meets them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import PASSPHRASE, QUICK, Surroundings
from ui.pages.base import Place
from ui.pages.interview import InterviewPage
from ui.pages.interview_cards import CardsPart
from ui.pages.interview_list import InterviewList
from ui.pages.own import SAFE, OwnPage
from ui.presenters.interview_shown import ListShown
from ui.tasks import VaultLane, WorkPool
from ui.theme import Theme
from whistle.api import Session
from whistle.casework.codes import taxonomy
from whistle.errors import WhistleError
from whistle.model import ConsentState, new_id

T = TypeVar("T")


def quiet(room: Surroundings, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: room.lane.pending == 0, timeout=20_000)
    qtbot.wait(20)


def ask(room: Surroundings, qtbot: QtBot, work: Callable[[Session], T]) -> T:
    got: list[T] = []
    room.lane.call(work, got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=20_000)
    return got[0]


@pytest.fixture(scope="module")
def open_vault(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Surroundings]:
    """One open vault for all: every test has an interview, or an account, of its own in it."""
    theme = Theme()
    theme.apply(qapp)
    errors: list[WhistleError] = []
    room = Surroundings(VaultLane(errors.append), WorkPool(errors.append), theme, errors=errors)
    room.lane.defect.connect(room.defects.append)
    opened: list[bool] = []
    room.lane.create(
        tmp_path_factory.mktemp("page") / "vault",
        PASSPHRASE,
        cost=QUICK,
        done=lambda _: opened.append(True),
    )
    while not opened:
        qapp.processEvents()
    yield room
    room.lane.close_now(10)
    room.pool.close_now()
    theme.release()
    assert room.defects == []
    assert errors == []


@pytest.fixture(scope="module")
def built(open_vault: Surroundings) -> Iterator[tuple[InterviewPage, OwnPage]]:
    """Both pages, made once as in the program."""
    pages = InterviewPage(open_vault.context), OwnPage(open_vault.context)
    for one in pages:
        one.build()
        one.built = True
        one.resize(1200, 800)
    yield pages
    for one in pages:
        one.close()
        one.deleteLater()


@pytest.fixture
def page(
    built: tuple[InterviewPage, OwnPage], open_vault: Surroundings, qtbot: QtBot
) -> Iterator[InterviewPage]:
    """An interview with two people, at its first step."""
    case = ask(open_vault, qtbot, lambda s: s.cases.add(new_id()).id)
    made = built[0]
    made.show()
    made.enter(Place("", case_id=case))
    quiet(open_vault, qtbot)
    made.presenter.begin(("Heron", "Slate"))
    quiet(open_vault, qtbot)
    yield made
    made.leave()
    made.hide()
    quiet(open_vault, qtbot)


def go(page: InterviewPage, room: Surroundings, qtbot: QtBot, phase: str) -> Any:
    page.presenter.go(phase)
    quiet(room, qtbot)
    return page._shown


def words_in_sight(root: QWidget) -> str:
    labels = [one.text() for one in root.findChildren(QLabel) if one.isVisible()]
    return "\n".join(
        [*labels, *(one.text() for one in root.findChildren(QAbstractButton) if one.isVisible())]
    )


def test_nothing_is_ticked_beforehand_and_no_tag_and_no_time_is_in_sight_before_the_account(
    page: InterviewPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    labels = {code.label for code in taxonomy()}
    for phase in ("plan", "explain", "account"):
        view = go(page, open_vault, qtbot, phase)
        assert not any(box.isChecked() for box in view.findChildren(QCheckBox))
        assert not any(box.currentIndex() for box in view.findChildren(QComboBox))
        seen = words_in_sight(page)
        assert not any(label in seen for label in labels)
        # Nothing on the page counts up or down.
        assert not [one for one in page.findChildren(QTimer) if one.isActive()]


def test_how_many_a_day_is_asked_after_the_first_of_a_day_and_not_before(
    open_vault: Surroundings,
) -> None:
    listed = InterviewList(open_vault.theme)
    shown = ListShown("", (), (), 0, 0, None)
    listed.show_list(shown)
    assert listed.care.isHidden()
    listed.show_list(replace(shown, begun_today=1))
    assert not listed.care.isHidden()
    listed.show_list(replace(shown, most_a_day=2))
    assert not listed.care.isHidden()


def test_the_secrecy_notice_comes_with_the_answer_that_calls_for_it_and_is_each_sources_own(
    page: InterviewPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    view = go(page, open_vault, qtbot, "explain")
    notice = view.part.ticks["secrecy"]
    assert not notice.isVisible()
    benefits = view.part.fields["benefits"].input
    benefits.set_value("yes")
    benefits.changed.emit()
    assert notice.isVisible()
    notice.box.click()
    view.part.ticks["stop"].box.click()
    quiet(open_vault, qtbot)
    first, second = page.presenter.opened.interview.accounts  # type: ignore[union-attr]
    stored = ask(open_vault, qtbot, lambda s: s.interviews.of_account(first.testimony_id))
    assert stored is not None
    assert set(stored.account(first.testimony_id).explained) == {"secrecy", "stop"}
    opened = page.presenter.opened
    assert opened is not None
    # Only what was told to everybody is marked as done in the list of steps.
    assert not opened.is_ticked("explain")
    assert opened.is_ticked("account")
    page._choose_account(second.testimony_id)
    quiet(open_vault, qtbot)
    assert not notice.isVisible()
    assert not view.part.ticks["stop"].box.isChecked()


def test_how_somebody_is_is_not_kept_unless_that_is_asked_for(
    page: InterviewPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    view = go(page, open_vault, qtbot, "explain")
    row = view.part.fields["wellbeing-in"]
    row.input.set_value("3")
    row.input.changed.emit()
    assert not page.presenter.dirty
    interview = page.presenter.opened.interview  # type: ignore[union-attr]
    assert ask(open_vault, qtbot, lambda s: s.interviews.said(interview.id)) == {}
    assert "handed over" in words_in_sight(row)
    row.keep.click()
    page.presenter.save()
    said = ask(open_vault, qtbot, lambda s: s.interviews.said(interview.id))
    assert list(said.values()) == ["3"]
    row.keep.click()
    quiet(open_vault, qtbot)
    assert ask(open_vault, qtbot, lambda s: s.interviews.said(interview.id)) == {}


def test_dont_know_and_prefer_not_to_say_look_alike_and_exclude_each_other(
    page: InterviewPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    view = go(page, open_vault, qtbot, "follow-up")
    part: CardsPart = view.cards
    boxes = part.form.nones["where"]
    assert [box.text() for box in boxes.values()] == ["Don’t know", "Prefer not to say"]
    assert set(part.form.nones) == set(part.form.parts)
    part.form.parts["where"].set_text("at the desk")  # type: ignore[union-attr]
    boxes["dont-know"].click()
    boxes["not-said"].click()
    assert not boxes["dont-know"].isChecked()
    assert not part.form.parts["where"].isEnabled()
    page.presenter.save()
    account = page.account
    card = ask(open_vault, qtbot, lambda s: s.interviews.cards("incident", account)[0])
    assert dict(card.none) == {"where": "not-said"}
    assert "where" not in card.words


def test_several_cards_keep_what_is_theirs_while_one_goes_from_one_to_the_other(
    page: InterviewPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    part: CardsPart = go(page, open_vault, qtbot, "follow-up").cards
    part.form.parts["what"].set_text("first")  # type: ignore[union-attr]
    part.add.click()
    part.form.parts["what"].set_text("second")  # type: ignore[union-attr]
    part.add.click()
    # Both are saved in one step, from a form that shows a third.
    page.presenter.save()
    account = page.account
    cards = ask(open_vault, qtbot, lambda s: s.interviews.cards("incident", account))
    assert [card.words.get("what") for card in cards] == ["first", "second"]
    go(page, open_vault, qtbot, "raised")
    part = go(page, open_vault, qtbot, "follow-up").cards
    assert part.which.count() == 2
    part.which.choose(cards[0].id)
    part._chosen(cards[0].id)
    assert part.form.parts["what"].text() == "first"  # type: ignore[union-attr]


def test_words_that_were_read_back_are_added_to_and_not_written_over(
    page: InterviewPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    view = go(page, open_vault, qtbot, "account")
    QTest.keyClicks(view.draft, "It was March.")
    view = go(page, open_vault, qtbot, "close")
    assert view.back.words() == "It was March."
    assert view.back.isReadOnly()
    view.added.edit.insertPlainText("It was April.")
    view = go(page, open_vault, qtbot, "account")
    assert view.draft.isReadOnly()
    view = go(page, open_vault, qtbot, "close")
    assert view.added.text() == "It was April."
    account = page.account
    rows = ask(open_vault, qtbot, lambda s: s.accounts.words(account))
    assert [(row.role, row.words.text) for row in rows] == [
        ("narrative", "It was March."),
        ("addendum", "It was April."),
    ]


def test_permission_is_asked_on_the_permissions_page_itself_for_each_source(
    page: InterviewPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    view = go(page, open_vault, qtbot, "permission")
    view.inside.picker.buttons[ConsentState.AGREED.value].click()
    quiet(open_vault, qtbot)
    interview = page.presenter.opened.interview  # type: ignore[union-attr]
    consents = ask(open_vault, qtbot, lambda s: s.consents.current(interview.case_id))
    assert [(one.source_id, one.state) for one in consents] == [
        (interview.accounts[0].source_id, ConsentState.AGREED)
    ]
    assert page.saved[0] == "saved"


def test_a_closed_interview_is_looked_at_added_to_and_opened_again(
    page: InterviewPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    view = go(page, open_vault, qtbot, "close")
    interview = page.presenter.opened.interview.id  # type: ignore[union-attr]
    view.finish.click()
    quiet(open_vault, qtbot)
    page.presenter.open(interview)
    quiet(open_vault, qtbot)
    assert page._shown.isEnabled()  # type: ignore[union-attr]
    assert "closed" in page.subtitle
    assert not go(page, open_vault, qtbot, "follow-up").isEnabled()
    page.pause.click()
    quiet(open_vault, qtbot)
    assert page._shown.isEnabled()  # type: ignore[union-attr]
    assert ask(open_vault, qtbot, lambda s: s.interviews.get(interview)).state == "open"


def test_the_list_teaches_who_may_begin_and_asks_for_a_name_first(
    page: InterviewPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    page.presenter.pause()
    quiet(open_vault, qtbot)
    page.list._begin()
    assert page.list.name.error
    page.list.name.set_text("Teal")
    page.list._and_another()
    page.list.name.set_text("Rook")
    page.list._begin()
    quiet(open_vault, qtbot)
    opened = page.presenter.opened
    assert opened is not None
    assert [one.pseudonym for one in opened.interview.accounts] == ["Teal", "Rook"]


# -- alone -----------------------------------------------------------------------------------------


def test_its_buttons_stand_in_one_row_as_long_as_leaving_out_their_keys_lets_them(
    page: InterviewPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    go(page, open_vault, qtbot, "explain")
    buttons = (page.pause, page.record, page.back, page.next)
    before, keyed = page.size(), page.pause.width()
    try:
        for wide, has_keys, rows in ((640, True, 1), (500, False, 1), (320, False, 2)):
            page.resize(wide, 300)
            qtbot.waitUntil(lambda rows=rows: len({one.y() for one in buttons}) == rows)
            assert (page.pause.width() == keyed) is has_keys
            assert all(one.width() >= one.minimumSizeHint().width() for one in buttons)
            assert all(one.height() == one.sizeHint().height() for one in buttons)
    finally:
        page.resize(before)


@pytest.fixture
def own(built: tuple[InterviewPage, OwnPage], open_vault: Surroundings, qtbot: QtBot) -> Iterator[OwnPage]:
    """Somebody's own account, empty."""

    def make(session: Session) -> str:
        return session.interviews.own(session.cases.add(new_id()).id, "Me").id

    interview = ask(open_vault, qtbot, make)
    made = built[1]
    made.show()
    made.enter(Place("own", extra=f"id={interview}"))
    quiet(open_vault, qtbot)
    yield made
    made.leave()
    made.hide()
    quiet(open_vault, qtbot)


def test_who_writes_alone_is_warned_once_and_asked_nothing(
    own: OwnPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    seen = words_in_sight(own)
    assert SAFE in seen
    assert "from work" in seen
    assert "printer may keep a copy" in seen
    assert own.draft.hasFocus() or own.first_focus() is own.draft
    QTest.keyClicks(own.draft, "I will not see the weekend, he said. I want to die, he said.")
    own.presenter.save()
    quiet(open_vault, qtbot)
    # No words are looked for: what is in sight is what was in sight before.
    assert words_in_sight(own) == seen
    assert own.saved == ("saved", "Saved. You can stop here and come back.")
    own.enter(Place("own", extra=f"id={own.presenter.opened.interview.id}"))  # type: ignore[union-attr]
    quiet(open_vault, qtbot)
    assert own.draft.words().endswith("he said.")
    assert not own.note.isVisible()


def test_what_is_agreed_to_alone_waits_for_another_day_unless_that_is_not_wished(
    own: OwnPage, open_vault: Surroundings, qtbot: QtBot
) -> None:
    own.over.click()
    own.who.click()
    quiet(open_vault, qtbot)
    assert own.permissions.wait.isChecked()
    own.permissions.picker.buttons[ConsentState.AGREED.value].click()
    quiet(open_vault, qtbot)
    case = own.presenter.opened.interview.case_id  # type: ignore[union-attr]
    consent = ask(open_vault, qtbot, lambda s: s.consents.current(case)[0])
    assert consent.confirm_after is not None
    assert consent.given_how == "self"
    assert own.permissions.waiting.isVisible()
    assert not own.permissions.again_now.isEnabled()
    onward = own.part.fields["onward"].input
    onward.set_value("at-once")
    onward.changed.emit()
    assert not own.permissions.wait.isChecked()


def test_how_soon_it_hides_is_set_on_the_page_itself(own: OwnPage, open_vault: Surroundings) -> None:
    own.idle.choose("30")
    own._set_idle(0)
    assert own.context.choices.current.idle_minutes == 30
