"""The look, measured: contrast of every pair that is used, sizes at every scale, icons and fonts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.contrast import SHAPES_ON, TEXT_ON, contrast, least, table
from ui.style.tokens import COLOURS, SCALE_STEPS, TYPE, Look
from ui.theme import FAMILY, Theme
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.text import Words, as_tip
from ui.widgets.text_box import TextBox


def test_the_formula_gives_the_known_figures() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", list(Look))
def test_every_text_and_every_shape_stands_out_from_what_is_behind_it(look: Look) -> None:
    floor = 7.0 if look.high_contrast else 4.5
    weak = [role for role, (ratio, _) in least(look, TEXT_ON).items() if ratio < floor]
    weak += [role for role, (ratio, _) in least(look, SHAPES_ON).items() if ratio < 3.0]
    assert weak == []


def test_the_table_for_readers_is_what_was_measured() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "accessibility.md").read_text(encoding="utf-8")
    assert table() in page


def test_every_role_of_text_is_drawn_in_the_shipped_family_at_its_size(theme: Theme) -> None:
    for scale in SCALE_STEPS:
        theme.set_scale(scale)
        for role, one in TYPE.items():
            info = QFontInfo(theme.font(role))
            assert info.family() == FAMILY
            assert info.pixelSize() == round(one.size * scale)
            assert info.weight() == (600 if one.strong else 400)


def test_the_scale_goes_in_steps_and_stays_within_its_ends(theme: Theme, qtbot: QtBot) -> None:
    seen = [theme.scale]
    for _ in range(12):
        theme.step_scale(1)
        seen.append(theme.scale)
    assert seen[: len(SCALE_STEPS)] == list(SCALE_STEPS)
    assert seen[-1] == 2.5
    for _ in range(12):
        theme.step_scale(-1)
    assert theme.scale == 1.0
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.set_scale(99)
    assert theme.scale == 2.5


def grab(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width())
        for y in range(0, image.height())
    }


@pytest.mark.parametrize("look", list(Look))
def test_buttons_and_boxes_are_painted_in_the_colours_of_the_look(
    theme: Theme, qtbot: QtBot, look: Look
) -> None:
    theme.set_look(look)
    colours = COLOURS[look]
    page = QWidget()
    qtbot.addWidget(page)
    page.setProperty("kind", "window")
    box = QVBoxLayout(page)
    primary, danger, tick = (
        Button(theme, "Open", "primary", icon="check"),
        Button(theme, "Delete & go", "danger"),
        QCheckBox("Agreed"),
    )
    tick.setChecked(True)
    for one in (primary, danger, tick):
        box.addWidget(one)
    page.show()
    assert {colours.accent.upper(), colours.accent_text.upper()} <= colours_in(grab(primary))
    assert colours.danger.upper() in colours_in(grab(danger))
    assert {colours.accent.upper(), colours.accent_text.upper()} <= colours_in(grab(tick))


def test_the_focus_ring_stands_outside_the_control_and_goes_with_it(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setProperty("kind", "window")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.resize(400, 200)
    field = Field(theme, "Name")
    field.setParent(page)
    field.setGeometry(20, 20, 300, 100)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    field.edit.setFocus()
    qtbot.waitUntil(field.edit.hasFocus, timeout=2000)

    def ring_at() -> str:
        corner = field.edit.mapTo(page, QPoint(0, 0))
        return grab(page).pixelColor(corner.x() - 4, corner.y() + 15).name()

    wanted = QColor(theme.colours.focus).name()
    assert ring_at() == wanted
    field.move(60, 60)
    qapp.processEvents()
    assert ring_at() == wanted
    field.hide()
    qapp.processEvents()
    corner = field.edit.mapTo(page, QPoint(0, 0))
    assert grab(page).pixelColor(corner.x() - 4, corner.y() + 15).name() != wanted


def test_what_fills_the_place_in_which_it_scrolls_has_all_of_its_ring_and_what_is_scrolled_away_none(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    held, rows = QWidget(), QListView()
    rows.setParent(held)
    rows.resize(200, 100)
    held.setMinimumSize(200, 100)
    area = QScrollArea(page)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(held)
    area.setGeometry(50, 50, 200, 100)
    theme.apply(qapp)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus, timeout=2000)
    wanted = QColor(theme.colours.focus).name()

    def sides() -> list[bool]:
        picture = grab(page)
        points = [(150, 46), (46, 100), (253, 100), (150, 153)]
        return [picture.pixelColor(x, y).name() == wanted for x, y in points]

    qtbot.waitUntil(lambda: sides() == [True] * 4, timeout=2000)
    held.setMinimumHeight(400)
    held.resize(200, 400)
    area.verticalScrollBar().setValue(40)
    qapp.processEvents()
    assert grab(page).pixelColor(150, 46).name() != wanted, "its upper edge is scrolled away"


def test_a_paragraph_is_as_high_as_its_lines_and_never_reads_markup(theme: Theme, qtbot: QtBot) -> None:
    words = Words(theme, "<b>one</b> two three four five six seven eight nine ten " * 3)
    qtbot.addWidget(words)
    assert words.textFormat() == Qt.TextFormat.PlainText
    narrow, wide = words.heightForWidth(200), words.heightForWidth(2000)
    assert wide == theme.line_height()
    assert narrow % theme.line_height() == 0
    assert narrow > 4 * wide
    theme.set_scale(2.0)
    assert words.heightForWidth(4000) == 2 * wide


@pytest.mark.parametrize("text", ["", "😀" * 400, "ש" * 300 + " אבג", "a" * 10_000, "line\n\nline"])
def test_odd_texts_keep_their_height_and_paint(theme: Theme, qtbot: QtBot, text: str) -> None:
    words = Words(theme, text)
    qtbot.addWidget(words)
    words.resize(300, words.heightForWidth(300))
    assert words.height() >= theme.line_height()
    words.grab()


def test_a_tooltip_shows_letters_and_never_reads_tags(theme: Theme, qtbot: QtBot) -> None:
    """What looks like rich text may be a stranger's, and could have any file of this machine read."""
    hostile = 'Heron <img src="/dev/zero"> & <b>who</b>'
    button = Button(theme, hostile)
    qtbot.addWidget(button)
    tips = [as_tip(hostile)]
    button.set_compact(True)
    tips.append(button.toolTip())
    button.set_icon_only(True)
    tips.append(button.toolTip())
    button.set_ready(False, hostile)
    tips.append(button.toolTip())
    for tip in tips:
        assert "<img" not in tip
        assert QTextDocumentFragment.fromHtml(tip).toPlainText() == hostile
    assert as_tip("Heron & who < 3") == "Heron & who < 3"


