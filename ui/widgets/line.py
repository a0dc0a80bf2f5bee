"""A one-line field that leaves nothing behind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui.style.dress import dress

SENSITIVE = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""Input hints for every field that takes words of a person: keyboards must not learn them."""

LONGEST = 10_000


class Line(QLineEdit):
    """A one-line field that leaves nothing behind: no prediction, no drag, no PRIMARY selection.

    Qt copies what is selected to X's PRIMARY at once; the selection is offered there only when
    the mouse is released or the keyboard selects, so those two paths are closed.
    """

    def __init__(self) -> None:
        super().__init__()
        dress(self)
        self.setInputMethodHints(SENSITIVE)
        self.setMaxLength(LONGEST)
        self.setDragEnabled(False)
