"""Writing an account on a long day, and what of its words the window said is saved."""

from __future__ import annotations

from random import Random

from day_about import GettingAbout
from day_program import TO_OPEN
from screen_reader import CHOICE, FIELD, ScreenReader

DRAFT = "The account, in their own words"
SOURCE = "Wren"
SYLLABLES = ("vox", "bru", "zil", "pam", "quo", "dex", "fyn", "gaw", "hib", "jum")
WORDS = ("the", "screen", "was", "moved", "after", "lunch", "and", "nobody", "said", "why", "we", "waited")
MOST_LETTERS = 6000
"""Nobody pastes without end."""


class Writing:
    """A draft of our own; every sentence in it has a marker that stands nowhere else."""

    def __init__(self, person: ScreenReader, chance: Random, about: GettingAbout) -> None:
        self.person, self.chance, self.about = person, chance, about
        self.typed: list[str] = []
        """Every marker there ever was."""
        self.safe: set[str] = set()
        """Words that the window said are saved."""
        self._begun = False

    def words(self, count: int = 6) -> str:
        """A sentence with a marker in it, never the same twice."""
        marker = "".join(self.chance.choice(SYLLABLES) for _ in range(4)) + str(len(self.typed))
        self.typed.append(marker)
        said = [self.chance.choice(WORDS) for _ in range(count)]
        return " ".join([*said[:3], marker, *said[3:]]) + ". "

    # -- what people do ----------------------------------------------------------------------

    def write(self) -> None:
        """A sentence into the draft; safe is what the window says is saved."""
        self._to_draft()
        self._type_and_keep(self.words())

    def type_and_go(self) -> None:
        """Type and leave the page at once: that saves it, too."""
        self._to_draft()
        words = self.words(3)
        self.person.type(words)
        self.about.go()

    def paste(self) -> None:
        """Copy the line, paste it at the end."""
        self._to_draft()
        person = self.person
        person.key("Home", shift=True)
        person.key("c", control=True)
        person.key("End", control=True)
        person.key("v", control=True)
        text = person.find(DRAFT, FIELD).queryText()
        if text.characterCount > MOST_LETTERS:
            # Back to a few lines.
            person.key("a", control=True)
            person.key("Delete")
            self.safe = set()
        self._type_and_keep(self.words(3))

    def undo_typing(self) -> None:
        """Ctrl+Z and on."""
        self._to_draft()
        for _ in range(self.chance.randint(1, 4)):
            self.person.key("z", control=True)
        self._type_and_keep(self.words(3))

    def decide_names(self) -> None:
        """A few names of the draft decided, undone, left again."""
        self._to_draft()
        person = self.person
        person.type("Mr Tobias Fenwright was told on 4 May. ")
        person.press("Take names out")
        with person.patient(TO_OPEN):
            person.focus_is("list item")
        for _ in range(self.chance.randint(1, 4)):
            person.key(self.chance.choice("lvk"))
        if self.chance.random() < 0.7:
            person.key("z", control=True)
        self.about.go()

    def unsay(self) -> None:
        """Words that were undone in the draft right after they were saved are not looked for any more."""
        self.person.pause(0.2)
        if self.person.is_usable(DRAFT, FIELD):
            there = self.person.find(DRAFT, FIELD).queryText().getText(0, -1)
            left = {one for one in self.typed if one in there}
            # Another account's draft has none of them.
            self.safe = self.safe & left if left else self.safe

    # -- the draft ---------------------------------------------------------------------------

    def _to_draft(self) -> None:
        """To the account that is being written, at its end."""
        person = self.person
        if not self._begun:
            self._begin_account()
        if not person.is_usable(DRAFT, FIELD):
            person.key("1", control=True)
            person.pause(0.3)
            self.about.open_account(lambda row: SOURCE in row)
        person.go_to(person.find(DRAFT, FIELD))
        person.key("End", control=True)

    def _begin_account(self) -> None:
        """A source of our own, and an account to write in."""
        person = self.person
        person.key("1", control=True)
        person.pause(0.4)
        person.act("Write an account")
        if not person.is_usable("A made-up name for them", FIELD):
            person.go_to(person.find("Whose account it is", CHOICE))
            person.key("End")
        person.type_into("A made-up name for them", SOURCE)
        person.press("Start writing")
        person.focus_is(DRAFT)
        self._begun = True

    def _type_and_keep(self, words: str) -> None:
        """Type, wait until it says Saved, and remember what stood there then."""
        person = self.person
        person.type(words)
        text = person.find(DRAFT, FIELD).queryText()
        person.until(lambda: words.strip()[:-1] in text.getText(0, -1))
        person.until(lambda: "Saved" in person.labels())
        there = text.getText(0, -1)
        self.safe = {one for one in self.typed if one in there}
