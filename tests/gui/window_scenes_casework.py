"""The scenes of what a case adds up to: allegations, timeline, readiness, case notes, times it was raised."""

from __future__ import annotations

from window_scenes import EVERY, STATE, Stage, scene, until

from whistle.api import Session
from whistle.model import Record


def record(stage: Stage, kind: str, begins: str) -> str:
    """The id of a record by its kind and the first words of its naming field."""

    def find(session: Session) -> str:
        case_id = session.cases.all()[0].id
        found: list[Record] = session.records.all(case_id, (kind,))
        return next(
            one.id for one in found if any(said.text.startswith(begins) for said in one.said.values())
        )

    found: str = stage.ask(find)
    return found


@scene("accounts")
def _accounts(stage: Stage) -> None:
    stage.unlock()
    stage.go("accounts")


@scene("allegations", EVERY)
def _allegations(stage: Stage) -> None:
    stage.unlock()
    stage.go("allegations")


@scene("allegations-replies")
def _replies(stage: Stage) -> None:
    _allegations(stage)
    stage.page.panes.bring(1)
    stage.page.side.tabs.setCurrentIndex(1)
    stage.settle(30)


@scene("allegations-figures", STATE)
def _figures(stage: Stage) -> None:
    stage.unlock()
    stage.go("allegations", extra=record(stage, "allegation", "A large part"))
    stage.page.panes.bring(1)
    stage.page.side.tabs.setCurrentIndex(2)
    stage.settle(30)


@scene("allegations-link", STATE)
def _link(stage: Stage) -> None:
    _allegations(stage)
    stage.page._asked("link")
    stage.settle()


@scene("allegations-empty", STATE)
def _allegations_empty(stage: Stage) -> None:
    stage.unlock()
    case_id = stage.ask(lambda session: session.cases.add("Another matter").id)
    stage.go("allegations", case_id=case_id)


@scene("timeline", EVERY)
def _timeline(stage: Stage) -> None:
    stage.unlock()
    stage.go("timeline")


@scene("timeline-closer", STATE)
def _closer(stage: Stage) -> None:
    _timeline(stage)
    for _ in range(3):
        stage.page.drawing.zoom(1)
    stage.page.drawing._go(20)
    stage.settle(30)


@scene("timeline-list")
def _timeline_list(stage: Stage) -> None:
    _timeline(stage)
    stage.page.tabs.setCurrentIndex(1)
    stage.settle(30)


@scene("raised", EVERY)
def _raised(stage: Stage) -> None:
    stage.unlock()
    stage.go("raised")


def _all_cards(stage: Stage) -> None:
    """The cards come one by one."""
    until(lambda: stage.page.cards.complete and not stage.page._measure_timer.isActive())
    stage.settle()


@scene("readiness", EVERY)
def _readiness(stage: Stage) -> None:
    stage.unlock()
    stage.go("readiness")
    _all_cards(stage)


@scene("readiness-reply", STATE)
def _readiness_reply(stage: Stage) -> None:
    _readiness(stage)
    stage.page.tabs.setCurrentIndex(2)
    stage.settle()
    _all_cards(stage)


@scene("notes", EVERY)
def _notes(stage: Stage) -> None:
    stage.unlock()
    stage.go("notes", extra="papers")


@scene("notes-steps", STATE)
def _steps(stage: Stage) -> None:
    stage.unlock()
    stage.go("notes", extra="procedures")


@scene("notes-names", STATE)
def _notes_names(stage: Stage) -> None:
    stage.unlock()
    case_id = stage.ask(lambda session: session.cases.all()[0].id)
    words = {"text": "Kasia Wróbel kept the old plan on the wall"}
    stage.ask(lambda session: session.records.add(case_id, "allegation", words).id)
    stage.go("notes")
    until(lambda: not stage.page.presenter._settling)
    stage.settle()


@scene("card", EVERY)
def _card(stage: Stage) -> None:
    stage.unlock()
    stage.go("card", extra=f"id={record(stage, 'reply', 'One extension')};back=allegations")


@scene("card-wrong", STATE)
def _card_wrong(stage: Stage) -> None:
    stage.unlock()
    stage.go("card", extra="kind=number;back=notes")
    form = stage.page.form
    form.parts["low"].set_text("about nine")
    form.parts["window"].fields["earliest"].set_text("31/2/2025")
    stage.page._save()
    stage.settle()
