"""People to ring: for a source, for someone they tell of, and for whoever listens."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.pages.base import Page, Place
from ui.presenters.support import Contacts, Row, contacts
from ui.theme import Theme
from ui.widgets.layout import PageScroll, Panel, column, line
from ui.widgets.notes import NoteBox, State
from ui.widgets.text import Words
from whistle.casework.wording import support_list


def support_content(theme: Theme, shown: Contacts) -> PageScroll:
    """The list; also shown before a vault is open."""
    box = column(
        theme,
        NoteBox(theme, "error", "Is a life in danger now? Call 999 or go to A&E.", shown.stay),
        spacing=12,
    )
    if shown.notice:
        box.addWidget(NoteBox(theme, "warning", "Out of date", shown.notice))
    for heading, rows in (
        ("In a crisis", shown.crisis),
        ("Advice", shown.advice),
        ("Your own team's", shown.own),
    ):
        box.addSpacing(theme.px(12))
        box.addWidget(Words(theme, heading, "section"))
        card = Panel("card")
        inside = column(theme, spacing=0, into=card)
        for index, one in enumerate(rows):
            if index:
                inside.addWidget(line())
            inside.addWidget(ContactRow(theme, one))
        box.addWidget(card)
    box.addWidget(
        Words(theme, "Whistle cannot tell whether you are safe, and alerts nobody.", "body", "muted")
    )
    box.addStretch(1)
    return PageScroll(theme, box, widest=1040)


class ContactRow(QWidget):
    """Who, the number, and how far it can be relied on; one column where there is no room for three."""

    def __init__(self, theme: Theme, shown: Row) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(shown.spoken)
        self.number = Words(theme, shown.number, "section")
        self.number.setAccessibleName(f"{shown.name}: {shown.number}")
        who = column(
            theme,
            Words(theme, shown.name, "strong"),
            Words(theme, shown.when, "second", "muted"),
            None,
            spacing=2,
        )
        reach = column(theme, self.number, Words(theme, shown.reach, "second", "muted"), None, spacing=2)
        state = State(theme, shown.icon, shown.state, shown.role)
        state.words.setWordWrap(True)
        known = column(theme, state, Words(theme, shown.detail, "second"), None, spacing=2)
        self._parts = (who, reach, known)
        self._grid = QGridLayout()
        theme.space(self._grid, 16, (16, 12, 16, 12))
        self.setLayout(self._grid)
        theme.changed.connect(self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        wide = self._theme.scale < 1.5
        for part in self._parts:
            self._grid.removeItem(part)
        for index, part in enumerate(self._parts):
            position = (0, index) if wide else (index, 0)
            self._grid.addLayout(part, *position)
            self._grid.setColumnStretch(index, (4, 3, 4)[index] if wide or index == 0 else 0)


class SupportPage(Page):
    """The contacts that ship, said to be no better checked than they are."""

    title = "Support contacts"
    subtitle = "For a source, for someone they tell you about, and for you"
    rail = "support"

    def build(self) -> None:
        """Draw the list once; it does not change while the program runs."""
        self.content = support_content(self.theme, contacts(support_list(), datetime.now(UTC).date()))
        self.content.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.content.setAccessibleName(self.title)
        column(self.theme, self.content, spacing=0, into=self)

    def enter(self, place: Place) -> None:
        """Nothing to fetch: no vault is needed to find help."""

    def first_focus(self) -> QWidget:
        """The list, so that the arrow keys scroll."""
        return self.content
