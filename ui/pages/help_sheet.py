"""The guide for somebody who writes alone, over their page: nothing else is in sight of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs import Sheet
from ui.language import tr
from ui.pages.help_reader import HelpReader
from ui.presenters.help import OWN, topic_of
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.layout import column, row


def help_sheet(theme: Theme, over: QWidget) -> Sheet:
    """Open it; the focus begins on its heading, from where the arrow keys read on."""
    reader = HelpReader(theme)
    reader.show_topic(topic_of(OWN))
    # As high as it fits with the button below: one thing scrolls, not two.
    reader.setMinimumHeight(min(theme.px(520), max(theme.px(120), over.height() - theme.px(180))))
    close = Button(theme, tr("Back"), big=True, on=lambda: sheet.close_sheet())
    sheet = Sheet(theme, over, column(theme, reader, row(theme, close, None)), width=780, name=tr("Help"))
    sheet.open(reader.first_part() or close)
    return sheet
