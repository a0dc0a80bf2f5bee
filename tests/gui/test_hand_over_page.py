"""The page for handing over: what goes and stays is shown first, what came is kept only when asked to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import QUICK, Surroundings
from ui.pages.base import Place
from ui.pages.hand_over import HandOverPage
from ui.presenters.hand_over_words import _HELD, _WHAT, part_row
from whistle.api import Session
from whistle.errors import AlreadyExists, PackageRefused
from whistle.exchange import content
from whistle.model import ConsentKind, ConsentState, SealedText
from whistle.operations import packing
from whistle.vault.tables.testimonies import Testimonies

WORDS = "slate ribbon quarry lantern"
TEXT = "[Person 1] said that the plan was stale"


class Room:
    """The page over an open vault, and a second vault that is somebody else's."""

    def __init__(self, around: Surroundings, qtbot: QtBot, other: Path, their_key: str) -> None:
        self.around, self._qtbot, self.other, self.their_key = around, qtbot, other, their_key
        self.case_id = str(self.ask(_fill))
        self.page = HandOverPage(around.context)
        qtbot.addWidget(self.page)
        self.page.build()
        self.page.resize(900, 700)
        self.page.show()
        self.enter()

    def ask(self, work: Callable[[Session], Any]) -> Any:
        got: list[Any] = []
        self.around.lane.call(work, got.append)
        self._qtbot.waitUntil(lambda: bool(got), timeout=20_000)
        return got[0]

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.around.lane.pending == 0, timeout=20_000)
        self._qtbot.wait(20)

    def enter(self) -> None:
        self.page.enter(Place("handover", case_id=self.case_id))
        self.settle()

    def keep(self, name: str, key: str) -> None:
        self.page.name.set_text(name)
        self.page.their_key.set_text(key)
        self.page.keep.click()
        self.settle()

    def choose(self, state: str) -> None:
        self.page.to.choose("union")
        for box in self.page.accounts.values():
            box.setChecked(state in box.text())
        self.page._choose()
        self.settle()

    def columns(self) -> list[tuple[str, str]]:
        model = self.page.table.model()
        return [(model.index(r, 1).data(), model.index(r, 2).data()) for r in range(model.rowCount())]


def _fill(session: Session) -> str:
    case = session.cases.add("Alder")
    heron = session.sources.add(case.id, "Heron")
    account = session.accounts.add(heron.id, "raw words of Tobias")
    field = session.accounts.words(account.id)[0].id
    Testimonies(session._vault).seal(account, {field: SealedText(TEXT)}, {"Person 1": ("Tobias",)})
    session.accounts.add(heron.id, "Tobias again, and more of it")
    session.consents.record(heron.id, "union", {ConsentKind.TESTIMONY: ConsentState.AGREED})
    return case.id


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Somebody else's vault, with an account of its own, and its key."""
    folder = tmp_path_factory.mktemp("somebody") / "other"
    with Session.create(folder, WORDS, cost=QUICK) as session:
        _fill(session)
        return folder, session.exchange.key().recipient


@pytest.fixture
def room(open_vault: Surroundings, qtbot: QtBot, other: tuple[Path, str]) -> Room:
    return Room(open_vault, qtbot, *other)


def _their_key(room: Room) -> str:
    return room.their_key


def test_an_account_is_packed_from_the_page_and_opened_by_its_recipient(room: Room, tmp_path: Path) -> None:
    assert room.page.nobody.isVisibleTo(room.page)
    assert not room.page.pack.isEnabled()
    room.keep("Union", _their_key(room))
    assert room.around.errors == []
    assert "six words" in room.page.note.text.text()
    room.choose("names taken out")
    assert ("The words (8 words)", "Goes") in room.columns()
    assert ("The pseudonym", "Stays. Not agreed to.") in room.columns()
    assert room.page.pack.isEnabled()
    room.around.paths = [tmp_path / "out"]
    room.page.pack.click()
    room.settle()
    assert room.page.note.heading.text() == "Packed for union"
    assert room.page.before.model().rowCount() == 1
    with Session.open(room.other, WORDS) as other:
        assert other.exchange.look(tmp_path / "out.age").accounts[0].text == TEXT


def test_what_may_not_go_says_why_and_cannot_be_packed(room: Room) -> None:
    room.keep("union", _their_key(room))
    room.choose("still in it")
    assert room.page.held.isVisibleTo(room.page)
    assert "Take them out first" in room.page.held.text.text()
    assert not room.page.pack.isEnabled()
    assert room.page.pack.accessibleDescription() == room.page.held.text.text()


def test_benefits_records_ask_for_a_reason_in_place(room: Room) -> None:
    def benefits(session: Session) -> bool:
        session.sources.describe(session.sources.all()[0].id, benefits_records=True)
        return True

    room.ask(benefits)
    room.keep("union", _their_key(room))
    room.choose("names taken out")
    assert room.page.reason_box.isVisibleTo(room.page)
    assert not room.page.pack.isEnabled()
    room.page.reason.set_text("advice was taken")
    room.page.give.click()
    room.settle()
    assert room.page.pack.isEnabled()


