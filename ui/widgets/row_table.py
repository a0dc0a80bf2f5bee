"""A table of rows that are read as sentences: icon and word together, one current row, keys only."""

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
from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.mirrored import mirrored

Index = QModelIndex | QPersistentModelIndex
MEASURED: Final = 200
"""So many rows are asked for their longest word, and wrap where a table is narrow."""
NARROW: Final = 560
"""px at 100%: a table narrower than this has too little room for its words on one line."""
_WRAP: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
_HEAD: Final = _WRAP | int(Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Cell:
    """Words in one column, perhaps after an icon, in the colour of a role; ``level`` moves them in."""

    text: str
    icon: str = ""
    role: str = "text"
    strong: bool = False
    level: int = 0


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: its key for the page, its cells, and how it is read aloud as a whole."""

    key: str
    cells: tuple[Cell, ...]
    spoken: str


class RowModel(QAbstractTableModel):
    """The rows; replaced as a whole, or one by one where only their words changed."""

    def __init__(self, columns: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.rows: tuple[TableRow, ...] = ()

    def show(self, rows: Sequence[TableRow]) -> bool:
        """Show other rows; whether the keys are the same, so that places in the list stay."""
        same = [row.key for row in rows] == [row.key for row in self.rows]
        if same:
            self.rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
        else:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()
        return same

    def cell(self, index: Index) -> Cell:
        """The cell at an index."""
        return self.rows[index.row()].cells[index.column()]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, and for a screen reader the whole row in its first column."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.rows[index.row()].spoken if index.column() == 0 else self.cell(index).text
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _HEAD
        return None


class RowDelegate(QStyledItemDelegate):
    """Draws a cell: hairline below, fill and bar on the current row."""

    def __init__(self, theme: Theme, view: RowTable) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        theme, cell = self._theme, self._view.rows_model.cell(index)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        current = index.row() == self._view.currentIndex().row()
        painter.save()
        if current:
            painter.fillRect(box, theme.colour("select"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if current and index.column() == 0:
            bar = QRect(box.x(), box.y(), theme.px(4), box.height())
            painter.fillRect(mirrored(self._view, box, bar), theme.colour("accent"))
        inner = self._inner(box, cell.level)
        if cell.icon:
            size = theme.px(20)
            top = inner.y() + (theme.line_height() - size) // 2
            sign = mirrored(self._view, box, QRect(inner.x(), top, size, size))
            painter.drawPixmap(sign.topLeft(), theme.pixmap(cell.icon, cell.role))
            inner.setLeft(inner.x() + size + theme.px(6))
        inner = mirrored(self._view, box, inner)
        painter.setFont(theme.font("strong" if cell.strong else "body"))
        painter.setPen(theme.colour(cell.role))
        if self._view.wraps:
            painter.drawText(inner, _WRAP, cell.text)
        else:
            metrics = QFontMetrics(painter.font())
            words = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As high as the words need in the column's width."""
        theme, cell = self._theme, self._view.rows_model.cell(index)
        room = QRect(0, 0, self._view.columnWidth(index.column()), 10_000)
        width = self._inner(room, cell.level).width()
        width -= theme.px(26) if cell.icon else 0
        metrics = QFontMetrics(theme.font("strong" if cell.strong else "body"))
        height = metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), _WRAP, cell.text).height()
        return QSize(self._view.columnWidth(index.column()), max(height, theme.line_height()) + theme.px(17))

    def _inner(self, box: QRect, level: int) -> QRect:
        theme = self._theme
        return box.adjusted(theme.px(8 + 24 * level), theme.px(8), -theme.px(8), -theme.px(8))


