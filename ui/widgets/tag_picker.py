"""Choosing a tag by typing: a field and, below it, the tags that fit, the best first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.a11y import say_from
from ui.language import several, tr
from ui.presenters.account_tags import find_codes
from ui.style.dress import dress
from ui.theme import Theme
from ui.widgets.fields import Field
from ui.widgets.layout import column
from whistle.model import Code

Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class CodeModel(QAbstractListModel):
    """The tags that fit."""

    def __init__(self) -> None:
        super().__init__()
        self.codes: tuple[Code, ...] = ()

    def show(self, codes: tuple[Code, ...]) -> None:
        """Show others."""
        self.beginResetModel()
        self.codes = codes
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many fit."""
        return 0 if parent is not None and parent.isValid() else len(self.codes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Id and name; for a screen reader with what it means."""
        if not index.isValid():
            return None
        code = self.codes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{code.id} {code.label}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{code.id}, {code.label}. {code.definition}"
        return None


class CodeDelegate(QStyledItemDelegate):
    """Draws id and name, and for the current one what it means."""

    def __init__(self, theme: Theme, view: QListView, model: CodeModel) -> None:
        super().__init__(view)
        self._theme, self._view, self._model = theme, view, model

    def _room(self, width: int) -> int:
        return width - self._theme.px(16 + 34 + 12)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One or two lines, and for the current one the definition below."""
        theme = self._theme
        code = self._model.codes[index.row()]
        current = index == self._view.currentIndex()
        width = self._room(self._view.viewport().width())
        font = theme.font("strong" if current else "body")
        height = self._high(font_metrics=QFontMetrics(font), words=code.label, width=width)
        if current:
            height += self._high(QFontMetrics(theme.font("second")), code.definition, width) + theme.px(2)
        return QSize(theme.px(120), height + theme.px(17))

    def _high(self, font_metrics: QFontMetrics, words: str, width: int) -> int:
        return font_metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), _WRAP, words).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one tag."""
        theme = self._theme
        code = self._model.codes[index.row()]
        current = index == self._view.currentIndex()
        box: QRect = option.rect
        painter.save()
        if current:
            painter.fillRect(box, theme.colour("select"))
            painter.fillRect(QRect(box.x(), box.y(), theme.px(4), box.height()), theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(theme.px(16), theme.px(8), -theme.px(12), -theme.px(8))
        painter.setFont(theme.font("second-strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRect(inner.x(), inner.y(), theme.px(34), theme.px(22)), _LINE, code.id)
        inner.setLeft(inner.x() + theme.px(34))
        painter.setFont(theme.font("strong" if current else "body"))
        painter.drawText(inner, _WRAP, code.label)
        if current:
            used = self._high(QFontMetrics(painter.font()), code.label, inner.width())
            inner.setTop(inner.y() + used + theme.px(2))
            painter.setFont(theme.font("second"))
            painter.drawText(inner, _WRAP, code.definition)
        painter.restore()


class TagPicker(QWidget):
    """Type a few letters; Up and Down choose, Enter takes. ``picked`` tells the tag's id."""

    picked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._recent: Sequence[str] = ()
        self.field = Field(theme, tr("Find a tag by its name or letter"))
        self.list = QListView()
        dress(self.list)
        self.model = CodeModel()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CodeDelegate(theme, self.list, self.model))
        self.list.setAccessibleName(tr("Tags that fit"))
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        column(theme, self.field, self.list, spacing=4, into=self).setStretchFactor(self.list, 1)
        self.field.changed.connect(self._find)
        self.field.submitted.connect(self._take)
        self.field.edit.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(lambda *_: self.list.doItemsLayout())
        self.list.doubleClicked.connect(lambda _index: self._take())
        self.setFocusProxy(self.field)
        theme.changed.connect(self.list.doItemsLayout)
        self._find("")

    def set_recent(self, recent: Sequence[str]) -> None:
        """Put these first while nothing is typed."""
        self._recent = tuple(recent)
        if not self.field.text():
            self._find("")

    def current(self) -> Code | None:
        """The tag that Enter would take."""
        index = self.list.currentIndex()
        return self.model.codes[index.row()] if index.isValid() else None

    def clear(self) -> None:
        """Start anew."""
        self.field.clear()
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The field keeps the keys while Up and Down move in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if watched is self.field.edit and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if watched is self.list and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not event.isAutoRepeat():
                    self._take()
                return True
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _find(self, typed: str) -> None:
        codes = find_codes(typed, self._recent)
        self.model.show(codes)
        if codes:
            self.list.setCurrentIndex(self.model.index(0))
        many = several("1 tag fits", "{n} tags fit", len(codes))
        none = tr("No tag fits. Try fewer letters.")
        self.field.set_hint("" if codes else none)
        self.list.setAccessibleDescription(many)
        if typed:
            say_from(self, f"{codes[0].id}, {codes[0].label}. {many}" if codes else none, at_once=True)

    def _step(self, by: int) -> None:
        row = max(0, min(len(self.model.codes) - 1, self.list.currentIndex().row() + by))
        if self.model.codes:
            self.list.setCurrentIndex(self.model.index(row))
            # The field keeps the focus, so nothing else would say where one is.
            code = self.model.codes[row]
            say_from(self, f"{code.id}, {code.label}", at_once=True)

    def _take(self) -> None:
        code = self.current()
        if code is not None:
            self.picked.emit(code.id)
