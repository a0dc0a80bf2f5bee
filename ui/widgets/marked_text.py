"""Read-only words with marks painted on them: names and clues, boxes of a preview, tags.

Nothing is inserted into the words: patterns, letters and boxes are painted after Qt laid the
lines out, so offsets hold. Long texts come in slices, so that the window is never held up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from ui.models.marks import Box, Mark, topmost
from ui.models.units import Units, display_breaks, with_breaks
from ui.models.words_found import FoundMarks, Span
from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.line import SENSITIVE
from ui.widgets.marked_text_paint import COLOUR_ROLE, draw_box, draw_pattern, draw_tick
from ui.widgets.text_places import Stretch, draw_found, stretches

SLICE: Final = 6_000
"""So many letters are laid out at a time; the next slice waits for the event loop."""


class MarkedText(QTextEdit):
    """Words that can be read and selected but not changed. Offsets are code points of the words.

    ``role`` is a text role of the theme; its line height holds ("review" leaves room for letters).
    """

    mark_chosen = Signal(str)
    """A mark was clicked: its key."""
    words_selected = Signal()
    """The selection changed."""
    letter_typed = Signal(str)
    """A single letter or sign was typed on the words: a page's key."""
    loaded = Signal()
    """All slices are there."""
    lines_moved = Signal()
    """Lines stand elsewhere: scrolled, resized, loaded."""

    def __init__(self, theme: Theme, name: str, role: str = "reading", *, widest: int = 0) -> None:
        super().__init__()
        dress(self)
        self._theme = theme
        self._role = role
        self._widest = widest
        self._left = 24
        self._words = ""
        self._units = Units("")
        self._rest: list[str] = []
        self._marks: list[tuple[int, int, Mark]] = []
        self._longest = 0
        self._boxes: list[tuple[int, int, Box]] = []
        self._lit: tuple[int, int] | None = None
        self._found = FoundMarks()
        self._states: tuple[frozenset[str], str] | None = None
        self._open_boxes = False
        self._lit_boxes = (0, 0)
        self._stale = False
        self._scale = 0.0
        self._pressed = QPoint()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "page")
        self.setProperty("role", role)
        self.setAccessibleName(name)
        self.setInputMethodHints(SENSITIVE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._more)
        self.selectionChanged.connect(self.words_selected)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.lines_moved.emit())
        theme.changed.connect(self._restyled)
        self._restyled()

    # -- words -----------------------------------------------------------------------------

    def words(self) -> str:
        """The words, as they are stored."""
        return self._words

    def set_words(self, text: str) -> None:
        """Show these words; marks, boxes and selection of the former ones go."""
        self._timer.stop()
        self._words = text
        breaks = display_breaks(text)
        self._units = Units(text, breaks)
        self._marks, self._boxes, self._lit, self._longest = [], [], None, 0
        self._found, self._states = FoundMarks(), None
        self._open_boxes, self._lit_boxes, self._stale = False, (0, 0), False
        self._rest = _slices(with_breaks(text, breaks))
        self.setExtraSelections([])
        self.clear()
        cursor = self.textCursor()
        cursor.setBlockFormat(self._block_format())
        self._more()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        if self._rest:
            self._timer.start()

    def set_margin(self, left: int) -> None:
        """Leave so many px at 100% free at the left, for the stripes of tags."""
        self._left = left
        self._measure()

    def _more(self) -> None:
        if self._rest:
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(self._rest.pop(0))
        if not self._rest:
            self._timer.stop()
            self._light_boxes()
            self.loaded.emit()
            self.viewport().update()

    @property
    def is_loaded(self) -> bool:
        """Whether all words are there."""
        return not self._rest

    # -- what is drawn ---------------------------------------------------------------------

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Draw these names and clues."""
        at = self._units.to_qt
        self._marks = sorted(
            ((at(m.start), at(m.end - 1) + 1, m) for m in marks if m.end > m.start),
            key=lambda entry: entry[:2],
        )
        self._longest = max((end - start for start, end, _ in self._marks), default=0)
        self._states = None
        self.viewport().update()

    def show_states(self, decided: frozenset[str], current: str) -> None:
        """Draw the same marks in other states: which keys are decided, and which is the current one."""
        self._states = (decided, current)
        self.viewport().update()

    def set_boxes(self, boxes: Sequence[Box]) -> None:
        """Draw these boxes round stand-ins."""
        at = self._units.to_qt
        self._boxes = sorted(((at(b.start), at(b.end), b) for b in boxes), key=lambda entry: entry[:2])
        self._open_boxes = any(box.is_open for _, _, box in self._boxes)
        self._lit_boxes = (0, 0)
        self.setExtraSelections([])
        self._light_boxes()
        self.viewport().update()

    def light(self, start: int, end: int) -> None:
        """Fill these words with the colour of the selection; an empty span takes it away."""
        self._lit = (self._units.to_qt(start), self._units.to_qt(end)) if end > start else None
        self.viewport().update()

    def show_found(self, spans: Sequence[Span], current: int) -> None:
        """Frame the places that Ctrl+F found, the current one thicker."""
        self._found = self._found.moved(spans, current, self._units.span_to_qt)
        self.viewport().update()

    def show_place(self, start: int, end: int) -> None:
        """Scroll so that these words can be seen, without moving more than needed."""
        cursor = QTextCursor(self.document())
        last = max(0, self.document().characterCount() - 1)
        cursor.setPosition(min(self._units.to_qt(end), last))
        low = self.cursorRect(cursor).bottom()
        cursor.setPosition(min(self._units.to_qt(start), last))
        high = self.cursorRect(cursor).top()
        room = self.viewport().height()
        bar = self.verticalScrollBar()
        if high < 0 or low > room:
            bar.setValue(bar.value() + high - room // 3)

    # -- selection -------------------------------------------------------------------------

    def selection(self) -> tuple[int, int]:
        """Start and end of what is selected, in code points; equal when nothing is."""
        cursor = self.textCursor()
        return self._units.to_stored(cursor.selectionStart()), self._units.to_stored(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select these words."""
        cursor = self.textCursor()
        cursor.setPosition(self._units.to_qt(start))
        cursor.setPosition(self._units.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def mark_at(self, point: QPoint) -> Mark | None:
        """The mark under a point of the viewport, or None."""
        offset = self._units.to_stored(self.cursorForPosition(point).position())
        near = [m for _, _, m in self._marks if m.start <= offset <= m.end]
        return topmost(near, offset) or next(iter(near), None)

    # -- lines -----------------------------------------------------------------------------

    def visible_blocks(self) -> Iterator[QTextBlock]:
        """The paragraphs of which something can be seen."""
        layout = self.document().documentLayout()
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid():
            if layout.blockBoundingRect(block).top() > bottom:
                return
            yield block
            block = block.next()

    def stretches(self, block: QTextBlock, start: int, end: int) -> Iterator[Stretch]:
        """Where a span (Qt's positions) stands in a paragraph, line by line, in viewport coordinates.

        Each is (rectangle of the words, whether it begins there, whether it ends there).
        """
        return stretches(block, self._origin(block), self.fontMetrics(), start, end)

    def line_tops(self, start: int, end: int) -> tuple[float, float] | None:
        """Top of the first and bottom of the last line of a span, in viewport coordinates; for the margin."""
        document = self.document()
        last = document.characterCount() - 1
        begin, stop = self._units.to_qt(start), self._units.to_qt(max(start, end - 1))
        if begin >= last:
            return None
        edges = []
        for position in (begin, min(stop, last - 1)):
            block = document.findBlock(position)
            line = block.layout().lineForTextPosition(position - block.position())
            if not line.isValid():
                return None
            top = self._origin(block).y() + line.y()
            edges.append((top, top + line.height()))
        return edges[0][0], edges[1][1]

    def _origin(self, block: QTextBlock) -> QPointF:
        offset = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return self.document().documentLayout().blockBoundingRect(block).topLeft() - offset

    # -- events ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fills below the words, then the words, then patterns and letters."""
        blocks = list(self.visible_blocks())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in blocks:
            self._paint_below(painter, block)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in blocks:
            self._paint_above(painter, block)
        painter.end()

    def _paint_below(self, painter: QPainter, block: QTextBlock) -> None:
        theme = self._theme
        for start, end, mark in self._in(block):
            if not self._is_decided(mark):
                for rect, _, _ in self.stretches(block, start, end):
                    painter.fillRect(rect, theme.colour("k_soft"))
        if self._lit is not None:
            for rect, _, _ in self.stretches(block, *self._lit):
                painter.fillRect(rect, theme.colour("select"))
        for start, end, box in self._boxes_in(block):
            border = theme.colour("danger" if box.is_open else "control")
            fill = theme.colour("surface" if box.is_open else "raised")
            for rect, _, _ in self.stretches(block, start, end):
                framed = rect.adjusted(-3 * theme.scale, 0, 3 * theme.scale, 0)
                draw_box(painter, framed, theme.scale, border=border, fill=fill, dashed=box.is_open)

    def _paint_above(self, painter: QPainter, block: QTextBlock) -> None:
        for start, end, mark in self._in(block):
            for rect, begins, ends in self.stretches(block, start, end):
                self._paint_mark(painter, mark, rect, begins=begins, ends=ends)
        last = block.position() + block.length()
        for start, end, current in self._found.between(block.position(), last):
            for rect, _, _ in self.stretches(block, start, end):
                draw_found(painter, self._theme, rect, current=current)

    def _paint_mark(self, painter: QPainter, mark: Mark, rect: QRectF, *, begins: bool, ends: bool) -> None:
        theme = self._theme
        scale = theme.scale
        colour = theme.colour(COLOUR_ROLE[mark.family])
        draw_pattern(
            painter, mark.family, rect.adjusted(0, 0, 0, 4 * scale), colour, scale, ends=begins and ends
        )
        current = self._is_current(mark)
        if current:
            ring = QPen(QColor(theme.colours.focus), 3 if scale >= 2 else 2)
            painter.setPen(ring)
            painter.drawRect(rect.adjusted(-1.5, -1, 1.5, 6 * scale))
        if begins:
            lift = 5 * scale if current else 0
            painter.setFont(theme.font("letter"))
            painter.setPen(colour)
            base = QPointF(rect.left(), rect.top() + 1 * scale - lift)
            painter.drawText(base, mark.family.value)
            if self._is_decided(mark):
                wide = painter.fontMetrics().horizontalAdvance(mark.family.value)
                draw_tick(painter, base + QPointF(wide + 3 * scale, 0), 8 * scale, colour, scale)

    def _is_decided(self, mark: Mark) -> bool:
        return mark.decided if self._states is None else mark.key in self._states[0]

    def _is_current(self, mark: Mark) -> bool:
        return mark.current if self._states is None else mark.key == self._states[1]

    def _in(self, block: QTextBlock) -> Iterator[tuple[int, int, Mark]]:
        first, last = block.position(), block.position() + block.length()
        at = bisect_left(self._marks, first - self._longest, key=lambda entry: entry[0])
        for start, end, mark in self._marks[at:]:
            if start >= last:
                return
            if end > first:
                yield start, end, mark

    def _boxes_in(self, block: QTextBlock) -> Iterator[tuple[int, int, Box]]:
        first, last = block.position(), block.position() + block.length()
        at = max(0, bisect_left(self._boxes, first, key=lambda entry: entry[0]) - 1)
        for start, end, box in self._boxes[at:]:
            if start >= last:
                return
            if end > first:
                yield start, end, box

    def _light_boxes(self) -> None:
        """Write what is open in the colour of danger; its broken box and its words say the same.

        Only what can be seen and a little more: thousands at once would hold the window up.
        """
        if self._rest or not self._open_boxes:
            return
        room = self.viewport().height()
        first = self.cursorForPosition(QPoint(0, 0)).position()
        last = self.cursorForPosition(QPoint(self.viewport().width(), room)).position()
        if self._lit_boxes[0] <= first and last <= self._lit_boxes[1]:
            return
        beyond = max(1000, last - first)
        self._lit_boxes = max(0, first - beyond), last + beyond
        at = max(0, bisect_left(self._boxes, self._lit_boxes[0], key=lambda entry: entry[0]) - 1)
        chosen = []
        for start, end, box in self._boxes[at:]:
            if start > self._lit_boxes[1]:
                break
            if box.is_open:
                one = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.document())
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                one.cursor = cursor
                one.format.setForeground(self._theme.colour("danger"))
                chosen.append(one)
        self.setExtraSelections(chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where it was pressed, to tell a click from a selection."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click on a mark chooses it."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        if (point - self._pressed).manhattanLength() < 4 and not self.textCursor().hasSelection():
            mark = self.mark_at(point)
            if mark is not None:
                self.mark_chosen.emit(mark.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Letters are the page's keys; arrows, Page Up and the rest move in the words."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and event.text().isprintable() and event.text().strip():
            if not event.isAutoRepeat():
                self.letter_typed.emit(event.text().lower())
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the cursor: selecting by keyboard needs to be seen."""
        super().focusInEvent(event)
        self.setCursorWidth(max(1, self._theme.px(2)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the lines at a readable width."""
        super().resizeEvent(event)
        if self._measure():
            # At a first showing Qt tells of one width only, that before the margins, and lines go by that.
            super().resizeEvent(QResizeEvent(self.viewport().size(), QSize()))
        self._scrolled()

    def _scrolled(self) -> None:
        self._light_boxes()
        self.lines_moved.emit()

    # -- measures --------------------------------------------------------------------------

    def _measure(self) -> bool:
        theme = self._theme
        left = theme.px(self._left)
        right = theme.px(24)
        if self._widest:
            right = max(right, self.width() - left - theme.px(self._widest))
        margins = self.viewportMargins()
        moved = (margins.left(), margins.right()) != (left, right)
        if moved:
            self.setViewportMargins(left, theme.px(16), right, 0)
        return moved

    def _block_format(self) -> QTextBlockFormat:
        made = QTextBlockFormat()
        height = self._theme.line_height(self._role)
        made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return made

    def _restyled(self) -> None:
        font = self._theme.font(self._role)
        self.setFont(font)
        self.document().setDefaultFont(font)
        # Room for the edge of a box at the beginning of a line.
        self.document().setDocumentMargin(self._theme.px(4))
        # Colours alone move no line.
        moved, self._scale = self._scale != self._theme.scale, self._theme.scale
        if not moved:
            self._lit_boxes = (0, 0)
            self._light_boxes()
        elif not self.isVisible():
            # Words that nobody sees are laid out again when they are shown.
            self._stale = bool(self._words)
        elif self._words:
            self._lay_out_again()
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the words out again where the text size changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        self._stale = False
        kept = self.verticalScrollBar().value()
        marks, boxes = [m for _, _, m in self._marks], [b for _, _, b in self._boxes]
        states, found = self._states, self._found
        self.set_words(self._words)
        self.set_marks(marks)
        self._states, self._found = states, found
        self.set_boxes(boxes)
        self.verticalScrollBar().setValue(kept)


def _slices(text: str) -> list[str]:
    """Cut a text into pieces of about SLICE letters, at line ends."""
    pieces = []
    at = 0
    while at < len(text):
        end = text.find("\n", at + SLICE)
        end = len(text) if end < 0 else end + 1
        pieces.append(text[at:end])
        at = end
    return pieces
