"""The parts of a card's form beside plain fields: choices, links, tags and dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.a11y import say_from
from ui.language import tr
from ui.theme import Theme
from ui.widgets.fields import Field
from ui.widgets.flow import Alike
from ui.widgets.layout import column
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.casework.kinds import DATE_PARTS

MANY: Final = 30
"""With more to choose from than this a field to narrow the list stands above it."""

MOST: Final = 200
"""So many are offered at once."""


class ChoiceBox(QWidget):
    """A label, a list to choose one from, and below it a hint or what does not fit.

    Where there is much to choose from, a field above narrows the list.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, label: str, options: Sequence[tuple[str, str]], *, none: str, hint: str = ""
    ) -> None:
        super().__init__()
        self._hint, self._wrong, self._none = hint, "", none
        self._options = tuple(options)
        self.label = Words(theme, label)
        self.picker = Picker(theme, label)
        # The picker brings the label that is read out: with this one it would be said twice.
        self.narrow: Field | None = None
        self.below = Words(theme, hint, "second", "muted")
        parts: list[QWidget] = [self.label]
        if len(options) > MANY:
            self.narrow = Field(
                theme, tr("Letters in it, to shorten the list of {many:,}", many=len(options))
            )
            self.narrow.edit.setAccessibleName(tr("{label}: letters in it", label=label))
            self.narrow.changed.connect(lambda _words: self._fill())
            parts.append(self.narrow)
        column(theme, *parts, self.picker, self.below, spacing=6, into=self)
        self.setFocusProxy(self.picker)
        self.picker.activated.connect(lambda _n: self._chosen())
        self._fill()
        self._say()

    def value(self) -> str:
        """What is chosen, or blank."""
        return self.picker.value()

    def set_value(self, value: str) -> None:
        """Choose; what is not offered is not chosen."""
        self._fill(value)
        self.picker.choose(value)

    def set_error(self, sentence: str) -> None:
        """Say what does not fit; blank takes it away."""
        self._wrong = sentence
        self._say()
        if sentence:
            say_from(self, sentence)

    @property
    def error(self) -> str:
        """What does not fit, or blank."""
        return self._wrong

    def _fill(self, needed: str = "") -> None:
        kept = needed or self.picker.value()
        letters = self.narrow.text().strip().casefold() if self.narrow is not None else ""
        fits = [option for option in self._options if letters in option[1].casefold()]
        shown = fits[:MOST]
        shown += [option for option in self._options if option[0] == kept and option not in shown]
        self.picker.set_options([("", self._none), *shown])
        if kept:
            self.picker.choose(kept)
        if self.narrow is not None:
            more = len(fits) > MOST
            self.narrow.set_hint(
                tr("{many:,} fit. Type more of it.", many=len(fits))
                if more
                else tr("{many:,} fit", many=len(fits))
            )

    def _chosen(self) -> None:
        if self._wrong:
            self.set_error("")
        self.changed.emit()

    def _say(self) -> None:
        words = self._wrong or self._hint
        self.below.setText(words)
        self.below.set_tone("danger" if self._wrong else "muted")
        self.below.setVisible(bool(words))
        self.picker.setAccessibleDescription(words)


class TagsBox(QWidget):
    """Tags with commas, and a list from which one more is put behind them."""

    changed = Signal()

    def __init__(self, theme: Theme, label: str, tags: Sequence[tuple[str, str]], *, hint: str = "") -> None:
        super().__init__()
        self._known = dict(tags)
        self.field = Field(theme, label, hint=hint or tr("With commas, such as A3, E1."))
        self.picker = Picker(
            theme,
            tr("{label}: add one", label=label),
            [("", tr("Add a tag …")), *((one, f"{one} {words}") for one, words in tags)],
        )
        self.picker.activated.connect(lambda _n: self._add())
        self.field.changed.connect(lambda _words: self.changed.emit())
        column(theme, self.field, self.picker, spacing=6, into=self)
        self.setFocusProxy(self.field)

    def value(self) -> str:
        """What is written."""
        return self.field.text()

    def set_value(self, words: str) -> None:
        """Replace what is written."""
        self.field.set_text(words)

    def set_error(self, sentence: str) -> None:
        """Say what does not fit; blank takes it away."""
        self.field.set_error(sentence)

    def _add(self) -> None:
        chosen = self.picker.value()
        self.picker.choose("")
        ids = [part.strip() for part in self.field.text().split(",") if part.strip()]
        if chosen and chosen not in ids:
            self.field.set_text(", ".join([*ids, chosen]))
            say_from(self, tr("{known} added", known=self._known[chosen]), at_once=True)


class DateBox(QWidget):
    """A date as far as it is known: the source's words, a written form, the days it lies between."""

    changed = Signal()

    _LABELS: Final = {
        "words": tr("in the source’s own words"),
        "edtf": tr("as a date"),
        "earliest": tr("not before"),
        "latest": tr("not after"),
    }
    _HINTS: Final = {
        "edtf": tr("2025, 2025-03, 2025-03-31 or 2025-03/2025-06"),
        "earliest": tr("A day, such as 1/3/2025"),
        "latest": tr("A day, such as 31/3/2025"),
    }

    def __init__(self, theme: Theme, label: str, *, hint: str = "") -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        for part in DATE_PARTS:
            words = self._LABELS[part]
            title = f"{label}, {words}" if part == "words" else words.capitalize()
            one = Field(theme, title, hint=hint if part == "words" else self._HINTS[part])
            one.edit.setAccessibleName(f"{label}, {words}")
            one.changed.connect(lambda _words: self.changed.emit())
            self.fields[part] = one
        days = Alike(theme, *(self.fields[part] for part in ("edtf", "earliest", "latest")))
        column(theme, self.fields["words"], days, spacing=6, into=self)
        self.setFocusProxy(self.fields["words"])

    def value(self) -> dict[str, str]:
        """What is written, by part."""
        return {part: one.text() for part, one in self.fields.items()}

    def set_value(self, value: dict[str, str]) -> None:
        """Replace what is written."""
        for part, one in self.fields.items():
            one.set_text(value.get(part, ""))

    def set_error(self, sentence: str, part: str = "words") -> None:
        """Say beside one part what does not fit; blank takes it away."""
        self.fields[part].set_error(sentence)
