"""The support contacts over a page that stands before any vault is open."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from ui.dialogs import Sheet
from ui.pages.support import support_content
from ui.presenters.support import contacts
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.layout import column, row
from whistle.casework.wording import support_list


def support_sheet(theme: Theme, over: QWidget) -> Sheet:
    """Open the sheet."""
    content = support_content(theme, contacts(support_list(), datetime.now(UTC).date()))
    content.setMinimumHeight(theme.px(420))
    close = Button(theme, "Back", big=True, on=lambda: sheet.close_sheet())
    box = column(theme, content, row(theme, close, None))
    sheet = Sheet(theme, over, box, width=920, name="Support contacts")
    sheet.open(close)
    return sheet
