"""The side of the search page: the current place, one tag for all chosen places, kept searches."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.language import several, tr
from ui.presenters.account_tags import BASIS_WORDS
from ui.presenters.search_rows import Choices, HitRow, said_of
from ui.theme import Theme
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, column
from ui.widgets.pickers import Picker
from ui.widgets.text import Words


class SearchSide(QWidget):
    """Tells what is pressed; holds nothing of its own."""

    open_wanted = Signal()
    tag_wanted = Signal(str, str)
    """The tag, and how they know."""
    undo_wanted = Signal()
    kept_wanted = Signal(str)
    forget_wanted = Signal(str)
    keep_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._choices = Choices((), {})

    def parts(self) -> Iterator[bool]:
        """Make the widgets, as a page does."""
        theme = self._theme
        this_one = self._this_one()
        yield MAY_REST
        tagging = self._tagging()
        yield MAY_REST
        kept = self._kept()
        yield MAY_REST
        content = column(theme, *this_one, 8, *tagging, 8, *kept, None, spacing=8)
        column(theme, PageScroll(theme, content, margins=(20, 16, 20, 16)), spacing=0, into=self)
        self.show_row(None)
        self.show_chosen(0, 0)
        self.show_undo("")
        self.show_choices(self._choices)

    def _this_one(self) -> tuple[QWidget, ...]:
        theme = self._theme
        self.heading = Words(theme, tr("This place"), "section")
        self.words = Words(theme, "")
        self.where = Words(theme, "", "second", "muted")
        self.open_button = Button(theme, tr("Open"), after="chevron-right", on=self.open_wanted.emit)
        held = QWidget()
        held.setLayout(Flow(theme, self.open_button))
        self._of_place = (self.heading, self.words, self.where, held)
        return self._of_place

    def _tagging(self) -> tuple[QWidget, ...]:
        theme = self._theme
        self.tag_heading = Words(theme, tr("Tag what is chosen"), "section")
        self.tag_says = Words(theme, "", "body", "muted")
        self.code = Picker(theme, tr("Which tag"))
        self.basis = Picker(theme, tr("How they know"), [(one.value, words) for one, words in BASIS_WORDS])
        self.tag_button = Button(theme, tr("Tag them"), "primary", icon="tag", on=self._tag)
        self.undo_button = Button(theme, tr("Undo"), icon="undo-2", on=self.undo_wanted.emit)
        self.undo_words = Words(theme, "", "second", "muted")
        held = QWidget()
        held.setLayout(Flow(theme, self.tag_button, self.undo_button, spacing=8))
        return (
            self.tag_heading,
            self.tag_says,
            Words(theme, tr("Which tag"), "second"),
            self.code,
            Words(theme, tr("How they know"), "second"),
            self.basis,
            held,
            self.undo_words,
        )

    def _kept(self) -> tuple[QWidget, ...]:
        theme = self._theme
        self.kept_none = Words(
            theme, tr("None yet. A kept search can be asked again at any time."), "body", "muted"
        )
        self.kept = Picker(theme, tr("Kept searches"))
        self.kept.currentIndexChanged.connect(lambda _n: self._say_kept())
        self.kept_says = Words(theme, "", "second", "muted")
        self.run_button = Button(theme, tr("Look again"), icon="search", on=self._run)
        self.forget_button = Button(theme, tr("Keep no more"), "quiet", icon="x", on=self._forget)
        self._kept_buttons = QWidget()
        self._kept_buttons.setLayout(Flow(theme, self.run_button, self.forget_button, spacing=8))
        self.name = Field(
            theme,
            tr("A name for this search"),
            hint=tr("No name of a person: it stands beside the accounts."),
        )
        self.name.submitted.connect(self._keep)
        self.keep_button = Button(theme, tr("Keep this search"), icon="plus", on=self._keep)
        held = QWidget()
        held.setLayout(Flow(theme, self.keep_button))
        return (
            Words(theme, tr("Kept searches"), "section"),
            self.kept_none,
            self.kept,
            self.kept_says,
            self._kept_buttons,
            self.name,
            held,
        )

    # -- what is shown -----------------------------------------------------------------------

    def show_row(self, one: HitRow | None) -> None:
        """The place that one stands on: in full, and what a tag would be put on."""
        for part in self._of_place:
            part.setVisible(one is not None)
        if one is None:
            return
        self.words.setText(one.sentence or one.words)
        said = tr("This sentence would be tagged.") if one.place is not None else tr("It cannot be tagged.")
        if one.place is None and one.draft:
            said = tr("Names are still in it. It can be tagged when they are out.")
        self.where.setText(f"{one.where}. {said}")

    def show_chosen(self, many: int, can: int) -> None:
        """How many are chosen."""
        if many:
            words = several("1 sentence gets the tag.", "{n} sentences get the tag, in one step.", many)
        elif can:
            words = tr("Choose places in the list with Space. Their sentences get one tag together.")
        else:
            words = tr("Words of accounts without names in them can be tagged. None is in the list.")
        self.tag_says.setText(words)
        self.tag_button.set_ready(bool(many), tr("Nothing is chosen"))
        self.tag_button.set_text(
            tr("Tag it") if many == 1 else tr("Tag all {many}", many=many) if many else tr("Tag them")
        )

    def show_choices(self, choices: Choices) -> None:
        """The tags, and what is kept."""
        self._choices = choices
        self.code.set_options([(code.id, f"{code.id} {code.label}") for code in choices.codes])
        self.kept.set_options([(name, name) for name in choices.kept])
        some = bool(choices.kept)
        self.kept_none.setVisible(not some)
        for part in (self.kept, self.kept_says, self._kept_buttons):
            part.setVisible(some)
        self._say_kept()

    def show_undo(self, words: str) -> None:
        """What would be undone."""
        self.undo_button.set_ready(bool(words), tr("Nothing to undo"))
        self.undo_words.setText(tr("Last: {words}.", words=words) if words else "")
        self.undo_words.setVisible(bool(words))

    # -- what the person does ----------------------------------------------------------------

    def _say_kept(self) -> None:
        query = self._choices.kept.get(self.kept.value())
        if query is not None:
            self.kept_says.setText(said_of(query, self._choices.codes))

    def _tag(self) -> None:
        if self.code.value():
            self.tag_wanted.emit(self.code.value(), self.basis.value())

    def _run(self) -> None:
        if self.kept.value():
            self.kept_wanted.emit(self.kept.value())

    def _forget(self) -> None:
        if self.kept.value():
            self.forget_wanted.emit(self.kept.value())

    def _keep(self) -> None:
        self.keep_wanted.emit(self.name.text())
        # A name that was taken is gone from the field; one that was refused stays to be changed.
        if not self.name.error:
            self.name.clear()
