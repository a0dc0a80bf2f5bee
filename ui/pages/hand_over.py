"""Hand over: accounts to one recipient in a locked file, what came from others, and keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QProgressBar, QTabBar, QVBoxLayout, QWidget

from ui.pages.base import Page, PageContext, Place
from ui.pages.hand_over_arrived import ArrivedPart
from ui.presenters.hand_over import Arrived, HandOver, HandOverDesk, Planned
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.key_picture import KeyPicture
from ui.widgets.layout import Flow, PageScroll, Panel, column, row
from ui.widgets.notes import NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.row_table import Cell, RowTable, TableRow
from ui.widgets.text import Words
from whistle.errors import WhistleError

_GROUP = 16


class HandOverPage(Page):
    """What goes, what stays and why is shown before a file is made; what came before it is kept."""

    title = "Hand over"
    subtitle = "Accounts to one person, in a file that only they can open"
    rail = "dossiers"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = HandOver(context.lane, self)
        self.accounts: dict[str, QCheckBox] = {}
        self._key = ""
        self._planned: Planned | None = None
        self._busy = False
        self._alone = False

    def build(self) -> None:
        """Make the three parts, one below the other."""
        theme = self.theme
        self.note = NoteBox(theme, "done", "")
        self.note.hide()
        self.arrived = ArrivedPart(self.context, self.presenter)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName("Parts of this page")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for name in ("Hand over", "Take in", "Keys"):
            self.tabs.addTab(name)
        self.tabs.currentChanged.connect(self._turn)
        packing, keys = QWidget(), QWidget()
        column(theme, self._packing(), 8, self._left_before(), spacing=12, into=packing)
        column(
            theme,
            Words(theme, "Your key", "section"),
            self._own_key(),
            8,
            Words(theme, "Whose keys you keep", "section"),
            self._recipients(),
            spacing=12,
            into=keys,
        )
        self._parts = (packing, self.arrived, keys)
        content = column(
            theme, self.note, row(theme, self.tabs, None), self._under_way(), *self._parts, None, spacing=12
        )
        self._scroll = PageScroll(theme, content, widest=900)
        column(theme, self._scroll, spacing=0, into=self)
        self._turn(0)
        theme.changed.connect(self._fit)

    def _under_way(self) -> QWidget:
        theme = self.theme
        self.stop = Button(theme, "Stop", "quiet", icon="x", on=self.presenter.stop)
        self.stop.setAccessibleDescription("No file is made then")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("How far the packing is")
        self.busy = Words(theme, "", "second", "muted")
        self._under = QWidget()
        column(theme, self.busy, self.progress, row(theme, self.stop, None), spacing=6, into=self._under)
        self._under.hide()
        return self._under

    def _packing(self) -> QWidget:
        theme = self.theme
        self.to = Picker(theme, "For whom", description="Those whose keys you keep")
        self.to.activated.connect(lambda _index: self._choose())
        label = Words(theme, "For whom")
        label.setBuddy(self.to)
        self.nobody = Words(theme, "You keep nobody's key yet. Ask for theirs, and keep it under Keys.")
        self._list: QVBoxLayout = column(theme, spacing=4)
        self.no_accounts = Words(theme, "This case has no account yet.")
        self.plan_words = Words(theme, "")
        self.held = NoteBox(theme, "warning", "")
        self.reason = Field(theme, "Why it may go all the same", hint="It is kept in the record.")
        self.reason.submitted.connect(lambda: self.presenter.give_reason(self.reason.text()))
        self.give = Button(
            theme, "Use this reason", on=lambda: self.presenter.give_reason(self.reason.text())
        )
        self.reason_box = QWidget()
        column(theme, self.reason, row(theme, self.give, None), spacing=8, into=self.reason_box)
        self.table = RowTable(
            theme, "What goes and what stays", (("Account", 0.3), ("What", 0.25), ("Goes or stays", 0.45))
        )
        self.table.chosen.connect(lambda _key: self._say_row())
        self.row_words = Words(theme, "", "second", "muted")
        self.pack = Button(theme, "Pack into one file", "primary", icon="lock", on=self._pack)
        acts, card = QWidget(), Panel("card")
        acts.setLayout(Flow(theme, self.pack))
        column(
            theme,
            label,
            self.to,
            self.nobody,
            4,
            Words(theme, "Which accounts", "strong"),
            self.no_accounts,
            self._list,
            4,
            self.plan_words,
            self.held,
            self.reason_box,
            self.table,
            self.row_words,
            acts,
            spacing=8,
            margins=(16, 14, 16, 14),
            into=card,
        )
        return card

    def _own_key(self) -> QWidget:
        theme = self.theme
        about = Words(
            theme,
            "Give it to anybody who wants to hand you something: it locks, and opens nothing. Read the six"
            " words out to them by another way than the key took.",
        )
        self.key = Words(theme, "", selectable=True)
        self.key_words = Words(theme, "", "strong", selectable=True)
        self.picture = KeyPicture(theme, "Your key as a picture")
        self.copy = Button(theme, "Copy the key", on=self._copy)
        self.save = Button(theme, "Save the picture", "quiet", icon="download", on=self._save_picture)
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
        self.name = Field(theme, "Name", hint="The name that sources were asked about, such as union")
        self.their_key = Field(theme, "Their key", hint="It begins with age1")
        self.keep = Button(theme, "Keep this key", icon="plus", on=self._keep)
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
        self.before = RowTable(theme, "Handed over before", (("For", 0.4), ("Day", 0.35), ("Size", 0.25)))
        self.before.chosen.connect(lambda key: self._say_before(key))
        self.sha = Words(theme, "", "second", "muted", selectable=True)
        self._sums: dict[str, str] = {}
        self._before_box = QWidget()
        column(
            theme,
            Words(theme, "Handed over before", "section"),
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

    # -- the presenter's calls ---------------------------------------------------------------

    def show_desk(self, desk: HandOverDesk) -> None:
        """Draw keys, recipients, accounts and what left before."""
        self._key = desk.key
        self.key.setText(" ".join(desk.key[at : at + _GROUP] for at in range(0, len(desk.key), _GROUP)))
        self.key.setAccessibleDescription("Without the spaces")
        self.key_words.setText(f"Six words: {desk.words}")
        self.picture.show_squares(desk.squares)
        self.to.set_options([("", "Choose"), *((one.name, one.title) for one in desk.known)])
        for part in (self.to, *self._labels_of_to()):
            part.setVisible(bool(desk.known))
        self.nobody.setVisible(not desk.known)
        if self._alone and len(desk.known) == 1:
            # Who writes alone and knows one recipient, as in a kit, has nothing to choose.
            self.to.choose(desk.known[0].name)
        self._show_accounts(desk)
        _clear(self._kept)
        for one in desk.known:
            forget = Button(self.theme, "Keep no more", "quiet", on=partial(self._forget, one.name))
            forget.setAccessibleName(f"Keep the key of {one.title} no more")
            words = column(
                self.theme,
                Words(self.theme, one.title, "strong"),
                Words(self.theme, f"Six words: {one.words}", "second", "muted"),
                spacing=2,
            )
            held = QWidget()
            held_row = row(self.theme, words, forget, spacing=12, into=held)
            held_row.setStretchFactor(words, 1)
            self._kept.addWidget(held)
        self._before_box.setVisible(bool(desk.before))
        self._sums = {one.id: f"{one.recipient}, SHA-256 of the file {one.sha256}" for one in desk.before}
        self.before.show_rows(
            [
                TableRow(
                    one.id,
                    (Cell(one.recipient, strong=True), Cell(one.day), Cell(one.size)),
                    f"For {one.recipient}, {one.day}, {one.size}",
                )
                for one in desk.before
            ]
        )
        self._say_before(self.before.current())
        self._fit()

    def _labels_of_to(self) -> list[QWidget]:
        return [one for one in self.findChildren(Words) if one.buddy() is self.to and one.text()]

    def _show_accounts(self, desk: HandOverDesk) -> None:
        chosen = {key for key, box in self.accounts.items() if box.isChecked()}
        _clear(self._list)
        self.accounts = {}
        for one in desk.accounts:
            box = QCheckBox(one.title.replace("&", "&&"))
            box.setAccessibleName(one.title)
            box.setChecked(one.id in chosen or one.id == desk.asked)
            box.toggled.connect(lambda _on: self._choose())
            self.accounts[one.id] = box
            self._list.addWidget(box)
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
            self.plan_words.setText(f"{planned.says} Their key’s six words: {planned.key_words}.")
            self.held.set("warning", "It cannot go yet", planned.held)
            self.table.show_rows(
                [
                    TableRow(
                        one.key,
                        (
                            Cell(one.account),
                            Cell(one.what),
                            Cell("Goes", "check", "ok")
                            if one.goes
                            else Cell(f"Stays. {one.why}", "x", "muted"),
                        ),
                        one.spoken,
                    )
                    for one in planned.rows
                ]
            )
            self._say_row()
        self._fit()
        self._show_ready()

    def _show_ready(self) -> None:
        planned = self._planned
        ready = planned is not None and not planned.held and not self._busy
        why = "Choose for whom, and at least one account" if planned is None else planned.held
        self.pack.set_ready(ready, why or "One file is being packed")

    def show_busy(self, words: str, done: int, total: int) -> None:
        """How far it is."""
        self._busy = bool(words)
        self.busy.setText(words)
        self._under.setVisible(bool(words))
        for part in (self.progress, self.stop):
            part.setVisible(bool(total))
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
            "Where to save the locked file",
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
            f"Keep the key of {name} no more?",
            "What was handed over stays in the record. To hand over more, their key has to be kept again.",
            "Keep it no more",
            lambda: self.presenter.forget_recipient(name),
            danger=True,
        )

    def _copy(self) -> None:
        # No secret: it may stay on the clipboard.
        QGuiApplication.clipboard().setText(self._key)
        self.context.announce("The key was copied.")

    def _save_picture(self) -> None:
        self.context.choose_path(
            "save",
            "Where to save the picture of your key",
            lambda paths: self.presenter.save_picture(paths[0]),
            suffixes=(".png", ".svg"),
            name="key.png",
        )

    def _say_row(self) -> None:
        key = self.table.current()
        rows = self._planned.rows if self._planned is not None else ()
        self.row_words.setText(next((f"{one.spoken}" for one in rows if one.key == key), ""))

    def _say_before(self, key: str) -> None:
        self.sha.setText(self._sums.get(key, ""))

    def _fit(self) -> None:
        for table in (self.table, self.before):
            table.setFixedHeight(min(table.sizeHintForAll(), self.theme.px(320)))


def _clear(box: QVBoxLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
