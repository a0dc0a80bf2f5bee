"""The way round the window: once, after the first unlock; it holds nothing up and covers nothing of need."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

sys.path.insert(0, str(Path(__file__).parent))
from window_scenes import NAMES, PASSPHRASE, QUICK, SCENES, Shape, Stage, leave, play, until
from window_walk import cut, nameless

from ui.preferences import Choices, Preferences, load_preferences
from ui.tour import Tour, _free_place
from whistle.api import Session

SIZES = {
    "1280 by 800": Shape(),
    "200%": Shape(width=1280, height=720, scale=2.0),
    "640 by 480": Shape(width=640, height=480),
    "640 by 480 at 200%": Shape(width=640, height=480, scale=2.0),
}


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Stage]:
    """A fresh program whose role was just chosen: the first stop is there."""
    place = tmp_path_factory.mktemp("tour")
    with Session.create(place / "template", PASSPHRASE, NAMES, QUICK) as session:
        session.cases.add("Another matter")

    def scene(made: Stage) -> None:
        made.unlock()
        assert not made.program.offer_tour, "only where the start of the program says so"
        made.program.offer_tour = True
        made.program.choose_role("interview")
        until(lambda: made.program.window._tour is not None)

    SCENES["_tour"] = scene
    try:
        opened = play("_tour", Shape(), place / "template", place, qapp)
    finally:
        del SCENES["_tour"]
    yield opened
    leave(opened)
    assert opened.defects == []


@pytest.fixture(autouse=True)
def _begun(request: pytest.FixtureRequest) -> None:
    """Each test begins at the first stop, on the page of the case, in the usual size."""
    if "stage" not in request.fixturenames:
        return
    made: Stage = request.getfixturevalue("stage")
    window = made.program.window
    window.self_mode, window.role = False, "interview"
    made.program.theme.set_scale(1.0)
    window.resize(1280, 800)
    window.activateWindow()
    window.navigate("case")
    if window._tour is not None:
        window._tour.end()
    window.take_tour()
    until(lambda: window._tour is not None)
    made.settle(30)


def tour_of(stage: Stage) -> Tour:
    tour = stage.program.window._tour
    assert tour is not None
    return tour


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", list(SIZES))
def test_no_stop_covers_hide_support_or_what_it_points_at_and_no_word_is_cut(stage: Stage, size: str) -> None:
    shape = SIZES[size]
    stage.program.theme.set_scale(shape.scale)
    stage.window.resize(shape.width, shape.height)
    stage.settle(30)
    tour, frame = tour_of(stage), stage.program.window.frame
    seen = []
    while tour.at >= 0:
        stage.settle(30)
        panel = place_of(tour.panel)
        assert stage.window.rect().contains(panel)
        for kept in (frame.hide_button, frame.rail_buttons["support"]):
            assert not panel.intersects(place_of(kept)), tour.at
        target = tour._target()
        assert target is not None, tour.at
        assert tour.outline.isVisible()
        assert tour.outline.geometry().contains(place_of(target) & stage.window.rect())
        assert not panel.intersects(place_of(target)), tour.at
        assert cut(tour.panel) == []
        assert nameless(tour.panel) == []
        seen.append(tour.panel.heading.text())
        tour.panel.next.click()
    assert seen == ["Hide", "All the pages", "Find", "Support", "Where to begin", "Help"]
    assert len(seen) <= 6


@pytest.mark.parametrize(
    "taken", [QRect(800, 300, 250, 80), QRect(0, 300, 1000, 80), QRect(), QRect(400, 280, 250, 80)]
)
def test_the_panel_finds_room_beside_what_it_points_at(taken: QRect) -> None:
    sizes = [QSize(800, 378), QSize(680, 430), QSize(560, 500)]
    room = QRect(0, 0, 1088, 688)
    place = _free_place(room, taken, sizes, 32)
    assert room.contains(place)
    assert not place.intersects(taken)
    assert place.size() in sizes or taken.width() > 200


def test_it_goes_by_keys_is_said_and_gives_the_focus_back(stage: Stage) -> None:
    window, tour = stage.program.window, tour_of(stage)
    before = tour._before
    assert window.focusWidget() is tour.panel.next
    assert window.announcer.said[-1].startswith("Stop 1 of 6. Hide. One press, or the key F12")
    QTest.keyClick(tour.panel.next, Qt.Key.Key_Return)
    assert window.announcer.said[-1].startswith("Stop 2 of 6. All the pages")
    assert window.focusWidget() is tour.panel.next
    QTest.keyClick(tour.panel.next, Qt.Key.Key_Tab)
    assert window.focusWidget() is tour.panel.back
    QTest.keyClick(tour.panel.back, Qt.Key.Key_Space)
    assert window.announcer.said[-1].startswith("Stop 1 of 6")
    assert window.focusWidget() is tour.panel.next, "there is no way back from the first stop"
    QTest.keyClick(tour.panel.next, Qt.Key.Key_Escape)
    assert window._tour is None
    assert before is not None
    assert window.focusWidget() is before
    assert stage.program.choices.current.tour_taken


def test_what_is_behind_it_can_be_used_meanwhile_and_a_sheet_lies_above(stage: Stage) -> None:
    window, tour = stage.program.window, tour_of(stage)
    QTest.mouseClick(window.frame.rail_buttons["timeline"], Qt.MouseButton.LeftButton)
    stage.settle(30)
    assert stage.page.objectName() == "timeline"
    assert tour.panel.isVisible()
    window.sheets.confirm("Sure?", "It can be undone.", "Do it", lambda: None)
    stage.window.resize(1100, 700)
    stage.settle(30)
    children = window.frame.body.children()
    assert children.index(window.sheets.shown) > children.index(tour.panel)
    window.sheets.shown.close_sheet()


def test_the_hide_key_works_at_every_stop(stage: Stage) -> None:
    locked: list[int] = []
    watch, lock = stage.program.watchman.hide_pressed, stage.program.locker.lock
    watch.disconnect(lock)
    watch.connect(lambda: locked.append(tour_of(stage).at))
    try:
        for at in range(6):
            tour_of(stage).go(at)
            QTest.keyClick(stage.window.focusWidget() or stage.window, Qt.Key.Key_F12)
    finally:
        watch.disconnect()
        watch.connect(lock)
    assert locked == [0, 1, 2, 3, 4, 5]


def test_nobody_who_writes_alone_gets_it_and_f1_opens_their_guide(stage: Stage) -> None:
    window = stage.program.window
    tour_of(stage).end()
    stage.program.offer_tour = True
    stage.program.choose_role("self")
    stage.settle(30)
    stage.program.offer_tour = False
    assert window._tour is None
    window.take_tour()
    stage.settle(400)
    assert window._tour is None
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    stage.settle(30)
    assert stage.page.objectName() == "own"
    assert window.sheets.shown is not None
    assert window.focusWidget().accessibleName() == "Writing my own account"
    window.sheets.shown.close_sheet()


def test_it_comes_once_and_can_be_taken_again_from_help(stage: Stage) -> None:
    window = stage.program.window
    tour_of(stage).end()
    stage.program.choose_role("referral")
    stage.settle(400)
    assert window._tour is None, "it comes by itself only once"
    window.navigate("help")
    stage.settle(30)
    stage.page.tour.click()
    until(lambda: window._tour is not None)
    assert stage.page.objectName() == "dossiers"
    assert tour_of(stage).at == 0
    assert window.focusWidget() is tour_of(stage).panel.next, "though the page had its focus to give, too"
    tour_of(stage).go(4)
    assert "one reader" in tour_of(stage).panel.words.text()


def test_the_choice_is_a_plain_flag(tmp_path: Path) -> None:
    path = tmp_path / "choices.json"
    Choices(Preferences(), path).change(tour_taken=True)
    assert load_preferences(path) == Preferences(tour_taken=True)
    path.write_text('{"tour_taken": "yes"}', encoding="utf-8")
    assert not load_preferences(path).tour_taken
