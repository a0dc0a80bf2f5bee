"""Settings: a backup of the whole vault, with how far it is, and a look for damage."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.errors import words_for
from ui.language import tr
from ui.pages.base import PageContext
from ui.pages.settings_parts import Told, section
from ui.presenters.lane import Work
from ui.presenters.settings import health_words
from ui.presenters.vault_care import CareShown, backup_words, made_words
from ui.widgets.buttons import Button
from ui.widgets.choices import FillBar
from ui.widgets.layout import column
from ui.widgets.notes import NoteBox
from whistle.api import Session
from whistle.errors import WhistleError
from whistle.progress import Progress
from whistle.vault.backup import Backup
from whistle.vault.health import Health


class BackupPart(QWidget):
    """One section. ``refresh`` is called after a backup, so that its day is shown."""

    def __init__(self, context: PageContext, refresh: Callable[[], None]) -> None:
        super().__init__()
        self._context = context
        self._refresh = refresh
        self._shares = False
        self._work: Work | None = None
        column(
            context.theme,
            section(context.theme, tr("Backup and damage"), self._content()),
            spacing=0,
            into=self,
        )

    def _content(self) -> QVBoxLayout:
        theme = self._context.theme
        self.make = Button(theme, tr("Make a backup"), icon="download", on=self._ask)
        self.stop = Button(theme, tr("Stop"), on=self._stop)
        self.state = Told(theme, tr("Backup"), self.make, self.stop)
        self.progress = FillBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far the backup is"))
        self.made = NoteBox(theme, "done", "")
        self.check = Button(theme, tr("Look for damage"), icon="search", on=self._check)
        damage = Told(theme, tr("Damage"), self.check)
        damage.words.setText(tr("Looks at everything that is stored and changes nothing."))
        self.health = NoteBox(theme, "done", "")
        for part in (self.stop, self.progress, self.made, self.health):
            part.hide()
        return column(
            theme,
            self.state,
            self.progress,
            self.made,
            4,
            damage,
            self.health,
            spacing=8,
        )

    def show_care(self, care: CareShown) -> None:
        """Say when the last backup was made."""
        fresh, words = backup_words(care.last_backup)
        self.state.words.setText(words)
        self.state.words.set_tone("muted" if fresh else "warning")
        self._shares = care.recovery

    def leave(self) -> None:
        """What was said is old when one comes back; a backup goes on to its end."""
        if self._work is None:
            self.made.hide()
            self.health.hide()

    # -- a backup ------------------------------------------------------------------------

    def _ask(self) -> None:
        self._context.ask_passphrase(
            tr("Make a backup"),
            tr(
                "The whole vault in one locked file. Type the vault's passphrase: the same one opens the"
                " backup."
            ),
            tr("Choose where to save it"),
            self._choose,
        )

    def _choose(self, passphrase: str) -> None:
        # The day, so that several do not take one another's place; nothing that names a case.
        name = f"notes-{date.today():%Y-%m-%d}.backup"  # noqa: DTZ011 - the day on the person's own calendar
        self._context.choose_path(
            "save",
            tr("Where to save the backup"),
            lambda paths: self._make(paths[0], passphrase),
            suffixes=(".backup",),
            name=name,
        )

    def _make(self, path: Path, passphrase: str) -> None:
        if self._work is not None:
            return
        self._working(True)

        def work(session: Session, progress: Progress) -> Backup:
            session.ways.confirm(passphrase)
            return session.care.backup(path, passphrase, progress=progress)

        self._work = self._context.lane.call_long(
            work, self._done, self._failed, progressed=self._progressed, cancelled=self._stopped
        )

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def _done(self, made: Backup) -> None:
        self._working(False)
        heading, text = made_words(made, shares=self._shares)
        self._tell("done", heading, text)
        self._refresh()

    def _failed(self, error: WhistleError) -> None:
        self._working(False)
        words = words_for(error)
        self._tell("error", words.what, words.rest)

    def _stopped(self) -> None:
        self._working(False)
        self._tell("plain", tr("Stopped"), tr("No backup was made, and nothing was left behind."))

    def _tell(self, kind: str, heading: str, text: str) -> None:
        self.made.set("done" if kind == "done" else "error" if kind == "error" else "plain", heading, text)
        self.made.show()
        self._context.announce(f"{heading}. {text}")

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _working(self, working: bool) -> None:
        if not working:
            self._work = None
        self.made.hide()
        self.progress.setValue(0)
        for part in (self.progress, self.stop):
            part.setVisible(working)
        self.make.set_text(tr("Making a backup …") if working else tr("Make a backup"))
        self.make.setEnabled(not working)

    # -- damage --------------------------------------------------------------------------

    def _check(self) -> None:
        self.check.set_text(tr("Looking …"))
        self.check.setEnabled(False)
        self._context.lane.call(lambda session: session.care.check(), self._checked, self._check_failed)

    def _checked(self, health: Health) -> None:
        kind, heading, text = health_words(health)
        self._end_check("done" if kind == "done" else "error", heading, text)

    def _check_failed(self, error: WhistleError) -> None:
        words = words_for(error)
        self._end_check("error", words.what, words.rest)

    def _end_check(self, kind: str, heading: str, text: str) -> None:
        self.check.set_text(tr("Look for damage"))
        self.check.setEnabled(True)
        self.health.set("done" if kind == "done" else "error", heading, text)
        self.health.show()
        self._context.announce(f"{heading}. {text}")
