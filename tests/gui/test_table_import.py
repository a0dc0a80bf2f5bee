"""A table on its way in: columns, a look at every row, all or none, and into the bin again."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from ui.presenters.table_import import Done, Looked, Mapped, TableImport, row_kinds
from whistle.api import Session
from whistle.errors import FileUnreadable, OnHold, WhistleError
from whistle.model import TestimonyState


def _load(name: str) -> ModuleType:
    spec = spec_from_file_location(name, Path(__file__).parents[1] / "data" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VAULT, DESK = _load("gui_vault"), _load("gui_desk")

ROWS = (
    "Kept by,Account,Still there\n"
    "Snipe,The lift stood still all week.,current\n"
    "Dunlin,=SUM(A1:A9) is what the list said.,former\n"
    "Rail,We were told to take the stairs.,perhaps\n"
)
EVENTS = "Source,What happened,When\nHeron,A fire drill,3/4/2025\nNobody,A flood,31/2/2025\n"


class View:
    def __init__(self) -> None:
        self.mapped: list[Mapped] = []
        self.looked: Looked | None = None
        self.done: list[Done | None] = []
        self.busy: list[tuple[str, int, int]] = []
        self.starts = 0
        self.errors: list[WhistleError] = []
        self.said: list[str] = []

    def show_start(self) -> None:
        self.starts += 1

    def show_mapping(self, mapped: Mapped) -> None:
        self.mapped.append(mapped)

    def show_looked(self, looked: Looked | None) -> None:
        self.looked = looked

    def show_busy(self, words: str, done: int, total: int) -> None:
        self.busy.append((words, done, total))

    def show_done(self, done: Done | None) -> None:
        self.done.append(done)

    def show_error(self, error: WhistleError) -> None:
        self.errors.append(error)

    def announce(self, words: str) -> None:
        self.said.append(words)

    def column(self, field: str) -> str:
        return next(one.heading for one in self.mapped[-1].fields if one.id == field)


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
def taking(session: Session, view: View) -> TableImport:
    made = TableImport(DESK.DirectLane(session), view)
    made.enter(VAULT.the_case(session).id, "account")
    return made


def read(taking: TableImport, folder: Path, words: str) -> None:
    path = folder / "list.csv"
    path.write_text(words, encoding="utf-8")
    taking.read(path)


def test_columns_are_matched_by_their_names_and_a_column_fills_one_field_only(
    taking: TableImport, view: View, tmp_path: Path
) -> None:
    assert view.starts == 1
    read(taking, tmp_path, ROWS)
    assert view.column("text") == "Account"
    assert view.mapped[-1].missing == "Source"
    taking.fill("source", "Account")
    assert view.mapped[-1].missing == "Account"
    taking.fill("source", "Kept by")
    taking.fill("text", "Account")
    assert view.mapped[-1].missing == ""
    sample = next(one.sample for one in view.mapped[-1].fields if one.id == "source")
    assert sample == "Snipe; Dunlin; Rail"


def _mapped(taking: TableImport, folder: Path) -> None:
    read(taking, folder, ROWS)
    taking.fill("source", "Kept by")
    taking.fill("employment", "Still there")


def test_every_row_is_looked_at_before_anything_is_written(
    taking: TableImport, view: View, session: Session, tmp_path: Path
) -> None:
    _mapped(taking, tmp_path)
    before = len(session.accounts.all())
    taking.look()
    looked = view.looked
    assert looked is not None
    assert (looked.fit, looked.refused, looked.new_sources) == (2, 1, 2)
    assert looked.rows[0].number == 4
    assert looked.rows[0].wrong.startswith("Employment takes one of: current")
    assert "perhaps" not in looked.rows[0].spoken, "what stands there is not said again"
    taking.write()
    assert len(session.accounts.all()) == before, "one row does not fit, so none is written"
    taking.fill("employment", "")
    assert view.looked is None, "what was looked at is old after a change"
    taking.write()
    assert len(session.accounts.all()) == before


def test_rows_that_do_not_fit_are_left_out_and_the_rest_comes_in_and_goes_into_the_bin(
    taking: TableImport, view: View, session: Session, tmp_path: Path
) -> None:
    _mapped(taking, tmp_path)
    before = {one.id for one in session.accounts.all()}
    taking.look()
    taking.write(leave_out=True)
    new = [one for one in session.accounts.all() if one.id not in before]
    texts = {session.accounts.words(one.id)[0].words.text for one in new}
    assert texts == {"The lift stood still all week.", "=SUM(A1:A9) is what the list said."}
    assert any(at for _, at, _ in view.busy), "it says how far it is"
    assert view.busy[-1][0] == ""
    assert not taking.writing
    assert view.said[-1].startswith("2 rows were added")
    taking.undo()
    assert {session.accounts.get(one.id).state for one in new} == {TestimonyState.BINNED}
    assert view.said[-1] == "2 rows are in the bin"
    taking.undo()
    assert view.said[-1] == "2 rows are in the bin"


def test_events_come_in_with_their_dates_read_as_asked_and_are_undone(
    taking: TableImport, view: View, session: Session, tmp_path: Path
) -> None:
    case = VAULT.the_case(session).id
    taking.choose_kind("incident")
    read(taking, tmp_path, EVENTS)
    taking.look()
    assert view.looked is not None
    assert (view.looked.fit, view.looked.refused, view.looked.dates_as_words) == (1, 1, 2)
    taking.choose_dates("day-first")
    taking.look()
    assert view.looked.dates_as_words == 1, "the 31st of February is no day: its words are kept"
    before = {one.id for one in session.cases.book(case).incidents}
    taking.write(leave_out=True)
    (new,) = [one for one in session.cases.book(case).incidents if one.id not in before]
    assert new.when.edtf == "2025-04-03"
    taking.undo()
    assert {one.id for one in session.cases.book(case).incidents} == before
    assert [one.id for one in session.events.binned(case)] == [new.id]


def test_records_under_others_come_in_and_a_hold_keeps_them_out_of_the_bin(
    taking: TableImport, view: View, session: Session, tmp_path: Path
) -> None:
    case = VAULT.the_case(session).id
    session.records.add(case, "allegation", {"text": "Too many appointments"})
    taking.choose_kind("number")
    read(
        taking,
        tmp_path,
        'What is counted,"Number, or the least of it",Stands under\nAppointments,24,Too many appointments\n',
    )
    assert "parent" in {one.id for one in view.mapped[-1].fields}
    taking.fill("parent", "Stands under")
    taking.look()
    taking.write()
    (number,) = session.records.all(case, ("number",))
    assert number.parent
    session.cases.hold(case, on=True)
    taking.undo()
    assert isinstance(view.errors[-1], OnHold)
    assert session.records.all(case, ("number",)) == [number]


def test_stopping_adds_nothing(session: Session, view: View, tmp_path: Path) -> None:
    lane = DESK.DirectLane(session)
    taking = TableImport(lane, view)
    taking.enter(VAULT.the_case(session).id, "account")
    _mapped(taking, tmp_path)
    taking.look()
    before = len(session.accounts.all())
    lane.hold = True
    taking.write(leave_out=True)
    assert taking.writing
    taking.stop()
    lane.release()
    assert len(session.accounts.all()) == before
    assert view.said[-1] == "Stopped. Nothing was added."
    assert not taking.writing


def test_a_file_that_is_no_table_is_refused_and_nothing_changes(
    taking: TableImport, view: View, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.csv"
    path.write_bytes(b"PK\x03\x04 and so on")
    taking.read(path)
    assert isinstance(view.errors[-1], FileUnreadable)
    assert view.mapped == []


def test_every_kind_of_row_has_words() -> None:
    assert len({words for _, words in row_kinds()}) == len(row_kinds())
