"""The record of what was done: what happened, to what, when; and the check words that pin it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from ui.errors import check_name
from ui.presenters.interview_shown import names_of
from ui.presenters.lane import Lane, Latest
from ui.presenters.permissions_words import recipient_words
from whistle.api import Session
from whistle.crypto.wordlist import WORDS
from whistle.errors import WhistleError
from whistle.vault.custody import CustodyRow
from whistle.vault.health import Health

ACTIONS: Final = {
    "vault-made": "Vault made",
    "case-made": "Case made",
    "hold-on": "Hold put on",
    "hold-off": "Hold taken off",
    "account-added": "Account added",
    "account-binned": "Account put in the bin",
    "account-restored": "Account taken out of the bin",
    "account-purged": "Account destroyed",
    "names-taken-out": "Names taken out",
    "missed-names-taken-out": "Missed names taken out",
    "clues-decided": "Clues decided",
    "names-list-added": "Added to the names list",
    "interview-begun": "Interview begun",
    "interview-despite-contacts": "Interview begun with support contacts out of date",
    "interview-paused": "Interview paused",
    "interview-resumed": "Interview gone on with",
    "interview-closed": "Interview closed",
    "guide-changed": "Guide for interviews changed",
    "permission-recorded": "Permission recorded",
    "permission-confirmed": "Permission said again on another day",
    "dossier-made": "Dossier made",
    "dossier-asked-back": "Letter asking a dossier back",
    "dossier-approved": "Dossier read by a second reader",
    "review-set": "Day to look at it again set",
    "review-unset": "Day to look at it again taken off",
    "backup-made": "Backup made",
    "contact-checked": "Support contact checked",
    "contact-changed": "Support contact changed",
    "contact-removed": "Support contact taken off",
    "salvaged": "Saved out of a damaged vault",
    "record-gap": "Rows of this record were lost here",
    "dossier-made-again": "Dossier saved again",
    "dossier-emptied": "Stored words of a dossier destroyed",
    "passage-proved": "Proof of one passage made",
    "copy-proposed": "Copy of another text found",
    "tags-added": "Tags put on together",
    "tags-removed": "Tags taken off together",
    "own-tag-made": "Tag of the team’s own made",
    "own-tag-changed": "Tag of the team’s own changed",
    "own-tag-removed": "Tag of the team’s own taken away",
    "account-handed-over": "Account handed over",
    "account-received": "Account received",
    "evidence-received": "Evidence received with an account",
    "package-received": "Package received",
    "key-made": "Key for packages made",
    "kit-made": "Folder for a source’s USB stick made",
    "recipient-kept": "Key of a recipient kept",
    "recipient-forgotten": "Key of a recipient forgotten",
    "vault-exported": "Everything written out",
    "private-key-written": "The private key for packages was written out",
    "record-written": "Written down",
    "record-changed": "Changed",
    "event-changed": "Event or time it was raised changed",
    "event-binned": "Event or time it was raised put in the bin",
    "event-restored": "Event or time it was raised taken out of the bin",
    "events-purged": "Events destroyed",
    "record-binned": "Put in the bin",
    "record-restored": "Taken out of the bin",
    "records-purged": "Records destroyed",
    "records-imported": "Rows of a table taken in",
    "evidence-added": "Evidence kept as it came",
    "evidence-copied": "Cleaned copy made",
    "evidence-recorded": "Recording finished and kept",
    "evidence-described": "Evidence described",
    "evidence-looked-through": "Cleaned copy looked through",
    "evidence-blanked": "Parts of a cleaned copy blanked",
    "evidence-not-kept": "Evidence destroyed, its description kept",
    "evidence-binned": "Evidence put in the bin",
    "evidence-restored": "Evidence taken out of the bin",
    "evidence-purged": "Evidence destroyed",
    "raised-from-mail": "Time it was raised written down from an e-mail",
}
"""What each kind of row is called on the screen."""

GONE: Final = "since destroyed, or in the names list"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done. ``more`` holds what else is known of it, a sentence each."""

    number: int
    when: str
    what: str
    about: str
    more: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        parts = [f"{self.number}. {self.what}", self.about, self.when, *self.more]
        return ", ".join(part for part in parts if part)


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
            "Looking at everything. This can take a minute.",
            lambda session: health_words(session.care.check()),
        )

    def compare(self, typed: str) -> None:
        """Look up check words that were written down earlier."""
        words = typed.casefold().replace(",", " ").split()
        if len(words) != WORDS:
            self._view.show_wrong_words(f"Check words are {WORDS} words. These are {len(words)}.")
            return
        self._look("Comparing.", lambda session: _compared(session, " ".join(words)))

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
            f"The record of what was done does not hold together from line {health.custody_broken_at} on."
        )
    if health.header_damaged:
        wrong.append("One copy of the vault’s start is damaged; the other was used.")
    if health.database:
        wrong.append(f"The database has {_count(len(health.database), 'damaged part')}.")
    if health.blobs_missing:
        wrong.append(f"{_count(health.blobs_missing, 'stored file')} missing.")
    if health.blobs_damaged:
        wrong.append(f"{_count(health.blobs_damaged, 'stored file')} damaged.")
    if health.register_damaged:
        wrong.append("The names list, or a line of it, cannot be opened.")
    if wrong:
        wrong.append("Nothing was changed. Copy the whole folder to another disk, then go back to a backup.")
        return Finding("error", "Something is damaged", " ".join(wrong))
    text = [
        f"{_count(health.custody_rows, 'line')} of the record hold together, and every stored part is whole."
    ]
    if health.originals_unchecked:
        files = _count(health.originals_unchecked, "original file")
        text.append(f"{files} could not be looked into while the names list is closed.")
    if not health.register_key_present:
        text.append("The names list’s key is not in this folder: it may be on its own medium.")
    text.append("Whether the record was rewritten as a whole shows only against check words on paper.")
    return Finding("done", "Nothing is damaged", " ".join(text))


