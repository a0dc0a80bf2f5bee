"""Paragraphs and boxes that know their place in the structure tree.

Runs become reportlab fragments directly and never pass its markup parser: whatever stands in
testimony, ``<img src=...>`` too, is set as letters.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Any

from reportlab.lib.styles import ParagraphStyle as Style
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.paraparser import ParaFrag

from whistle.dossier import styles
from whistle.dossier.record import Runs, RunStyle
from whistle.dossier.tagging import Node, Tagger, artifact

BULLET_SIGN = "•"


@cache
def _shaped(style: Style) -> Style:
    return Style(style.name + "-shaped", parent=style, shaping=1)


def needs_shaping(text: str) -> bool:
    """Whether letters carry marks that only a shaper puts in their place (ẹ́, ọ̀)."""
    return not text.isascii() and any(unicodedata.category(char) == "Mn" for char in text)


class Text(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph whose drawing is marked as the content of ``node``.

    Made by ``text``; reportlab makes the parts of a split one itself, which is why the
    constructor is its own.
    """

    node: Node
    tagger: Tagger
    label_node: Node | None = None
    bookmark: tuple[str, str, int] | None = None
    rule: bool = False

    def split(self, width: float, height: float) -> list[Text]:
        """Split as reportlab does; the parts stay content of the same element."""
        parts: list[Text] = super().split(width, height)
        for place, part in enumerate(parts):
            part.node, part.tagger, part.rule = self.node, self.tagger, self.rule
            if place == 0:
                part.label_node, part.bookmark = self.label_node, self.bookmark
        return parts

    def draw(self) -> None:
        """Draw with its bookmark, its list label and its rule, each marked as what it is."""
        canvas: Any = self.canv
        if self.bookmark is not None:
            key, title, level = self.bookmark
            canvas.bookmarkHorizontal(key, 0, self.height + 12)
            canvas.addOutlineEntry(title, key, level, closed=True)
        if self.rule:
            with artifact(canvas):
                canvas.setStrokeColor(styles.INK)
                canvas.setLineWidth(0.75)
                for x in (0.5, 2.75):
                    canvas.line(x, 0, x, self.height - 2)
        if self.label_node is not None:
            with self.tagger.marked(canvas, self.label_node):
                canvas.setFont(styles.REGULAR, self.style.fontSize)
                canvas.setFillColor(styles.INK)
                canvas.drawString(2, self.height - self.style.leading * 0.78, BULLET_SIGN)
        # Smaller letters share the base line of the body text beside them in a table.
        canvas.translate(0, min(0.0, (self.style.fontSize - styles.BODY_SIZE) * 0.75))
        with self.tagger.marked(canvas, self.node):
            super().draw()

    def draw_again(self, canvas: Any, x: float, y: float) -> None:
        """Draw at (x, y) as no content: a heading row repeated on a later page."""
        again = Paragraph(None, self.style, frags=self.frags)
        again.wrap(self.width, 1e6)
        with artifact(canvas):
            again.drawOn(canvas, x, y)


def text(tagger: Tagger, node: Node, runs: Runs, style: Style) -> Text:
    """Return a paragraph of ``runs`` that is content of ``node``."""
    plain = styles.settable("".join(run.text for run in runs))
    shaped = needs_shaping(plain)
    if shaped:
        node.actual = plain
    frags = [_fragment(styles.settable(run.text), run.style, style) for run in runs] or [
        _fragment("", RunStyle.PLAIN, style)
    ]
    made = Text(None, _shaped(style) if shaped else style, frags=frags)
    made.node, made.tagger = node, tagger
    return made


def _fragment(words: str, look: RunStyle, style: Style) -> ParaFrag:
    plain_font = look is RunStyle.PLAIN or style.fontName == styles.SEMIBOLD
    return ParaFrag(
        text=words,
        fontName=style.fontName if plain_font else styles.RUN_FONT[look],
        fontSize=min(style.fontSize, styles.QUIET_SIZE) if look is RunStyle.QUIET else style.fontSize,
        textColor=styles.MUTED if look is RunStyle.QUIET else style.textColor,
        rise=0,
        us_lines=[],
        link=[],
    )


class Boxed(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Paragraphs inside a thin rule; kept on one page, since it is a notice."""

    PAD_X, PAD_Y = 12.0, 9.0

    def __init__(self, inside: Sequence[Text]) -> None:
        super().__init__()
        self.inside = list(inside)
        self.spaceBefore = 12
        self.spaceAfter = 12

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the width given and the height needed, in points."""
        self.width = width
        inner = width - 2 * self.PAD_X
        self.heights = [part.wrap(inner, height)[1] for part in self.inside]
        self.height = sum(self.heights) + 2 * self.PAD_Y
        return width, self.height

    def draw(self) -> None:
        """Draw the rule as no content, then the paragraphs."""
        canvas: Any = self.canv
        with artifact(canvas):
            canvas.setStrokeColor(styles.INK)
            canvas.setLineWidth(0.75)
            canvas.rect(0, 0, self.width, self.height)
        top = self.height - self.PAD_Y
        for part, height in zip(self.inside, self.heights, strict=True):
            top -= height
            part.drawOn(canvas, self.PAD_X, top)
