"""A small screen reader, for tests: all it knows of a window comes over AT-SPI.

Runs under the system's own python3, where python3-pyatspi is. It finds controls by what they are
called and what they are, types by the keys of the keyboard, and writes down what somebody who
cannot see the window would hear: where the focus goes, the rows they come to, and what the
program says by itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import pyatspi
from gi.repository import Atspi, GLib
from x_keyboard import give_the_keyboard

_Found = TypeVar("_Found")

BUTTON = ("push button", "toggle button")
FIELD = ("text", "entry")
SECRET = ("password text",)
TABLE = ("table", "list")
CHOICE = ("combo box",)
TICK = ("check box",)
TAB = ("page tab",)

_KEYS = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52, "space": 0x20}
_KEYS |= {"Home": 0xFF50, "End": 0xFF57, "Right": 0xFF53, "Left": 0xFF51, "F12": 0xFFC9, "Delete": 0xFFFF}
_ARROWS = ("Down", "Up", "Left", "Right", "Home", "End", "Tab")
_CONTROL, _SHIFT = 0xFFE3, 0xFFE1
_SETTLED = 0.15
_ANSWERS_MS = 10_000
"""A program on a machine under load answers late; it is not asked to be quick here."""
_MANY = 60
"""A table is never walked through: its cells are asked for one by one."""


class NotHeard(AssertionError):
    """Something that had to be found or heard was not."""


class ScreenReader:
    """Listens to one program and acts in it. ``heard`` is what a person would have heard, in order."""

    def __init__(self, *, patience: float = 60.0) -> None:
        self.heard: list[str] = []
        self.announced: list[str] = []
        self.focus = ""
        """What has the focus, as it was said last."""
        self.unseen: list[str] = []
        """Rows of tabs out of sight that said that one of them was chosen."""
        self.covered = ""
        """All that was sent of covered fields."""
        self.steps = 0
        """Things done by hand: a control pressed, words typed, a key that does something; not the arrows."""
        self.secrets: set[str] = set()
        """Words that are not written down."""
        self._patience = patience
        Atspi.set_timeout(_ANSWERS_MS, _ANSWERS_MS)
        self._context = GLib.MainContext.default()
        for kind, does in (
            ("object:announcement", self._on_announcement),
            ("object:state-changed:focused", self._on_focus),
            ("object:text-changed", self._on_text),
            ("object:selection-changed", self._on_selection),
        ):
            pyatspi.Registry.registerEventListener(does, kind)
        self._app: Any = None
        self._moved: tuple[float, Any] | None = None
        self._around: list[str] = []

    # -- the program -------------------------------------------------------------------------

    def meet(self, name: str) -> None:
        """Wait for the program to be there, and bring its window to the front."""
        self._app = self.until(
            lambda: next((a for a in _of(pyatspi.Registry.getDesktop(0)) if a.name == name), None)
        )
        window = self.until(lambda: next(_of(self._app), None))
        self.note(f"window: {window.name}, {window.getRoleName()}")
        self.until(lambda: self._activate(window))

    @property
    def window_role(self) -> str:
        """What the window says that it is."""
        role: str = next(_of(self._app)).getRoleName()
        return role

    def _activate(self, window: Any) -> bool:
        if window.getState().contains(pyatspi.STATE_ACTIVE):
            return True
        give_the_keyboard()
        self.pause(0.2)
        return False

    # -- waiting -----------------------------------------------------------------------------

    def until(self, seen: Callable[[], _Found], what: Callable[[], str] = lambda: "it never came") -> _Found:
        """Wait until something is so; what it is. ``what`` says what is missing when it never comes."""
        end = time.monotonic() + self._patience
        while True:
            self._listen()
            found = _asked(seen)
            if found:
                return found
            if time.monotonic() > end:
                raise NotHeard(what())
            time.sleep(0.02)

    @contextmanager
    def patient(self, seconds: float) -> Iterator[None]:
        """Wait longer for a while."""
        former, self._patience = self._patience, seconds
        try:
            yield
        finally:
            self._patience = former

    def pause(self, seconds: float) -> None:
        """Listen for so long."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._listen()
            time.sleep(0.01)

    def _listen(self) -> None:
        while self._context.iteration(False):
            pass
        self._settle()

    def told(self) -> str:
        """What was heard, line by line, without the secrets."""
        words = "\n".join(self.heard)
        for secret in self.secrets:
            words = words.replace(secret, "(six words)")
        return words

    # -- what is heard -----------------------------------------------------------------------

    def note(self, line: str) -> None:
        """Write a line down."""
        self.heard.append(line)

    def _on_announcement(self, event: Any) -> None:
        words = str(event.any_data)
        self.announced.append(words)
        self.note(f"  says: {words}")

    def _on_focus(self, event: Any) -> None:
        if event.detail1:
            self._moved = (time.monotonic(), event.source)

    def _on_text(self, event: Any) -> None:
        """Letters of a covered field are never sent: Orca would say them aloud."""
        if _asked(event.source.getRoleName) == SECRET[0]:
            self.covered += str(event.any_data)

    def _on_selection(self, event: Any) -> None:
        """A tab that is chosen is said by Orca even where it is on a page that is not in sight."""
        if _asked(event.source.getRoleName) == "page tab list" and not _asked(lambda: _shows(event.source)):
            self.unseen.append(str(event.source.name))

    def _settle(self) -> None:
        """Say where the focus is, once it stays: each move cuts off what was said of the one before."""
        if self._moved is None or time.monotonic() - self._moved[0] < _SETTLED:
            return
        source = self._moved[1]
        self._moved = None
        words = _asked(lambda: describe(source))
        around = _asked(lambda: _groups(source)) or []
        if words is None:
            return
        for group in [group for group in around if group not in self._around]:
            self.note(f"  in: {group}")
        self._around = around
        if words != self.focus:
            self.focus = words
            self.note(f"  focus: {words}")

    def hears(self, part: str, *, since: int = 0) -> str:
        """Wait until the program said, by itself, something with ``part`` in it."""

        def said() -> str:
            return next((words for words in self.announced[since:] if part in words), "")

        return self.until(said, lambda: f"never said: {part!r}; said: {self.announced[since:]}")

    def hears_group(self, part: str) -> None:
        """Wait until the focus came into a group (a dialog, a page) that is described so."""
        self.until(
            lambda: any(part in one for one in self._around), lambda: f"never in {part!r}; in {self._around}"
        )

    def focus_is(self, part: str) -> None:
        """Wait until the focus is at what is described with ``part`` in it."""
        self.until(
            lambda: part in self.focus, lambda: f"the focus never came to {part!r}; it is at {self.focus!r}"
        )

    # -- finding -----------------------------------------------------------------------------

    def find(self, name: str, roles: tuple[str, ...], *, usable: bool = True, begins: bool = False) -> Any:
        """Wait for the control of this name and role that is in sight; the last one if there are more."""

        def fits(one: Any) -> bool:
            if one.getRoleName() not in roles:
                return False
            called = _labels_of(one) if roles is CHOICE else [one.name]
            if not any(_matches(words, name, begins=begins) for words in called):
                return False
            state = one.getState()
            return state.contains(pyatspi.STATE_SHOWING) and (
                not usable or state.contains(pyatspi.STATE_ENABLED)
            )

        def found() -> Any:
            return next(iter([one for one in self._all() if fits(one)][-1:]), None)

        return self.until(
            found, lambda: f"there is no {roles[0]} called {name!r}; there are: {self.names(roles)}"
        )

    def names(self, roles: tuple[str, ...]) -> list[str]:
        """What is in sight of these roles, by name."""
        return [
            one.name
            for one in self._all()
            if one.getRoleName() in roles and one.getState().contains(pyatspi.STATE_SHOWING)
        ]

    def is_usable(self, name: str, roles: tuple[str, ...] = BUTTON) -> bool:
        """Whether a control is in sight and can be used."""
        return any(
            one.name == name
            and one.getRoleName() in roles
            and one.getState().contains(pyatspi.STATE_SHOWING)
            and one.getState().contains(pyatspi.STATE_ENABLED)
            for one in self._all()
        )

    def _all(self) -> Iterator[Any]:
        yield from _below(self._app)

    def pressable(self) -> list[Any]:
        """The buttons, boxes and tabs that can be used now, but those that are on every page."""
        kinds = (*BUTTON, *TICK, *TAB, "radio button")
        return [
            one
            for one in self._all()
            if one.getRoleName() in kinds
            and one.getState().contains(pyatspi.STATE_SHOWING)
            and one.getState().contains(pyatspi.STATE_ENABLED)
            and "Pages" not in (one.parent.name, one.parent.parent.name)
        ]

    def note_shown(self) -> str:
        """What the note above the page says; blank where there is none."""
        close = next((one for one in self._all() if one.name == "Close this note"), None)
        box = close.parent if close is not None else None
        return f"{box.name}. {box.description}" if box is not None else ""

    @property
    def groups(self) -> list[str]:
        """The named groups round the focus, as they were said last."""
        return list(self._around)

    # -- acting ------------------------------------------------------------------------------

    def go_to(self, one: Any) -> None:
        """Put the focus on a control and hear that it is there."""
        one.queryComponent().grabFocus()
        self.pause(0.1)
        for _ in range(_MANY):
            if _has_focus(one):
                self.pause(0.05)
                return
            # Qt's drop-down lists do not take the focus when asked to; Tab leads there.
            self.key("Tab")
        raise NotHeard(f"the focus does not go to {describe(one)}")

    def press(self, name: str, *, begins: bool = False) -> None:
        """Go to a button and press it by the space key."""
        one = self.find(name, BUTTON, begins=begins)
        self.note(f"press: {one.name}")
        self.go_to(one)
        self.key("space")

    def page(self, name: str) -> None:
        """Go to a page of the rail."""
        self.press(name)

    def act(self, name: str) -> None:
        """Press a button by its own action, as voice control and switches do."""
        one = self.find(name, BUTTON)
        self.note(f"press by its action: {one.name}")
        action = one.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        self.steps += 1
        action.doAction(names.index("Press"))
        self.pause(0.1)

    def tick(self, name: str) -> None:
        """Tick a box by the space key."""
        one = self.find(name, TICK)
        self.note(f"tick: {name}")
        self.go_to(one)
        self.key("space")
        self.until(lambda: one.getState().contains(pyatspi.STATE_CHECKED), lambda: f"{name!r} was not ticked")

    def type_into(
        self, name: str, words: str, *, roles: tuple[str, ...] = FIELD, enter: bool = False
    ) -> None:
        """Go to a field and type by the keyboard; what is in it afterwards has to be just that."""
        one = self.find(name, roles)
        self.note(f"type into {name}: {'(covered)' if roles == SECRET else words}")
        self.go_to(one)
        self.type(words)
        text = one.queryText()
        # A covered field tells how many letters it has and not which.
        self.until(
            lambda: text.characterCount >= len(words), lambda: f"{name!r} took {text.characterCount} letters"
        )
        if roles != SECRET and not text.getText(0, -1).endswith(words):
            raise NotHeard(f"{name!r} does not hold what was typed")
        if enter:
            self.key("Return")

    def type(self, words: str) -> None:
        """Type by the keyboard, wherever the focus is."""
        self.steps += 1
        for start in range(0, len(words), 20):
            pyatspi.Registry.generateKeyboardEvent(0, words[start : start + 20], pyatspi.KEY_STRING)
            self.pause(0.01)

    def key(self, name: str, *, control: bool = False, shift: bool = False) -> None:
        """Press one key, perhaps with Ctrl or Shift held."""
        self.strike(name, control=control, shift=shift)
        self.pause(0.1)

    def strike(self, name: str, *, control: bool = False, shift: bool = False) -> None:
        """The same without listening for what comes of it."""
        self.steps += name not in _ARROWS
        held = [code for code, on in ((_CONTROL, control), (_SHIFT, shift)) if on]
        for code in held:
            pyatspi.Registry.generateKeyboardEvent(_keycode(code), None, pyatspi.KEY_PRESS)
        if name in _KEYS:
            pyatspi.Registry.generateKeyboardEvent(_KEYS[name], None, pyatspi.KEY_SYM)
        else:
            pyatspi.Registry.generateKeyboardEvent(ord(name), None, pyatspi.KEY_SYM)
        for code in reversed(held):
            pyatspi.Registry.generateKeyboardEvent(_keycode(code), None, pyatspi.KEY_RELEASE)

    @staticmethod
    def has_focus(one: Any) -> bool:
        """Whether a control has the focus."""
        return _has_focus(one)

    # -- reading -----------------------------------------------------------------------------

    def choose(self, name: str, words: str) -> None:
        """Choose in a drop-down list by the arrow keys, hearing each choice."""
        one = self.find(name, CHOICE)
        self.note(f"choose in {name}: {words}")
        self.go_to(one)
        self.key("Home")
        for _ in range(_MANY):
            if one.name == words:
                return
            before = one.name
            self.key("Down")
            self.until(lambda was=before: one.name != was, lambda: f"{words!r} is no choice of {name!r}")
            self.note(f"  focus: {describe(one)}")

    def read(self, name: str, roles: tuple[str, ...] = FIELD) -> str:
        """The words of a text, as a person has them read out."""
        text = self.find(name, roles).queryText()
        words: str = text.getText(0, -1)
        return words

    def select(self, name: str, words: str) -> None:
        """Mark words in a text."""
        one = self.find(name, FIELD)
        self.go_to(one)
        text = one.queryText()
        at = text.getText(0, -1).index(words)
        self.note(f"mark in {name}: {words}")
        text.addSelection(at, at + len(words))
        self.until(lambda: text.getNSelections() == 1 and text.getSelection(0) == (at, at + len(words)))

    def cells(self, name: str) -> list[list[str]]:
        """A table's or a list's words, asked for cell by cell."""
        one = self.find(name, TABLE)
        table = one.queryTable()
        return [
            [table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
            for row in range(table.nRows)
        ]

    def labels(self) -> list[str]:
        """Every sentence in sight."""
        return self.names(("label", "heading"))

    def reads(self, part: str) -> str:
        """Wait for a sentence in sight with ``part`` in it."""

        def there() -> str:
            return next((words for words in self.labels() if part in words), "")

        words = self.until(there, lambda: f"nowhere in sight: {part!r}; in sight: {self.labels()}")
        self.note(f"  reads: {words}")
        return words


def describe(one: Any) -> str:
    """What a screen reader says of a control: name, what it is, what state it is in, and more about it."""
    state = one.getState()
    says = [*_labels_of(one), one.name, one.getRoleName()]
    if state.contains(pyatspi.STATE_CHECKED):
        says.append("ticked" if one.getRoleName() == "check box" else "pressed")
    elif one.getRoleName() == "check box":
        says.append("not ticked")
    if not state.contains(pyatspi.STATE_ENABLED):
        says.append("greyed")
    says.append(one.description)
    return ", ".join(part for part in says if part)


def _shows(one: Any) -> bool:
    return bool(one.getState().contains(pyatspi.STATE_SHOWING))


def _has_focus(one: Any) -> bool:
    return bool(one.getState().contains(pyatspi.STATE_FOCUSED))


def _groups(one: Any) -> list[str]:
    """The named groups round a control, the outermost first: said when the focus comes into one."""
    found: list[str] = []
    one = one.parent
    while one is not None and one.getRoleName() != "application":
        if one.getRoleName() in ("dialog", "panel", "frame", "page tab list") and one.name:
            found.insert(
                0, ", ".join(part for part in (one.name, one.getRoleName(), one.description) if part)
            )
        one = one.parent
    return found


def _labels_of(one: Any) -> list[str]:
    """The names of what labels a control: a combo box is called by what is chosen in it."""
    labels = [
        relation.getTarget(at).name
        for relation in _asked(one.getRelationSet) or ()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for at in range(relation.getNTargets())
    ]
    return [words for words in labels if words != one.name]


def _keycode(symbol: int) -> int:
    # The registry presses symbols whole; held keys go by the code of the usual keyboard.
    return {_CONTROL: 37, _SHIFT: 50}[symbol]


def _matches(name: str, wanted: str, *, begins: bool) -> bool:
    return name.startswith(wanted) if begins else name == wanted


def _of(one: Any) -> Iterator[Any]:
    for at in range(_asked(lambda: one.childCount) or 0):
        child = _asked(lambda at=at: one.getChildAtIndex(at))
        if child is not None:
            yield child


def _below(one: Any) -> Iterator[Any]:
    """Everything in sight below, but the inside of tables; what goes away meanwhile is passed over."""
    for child in _of(one):
        yield child
        if _asked(lambda it=child: _has_more(it)):
            yield from _below(child)


def _has_more(one: Any) -> bool:
    """Whether to look inside: pages that are not in front are as long as the one that is."""
    return (
        0 < one.childCount < _MANY
        and one.getRoleName() not in TABLE
        and one.getState().contains(pyatspi.STATE_SHOWING)
    )


def _asked(ask: Callable[[], _Found]) -> _Found | None:
    """An answer, or None when the control went away while it was asked."""
    try:
        return ask()
    except (GLib.GError, LookupError, NotImplementedError, AttributeError):
        return None
