"""The scenes of pages that have nothing on them yet, and of help, the tour and the gallery."""

from __future__ import annotations

from window_scenes import EVERY, NAMES, PASSPHRASE, QUICK, STATE, Scene, Stage, rest, scene, until

from ui.language import chosen_language
from ui.widgets.buttons import Button
from whistle.api import Session


def fresh(stage: Stage) -> None:
    """A vault with nothing in it, open."""
    folder = stage.folder / "fresh"
    Session.create(folder, PASSPHRASE, NAMES, QUICK).close()
    stage.program.folder = folder
    stage.program.show_unlock()
    stage.unlock()


@scene("first-case", STATE)
def _first_case(stage: Stage) -> None:
    fresh(stage)
    stage.program.window.navigate("allegations")
    stage.settle()


def _without(page: str) -> Scene:
    def go(stage: Stage) -> None:
        stage.unlock()
        case_id = stage.ask(lambda session: session.cases.add("Another matter").id)
        stage.go(page, case_id=case_id)

    return go


for _page in ("accounts", "timeline", "raised", "notes", "permissions", "dossiers", "readback"):
    scene(f"{_page}-empty", STATE)(_without(_page))


@scene("help-guide", EVERY)
def _help_guide(stage: Stage) -> None:
    stage.unlock()
    stage.go("help", extra="guide-interview")


@scene("help-limits", STATE)
def _help_limits(stage: Stage) -> None:
    stage.unlock()
    stage.go("help", extra="limits")


@scene("help-found", EVERY)
def _help_found(stage: Stage) -> None:
    stage.unlock()
    stage.go("help")
    stage.page.bar.field.setText("rhestr enwau" if chosen_language() == "cy" else "names list")
    stage.settle(60)
    stage.page.step(1)
    stage.settle()


@scene("help-nothing", STATE)
def _help_nothing(stage: Stage) -> None:
    stage.unlock()
    stage.go("help")
    stage.page.bar.field.setText("zebra")
    stage.settle()


def _tour(role: str, stops: int) -> Scene:
    def go(stage: Stage) -> None:
        stage.unlock()
        stage.program.offer_tour = True
        stage.program.choose_role(role)
        until(lambda: stage.program.window._tour is not None)
        stage.settle()
        for _ in range(stops):
            stage.program.window._tour.panel.next.click()
        rest(400)
        stage.settle(60)

    return go


scene("tour-hide", EVERY)(_tour("interview", 0))
scene("tour-pages", STATE)(_tour("interview", 1))
scene("tour-support", EVERY)(_tour("interview", 3))
scene("tour-begin", EVERY)(_tour("referral", 4))


@scene("own-help", STATE)
def _own_help(stage: Stage) -> None:
    stage.unlock()
    stage.program.choose_role("self")
    stage.settle()
    stage.program.window.sheets.open_help()
    stage.settle()


@scene("gallery", ("light", "dark", "high-contrast", "200"))
def _gallery(stage: Stage) -> None:
    from ui.gallery import Gallery

    theme, window = stage.program.theme, stage.program.window
    # As in a program of its own: nothing waits for an unlock window here.
    theme.complete()
    gallery = Gallery(theme)
    window.show_gate(gallery)
    # All of it in sight: four samples beside each other, at every text size.
    window.resize(theme.px(1560), 800)
    rest(60)
    window.resize(theme.px(1560), gallery.wanted_height())
    rest(60)
    next(iter(gallery.findChildren(Button))).setFocus()
    stage.settle()
