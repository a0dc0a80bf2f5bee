"""Allegations against sources: a table whose rows are headed by what is alleged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.a11y import tell_row
from ui.language import tr
from ui.presenters.know_words import Shape, Shown
from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.know_marks import draw_know
from ui.widgets.text import Words, as_tip

Index = QModelIndex | QPersistentModelIndex
_WRAP: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
MOST_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One allegation: its words, and what stands in each column."""

    key: str
    words: str
    cells: tuple[Shown, ...]
    spoken: tuple[str, ...]


class MatrixModel(QAbstractTableModel):
    """The cells; rows are headed by allegations, columns by sources."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.columns: tuple[str, ...] = ()
        self.rows: tuple[MatrixRow, ...] = ()

    def show(self, columns: Sequence[str], rows: Sequence[MatrixRow]) -> None:
        """Show others."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many allegations."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The word of a cell, and for a screen reader with what it is about."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()].words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(row.spoken[index.column()])
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Sources above, allegations beside."""
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.columns[section]
                if orientation == Qt.Orientation.Horizontal
                else self.rows[section].words
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: MatrixView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        cell = self._view.matrix.rows[index.row()].cells[index.column()]
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        current = self._view.currentIndex()
        painter.save()
        if index.row() == current.row():
            painter.fillRect(box, theme.colour("select"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.row() == current.row() and index.column() == current.column() and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -3, -3), 3, 3)
        inner = box.adjusted(theme.px(8), 0, -theme.px(4), 0)
        strong = self._view.is_count(index.column())
        painter.setFont(theme.font("second-strong" if strong else "second"))
        if cell.shape is not Shape.NONE:
            size = theme.px(20)
            place = QRectF(inner.x(), box.center().y() - size / 2 + 1, size, size)
            draw_know(painter, theme, cell.shape, place, cell.tone)
            inner.setLeft(inner.x() + size + theme.px(6))
        painter.setPen(theme.colour(cell.tone))
        metrics = QFontMetrics(painter.font())
        if metrics.horizontalAdvance(cell.words) <= inner.width():
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), cell.words)
        else:
            painter.drawText(inner, _WRAP | int(Qt.AlignmentFlag.AlignVCenter), cell.words)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Rows are measured by their heads."""
        return QSize(self._theme.px(118), self._theme.px(41))


class _ClaimHeader(QHeaderView):
    """The allegations, wrapped, beside their rows; it stays where it is when sources scroll."""

    def __init__(self, theme: Theme, view: MatrixView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._theme, self._view = theme, view
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802 - Qt's name
        """Draw one allegation."""
        theme = self._theme
        rows = self._view.matrix.rows
        if not 0 <= logical < len(rows):
            return
        current = logical == self._view.currentIndex().row()
        painter.save()
        painter.fillRect(rect, theme.colour("select" if current else "surface"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if current:
            painter.fillRect(rect.x(), rect.y(), theme.px(4), rect.height(), theme.colour("accent"))
        painter.setFont(theme.font("strong" if current else "body"))
        painter.setPen(theme.colour("text"))
        inner = rect.adjusted(theme.px(12), theme.px(8), -theme.px(8), -theme.px(8))
        metrics = QFontMetrics(painter.font())
        words = rows[logical].words
        high = metrics.boundingRect(QRect(0, 0, inner.width(), 10_000), _WRAP, words).height()
        if high > inner.height() + metrics.lineSpacing() // 2:
            lines = max(1, inner.height() // metrics.lineSpacing())
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width() * lines * 0.92))
        painter.drawText(inner, _WRAP, words)
        painter.restore()


class MatrixView(QTableView):
    """Cells to walk with the arrow keys. ``chosen`` tells the allegation, ``opened`` its cell on Enter."""

    chosen = Signal(str)
    opened = Signal(str, int)
    deleted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        dress(self)
        self._theme = theme
        self._counts = self._papers = -1
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Allegations and who says them"))
        self.setAccessibleDescription(tr("Arrow keys go from cell to cell. Enter opens the allegation"))
        self.matrix = MatrixModel(self)
        self.setModel(self.matrix)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.setVerticalHeader(_ClaimHeader(theme, self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self._corner = Words(theme, tr("Allegation"), "second-strong", wrap=False)
        self._corner.setParent(self)
        self._corner.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalHeader().sectionPressed.connect(self._pressed)
        self.doubleClicked.connect(lambda index: self._open(index.row(), index.column()))
        theme.changed.connect(self.fit)

    def show_matrix(
        self, columns: Sequence[str], rows: Sequence[MatrixRow], *, counts: int, papers: int, current: str
    ) -> None:
        """Show a matrix; ``counts`` and ``papers`` are the columns of what counts and of papers."""
        self._counts, self._papers = counts, papers
        column = max(0, self.currentIndex().column())
        kept = current or self.current()
        blocked = self.blockSignals(True)
        self.matrix.show(columns, rows)
        self.fit()
        keys = [row.key for row in rows]
        if keys:
            row = keys.index(kept) if kept in keys else 0
            self.setCurrentIndex(self.matrix.index(row, min(column, len(columns) - 1)))
        self.blockSignals(blocked)
        self.viewport().update()

    def is_count(self, column: int) -> bool:
        """Whether this column holds what counts."""
        return column == self._counts

    def current(self) -> str:
        """The key of the current allegation, or blank."""
        return self._key(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell the page when the allegation is another one."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.verticalHeader().viewport().update()
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(self._key(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens; Delete puts into the bin; a key held down does so once."""
        at = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and at.isValid():
                self._open(at.row(), at.column())
            return
        if event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat() and at.isValid():
                self.deleted.emit(self._key(at.row()))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say where one is."""
        super().focusInEvent(event)
        tell_row(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width out again."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the heads of the rows what the columns leave, and each row the lines it needs."""
        theme, model = self._theme, self.matrix
        self.horizontalHeader().setFixedHeight(theme.px(36))
        header = QFontMetrics(theme.font("second-strong"))
        total = 0
        for column, title in enumerate(model.columns):
            least = 96 if column == self._counts else 118
            wide = max(theme.px(least), header.horizontalAdvance(title) + theme.px(20))
            self.setColumnWidth(column, wide)
            total += wide
        rest = self.width() - total - self.verticalScrollBar().sizeHint().width() - 2
        head = max(theme.px(220), min(rest, theme.px(560)), min(self.width() * 2 // 5, theme.px(320)))
        self.verticalHeader().setFixedWidth(max(40, min(head, self.width() * 3 // 5)))
        self._corner.setGeometry(theme.px(12), 0, self.verticalHeader().width() - theme.px(16), theme.px(34))
        inner = self.verticalHeader().width() - theme.px(20)
        metrics = QFontMetrics(theme.font("strong"))
        for number, row in enumerate(model.rows):
            lines = -(-metrics.horizontalAdvance(row.words) // max(1, int(inner * 0.92)))
            lines = max(1, min(MOST_LINES, lines))
            self.setRowHeight(number, lines * metrics.lineSpacing() + theme.px(17))

    def wanted_height(self) -> int:
        """The height of the heading and every row."""
        rows = sum(self.rowHeight(row) for row in range(self.matrix.rowCount()))
        return rows + self.horizontalHeader().height() + self.horizontalScrollBar().sizeHint().height()

    def _pressed(self, row: int) -> None:
        self.setCurrentIndex(self.matrix.index(row, max(0, self.currentIndex().column())))

    def _open(self, row: int, column: int) -> None:
        self.opened.emit(self._key(row), column)

    def _key(self, row: int) -> str:
        rows = self.matrix.rows
        return rows[row].key if 0 <= row < len(rows) else ""
