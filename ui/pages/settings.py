"""Settings: look, text size, locking, the names list, and what protects this program here."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.errors import words_for
from ui.pages.base import Page, Place
from ui.presenters.settings import IDLE, KEYS, LOOKS, Protection, health_words, protections
from ui.widgets.buttons import Button
from ui.widgets.layout import Flow, Item, PageScroll, Panel, column, row
from ui.widgets.notes import Icon, NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.text import Words
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.hardening.network import Guard
from whistle.hardening.process import swap_state
from whistle.hardening.start import facts
from whistle.vault.vault import Health


class SettingsPage(Page):
    """Every change counts at once; there is nothing to save."""

    title = "Settings"
    subtitle = "Every change counts at once"
    rail = "settings"

    def build(self) -> None:
        """Make the sections."""
        theme = self.theme
        content = column(
            theme,
            self._section("Look", self._look()),
            self._section("Hiding and locking", self._locking()),
            self._section("Names list", self._names()),
            self._section("Vault", self._vault()),
            self._section("What protects you here", self._protection()),
            None,
            spacing=24,
        )
        column(theme, PageScroll(theme, content, widest=720), spacing=0, into=self)
        self.context.choices.listen(lambda _chosen: self._show_choices())

    def enter(self, place: Place) -> None:
        """Show what is chosen, and whether the names list is open."""
        self._show_choices()
        if self.context.lane.is_open:
            self.context.lane.call(_register_state, self._show_register)

    def first_focus(self) -> QWidget:
        """The look."""
        return self.look

    # -- sections ------------------------------------------------------------------------

    def _section(self, heading: str, content: QVBoxLayout) -> QWidget:
        part = QWidget()
        part.setAccessibleName(heading)
        card = Panel("card")
        column(self.theme, content, spacing=0, margins=(16, 12, 16, 12), into=card)
        column(self.theme, Words(self.theme, heading, "section"), card, spacing=8, into=part)
        return part

    def _line(self, words: str, explains: str, *controls: QWidget) -> Item:
        theme = self.theme
        text = column(theme, Words(theme, words), Words(theme, explains, "second", "muted"), spacing=0)
        holder = QWidget()
        box = row(theme, text, *controls, spacing=12, into=holder)
        box.setStretchFactor(text, 1)
        return holder

    def _look(self) -> QVBoxLayout:
        theme, choices = self.theme, self.context.choices
        self.look = Picker(theme, "Colours", LOOKS)
        self.look.activated.connect(lambda _index: choices.change(look=self.look.value()))
        self.smaller = Button(theme, "Smaller", on=lambda: theme.step_scale(-1))
        self.larger = Button(theme, "Larger", on=lambda: theme.step_scale(1))
        self.percent = Words(theme, "", "strong", wrap=False)
        return column(
            theme,
            self._line("Colours", "High contrast keeps every line and letter apart", self.look),
            self._line(
                "Text size", "Also Ctrl plus, Ctrl minus and Ctrl 0", self.smaller, self.percent, self.larger
            ),
            spacing=12,
        )

    def _locking(self) -> QVBoxLayout:
        theme, choices = self.theme, self.context.choices
        self.idle = Picker(theme, "Hide when nobody presses anything for", IDLE)
        self.idle.activated.connect(lambda _index: choices.change(idle_minutes=int(self.idle.value())))
        self.key = Picker(theme, "Hide key", KEYS)
        self.key.activated.connect(lambda _index: choices.change(hide_key=self.key.value()))
        self.single = QCheckBox("Single letters decide while names are taken out (L, V, R, K)")
        self.single.clicked.connect(lambda on: choices.change(single_keys=on))
        self.remember = QCheckBox("Remember where my vault is on this computer")
        self.remember.setAccessibleDescription(
            "Off: the folder is asked for each time, and nothing names it."
        )
        self.remember.clicked.connect(lambda on: choices.change(remember_folder=on))
        return column(
            theme,
            self._line(
                "Hide when nobody presses anything for", "It warns without a sound a minute before", self.idle
            ),
            self._line("Hide key", "Works from anywhere in the window", self.key),
            self.single,
            self.remember,
            spacing=12,
        )

    def _names(self) -> QVBoxLayout:
        theme = self.theme
        self.register = Words(theme, "Closed.", "body")
        self.open_register = Button(theme, "Open names list", icon="lock", on=self._ask_register)
        self.close_register = Button(theme, "Close names list", icon="lock", on=self._close_register)
        self.close_register.hide()
        return column(theme, self.register, Flow(theme, self.open_register, self.close_register))

    def _vault(self) -> QVBoxLayout:
        theme = self.theme
        self.check = Button(theme, "Look for damage", icon="search", on=self._check)
        self.health = NoteBox(theme, "done", "")
        self.health.hide()
        return column(
            theme,
            Words(theme, "Looks at everything that is stored and changes nothing.", tone="muted"),
            Flow(theme, self.check),
            self.health,
        )

    def _protection(self) -> QVBoxLayout:
        # What held at the start: looking at a page changes nothing about the process.
        network, *others = facts()
        guard = Guard(network.holds, network.reason)
        found = protections(guard, tuple(others), swap_state())
        return column(self.theme, *(self._protected(one) for one in found), spacing=8)

    def _protected(self, one: Protection) -> QWidget:
        theme = self.theme
        holder = QWidget()
        icon = Icon(theme, "check" if one.holds else "triangle-alert", "ok" if one.holds else "warning")
        words = Words(theme, one.words if one.holds else f"Not protected: {one.words}")
        box = row(theme, icon, words, spacing=8, into=holder)
        box.setStretchFactor(words, 1)
        return holder

    # -- doing ---------------------------------------------------------------------------

    def _show_choices(self) -> None:
        chosen = self.context.choices.current
        self.look.choose(chosen.look)
        self.idle.choose(str(chosen.idle_minutes))
        self.key.choose(chosen.hide_key)
        self.single.setChecked(chosen.single_keys)
        self.remember.setChecked(chosen.remember_folder)
        self.percent.setText(f"{round(self.theme.scale * 100)}%")

    def _show_register(self, state: tuple[bool, bool]) -> None:
        is_open, shared = state
        words = "Open: names can be read." if is_open else "Closed: no name can be read."
        if shared:
            words += " The vault's own passphrase opens it."
        self.register.setText(words)
        self.open_register.setVisible(not is_open)
        self.close_register.setVisible(is_open)
        self.context.announce(words)

    def _ask_register(self) -> None:
        self.context.ask_passphrase(
            "Open the names list", "Close it again as soon as you can.", "Open", self._open_register
        )

    def _open_register(self, passphrase: str) -> None:
        def work(session: Session) -> tuple[bool, bool]:
            session.register.open(passphrase)
            return _register_state(session)

        self.context.lane.call(work, self._show_register)

    def _close_register(self) -> None:
        def work(session: Session) -> tuple[bool, bool]:
            session.register.close()
            return _register_state(session)

        self.context.lane.call(work, self._show_register)

    def _check(self) -> None:
        self.check.set_text("Looking …")
        self.check.setEnabled(False)
        self.context.lane.call(lambda session: session.care.check(), self._checked, self._check_failed)

    def _checked(self, health: Health) -> None:
        kind, heading, text = health_words(health)
        self._end_check()
        self.health.set("done" if kind == "done" else "error", heading, text)
        self.health.show()
        self.context.announce(f"{heading}. {text}")

    def _check_failed(self, error: WhistleError) -> None:
        words = words_for(error)
        self._end_check()
        self.health.set("error", words.what, words.rest)
        self.health.show()
        self.context.announce(words.spoken)

    def _end_check(self) -> None:
        self.check.set_text("Look for damage")
        self.check.setEnabled(True)


def _register_state(session: Session) -> tuple[bool, bool]:
    return session.register.is_open, session.register.shared
