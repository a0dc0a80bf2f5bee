"""The account page's presenter: a draft that saves itself, tags that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from ui.presenters.account import SAVE_AFTER_MS, AccountPresenter, AccountShown
from ui.presenters.account_tags import BASIS_WORDS, TagRow, find_codes, stripes_of
from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.errors import DiskFull, WhistleError
from whistle.model import Basis, Scan, TestimonyState

QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
WORDS = "The plan on the wall was old.  The plan had six steps, and two numbers rang out."


class NoScanner:
    """Proposes nothing."""

    def scan(self, texts: list[str], **_: object) -> tuple[Scan, ...]:
        return tuple(Scan(()) for _ in texts)

    def close(self) -> None:
        """Nothing runs."""


class Inline:
    """A lane that works at once, or holds back until ``let_go``; ``broken`` is raised instead."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.held: list[Callable[[], None]] | None = None
        self.broken: WhistleError | None = None

    def call(
        self,
        work: Callable[[Session], Any],
        done: Callable[[Any], None],
        failed: Callable[[WhistleError], None] | None = None,
    ) -> Inline:
        def run() -> None:
            try:
                if self.broken is not None:
                    raise self.broken
                result = work(self.session)
            except WhistleError as error:
                assert failed is not None
                failed(error)
            else:
                done(result)

        if self.held is None:
            run()
        else:
            self.held.append(run)
        return self

    def cancel(self) -> None:
        """Work under way cannot be cancelled here."""

    def forget(self) -> None:
        """Nothing is forgotten here."""

    def let_go(self) -> None:
        held, self.held = self.held or [], None
        for run in held:
            run()


@dataclass
class FakeView:
    """Remembers what it was told to show."""

    draft: AccountShown | None = None
    sealed: AccountShown | None = None
    binned: AccountShown | None = None
    tags: tuple[TagRow, ...] = ()
    saved: list[str] = field(default_factory=list)
    timers: list[int] = field(default_factory=list)
    failed: list[WhistleError] = field(default_factory=list)
    gone: str = ""
    said: list[str] = field(default_factory=list)

    def show_draft(self, shown: AccountShown) -> None:
        self.draft = shown

    def show_sealed(self, shown: AccountShown) -> None:
        self.sealed, self.tags = shown, shown.tags

    def show_binned(self, shown: AccountShown) -> None:
        self.binned = shown

    def show_tags(self, tags: tuple[TagRow, ...]) -> None:
        self.tags = tags

    def show_saved(self, state: str, error: WhistleError | None = None) -> None:
        self.saved.append(state)

    def save_soon(self, ms: int) -> None:
        self.timers.append(ms)

    def show_failed(self, error: WhistleError) -> None:
        self.failed.append(error)

    def show_gone(self, case_id: str) -> None:
        self.gone = case_id

    def announce(self, words: str) -> None:
        self.said.append(words)


@dataclass
class Room:
    session: Session
    lane: Inline
    view: FakeView
    presenter: AccountPresenter
    account: str

    def stored(self) -> str:
        return self.session.accounts.words(self.account)[0].words.text

    def seal(self) -> None:
        self.session.sealing.seal(self.session.sealing.review(self.account))

    def codes(self) -> list[str]:
        return [p.code for p in self.session.tags.passages(self.account)]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    session = Session.create(tmp_path / "v", "one two three", cost=QUICK)
    session.sealing.make_scanner = NoScanner  # type: ignore[assignment]  # a stand-in without models
    with session:
        case = session.cases.add("Depot")
        source = session.sources.add(case.id, "Plover")
        account = session.accounts.add(source.id, WORDS)
        lane, view = Inline(session), FakeView()
        yield Room(session, lane, view, AccountPresenter(lane, view), account.id)


def test_typing_is_saved_within_two_seconds_and_says_so(room: Room) -> None:
    assert SAVE_AFTER_MS < 2000
    room.presenter.open(room.account)
    assert room.view.draft is not None
    assert room.view.draft.source == "Plover"
    room.presenter.typed()
    assert (room.view.timers, room.view.saved) == ([SAVE_AFTER_MS], ["saved", "saving"])
    room.presenter.save("New words.")
    assert room.stored() == "New words."
    assert room.view.saved[-1] == "saved"


