"""People to ring: for a source, for someone they tell of, and for whoever listens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.pages.base import Page, Place
from ui.pages.support_form import ChangeForm, CheckForm
from ui.pages.support_list import ContactList
from ui.presenters.card_vault import CardPlace
from ui.presenters.support import Contacts, Row, contacts, fresh
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, column
from ui.widgets.text import Words
from whistle.api import Session
from whistle.casework.wording import support_list
from whistle.errors import WhistleError
from whistle.vault.tables.contacts import TeamContact


class SupportPage(Page):
    """The contacts that ship, as the team checked and changed them. A change counts at once."""

    title = tr("Support contacts")
    subtitle = tr("For a source, for someone they tell you about, and for you")
    rail = "support"

    def parts(self) -> Iterator[bool]:
        """Draw the list that ships: help is there before anything was fetched."""
        theme = self.theme
        self.add = Button(theme, tr("Add a contact"), icon="plus", on=self._add)
        self.risk = Button(theme, tr("Write down what was done"), icon="pencil", on=self._write_down)
        self.risk.setAccessibleDescription(
            tr("When somebody was at risk: each step, and why one was not taken. It goes into no dossier.")
        )
        risk = QWidget()
        risk.setLayout(Flow(theme, self.risk))
        yield MAY_REST
        self.list = ContactList(theme, acts=True, first=risk)
        self.list.check_wanted.connect(self._ask_check)
        self.list.change_wanted.connect(self._ask_change)
        note = Words(
            theme,
            tr(
                "A change here counts at once and waits for nobody’s approval. The record says that"
                " it was made."
            ),
            tone="muted",
        )
        box = column(theme, self.list, note, None, spacing=12)
        self.content = PageScroll(theme, box, widest=1040)
        yield MAY_REST
        self.content.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.content.setAccessibleName(self.title)
        column(theme, self.content, spacing=0, into=self)
        self._by = ""
        self._team: tuple[TeamContact, ...] | None = None
        self._busy = False
        # What ships needs no vault: it is there when the page is opened.
        self._show(())

    def head_actions(self) -> list[QWidget]:
        """Adding one."""
        return [self.add]

    def enter(self, place: Place) -> None:
        """Show what the team knows; without a vault, what ships."""
        if self.context.lane.is_open:
            self.context.lane.call(_team_of, self._show)

    def leave(self) -> None:
        """A form that was not saved goes."""
        self.list.close_form()

    def first_focus(self) -> QWidget:
        """The list, so that the arrow keys scroll."""
        return self.content

    # -- inside --------------------------------------------------------------------------

    def _show(self, team: tuple[TeamContact, ...]) -> None:
        self._busy = False
        if team != self._team:
            self._team = team
            self.list.show_contacts(self._contacts())

    def _contacts(self) -> Contacts:
        return contacts(support_list(), datetime.now(UTC).date(), self._team or ())

    def _write_down(self) -> None:
        def go(cases: int) -> None:
            if cases:
                self.context.navigate("card", extra=CardPlace("risk", back="support").extra)
            else:
                self.context.announce(tr("Make a case first: what was done is kept with it."))

        self.context.lane.call(lambda session: len(session.cases.all()), go)

    def _ask_check(self, row: Row) -> None:
        form = CheckForm(self.theme, row, self._by)
        form.checked.connect(self._check)
        form.left.connect(lambda: self._left(row.kept.id))
        self._open(row.kept.id, form)

    def _ask_change(self, row: Row) -> None:
        form = ChangeForm(self.theme, row.kept, own=row.own)
        form.saved.connect(self._keep)
        form.removed.connect(self._remove)
        form.left.connect(lambda: self._left(row.kept.id))
        self._open(row.kept.id, form)

    def _add(self) -> None:
        form = ChangeForm(self.theme, fresh(), own=True)
        form.saved.connect(self._keep)
        form.left.connect(lambda: self._left(""))
        self._open("", form)

    def _open(self, after: str, form: CheckForm | ChangeForm) -> None:
        self.list.open_form(after, form)
        first = form.first_focus()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        # Once it has its place: the whole of it, or at least its beginning.
        QTimer.singleShot(0, form, lambda: self.content.ensureWidgetVisible(form))

    def _left(self, contact_id: str) -> None:
        self.list.close_form()
        self._stand_on(contact_id)

    def _stand_on(self, contact_id: str) -> None:
        row = self.list.rows.get(contact_id)
        (row.change if row is not None else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self, contact: TeamContact, by: str, method: str) -> None:
        self._by = by
        self._do(
            lambda session: session.contacts.check(contact, by, method),
            tr("{name} is checked.", name=contact.name),
            contact.id,
        )

    def _keep(self, contact: TeamContact) -> None:
        self._do(
            lambda session: session.contacts.keep(contact),
            tr("{name} is changed.", name=contact.name),
            contact.id,
        )

    def _remove(self, contact: TeamContact) -> None:
        self.context.confirm(
            tr("Take {name} off the list?", name=contact.name),
            tr("It can be added again."),
            tr("Take it off"),
            lambda: self._do(
                lambda session: session.contacts.remove(contact.id),
                tr("{name} is off the list.", name=contact.name),
                "",
            ),
            danger=True,
        )

    def _do(self, work: Callable[[Session], object], said: str, then: str) -> None:
        if self._busy:
            return
        self._busy = True

        def after(session: Session) -> tuple[TeamContact, ...]:
            work(session)
            return _team_of(session)

        def done(team: tuple[TeamContact, ...]) -> None:
            self.list.close_form()
            self._show(team)
            self.list.finish()
            self.context.announce(said)
            # Rows that were just made are shown in the next turn; only then can they have the focus.
            QTimer.singleShot(0, self, lambda: self._stand_on(then))

        def failed(error: WhistleError) -> None:
            self._busy = False
            self.context.show_error(error)

        self.context.lane.call(after, done, failed)


def _team_of(session: Session) -> tuple[TeamContact, ...]:
    return tuple(session.contacts.all())
