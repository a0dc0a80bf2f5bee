"""Qt's own small controls, dressed: boxes to tick, dots to choose by, tabs, bars that fill."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QProgressBar,
    QRadioButton,
    QSizePolicy,
    QStyleOptionButton,
    QStyleOptionTab,
    QTabBar,
)

from ui.style.dress import dress

if TYPE_CHECKING:
    _Boxed = QCheckBox
else:
    # PySide crashes where a class has two of Qt's as its bases.
    _Boxed = object


class _Wrapping(_Boxed):
    """What a box and a dot have in common: words that go on below where there is no room beside them.

    Qt has them on one line, however wide. ``text()`` stays in one piece: so it is heard.
    """

    _asking = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as its longest word."""
        whole, advance = self._whole(), self.fontMetrics().horizontalAdvance
        longest = max((advance(word) for word in self.text().split()), default=0) + 1
        return QSize(min(whole.width(), self._beside(whole) + longest), whole.height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All on one line, as high as it takes where it stands."""
        whole = self._whole()
        return QSize(whole.width(), self.heightForWidth(self.width()) if self.isVisible() else whole.height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """px for as many lines as it takes."""
        whole = self._whole()
        return max(whole.height(), len(self._lines(width, whole)) * self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Its height may be another."""
        super().resizeEvent(event)
        if self.height() != self.heightForWidth(self.width()):
            self.updateGeometry()

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        """Have the lines drawn."""
        super().initStyleOption(option)
        # Qt asks for this, too, when it reckons how wide all is on one line.
        if not self._asking:
            option.text = "\n".join(self._lines(self.width(), self._whole()))

    def _whole(self) -> QSize:
        """The size with all on one line; Qt keeps it."""
        self._asking = True
        try:
            return super().sizeHint()
        finally:
            self._asking = False

    def _beside(self, whole: QSize) -> int:
        """px that are not words."""
        return whole.width() - self.fontMetrics().horizontalAdvance(self.text())

    def _lines(self, width: int, whole: QSize) -> list[str]:
        if width >= whole.width():
            return [self.text()]
        room, advance = width - self._beside(whole), self.fontMetrics().horizontalAdvance
        lines = [""]
        for word in self.text().split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and advance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines


class TickBox(_Wrapping, QCheckBox):
    """A box to tick."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        dress(self)


class DotBox(_Wrapping, QRadioButton):
    """A dot, one of several."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        dress(self)


class TabRow(QTabBar):
    """Tabs over what they turn to, each as wide as its words, or half as wide where not all of them fit.

    Their words then stand on two lines; if even that is too wide there are arrows.
    """

    def __init__(self, name: str, titles: Iterable[str] = ()) -> None:
        super().__init__()
        self._halved = False
        dress(self)
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        for title in titles:
            self.addTab(title)
        # The chosen one is set in bold type, so that the row has another width.
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its words, or the longer of two lines of them."""
        size, title = super().tabSizeHint(index), self.tabText(index)
        if not self._halved:
            return size
        metrics = self.fontMetrics()
        lines = _in_two(title, metrics.horizontalAdvance)
        saved = metrics.horizontalAdvance(title) - max(map(metrics.horizontalAdvance, lines))
        return QSize(size.width() - saved, size.height() + metrics.lineSpacing())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as with all words on one line: given that, they are."""
        size = super().sizeHint()
        return QSize(max(size.width(), self._on_one_line()), size.height())

    def initStyleOption(self, option: QStyleOptionTab, index: int) -> None:  # noqa: N802 - Qt's name
        """Have the lines drawn; the text stays in one piece, for those who hear it."""
        super().initStyleOption(option, index)
        if self._halved:
            option.text = "\n".join(_in_two(self.tabText(index), self.fontMetrics().horizontalAdvance))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Go on to two lines, or back."""
        super().resizeEvent(event)
        self._halve()

    def tabLayoutChange(self) -> None:  # noqa: N802 - Qt's name
        """Other words or another size of them."""
        super().tabLayoutChange()
        self._halve()

    def _halve(self) -> None:
        halved = self.isVisible() and self._on_one_line() > self.width()
        if halved != self._halved:
            self._halved = halved
            # Qt reckons its tabs anew where anything of them is set.
            self.setElideMode(Qt.TextElideMode.ElideNone)
            self.updateGeometry()

    def _on_one_line(self) -> int:
        """px of all tabs."""
        return sum(QTabBar.tabSizeHint(self, index).width() for index in range(self.count()))


def _in_two(title: str, advance: Callable[[str], int]) -> list[str]:
    """Its words on two lines, the longer of which is as short as it can be; one word is one line."""
    words = title.split()
    both = [[" ".join(words[:at]), " ".join(words[at:])] for at in range(1, len(words))]
    return min(both, key=lambda lines: max(map(advance, lines)), default=[title])


class FillBar(QProgressBar):
    """How far something is."""

    def __init__(self) -> None:
        super().__init__()
        dress(self)
