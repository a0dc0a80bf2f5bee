"""The foot of the review: how far it is, its keys, what it waits for, and the two acts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.language import several, tr
from ui.presenters.review_desk import Count
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choices import FillBar
from ui.widgets.flow import Beside
from ui.widgets.layout import Panel, column, row
from ui.widgets.text import KeyCap, Words

_KEYS: Final = (
    ("↓ ↑", tr("move")),
    ("N", tr("next open")),
    ("A", tr("add selected words")),
    ("Ctrl Z", tr("undo")),
)
REASON: Final = 200
"""px at 100% that the reason why it waits has at least, before the keys are named beside it."""


class ReviewFoot(Panel):
    """``rest`` decides what is left at once, ``finish`` takes the names out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("foot")
        self._theme = theme
        self.count = Words(theme, "", "strong", wrap=False)
        self.bar = FillBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the review is"))
        left = column(theme, self.count, self.bar, spacing=2)
        self.keys = QWidget()
        caps = []
        for key, does in _KEYS:
            one = QWidget()
            row(theme, KeyCap(key), Words(theme, does, "second", wrap=False), spacing=4, into=one)
            caps.append(one)
        row(theme, *caps, spacing=10, into=self.keys)
        self.reason = Words(theme, "", "second", "muted")
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.rest = Button(theme, tr("Label the rest"))
        self.finish = Button(theme, tr("Take names out"), "plain", big=True)
        self._says = row(theme, left, self.keys, None, self.reason, spacing=16)
        self._says.setStretchFactor(self.reason, 1)
        # Where it is narrow the two acts stand below how far it is.
        self._acts = Beside(theme, self._says, self.rest, self.finish, spacing=16)
        self._line = column(theme, self._acts, into=self)
        self.arrange(narrow=False, room=0)

    def show_count(self, count: Count, *, busy: str, narrow: bool) -> None:
        """Say how far it is; ``busy`` is what is being carried out, or blank."""
        words = tr("{decided} of {total} decided", decided=count.decided, total=count.total)
        self.bar.setMaximum(max(1, count.total))
        self.bar.setValue(count.decided)
        self.bar.setAccessibleDescription(words)
        if narrow and count.must:
            words += tr(", {must} first", must=count.must)
        self.count.setText(words)
        waits = (
            several("1 name must be decided first", "{n} names must be decided first", count.must)
            if count.must
            else ""
        )
        waits = busy or waits
        ready = not busy
        self.reason.setText(waits)
        self.finish.set_ready(ready and not count.must, waits)
        self.finish.set_kind("primary" if ready and not count.must else "plain")
        self.rest.set_text(tr("Label all names") if count.must else tr("Make all clues vaguer"))
        self.rest.setVisible(count.decided < count.total)
        self.rest.setEnabled(ready)

    def arrange(self, *, narrow: bool, room: float) -> None:
        """Leave out what there is no room for; ``room`` is the width at 100% text."""
        theme = self._theme
        parts = (self.count, self.keys, self.rest, self.finish)
        wanted = sum(part.sizeHint().width() for part in parts) + theme.px(REASON + 16 * len(parts) + 48)
        self.keys.setVisible(not narrow and room * theme.scale > wanted)
        for part in (self.bar, self.reason):
            part.setVisible(not narrow)
        for line in (self._says, self._acts):
            theme.space(line, 12 if narrow else 16)
        theme.space(self._line, 0, (16, 4, 16, 4) if narrow else (24, 8, 24, 8))