def test_a_held_key_presses_once_and_enter_presses_too(theme: Theme, qtbot: QtBot) -> None:
    pressed: list[int] = []
    button = Button(theme, "Make the dossier", on=lambda: pressed.append(1))
    qtbot.addWidget(button)
    button.show()
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    none = Qt.KeyboardModifier.NoModifier
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        for repeat in (False, True, True):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(button, QKeyEvent(kind, key, none, "", repeat))
    assert len(pressed) == 2


def test_a_field_notices_caps_lock_and_says_what_does_not_fit(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "Passphrase", secret=True, hint="Capitals matter")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClick(field.edit, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert field.below.text() == "Capitals matter"
    qtbot.keyClick(field.edit, "A")
    assert field.below.text() == "Caps Lock is on"
    qtbot.keyClick(field.edit, "b")
    assert field.below.text() == "Capitals matter"
    field.set_error("Type your passphrase first.")
    assert "Type your passphrase first." in field.edit.accessibleDescription()
    field.edit.insert("x")
    assert field.error == ""
    hints = field.edit.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_a_field_that_was_emptied_brings_nothing_back_by_undo(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "Passphrase", secret=True)
    qtbot.addWidget(field)
    field._toggle()
    QTest.keyClicks(field.edit, "harbour")
    field.clear()
    QTest.keyClick(field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert not field.edit.isUndoAvailable()


def test_what_is_gone_in_qt_and_still_held_in_python_stops_no_change_of_look(
    qapp: QApplication, theme: Theme
) -> None:
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    theme.space(layout, 8)
    sheet.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with pytest.raises(RuntimeError):
        layout.spacing()
    theme.set_look(Look.DARK)
    assert theme.look is Look.DARK


def test_what_follows_the_look_stops_when_its_widget_is_gone(qapp: QApplication, theme: Theme) -> None:
    form = QWidget()
    seen: list[int] = []

    def measure() -> None:
        form.setMaximumWidth(theme.px(560))
        seen.append(form.maximumWidth())

    theme.follow(form, measure)
    theme.set_scale(1.5)
    assert seen == [560, 840]
    form.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.set_scale(1.0)
    assert seen == [560, 840]


def test_a_control_that_had_the_focus_before_takes_the_ring_from_nobody_when_it_goes(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    former, now = Button(theme, "Former"), Button(theme, "Now")
    for place, one in enumerate((former, now)):
        one.setParent(page)
        one.move(20, 20 + 80 * place)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    for one in (former, now):
        one.setFocus()
        qtbot.waitUntil(one.hasFocus, timeout=2000)
    former.deleteLater()
    qapp.sendPostedEvents(former, QEvent.Type.DeferredDelete)
    assert theme._ring is not None
    assert theme._ring.isVisible()
    now.deleteLater()
    qapp.sendPostedEvents(now, QEvent.Type.DeferredDelete)
    assert not theme._ring.isVisible()


def test_a_control_that_has_the_focus_a_hundred_times_is_listened_to_once(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    controls = [Button(theme, words, "quiet") for words in ("One", "Other")]
    assert theme._ring is not None
    before = [one.receivers("2destroyed(QObject*)") for one in controls]
    for turn in range(200):
        controls[turn % 2].setParent(page)
        theme._ring.follow(None, controls[turn % 2])
    now = [one.receivers("2destroyed(QObject*)") for one in controls]
    theme._ring.release()
    assert [after - was for after, was in zip(now, before, strict=True)] == [0, 1]


def test_wider_spacing_is_as_wide_as_a_page_has_to_bear(theme: Theme, qtbot: QtBot) -> None:
    """WCAG 2.2, 1.4.12: letters 0.12, words 0.16 and lines 1.5 of the letters' size, in all that is drawn."""
    label, box = Words(theme, "one two three"), TextBox(theme, "What happened")
    for one in (label, box):
        qtbot.addWidget(one)
        one.show()
    usual = label.sizeHint().width()
    theme.set_wide(True)
    for role, one in TYPE.items():
        font = theme.font(role)
        assert font.letterSpacing() >= 0.12 * one.size - 0.05
        assert font.wordSpacing() >= 0.16 * one.size - 0.05
        assert theme.line_height(role) >= 1.5 * one.size
    assert label.sizeHint().width() > usual * 1.2
    inside = box.findChild(QPlainTextEdit)
    assert inside is not None
    assert inside.font().letterSpacing() >= 0.12 * 16 - 0.1
    theme.set_wide(False)
    assert label.sizeHint().width() == usual


def test_a_button_that_shows_its_picture_alone_gets_back_what_it_says_now(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Add a contact", icon="plus")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.set_icon_only(True)
    assert (button.toolTip(), button.accessibleName()) == ("Add a contact", "Add a contact")
    assert button.sizeHint().width() < wide / 2
    button.set_ready(False, "There is no case yet")
    button.set_text("Add a number")
    assert button.toolTip() == "There is no case yet"
    assert button.sizeHint().width() < wide / 2
    button.set_icon_only(False)
    assert button.toolTip() == "There is no case yet"
    assert abs(button.sizeHint().width() - wide) < wide / 4
    button.set_ready(True)
    assert (button.toolTip(), button.accessibleName()) == ("", "Add a number")
