"""Every page as it looked when somebody looked at it: drawn anew and compared with the picture kept."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy
import pytest
from PIL import Image, ImageDraw
from PySide6.QtGui import QColor

from ui.style.tokens import COLOURS, Look

sys.path.insert(0, str(Path(__file__).parent))
from window_pictures import KEPT, ROOT, difference
from window_scenes import PICTURES

REDUCED = (
    "unlock-light",
    "case-dark",
    "account-high-contrast",
    "permissions-200",
    "role-small",
    "error-light",
    "case-welsh",
    "account-mirrored",
)
"""Drawn in every run: eight pages, each look, size and language once."""
SECONDS = 900


def test_every_picture_is_kept_and_no_other_is() -> None:
    assert {path.stem for path in KEPT.glob("*.png")} == set(PICTURES)
    assert set(REDUCED) <= set(PICTURES)


@pytest.fixture
def page() -> Image.Image:
    """A kept picture to try the comparison on."""
    return Image.open(KEPT / "case-light.png").convert("RGB")


def moved(page: Image.Image, box: tuple[int, int, int, int], by: int) -> Image.Image:
    other = page.copy()
    part = page.crop(box)
    other.paste(page.getpixel((box[0], box[1])), box)
    other.paste(part, (box[0] + by, box[1]))
    return other


FIND = (970, 8, 1118, 56)
"""Where the Find button stands in the picture."""


def test_a_picture_is_like_itself_and_like_itself_with_other_smoothing(page: Image.Image) -> None:
    assert difference(page, page) == ""
    pixels = numpy.asarray(page).astype(int)
    noise = numpy.random.default_rng(1).integers(-9, 10, pixels.shape)
    edges = (abs(pixels - numpy.roll(pixels, 1, axis=1)).max(axis=2) > 12)[..., None]
    smoothed = (pixels + noise * edges).clip(0, 255).astype("uint8")
    assert difference(page, Image.fromarray(smoothed)) == ""


@pytest.mark.parametrize("by", [2, 5, 40])
def test_a_button_that_moved_is_seen(page: Image.Image, by: int) -> None:
    assert difference(page, moved(page, FIND, -by))


def test_a_colour_that_changed_a_little_is_seen(page: Image.Image) -> None:
    pixels = numpy.asarray(page).copy()
    accent = QColor(COLOURS[Look.LIGHT].accent)
    fill = abs(pixels.astype(int) - accent.getRgb()[:3]).max(axis=2) <= 4
    assert fill.sum() > 1000, "the control: the picture holds the colour of its main button"
    pixels[fill] += 10
    assert difference(page, Image.fromarray(pixels))


def test_a_word_that_is_missing_is_seen(page: Image.Image) -> None:
    other = page.copy()
    ImageDraw.Draw(other).rectangle((216, 36, 250, 54), fill=page.getpixel((216, 36)))
    assert difference(page, other)


def test_a_page_of_another_size_is_seen(page: Image.Image) -> None:
    assert "1280" in difference(page, page.resize((1281, 800)))


@pytest.mark.full
@pytest.mark.slow
def test_every_page_looks_as_it_did_when_somebody_looked_at_it(
    full: bool, tmp_path: Path, figures: Callable[..., None]
) -> None:
    wanted = tuple(PICTURES) if full else REDUCED
    drawn = subprocess.run(
        [
            sys.executable,
            str(ROOT / "tests" / "gui" / "window_pictures.py"),
            "--into",
            str(tmp_path),
            *wanted,
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert drawn.returncode == 0, drawn.stderr[-800:]
    wrong = {}
    for name in wanted:
        told = difference(Image.open(KEPT / f"{name}.png"), Image.open(tmp_path / f"{name}.png"))
        if told:
            wrong[name] = told
    figures("pictures compared", len(wanted), f"of {len(PICTURES)}")
    figures("pictures that differ", len(wrong))
    assert wrong == {}, "look at them; if they are right: .venv/bin/python tests/gui/window_pictures.py"
