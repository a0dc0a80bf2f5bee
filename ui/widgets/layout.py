"""Boxes that keep the design's spacing at every text scale, and pages that scroll."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Margins, Theme

Item = QWidget | QLayout | int | None


def column(
    theme: Theme,
    *items: Item,
    spacing: int = 12,
    margins: Margins = (0, 0, 0, 0),
    into: QWidget | None = None,
) -> QVBoxLayout:
    """A column. An int adds that much space (px at 100%), None takes up what is left."""
    box = QVBoxLayout()
    _fill(theme, box, items, spacing, margins)
    if into is not None:
        into.setLayout(box)
    return box


def row(
    theme: Theme,
    *items: Item,
    spacing: int = 12,
    margins: Margins = (0, 0, 0, 0),
    into: QWidget | None = None,
) -> QHBoxLayout:
    """A row; see ``column``."""
    box = QHBoxLayout()
    _fill(theme, box, items, spacing, margins)
    if into is not None:
        into.setLayout(box)
    return box


def _fill(theme: Theme, box: QBoxLayout, items: Sequence[Item], spacing: int, margins: Margins) -> None:
    theme.space(box, spacing, margins)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(theme.px(item))
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)


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
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, tallest = rect.x(), y + tallest + self.spacing(), 0
            if move:
                item.setGeometry(QRect(x, y, min(size.width(), max(rect.width(), 1)), size.height()))
            x += size.width() + self.spacing()
            tallest = max(tallest, size.height())
        return y + tallest - rect.y()


class Panel(QFrame):
    """A framed or filled surface of one kind: card, paper, pane-head, foot, head, rail, current, window."""

    def __init__(self, kind: str = "card") -> None:
        super().__init__()
        self.setProperty("kind", kind)


def line() -> QFrame:
    """A hairline across."""
    return Panel("line")


def upright() -> QFrame:
    """A hairline down."""
    return Panel("upright")


class PageScroll(QScrollArea):
    """Holds a page's content: scrolls down, never sideways, and keeps text at a readable width.

    ``widest`` is in px at 100% text; 0 lets the content be as wide as the window. What is ``centred``
    has the same margin at either side.
    """

    def __init__(
        self,
        theme: Theme,
        content: QLayout,
        *,
        widest: int = 0,
        margins: Margins = (24, 24, 24, 24),
        centred: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._widest = widest
        self.inside = QWidget()
        self.inside.setProperty("kind", "inside")
        outer = QHBoxLayout(self.inside)
        theme.space(outer, 0, margins)
        self._held = QWidget()
        self._held.setLayout(content)
        self._held.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if centred:
            outer.addStretch(0)
        # All the width up to ``widest``; only what is left after that is margin.
        outer.addWidget(self._held, 1)
        if widest:
            outer.addStretch(0)
        self.setWidget(self.inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._restyled()
        theme.changed.connect(self._restyled)

    def _restyled(self) -> None:
        if self._widest:
            self._held.setMaximumWidth(self._theme.px(self._widest))


def scrolled(theme: Theme, part: QWidget) -> PageScroll:
    """A part of its own that scrolls where it does not fit, such as a page that teaches."""
    return PageScroll(theme, column(theme, part, spacing=0), margins=(0, 0, 0, 0))
