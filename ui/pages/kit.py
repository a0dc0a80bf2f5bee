"""The first page of a kit: whom it hands over to, and the six words to compare before anything is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button, HideButton
from ui.widgets.layout import Flow, PageScroll, Panel, column, row
from ui.widgets.notes import NoteBox
from ui.widgets.text import Words
from whistle.exchange.kit import KitNote


class KitPage(QWidget):
    """Says it once, before there is a vault; without a good note it says that, and does not go on."""

    go_on = Signal()

    def __init__(
        self, theme: Theme, note: KitNote | None, *, support: Callable[[], None], hide: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setAccessibleName("Before you start")
        self.support = Button(theme, "Support contacts", icon="life-buoy", on=support)
        self.start = Button(theme, "Start", "primary", big=True, on=self.go_on.emit, after="chevron-right")
        parts: list[QWidget] = [Words(theme, "Your own account", "opening")]
        if note is None:
            self.first = self.support
            parts.append(
                NoteBox(
                    theme,
                    "error",
                    "This folder was damaged or changed",
                    "It does not say any more whom it hands over to. Write nothing here; ask for a new one.",
                )
            )
            acts = [self.support]
        else:
            self.first = self.start
            card = Panel("card")
            self.words = Words(theme, note.words, "section", selectable=True)
            column(
                theme,
                Words(theme, f"What you hand over from here is locked for {note.recipient} alone.", "strong"),
                Words(theme, "The six words of their key:", tone="muted"),
                self.words,
                Words(
                    theme,
                    "Compare them with the words that you were told or given on paper. If one differs, stop:"
                    " somebody changed this folder.",
                ),
                spacing=6,
                margins=(20, 16, 20, 16),
                into=card,
            )
            parts += [
                card,
                Words(
                    theme,
                    "Next you choose a passphrase. Then you write or speak, as much or as little as you like."
                    " Nothing is sent; you decide later whether to hand anything over.",
                ),
                NoteBox(
                    theme,
                    "warning",
                    "Use a computer that is your own",
                    "Whoever runs this computer can see what is typed on it. Not a work computer, and not a"
                    " borrowed one.",
                ),
            ]
            acts = [self.start, self.support]
        content = column(theme, *parts, Flow(theme, *acts), None, spacing=16)
        top = row(theme, None, HideButton(theme, hide), margins=(16, 10, 16, 0))
        scroll = PageScroll(theme, content, widest=720, margins=(64, 16, 64, 32))
        column(theme, top, scroll, spacing=0, into=self)

    def first_focus(self) -> QWidget:
        """What to press next."""
        return self.first
