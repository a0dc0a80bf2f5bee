"""The scenes of a kit: its first page, the unlock, the quiet page, and handing over on it."""

from __future__ import annotations

import json
from pathlib import Path

from window_scenes import EVERY, PASSPHRASE, STATE, Stage, rest, scene, until

from ui.kit import CHOICES, KitProgram
from ui.pages.kit import KitPage
from ui.pages.unlock import UnlockPage
from ui.preferences import Choices
from whistle.exchange import kit

PACKAGES = Path(__file__).resolve().parents[1] / "data" / "packages"
KEY = json.loads((PACKAGES / "vectors.json").read_text(encoding="utf-8"))["recipient"]
WORDS = (
    "Nobody had told us that the plan on the wall was three years old. I rang the first number on it and it"
    " was a taxi firm.\n\nI said so at the meeting. Perpetua Oxenholme said to close the file."
)


def begin(stage: Stage, *, fresh: bool = False, note: bool = True) -> KitProgram:
    """Put a kit's program in the place of the scene's own, with or without a vault of its own."""
    home = stage.folder / "kit"
    home.mkdir()
    if note:
        (home / kit.NOTE).write_bytes(kit.to_bytes(kit.note("the union", KEY)))
    former = stage.program
    size, chosen = former.window.size(), former.choices.current
    former.lane.close_now(10)
    former.pool.close_now()
    former.release()
    if not fresh:
        (stage.folder / "notes").rename(home / "notes")
    choices = Choices(chosen, home / CHOICES)
    made = KitProgram(former.app, None, choices, replace=lambda: None, end=lambda: None, home=home)
    made.lane.defect.connect(stage.defects.append)
    made.pool.defect.connect(stage.defects.append)
    made.window.resize(size)
    stage.program = made
    made.start()
    made.window.activateWindow()
    stage.settle(30)
    return made


def first_page(stage: Stage) -> KitPage:
    """The first page, with the same six words at every drawing."""
    page = begin(stage, fresh=True)._gate
    if not isinstance(page, KitPage):
        raise TypeError(type(page))
    return page


@scene("kit-first", EVERY)
def _first(stage: Stage) -> None:
    first_page(stage)
    stage.settle(30)


@scene("kit-first-typed", STATE)
def _typed(stage: Stage) -> None:
    page = first_page(stage)
    if page.passphrase is not None:
        words = page.passphrase.words.accessibleName().partition(": ")[2]
        page.passphrase.typed.set_text(words)
        page.passphrase.cover.click()
    stage.settle(30)


@scene("kit-changed", STATE)
def _changed(stage: Stage) -> None:
    begin(stage, fresh=True, note=False)


@scene("kit-unlock", STATE)
def _unlock(stage: Stage) -> None:
    begin(stage)


def open_kit(stage: Stage, words: str = WORDS) -> None:
    """Unlocked, with something written and one file added."""
    page = begin(stage)._gate
    if not isinstance(page, UnlockPage):
        raise TypeError(type(page))
    page.field.set_text(PASSPHRASE)
    page.submit()
    until(lambda: stage.page is not None and stage.page.presenter.opened is not None)
    stage.settle()
    if not words:
        return
    stage.page.draft.set_words(words)
    stage.page.presenter.typed(("account", stage.page.account))
    stage.page.presenter.save()
    paper = stage.folder / "rota.txt"
    paper.write_text("Monday: nobody. Tuesday: nobody.")
    stage.page.files.presenter.add([paper])
    stage.page._close_note()
    until(lambda: bool(stage.page.files.lines))
    stage.settle()


@scene("kit-own", EVERY)
def _own(stage: Stage) -> None:
    open_kit(stage)


@scene("kit-own-empty", STATE)
def _own_empty(stage: Stage) -> None:
    open_kit(stage, "")


@scene("kit-hand-over", EVERY)
def _hand_over(stage: Stage) -> None:
    open_kit(stage)
    stage.page.over.click()
    until(lambda: bool(stage.page.hand.questions))
    stage.settle(30)


@scene("kit-handed-over", STATE)
def _handed_over(stage: Stage) -> None:
    _hand_over(stage)
    for question in stage.page.hand.questions.values():
        question.box.click()
    stage.page.hand.give.click()
    until(stage.page.hand.made.isVisible)
    stage.settle()
    rest(30)
