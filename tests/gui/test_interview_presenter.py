"""The interview's presenter: what is typed is saved in order, kept when it cannot be, and shown again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ui.presenters.interview import SAVE_AFTER_MS, InterviewPresenter, Key
from ui.presenters.interview_shown import (
    CardValues,
    ListShown,
    Opened,
    card_title,
    in_hand,
    names_of,
    new_card,
    questions_of,
    sort_card,
    when_words,
)
from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.errors import DiskFull, WhistleError
from whistle.intake.guide import shipped
from whistle.model import new_id
from whistle.vault.tables.contacts import TeamContact

sys.path.insert(0, str(Path(__file__).parents[1] / "data"))
from gui_desk import DirectLane

EVENT = shipped("interview").card("incident")


class Recorder:
    """A view that writes down what it was told."""

    def __init__(self) -> None:
        self.lists: list[ListShown] = []
        self.opened: list[Opened] = []
        self.saved: list[str] = []
        self.soon: list[int] = []
        self.reasons: list[WhistleError] = []
        self.errors: list[WhistleError] = []
        self.left: list[str] = []
        self.said: list[str] = []
        self.values: dict[Key, Any] = {}

    def show_list(self, shown: ListShown) -> None:
        self.lists.append(shown)

    def show_reason(self, error: WhistleError) -> None:
        self.reasons.append(error)

    def show_phase(self, opened: Opened) -> None:
        self.opened.append(opened)

    def show_saved(self, state: str, error: WhistleError | None = None) -> None:
        self.saved.append(state)

    def save_soon(self, ms: int) -> None:
        self.soon.append(ms)

    def value_of(self, key: Key) -> Any:
        return self.values[key]

    def show_left(self, case_id: str, words: str) -> None:
        self.left.append(words)

    def show_error(self, error: WhistleError) -> None:
        self.errors.append(error)

    def announce(self, words: str) -> None:
        self.said.append(words)


class Desk:
    """A presenter with a recorder, over an open vault, in a case of its own."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.view = Recorder()
        self.lane = DirectLane(session)
        self.presenter = InterviewPresenter(self.lane, self.view)
        self.case_id = session.cases.add(new_id()).id
        self.presenter.open_list(self.case_id)

    def begin(self, *names: str) -> str:
        """Begin an interview; the account of the first."""
        assert self.presenter.begin(names or ("Heron",))
        return self.account

    @property
    def opened(self) -> Opened:
        return self.view.opened[-1]

    @property
    def account(self) -> str:
        return self.opened.interview.accounts[0].testimony_id

    def type(self, key: Key, value: Any) -> None:
        self.view.values[key] = value
        self.presenter.typed(key)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder: Path = tmp_path_factory.mktemp("interview") / "vault"
    with Session.create(folder, "plum kettle north", None, KdfCost(64 * 1024, 1)) as made:
        yield made


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


def test_typing_is_saved_within_two_seconds_of_its_first_letter(desk: Desk) -> None:
    account = desk.begin()
    desk.type(("account", account), "It began")
    desk.type(("account", account), "It began before")
    assert SAVE_AFTER_MS <= 1500
    assert set(desk.view.soon) == {SAVE_AFTER_MS}
    assert desk.view.saved[-1] == "saving"
    desk.presenter.save()
    assert desk.view.saved[-1] == "saved"
    assert desk.session.accounts.words(account)[0].words.text == "It began before"
    assert not desk.presenter.dirty


def test_going_to_another_step_saves_first_and_reads_afterwards(desk: Desk) -> None:
    account = desk.begin()
    desk.presenter.go("account")
    desk.type(("account", account), "All of it")
    desk.type(("say", account, "language"), "Welsh")
    desk.presenter.step(1)
    assert desk.opened.phase.id == "follow-up"
    assert desk.opened.words[account].text == "All of it"
    assert desk.opened.text(account, "language") == "Welsh"
    desk.presenter.step(-1)
    assert desk.opened.phase.id == "account"
    assert desk.opened.interview.reached == "follow-up"
    assert not desk.opened.read_back


