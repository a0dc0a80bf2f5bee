"""A card: one record of the case on a form made from its kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.data_words import taxonomy
from ui.language import several, tr
from ui.pages.base import Page, PageContext, Place
from ui.presenters.card import CardPresenter
from ui.presenters.card_vault import CardPlace, CardShown
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.card_form import CardForm
from ui.widgets.flow import Flow
from ui.widgets.keys import on_key
from ui.widgets.layout import PageScroll, Panel, column, row
from ui.widgets.low_scroll import LowScroll
from ui.widgets.notes import NoteBox
from ui.widgets.text import Words
from ui.wiring import BY_NAME
from whistle.errors import WhistleError


class CardPage(Page):
    """The form, with Save at its foot. What is not saved stays for the next visit."""

    title = tr("Card")
    rail = "notes"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = CardPresenter(context.lane, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep)

    def parts(self) -> Iterator[bool]:
        """Make the form's frame."""
        theme = self.theme
        self.says = Words(theme, "", "body", "muted")
        self.under = Words(theme, "", "strong")
        self.kept = NoteBox(
            theme,
            "plain",
            tr("You left this unfinished. Here it is as it was."),
            "",
            [Button(theme, tr("Throw the changes away"), "quiet", icon="x", on=self.presenter.throw_away)],
        )
        yield MAY_REST
        self.form = CardForm(theme)
        self.form.changed.connect(self.presenter.typed)
        self.names = Words(
            theme,
            tr(
                "Names in what you write are looked for after saving. You decide about each before"
                " it counts as"
                " clean."
            ),
            "second",
            "muted",
        )
        self._formers = QVBoxLayout()
        theme.space(self._formers, 12)
        self.formers_heading = Words(theme, tr("How it stood before"), "section")
        yield MAY_REST
        content = column(
            theme,
            self.under,
            self.says,
            self.kept,
            self.form,
            self.names,
            self.formers_heading,
            self._formers,
            spacing=16,
        )
        content.addStretch(1)
        scroll = PageScroll(theme, content, widest=720)
        self.save_button = Button(theme, tr("Save"), "primary", icon="check", key="Ctrl S", on=self._save)
        self.back_button = Button(theme, tr("Go back"), on=self._back)
        self.back_button.setAccessibleDescription(tr("What is not saved stays here for later"))
        self.bin_button = Button(
            theme, tr("Put in the bin"), "quiet", icon="trash-2", on=self.presenter.ask_bin
        )
        yield MAY_REST
        foot = Panel("foot")
        held = QWidget()
        held.setLayout(Flow(theme, self.save_button, self.back_button, self.bin_button))
        row(theme, held, margins=(24, 12, 24, 12), into=foot)
        below = LowScroll(theme, column(theme, scroll, foot, spacing=0), scroll, 160)
        column(theme, below, spacing=0, into=self)
        for keys, does in (("Ctrl+S", self._save), ("Escape", self._back)):
            on_key(self, keys, does)

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Open the card that the place names."""
        self._timer.stop()
        self.setEnabled(True)
        self.presenter.open(place.case_id, place.extra)

    def leave(self) -> None:
        """Keep what is not saved."""
        self._timer.stop()
        self.presenter.leave(self.form.values())

    def first_focus(self) -> QWidget | None:
        """The first field."""
        return self.form.first() or self.back_button

    # -- the presenter's calls ---------------------------------------------------------------

    def show_card(self, shown: CardShown) -> None:
        """Draw the form."""
        kind = shown.kind
        self.rail = shown.place.back if shown.place.back in BY_NAME else "notes"
        self.set_head(kind.title, tr("Not part of the case until you save it") if shown.is_new else "")
        self.says.setText(kind.says)
        self.under.setText(shown.under)
        self.under.setVisible(bool(shown.under))
        self.kept.setVisible(shown.kept)
        tags = [(code.id, code.label) for code in taxonomy()]
        self.form.show_kind(kind, shown.values, shown.targets, tags)
        self.bin_button.setVisible(not shown.is_new)
        self._show_formers(shown)
        first = self.form.first()
        if first is not None and self.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        if shown.kept:
            self.announce(tr("You left this unfinished. Here it is as it was."))

    def _show_formers(self, shown: CardShown) -> None:
        while self._formers.count():
            item = self._formers.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.formers_heading.setVisible(bool(shown.formers))
        for one in shown.formers:
            back = Button(self.theme, tr("Let it stand so again"), icon="undo-2")
            back.clicked.connect(partial(self._take_back, one.id))
            back.setAccessibleName(tr("Let it stand again as until {until}", until=one.until))
            self._formers.addWidget(
                NoteBox(self.theme, "plain", tr("Until {until}", until=one.until), one.words, [back])
            )

    def _take_back(self, former: str, _on: bool = False) -> None:
        self._timer.stop()
        self.presenter.take_back(former)

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Put them beside their fields."""
        self.form.show_errors(errors)
        many = several("1 field does", "{n} fields do", len(errors))
        self.announce(tr("{many} not fit yet. Nothing was saved.", many=many))

    def show_saved(self, state: str) -> None:
        """The state in the head; "kept" is safe and not yet part of the case."""
        if state == "kept":
            self.set_saved("saved", tr("Kept, not saved yet"))
        else:
            self.set_saved(state)

    def show_busy(self, words: str) -> None:
        """No second press meanwhile."""
        self.save_button.set_ready(not words, words)

    def show_done(self, place: CardPlace, words: str) -> None:
        """Go back to where the card was opened."""
        self.announce(words)
        self.context.navigate(place.back if place.back in BY_NAME else "notes", extra=place.at)

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""
        self.context.show_error(error)

    def keep_soon(self, ms: int) -> None:
        """Keep after so long, however much is typed meanwhile."""
        self.set_saved("saving", tr("Keeping"))
        if not self._timer.isActive():
            self._timer.start(ms)

    def ask_bin(self, heading: str, text: str) -> None:
        """Ask in a sheet."""
        self.context.confirm(heading, text, tr("Put in the bin"), self.presenter.bin)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def _keep(self) -> None:
        self.presenter.keep(self.form.values())

    def _save(self) -> None:
        self._timer.stop()
        self.presenter.save(self.form.values())

    def _back(self) -> None:
        shown = self.presenter.shown
        place = shown.place if shown is not None else CardPlace()
        self.context.navigate(place.back if place.back in BY_NAME else "notes", extra=place.at)
