"""Where words stand in Qt's lines, and how places found by Ctrl+F are drawn over them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextBlock

from ui.theme import Theme

Stretch = tuple[QRectF, bool, bool]


def stretches(
    block: QTextBlock, origin: QPointF, metrics: QFontMetrics, start: int, end: int
) -> Iterator[Stretch]:
    """Where a span (Qt's positions) stands in a paragraph, line by line, in viewport coordinates.

    ``origin`` is the paragraph's own place there. Each is (rectangle of the words, whether it begins
    there, whether it ends there).
    """
    first, last = max(0, start - block.position()), min(block.length() - 1, end - block.position())
    text = block.layout()
    if first >= last or not text.lineCount():
        return
    height, ascent = float(metrics.height()), metrics.ascent()
    number = text.lineForTextPosition(first).lineNumber()
    while 0 <= number < text.lineCount():
        line = text.lineAt(number)
        if line.textStart() >= last:
            return
        a, b = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        x1, x2 = _x(line.cursorToX(a)), _x(line.cursorToX(b))
        base = origin.y() + line.y() + line.ascent()
        rect = QRectF(origin.x() + min(x1, x2), base - ascent, abs(x2 - x1), height)
        yield rect, a == start - block.position(), b == end - block.position()
        number += 1


def draw_found(painter: QPainter, theme: Theme, rect: QRectF, *, current: bool) -> None:
    """Frame a place: thin for each; thick, and on a broad foot, for the current one."""
    thick = (3 if theme.scale >= 2 else 2) if current else 1
    painter.setPen(QPen(theme.colour("focus" if current else "control"), thick))
    framed = rect.adjusted(-1.5, -1, 1.5, 1)
    painter.drawRect(framed)
    if current:
        foot = 4 * theme.scale
        painter.fillRect(
            QRectF(framed.left() - 1, framed.bottom(), framed.width() + 2, foot), theme.colour("focus")
        )


def _x(found: float | tuple[float, int] | object) -> float:
    """Return the x of ``cursorToX``, which PySide hands out alone or with the position."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]  # a float
