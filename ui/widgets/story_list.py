"""A list of entries that are read like a thread: a mark or icon, a heading, words, perhaps a remark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
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
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.a11y import tell_row
from ui.language import tr
from ui.presenters.know_words import Shape
from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.know_marks import draw_know
from ui.widgets.mirrored import mirrored

Index = QModelIndex | QPersistentModelIndex
_WRAP: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
DEEPEST: Final = 4
"""What stands deeper is drawn no further in; its words say what it answers."""


@dataclass(frozen=True, slots=True)
class StoryRow:
    """An entry. ``meta`` stands behind the heading, muted; ``remark`` below the words, with a warning."""

    key: str
    heading: str
    meta: str = ""
    words: str = ""
    icon: str = ""
    shape: Shape = Shape.NONE
    tone: str = "text"
    depth: int = 0
    remark: str = ""

    @property
    def spoken(self) -> str:
        """The entry as it is read aloud."""
        level = tr("Level {count}. ", count=self.depth + 1) if self.depth else ""
        parts = (self.heading, self.meta, self.words, self.remark)
        return level + ". ".join(part.rstrip(".") for part in parts if part)


class StoryModel(QAbstractListModel):
    """The entries."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[StoryRow, ...] = ()

    def show(self, rows: Sequence[StoryRow]) -> None:
        """Show others."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, and for a screen reader the whole entry."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class _StoryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: StoryList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._heights: dict[tuple[int, int, int], int] = {}

    def forget(self) -> None:
        """The entries are others now."""
        self._heights.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._theme, self._view.model_.rows[index.row()]
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if index.row() == self._view.currentIndex().row():
            painter.fillRect(box, theme.colour("select"))
            bar = mirrored(self._view, box, QRect(box.x(), box.y(), theme.px(4), box.height()))
            painter.fillRect(bar, theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        self._draw_levels(painter, box, row)
        inner = self._inner(box.width(), row).translated(box.topLeft())
        icon = theme.px(20)
        place = QRect(inner.x() - icon - theme.px(8), inner.y() + theme.px(2), icon, icon)
        inner, place = mirrored(self._view, box, inner), mirrored(self._view, box, place)
        if row.shape is not Shape.NONE:
            draw_know(painter, theme, row.shape, QRectF(place), row.tone)
        elif row.icon:
            painter.drawPixmap(place.topLeft(), theme.pixmap(row.icon, row.tone))
        top = inner.y()
        top += self._line(painter, inner, top, row)
        if row.words:
            top += self._text(painter, inner, top, row.words, "text")
        if row.remark:
            size = theme.px(16)
            middle = top + (theme.line_height() - size) // 2
            sign = mirrored(self._view, inner, QRect(inner.x(), middle, size, size))
            painter.drawPixmap(sign.topLeft(), theme.pixmap("triangle-alert", "warning", 16))
            beside = mirrored(self._view, inner, inner.adjusted(size + theme.px(6), 0, 0, 0))
            self._text(painter, beside, top, row.remark, "warning")
        painter.restore()

    def _draw_levels(self, painter: QPainter, box: QRect, row: StoryRow) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.colour("control"), max(1, theme.px(2) // 2 * 1.5)))
        for level in range(min(row.depth, DEEPEST)):
            x = mirrored(self._view, box, QRect(box.x() + theme.px(18 + 28 * level), 0, 1, 1)).x()
            painter.drawLine(x, box.top(), x, box.bottom())

    def _line(self, painter: QPainter, inner: QRect, top: int, row: StoryRow) -> int:
        theme = self._theme
        strong, body = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("body"))
        wide = strong.horizontalAdvance(row.heading)
        gap = body.horizontalAdvance(" ")
        both = wide + gap + body.horizontalAdvance(row.meta) <= inner.width() if row.meta else False
        high = strong.boundingRect(QRect(0, 0, inner.width(), 10_000), _WRAP, row.heading).height()
        high = max(high, theme.line_height())
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRect(inner.x(), top, inner.width(), high + 4), _WRAP, row.heading)
        if not row.meta:
            return high
        if both:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("muted"))
            room = mirrored(
                self._view, inner, QRect(inner.x() + wide + gap, top, inner.width() - wide - gap, high)
            )
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), row.meta)
            return high
        return high + self._text(painter, inner, top + high, row.meta, "muted")

    def _text(self, painter: QPainter, inner: QRect, top: int, words: str, tone: str) -> int:
        theme = self._theme
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour(tone))
        room = QRect(inner.x(), top, max(1, inner.width()), 100_000)
        painter.drawText(room, _WRAP, words)
        high: int = painter.fontMetrics().boundingRect(room, _WRAP, words).height()
        return max(high, theme.line_height())

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As high as the words need; measured once for each width."""
        theme, width = self._theme, self._view.viewport().width()
        key = (index.row(), width, theme.px(100))
        if key not in self._heights:
            self._heights[key] = self._measure(self._view.model_.rows[index.row()], width)
        return QSize(width, self._heights[key])

    def _measure(self, row: StoryRow, width: int) -> int:
        theme = self._theme
        inner = self._inner(width, row).width()
        body, strong = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("strong"))

        def high(metrics: QFontMetrics, words: str, less: int = 0) -> int:
            room = QRect(0, 0, max(1, inner - less), 100_000)
            return max(theme.line_height(), metrics.boundingRect(room, _WRAP, words).height())

        total = high(strong, row.heading)
        one_line = strong.horizontalAdvance(row.heading + " ") + body.horizontalAdvance(row.meta) <= inner
        if row.meta and not one_line:
            total += high(body, row.meta)
        if row.words:
            total += high(body, row.words)
        if row.remark:
            total += high(body, row.remark, theme.px(22))
        return total + theme.px(12)

    def _inner(self, width: int, row: StoryRow) -> QRect:
        theme = self._theme
        left = theme.px(16 + 28 * min(row.depth, DEEPEST))
        if row.icon or row.shape is not Shape.NONE:
            left += theme.px(28)
        return QRect(left, theme.px(6), max(1, width - left - theme.px(12)), 100_000)


