"""Settings: what opens the vault. Passphrases, the recovery sheet, the keyring, the names list's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.errors import words_for
from ui.language import tr
from ui.pages.base import PageContext
from ui.pages.settings_parts import Told, section
from ui.presenters.vault_care import (
    OLD_COPIES,
    CareShown,
    keyring_words,
    names_words,
    passphrases_words,
    read_care,
    recovery_words,
    way_words,
)
from ui.widgets.buttons import Button
from ui.widgets.layout import column, row
from ui.widgets.notes import NoteBox
from ui.widgets.text import Words
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.vault.keys import WayIn


class WaysPart(QWidget):
    """Two sections. ``shown`` tells the page what was read, so that it can show the rest."""

    shown = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._care: CareShown | None = None
        self._busy = False
        theme = context.theme
        self.note = NoteBox(theme, "done", "")
        self.note.hide()
        column(
            theme,
            section(theme, tr("What opens this vault"), self._ways()),
            section(theme, tr("Names list"), self._names()),
            spacing=24,
            into=self,
        )

    def _ways(self) -> QVBoxLayout:
        theme = self._context.theme
        self.change = Button(theme, tr("Change the passphrase"), icon="key", on=self._ask_change)
        self.add = Button(theme, tr("Add another"), on=self._ask_add)
        self.add.setAccessibleName(tr("Add another passphrase"))
        self.passphrases = Told(theme, tr("Passphrase"), self.change, self.add)
        self._list_box = column(theme, spacing=4)
        self.list = QWidget()
        self.list.setLayout(self._list_box)
        self.sheet = Button(
            theme, tr("Make a recovery sheet"), icon="printer", on=lambda: self._context.navigate("recovery")
        )
        self.drop = Button(theme, tr("Let it open nothing"), "quiet", on=self._ask_drop)
        self.drop.setAccessibleName(tr("Let the recovery sheet open nothing"))
        self.recovery = Told(theme, tr("Recovery sheet"), self.sheet, self.drop)
        self.keyring_button = Button(theme, tr("Need the keyring too"), on=self._ask_keyring)
        self.keyring = Told(theme, tr("This computer’s keyring"), self.keyring_button)
        return column(
            theme, self.note, self.passphrases, self.list, 4, self.recovery, 4, self.keyring, spacing=12
        )

    def _names(self) -> QVBoxLayout:
        theme = self._context.theme
        self.open_register = Button(theme, tr("Open names list"), icon="lock", on=self._ask_register)
        self.close_register = Button(theme, tr("Close names list"), icon="lock", on=self._close_register)
        self.own = Button(theme, tr("Change its passphrase"), icon="key", on=self._ask_own)
        self.share = Button(theme, tr("Open it with the vault"), "quiet", on=self._ask_share)
        self.names = Told(
            theme,
            tr("Names list"),
            self.open_register,
            self.close_register,
            self.own,
            self.share,
            titled=False,
        )
        self.register = self.names.words
        for button in (self.close_register, self.own, self.share):
            button.hide()
        return column(theme, self.names)

    # -- showing -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read and show how things stand."""
        if self._context.lane.is_open:
            self._context.lane.call(read_care, self._show)

    def _show(self, care: CareShown) -> None:
        self._care = care
        self._busy = False
        self.passphrases.words.setText(passphrases_words(care))
        self.recovery.words.setText(recovery_words(care))
        self.keyring.words.setText(keyring_words(care))
        self.names.words.setText(names_words(care))
        self.sheet.set_text(tr("Make a new recovery sheet") if care.recovery else tr("Make a recovery sheet"))
        self.drop.setVisible(care.recovery)
        on = care.needs_keyring
        self.keyring_button.set_text(tr("No longer need the keyring") if on else tr("Need the keyring too"))
        self.open_register.setVisible(not care.names_open)
        for button in (self.close_register, self.own):
            button.setVisible(care.names_open)
        self.own.set_text(
            tr("Give it a passphrase of its own") if care.names_shared else tr("Change its passphrase")
        )
        self.share.setVisible(care.names_open and not care.names_shared)
        self._show_list(care.passphrases if len(care.passphrases) > 1 else ())
        self.shown.emit(care)

    def _show_list(self, ways: tuple[WayIn, ...]) -> None:
        while (item := self._list_box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        theme = self._context.theme
        for way in ways:
            line = QWidget()
            remove = Button(theme, tr("Remove"), "quiet", icon="x", on=partial(self._ask_remove, way))
            remove.setAccessibleName(tr("Remove passphrase {count}", count=way.number))
            box = row(theme, Words(theme, way_words(way)), remove, spacing=8, into=line)
            box.setStretch(0, 1)
            self._list_box.addWidget(line)
        self.list.setVisible(bool(ways))

    def leave(self) -> None:
        """What was said is old when one comes back."""
        self.note.hide()

    # -- doing ---------------------------------------------------------------------------

    def _do(self, work: Callable[[Session], Any], said: str, more: str = "") -> None:
        """Carry it out once; say what happened here, beside what it is about."""
        if self._busy:
            return
        self._busy = True
        self._tell("plain", tr("One moment …"), "")

        def after(session: Session) -> CareShown:
            work(session)
            return read_care(session)

        def done(care: CareShown) -> None:
            self._show(care)
            self._tell("done", said, more)
            self._context.announce(f"{said} {more}".strip())

        def failed(error: WhistleError) -> None:
            self._busy = False
            words = words_for(error)
            self._tell("error", words.what, words.rest)
            self._context.announce(words.spoken)

        self._context.lane.call(after, done, failed)

    def _tell(self, kind: str, heading: str, text: str) -> None:
        self.note.set("done" if kind == "done" else "error" if kind == "error" else "plain", heading, text)
        self.note.show()

    def _ask_change(self) -> None:
        def given(present: str, new: str) -> None:
            def work(session: Session) -> None:
                session.ways.confirm(present)
                session.ways.change(new)

            self._do(work, tr("The passphrase is changed. The old one opens the vault no more."), OLD_COPIES)

        self._context.ask_new_passphrase(
            tr("Change the passphrase"),
            tr("It counts from the next time the vault is opened."),
            tr("Change it"),
            given,
        )

    def _ask_add(self) -> None:
        def given(present: str, new: str) -> None:
            def work(session: Session) -> None:
                session.ways.confirm(present)
                session.ways.add(new)

            self._do(work, tr("Added. Either passphrase opens the vault now."))

        self._context.ask_new_passphrase(
            tr("Add another passphrase"),
            tr("For a second person, or to be kept somewhere safe."),
            tr("Add it"),
            given,
        )

    def _ask_remove(self, way: WayIn) -> None:
        self._context.confirm(
            tr("Remove passphrase {count}?", count=way.number),
            tr("It opens the vault no more. {old_copies}", old_copies=OLD_COPIES)
            + (
                tr(" It is the one that was used now: make sure that you know another.")
                if way.current
                else ""
            ),
            tr("Remove it"),
            lambda: self._do(
                lambda session: session.ways.remove(way.number),
                tr("Passphrase {count} is removed.", count=way.number),
                OLD_COPIES,
            ),
            danger=True,
        )

    def _ask_drop(self) -> None:
        self._context.confirm(
            tr("Let the recovery sheet open nothing?"),
            tr("Its three shares are then only words. If the passphrase is lost, everything is lost."),
            tr("Let it open nothing"),
            lambda: self._do(
                lambda session: session.ways.drop_recovery(),
                tr("The recovery sheet opens nothing now."),
                OLD_COPIES,
            ),
            danger=True,
        )

    def _ask_keyring(self) -> None:
        on = not (self._care is not None and self._care.needs_keyring)
        self._context.ask_passphrase(
            tr("Need this computer’s keyring too") if on else tr("No longer need the keyring"),
            tr(
                "The vault then opens only here, while you are logged in. A recovery sheet opens it"
                " elsewhere:"
                " make one first. Backups do not need the keyring."
            )
            if on
            else tr("The passphrase alone opens the vault again, on any computer."),
            tr("Need it") if on else tr("Stop needing it"),
            lambda passphrase: self._do(
                lambda session: session.ways.keyring(on=on, passphrase=passphrase),
                tr("The keyring is needed now.") if on else tr("The keyring is no longer needed."),
            ),
        )

    # -- the names list ------------------------------------------------------------------

    def _ask_register(self) -> None:
        self._context.ask_passphrase(
            tr("Open the names list"),
            tr("Close it again as soon as you can."),
            tr("Open"),
            self._open_register,
        )

    def _open_register(self, passphrase: str) -> None:
        self._names_done(lambda session: session.register.open(passphrase))

    def _close_register(self) -> None:
        self._names_done(lambda session: session.register.close())

    def _names_done(self, work: Callable[[Session], None]) -> None:
        def after(session: Session) -> CareShown:
            work(session)
            return read_care(session)

        def done(care: CareShown) -> None:
            self._show(care)
            self._context.announce(names_words(care))

        self._context.lane.call(after, done)

    def _ask_own(self) -> None:
        def given(present: str, new: str) -> None:
            def work(session: Session) -> None:
                session.ways.confirm(present)
                session.ways.set_custodian(new)

            self._do(work, tr("The names list has its new passphrase. Only that opens it."))

        self._context.ask_new_passphrase(
            tr("A passphrase for the names list"),
            tr("Who has only the vault's passphrase then reads no name."),
            tr("Use it for the names list"),
            given,
        )

    def _ask_share(self) -> None:
        self._context.confirm(
            tr("Open the names list with the vault?"),
            tr("Whoever opens the vault can then read every name in it."),
            tr("Open both with one"),
            lambda: self._do(
                lambda session: session.ways.set_custodian(None),
                tr("The names list opens with the vault now."),
            ),
            danger=True,
        )
