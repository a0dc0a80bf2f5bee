"""What would leave, beside the review: the words with labels in their place, open ones in broken frames."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.models.marks import Box
from ui.presenters.review_preview import Preview
from ui.theme import Theme
from ui.widgets.choices import TickBox
from ui.widgets.layout import Panel, column
from ui.widgets.low_scroll import LowScroll
from ui.widgets.marked_text import MarkedText
from ui.widgets.text import Words

LEAST: Final = 80
"""px at 100% that the words have where the window is low."""
_THIN: Final = "\u202f"
"""A narrow no-break space at either side of a stand-in, so that its box does not touch the words."""


class PreviewPane(Panel):
    """The preview under its head, and whether the words as they were said are kept."""

    def __init__(self, theme: Theme, head: QWidget) -> None:
        super().__init__("window")
        self.text = MarkedText(theme, tr("Preview: the words without names"), "reading")
        self.keep_raw = TickBox(tr("Keep the words as they were said"))
        self.keep_raw.setAccessibleDescription(
            tr("They go under the names list. Without it they are destroyed, for good.")
        )
        self.keep_raw.setChecked(True)
        self._raw = Panel("pane-head")
        said = Words(
            theme, tr("Under the names list. Otherwise they are destroyed, for good."), "second", "muted"
        )
        column(theme, self.keep_raw, said, spacing=0, margins=(16, 4, 16, 8), into=self._raw)
        below = column(theme, self.text, self._raw, spacing=0)
        column(theme, head, LowScroll(theme, below, self.text, LEAST), spacing=0, into=self)

    def start(self, *, sealed: bool) -> None:
        """Begin with another account: no preview yet, the words kept unless that is changed."""
        self.text.set_words("")
        self._raw.setVisible(not sealed)
        self.keep_raw.setChecked(True)

    def show_preview(self, preview: Preview) -> None:
        """Show what would leave, at the place where the words stand."""
        bar = self.text.verticalScrollBar()
        kept = bar.value()
        text, boxes = _padded(preview)
        self.text.set_words(text)
        self.text.set_boxes(boxes)
        bar.setValue(kept)


def _padded(preview: Preview) -> tuple[str, list[Box]]:
    """Return the preview with room inside its boxes, so that no frame touches a word."""
    pieces: list[str] = []
    boxes: list[Box] = []
    at = size = 0
    for box in preview.boxes:
        before = preview.text[at : box.start]
        inside = f"{_THIN}{preview.text[box.start : box.end]}{_THIN}"
        size += len(before)
        boxes.append(Box(size, size + len(inside), box.is_open, box.key))
        size += len(inside)
        pieces += (before, inside)
        at = box.end
    pieces.append(preview.text[at:])
    return "".join(pieces), boxes