class StoryList(QListView):
    """Entries to go through with the arrow keys. ``chosen`` tells the current key, ``opened`` Enter.

    ``deleted`` comes for the Delete key.
    """

    chosen = Signal(str)
    opened = Signal(str)
    deleted = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        dress(self)
        self._theme = theme
        self.setProperty("kind", "page")
        self.setAccessibleName(name)
        self.model_ = StoryModel(self)
        self.setModel(self.model_)
        self._delegate = _StoryDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._key(index.row())))
        theme.changed.connect(self._restyled)

    def show_rows(self, rows: Sequence[StoryRow], current: str = "") -> None:
        """Show entries; ``current`` is the key of the one to stand on, else it stays where it was."""
        kept = current or self.current()
        blocked = self.blockSignals(True)
        self._delegate.forget()
        self.model_.show(rows)
        keys = [row.key for row in rows]
        if keys:
            self.setCurrentIndex(self.model_.index(keys.index(kept) if kept in keys else 0))
        self.blockSignals(blocked)

    def current(self) -> str:
        """The key of the current entry, or blank."""
        return self._key(self.currentIndex().row())

    def row(self) -> StoryRow | None:
        """The current entry."""
        at = self.currentIndex().row()
        return self.model_.rows[at] if 0 <= at < len(self.model_.rows) else None

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell the page."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.chosen.emit(self._key(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens, Delete takes off; a key held down does so once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete):
            if not event.isAutoRepeat() and self.current():
                (self.deleted if event.key() == Qt.Key.Key_Delete else self.opened).emit(self.current())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It takes the room that is left, and asks for no more than it needs at least."""
        return QSize(self._theme.px(240), max(self.minimumHeight(), self._theme.px(60)))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say where in the list one is."""
        super().focusInEvent(event)
        tell_row(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Measure again."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _key(self, row: int) -> str:
        rows = self.model_.rows
        return rows[row].key if 0 <= row < len(rows) else ""

    def _restyled(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
