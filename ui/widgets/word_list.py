"""Every word that will leave, as a list: what a second reader reads and approves."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.a11y import tell_row
from ui.language import tr
from ui.models.words_found import Span
from ui.style.dress import dress
from ui.theme import Theme
from whistle.dossier.lines import Line, LineKind

Index = QModelIndex | QPersistentModelIndex
_WRAP: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
_KINDS: Final = {
    LineKind.HEADING: tr("Heading"),
    LineKind.SUBHEADING: tr("Subheading"),
    LineKind.TEXT: tr("Text"),
    LineKind.QUOTE: tr("Quotation", "a line of a dossier"),
    LineKind.POINT: tr("Point"),
    LineKind.GAP: tr("Gap"),
    LineKind.NOTICE: tr("Notice"),
    LineKind.FACT: tr("Fact"),
    LineKind.ROW: tr("Row of a table"),
    LineKind.DRAWING: tr("Drawing"),
    LineKind.EVERY_PAGE: tr("On every page"),
}
_STRONG: Final = frozenset({LineKind.HEADING, LineKind.SUBHEADING})


def caption(line: Line, *, found: bool = False) -> str:
    """What stands above a line: its number, what it is, whose words they are, whether it was looked for."""
    parts = [part for part in (line.number, _KINDS[line.kind]) if part]
    if line.ours and line.kind not in _STRONG:
        parts.append(tr("standard words"))
    if found:
        parts.append(tr("found"))
    return " · ".join(parts)


class LineModel(QAbstractListModel):
    """The lines that are shown, and which of them were read."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: tuple[Line, ...] = ()
        self.shown: tuple[int, ...] = ()
        self.read: set[int] = set()
        self.found: frozenset[int] = frozenset()
        """Rows that hold what was looked for."""
        self.only_case = False

    def show(self, lines: Sequence[Line]) -> None:
        """Show another document's lines, none of them read."""
        self.beginResetModel()
        self._all = tuple(lines)
        self.read = set()
        self._choose()
        self.endResetModel()

    def filter(self, *, only_case: bool) -> None:
        """Show only words of the case, or every word."""
        self.beginResetModel()
        self.only_case = only_case
        self._choose()
        self.endResetModel()

    def line(self, row: int) -> Line:
        """The line in a row."""
        return self._all[self.shown[row]]

    def read_to(self, row: int) -> None:
        """Note every shown line up to ``row`` as read."""
        self.read |= set(self.shown[: row + 1])
        if self.shown:
            self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))

    def first_unread(self) -> int:
        """The row of the first line that was not read, or -1."""
        return next((row for row, at in enumerate(self.shown) if at not in self.read), -1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many lines are shown."""
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words; for a screen reader with what they are and whether they were read."""
        if not index.isValid():
            return None
        line = self.line(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            read = tr(", read") if self.shown[index.row()] in self.read else ""
            return f"{caption(line, found=index.row() in self.found)}{read}. {line.text}"
        return None

    def _choose(self) -> None:
        self.found = frozenset()
        self.shown = tuple(at for at, line in enumerate(self._all) if not (self.only_case and line.ours))


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: WordList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._heights: dict[tuple[int, int, int], int] = {}

    def forget(self) -> None:
        """The lines are others now."""
        self._heights.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, model = self._theme, self._view.lines
        line = model.line(index.row())
        box = option.rect
        painter.save()
        if index.row() == self._view.currentIndex().row():
            painter.fillRect(box, theme.colour("select"))
            painter.fillRect(box.x(), box.y(), theme.px(4), box.height(), theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        inner = self._inner(box.width()).translated(box.topLeft())
        painter.setFont(theme.font("second"))
        painter.setPen(theme.colour("muted"))
        head = QRect(inner.x(), inner.y(), inner.width(), theme.line_height("second"))
        found = index.row() in model.found
        if found:
            size = theme.px(16)
            painter.drawPixmap(
                QPoint(head.x(), head.y() + (head.height() - size) // 2), theme.pixmap("search", "text", 16)
            )
            painter.setFont(theme.font("second-strong"))
            painter.setPen(theme.colour("text"))
            head.setLeft(head.x() + size + theme.px(6))
        painter.drawText(head, int(Qt.AlignmentFlag.AlignVCenter), caption(line, found=found))
        if model.shown[index.row()] in model.read:
            size = theme.px(16)
            place = QPoint(inner.right() - size, inner.y() + (head.height() - size) // 2)
            painter.drawPixmap(place, theme.pixmap("check", "ok", 16))
        painter.setFont(theme.font("strong" if line.kind in _STRONG else "body"))
        painter.setPen(theme.colour("muted" if line.ours and line.kind not in _STRONG else "text"))
        painter.drawText(inner.adjusted(0, theme.line_height("second"), 0, 0), _WRAP, line.text)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        # Qt asks for every line's height several times over; measuring words is what takes long.
        theme, width = self._theme, self._view.viewport().width()
        key = (self._view.lines.shown[index.row()], width, theme.px(100))
        if key not in self._heights:
            self._heights[key] = self._measure(self._view.lines.line(index.row()), width)
        return QSize(width, self._heights[key])

    def _measure(self, line: Line, width: int) -> int:
        theme = self._theme
        metrics = QFontMetrics(theme.font("strong" if line.kind in _STRONG else "body"))
        room = QRect(0, 0, max(1, self._inner(width).width()), 100_000)
        words = metrics.boundingRect(room, _WRAP, line.text).height()
        return words + theme.line_height("second") + theme.px(14)

    def _inner(self, width: int) -> QRect:
        theme = self._theme
        return QRect(0, 0, width, 100_000).adjusted(theme.px(16), theme.px(6), -theme.px(12), 0)


class WordList(QListView):
    """Lines to go through with the arrow keys. ``counted`` tells how many were read, of how many."""

    counted = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        dress(self)
        self._theme = theme
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Every word that will leave"))
        self.lines = LineModel(self)
        self.setModel(self.lines)
        self._delegate = _LineDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        # A long dossier is laid out in steps, so that the window answers meanwhile.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setMouseTracking(True)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # Ctrl+C in a list copies the current words: they are meant to leave, but not that way.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        theme.changed.connect(self._restyled)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say where in the list one is."""
        super().focusInEvent(event)
        tell_row(self)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show a document from its first line."""
        self._delegate.forget()
        self.lines.show(lines)
        self._begin()

    def only_case(self, on: bool) -> None:
        """Show only words of the case."""
        self.lines.filter(only_case=on)
        self._begin()

    # -- Ctrl+F: the lines that are shown, as one text -----------------------------------

    def words(self) -> str:
        """Every line that is shown."""
        return "\n".join(self.lines.line(row).text for row in range(self.lines.rowCount()))

    def selection(self) -> Span:
        """Where the current line begins in that text."""
        starts = self._starts()
        row = self.currentIndex().row()
        start = starts[row] if 0 <= row < len(starts) else 0
        return start, start

    def show_found(self, spans: Sequence[Span], current: int) -> None:
        """Mark the lines that hold what was looked for."""
        starts = self._starts() if spans else []
        self.lines.found = frozenset(bisect_right(starts, start) - 1 for start, _ in spans)
        self.viewport().update()

    def select(self, start: int, end: int) -> None:
        """Go to the line."""
        self.show_place(start, end)

    def show_place(self, start: int, end: int) -> None:
        """Make the line that holds this place the current one."""
        index = self.lines.index(bisect_right(self._starts(), start) - 1)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _starts(self) -> list[int]:
        lengths = (len(self.lines.line(row).text) + 1 for row in range(self.lines.rowCount()))
        return list(accumulate(lengths, initial=0))[:-1]

    def read_on(self) -> None:
        """Go to the first line that was not read."""
        row = self.lines.first_unread()
        if row >= 0:
            index = self.lines.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def read_to_here(self) -> None:
        """Note everything down to the current line as read."""
        row = self.currentIndex().row()
        if row >= 0:
            self.lines.read_to(row)
            self._count()

    def _begin(self) -> None:
        if self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(0))
        self.scrollToTop()
        self._count()

    def _count(self) -> None:
        shown = self.lines.shown
        self.counted.emit(sum(at in self.lines.read for at in shown), len(shown))

    def _restyled(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
