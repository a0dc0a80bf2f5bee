"""Settings: take everything out, into a file locked for a key, or plain once that was typed out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.pages.base import PageContext
from ui.pages.settings_parts import section
from ui.presenters.take_out import OTHER, OWN, SUFFIX, Keys, TakeOut
from ui.widgets.buttons import Button
from ui.widgets.choices import FillBar
from ui.widgets.fields import Field
from ui.widgets.flow import Flow
from ui.widgets.layout import column
from ui.widgets.notes import NoteBox
from ui.widgets.pickers import Picker
from ui.widgets.text import Words


class TakeOutPart(QWidget):
    """One section. Going away does not stop what is being written."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.presenter = TakeOut(context.lane, self, _today)
        theme = context.theme
        self.names = Words(theme, "", "body", "muted")
        self.to = Picker(theme, tr("Locked for"), description=tr("Whose key opens the file"))
        self.to.activated.connect(lambda _index: self._choose())
        label = Words(theme, tr("Locked for"))
        label.setBuddy(self.to)
        self.key = Field(theme, tr("Their key"), hint=tr("It begins with age1"))
        self.key.submitted.connect(self._lock)
        self.key.hide()
        self.lock = Button(theme, tr("Into a locked file"), icon="lock", on=self._lock)
        self.plain = Button(theme, tr("Into a plain folder"), "quiet", on=self._plain)
        self.plain.setAccessibleDescription(tr("Anybody could read it. It has to be typed out first."))
        self.stop = Button(theme, tr("Stop"), on=self.presenter.stop)
        self.stop.setAccessibleDescription(tr("Nothing is written then"))
        self.progress = FillBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far taking out is"))
        self.told = NoteBox(theme, "done", "")
        self.save_key = Button(theme, tr("Save the key that opens it"), on=self._save_key)
        content = column(
            theme,
            Words(
                theme,
                tr(
                    "All that the vault holds, in an open form that needs no Whistle: for a new home, or for"
                    " somebody who may have all of it. No source is asked."
                ),
                "body",
                "muted",
            ),
            self.names,
            label,
            self.to,
            self.key,
            Flow(theme, self.lock, self.plain, self.stop, spacing=8),
            self.progress,
            self.told,
            Flow(theme, self.save_key),
            spacing=8,
        )
        for part in (self.stop, self.progress, self.told, self.save_key):
            part.hide()
        column(theme, section(theme, tr("Take everything out"), content), spacing=0, into=self)

    def refresh(self) -> None:
        """Whose keys are kept may have changed."""
        self.presenter.refresh()

    def leave(self) -> None:
        """What was said is old when one comes back."""
        if not self.presenter.working:
            self.told.hide()
            self.save_key.hide()

    # -- the presenter's calls ---------------------------------------------------------------

    def show_keys(self, keys: Keys) -> None:
        """Offer them; what was chosen stays."""
        chosen = self.to.value()
        self.to.set_options(keys.choices)
        self.to.choose(chosen if chosen in dict(keys.choices) else OWN)
        self.names.setText(
            tr("The names list is open: who is who goes along.")
            if keys.names
            else tr("The names list is closed: who is who, and files that only it opens, stay out.")
        )
        self.key.setVisible(self.to.value() == OTHER)

    def show_working(self, working: bool) -> None:
        """Show how far it is, and a way to stop."""
        self.told.hide()
        self.save_key.hide()
        self.progress.setValue(0)
        for part in (self.progress, self.stop):
            part.setVisible(working)
        for button in (self.lock, self.plain):
            button.set_ready(not working, tr("It is being written"))
        if working:
            self.stop.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """How far."""
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def show_told(self, kind: str, heading: str, text: str, *, own: bool = False) -> None:
        """Say it."""
        self.told.set("done" if kind == "done" else "error" if kind == "error" else "plain", heading, text)
        self.told.show()
        self.save_key.setVisible(own)
        self._context.announce(f"{heading}. {text}")

    # -- what the person does ----------------------------------------------------------------

    def _choose(self) -> None:
        self.key.setVisible(self.to.value() == OTHER)
        self.key.set_error("")

    def _lock(self) -> None:
        key = self.to.value()
        if key == OTHER:
            key = self.key.text().strip()
            if not key.startswith("age1"):
                self.key.set_error(tr("Type or paste their key: it begins with age1."))
                self.key.edit.setFocus()
                return
        if key == OWN:
            self._ask_and_lock(key)
            return
        self._context.confirm(
            tr("Lock all of it for somebody else?"),
            tr("Whoever has that key will read everything in this vault. No source was asked about that."),
            tr("Lock it for them"),
            lambda: self._ask_and_lock(key),
            danger=True,
            typed=tr("everything"),
        )

    def _ask_and_lock(self, key: str) -> None:
        self._ask(
            tr("Choose where to save it"),
            lambda passphrase: self._context.choose_path(
                "save",
                tr("Where to save the locked file"),
                lambda paths: self.presenter.lock(paths[0], key, passphrase),
                suffixes=(SUFFIX,),
                name=self.presenter.name() + SUFFIX,
            ),
        )

    def _plain(self) -> None:
        self._context.confirm(
            tr("Write it so that anybody can read it?"),
            tr(
                "A folder with every account, name and file as plain text. Whoever gets hold of it, or of the"
                " disk later, can read all of it. Destroy it when you are done."
            ),
            tr("Write the plain folder"),
            self._ask_and_write,
            danger=True,
            typed=tr("everything"),
        )

    def _ask_and_write(self) -> None:
        self._ask(
            tr("Choose where to put it"),
            lambda passphrase: self._context.choose_path(
                "folder",
                tr("Where to put the plain folder"),
                lambda paths: self.presenter.plain(paths[0], passphrase),
            ),
        )

    def _save_key(self) -> None:
        self._context.ask_passphrase(
            tr("Save the key that opens it"),
            tr(
                "Whoever has this key opens all that was ever locked for this vault. Keep it apart from the"
                " file. Type the vault’s passphrase."
            ),
            tr("Choose where to save it"),
            lambda passphrase: self._context.choose_path(
                "save",
                tr("Where to save the key"),
                lambda paths: self.presenter.save_key(paths[0], passphrase),
                name="key.txt",
            ),
        )

    def _ask(self, action: str, given: Callable[[str], None]) -> None:
        self._context.ask_passphrase(
            tr("Take everything out"),
            tr("Type the vault’s passphrase, so that nobody does this at an open window."),
            action,
            given,
        )


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the person's own calendar
