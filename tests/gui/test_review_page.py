"""Taking names out, by its keys and its mouse, in a window without a screen."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.language import use
from ui.pages.base import Place
from ui.pages.review import ReviewPage
from ui.style.tokens import Look
from whistle.api import Session
from whistle.errors import HelperFailed
from whistle.model import Directness, IdentifierKind, KnownIdentity, LayerOff, Proposal, Scan, TestimonyState
from whistle.model.said import told

WORDS = "Perpetua Vance and I sat in Cobden House. Perpetua Vance wrote it down in May 2021. Lorcan knew."
KINDS = {
    "Perpetua Vance": (IdentifierKind.PERSON, Directness.DIRECT, "Person 1", ()),
    "perpetua@example.org": (IdentifierKind.EMAIL, Directness.DIRECT, "Number 1", ()),
    "Cobden House": (IdentifierKind.WORKPLACE, Directness.QUASI, "Organisation 1", ("a workplace",)),
    "May 2021": (IdentifierKind.DATE, Directness.QUASI, "Date 1", ("2021", "in the spring")),
}


class WordScanner:
    """Proposes the words of KINDS; ``broken`` makes it die."""

    broken = False

    def scan(
        self,
        texts: Sequence[str],
        *,
        known: Sequence[KnownIdentity] = (),
        taken: Mapping[str, int] | None = None,
    ) -> tuple[Scan, ...]:
        if type(self).broken:
            raise HelperFailed("it stopped")
        return tuple(Scan(_found(text), (LayerOff("models", "The models are not here."),)) for text in texts)

    def close(self) -> None:
        """Nothing runs."""


def _found(text: str) -> tuple[Proposal, ...]:
    found = []
    for words, (kind, directness, label, ladder) in KINDS.items():
        at = text.find(words)
        while at >= 0:
            end = at + len(words)
            found.append(Proposal(at, end, words, kind, directness, label, "test", "listed", ladder))
            at = text.find(words, end)
    return tuple(sorted(found, key=lambda p: p.start))


def ask(room: Any, qtbot: QtBot, work: Callable[[Session], Any]) -> Any:
    """Do work in the lane and wait for its result."""
    got: list[Any] = []
    room.lane.call(work, got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def make_draft(session: Session, text: str = WORDS) -> str:
    session.sealing.make_scanner = WordScanner  # type: ignore[assignment]  # a stand-in without models
    case = session.cases.add("Depot")
    return session.accounts.add(session.sources.add(case.id, "Plover").id, text).id


@pytest.fixture
def page(open_vault: Any, qtbot: QtBot) -> ReviewPage:
    """The page with one draft on the desk."""
    WordScanner.broken = False
    account = ask(open_vault, qtbot, make_draft)
    made = ReviewPage(open_vault.context)
    qtbot.addWidget(made)
    made.resize(1216, 700)
    made.build()
    made.show()
    made.account = account  # type: ignore[attr-defined]  # for the tests
    made.enter(Place("names", testimony_id=account))
    settle(made, open_vault, qtbot)
    made.list.setFocus()
    return made


def settle(page: ReviewPage, room: Any, qtbot: QtBot) -> None:
    """Wait for the scan and the preview."""
    qtbot.waitUntil(lambda: page.presenter.desk is not None and page.text.is_loaded)
    qtbot.waitUntil(lambda: not room.lane.pending and not room.pool.pending)


def test_keys_decide_and_move_on_until_names_can_be_taken_out(
    page: ReviewPage, open_vault: Any, qtbot: QtBot
) -> None:
    assert page.foot.count.text() == "0 of 3 decided"
    assert not page.foot.finish.isEnabled()
    assert page.foot.reason.text() == "1 name must be decided first"
    QTest.keyClicks(page.list, "l")
    assert page.foot.finish.isEnabled()
    QTest.keyClicks(page.list, "vr")
    assert page.foot.count.text() == "3 of 3 decided"
    settle(page, open_vault, qtbot)
    assert "[Person 1]" in page.preview.words()
    assert "[removed]" in page.preview.words()
    assert open_vault.said[-1].endswith("3 of 3 decided")
    QTest.mouseClick(page.foot.finish, Qt.MouseButton.LeftButton)
    assert open_vault.asked[-1][0] == "Take the names out now?"
    open_vault.asked[-1][1]()
    open_vault.asked[-1][1]()
    qtbot.waitUntil(lambda: bool(open_vault.places))
    assert [place.name for place in open_vault.places] == ["account"]
    account = page.account  # type: ignore[attr-defined]  # set by the fixture
    assert ask(open_vault, qtbot, lambda s: s.accounts.get(account).state) is TestimonyState.SEALED
    assert "Perpetua" not in ask(open_vault, qtbot, lambda s: s.accounts.words(account)[0].words.text)


def test_undo_takes_a_decision_back_and_redo_brings_it_again(page: ReviewPage) -> None:
    QTest.keyClicks(page.list, "l")
    page.presenter.undo()
    assert page.foot.count.text() == "0 of 3 decided"
    assert page.decide.name.text() == "Perpetua Vance"
    page.presenter.redo()
    assert page.foot.count.text() == "1 of 3 decided"


def test_a_key_held_down_decides_once(page: ReviewPage) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    for repeated in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier, "l", autorep=repeated
        )
        QApplication.sendEvent(page.list, event)
    assert page.foot.count.text() == "1 of 3 decided"


def test_single_letters_can_be_turned_off(page: ReviewPage, open_vault: Any) -> None:
    page.context.choices.change(single_keys=False)
    QTest.keyClicks(page.list, "lvrk")
    assert page.foot.count.text() == "0 of 3 decided"
    QTest.mouseClick(page.decide.label, Qt.MouseButton.LeftButton)
    assert page.foot.count.text() == "1 of 3 decided"


def test_keeping_a_name_asks_why_and_an_empty_answer_keeps_nothing(page: ReviewPage) -> None:
    QTest.keyClicks(page.list, "k")
    assert page.decide.ask_reason.isVisible()
    QTest.keyClick(page.decide.ask_reason.field.edit, Qt.Key.Key_Return)
    assert page.decide.ask_reason.field.error
    QTest.keyClicks(page.decide.ask_reason.field.edit, "spoke in public")
    QTest.keyClick(page.decide.ask_reason.field.edit, Qt.Key.Key_Return)
    assert page.foot.count.text() == "1 of 3 decided"
    assert not page.decide.ask_reason.isVisible()
    assert page.list.hasFocus()


def test_somebody_added_can_be_said_to_be_someone_already_there(
    page: ReviewPage, open_vault: Any, qtbot: QtBot
) -> None:
    page.text.select(WORDS.index("Lorcan"), WORDS.index("Lorcan") + 6)
    page.start_adding()
    QTest.mouseClick(page.adding.ok, Qt.MouseButton.LeftButton)
    settle(page, open_vault, qtbot)
    page.list.setFocus()
    QTest.keyClicks(page.list, "s")
    assert page.decide.ask_same.isVisible()
    assert page.decide.ask_same.picker.value() == "Person 1"
    QTest.mouseClick(page.decide.ask_same.ok, Qt.MouseButton.LeftButton)
    settle(page, open_vault, qtbot)
    assert page.preview.words().count("[Person 1]") == 1
    assert "[Person 2]" not in page.preview.words()


def test_escape_leaves_a_question_and_decides_nothing(page: ReviewPage) -> None:
    QTest.keyClicks(page.list, "k")
    QTest.keyClick(page.decide.ask_reason.field.edit, Qt.Key.Key_Escape)
    assert not page.decide.ask_reason.isVisible()
    assert page.foot.count.text() == "0 of 3 decided"


def test_selected_words_are_added_with_a_and_leave_with_the_rest(
    page: ReviewPage, open_vault: Any, qtbot: QtBot
) -> None:
    start = WORDS.index("Lorcan")
    page.text.select(start, start + 6)
    page.text.setFocus()
    QTest.keyClicks(page.text, "a")
    assert page.adding.isVisible()
    assert not page.decide.isVisible()
    QTest.mouseClick(page.adding.ok, Qt.MouseButton.LeftButton)
    settle(page, open_vault, qtbot)
    assert page.foot.count.text() == "1 of 4 decided"
    assert page.decide.name.text() == "Lorcan"
    assert "[Person 2]" in page.preview.words()


def test_adding_without_a_selection_says_what_to_do(page: ReviewPage, open_vault: Any) -> None:
    QTest.keyClicks(page.list, "a")
    assert not page.adding.isVisible()
    assert open_vault.said[-1] == "Select words in the text first, then press A."


def heard(top: QWidget) -> list[str]:
    """Everything that a screen reader could read on a page, of what is shown."""
    found: list[str] = []
    faces = [QAccessible.queryAccessibleInterface(top)]
    while faces:
        face = faces.pop()
        if face is None or face.state().invisible:
            continue
        found += [face.text(part) for part in (QAccessible.Text.Name, QAccessible.Text.Description)]
        text = face.textInterface()
        if text is not None:
            found.append(text.text(0, text.characterCount()))
        faces += [face.child(number) for number in range(face.childCount())]
    return [words for words in found if words]


@pytest.mark.parametrize("labels", [True, False])
def test_names_are_said_only_where_labels_are_not_asked_for(
    page: ReviewPage, open_vault: Any, qtbot: QtBot, labels: bool
) -> None:
    """With labels said in place of names no name is heard on the page, or announced; without, they are."""
    page.leave()
    page.context.choices.change(labels_aloud=labels)
    page.enter(Place("names", testimony_id=page.account))  # type: ignore[attr-defined]  # set by the fixture
    settle(page, open_vault, qtbot)
    del open_vault.said[:]
    page.list.setFocus()
    said: list[str] = []
    for keys in ("", "l", "v", "r"):
        QTest.keyClicks(page.list, keys)
        settle(page, open_vault, qtbot)
        said += heard(page)
    page.presenter.undo()
    page.presenter.reopen()
    said += heard(page) + open_vault.said
    names = [words for words in said for name in ("Perpetua", "Cobden", "May 2021") if name in words]
    assert bool(names) is not labels
    assert any("Person 1" in words for words in said)
    if labels:
        QTest.mouseClick(page.unheard.findChild(QAbstractButton), Qt.MouseButton.LeftButton)
        assert any("Perpetua" in words for words in heard(page))


def test_with_labels_aloud_a_name_is_never_what_is_told_of_new_words(
    page: ReviewPage, open_vault: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt tells of new words at once, by what a label is called in that moment."""
    page.leave()
    page.context.choices.change(labels_aloud=True)
    told: list[str] = []
    for shown in (page.decide.name, page.decide.short, page.decide.why):

        def set_and_tell(words: str, shown: QLabel = shown) -> None:
            QLabel.setText(shown, words)
            told.append(QAccessible.queryAccessibleInterface(shown).text(QAccessible.Text.Name))

        monkeypatch.setattr(shown, "setText", set_and_tell)
    page.enter(Place("names", testimony_id=page.account))  # type: ignore[attr-defined]  # set by the fixture
    settle(page, open_vault, qtbot)
    assert "Person 1" in told
    assert [words for words in told if "Perpetua" in words] == []


