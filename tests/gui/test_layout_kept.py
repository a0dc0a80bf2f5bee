"""Where the window stood and how wide its panes were: kept by names of pages and px, nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.placing import fitting
from ui.preferences import Choices, load_preferences
from ui.theme import Theme
from ui.widgets.panes import KEEP_MS, Pane, Panes

ROOT = Path(__file__).resolve().parents[2]
LAPTOP = QRect(0, 0, 1280, 720)
BESIDE = QRect(1280, 0, 1920, 1080)


def make(theme: Theme, choices: Choices, qtbot: QtBot, key: str = "names") -> Panes:
    parts = [Pane("Words", QWidget()), Pane("List", QWidget(), 300), Pane("Preview", QWidget(), 200)]
    panes = Panes(theme, "Three", parts, choices=choices, key=key)
    qtbot.addWidget(panes)
    panes.resize(1200, 500)
    panes.show()
    return panes


def drag(panes: Panes, handle: int, by: int, qtbot: QtBot) -> None:
    """Pull a handle to the side with the mouse."""
    grip = panes.splitter.handle(handle)
    middle = grip.rect().center()
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(grip, middle + QPoint(by, 0))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.wait(KEEP_MS + 100)


def test_a_pane_that_was_dragged_stays_as_wide_after_a_resize_and_the_next_time(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "choices.json"
    choices = Choices(path=path)
    panes = make(theme, choices, qtbot)
    before = panes.splitter.sizes()
    drag(panes, 1, -80, qtbot)
    after = panes.splitter.sizes()
    assert after[1] > before[1] + 40
    panes.resize(1300, 500)
    assert abs(panes.splitter.sizes()[1] - after[1]) <= 2
    again = make(theme, Choices(load_preferences(path), path), qtbot)
    assert abs(again.splitter.sizes()[1] - after[1]) <= 2
    other = make(theme, Choices(load_preferences(path), path), qtbot, key="case")
    assert abs(other.splitter.sizes()[1] - before[1]) <= 2
    kept = json.loads(path.read_text(encoding="utf-8"))["panes"]
    assert kept.rstrip("0123456789,;") == "names:"


@pytest.mark.parametrize(
    "panes", ["names:1,2,3", "Ropewalk House:1,2;", "names:;", "names:-1,2;", 7, "names:1,2,3;" * 100]
)
def test_widths_that_are_none_are_left_aside(tmp_path: Path, panes: object) -> None:
    path = tmp_path / "choices.json"
    path.write_text(json.dumps({"panes": panes, "place": "left"}), encoding="utf-8")
    found = load_preferences(path)
    assert found.panes == ""
    assert found.place == ""


def test_widths_of_a_page_that_has_other_panes_now_are_not_used(theme: Theme, qtbot: QtBot) -> None:
    choices = Choices()
    usual = make(theme, choices, qtbot)
    choices.change(panes="names:400,0;")
    other = make(theme, choices, qtbot)
    assert other.splitter.sizes() == usual.splitter.sizes()


@pytest.mark.parametrize(
    ("place", "screens", "wanted"),
    [
        ("", [LAPTOP], None),
        ("40,30", [LAPTOP], QRect(40, 30, 1200, 700)),
        ("1400,50", [LAPTOP, BESIDE], QRect(1400, 50, 1200, 700)),
        ("1400,50", [LAPTOP], None),
        ("-1800,20", [LAPTOP, QRect(-1920, 0, 1920, 1080)], QRect(-1800, 20, 1200, 700)),
        ("1200,50", [LAPTOP], None),
        ("40,30", [QRect(0, 0, 800, 600)], QRect(40, 30, 800, 600)),
        ("40,-500", [LAPTOP], None),
        ("40,30", [], None),
    ],
)
def test_the_window_is_put_back_only_where_it_can_be_seen(
    place: str, screens: list[QRect], wanted: QRect | None
) -> None:
    assert fitting(place, QSize(1200, 700), screens) == wanted


TWO_MONITORS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from ui.main import Program
from ui.preferences import Choices, load_preferences
app = QApplication(["Notes"])
path = Path(sys.argv[1])
program = Program(app, None, Choices(load_preferences(path), path), replace=lambda: None, end=lambda: None)
program.start()
app.processEvents()
window = program.window
print(len(app.screens()), window.screen().name(), window.x(), window.y())
if sys.argv[2:]:
    window.move(int(sys.argv[2]), int(sys.argv[3]))
    app.processEvents()
program.locker.lock()
app.processEvents()
"""


def run_on(screens: list[tuple[str, int]], choices: Path, *move: str) -> list[str]:
    """Start the window on monitors beside each other, perhaps move it, and lock; say where it stood."""
    shape = choices.parent / f"screens{len(screens)}.json"
    listed = [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": 1280,
            "height": 720,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, x in screens
    ]
    shape.write_text(json.dumps({"screens": listed}), encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-c", TWO_MONITORS, str(choices), *move],
        cwd=ROOT,
        env={
            "QT_QPA_PLATFORM": f"offscreen:configfile={shape}",
            "HOME": str(choices.parent),
            "PATH": "/usr/bin:/bin",
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return told.stdout.split()


def test_the_window_comes_back_on_its_monitor_and_in_sight_when_that_is_gone(tmp_path: Path) -> None:
    """With two monitors of 1280 by 720, and then with one."""
    choices = tmp_path / "choices.json"
    both = [("laptop", 0), ("beside", 1280)]
    assert run_on(both, choices, "1320", "10")[:2] == ["2", "laptop"]
    assert run_on(both, choices)[:4] == ["2", "beside", "1320", "10"]
    alone = run_on(both[:1], choices)
    assert alone[:2] == ["1", "laptop"]
    assert 0 <= int(alone[2]) < 1280
    kept = json.loads(choices.read_text(encoding="utf-8"))
    assert {type(value) for value in kept.values()} <= {str, int, float, bool}
