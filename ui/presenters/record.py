"""The record of what was done: what happened, to what, when; and the check words that pin it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from ui.errors import check_name
from ui.language import several, short_month, tr
from ui.presenters.interview_shown import names_of
from ui.presenters.lane import Lane, Latest
from ui.presenters.recipients import recipient_words
from whistle.api import Session
from whistle.crypto.wordlist import WORDS
from whistle.errors import WhistleError
from whistle.vault.custody import CustodyRow
from whistle.vault.health import Health

ACTIONS: Final = {
    "vault-made": tr("Vault made"),
    "case-made": tr("Case made"),
    "hold-on": tr("Hold put on"),
    "hold-off": tr("Hold taken off"),
    "account-added": tr("Account added"),
    "account-binned": tr("Account put in the bin"),
    "account-restored": tr("Account taken out of the bin"),
    "account-purged": tr("Account destroyed"),
    "names-taken-out": tr("Names taken out"),
    "missed-names-taken-out": tr("Missed names taken out"),
    "clues-decided": tr("Clues decided"),
    "names-list-added": tr("Added to the names list"),
    "interview-begun": tr("Interview begun"),
    "interview-despite-contacts": tr("Interview begun with support contacts out of date"),
    "interview-paused": tr("Interview paused"),
    "interview-resumed": tr("Interview gone on with"),
    "interview-closed": tr("Interview closed"),
    "guide-changed": tr("Guide for interviews changed"),
    "permission-recorded": tr("Permission recorded"),
    "permission-confirmed": tr("Permission said again on another day"),
    "dossier-made": tr("Dossier made"),
    "dossier-asked-back": tr("Letter asking a dossier back"),
    "dossier-approved": tr("Dossier read by a second reader"),
    "review-set": tr("Day to look at it again set"),
    "review-unset": tr("Day to look at it again taken off"),
    "backup-made": tr("Backup made"),
    "contact-checked": tr("Support contact checked"),
    "contact-changed": tr("Support contact changed"),
    "contact-removed": tr("Support contact taken off"),
    "salvaged": tr("Saved out of a damaged vault"),
    "record-gap": tr("Rows of this record were lost here"),
    "dossier-made-again": tr("Dossier saved again"),
    "dossier-emptied": tr("Stored words of a dossier destroyed"),
    "passage-proved": tr("Proof of one passage made"),
    "copy-proposed": tr("Copy of another text found"),
    "tags-added": tr("Tags put on together"),
    "tags-removed": tr("Tags taken off together"),
    "own-tag-made": tr("Tag of the team’s own made"),
    "own-tag-changed": tr("Tag of the team’s own changed"),
    "own-tag-removed": tr("Tag of the team’s own taken away"),
    "account-handed-over": tr("Account handed over"),
    "account-received": tr("Account received"),
    "evidence-received": tr("Evidence received with an account"),
    "package-received": tr("Package received"),
    "key-made": tr("Key for packages made"),
    "kit-made": tr("Folder for a source’s USB stick made"),
    "recipient-kept": tr("Key of a recipient kept"),
    "recipient-forgotten": tr("Key of a recipient forgotten"),
    "vault-exported": tr("Everything written out"),
    "private-key-written": tr("The private key for packages was written out"),
    "record-written": tr("Written down"),
    "record-changed": tr("Changed"),
    "event-changed": tr("Event or time it was raised changed"),
    "event-binned": tr("Event or time it was raised put in the bin"),
    "event-restored": tr("Event or time it was raised taken out of the bin"),
    "events-purged": tr("Events destroyed"),
    "record-binned": tr("Put in the bin"),
    "record-restored": tr("Taken out of the bin"),
    "records-purged": tr("Records destroyed"),
    "records-imported": tr("Rows of a table taken in"),
    "evidence-added": tr("Evidence kept as it came"),
    "evidence-copied": tr("Cleaned copy made"),
    "evidence-recorded": tr("Recording finished and kept"),
    "evidence-described": tr("Evidence described"),
    "evidence-looked-through": tr("Cleaned copy looked through"),
    "evidence-blanked": tr("Parts of a cleaned copy blanked"),
    "evidence-not-kept": tr("Evidence destroyed, its description kept"),
    "evidence-binned": tr("Evidence put in the bin"),
    "evidence-restored": tr("Evidence taken out of the bin"),
    "evidence-purged": tr("Evidence destroyed"),
    "raised-from-mail": tr("Time it was raised written down from an e-mail"),
}
"""What each kind of row is called on the screen."""

GONE: Final = tr("since destroyed, or in the names list")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done. ``more`` holds what else is known of it."""

    number: int
    when: str
    what: str
    about: str
    more: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        row = ", ".join(part for part in (f"{self.number}. {self.what}", self.about, self.when) if part)
        if not self.more:
            return row
        # A reason may be a sentence that somebody ended.
        return f"{row}: {'; '.join(one.rstrip('. ') for one in self.more)}."


@dataclass(frozen=True, slots=True)
class History:
    """The whole record, the newest first, and today's check words."""

    entries: tuple[Entry, ...]
    check_words: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of looking: its kind is "done", "warning" or "error"."""

    kind: str
    heading: str
    text: str


class RecordView(Protocol):
    """The page."""

    def show_history(self, history: History) -> None:
        """Show the record."""

    def show_checking(self, words: str) -> None:
        """Something is being looked at."""

    def show_finding(self, finding: Finding) -> None:
        """Show what came of a check or of comparing words."""

    def show_wrong_words(self, sentence: str) -> None:
        """What was typed cannot be check words."""

    def show_error(self, error: WhistleError) -> None:
        """Show what went wrong, through the window's one door."""

    def say(self, words: str) -> None:
        """Announce a result."""


