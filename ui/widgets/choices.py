"""Qt's own small controls, dressed: boxes to tick, dots to choose by, tabs, bars that fill."""

from __future__ import annotations

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
    """Tabs over what they turn to."""

    def __init__(self) -> None:
        super().__init__()
        dress(self)


class FillBar(QProgressBar):
    """How far something is."""

    def __init__(self) -> None:
        super().__init__()
        dress(self)
