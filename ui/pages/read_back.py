"""Reading back to a source what is about to be used, word for word; and asking for dossiers back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.read_back import ReadBack, ToRead
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column, scrolled
from ui.widgets.notes import EmptyPage, NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.errors import WhistleError


class ReadBackPage(Page):
    """The words of one source for one reader, to be read out and agreed to; then the letters."""

    title = tr("Read back to a source")
    subtitle = tr("Each quotation about to be used, to be agreed aloud")
    rail = "dossiers"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = ReadBack(self, context.lane)

    def parts(self) -> Iterator[bool]:
        """Make the pickers, the list of words and the letters."""
        theme = self.theme
        self.source = Picker(theme, tr("Source"), description=tr("Whose words these are"))
        self.source.activated.connect(lambda _: self._chosen())
        self.recipient = Picker(theme, tr("Recipient"), description=tr("Who would get them"))
        self.recipient.activated.connect(lambda _: self._chosen())
        self.permissions = Button(theme, tr("Change what was agreed"), on=self._to_permissions)
        self.heading = Words(theme, "", "section")
        self.how = NoteBox(
            theme,
            "plain",
            tr("Read each one out, slowly"),
            tr("Ask: is this right? May it be used in these words? Write down a change or a no first."),
        )
        self._items = QVBoxLayout()
        theme.space(self._items, 12)
        yield MAY_REST
        content = column(
            theme,
            Flow(theme, self.source, self.recipient, self.permissions),
            self.heading,
            self.how,
            self._items,
            8,
            *self._asking_back(),
            None,
            spacing=12,
        )
        whole = QWidget()
        column(theme, PageScroll(theme, content, widest=760), spacing=0, into=whole)
        yield MAY_REST
        self.empty = EmptyPage(
            theme,
            "users",
            tr("Nobody to read to yet"),
            tr("Each quotation about to be used is read to its source first, and agreed aloud."),
            tr("This case has no source yet. Add one, with an account."),
            (Button(theme, tr("Open the case"), "primary", on=lambda: self.context.navigate("case")),),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(whole)
        self.stack.addWidget(scrolled(theme, self.empty))
        column(theme, self.stack, spacing=0, into=self)

    def _asking_back(self) -> tuple[QWidget | QLayout, ...]:
        theme = self.theme
        self.letters_head = Words(theme, tr("Asking for dossiers back"), "section")
        self.letters_help = Words(
            theme,
            tr(
                "One letter for each dossier that holds something of this source. It does not say who changed"
                " their mind."
            ),
            tone="muted",
        )
        self._letters = QVBoxLayout()
        theme.space(self._letters, 12)
        self.noted = Button(theme, tr("Note that the letters were sent"), on=self.presenter.note_letters)
        return self.letters_head, self.letters_help, self._letters, Flow(theme, self.noted)

    def enter(self, place: Place) -> None:
        """Show the source and the recipient that the place names."""
        self.presenter.enter(place.case_id, place.source_id, place.recipient)

    def leave(self) -> None:
        """Let go of the words."""
        self.presenter.leave()
        _clear(self._items)
        _clear(self._letters)

    def first_focus(self) -> QWidget | None:
        """Whose words these are."""
        return self.source

    # -- what the presenter asks for -----------------------------------------------------

    def show_words(self, shown: ToRead) -> None:
        """Show what is to be read out, and the letters."""
        theme = self.theme
        self.stack.setCurrentIndex(0)
        for picker, choices, value in (
            (self.source, shown.sources, shown.source),
            (self.recipient, shown.recipients, shown.recipient),
        ):
            picker.set_options(choices)
            picker.choose(value)
        self.heading.setText(shown.heading)
        self.how.setVisible(bool(shown.items))
        _clear(self._items)
        for number, item in enumerate(shown.items, 1):
            card = Panel("card")
            head = Words(theme, f"{number}. {item.head}", "second", "muted")
            column(theme, head, Words(theme, item.words), spacing=4, margins=(16, 12, 16, 12), into=card)
            card.setAccessibleName(f"{number}. {item.head}: {item.words}")
            self._items.addWidget(card)
        _clear(self._letters)
        for letter in shown.letters:
            card = Panel("card")
            text = Words(theme, letter.text, selectable=True)
            text.setAccessibleName(tr("Letter: {title}", title=letter.title))
            title = Words(theme, letter.title, "strong")
            column(theme, title, text, spacing=8, margins=(16, 12, 16, 12), into=card)
            self._letters.addWidget(card)
        for part in (self.letters_head, self.letters_help, self.noted):
            part.setVisible(bool(shown.letters))

    def show_nobody(self) -> None:
        """There is no source."""
        self.stack.setCurrentIndex(1)

    def show_error(self, error: WhistleError) -> None:
        """Hand it to the window."""
        self.context.show_error(error)

    def say(self, words: str) -> None:
        """Say a result aloud."""
        self.context.announce(words)

    # -- what the person does ------------------------------------------------------------

    def _chosen(self) -> None:
        self.presenter.choose(self.source.value(), self.recipient.value())

    def _to_permissions(self) -> None:
        self.context.navigate("permissions", source_id=self.source.value(), recipient=self.recipient.value())


def _clear(box: QVBoxLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
