"""The review's presenter over a real vault, without a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from ui.language import use
from ui.presenters.review import ReviewPresenter
from ui.presenters.review_desk import Desk
from ui.presenters.review_preview import Preview
from ui.presenters.review_words import role_words
from whistle.api import Session
from whistle.crypto.slots import KdfCost
from whistle.errors import NotFound, WhistleError
from whistle.model import (
    Action,
    Directness,
    IdentifierKind,
    KnownIdentity,
    LayerOff,
    Proposal,
    Scan,
    TestimonyState,
)
from whistle.progress import Progress

QUICK = KdfCost(memory_kib=64 * 1024, passes=1, lanes=4)
WORDS = "Perpetua Vance and I sat in Cobden House. Perpetua Vance wrote it down in May 2021. Lorcan knew."
KINDS = {
    "Perpetua Vance": (IdentifierKind.PERSON, Directness.DIRECT, "Person 1", ()),
    "Cobden House": (IdentifierKind.WORKPLACE, Directness.QUASI, "Organisation 1", ("a workplace",)),
    "May 2021": (IdentifierKind.DATE, Directness.QUASI, "Date 1", ("2021",)),
}


class WordScanner:
    """Proposes the words of KINDS and counts how often it was asked."""

    scans = 0

    def scan(
        self,
        texts: Sequence[str],
        *,
        known: Sequence[KnownIdentity] = (),
        taken: Mapping[str, int] | None = None,
    ) -> tuple[Scan, ...]:
        type(self).scans += 1
        return tuple(Scan(self._found(text), (LayerOff("models", "not here"),)) for text in texts)

    def _found(self, text: str) -> tuple[Proposal, ...]:
        found = []
        for words, (kind, directness, label, ladder) in KINDS.items():
            at = text.find(words)
            while at >= 0:
                end = at + len(words)
                found.append(Proposal(at, end, words, kind, directness, label, "test", "listed", ladder))
                at = text.find(words, end)
        return tuple(sorted(found, key=lambda p: p.start))

    def close(self) -> None:
        """Nothing runs."""


class Inline:
    """A lane and a pool that do the work at once, or hold it back until ``let_go``."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.held: list[Callable[[], None]] | None = None

    def call(
        self,
        work: Callable[[Session], Any],
        done: Callable[[Any], None],
        failed: Callable[[WhistleError], None] | None = None,
    ) -> Inline:
        def run() -> None:
            try:
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

    def call_long(self, *_: object, **__: object) -> Inline:
        raise NotImplementedError

    def let_go(self) -> None:
        """Do everything held back."""
        held, self.held = self.held or [], None
        for run in held:
            run()


class InlinePool:
    """A pool that does the work at once."""

    def call(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[WhistleError], None] | None = None,
    ) -> None:
        done(work(Progress()))


@dataclass
class FakeView:
    """Remembers what it was told to show."""

    waiting: list[str] = field(default_factory=list)
    reading: str = ""
    sealed: bool = False
    desk: Desk | None = None
    preview: Preview | None = None
    layers: tuple[LayerOff, ...] = ()
    nothing: str = ""
    done: list[tuple[str, str]] = field(default_factory=list)
    failed: list[WhistleError] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    later: int = 0
    keeping: int = 0
    kept: int = 0

    def show_waiting(self, words: str) -> None:
        self.waiting.append(words)

    def show_reading(self, text: str, source: str, *, sealed: bool) -> None:
        self.reading, self.source, self.sealed = text, source, sealed

    def show_desk(self, desk: Desk) -> None:
        self.desk = desk

    def show_preview(self, preview: Preview) -> None:
        self.preview = preview

    def keep_soon(self, ms: int) -> None:
        self.keeping = ms

    def show_kept(self) -> None:
        self.kept += 1

    def preview_soon(self, ms: int) -> None:
        self.later = ms

    def show_layers_off(self, layers: tuple[LayerOff, ...]) -> None:
        self.layers = layers

    def show_nothing_to_do(self, words: str) -> None:
        self.nothing = words

    def show_done(self, testimony_id: str, words: str) -> None:
        self.done.append((testimony_id, words))

    def show_failed(self, error: WhistleError) -> None:
        self.failed.append(error)

    def announce(self, words: str) -> None:
        self.said.append(words)


