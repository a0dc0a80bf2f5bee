"""The support contacts over the page that stands there: nothing is left for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from ui.dialogs import Sheet
from ui.language import tr
from ui.pages.support_list import ContactList
from ui.presenters.support import contacts
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.layout import PageScroll, column, row
from whistle.api import Session
from whistle.casework.wording import support_list
from whistle.vault.tables.contacts import TeamContact

ShowTeam = Callable[[tuple[TeamContact, ...]], None]


def support_sheet(theme: Theme, over: QWidget) -> tuple[Sheet, ShowTeam]:
    """Open the sheet with the list that ships; the second value puts a team's hand in its place."""
    shown = ContactList(theme, acts=False)

    def show(team: tuple[TeamContact, ...]) -> None:
        shown.show_contacts(contacts(support_list(), datetime.now(UTC).date(), team))

    def show_team(team: tuple[TeamContact, ...]) -> None:
        if team:
            show(team)
            # All at once: rows that come one by one are squeezed in a sheet that has its height already.
            shown.finish()

    show(())
    content = PageScroll(theme, column(theme, shown, None), widest=1040)
    content.setMinimumHeight(theme.px(420))
    close = Button(theme, tr("Back"), big=True, on=lambda: sheet.close_sheet())
    box = column(theme, content, row(theme, close, None))
    sheet = Sheet(theme, over, box, width=920, name=tr("Support contacts"))
    sheet.open(close)
    return sheet, show_team


def team_of(session: Session) -> tuple[TeamContact, ...]:
    """What the team did to the contacts; runs in the lane."""
    return tuple(session.contacts.all())
