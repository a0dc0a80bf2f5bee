"""Files are dragged onto pages: what a page can read is taken once, all else is refused by the pointer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import drag_onto
from ui.widgets.drops import FileDrops


@pytest.mark.parametrize(
    ("addresses", "single", "wanted"),
    [
        (["file:///tmp/a.csv"], False, ["a.csv"]),
        (["file:///tmp/a.CSV", "file:///tmp/b.csv"], False, ["a.CSV", "b.csv"]),
        (["file:///tmp/a.csv", "file:///tmp/b.csv"], True, ["a.csv"]),
        (["file:///tmp/a.exe"], False, []),
        (["file:///tmp/a.csv", "file:///tmp/b.exe"], False, []),
        (["file://elsewhere/share/a.csv"], False, []),
        (["https://example.invalid/a.csv"], False, []),
        (["file:///tmp/a.csv", "https://example.invalid/b.csv"], False, []),
        ([], False, []),
    ],
)
def test_only_files_of_this_machine_of_a_kind_that_can_be_read_are_taken(
    qtbot: QtBot, addresses: list[str], single: bool, wanted: list[str]
) -> None:
    page, taken = QWidget(), []
    qtbot.addWidget(page)
    FileDrops(page, taken.append, (".csv",), single=single)
    accepted = drag_onto(page, *map(QUrl, addresses))
    assert accepted == (bool(wanted), bool(wanted))
    assert taken == ([[Path("/tmp") / name for name in wanted]] if wanted else [])  # noqa: S108 - a name only