def test_what_cannot_be_saved_stays_on_the_page_and_is_tried_again(desk: Desk) -> None:
    account = desk.begin()
    desk.presenter.go("account")
    shown = len(desk.view.opened)
    desk.type(("account", account), "Not lost")
    desk.lane.fail_next = DiskFull()
    desk.presenter.go("follow-up")
    assert desk.view.saved[-1] == "unsaved"
    assert desk.view.soon[-1] > SAVE_AFTER_MS
    # The page that holds the words is not taken away.
    assert len(desk.view.opened) == shown
    assert desk.presenter.dirty
    desk.view.values.clear()
    desk.presenter.save()
    assert desk.view.saved[-1] == "saved"
    assert desk.session.accounts.words(account)[0].words.text == "Not lost"


def test_what_could_not_be_saved_is_not_lost_by_going_to_the_list(desk: Desk) -> None:
    account = desk.begin()
    desk.type(("account", account), "Not lost")
    desk.lane.fail_next = DiskFull()
    desk.presenter.leave()
    assert desk.presenter.dirty
    desk.lane.fail_next = DiskFull()
    desk.presenter.open_list(desk.case_id)
    assert desk.presenter.dirty
    desk.presenter.save()
    assert not desk.presenter.dirty
    assert desk.session.accounts.words(account)[0].words.text == "Not lost"
    desk.presenter.open(desk.opened.interview.id)
    assert desk.opened.words[account].text == "Not lost"


def test_a_newer_text_takes_the_place_of_one_that_could_not_be_saved(desk: Desk) -> None:
    account = desk.begin()
    desk.type(("account", account), "First")
    desk.lane.fail_next = DiskFull()
    desk.presenter.save()
    desk.type(("account", account), "First and second")
    desk.presenter.save()
    assert desk.session.accounts.words(account)[0].words.text == "First and second"


def test_a_second_press_while_busy_begins_nothing(desk: Desk) -> None:
    desk.lane.hold = True
    assert desk.presenter.begin(("Heron",))
    assert not desk.presenter.begin(("Heron",))
    desk.lane.release()
    assert len(desk.session.interviews.all(desk.case_id)) == 1
    assert not desk.presenter.begin(("", "  "))


def test_contacts_that_are_red_ask_for_a_reason_and_lose_nothing(desk: Desk) -> None:
    late = TeamContact("night", "Night line", "01632 960099", owner="Dawn")
    today = desk.session.interviews._now().date()
    desk.session.contacts.check(late, "Piotr", "rang", today - timedelta(days=200))
    desk.presenter.open_list(desk.case_id)
    assert desk.view.lists[-1].red == 1
    desk.presenter.begin(("Heron",))
    assert len(desk.view.reasons) == 1
    assert desk.session.interviews.all(desk.case_id) == []
    assert desk.presenter.begin(("Heron",), "checked by hand just now")
    assert desk.opened.phase.id == "plan"
    desk.session.contacts.remove("night")


def test_pausing_and_going_on_comes_back_to_the_step(desk: Desk) -> None:
    account = desk.begin("Heron", "Slate")
    assert names_of(desk.opened.interview) == "Heron and Slate"
    desk.presenter.go("raised")
    desk.type(("card", "raised", account, "e" * 32), CardValues({}))
    desk.presenter.cards["e" * 32] = new_card(shipped("interview").card("raised"), "e" * 32)
    desk.view.values[("card", "raised", account, "e" * 32)] = CardValues(
        {**desk.presenter.cards["e" * 32].values, "information": "told twice"}
    )
    interview = desk.opened.interview.id
    desk.presenter.pause()
    assert desk.view.left == ["Paused. Everything is saved."]
    desk.presenter.open_list(desk.case_id)
    begun = desk.view.lists[-1].begun[0]
    assert (begun.title, begun.state) == ("Heron and Slate", "Paused at: When it was raised")
    desk.presenter.open(interview)
    assert desk.opened.interview.state == "open"
    assert desk.opened.phase.id == "raised"
    assert desk.opened.cards[("raised", account)][0].words["information"] == "told twice"


def test_what_may_be_hard_to_hear_is_said_before_it_is_opened_again(desk: Desk) -> None:
    desk.begin()
    desk.presenter.answer("", "content", "suicide")
    desk.presenter.pause()
    desk.presenter.open_list(desk.case_id)
    assert desk.view.lists[-1].begun[0].care == "Suicide or self-harm"
    desk.presenter.open(desk.view.lists[-1].begun[0].id)
    desk.presenter.answer("", "content", "none")
    desk.presenter.pause()
    desk.presenter.open_list(desk.case_id)
    assert desk.view.lists[-1].begun[0].care == ""


