"""Taking everything out of a vault in an open form: locked for a key, or plain once that was typed out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Protocol

from ui.errors import words_for
from ui.language import several, tr
from ui.presenters.lane import Lane, Latest, Work
from ui.presenters.recipients import recipient_title
from whistle.api import Session
from whistle.api.exchange import key_words
from whistle.errors import WhistleError
from whistle.operations.exporting import ExportedAll
from whistle.progress import Progress

SUFFIX: Final = ".age"
OWN, OTHER = "", "+"
"""For the vault's own key, and for a key that is typed."""


@dataclass(frozen=True, slots=True)
class Keys:
    """For whom it can be locked: (key, or ``OWN`` or ``OTHER``, words). ``names``: the names list is open."""

    choices: tuple[tuple[str, str], ...]
    names: bool


class TakeOutView(Protocol):
    """The section."""

    def show_keys(self, keys: Keys) -> None:
        """For whom it can be locked, and whether who is who would go along."""

    def show_working(self, working: bool) -> None:
        """Something is being written, or no more."""

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""

    def show_told(self, kind: str, heading: str, text: str, *, own: bool = False) -> None:
        """What came of it; ``own``: the vault's own key opens it, and can be saved."""


class TakeOut:
    """One at a time. Cancelled or failed, nothing is left behind."""

    def __init__(self, lane: Lane, view: TakeOutView, today: Callable[[], date]) -> None:
        self._lane, self._view, self._today = lane, view, today
        self._latest = Latest()
        self._work: Work | None = None

    @property
    def working(self) -> bool:
        """Whether something is being written."""
        return self._work is not None

    def refresh(self) -> None:
        """Read whose keys are kept."""
        self._latest.ask(self._lane, _keys, self._view.show_keys)

    def name(self) -> str:
        """A name to offer that tells the day and nothing else."""
        return f"notes-{self._today():%Y-%m-%d}"

    def fresh(self, parent: Path) -> Path:
        """A folder in ``parent`` that is not there yet."""
        number, folder = 1, parent / self.name()
        while folder.exists() or folder.is_symlink():
            number += 1
            folder = parent / f"{self.name()}-{number}"
        return folder

    def lock(self, out: Path, key: str, passphrase: str) -> None:
        """Write one file for a key; ``OWN`` is the vault's own."""
        if out.suffix.lower() != SUFFIX:
            out = out.with_name(out.name + SUFFIX)
        self._begin(out, passphrase, key=key)

    def plain(self, parent: Path, passphrase: str) -> None:
        """Write a folder that anybody can read, into a new one in ``parent``."""
        self._begin(self.fresh(parent), passphrase, plain=True)

    def stop(self) -> None:
        """Stop; nothing is left."""
        if self._work is not None:
            self._work.cancel()

    def save_key(self, out: Path, passphrase: str) -> None:
        """Write down the key that opens what was locked for the vault itself."""

        def work(session: Session) -> None:
            session.ways.confirm(passphrase)
            session.exchange.write_private_key(out)

        def done(_: None) -> None:
            self._view.show_told(
                "done",
                tr("The key is saved"),
                tr("Whoever has “{file}” opens the file. Keep it as you keep the passphrase.", file=out.name),
            )

        def failed(error: WhistleError) -> None:
            words = words_for(error)
            self._view.show_told("error", words.what, words.rest, own=True)

        self._lane.call(work, done, failed)

    def _begin(self, out: Path, passphrase: str, *, key: str = "", plain: bool = False) -> None:
        if self._work is not None:
            return

        def work(session: Session, progress: Progress) -> ExportedAll:
            session.ways.confirm(passphrase)
            return session.exchange.export_all(out, to=key, plain=plain, progress=progress)

        def done(made: ExportedAll) -> None:
            self._over()
            heading, text = taken_out_words(made, out.name)
            self._view.show_told("done", heading, text, own=not plain and not key)

        def stopped() -> None:
            self._over()
            self._view.show_told("plain", tr("Stopped"), tr("Nothing was written."))

        self._view.show_working(True)
        self._work = self._lane.call_long(
            work, done, self._failed, progressed=self._view.show_progress, cancelled=stopped
        )

    def _failed(self, error: WhistleError) -> None:
        self._over()
        words = words_for(error)
        self._view.show_told("error", words.what, words.rest)

    def _over(self) -> None:
        self._work = None
        self._view.show_working(False)


def taken_out_words(made: ExportedAll, name: str) -> tuple[str, str]:
    """Heading and text once everything was written to a file or folder of this name."""
    accounts = several("1 account", "{n} accounts", made.accounts)
    files = several("1 file", "{n} files", made.files)
    parts = [tr("In “{name}”: {accounts}, {files}.", name=name, accounts=accounts, files=files)]
    if made.names is None:
        left = several("1 file", "{n} files", made.files_left)
        parts.append(
            tr("Not in it, since the names list is closed: who is who, and {left}.", left=left)
            if made.files_left
            else tr("Not in it, since the names list is closed: who is who.")
        )
    if made.files_damaged:
        parts.append(
            several("Not in it: 1 damaged file.", "Not in it: {n} damaged files.", made.files_damaged)
        )
    if made.recordings_open:
        parts.append(
            several(
                "Not in it: 1 recording that was not ended.",
                "Not in it: {n} recordings that were not ended.",
                made.recordings_open,
            )
        )
    parts.append(tr("Never in it: keys, passphrases, and what those who listened kept for themselves."))
    parts.append(
        tr("It opens with the key whose words are {words}.", words=made.words)
        if made.to
        else tr("Anybody can read it: destroy it when you are done.")
    )
    return tr("Everything is taken out"), " ".join(parts)


def _keys(session: Session) -> Keys:
    choices = [(OWN, tr("This vault’s own key"))]
    choices += [
        (one.key, tr("{name}: {words}", name=recipient_title(one.name), words=key_words(one.key)))
        for one in session.exchange.recipients()
    ]
    return Keys((*choices, (OTHER, tr("Another key …"))), session.register.is_open)
