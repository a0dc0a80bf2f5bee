"""The shelf of dossiers without a window: who can get one, what was made, the same file again."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ui.presenters.dossiers import LAYOUTS, Checked, Dossiers, Shelf
from whistle.api import Session
from whistle.dossier.record import Audience
from whistle.errors import AlreadyExists, FileUnreadable, WhistleError
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
        self.shelves: list[Shelf] = []
        self.checked: list[Checked] = []
        self.again: list[tuple[str, str]] = []
        self.compared: list[tuple[bool, str, str]] = []
        self.errors: list[WhistleError] = []
        self.said: list[str] = []

    def show_shelf(self, shelf: Shelf) -> None:
        self.shelves.append(shelf)

    def show_checked(self, checked: Checked) -> None:
        self.checked.append(checked)

    def show_saved_again(self, reference: str, file_name: str) -> None:
        self.again.append((reference, file_name))

    def show_compared(self, joined: bool, heading: str, text: str) -> None:
        self.compared.append((joined, heading, text))

    def show_error(self, error: WhistleError) -> None:
        self.errors.append(error)

    def say(self, words: str) -> None:
        self.said.append(words)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    with VAULT.make(folder) as session:
        session.dossiers.export(
            VAULT.the_case(session).id,
            folder / "first.pdf",
            audience=Audience.HSE,
            overrides={"second-reader": "read in a test"},
        )
    return folder


@pytest.fixture
def session(template: Path, tmp_path: Path) -> Iterator[Session]:
    with VAULT.copy(template, tmp_path) as opened:
        yield opened


@pytest.fixture
def view() -> View:
    return View()


@pytest.fixture
def page(view: View, session: Session) -> Dossiers:
    made = Dossiers(view, DESK.DirectLane(session))
    made.enter(VAULT.the_case(session).id)
    return made


def test_the_usual_readers_stand_there_with_who_agreed(page: Dossiers, view: View, session: Session) -> None:
    readers = {reader.recipient: reader for reader in view.shelves[-1].readers}
    assert list(readers) == ["hse", "union", "press"]
    assert readers["hse"].agreed == ("Heron", "Slate")
    assert readers["press"].agreed == ()
    assert readers["press"].words == "Nobody has agreed for the press yet."
    session.consents.record(
        session.sources.named("Juniper").id, "northern branch", {ConsentKind.TESTIMONY: ConsentState.AGREED}
    )
    page.enter(VAULT.the_case(session).id)
    assert view.shelves[-1].readers[-1].title == "Northern branch"
    assert view.shelves[-1].readers[-1].agreed == ("Juniper",)


def test_what_was_made_is_listed_and_can_be_saved_again_byte_for_byte(
    page: Dossiers, view: View, template: Path, tmp_path: Path
) -> None:
    made = view.shelves[-1].made[0]
    assert made.recipient == "HSE"
    assert made.layout == LAYOUTS[Audience.HSE][0]
    page.save_again(made, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == (template / "first.pdf").read_bytes()
    assert view.again == [(made.reference, "again.pdf")]


def test_what_became_of_a_dossier_stands_beside_it(page: Dossiers, view: View, session: Session) -> None:
    case = VAULT.the_case(session)
    made = view.shelves[-1].made[0]
    assert made.outcome == ""
    body = session.records.add(case.id, "organisation", {"name": "The regulator"})
    given = {"to": body.id, "dossier": made.id, "outcome": "declined", "reason": "Not several staff"}
    session.records.add(case.id, "referral", given)
    page.enter(case.id)
    assert view.shelves[-1].made[0].outcome == "Declined: Not several staff"
    assert view.shelves[-1].made[0].spoken.endswith(". Declined: Not several staff")


def test_what_two_dossiers_tell_whoever_has_both_is_said(
    page: Dossiers, view: View, session: Session, tmp_path: Path
) -> None:
    made = view.shelves[-1].made[0]
    page.compare(made)
    assert view.compared[-1][:2] == (False, f"No words join {made.reference} with another dossier")
    VAULT.agree(session, session.sources.named("Heron"), "union")
    other = session.dossiers.export(
        VAULT.the_case(session).id,
        tmp_path / "union.pdf",
        audience=Audience.UNION,
        overrides={"second-reader": "read in a test"},
    )
    page.compare(made)
    joined, heading, text = view.compared[-1]
    assert joined
    assert heading.startswith("Whoever has")
    assert f"in {other.row.reference}, to the union: " in text
    assert "Heron" not in text


def test_a_file_that_is_there_is_not_touched(page: Dossiers, view: View, tmp_path: Path) -> None:
    (tmp_path / "mine.pdf").write_bytes(b"mine")
    page.save_again(view.shelves[-1].made[0], tmp_path / "mine.pdf")
    assert (tmp_path / "mine.pdf").read_bytes() == b"mine"
    assert [type(error) for error in view.errors] == [AlreadyExists]
    page.save_again(view.shelves[-1].made[0], tmp_path / "other.pdf")
    assert len(view.again) == 1


def test_pressing_twice_saves_once(view: View, session: Session, tmp_path: Path) -> None:
    lane: Any = DESK.DirectLane(session)
    page = Dossiers(view, lane)
    page.enter(VAULT.the_case(session).id)
    made = view.shelves[-1].made[0]
    lane.hold = True
    page.save_again(made, tmp_path / "one.pdf")
    page.save_again(made, tmp_path / "two.pdf")
    lane.release()
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["one.pdf"]


def test_a_file_is_checked_and_one_changed_byte_shows(
    page: Dossiers, view: View, template: Path, tmp_path: Path
) -> None:
    page.check_file(template / "first.pdf")
    assert view.checked[-1].sound
    assert view.shelves[-1].made[0].reference in view.checked[-1].text
    data = bytearray((template / "first.pdf").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "changed.pdf").write_bytes(data)
    page.check_file(tmp_path / "changed.pdf")
    assert not view.checked[-1].sound
    (tmp_path / "text.pdf").write_text("no dossier")
    page.check_file(tmp_path / "text.pdf")
    assert not view.checked[-1].sound


def test_a_file_that_cannot_be_read_is_an_error_and_no_verdict(
    page: Dossiers, view: View, tmp_path: Path
) -> None:
    page.check_file(tmp_path / "gone.pdf")
    assert view.checked == []
    assert [type(error) for error in view.errors] == [FileUnreadable]
