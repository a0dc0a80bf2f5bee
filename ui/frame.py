"""What stands round every page: the rail, the page's head, messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from ui.language import draft_words, tr
from ui.pages.base import Page
from ui.theme import Theme
from ui.widgets.buttons import Button, HideButton, RailButton
from ui.widgets.draft_mark import draft_mark
from ui.widgets.layout import NARROWEST, Panel, column, row
from ui.widgets.notes import NoteBox, SavedState
from ui.widgets.stack import Stack
from ui.widgets.text import Words
from ui.wiring import PAGES, PageEntry

if TYPE_CHECKING:
    from ui.window import Window

RAIL_WIDE: Final = 192
RAIL_NARROW: Final = 64
RAIL_LEAST: Final = 48
"""px, whatever the text size: where the window is least its icons are as small as its height makes them."""
RAIL_LOWEST: Final = 24
"""px, whatever the text size: no entry is lower than this (WCAG 2.2, 2.5.8)."""
RAIL_MARGINS: Final = (8, 12, 8, 12)
HEAD_MARGINS: Final = (24, 0, 16, 0)
_NOTE_MARGINS: Final = (24, 16, 24, 0)
NARROW: Final = 1100
SMALL: Final = 900
"""px at 100%, both."""
_HELP_BARE, _FIND_BARE, _ALL_BARE, _TIGHT, _TWO_LINES = 1, 2, 3, 4, 5
"""What is left out of the head, each with all before it: words of help, then of Find and more than the first
words of what is saved, words of the page's own buttons, space, and last the one line of the title."""


