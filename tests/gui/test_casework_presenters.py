"""What a case adds up to, as its pages are told it: matrix, threads, figures, timeline, readiness, lists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ui.presenters.accounts import Accounts
from ui.presenters.allegation_opened import Opened, read_candidates
from ui.presenters.allegations import Allegations, AllegationsShown
from ui.presenters.case_notes import CaseNotes, NotesShown
from ui.presenters.find import look_in
from ui.presenters.know_words import KNOWS, RELATIONS, WHY_NOT, Shape
from ui.presenters.raised import Raised, RaisedShown
from ui.presenters.readiness import _NEXT, Readiness, ReadinessShown
from ui.presenters.tag_link import Links, TagLink
from ui.presenters.timeline import LANES, Timeline, TimelineShown
from whistle.api import Session
from whistle.casework.readiness.engine import checklist
from whistle.casework.sources import Why
from whistle.casework.timeline import Lane
from whistle.errors import WhistleError
from whistle.model import Basis, FuzzyDate, Relation, Thing


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
    """Takes whatever any of the presenters shows, the last of it at the end."""

    def __init__(self) -> None:
        self.shown: list[Any] = []
        self.opened: list[Opened] = []
        self.empty = 0
        self.undo: list[bool] = []
        self.asked: list[tuple[str, ...]] = []
        self.said: list[str] = []
        self.errors: list[WhistleError] = []
        self.current = ""

    def _take(self, shown: Any, current: str = "") -> None:
        self.shown.append(shown)
        self.current = current

    show_all = show_notes = show_timeline = show_items = show_links = _take

    def show_rows(self, shown: Any, more: Any = None) -> None:
        self.shown.append(shown)
        self.rows = more

    def show_opened(self, opened: Opened) -> None:
        self.opened.append(opened)

    def show_empty(self, *_more: object) -> None:
        self.empty += 1

    def show_undo(self, ready: bool) -> None:
        self.undo.append(ready)

    def ask_bin(self, *words: str) -> None:
        self.asked.append(words)

    def show_error(self, error: WhistleError) -> None:
        self.errors.append(error)

    show_failed = show_error

    def announce(self, words: str) -> None:
        self.said.append(words)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    with VAULT.make(folder, permitted=False) as session:
        case = VAULT.the_case(session).id
        for name in ("Heron", "Slate"):
            session.sources.describe(session.sources.named(name).id, identity_verified=True)
        plan = session.records.add(
            case, "allegation", {"text": "The plan named people who had left", "codes": "A3"}
        )
        session.records.add(case, "allegation", {"text": "Too many appointments", "codes": "B1"})
        for passage in session.cases.book(case).passages:
            if passage.code == "A3":
                session.records.bear(plan.id, Thing.PASSAGE, passage.id, Relation.SUPPORTS)
    return folder


@pytest.fixture
def session(template: Path, tmp_path: Path) -> Iterator[Session]:
    with VAULT.copy(template, tmp_path) as opened:
        yield opened


@pytest.fixture
def case(session: Session) -> str:
    found: str = VAULT.the_case(session).id
    return found


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def lane(session: Session) -> Any:
    return DESK.DirectLane(session)


@pytest.fixture
def page(view: View, lane: Any, case: str) -> Allegations:
    made = Allegations(lane, view, lambda: TODAY)
    made.enter(case)
    return made


def _last(view: View) -> AllegationsShown:
    shown: AllegationsShown = view.shown[-1]
    return shown


def _cell(view: View, source: str, row: int = 0) -> str:
    shown = _last(view)
    return shown.rows[row].cells[shown.columns.index(source)].words


def _claim(session: Session, case: str, begins: str) -> str:
    return next(r.id for r in session.records.all(case, ("allegation",)) if r.text("text").startswith(begins))


# -- the matrix --------------------------------------------------------------------------------


def test_a_cell_says_how_they_know_and_the_count_says_what_it_counts(page: Allegations, view: View) -> None:
    assert (_cell(view, "Heron"), _cell(view, "Slate"), _cell(view, "Juniper")) == ("saw", "saw", "–")
    shown = _last(view)
    assert shown.rows[0].cells[shown.counts].words == "2 of 2"
    assert (
        "2 independent verified sources at first hand, of 2 who say it" in shown.rows[0].spoken[shown.counts]
    )
    assert shown.opened is not None
    assert shown.opened.counted == "2 independent verified sources at first hand, of 2 who say it"
    assert shown.rows[0].spoken[shown.columns.index("Juniper")].endswith("says nothing on it")


def test_sources_nobody_checked_count_only_when_asked_and_the_words_say_so(
    page: Allegations, view: View, session: Session, case: str
) -> None:
    session.sources.describe(session.sources.named("Slate").id, identity_verified=False)
    page.enter(case)
    opened = _last(view).opened
    assert opened is not None
    assert opened.counted.startswith("1 independent verified source ")
    assert opened.not_counted == (f"Slate: {WHY_NOT[Why.NOT_VERIFIED]}",)
    page.count_unverified(True)
    opened = _last(view).opened
    assert opened is not None
    assert opened.counted == "2 independent sources at first hand, of 2 who say it"


def test_links_are_made_changed_taken_off_and_each_of_it_undone(
    page: Allegations, view: View, session: Session, case: str
) -> None:
    target = _claim(session, case, "Too many")
    page.choose(target)
    assert view.opened[-1].evidence == ()
    (passage,) = [p for p in session.cases.book(case).passages if p.code == "B1"]
    page.link(Thing.PASSAGE, passage.id, Relation.SUPPORTS)
    assert _cell(view, "Heron", 1) == "took part"
    page.link(Thing.PASSAGE, passage.id, Relation.CONTRADICTS)
    assert _cell(view, "Heron", 1) == "says otherwise"
    page.unlink(passage.id)
    assert _cell(view, "Heron", 1) == "–"
    page.undo()
    assert _cell(view, "Heron", 1) == "says otherwise"
    page.undo()
    assert _cell(view, "Heron", 1) == "took part"
    page.undo()
    assert _cell(view, "Heron", 1) == "–"
    assert view.undo[-1] is False
    page.undo()
    assert view.errors == []


def test_an_allegation_goes_into_the_bin_with_what_stands_under_it_and_comes_back(
    page: Allegations, view: View, session: Session, case: str
) -> None:
    claim = _claim(session, case, "The plan")
    reply = session.records.add(case, "reply", {"words": "It was kept."}, parent=claim).id
    page.enter(case, claim)
    page.ask_bin()
    assert "1 reply" in view.asked[-1][1]
    page.bin()
    assert [row.words for row in _last(view).rows] == ["Too many appointments"]
    page.undo()
    assert len(_last(view).rows) == 2
    assert session.records.get(reply).binned is False


def test_what_can_be_linked_is_found_by_its_words_and_its_own_tags_come_first(
    page: Allegations, session: Session, case: str
) -> None:
    claim = _claim(session, case, "Too many")
    document = session.records.add(case, "document", {"title": "The rota of the week"}).id
    everything = read_candidates(session, case, claim, "")
    assert everything[0].heading == "Heron, B1"
    assert {entry.key for entry in everything} >= {document}
    assert [entry.key for entry in read_candidates(session, case, claim, "rota")] == [document]
    found = read_candidates(session, case, claim, "who kept it")
    assert [entry.heading for entry in found] == ["Slate, A3"]
    assert read_candidates(session, case, claim, "zebra crossing") == ()


def test_replies_of_any_depth_stand_below_what_they_answer(
    page: Allegations, view: View, session: Session, case: str
) -> None:
    claim = above = _claim(session, case, "The plan")
    for number in range(30):
        above = session.records.add(
            case,
            "reply",
            {"words": f"Word {number}", "kind": "rebuttal" if number else "denial"},
            parent=above,
        ).id
    session.records.add(case, "question", {"words": "Who kept it?"}, parent=claim)
    session.records.add(case, "undertaking", {"words": "To look again", "kept": "not-kept"}, parent=above)
    page.enter(case, claim)
    opened = _last(view).opened
    assert opened is not None
    assert [entry.kind for entry in opened.thread] == ["question", *["reply"] * 30, "undertaking"]
    assert [entry.depth for entry in opened.thread[1:]] == list(range(31))
    assert "in answer to “Word 9”" in opened.thread[11].meta
    assert opened.standing.startswith("Something was answered")


def test_figures_show_what_follows_and_which_cannot_be_compared(
    page: Allegations, view: View, session: Session, case: str
) -> None:
    claim = _claim(session, case, "Too many")
    add = session.records.add
    add(case, "number", {"what": "a day", "low": 27, "before_low": 17, "before_high": 19}, parent=claim)
    add(case, "number", {"what": "who left", "low": 15, "of_low": 23}, parent=claim)
    add(case, "number", {"what": "Who  left", "low": 4, "of_low": 32}, parent=claim)
    page.enter(case, claim)
    opened = _last(view).opened
    assert opened is not None
    rise, one, other = opened.numbers
    assert "+42% to +59%" in rise.words
    assert "over what time" in rise.words
    assert rise.remark == "" or "names" in rise.remark.lower()
    for entry in (one, other):
        assert "different numbers of people" in entry.remark


def test_a_source_of_two_minds_and_a_paper_against_it_are_shown_as_both(
    page: Allegations, view: View, session: Session, case: str
) -> None:
    claim = _claim(session, case, "The plan")
    account = next(
        a.id for a in session.cases.book(case).accounts if a.source_id == session.sources.named("Heron").id
    )
    session.records.bear(claim, Thing.ACCOUNT, account, Relation.CONTRADICTS)
    letter = session.records.add(case, "document", {"title": "A letter that denies it"}).id
    session.records.bear(claim, Thing.RECORD, letter, Relation.CONTRADICTS)
    page.enter(case, claim)
    shown = _last(view)
    heron = shown.rows[0].cells[shown.columns.index("Heron")]
    assert (heron.shape, heron.word) == (Shape.UNEQUAL, "both: saw")
    assert shown.rows[0].cells[shown.papers].word == "says otherwise"
    assert "something speaks against it" in shown.rows[0].spoken[shown.counts]


def test_a_case_without_allegations_is_taught_what_one_is(lane: Any, session: Session) -> None:
    view = View()
    Allegations(lane, view).enter(session.cases.add("Another").id)
    assert (view.empty, view.shown) == (1, [])


def test_every_way_of_knowing_every_relation_and_every_reason_has_words() -> None:
    assert set(KNOWS) == set(Basis)
    assert set(RELATIONS) == set(Relation)
    assert set(WHY_NOT) == set(Why)
    assert set(LANES) == set(Lane)


def test_tagged_words_are_linked_from_their_account_too(
    view: View, lane: Any, session: Session, case: str
) -> None:
    link = TagLink(lane, view)
    link.open(case)
    claim = _claim(session, case, "Too many")
    (passage,) = [p for p in session.cases.book(case).passages if p.code == "B1"]
    link.link(passage.id, claim, Relation.CONTEXT)
    links: Links = view.shown[-1]
    assert links.of(passage.id) == ((claim, "Gives context: Too many appointments"),)
    link.unlink(passage.id, claim)
    assert view.shown[-1].of(passage.id) == ()
    assert view.said == ["Linked: gives context", "Link taken off"]


# -- lists -------------------------------------------------------------------------------------


def test_notes_stand_under_what_they_belong_to_and_only_fitting_kinds_can_be_added(
    view: View, lane: Any, session: Session, case: str
) -> None:
    document = session.records.add(case, "document", {"title": "The plan"}).id
    version = session.records.add(case, "version", {"name": "Of March"}, parent=document).id
    session.records.add(case, "defect", {"words": "Two had left"}, parent=version)
    session.records.add(case, "document", {"title": "A letter"})
    notes = CaseNotes(lane, view)
    notes.enter(case, "papers")
    shown: NotesShown = view.shown[-1]
    assert [(row.words, row.depth) for row in shown.rows] == [
        ("The plan", 0),
        ("Of March", 1),
        ("Two had left", 2),
        ("A letter", 0),
    ]
    notes.choose(version)
    assert notes.addable()[0] == (
        f"defect:{version}",
        "Wrong entry in a document, under this version of a document",
    )
    assert "version:" not in dict(notes.addable())
    notes.choose(document)
    notes.ask_bin()
    notes.bin()
    assert [row.words for row in view.shown[-1].rows] == ["A letter"]
    assert dict((key, n) for key, _, n in view.shown[-1].counts)["bin"] == 3
    notes.undo()
    assert len(view.shown[-1].rows) == 4


def test_names_in_notes_are_looked_for_and_only_what_names_somebody_waits(
    view: View, lane: Any, session: Session, case: str
) -> None:
    session.records.add(case, "document", {"title": "The plan"})
    notes = CaseNotes(lane, view)
    notes.enter(case)
    assert view.shown[0].waiting > 0
    assert view.shown[-1].waiting == 0
    assert view.shown[-1].notes == session.records.notes(case)


def test_times_it_was_raised_stand_without_an_answer_first(
    view: View, lane: Any, session: Session, case: str
) -> None:
    account = next(a.id for a in session.cases.book(case).accounts if a.live)
    for told, day, reply in (("First", 1, "Noted."), ("Second", 2, ""), ("Third", 3, "")):
        session.accounts.add_disclosure(
            account,
            route="43C",
            raised_by="self",
            how="email",
            to_whom="the manager",
            information=told,
            when=FuzzyDate("", "", date(2025, 3, day), date(2025, 3, day)),
            reply=reply,
        )
    raised = Raised(lane, view)
    raised.enter(case)
    shown: RaisedShown = view.shown[-1]
    assert [row.information for row in shown.rows] == ["Second", "Third", "First"]
    assert shown.summary == "3 times, 2 without an answer"
    assert "No answer recorded" in shown.rows[0].spoken
    raised.only_without(True)
    assert [row.information for row in view.shown[-1].rows] == ["Second", "Third"]


def test_the_timeline_says_the_source_s_words_and_when_it_became_known(
    view: View, lane: Any, session: Session, case: str
) -> None:
    session.records.add(
        case,
        "happening",
        {
            "what": "An audit",
            "when": {"words": "in Lent", "earliest": "2025-03-05", "latest": "2025-04-17"},
            "known": {"words": "at the end of May"},
            "basis": "inferred",
        },
    )
    session.records.add(case, "happening", {"what": "Something once"})
    Timeline(lane, view).enter(case)
    shown: TimelineShown = view.shown[-1]
    audit = next(entry for entry in shown.entries if entry.what == "An audit")
    assert audit.label == "“in Lent”: An audit"
    assert "became known “at the end of May”" in audit.spoken
    assert "worked out, not told" in audit.spoken
    assert [entry.what for entry in shown.undated] == ["Something once"]
    assert shown.summary.endswith("1 without a date")
    told = next(entry for entry in shown.entries if entry.item.kind == "incident")
    assert told.label.startswith("“after Christmas”")
    assert told.where is not None
    assert told.where.page == "account"


@pytest.mark.parametrize("name", ["hse", "union", "reply"])
def test_readiness_names_facts_gaps_and_where_to_go_and_never_a_verdict(
    view: View, lane: Any, case: str, name: str
) -> None:
    Readiness(lane, view, lambda: TODAY).enter(case, name)
    shown: ReadinessShown = view.shown[-1]
    assert shown.items
    assert any(item.gaps and item.action for item in shown.items)
    words = " ".join(
        part.casefold()
        for item in shown.items
        for part in (item.action, *(line.words for line in (*item.facts, *item.gaps)), shown.summary)
    )
    for verdict in (" is met", " passed", "criteria met", "fulfilled", "compliant"):
        assert verdict not in words
    assert any(line.places for item in shown.items for line in (*item.facts, *item.gaps))


def test_every_item_of_every_checklist_says_where_the_next_thing_is_done() -> None:
    items = {one.id for name in ("hse", "union", "reply", "care") for one in checklist(name)}
    assert items <= set(_NEXT)


def test_accounts_are_narrowed_by_letters_and_say_what_rests_on_them(
    view: View, lane: Any, session: Session, case: str
) -> None:
    accounts = Accounts(lane, view)
    accounts.enter(case)
    assert len(view.rows) == 3
    accounts.narrow("hero")
    (row,) = view.rows
    assert view.shown[-1].resting[row.testimony_id] == 1
    accounts.ask_bin(row.testimony_id)
    assert view.asked[-1][1].startswith("1 link to an allegation stops to count")
    accounts.bin()
    assert session.records.resting_on(row.testimony_id)


def test_ctrl_k_finds_allegations_and_notes_by_their_words(session: Session, case: str) -> None:
    session.records.add(case, "document", {"title": "The rota of the week"})
    session.records.settle(case)
    (rota,) = [found for found in look_in(session, "rota") if found.page == "card"]
    assert rota.detail == "Case note: document"
    assert rota.extra.startswith("id=")
    claims = [found for found in look_in(session, "people who had left") if found.page == "allegations"]
    assert [found.extra for found in claims] == [_claim(session, case, "The plan")]
