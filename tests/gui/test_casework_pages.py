"""The pages of what a case adds up to, in Qt: keys, forms of every kind, drawings, and how fast they are."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Surroundings
from ui.pages.allegations import AllegationsPage
from ui.pages.base import Place
from ui.pages.card import CardPage
from ui.pages.case_notes import CaseNotesPage
from ui.pages.readiness import ReadinessPage
from ui.pages.timeline import TimelinePage
from ui.presenters.card_fields import INCIDENT, RAISED, Target, card_kind, empty_values
from ui.presenters.know_words import NOTHING, Shape, Shown
from ui.presenters.timeline import LANES, Entry
from ui.theme import Theme
from ui.widgets.card_form import CardForm
from ui.widgets.card_parts import DateBox
from ui.widgets.matrix_view import MatrixRow, MatrixView
from ui.widgets.timeline_view import TimelineDrawing
from whistle.api import Session
from whistle.casework.kinds import kinds
from whistle.casework.timeline import Item, Lane
from whistle.model import FuzzyDate

pytest.importorskip("PySide6")
MARK_MS = 50
DAY = date(2024, 1, 1)


def _entry(number: int, first: date, last: date, lane: Lane = Lane.EVENTS, *, going: bool = False) -> Entry:
    when = FuzzyDate("" if first == last else "about then", "", first, last)
    item = Item(str(number), "happening", lane, f"thing {number}", when, when, going_on=going)
    label = f"“about then”: thing {number}"
    return Entry(str(number), item, lane, label, f"thing {number}", "when", "", "Event", "notes", "", None)


def _settle(around: Surroundings, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: around.lane.pending == 0, timeout=20_000)
    qtbot.wait(30)


def _busy(work: Callable[[], object]) -> float:
    before = time.thread_time()
    work()
    return (time.thread_time() - before) * 1000


# -- forms -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*kinds(), INCIDENT, RAISED])
def test_a_form_gives_back_what_it_was_given_for_every_kind(theme: Theme, qtbot: QtBot, name: str) -> None:
    kind = card_kind(name)
    form = CardForm(theme)
    qtbot.addWidget(form)
    values = empty_values(kind)
    targets = {f.id: (Target("a" * 32, "The first"), Target("b" * 32, "The second")) for f in kind.fields}
    for field in kind.fields:
        if field.type == "date":
            values[field.id] = {"words": "in Lent", "edtf": "2025-03", "earliest": "1/3/2025", "latest": "x"}
        elif field.type == "flag":
            values[field.id] = True
        elif field.type == "choice":
            values[field.id] = field.choices[-1].id
        elif field.type == "link":
            values[field.id] = "b" * 32
        else:
            values[field.id] = "27" if field.type == "number" else "ẹ̀ <b>words</b> & more"
    form.show_kind(kind, values, targets, [("A3", "Outdated plan")])
    assert form.values() == values
    changes: list[None] = []
    form.changed.connect(lambda: changes.append(None))
    wrong = {f"{f.id}.earliest" if f.type == "date" else f.id: "Write it so." for f in kind.fields}
    form.show_errors(wrong)
    for field in kind.fields:
        part = form.parts[field.id]
        if isinstance(part, DateBox):
            assert part.fields["earliest"].error == "Write it so."
        elif not isinstance(part, QCheckBox) and hasattr(part, "error"):
            assert part.error == "Write it so."
    assert changes == []


def test_a_long_list_to_link_to_is_narrowed_by_letters(theme: Theme, qtbot: QtBot) -> None:
    kind = card_kind("alias")
    form = CardForm(theme)
    qtbot.addWidget(form)
    many = tuple(Target(f"{n:032}", f"Source {n}") for n in range(10_000))
    used = _busy(lambda: form.show_kind(kind, empty_values(kind), {"source": many}, ()))
    part = form.parts["source"]
    narrow = part.narrow  # type: ignore[union-attr]  # a choice with a field above it
    assert narrow is not None
    narrow.set_text("Source 9876")
    assert part.picker.count() == 2  # type: ignore[union-attr]
    part.picker.setCurrentIndex(1)  # type: ignore[union-attr]
    narrow.set_text("nobody")
    assert form.values()["source"] == f"{9876:032}", "what was chosen stays chosen"
    assert used < 500


def test_what_is_typed_on_a_card_survives_leaving_and_is_saved_with_ctrl_s(
    open_vault: Surroundings, qtbot: QtBot
) -> None:
    made: list[str] = []
    open_vault.lane.call(lambda session: session.cases.add("Marsh").id, made.append)
    _settle(open_vault, qtbot)
    page = CardPage(open_vault.context)
    qtbot.addWidget(page)
    page.build()
    page.show()
    place = Place("card", case_id=made[0], extra="kind=allegation;back=allegations")
    page.enter(place)
    _settle(open_vault, qtbot)
    box = page.form.parts["text"]
    QTest.keyClicks(box.edit, "The plan was out of date")  # type: ignore[union-attr]
    page.leave()
    page.enter(place)
    _settle(open_vault, qtbot)
    assert page.kept.isVisible()
    assert page.form.values()["text"] == "The plan was out of date"
    qtbot.keyClick(page.form.parts["text"].edit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bool(open_vault.places), timeout=10_000)
    _settle(open_vault, qtbot)
    assert open_vault.places[-1].name == "allegations"
    stored: list[list[str]] = []
    open_vault.lane.call(
        lambda session: [r.text("text") for r in session.records.all(made[0])], stored.append
    )
    _settle(open_vault, qtbot)
    assert stored == [["The plan was out of date"]]
    assert open_vault.errors == []


# -- the matrix --------------------------------------------------------------------------------


def _matrix(theme: Theme, rows: int, columns: int) -> tuple[MatrixView, list[str], list[MatrixRow]]:
    view = MatrixView(theme)
    names = ["Counts", "Papers", *(f"Source {n}" for n in range(columns))]
    cells = tuple(Shown(Shape.RING, "saw") if n % 2 else NOTHING for n in range(columns + 2))
    made = [
        MatrixRow(str(n), f"What is alleged, number {n}, in a sentence of some length", cells, tuple(names))
        for n in range(rows)
    ]
    return view, names, made


def test_a_matrix_of_200_by_40_is_walked_cell_by_cell_with_the_keys(
    theme: Theme, qtbot: QtBot, figures: Callable[..., None]
) -> None:
    view, names, rows = _matrix(theme, 200, 40)
    qtbot.addWidget(view)
    view.resize(1080, 400)
    view.show()
    shown = _busy(lambda: view.show_matrix(names, rows, counts=0, papers=1, current=""))
    drawn = _busy(view.grab)
    figures("matrix of 200 allegations by 40 sources: to show", shown, "ms")
    figures("matrix of 200 allegations by 40 sources: to draw what is in sight", drawn, "ms")
    chosen: list[str] = []
    opened: list[tuple[str, int]] = []
    view.chosen.connect(chosen.append)
    view.opened.connect(lambda key, column: opened.append((key, column)))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    assert chosen == ["1", "2"]
    assert opened == [("2", 2)]
    index = view.matrix.index(2, 2)
    assert view.matrix.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Source 0"
    assert view.verticalHeader().width() >= 200, "what is alleged stays beside the cells"
    assert shown < 3 * MARK_MS


def test_a_pseudonym_that_looks_like_rich_text_is_shown_by_its_letters(theme: Theme, qtbot: QtBot) -> None:
    view, names, (row,) = _matrix(theme, 1, 1)
    qtbot.addWidget(view)
    hostile = 'Heron <img src="/dev/zero">, says nothing on it'
    view.show_matrix(
        names, [replace(row, spoken=(hostile,) * len(row.spoken))], counts=0, papers=1, current=""
    )
    index = view.matrix.index(0, 2)
    assert "<img" not in view.matrix.data(index, Qt.ItemDataRole.ToolTipRole)
    assert view.matrix.data(index, Qt.ItemDataRole.AccessibleTextRole) == hostile


# -- the timeline ------------------------------------------------------------------------------


def test_a_timeline_of_2000_items_is_drawn_only_where_it_is_seen(
    theme: Theme, qtbot: QtBot, figures: Callable[..., None]
) -> None:
    lanes = list(LANES)
    entries = [
        _entry(n, DAY + timedelta(days=n), DAY + timedelta(days=n + n % 5 * 9), lanes[n % len(lanes)])
        for n in range(2000)
    ]
    drawing = TimelineDrawing(theme)
    qtbot.addWidget(drawing)
    drawing.resize(1080, 500)
    drawing.show()
    shown = _busy(lambda: drawing.show_entries(entries, date(2026, 5, 1)))
    nearer = _busy(lambda: drawing.zoom(1))
    for _ in range(6):
        drawing.zoom(1)
    drawn: list[int] = []
    draw = drawing._draw_item
    drawing._draw_item = lambda *given, **more: (drawn.append(1), draw(*given, **more))[1]  # type: ignore[method-assign,assignment,return-value]
    painted = _busy(drawing.viewport().grab)
    figures("timeline of 2,000 items: to show", shown, "ms")
    figures("timeline of 2,000 items: one step nearer", nearer, "ms")
    figures("timeline of 2,000 items: to draw what is in sight", painted, "ms")
    figures("timeline of 2,000 items: drawn at once", len(drawn), "items")
    assert 0 < len(drawn) < 200
    assert max(nearer, painted) < 3 * MARK_MS


def test_no_two_items_of_a_lane_are_drawn_over_each_other(theme: Theme, qtbot: QtBot) -> None:
    entries = [
        _entry(n, DAY + timedelta(days=n % 50), DAY + timedelta(days=n % 50 + n % 7 * 30)) for n in range(120)
    ]
    drawing = TimelineDrawing(theme)
    qtbot.addWidget(drawing)
    drawing.resize(1080, 500)
    drawing.show()
    for step in (0, 1, 1, 1):
        drawing.show_entries(entries, date(2026, 5, 1))
        drawing.zoom(step)
        boxes = [drawing._box(placed) for placed in drawing.placed]
        over = [
            (a, b)
            for a in range(len(boxes))
            for b in range(a)
            if boxes[a].adjusted(0.5, 0.5, -0.5, -0.5).intersects(boxes[b])
        ]
        assert over == []


def test_the_drawing_is_walked_with_the_keys_and_says_where_one_stands(theme: Theme, qtbot: QtBot) -> None:
    entries = [
        _entry(0, DAY, DAY),
        _entry(1, DAY + timedelta(days=40), DAY + timedelta(days=90)),
        _entry(2, DAY + timedelta(days=50), DAY + timedelta(days=50), Lane.HARM, going=True),
    ]
    drawing = TimelineDrawing(theme)
    qtbot.addWidget(drawing)
    drawing.resize(900, 400)
    drawing.show()
    drawing.show_entries(entries, date(2026, 5, 1))
    chosen: list[str] = []
    opened: list[str] = []
    drawing.chosen.connect(chosen.append)
    drawing.opened.connect(opened.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(drawing, key)
    qtbot.keyClick(drawing, Qt.Key.Key_Return)
    assert chosen == ["1", "2", "1", "0", "2"]
    assert opened == ["2"]
    assert "thing 2" in drawing.accessibleDescription()
    near = drawing._closeness
    qtbot.keyClicks(drawing, "+")
    assert drawing._closeness > near
    qtbot.keyClicks(drawing, "0")
    assert drawing._closeness == near


@pytest.mark.parametrize(("first", "last"), [(date.min, date.max), (date(9999, 12, 31), date(9999, 12, 31))])
def test_the_ends_of_the_calendar_are_drawn_too(theme: Theme, qtbot: QtBot, first: date, last: date) -> None:
    drawing = TimelineDrawing(theme)
    qtbot.addWidget(drawing)
    drawing.resize(700, 300)
    drawing.show()
    drawing.grab()
    drawing.show_entries([_entry(0, first, last, going=True)], date(2026, 5, 1))
    for step in (1, 1, -1, 0):
        drawing.zoom(step)
        drawing.grab()


# -- pages -------------------------------------------------------------------------------------


def _case(around: Surroundings, qtbot: QtBot) -> str:
    def fill(session: Session) -> str:
        case = session.cases.add("Marsh").id
        claim = session.records.add(case, "allegation", {"text": "The plan was out of date"}).id
        session.records.add(case, "reply", {"words": "It is kept."}, parent=claim)
        session.records.add(case, "document", {"title": "The plan"})
        session.records.add(case, "happening", {"what": "An audit", "when": {"earliest": "2025-03-01"}})
        return case

    made: list[str] = []
    around.lane.call(fill, made.append)
    _settle(around, qtbot)
    return made[0]


def test_an_allegation_is_opened_answered_and_put_into_the_bin_by_keys_alone(
    open_vault: Surroundings, qtbot: QtBot, qapp: QApplication
) -> None:
    case = _case(open_vault, qtbot)
    page = AllegationsPage(open_vault.context)
    qtbot.addWidget(page)
    page.resize(1088, 736)
    page.build()
    page.show()
    page.activateWindow()
    page.enter(Place("allegations", case_id=case))
    _settle(open_vault, qtbot)
    page.matrix.setFocus()
    qtbot.keyClick(page.matrix, Qt.Key.Key_Return)
    page.side.tabs.setCurrentIndex(1)
    page.side.focus_list()
    assert page.side.lists[1].hasFocus()
    qtbot.keyClick(page.side.lists[1], Qt.Key.Key_Return)
    assert open_vault.places[-1].name == "card"
    assert "back=allegations" in open_vault.places[-1].extra
    qtbot.keyClick(page.side.lists[1], Qt.Key.Key_Delete)
    _settle(open_vault, qtbot)
    heading, agreed = open_vault.asked[-1]
    assert heading == "Put this in the bin: reply?"
    agreed()
    _settle(open_vault, qtbot)
    assert page.side.opened is not None
    assert page.side.opened.thread == ()
    qtbot.keyClick(page.matrix, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    _settle(open_vault, qtbot)
    assert len(page.side.opened.thread) == 1
    qtbot.keyClick(page.matrix, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert open_vault.places[-1].extra.startswith("kind=allegation")


def test_the_drawing_and_the_list_of_the_timeline_hold_the_same_and_stand_on_the_same(
    open_vault: Surroundings, qtbot: QtBot
) -> None:
    case = _case(open_vault, qtbot)
    page = TimelinePage(open_vault.context)
    qtbot.addWidget(page)
    page.build()
    page.show()
    page.enter(Place("timeline", case_id=case))
    _settle(open_vault, qtbot)
    shown = page.presenter.shown
    assert shown is not None
    page.tabs.setCurrentIndex(1)
    keys = [row.key for row in page.table.rows_model.rows]
    assert keys == [entry.key for entry in (*shown.entries, *shown.undated)]
    assert page.table.current() == page.drawing.current()


def test_readiness_shows_its_cards_one_by_one_and_the_notes_their_groups(
    open_vault: Surroundings, qtbot: QtBot
) -> None:
    case = _case(open_vault, qtbot)
    ready = ReadinessPage(open_vault.context)
    notes = CaseNotesPage(open_vault.context)
    for page in (ready, notes):
        qtbot.addWidget(page)
        page.build()
        page.show()
    ready.enter(Place("readiness", case_id=case))
    notes.enter(Place("notes", case_id=case, extra="papers"))
    _settle(open_vault, qtbot)
    qtbot.waitUntil(lambda: len(ready.cards.rows) == 6 and ready.cards.complete, timeout=5000)
    assert [row.cells[0].text for row in notes.table.rows_model.rows] == ["The plan"]
    notes.groups.setFocus()
    qtbot.keyClick(notes.groups, Qt.Key.Key_Up)
    _settle(open_vault, qtbot)
    assert notes.table.rows_model.rows[0].cells[0].text == "The plan was out of date"
    assert notes.table.rows_model.rows[1].cells[0].level == 1
