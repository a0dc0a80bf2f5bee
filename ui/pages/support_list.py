"""The support contacts drawn: groups of rows, each with what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.language import tr
from ui.presenters.support import NOT_RUNG, Contacts, Row
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import Panel, column, line
from ui.widgets.notes import NoteBox, State
from ui.widgets.text import Words

_OWN: Final = tr("Your own team’s")

THREE_COLUMNS = 680
"""px at 100% text below which a contact's parts stand one below the other."""

AT_ONCE = 3
"""So many rows are made before the page is seen; the others follow one a turn of the event loop."""


class ContactRow(QWidget):
    """Who, the number, and how far it can be relied on; one column where there is no room for three."""

    check_wanted = Signal(object)
    change_wanted = Signal(object)

    def __init__(self, theme: Theme, shown: Row, *, acts: bool) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(shown.spoken)
        self.number = Words(theme, shown.number, "section")
        self.number.setAccessibleName(f"{shown.name}: {shown.number}")
        who = column(
            theme,
            Words(theme, shown.name, "strong"),
            Words(theme, shown.when, "second", "muted"),
            None,
            spacing=2,
        )
        reach = column(theme, self.number, Words(theme, shown.reach, "second", "muted"), None, spacing=2)
        state = State(theme, shown.icon, shown.state, shown.role, wrap=True)
        known = column(theme, state, spacing=2)
        if shown.detail:
            known.addWidget(Words(theme, shown.detail, "second"))
        if acts:
            known.addLayout(self._acts(shown))
        known.addStretch(1)
        self._parts = (who, reach, known)
        self._wide: bool | None = None
        self._grid = QGridLayout()
        theme.space(self._grid, 16, (16, 12, 16, 12))
        self.setLayout(self._grid)
        theme.changed.connect(self._arrange)
        self._arrange()

    def _acts(self, shown: Row) -> Flow:
        theme = self._theme
        empty = shown.standing == "empty"
        self.check = Button(theme, tr("Check it now"), on=lambda: self.check_wanted.emit(shown))
        self.check.setAccessibleName(tr("Check {name} now", name=shown.name))
        if empty or shown.kept.id == NOT_RUNG:
            self.check.hide()
        self.change = Button(
            theme,
            tr("Fill it in") if empty else tr("Change"),
            "quiet",
            on=lambda: self.change_wanted.emit(shown),
        )
        self.change.setAccessibleName(
            tr("Fill in {name}", name=shown.name) if empty else tr("Change {name}", name=shown.name)
        )
        return Flow(theme, self.check, self.change, spacing=4)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One column below the other where three do not fit."""
        super().resizeEvent(event)
        self._arrange()
        # Parts that moved, or lines that broke elsewhere: the page does not notice by itself, and words
        # would be cut. Once the layout that is under way is done.
        QTimer.singleShot(0, self, self._be_high_enough)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Measured again once it is seen: in a sheet it has its width before it has its font."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._be_high_enough)

    def _be_high_enough(self) -> None:
        need = self._grid.heightForWidth(self.width())
        if need != self.minimumHeight():
            self.setMinimumHeight(need)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No wider than one column: it is the row that adapts, not the page that scrolls sideways."""
        return QSize(self._theme.px(160), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        wide = self.width() / self._theme.scale >= THREE_COLUMNS
        if wide == self._wide:
            return
        self._wide = wide
        for part in self._parts:
            self._grid.removeItem(part)
        for index, part in enumerate(self._parts):
            position = (0, index) if wide else (index, 0)
            self._grid.addLayout(part, *position)
            self._grid.setColumnStretch(index, (4, 3, 4)[index] if wide or index == 0 else 0)


class ContactList(QWidget):
    """Every contact. With ``acts`` each can be checked and changed; without, it is only read.

    ``first`` stands below what to do when a life is in danger.
    """

    check_wanted = Signal(object)
    change_wanted = Signal(object)

    def __init__(self, theme: Theme, *, acts: bool, first: QWidget | None = None) -> None:
        super().__init__()
        self._theme, self._acts = theme, acts
        self.rows: dict[str, ContactRow] = {}
        self._cards: dict[str, QVBoxLayout] = {}
        self._waiting: list[tuple[str, Row]] = []
        self._form: QWidget | None = None
        self._shown: Contacts | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._more)
        self._danger = NoteBox(theme, "error", tr("Is a life in danger now? Call 999 or go to A&E."))
        self._notice = NoteBox(theme, "warning", tr("Out of date"))
        top = [self._danger, self._notice] if first is None else [self._danger, first, self._notice]
        self._box = column(theme, *top, spacing=12, into=self)
        for heading in (tr("In a crisis"), tr("Advice"), _OWN):
            self._box.addSpacing(theme.px(12))
            self._box.addWidget(Words(theme, heading, "section"))
            card = Panel("card")
            self._cards[heading] = column(theme, spacing=0, into=card)
            self._box.addWidget(card)
        self._box.addWidget(
            Words(theme, tr("Whistle cannot tell whether you are safe, and alerts nobody."), "body", "muted")
        )

    def show_contacts(self, shown: Contacts) -> None:
        """Draw them, where anything is other than before; the first rows at once: help is in sight."""
        self.close_form()
        if shown == self._shown:
            return
        self._shown = shown
        self._danger.set("error", tr("Is a life in danger now? Call 999 or go to A&E."), shown.stay)
        self._notice.set("warning", tr("Out of date"), shown.notice)
        self._notice.setVisible(bool(shown.notice))
        for box in self._cards.values():
            while (item := box.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self.rows = {}
        groups = zip(self._cards, (shown.crisis, shown.advice, shown.own), strict=True)
        self._waiting = [(heading, row) for heading, rows in groups for row in rows]
        for _ in range(AT_ONCE):
            self._more()
        self._timer.start()

    def open_form(self, after: str, form: QWidget) -> None:
        """Put a form under the row of a contact, or (blank) at the end of the team's own."""
        self.close_form()
        self.finish()
        row = self.rows.get(after)
        box = next((box for box in self._cards.values() if row is not None and box.indexOf(row) >= 0), None)
        if box is None or row is None:
            box = self._cards[_OWN]
            box.addWidget(form)
        else:
            box.insertWidget(box.indexOf(row) + 1, form)
        self._form = form

    def close_form(self) -> None:
        """Take the form away."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None

    def finish(self) -> None:
        """Make what is still waiting."""
        while self._waiting:
            self._more()

    def _more(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        heading, shown = self._waiting.pop(0)
        box = self._cards[heading]
        if box.count():
            box.addWidget(line())
        row = ContactRow(self._theme, shown, acts=self._acts)
        row.check_wanted.connect(self.check_wanted)
        row.change_wanted.connect(self.change_wanted)
        self.rows[shown.kept.id] = row
        box.addWidget(row)