class RowTable(QTableView):
    """Rows to go through with the arrow keys. ``chosen`` tells the current key, ``opened`` Enter.

    ``columns`` are (heading, share of the width). With ``wraps`` rows grow with their words, for
    short tables; without, every row is one line and a list of 10,000 scrolls smoothly, but for
    a table that is narrow and has few rows.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self, theme: Theme, name: str, columns: Sequence[tuple[str, float]], *, wraps: bool = True
    ) -> None:
        super().__init__()
        dress(self)
        self._theme, self.wraps, self._always = theme, wraps, wraps
        self._shares = [share for _, share in columns]
        self._longest = [0] * len(columns)
        self._most = self._spare = 0
        self.setProperty("kind", "page")
        self.setAccessibleName(name)
        self.rows_model = RowModel([title for title, _ in columns], self)
        self.setModel(self.rows_model)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(wraps)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._key(index.row())))
        theme.changed.connect(self._restyled)
        self._restyled()

    def show_rows(self, rows: Sequence[TableRow], current: str = "") -> None:
        """Show rows; ``current`` is the key of the one to stand on, else it stays where it was."""
        kept = current or self.current()
        blocked = self.blockSignals(True)
        self.rows_model.show(rows)
        keys = [row.key for row in rows]
        if keys:
            at = keys.index(kept) if kept in keys else 0
            if self.currentIndex().row() != at:
                self.setCurrentIndex(self.rows_model.index(at, 0))
        self.blockSignals(blocked)
        self._measure()
        self._fit()
        self.viewport().update()

    def current(self) -> str:
        """The key of the current row, or blank."""
        return self._key(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell the page, and draw both rows afresh across their width."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(self._key(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens; a key held down opens once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say where in the list one is."""
        super().focusInEvent(event)
        tell_row(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width out again."""
        super().resizeEvent(event)
        self._fit()

    def fit_to_rows(self, most: int, spare: int = 0) -> None:
        """From now on be as high as the heading and every row, so that what follows stands right below.

        ``most`` px at 100%, from which on it scrolls; ``spare`` px are left below the last row.
        """
        self._most, self._spare = most, spare
        self._fit()

    def _be_as_high(self) -> None:
        if self._most:
            rows = sum(self.rowHeight(row) for row in range(self.rows_model.rowCount()))
            high = min(rows + self.horizontalHeader().height() + self._spare, self._theme.px(self._most))
            if not self.minimumHeight() == self.maximumHeight() == high:
                self.setFixedHeight(high)

    def _key(self, row: int) -> str:
        rows = self.rows_model.rows
        return rows[row].key if 0 <= row < len(rows) else ""

    def _fit(self) -> None:
        self._wrap_where_narrow()
        self._go_sideways()
        widths = self._widths(self.viewport().width())
        for column, wide in enumerate(widths):
            self.setColumnWidth(column, wide)
        self._fit_head(widths)
        if self.wraps:
            # Not resizeRowsToContents: that asks the hidden row heads too, which are higher.
            delegate, option = self.itemDelegate(), QStyleOptionViewItem()
            for row in range(self.rows_model.rowCount()):
                cells = (self.rows_model.index(row, column) for column in range(len(self._shares)))
                self.setRowHeight(row, max(delegate.sizeHint(option, cell).height() for cell in cells))
        self._be_as_high()

    @property
    def _is_narrow(self) -> bool:
        return self.width() / self._theme.scale < NARROW

    def _wrap_where_narrow(self) -> None:
        """Break words that would be shortened; not those of a long list, which would take too long."""
        wraps = self._always or (self._is_narrow and self.rows_model.rowCount() <= MEASURED)
        if wraps != self.wraps:
            self.wraps = wraps
            self._measure()
            if not wraps:
                for row in range(min(self.rows_model.rowCount(), MEASURED)):
                    self.setRowHeight(row, self._theme.px(41))

    def _fit_head(self, widths: Sequence[int]) -> None:
        """As high as its headings need, which go on below where their columns are narrower than they are."""
        header, metrics = self.horizontalHeader(), QFontMetrics(self.horizontalHeader().font())
        line, most = metrics.lineSpacing(), 1
        for column, wide in enumerate(widths):
            title, hint = self._title(column), header.sectionSizeHint(column)
            if wide < hint:
                room = QRect(0, 0, wide - (hint - metrics.horizontalAdvance(title)), 10_000)
                most = max(most, round(metrics.boundingRect(room, _WRAP, title).height() / line))
        high = self._theme.px(36) + (most - 1) * line
        if header.height() != high:
            header.setFixedHeight(high)

    def _title(self, column: int) -> str:
        return str(self.rows_model.headerData(column, Qt.Orientation.Horizontal))

    def _go_sideways(self) -> None:
        """Have a bar where columns go on beyond the edge, unless it would hide the one row that is seen.

        Keys go there, too.
        """
        lowest = self.horizontalHeader().height() + self._theme.px(41 + 16)
        width = self.viewport().width()
        beyond = self.height() >= lowest and sum(self._widths(width)) > width
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if beyond else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy != self.horizontalScrollBarPolicy():
            # Lays the table out anew, which may leave it another width.
            self.setHorizontalScrollBarPolicy(policy)

    def _widths(self, width: int) -> list[int]:
        """The width shared out. No column is narrower than its heading and its longest word, where there is
        room for that in all of them; else than the longest word of both, or where these are too long for a
        table that is not narrow than the heading.
        Where there is room for none of it the columns go on beyond the edge, each with its heading and word.
        """
        header = self.horizontalHeader()
        heads = [header.sectionSizeHint(column) for column in range(len(self._shares))]
        both = [max(one) for one in zip(heads, self._longest, strict=True)]
        needs = [heads]
        if self.wraps:
            words = [max(one) for one in zip(self._head_words(heads), self._longest, strict=True)]
            needs = [both, words] if self._is_narrow else [both, words, heads]
        least = next((need for need in needs if sum(need) <= width), None)
        if least is None:
            return [max(head, min(need, width // 2)) for head, need in zip(heads, both, strict=True)]
        held: dict[int, int] = {}
        while True:
            left = width - sum(held.values())
            total = sum(share for column, share in enumerate(self._shares) if column not in held)
            wide = [
                held.get(column, int(left * share / total) if total else 0)
                for column, share in enumerate(self._shares)
            ]
            short = [one for one, need in enumerate(least) if one not in held and wide[one] < need]
            if not short:
                return wide
            held |= {column: least[column] for column in short}

    def _head_words(self, heads: Sequence[int]) -> list[int]:
        """px that the longest word of each heading needs; ``heads`` is what the headings need on one line."""
        advance = QFontMetrics(self.horizontalHeader().font()).horizontalAdvance
        titles = [self._title(column) for column in range(len(heads))]
        return [
            head - advance(title) + max(map(advance, title.split()), default=0)
            for head, title in zip(heads, titles, strict=True)
        ]

    def _measure(self) -> None:
        """px that the longest word of each column needs; in one line words are shortened, and need none."""
        self._longest = [0] * len(self._shares)
        plain, strong = (QFontMetrics(self._theme.font(role)) for role in ("body", "strong"))
        for row in self.rows_model.rows[:MEASURED] if self.wraps else ():
            for column, cell in enumerate(row.cells):
                word = max(cell.text.split(), key=len, default="")
                metrics = strong if cell.strong else plain
                beside = self._theme.px(17 + 24 * cell.level + (26 if cell.icon else 0))
                self._longest[column] = max(self._longest[column], metrics.horizontalAdvance(word) + beside)

    def _restyled(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(41))
        self.horizontalHeader().setFixedHeight(self._theme.px(36))
        self._measure()
        self._fit()
        self.viewport().update()