def test_what_came_is_shown_and_kept_only_when_asked_to(room: Room, tmp_path: Path) -> None:
    own = str(room.ask(lambda session: session.exchange.key().recipient))
    with Session.open(room.other, WORDS) as other:
        to = other.exchange.address(own, "union")
        sealed = next(one for one in other.accounts.all() if one.state == "sealed")
        other.exchange.pack(other.exchange.plan(to, [sealed.id]), tmp_path / "in.age")
    room.around.paths = [tmp_path / "in.age"]
    room.page.tabs.setCurrentIndex(1)
    room.page.arrived.open.click()
    room.settle()
    assert room.page.arrived.came.heading.text() == "1 account came"
    assert room.page.arrived.words.text() == TEXT
    assert room.ask(lambda session: len(session.accounts.all())) == 2
    room.page.arrived.leave.click()
    assert not room.page.arrived.keep.isVisibleTo(room.page)
    assert room.page.arrived.words.text() == ""
    room.page.arrived.open.click()
    room.settle()
    room.page.arrived.keep.click()
    room.settle()
    assert room.page.note.heading.text() == "1 account was kept"
    assert room.ask(lambda session: len(session.accounts.all(room.case_id))) == 3
    room.page.arrived.open.click()
    room.settle()
    assert isinstance(room.around.errors[-1], PackageRefused)


def test_taking_in_can_be_stopped_while_it_is_looked_over_and_nothing_is_kept(
    room: Room, tmp_path: Path
) -> None:
    """A stranger's long words take minutes: a lock has to be able to stop that, as it stops packing."""
    own = str(room.ask(lambda session: session.exchange.key().recipient))
    with Session.open(room.other, WORDS) as other:
        to = other.exchange.address(own, "union")
        sealed = next(one for one in other.accounts.all() if one.state == "sealed")
        other.exchange.pack(other.exchange.plan(to, [sealed.id]), tmp_path / "in.age")
    room.around.paths = [tmp_path / "in.age"]
    room.page.tabs.setCurrentIndex(1)
    held = threading.Event()
    room.around.lane.call(lambda _session: held.wait(20), lambda _: None)
    room.page.arrived.open.click()
    room.page.presenter.stop()
    held.set()
    room.settle()
    assert not room.page.arrived.keep.isVisibleTo(room.page)
    room.page.arrived.open.click()
    room.settle()
    held.clear()
    room.around.lane.call(lambda _session: held.wait(20), lambda _: None)
    room.page.arrived.keep.click()
    room.page.presenter.stop()
    held.set()
    room.settle()
    assert room.around.said[-1] == "Nothing of it was kept."
    assert not room.page.arrived.keep.isVisibleTo(room.page)
    assert room.ask(lambda session: len(session.accounts.all())) == 2
    room.page.arrived.open.click()
    room.settle()
    room.page.arrived.keep.click()
    room.settle()
    assert room.ask(lambda session: len(session.accounts.all())) == 3


def test_leaving_the_page_lets_go_of_what_came(room: Room, tmp_path: Path) -> None:
    room.page.leave()
    assert room.page.presenter.words_of("0") == ""
    room.page.presenter.keep()
    room.settle()
    assert room.ask(lambda session: len(session.accounts.all())) == 2


def test_keys_are_copied_saved_as_a_picture_and_kept_no_more(room: Room, tmp_path: Path) -> None:
    room.page.copy.click()
    own = str(room.ask(lambda session: session.exchange.key().recipient))
    assert QApplication.clipboard().text() == own
    assert room.page.key.text().replace(" ", "") == own
    room.around.paths = [tmp_path / "key"]
    room.page.save.click()
    room.settle()
    assert (tmp_path / "key.png").read_bytes().startswith(b"\x89PNG")
    room.page.save.click()
    room.settle()
    assert isinstance(room.around.errors[-1], AlreadyExists)
    room.keep("union", _their_key(room))
    assert [room.page.to.itemText(i) for i in range(room.page.to.count())] == ["Choose", "The union"]
    room.page._forget("union")
    room.around.asked[-1][1]()
    room.settle()
    assert room.page.nobody.isVisibleTo(room.page)


def test_every_part_and_every_check_has_words() -> None:
    reasons = {
        value
        for name, value in vars(content).items()
        if name
        in (
            "NOT_PERMITTED",
            "NAMES_IN_IT",
            "NOT_ALL_PERMITTED",
            "LIST_CLOSED",
            "UNDECIDED",
            "NOT_KNOWN_THERE",
        )
    }
    for what in _WHAT:
        for why in reasons:
            words, said = part_row(content.Part("", what, 2, why))
            assert words[0].isupper() or words[0] == "2"
            assert said.endswith(".")
    gates = {packing.CONSENT, packing.IDENTITIES, packing.SECRECY, packing.LEAK}
    assert set(_HELD) == gates
