"""The record of what was done, without a window: every act has words, and check words are found again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ui.presenters.record import ACTIONS, GONE, Finding, History, Record, health_words
from whistle.api import Session
from whistle.dossier.record import Audience
from whistle.errors import DatabaseDamaged, WhistleError


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
        self.histories: list[History] = []
        self.checking: list[str] = []
        self.findings: list[Finding] = []
        self.wrong: list[str] = []
        self.errors: list[WhistleError] = []
        self.said: list[str] = []

    def show_history(self, history: History) -> None:
        self.histories.append(history)

    def show_checking(self, words: str) -> None:
        self.checking.append(words)

    def show_finding(self, finding: Finding) -> None:
        self.findings.append(finding)

    def show_wrong_words(self, sentence: str) -> None:
        self.wrong.append(sentence)

    def show_error(self, error: WhistleError) -> None:
        self.errors.append(error)

    def say(self, words: str) -> None:
        self.said.append(words)


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
def view() -> View:
    return View()


@pytest.fixture
def page(view: View, session: Session) -> Record:
    made = Record(view, DESK.DirectLane(session))
    made.enter()
    return made


def test_every_act_that_the_program_records_has_words() -> None:
    root = Path(__file__).parents[2] / "whistle"
    found: set[str] = set()
    for path in root.rglob("*.py"):
        for call in re.findall(r"custody\.append\(\s*([^\n]+)", path.read_text("utf-8")):
            first = call.partition(",")[0] if " if " not in call else call.partition(", ")[0]
            found |= set(re.findall(r'"([a-z-]+)"', first))
    assert len(found) > 8
    assert found - set(ACTIONS) == set()


def test_the_newest_act_stands_first_and_says_what_it_was_about(page: Record, view: View) -> None:
    entries = view.histories[-1].entries
    assert [entry.number for entry in entries] == list(range(len(entries), 0, -1))
    assert entries[-1].what == "Vault made"
    assert entries[-2].about == "Case “Depot”"
    assert entries[0].what == "Permission recorded"
    assert entries[0].about == "Slate"
    assert entries[0].more == ("for HSE",)
    assert any(entry.about == "Heron’s account" for entry in entries)


def test_a_reason_to_go_on_without_a_check_is_in_the_record(
    page: Record, view: View, session: Session, tmp_path: Path
) -> None:
    session.register.close()
    case = VAULT.the_case(session)
    reasons = {"identities": "the list is away", "second-reader": "Nobody else may know."}
    session.dossiers.export(case.id, tmp_path / "a.pdf", audience=Audience.HSE, overrides=reasons)
    page.enter()
    newest = view.histories[-1].entries[0]
    assert newest.what == "Dossier made"
    assert newest.about.startswith("Dossier R-")
    assert "went on without “Names”: the list is away" in newest.more
    # Whoever ended a sentence is not read out with a full stop and a comma.
    assert newest.spoken.endswith(
        ": went on without “Names”: the list is away; "
        "went on without “Second reader”: Nobody else may know; for HSE."
    )


def test_of_what_was_destroyed_only_that_it_was_is_left(page: Record, view: View, session: Session) -> None:
    account = session.accounts.all()[-1]
    session.accounts.delete(account.id)
    session.care.purge()
    page.enter()
    assert sum(entry.about == GONE for entry in view.histories[-1].entries) >= 2


def test_nothing_damaged_is_said_with_what_it_does_not_prove(page: Record, view: View) -> None:
    page.check()
    assert view.checking[0]
    finding = view.findings[-1]
    assert (finding.kind, finding.heading) == ("done", "Nothing is damaged")
    assert "only against check words on paper" in finding.text
    assert view.said


def test_every_sort_of_damage_is_said(session: Session) -> None:
    sound = session.care.check()
    for damage in (
        {"header_damaged": ("first",)},
        {"database": ("page 3",)},
        {"custody_broken_at": 4},
        {"blobs_missing": 1},
        {"blobs_damaged": 2},
        {"register_damaged": True},
    ):
        finding = health_words(replace(sound, **damage))  # type: ignore[arg-type]  # one field each
        assert finding.kind == "error"
        assert finding.text != health_words(sound).text
        assert "Nothing was changed" in finding.text


def test_todays_words_and_earlier_ones_are_told_apart(page: Record, view: View, session: Session) -> None:
    words = view.histories[-1].check_words
    rows = len(view.histories[-1].entries)
    page.compare(f"  {words.upper()} ")
    assert view.findings[-1].heading == "These are today’s check words"
    session.cases.add("Another")
    page.compare(words.replace(" ", ", "))
    assert view.findings[-1].heading == f"These were the check words after line {rows}"
    assert "1 line came after it" in view.findings[-1].text


def test_words_that_were_never_the_check_words_are_an_alarm(page: Record, view: View) -> None:
    page.compare("amber amber amber amber amber amber")
    assert view.findings[-1].kind == "error"
    assert "another vault" in view.findings[-1].text


@pytest.mark.parametrize("typed", ["", "one two", "a b c d e f g"])
def test_what_cannot_be_check_words_is_said_without_looking(page: Record, view: View, typed: str) -> None:
    page.compare(typed)
    assert len(view.wrong) == 1
    assert view.findings == []


def test_a_record_with_a_broken_line_is_no_match_for_any_words(
    page: Record, view: View, session: Session
) -> None:
    words = view.histories[-1].check_words
    session._vault.db.run("UPDATE custody SET row = replace(row, '\"at\":', '\"at\": ') WHERE seq = 2")
    page.compare(words)
    assert view.findings[-1].kind == "error"
    assert "from line 2 on" in view.findings[-1].text


def test_a_check_that_could_not_be_made_can_be_asked_for_again(view: View, session: Session) -> None:
    lane: Any = DESK.DirectLane(session)
    page = Record(view, lane)
    lane.fail_next = DatabaseDamaged()
    page.check()
    assert [type(error) for error in view.errors] == [DatabaseDamaged]
    page.check()
    assert view.findings[-1].kind == "done"


def test_asking_twice_looks_once(view: View, session: Session) -> None:
    lane: Any = DESK.DirectLane(session)
    page = Record(view, lane)
    lane.hold = True
    page.check()
    page.check()
    lane.release()
    assert len(view.findings) == 1
