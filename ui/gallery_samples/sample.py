"""A sample of the gallery, and words that many show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.layout import row
from ui.widgets.text import Words

LONG: Final = (
    "The number on the wall was dead and nobody who is still there had ever been told of another one"
)
STORY: Final = (
    "I started in May. On 11 March she came out of booth 4 shaking. [Person 3] said log it and call your next"
    " one. The line was dead."
)
SIX: Final = ("harbour", "sixty", "velvet", "plain", "oaken", "tide")


@dataclass(slots=True)
class Sample:
    """A state of a component. ``focus`` draws the ring round it; ``wide`` takes the whole width."""

    caption: str
    widget: QWidget
    wide: bool = False
    height: int = 0
    focus: QWidget | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Components of one sort."""

    title: str
    make: Callable[[Theme], list[Sample]] = field(repr=False)


def beside(theme: Theme, *widgets: QWidget) -> QWidget:
    """Put widgets beside each other, as wide as they are."""
    held = QWidget()
    row(theme, *widgets, None, spacing=8, into=held)
    return held


def with_reason(theme: Theme, button: Button) -> QWidget:
    """A button that cannot be pressed, with the words that say why."""
    return beside(theme, button, Words(theme, "Write a few words first.", "second", "muted"))
