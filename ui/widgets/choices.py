"""Qt's own small controls, dressed: boxes to tick, dots to choose by, tabs, bars that fill."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QProgressBar, QRadioButton, QTabBar

from ui.style.dress import dress


class TickBox(QCheckBox):
    """A box to tick."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        dress(self)


class DotBox(QRadioButton):
    """A dot, one of several."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        dress(self)


class TabRow(QTabBar):
    """Tabs over what they turn to, each as wide as its words; arrows where not all of them fit."""

    def __init__(self, name: str, titles: Iterable[str] = ()) -> None:
        super().__init__()
        dress(self)
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        for title in titles:
            self.addTab(title)


class FillBar(QProgressBar):
    """How far something is."""

    def __init__(self) -> None:
        super().__init__()
        dress(self)
