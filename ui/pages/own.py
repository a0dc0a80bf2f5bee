"""One's own account: one quiet page. Nothing is asked, nothing is counted, unfinished is fine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.errors import words_for
from ui.language import tr
from ui.pages.base import Page, PageContext, Place
from ui.pages.interview_parts import PhasePart
from ui.pages.kit_hand_over import KitHandOverPart
from ui.pages.own_files import OwnFilesPart
from ui.pages.permissions import PermissionsPage
from ui.pages.sound_part import SoundPart
from ui.preferences import IDLE_MINUTES
from ui.presenters.interview import InterviewPresenter, Key
from ui.presenters.interview_shown import ListShown, Opened
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column, row
from ui.widgets.low_scroll import LowScroll
from ui.widgets.marked_text_draft import DraftText
from ui.widgets.notes import NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from ui.wiring import BY_NAME
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.intake.guide import Guide

SAFE: Final = tr("Whistle cannot tell whether you are safe, and alerts nobody.")
STAYS: Final = tr(
    "When and how to reach you stays here: it goes with nothing that you hand over. Tell it to those who"
    " should know, yourself, in a way that is safe for you."
)
SAVED: Final = tr("Saved. You can stop here and come back.")
_ONWARD: Final = "onward"
_WRITE, _BEFORE, _OVER, _WHO = range(4)
_LOWEST: Final = 200
_LOWEST_PAGE: Final = 100
"""px at 100%: no lower is the page itself; it and the buttons below it scroll together instead."""


class OwnPage(Page):
    """Writing; what to know before; handing over, with what may be used by whom."""

    title = tr("My account")
    alone = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = InterviewPresenter(context.lane, self)
        self.account = ""
        self.hand: KitHandOverPart | None = None
        self.part: PhasePart | None = None
        self.permissions: PermissionsPage | None = None
        self._onward = ""
        self._made: Guide | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.presenter.save)

    # -- making ----------------------------------------------------------------------------

    def parts(self) -> Iterator[bool]:
        """Make the page to write on; the others come with the guide."""
        theme = self.theme
        self.heading = Words(theme, "", "heading")
        self.says = Words(theme, "", "second", "muted")
        self.draft = DraftText(theme, tr("My account, in my own words"), widest=768)
        self.draft.setAccessibleDescription(tr("Saved as you write"))
        self.draft.edited.connect(lambda: self.presenter.typed(("account", self.account)))
        self.read = Button(theme, tr("Read the rest"), on=lambda: self._turn(_BEFORE))
        self.known = Button(theme, tr("Close this"), "quiet", on=self._close_note)
        self.note = NoteBox(theme, "warning", "", "", [self.read, self.known])
        self.unsaved = NoteBox(theme, "error", "", "")
        self.unsaved.hide()
        paper = Panel("card")
        column(theme, self.draft, spacing=0, margins=(2, 2, 2, 2), into=paper)
        self.draft.setMinimumHeight(theme.px(_LOWEST))
        theme.changed.connect(lambda: self.draft.setMinimumHeight(theme.px(_LOWEST)))
        box = column(theme, self.heading, self.says, self.note, self.unsaved, paper, spacing=8)
        box.setStretchFactor(paper, 1)
        self.files = OwnFilesPart(self.context)
        yield MAY_REST
        self.files.changed.connect(self._files_changed)
        box.addWidget(self.files)
        self.safe = Words(theme, SAFE, "second", "muted")
        box.addWidget(self.safe)
        self.sound = SoundPart(self.context)
        self.sound.changed.connect(self._speaking)
        words = PageScroll(theme, box, widest=820, margins=(24, 16, 24, 8), centred=True)
        write = self._above_foot(words, self.sound, self._foot())
        yield MAY_REST
        self.stack = QStackedWidget()
        self.stack.addWidget(write)
        column(theme, self.stack, spacing=0, into=self)

    def _foot(self) -> QWidget:
        theme = self.theme
        foot = Panel("foot")
        self.before = Button(
            theme, tr("Before you write"), icon="circle-question-mark", on=lambda: self._turn(_BEFORE)
        )
        self.idle = Picker(
            theme,
            tr("Hide by itself"),
            [(str(n), tr("Hide after {minutes} minutes", minutes=n)) for n in IDLE_MINUTES],
            description=tr(
                "When nothing is pressed for so long. It says so first, silently, and loses no word."
            ),
        )
        self.idle.activated.connect(self._set_idle)
        self.over = Button(
            theme, tr("Hand over when ready"), "primary", on=lambda: self._turn(_OVER), after="chevron-right"
        )
        held = QWidget()
        self.speak = Button(theme, tr("Speak instead"), icon="mic", on=self._speak)
        self.speak.setAccessibleDescription(tr("What you say is kept every second, encrypted"))
        self.add = Button(theme, tr("Add files"), icon="paperclip", on=self.files.ask)
        self.add.setAccessibleDescription(tr("Pictures, papers, recordings: kept with your account, locked"))
        held.setLayout(Flow(theme, self.speak, self.add, self.before, self.idle, self.over))
        row(theme, held, margins=(24, 10, 24, 10), into=foot)
        return foot

    def _make(self, guide: Guide) -> None:
        """The pages whose words the guide holds; once for a guide."""
        if self._made == guide:
            return
        theme = self.theme
        while (old := self.stack.widget(1)) is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self._made = guide
        before = guide.phase("before")
        self.back = Button(
            theme, tr("Back to writing"), "primary", icon="arrow-left", on=lambda: self._turn(_WRITE)
        )
        items: list[QWidget] = [Words(theme, before.title, "heading")]
        for tick in before.ticks:
            card = Panel("card")
            column(
                theme,
                Words(theme, tick.title, "strong"),
                Words(theme, tick.words),
                spacing=4,
                margins=(16, 12, 16, 12),
                into=card,
            )
            items.append(card)
        self.stack.addWidget(self._sheet(items, [self.back]))
        if self.context.kit is not None:
            self._make_kit(guide)
        else:
            self._make_over(guide)

    def _make_kit(self, guide: Guide) -> None:
        """One recipient is known: it is handed over here, and there is nobody else to choose."""
        onward = next(one for one in guide.phase("handover").fields if one.id == _ONWARD)
        self.hand = KitHandOverPart(self.context, onward, SAFE)
        self.hand.back.connect(lambda: self._turn(_WRITE))
        self.hand.answered.connect(lambda value: self._answered(self.account, _ONWARD, value))
        self.stack.addWidget(self.hand)

    def _make_over(self, guide: Guide) -> None:
        """What is agreed to, by recipient; the window's own page hands it over."""
        theme = self.theme
        over = guide.phase("handover")
        self.part = part = PhasePart(theme, over)
        part.typed.connect(self.presenter.typed)
        part.answered.connect(self._answered)
        self.who = Button(theme, tr("Say who may have what"), icon="list-checks", on=lambda: self._turn(_WHO))
        actions = [self.who]
        if "handover" in BY_NAME:
            actions.append(Button(theme, tr("Hand it over"), icon="file-output", on=self._hand_over))
        self.not_now = Button(theme, tr("Not now"), "quiet", icon="arrow-left", on=lambda: self._turn(_WRITE))
        self.stack.addWidget(
            self._sheet(
                [Words(theme, over.title, "heading"), Words(theme, over.says), part, Words(theme, STAYS)],
                [*actions, self.not_now],
            )
        )
        self.permissions = permissions = PermissionsPage(self.context)
        permissions.build()
        permissions.built = True
        permissions.presenter.assume("self")
        self.done = Button(theme, tr("Back to my account"), icon="arrow-left", on=lambda: self._turn(_WRITE))
        inside = QWidget()
        foot = Panel("foot")
        row(theme, self.done, None, margins=(24, 10, 24, 10), into=foot)
        box = column(theme, permissions, foot, spacing=0, into=inside)
        box.setStretchFactor(permissions, 1)
        self.stack.addWidget(inside)

    def _sheet(self, items: list[QWidget], actions: list[Button]) -> QWidget:
        theme = self.theme
        foot = Panel("foot")
        held = QWidget()
        held.setLayout(Flow(theme, *actions))
        row(theme, held, margins=(24, 10, 24, 10), into=foot)
        inside = column(theme, *items, Words(theme, SAFE, "second", "muted"), None, spacing=12)
        return self._above_foot(PageScroll(theme, inside, widest=820, centred=True), foot)

    def _above_foot(self, words: PageScroll, *below: QWidget) -> QWidget:
        """What scrolls, and what stays below it unless the window is too low for both."""
        return LowScroll(self.theme, column(self.theme, words, *below, spacing=0), words, _LOWEST_PAGE)

    # -- the window's calls ------------------------------------------------------------------

    def enter(self, place: Place) -> None:
        """Show the account; without an id, the one that was shown."""
        self.idle.choose(str(self.context.choices.current.idle_minutes))
        before = self.presenter.opened
        wanted = place.extra.removeprefix("id=") if place.extra.startswith("id=") else ""
        if wanted or before is not None:
            self.presenter.open(wanted or (before.interview.id if before is not None else ""))

    def leave(self) -> None:
        """Hand what is not saved yet to the lane."""
        self._timer.stop()
        self.sound.pause()
        self.presenter.leave()

    def first_focus(self) -> QWidget | None:
        """The words."""
        return self.draft

    # -- the presenter's calls ---------------------------------------------------------------

    def show_phase(self, opened: Opened) -> None:
        """Draw it: where it was left does not matter, writing comes first."""
        self._make(opened.guide)
        self.account = opened.interview.accounts[0].testimony_id
        account, before = opened.guide.phase("account"), opened.guide.phase("before")
        words = opened.words[self.account]
        self.heading.setText(account.title)
        self.says.setText(account.says)
        self.draft.set_words(words.text)
        self.draft.go_to_end()
        self.draft.setReadOnly(not words.draft)
        first = [tick.words for tick in before.ticks if tick.id in ("machine", "printer")]
        self.note.set("warning", before.title, " ".join(first))
        self.note.setVisible(not words.text)
        self.files.presenter.open(opened.interview.case_id, self.account)
        if self.part is not None:
            self.part.fill(opened, self.account)
            self._wait_as_said()
        self._turn(_WRITE)

    def show_saved(self, state: str, error: WhistleError | None = None) -> None:
        """The saved state in the head, and where it failed what to do."""
        told = words_for(error) if error is not None else None
        known = {"saved": SAVED, "saving": tr("Saving")}
        self.set_saved(
            state,
            tr("Not saved yet: {why}", why=told.what.rstrip(".").lower()) if told else known.get(state, ""),
        )
        if told is not None:
            self.unsaved.set(
                "error", told.what, tr("What you wrote is still here. {do} It is tried again.", do=told.do)
            )
            self.context.announce(tr("Not saved yet. {why}", why=told.what))
        self.unsaved.setVisible(told is not None)

    def save_soon(self, ms: int) -> None:
        """Save after so long, however much is typed meanwhile."""
        if not self._timer.isActive():
            self._timer.start(ms)

    def value_of(self, key: Key) -> Any:
        """What stands in the field with this key."""
        if key[0] == "account" or self.part is None:
            return self.draft.words()
        return self.part.text_of(key[2])

    def show_list(self, shown: ListShown) -> None:
        """There is one account here, and no list."""

    def show_reason(self, error: WhistleError) -> None:
        """Nothing holds up who writes alone."""

    def show_left(self, case_id: str, words: str) -> None:
        """It is never closed from here."""

    def show_error(self, error: WhistleError) -> None:
        """The window's one door."""
        self.context.show_error(error)

    def announce(self, words: str) -> None:
        """Say it aloud."""
        self.context.announce(words)

    # -- what the person does ----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes back to writing, from whatever was opened beside it."""
        if event.key() == Qt.Key.Key_Escape and self.stack.currentIndex() != _WRITE:
            self._turn(_WRITE)
        else:
            super().keyPressEvent(event)

    def _turn(self, part: int) -> None:
        self.stack.setCurrentIndex(part)
        opened = self.presenter.opened
        if part == _OVER and opened is not None and self.hand is not None:
            # What is said is kept first: it goes too.
            self.sound.stop()
            self.presenter.save()
            count = len(self.draft.words().split())
            onward = opened.answer(self.account, _ONWARD)
            case_id = opened.interview.case_id
            self.hand.open(case_id, self.account, count, self.files.presenter, self._onward or onward)
        if part == _WHO and opened is not None and self.permissions is not None:
            mine = opened.interview.account(self.account)
            asked = Place("permissions", case_id=opened.interview.case_id, source_id=mine.source_id)
            page = self.permissions
            self.context.lane.call(_one_recipient, lambda name: page.enter(replace(asked, recipient=name)))
        if self.isVisible():
            self._first(part).setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self, part: int) -> QWidget:
        """What one begins with."""
        if part == _BEFORE:
            return self.back
        if part == _OVER and self.hand is not None:
            return self.hand.first_focus()
        if part == _OVER and self.part is not None:
            return self.part.fields[_ONWARD]
        if part == _WHO and self.permissions is not None:
            return self.permissions.table
        return self.draft

    def _speak(self) -> None:
        if self.sound.on:
            self.sound.stop()
        elif self.account:
            self.sound.record(self.account, lambda: self.draft.selection()[1])

    def _speaking(self, on: bool) -> None:
        if not on:
            self.files.presenter.refresh()
        self.speak.set_text(tr("Stop and keep it") if on else tr("Speak instead"))
        self.speak.set_icon("square" if on else "mic")

    def _close_note(self) -> None:
        self.note.hide()
        self.draft.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self, account: str, field: str, value: str) -> None:
        self.presenter.answer(account, field, value)
        if field == _ONWARD:
            self._onward = value
            self._wait_as_said()

    def _wait_as_said(self) -> None:
        """Nothing said means another day: the careful one."""
        if self.part is not None and self.permissions is not None:
            self.permissions.wait.setChecked(self.part.text_of(_ONWARD) != "at-once")

    def _files_changed(self) -> None:
        if self.hand is not None and self.stack.currentIndex() == _OVER:
            self.hand.presenter.set_files(self.files.presenter.files)

    def _set_idle(self, _index: int) -> None:
        minutes = int(self.idle.value())
        self.context.choices.change(idle_minutes=minutes)
        self.announce(tr("Hides after {minutes} minutes", minutes=minutes))

    def _hand_over(self) -> None:
        opened = self.presenter.opened
        if opened is not None:
            self.context.navigate(
                "handover", case_id=opened.interview.case_id, testimony_id=self.account, extra="own"
            )


def _one_recipient(session: Session) -> str:
    """The one whose key is kept, as in a kit; blank where there is none, or a choice."""
    known = session.exchange.recipients()
    return known[0].name if len(known) == 1 else ""
