"""Permissions without a window: what is asked, what is stored, what goes out, what can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ui.presenters.permissions import Permissions
from ui.presenters.permissions_shown import Sheet
from ui.presenters.permissions_words import ANSWERS, Answer, kinds
from whistle.api import Session
from whistle.dossier.permissions import permissions_for
from whistle.dossier.record import Audience
from whistle.errors import DiskFull, TooSoon, WhistleError
from whistle.model import ConsentKind, ConsentState


def _load(name: str) -> ModuleType:
    spec = spec_from_file_location(name, Path(__file__).parents[1] / "data" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VAULT, DESK = _load("gui_vault"), _load("gui_desk")
TODAY = date(2026, 3, 12)


class View:
    """Writes down what it was shown."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self.empty = ""
        self.sources: tuple[tuple[str, str], ...] = ()
        self.recipients: tuple[tuple[str, str], ...] = ()
        self.chosen = ("", "")
        self.saved: list[str] = []
        self.said: list[str] = []
        self.errors: list[WhistleError] = []

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    def show_empty(self, why: str) -> None:
        self.empty = why

    def show_choices(self, sources: Any, recipients: Any, source: str, recipient: str) -> None:
        self.sources, self.recipients, self.chosen = sources, recipients, (source, recipient)

    def show_sheet(self, sheet: Sheet) -> None:
        self.sheets.append(sheet)

    def show_saved(self, state: str) -> None:
        self.saved.append(state)

    def show_error(self, error: WhistleError) -> None:
        self.errors.append(error)

    def say(self, words: str) -> None:
        self.said.append(words)

    def answer(self, kind: ConsentKind) -> Answer:
        return next(row.answer for row in self.sheet.rows if row.kind is kind)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    VAULT.make(folder, permitted=False).close()
    return folder


@pytest.fixture
def session(template: Path, tmp_path: Path) -> Iterator[Session]:
    with VAULT.copy(template, tmp_path) as opened:
        yield opened


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def lane(session: Session) -> Any:
    return DESK.DirectLane(session)


@pytest.fixture
def page(view: View, lane: Any, session: Session) -> Permissions:
    made = Permissions(view, lane, lambda: TODAY)
    made.enter(VAULT.the_case(session).id, session.sources.named("Heron").id)
    return made


def _stored(session: Session, recipient: str = "hse") -> dict[ConsentKind, ConsentState]:
    case, heron = VAULT.the_case(session), session.sources.named("Heron")
    return {
        c.kind: c.state
        for c in session.consents.current(case.id)
        if c.source_id == heron.id and c.recipient == recipient
    }


def test_nothing_is_ticked_beforehand(page: Permissions, view: View) -> None:
    assert {row.answer for row in view.sheet.rows} == {Answer.NOT_ASKED}
    assert len(view.sheet.rows) == len(ConsentKind)
    assert not any(row.goes_out for row in view.sheet.rows)
    assert view.sheet.left == len(ConsentKind)
    assert not view.sheet.can_take_back
    assert not view.sheet.can_undo
    assert "HSE" in view.sheet.history


def test_an_answer_is_stored_at_once_and_the_next_question_comes(
    page: Permissions, view: View, session: Session
) -> None:
    first, second = kinds()[:2]
    assert view.sheet.asked.kind is first
    assert page.answer(ConsentState.AGREED)
    assert _stored(session) == {first: ConsentState.AGREED}
    assert view.answer(first) is Answer.AGREED
    assert view.sheet.asked.kind is second
    assert view.saved == ["saving", "saved"]
    assert view.said


def test_agreeing_on_a_condition_needs_the_condition(page: Permissions, view: View, session: Session) -> None:
    assert not page.answer(ConsentState.CONDITIONS, "   ")
    assert _stored(session) == {}
    kind = view.sheet.asked.kind
    assert page.answer(ConsentState.CONDITIONS, " read it back \n first ")
    row = next(row for row in view.sheet.rows if row.kind is kind)
    assert (row.answer, row.condition) == (Answer.CONDITION, "read it back first")


def test_what_another_answer_includes_is_said_and_matches_what_a_dossier_lets_out(
    page: Permissions, view: View, session: Session
) -> None:
    page.choose_kind(ConsentKind.TESTIMONY)
    page.answer(ConsentState.AGREED)
    page.choose_kind(ConsentKind.DATES)
    page.answer(ConsentState.AGREED)
    assert view.answer(ConsentKind.SUMMARY) is Answer.INCLUDED
    assert view.answer(ConsentKind.DATES_YEAR) is Answer.INCLUDED
    case, heron = VAULT.the_case(session), session.sources.named("Heron")
    out = permissions_for(session.consents.current(case.id), source_id=heron.id, recipient="hse", today=TODAY)
    assert {row.kind for row in view.sheet.rows if row.goes_out} == out.kinds


def test_a_name_never_goes_in_a_dossier_even_when_agreed(page: Permissions, view: View) -> None:
    page.choose_kind(ConsentKind.IDENTITY)
    page.answer(ConsentState.AGREED)
    row = next(row for row in view.sheet.rows if row.kind is ConsentKind.IDENTITY)
    assert row.apart
    assert not row.goes_out


def test_one_recipient_s_answers_do_not_touch_another_s(
    page: Permissions, view: View, session: Session
) -> None:
    page.answer(ConsentState.AGREED)
    page.choose_recipient("press")
    assert {row.answer for row in view.sheet.rows} == {Answer.NOT_ASKED}
    assert "the press" in view.sheet.asked.question
    page.answer(ConsentState.REFUSED)
    assert _stored(session, "hse") == {kinds()[0]: ConsentState.AGREED}
    assert _stored(session, "press") == {kinds()[0]: ConsentState.REFUSED}


