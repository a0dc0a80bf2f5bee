"""The scenes of finding and tagging: the search page, suggested tags, texts that are alike, tables."""

from __future__ import annotations

from window_scenes import EVERY, LOOKS, STATE, Stage, rest, scene

from tests.data import long_line
from ui.widgets.buttons import Button
from ui.widgets.layout import PageScroll
from whistle.api import Session


def _search(stage: Stage, words: str) -> None:
    stage.unlock()
    stage.go("search", extra=f"words={words}")


@scene("search", EVERY)
def _found(stage: Stage) -> None:
    _search(stage, "number")
    for _ in range(2):
        stage.page.presenter.choose(stage.page.table.current())
        stage.page.table.setCurrentIndex(stage.page.table.model().index(1, 0))
    stage.settle(30)


@scene("search-instead", STATE)
def _instead(stage: Stage) -> None:
    _search(stage, "mangaer")


@scene("search-kept", STATE)
def _kept(stage: Stage) -> None:
    stage.unlock()
    stage.go("search")
    stage.page.where.choose("narrative")
    stage.page.words.set_text("appointments")
    rest(300)
    stage.settle()
    stage.page.side.name.set_text("Appointments in accounts")
    stage.page.side.keep_button.click()
    stage.settle()


@scene("search-tagged", STATE)
def _tagged(stage: Stage) -> None:
    _search(stage, "number")
    stage.page.presenter.choose_all()
    stage.page.side.code.choose("A3")
    stage.page.side.tag_button.click()
    stage.settle()


@scene("search-none", STATE)
def _none(stage: Stage) -> None:
    _search(stage, "zzyzx")


@scene("account-suggested", EVERY)
def _suggested(stage: Stage) -> None:
    stage.unlock()
    stage.go("account", testimony_id=stage.account_of("Marram"))
    stage.page.panes.bring(1)
    stage.page.side.tabs.setCurrentIndex(2)
    stage.page.suggest.table.setFocus()
    stage.settle()


def _rewritten(stage: Stage) -> None:
    """An account that somebody else has in words of their own here and there."""
    account = stage.account_of("Marram")

    def add(session: Session) -> str:
        words = session.accounts.words(account)[0].words.text
        parts = words.split("\n\n")
        told = "\n\n".join([*parts[1:3], "This is what I was told, and I believe it.", parts[0], *parts[4:]])
        source = session.sources.add(session.cases.all()[0].id, "Goosander")
        return session.accounts.add(source.id, told.replace("people", "men and women")).id

    stage.ask(add)


@scene("copies", EVERY)
def _copies(stage: Stage) -> None:
    stage.unlock()
    _rewritten(stage)
    stage.go("copies")
    stage.page._step(1)
    stage.settle()


@scene("copies-list", STATE)
def _copies_list(stage: Stage) -> None:
    _copies(stage)
    stage.page.tabs.setCurrentIndex(1)
    stage.settle(30)


@scene("copies-empty", STATE)
def _copies_empty(stage: Stage) -> None:
    stage.unlock()
    stage.go("copies")


@scene("accounts-alike", STATE)
def _accounts_alike(stage: Stage) -> None:
    stage.unlock()
    _rewritten(stage)
    stage.go("accounts")


TABLE = (
    "Kept by,Account,Still there\n"
    "Snipe,The lift stood still all week and nobody came.,current\n"
    "Dunlin,We were told to take the stairs.,former\n"
    "Rail,=SUM(A1:A9) is what the list said.,perhaps\n"
)


def _table(stage: Stage) -> None:
    stage.unlock()
    stage.go("import", extra="account")
    path = stage.folder / "list.csv"
    path.write_text(TABLE, encoding="utf-8")
    stage.page.presenter.read(path)
    stage.settle()
    stage.page.presenter.fill("source", "Kept by")
    stage.page.presenter.fill("employment", "Still there")


@scene("import", STATE)
def _import(stage: Stage) -> None:
    stage.unlock()
    stage.go("import")


@scene("import-columns", EVERY)
def _columns(stage: Stage) -> None:
    _table(stage)
    stage.settle()


@scene("import-looked", STATE)
def _looked(stage: Stage) -> None:
    _table(stage)
    stage.page.presenter.look()
    stage.settle()
    stage.page.table.setFocus()
    stage.settle(30)


@scene("import-done", STATE)
def _import_done(stage: Stage) -> None:
    _table(stage)
    stage.page.presenter.look()
    stage.settle()
    stage.page.leave_out.setChecked(True)
    stage.page.write.click()
    stage.settle()


def _years(stage: Stage) -> None:
    stage.unlock()

    def build(session: Session) -> str:
        case_id = session.cases.add("A line of years").id
        long_line.build(session, case_id)
        session.records.settle(case_id)
        return case_id

    stage.go("timeline", case_id=stage.ask(build))


@scene("timeline-years", LOOKS)
def _timeline_years(stage: Stage) -> None:
    _years(stage)


@scene("timeline-years-closer", STATE)
def _timeline_years_closer(stage: Stage) -> None:
    _years(stage)
    drawing = stage.page.drawing
    for _ in range(3):
        drawing.zoom(1)
    drawing._go(len(stage.page.presenter.shown.entries) - 4)
    stage.settle(30)


@scene("card-former", STATE)
def _card_former(stage: Stage) -> None:
    stage.unlock()

    def change(session: Session) -> str:
        book = session.cases.book(session.cases.all()[0].id)
        event = next(one for one in book.incidents if one.text("where"))
        session.events.change(event.id, {"what": "A man was shown the door.", "harm": True})
        session.records.settle(book.case_id)
        return event.id

    stage.go("card", extra=f"id={stage.ask(change)};back=timeline")
    box = stage.page._formers.itemAt(0).widget()
    box.findChild(Button).setFocus()
    stage.settle(30)
    next(one for one in stage.page.findChildren(PageScroll) if one.isAncestorOf(box)).ensureWidgetVisible(box)
    stage.settle(30)
