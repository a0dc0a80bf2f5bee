"""Pictures are read whichever way up their words stand, and scraps of upside-down words are nobody's name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from whistle.dossier.reading import read_picture

FONT = Path(__file__).parents[2] / "resources" / "fonts" / "SourceSans3-Regular.ttf"
NAMES = {0: "Oxtobee", 90: "Brindlow", 180: "Quenzel", 270: "Harfoot"}

pytestmark = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="no tesseract: apt-get install tesseract-ocr"
)


def _line(words: str, turn: int = 0) -> Image.Image:
    line = Image.new("RGB", (420, 60), "white")
    ImageDraw.Draw(line).text((10, 6), words, fill="black", font=ImageFont.truetype(str(FONT), 36))
    return line.rotate(turn, expand=True)


def test_words_are_read_whichever_way_up_they_stand() -> None:
    page = Image.new("RGB", (700, 700), "white")
    for turn, place in ((0, (40, 40)), (90, (40, 200)), (180, (200, 600)), (270, (600, 120))):
        page.paste(_line(f"{NAMES[turn]} was there", turn), place)
    read = read_picture(page) or ""
    assert [name for name in NAMES.values() if name not in read] == []


def test_an_upright_page_gives_no_scraps_of_itself_upside_down() -> None:
    page = Image.new("RGB", (700, 500), "white")
    words = ("of the rota as it was", "so he had to go on", "but we do not know", "who on the day was in")
    for place, line in enumerate(words):
        page.paste(_line(line), (60, 60 + 90 * place))
    short = [word for word in (read_picture(page) or "").split() if len(word) < 4]
    said = {word for line in words for word in line.split()}
    # The reading itself may slip once; upside down the page has more than twenty words.
    assert len([word for word in short if word not in said]) <= 2


def test_a_reader_that_gives_no_table_has_read_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The leak gate then stops the dossier: it must not take silence for a page without names."""
    program = tmp_path / "tesseract"
    program.write_text("#!/bin/sh\ncat > /dev/null\necho Oxtobee was there\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert read_picture(_line("Oxtobee was there")) is None
