"""A card's form for an interview: each field with its questions, and two ways of leaving it empty."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.presenters.card_fields import Values
from ui.presenters.interview_shown import NONE_WORDS, CardInHand, CardValues
from ui.theme import Theme
from ui.widgets.card_form import CardForm, Part
from ui.widgets.choices import TickBox
from ui.widgets.flow import Flow
from ui.widgets.layout import column
from ui.widgets.text import Words
from whistle.casework.kinds import FieldKind, RecordKind
from whistle.intake.guide import Ask


class AskedForm(CardForm):
    """The fields in the order in which they are asked. "Don't know" is not "prefer not to say": they look
    alike, stand at every field, and one takes the other's place.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._kind: RecordKind | None = None
        self._asks: Mapping[str, tuple[Ask, ...]] = {}
        self.nones: dict[str, dict[str, TickBox]] = {}
        self._fields: dict[str, Part] = {}

    def show_card(self, card: CardInHand, asks: Mapping[str, tuple[Ask, ...]]) -> None:
        """Fill the form with a card, with the questions by field. Fields are made once for a kind."""
        if (card.kind, asks) == (self._kind, self._asks):
            self.fill(card.values)
        else:
            self._kind, self._asks = card.kind, asks
            self.nones, self._fields = {}, {}
            self.show_kind(card.kind, card.values, {}, ())
        self._filling = True
        for boxes in self.nones.values():
            for box in boxes.values():
                box.setChecked(False)
        for name, why in card.none.items():
            if why in self.nones.get(name, {}):
                self.nones[name][why].setChecked(True)
        self._filling = False
        for name in self.nones:
            self._fit(name)
        self.setEnabled(not card.sealed)

    def card_values(self) -> CardValues:
        """What stands on the card, and why fields are empty."""
        values: Values = self.values()
        none = {
            name: why for name, boxes in self.nones.items() for why, box in boxes.items() if box.isChecked()
        }
        return CardValues(values, none)

    def _placed(self, field: FieldKind, part: Part) -> QWidget:
        theme = self._theme
        holder = QWidget()
        box = column(theme, spacing=6, into=holder)
        for ask in self._asks.get(field.id, ()):
            words = Words(theme, f"“{ask.words}”", "lead")
            words.setAccessibleName(tr("Ask: {words}", words=ask.words))
            box.addWidget(words)
        box.addWidget(part)
        self._fields[field.id] = part
        boxes = {}
        for why, shown in NONE_WORDS.items():
            one = TickBox(shown)
            one.setAccessibleName(f"{field.title}: {shown}")
            one.toggled.connect(partial(self._none_toggled, field.id, why))
            boxes[why] = one
        self.nones[field.id] = boxes
        held = QWidget()
        held.setLayout(Flow(theme, *boxes.values(), spacing=16))
        box.addWidget(held)
        return holder

    def _none_toggled(self, name: str, why: str, on: bool) -> None:
        if self._filling:
            return
        if on:
            self._filling = True
            for other, box in self.nones[name].items():
                if other != why:
                    box.setChecked(False)
            self._filling = False
        self._fit(name)
        self._changed()

    def _fit(self, name: str) -> None:
        """What is written stays in sight until the card is left, and is not kept while a reason is ticked."""
        part = self._fields.get(name)
        if part is not None:
            part.setEnabled(not any(box.isChecked() for box in self.nones[name].values()))
