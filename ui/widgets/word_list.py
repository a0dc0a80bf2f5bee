"""Every word that will leave, as a list: what a second reader reads and approves."""

from __future__ import annotations

from collections.abc import Sequence
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
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.theme import Theme
from whistle.dossier.lines import Line, LineKind

Index = QModelIndex | QPersistentModelIndex
_WRAP: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
_STRONG: Final = frozenset({LineKind.HEADING, LineKind.SUBHEADING})


def caption(line: Line) -> str:
    """What stands above a line: its number, what it is, and whose words they are."""
    parts = [part for part in (line.number, line.kind.value.capitalize()) if part]
    if line.ours and line.kind not in _STRONG:
        parts.append("standard words")
    return " · ".join(parts)


class LineModel(QAbstractListModel):
    """The lines that are shown, and which of them were read."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: tuple[Line, ...] = ()
        self.shown: tuple[int, ...] = ()
        self.read: set[int] = set()
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
            read = ", read" if self.shown[index.row()] in self.read else ""
            return f"{caption(line)}{read}. {line.text}"
        return None

    def _choose(self) -> None:
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
        painter.drawText(head, int(Qt.AlignmentFlag.AlignVCenter), caption(line))
        if model.shown[index.row()] in model.read:
            size = theme.px(16)
            place = QPoint(inner.right() - size, inner.y() + (head.height() - size) // 2)
            painter.drawPixmap(place, theme.pixmap("check", "ok", 16))
        painter.setFont(theme.font("strong" if line.kind in _STRONG else "body"))
        painter.setPen(theme.colour("muted" if line.ours and line.kind not in _STRONG else "text"))
        painter.drawText(inner.adjusted(0, head.height(), 0, 0), _WRAP, line.text)
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
        self._theme = theme
        self.setProperty("kind", "page")
        self.setAccessibleName("Every word that will leave")
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

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show a document from its first line."""
        self._delegate.forget()
        self.lines.show(lines)
        self._begin()

    def only_case(self, on: bool) -> None:
        """Show only words of the case."""
        self.lines.filter(only_case=on)
        self._begin()

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
