"""The window of a kit: one account, one support panel, one key to hand over to; nothing is installed.

Vault and choices are kept in the kit's own folder, or where the person says.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Any, Final

from ui.main import Program, run
from ui.presenters.first_run import DEFAULT_NAME
from ui.presenters.unlock import is_vault
from whistle.api import Session
from whistle.errors import AlreadyExists
from whistle.exchange import kit

CHOICES: Final = "choices.json"


class KitProgram(Program):
    """A program that knows one role and one recipient. ``home`` is the kit's folder."""

    def __init__(self, *inside: Any, home: Path, **more: Any) -> None:
        super().__init__(*inside, **more)
        self.home, self.note = home, kit.carried(home)

    def start(self) -> None:
        """At first, whom it hands over to; later the passphrase."""
        here = self.home / DEFAULT_NAME
        if self.folder is None and is_vault(here):
            self.folder = here
        super().start()
        if self.folder is None:
            self._show_first()

    def show_first_run(self, home: Path) -> None:
        """Set a vault up in the kit's folder, where that can be written."""
        super().show_first_run(self.home if os.access(self.home, os.W_OK) else home)

    def _show_first(self) -> None:
        from ui.pages.kit import KitPage

        page = KitPage(self.theme, self.note, support=self.show_support, hide=self.locker.lock)
        page.go_on.connect(lambda: self.show_first_run(Path.home()))
        self._show_gate(page)

    def _welcome(self) -> None:
        note = self.note
        if note is not None:
            self.lane.call(lambda session: keep(session, note), lambda _: None)
        self.choose_role("self")


def keep(session: Session, note: kit.KitNote) -> None:
    """Keep the one recipient, unless somebody is kept under that name or key already. Runs in the lane."""
    if session.exchange.recipients():
        return
    try:
        session.exchange.keep_recipient(note.recipient, note.key)
    except AlreadyExists:
        return


def run_kit(home: Path, folder: Path | None) -> int:
    """Open the window of the kit in ``home``; return the exit status."""
    return run(folder, partial(KitProgram, home=home), home / CHOICES)
