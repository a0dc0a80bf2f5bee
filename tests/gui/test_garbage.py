"""What holds itself is looked for in the window's thread, whoever made it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import garbage
from ui.garbage import Collector


class Loop:
    """Holds itself, and says in which thread it went."""

    def __init__(self, went: list[int]) -> None:
        self.own, self.went = self, went

    def __del__(self) -> None:
        self.went.append(threading.get_ident())


@pytest.fixture
def collector(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr(garbage, "EVERY_MS", 20)
    gc.collect()
    gc.enable()
    made = Collector()
    yield made
    made.stop()
    gc.disable()


def litter(loops: int) -> list[int]:
    """Make that many in another thread; the list fills with the threads in which they went."""
    went: list[int] = []

    def make() -> None:
        for _ in range(loops):
            Loop(went)

    thread = threading.Thread(target=make)
    thread.start()
    thread.join()
    return went


def test_what_another_thread_left_is_taken_apart_in_the_windows(collector: Collector, qtbot: QtBot) -> None:
    went = litter(5000)
    assert went == [], "Python looked by itself"
    qtbot.waitUntil(lambda: len(went) == 5000)
    assert set(went) == {threading.get_ident()}


def test_without_a_window_that_looks_the_other_thread_takes_it_apart(qapp: QApplication) -> None:
    gc.collect()
    gc.enable()
    try:
        went = litter(5000)
    finally:
        gc.disable()
    assert went
    assert threading.get_ident() not in went, "so the test above would see it"


def test_what_is_new_is_looked_through_in_busy_moments_and_all_of_it_in_the_next_quiet_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []
    busy: list[bool] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: looked.append(generation))
    monkeypatch.setattr(garbage, "is_more_made", lambda: busy.pop(0))
    made = Collector()
    made.stop()
    monkeypatch.setattr(garbage, "BUSY", 5)
    busy += [False, True, True, False, False, *[True] * 6]
    for _ in range(len(busy)):
        made._look()
    assert looked == [1, 1, 2, 1, 1, 1, 1, 2, 1]