class Messages(QWidget):
    """One note at a time above the page: an error, or that the window is about to hide."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._note: NoteBox | None = None
        self._theme = theme
        self._box = column(theme, spacing=0, margins=_NOTE_MARGINS, into=self)
        self.hide()

    def set_tight(self, tight: bool) -> None:
        """Leave its words all the room, or the margins of every page."""
        self._theme.space(self._box, 0, (8, 4, 8, 0) if tight else _NOTE_MARGINS)

    def say(self, kind: str, heading: str, text: str) -> None:
        """Show a note; the former one goes."""
        self.clear()
        close = Button(self._theme, tr("Close this note"), "quiet", on=self.clear)
        self._note = NoteBox(self._theme, "error" if kind == "error" else "warning", heading, text, [close])
        self._box.addWidget(self._note)
        self.show()

    def clear(self) -> None:
        """Take the note away."""
        if self._note is not None:
            self._box.removeWidget(self._note)
            self._note.hide()
            self._note.deleteLater()
            self._note = None
        self.hide()

    @property
    def shown(self) -> str:
        """The heading of the note, or blank."""
        return self._note.heading.text() if self._note is not None else ""


class Frame(QWidget):
    """Rail, head and pages, once a vault is open."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        theme = window.theme
        self._theme = theme
        self.title = Words(theme, "", "title", wrap=False)
        self.subtitle = Words(theme, "", "second", "muted", wrap=False)
        # A language that nobody qualified has checked says so wherever it is read.
        self.draft = draft_mark(theme)
        self.saved = SavedState(theme)
        self.own_button = Button(
            theme, tr("Back to my account"), icon="arrow-left", on=lambda: window.navigate("own")
        )
        self.support_button = Button(theme, tr("Support"), icon="life-buoy", on=window.sheets.open_support)
        self.support_button.setAccessibleDescription(tr("Key: Ctrl+9"))
        self.help_button = Button(theme, tr("Help"), icon="circle-question-mark", on=window.sheets.open_help)
        self.help_button.setAccessibleDescription(tr("Key: {key}", key="F1"))
        self.find_button = Button(theme, tr("Find"), icon="search", key="Ctrl K", on=window.open_find)
        self.hide_button = HideButton(theme, window.lock)
        self._actions = QHBoxLayout()
        theme.space(self._actions, 12)
        self.head = Panel("head")
        words = column(theme, None, self.title, self.subtitle, None, spacing=0)
        self._head_box = row(
            theme,
            words,
            self.draft,
            self.saved,
            self.own_button,
            self._actions,
            self.support_button,
            self.help_button,
            self.find_button,
            self.hide_button,
            spacing=12,
            margins=HEAD_MARGINS,
            into=self.head,
        )
        self._head_box.setStretchFactor(words, 1)
        self.rail = Panel("rail")
        self.rail.setAccessibleName(tr("Pages"))
        self.rail_buttons: dict[str, RailButton] = {}
        self._build_rail()
        self.messages = Messages(theme)
        self.stack = Stack()
        self.body = QWidget()
        # Where the head has no room for it beside the page's own buttons.
        self.draft_below = QWidget()
        row(theme, draft_mark(theme), None, margins=(24, 4, 24, 0), into=self.draft_below)
        inside = column(theme, self.draft_below, self.messages, self.stack, spacing=0, into=self.body)
        inside.setStretchFactor(self.stack, 1)
        right = column(theme, self.head, self.body, spacing=0)
        right.setStretchFactor(self.body, 1)
        whole = row(theme, self.rail, right, spacing=0, into=self)
        whole.setStretchFactor(right, 1)
        self._shown_actions: list[QWidget] = []
        self._shrunk: list[Button] = []

    def _build_rail(self) -> None:
        theme, window = self._theme, self._window
        self._rail_box = box = column(theme, spacing=2, margins=RAIL_MARGINS, into=self.rail)
        for entry in PAGES:
            if entry.rail == "top":
                box.addWidget(self._rail_button(entry))
        box.addStretch(1)
        for entry in PAGES:
            if entry.rail == "bottom":
                box.addWidget(self._rail_button(entry))
        lock = RailButton(theme, tr("Lock"), "lock", on=window.lock)
        lock.setAccessibleDescription(tr("Saves your words and locks at once"))
        self.rail_buttons["lock"] = lock
        box.addWidget(lock)

    def _rail_button(self, entry: PageEntry) -> RailButton:
        name = entry.name
        button = RailButton(
            self._theme, entry.title, entry.icon, on=lambda: self._window.navigate(name), key=entry.key
        )
        self.rail_buttons[name] = button
        return button

    def show_head(self, page: Page) -> None:
        """Draw the head and light the rail for a page."""
        self._show(page, page.title, page.head_actions())

    def show_coming(self, page: Page, title: str) -> None:
        """Draw the head and light the rail for a page that is still being made."""
        self._show(page, title, [])

    def _show(self, page: Page, title: str, actions: list[QWidget]) -> None:
        self.title.setText(title)
        self.subtitle.setText(page.subtitle)
        self.saved.set_state(*page.saved)
        lit = page.rail or page.objectName()
        for name, button in self.rail_buttons.items():
            button.light(name == lit)
        if actions != self._shown_actions:
            for one in self._shown_actions:
                self._actions.removeWidget(one)
                one.hide()
            for one in actions:
                self._actions.addWidget(one)
                one.show()
            self._shown_actions = list(actions)
        self.arrange(page)

    def arrange(self, page: Page | None) -> None:
        """Fit rail and head to the room that there is at this text size."""
        theme = self._theme
        room = self.width() / theme.scale
        least = room < NARROWEST
        narrow = room < NARROW or theme.scale > 1.5 or (page is not None and page.working)
        alone = self._window.self_mode or (page is not None and page.alone)
        self.rail.setVisible(not alone)
        wide = theme.px(RAIL_NARROW if narrow else RAIL_WIDE)
        self.messages.set_tight(least)
        self.rail.setFixedWidth(RAIL_LEAST if least else wide)
        theme.space(self._rail_box, 2, (0, 12, 0, 12) if least else RAIL_MARGINS)
        # Every entry is there at every text size: where the window is low they stand closer.
        count = len(self.rail_buttons)
        high = (self.height() - theme.px(24) - count * theme.px(2)) // count
        for button in self.rail_buttons.values():
            button.set_compact(narrow)
            button.set_height(max(RAIL_LOWEST, min(theme.px(40), high)))
        self.head.setFixedHeight(theme.px(64 if room >= SMALL else 56))
        self.draft.setVisible(bool(draft_words()) and room >= NARROW)
        self.draft_below.setVisible(bool(draft_words()) and room < NARROW)
        self.subtitle.setVisible(room >= SMALL and bool(self.subtitle.text()))
        # What others said is not to come up before a source's eyes by one press.
        self.find_button.setVisible(not alone)
        self.own_button.setVisible(self._window.self_mode and page is not None and not page.alone)
        # Where there is no rail, help stays one press away.
        self.support_button.setVisible(alone)
        self.help_button.setVisible(self._window.self_mode)
        self._fit_head(room, self.width() - (0 if alone else self.rail.width()))

    def _fit_head(self, room: float, wide: int) -> None:
        """Leave out of the head, step by step, what it takes for its title to be read in ``wide`` px."""
        for button in filter(isValid, self._shrunk):
            button.set_icon_only(False)
        self._shrunk = [one for one in self._shown_actions if isinstance(one, Button) and one.has_icon]
        for step in range(_first_step(room), _TWO_LINES + 1):
            self._draw_head(step, room)
            if self._head_needs() <= wide:
                return
        # Its title has a second line, if that is enough; if not, it is shortened.
        if not self._has_two_lines(wide):
            self.saved.set_icon_only(True)
        self.title.set_wrapped(self._has_two_lines(wide))

    def _has_two_lines(self, wide: int) -> bool:
        left = wide - self._head_needs() + self.title.sizeHint().width()
        return self.title.lines_at(left) <= 2

    def _draw_head(self, step: int, room: float) -> None:
        tight = step >= _TIGHT
        self.title.set_wrapped(False)
        self.title.set_role("section" if tight else "title")
        self._theme.space(self._head_box, 4 if tight else 12, (8, 0, 8, 0) if tight else HEAD_MARGINS)
        self._theme.space(self._actions, 4 if tight else 12)
        self.own_button.set_icon_only(step >= _HELP_BARE, square=tight)
        self.help_button.set_icon_only(step >= _HELP_BARE, square=tight)
        self.find_button.set_icon_only(step >= _FIND_BARE, square=tight)
        self.support_button.set_icon_only(step >= _FIND_BARE, square=tight)
        self.saved.set_icon_only(False)
        self.saved.set_brief(step >= _FIND_BARE)
        for button in self._shrunk:
            button.set_icon_only(step >= _ALL_BARE, square=tight)
        # Where it is and how it looks does not change from page to page.
        self.hide_button.set_icon_only(room < NARROWEST, square=True)
        if room >= NARROWEST:
            self.hide_button.set_compact(room < SMALL)

    def _head_needs(self) -> int:
        """px that the head takes with all of its title on one line."""
        parts = [self.draft, self.saved, self.own_button, *self._shown_actions]
        parts += [self.support_button, self.help_button, self.find_button, self.hide_button]
        seen = [one for one in parts if one.isVisibleTo(self.head)]
        margins = self._head_box.contentsMargins()
        words = self.title.sizeHint().width() + margins.left() + margins.right()
        return words + sum(one.sizeHint().width() + self._head_box.spacing() for one in seen)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange again."""
        super().resizeEvent(event)
        self.arrange(self._window.page)


def _first_step(room: float) -> int:
    """What is left out in any case, so that the head looks alike on all pages of a window."""
    if room < NARROWEST:
        return _TIGHT
    if room < SMALL:
        return _FIND_BARE
    return _HELP_BARE if room < NARROW else 0
