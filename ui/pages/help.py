"""Help: short texts, found by typing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.pages.base import Page, Place
from ui.presenters.help import holding, topics
from ui.widgets.fields import Field
from ui.widgets.layout import PageScroll, column
from ui.widgets.text import Words


class HelpPage(Page):
    """Every topic below the other, those that do not fit hidden while words are typed."""

    title = tr("Help")
    subtitle = tr("How the program works, and what it cannot do")
    rail = "help"

    def build(self) -> None:
        """Draw every topic once."""
        theme = self.theme
        self.field = Field(theme, tr("Find in the help"))
        self.field.changed.connect(self._narrow)
        self.none = Words(theme, tr("Nothing in the help holds those words."), tone="muted")
        self.none.hide()
        content = column(theme, self.field, self.none, spacing=16)
        self.parts: dict[str, QWidget] = {}
        for topic in topics():
            part = QWidget()
            part.setAccessibleName(topic.title)
            column(
                theme,
                Words(theme, topic.title, "section"),
                *(Words(theme, text) for text in topic.paragraphs),
                spacing=8,
                margins=(0, 8, 0, 0),
                into=part,
            )
            self.parts[topic.id] = part
            content.addWidget(part)
        content.addStretch(1)
        column(theme, PageScroll(theme, content, widest=640), spacing=0, into=self)

    def enter(self, place: Place) -> None:
        """Show everything again, or only the topic named by ``place.extra``."""
        self.field.set_text("")
        if place.extra in self.parts:
            self.parts[place.extra].setFocus()

    def first_focus(self) -> QWidget:
        """The field."""
        return self.field.edit

    def find_text(self) -> bool:
        """Ctrl+F goes to the field."""
        self.field.edit.setFocus()
        return True

    def _narrow(self, words: str) -> None:
        kept = {topic.id for topic in holding(words)}
        for name, part in self.parts.items():
            part.setVisible(name in kept)
        self.none.setVisible(not kept)
        if not kept:
            self.context.announce(self.none.text())
