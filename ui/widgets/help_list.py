"""The list beside the help: its topics in groups, or the places that were found, each with its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.a11y import tell_row
from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.help_text import Laid, Span

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class HelpRow:
    """A row: a group's name (``key`` is -1), a topic, or a place that was found with its sentence."""

    key: int
    title: str
    sentence: str = ""
    spans: tuple[Span, ...] = ()
    spoken: str = ""


class HelpRows(QAbstractListModel):
    """The rows; a group's name cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[HelpRow, ...] = ()

    def show(self, rows: Sequence[HelpRow]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Groups are there to be read only."""
        if index.isValid() and self.rows[index.row()].key < 0:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.title
        return row.title if role == Qt.ItemDataRole.DisplayRole else None


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: HelpList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._theme, self._view.model_rows.rows[index.row()]
        box: QRect = option.rect
        chosen = index.row() == self._view.currentIndex().row() and row.key >= 0
        painter.save()
        if chosen:
            painter.fillRect(box, theme.colour("select"))
            painter.fillRect(box.x(), box.y(), theme.px(4), box.height(), theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver and row.key >= 0:
            painter.fillRect(box, theme.colour("hover"))
        title, sentence = self._laid(row, box.width(), chosen)
        at = QPointF(box.x() + theme.px(16), box.y() + self._above(row))
        painter.setPen(theme.colour("muted" if row.key < 0 else "text"))
        title.draw(painter, at, theme, () if row.sentence else row.spans, current=False)
        if sentence is not None:
            below = at + QPointF(0, title.height + theme.px(2))
            sentence.draw(painter, below, theme, row.spans, current=chosen)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        row, width = self._view.model_rows.rows[index.row()], self._view.viewport().width()
        title, sentence = self._laid(row, width, chosen=False)
        high = title.height + (sentence.height + self._theme.px(2) if sentence is not None else 0)
        return QSize(width, high + self._above(row) + self._theme.px(8))

    def _above(self, row: HelpRow) -> int:
        return self._theme.px(16 if row.key < 0 else 8)

    def _laid(self, row: HelpRow, width: int, chosen: bool) -> tuple[Laid, Laid | None]:
        theme = self._theme
        room = max(1, width - theme.px(28))
        role = "second-strong" if row.key < 0 or row.sentence else "strong" if chosen else "body"
        # Bold or not, a row keeps its height: it is measured as it is widest.
        title = Laid(theme, row.title, role, room)
        return title, Laid(theme, row.sentence, "body", room) if row.sentence else None


class HelpList(QListView):
    """Goes by the arrow keys; ``chosen`` comes with each row, ``opened`` with Enter or a click."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        dress(self)
        self._theme = theme
        self._quiet = False
        self.setProperty("kind", "page")
        self.setAccessibleName(name)
        self.model_rows = HelpRows(self)
        self.setModel(self.model_rows)
        self.setItemDelegate(_RowDelegate(theme, self))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.selectionModel().currentChanged.connect(self._changed)
        self.clicked.connect(lambda index: self._tell(self.opened, index.row()))
        theme.changed.connect(self._restyled)

    def show_rows(self, name: str, rows: Sequence[HelpRow]) -> None:
        """Show other rows; none of them is the current one."""
        self._quiet = True
        self.setAccessibleName(name)
        self.model_rows.show(rows)
        self.scrollToTop()
        self._quiet = False

    def stand_at(self, key: int) -> None:
        """Make the row with this key the current one, without saying so."""
        at = next((n for n, row in enumerate(self.model_rows.rows) if row.key == key), -1)
        self._quiet = True
        self.setCurrentIndex(self.model_rows.index(at) if at >= 0 else QModelIndex())
        if at >= 0:
            self.scrollTo(self.model_rows.index(at))
        self._quiet = False

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say where in the list one is."""
        super().focusInEvent(event)
        tell_row(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._tell(self.opened, self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if not self._quiet:
            self._tell(self.chosen, now.row())

    def _tell(self, signal: Any, row: int) -> None:
        if 0 <= row < len(self.model_rows.rows) and self.model_rows.rows[row].key >= 0:
            signal.emit(self.model_rows.rows[row].key)

    def _restyled(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