@dataclass
class Room:
    """A vault with one draft, and the presenter before it."""

    session: Session
    lane: Inline
    view: FakeView
    presenter: ReviewPresenter
    account: str

    def desk(self) -> Desk:
        assert self.view.desk is not None
        return self.view.desk

    def place(self, words: str) -> tuple[int, int]:
        start = self.desk().reading.text.index(words)
        return start, start + len(words)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    session = Session.create(tmp_path / "v", "one two three", cost=QUICK)
    session.sealing.make_scanner = WordScanner  # type: ignore[assignment]  # a stand-in without models
    WordScanner.scans = 0
    with session:
        case = session.cases.add("Depot")
        source = session.sources.add(case.id, "Plover")
        account = session.accounts.add(source.id, WORDS)
        lane, view = Inline(session), FakeView()
        yield Room(session, lane, view, ReviewPresenter(lane, InlinePool(), view), account.id)


def test_opening_puts_everything_found_on_the_desk_and_says_which_layer_is_off(room: Room) -> None:
    room.presenter.open(room.account)
    assert room.view.waiting == ["Looking for names and clues"]
    assert room.view.reading == WORDS
    assert [t.name for t in room.desk().things] == ["Perpetua Vance", "Cobden House", "May 2021"]
    assert [off.layer for off in room.view.layers] == ["models"]
    assert room.view.preview is not None
    assert room.view.preview.must == 1


