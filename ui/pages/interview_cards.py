"""The cards of an interview: one at a time on a form, the others in a list above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.pages.interview_parts import asked
from ui.presenters.interview_shown import (
    CardInHand,
    CardValues,
    Opened,
    card_title,
    in_hand,
    new_card,
    questions_of,
    sort_card,
)
from ui.theme import Theme
from ui.widgets.asked_form import AskedForm
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import column
from ui.widgets.notes import NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.intake.guide import GuideCard, Phase
from whistle.model import new_id


class CardsPart(QWidget):
    """Events, or times it was raised. A new card is there at once; it is kept from its first word."""

    typed = Signal(object)
    shown = Signal(object)
    drop_wanted = Signal(str, str)

    def __init__(self, theme: Theme, phase: Phase, card: GuideCard) -> None:
        super().__init__()
        self._card, self._asks = card, questions_of(card)
        self._account = ""
        self._cards: list[CardInHand] = []
        self._current: CardInHand | None = None
        self.which = Picker(theme, tr("Which {title}", title=card.title.lower()))
        self.which.activated.connect(lambda _n: self._chosen(self.which.value()))
        self.add = Button(theme, tr("Another one"), icon="plus", on=self._add)
        self.add.setAccessibleName(tr("Another {title}", title=card.title.lower()))
        self.drop = Button(theme, tr("Throw this card away"), "quiet", icon="trash-2", on=self._drop)
        self.sealed = NoteBox(
            theme,
            "plain",
            tr("Names were taken out of this card."),
            tr("It no longer changes here. Add what is new to the account, or on another card."),
        )
        self.wrong = Words(theme, "", "second", "warning")
        self.form = AskedForm(theme)
        self.form.changed.connect(self._typed)
        chooser = QWidget()
        chooser.setLayout(Flow(theme, self.which, self.add, self.drop))
        column(
            theme,
            *asked(theme, phase.ask),
            chooser,
            self.sealed,
            self.wrong,
            self.form,
            spacing=16,
            into=self,
        )

    def fill(self, opened: Opened, account: str) -> None:
        """Show the cards of a source; the one that was open stays open, else the last."""
        before = self._current.id if self._current is not None and account == self._account else ""
        self._account = account
        self._cards = [in_hand(self._card, one) for one in opened.cards[(self._card.id, account)]]
        if not self._cards:
            self._cards = [new_card(self._card, new_id())]
        current = next((one for one in self._cards if one.id == before), self._cards[-1])
        self._open(current)

    def values(self, card_id: str) -> CardValues:
        """What stands on a card: on the form, or as it was when another one was shown."""
        if self._current is not None and self._current.id == card_id:
            return self.form.card_values()
        held = next(one for one in self._cards if one.id == card_id)
        return CardValues(held.values, held.none)

    def first(self) -> QWidget | None:
        """The first field."""
        return self.form.first()

    def _open(self, card: CardInHand) -> None:
        self._current = card
        titles = [(one.id, card_title(self._card, one, n)) for n, one in enumerate(self._cards, 1)]
        self.which.set_options(titles)
        self.which.choose(card.id)
        self.sealed.setVisible(card.sealed)
        self.drop.setVisible(not card.sealed)
        self.form.show_card(card, self._asks)
        self.shown.emit(card)
        self._say_wrong()

    def _chosen(self, card_id: str) -> None:
        self._remember()
        found = next((one for one in self._cards if one.id == card_id), None)
        if found is not None and found is not self._current:
            self._open(found)

    def _add(self) -> None:
        self._remember()
        made = new_card(self._card, new_id())
        self._cards.append(made)
        self._open(made)
        first = self.form.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        if self._current is not None:
            self.drop_wanted.emit(self._card.id, self._current.id)

    def _remember(self) -> None:
        """Hold what stands on the open card while another one is shown; the page saves it."""
        card = self._current
        if card is None:
            return
        held = self.form.card_values()
        now = CardInHand(card.id, card.kind, held.values, held.none, card.sealed, card.fresh)
        self._cards = [now if one is card else one for one in self._cards]
        self._current = now

    def _typed(self) -> None:
        if self._current is not None:
            self.typed.emit(("card", self._card.id, self._account, self._current.id))
            self._say_wrong()

    def _say_wrong(self) -> None:
        """What does not read as a date or a number is kept as it was typed, and said once, quietly."""
        if self._current is None:
            return
        _, _, errors = sort_card(self._current.kind, self.form.card_values())
        names = {key.partition(".")[0] for key in errors}
        titles = [one.title for one in self._current.kind.fields if one.id in names]
        words = tr("Kept as written, and not read as a date or number yet: {words}.", words=", ".join(titles))
        self.wrong.setText(words if titles else "")
        self.wrong.setVisible(bool(titles))
