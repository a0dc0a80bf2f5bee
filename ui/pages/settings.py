"""Settings: look, text size, locking, what opens the vault, backups, and what protects it here."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import chosen_language, tr
from ui.pages.base import Page, Place
from ui.pages.settings_backup import BackupPart
from ui.pages.settings_export import TakeOutPart
from ui.pages.settings_parts import section, setting
from ui.pages.settings_ways import WaysPart
from ui.presenters.settings import IDLE, KEYS, LOOKS, TONGUES, Protection, keyring_protection, protections
from ui.turns import MAY_REST
from ui.widgets.buttons import Button
from ui.widgets.choices import TickBox
from ui.widgets.flow import Flow
from ui.widgets.layout import PageScroll, column, row
from ui.widgets.notes import Icon, NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.crypto import keyring
from whistle.hardening.network import Guard
from whistle.hardening.process import swap_state
from whistle.hardening.start import facts


class SettingsPage(Page):
    """Every change counts at once; there is nothing to save."""

    title = tr("Settings")
    subtitle = tr("Every change counts at once")
    rail = "settings"

    def parts(self) -> Iterator[bool]:
        """Make the sections."""
        theme = self.theme
        self._keyring: QWidget | None = None
        self.ways = WaysPart(self.context)
        yield MAY_REST
        self.backup = BackupPart(self.context, self.ways.refresh)
        self.ways.shown.connect(self.backup.show_care)
        yield MAY_REST
        self.take_out = TakeOutPart(self.context)
        self.ways.shown.connect(lambda _care: self.take_out.refresh())
        about = Button(
            theme,
            tr("What the program is made of"),
            "quiet",
            icon="circle-question-mark",
            on=lambda: self.context.navigate("help", extra="made-of"),
        )
        yield MAY_REST
        look = section(theme, tr("Look"), self._look())
        yield MAY_REST
        aloud = section(theme, tr("Reading aloud"), self._aloud())
        locking = section(theme, tr("Hiding and locking"), self._locking())
        yield MAY_REST
        content = column(
            theme,
            look,
            aloud,
            locking,
            self.ways,
            self.backup,
            self.take_out,
            section(theme, tr("What protects you here"), self._protection()),
            Flow(theme, about),
            None,
            spacing=24,
        )
        yield MAY_REST
        column(theme, PageScroll(theme, content, widest=720), spacing=0, into=self)
        self.context.choices.listen(lambda _chosen: self._show_choices())

    def enter(self, place: Place) -> None:
        """Show what is chosen, and how the vault's locks and backups stand."""
        self._show_choices()
        self.ways.refresh()
        if self._keyring is None:
            # Asking takes a library that loads slowly: beside the window.
            self.context.pool.call(lambda _progress: keyring.is_there(), self._show_keyring)

    def leave(self) -> None:
        """What was said of things done is old when one comes back."""
        self.ways.leave()
        self.backup.leave()
        self.take_out.leave()

    def first_focus(self) -> QWidget:
        """The look."""
        return self.look

    # -- sections ------------------------------------------------------------------------

    def _look(self) -> QVBoxLayout:
        theme, choices = self.theme, self.context.choices
        self.look = Picker(theme, tr("Colours"), LOOKS)
        self.look.activated.connect(lambda _index: choices.change(look=self.look.value()))
        self.smaller = Button(theme, tr("Smaller"), steps=True, on=lambda: theme.step_scale(-1))
        self.larger = Button(theme, tr("Larger"), steps=True, on=lambda: theme.step_scale(1))
        self.percent = Words(theme, "", "strong", wrap=False)
        self.wide = TickBox(tr("Letters, words and lines further apart"))
        self.wide.clicked.connect(lambda on: choices.change(wide=on))
        self.still = TickBox(tr("Nothing blinks or moves by itself"))
        self.still.clicked.connect(lambda on: choices.change(still=on))
        self.language = Picker(theme, tr("Language"), TONGUES)
        self.language.activated.connect(lambda _index: self._say_language())
        self.again = NoteBox(
            theme,
            "plain",
            tr("The other language begins when the window starts again"),
            tr("Your words are saved, and the passphrase is asked for."),
            [Button(theme, tr("Start again now"), on=self.context.lock)],
        )
        self.again.hide()
        return column(
            theme,
            setting(theme, tr("Colours"), tr("High contrast keeps every line and letter apart"), self.look),
            setting(
                theme,
                tr("Text size"),
                tr("Also Ctrl plus, Ctrl minus and Ctrl 0"),
                self.smaller,
                self.percent,
                self.larger,
            ),
            self.wide,
            self.still,
            setting(
                theme,
                tr("Language"),
                tr("Permissions, support and legal words stay English until a translator signs them"),
                self.language,
            ),
            self.again,
            spacing=12,
        )

    def _aloud(self) -> QVBoxLayout:
        self.labels = TickBox(tr("Say labels in place of names while names are taken out"))
        self.labels.setAccessibleDescription(
            tr("For a room where others hear your screen reader. Their words are hidden until you show them.")
        )
        self.labels.clicked.connect(lambda on: self.context.choices.change(labels_aloud=on))
        explains = Words(self.theme, self.labels.accessibleDescription(), "second", "muted")
        return column(self.theme, self.labels, explains, spacing=4)

    def _locking(self) -> QVBoxLayout:
        theme, choices = self.theme, self.context.choices
        self.idle = Picker(theme, tr("Hide when nobody presses anything for"), IDLE)
        self.idle.activated.connect(lambda _index: choices.change(idle_minutes=int(self.idle.value())))
        self.key = Picker(theme, tr("Hide key"), KEYS)
        self.key.activated.connect(lambda _index: choices.change(hide_key=self.key.value()))
        self.single = TickBox(tr("Single letters decide while names are taken out (L, V, R, K)"))
        self.single.clicked.connect(lambda on: choices.change(single_keys=on))
        self.remember = TickBox(tr("Remember where my vault is on this computer"))
        self.remember.setAccessibleDescription(
            tr("Off: the folder is asked for each time, and nothing names it.")
        )
        self.remember.clicked.connect(lambda on: choices.change(remember_folder=on))
        return column(
            theme,
            setting(
                theme,
                tr("Hide when nobody presses anything for"),
                tr("It warns without a sound a minute before"),
                self.idle,
            ),
            setting(theme, tr("Hide key"), tr("Works from anywhere in the window"), self.key),
            self.single,
            self.remember,
            spacing=12,
        )

    def _protection(self) -> QVBoxLayout:
        # What held at the start: looking at a page changes nothing about the process.
        network, *others = facts()
        guard = Guard(network.holds, network.reason)
        found = protections(guard, tuple(others), swap_state())
        self._protected_box = column(self.theme, *(self._protected(one) for one in found), spacing=8)
        return self._protected_box

    def _protected(self, one: Protection) -> QWidget:
        theme = self.theme
        holder = QWidget()
        icon = Icon(theme, "check" if one.holds else "triangle-alert", "ok" if one.holds else "warning")
        words = Words(theme, one.words if one.holds else tr("Not protected: {words}", words=one.words))
        box = row(theme, icon, words, spacing=8, into=holder)
        box.setStretchFactor(words, 1)
        return holder

    def _say_language(self) -> None:
        self.context.choices.change(language=self.language.value())
        if not self.again.isHidden():
            self.context.announce(self.again.heading.text())

    # -- doing ---------------------------------------------------------------------------

    def _show_choices(self) -> None:
        chosen = self.context.choices.current
        self.look.choose(chosen.look)
        self.language.choose(chosen.language)
        self.again.setVisible(chosen.language != chosen_language())
        self.idle.choose(str(chosen.idle_minutes))
        self.key.choose(chosen.hide_key)
        self.labels.setChecked(chosen.labels_aloud)
        self.wide.setChecked(chosen.wide)
        self.still.setChecked(chosen.still)
        self.single.setChecked(chosen.single_keys)
        self.remember.setChecked(chosen.remember_folder)
        self.percent.setText(f"{round(self.theme.scale * 100)}%")

    def _show_keyring(self, there: bool) -> None:
        one = keyring_protection(there)
        if self._keyring is None:
            self._keyring = self._protected(one)
            self._protected_box.addWidget(self._keyring)
