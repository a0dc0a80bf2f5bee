"""Drawn counts and the matrix of who says what: shapes that differ without colour, one figure each.

Both fit on one page: whoever writes a section draws no more rows or columns than MOST_ROWS, MOST_COLUMNS.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from typing import Any, Final

from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from whistle.dossier import styles
from whistle.dossier.record import Bars, Matrix, Picture, Runs, Sign
from whistle.dossier.tagging import Node, Tagger

MOST_ROWS: Final = 30
MOST_COLUMNS: Final = 20
_SIZE = 9.75
_LINE = 12.0
_LABELS = 196.0
_LINES_IN_LABEL = 2
_KEY = 26.0
_HEAD = 16.0
_BAR = 9.0
_NUMBERS = 44.0
_PICTURE_HEIGHT = 600.0
_FEWEST = 5
"""A scale of counts goes at least this far, so that one person does not look like many."""


class _Figure(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A drawing that is one figure with alternative text."""

    def __init__(self, tagger: Tagger, node: Node, alt: Runs, width: float) -> None:
        super().__init__()
        self.tagger, self.node, self.width, self.height = tagger, node, width, 0.0
        node.alt = _plain(alt)
        self.spaceBefore, self.spaceAfter = 6, 12

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return its fixed width and height, in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw everything as content of the one figure."""
        canvas: Any = self.canv
        with self.tagger.marked(canvas, self.node):
            canvas.saveState()
            self.draw_all(canvas)
            canvas.restoreState()
        x, y = canvas.absolutePosition(0, 0)
        self.node.box = (x, y, x + self.width, y + self.height)

    def draw_all(self, canvas: Any) -> None:
        """Draw it, the corner at the lower left being (0, 0)."""
        raise NotImplementedError


class PictureFlow(_Figure):
    """A page of evidence, as large as a page of text lets it be, with a thin rule round it."""

    def __init__(self, tagger: Tagger, node: Node, picture: Picture) -> None:
        scale = min(styles.TEXT_WIDTH / picture.width, _PICTURE_HEIGHT / picture.height)
        super().__init__(tagger, node, picture.alt, picture.width * scale)
        self.height = picture.height * scale
        self.jpeg = base64.b64decode(picture.jpeg)

    def draw_all(self, canvas: Any) -> None:
        """Draw the points, then the rule."""
        canvas.drawImage(ImageReader(io.BytesIO(self.jpeg)), 0, 0, self.width, self.height)
        canvas.setStrokeColor(styles.RULE)
        canvas.setLineWidth(0.6)
        canvas.rect(0, 0, self.width, self.height)


class BarsFlow(_Figure):
    """Bars from the left: a solid stretch, and an open one up to the whole."""

    def __init__(self, tagger: Tagger, node: Node, bars: Bars, width: float) -> None:
        super().__init__(tagger, node, bars.alt, width)
        self.bars = bars
        self.labels = [_label(bar.label) for bar in bars.rows]
        self.heights = [_row_height(lines) for lines in self.labels]
        self.height = _KEY + sum(self.heights)
        longest = max([_FEWEST, *(bar.total for bar in bars.rows)])
        self.step = (width - _LABELS - _NUMBERS) / longest

    def draw_all(self, canvas: Any) -> None:
        """Draw the key, then bar by bar."""
        top = self.height
        x = 0.0
        for words, solid in zip(self.bars.key, (True, False), strict=False):
            self._bar(canvas, x, top - 12, 24, solid=solid)
            x = _say(canvas, x + 30, top - 11, _plain(words)) + 20
        top -= _KEY
        for bar, lines, height in zip(self.bars.rows, self.labels, self.heights, strict=True):
            _draw_label(canvas, lines, top)
            y = top - height / 2 - _BAR / 2
            self._bar(canvas, _LABELS, y, bar.total * self.step, solid=False)
            self._bar(canvas, _LABELS, y, bar.solid * self.step, solid=True)
            canvas.setFillColor(styles.INK)
            canvas.setFont(styles.REGULAR, _SIZE)
            canvas.drawString(_LABELS + bar.total * self.step + 6, y + 1, f"{bar.solid} of {bar.total}")
            top -= height
        canvas.setStrokeColor(styles.INK)
        canvas.setLineWidth(0.6)
        canvas.line(_LABELS, 0, _LABELS, self.height - _KEY)

    def _bar(self, canvas: Any, x: float, y: float, width: float, *, solid: bool) -> None:
        if width <= 0:
            return
        canvas.setStrokeColor(styles.ACCENT)
        canvas.setLineWidth(0.8)
        canvas.setFillColor(styles.ACCENT)
        canvas.rect(x, y, width, _BAR, stroke=1, fill=1 if solid else 0)


class MatrixFlow(_Figure):
    """Rows by sources, a sign where they meet."""

    def __init__(self, tagger: Tagger, node: Node, matrix: Matrix, width: float) -> None:
        super().__init__(tagger, node, matrix.alt, width)
        self.matrix = matrix
        self.labels = [_label(row.label) for row in matrix.rows]
        self.heights = [_row_height(lines) for lines in self.labels]
        self.keys = _in_lines([_plain(key.words) for key in matrix.key], width)
        self.key_height = 15.0 * len(self.keys) + 8
        self.height = self.key_height + _HEAD + sum(self.heights)
        self.step = min(44.0, (width - _LABELS) / max(1, len(matrix.columns)))

    def draw_all(self, canvas: Any) -> None:
        """Draw the key, the sources, then row by row."""
        top = self.height
        place = 0
        for line in self.keys:
            x = 0.0
            for words in line:
                _sign(canvas, x + 5, top - 8, self.matrix.key[place].sign)
                x = _say(canvas, x + 14, top - 11, words) + 18
                place += 1
            top -= 15
        top -= 8
        canvas.setFont(styles.SEMIBOLD, _SIZE)
        canvas.setFillColor(styles.INK)
        for number, column in enumerate(self.matrix.columns):
            canvas.drawCentredString(self._x(number), top - 11, _plain(column))
        top -= _HEAD
        _line(canvas, top, self.width, styles.INK, 1.1)
        for row, lines, height in zip(self.matrix.rows, self.labels, self.heights, strict=True):
            _draw_label(canvas, lines, top)
            for number, signs in enumerate(row.cells):
                x = self._x(number) - 5.5 * (len(signs) - 1)
                for sign in signs:
                    _sign(canvas, x, top - height / 2, sign)
                    x += 11
            top -= height
            _line(canvas, top, self.width, styles.RULE, 0.6)

    def _x(self, number: int) -> float:
        return _LABELS + self.step * (number + 0.5)


def _plain(runs: Runs) -> str:
    return styles.settable("".join(run.text for run in runs))


def _label(runs: Runs) -> list[str]:
    """The label in at most two lines; what was cut shows."""
    lines: list[str] = simpleSplit(_plain(runs), styles.REGULAR, _SIZE, _LABELS - 12)
    if len(lines) <= _LINES_IN_LABEL and all(_wide(line) <= _LABELS for line in lines):
        return lines
    kept = lines[:_LINES_IN_LABEL]
    while kept and kept[-1] and _wide(f"{kept[-1]} …") > _LABELS - 12:
        words = kept[-1].rsplit(" ", 1)
        kept[-1] = words[0] if len(words) > 1 else kept[-1][:-1]
    return [*kept[:-1], f"{kept[-1]} …"] if kept else []


def _wide(words: str) -> float:
    return float(stringWidth(words, styles.REGULAR, _SIZE))


def _row_height(lines: Sequence[str]) -> float:
    return 6.0 + _LINE * max(1, len(lines))


def _draw_label(canvas: Any, lines: Sequence[str], top: float) -> None:
    canvas.setFillColor(styles.INK)
    canvas.setFont(styles.REGULAR, _SIZE)
    for number, line in enumerate(lines):
        canvas.drawString(0, top - 12 - number * _LINE, line)


def _say(canvas: Any, x: float, y: float, words: str) -> float:
    canvas.setFillColor(styles.INK)
    canvas.setFont(styles.REGULAR, _SIZE)
    canvas.drawString(x, y, words)
    return x + _wide(words)


def _in_lines(words: Sequence[str], width: float) -> list[list[str]]:
    lines: list[list[str]] = [[]]
    used = 0.0
    for one in words:
        needed = 14 + _wide(one) + 18
        if lines[-1] and used + needed > width:
            lines.append([])
            used = 0.0
        lines[-1].append(one)
        used += needed
    return lines


def _line(canvas: Any, y: float, width: float, colour: object, thick: float) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(thick)
    canvas.line(0, y, width, y)


def _sign(canvas: Any, x: float, y: float, sign: Sign) -> None:
    """Draw a sign round (x, y): filled disc, open ring, cross, open square."""
    canvas.setStrokeColor(styles.ACCENT)
    canvas.setFillColor(styles.ACCENT)
    canvas.setLineWidth(1.2)
    if sign is Sign.FIRST_HAND:
        canvas.circle(x, y, 4, stroke=1, fill=1)
    elif sign is Sign.NOT_COUNTED:
        canvas.circle(x, y, 4, stroke=1, fill=0)
    elif sign is Sign.AGAINST:
        canvas.setStrokeColor(styles.INK)
        canvas.setLineWidth(1.6)
        canvas.line(x - 3.5, y - 3.5, x + 3.5, y + 3.5)
        canvas.line(x - 3.5, y + 3.5, x + 3.5, y - 3.5)
    else:
        canvas.rect(x - 3.5, y - 3.5, 7, 7, stroke=1, fill=0)