def test_deciding_moves_on_announces_and_shows_what_would_leave(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.label()
    assert room.view.said[-1] == "[Person 1], 2 times, 1 of 3 decided"
    assert room.desk().current is not None
    assert room.desk().current.key == "Organisation 1"  # type: ignore[union-attr]  # asserted above
    room.presenter.vaguer()
    room.presenter.vaguer("last spring")
    assert room.view.preview is not None
    assert room.view.preview.text.startswith(
        "[Person 1] and I sat in a workplace. [Person 1] wrote it down in last spring."
    )


def test_a_name_is_kept_only_with_a_reason(room: Room) -> None:
    room.presenter.open(room.account)
    assert not room.presenter.keep("  ")
    assert room.desk().count.decided == 0
    assert room.presenter.keep("the minister, in public")
    assert room.desk().count.must == 0


def test_nothing_is_sealed_while_a_name_is_open(room: Room) -> None:
    room.presenter.open(room.account)
    assert not room.presenter.finish()
    assert room.session.accounts.get(room.account).state is TestimonyState.DRAFT


def test_sealing_twice_in_a_row_seals_once(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.decide_rest(direct=True)
    room.lane.held = []
    assert room.presenter.finish()
    assert not room.presenter.finish()
    room.presenter.label()
    room.lane.let_go()
    assert [done[0] for done in room.view.done] == [room.account]
    assert room.session.accounts.get(room.account).state is TestimonyState.SEALED
    assert "Perpetua" not in room.session.accounts.words(room.account)[0].words.text


def test_added_words_are_found_wherever_they_stand_and_leave(room: Room) -> None:
    room.presenter.open(room.account)
    assert room.presenter.add(*room.place("Lorcan"), IdentifierKind.PERSON)
    assert room.view.said[-1] == "Added in 1 place, 1 of 4 decided"
    room.presenter.decide_rest(direct=True)
    room.presenter.finish()
    assert "[Person 2] knew." in room.session.accounts.words(room.account)[0].words.text


def test_adding_what_stands_on_the_desk_goes_there_instead(room: Room) -> None:
    room.presenter.open(room.account)
    assert not room.presenter.add(*room.place("May 2021"), IdentifierKind.DATE)
    assert room.desk().current is not None
    assert room.desk().current.key == "Date 1"  # type: ignore[union-attr]  # asserted above
    assert room.desk().count.total == 3


def test_coming_back_finds_every_decision_and_scans_no_second_time(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.label()
    room.presenter.close()
    room.presenter.open(room.account)
    assert room.desk().count.decided == 1
    assert WordScanner.scans == 1


def test_words_that_changed_are_scanned_again(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.label()
    field_id = room.session.accounts.words(room.account)[0].id
    room.session.accounts.save_draft(field_id, WORDS + " More.")
    room.presenter.open(room.account)
    assert WordScanner.scans == 2
    assert room.desk().count.decided == 0
    assert room.view.reading.endswith("More.")


def test_a_late_answer_to_a_page_that_was_left_is_dropped(room: Room) -> None:
    room.lane.held = []
    room.presenter.open(room.account)
    room.presenter.close()
    room.lane.let_go()
    assert room.view.reading == ""


def test_clues_of_sealed_words_are_decided_later_in_the_same_way(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.decide_rest(direct=True)
    room.presenter.finish()
    room.presenter.open(room.account)
    assert room.view.sealed
    assert [t.name for t in room.desk().things] == ["Cobden House", "May 2021"]
    room.presenter.label()
    assert room.desk().count.decided == 0, "sealed words take no label"
    room.presenter.vaguer()
    room.presenter.keep("")
    assert room.view.preview is not None
    assert "sat in a workplace. [Person 1] wrote it down in May 2021." in room.view.preview.text
    room.presenter.finish()
    decided = {clue.words: clue.annotation.action for clue in room.session.sealing.clues(room.account)}
    assert decided == {"Cobden House": Action.GENERALISE, "May 2021": Action.KEEP}
    room.presenter.open(room.account)
    assert room.desk().count.decided == 2
    room.presenter.reopen()
    assert room.view.said[-1] == "This was saved before. It can be decided in another way."


def test_sealed_words_without_clues_say_that_there_is_nothing_to_do(room: Room) -> None:
    source = room.session.sources.all()[0]
    plain = room.session.accounts.add(source.id, "Nothing in here tells on anybody.")
    room.presenter.open(plain.id)
    assert room.desk().count.total == 0
    assert room.presenter.finish()
    room.presenter.open(plain.id)
    assert room.view.nothing


def test_an_account_that_is_not_there_is_told_and_nothing_is_shown(room: Room) -> None:
    room.presenter.open("f" * 32)
    assert [type(error) for error in room.view.failed] == [NotFound]
    assert room.view.desk is None


def test_the_preview_of_long_words_waits_for_a_pause(room: Room) -> None:
    source = room.session.sources.all()[0]
    long = room.session.accounts.add(source.id, WORDS * 300)
    room.presenter.open(long.id)
    assert room.view.later > 0
    assert room.view.preview is None
    room.presenter.preview()
    assert room.view.preview is not None


def again(room: Room) -> ReviewPresenter:
    """Another presenter over the same vault, as after a lock."""
    made = ReviewPresenter(room.lane, InlinePool(), room.view)
    made.open(room.account)
    return made


def test_what_was_decided_is_there_after_a_lock_additions_too(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.label()
    room.presenter.vaguer("an office")
    room.presenter.add(*room.place("Lorcan"), IdentifierKind.PERSON)
    assert room.view.keeping > 0
    room.presenter.close()
    assert room.view.kept == 1
    before = room.desk().decisions()
    after = again(room)
    assert room.desk().decisions() == before
    assert room.desk().count.decided == 3
    assert not room.desk().can_undo
    after.decide_rest(direct=False)
    after.finish()
    assert room.session.accounts.words(room.account)[0].words.text == (
        "[Person 1] and I sat in Cobden House. [Person 1] wrote it down in May 2021. [Person 2] knew."
    )


def test_what_was_put_away_is_dropped_when_the_words_changed(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.label()
    room.presenter.close()
    room.session.accounts.save_draft(room.session.accounts.words(room.account)[0].id, "Well, " + WORDS)
    again(room)
    assert room.desk().count.decided == 0


def test_nothing_put_away_stays_readable_after_the_names_are_out(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.label()
    room.presenter.close()
    assert b"Perpetua" not in room.session.sealing.kept_review(room.account), "by place, not by name"
    room.presenter.open(room.account)
    room.presenter.add(*room.place("Lorcan"), IdentifierKind.PERSON)
    room.presenter.close()
    assert b"Lorcan" in room.session.sealing.kept_review(room.account)
    room.presenter.open(room.account)
    room.presenter.decide_rest(direct=True)
    assert room.presenter.finish()
    assert room.session.sealing.kept_review(room.account) == b""
    assert room.session.care.check().blobs_damaged == 0


def test_nothing_new_decided_writes_nothing(room: Room) -> None:
    room.presenter.open(room.account)
    room.presenter.label()
    room.presenter.put_away()
    room.presenter.put_away()
    room.presenter.close()
    assert room.view.kept == 1


@pytest.mark.parametrize(
    ("role", "english"),
    [
        ("incident.what", "Event: what happened"),
        ("incident.should", "Event: what should have happened"),
        ("interview.avoid", "Interview: what they would like to leave out"),
        ("interview.of-an-older-guide", "Interview: of an older guide"),
    ],
)
def test_words_of_an_interview_are_headed_by_what_was_asked(role: str, english: str) -> None:
    assert role_words(role) == english


def test_what_was_asked_is_said_in_the_language_of_the_screen() -> None:
    use("cy")
    try:
        assert role_words("incident.should").endswith(": beth ddylai fod wedi digwydd")
    finally:
        use("en")
    assert role_words("incident.should") == "Event: what should have happened"
