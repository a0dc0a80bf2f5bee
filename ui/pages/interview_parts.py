"""The parts of an interview's phases: what is asked, what is ticked, what is filled in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.language import day_words, tr
from ui.presenters.interview import Key
from ui.presenters.interview_shown import OF_SOURCE, Opened
from ui.theme import Theme
from ui.widgets.card_parts import ChoiceBox
from ui.widgets.choices import TickBox
from ui.widgets.fields import Field
from ui.widgets.layout import Panel, column, row
from ui.widgets.text import Words
from ui.widgets.text_box import TextBox
from whistle.intake.guide import Ask, GuideField, Phase, Tick
from whistle.vault.tables.interviews import Explained

KEEP: Final = tr("Keep this. What is kept may have to be handed over one day.")

Input = Field | TextBox | ChoiceBox


def asked(theme: Theme, asks: Sequence[Ask]) -> list[QWidget]:
    """Questions as they are put, each on its own."""
    found: list[QWidget] = []
    for ask in sorted(asks, key=lambda one: one.example):
        words = Words(theme, f"“{ask.words}”", "lead")
        if ask.example:
            words = Words(
                theme,
                tr("Go back to their own words. For example: “{words}”", words=ask.words),
                "body",
                "muted",
            )
        words.setAccessibleName(f"{(tr('For example') if ask.example else tr('Ask'))}: {ask.words}")
        found.append(words)
    return found


class TickRow(Panel):
    """Something to read out or see to. What was told says when, and in which version of the words."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, tick: Tick) -> None:
        super().__init__("card")
        self._filling = False
        self.box = TickBox(tr("They understand") if tick.title else "")
        self.box.setAccessibleName(
            tr("{title}: they understand", title=tick.title) if tick.title else tick.words
        )
        self.box.setAccessibleDescription(tick.words if tick.title else "")
        self.box.toggled.connect(self._changed)
        self.told = Words(theme, "", "second", "muted")
        if tick.title:
            box = column(
                theme,
                Words(theme, tick.title, "strong"),
                Words(theme, tick.words, "lead"),
                self.box,
                self.told,
                spacing=6,
                margins=(16, 12, 16, 12),
                into=self,
            )
            # As wide as its words: the whole of it can be pressed.
            box.setAlignment(self.box, Qt.AlignmentFlag.AlignLeft)
            return
        words = Words(theme, tick.words)
        words.setBuddy(self.box)
        beside = column(theme, words, self.told, spacing=2)
        line = row(theme, self.box, beside, spacing=12, margins=(16, 6, 16, 6), into=self)
        line.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(beside, 1)

    def fill(self, told: Explained | None) -> None:
        """Show how it stands."""
        self._filling = True
        self.box.setChecked(told is not None)
        self._filling = False
        words = (
            tr("{day}, wording {version}", day=day_words(told.on), version=told.version)
            if told is not None
            else ""
        )
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _changed(self, on: bool) -> None:
        if not self._filling:
            self.told.hide()
            self.toggled.emit(on)


class FieldRow(QWidget):
    """One field. What is private is kept only where that is asked for, with what it may lead to."""

    typed = Signal()
    chosen = Signal(str)
    forgotten = Signal()

    def __init__(self, theme: Theme, field: GuideField) -> None:
        super().__init__()
        self.field = field
        self._filling = False
        made: Input
        if field.type in ("choice", "scale"):
            options = field.choices or tuple((str(n), str(n)) for n in range(11))
            made = ChoiceBox(theme, field.title, options, none=tr("Not said"), hint=field.help)
        elif field.type == "words":
            made = TextBox(theme, field.title, hint=field.help)
        else:
            made = Field(theme, field.title, hint=field.help)
        self.input = made
        made.changed.connect(lambda *_: self._changed())
        parts: list[QWidget] = [made]
        self.keep: QCheckBox | None = None
        if field.private:
            self.keep = TickBox(tr("Keep this"))
            self.keep.setAccessibleName(tr("{title}: keep this", title=field.title))
            self.keep.setAccessibleDescription(KEEP)
            self.keep.toggled.connect(self._keep_toggled)
            warning = Words(
                theme,
                tr(
                    "It is not kept unless you tick this. What is kept may have to be handed over one day. It"
                    " goes into no dossier."
                ),
                "second",
                "muted",
            )
            parts += [self.keep, warning]
        column(theme, *parts, spacing=4, into=self)
        self.setFocusProxy(made)

    def text(self) -> str:
        """What stands in it."""
        return self.input.value() if isinstance(self.input, ChoiceBox) else self.input.text()

    def fill(self, value: str) -> None:
        """Show what was kept."""
        self._filling = True
        if isinstance(self.input, ChoiceBox):
            self.input.set_value(value)
        else:
            self.input.set_text(value)
        if self.keep is not None:
            self.keep.setChecked(bool(value))
        self._filling = False

    def _changed(self) -> None:
        if self._filling or (self.keep is not None and not self.keep.isChecked()):
            return
        if self.field.type == "choice":
            self.chosen.emit(self.text())
        else:
            self.typed.emit()

    def _keep_toggled(self, on: bool) -> None:
        if self._filling:
            return
        if on:
            self.typed.emit()
        else:
            self.forgotten.emit()


