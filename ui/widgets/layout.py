"""Boxes that keep the design's spacing at every text scale, and pages that scroll."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
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

    ``widest`` is in px at 100% text; 0 lets the content be as wide as the window.
    """

    def __init__(
        self, theme: Theme, content: QLayout, *, widest: int = 0, margins: Margins = (24, 24, 24, 24)
    ) -> None:
        super().__init__()
        self._theme = theme
        self._widest = widest
        self._inside = QWidget()
        self._inside.setProperty("kind", "inside")
        outer = QHBoxLayout(self._inside)
        theme.space(outer, 0, margins)
        self._held = QWidget()
        self._held.setLayout(content)
        self._held.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer.addWidget(self._held)
        if widest:
            outer.addStretch(0)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._restyled()
        theme.changed.connect(self._restyled)

    def _restyled(self) -> None:
        if self._widest:
            self._held.setMaximumWidth(self._theme.px(self._widest))
