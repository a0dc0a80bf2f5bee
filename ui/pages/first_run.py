"""Setting up a vault, step by step; what is lost with a passphrase is said before it can be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.a11y import say_from
from ui.errors import words_for
from ui.language import tr
from ui.pages.base import ChoosePath
from ui.pages.recovery_panel import RecoveryPanel
from ui.presenters.first_run import MAKING, STEPS, FirstRun, Setup
from ui.tasks import VaultLane
from ui.theme import Theme
from ui.widgets.buttons import Button, HideButton
from ui.widgets.choices import DotBox, TickBox
from ui.widgets.draft_mark import draft_mark
from ui.widgets.fields import Field
from ui.widgets.flow import Among, Flow
from ui.widgets.layout import NARROWEST, PageScroll, Panel, column, fitted, row
from ui.widgets.low_scroll import LowScroll
from ui.widgets.new_words import NewWordsPart
from ui.widgets.notes import Icon, NoteBox
from ui.widgets.text import Words
from ui.widgets.word_grid import WordGrid
from whistle.crypto.slots import KdfCost
from whistle.errors import WhistleError

_FOOT: Final = (48, 10, 48, 10)
_LOWEST: Final = 100
"""px at 100%: no lower is the step itself; it and the buttons below it scroll together instead."""


class Steps(Panel):
    """The steps at the left: done, current, to come; by icon and word, not by colour alone."""

    def __init__(self, theme: Theme, support: Callable[[], None]) -> None:
        super().__init__("rail")
        self._theme = theme
        self._room = 1280
        self._rows: list[tuple[Panel, Icon, Words]] = []
        box = column(
            theme,
            Words(theme, tr("Setting up"), "section"),
            8,
            spacing=8,
            margins=(16, 32, 16, 24),
            into=self,
        )
        for index, step in enumerate(STEPS):
            panel = Panel("step")
            icon = Icon(theme, "circle-dashed", "muted")
            words = Words(theme, f"{index + 1}. {step}", "body")
            inside = row(theme, icon, words, spacing=10, margins=(8, 8, 8, 8), into=panel)
            inside.setStretchFactor(words, 1)
            self._rows.append((panel, icon, words))
            box.addWidget(panel)
        box.addStretch(1)
        self.support = Button(theme, tr("Support contacts"), icon="life-buoy", on=support)
        box.addWidget(self.support)
        theme.changed.connect(self._fit_again)
        self.fit(self._room)

    def _fit_again(self) -> None:
        self.fit(self._room)

    def show_step(self, current: int) -> None:
        """Light the current one."""
        for index, (panel, icon, words) in enumerate(self._rows):
            panel.set_kind("current" if index == current else "step")
            if index < current:
                icon.set_icon("check", "ok")
            else:
                icon.set_icon("chevron-right" if index == current else "circle-dashed", "text")
            words.set_role("strong" if index == current else "body")
            state = tr("done") if index < current else tr("now") if index == current else tr("to come")
            panel.setAccessibleName(f"{words.text()}: {state}")

    def fit(self, room: int) -> None:
        """Stand aside where the page's width leaves too little for the words themselves."""
        self._room = room
        self.setFixedWidth(self._theme.px(250))
        if room / self._theme.scale < 850:
            self.hide()
        elif self.parentWidget() is not None:
            self.show()


