"""Hand over: accounts to one recipient in a locked file, what came from others, and keys."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.pages.hand_over_arrived import ArrivedPart
from ui.presenters.hand_over import Arrived, HandOver, HandOverDesk, Planned
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.choices import FillBar, TabRow, TickBox
from ui.widgets.fields import Field
from ui.widgets.flow import Among, Beside, Flow
from ui.widgets.key_picture import KeyPicture
from ui.widgets.layout import PageScroll, Panel, column, row
from ui.widgets.low_scroll import LowScroll
from ui.widgets.notes import NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.errors import WhistleError

_GROUP: Final = 16
_KEYS: Final = 2
"""The place of the part about keys."""
_LOWEST: Final = 100
"""px at 100%: no lower is the page itself; it and the button below it scroll together instead."""
_TWO: Final = 700
"""px at 100%: with less room the accounts stand one below the other."""


class HandOverPage(Page):
    """What goes, what stays and why is shown before a file is made; what came before it is kept."""

    title = tr("Hand over")
    subtitle = tr("Accounts to one person, in a file that only they can open")
    rail = "dossiers"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = HandOver(context.lane, self)
        self.accounts: dict[str, QCheckBox] = {}
        self._key = ""
        self._planned: Planned | None = None
        self._busy = False
        self._alone = False

    def parts(self) -> Iterator[bool]:
        """Make the three parts, one below the other."""
        theme = self.theme
        self.note = NoteBox(theme, "done", "")
        self.note.hide()
        self.arrived = ArrivedPart(self.context, self.presenter)
        yield MAY_REST
        self.tabs = TabRow(tr("Parts of this page"), (tr("Hand over"), tr("Take in"), tr("Keys")))
        self.tabs.currentChanged.connect(self._turn)
        yield MAY_REST
        packing, keys = QWidget(), QWidget()
        column(theme, self._packing(), 8, self._left_before(), spacing=12, into=packing)
        yield MAY_REST
        column(
            theme,
            Words(theme, tr("Your key"), "section"),
            self._own_key(),
            8,
            Words(theme, tr("Whose keys you keep"), "section"),
            self._recipients(),
            spacing=12,
            into=keys,
        )
        yield MAY_REST
        self._parts = (packing, self.arrived, keys)
        content = column(
            theme, self.note, row(theme, self.tabs, None), self._under_way(), *self._parts, None, spacing=12
        )
        yield MAY_REST
        self._scroll = PageScroll(theme, content, widest=900)
        # One press away however long the list is.
        self._foot = Panel("foot")
        row(theme, Among(theme, self.why, self.pack, self.why), margins=(24, 10, 24, 10), into=self._foot)
        whole = column(theme, self._scroll, self._foot, spacing=0)
        column(theme, LowScroll(theme, whole, self._scroll, _LOWEST), spacing=0, into=self)
        self._turn(0)

    def _under_way(self) -> QWidget:
        theme = self.theme
        self.stop = Button(theme, tr("Stop"), "quiet", icon="x", on=self.presenter.stop)
        self.stop.setAccessibleDescription(tr("Nothing is written then"))
        self.progress = FillBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far the packing is"))
        self.busy = Words(theme, "", "second", "muted")
        self._under = QWidget()
        column(theme, self.busy, self.progress, row(theme, self.stop, None), spacing=6, into=self._under)
        self._under.hide()
        return self._under

    def _packing(self) -> QWidget:
        theme = self.theme
        self.to = Picker(theme, tr("For whom"), description=tr("Those whose keys you keep"))
        self.to.activated.connect(lambda _index: self._choose())
        label = Words(theme, tr("For whom"))
        label.setBuddy(self.to)
        self.nobody = Words(
            theme,
            tr(
                "You keep nobody's key yet. A key is a line of letters that begins with age1: what is locked"
                " with it, only its owner can open. Ask whoever it is for to give you theirs, and keep it"
                " here."
            ),
        )
        self.to_keys = Button(theme, tr("Keep somebody's key"), icon="plus", on=self._to_keys)
        self._list = QGridLayout()
        theme.space(self._list, 4)
        self._columns = 1
        self.no_accounts = Words(theme, tr("This case has no account yet."))
        self.plan_words = Words(theme, "")
        self.held = NoteBox(theme, "warning", "")
        self.reason = Field(
            theme,
            tr("Why it may go all the same"),
            hint=tr("Such as who gave advice on the law, and what they said. It is kept in the record."),
        )
        self.reason.submitted.connect(lambda: self.presenter.give_reason(self.reason.text()))
        self.give = Button(
            theme, tr("Use this reason"), on=lambda: self.presenter.give_reason(self.reason.text())
        )
        self.reason_box = QWidget()
        column(theme, self.reason, row(theme, self.give, None), spacing=8, into=self.reason_box)
        self.table = RowTable(
            theme,
            tr("What goes and what stays"),
            ((tr("Account"), 0.3), (tr("What"), 0.25), (tr("Goes or stays"), 0.45)),
        )
        self.table.fit_to_rows(320)
        self.table.chosen.connect(lambda _key: self._say_row())
        self.row_words = Words(theme, "", "second", "muted")
        self.pack = Button(theme, tr("Pack into one file"), "primary", icon="lock", on=self._pack)
        self.why = Words(theme, "", "second", "muted")
        card = Panel("card")
        column(
            theme,
            label,
            self.to,
            self.nobody,
            Flow(theme, self.to_keys),
            4,
            Words(theme, tr("Which accounts"), "strong"),
            self.no_accounts,
            self._list,
            4,
            self.plan_words,
            self.held,
            self.reason_box,
            self.table,
            self.row_words,
            spacing=8,
            margins=(16, 14, 16, 14),
            into=card,
        )
        return card

    def _own_key(self) -> QWidget:
        theme = self.theme
        about = Words(
            theme,
            tr(
                "Give it to anybody who wants to hand you something: it locks, and opens nothing. Read the"
                " six words out to them by another way than the key took."
            ),
        )
        self.key = Words(theme, "", selectable=True)
        self.key_words = Words(theme, "", "strong", selectable=True)
        self.picture = KeyPicture(theme, tr("Your key as a picture"))
        self.copy = Button(theme, tr("Copy the key"), on=self._copy)
        self.save = Button(theme, tr("Save the picture"), "quiet", icon="download", on=self._save_picture)
        acts, card = QWidget(), Panel("card")
        acts.setLayout(Flow(theme, self.copy, self.save))
        column(
            theme,
            about,
            self.key_words,
            self.key,
            row(theme, self.picture, None),
            acts,
            spacing=10,
            margins=(16, 14, 16, 14),
            into=card,
        )
        return card

    def _recipients(self) -> QWidget:
        theme = self.theme
        self._kept: QVBoxLayout = column(theme, spacing=8)
        self.name = Field(theme, tr("Name"), hint=tr("The name that sources were asked about, such as union"))
        self.their_key = Field(theme, tr("Their key"), hint=tr("It begins with age1"))
        self.keep = Button(theme, tr("Keep this key"), icon="plus", on=self._keep)
        self.their_key.submitted.connect(self._keep)
        card = Panel("card")
        column(
            theme,
            self._kept,
            self.name,
            self.their_key,
            row(theme, self.keep, None),
            spacing=10,
            margins=(16, 14, 16, 14),
            into=card,
        )
        return card

    def _left_before(self) -> QWidget:
        theme = self.theme
        self.before = RowTable(
            theme, tr("Handed over before"), ((tr("For"), 0.4), (tr("Day"), 0.35), (tr("Size"), 0.25))
        )
        self.before.fit_to_rows(320)
        self.before.chosen.connect(lambda key: self._say_before(key))
        self.sha = Words(theme, "", "second", "muted", selectable=True)
        self._sums: dict[str, str] = {}
        self._before_box = QWidget()
        column(
            theme,
            Words(theme, tr("Handed over before"), "section"),
            self.before,
            self.sha,
            spacing=8,
            into=self._before_box,
        )
        return self._before_box

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show keys, accounts and what left."""
        self.note.hide()
        self.tabs.setCurrentIndex(0)
        self._alone = place.extra == "own"
        self.presenter.enter(place.case_id, place.testimony_id)

    def leave(self) -> None:
        """What came and was not kept is let go of."""
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The first thing of the part that shows."""
        if self.tabs.currentIndex() == 0 and self.to.isVisibleTo(self):
            return self.to
        return self.tabs

    def _turn(self, index: int) -> None:
        for place, part in enumerate(self._parts):
            part.setVisible(place == index)
        self._foot.setVisible(index == 0)

    def _to_keys(self) -> None:
        self.tabs.setCurrentIndex(_KEYS)
        self.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Accounts stand in two columns where there is room."""
        super().resizeEvent(event)
        columns = 2 if self.built and self.width() / self.theme.scale >= _TWO else 1
        if self.built and columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _lay_out(self) -> None:
        while self._list.takeAt(0) is not None:
            pass
        rows = -(-len(self.accounts) // self._columns)
        for place, box in enumerate(self.accounts.values()):
            # Down each column, as the eye and Tab both go.
            self._list.addWidget(box, place % rows, place // rows)
        for at in range(2):
            self._list.setColumnStretch(at, int(at < self._columns))

    # -- the presenter's calls ---------------------------------------------------------------

    def show_desk(self, desk: HandOverDesk) -> None:
        """Draw keys, recipients, accounts and what left before."""
        self._key = desk.key
        self.key.setText(" ".join(desk.key[at : at + _GROUP] for at in range(0, len(desk.key), _GROUP)))
        self.key.setAccessibleDescription(tr("Without the spaces"))
        self.key_words.setText(tr("Six words: {words}", words=desk.words))
        self.picture.show_squares(desk.squares)
        self.to.set_options([("", tr("Choose")), *((one.name, one.title) for one in desk.known)])
        for part in (self.to, *self._labels_of_to()):
            part.setVisible(bool(desk.known))
        for teaching in (self.nobody, self.to_keys):
            teaching.setVisible(not desk.known)
        if not desk.known and self.isVisible() and self.tabs.currentIndex() == 0:
            self.to_keys.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._alone and len(desk.known) == 1:
            # Who writes alone and knows one recipient, as in a kit, has nothing to choose.
            self.to.choose(desk.known[0].name)
        self._show_accounts(desk)
        _clear(self._kept)
        for one in desk.known:
            forget = Button(self.theme, tr("Keep no more"), "quiet", on=partial(self._forget, one.name))
            forget.setAccessibleName(tr("Keep the key of {name} no more", name=one.title))
            words = column(
                self.theme,
                Words(self.theme, one.title, "strong"),
                Words(self.theme, tr("Six words: {words}", words=one.words), "second", "muted"),
                spacing=2,
            )
            held = QWidget()
            held.setLayout(Beside(self.theme, words, forget))
            self._kept.addWidget(held)
        self._before_box.setVisible(bool(desk.before))
        self._sums = {
            one.id: tr("{recipient}, SHA-256 of the file {sum}", recipient=one.recipient, sum=one.sha256)
            for one in desk.before
        }
        self.before.show_rows(
            [
                TableRow(
                    one.id,
                    (Cell(one.recipient, strong=True), Cell(one.day), Cell(one.size)),
                    tr("For {recipient}, {day}, {size}", recipient=one.recipient, day=one.day, size=one.size),
                )
                for one in desk.before
            ]
        )
        self._say_before(self.before.current())

    def _labels_of_to(self) -> list[QWidget]:
        return [one for one in self.findChildren(Words) if one.buddy() is self.to and one.text()]

    def _show_accounts(self, desk: HandOverDesk) -> None:
        chosen = {key for key, box in self.accounts.items() if box.isChecked()}
        for old in self.accounts.values():
            old.setParent(None)
            old.deleteLater()
        self.accounts = {}
        for one in desk.accounts:
            box = TickBox(one.title.replace("&", "&&"))
            box.setAccessibleName(one.title)
            box.setChecked(one.id in chosen or one.id == desk.asked)
            box.toggled.connect(lambda _on: self._choose())
            self.accounts[one.id] = box
        self._lay_out()
        self.no_accounts.setVisible(not desk.accounts)
        self._choose()

    def show_plan(self, planned: Planned | None) -> None:
        """Draw what goes, what stays and why, and what holds it back."""
        self._planned = planned
        for part in (self.table, self.plan_words, self.row_words):
            part.setVisible(planned is not None)
        self.held.setVisible(planned is not None and bool(planned.held))
        self.reason_box.setVisible(planned is not None and planned.reason)
        if planned is None:
            self.reason.clear()
        else:
            self.plan_words.setText(
                tr("{plan} Their key’s six words: {words}.", plan=planned.says, words=planned.key_words)
            )
            self.held.set("warning", tr("It cannot go yet"), planned.held)
            self.table.show_rows(
                [
                    TableRow(
                        one.key,
                        (
                            Cell(one.account),
                            Cell(one.what),
                            Cell(tr("Goes"), "check", "ok")
                            if one.goes
                            else Cell(tr("Stays. {why}", why=one.why), "x", "muted"),
                        ),
                        one.spoken,
                    )
                    for one in planned.rows
                ]
            )
            self._say_row()
        self._show_ready()

    def _show_ready(self) -> None:
        planned = self._planned
        ready = planned is not None and not planned.held and not self._busy
        why = tr("Choose for whom, and at least one account") if planned is None else planned.held
        why = "" if ready else why or tr("One file is being packed")
        self.pack.set_ready(ready, why)
        self.why.setText(why)

    def show_busy(self, words: str, done: int, total: int) -> None:
        """How far it is."""
        self._busy = bool(words)
        self.busy.setText(words)
        self._under.setVisible(bool(words))
        for part in (self.progress, self.stop):
            part.setVisible(bool(total))
        if words:
            self.progress.setAccessibleName(words)
        self.progress.setMaximum(total)
        self.progress.setValue(done)
        self.arrived.open.set_ready(not words, words)
        self._show_ready()

    def show_packed(self, heading: str, text: str) -> None:
        """Say where it is."""
        for box in self.accounts.values():
            box.setChecked(False)
        self.show_note(heading, text)

    def show_arrived(self, arrived: Arrived | None) -> None:
        """Draw what came."""
        self.arrived.show_arrived(arrived)
        if arrived is not None:
            self.note.hide()
            self.tabs.setCurrentIndex(1)
            self.arrived.take_focus()

    def show_note(self, heading: str, text: str) -> None:
        """Say it at the top."""
        self.note.set("done", heading, text)
        self.note.show()
        self._scroll.verticalScrollBar().setValue(0)

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""
        self.context.show_error(error)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def _choose(self) -> None:
        chosen = [key for key, box in self.accounts.items() if box.isChecked()]
        self.presenter.choose(self.to.value(), chosen)

    def _pack(self) -> None:
        self.context.choose_path(
            "save",
            tr("Where to save the locked file"),
            lambda paths: self.presenter.pack(paths[0]),
            suffixes=(".age",),
            name=self.presenter.file_name(),
        )

    def _keep(self) -> None:
        self.presenter.keep_recipient(self.name.text(), self.their_key.text().strip())
        self.name.clear()
        self.their_key.clear()

    def _forget(self, name: str) -> None:
        self.context.confirm(
            tr("Keep the key of {name} no more?", name=name),
            tr(
                "What was handed over stays in the record. To hand over more, their key has to be kept again."
            ),
            tr("Keep it no more"),
            lambda: self.presenter.forget_recipient(name),
            danger=True,
        )

    def _copy(self) -> None:
        # No secret: it may stay on the clipboard.
        QGuiApplication.clipboard().setText(self._key)
        self.context.announce(tr("The key was copied."))

    def _save_picture(self) -> None:
        self.context.choose_path(
            "save",
            tr("Where to save the picture of your key"),
            lambda paths: self.presenter.save_picture(paths[0]),
            suffixes=(".png", ".svg"),
            name="key.png",
        )

    def _say_row(self) -> None:
        key = self.table.current()
        rows = self._planned.rows if self._planned is not None else ()
        self.row_words.setText(next((one.spoken for one in rows if one.key == key), ""))

    def _say_before(self, key: str) -> None:
        self.sha.setText(self._sums.get(key, ""))


def _clear(box: QVBoxLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
