"""Setting up: where the vault is kept, its passphrases, what is lost with them, and a recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from ui.language import tr
from ui.presenters.new_words import NewWords, WordsShown, type_first, words_hint
from ui.presenters.passphrase import offered
from ui.presenters.unlock import DEFAULT_NAME

STEPS: Final = (
    tr("Where it is kept"),
    tr("Passphrase"),
    tr("Names list"),
    tr("Before you start"),
    tr("Recovery sheet"),
)
MAKING: Final = 3
"""The step at whose end the vault is made; what comes after needs it open."""


@dataclass(frozen=True, slots=True)
class Setup:
    """All that the page shows. ``covered`` is about the names list's words; ``ready`` allows Next."""

    step: int
    folder: Path | None
    folder_problem: str
    chosen: WordsShown
    covered: bool
    separate: bool
    custodian_words: tuple[str, ...]
    custodian_hint: str
    understood: bool
    sheet_made: bool
    sheet_declined: bool
    busy: bool
    ready: bool
    reason: str

    @property
    def words(self) -> tuple[str, ...]:
        """The six words that are offered for the vault."""
        return self.chosen.words


class FirstRunView(Protocol):
    """What the page does for the presenter."""

    def show_setup(self, setup: Setup) -> None:
        """Draw this."""

    def make_vault(self, folder: Path, passphrase: str, custodian: str | None) -> None:
        """Make the vault."""

    def finish(self) -> None:
        """Setting up is done: go on into the program."""


class FirstRun:
    """Takes the page through its steps; holds the typed words only until the vault is made."""

    def __init__(self, view: FirstRunView, home: Path) -> None:
        self._view = view
        self._new = NewWords()
        self._custodian_typed = ""
        self._setup = Setup(
            step=0,
            folder=_fresh(home),
            folder_problem="",
            chosen=self._new.shown,
            covered=False,
            separate=True,
            custodian_words=offered(),
            custodian_hint="",
            understood=False,
            sheet_made=False,
            sheet_declined=False,
            busy=False,
            ready=True,
            reason="",
        )

    def start(self) -> None:
        """Show the first step."""
        self._show()

    # -- step 1 --------------------------------------------------------------------------

    def choose_folder(self, parent: Path) -> None:
        """Keep the vault in a new folder inside ``parent``, or in ``parent`` itself when it is empty."""
        problem = ""
        folder = parent
        try:
            filled = parent.is_dir() and any(parent.iterdir())
        except OSError:
            filled, problem = False, tr("That folder cannot be read. Choose another.")
        if filled:
            folder = _fresh(parent)
        self._setup = replace(self._setup, folder=folder, folder_problem=problem)
        self._show()

    # -- step 2 --------------------------------------------------------------------------

    def other_words(self) -> None:
        """Draw six other words; what was typed no longer fits."""
        if self._setup.step == 2:
            self._custodian_typed = ""
            self._setup = replace(self._setup, custodian_words=offered())
        else:
            self._new.other_words()
        self._show()

    def cover(self, covered: bool) -> None:
        """Cover the words, or show them again."""
        self._new.cover(covered)
        self._setup = replace(self._setup, covered=covered)
        self._show()

    def make_own(self, own: bool) -> None:
        """Let the person make up a passphrase, or go back to the six words."""
        self._new.make_own(own)
        self._show()

    def type_passphrase(self, typed: str) -> None:
        """The words typed to be sure, or the person's own passphrase."""
        self._new.type(typed)
        self._show()

    def type_again(self, typed: str) -> None:
        """The person's own passphrase a second time."""
        self._new.type_again(typed)
        self._show()

    # -- step 3 --------------------------------------------------------------------------

    def use_separate(self, separate: bool) -> None:
        """A passphrase of its own for the names list, or the same for both."""
        self._setup = replace(self._setup, separate=separate)
        self._show()

    def type_custodian(self, typed: str) -> None:
        """The names list's words, typed to be sure."""
        self._custodian_typed = typed
        self._show()

    # -- step 4 and moving ---------------------------------------------------------------

    def understand(self, understood: bool) -> None:
        """The person says that the loss is understood."""
        self._setup = replace(self._setup, understood=understood)
        self._show()

    def next(self) -> None:
        """Go on if the step is finished; at the end of ``MAKING`` the vault is made, once."""
        self._judge()
        setup = self._setup
        if not setup.ready or setup.busy:
            return
        if setup.step == len(STEPS) - 1:
            self._setup = replace(setup, busy=True)
            self._view.finish()
            return
        if setup.step != MAKING:
            self._new.cover(False)
            self._setup = replace(setup, step=setup.step + 1, covered=False)
            self._show()
            return
        if setup.folder is None:
            return
        self._setup = replace(setup, busy=True)
        self._show()
        self._view.make_vault(setup.folder, self._new.passphrase, self._custodian())

    def back(self) -> None:
        """Go back a step; nothing typed is lost."""
        if 0 < self._setup.step <= MAKING and not self._setup.busy:
            self._setup = replace(self._setup, step=self._setup.step - 1)
            self._show()

    def failed(self, sentence: str) -> None:
        """The vault could not be made: back to the place, with the reason."""
        self._setup = replace(self._setup, busy=False, step=0, folder_problem=sentence)
        self._show()

    def made(self) -> None:
        """The vault is there and open: forget what was typed, and go on to the recovery sheet."""
        self._new.forget()
        self._custodian_typed = ""
        self._setup = replace(self._setup, step=MAKING + 1, custodian_words=(), busy=False)
        self._show()

    # -- step 5 --------------------------------------------------------------------------

    def sheet_made(self, made: bool) -> None:
        """Whether a recovery sheet was made and typed back."""
        if made != self._setup.sheet_made:
            self._setup = replace(self._setup, sheet_made=made)
            self._show()

    def decline_sheet(self, declined: bool) -> None:
        """The person goes on without one, and knows what that means."""
        self._setup = replace(self._setup, sheet_declined=declined)
        self._show()

    # -- judging -------------------------------------------------------------------------

    def _custodian(self) -> str | None:
        return " ".join(self._setup.custodian_words) if self._setup.separate else None

    def _judge(self) -> None:
        setup = self._setup
        chosen = self._new.shown
        custodian_hint, custodian_right = words_hint(self._custodian_typed, setup.custodian_words)
        ready, reason = True, ""
        if setup.busy:
            ready, reason = False, tr("The vault is being made")
        elif setup.step == 0:
            ready, reason = setup.folder is not None, tr("Choose a folder first")
        elif setup.step == 1:
            ready, reason = chosen.right, chosen.reason
        elif setup.step == 2 and setup.separate:
            typed = bool(self._custodian_typed.strip())
            ready, reason = custodian_right, custodian_hint if typed else type_first()
        elif setup.step == MAKING:
            ready, reason = setup.understood, tr("Tick the box first")
        elif setup.step > MAKING:
            ready = setup.sheet_made or setup.sheet_declined
            reason = tr("Make a sheet, or tick that you go on without one")
        self._setup = replace(
            setup, chosen=chosen, custodian_hint=custodian_hint, ready=ready, reason="" if ready else reason
        )

    def _show(self) -> None:
        self._judge()
        self._view.show_setup(self._setup)


def _fresh(parent: Path) -> Path:
    """A folder name in ``parent`` that is not taken, and says nothing."""
    number = 1
    while True:
        folder = parent / (DEFAULT_NAME if number == 1 else f"{DEFAULT_NAME}-{number}")
        if not folder.exists():
            return folder
        number += 1
