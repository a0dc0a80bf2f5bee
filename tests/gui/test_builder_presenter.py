"""The dossier builder without a window: checks, reasons, places, the file, and what changes meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ui.errors import check_name
from ui.presenters.builder import Builder
from ui.presenters.builder_checks import LOOKS, CheckShown, Remedy, show_checks
from ui.presenters.builder_shown import Built, Result
from whistle.api import Session, verify_dossier
from whistle.dossier.checks import GATES
from whistle.dossier.export import Draft
from whistle.dossier.pages import Picture
from whistle.dossier.record import Audience, CheckResult, CheckState
from whistle.errors import AlreadyExists, DiskFull, WhistleError
from whistle.model import ConsentKind, ConsentState


def _load(name: str) -> ModuleType:
    spec = spec_from_file_location(name, Path(__file__).parents[1] / "data" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VAULT, DESK = _load("gui_vault"), _load("gui_desk")


class View:
    """Writes down what it was shown."""

    def __init__(self) -> None:
        self.built: list[Built] = []
        self.working: list[tuple[str, int, int, bool]] = []
        self.stopped: list[str] = []
        self.pages: list[Picture] = []
        self.notes: list[tuple[str, str, str]] = []
        self.results: list[Result] = []
        self.errors: list[WhistleError] = []
        self.said: list[str] = []

    def show_working(self, words: str, done: int, total: int, *, exporting: bool) -> None:
        self.working.append((words, done, total, exporting))

    def show_stopped(self, words: str) -> None:
        self.stopped.append(words)

    def show_built(self, built: Built) -> None:
        self.built.append(built)

    def show_checks(self, built: Built) -> None:
        self.built.append(built)

    def show_page(self, picture: Picture) -> None:
        self.pages.append(picture)

    def show_note(self, kind: str, heading: str, text: str) -> None:
        self.notes.append((kind, heading, text))

    def show_result(self, result: Result) -> None:
        self.results.append(result)

    def show_error(self, error: WhistleError) -> None:
        self.errors.append(error)

    def say(self, words: str) -> None:
        self.said.append(words)

    def check(self, gate: str) -> Any:
        return next(check for check in self.built[-1].checks if check.gate == gate)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    VAULT.make(folder).close()
    return folder


@pytest.fixture
def session(template: Path, tmp_path: Path) -> Iterator[Session]:
    with VAULT.copy(template, tmp_path) as opened:
        yield opened


@pytest.fixture
def lane(session: Session) -> Any:
    return DESK.DirectLane(session)


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def page(view: View, lane: Any, session: Session) -> Builder:
    made = Builder(view, lane)
    made.enter(VAULT.the_case(session).id, "hse", Audience.HSE)
    made.approve("Rook Ambler")
    return made


def test_a_second_reader_is_named_and_their_approval_is_for_these_words_alone(
    view: View, lane: Any, session: Session, tmp_path: Path
) -> None:
    page = Builder(view, lane)
    case = VAULT.the_case(session)
    page.enter(case.id, "hse", Audience.HSE)
    assert view.check("second-reader").asks_reader
    assert [check.gate for check in view.built[-1].stops] == ["second-reader"]
    page.export(tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()
    assert not page.approve("  ")
    assert page.approve("Rook  Ambler")
    check = view.check("second-reader")
    assert (check.shown, check.sentence) == (CheckShown.DONE, "Rook Ambler read every word.")
    # Taken up again with its labels while the case is the same; drafted afresh when it changed.
    reference = view.built[-1].reference
    page.build()
    assert view.built[-1].reference == reference
    assert view.check("second-reader").shown is CheckShown.DONE
    session.consents.record(
        session.sources.named("Slate").id, "hse", {ConsentKind.QUOTES: ConsentState.WITHDRAWN}
    )
    page.build()
    assert view.built[-1].reference != reference
    assert view.check("second-reader").shown is CheckShown.OPEN


def test_a_draft_shows_every_check_every_word_and_its_pages(page: Builder, view: View) -> None:
    built = view.built[-1]
    assert [check.gate for check in built.checks] == list(GATES)
    assert built.stops == ()
    assert built.verdict == "No check stops this dossier"
    assert built.pages > 3
    assert built.sources == 2
    assert any("16 to 24" in line.text for line in built.lines)
    assert [step[1] for step in view.working] == [0, 0, 1, 2, 3]


def test_the_file_is_what_was_looked_at_and_the_result_says_how_to_check_it(
    page: Builder, view: View, tmp_path: Path, session: Session
) -> None:
    page.export(tmp_path / "out.pdf")
    assert view.results[-1].reference == view.built[-1].reference
    told = verify_dossier(tmp_path / "out.pdf")
    assert told.reference == view.results[-1].reference
    assert told.check_code == view.results[-1].check_code
    assert view.results[-1].file_name == "out.pdf"
    assert len(session.dossiers.all()) == 1


def test_pressing_twice_makes_one_file(page: Builder, view: View, lane: Any, tmp_path: Path) -> None:
    lane.hold = True
    page.export(tmp_path / "one.pdf")
    page.export(tmp_path / "two.pdf")
    lane.release()
    page.export(tmp_path / "three.pdf")
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["one.pdf"]
    assert len(view.results) == 1


def test_with_the_names_list_closed_it_waits_until_it_is_opened(
    page: Builder, view: View, session: Session, tmp_path: Path
) -> None:
    session.register.close()
    page.build()
    check = view.check("identities")
    assert check.shown is CheckShown.OPEN
    assert check.remedy is Remedy.NAMES_LIST
    assert check.can_go_on
    # Searching for nobody's name is no search: these are not shown as done either.
    assert {view.check(gate).shown for gate in ("leak", "near-names")} == {CheckShown.NOT_LOOKED}
    page.export(tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()
    page.open_names_list(VAULT.CUSTODIAN)
    assert view.check("identities").shown is CheckShown.DONE
    assert view.check("leak").shown is CheckShown.DONE


def test_a_union_dossier_says_that_a_closed_names_list_was_not_used(
    page: Builder, view: View, session: Session
) -> None:
    session.register.close()
    VAULT.agree(session, session.sources.named("Heron"), "union")
    page.enter(VAULT.the_case(session).id, "union", Audience.UNION)
    check = view.check("identities")
    assert check.shown is CheckShown.NOT_LOOKED
    assert check.remedy is Remedy.NAMES_LIST
    assert [check.gate for check in view.built[-1].stops] == ["second-reader"]


def test_a_wrong_passphrase_leaves_the_draft_as_it_was(
    page: Builder, view: View, session: Session, lane: Any
) -> None:
    session.register.close()
    page.build()
    page.open_names_list("not this one")
    assert [type(error).__name__ for error in lane.errors] == ["WrongCustodianPassphrase"]
    assert view.check("identities").shown is CheckShown.OPEN
    assert not page.busy


def test_going_on_without_a_check_needs_a_reason_and_can_be_taken_back(
    page: Builder, view: View, session: Session, tmp_path: Path
) -> None:
    session.register.close()
    page.build()
    assert not page.go_on("identities", "  \n ")
    assert page.go_on("identities", " the list is  with the custodian ")
    check = view.check("identities")
    assert check.shown is CheckShown.OVERRIDDEN
    assert check.reason == "the list is with the custodian"
    page.take_reason_back("identities")
    assert view.check("identities").shown is CheckShown.OPEN
    page.go_on("identities", "the list is with the custodian")
    page.build()
    assert view.check("identities").shown is CheckShown.OVERRIDDEN
    page.export(tmp_path / "out.pdf")
    assert view.results[-1].went_on_without == ("Names: the list is with the custodian",)


def test_advice_on_secrecy_opens_it_only_with_who_gave_it_and_is_kept_as_the_reason(
    page: Builder, view: View, session: Session
) -> None:
    session.sources.describe(session.sources.named("Heron").id, benefits_records=True)
    page.build()
    check = view.check("secrecy")
    assert check.shown is CheckShown.OPEN
    assert check.takes_advice
    assert not page.go_on_advice("secrecy", " \n ")
    assert not page.go_on_advice("identities", "the union's solicitor")
    assert page.go_on_advice("secrecy", " the union's  solicitor, 3 May ")
    check = view.check("secrecy")
    assert check.shown is CheckShown.OVERRIDDEN
    assert check.reason == "Advice was taken: the union's solicitor, 3 May"
    assert not check.takes_advice
    page.take_reason_back("secrecy")
    assert view.check("secrecy").shown is CheckShown.OPEN


@pytest.mark.parametrize("gate", ["consent", "leak"])
def test_nobody_can_go_on_without_permission_or_with_a_name_in_it(
    view: View, lane: Any, session: Session, gate: str
) -> None:
    case = VAULT.the_case(session)
    if gate == "leak":
        session.register.identify("Slate", ["Appointments Christmas"], case.id)
        session.register.identify("Juniper", ["Nobody Asked"], case.id)
    page = Builder(view, lane)
    page.enter(case.id, "press" if gate == "consent" else "hse", Audience.HSE)
    check = view.check(gate)
    assert check.shown is CheckShown.STOPS
    assert not check.can_go_on
    assert not page.go_on(gate, "because")
    assert view.check(gate).shown is CheckShown.STOPS


def test_words_that_look_like_names_are_each_looked_at(
    page: Builder, view: View, session: Session, tmp_path: Path
) -> None:
    # Ordinary words, and without a capital in what was written.
    session.register.identify("Juniper", ["Wall"], VAULT.the_case(session).id)
    session.register.identify("Slate", ["Change"], VAULT.the_case(session).id)
    page.build()
    places = view.check("near-names").places
    assert len(places) > 1
    assert view.check("near-names").shown is CheckShown.OPEN
    for place in places:
        assert view.check("near-names").shown is CheckShown.OPEN
        page.settle(place, settled=True)
    assert view.check("near-names").shown is CheckShown.OVERRIDDEN
    page.settle(places[0], settled=False)
    assert view.check("near-names").shown is CheckShown.OPEN
    assert view.check("near-names").settled == frozenset(places[1:])
    page.settle("nowhere", settled=True)
    page.settle(places[0], settled=True)
    page.approve("Rook Ambler")
    page.export(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").exists()
    about = session.care.custody()[-1].about
    assert about is not None
    assert about["override near-names"].startswith("not this person")


def test_places_ticked_in_one_draft_do_not_count_in_the_next(
    page: Builder, view: View, session: Session
) -> None:
    session.register.identify("Juniper", ["Wall"], VAULT.the_case(session).id)
    page.build()
    for place in view.check("near-names").places:
        page.settle(place, settled=True)
    page.build()
    assert view.check("near-names").shown is CheckShown.OPEN
    assert view.check("near-names").settled == frozenset()


def test_permission_taken_back_meanwhile_drafts_again_and_writes_nothing(
    page: Builder, view: View, session: Session, tmp_path: Path
) -> None:
    for name in ("Heron", "Slate"):
        session.consents.record(
            session.sources.named(name).id, "hse", dict.fromkeys(VAULT.KINDS, ConsentState.WITHDRAWN)
        )
    page.export(tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()
    assert view.notes[-1][1].startswith("Something changed")
    assert view.check("consent").shown is CheckShown.STOPS
    assert not page.busy


def test_a_name_in_the_file_s_own_name_is_said(page: Builder, view: View, tmp_path: Path) -> None:
    page.export(tmp_path / f"{VAULT.RAW_NAME}.pdf")
    kind, heading, text = view.notes[-1]
    assert (kind, heading) == ("error", "A name was found")
    assert VAULT.RAW_NAME not in text
    assert list(tmp_path.glob("*.pdf")) == []
    page.export(tmp_path / page.suggested_name)
    assert len(view.results) == 1


def test_the_name_that_is_offered_tells_nothing_of_the_case(page: Builder, view: View) -> None:
    assert page.suggested_name == f"dossier-{view.built[-1].reference}.pdf"


def test_a_file_that_is_there_is_not_touched(page: Builder, view: View, tmp_path: Path) -> None:
    (tmp_path / "out.pdf").write_bytes(b"mine")
    page.export(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == b"mine"
    assert [type(error) for error in view.errors] == [AlreadyExists]
    page.export(tmp_path / "other.pdf")
    assert len(view.results) == 1


def test_a_full_disk_leaves_the_draft_to_be_tried_again(
    page: Builder, view: View, lane: Any, tmp_path: Path
) -> None:
    lane.fail_next = DiskFull()
    page.export(tmp_path / "out.pdf")
    assert [type(error) for error in view.errors] == [DiskFull]
    page.export(tmp_path / "out.pdf")
    assert len(view.results) == 1


def test_an_export_that_is_stopped_makes_nothing_and_the_draft_stays(
    page: Builder, view: View, lane: Any, tmp_path: Path
) -> None:
    lane.hold = True
    page.export(tmp_path / "out.pdf")
    assert page.busy
    page.cancel()
    lane.release()
    assert not page.busy
    assert view.said[-1] == "Stopped. Nothing was made."
    assert not (tmp_path / "out.pdf").exists()
    page.export(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").exists()


def test_leaving_while_it_is_put_together_shows_nothing_later(
    view: View, lane: Any, session: Session
) -> None:
    page = Builder(view, lane)
    lane.hold = True
    page.enter(VAULT.the_case(session).id, "hse", Audience.HSE)
    page.leave()
    lane.release()
    assert view.built == []
    assert not page.busy


def test_reasons_for_one_recipient_are_not_used_for_another(
    page: Builder, view: View, session: Session
) -> None:
    session.register.close()
    page.build()
    page.go_on("identities", "the list is with the custodian")
    page.enter(VAULT.the_case(session).id, "press", Audience.PRESS)
    assert view.check("identities").shown is CheckShown.OPEN


def test_a_page_is_drawn_and_one_that_is_not_there_is_not(page: Builder, view: View) -> None:
    page.draw(2, 200)
    page.draw(0, 200)
    page.draw(999, 200)
    assert [(picture.page, abs(picture.width - 200) < 2) for picture in view.pages] == [(2, True)]


def test_every_check_in_every_state_has_words_of_its_own(page: Builder, lane: Any) -> None:
    draft: Draft = page._draft  # type: ignore[assignment]  # made by the fixture
    for state in CheckState:
        results = tuple(CheckResult(gate, state, ("S1: page 1",), "why") for gate in GATES)
        shown = show_checks(Draft(draft.pdf, draft.record, results, draft.evidence))
        assert len({check.name for check in shown}) == len(GATES)
        for check in shown:
            assert check.sentence.endswith((".", "?")) or state is CheckState.OVERRIDDEN
            assert check.name == check_name(check.gate)
    assert set(LOOKS) == set(CheckShown)


def test_what_is_agreed_to_nobody_else_stays_out(page: Builder, view: View, session: Session) -> None:
    session.consents.record(
        session.sources.named("Heron").id,
        "hse",
        {ConsentKind.QUOTES: ConsentState.REFUSED, ConsentKind.TESTIMONY: ConsentState.REFUSED},
    )
    page.build()
    assert not any("16 to 24" in line.text for line in view.built[-1].lines)
