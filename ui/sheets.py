"""Sheets over what the window shows, one at a time: what pages ask, finding, help and support."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.theme import Theme

if TYPE_CHECKING:
    from ui.dialogs import Sheet
    from ui.presenters.find import Found
    from ui.tasks import VaultLane
    from ui.widgets.find_sheet import FindSheet

# Every sheet is imported when it is first asked for: the unlock window has none.


class Sheets:
    """Shows sheets over the widget that ``over`` gives.

    What a page asks for takes the place of a sheet that is there; what somebody opens by themselves does not.
    """

    def __init__(
        self,
        theme: Theme,
        lane: VaultLane,
        over: Callable[[], QWidget],
        announce: Callable[[str], None],
    ) -> None:
        self._theme, self._lane, self._over, self._announce = theme, lane, over, announce
        self.shown: Sheet | None = None
        """The sheet that is there."""
        self.finder: FindSheet | None = None
        """What finds, as it was opened last."""

    def close(self) -> None:
        """Take the sheet away that is there."""
        if self.shown is not None:
            self.shown.close_sheet()

    # -- what pages ask ------------------------------------------------------------------

    def confirm(
        self,
        heading: str,
        text: str,
        action: str,
        agreed: Callable[[], None],
        *,
        danger: bool = False,
        typed: str = "",
        declined: Callable[[], None] | None = None,
    ) -> None:
        """Ask before something is done."""
        from ui.dialogs import confirm_sheet

        self.close()
        self._take(
            confirm_sheet(
                self._theme,
                self._over(),
                heading,
                text,
                action,
                agreed,
                danger=danger,
                typed=typed,
                declined=declined,
            )
        )

    def ask_passphrase(self, heading: str, text: str, action: str, given: Callable[[str], None]) -> None:
        """Ask for a passphrase."""
        from ui.dialogs import passphrase_sheet

        self.close()
        self._take(passphrase_sheet(self._theme, self._over(), heading, text, action, given))

    def ask_new_passphrase(
        self, heading: str, text: str, action: str, given: Callable[[str, str], None]
    ) -> None:
        """Ask for the present passphrase and a new one."""
        from ui.widgets.passphrase_sheet import NewPassphrase

        self.close()
        self._take(NewPassphrase(self._theme, self._over(), heading, text, action, given).sheet)

    def choose_path(
        self,
        kind: str,
        heading: str,
        chosen: Callable[[list[Path]], None],
        *,
        suffixes: tuple[str, ...] = (),
        name: str = "",
    ) -> None:
        """Ask for files or a folder."""
        from ui.dialogs import path_sheet

        self.close()
        self._take(path_sheet(self._theme, self._over(), kind, heading, chosen, suffixes=suffixes, name=name))

    # -- what somebody opens -------------------------------------------------------------

    def open_find(self, pages: Sequence[Found], go: Callable[[Found], None]) -> None:
        """Find one of these pages, a source or words, and ``go`` there."""
        from ui.widgets.find_sheet import FindSheet

        if self.shown is None:
            found = FindSheet(self._theme, self._over(), self._lane, tuple(pages), go, self._announce)
            self._take(found.sheet)
            self.finder = found

    def open_support(self) -> None:
        """The contacts, where there is no rail to come back by: nothing is left for it."""
        from ui.pages.support_sheet import support_sheet, team_of

        if self.shown is None:
            sheet, show_team = support_sheet(self._theme, self._over())
            self._take(sheet)
            if self._lane.is_open:
                # What ships is in sight at once; what the team checked and added takes its place.
                self._lane.call(team_of, lambda team: show_team(team) if self.shown is sheet else None)

    def open_help(self) -> None:
        """The guide for somebody who writes alone."""
        from ui.pages.help_sheet import help_sheet

        if self.shown is None:
            self._take(help_sheet(self._theme, self._over()))

    def _take(self, sheet: Sheet) -> None:
        self.shown = sheet
        sheet.closed.connect(lambda: self._closed(sheet))

    def _closed(self, sheet: Sheet) -> None:
        if self.shown is sheet:
            self.shown = None
