"""Somebody who has no mouse: the same person, with nothing but key presses on a real X server.

Where the focus is and what the window shows is read over AT-SPI, as eyes would; nothing is done over it.
"""

from __future__ import annotations

from typing import Any

from screen_reader import BUTTON, FIELD, NotHeard, ScreenReader

_MOST_TABS = 150


class KeyboardOnly(ScreenReader):
    """Goes about by Tab, by the keys that the window offers, and by arrows; ``heard`` has the keys, too."""

    def __init__(self, *, patience: float = 60.0) -> None:
        super().__init__(patience=patience)
        self.pressed = 0
        """Keys that were pressed, but the letters of words."""
        self._keys: list[str] = []

    def note(self, line: str) -> None:
        """The keys pressed so far go before what came of them."""
        self._tell_keys()
        super().note(line)

    def key(self, name: str, *, control: bool = False, shift: bool = False) -> None:
        """Press a key and remember it."""
        held = ("Ctrl+" if control else "") + ("Shift+" if shift else "")
        self._keys.append(held + (name.upper() if held and len(name) == 1 else name))
        self.pressed += 1
        super().key(name, control=control, shift=shift)

    def go_to(self, one: Any) -> None:
        """Tab to a control: it has to be reached so."""
        self.pause(0.1)
        for _ in range(_MOST_TABS):
            if self.has_focus(one):
                self.pause(0.2)
                return
            self.key("Tab")
        raise NotHeard(f"Tab never leads to {one.name!r}")

    def act(self, name: str) -> None:
        """There is no other way to press a button."""
        self.press(name)

    def page(self, name: str) -> None:
        """By its key where it has one; otherwise by Tab to the rail."""
        button = self.find(name, BUTTON)
        _, offered, key = button.description.rpartition("Key: ")
        if not offered:
            self.press(name)
            return
        self.note(f"key: {key}")
        self.key(key.removeprefix("Ctrl+"), control=True)

    def select(self, name: str, words: str) -> None:
        """Mark words in a text by the arrows with Shift."""
        one = self.find(name, FIELD)
        self.go_to(one)
        text = one.queryText()
        at = text.getText(0, -1).index(words)
        self.note(f"mark in {name}: {words}")
        self.key("Home", control=True)
        self.many("Right", at)
        self.many("Right", len(words), shift=True)
        self.until(lambda: text.getNSelections() == 1 and text.getSelection(0) == (at, at + len(words)))

    def many(self, name: str, times: int, *, shift: bool = False) -> None:
        """One key many times, without waiting for what is said in between."""
        held = "Shift+" if shift else ""
        self._keys += [held + name] * times
        self.pressed += times
        for _ in range(times):
            self.strike(name, shift=shift)

    def _tell_keys(self) -> None:
        """What was pressed since it was told last, runs of one key as their number."""
        if not self._keys:
            return
        runs: list[tuple[str, int]] = []
        for key in self._keys:
            if runs and runs[-1][0] == key:
                runs[-1] = (key, runs[-1][1] + 1)
            else:
                runs.append((key, 1))
        self._keys = []
        super().note("  keys: " + ", ".join(key if many == 1 else f"{key} x {many}" for key, many in runs))
