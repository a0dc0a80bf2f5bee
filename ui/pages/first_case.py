"""Where a page is about a case and there is none yet: what the page is for, and how to begin."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import tr
from ui.pages.base import Page, Place
from ui.theme import Theme
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.layout import column, scrolled
from ui.widgets.notes import EmptyPage
from ui.wiring import BY_NAME
from whistle.api import Session


class FirstCasePage(Page):
    """Stands in for the page that ``place.extra`` names; goes there where there is a case after all."""

    def parts(self) -> Iterator[bool]:
        """Only a place: what stands on it depends on the page that was asked for."""
        yield MAY_REST
        self._wanted = "case"
        self._button: Button | None = None
        self._box: QVBoxLayout = column(self.theme, spacing=0, into=self)

    def enter(self, place: Place) -> None:
        """Look for a case: after unlocking the window may not know one yet."""
        self._wanted = place.extra if place.extra in BY_NAME else "case"
        entry = BY_NAME[self._wanted]
        self.rail = self._wanted if entry.rail else "case"
        self.title, self.subtitle = entry.title, ""
        self._clear()
        self.context.lane.call(_first_case, lambda case_id: self._go_or_teach(self._wanted, case_id))

    def first_focus(self) -> QWidget | None:
        """The way on."""
        return self._button

    def _go_or_teach(self, wanted: str, case_id: str) -> None:
        if not self.isVisible() or wanted != self._wanted:
            return
        if case_id:
            self.context.navigate(wanted, case_id=case_id)
            return
        self._clear()
        self._box.addWidget(scrolled(self.theme, self._teaching(self.theme)))
        if self._button is not None:
            self._button.setFocus()

    def _teaching(self, theme: Theme) -> EmptyPage:
        entry = BY_NAME[self._wanted]
        self._button = Button(
            theme,
            tr("Make the first case"),
            "primary",
            icon="plus",
            on=lambda: self.context.navigate("case"),
        )
        lead = tr("{page}: {says}.", page=entry.title, says=entry.says) if entry.says else ""
        return EmptyPage(
            theme,
            entry.icon,
            tr("First a case"),
            lead,
            tr("Everything here belongs to a case, and this vault holds none yet."),
            (self._button,),
        )

    def _clear(self) -> None:
        self._button = None
        while (item := self._box.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()


def _first_case(session: Session) -> str:
    cases = session.cases.all()
    return cases[0].id if cases else ""
