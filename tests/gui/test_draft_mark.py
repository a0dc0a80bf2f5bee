"""While the language is an unchecked draft every page says so, those before a vault is open too."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import KitProgram
from ui.language import draft_words, use
from ui.main import Program
from ui.pages.first_run import FirstRunPage
from ui.pages.kit import KitPage
from ui.pages.role import RolePage
from ui.pages.unlock import UnlockPage
from ui.preferences import Choices

ROOT = Path(__file__).resolve().parents[2]
SMALL, USUAL = (640, 480), (1280, 720)


@pytest.fixture
def programs(qapp: QApplication) -> Iterator[list[Program]]:
    """What is put into it is ended, and the language is English again."""
    running: list[Program] = []
    yield running
    for one in running:
        one.lane.close_now(10)
        one.pool.close_now()
        one.release()
    use("en")


def marks(window: QWidget, words: str) -> list[QLabel]:
    """Every place in sight that says it, and with room for all of it."""
    return [
        one
        for one in window.findChildren(QLabel)
        if one.isVisible()
        and words in one.text()
        and (one.wordWrap() or one.width() >= one.sizeHint().width())
    ]


def begun(programs: list[Program], program: Program, *gates: type[QWidget]) -> Program:
    """The program in sight at its first page."""
    programs.append(program)
    program.start()
    assert isinstance(program._gate, gates)
    return program


def everywhere(programs: list[Program], qapp: QApplication, folder: Path) -> Iterator[tuple[QWidget, str]]:
    """Each page without a head, and one with, in both sizes."""
    ends = {"replace": lambda: None, "end": lambda: None}
    started = begun(programs, Program(qapp, folder / "none" / "new", Choices(), **ends), FirstRunPage)
    gates = [
        lambda: started.show_unlock(),
        lambda: started._welcome(),
        lambda: started.window.navigate("help"),
        lambda: started.show_first_run(folder),
    ]
    # No note of a recipient is in the folder: the page is the same, and shorter.
    kit = begun(programs, KitProgram(qapp, None, Choices(), home=folder, **ends), KitPage)
    for program, steps in ((started, gates), (kit, [])):
        for step in [lambda: None, *steps]:
            step()
            for size in (SMALL, USUAL):
                program.window.resize(*size)
                qapp.processEvents()
                shown = program.window.outer.currentWidget()
                yield program.window, f"{type(shown).__name__} at {size[0]}"
        program.window.hide()


def test_every_page_says_that_the_language_is_a_draft_before_a_vault_is_open_too(
    programs: list[Program], qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    use("cy")
    words = draft_words()
    walked = set()
    without = []
    for window, page in everywhere(programs, qapp, tmp_path):
        walked.add(page.partition(" ")[0])
        if not marks(window, words):
            without.append(page)
    assert words == "Drafft heb ei wirio"
    assert without == []
    gates = {UnlockPage, FirstRunPage, RolePage, KitPage}
    assert walked == {one.__name__ for one in gates} | {"Frame"}
    assert walked - {"Frame"} == set(shown_as_gates()), "a page without a head that was not walked"


def test_a_language_that_was_checked_says_nothing_of_a_draft(
    programs: list[Program], qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    begun(
        programs,
        Program(qapp, tmp_path / "none" / "new", Choices(), replace=lambda: None, end=lambda: None),
        FirstRunPage,
    )
    assert draft_words() == ""
    assert not marks(programs[0].window, "Drafft")


def shown_as_gates() -> Iterator[str]:
    """The classes of the pages that the programs show without a head."""
    for file in ("main.py", "kit.py"):
        tree = ast.parse((ROOT / "ui" / file).read_text(encoding="utf-8"))
        for function in ast.walk(tree):
            if not isinstance(function, ast.FunctionDef):
                continue
            shows = any(
                isinstance(one, ast.Attribute) and one.attr == "_show_gate" for one in ast.walk(function)
            )
            for one in ast.walk(function):
                made = one.value if isinstance(one, ast.Assign) else None
                if shows and isinstance(made, ast.Call) and isinstance(made.func, ast.Name):
                    yield made.func.id
