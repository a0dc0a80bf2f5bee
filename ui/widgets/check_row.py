"""One check of a dossier: its state in an icon and words, where it fails, and what can be done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from ui.language import several, tr
from ui.presenters.builder_checks import LOOKS, Check, CheckShown, Remedy
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choices import TickBox
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import column, line, row
from ui.widgets.notes import Icon
from ui.widgets.text import Words

_PAGE = re.compile(r"page (\d+)")
_GOES_TO = {Remedy.PERMISSIONS: tr("Permissions"), Remedy.CASE: tr("Accounts")}
"""A word that says where the button leads: “Fix” led to a page on which nothing said what to do."""
_AT_ONCE = 3
_LETTERS = 240
"""So many places at most stand open, and no more than these letters of them; where two or more would
follow, a button shows them. Other checks have to be seen below a list of long advice."""


class CheckRow(QFrame):
    """Shows a check; the same row is used again when it was weighed anew, so that focus stays."""

    remedied = Signal(str)
    went_on = Signal(str, str)
    advised = Signal(str, str)
    counted_again = Signal(str)
    settled = Signal(str, bool)
    page_asked = Signal(int)
    people_said = Signal(str)
    staff_list_asked = Signal()
    reader_said = Signal(str)

    def __init__(self, theme: Theme, check: Check) -> None:
        super().__init__()
        self._theme, self.check = theme, check
        self._icon = Icon(theme, "circle-dashed")
        self._name = Words(theme, check.name, "strong")
        self._sentence = Words(theme, "", "second", "muted")
        self._ticks: dict[str, QCheckBox] = {}
        self._shown_places: tuple[str, ...] = ()
        self._unfolded = False
        self._on_advice = False
        self._first = 0
        # Most checks need none of these: each part is made when it is first shown.
        self._slots = {
            name: column(theme, spacing=0) for name in ("places", "crowd", "reader", "actions", "form")
        }
        told = column(theme, self._name, self._sentence, spacing=4)
        self._beside = column(theme, spacing=0)
        # What follows below has the whole width, whatever stands beside the name.
        head = row(theme, told, self._beside, spacing=8)
        head.setStretchFactor(told, 1)
        words = column(theme, head, *self._slots.values(), spacing=4)
        self._body = row(theme, self._icon, words, spacing=8, margins=(16, 10, 16, 10))
        self._body.setStretchFactor(words, 1)
        self._body.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        column(theme, self._body, line(), spacing=0, into=self)
        self.show_check(check)

    # -- parts, made when they are needed ------------------------------------------------

    @cached_property
    def remedy(self) -> Button:
        """The way to mend it."""
        button = Button(self._theme, tr("Open"), on=lambda: self.remedied.emit(self.check.gate))
        self._beside.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    @cached_property
    def _actions(self) -> QWidget:
        theme = self._theme
        self.skip = Button(theme, tr("Go on without it"), "quiet", on=self._ask)
        self.undo = Button(
            theme,
            tr("Let it count again"),
            "quiet",
            icon="undo-2",
            on=lambda: self.counted_again.emit(self.check.gate),
        )
        self.advice = Button(theme, tr("I took advice"), on=lambda: self._ask(on_advice=True))
        self.advice.setAccessibleDescription(tr("Asks who gave it. It is kept as the reason."))
        part = QWidget()
        part.setLayout(Flow(theme, self.advice, self.skip, self.undo, spacing=4))
        self._slots["actions"].addWidget(part)
        return part

    @cached_property
    def _form(self) -> QWidget:
        theme = self._theme
        self.reason = Field(theme, "", hint=" ")
        self.reason.submitted.connect(self._give)
        self.give = Button(theme, "", on=self._give)
        self.keep = Button(theme, tr("Keep the check"), "quiet", on=self._close)
        part = QWidget()
        part.hide()
        column(theme, self.reason, Flow(theme, self.give, self.keep), spacing=8, into=part)
        self._slots["form"].addWidget(part)
        return part

    @cached_property
    def people(self) -> Field:
        """How many people could be meant."""
        theme = self._theme
        field = Field(
            theme,
            tr("How many people could be meant?"),
            hint=tr("Everybody who fits, the source among them. For example, all who work in that office."),
        )
        field.submitted.connect(lambda: self.people_said.emit(field.text()))
        return field

    @cached_property
    def _crowd(self) -> QWidget:
        theme, people = self._theme, self.people
        count = Button(theme, tr("Count"), on=lambda: self.people_said.emit(people.text()))
        staff = Button(theme, tr("Use a staff list"), "quiet", on=self.staff_list_asked.emit)
        staff.setAccessibleDescription(tr("A CSV file. It is read for this check and never stored."))
        part = QWidget()
        column(theme, people, Flow(theme, count, staff), spacing=8, into=part)
        self._slots["crowd"].addWidget(part)
        return part

    @cached_property
    def reader(self) -> Field:
        """Who read every word."""
        theme = self._theme
        field = Field(
            theme,
            tr("Name of the second reader"),
            hint=tr("Somebody who did not put it together. It is kept."),
        )
        field.submitted.connect(lambda: self.reader_said.emit(field.text()))
        return field

    @cached_property
    def _reading(self) -> QWidget:
        theme, reader = self._theme, self.reader
        self.approve = Button(theme, tr("I read every word"), on=lambda: self.reader_said.emit(reader.text()))
        self.approve.setAccessibleDescription(
            tr("Kept with the dossier: who read it, and that these were the words")
        )
        part = QWidget()
        column(theme, reader, Flow(theme, self.approve), spacing=8, into=part)
        self._slots["reader"].addWidget(part)
        return part

    @cached_property
    def _places_box(self) -> QVBoxLayout:
        box = column(self._theme, spacing=4)
        self._places = QWidget()
        self._places.setLayout(box)
        self._slots["places"].addWidget(self._places)
        return box

    def _made(self, part: str) -> bool:
        return part in self.__dict__

    # -- showing -------------------------------------------------------------------------

    def show_check(self, check: Check) -> None:
        """Show the same check in another state."""
        self.check = check
        look = LOOKS[check.shown]
        self._icon.set_icon(look.icon, look.role)
        self._name.setText(check.name)
        self._sentence.setText(check.sentence)
        self.setAccessibleName(check.spoken)
        mends = check.remedy not in (Remedy.NONE, Remedy.PLACES)
        if mends or self._made("remedy"):
            self.remedy.setVisible(mends)
            self.remedy.set_text(_GOES_TO.get(check.remedy, tr("Open")))
            self.remedy.setAccessibleName(f"{check.remedy.value}: {check.name}")
        if self._made("_form") and not check.can_go_on:
            self._form.hide()
        acts = check.can_go_on or check.shown is CheckShown.OVERRIDDEN
        if acts or self._made("_actions"):
            self._actions.setVisible(acts)
            asking = self._made("_form") and self._form.isVisibleTo(self)
            self.skip.setVisible(check.can_go_on and not asking)
            self.advice.setVisible(check.can_go_on and check.takes_advice and not asking)
            self.skip.setAccessibleName(tr("Go on without the check {name}", name=check.name))
            self.undo.setVisible(check.shown is CheckShown.OVERRIDDEN)
            self.undo.setAccessibleName(tr("Let the check {name} count again", name=check.name))
        if check.asks_people or self._made("_crowd"):
            self._crowd.setVisible(check.asks_people)
        if check.asks_reader or self._made("_reading"):
            self._reading.setVisible(check.asks_reader)
        self._show_places(check)

    def _show_places(self, check: Check) -> None:
        places = check.places if check.shown is not CheckShown.DONE else ()
        if not places and not self._made("_places_box"):
            return
        if places != self._shown_places:
            self._shown_places = places
            self._ticks.clear()
            while (item := self._places_box.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.setParent(None)
                    widget.deleteLater()
            self._lay_out(check, places)
        self._places.setVisible(bool(places))
        for place, tick in self._ticks.items():
            blocked = tick.blockSignals(True)
            tick.setChecked(place in check.settled)
            tick.blockSignals(blocked)

    def _lay_out(self, check: Check, places: tuple[str, ...]) -> None:
        """All of them; but where each need not be answered, most behind a button that stays where it is."""
        first = _open_places(places)
        folds = check.gate != "near-names" and len(places) > first + 1
        first = self._first = first if folds else len(places)
        for place in places[:first]:
            self._places_box.addWidget(self._place(check, place))
        if not folds:
            return
        self.more = Button(self._theme, "", "quiet", on=lambda: self._unfold(unfolded=not self._unfolded))
        self._places_box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._folded = QWidget()
        column(
            self._theme, *(self._place(check, one) for one in places[first:]), spacing=4, into=self._folded
        )
        self._places_box.addWidget(self._folded)
        self._unfold(unfolded=self._unfolded)

    def _unfold(self, *, unfolded: bool) -> None:
        self._unfolded = unfolded
        hidden = len(self._shown_places) - self._first
        self.more.set_text(
            several("Show only the first", "Show only the first {n}", self._first)
            if unfolded
            else several("And 1 more", "And {n} more", hidden)
        )
        self.more.set_icon("chevron-down" if unfolded else "chevron-right")
        # Qt has no button that opens and closes, for a screen reader: the words say how it stands.
        state = tr("All are shown.") if unfolded else tr("Closed. Opens what follows here.")
        self.more.setAccessibleDescription(f"{self.check.name}: {state}")
        self._folded.setVisible(unfolded)

    def _place(self, check: Check, place: str) -> QWidget:
        theme = self._theme
        holder = QWidget()
        parts: list[QWidget] = []
        if check.gate == "near-names":
            tick = TickBox(tr("Not this person"))
            tick.setAccessibleName(tr("{place}: not this person", place=place))
            tick.toggled.connect(lambda on, where=place: self.settled.emit(where, on))
            self._ticks[place] = tick
            parts.append(tick)
        found = _PAGE.search(place)
        if found:
            number = int(found.group(1))
            show = Button(theme, tr("Show the page"), "quiet", on=lambda: self.page_asked.emit(number))
            show.setAccessibleName(tr("Show page {count}", count=number))
            parts.append(show)
        column(theme, Words(theme, place, "second"), Flow(theme, *parts, spacing=8), spacing=2, into=holder)
        return holder

    def _ask(self, *, on_advice: bool = False) -> None:
        self._on_advice = on_advice
        form = self._form
        self.reason.set_label(
            tr("Who advised, and what they said") if on_advice else tr("Why you go on without this check")
        )
        self.reason.set_hint(
            tr("For example, the union’s solicitor on 3 May, and to leave one thing out. It is kept.")
            if on_advice
            else tr("The reason is kept in the record.")
        )
        self.give.set_text(tr("Go on, on this advice") if on_advice else tr("Go on without it"))
        form.show()
        self.skip.hide()
        self.advice.hide()
        self.reason.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        if not self.reason.text().strip():
            self.reason.set_error(
                tr("Write who advised, and what they said. It is kept with the dossier.")
                if self._on_advice
                else tr("Write one sentence why. It is kept with the dossier.")
            )
            return
        (self.advised if self._on_advice else self.went_on).emit(self.check.gate, self.reason.text())
        self._form.hide()
        self.reason.clear()
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._form.hide()
        self.reason.clear()
        self.skip.show()
        self.advice.setVisible(self.check.takes_advice)
        (self.advice if self._on_advice else self.skip).setFocus(Qt.FocusReason.OtherFocusReason)


def _open_places(places: Sequence[str]) -> int:
    """How many of the places stand open: one at least."""
    letters = accumulate(map(len, places[:_AT_ONCE]))
    return max(1, sum(so_far <= _LETTERS for so_far in letters))
