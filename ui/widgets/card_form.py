"""The form of a card, made from the fields of its kind: one widget for every kind there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.language import tr
from ui.presenters.card_fields import Target, Values, is_long
from ui.theme import Theme
from ui.widgets.card_parts import ChoiceBox, DateBox, TagsBox
from ui.widgets.choices import TickBox
from ui.widgets.fields import Field
from ui.widgets.layout import column, row
from ui.widgets.text import Words
from ui.widgets.text_box import TextBox
from whistle.casework.kinds import FieldKind, RecordKind

Part = Field | TextBox | ChoiceBox | TagsBox | DateBox | QCheckBox


class CardForm(QWidget):
    """Shows the fields of a kind. ``changed`` comes after each change that a person made."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._box = QVBoxLayout(self)
        theme.space(self._box)
        self._held: QWidget | None = None
        self._filling = False
        self.parts: dict[str, Part] = {}

    def show_kind(
        self,
        kind: RecordKind,
        values: Values,
        targets: Mapping[str, Sequence[Target]],
        tags: Sequence[tuple[str, str]],
    ) -> None:
        """Make the form afresh and fill it."""
        self._filling = True
        if self._held is not None:
            self._box.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self.parts = {}
        self._held = QWidget()
        inside = column(self._theme, spacing=16, into=self._held)
        pair: QHBoxLayout | None = None
        for field in kind.fields:
            part = self._part(kind, field, targets.get(field.id, ()), tags)
            self.parts[field.id] = part
            _set(part, values[field.id])
            placed = self._placed(field, part)
            if field.type == "number" and placed is part:
                if pair is None:
                    pair = row(self._theme, spacing=12)
                    pair.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
                    inside.addLayout(pair)
                else:
                    pair.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
                    pair = None
                continue
            if pair is not None:
                pair.addStretch(1)
                pair = None
            inside.addWidget(placed)
            if isinstance(part, QCheckBox) and field.help:
                inside.addWidget(Words(self._theme, field.help, "second", "muted"))
        self._box.addWidget(self._held)
        self._filling = False

    def fill(self, values: Values) -> None:
        """Show other values in the same fields; what did not fit is forgotten."""
        self._filling = True
        for name, part in self.parts.items():
            _set(part, values[name])
            if isinstance(part, DateBox):
                for inner in part.fields:
                    part.set_error("", inner)
            elif not isinstance(part, QCheckBox):
                part.set_error("")
        self._filling = False

    def values(self) -> Values:
        """What stands in the fields."""
        return {name: _get(part) for name, part in self.parts.items()}

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Put a sentence beside each field that does not fit; the first of them gets the focus."""
        first: QWidget | None = None
        for name, part in self.parts.items():
            for wrong, sentence in errors.items():
                if wrong.partition(".")[0] != name:
                    continue
                inner = wrong.partition(".")[2] or "words"
                if isinstance(part, DateBox):
                    part.set_error(sentence, inner)
                    first = first or part.fields[inner].edit
                elif not isinstance(part, QCheckBox):
                    part.set_error(sentence)
                    first = first or part.focusProxy() or part
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> QWidget | None:
        """The first control."""
        return next(iter(self.parts.values()), None)

    def _placed(self, field: FieldKind, part: Part) -> QWidget:
        """What stands in the form for a part: itself, or something that holds it."""
        return part

    def _part(
        self, kind: RecordKind, field: FieldKind, targets: Sequence[Target], tags: Sequence[tuple[str, str]]
    ) -> Part:
        theme, title = self._theme, field.title
        made: Part
        if field.type == "flag":
            box = TickBox(title)
            box.setAccessibleName(title)
            box.setAccessibleDescription(field.help)
            box.toggled.connect(lambda _on: self._changed())
            return box
        if is_long(kind, field):
            made = TextBox(theme, title, hint=field.help)
        elif field.type == "choice":
            options = [(option.id, option.title) for option in field.choices]
            made = ChoiceBox(theme, title, options, none=_none(field), hint=field.help)
        elif field.type == "link":
            options = [(target.id, target.words) for target in targets]
            made = ChoiceBox(
                theme, title, options, none=_none(field), hint=field.help or _to_be_made(options)
            )
        elif field.type == "codes":
            made = TagsBox(theme, title, tags, hint=field.help)
        elif field.type == "date":
            made = DateBox(theme, title, hint=field.help)
        else:
            made = Field(theme, title, hint=field.help)
        made.changed.connect(lambda *_: self._changed())
        return made

    def _changed(self) -> None:
        if not self._filling:
            self.changed.emit()


def _none(field: FieldKind) -> str:
    return tr("Choose one …") if field.required else tr("Not said")


def _to_be_made(options: Sequence[object]) -> str:
    return (
        "" if options else tr("Nothing to choose yet. Save without it, write the other down, then come back.")
    )


def _set(part: Part, value: Any) -> None:
    if isinstance(part, QCheckBox):
        part.setChecked(value)
    elif isinstance(part, (Field, TextBox)):
        part.set_text(value)
    elif isinstance(part, DateBox):
        part.set_value(value)
    else:
        part.set_value(value)


def _get(part: Part) -> Any:
    if isinstance(part, QCheckBox):
        return part.isChecked()
    return part.text() if isinstance(part, (Field, TextBox)) else part.value()