def test_how_somebody_is_is_forgotten_when_it_is_not_to_be_kept(desk: Desk) -> None:
    account = desk.begin()
    desk.type(("say", account, "wellbeing-in"), "4")
    desk.presenter.save()
    assert desk.session.interviews.said(desk.opened.interview.id)
    desk.type(("say", account, "wellbeing-in"), "5")
    desk.presenter.forget(account, "wellbeing-in")
    desk.presenter.save()
    assert desk.session.interviews.said(desk.opened.interview.id) == {}


def test_words_that_names_were_taken_out_of_no_longer_change(desk: Desk) -> None:
    account = desk.begin()
    for field in ("avoid", "safe-time"):
        desk.type(("say", account, field), "evenings only")
    desk.type(("say", "", "known"), "little")
    desk.presenter.go("explain")
    assert not desk.opened.is_settled(account, "avoid")
    desk.session._vault.db.run("UPDATE fields SET state = 'sealed' WHERE testimony_id = ?", account)
    desk.presenter.go("close")
    assert desk.opened.is_settled(account, "avoid")
    assert desk.opened.is_settled("", "known")
    assert not desk.opened.is_settled(account, "safe-way")


def test_a_card_that_was_thrown_away_is_gone_and_a_new_one_was_never_there(desk: Desk) -> None:
    account = desk.begin()
    desk.presenter.go("follow-up")
    key: Key = ("card", "incident", account, "f" * 32)
    fresh = new_card(EVENT, "f" * 32)
    desk.presenter.cards["f" * 32] = fresh
    desk.type(key, CardValues({**fresh.values, "what": "a mistake"}))
    desk.presenter.save()
    desk.presenter.drop_card("incident", "f" * 32, account)
    assert desk.opened.cards[("incident", account)] == ()
    desk.presenter.drop_card("incident", "0" * 32, account)
    assert desk.view.errors == []


def test_the_day_is_full_once_more_began_than_was_set(desk: Desk) -> None:
    desk.session.interviews.set_most_a_day(1)
    desk.begin()
    assert "You set 1 as the most" in desk.opened.full_day
    desk.session.interviews.set_most_a_day(20)
    desk.presenter.go("plan")
    assert desk.opened.full_day == ""
    desk.session.interviews.set_most_a_day(None)


def test_what_stands_on_a_form_comes_back_as_it_was_typed(desk: Desk) -> None:
    account = desk.begin()
    fresh = new_card(EVENT, "9" * 32)
    typed = {
        **fresh.values,
        "what": "The line was dead.",
        "when": {"words": "one Tuesday", "edtf": "2025-sp", "earliest": "1/3/2025", "latest": "soon"},
        "count": "a few",
        "out-of": "5",
        "basis": "saw",
    }
    given, unread, errors = sort_card(fresh.kind, CardValues(typed))
    assert set(errors) == {"when.latest", "count"} or set(errors) == {"when.edtf", "count"}
    assert unread["count.typed"] == "a few"
    assert given["when"].words == "one Tuesday"
    desk.session.interviews.save_card("incident", account, "9" * 32, given, unread=unread)
    stored = desk.session.interviews.cards("incident", account)[0]
    shown = in_hand(EVENT, stored)
    assert shown.values == typed
    assert card_title(EVENT, shown, 1) == "Event 1: The line was dead."
    assert card_title(EVENT, fresh, 2) == "Event 2"


def test_each_field_has_its_questions_and_no_card_asks_for_a_tag() -> None:
    asks = questions_of(EVENT)
    assert [ask.words for ask in asks["basis"]] == ["How do you know of this?"]
    assert {"when", "where", "who", "what", "words", "should", "after", "effect", "others", "records"} <= set(
        asks
    )
    assert not any("tag" in one.id or "code" in one.id for one in EVENT.fields)


def test_a_part_of_a_day_is_said_in_words() -> None:
    assert when_words("2026-03-02 evening") == "2 March 2026, evening"
    assert when_words("") == ""
