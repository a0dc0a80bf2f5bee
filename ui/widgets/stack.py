"""Pages in one place, of which one is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget


class Stack(QStackedWidget):
    """Takes the height that is left, and takes none from what stands above or below it.

    Qt gives to what has a height for its width all of that height, though its pages scroll: of a note above
    it, or of buttons below it, a part was lost.
    """

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Its pages scroll where they are higher."""
        return False