class PhasePart(QWidget):
    """The questions, ticks and fields of one phase, for one source or for the people who listen."""

    typed = Signal(object)
    ticked = Signal(str, str, bool)
    answered = Signal(str, str, str)
    forgotten = Signal(str, str)

    def __init__(self, theme: Theme, phase: Phase, *, asks: bool = True) -> None:
        super().__init__()
        self.phase = phase
        self._account = ""
        self.ticks: dict[str, TickRow] = {}
        self.fields: dict[str, FieldRow] = {}
        box = column(theme, spacing=16, into=self)
        questions = asked(theme, phase.ask) if asks else []
        ticks = [self._tick(theme, tick) for tick in phase.ticks if not tick.when]
        # What is explained comes before anything is asked; elsewhere a tick says that it was asked.
        explains = any(tick.title for tick in phase.ticks)
        for part in (*ticks, *questions) if explains else (*questions, *ticks):
            box.addWidget(part)
        for field in phase.fields:
            made = FieldRow(theme, field)
            made.typed.connect(lambda field=field: self.typed.emit(self._key(field)))
            made.chosen.connect(partial(self._chosen, field))
            made.forgotten.connect(lambda field=field: self.forgotten.emit(self._of(field), field.id))
            self.fields[field.id] = made
            box.addWidget(made)
            for tick in phase.ticks:
                if tick.when == field.id:
                    box.addWidget(self._tick(theme, tick))

    def fill(self, opened: Opened, account: str) -> None:
        """Show what was kept for a source."""
        self._account = account
        for tick_id, tick_row in self.ticks.items():
            tick_row.fill(opened.explained(self._of_tick(), tick_id))
        for field_id, made in self.fields.items():
            of = self._of(made.field)
            kept = made.field.type != "choice"
            made.fill(opened.text(of, field_id) if kept else opened.answer(of, field_id))
            made.setEnabled(not (kept and opened.is_settled(of, field_id)))
        self._show_called_for()

    def text_of(self, field_id: str) -> str:
        """What stands in a field."""
        return self.fields[field_id].text()

    def _tick(self, theme: Theme, tick: Tick) -> TickRow:
        made = TickRow(theme, tick)
        made.toggled.connect(lambda on: self.ticked.emit(self._of_tick(), tick.id, on))
        self.ticks[tick.id] = made
        return made

    def _chosen(self, field: GuideField, value: str) -> None:
        self.answered.emit(self._of(field), field.id, value)
        self._show_called_for()

    def _show_called_for(self) -> None:
        """A notice that an answer calls for stands below it as long as the answer is yes."""
        for tick in self.phase.ticks:
            if tick.when:
                self.ticks[tick.id].setVisible(self.fields[tick.when].text() == "yes")

    def _of(self, field: GuideField) -> str:
        return self._account if field.of_source else ""

    def _of_tick(self) -> str:
        return self._account if self.phase.id in OF_SOURCE else ""

    def _key(self, field: GuideField) -> Key:
        return ("say", self._of(field), field.id)
