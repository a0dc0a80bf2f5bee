"""The interviews of a case, and beginning one: with whom, and why all the same where contacts are red."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.errors import words_for
from ui.language import several, tr
from ui.presenters.interview_shown import CLOSED, Begun, ListShown
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.card_parts import ChoiceBox
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column, line, row
from ui.widgets.notes import NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.errors import WhistleError

_NEW = "new"
_MOST = 6


class InterviewList(QWidget):
    """What was begun, and the form for another one."""

    opened = Signal(str)
    begun = Signal(list, str)
    support_wanted = Signal()
    most_set = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: list[str] = []
        self.busy_day = NoteBox(theme, "warning", "", tr("Another day may be better for you and for them."))
        self.busy_day.hide()
        self.held = Panel("card")
        self._rows: QVBoxLayout = column(theme, spacing=0, into=self.held)
        self.heading = Words(theme, tr("Begun"), "section")
        self.care = self._care()
        box = column(
            theme, self._form(), self.busy_day, 8, self.heading, self.held, 8, self.care, None, spacing=12
        )
        column(theme, PageScroll(theme, box, widest=760), spacing=0, into=self)

    def _form(self) -> QWidget:
        theme = self._theme
        form = Panel("card")
        self.who = Picker(theme, tr("With whom"))
        self.who.currentIndexChanged.connect(lambda _n: self._show_new())
        self.name = Field(
            theme,
            tr("A made-up name for them"),
            hint=tr("A word that says nothing about them, such as Heron."),
        )
        self.name.submitted.connect(self._begin)
        self.together = Words(theme, "", "body", "muted")
        self.together.hide()
        self.red = NoteBox(theme, "error", "", "")
        self.reason = Field(theme, tr("Why you begin all the same"), hint=tr("Kept in the record."))
        self.reason.submitted.connect(self._begin)
        self.check = Button(
            theme, tr("Look at the contacts"), icon="life-buoy", on=lambda: self.support_wanted.emit()
        )
        self.late = QWidget()
        column(theme, self.red, Flow(theme, self.check), self.reason, spacing=8, into=self.late)
        self.late.hide()
        self.go = Button(theme, tr("Begin"), "primary", on=self._begin, after="chevron-right")
        self.and_another = Button(
            theme, tr("Two or more together"), "quiet", icon="users", on=self._and_another
        )
        self.and_another.setAccessibleDescription(tr("Each gets an account and a permission of their own"))
        column(
            theme,
            Words(theme, tr("Begin an interview"), "section"),
            self.who,
            self.name,
            self.together,
            self.late,
            Flow(theme, self.go, self.and_another),
            margins=(16, 12, 16, 12),
            into=form,
        )
        return form

    def _care(self) -> QWidget:
        theme = self._theme
        part = QWidget()
        self.most = ChoiceBox(
            theme,
            tr("The most interviews that you want in one day"),
            [(str(n), str(n)) for n in range(1, 7)],
            none=tr("No number set"),
            hint=tr("Listening is work too. You are told once there are more; nothing is stopped."),
        )
        self.most.changed.connect(self._most_changed)
        column(theme, Words(theme, tr("For you"), "section"), self.most, spacing=8, into=part)
        return part

    # -- showing -----------------------------------------------------------------------------

    def show_list(self, shown: ListShown) -> None:
        """Draw it afresh."""
        self._names = []
        self.together.hide()
        self.who.set_options([*((one, one) for one in shown.sources), (_NEW, tr("Someone new"))])
        self.who.setVisible(bool(shown.sources))
        self.who.choose(_NEW)
        self.name.clear()
        self.reason.clear()
        self._show_new()
        self._show_red(shown.red)
        self.most.set_value("" if shown.most_a_day is None else str(shown.most_a_day))
        # Before the first of a day it tells nothing, and asks too early how much one can bear.
        self.care.setVisible(shown.begun_today > 0 or shown.most_a_day is not None)
        full = shown.most_a_day is not None and shown.begun_today >= shown.most_a_day
        if full:
            many = several("1 interview", "{n} interviews", shown.begun_today)
            self.busy_day.set(
                "warning",
                tr(
                    "{many} began today. You set {most_a_day} as the most.",
                    many=many,
                    most_a_day=shown.most_a_day,
                ),
                tr("Another day may be better for you and for them."),
            )
        self.busy_day.setVisible(full)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for n, one in enumerate(shown.begun):
            if n:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(one))
        for part in (self.held, self.heading):
            part.setVisible(bool(shown.begun))

    def _row(self, one: Begun) -> QWidget:
        theme = self._theme
        part = QWidget()
        about = ". ".join(words for words in (one.state, one.about) if words)
        words = column(theme, Words(theme, one.title, "strong"), Words(theme, about, "second", "muted"))
        theme.space(words, 2)
        if one.care:
            words.addWidget(
                Words(theme, tr("Hard to hear: {care}", care=one.care.lower()), "second", "warning")
            )
        closed = one.state == CLOSED
        button = Button(
            theme, tr("Look at it") if closed else tr("Go on"), on=lambda: self.opened.emit(one.id)
        )
        button.setAccessibleName(f"{(tr('Look at') if closed else tr('Go on with'))} {one.title}, {about}")
        box = row(theme, words, button, margins=(16, 10, 16, 10), into=part)
        box.setStretchFactor(words, 1)
        return part

    def _show_red(self, red: int) -> None:
        self.late.setVisible(bool(red))
        many = several("1 support contact is", "{n} support contacts are", red)
        self.red.set(
            "error",
            tr("{many} out of date", many=many),
            tr(
                "Somebody may need a number tonight. Check them first, or write down why you begin"
                " all the same."
            ),
        )

    def show_reason(self, error: WhistleError) -> None:
        """The beginning is held up."""
        told = words_for(error)
        self.late.show()
        self.reason.set_error(f"{told.what}. {told.do}")
        self.reason.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget:
        """The name, or who it is with."""
        return self.who if self.who.isVisibleTo(self) else self.name

    # -- what the person does ----------------------------------------------------------------

    def _show_new(self) -> None:
        self.name.setVisible(self.who.value() in ("", _NEW))

    def _chosen_name(self) -> str:
        name = self.who.value()
        return self.name.text().strip() if name in ("", _NEW) else name

    def _and_another(self) -> None:
        name = self._chosen_name()
        if not name:
            self.name.set_error(tr("Give the first one a made-up name, then add the next."))
            return
        if name not in self._names and len(self._names) < _MOST - 1:
            self._names.append(name)
        self.together.setText(
            tr(
                "Together with {words}. Each gets an account and a permission of their own. What "
                "they tell together counts once.",
                words=", ".join(self._names),
            )
        )
        self.together.show()
        self.name.clear()
        self.who.choose(_NEW)
        self.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        name = self._chosen_name()
        names = [*self._names, *([name] if name else [])]
        if not names:
            self.name.set_error(tr("Give them a made-up name first."))
            return
        if self.late.isVisibleTo(self) and not self.reason.text().strip():
            self.reason.set_error(tr("Write one sentence why, or check the contacts first."))
            return
        self.begun.emit(names, self.reason.text().strip() if self.late.isVisibleTo(self) else "")

    def _most_changed(self) -> None:
        chosen = self.most.value()
        self.most_set.emit(int(chosen) if chosen else None)