def test_arrow_keys_pass_over_headings_and_never_leave_the_list(page: ReviewPage) -> None:
    seen = [page.decide.name.text()]
    for _ in range(4):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
        seen.append(page.decide.name.text())
    assert seen == ["Perpetua Vance", "Cobden House", "May 2021", "May 2021", "May 2021"]
    assert page.foot.count.text() == "0 of 3 decided"


def test_a_scan_that_dies_is_told_and_can_be_tried_again(
    page: ReviewPage, open_vault: Any, qtbot: QtBot
) -> None:
    WordScanner.broken = True
    account = ask(open_vault, qtbot, lambda s: s.accounts.add(s.sources.all()[0].id, WORDS + " More.").id)
    page.enter(Place("names", testimony_id=account))
    qtbot.waitUntil(lambda: bool(open_vault.errors))
    assert page.note.isVisible()
    assert not page.panes.isVisible()
    WordScanner.broken = False
    page.enter(Place("names", testimony_id=account))
    settle(page, open_vault, qtbot)
    assert page.panes.isVisible()


def test_a_layer_that_is_off_is_said_on_the_page(page: ReviewPage) -> None:
    assert page.layers.isVisible()
    assert page.layers.text.text() == "The models are not here."
    use("cy")
    try:
        page.show_layers_off((LayerOff("models", told("the model {model} is not installed", model="{0}")),))
    finally:
        use("en")
    assert page.layers.text.text() == "nid yw’r model {0} wedi’i osod"


