"""What is done with a case on a long day: tags, links, permissions, a search, evidence, dossiers."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

from day_about import GettingAbout
from day_journal import tell
from day_program import TO_OPEN, Program
from day_writing import Writing
from screen_reader import BUTTON, CHOICE, FIELD, SECRET, TAB, TABLE, ScreenReader

SOUGHT = ("card", "plan", "manager", "answer", "minutes", "zzz", "crisis", "team")
TAGS = ("plan", "crisis", "team", "target", "answer", "A1", "B2")
RECIPIENTS = ("HSE", "the union")


class CaseWork:
    """Works at the case that is open, and undoes most of what it did."""

    def __init__(
        self,
        told: dict[str, Any],
        person: ScreenReader,
        chance: Random,
        program: Program,
        about: GettingAbout,
        writing: Writing,
    ) -> None:
        self.told, self.person, self.chance = told, person, chance
        self.program, self.about, self.writing = program, about, writing
        self._exports = 0

    # -- accounts and allegations ------------------------------------------------------------

    def tag(self) -> None:
        """Words of an account marked and tagged."""
        person = self.person
        person.key("1", control=True)
        person.pause(0.3)
        self.about.open_account(lambda row: "Names taken out" in row)
        one = person.find("The account, names taken out", FIELD)
        text = one.queryText()
        person.until(lambda: text.characterCount > 60)
        at = self.chance.randint(0, text.characterCount - 40)
        person.go_to(one)
        text.addSelection(at, at + self.chance.randint(8, 36))
        person.key("t", control=True)
        person.focus_is("Find a tag by its name or letter")
        person.type(self.chance.choice(TAGS))
        person.pause(0.3)
        person.key("Return")
        person.pause(0.3)
        if self.chance.random() < 0.7:
            self.undo()

    def link(self) -> None:
        """An allegation looked into, words linked to it and taken off again."""
        person = self.person
        person.key("3", control=True)
        person.pause(0.5)
        person.go_to(person.find("Allegations and who says them", TABLE))
        for _ in range(self.chance.randint(0, 6)):
            person.key("Down")
        person.key("Return")
        person.pause(0.4)
        person.find("What bears on it", TAB, begins=True).queryAction().doAction(0)
        person.act("Link words or a paper")
        person.pause(0.5)
        self.about.wander()
        self.undo()

    def undo(self) -> None:
        """The page's own Undo, where there is something to undo."""
        if self.person.is_usable("Undo"):
            self.person.act("Undo")
        else:
            self.person.key("z", control=True)
            self.writing.unsay()
        self.person.pause(0.3)

    def search(self) -> None:
        """Words looked for, one found opened."""
        person = self.person
        person.key("F", control=True, shift=True)
        person.focus_is("Words to look for")
        person.key("a", control=True)
        person.type(self.chance.choice([*SOUGHT, *self.writing.typed[-2:]]))
        person.pause(0.8)
        if self.chance.random() < 0.4:
            person.key("Down")
            person.key("Return")
            person.pause(0.4)

    def permit(self) -> None:
        """One question about one kind of information answered, and perhaps undone."""
        person = self.person
        person.key("7", control=True)
        person.pause(0.4)
        if self.chance.random() < 0.3:
            person.go_to(person.find("Recipient", CHOICE))
            person.key(self.chance.choice(["Down", "Up"]))
            person.pause(0.3)
        person.go_to(person.find("Kinds of information", TABLE))
        for _ in range(self.chance.randint(0, 12)):
            person.key("Down")
        person.key("Return")
        person.key(self.chance.choice(["space", "Down"]))
        person.pause(0.3)
        self.undo()

    # -- files in and out --------------------------------------------------------------------

    def bring_in(self) -> None:
        """A file as evidence."""
        person = self.person
        self.about.find_by_name("evidence")
        given = Path(self.told["given"])
        given.write_text(given.read_text() + self.writing.words() + "\n")
        person.act("Add files")
        person.focus_is("File name")
        person.key("a", control=True)
        person.type(str(given))
        person.pause(0.4)
        person.key("Return")
        person.pause(1.5)

    def build(self, recipient: str = "", how: float | None = None) -> None:
        """A dossier put together; stopped (``how`` below 0.3), left, or made and saved (above 0.75)."""
        person = self.person
        recipient = recipient or self.chance.choice(RECIPIENTS)
        how = self.chance.random() if how is None else how
        person.key("8", control=True)
        person.pause(0.4)
        since = len(person.announced)
        person.act(f"Put together a dossier for {recipient}")
        if how < 0.3:
            person.pause(self.chance.uniform(0.1, 1.5))
            if person.is_usable("Stop"):
                person.act("Stop")
            return
        with person.patient(TO_OPEN):
            person.until(lambda: any(" pages" in said for said in person.announced[since:]))
        if how > 0.75:
            self._weigh()
            self._save()

    def _weigh(self) -> None:
        """Every check weighed, with a reason to go on."""
        person = self.person
        if any(name.startswith("Open the names list") for name in person.names(BUTTON)):
            person.press("Open the names list", begins=True)
            person.type_into("Passphrase", self.told["custodian"], roles=SECRET, enter=True)
            person.pause(1.5)
        for _ in range(12):
            person.pause(0.4)
            if person.is_usable("Make the dossier"):
                break
            person.press("Go on without the check", begins=True)
            person.focus_is("Why you go on without this check")
            person.type("weighed with the branch")
            person.key("Return")

    def _save(self) -> None:
        """The dossier made, and its file saved."""
        person = self.person
        person.press("Make the dossier")
        person.press("Choose where to save it")
        person.focus_is("File name")
        person.key("a", control=True)
        self._exports += 1
        path = Path(self.told["out"]) / f"{self.program.life}-{self._exports}.pdf"
        person.type(str(path))
        person.key("Return")
        with person.patient(TO_OPEN):
            person.until(path.exists)
        person.pause(0.5)
        tell(sort="export")