class Record:
    """The page's presenter."""

    def __init__(self, view: RecordView, lane: Lane) -> None:
        self._view, self._lane = view, lane
        self._latest = Latest()
        self._busy = False

    def enter(self) -> None:
        """Show the record as it is now."""
        self._latest.ask(self._lane, _load, self._view.show_history)

    def leave(self) -> None:
        """Nothing is left half-done."""
        self._latest.forget()

    def check(self) -> None:
        """Look at everything that the open keys reach; change nothing."""
        self._look(
            tr("Looking at everything. This can take a minute."),
            lambda session: health_words(session.care.check()),
        )

    def compare(self, typed: str) -> None:
        """Look up check words that were written down earlier."""
        words = typed.casefold().replace(",", " ").split()
        if len(words) != WORDS:
            self._view.show_wrong_words(
                tr("Check words are {words} words. These are {many}.", words=WORDS, many=len(words))
            )
            return
        self._look(tr("Comparing."), lambda session: _compared(session, " ".join(words)))

    def _look(self, words: str, work: Callable[[Session], Finding]) -> None:
        if self._busy:
            return
        self._busy = True
        self._view.show_checking(words)

        def done(finding: Finding) -> None:
            self._busy = False
            self._view.show_finding(finding)
            self._view.say(f"{finding.heading}. {finding.text}")

        def failed(error: WhistleError) -> None:
            self._busy = False
            self._view.show_checking("")
            self._view.show_error(error)

        self._lane.call(work, done, failed)


def health_words(health: Health) -> Finding:
    """Return what a check of the vault found, in words."""
    wrong = []
    if health.custody_broken_at is not None:
        wrong.append(
            tr(
                "The record of what was done does not hold together from line {custody_broken_at} on.",
                custody_broken_at=health.custody_broken_at,
            )
        )
    if health.header_damaged:
        wrong.append(tr("One copy of the vault’s start is damaged; the other was used."))
    if health.database:
        wrong.append(
            tr(
                "The database has {count}.",
                count=several("1 damaged part", "{n} damaged parts", len(health.database)),
            )
        )
    if health.blobs_missing:
        wrong.append(
            tr("{count} missing.", count=several("1 stored file", "{n} stored files", health.blobs_missing))
        )
    if health.blobs_damaged:
        wrong.append(
            tr("{count} damaged.", count=several("1 stored file", "{n} stored files", health.blobs_damaged))
        )
    if health.register_damaged:
        wrong.append(tr("The names list, or a line of it, cannot be opened."))
    if wrong:
        wrong.append(
            tr("Nothing was changed. Copy the whole folder to another disk, then go back to a backup.")
        )
        return Finding("error", tr("Something is damaged"), " ".join(wrong))
    text = [
        tr(
            "{count} of the record hold together, and every stored part is whole.",
            count=several("1 line", "{n} lines", health.custody_rows),
        )
    ]
    if health.originals_unchecked:
        files = several("1 original file", "{n} original files", health.originals_unchecked)
        text.append(tr("{files} could not be looked into while the names list is closed.", files=files))
    if not health.register_key_present:
        text.append(tr("The names list’s key is not in this folder: it may be on its own medium."))
    text.append(tr("Whether the record was rewritten as a whole shows only against check words on paper."))
    return Finding("done", tr("Nothing is damaged"), " ".join(text))


def _compared(session: Session, words: str) -> Finding:
    health = session.care.check()
    if health.custody_broken_at is not None:
        return health_words(health)
    row = session.care.find_check_words(words)
    if row is None:
        return Finding(
            "error",
            tr("These were never this record’s check words"),
            tr(
                "Check the spelling first. If it is right, the record was changed since they were"
                " written down,"
                " or they belong to another vault. The accounts can still be read."
            ),
        )
    if row == health.custody_rows:
        return Finding("done", tr("These are today’s check words"), tr("Nothing was added or changed since."))
    since = health.custody_rows - row
    return Finding(
        "done",
        tr("These were the check words after line {row}", row=row),
        tr(
            "Nothing up to that line was changed since. {count} came after it.",
            count=several("1 line", "{n} lines", since),
        ),
    )


def _load(session: Session) -> History:
    names = _names(session)
    rows = tuple(_entry(row, names) for row in reversed(session.care.custody()))
    return History(rows, session.care.check_words())


def _names(session: Session) -> dict[str, str]:
    """What each id is called on the screen. Accounts are known by their source."""
    names = {case.id: tr("Case “{name}”", name=case.name) for case in session.cases.all()}
    sources = {source.id: source.pseudonym for source in session.sources.all()}
    names |= sources
    for account in session.accounts.all():
        names[account.id] = tr("{sources}’s account", sources=sources.get(account.source_id, tr("A source")))
    names |= {row.id: tr("Dossier {reference}", reference=row.reference) for row in session.dossiers.all()}
    for case in session.cases.all():
        names |= {one.id: names_of(one) for one in session.interviews.all(case.id)}
    return names


def _entry(row: CustodyRow, names: dict[str, str]) -> Entry:
    about = row.about
    subject = GONE if about is None else names.get(row.subject or "", "")
    more = []
    for key, value in sorted((about or {}).items()):
        if key == "recipient":
            more.append(tr("for {recipient_words}", recipient_words=recipient_words(value)))
        elif key == "reason":
            more.append(tr("because: {value}", value=value))
        elif key.startswith("override "):
            more.append(
                tr(
                    "went on without “{check_name}”: {value}",
                    check_name=check_name(key.removeprefix("override ")),
                    value=value,
                )
            )
    at = datetime.fromtimestamp(row.at).astimezone()
    what = ACTIONS.get(row.action, row.action.replace("-", " ").capitalize())
    return Entry(row.seq, f"{at.day} {short_month(at.month)} {at:%Y, %H:%M}", what, subject, tuple(more))
