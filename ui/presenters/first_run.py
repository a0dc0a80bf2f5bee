"""Setting up: where the vault is kept, its passphrases, what is lost with them, and a recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from ui.presenters.passphrase import Strength, matching, offered, spoken, strength

STEPS: Final = ("Where it is kept", "Passphrase", "Names list", "Before you start", "Recovery sheet")
_TYPE_FIRST: Final = "Type the six words first"
MAKING: Final = 3
"""The step at whose end the vault is made; what comes after needs it open."""

DEFAULT_NAME: Final = "notes"


@dataclass(frozen=True, slots=True)
class Setup:
    """All that the page shows. ``own`` says that the person makes up a passphrase; ``ready`` allows Next."""

    step: int
    folder: Path | None
    folder_problem: str
    words: tuple[str, ...]
    covered: bool
    own: bool
    hint: str
    strength: Strength
    separate: bool
    custodian_words: tuple[str, ...]
    custodian_hint: str
    understood: bool
    sheet_made: bool
    sheet_declined: bool
    busy: bool
    ready: bool
    reason: str


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
        self._typed = ""
        self._own_again = ""
        self._custodian_typed = ""
        self._setup = Setup(
            step=0,
            folder=_fresh(home),
            folder_problem="",
            words=offered(),
            covered=False,
            own=False,
            hint="",
            strength=strength(""),
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
            filled, problem = False, "That folder cannot be read. Choose another."
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
            self._typed = ""
            self._setup = replace(self._setup, words=offered(), own=False)
        self._show()

    def cover(self, covered: bool) -> None:
        """Cover the words, or show them again."""
        self._setup = replace(self._setup, covered=covered)
        self._show()

    def make_own(self, own: bool) -> None:
        """Let the person make up a passphrase, or go back to the six words."""
        self._typed = self._own_again = ""
        self._setup = replace(self._setup, own=own)
        self._show()

    def type_passphrase(self, typed: str) -> None:
        """The words typed to be sure, or the person's own passphrase."""
        self._typed = typed
        self._show()

    def type_again(self, typed: str) -> None:
        """The person's own passphrase a second time."""
        self._own_again = typed
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
            self._setup = replace(setup, step=setup.step + 1, covered=False)
            self._show()
            return
        if setup.folder is None:
            return
        self._setup = replace(setup, busy=True)
        self._show()
        self._view.make_vault(setup.folder, self._passphrase(), self._custodian())

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
        self._typed = self._own_again = self._custodian_typed = ""
        self._setup = replace(self._setup, step=MAKING + 1, words=(), custodian_words=(), busy=False)
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

    def _passphrase(self) -> str:
        return self._typed if self._setup.own else " ".join(self._setup.words)

    def _custodian(self) -> str | None:
        return " ".join(self._setup.custodian_words) if self._setup.separate else None

    def _judge(self) -> None:
        setup = self._setup
        judged = self._strength()
        hint, typed_right = self._passphrase_hint(judged)
        custodian_hint, custodian_right = _words_hint(self._custodian_typed, setup.custodian_words)
        ready, reason = True, ""
        if setup.busy:
            ready, reason = False, "The vault is being made"
        elif setup.step == 0:
            ready, reason = setup.folder is not None, "Choose a folder first"
        elif setup.step == 1:
            ready, reason = typed_right, hint if self._typed.strip() or setup.own else _TYPE_FIRST
        elif setup.step == 2 and setup.separate:
            ready, reason = custodian_right, custodian_hint if self._custodian_typed.strip() else _TYPE_FIRST
        elif setup.step == MAKING:
            ready, reason = setup.understood, "Tick the box first"
        elif setup.step > MAKING:
            ready = setup.sheet_made or setup.sheet_declined
            reason = "Make a sheet, or tick that you go on without one"
        self._setup = replace(
            setup,
            hint=hint,
            strength=judged,
            custodian_hint=custodian_hint,
            ready=ready,
            reason="" if ready else reason,
        )

    def _strength(self) -> Strength:
        if self._setup.own:
            return strength(self._typed)
        return strength(" ".join(self._setup.words), self._setup.words)

    def _passphrase_hint(self, judged: Strength) -> tuple[str, bool]:
        if not self._setup.own:
            return _words_hint(self._typed, self._setup.words)
        if not judged.enough:
            return judged.words or "Six words or more that have nothing to do with you.", False
        if self._own_again != self._typed:
            return judged.words + " Now type it again below.", False
        return judged.words + " Both are the same.", True

    def _show(self) -> None:
        self._judge()
        self._view.show_setup(self._setup)


def _words_hint(typed: str, words: tuple[str, ...]) -> tuple[str, bool]:
    count = matching(typed, words)
    if spoken(typed) == " ".join(words):
        return "All six words match.", True
    if not typed.strip():
        return "Capital letters do not matter here.", False
    return f"{count} of 6 words match so far. Capital letters do not matter here.", False


def _fresh(parent: Path) -> Path:
    """A folder name in ``parent`` that is not taken, and says nothing."""
    number = 1
    while True:
        folder = parent / (DEFAULT_NAME if number == 1 else f"{DEFAULT_NAME}-{number}")
        if not folder.exists():
            return folder
        number += 1
