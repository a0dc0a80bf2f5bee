"""Opening a vault: which folder, a passphrase, and what to say when it does not open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from ui.language import tr

if TYPE_CHECKING:
    from whistle.errors import WhistleError

VAULT_FILE = "vault.db"
DEFAULT_NAME: Final = "notes"
"""The folder that setting up offers."""


class UnlockView(Protocol):
    """What the page does for the presenter."""

    def show_folder(self, words: str) -> None:
        """Say where the vault is, without a name."""

    def show_wrong(self, sentence: str) -> None:
        """The passphrase did not open it."""

    def show_problem(self, heading: str, text: str) -> None:
        """Something else stands in the way; blank takes it off."""

    def show_busy(self, busy: bool) -> None:
        """The vault is being opened."""

    def open(self, folder: Path, passphrase: str) -> None:
        """Open it in the lane."""

    def open_by_recovery(self, folder: Path, shares: tuple[str, ...]) -> None:
        """Open it in the lane by the recovery sheet."""

    def opened(self) -> None:
        """Go on into the program."""


class Unlock:
    """Asks once at a time; a second press while it works does nothing."""

    def __init__(self, view: UnlockView, folder: Path | None) -> None:
        self._view = view
        self._folder = folder
        self._busy = False

    @property
    def folder(self) -> Path | None:
        """Where the vault is."""
        return self._folder

    def start(self) -> None:
        """Say where we are."""
        self._say_folder()

    def choose(self, folder: Path) -> None:
        """Open another folder. Choosing the database inside it means the folder."""
        if folder.is_file() and folder.name == VAULT_FILE:
            folder = folder.parent
        self._folder = folder
        self._view.show_wrong("")
        self._view.show_problem("", "")
        self._say_folder()

    def submit(self, passphrase: str) -> None:
        """Try a passphrase."""
        if self._busy:
            return
        if self._folder is None:
            self._view.show_problem(tr("Where is your vault?"), tr("Choose its folder first."))
            return
        if not passphrase.strip():
            self._view.show_wrong(tr("Type your passphrase first."))
            return
        self._busy = True
        self._view.show_problem("", "")
        self._view.show_wrong("")
        self._view.show_busy(True)
        self._view.open(self._folder, passphrase)

    def recover(self, shares: tuple[str, ...]) -> None:
        """Try the shares of the recovery sheet; blank ones do not count."""
        given = tuple(" ".join(share.split()) for share in shares if share.strip())
        if self._busy or not given:
            return
        if self._folder is None:
            self._view.show_problem(tr("Where is your vault?"), tr("Choose its folder first."))
            return
        self._busy = True
        self._view.show_problem("", "")
        self._view.show_wrong("")
        self._view.show_busy(True)
        self._view.open_by_recovery(self._folder, given)

    def succeeded(self) -> None:
        """The vault is open."""
        self._busy = False
        self._view.opened()

    def failed(self, error: WhistleError) -> None:
        """It did not open."""
        # By now a vault was tried: the window was not to wait for this.
        from ui.errors import words_for
        from whistle.errors import WrongPassphrase

        self._busy = False
        self._view.show_busy(False)
        words = words_for(error)
        if isinstance(error, WrongPassphrase):
            self._view.show_wrong(words.spoken)
        else:
            self._view.show_problem(words.what, words.rest)

    def _say_folder(self) -> None:
        # Nothing is named: whoever looks over a shoulder learns no case from this page.
        if self._folder is None:
            self._view.show_folder(tr("not chosen yet"))
        elif _removable(self._folder):
            self._view.show_folder(tr("on a removable disk"))
        else:
            self._view.show_folder(tr("on this laptop"))


def _removable(folder: Path) -> bool:
    parts = folder.resolve().parts
    return len(parts) > 2 and (parts[1] in ("media", "mnt") or parts[1:3] == ("run", "media"))


def is_vault(folder: Path) -> bool:
    """Whether a folder looks like a vault from outside."""
    return (folder / VAULT_FILE).is_file()
