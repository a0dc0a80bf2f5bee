"""The support contacts over a page that stands before any vault is open."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from ui.dialogs import Sheet
from ui.pages.support_list import ContactList
from ui.presenters.support import contacts
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.layout import PageScroll, column, row
from whistle.casework.wording import support_list


def support_sheet(theme: Theme, over: QWidget) -> Sheet:
    """Open the sheet, with the list that ships: what a team did to it lies in its vault."""
    shown = ContactList(theme, acts=False)
    shown.show_contacts(contacts(support_list(), datetime.now(UTC).date()))
    content = PageScroll(theme, column(theme, shown, None), widest=1040)
    content.setMinimumHeight(theme.px(420))
    close = Button(theme, "Back", big=True, on=lambda: sheet.close_sheet())
    box = column(theme, content, row(theme, close, None))
    sheet = Sheet(theme, over, box, width=920, name="Support contacts")
    sheet.open(close)
    return sheet
