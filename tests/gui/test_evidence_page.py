"""Evidence in the window: dropped in, looked at, said of it; what e-mails tell is confirmed one by one."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import PASSPHRASE, QUICK, Surroundings, drag_onto
from ui.pages.base import Place
from ui.pages.evidence import EvidencePage
from ui.pages.mails import MailsPage
from ui.tasks import VaultLane, WorkPool
from ui.theme import Theme
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.intake.evidence.desk import Desk
from whistle.vault.tables.evidence import Shows


class Room:
    """A page over an open vault."""

    def __init__(self, around: Surroundings, qtbot: QtBot, files: Path) -> None:
        self.around, self.qtbot, self.files = around, qtbot, files
        self.case = self.ask(self.fill)

    def fill(self, session: Session) -> str:
        case = session.cases.add(f"Marsh {len(session.cases.all())}")
        source = session.sources.add(case.id, "Wren")
        session.accounts.add(source.id, "The plan on the wall was old.")
        session.records.add(case.id, "allegation", {"text": "The plan was out of date"})
        return case.id

    def settle(self) -> None:
        for _ in range(3):
            self.qtbot.waitUntil(lambda: self.around.lane.pending == 0, timeout=30_000)
            self.qtbot.wait(5)

    def ask(self, work: Callable[[Session], Any]) -> Any:
        got: list[Any] = []
        self.around.lane.call(work, got.append)
        self.qtbot.waitUntil(lambda: bool(got), timeout=30_000)
        return got[0]

    def file(self, name: str, data: bytes) -> Path:
        path = self.files / name
        path.write_bytes(data)
        return path

    def evidence(self) -> EvidencePage:
        page = EvidencePage(self.around.context)
        self.qtbot.addWidget(page)
        page.build()
        page.resize(1280, 760)
        page.show()
        page.enter(Place("evidence", case_id=self.case))
        self.settle()
        return page

    def drop(self, page: EvidencePage, *paths: Path) -> None:
        drag_onto(page, *(QUrl.fromLocalFile(str(path)) for path in paths))
        self.settle()
        self.settle()


class Kept(Desk):
    """A helper that outlives the sessions that use it: each takes half a second to load."""

    def close(self) -> None:
        """Stay."""

    def end(self) -> None:
        """End it."""
        super().close()


@pytest.fixture(scope="module")
def desk() -> Iterator[Kept]:
    one = Kept()
    yield one
    one.end()


@pytest.fixture(scope="module")
def around(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, desk: Kept
) -> Iterator[Surroundings]:
    """One open vault for all: every test has a case of its own in it."""
    theme = Theme()
    theme.apply(qapp)
    errors: list[WhistleError] = []
    made = Surroundings(VaultLane(errors.append), WorkPool(errors.append), theme, errors=errors)
    made.lane.defect.connect(made.defects.append)
    opened: list[bool] = []
    folder = tmp_path_factory.mktemp("page") / "vault"
    made.lane.create(folder, PASSPHRASE, cost=QUICK, done=lambda _: opened.append(True))
    while not opened:
        qapp.processEvents()
    made.lane.call(lambda session: setattr(session.evidence, "_desk", desk), lambda _: opened.append(True))
    while len(opened) < 2:
        qapp.processEvents()
    yield made
    made.lane.close_now(10)
    made.pool.close_now()
    theme.release()


@pytest.fixture
def room(around: Surroundings, tmp_path: Path, qtbot: QtBot) -> Room:
    """A case with a source, an account and an allegation."""
    for told in (around.places, around.said, around.errors, around.asked):
        told.clear()
    (tmp_path / "files").mkdir()
    return Room(around, qtbot, tmp_path / "files")


def photo() -> bytes:
    exif = Image.Exif()
    exif[0x013B] = "Tobias Okonedo"
    out = io.BytesIO()
    Image.new("RGB", (300, 200), (20, 90, 160)).save(out, "JPEG", exif=exif)
    return out.getvalue()


def mail(subject: str, words: str, this: str, answers: str = "", sender: str = "worker") -> bytes:
    one = EmailMessage()
    one["From"], one["To"], one["Subject"] = f"{sender}@example.invalid", "desk@example.invalid", subject
    one["Date"], one["Message-ID"] = "11 Mar 2025 09:00:00 +0000", f"<{this}@x.invalid>"
    if answers:
        one["In-Reply-To"] = f"<{answers}@x.invalid>"
    one.set_content(words)
    return one.as_bytes()


def test_files_dropped_on_the_page_are_kept_looked_into_and_shown_here_only(room: Room) -> None:
    page = room.evidence()
    assert page.stack.currentIndex() == 1, "an empty page teaches"
    room.drop(page, room.file("rota.jpg", photo()), room.file("note.txt", b"The plan is old.\n"))
    assert room.around.said[-1] == "2 files kept"
    assert [row.kind for row in page.presenter.shown.rows] == ["Picture (JPEG)", "Text"]
    assert "a person" in page.side.carries.text.text()
    room.qtbot.waitUntil(lambda: not page.look.preview._paper.image.isNull(), timeout=10_000)
    assert page.look.preview._paper.image.pixelColor(5, 5).blue() > 100
    # What was found is read word by word on its own tab.
    page.look.tabs.setCurrentIndex(2)
    assert "Tobias Okonedo" in page.look.words.toPlainText()
    page.table.setCurrentIndex(page.table.model().index(1, 0))
    room.settle()
    page.look.tabs.setCurrentIndex(0)
    room.settle()
    assert page.look.words.toPlainText() == "The plan is old.\n"
    assert sorted(path.name for path in room.files.iterdir()) == ["note.txt", "rota.jpg"]
    assert room.around.errors == []


def test_words_of_evidence_cannot_be_selected_for_the_desktop(room: Room) -> None:
    page = room.evidence()
    room.drop(page, room.file("note.txt", b"The plan is old.\n"))
    page.look.words.setFocus()
    QTest.keyClick(page.look.words, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.look.words, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not page.look.words.textCursor().hasSelection()
    assert "plan" not in QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard)


def test_somebody_says_that_no_face_is_seen_and_what_it_bears_on(room: Room) -> None:
    page = room.evidence()
    room.drop(page, room.file("rota.jpg", photo()))
    page.side.faces.buttons["nobody"].click()
    room.settle()
    page.side.bear_button.click()
    room.settle()
    assert page.presenter.piece.piece.shows is Shows.NOBODY
    assert page.side.bears.text() == "Supports: The plan was out of date"
    page.side.about.set_text("Photo of the rota")
    page.side.keep_button.click()
    room.settle()
    assert page.presenter.shown.rows[0].about == "Photo of the rota"
    assert page.presenter.shown.rows[0].copy == "Cleaned copy, nobody in it"


def test_a_file_that_cannot_be_looked_into_is_told_and_kept_only_when_asked(room: Room) -> None:
    page = room.evidence()
    bad = room.file("a.pdf", b"%PDF-1.7\nnothing in it")
    room.drop(page, bad, room.files)
    assert page.note.isVisible()
    assert page.note.heading.text() == "2 files were not taken in"
    assert page.unread.isVisible()
    page.unread.click()
    room.settle()
    assert page.presenter.piece.copy == "It was kept as it came and not looked into."
    assert page.side.no_copy.isVisible()


def test_a_thing_that_was_seen_is_described_in_the_box(room: Room) -> None:
    page = room.evidence()
    page._describe()
    room.settle()
    page.side.about.set_text("A pay slip, shown across the table")
    page.leave()
    room.settle()
    page.enter(Place("evidence", case_id=room.case))
    room.settle()
    row = page.presenter.shown.rows[0]
    assert (row.about, row.kind, row.copy) == (
        "A pay slip, shown across the table", "Seen, not kept", "Described, not kept",
    )  # fmt: skip


def test_the_bin_and_keeping_the_description_only(room: Room) -> None:
    page = room.evidence()
    room.drop(page, room.file("rota.jpg", photo()))
    page.side.drop.click()
    heading, agreed = room.around.asked[-1]
    assert heading == "Keep the description only?"
    agreed()
    room.settle()
    assert not page.presenter.piece.piece.retained
    page.side.bin.click()
    room.settle()
    assert [(one.copy, one.binned) for one in page.presenter.shown.rows] == [("In the bin", True)]
    assert not page.side.about.isEnabled()
    assert page.side.bin.text() == "Take it out of the bin"
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert not page.presenter.piece.piece.binned
    assert room.around.said[-1] == "Taken out of the bin"
    page.presenter.undo()
    room.settle()
    assert not page.presenter.piece.piece.binned


def test_only_files_of_this_machine_are_taken(room: Room) -> None:
    page = room.evidence()
    elsewhere = QUrl("https://example.invalid/a.jpg"), QUrl("file://elsewhere/share/a.jpg")
    assert drag_onto(page, *elsewhere) == (False, False)
    room.settle()
    assert page.presenter.shown.rows == ()
    assert room.around.errors == []


def test_what_emails_tell_is_written_down_only_when_somebody_says_so(room: Room) -> None:
    page = room.evidence()
    room.drop(
        page,
        room.file("1.eml", mail("Plan", "It names people who left.", "a")),
        room.file("2.eml", mail("Re: Plan", "We will look.", "b", "a", "manager")),
        room.file("3.eml", mail("Caseload", "27 yesterday.", "c")),
    )
    assert page.mails_button.isVisible()
    mails = MailsPage(room.around.context)
    room.qtbot.addWidget(mails)
    mails.build()
    mails.show()
    mails.enter(Place("mails", case_id=room.case))
    room.settle()
    rows = mails.presenter.shown.rows
    assert [(row.subject, row.answer) for row in rows] == [("Caseload", ""), ("Plan", "We will look.")]
    raised = lambda: room.ask(lambda s: len(s.cases.book(room.case).raised))  # noqa: E731 - asked thrice
    assert raised() == 0
    mails.over.click()
    room.settle()
    assert mails.table.rows_model.rowCount() == 1
    assert raised() == 0
    mails.write.click()
    room.settle()
    assert raised() == 1
    event = room.ask(lambda s: s.cases.book(room.case).raised[0])
    assert (event.text("information"), event.text("reply")) == ("It names people who left.", "We will look.")
    assert mails.stack.currentIndex() == 1


def test_the_player_and_the_recorder_load_their_library_only_when_they_are_used() -> None:
    asked = (
        "import sys; import ui.pages.evidence, ui.recorder, ui.widgets.play_bar, ui.widgets.record_bar;"
        " sys.exit('PySide6.QtMultimedia' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


def _black_at(page: EvidencePage, x: float, y: float) -> bool:
    image = page.look.preview._paper.image
    return image.pixelColor(int(x * image.width()), int(y * image.height())).lightness() < 8


def _blanked(room: Room, page: EvidencePage, parts: int) -> None:
    room.qtbot.waitUntil(lambda: page.look.blanking.parts.count() == parts, timeout=10_000)
    room.settle()
    room.settle()


def test_a_part_is_blanked_by_keys_said_aloud_and_taken_back(room: Room) -> None:
    page = room.evidence()
    room.drop(page, room.file("rota.jpg", photo()))
    preview, blanking = page.look.preview, page.look.blanking
    room.qtbot.waitUntil(lambda: not preview._paper.image.isNull() and blanking.isVisible(), timeout=10_000)
    page.side.faces.buttons["nobody"].click()
    room.settle()
    blanking.begin.click()
    assert preview.accessibleDescription().startswith("Draw a frame")
    for _ in range(10):
        QTest.keyClick(preview, Qt.Key.Key_Left)
        QTest.keyClick(preview, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert room.around.said[-1] == "25 from the left, 45 from the top, 30 wide, 20 high, in percent"
    assert not _black_at(page, 0.4, 0.6)
    QTest.keyClick(preview, Qt.Key.Key_Return)
    _blanked(room, page, 1)
    assert "Blanked. Say again whether a name or a face can be seen" in room.around.said
    assert (_black_at(page, 0.4, 0.6), _black_at(page, 0.2, 0.6)) == (True, False)
    assert blanking.parts.itemText(0) == "Page 1: 25 % from left, 45 % from top, 30 by 20 %"
    assert blanking.parts.accessibleName() == "Blanked parts"
    assert page.presenter.piece.piece.shows is Shows.UNKNOWN
    assert preview.blanking
    QTest.keyClick(preview, Qt.Key.Key_Delete)
    _blanked(room, page, 0)
    assert not _black_at(page, 0.4, 0.6)
    blanking.undo.click()
    _blanked(room, page, 1)
    assert _black_at(page, 0.4, 0.6)
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.blanking
    assert room.around.errors == []


def test_a_part_is_blanked_with_the_mouse_and_a_click_is_none(room: Room) -> None:
    page = room.evidence()
    room.drop(page, room.file("rota.jpg", photo()))
    preview, blanking = page.look.preview, page.look.blanking
    room.qtbot.waitUntil(lambda: not preview._paper.image.isNull() and blanking.isVisible(), timeout=10_000)
    sheet = preview._paper.paper()

    def drag(begin: float, end: float) -> None:
        first, last = (
            (sheet.topLeft() + QPointF(sheet.width() * at, sheet.height() * at).toPoint())
            for at in (begin, end)
        )
        QTest.mousePress(preview._paper, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(preview._paper, last)
        QTest.mouseRelease(preview._paper, Qt.MouseButton.LeftButton, pos=last)

    drag(0.1, 0.4)
    room.settle()
    assert page.presenter.piece.piece.blanked == (), "nothing is blanked before it is asked for"
    blanking.begin.click()
    sheet = preview._paper.paper()
    drag(0.2, 0.2)
    room.settle()
    assert page.presenter.piece.piece.blanked == ()
    drag(0.4, 0.1)
    _blanked(room, page, 1)
    assert (_black_at(page, 0.25, 0.25), _black_at(page, 0.6, 0.6)) == (True, False)
    page.leave()
    assert not preview.blanking
