"""What scrolls down where a window is too low for all that stands beside a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from ui.theme import Theme
from ui.widgets.layout import hold


class LowScroll(QScrollArea):
    """Fills its place, and scrolls down where what it holds is squeezed: its ``greedy`` part, such as a list,
    is given what is left by the others, and ``least`` px at 100% where that would be less.

    With ``follow`` the greedy part is in sight while it has the focus, such as words that somebody writes.
    """

    def __init__(
        self, theme: Theme, content: QBoxLayout, greedy: QWidget, least: int, *, follow: bool = False
    ) -> None:
        super().__init__()
        self._greedy = greedy
        self.inside = _Squeezed(theme, content, greedy, least)
        content.setStretchFactor(greedy, 1)
        hold(self, self.inside)
        theme.changed.connect(self.inside.updateGeometry)
        if follow:
            greedy.installEventFilter(self)
            self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._follow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go to the greedy part."""
        if watched is self._greedy:
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Resize):
                self._follow()
            return False
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        # Not ensureWidgetVisible: of what is written in, that shows the caret's place alone.
        if self._greedy.hasFocus():
            bar, top = self.verticalScrollBar(), self._greedy.y()
            bottom = top + self._greedy.height() - self.viewport().height()
            bar.setValue(min(max(bar.value(), bottom), top))


class _Squeezed(QWidget):
    """As high as its parts want to be, but for the greedy one."""

    def __init__(self, theme: Theme, content: QBoxLayout, greedy: QWidget, least: int) -> None:
        super().__init__()
        self._theme, self._content, self._greedy, self._least = theme, content, greedy, least
        self.setLayout(content)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """px that no part is cut in; asked beside the bar, those without it where it is not needed."""
        seen = self.parentWidget()
        around = seen.parentWidget() if seen is not None else None
        if isinstance(around, LowScroll):
            whole = around.maximumViewportSize()
            # It is narrower beside the bar, and may be too high for that alone: the bar would stay for good.
            if width < whole.width() and (high := self._height_at(whole.width())) <= whole.height():
                return high
        return self._height_at(width)

    def _height_at(self, width: int) -> int:
        content = self._content
        whole = content.totalHeightForWidth(width) if content.hasHeightForWidth() else -1
        if whole < 0:
            whole = content.totalSizeHint().height()
        item = content.itemAt(content.indexOf(self._greedy))
        if item is None or item.isEmpty():
            return whole
        margins = content.contentsMargins()
        inner = width - margins.left() - margins.right()
        wants = item.heightForWidth(inner) if item.hasHeightForWidth() else item.sizeHint().height()
        return whole - wants + max(self._theme.px(self._least), item.minimumSize().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What Qt goes by where no part's height depends on its width."""
        size = super().minimumSizeHint()
        if self._content.hasHeightForWidth():
            return size
        return QSize(size.width(), self.heightForWidth(size.width()))
