"""The window of a kit: one account, one support panel, one key to hand over to; nothing is installed.

Vault, choices and what is handed over are kept in the kit's own folder.
"""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from ui.language import tr
from ui.main import Program, run
from ui.presenters.unlock import DEFAULT_NAME
from whistle.api import Session
from whistle.errors import AlreadyExists
from whistle.exchange import kit

CHOICES: Final = "choices.json"


class KitProgram(Program):
    """A program that knows one role and one recipient. ``home`` is the kit's folder."""

    def __init__(self, *inside: Any, home: Path, **more: Any) -> None:
        super().__init__(*inside, **more)
        self.home, self.note = home, kit.carried(home)
        self.window.context = replace(self.window.context, kit=home)
        self.window.self_mode = True

    def show_first_run(self, home: Path) -> None:
        """One page instead of the steps; the vault is made in the kit's folder."""
        from ui.pages.kit import KitPage

        page = KitPage(
            self.theme,
            self.lane,
            self.note,
            self.home / DEFAULT_NAME,
            writable=os.access(self.home, os.W_OK),
            support=self.show_support,
            guide=self.window.sheets.open_help,
            hide=self.locker.lock,
        )
        page.made.connect(lambda: self._entered(page.folder))
        self._show_gate(page)

    def show_unlock(self, lost: str = "") -> None:
        """The passphrase alone: nothing else is to be opened here."""
        super().show_unlock(
            lost
            or tr("There is no other way in. If the words are lost, ask whoever gave you this for a new one.")
        )

    def _make_page(self) -> bool:
        """There is one page, and no other is made ahead."""
        return False

    def _welcome(self) -> None:
        note = self.note
        if note is not None:
            self.lane.call(lambda session: keep(session, note), lambda _: None)
        self.choose_role("self")


def keep(session: Session, note: kit.KitNote) -> None:
    """Keep the one recipient, unless somebody is kept already. Runs in the lane.

    The key that was shown when the vault was made is the one for good: a note that is changed later
    changes nothing.
    """
    if session.exchange.recipients():
        return
    try:
        session.exchange.keep_recipient(note.recipient, note.key)
    except AlreadyExists:
        return


def run_kit(home: Path, folder: Path | None) -> int:
    """Open the window of the kit in ``home``; return the exit status."""
    return run(folder, partial(KitProgram, home=home), home / CHOICES)
