"""Files and recordings beside one's own account: added, taken out, put back. Nothing is asked about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from ui.data_words import wording
from ui.errors import words_for
from ui.language import several, tr
from ui.presenters.lane import Lane, Latest, Work
from whistle.api import Session
from whistle.errors import FileUnreadable, Protected, TooComplex, TooLarge, UnreadableInput, WhistleError
from whistle.intake.evidence.desk import shown_name
from whistle.progress import Progress
from whistle.vault.tables.evidence import Evidence

_UNREAD: Final = (TooComplex, FileUnreadable, Protected)


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file or recording that is kept with the account; ``out`` says that it was taken out again."""

    id: str
    name: str
    kind: str
    voice: bool
    size: int
    out: bool = False


class OwnFilesView(Protocol):
    """What shows them."""

    def show_files(self, files: Sequence[KeptFile]) -> None:
        """All that is kept with the account, and what was just taken out."""

    def show_busy(self, words: str) -> None:
        """Files are being taken in; blank when that is over."""

    def show_refused(self, sentences: Sequence[str]) -> None:
        """These were not taken in, and why; none takes it away."""

    def announce(self, words: str) -> None:
        """Say a result aloud."""


class OwnFiles:
    """What is taken out stays in sight until the account is opened again, so that it can be put back."""

    def __init__(self, lane: Lane, view: OwnFilesView) -> None:
        self._lane, self._view = lane, view
        self._latest = Latest()
        self._case_id = self._account = ""
        self._out: dict[str, KeptFile] = {}
        self._work: Work | None = None
        self.files: tuple[KeptFile, ...] = ()

    def open(self, case_id: str, account: str) -> None:
        """Show what is kept with an account."""
        if account != self._account:
            self._out.clear()
        self._case_id, self._account = case_id, account
        self.refresh()

    def refresh(self) -> None:
        """Read it again: a recording may have been added."""
        case_id, account = self._case_id, self._account
        if account:
            self._latest.ask(
                self._lane, lambda session: session.evidence.all(case_id, account=account), self._show
            )

    def add(self, paths: Sequence[Path]) -> None:
        """Keep files as they came, one after the other.

        What cannot be looked into is kept all the same: whoever gets it looks. What cannot be kept is told.
        """
        case_id, account, files = self._case_id, self._account, tuple(paths)
        if self._work is not None or not account or not files:
            return

        def work(session: Session, progress: Progress) -> tuple[str, ...]:
            refused = []
            for number, path in enumerate(files):
                progress.step(number, len(files))
                try:
                    _keep(session, case_id, account, path)
                except UnreadableInput as why:
                    refused.append(f"{shown_name(path.name)}: {words_for(why).spoken}")
            return tuple(refused)

        def done(refused: tuple[str, ...]) -> None:
            count = len(files) - len(refused)
            if count:
                self._view.announce(
                    several("1 file is kept with your account", "{n} files are kept with your account", count)
                )
            self._over()
            self._view.show_refused(refused)

        def failed(error: WhistleError) -> None:
            self._over()
            self._view.show_refused((words_for(error).spoken,))

        self._view.show_refused(())
        self._view.show_busy(tr("Adding …"))
        self._work = self._lane.call_long(work, done, failed, cancelled=self._over)

    def take_out(self, key: str) -> None:
        """Take one out; it can be put back."""
        one = next((file for file in self.files if file.id == key and not file.out), None)
        if one is None:
            return

        def done(_: None) -> None:
            self._out[key] = replace(one, out=True)
            self._view.announce(tr("Taken out: {name}", name=one.name))
            self.refresh()

        self._lane.call(lambda session: session.evidence.delete(key), done, self._refuse)

    def put_back(self, key: str) -> None:
        """Put it back."""

        def done(_: None) -> None:
            one = self._out.pop(key, None)
            self._view.announce(tr("Put back: {name}", name=one.name if one is not None else ""))
            self.refresh()

        self._lane.call(lambda session: session.evidence.undelete(key), done, self._refuse)

    def _refuse(self, error: WhistleError) -> None:
        self._view.show_refused((words_for(error).spoken,))

    def _over(self) -> None:
        self._work = None
        self._view.show_busy("")
        self.refresh()

    def _show(self, pieces: list[Evidence]) -> None:
        kept = [_file(one) for one in pieces]
        self.files = (*kept, *self._out.values())
        self._view.show_files(self.files)


def _keep(session: Session, case_id: str, account: str, path: Path) -> None:
    try:
        session.evidence.add(case_id, path, account=account)
    except TooLarge:
        raise
    except UnreadableInput as why:
        # Locked with a passphrase, too nested to be looked through, damaged: it is theirs all the same.
        if not isinstance(why, _UNREAD):
            raise
        session.evidence.add(case_id, path, account=account, unread=True)


def _file(one: Evidence) -> KeptFile:
    return KeptFile(
        one.id,
        one.name or (one.about.text if one.about is not None else ""),
        wording().format(one.media_type),
        one.media_type.startswith("audio/"),
        one.size,
    )
