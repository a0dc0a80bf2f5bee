"""Boxes that keep the design's spacing at every text scale, and pages that scroll."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
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

from ui.style.dress import dress, house_theme
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


class _Ground(NamedTuple):
    """How a surface is painted: by roles of colours, and where its edge runs (left, top, right, bottom)."""

    fill: str
    edge: str = ""
    sides: str = "ltrb"
    bar: str = ""
    """The colour of a bar of 4 px at the left."""
    corner: int = 0
    strong: bool = False
    """Whether the edge is twice as thick from 200% on, when a hairline would be lost beside the text."""


_GROUNDS: Final = {
    "window": _Ground("window"),
    "card": _Ground("surface", "edge", corner=6),
    "line": _Ground("line"),
    "upright": _Ground("line"),
    "rail": _Ground("window", "line", "r"),
    "head": _Ground("window", "line", "b"),
    "pane-head": _Ground("raised", "line", "b"),
    "foot": _Ground("raised", "line", "t"),
    "paper": _Ground("surface"),
    "current": _Ground("select", bar="accent"),
    "step": _Ground("window", bar="window"),
    "dialog": _Ground("surface", "control", corner=6, strong=True),
    "note-plain": _Ground("surface", "edge", bar="accent"),
    "note-warning": _Ground("warning_soft", "edge", bar="warning"),
    "note-error": _Ground("danger_soft", "edge", bar="danger"),
    "note-done": _Ground("ok_soft", "edge", bar="ok"),
}
_PLAIN: Final = _Ground("")


class Panel(QFrame):
    """A framed or filled surface of one kind; other kinds than those of the table are not painted."""

    def __init__(self, kind: str = "card") -> None:
        super().__init__()
        self._surface = ""
        self.set_kind(kind)

    def set_kind(self, kind: str) -> None:
        """Change what it looks like."""
        if kind != self._surface:
            self._surface = kind
            self.fit_to_look()
            self.update()

    def fit_to_look(self) -> None:
        """Keep as much room for the edge as it takes at this text size."""
        theme = house_theme()
        if theme is None:
            return
        hair = theme.hairline
        if self._surface == "line":
            self.setFixedHeight(hair)
        elif self._surface == "upright":
            self.setFixedWidth(hair)
        else:
            ground = _GROUNDS.get(self._surface, _PLAIN)
            wide = hair if ground.strong else 1
            left, top, right, bottom = (wide if ground.edge and one in ground.sides else 0 for one in "ltrb")
            first = theme.px(4) if ground.bar else left
            if _is_turned(self):
                first, right = right, first
            self.setContentsMargins(first, top, right, bottom)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw fill, edge and bar."""
        ground, theme = _GROUNDS.get(self._surface), house_theme()
        if ground is None or theme is None:
            return
        painter, box = QPainter(self), self.rect()
        wide = theme.hairline if ground.strong else 1
        edge = theme.colour(theme.edge if ground.edge == "edge" else ground.edge or "line")
        if ground.corner:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(edge, wide))
            painter.setBrush(theme.colour(ground.fill))
            half, corner = wide / 2, theme.px(ground.corner) - wide / 2
            painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), corner, corner)
        else:
            _flood(painter, box, theme.colour(ground.fill))
            if ground.edge:
                for side in ground.sides:
                    _flood(painter, _strip(self, side, wide), edge)
            if ground.bar:
                _flood(painter, _strip(self, "l", theme.px(4)), theme.colour(ground.bar))
        painter.end()


def _flood(painter: QPainter, box: QRect, colour: QColor) -> None:
    # fillRect would do; asked for it, PySide makes the classes of all gradients, which takes a millisecond.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(box)


def _strip(panel: QWidget, side: str, wide: int) -> QRect:
    """Where an edge runs; left and right change places where the window runs from right to left."""
    box = panel.rect()
    if side in "lr":
        at = box.left() if (side == "l") is not _is_turned(panel) else box.right() + 1 - wide
        return QRect(at, box.top(), wide, box.height())
    return QRect(box.left(), box.top() if side == "t" else box.bottom() + 1 - wide, box.width(), wide)


def _is_turned(panel: QWidget) -> bool:
    return panel.isRightToLeft()


def line() -> QFrame:
    """A hairline across."""
    return Panel("line")


def upright() -> QFrame:
    """A hairline down."""
    return Panel("upright")


NARROWEST: Final = 400
"""px at 100%: a window that is narrower is one of 640 px at 200%, or less."""
_WIDE, _LEAST = 24, 12
"""px at 100%: a margin at a side wider than the first is no more than a twentieth of the width; the second is
all that there is in the narrowest windows, whose words need the room."""


def fitted(theme: Theme, part: QWidget, margins: Margins) -> Margins:
    """``margins`` (px at 100%) of ``part``: those at the sides give way where there is little width."""
    most = max(_WIDE, int(part.width() / theme.scale / 20))
    if part.window().width() / theme.scale < NARROWEST:
        most = _LEAST
    left, top, right, bottom = margins
    return min(left, most), top, min(right, most), bottom


def hold(scroll: QScrollArea, inside: QWidget) -> None:
    """Have ``inside`` scroll: without a frame, in front of what lies below, and never a stop of Tab."""
    # One of ours, which is not painted either: asked for its own, PySide would make half of Qt's classes
    # to find out what it is (15 ms before the unlock window).
    scroll.setViewport(QWidget())
    scroll.setWidget(inside)
    # Qt would have it painted; what lies below shows through.
    inside.setAutoFillBackground(False)
    dress(scroll)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class PageScroll(QScrollArea):
    """Holds a page's content: scrolls down, never sideways, and keeps text at a readable width.

    ``widest`` is in px at 100% text; 0 lets the content be as wide as the window. What is ``centred``
    has the same margin at either side. A margin at a side gives way where the width is small.
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
        self._margins = self._fitted = margins
        self._outer = outer = QHBoxLayout(self.inside)
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
        hold(self, self.inside)
        self._restyled()
        theme.changed.connect(self._restyled)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the margins in proportion."""
        super().resizeEvent(event)
        self._fit_margins()

    def _fit_margins(self) -> None:
        # By its own width: that of what it shows depends on its height, and so on these margins.
        now = fitted(self._theme, self, self._margins)
        if now != self._fitted:
            self._fitted = now
            self._theme.space(self._outer, 0, now)

    def _restyled(self) -> None:
        if self._widest:
            self._held.setMaximumWidth(self._theme.px(self._widest))
        self._fit_margins()


def scrolled(theme: Theme, part: QWidget) -> PageScroll:
    """A part of its own that scrolls where it does not fit, such as a page that teaches."""
    return PageScroll(theme, column(theme, part, spacing=0), margins=(0, 0, 0, 0))
