"""The recovery sheet's own page, reached from Settings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.pages.base import Page, Place
from ui.pages.recovery_panel import RecoveryPanel
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.layout import PageScroll, column


class RecoveryPage(Page):
    """Leaving it before the check forgets the sheet that was drawn."""

    title = tr("Recovery sheet")
    subtitle = tr("Another way in, for when the passphrase is lost")
    rail = "settings"

    def parts(self) -> Iterator[bool]:
        """Make the panel and the way back."""
        context = self.context
        self.panel = RecoveryPanel(self.theme, context.lane, context.choose_path)
        self.panel.failed.connect(context.show_error)
        self.panel.said.connect(context.announce)
        back = Button(
            self.theme,
            tr("Back to settings"),
            "quiet",
            icon="arrow-left",
            on=lambda: context.navigate("settings"),
        )
        content = column(self.theme, self.panel, None, spacing=24)
        scroll = PageScroll(self.theme, content, widest=736)
        yield MAY_REST
        column(self.theme, scroll, spacing=0, into=self)
        self._head: list[QWidget] = [back]

    def head_actions(self) -> list[QWidget]:
        """The way back."""
        return self._head

    def enter(self, place: Place) -> None:
        """Begin afresh."""
        self.panel.leave()

    def leave(self) -> None:
        """Forget a sheet that does not count."""
        self.panel.leave()

    def first_focus(self) -> QWidget:
        """What the stage begins with."""
        return self.panel.first_focus()
