"""The command check: what is damaged, whether history was rewritten, what this machine guards, what is due.

Lines are said in one order, from the files to what a person should do; nothing is changed.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from whistle.api import Machine, Session, machine
from whistle.commands.common import open_session, out, out_json, plain
from whistle.crypto.wordlist import all_words, check_words
from whistle.errors import BadValue
from whistle.vault.health import Health

BACKUP_AGE: Final = timedelta(days=30)
"""After this long without a backup, check says so."""


def check(args: argparse.Namespace) -> int:
    """Look at everything that the open keys reach."""
    with open_session(args, names=True) as session:
        found = _look(session, args.anchor)
    here = machine()
    if args.json:
        out_json(_as_json(found, here))
    else:
        for line in _lines(found, here):
            out(line)
    return 0 if found.sound else 4


@dataclass(frozen=True, slots=True)
class _Anchor:
    state: str
    row: int | None
    said: str


def _anchor(session: Session, health: Health, words: str | None) -> _Anchor:
    """What check words written down earlier say about the record."""
    if words is None:
        said = "Whether history was rewritten is unverifiable without check words written down earlier."
        return _Anchor("unverifiable", None, said)
    if not all_words(words):
        raise BadValue("--anchor", "six check words, as 'whistle check' prints them")
    if health.database:
        said = "The record cannot be compared with those words while the database is damaged."
        return _Anchor("unverifiable", None, said)
    row = session.care.find_check_words(words)
    if row is None:
        said = "Those check words fit no state of this record: it was cut, put back or rewritten since."
        return _Anchor("broken", None, said)
    if health.custody_broken_at is not None and health.custody_broken_at <= row:
        said = (
            f"Those check words were row {row}'s, but the record is broken at row {health.custody_broken_at}."
        )
        return _Anchor("broken", row, said)
    return _Anchor("unchanged", row, f"Unchanged since those words: the first {row} rows are as they were.")


@dataclass(frozen=True, slots=True)
class _Found:
    health: Health
    words: str
    """Six check words of the record as it is."""
    anchor: _Anchor
    backup: datetime | None
    due: int
    """How many reviews are due."""

    @property
    def sound(self) -> bool:
        return self.health.sound and self.anchor.state != "broken"


def _look(session: Session, words: str | None) -> _Found:
    health = session.care.check()
    return _Found(
        health,
        check_words(health.custody_head),
        _anchor(session, health, words),
        None if health.database else session.care.last_backup(),
        0 if health.database else len(session.cases.reviews_due()),
    )


def _as_json(found: _Found, here: Machine) -> dict[str, object]:
    return {
        **plain(found.health),
        "sound": found.sound,
        "check_words": found.words,
        "anchor": found.anchor.state,
        "anchor_row": found.anchor.row,
        "reviews_due": found.due,
        "last_backup": found.backup and found.backup.date().isoformat(),
        "machine": plain(here.facts),
        "swap": plain(here.swap),
    }


def _lines(found: _Found, here: Machine) -> Iterator[str]:
    health = found.health
    yield from _database(health)
    yield f"Check words: {found.words}"
    yield found.anchor.said
    yield _originals(health)
    if not health.register_key_present:
        yield "Names list: its key is not in this folder; it may be on its own medium."
    yield from _machine(here)
    yield from _due(found)
    yield from _folder(health)
    if not found.sound:
        yield "Something is damaged. Nothing was changed; copy the folder before you go on."
        if health.database:
            yield "'whistle salvage' says what can be read, and makes a new vault of it."


def _database(health: Health) -> Iterator[str]:
    whole = not health.header_damaged
    yield "Header: " + ("both copies whole." if whole else "one copy is damaged; the other was used.")
    yield "Database: " + ("whole." if not health.database else f"{len(health.database)} problems found.")
    if "custody" in health.unread:
        yield "Record of what was done: could not be read."
    elif health.custody_broken_at is None:
        yield f"Record of what was done: {health.custody_rows} rows, unbroken."
    else:
        yield f"Record of what was done: does not hold together from row {health.custody_broken_at} on."


def _originals(health: Health) -> str:
    if "originals" in health.unread:
        return "Originals: not looked into, because the database cannot be read."
    if health.blobs_missing or health.blobs_damaged:
        return f"Originals: {health.blobs_missing} missing, {health.blobs_damaged} damaged."
    if health.originals_unchecked:
        return f"Originals: {health.originals_unchecked} not looked into, because the names list is closed."
    return "Originals: whole."


def _machine(here: Machine) -> Iterator[str]:
    for fact in here.facts:
        said = f"{fact.name}." if fact.holds else f"NOT so: {fact.name} ({fact.reason})."
        yield f"This machine: {said}"
    if here.swap_exposed:
        yield "This machine: swap may write memory to the disk unencrypted. Switch it off, or encrypt it."


def _due(found: _Found) -> Iterator[str]:
    health, backup = found.health, found.backup
    if not health.database and (backup is None or abs(datetime.now(UTC) - backup) > BACKUP_AGE):
        since = "never" if backup is None else f"last on {backup.date().isoformat()}"
        yield f"Backup: made {since}. Make one with 'whistle backup', on another medium."
    if health.clock_behind is not None:
        day = datetime.fromtimestamp(health.clock_behind, UTC).date().isoformat()
        yield (
            f"Clock: this machine's is behind the record, whose last row is of {day}. Set it right: the ends"
            " of permissions, reviews and the age of backups are reckoned from it."
        )
    if found.due:
        yield f"Reviews: {found.due} due. 'whistle review' lists them."


def _folder(health: Health) -> Iterator[str]:
    if health.strays:
        yield f"Other files in the folder: {', '.join(health.strays)}."
        yield "A synced folder keeps another machine's state in such copies."
    if health.diverged:
        yield (
            "Written in two places at once, or put back in part: open for reading only; nothing was changed."
            " Back up this state, restore it into a new folder, and keep this folder as it is."
        )
