"""An allegation with 10,000 links opens, is walked and can go into the bin; the window is never held up."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))
from window_scenes import rest, until
from window_walk import FREEZE_MS, Watchdog

from tests.gui.conftest import Surroundings
from ui.pages.allegations import AllegationsPage
from ui.pages.base import Place
from whistle.api import Session

FULL, REDUCED = 10_000, 2_000


def _fill(session: Session, many: int) -> tuple[str, str]:
    case = session.cases.add("Marsh").id
    heron = session.sources.add(case, "Heron")
    account = session.accounts.add(heron.id, "word " * many).id
    claim = session.records.add(case, "allegation", {"text": "It was so"}).id
    db = session._vault.db
    with db.transaction():
        db.run("UPDATE fields SET state = 'sealed', revision = 1 WHERE testimony_id = ?", account)
        db.run("UPDATE testimonies SET state = 'sealed', revision = 1 WHERE id = ?", account)
        for number in range(many):
            passage = f"{number:032x}"
            db.run(
                'INSERT INTO passages (id, testimony_id, revision, start, "end", code, basis, created)'
                " VALUES (?, ?, 1, ?, ?, 'A3', 'saw', 0)",
                passage,
                account,
                5 * number,
                5 * number + 4,
            )
            db.run(
                "INSERT INTO bearings (id, claim, thing, thing_id, relation, created)"
                " VALUES (?1, ?2, 'passage', ?1, 'supports', 0)",
                passage,
                claim,
            )
    return case, claim


@pytest.mark.full
def test_an_allegation_with_ten_thousand_links_opens_and_is_walked(
    open_vault: Surroundings, qtbot: QtBot, figures: Callable[..., None], full: bool
) -> None:
    many = FULL if full else REDUCED
    made: list[tuple[str, str]] = []
    open_vault.lane.call(lambda session: _fill(session, many), made.append)
    until(lambda: bool(made))
    case, claim = made[0]
    page = AllegationsPage(open_vault.context)
    qtbot.addWidget(page)
    page.resize(1088, 736)
    page.build()
    page.show()
    qtbot.waitExposed(page)
    dog, began = Watchdog(), time.process_time()
    page.enter(Place("allegations", case_id=case, extra=claim))
    until(lambda: page.side.opened is not None and len(page.side.opened.evidence) == many)
    used = time.process_time() - began
    rest(300)
    figures(f"allegation with {many:,} links: to open", used, "CPU s")
    # 1.5 s for all of them; what grows with the square of the links took half a minute.
    assert used < 12
    figures(f"allegation with {many:,} links: longest freeze", dog.busy, "ms of processor time")
    evidence = page.side.lists[0]
    evidence.setFocus()
    dog.begin()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Down):
        qtbot.keyClick(evidence, key)
    rest(50)
    figures(f"allegation with {many:,} links: longest freeze while walking", dog.busy, "ms of processor time")
    assert dog.busy < FREEZE_MS
    asked = len(open_vault.asked)
    page.presenter.ask_bin()
    until(lambda: len(open_vault.asked) > asked)
    assert open_vault.errors == []