def test_a_recipient_of_one_s_own_joins_the_list(page: Permissions, view: View, session: Session) -> None:
    page.choose_recipient("  Northern \t Branch ")
    assert view.chosen[1] == "northern branch"
    assert ("northern branch", "northern branch") in view.recipients
    page.answer(ConsentState.AGREED)
    assert _stored(session, "northern branch")
    page.choose_recipient("   ")
    assert view.chosen[1] == "northern branch"


def test_undo_puts_the_answer_back_and_returns_to_its_question(
    page: Permissions, view: View, session: Session
) -> None:
    first = kinds()[0]
    page.answer(ConsentState.CONDITIONS, "only the month")
    page.choose_kind(first)
    page.answer(ConsentState.REFUSED)
    page.choose_recipient("press")
    page.undo()
    assert view.chosen[1] == "hse"
    assert view.sheet.asked.kind is first
    row = view.sheet.rows[0]
    assert (row.answer, row.condition) == (Answer.CONDITION, "only the month")
    page.undo()
    assert view.answer(first) is Answer.NOT_ASKED
    assert not view.sheet.can_undo
    page.undo()
    assert _stored(session) == {first: ConsentState.NOT_ASKED}


def test_taking_back_covers_all_that_was_agreed_and_names_the_copies(
    page: Permissions, view: View, session: Session, tmp_path: Path
) -> None:
    VAULT.agree(session, session.sources.named("Heron"))
    case = VAULT.the_case(session)
    reasons = {"second-reader": "read in a test"}
    done = session.dossiers.export(case.id, tmp_path / "out.pdf", audience=Audience.HSE, overrides=reasons)
    page.enter(case.id, session.sources.named("Heron").id, "hse")
    assert len(view.sheet.copies) == 1
    assert done.row.reference in view.sheet.copies[0]
    page.take_back()
    assert set(_stored(session).values()) == {ConsentState.WITHDRAWN}
    assert not any(row.goes_out for row in view.sheet.rows)
    assert not view.sheet.can_take_back
    assert "1 sent dossier holds it" in view.said[-1]
    page.undo()
    assert set(_stored(session).values()) == {ConsentState.AGREED}


def test_permission_that_has_run_out_is_no_permission(
    page: Permissions, view: View, session: Session
) -> None:
    kind = view.sheet.asked.kind
    page.answer(ConsentState.AGREED, days=0)
    assert view.answer(kind) is Answer.AGREED
    later = Permissions(view, DESK.DirectLane(session), lambda: date(2026, 3, 13))
    later.enter(VAULT.the_case(session).id, session.sources.named("Heron").id)
    assert view.answer(kind) is Answer.RUN_OUT
    assert not any(row.goes_out for row in view.sheet.rows)


def test_a_second_press_before_the_first_is_stored_answers_nothing(
    page: Permissions, view: View, lane: Any, session: Session
) -> None:
    lane.hold = True
    assert page.answer(ConsentState.AGREED)
    assert not page.answer(ConsentState.AGREED)
    page.undo()
    lane.release()
    assert _stored(session) == {kinds()[0]: ConsentState.AGREED}


def test_what_could_not_be_stored_is_said_and_can_be_given_again(
    page: Permissions, view: View, lane: Any, session: Session
) -> None:
    lane.fail_next = DiskFull()
    page.answer(ConsentState.AGREED)
    assert view.saved[-1] == "unsaved"
    assert [type(error) for error in view.errors] == [DiskFull]
    assert _stored(session) == {}
    assert not view.sheet.can_undo
    assert view.sheet.asked.kind is kinds()[0]
    assert page.answer(ConsentState.AGREED)
    assert _stored(session) == {kinds()[0]: ConsentState.AGREED}


def test_how_and_when_it_was_asked_stands_above_the_answers(page: Permissions, view: View) -> None:
    page.answer(ConsentState.AGREED, given_how="signed", days=30)
    assert view.sheet.history.startswith("Signed on paper, ")
    assert "Wording 2026-11" in view.sheet.history
    assert "Ask again by 11 April 2026" in view.sheet.history
    assert view.sheet.asked.given_how == "signed"


def test_a_case_without_sources_says_what_comes_first(view: View, session: Session) -> None:
    empty = session.cases.add("Another")
    Permissions(view, DESK.DirectLane(session), lambda: TODAY).enter(empty.id)
    assert "Nobody has been asked yet" in view.empty
    assert view.sheets == []


def test_every_answer_has_a_word_and_an_icon_of_its_own() -> None:
    assert set(ANSWERS) == set(Answer)
    shown = [(words.word, words.icon) for words in ANSWERS.values()]
    assert len(set(shown)) == len(shown)


def test_a_yes_that_waits_is_shown_so_and_said_again_only_on_another_day(
    page: Permissions, view: View, session: Session
) -> None:
    page.answer(ConsentState.AGREED, wait=True)
    row = view.sheet.rows[0]
    assert row.answer is Answer.WAITING
    assert not row.goes_out
    assert "again" in row.spoken
    assert view.sheet.waiting.startswith("1 yes waits to be said again after")
    assert not view.sheet.can_confirm
    page.confirm("spoken")
    assert isinstance(view.errors[-1], TooSoon)
    assert view.sheet.rows[0].answer is Answer.WAITING
    session._vault.db.run("UPDATE consents SET confirm_after = '2026-01-01' WHERE confirm_after IS NOT NULL")
    page.enter(VAULT.the_case(session).id)
    assert view.sheet.can_confirm
    page.confirm("spoken")
    assert view.sheet.rows[0].answer is Answer.AGREED
    assert view.sheet.waiting == ""