@pytest.mark.parametrize(("width", "height", "scale"), [(1216, 700, 1.0), (736, 520, 1.0), (1152, 690, 2.0)])
def test_every_control_has_a_name_and_the_decision_keys_stay_in_sight(
    page: ReviewPage, width: int, height: int, scale: float
) -> None:
    page.theme.set_scale(scale)
    page.resize(width, height)
    QTest.qWait(20)
    for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTextEdit, QTabBar):
        for control in page.findChildren(kind):
            if control.isVisible() and not _inner(control):
                assert control.accessibleName() or getattr(control, "text", str)(), control
    for button in (page.decide.label, page.decide.keep, page.foot.finish):
        assert button.isVisible()
        corner = button.mapTo(page, button.rect().bottomRight())
        assert page.rect().contains(corner), (button.text(), corner)
    page.theme.set_look(Look.HIGH_DARK)
    page.theme.set_scale(1.0)


def _inner(control: QWidget) -> bool:
    """Whether a control is a part of another one: a drop-down's list, a tab bar's scroll buttons."""
    parent = control.parent()
    while parent is not None:
        if isinstance(parent, QComboBox | QTabBar):
            return True
        parent = parent.parent()
    return False


def test_deciding_in_a_hundred_thousand_letters_holds_nothing_up(
    page: ReviewPage, open_vault: Any, qtbot: QtBot, figures: Callable[..., None]
) -> None:
    many = "".join(
        f"Perpetua Vance saw it in May 2021, and nobody wrote it down on sheet {n}.\n" for n in range(1300)
    )
    account = ask(open_vault, qtbot, lambda s: s.accounts.add(s.sources.all()[0].id, many).id)
    page.enter(Place("names", testimony_id=account))
    qtbot.waitUntil(lambda: page.presenter.desk is not None and page.text.is_loaded, timeout=20_000)
    worst = 0.0
    for key in "lvnl":
        start = time.thread_time()
        QTest.keyClicks(page.list, key)
        worst = max(worst, time.thread_time() - start)
    figures("longest key of the review in 95 kB with 2,600 marks", worst * 1000, "ms")
    qtbot.waitUntil(lambda: "[Person 1]" in page.preview.words(), timeout=20_000)
    # 50 ms is what may be felt, and the figure says; this only fails where work grows with the text.
    assert worst < 0.5