def test_saving_without_typing_writes_nothing(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.save("")
    assert room.stored() == WORDS


def test_what_is_typed_while_saving_is_not_called_saved(room: Room) -> None:
    room.presenter.open(room.account)
    room.lane.held = []
    room.presenter.typed()
    room.presenter.save("One.")
    room.presenter.typed()
    room.lane.let_go()
    assert room.view.saved[-1] == "saving"
    room.presenter.save("One. Two.")
    assert room.stored() == "One. Two."
    assert room.view.saved[-1] == "saved"


def test_a_draft_left_while_saving_never_lands_in_another_account(room: Room) -> None:
    other = room.session.accounts.add(room.session.sources.all()[0].id, "Other words.")
    room.presenter.open(room.account)
    room.lane.held = []
    room.presenter.typed()
    room.presenter.save("One.")
    room.presenter.typed()
    room.presenter.save("One. Two.")
    room.presenter.open(other.id)
    room.lane.let_go()
    assert room.stored() == "One. Two."
    assert room.session.accounts.words(other.id)[0].words.text == "Other words."


def test_a_full_disk_is_told_and_the_words_are_saved_when_there_is_room(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.typed()
    room.lane.broken = DiskFull()
    room.presenter.save("Kept in the window.")
    assert room.view.saved[-1] == "unsaved"
    assert room.presenter.dirty
    room.lane.broken = None
    room.presenter.save("Kept in the window.")
    assert room.stored() == "Kept in the window."
    assert room.view.saved[-1] == "saved"


def test_marked_words_are_tagged_where_they_stand_and_not_at_their_twin(room: Room) -> None:
    room.seal()
    room.presenter.open(room.account)
    start = WORDS.rindex("The plan")
    assert room.presenter.tag(start - 2, start + 8, "A3", basis=Basis.SAW, memo="Two numbers tried.")
    assert [(r.passage.start, r.quote, r.memo) for r in room.view.tags] == [
        (start, "The plan", "Two numbers tried.")
    ]
    assert room.view.tags[0].basis_words == "Saw it"
    assert room.view.said == ["Tagged A3, 1 tag"]


def test_half_a_word_that_was_marked_is_tagged_whole(room: Room) -> None:
    room.seal()
    room.presenter.open(room.account)
    start = WORDS.rindex("The plan")
    assert room.presenter.tag(start + 1, start + 6, "A3")
    assert [(r.passage.start, r.quote) for r in room.view.tags] == [(start, "The plan")]


def test_blanks_and_drafts_take_no_tag(room: Room) -> None:
    room.presenter.open(room.account)
    assert not room.presenter.tag(0, 8, "A3")
    room.seal()
    room.presenter.open(room.account)
    assert not room.presenter.tag(WORDS.index("  "), WORDS.index("  ") + 2, "A3")
    assert not room.presenter.tag(5, 5, "A3")
    assert room.codes() == []


def test_tags_go_back_and_forth_with_undo_and_redo_and_keep_their_notes(room: Room) -> None:
    room.seal()
    room.presenter.open(room.account)
    room.presenter.tag(0, 8, "A3", memo="first")
    room.presenter.tag(9, 20, "E1")
    room.presenter.untag(room.view.tags[0].passage.id)
    assert room.codes() == ["E1"]
    assert room.presenter.undo()
    assert room.codes() == ["A3", "E1"]
    assert room.view.tags[0].memo == "first"
    assert room.presenter.undo()
    assert room.presenter.undo()
    assert room.codes() == []
    assert not room.presenter.undo()
    for expected in (["A3"], ["A3", "E1"], ["E1"]):
        assert room.presenter.redo()
        assert room.codes() == expected
    assert not room.presenter.redo()


def test_a_second_press_while_a_tag_is_stored_does_nothing(room: Room) -> None:
    room.seal()
    room.presenter.open(room.account)
    room.lane.held = []
    assert room.presenter.tag(0, 8, "A3")
    assert not room.presenter.tag(0, 8, "A3")
    room.lane.let_go()
    assert room.codes() == ["A3"]


def test_an_account_goes_into_the_bin_and_out_of_it(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.bin()
    assert room.view.gone
    assert room.session.accounts.get(room.account).state is TestimonyState.BINNED
    room.presenter.open(room.account)
    assert room.view.binned is not None
    room.presenter.unbin()
    assert room.session.accounts.get(room.account).state is TestimonyState.DRAFT


def test_a_tag_is_found_by_its_letter_its_name_or_a_word_of_what_it_means() -> None:
    assert find_codes("a3")[0].id == "A3"
    assert "A3" in [c.id for c in find_codes("out of d")][:3]
    assert find_codes("zzz") == ()
    by_group = {c.group for c in find_codes("b")[:3]}
    assert by_group == {"B"}


def test_with_nothing_typed_the_tags_used_last_come_first() -> None:
    found = find_codes("", ["E1", "B2"])
    assert [c.id for c in found[:2]] == ["E1", "B2"]
    assert len(found) == len(find_codes(""))


def test_every_way_of_knowing_has_words() -> None:
    assert {b for b, _ in BASIS_WORDS} == set(Basis)


def test_the_current_tag_is_marked_among_the_stripes(room: Room) -> None:
    room.seal()
    room.presenter.open(room.account)
    room.presenter.tag(0, 8, "A3")
    placed, beyond = stripes_of(room.view.tags, room.view.tags[0].passage.id)
    assert [(s.code, s.group, s.current) for s in placed] == [("A3", "A", True)]
    assert beyond == ()
