"""Rows that go on below where there is no room for all of them, at any text size."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme import Theme
from ui.widgets.mirrored import mirrored

LEAST_BESIDE: Final = 200
"""px at 100%: words narrower than this are not read with ease, so what stood beside them goes below."""

LEAST_AMONG: Final = 64
"""px at 100%: a sentence between two buttons, such as what is still to be done, can be narrower than that."""


class Flow(QLayout):
    """A row that goes on below when there is no room: for buttons, at any text scale."""

    def __init__(self, theme: Theme, *items: QWidget, spacing: int = 12) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        theme.space(self, spacing)
        for item in items:
            self.addWidget(item)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """One item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give an item back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """How high the rows are together."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Everything in one row."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest item."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items, or only reckon; how high they are together."""
        return self._in_rows(self._shown(), rect, rect.y(), move=move)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _in_rows(self, items: list[QLayoutItem], rect: QRect, top: int, *, move: bool) -> int:
        rows: list[list[QLayoutItem]] = []
        x = 0
        for item in items:
            wide = self._claim(item)
            if not rows or x + wide > rect.width():
                rows.append([])
                x = 0
            rows[-1].append(item)
            x += wide + self.spacing()
        y = top
        for row in rows:
            widths = self._widths(row, rect)
            high = max(_height(item, wide) for item, wide in zip(row, widths, strict=True))
            if move:
                self._place_row(row, widths, rect, QPoint(rect.x(), y), high)
            y += high + self.spacing()
        return max(y - self.spacing(), top) - rect.y()

    def _claim(self, item: QLayoutItem) -> int:
        """px without which it does not share a row."""
        return item.sizeHint().width()

    def _widths(self, row: list[QLayoutItem], rect: QRect) -> list[int]:
        """px of each in a row."""
        return [min(item.sizeHint().width(), max(rect.width(), 1)) for item in row]

    def _place_row(
        self, row: list[QLayoutItem], widths: list[int], rect: QRect, start: QPoint, high: int
    ) -> None:
        x = start.x()
        for item, wide in zip(row, widths, strict=True):
            own = _height(item, wide)
            self._place(item, rect, QRect(x, start.y() + (high - own) // 2, wide, own))
            x += wide + self.spacing()

    def _place(self, item: QLayoutItem, rect: QRect, place: QRect) -> None:
        around = self.parentWidget()
        item.setGeometry(place if around is None else mirrored(around, rect, place))


class Beside(Flow):
    """Words, or whatever takes the width that is left, and controls at their end: below where it is narrow.

    ``first`` is a widget or a layout. It has ``least`` px at 100% at the least where it shares its row.
    """

    def __init__(
        self,
        theme: Theme,
        first: QWidget | QLayout,
        *items: QWidget,
        spacing: int = 12,
        least: int = LEAST_BESIDE,
    ) -> None:
        super().__init__(theme, spacing=spacing)
        self._theme, self._least = theme, least
        if isinstance(first, QLayout):
            self.addChildLayout(first)
            self.addItem(first)
        else:
            self.addWidget(first)
        for item in items:
            self.addWidget(item)

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """What comes first takes all the width."""
        return Qt.Orientation.Horizontal

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        items = self._shown()
        if not items:
            return 0
        first, others = items[0], items[1:]
        ends = sum(item.sizeHint().width() + self.spacing() for item in others)
        left = rect.width() - ends
        if others and left < max(first.minimumSize().width(), self._wanted(first)):
            high = _height(first, rect.width())
            if move:
                self._place(first, rect, QRect(rect.x(), rect.y(), rect.width(), high))
            return self._in_rows(others, rect, rect.y() + high + self.spacing(), move=move)
        high = max([_height(first, left), *(item.sizeHint().height() for item in others)])
        if move:
            high = max(high, rect.height())
            self._place(first, rect, QRect(rect.x(), rect.y(), left, high))
            start = QPoint(rect.x() + left + self.spacing(), rect.y())
            self._place_row(others, self._widths(others, rect), rect, start, high)
        return high

    def _wanted(self, first: QLayoutItem) -> int:
        """Short words need no more than they are wide."""
        return min(self._theme.px(self._least), first.sizeHint().width())


class Among(Flow):
    """Controls with ``words`` among them, which take what is left of their row.

    They have ``least`` px at 100% there, or stand in a row of their own.
    """

    def __init__(
        self, theme: Theme, words: QWidget, *items: QWidget, spacing: int = 12, least: int = LEAST_AMONG
    ) -> None:
        super().__init__(theme, *items, spacing=spacing)
        self._theme, self._words, self._least = theme, words, least

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """The words take all the width."""
        return Qt.Orientation.Horizontal

    def _claim(self, item: QLayoutItem) -> int:
        claim = super()._claim(item)
        return min(claim, self._theme.px(self._least)) if item.widget() is self._words else claim

    def _widths(self, row: list[QLayoutItem], rect: QRect) -> list[int]:
        widths = super()._widths(row, rect)
        for index, item in enumerate(row):
            if item.widget() is self._words:
                taken = sum(widths) - widths[index] + self.spacing() * (len(row) - 1)
                widths[index] = rect.width() - taken
        return widths


class Alike(Flow):
    """Parts of a row as wide as each other, such as fields; each in a row of its own where it is narrow.

    Each has ``least`` px at 100% at the least where they share a row.
    """

    def __init__(self, theme: Theme, *items: QWidget, spacing: int = 12, least: int = 104) -> None:
        super().__init__(theme, *items, spacing=spacing)
        self._theme, self._least = theme, least

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """They take all the width."""
        return Qt.Orientation.Horizontal

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        items, gap = self._shown(), self.spacing()
        if not items:
            return 0
        part = (rect.width() - gap * (len(items) - 1)) // len(items)
        beside = part >= self._theme.px(self._least)
        wide = part if beside else rect.width()
        x, y, end = rect.x(), rect.y(), rect.y()
        for item in items:
            high = _height(item, wide)
            if move:
                self._place(item, rect, QRect(x, y, wide, high))
            end = max(end, y + high)
            x, y = (x + wide + gap, y) if beside else (x, y + high + gap)
        return end - rect.y()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
