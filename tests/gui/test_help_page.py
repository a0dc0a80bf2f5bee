"""The help in the window: read by keys, found by typing, headings told as headings."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))
from conftest import Surroundings
from help_pictures import CUTS, place_of
from window_pictures import ROOT, difference
from window_walk import cut, nameless

from ui.a11y import tell_roles
from ui.language import LANGUAGES
from ui.pages.base import Place
from ui.pages.help import HelpPage
from ui.presenters.help import topic_of, topics
from ui.style.tokens import Look
from ui.widgets.buttons import Button
from ui.widgets.help_text import HelpHeading, HelpPicture, HelpText


@pytest.fixture
def page(surroundings: Surroundings, qtbot: QtBot) -> HelpPage:
    tell_roles()
    made = HelpPage(surroundings.context)
    made.build()
    made.resize(1080, 720)
    made.enter(Place("help"))
    made.show()
    qtbot.addWidget(made)
    made.activateWindow()
    made.first_focus().setFocus()
    qtbot.waitUntil(made.bar.field.hasFocus)
    return made


def key(page: HelpPage, *keys: Qt.Key, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for one in keys:
        QTest.keyClick(page.focusWidget() or page, one, held)
        QApplication.processEvents()


def said_of(widget: object) -> tuple[QAccessible.Role, str]:
    face = QAccessible.queryAccessibleInterface(widget)  # type: ignore[arg-type]  # a widget
    return face.role(), face.text(QAccessible.Text.Name)


def test_headings_are_headings_steps_have_their_number_and_pictures_say_what_they_show(
    page: HelpPage,
) -> None:
    parts = page.reader.parts
    assert said_of(parts[0]) == (QAccessible.Role.Heading, "Listening to someone")
    headings = [one for one in parts if isinstance(one, HelpHeading)]
    assert [said_of(one)[1] for one in headings[1:3]] == ["Before the first time", "With the source"]
    steps = [
        said_of(one) for one in parts if isinstance(one, HelpText) and one.accessibleName()[:5] == "Step "
    ]
    assert steps[0][0] == QAccessible.Role.Paragraph
    assert steps[1][1].startswith("Step 2. Write the six words")
    picture = next(one for one in parts if isinstance(one, HelpPicture))
    assert said_of(picture)[0] == QAccessible.Role.Graphic
    assert "three choices" in said_of(picture)[1]
    assert nameless(page) == []


def test_the_text_is_gone_through_by_the_arrow_keys_and_links_lead_to_their_page(
    page: HelpPage, surroundings: Surroundings
) -> None:
    key(page, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    key(page, Qt.Key.Key_Down, Qt.Key.Key_Return)
    title = page.reader.first_part()
    assert title is not None
    assert page.reader.topic is topic_of("guide-referral")
    assert page.focusWidget() is title
    key(page, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.focusWidget() is page.reader.parts[2]
    key(page, Qt.Key.Key_End)
    link = page.focusWidget()
    assert isinstance(link, Button)
    link.click()
    assert surroundings.places == [Place("dossiers")]
    page.reader.parts[3].setFocus()
    key(page, Qt.Key.Key_Home)
    assert page.focusWidget() is title


def test_what_is_typed_is_found_counted_said_once_and_marked(
    page: HelpPage, surroundings: Surroundings, qtbot: QtBot
) -> None:
    before = len(surroundings.said)
    QTest.keyClicks(page.bar.field, "names list")
    QApplication.processEvents()
    count = len(page.hits)
    assert count > 10
    assert page.bar.count.text() == f"1 of {count}"
    qtbot.waitUntil(lambda: len(surroundings.said) > before, timeout=5000)
    assert surroundings.said[-1].startswith(f"{count} places. {page.hits[0].heading}")
    assert len(surroundings.said) == before + 1, "not after each letter"
    marked = [one for one in page.reader.parts if isinstance(one, HelpText) and one.marked]
    assert marked
    key(page, Qt.Key.Key_Return)
    assert page.bar.count.text() == f"2 of {count}"
    assert surroundings.said[-1] == f"2 of {count}. {page.hits[1].spoken}"
    key(page, Qt.Key.Key_F3)
    assert page.bar.count.text() == f"3 of {count}"
    key(page, Qt.Key.Key_Return, Qt.Key.Key_F3, shift=True)
    key(page, Qt.Key.Key_Return, shift=True)
    assert page.bar.count.text() == f"{count} of {count}", "round the ends"
    assert page.reader.topic is topic_of(page.hits[-1].topic)
    key(page, Qt.Key.Key_Escape)
    assert page.bar.field.text() == ""
    assert [row.title for row in page.list.model_rows.rows if row.key >= 0] == [one.title for one in topics()]
    assert not [one for one in page.reader.parts if isinstance(one, HelpText) and one.marked]


def test_nothing_found_is_said(page: HelpPage, surroundings: Surroundings, qtbot: QtBot) -> None:
    QTest.keyClicks(page.bar.field, "zebra")
    assert page.none.isVisible()
    qtbot.waitUntil(lambda: surroundings.said[-1:] == [page.none.text()], timeout=5000)
    assert not page.bar.next.isEnabled()
    key(page, Qt.Key.Key_Return)
    assert page.hits == ()


def test_a_topic_can_be_asked_for_by_its_name(page: HelpPage) -> None:
    page.enter(Place("help", extra="made-of"))
    assert page.reader.topic is topic_of("made-of")
    page.enter(Place("help"))
    assert page.reader.topic is topic_of("made-of"), "where it was left"


@pytest.mark.parametrize(("width", "height", "scale"), [(568, 424, 1.0), (1216, 688, 2.0), (568, 368, 2.0)])
def test_nothing_is_cut_where_there_is_little_room(
    page: HelpPage, surroundings: Surroundings, width: int, height: int, scale: float
) -> None:
    surroundings.theme.set_scale(scale)
    page.resize(width, height)
    page.enter(Place("help", extra="own-account"))
    QApplication.processEvents()
    assert cut(page) == []
    for part in page.reader.parts:
        if isinstance(part, HelpText):
            assert part.height() >= part.heightForWidth(part.width())
        assert part.mapTo(page, part.rect().topRight()).x() <= width


def test_pictures_stand_in_a_frame_on_white_in_every_look(page: HelpPage, surroundings: Surroundings) -> None:
    picture = next(one for one in page.reader.parts if isinstance(one, HelpPicture))
    for look in (Look.DARK, Look.HIGH_DARK):
        surroundings.theme.set_look(look)
        image = picture.grab().toImage()
        edge = image.pixelColor(0, image.height() // 2).name().upper()
        assert edge == surroundings.theme.colours.control.upper()
        assert image.pixelColor(3, image.height() // 2).name() == "#ffffff"


@pytest.mark.full
@pytest.mark.slow
def test_the_pictures_show_the_pages_as_they_are(
    full: bool, tmp_path: Path, figures: Callable[..., None]
) -> None:
    if not full:
        # The scenes they are cut from are compared one by one elsewhere; here only that each is kept.
        for language in LANGUAGES:
            assert sorted(path.stem for path in place_of(language).glob("*.png")) == sorted(CUTS)
        return
    drawn = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "gui" / "help_pictures.py"), "--into", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
        env=dict(os.environ),
    )
    assert drawn.returncode == 0, drawn.stderr[-800:]
    wrong = {}
    for language in LANGUAGES:
        kept, now = place_of(language), place_of(language, tmp_path)
        for name in CUTS:
            told = difference(Image.open(kept / f"{name}.png"), Image.open(now / f"{name}.png"))
            if told:
                wrong[language, name] = told
    figures("pictures of the help compared", len(CUTS) * len(LANGUAGES))
    assert wrong == {}, "look at them; if they are right: .venv/bin/python tests/gui/help_pictures.py"
