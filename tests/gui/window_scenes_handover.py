"""The scenes of handing over: nobody's key kept yet, what would go and stay, held back, and what came."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QPoint
from window_scenes import EVERY, PASSPHRASE, STATE, Stage, scene, until

from ui.widgets.layout import PageScroll
from whistle.api import Session
from whistle.model import TestimonyState
from whistle.vault.tables.exchange import AGE, SIGNING, Exchange, SentRow

PACKAGES = Path(__file__).resolve().parents[1] / "data" / "packages"
VECTORS = json.loads((PACKAGES / "vectors.json").read_text(encoding="utf-8"))


def _keys(session: Session) -> None:
    """Keys that are always the same: a picture must be."""
    table = Exchange(session._vault.db)
    table.keep_own_key(AGE, VECTORS["identity"].encode(), VECTORS["recipient"])
    table.keep_own_key(SIGNING, bytes(range(32)))


def _kept(session: Session) -> None:
    _keys(session)
    table = Exchange(session._vault.db)
    table.keep_recipient("union", VECTORS["recipient"])
    table.keep_sent(SentRow("1" * 32, "union", VECTORS["recipient"], "ab" * 32, 34_000, 1_772_000_000), [])


@scene("handover-first", STATE)
def _first(stage: Stage) -> None:
    stage.unlock()
    stage.ask(lambda session: (_keys(session), True))
    stage.go("handover")


def open_page(stage: Stage, *, names: bool = True) -> None:
    """The page with a recipient kept and a package that left."""
    stage.unlock(names=names)
    stage.ask(lambda session: (_kept(session), True))
    stage.go("handover")


@scene("handover", EVERY)
def _handover(stage: Stage) -> None:
    open_page(stage)
    stage.page.to.choose("union")
    boxes = list(stage.page.accounts.values())
    boxes[0].setChecked(True)
    boxes[1].setChecked(True)
    stage.settle()
    until(lambda: stage.page.table.isVisible())


@scene("handover-held", STATE)
def _held(stage: Stage) -> None:
    open_page(stage)
    stage.page.to.choose("union")
    held = stage.ask(lambda session: session.accounts.all(session.cases.all()[0].id))
    draft = next(one.id for one in held if one.state is TestimonyState.DRAFT)
    stage.page.accounts[draft].setChecked(True)
    stage.settle()
    until(lambda: stage.page.held.isVisible())


@scene("handover-keys", EVERY)
def _keys_shown(stage: Stage) -> None:
    open_page(stage)
    stage.page.tabs.setCurrentIndex(2)
    stage.page.tabs.setFocus()
    stage.settle()


@scene("handover-came", EVERY)
def _came(stage: Stage) -> None:
    open_page(stage)
    stage.settle()
    stage.page.presenter.look(PACKAGES / "package-1.age")
    until(lambda: stage.page.arrived.table.isVisible())
    stage.settle()
    stage.page.arrived.take_focus()
    stage.settle(30)


def _take_out(stage: Stage, *, names: bool) -> None:
    stage.unlock(names=names)
    stage.ask(lambda session: (_kept(session), True))
    stage.go("settings")
    stage.settle()
    scroll = stage.page.findChild(PageScroll)
    scroll.verticalScrollBar().setValue(stage.page.take_out.mapTo(scroll.widget(), QPoint(0, 0)).y() - 16)
    stage.page.take_out.lock.setFocus()
    stage.settle(30)


@scene("settings-take-out", EVERY)
def _take_out_first(stage: Stage) -> None:
    _take_out(stage, names=False)


@scene("settings-take-out-sure", STATE)
def _take_out_sure(stage: Stage) -> None:
    _take_out(stage, names=True)
    stage.page.take_out.plain.click()
    stage.settle(30)


@scene("settings-taken-out", STATE)
def _taken_out(stage: Stage) -> None:
    _take_out(stage, names=True)
    stage.page.take_out.presenter.lock(stage.folder / "notes-2026-11-28.age", "", PASSPHRASE)
    until(stage.page.take_out.told.isVisible)
    stage.settle(30)
