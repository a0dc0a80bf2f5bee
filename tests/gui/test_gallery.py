"""The gallery for developers shows every component, and each says what it is."""

from __future__ import annotations

import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

sys.path.insert(0, str(Path(__file__).parent))
from window_walk import controls, cut, nameless, rich

import ui.widgets
from ui.gallery import Gallery
from ui.gallery_samples import SECTIONS
from ui.style.tokens import Look
from ui.theme import Theme
from ui.wiring import PAGES

NOT_SHOWN = {
    "HelpPart": "what paragraphs and pictures of the help have in common",
    "HelpPicture": "its pictures are compared one by one: tests/gui/test_help_page.py",
    "LowScroll": "it is not seen: tests/gui/test_low_and_narrow.py",
    "Stack": "it is not seen: tests/gui/test_narrow_pages.py",
}
"""Widgets that are not in the gallery, each with the reason."""


@pytest.fixture(scope="module")
def gallery(qapp: QApplication) -> Iterator[Gallery]:
    theme = Theme()
    theme.apply(qapp)
    made = Gallery(theme)
    made.resize(1280, 900)
    made.show()
    for _ in range(3):
        qapp.processEvents()
    yield made
    made.hide()
    theme.release()


def components() -> dict[str, type[QWidget]]:
    """Every public widget of ui/widgets."""
    found: dict[str, type[QWidget]] = {}
    for module in pkgutil.iter_modules(ui.widgets.__path__):
        loaded = import_module(f"ui.widgets.{module.name}")
        for name, one in inspect.getmembers(loaded, inspect.isclass):
            own = one.__module__ == loaded.__name__ and not name.startswith("_")
            if own and issubclass(one, QWidget):
                found[name] = one
    return found


def test_every_component_is_in_the_gallery_or_named_with_a_reason(gallery: Gallery) -> None:
    shown = {type(one).__name__ for one in gallery.findChildren(QWidget)}
    known = components()
    assert len(known) > 40
    missing = set(known) - shown - set(NOT_SHOWN)
    assert missing == set(), "put it into ui/gallery_samples"
    assert set(NOT_SHOWN) <= set(known), "named, and no longer there"
    assert not set(NOT_SHOWN) & shown


def test_each_sample_says_what_it_is_and_states_are_told_apart(gallery: Gallery) -> None:
    captions = [one.caption for one in gallery.samples]
    assert len(captions) > 100
    assert nameless(gallery) == []
    assert rich(gallery) == []
    assert len(list(controls(gallery))) > 150
    for state in (
        "focused",
        "pressed",
        "disabled",
        "what does not fit",
        "empty",
        "long words",
        "busy",
        "read only",
    ):
        assert [one for one in captions if state in one], state
    assert len(gallery._rings) == len([one for one in gallery.samples if one.focus is not None]) > 8


@pytest.mark.parametrize(("look", "scale"), [(Look.HIGH_DARK, 2.0), (Look.LIGHT, 1.0)])
def test_nothing_is_cut_in_any_look_or_size(gallery: Gallery, look: Look, scale: float) -> None:
    gallery._theme.set_look(look)
    gallery._theme.set_scale(scale)
    gallery.resize(1280, 900)
    for _ in range(5):
        # Layouts within layouts take turns.
        QApplication.processEvents()
    assert cut(gallery) == []


def test_the_list_leads_to_each_section(gallery: Gallery) -> None:
    assert list(gallery.titles) == [section.title for section in SECTIONS]
    last = gallery.titles[SECTIONS[-2].title]
    gallery._go(last)
    top = last.mapTo(gallery.scroll_area.viewport(), last.rect().topLeft()).y()
    assert 0 <= top < 200


def test_it_is_no_page_of_the_program() -> None:
    assert not [entry for entry in PAGES if "gallery" in entry.source]
    told = subprocess.run(
        [sys.executable, "-m", "ui.gallery", "--help"], capture_output=True, text=True, check=True, timeout=60
    )
    assert "--look" in told.stdout
