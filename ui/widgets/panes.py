"""Panes side by side where there is room, and behind tabs where there is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QSplitterHandle, QStackedWidget, QWidget

from ui.language import tr
from ui.preferences import Choices
from ui.style.dress import house_theme
from ui.theme import Theme
from ui.widgets.choices import TabRow
from ui.widgets.layout import column

KEEP_MS: Final = 400


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of a page. ``width`` (or height) is in px at 100% text; 0 takes what is left."""

    title: str
    widget: QWidget
    width: int = 0


class _Handle(QSplitterHandle):
    """A hairline that can be dragged."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line alone."""
        theme = house_theme()
        if theme is not None:
            painter = QPainter(self)
            painter.fillRect(event.rect(), theme.colour("line"))
            painter.end()


class _Splitter(QSplitter):
    """Panes with a hairline between them."""

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's name
        """Our own."""
        return _Handle(self.orientation(), self)


class Panes(QWidget):
    """Shows panes in a row, or one at a time under a tab bar below ``narrow`` px of effective width.

    Effective width is the width divided by the text scale. With ``upright`` the panes stand one above
    the other, and it is the height that counts. ``shaped`` tells which it is now. What is dragged
    stays for the next time under ``key``, a name of the page that says nothing of what is on it.
    """

    shaped = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        name: str,
        panes: Sequence[Pane],
        *,
        narrow: int = 900,
        upright: bool = False,
        choices: Choices | None = None,
        key: str = "",
    ) -> None:
        super().__init__()
        self._choices, self._key = choices, key
        self._widths = [pane.width for pane in panes]
        if choices is not None:
            kept = choices.current.pane_widths(key)
            if [bool(width) for width in kept] == [bool(width) for width in self._widths]:
                self._widths = list(kept)
        self._theme, self._panes, self._limit = theme, tuple(panes), narrow
        self._upright = upright
        self.is_narrow: bool | None = None
        self.setAccessibleName(name)
        self.splitter = _Splitter(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(self._dragged)
        self._keep_timer = QTimer(self)
        self._keep_timer.setSingleShot(True)
        self._keep_timer.setInterval(KEEP_MS)
        self._keep_timer.timeout.connect(self._keep)
        named = tr("Parts of {name}", name=name.lower())
        self.tabs = TabRow(named, (pane.title for pane in self._panes))
        self.stack = QStackedWidget()
        self.tabs.currentChanged.connect(self._turned)
        for whole in (self.splitter, self.stack):
            whole.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column(theme, self.tabs, self.splitter, self.stack, spacing=0, into=self)
        theme.changed.connect(self._arrange)
        # Side by side until the true width is known: moving panes means styling all of them again.
        self._arrange(narrow=False)

    def bring(self, index: int) -> None:
        """Bring a pane to the front where only one is shown."""
        self.tabs.setCurrentIndex(index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Change between the two shapes."""
        super().resizeEvent(event)
        self._arrange()

    def _turned(self, index: int) -> None:
        if self.is_narrow:
            self.stack.setCurrentIndex(index)

    def _arrange(self, *, narrow: bool | None = None) -> None:
        if narrow is None:
            narrow = self._room() / self._theme.scale < self._limit
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            focused = self.window().focusWidget()
            for index, pane in enumerate(self._panes):
                if narrow:
                    self.stack.insertWidget(index, pane.widget)
                else:
                    self.splitter.insertWidget(index, pane.widget)
                    pane.widget.show()
            self.tabs.setVisible(narrow)
            self.stack.setVisible(narrow)
            self.splitter.setVisible(not narrow)
            if narrow:
                self.stack.setCurrentIndex(max(0, self.tabs.currentIndex()))
            self.shaped.emit(narrow)
            self._keep_focus(focused)
        if not narrow:
            self.splitter.setHandleWidth(self._theme.hairline)
            self._share()

    def _keep_focus(self, focused: QWidget | None) -> None:
        """A pane that moves lets go of the focus: give it back, with its pane in front."""
        for index, pane in enumerate(self._panes):
            if focused is not None and pane.widget.isAncestorOf(focused):
                self.tabs.setCurrentIndex(index)
                focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _share(self) -> None:
        fixed = sum(self._theme.px(width) for width in self._widths)
        free = self._widths.count(0)
        rest = max(1, self._room() - fixed) // max(1, free)
        self.splitter.setSizes([self._theme.px(width) or rest for width in self._widths])
        for index, width in enumerate(self._widths):
            self.splitter.setStretchFactor(index, 0 if width else 1)

    def _dragged(self) -> None:
        """Remember what somebody made wider or narrower, at every text size."""
        sizes = self.splitter.sizes()
        self._widths = [
            max(1, round(size / self._theme.scale)) if width else 0
            for size, width in zip(sizes, self._widths, strict=True)
        ]
        self._keep_timer.start()

    def _keep(self) -> None:
        if self._choices is not None and self._key:
            self._choices.change(panes=self._choices.current.with_panes(self._key, self._widths))

    def _room(self) -> int:
        return self.height() if self._upright else self.width()
