"""The first start of a kit, on one page: whom it hands over to, one passphrase, and then writing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.a11y import say_from
from ui.language import tr
from ui.presenters.kit_start import KitStart, StartShown
from ui.tasks import VaultLane
from ui.theme import Theme
from ui.widgets.buttons import Button, HideButton
from ui.widgets.draft_mark import draft_mark
from ui.widgets.flow import Among
from ui.widgets.keys import on_key
from ui.widgets.layout import PageScroll, Panel, column, row
from ui.widgets.low_scroll import LowScroll
from ui.widgets.new_words import NewWordsPart
from ui.widgets.notes import NoteBox
from ui.widgets.text import Words
from whistle.crypto.slots import KdfCost
from whistle.exchange.kit import KitNote

_TWO: Final = 1080
"""px at 100%: with less room the two halves stand one below the other."""
_LOWEST: Final = 100
"""px at 100%: no lower is what is to be read; it and the buttons below it scroll together instead."""


class KitPage(QWidget):
    """Before there is a vault. A kit that was changed, or cannot be written to, says that and no more."""

    made = Signal()
    """The vault is there and open; it is in ``folder``."""

    def __init__(
        self,
        theme: Theme,
        lane: VaultLane,
        note: KitNote | None,
        folder: Path,
        *,
        writable: bool = True,
        support: Callable[[], None],
        guide: Callable[[], None],
        hide: Callable[[], None],
        cost: KdfCost | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._lane, self.folder, self._cost = theme, lane, folder, cost
        self.setAccessibleName(tr("Before you start"))
        self.presenter = KitStart(self, folder)
        self.support = Button(theme, tr("Support contacts"), icon="life-buoy", on=support)
        self.help = Button(theme, tr("Help"), icon="circle-question-mark", on=guide)
        self.help.setAccessibleDescription(tr("Key: {key}", key="F1"))
        on_key(self, "F1", guide)
        self.start = Button(
            theme, tr("Start"), "primary", big=True, on=self.presenter.next, after="chevron-right"
        )
        self.reason = Words(theme, "", "second", "muted")
        self.problem = NoteBox(theme, "error", "")
        self.problem.hide()
        self.passphrase = (
            None
            if note is None or not writable
            else NewWordsPart(
                theme,
                self.presenter,
                tr(
                    "They were picked at random and lock what you write. Learn them, or write them down and"
                    " keep the paper away from this stick."
                ),
            )
        )
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        theme.space(self._halves, 32)
        for half in self._told(note, writable):
            self._halves.addWidget(half, 1)
        foot = Panel("foot")
        starts = [self.start] if self.passphrase is not None else []
        buttons = Among(theme, self.reason, self.support, self.help, self.reason, *starts)
        row(theme, buttons, margins=(24, 10, 24, 10), into=foot)
        content = column(
            theme,
            Words(theme, tr("Your own account"), "opening"),
            self.problem,
            self._halves,
            None,
            spacing=16,
        )
        top = row(theme, None, draft_mark(theme), HideButton(theme, hide), margins=(16, 10, 16, 0))
        self.roll = PageScroll(theme, content, widest=1120, margins=(24, 0, 24, 24), centred=True)
        below = LowScroll(theme, column(theme, self.roll, foot, spacing=0), self.roll, _LOWEST)
        column(theme, top, below, spacing=0, into=self)
        theme.changed.connect(self._arrange)
        self._arrange()
        self.presenter.start()

    def first_focus(self) -> QWidget:
        """What is to be typed, where that is in sight; else what is to be read first; or whom to ask."""
        if self.passphrase is None:
            return self.support
        return self.passphrase.typed.edit if self._beside() else self.words

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the halves beside or below each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if self._beside() else ways.TopToBottom)

    def _beside(self) -> bool:
        return self.width() / self._theme.scale >= _TWO

    # -- the halves ----------------------------------------------------------------------------

    def _told(self, note: KitNote | None, writable: bool) -> list[QWidget]:
        theme = self._theme
        if note is None:
            return [
                NoteBox(
                    theme,
                    "error",
                    tr("This folder was damaged or changed"),
                    tr(
                        "It does not say any more whom it hands over to. Write nothing here; ask for a new"
                        " one."
                    ),
                )
            ]
        if not writable:
            return [
                NoteBox(
                    theme,
                    "error",
                    tr("Nothing can be saved in this folder"),
                    tr(
                        "The stick may be locked against writing. Take that off, or copy the whole folder to"
                        " a disk of your own, and start it there."
                    ),
                )
            ]
        return [self._whom(note), *([self._lock(self.passphrase)] if self.passphrase is not None else [])]

    def _whom(self, note: KitNote) -> QWidget:
        theme = self._theme
        half, card = QWidget(), Panel("card")
        self.words = Words(theme, note.words, "section", selectable=True)
        column(
            theme,
            Words(
                theme,
                tr("What you hand over from here is locked for {recipient} alone.", recipient=note.recipient),
                "strong",
            ),
            Words(theme, tr("The six words of their key:"), tone="muted"),
            self.words,
            Words(
                theme,
                tr(
                    "Compare them with the words that you were told or given on paper. If one differs,"
                    " stop: somebody changed this folder."
                ),
            ),
            spacing=6,
            margins=(20, 16, 20, 16),
            into=card,
        )
        column(
            theme,
            Words(
                theme,
                tr(
                    "You write or speak, as much or as little as you like. It stays in this folder. Nothing"
                    " is sent; you decide later whether to hand anything over."
                ),
                "lead",
            ),
            card,
            NoteBox(
                theme,
                "warning",
                tr("Use a computer that is your own"),
                tr(
                    "Whoever runs this computer can see what is typed on it. Not a work computer, and not a"
                    " borrowed one."
                ),
            ),
            None,
            spacing=16,
            into=half,
        )
        return half

    def _lock(self, passphrase: NewWordsPart) -> QWidget:
        theme = self._theme
        half = QWidget()
        column(
            theme,
            Words(theme, tr("Six words that are yours"), "section"),
            passphrase,
            NoteBox(
                theme,
                "warning",
                tr("Without them nobody can open it again"),
                tr("Not even whoever prepared this folder."),
            ),
            None,
            spacing=12,
            into=half,
        )
        return half

    # -- what the presenter asks for -----------------------------------------------------------

    def show_start(self, shown: StartShown) -> None:
        """Draw the words, what holds it up, and what went wrong."""
        if self.passphrase is None:
            return
        self.passphrase.show_words(shown.chosen)
        self.start.set_text(tr("One moment …") if shown.busy else tr("Start"))
        # While the vault is made the button stays: a focus that is thrown off it lands where nobody went.
        self.start.set_ready(shown.ready or shown.busy, shown.reason)
        if shown.busy:
            self.start.setAccessibleDescription(shown.reason)
        self.reason.setText(shown.reason)
        heading, text = shown.problem
        if heading and self.problem.isHidden():
            say_from(self, f"{heading}. {text}")
        self.problem.set("error", heading, text)
        self.problem.setVisible(bool(heading))

    def make_vault(self, folder: Path, passphrase: str) -> None:
        """Make it in the lane."""
        self._lane.create(
            folder,
            passphrase,
            None,
            cost=self._cost,
            done=lambda _: self.presenter.made(),
            failed=self.presenter.failed,
        )

    def begun(self) -> None:
        """Nothing that was typed stays in the fields."""
        if self.passphrase is not None:
            self.passphrase.empty()
        self.made.emit()
