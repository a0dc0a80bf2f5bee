"""Panes side by side where there is room, and behind tabs where there is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QTabBar, QWidget

from ui.language import tr
from ui.theme import Theme
from ui.widgets.layout import column


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of a page. ``width`` (or height) is in px at 100% text; 0 takes what is left."""

    title: str
    widget: QWidget
    width: int = 0


class Panes(QWidget):
    """Shows panes in a row, or one at a time under a tab bar below ``narrow`` px of effective width.

    Effective width is the width divided by the text scale. With ``upright`` the panes stand one above
    the other, and it is the height that counts. ``shaped`` tells which it is now.
    """

    shaped = Signal(bool)

    def __init__(
        self, theme: Theme, name: str, panes: Sequence[Pane], *, narrow: int = 900, upright: bool = False
    ) -> None:
        super().__init__()
        self._theme, self._panes, self._limit = theme, tuple(panes), narrow
        self._upright = upright
        self.is_narrow: bool | None = None
        self.setAccessibleName(name)
        self.splitter = QSplitter(Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Parts of {name}", name=name.lower()))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        for pane in self._panes:
            self.tabs.addTab(pane.title)
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
            self._share()

    def _keep_focus(self, focused: QWidget | None) -> None:
        """A pane that moves lets go of the focus: give it back, with its pane in front."""
        for index, pane in enumerate(self._panes):
            if focused is not None and pane.widget.isAncestorOf(focused):
                self.tabs.setCurrentIndex(index)
                focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _share(self) -> None:
        fixed = sum(self._theme.px(pane.width) for pane in self._panes)
        free = [pane for pane in self._panes if not pane.width]
        rest = max(1, self._room() - fixed) // max(1, len(free))
        self.splitter.setSizes([self._theme.px(pane.width) or rest for pane in self._panes])
        for index, pane in enumerate(self._panes):
            self.splitter.setStretchFactor(index, 0 if pane.width else 1)

    def _room(self) -> int:
        return self.height() if self._upright else self.width()
