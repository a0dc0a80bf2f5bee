"""Search, suggested tags and texts that are alike, as their pages are told of them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ui.presenters.accounts import Accounts, read_accounts
from ui.presenters.copies import Beside, Copies, CopiesShown
from ui.presenters.find import look_in
from ui.presenters.search import Asked, SearchPresenter
from ui.presenters.search_rows import Choices, SearchShown, places_to_look, said_of
from ui.presenters.tag_suggest import SuggestRow, TagSuggest, read_suggestions
from whistle.api import Session
from whistle.casework.copies import Difference
from whistle.casework.kinds import kinds
from whistle.errors import AlreadyExists, DiskFull, WhistleError
from whistle.model import Basis, Relation, TestimonyState, Thing
from whistle.vault.tables.search import Query


def _load(name: str) -> ModuleType:
    spec = spec_from_file_location(name, Path(__file__).parents[1] / "data" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VAULT, DESK = _load("gui_vault"), _load("gui_desk")


class View:
    """Takes what the presenters show, the last of it at the end."""

    def __init__(self) -> None:
        self.asked = Asked()
        self.choices = Choices((), {})
        self.found: list[tuple[SearchShown | None, str]] = []
        self.chosen: frozenset[str] = frozenset()
        self.undo: Any = None
        self.keep_error = ""
        self.errors: list[WhistleError] = []
        self.said: list[str] = []
        self.suggested: tuple[SuggestRow, ...] = ()
        self.pairs: list[CopiesShown] = []
        self.beside: list[Beside | None] = []
        self.empty = 0

    def show_asked(self, asked: Asked) -> None:
        self.asked = asked

    def show_choices(self, choices: Choices) -> None:
        self.choices = choices

    def show_found(self, shown: SearchShown | None, notice: str) -> None:
        self.found.append((shown, notice))

    def show_chosen(self, keys: frozenset[str]) -> None:
        self.chosen = keys

    def show_undo(self, what: Any) -> None:
        self.undo = what

    def show_keep_error(self, sentence: str) -> None:
        self.keep_error = sentence

    def show_error(self, error: WhistleError) -> None:
        self.errors.append(error)

    show_failed = show_error

    def announce(self, words: str) -> None:
        self.said.append(words)

    def show_suggestions(self, rows: tuple[SuggestRow, ...], can_undo: bool) -> None:
        self.suggested, self.undo = rows, can_undo

    def show_pairs(self, shown: CopiesShown, current: str) -> None:
        self.pairs.append(shown)

    def show_beside(self, beside: Beside | None) -> None:
        self.beside.append(beside)

    def show_empty(self) -> None:
        self.empty += 1

    @property
    def rows(self) -> tuple[Any, ...]:
        shown = self.found[-1][0]
        return shown.rows if shown is not None else ()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    with VAULT.make(folder, permitted=False) as session:
        case = VAULT.the_case(session).id
        session.records.add(case, "allegation", {"text": "The plan named people who had left"})
        session.records.settle(case)
    return folder


@pytest.fixture
def session(template: Path, tmp_path: Path) -> Iterator[Session]:
    with VAULT.copy(template, tmp_path) as opened:
        yield opened


@pytest.fixture
def case(session: Session) -> str:
    return str(VAULT.the_case(session).id)


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def search(session: Session, view: View, case: str) -> SearchPresenter:
    made = SearchPresenter(DESK.DirectLane(session), view)
    made.enter(case)
    return made


# -- search ------------------------------------------------------------------------------------


def test_a_search_says_where_each_place_is_and_which_sentence_a_tag_would_be_put_on(
    search: SearchPresenter, view: View
) -> None:
    search.ask(Asked("plan"))
    where = {row.where for row in view.rows}
    assert where == {"Heron, account", "Slate, account", "Allegation"}
    slate = next(row for row in view.rows if row.where.startswith("Slate"))
    assert slate.sentence == "I saw the plan on the wall."
    claim = next(row for row in view.rows if row.where == "Allegation")
    assert claim.place is None
    assert claim.leads.page == "allegations"
    assert view.said[-1] == "3 places found"


def test_a_word_that_is_nowhere_is_looked_for_nearly_and_that_is_said(
    search: SearchPresenter, view: View, session: Session
) -> None:
    search.ask(Asked("mangaer"))
    assert view.found[-1][1] == "Nothing says “mangaer”. Showing “manager”."
    assert len(view.rows) == 1
    first = look_in(session, "mangaer")[0]
    assert (first.title, first.page, first.extra) == (view.found[-1][1], "search", "words=mangaer")
    search.ask(Asked("zzyzx"))
    assert not view.rows
    assert view.found[-1][1].startswith("Nothing found in what is open.")


def test_every_place_to_look_can_be_asked_and_has_words(search: SearchPresenter, view: View) -> None:
    found = {}
    for place, _, fields in places_to_look():
        search.ask(Asked("plan", place))
        assert said_of(Query("plan", fields), ()).startswith("“plan”")
        found[place] = {row.where for row in view.rows}
    assert view.errors == []
    assert found["allegation"] == {"Allegation"}
    assert found["narrative"] == {"Heron, account", "Slate, account"}
    assert found["happening"] == set()


def test_every_kind_of_note_can_be_looked_in_alone() -> None:
    assert set(kinds()) <= {place for place, _, _ in places_to_look()}


def test_a_tag_alone_shows_every_place_that_carries_it(search: SearchPresenter, view: View) -> None:
    search.ask(Asked(tag="A3"))
    assert len(view.rows) == 2
    search.ask(Asked())
    assert view.rows == ()
    assert "Type a word" in view.found[-1][1]


def test_chosen_sentences_of_several_accounts_get_one_tag_and_lose_it_with_one_undo(
    search: SearchPresenter, view: View, session: Session, case: str
) -> None:
    before = {p.id for p in session.cases.book(case).passages}
    search.ask(Asked("plan"))
    search.choose_all()
    assert len(view.chosen) == 2, "an allegation takes no tag"
    search.tag("E1", Basis.SAW)
    new = [p for p in session.cases.book(case).passages if p.id not in before]
    assert {p.code for p in new} == {"E1"}
    assert len({p.testimony_id for p in new}) == 2
    assert view.undo == "2 sentences tagged E1"
    assert view.said[-1] == view.undo
    assert view.chosen == frozenset()
    search.undo()
    assert {p.id for p in session.cases.book(case).passages} == before
    assert view.undo == ""


def test_what_cannot_be_tagged_says_why_and_is_not_chosen(search: SearchPresenter, view: View) -> None:
    search.ask(Asked("target"))
    (draft,) = view.rows
    assert draft.draft
    search.choose(draft.key)
    assert view.chosen == frozenset()
    assert view.said[-1] == "Take the names out of it first."
    search.tag("A3", Basis.SAW)
    assert view.undo == ""


def test_an_answer_to_older_words_is_dropped(session: Session, view: View, case: str) -> None:
    lane = DESK.DirectLane(session)
    search = SearchPresenter(lane, view)
    search.enter(case)
    lane.hold = True
    search.ask(Asked("plan"))
    search.ask(Asked("target"))
    lane.release()
    assert [row.where for row in view.rows] == ["Juniper, draft"]


def test_a_search_is_kept_asked_again_kept_no_more_and_had_back(search: SearchPresenter, view: View) -> None:
    search.ask(Asked("plan", "narrative", "A3"))
    many = len(view.rows)
    search.keep("")
    assert view.keep_error
    search.keep("  Plans   on walls ")
    assert set(view.choices.kept) == {"Plans on walls"}
    search.ask(Asked("appointments"))
    search.run_kept("Plans on walls")
    assert len(view.rows) == many
    assert (view.asked.words, view.asked.place, view.asked.tag) == ("plan", "narrative", "A3")
    search.keep("Plans on walls")
    assert isinstance(view.errors[-1], AlreadyExists)
    search.forget_kept("Plans on walls")
    assert not view.choices.kept
    search.undo()
    assert set(view.choices.kept) == {"Plans on walls"}
    search.undo()
    assert not view.choices.kept


def test_a_search_that_fails_says_so_and_the_page_goes_on(session: Session, view: View, case: str) -> None:
    lane = DESK.DirectLane(session)
    search = SearchPresenter(lane, view)
    search.enter(case)
    search.ask(Asked("plan"))
    search.choose_all()
    lane.fail_next = DiskFull()
    search.tag("A3", Basis.SAW)
    assert isinstance(view.errors[-1], DiskFull)
    search.tag("E1", Basis.SAW)
    assert view.undo == "2 sentences tagged E1"


# -- suggestions -------------------------------------------------------------------------------

OLD = "The list of numbers by the phone is years out of date. It rained."


def _account(session: Session, case: str, text: str, source: str, *, seal: bool = True) -> str:
    who = session.sources.add(case, source)
    account = session.accounts.add(who.id, text)
    if seal:
        session.sealing.seal(session.sealing.review(account.id), (), "direct")
    return account.id


def test_a_draft_gets_no_suggestions_and_a_sealed_account_gets_them_with_reasons(
    session: Session, case: str
) -> None:
    draft = _account(session, case, OLD, "Knot", seal=False)
    assert read_suggestions(session, draft) == ()
    session.sealing.seal(session.sealing.review(draft), (), "direct")
    (row,) = read_suggestions(session, draft)
    assert row.one.code == "A3"
    assert row.quote == "The list of numbers by the phone is years out of date."
    assert "out of date" in row.because
    assert row.spoken.startswith("Suggested: A3")
    assert session.tags.passages(draft) == [], "nothing is tagged by it"


def test_a_suggestion_that_was_passed_over_stays_away_until_it_is_brought_back(
    session: Session, case: str, view: View
) -> None:
    account = _account(session, case, OLD, "Knot")
    suggest = TagSuggest(DESK.DirectLane(session), view)
    suggest.open(account)
    (row,) = view.suggested
    suggest.pass_over(row.key)
    assert view.suggested == ()
    assert view.undo is True
    again = TagSuggest(DESK.DirectLane(session), view)
    again.open(account)
    assert view.suggested == ()
    suggest.bring_back()
    assert [one.key for one in view.suggested] == [row.key]
    session.tags.add_span(account, row.one.code, row.one.start, row.one.end)
    suggest.open(account)
    assert view.suggested == (), "what is tagged so is not suggested"


# -- texts that are alike ----------------------------------------------------------------------

FIRST = (
    "The form has to be filled in before eight in the morning and nobody told us why it could not wait"
    " until the doors were open. I asked twice. The second time I was told to stop asking and to get on."
)
COPY = (
    "As I heard it, the form has to be filled in before eight in the morning and nobody told us why it"
    " could not wait until the doors were open. They asked three times."
)


@pytest.fixture
def copies(session: Session, view: View, case: str) -> Copies:
    _account(session, case, FIRST, "Knot")
    _account(session, case, COPY, "Ruff")
    made = Copies(DESK.DirectLane(session), view)
    made.enter(case)
    return made


def test_two_texts_lie_beside_each_other_with_the_same_numbers(copies: Copies, view: View) -> None:
    (pair,) = view.pairs[-1].pairs
    assert pair.open
    assert (pair.copy, pair.original) == ("Ruff’s account", "Knot’s account")
    beside = view.beside[-1]
    assert beside is not None
    shared = [row for row in beside.pieces if row.number]
    assert [row.number for row in shared] == list(range(1, len(shared) + 1))
    longest = max(shared, key=lambda row: len(row.first))
    assert longest.what is Difference.SAME
    start, end = longest.piece.first or (0, 0)
    assert FIRST[start:end].startswith("The form has to be filled in")
    assert beside.summary.startswith(f"{len(shared)} passage")


def test_the_accounts_page_counts_pairs_that_wait(copies: Copies, session: Session, case: str) -> None:
    assert read_accounts(session, case).alike == 1
    copies.is_copy("rewrite")
    assert read_accounts(session, case).alike == 0


def test_a_decision_is_said_kept_and_taken_back(copies: Copies, view: View, session: Session) -> None:
    copies.is_copy("rewrite")
    (pair,) = view.pairs[-1].pairs
    assert (pair.kind, pair.decided) == ("rewrite", "A rewrite")
    assert view.said[-1] == "Decided: a rewrite. It never counts as a second source."
    copies.swap()
    assert view.pairs[-1].pairs[0].copy == "Knot’s account"
    copies.undo()
    assert view.pairs[-1].pairs[0].copy == "Ruff’s account"
    copies.undo()
    assert view.pairs[-1].pairs[0].open
    assert view.undo is False


def test_what_is_no_copy_is_not_proposed_again_and_undo_brings_the_question_back(
    copies: Copies, view: View, session: Session, case: str
) -> None:
    pair = view.pairs[-1].pairs[0]
    copies.not_copy()
    assert view.empty == 1
    owner = session.records.all(case, ("derivation",), binned=True)[0].choice("copy")
    assert session.copies.look(case, owner) == ()
    copies.undo()
    assert [one.id for one in view.pairs[-1].pairs] == [pair.id]


def test_a_pair_whose_text_is_gone_shows_no_texts_and_no_error(
    copies: Copies, view: View, session: Session, case: str
) -> None:
    account = next(
        a for a in session.accounts.all(case) if session.accounts.words(a.id)[0].words.text == COPY
    )
    session.accounts.delete(account.id)
    copies.enter(case)
    assert view.beside[-1] is None
    assert view.errors == []


# -- the bin -----------------------------------------------------------------------------------


def test_a_source_goes_with_what_rests_on_it_said_first_and_comes_back_with_undo(
    session: Session, case: str
) -> None:
    class Page:
        def __init__(self) -> None:
            self.asked: list[tuple[str, str]] = []
            self.undo = False
            self.shown: Any = None

        def ask_bin(self, heading: str, text: str) -> None:
            self.asked.append((heading, text))

        def show_undo(self, ready: bool) -> None:
            self.undo = ready

        def show_rows(self, shown: Any, _rows: Any) -> None:
            self.shown = shown

        def __getattr__(self, _name: str) -> Any:
            return lambda *_: None

    (claim,) = session.records.all(case, ("allegation",))
    for passage in session.cases.book(case).passages:
        if passage.code == "A3":
            session.records.bear(claim.id, Thing.PASSAGE, passage.id, Relation.SUPPORTS)
    page = Page()
    accounts = Accounts(DESK.DirectLane(session), page)
    accounts.enter(case)
    heron = session.sources.named("Heron")
    accounts.ask_bin_source(heron.id)
    heading, text = page.asked[-1]
    assert heading == "Put all of Heron in the bin?"
    assert text == (
        "1 account goes along. The pseudonym and the answers about permission stay. 1 link to an allegation"
        " stops to count while it is there. “The plan named people who had left” then rests on 1 instead of"
        " 2. It can be taken out again until the bin is emptied."
    )
    accounts.bin()
    binned = [one for one in session.accounts.all(case) if one.state is TestimonyState.BINNED]
    assert [one.source_id for one in binned] == [heron.id]
    assert page.undo
    accounts.bin()
    assert len([one for one in session.accounts.all(case) if one.state is TestimonyState.BINNED]) == 1
    accounts.undo()
    assert all(one.state is not TestimonyState.BINNED for one in session.accounts.all(case))
    assert not page.undo
