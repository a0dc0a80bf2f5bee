"""How a person of a long day gets about: from page to page, to a row of a list, into whatever is in sight."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from day_journal import tell
from screen_reader import CHOICE, TABLE, ScreenReader
from x_keyboard import resize

PAGES = ("case", "accounts", "allegations", "timeline", "evidence", "times raised", "permissions", "dossiers")
PAGES += ("search", "settings", "record", "help", "support", "ready for", "case notes", "interviews")
SIZES = ((1280, 720), (1280, 800), (1024, 700), (900, 640), (800, 600), (1270, 790))
SORTS_A_PAGE = 12
LEFT_ALONE = (
    "hide", "lock", "passphrase", "recovery", "keyring", "bin", "hold", "another", "vault", "record", "back",
    "microphone", "close this note", "what the program", "language", "remember", "support", "print", "age",
    "save", "destroy", "choose", "send", "find", "names list", "delete",
)  # fmt: skip
"""Parts of names that wandering about does not press: their own acts do, or they cost the day."""


class GettingAbout:
    """Goes where ``chance`` says, and changes how the window looks."""

    def __init__(self, person: ScreenReader, chance: Random) -> None:
        self.person, self.chance = person, chance

    # -- pages and rows ----------------------------------------------------------------------

    def find_by_name(self, words: str) -> None:
        """Ctrl+K, some letters, Return."""
        person = self.person
        person.key("k", control=True)
        person.focus_is("Find a page, a source or words")
        person.type(words)
        person.pause(0.6)
        person.key("Return")
        person.pause(0.4)
        person.key("Escape")

    def go(self) -> None:
        """Another page: by its key, by Ctrl+K, by the rail."""
        how = self.chance.random()
        if how < 0.6:
            self.person.key(self.chance.choice("123456789,"), control=True)
        elif how < 0.85:
            self.find_by_name(self.chance.choice(PAGES))
        else:
            self.person.act(self.chance.choice(["Case", "Evidence", "Record", "Help", "Times raised"]))
        self.person.pause(0.4)

    def open_account(self, fits: Callable[[str], bool]) -> None:
        """Open one of the accounts of the case's list whose row fits."""
        person = self.person
        table = person.find("Accounts", TABLE)
        cells = table.queryTable()
        rows = person.until(
            lambda: [row for row in range(cells.nRows) if fits(cells.getAccessibleAt(row, 0).name)],
            lambda: "no such account is in the case's list",
        )
        person.go_to(table)
        person.key("Home", control=True)
        for _ in range(self.chance.choice(rows)):
            person.key("Down")
        person.key("Return")

    # -- how the window looks ----------------------------------------------------------------

    def resize(self) -> None:
        """Another size of window."""
        resize(*self.chance.choice(SIZES))
        self.person.pause(0.2)

    def text_size(self) -> None:
        """Larger or smaller letters."""
        for _ in range(self.chance.randint(1, 3)):
            self.person.key(self.chance.choice("+--+0"), control=True)
        self.person.pause(0.3)

    def look_of_it(self) -> None:
        """Another look of the window, and back."""
        person = self.person
        person.key(",", control=True)
        person.pause(0.3)
        person.go_to(person.find("Colours", CHOICE))
        for key in ("Down", "Down", "Home"):
            person.key(key)
            person.pause(0.2)

    # -- wandering ---------------------------------------------------------------------------

    def wander(self) -> None:
        """Press, tick or step through something in sight, as somebody who looks what it does."""
        at_hand = self._at_hand()
        if at_hand:
            self._try_out(self.chance.choice(at_hand))

    def look_round(self, page: str) -> None:
        """Try each sort of thing on a page once; what begins alike is one sort ("Permissions of ...")."""
        self.find_by_name(page)
        tried: set[str] = set()
        while True:
            sorts = {one.name.split(" ")[0]: one for one in self._at_hand() if one.name}
            new = next((sort for sort in sorts if sort not in tried), None)
            if new is None or len(tried) == SORTS_A_PAGE:
                return
            tried.add(new)
            self._try_out(sorts[new])
            self.person.key("Escape")
            self.find_by_name(page)

    def _at_hand(self) -> list[Any]:
        """What wandering about may press."""
        return [one for one in self.person.pressable() if not any(p in one.name.lower() for p in LEFT_ALONE)]

    def _try_out(self, one: Any) -> None:
        """Press it or tick it, whatever comes."""
        person = self.person
        tell(sort="wander", name=one.name)
        action = one.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        wanted = next(name for name in names if name in ("Press", "Toggle"))
        person.steps += 1
        action.doAction(names.index(wanted))
        person.pause(0.4)