class FirstRunPage(QWidget):
    """Makes a vault and opens it; ``made`` says so, with its folder in ``folder``."""

    made = Signal()
    given_up = Signal()

    def __init__(
        self,
        theme: Theme,
        lane: VaultLane,
        *,
        choose_path: ChoosePath,
        support: Callable[[], None],
        hide: Callable[[], None],
        home: Path | None = None,
        cost: KdfCost | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._lane, self._choose_path, self._cost = theme, lane, choose_path, cost
        self.setAccessibleName(tr("Setting up"))
        self.folder: Path | None = None
        self._covered = False
        self._presenter = FirstRun(self, home or Path.home())
        self.steps = Steps(theme, support)
        self.stack = QStackedWidget()
        for page in (self._where(), self._passphrase(), self._names(), self._lost(), self._recovery()):
            self.stack.addWidget(PageScroll(theme, page, widest=736, margins=(48, 16, 48, 24)))
        self.back = Button(theme, tr("Back"), big=True, on=self._back)
        self.next = Button(theme, tr("Next"), "primary", big=True, on=self._presenter.next)
        self.reason = Words(theme, "", "second", "muted")
        foot = Panel("foot")
        self._foot = row(
            theme, Among(theme, self.reason, self.back, self.reason, self.next), margins=_FOOT, into=foot
        )
        self._hide = HideButton(theme, hide)
        self.support = Button(theme, tr("Support contacts"), icon="life-buoy", on=support)
        top = row(theme, self.support, None, draft_mark(theme), self._hide, margins=(16, 10, 16, 0))
        self.body = self.stack
        below = LowScroll(theme, column(theme, self.stack, foot, spacing=0), self.stack, _LOWEST)
        right = column(theme, top, below, spacing=0)
        whole = row(theme, self.steps, right, spacing=0, into=self)
        whole.setStretchFactor(right, 1)
        self._shown_step = -1
        self._presenter.start()

    def first_focus(self) -> QWidget:
        """What the step begins with."""
        step = self.stack.currentIndex()
        return (
            self.choose,
            self.typed.edit,
            self.separate if self.separate.isChecked() else self.shared,
            self.understood,
            self.recovery.first_focus(),
        )[step]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the steps out, and some margin, where there is little room."""
        super().resizeEvent(event)
        self.steps.fit(self.width())
        self.support.setVisible(self.steps.isHidden())
        # As beside a page's title.
        bare = self.width() / self._theme.scale < NARROWEST
        for button in (self.support, self._hide):
            button.set_icon_only(bare, square=True)
        self._theme.space(self._foot, 12, fitted(self._theme, self, _FOOT))

    # -- the steps -----------------------------------------------------------------------

    def _where(self) -> QVBoxLayout:
        theme = self._theme
        self.choose = Button(theme, tr("Choose another place"), icon="folder-open", on=self._choose)
        self.place = Words(theme, "", "strong", selectable=False)
        self.place_problem = NoteBox(theme, "error", "")
        self.place_problem.hide()
        card = Panel("card")
        column(
            theme,
            Words(theme, tr("A new folder will be made here:"), tone="muted"),
            self.place,
            spacing=4,
            margins=(20, 16, 20, 16),
            into=card,
        )
        return column(
            theme,
            Words(theme, tr("Where your vault is kept"), "opening"),
            Words(
                theme,
                tr(
                    "A vault is a folder that holds everything, locked with a passphrase. It can be on this"
                    " laptop or on a USB stick that you carry. Nothing is ever sent from it."
                ),
            ),
            card,
            Flow(theme, self.choose),
            self.place_problem,
            NoteBox(
                theme,
                "plain",
                tr("Choose a place that nobody else tidies up"),
                tr(
                    "Not a folder that is copied to the internet, and not a work computer: whoever runs it"
                    " can see what is typed."
                ),
            ),
            None,
            spacing=16,
        )

    def _passphrase(self) -> QVBoxLayout:
        theme = self._theme
        self.new = NewWordsPart(
            theme,
            self._presenter,
            tr(
                "These were picked at random. Learn them, or write them down and keep the paper away from the"
                " laptop. Whoever has the laptop and the words can read everything."
            ),
        )
        self.typed = self.new.typed
        self.passphrase_title = Words(theme, tr("Six words that open your vault"), "opening")
        return column(
            theme,
            self.passphrase_title,
            self.new,
            NoteBox(
                theme,
                "warning",
                tr("If these words are lost, nobody can open the vault. We cannot either."),
                tr("Write them down somewhere safe before you go on."),
            ),
            None,
            spacing=16,
        )

    def _names(self) -> QVBoxLayout:
        theme = self._theme
        self.separate = DotBox(tr("A passphrase of its own (safer)"))
        self.shared = DotBox(tr("The same passphrase for both"))
        self.separate.setAccessibleDescription(tr("Who has only the first passphrase reads no name."))
        self.shared.setAccessibleDescription(tr("Who opens the vault can read every name in it."))
        self.separate.setChecked(True)
        self.separate.toggled.connect(self._presenter.use_separate)
        self.name_words = WordGrid(theme, tr("Six words for the names list"))
        self.name_typed = Field(theme, tr("Type these six words, to be sure"), big=True)
        self.name_typed.changed.connect(self._presenter.type_custodian)
        self.name_typed.submitted.connect(self._presenter.next)
        self.name_other = Button(theme, tr("Other words"), icon="undo-2", on=self._presenter.other_words)
        self.name_cover = Button(theme, tr("Cover the words"), icon="eye-off", on=self._cover)
        self.name_part = QWidget()
        column(
            theme,
            self.name_words,
            Flow(theme, self.name_other, self.name_cover),
            self.name_typed,
            spacing=16,
            into=self.name_part,
        )
        self.shared_note = NoteBox(
            theme,
            "warning",
            tr("One passphrase opens everything"),
            tr("If someone makes you open the vault, they can read who everyone is."),
        )
        return column(
            theme,
            Words(theme, tr("A second lock for the names"), "opening"),
            Words(
                theme,
                tr(
                    "When names are taken out of an account, they move to the names list. It says who is who."
                    " It can have its own passphrase, kept by someone else if you like."
                ),
            ),
            column(theme, self.separate, self.shared, spacing=0),
            self.name_part,
            self.shared_note,
            None,
            spacing=16,
        )

    def _lost(self) -> QVBoxLayout:
        theme = self._theme
        self.understood = TickBox(
            tr("I have written down what I need. I understand what is lost without it.")
        )
        self.understood.setAccessibleDescription(tr("Needed before the vault is made."))
        self.understood.toggled.connect(self._presenter.understand)
        self.lost_names = Words(theme, "")
        return column(
            theme,
            Words(theme, tr("Before you start"), "opening"),
            NoteBox(
                theme,
                "warning",
                tr("Without the vault's passphrase everything in it is lost"),
                tr(
                    "There is no reset and no one to ask: that is what keeps it safe. Only a recovery sheet"
                    " is another way in. You can make one in the next step, once the vault is there."
                ),
            ),
            self.lost_names,
            Words(
                theme,
                tr(
                    "Whistle does not protect you from a program that already spies on this computer, from"
                    " being made to type the passphrase, or from what people recognise in the facts"
                    " themselves."
                ),
                tone="muted",
            ),
            self.understood,
            None,
            spacing=16,
        )

    def _recovery(self) -> QVBoxLayout:
        theme = self._theme
        self.recovery = RecoveryPanel(theme, self._lane, self._choose_path)
        self.recovery.changed.connect(self._sheet_changed)
        self.recovery.failed.connect(self._say_problem)
        self.recovery.said.connect(lambda words: say_from(self, words))
        self.sheet_problem = NoteBox(theme, "error", "")
        self.sheet_problem.hide()
        self.without = TickBox(tr("I go on without a recovery sheet. A lost passphrase loses everything."))
        self.without.setAccessibleDescription(tr("A sheet can be made later, in Settings."))
        self.without.toggled.connect(self._presenter.decline_sheet)
        return column(
            theme,
            Words(theme, tr("A way back in"), "opening"),
            self.sheet_problem,
            self.recovery,
            self.without,
            None,
            spacing=16,
        )

    # -- what the presenter asks for -----------------------------------------------------

    def show_setup(self, setup: Setup) -> None:
        """Draw the step and what holds it up."""
        if not hasattr(self, "next"):
            return
        self.folder = setup.folder
        self.place.setText(str(setup.folder or ""))
        self.place_problem.set("error", setup.folder_problem, "")
        if setup.folder_problem and self.place_problem.isHidden():
            say_from(self, setup.folder_problem)
        self.place_problem.setVisible(bool(setup.folder_problem))
        self._show_passphrase(setup)
        self.name_words.show_words(setup.custodian_words, setup.covered)
        self.name_part.setVisible(setup.separate)
        self.shared_note.setVisible(not setup.separate)
        self.name_typed.set_hint(setup.custodian_hint)
        self.lost_names.setText(
            tr(
                "Without the names list's passphrase the accounts can still be read, but nobody can tell"
                " again who gave them, and the words as they were before are lost."
            )
            if setup.separate
            else tr("The same passphrase opens the names list. Whoever opens the vault can read every name.")
        )
        self._covered = setup.covered
        self.name_cover.set_text(tr("Show the words") if setup.covered else tr("Cover the words"))
        self.name_cover.set_icon("eye" if setup.covered else "eye-off")
        if setup.step == MAKING:
            words = tr("Making the vault …") if setup.busy else tr("Make the vault")
        else:
            words = (
                tr("Start") if setup.step > MAKING else tr("Next: {step}", step=STEPS[setup.step + 1].lower())
            )
        self.next.set_text(words)
        # While it is made the button stays: a focus that is thrown off it lands where nobody went.
        self.next.set_ready(setup.ready or setup.busy, setup.reason)
        if setup.busy:
            self.next.setAccessibleDescription(setup.reason)
        self.reason.setText(setup.reason)
        self.back.set_text(tr("Back") if setup.step else tr("I have a vault already"))
        self.back.setEnabled(not setup.busy)
        self.back.setVisible(setup.step <= MAKING)
        self.without.setVisible(not setup.sheet_made)
        self.steps.show_step(setup.step)
        if setup.step != self._shown_step:
            self._shown_step = setup.step
            self.stack.setCurrentIndex(setup.step)
            if self.isVisible():
                self.first_focus().setFocus()

    def make_vault(self, folder: Path, passphrase: str, custodian: str | None) -> None:
        """Make the vault in the lane."""
        self._lane.create(
            folder,
            passphrase,
            custodian,
            cost=self._cost,
            done=lambda _: self._created(),
            failed=lambda error: self._presenter.failed(words_for(error).spoken),
        )

    def _show_passphrase(self, setup: Setup) -> None:
        self.new.show_words(setup.chosen)
        self.passphrase_title.setText(
            tr("Your own passphrase") if setup.chosen.own else tr("Six words that open your vault")
        )

    def _created(self) -> None:
        self.new.empty()
        self.name_typed.clear()
        self._presenter.made()

    def finish(self) -> None:
        """Into the program."""
        self.leave()
        self.made.emit()

    def leave(self) -> None:
        """Forget a recovery sheet that does not count yet: also when the window hides."""
        self.recovery.leave()

    def _sheet_changed(self) -> None:
        done = self.recovery.presenter.done
        self._presenter.sheet_made(done)
        if done and self.recovery.another.hasFocus():
            # Enter would make another sheet, and the one just written down would open nothing.
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_problem(self, error: WhistleError) -> None:
        words = words_for(error)
        self.sheet_problem.set("error", words.what, words.rest)
        self.sheet_problem.show()
        say_from(self, words.spoken)

    def _cover(self) -> None:
        self._presenter.cover(not self._covered)

    def _choose(self) -> None:
        self._choose_path(
            "folder",
            tr("Choose where the vault is kept"),
            lambda paths: self._presenter.choose_folder(paths[0]),
        )

    def _back(self) -> None:
        if self.stack.currentIndex() == 0:
            self.given_up.emit()
        else:
            self._presenter.back()
