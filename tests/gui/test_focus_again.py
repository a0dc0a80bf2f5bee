"""A page that is opened again, and drawn again with it: the focus is on something in it that is in sight."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Surroundings
from tests.gui.test_case_page import ask, make
from ui.pages.base import Place
from ui.pages.case import CasePage
from ui.pages.dossiers import DossiersPage


@pytest.mark.parametrize("kind", [CasePage, DossiersPage])
def test_a_page_opened_again_has_the_focus_on_something_that_stays(
    kind: Any, open_vault: Surroundings, qtbot: QtBot
) -> None:
    case = ask(open_vault, qtbot, make)
    page: CasePage | DossiersPage = kind(open_vault.context)
    qtbot.addWidget(page)
    page.build()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    first: list[QWidget] = []
    opens = page.steps if isinstance(page, CasePage) else page.reader_rows

    def now() -> QWidget | None:
        return page if page.hasFocus() else page.focusWidget()

    for _ in range(3):
        page.enter(Place(kind.__name__, case_id=case))
        (page.first_focus() or page).setFocus(Qt.FocusReason.OtherFocusReason)
        qtbot.waitUntil(lambda: open_vault.lane.pending == 0, timeout=20_000)
        # The same button each time, the way on: not one that was made anew, nor what Qt falls back on.
        qtbot.waitUntil(
            lambda: bool(opens.rows) and now() is opens.rows[0].action and opens.rows[0].action.isVisible(),
            timeout=5_000,
        )
        found = now()
        assert found is not None
        assert page.isAncestorOf(found)
        assert found.isEnabled()
        first.append(found)
    assert len(set(map(id, first))) == 1
