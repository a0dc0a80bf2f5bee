"""The unlock window: one passphrase, nothing named."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.a11y import say_from
from ui.language import draft_words, tr
from ui.presenters.unlock import Unlock
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, Panel, column, row
from ui.widgets.text import Words

if TYPE_CHECKING:
    from ui.pages.base import ChoosePath
    from ui.tasks import VaultLane
    from ui.widgets.notes import NoteBox


SEEN_MS: Final = 10
"""Not in the next turn: what else the desktop says of a new window (its size, the focus) comes first."""


class UnlockPage(QWidget):
    """Asks for the passphrase of the vault in ``folder``; with none, for the folder first.

    ``lost`` stands in place of other folders and other ways in, where there are none. ``idle``: nobody had
    pressed anything, and it says so.
    """

    entered = Signal()
    make_new = Signal()
    drawn = Signal()
    """Its first picture was drawn."""

    def __init__(
        self,
        theme: Theme,
        lane: VaultLane,
        folder: Path | None,
        *,
        choose_path: ChoosePath,
        support: Callable[[], None],
        lost: str = "",
        idle: bool = False,
    ) -> None:
        super().__init__()
        self._lane = lane
        self._was_drawn = False
        self._choose_path = choose_path
        self._presenter = Unlock(self, folder)
        self.setAccessibleName(tr("Enter your passphrase"))
        self._place = Words(theme, "", tone="muted")
        why = tr("Nobody pressed anything for a while, so this hid by itself.") if idle else ""
        self.field = Field(theme, tr("Passphrase"), secret=True, big=True, description=why)
        self.open_button = Button(theme, tr("Open"), "primary", big=True, on=self.submit)
        self.other = Button(theme, "", "quiet", on=self._choose)
        new = Button(theme, tr("Make a new vault"), "quiet", on=self.make_new.emit)
        recovery = Button(theme, tr("Use the recovery sheet"), "quiet", on=self._ask_shares)
        card = Panel("card")
        self._inside = column(
            theme,
            column(theme, Words(theme, tr("Enter your passphrase"), "heading"), self._place, spacing=4),
            *([Words(theme, why, "second")] if why else []),
            self.field,
            self.open_button,
            Words(theme, lost, "second", "muted")
            if lost
            else Flow(theme, self.other, recovery, new, spacing=8),
            spacing=20,
            margins=(32, 32, 32, 32),
            into=card,
        )
        across = row(theme, None, card, None)
        # As wide as it may be before anything is left for the sides, and narrower where there is less.
        across.setStretchFactor(card, 100)
        centred = column(theme, None, across, None, spacing=0)
        foot = Panel("foot")
        contacts = Button(theme, tr("Support contacts"), icon="life-buoy", on=support)
        says = "  ·  ".join(
            filter(None, (draft_words(), tr("Works offline. Nothing is sent from this laptop.")))
        )
        told = Words(theme, says, "second", "muted")
        if draft_words():
            # Twice as much to say: it goes below where it is narrow. A plain row is sooner reckoned.
            from ui.widgets.flow import Beside

            row(theme, Beside(theme, row(theme, contacts, None), told), margins=(24, 12, 24, 12), into=foot)
        else:
            row(theme, contacts, None, told, margins=(24, 12, 24, 12), into=foot)
        column(theme, PageScroll(theme, centred, margins=(16, 24, 16, 24)), foot, spacing=0, into=self)
        self._theme, self._card = theme, card
        theme.changed.connect(self._measure)
        self._measure()
        self.field.submitted.connect(self.submit)
        self._presenter.start()

    @property
    def folder(self) -> Path | None:
        """The folder that was opened or will be."""
        return self._presenter.folder

    @cached_property
    def problem(self) -> NoteBox:
        """What else stands in the way, above the field; made when it is first asked for."""
        from ui.widgets.notes import NoteBox

        made = NoteBox(self._theme, "warning", "")
        made.hide()
        self._inside.insertWidget(self._inside.indexOf(self.field), made)
        return made

    def first_focus(self) -> QWidget:
        """The passphrase."""
        return self.field.edit

    def submit(self) -> None:
        """Try what is typed."""
        self._presenter.submit(self.field.text())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Say so the first time, once all of it is drawn and the screen has it."""
        super().paintEvent(event)
        if not self._was_drawn:
            self._was_drawn = True
            QTimer.singleShot(SEEN_MS, self, self.drawn.emit)

    # -- what the presenter asks for -----------------------------------------------------

    def show_folder(self, words: str) -> None:
        """Say where the vault is, without a name."""
        self._place.setText(tr("Folder: {words}", words=words))
        self.other.set_text(tr("Choose another folder") if self.folder else tr("Choose its folder"))

    def show_wrong(self, sentence: str) -> None:
        """Say that the passphrase did not fit."""
        self.field.set_error(sentence)
        if sentence:
            self.field.edit.selectAll()
            self.field.edit.setFocus()

    def show_problem(self, heading: str, text: str) -> None:
        """Say what else stands in the way."""
        if heading or "problem" in self.__dict__:
            self.problem.set("warning", heading, text)
            self.problem.setVisible(bool(heading))
        if heading:
            say_from(self, f"{heading}. {text}")

    def show_busy(self, busy: bool) -> None:
        """Change the word while the key is worked out: about a second."""
        self.open_button.set_text(tr("Opening …") if busy else tr("Open"))
        self.open_button.setEnabled(not busy)
        self.field.edit.setReadOnly(busy)

    def open(self, folder: Path, passphrase: str) -> None:
        """Open it in the lane."""
        self._lane.open(
            folder,
            passphrase,
            done=lambda _: self._presenter.succeeded(),
            failed=self._presenter.failed,
        )

    def open_by_recovery(self, folder: Path, shares: tuple[str, ...]) -> None:
        """Open it in the lane by the recovery sheet."""
        self._lane.open_by_recovery(
            folder,
            shares,
            done=lambda _: self._presenter.succeeded(),
            failed=self._presenter.failed,
        )

    def opened(self) -> None:
        """The vault is open: nothing of the passphrase stays in the field."""
        self.field.clear()
        self.entered.emit()

    def _ask_shares(self) -> None:
        from ui.dialogs import shares_sheet

        shares_sheet(self._theme, self, self._presenter.recover)

    def _choose(self) -> None:
        self._choose_path(
            "folder", tr("Choose your vault's folder"), lambda paths: self._presenter.choose(paths[0])
        )

    def _measure(self) -> None:
        self._card.setMaximumWidth(self._theme.px(448) if self._theme.scale < 1.7 else self._theme.px(520))
