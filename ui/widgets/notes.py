"""Note boxes, the saved state, and the page that has nothing on it yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Beside, Flow
from ui.widgets.layout import Panel, column, row
from ui.widgets.text import Words, as_tip

Kind = Literal["plain", "warning", "error", "done"]

_ICON: Final = {"plain": "", "warning": "triangle-alert", "error": "circle-alert", "done": "check"}
_TONE: Final = {"plain": "text", "warning": "warning", "error": "danger", "done": "ok"}
_SAVED: Final = {
    "saved": ("check", "ok"),
    "saving": ("circle-dashed", "muted"),
    "unsaved": ("circle-alert", "danger"),
}


class Icon(QLabel):
    """A picture beside words; never the only bearer of a meaning, so not read out."""

    def __init__(self, theme: Theme, name: str, role: str = "text", size: int = 20) -> None:
        super().__init__()
        self._theme, self._name, self._role, self._size = theme, name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._draw)
        self._draw()

    def set_icon(self, name: str, role: str) -> None:
        """Change the picture and its colour."""
        self._name, self._role = name, role
        self.setVisible(bool(name))
        self._draw()

    def _draw(self) -> None:
        if self._name:
            self.setPixmap(self._theme.pixmap(self._name, self._role, self._size))
        else:
            self.clear()
        self.setFixedSize(self._theme.px(self._size), self._theme.px(max(24, self._size)))


class NoteLine(Panel):
    """A warning in one line above a text, and the button that deals with it."""

    def __init__(self, theme: Theme, button: Button) -> None:
        super().__init__("note-warning")
        self.words, self.button = Words(theme), button
        icon = Icon(theme, "triangle-alert", "warning")
        says = Beside(theme, self.words, button)
        line = row(theme, icon, says, margins=(16, 6, 16, 6), into=self)
        line.setStretchFactor(says, 1)
        self.hide()


class NoteBox(Panel):
    """A heading and a paragraph with a bar at the left: plain, warning, error or done."""

    def __init__(
        self,
        theme: Theme,
        kind: Kind,
        heading: str,
        text: str = "",
        actions: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(f"note-{kind}")
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._icon = Icon(theme, _ICON[kind] or "check", _TONE[kind])
        self.heading = Words(theme, heading, "strong")
        self.text = Words(theme, text)
        words = column(theme, self.heading, self.text, spacing=4)
        if actions:
            words.addLayout(column(theme, Flow(theme, *actions), margins=(0, 8, 0, 0)))
        box = row(theme, self._icon, words, spacing=12, margins=(16, 12, 16, 12), into=self)
        box.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        box.setStretchFactor(words, 1)
        self.set(kind, heading, text)

    def set(self, kind: Kind, heading: str, text: str = "") -> None:
        """Say something else."""
        self.set_kind(f"note-{kind}")
        if _ICON[kind]:
            self._icon.set_icon(_ICON[kind], _TONE[kind])
        self._icon.setVisible(bool(_ICON[kind]))
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.text.setText(text)
        self.text.setVisible(bool(text))
        # A group, named by what it says, for those who move from group to group.
        self.setAccessibleName(heading or text)
        self.setAccessibleDescription(text if heading else "")


class State(QWidget):
    """An icon and a word in one colour: "Saved", "Draft", "Out of date"."""

    def __init__(
        self, theme: Theme, icon: str = "", words: str = "", role: str = "text", *, wrap: bool = False
    ) -> None:
        super().__init__()
        self.icon = Icon(theme, icon, role)
        self.words = Words(theme, words, "strong", role, wrap=wrap)
        if not wrap:
            self.words.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        box = row(theme, self.icon, self.words, spacing=6, into=self)
        if wrap:
            box.setAlignment(self.icon, Qt.AlignmentFlag.AlignTop)

    def show_state(self, icon: str, words: str, role: str) -> None:
        """Change all three."""
        self.icon.set_icon(icon, role)
        self.words.setText(words)
        self.words.set_tone(role)
        self.setAccessibleName(words)


class SavedState(State):
    """Saved; Saving; Not saved yet and why. Blank before anything was typed."""

    _brief = _bare = False

    def set_state(self, state: str, words: str) -> None:
        """``state`` is "", "saved", "saving" or "unsaved"."""
        if not state:
            self.hide()
        elif self.parentWidget() is not None:
            self.show()
        if state:
            icon, role = _SAVED[state]
            self.show_state(icon, words, role)
            self.set_brief(self._brief)

    def set_icon_only(self, icon_only: bool) -> None:
        """Draw the picture alone; the words stay to be heard, and as a tooltip."""
        if icon_only != self._bare:
            self._bare = icon_only
            self.words.setVisible(not icon_only)
        self.setToolTip(as_tip(self.accessibleName()) if icon_only else "")

    def set_brief(self, brief: bool) -> None:
        """Leave out what follows the first sentence, for the eye; all of it stays to be heard."""
        self._brief = brief
        whole = self.accessibleName()
        self.words.setText(whole.partition(". ")[0] if brief else whole)


class EmptyPage(QWidget):
    """What an empty page teaches: an icon, what belongs here, why it matters, and how to begin."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        heading: str,
        lead: str,
        why: str = "",
        actions: Sequence[Button] = (),
    ) -> None:
        super().__init__()
        self.heading = Words(theme, heading, "heading")
        parts: list[QWidget] = [Icon(theme, icon, "muted", 48), self.heading]
        if lead:
            parts.append(Words(theme, lead, "lead"))
        if why:
            parts.append(Words(theme, why))
        inside = column(theme, *parts, spacing=12)
        if actions:
            inside.addSpacing(theme.px(8))
            inside.addLayout(Flow(theme, *actions))
        inside.addStretch(1)
        held = QWidget()
        held.setLayout(inside)
        box = row(theme, None, held, None, margins=(24, 64, 24, 24), into=self)
        # As wide as it may be before anything is left for the sides, and narrower where there is less.
        box.setStretchFactor(held, 100)
        self._theme, self._held = theme, held
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._held.setMaximumWidth(self._theme.px(640))
