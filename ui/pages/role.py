"""Who are you today? Three ways in; the last shows only one's own account."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.theme import Theme
from ui.widgets.buttons import Button, HideButton
from ui.widgets.draft_mark import draft_mark
from ui.widgets.flow import Beside
from ui.widgets.layout import PageScroll, Panel, column, row
from ui.widgets.notes import Icon
from ui.widgets.text import Words

ROLES = (
    (
        "interview",
        "users",
        tr("I am listening to someone"),
        tr("Take down an account, take the names out, and agree with the source what may be passed on."),
    ),
    (
        "referral",
        "file-text",
        tr("I am putting a dossier together"),
        tr("Look at permissions, weigh the checks, and make a dossier for one reader."),
    ),
    (
        "self",
        "lock",
        tr("I am writing my own account"),
        tr("Only your own words are shown. Nothing is asked that you do not want to say."),
    ),
)


class RolePage(QWidget):
    """Three large choices, remembered until the window closes."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, hide: Callable[[], None]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Who are you today?"))
        self.buttons: list[Button] = []
        content = column(
            theme,
            Words(theme, tr("Who are you today?"), "opening"),
            Words(
                theme,
                tr("This only decides what you see first. To change it, close the window and open it again."),
                tone="muted",
            ),
            spacing=8,
        )
        content.addSpacing(theme.px(16))
        for name, icon, words, explains in ROLES:
            content.addWidget(self._card(theme, name, icon, words, explains))
            content.addSpacing(theme.px(4))
        content.addStretch(1)
        hide_button = HideButton(theme, hide)
        top = row(theme, None, draft_mark(theme), hide_button, margins=(16, 10, 16, 0))
        scroll = PageScroll(theme, content, widest=720, margins=(64, 16, 64, 32))
        column(theme, top, scroll, spacing=0, into=self)

    def first_focus(self) -> QWidget:
        """The first choice."""
        return self.buttons[0]

    def _card(self, theme: Theme, name: str, icon: str, words: str, explains: str) -> Panel:
        card = Panel("card")
        go_on = Button(theme, tr("Go on"), big=True, on=lambda: self.chosen.emit(name), after="chevron-right")
        go_on.setAccessibleName(words)
        go_on.setAccessibleDescription(explains)
        self.buttons.append(go_on)
        text = column(theme, Words(theme, words, "section"), Words(theme, explains, tone="muted"), spacing=4)
        box = row(
            theme,
            Icon(theme, icon, size=24),
            Beside(theme, text, go_on, spacing=16),
            spacing=16,
            margins=(20, 16, 20, 16),
            into=card,
        )
        box.setStretch(1, 1)
        return card