def _compared(session: Session, words: str) -> Finding:
    health = session.care.check()
    if health.custody_broken_at is not None:
        return health_words(health)
    row = session.care.find_check_words(words)
    if row is None:
        return Finding(
            "error",
            "These were never this record’s check words",
            "Check the spelling first. If it is right, the record was changed since they were written down,"
            " or they belong to another vault. The accounts can still be read.",
        )
    if row == health.custody_rows:
        return Finding("done", "These are today’s check words", "Nothing was added or changed since.")
    since = health.custody_rows - row
    return Finding(
        "done",
        f"These were the check words after line {row}",
        f"Nothing up to that line was changed since. {_count(since, 'line')} came after it.",
    )


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"


def _load(session: Session) -> History:
    names = _names(session)
    rows = tuple(_entry(row, names) for row in reversed(session.care.custody()))
    return History(rows, session.care.check_words())


def _names(session: Session) -> dict[str, str]:
    """What each id is called on the screen. Accounts are known by their source."""
    names = {case.id: f"Case “{case.name}”" for case in session.cases.all()}
    sources = {source.id: source.pseudonym for source in session.sources.all()}
    names |= sources
    for account in session.accounts.all():
        names[account.id] = f"{sources.get(account.source_id, 'A source')}’s account"
    names |= {row.id: f"Dossier {row.reference}" for row in session.dossiers.all()}
    for case in session.cases.all():
        names |= {one.id: names_of(one) for one in session.interviews.all(case.id)}
    return names


def _entry(row: CustodyRow, names: dict[str, str]) -> Entry:
    about = row.about
    subject = GONE if about is None else names.get(row.subject or "", "")
    more = []
    for key, value in sorted((about or {}).items()):
        if key == "recipient":
            more.append(f"for {recipient_words(value)}")
        elif key == "reason":
            more.append(f"because: {value}")
        elif key.startswith("override "):
            more.append(f"went on without “{check_name(key.removeprefix('override '))}”: {value}")
    at = datetime.fromtimestamp(row.at).astimezone()
    what = ACTIONS.get(row.action, row.action.replace("-", " ").capitalize())
    return Entry(row.seq, f"{at.day} {at:%b %Y, %H:%M}", what, subject, tuple(more))
