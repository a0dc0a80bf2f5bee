"""The rows of a case's page: a step that could be next, and a source."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.presenters.case_summary import EMPLOYMENT_WORDS, NextStep
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Beside
from ui.widgets.layout import column, row
from ui.widgets.notes import Icon
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.model import Source


class StepRow(QWidget):
    """What could be done next, why, and the button that goes there."""

    def __init__(self, theme: Theme, step: NextStep, go: Callable[[], None], *, first: bool) -> None:
        super().__init__()
        words = column(
            theme, Words(theme, step.heading, "strong"), Words(theme, step.text, "second", "muted"), spacing=0
        )
        self.action = Button(theme, step.action, "primary" if first else "plain", on=go)
        self.action.setAccessibleName(f"{step.action}: {step.heading}")
        beside = Beside(theme, words, self.action)
        box = row(theme, Icon(theme, step.icon), beside, margins=(16, 12, 16, 12), into=self)
        box.setStretchFactor(beside, 1)


class SourceRow(QWidget):
    """A source's made-up name, whether they still work there, and the way to what they permit."""

    def __init__(
        self, theme: Theme, source: Source, *, changed: Callable[[str], object], ask: Callable[[], None]
    ) -> None:
        super().__init__()
        name = Words(theme, source.pseudonym, "strong", wrap=False)
        self.picker = Picker(
            theme,
            tr("Does {pseudonym} still work there?", pseudonym=source.pseudonym),
            [(employment.value, words) for employment, words in EMPLOYMENT_WORDS.items()],
            description=tr("A regulator asks whether the harm is still going on."),
        )
        self.picker.choose(source.employment.value)
        self.picker.activated.connect(lambda _n: changed(self.picker.value()))
        permissions = Button(theme, tr("Permissions"), "quiet", icon="list-checks", on=ask)
        permissions.setAccessibleName(tr("Permissions of {pseudonym}", pseudonym=source.pseudonym))
        row(theme, Beside(theme, name, self.picker, permissions), margins=(16, 8, 16, 8), into=self)
