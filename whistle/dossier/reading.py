"""Reading pictures for the leak gate, where this machine has tesseract: over pipes, no file, no network."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PIL import Image

_PROGRAM: Final = "tesseract"
_SECONDS: Final = 120
_LONG: Final = 4
"""From this many letters a word of the page that was turned round is never taken for a scrap."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that was read: ``line`` tells its line, ``sure`` is of 100, the box in points of the page."""

    text: str
    line: tuple[str, ...]
    sure: float
    left: int
    top: int
    wide: int
    high: int

    def covers(self, other: _Word) -> bool:
        """Whether it stands where ``other`` does: half of the smaller box and more."""
        across = min(self.left + self.wide, other.left + other.wide) - max(self.left, other.left)
        down = min(self.top + self.high, other.top + other.high) - max(self.top, other.top)
        smaller = min(self.wide * self.high, other.wide * other.high)
        return across > 0 and down > 0 and across * down * 2 > smaller


def reader() -> str | None:
    """The program that reads pictures, or None where there is none."""
    return shutil.which(_PROGRAM)


def read_picture(image: Image.Image) -> str | None:
    """The words in a picture, whichever way up they stand; None where they cannot be read.

    Tesseract reads what is upright and what climbs one side, so the page is read as it is and turned
    round. Its own finding of the way up takes one for the whole page, and gives up on a page of few
    words. Upside down, ordinary words look like short names ("of" is "Jo"): where both readings give a
    word, a short one of the page turned round counts only if it is the surer.
    """
    program = reader()
    if program is None:
        return None
    both = (image, image.transpose(Image.Transpose.ROTATE_180))
    with ThreadPoolExecutor(min(len(both), os.cpu_count() or 1)) as pool:
        upright, turned = pool.map(lambda one: _table(program, one), both)
    if upright is None or turned is None:
        return None
    straight, round_about = list(_words(upright)), list(_words(turned, image.size))
    return "\n\n".join((_lines(straight), _lines(_without_scraps(round_about, straight))))


def _table(program: str, image: Image.Image) -> str | None:
    """Every word with its place and confidence, as tab-separated lines; None where that failed."""
    points = io.BytesIO()
    image.save(points, "PNG", compress_level=1)
    try:
        done = subprocess.run(
            [program, "-", "-", "--psm", "3", "-c", "tessedit_create_tsv=1"],
            input=points.getvalue(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env={"PATH": os.defpath, "OMP_THREAD_LIMIT": "1"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    table = done.stdout.decode("utf-8", "replace")
    return table if done.returncode == 0 and table.startswith("level\t") else None


def _words(table: str, turned: tuple[int, int] | None = None) -> Iterator[_Word]:
    """The words of a table; ``turned`` is the size of the page where it was turned round."""
    for row in table.splitlines()[1:]:
        # level, page, block, paragraph, line, word, left, top, width, height, confidence, text
        cells = row.split("\t", 11)
        if len(cells) < 12 or not cells[11].strip():
            continue
        left, top, wide, high = map(int, cells[6:10])
        if turned is not None:
            left, top = turned[0] - left - wide, turned[1] - top - high
        yield _Word(cells[11], tuple(cells[1:5]), float(cells[10]), left, top, wide, high)


def _without_scraps(words: Iterable[_Word], other: Sequence[_Word]) -> Iterator[_Word]:
    """Leave out short words where the other way up gives a word that is at least as sure."""
    for word in words:
        short = len(word.text.strip()) < _LONG
        if not short or not any(one.sure >= word.sure and one.covers(word) for one in other):
            yield word


def _lines(words: Iterable[_Word]) -> str:
    return "\n".join(
        " ".join(word.text for word in line) for _, line in groupby(words, lambda word: word.line)
    )
