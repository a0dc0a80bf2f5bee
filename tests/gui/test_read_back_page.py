"""The page on which a source's words are read back: by keys, for each reader, and the letters below."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.base import Place
from ui.pages.read_back import ReadBackPage
from ui.widgets.text import Words
from whistle.dossier.record import Audience


def _load() -> ModuleType:
    spec = spec_from_file_location("gui_vault", Path(__file__).parents[1] / "data" / "gui_vault.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VAULT = _load()


@pytest.fixture
def page(surroundings: Any, tmp_path: Path, qtbot: QtBot) -> Any:
    with VAULT.make(tmp_path) as session:
        case = VAULT.the_case(session)
        session.dossiers.export(
            case.id,
            tmp_path / "out.pdf",
            audience=Audience.HSE,
            overrides={"second-reader": "read in a test"},
        )
        case_id, heron = case.id, session.sources.named("Heron").id
    opened: list[bool] = []
    surroundings.lane.open(
        tmp_path / "vault", VAULT.PASSPHRASE, VAULT.CUSTODIAN, done=lambda _: opened.append(True)
    )
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    shown = ReadBackPage(surroundings.context)
    qtbot.addWidget(shown)
    shown.build()
    shown.resize(1000, 700)
    shown.show()
    shown.enter(Place("readback", case_id, source_id=heron, recipient="hse"))
    _idle(surroundings, qtbot)
    shown.desk = surroundings
    return shown


def _idle(desk: Any, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: desk.lane.pending == 0, timeout=20_000)
        qtbot.wait(20)


def _texts(page: Any) -> list[str]:
    return [label.text() for label in page.findChildren(Words) if label.isVisibleTo(page)]


def test_words_of_one_source_for_one_reader_and_the_letters(page: Any, qtbot: QtBot) -> None:
    assert page.heading.text().endswith("of Heron for HSE")
    assert any("16 to 24" in text for text in _texts(page))
    assert any("please do not use it any further" in text for text in _texts(page))
    page.noted.click()
    _idle(page.desk, qtbot)
    assert page.desk.said[-1] == "Noted in the record."
    page.recipient.choose("press")
    page.recipient.activated.emit(page.recipient.currentIndex())
    _idle(page.desk, qtbot)
    assert page.heading.text() == "Nothing of Heron may go to the press"
    assert page.desk.said[-1] == page.heading.text()
    assert not any("16 to 24" in text for text in _texts(page))
    page.permissions.click()
    assert (page.desk.places[-1].name, page.desk.places[-1].recipient) == ("permissions", "press")
    page.leave()
    assert page._items.count() == 0
    assert page.desk.errors == []
