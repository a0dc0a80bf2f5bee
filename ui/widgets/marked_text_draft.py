"""The field that a draft is written in: plain text, five million letters without a pause, nothing lost.

Qt lays out a line as a whole, so a pasted line of megabytes would make every key slow. Such lines
are broken for display; the break is marked with invisible letters that ``words`` takes out again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from ui.models.units import LONGEST_LINE, Units, display_breaks
from ui.models.words_found import FoundMarks, Span
from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.line import SENSITIVE
from ui.widgets.text_places import draw_found, stretches

_SOFT: Final = "\u2063\u2064\u2063"
"""Three invisible operators in a row: nobody types that. A line with it goes on in the next one."""

_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")


def to_display(text: str) -> str:
    """Return the words with long lines broken for display."""
    breaks = display_breaks(text)
    if not breaks:
        return text
    return f"{_SOFT}\n".join(text[a:b] for a, b in zip((0, *breaks), (*breaks, len(text)), strict=True))


def from_display(shown: str) -> str:
    """Return the words without the breaks that were put in for display."""
    return without_breaks(shown)[0]


def without_breaks(shown: str) -> tuple[str, list[int]]:
    """Return the words without the breaks, and where units were left out: one offset for each."""
    if _SOFT not in shown:
        return shown, []
    out: list[str] = []
    gone: list[int] = []
    at = 0
    lines = shown.split("\n")
    for n, line in enumerate(lines):
        pieces = line.split(_SOFT)
        for piece in pieces[:-1]:
            at += len(piece)
            gone += [at] * len(_SOFT)
        at += len(pieces[-1])
        out += pieces
        if n == len(lines) - 1:
            break
        if len(pieces) > 1:
            gone.append(at)
        else:
            out.append("\n")
            at += 1
    return "".join(out), gone


class DraftText(QPlainTextEdit):
    """Takes plain words only. ``edited`` comes after each change that a person made."""

    edited = Signal()

    def __init__(self, theme: Theme, name: str, *, widest: int = 640) -> None:
        super().__init__()
        dress(self)
        self._theme = theme
        self._widest = widest
        self._filling = False
        self._units: Units | None = None
        self._found = FoundMarks()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "page")
        self.setProperty("role", "reading")
        self.setAccessibleName(name)
        self.setInputMethodHints(SENSITIVE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._changed)
        theme.changed.connect(self._restyled)
        self._restyled()

    def words(self) -> str:
        """What is written, with LF line ends."""
        # toPlainText would turn no-break spaces into plain ones.
        raw = self.document().toRawText()
        return from_display(_LINE_ENDS.sub("\n", raw))

    def set_words(self, text: str) -> None:
        """Show these words; there is nothing to undo afterwards."""
        self._filling = True
        self.setPlainText(to_display(text))
        self._filling = False

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste the words alone, long lines broken for display."""
        if not source.hasText():
            return
        text = _LINE_ENDS.sub("\n", source.text()).replace("\x00", "")
        cursor = self.textCursor()
        line_end, line_start = text.find("\n"), text.rfind("\n")
        # What stands before and after on the same line counts towards its length.
        beside = cursor.block().length()
        if max(line_end, len(text) - line_start) + beside > LONGEST_LINE:
            text = to_display(text)
        cursor.insertText(text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Words only, no files and no pictures."""
        return source.hasText() and not source.hasUrls()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copy the words without the breaks for display."""
        made = QMimeData()
        chosen = self.textCursor().selection().toRawText()
        made.setText(from_display(_LINE_ENDS.sub("\n", chosen)))
        return made

    def selection(self) -> Span:
        """Start and end of what is selected, in code points of the words."""
        cursor, units = self.textCursor(), self._in_units()
        return units.to_stored(cursor.selectionStart()), units.to_stored(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select these words."""
        first, last = self._in_units().span_to_qt(start, end)
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def show_found(self, spans: Sequence[Span], current: int) -> None:
        """Frame the places that Ctrl+F found, the current one thicker."""
        self._found = (
            self._found.moved(spans, current, self._in_units().span_to_qt) if spans else FoundMarks()
        )
        self.viewport().update()

    def show_place(self, start: int, end: int) -> None:
        """Scroll so that these words can be seen; the cursor goes there, nothing is selected."""
        cursor = self.textCursor()
        cursor.setPosition(self._in_units().span_to_qt(start, end)[1])
        self.setTextCursor(cursor)
        room = self.viewport().height()
        if not room // 8 < self.cursorRect().top() < room - room // 4:
            self.centerCursor()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words, and frames round those that were found."""
        super().paintEvent(event)
        if not self._found.spans:
            return
        painter = QPainter(self.viewport())
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                break
            last = block.position() + block.length()
            for start, end, current in self._found.between(block.position(), last):
                for rect, _, _ in stretches(block, place.topLeft(), self.fontMetrics(), start, end):
                    draw_found(painter, self._theme, rect, current=current)
            block = block.next()
        painter.end()

    def _in_units(self) -> Units:
        if self._units is None:
            raw = _LINE_ENDS.sub("\n", self.document().toRawText())
            self._units = Units(*without_breaks(raw))
        return self._units

    def go_to_end(self) -> None:
        """Put the cursor after the last word."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the lines at a readable width."""
        super().resizeEvent(event)
        if self._measure():
            # At a first showing Qt tells of one width only, that before the margins, and lines go by that.
            super().resizeEvent(QResizeEvent(self.viewport().size(), QSize()))

    def _changed(self) -> None:
        # Places found stand elsewhere now; whoever looks for them looks again.
        self._units, self._found = None, FoundMarks()
        if not self._filling:
            self.edited.emit()

    def _measure(self) -> bool:
        theme = self._theme
        left = theme.px(32)
        right = max(theme.px(24), self.width() - left - theme.px(self._widest))
        margins = self.viewportMargins()
        moved = (margins.left(), margins.right()) != (left, right)
        if moved:
            self.setViewportMargins(left, theme.px(20), right, 0)
        return moved

    def _restyled(self) -> None:
        self.setFont(self._theme.font("reading"))
        self.setCursorWidth(max(2, self._theme.px(2)))
        self._measure()
