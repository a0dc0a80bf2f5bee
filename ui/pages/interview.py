"""The interview page: phases at the left, large text in the middle, no timer, nothing that leads."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.errors import words_for
from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.pages.interview_list import InterviewList
from ui.pages.interview_phases import PhaseView, make_phase
from ui.pages.sound_part import SoundPart
from ui.presenters.interview import InterviewPresenter, Key
from ui.presenters.interview_shown import ListShown, Opened, names_of
from ui.turns import MAY_REST
from ui.widgets.buttons import Button, RailButton
from ui.widgets.flow import Flow
from ui.widgets.keys import on_key
from ui.widgets.layout import Panel, column, row
from ui.widgets.low_scroll import LowScroll
from ui.widgets.notes import NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.stack import Stack
from ui.widgets.text import Words
from whistle.errors import WhistleError

_SIDE: Final = 256
_AFTER: Final = frozenset({"permission", "close", "afterwards"})
"""Steps that can be gone on with after an interview was closed."""

_FOOT: Final = (24, 10, 24, 10)
_LOWEST: Final = 72
"""px at 100%: no lower is a step itself; it and the buttons below it scroll together instead."""

_ROOM: Final = 860
"""px at 100% text below which the phases are a list to choose from above the page."""


class InterviewPage(Page):
    """The list of a case's interviews, or one of them."""

    title = tr("Interviews")
    rail = "interview"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = InterviewPresenter(context.lane, self)
        self.account = ""
        self._phases: dict[str, PhaseView] = {}
        self._shown: PhaseView | None = None
        self._guide_version = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.presenter.save)

    # -- making ----------------------------------------------------------------------------

    def parts(self) -> Iterator[bool]:
        """Make the list and the frame round the phases."""
        theme = self.theme
        self.stack = QStackedWidget()
        self.list = InterviewList(theme)
        self.list.opened.connect(self.presenter.open)
        self.list.begun.connect(self.presenter.begin)
        self.list.support_wanted.connect(lambda: self.context.navigate("support"))
        self.list.most_set.connect(self._set_most)
        self.stack.addWidget(self.list)
        yield MAY_REST
        frame = yield from self._frame()
        self.stack.addWidget(frame)
        yield MAY_REST
        column(theme, self.stack, spacing=0, into=self)
        for keys, does in (("Ctrl+P", self._pause), ("Ctrl+R", self._record), ("Ctrl+Return", self._next)):
            on_key(self, keys, does)
        theme.changed.connect(self._arrange)

    def _frame(self) -> Generator[bool, None, QWidget]:
        theme = self.theme
        part = QWidget()
        self.side = Panel("rail")
        self.side.setAccessibleName(tr("Steps of the interview"))
        self.steps: dict[str, RailButton] = {}
        self._steps_box = column(theme, spacing=2, margins=(8, 12, 8, 12), into=self.side)
        self.step = Picker(theme, tr("Step of the interview"))
        self.step.activated.connect(lambda _n: self.presenter.go(self.step.value()))
        self.who = Picker(theme, tr("Whose answers these are"))
        self.who.activated.connect(lambda _n: self._choose_account(self.who.value()))
        self.says = Words(theme, "", "body", "muted")
        self.unsaved = NoteBox(theme, "error", "", "")
        self.unsaved.hide()
        self._top = QWidget()
        top = column(theme, Flow(theme, self.step, self.who), self.says, self.unsaved, spacing=8)
        theme.space(top, 8, (24, 16, 24, 0))
        self._top.setLayout(top)
        self.phases = Stack()
        yield MAY_REST
        foot = Panel("foot")
        self.pause = Button(theme, tr("Pause"), icon="pause", key="Ctrl P", on=self._pause)
        self.pause.setAccessibleDescription(tr("Saves everything; you can go on another day. Key: Ctrl+P"))
        self.record = Button(theme, tr("Record"), icon="mic", key="Ctrl R", on=self._record)
        self.record.setAccessibleDescription(tr("Sound is kept every second, encrypted. Key: Ctrl+R"))
        self.sound = SoundPart(self.context)
        self.sound.changed.connect(self._recording)
        self.back = Button(theme, tr("Step back"), "quiet", on=lambda: self.presenter.step(-1))
        self.next = Button(theme, tr("Next step"), "primary", on=self._next, after="chevron-right")
        self.next.setAccessibleDescription(tr("Key: Ctrl+Enter"))
        self._buttons = Flow(theme, self.pause, self.record, self.back, self.next)
        row(theme, self._buttons, margins=_FOOT, into=foot)
        middle = column(theme, self._top, self.phases, self.sound, foot, spacing=0)
        row(theme, self.side, LowScroll(theme, middle, self.phases, _LOWEST), spacing=0, into=part)
        return part

    def _make_steps(self, opened: Opened) -> None:
        theme = self.theme
        while self._steps_box.count():
            item = self._steps_box.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.steps = {}
        for phase in opened.guide.phases:
            button = RailButton(
                theme,
                phase.title,
                "circle-dashed",
                on=lambda phase=phase: self.presenter.go(phase.id),  # type: ignore[misc]  # bound now
            )
            self.steps[phase.id] = button
            self._steps_box.addWidget(button)
        self._steps_box.addStretch(1)
        self._steps_box.addWidget(
            Words(
                theme,
                tr("You can go to any step, in any order. Nothing has to be filled in."),
                "second",
                "muted",
            )
        )
        for old in self._phases.values():
            self.phases.removeWidget(old)
            old.deleteLater()
        self._phases = {}
        self._guide_version = opened.guide.version
        self.step.set_options([(one.id, one.title) for one in opened.guide.phases])

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show an interview (``id=...``), the one that made an account, or the case's list."""
        wanted = place.extra.removeprefix("id=") if place.extra.startswith("id=") else ""
        if wanted:
            self.presenter.open(wanted)
        else:
            self.presenter.open_list(place.case_id)

    def leave(self) -> None:
        """Hand what is not saved yet to the lane."""
        self._timer.stop()
        self.sound.pause()
        if self._shown is not None:
            self._shown.leave()
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """What is to be filled in first."""
        if self.presenter.opened is None:
            return self.list.first_focus() if self.stack.currentIndex() == 0 else None
        shown = self._shown
        if shown is not None and not shown.isEnabled():
            return self.pause
        return shown.first_focus() if shown is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Steps at the left, or above where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    # -- the presenter's calls ---------------------------------------------------------------

    def show_list(self, shown: ListShown) -> None:
        """The interviews of a case."""
        self.alone = False
        self._shown = None
        self.stack.setCurrentIndex(0)
        self.set_head(tr("Interviews"), tr("One step after the other, saved as you type"))
        self.set_saved("")
        self.list.show_list(shown)
        if self.isVisible():
            self.list.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reason(self, error: WhistleError) -> None:
        """Something holds up the beginning."""
        self.list.show_reason(error)

    def show_phase(self, opened: Opened) -> None:
        """Draw where the interview stands."""
        if not self.steps or self._guide_version != opened.guide.version:
            self._make_steps(opened)
        phase = opened.phase
        accounts = opened.interview.accounts
        if self.account not in {one.testimony_id for one in accounts}:
            self.account = accounts[0].testimony_id
        self.alone = True
        self.stack.setCurrentIndex(1)
        before = self._shown
        if before is not None:
            before.leave()
        view = self._phases.get(phase.id)
        if view is None:
            view = make_phase(self, phase)
            self._phases[phase.id] = view
            self.phases.addWidget(view)
        self._shown = view
        self.phases.setCurrentWidget(view)
        for phase_id, button in self.steps.items():
            been = opened.is_reached(phase_id) and phase_id != phase.id
            done = been and opened.is_ticked(phase_id)
            button.set_icon("chevron-right" if phase_id == phase.id else "check" if done else "circle-dashed")
            button.light(phase_id == phase.id)
            here = tr("You are here") if phase_id == phase.id else tr("You were here") if been else ""
            if been and not done:
                here = tr("You were here; not all of it is ticked")
            button.setAccessibleDescription(here)
        self.step.choose(phase.id)
        self.who.set_options([(one.testimony_id, one.pseudonym) for one in accounts])
        self.who.choose(self.account)
        self.who.setVisible(len(accounts) > 1 and view.of_source)
        self.says.setText(phase.says)
        self.says.setVisible(bool(phase.says))
        order = opened.order
        self.back.set_ready(phase.id != order[0], tr("This is the first step"))
        self.next.set_ready(phase.id != order[-1], tr("This is the last step"))
        self.next.setVisible(phase.id != order[-1])
        closed = tr(" · closed") if opened.closed else ""
        self.pause.set_text(tr("Open it again") if opened.closed else tr("Pause"))
        self.pause.set_icon("undo-2" if opened.closed else "pause")
        self.record.setVisible(not opened.closed)
        self.pause.setAccessibleDescription(
            tr("The interview goes on. Key: Ctrl+P")
            if opened.closed
            else tr("Saves everything; you can go on another day. Key: Ctrl+P")
        )
        self.set_head(
            tr("Interview with {names_of}", names_of=names_of(opened.interview)), f"{phase.title}{closed}"
        )
        view.fill(opened, self.account)
        # What was closed is looked at; what is new is added, and permission can change at any time.
        view.setEnabled(not opened.closed or phase.id in _AFTER)
        self._arrange()
        first = view.first_focus() if view.isEnabled() else self.pause
        if first is not None and self.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.context.say_now(f"{phase.title}. {phase.says}".strip())

    def show_saved(self, state: str, error: WhistleError | None = None) -> None:
        """The saved state in the head, and where it failed what to do."""
        told = words_for(error) if error is not None else None
        self.set_saved(
            state, tr("Not saved yet: {words}", words=told.what.rstrip(".").lower()) if told else ""
        )
        if told is not None:
            self.unsaved.set(
                "error", told.what, tr("What you wrote is still here. {do} It is tried again.", do=told.do)
            )
            self.context.announce(tr("Not saved yet. {what}", what=told.what))
        self.unsaved.setVisible(told is not None)

    def save_soon(self, ms: int) -> None:
        """Save after so long, however much is typed meanwhile."""
        if not self._timer.isActive():
            self._timer.start(ms)

    def value_of(self, key: Key) -> Any:
        """What stands in the field with this key."""
        return self._shown.value_of(key) if self._shown is not None else ""

    def show_left(self, case_id: str, words: str) -> None:
        """Paused or closed."""
        self.sound.stop()
        self.context.announce(words)
        self._timer.stop()
        self.presenter.open_list(case_id)

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""
        self.context.show_error(error)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def _pause(self) -> None:
        opened = self.presenter.opened
        if opened is not None and opened.closed:
            self.presenter.reopen()
        else:
            self.presenter.pause()

    def _record(self) -> None:
        if self.sound.on:
            self.sound.stop()
        elif self.presenter.opened is not None and not self.presenter.opened.closed:
            self.sound.record(self.account, self._text_at)

    def _recording(self, on: bool) -> None:
        self.record.set_text(tr("End the recording") if on else tr("Record"))
        self.record.set_icon("square" if on else "mic")

    def _text_at(self) -> int | None:
        """Where in the account somebody is; None on another step."""
        return self._shown.text_at() if self._shown is not None else None

    def _next(self) -> None:
        self.presenter.step(1)

    def _choose_account(self, account: str) -> None:
        opened = self.presenter.opened
        if opened is not None and account != self.account:
            # What was typed for the one before is read from the page before it shows the other.
            self.presenter.save()
            self.account = account
            self.presenter.go(opened.phase.id)

    def _set_most(self, most: int | None) -> None:
        self.context.lane.call(
            lambda session: session.interviews.set_most_a_day(most),
            lambda _none: self.announce(tr("Saved")),
            self.show_error,
        )

    def _arrange(self) -> None:
        if not self.built:
            return
        theme = self.theme
        wide = self.width() / theme.scale >= _ROOM and self.height() / theme.scale >= 520
        self.side.setVisible(wide)
        self.side.setFixedWidth(theme.px(_SIDE))
        self.step.setVisible(not wide)
        self._fit_foot(self.width() - (self.side.width() if wide else 0))
        low = self.height() / theme.scale < 420
        self.says.setVisible(bool(self.says.text()) and not low)
        for button in self.steps.values():
            button.set_height(theme.px(42))

    def _fit_foot(self, room: int) -> None:
        """Leave the keys out of the buttons where that lets them stand in one row."""
        for button in (self.pause, self.record):
            button.set_compact(False)
        left, _, right, _ = _FOOT
        if self._buttons.sizeHint().width() > room - self.theme.px(left + right):
            for button in (self.pause, self.record):
                button.set_compact(True)
