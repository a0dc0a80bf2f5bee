"""Cards of what is written down: events and records change, and stand again as they stood; the bin."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.gui.test_card_presenter import View
from ui.presenters.card import CardPresenter
from ui.presenters.card_vault import CardPlace
from ui.presenters.case_notes import BIN, CaseNotes, read_notes
from ui.presenters.find import look_in
from ui.presenters.raised import Raised, read_raised
from ui.presenters.timeline import Timeline, read_timeline
from whistle.api import Session
from whistle.casework.dates import fuzzy_date
from whistle.errors import DiskFull


def _load(name: str) -> ModuleType:
    spec = spec_from_file_location(name, Path(__file__).parents[1] / "data" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VAULT, DESK = _load("gui_vault"), _load("gui_desk")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    with VAULT.make(folder, permitted=False) as session:
        case = VAULT.the_case(session).id
        heron = session.sources.named("Heron").id
        account = next(one for one in session.accounts.all(case) if one.source_id == heron)
        session.accounts.add_disclosure(
            account.id,
            route="43C",
            raised_by="self",
            how="spoken",
            to_whom="the manager",
            information="The numbers on the wall are wrong",
            when=fuzzy_date("in Lent", "2025-03"),
        )
        session.sealing.seal(session.sealing.review(account.id), (), "direct")
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
def card(view: View, lane: Any) -> CardPresenter:
    return CardPresenter(lane, view)


@pytest.fixture
def case(session: Session) -> str:
    return str(VAULT.the_case(session).id)


def _event(session: Session, case: str) -> str:
    return session.cases.book(case).incidents[0].id


def test_an_event_opens_on_its_card_without_a_choice_of_account(
    card: CardPresenter, view: View, session: Session, case: str
) -> None:
    event = _event(session, case)
    card.open(case, CardPlace(id=event, back="timeline").extra)
    shown = view.card
    assert "account" not in shown.values
    assert shown.under == "Heron’s account"
    assert shown.values["what"] == "Appointments go up. Staff are told at a meeting."
    assert shown.values["when"]["words"] == "after Christmas"
    assert shown.values["basis"] == "took part"
    assert shown.formers == ()
    assert not shown.is_new
    rows = len(session.care.custody())
    assert card.save(dict(shown.values))
    assert len(session.care.custody()) == rows, "nothing changed, so nothing is written"


def test_an_event_changes_and_stands_again_as_it_stood(
    card: CardPresenter, view: View, session: Session, case: str
) -> None:
    event = _event(session, case)
    place = CardPlace(id=event, back="timeline").extra
    card.open(case, place)
    before, first = session.events.get(event), view.card
    when = {"words": "", "edtf": "2025-02", "earliest": "", "latest": ""}
    values = {**first.values, "what": "Appointments double.", "harm": True, "when": when}
    assert card.save(values)
    assert view.done[-1][1].endswith("How it stood before is kept on its card.")
    card.open(case, place)
    (former,) = view.card.formers
    assert "What happened: “Appointments go up. Staff are told at a meeting.”" in former.words
    assert "When: “after Christmas” (1 to 31 January 2025)" in former.words
    assert "Somebody came to harm, or nearly: no" in former.words
    card.take_back(former.id)
    assert session.events.get(event) == before
    assert view.card.values == first.values
    assert view.card.formers == ()
    assert view.said[-1] == "It stands again as it stood"


def test_a_time_it_was_raised_gets_its_answer_later(
    card: CardPresenter, view: View, session: Session, case: str, lane: Any
) -> None:
    (row,) = read_raised(session, case).rows
    assert not row.answered
    place = Raised(lane, view).change(row.id)  # type: ignore[arg-type]  # only its places are asked for
    card.open(case, place.extra)
    values = {**view.card.values, "reply": "It will be looked into"}
    assert card.save(values)
    (row,) = read_raised(session, case).rows
    assert row.reply == "It will be looked into"
    assert (row.to_whom, row.information) == ("the manager", "The numbers on the wall are wrong")


def test_a_draft_of_a_record_comes_back_with_its_words(
    card: CardPresenter, view: View, session: Session, case: str
) -> None:
    claim = session.records.add(case, "allegation", {"text": "The list was old", "codes": "A3"})
    place = CardPlace(id=claim.id).extra
    card.open(case, place)
    before = view.card.values
    assert card.save({**before, "text": "The list was years old", "codes": "A3, E1"})
    card.open(case, place)
    (former,) = view.card.formers
    assert former.words == "Tags it belongs to: A3", "a draft that is written over is kept nowhere"
    card.take_back(former.id)
    assert view.card.values == before


def test_what_cannot_be_taken_back_says_so_and_the_card_goes_on(
    card: CardPresenter, view: View, session: Session, case: str, lane: Any
) -> None:
    event = _event(session, case)
    place = CardPlace(id=event).extra
    card.open(case, place)
    card.save({**view.card.values, "what": "Another"})
    card.open(case, place)
    (former,) = view.card.formers
    lane.fail_next = DiskFull()
    card.take_back(former.id)
    assert isinstance(view.wrong[-1], DiskFull)
    card.take_back(former.id)
    assert session.events.get(event).words["what"].startswith("Appointments go up")


def test_an_event_goes_into_the_bin_from_its_card_and_comes_out_under_case_notes(
    card: CardPresenter, view: View, session: Session, case: str, lane: Any
) -> None:
    event = _event(session, case)
    session.records.add(case, "lived-through", {"incident": event, "who": "A man in the hall"})
    card.open(case, CardPlace(id=event, back="timeline").extra)
    card.ask_bin()
    heading, text = view.asked[-1]
    assert heading == "Put this in the bin: event that an account tells of?"
    assert "1 note about it stays." in text
    card.bin()
    assert view.done[-1][1].startswith("In the bin.")
    assert session.cases.book(case).incidents == ()
    shown = read_notes(session, case, BIN)
    (row,) = shown.rows
    assert (row.id, row.about) == (event, "Heron’s account; “after Christmas” (1 to 31 January 2025)")
    assert dict((key, many) for key, _, many in shown.counts)[BIN] == 1

    class Notes:
        def __getattr__(self, _name: str) -> Any:
            return lambda *_: None

    notes = CaseNotes(lane, Notes())
    notes.enter(case, BIN)
    notes.choose(event)
    notes.take_out()
    assert [one.id for one in session.cases.book(case).incidents] == [event]


def test_the_timeline_and_the_search_lead_to_the_card_of_an_event(session: Session, case: str) -> None:
    event = _event(session, case)
    shown = read_timeline(session, case, VAULT.date(2026, 3, 12))
    entry = next(one for one in shown.entries if one.item.of == event)
    assert Timeline.change(entry).id == event
    hit = next(one for one in look_in(session, "meeting") if one.detail == "Heron, an event")
    assert (hit.page, hit.extra) == ("card", f"id={event};back=timeline")
    (hit,) = look_in(session, "numbers wall")
    assert hit.page == "raised"
