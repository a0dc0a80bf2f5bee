"""The ways into the vault and its backups, in words for Settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from ui.language import day_words, several, tr
from whistle.api import Session
from whistle.crypto.wordlist import check_words
from whistle.vault.backup import Backup
from whistle.vault.keys import WayIn

OLD_BACKUP_DAYS: Final = 30
"""A backup older than this is said to be old, here and among the next steps of a case."""

OLD_COPIES: Final = tr("Copies and backups made before still open with what opened them then.")


@dataclass(frozen=True, slots=True)
class CareShown:
    """What Settings show of the vault: its passphrases, recovery sheet, names list, last backup."""

    passphrases: tuple[WayIn, ...]
    recovery: bool
    names_open: bool
    names_shared: bool
    last_backup: datetime | None

    @property
    def needs_keyring(self) -> bool:
        """Whether the passphrase in use needs the system's keyring too."""
        return any(way.current and way.keyring for way in self.passphrases)


def read_care(session: Session) -> CareShown:
    """Read it; runs in the lane."""
    return CareShown(
        session.ways.all(),
        session.ways.recovery,
        session.register.is_open,
        session.register.shared,
        session.care.last_backup(),
    )


def passphrases_words(shown: CareShown) -> str:
    """How many passphrases open the vault."""
    count = len(shown.passphrases)
    return several("1 passphrase opens this vault.", "{n} passphrases open this vault.", count)


def way_words(way: WayIn) -> str:
    """One passphrase, by its number: more is not known of it."""
    parts = [tr("Passphrase {count}", count=way.number)]
    if way.current:
        parts.append(tr("used now"))
    if way.keyring:
        parts.append(tr("needs this computer’s keyring"))
    return ", ".join(parts)


def recovery_words(shown: CareShown) -> str:
    """Whether there is another way in."""
    if shown.recovery:
        return tr("Made. Any two of its three shares open the vault.")
    return tr("None. If the passphrase is lost, everything is lost.")


def keyring_words(shown: CareShown) -> str:
    """Whether the keyring is needed."""
    if shown.needs_keyring:
        return tr("Needed. The passphrase alone opens nothing on another computer.")
    return tr("Not needed. With it, the passphrase alone would open nothing on another computer.")


def names_words(shown: CareShown) -> str:
    """Whether the names list is open, and with what it opens."""
    words = tr("Open: names can be read.") if shown.names_open else tr("Closed: no name can be read.")
    return words + (tr(" The vault's own passphrase opens it.") if shown.names_shared else "")


def backup_age(last: datetime | None, now: datetime | None = None) -> int | None:
    """Days since the last backup, or None without one."""
    return None if last is None else max(0, ((now or datetime.now(UTC)) - last).days)


def backup_words(last: datetime | None, now: datetime | None = None) -> tuple[bool, str]:
    """When the last backup was made, and whether that is all right."""
    age = backup_age(last, now)
    if last is None or age is None:
        return False, tr("No backup was made yet. If this disk breaks, everything in the vault is gone.")
    day = day_words(last)
    if age > OLD_BACKUP_DAYS:
        return False, tr(
            "The last backup is of {day}, {age} days ago. What came after is on this disk only.",
            day=day,
            age=age,
        )
    when = tr("today") if age == 0 else several("yesterday", "{n} days ago", age)
    return True, tr("The last backup is of {day}, {when}.", day=day, when=when)


def made_words(made: Backup, *, shares: bool) -> tuple[str, str]:
    """Heading and text once a backup was made."""
    opens = tr("the passphrase that you just typed") + (
        tr(", or two shares of the recovery sheet") if shares else ""
    )
    files = several("1 file", "{n} files", made.files)
    text = tr(
        "{files}, {max:,} kB. It was put back for trial and compared. It opens with {opens}. "
        "Keep it on another disk, in another place. Its check words: {check_words}.",
        files=files,
        max=max(1, round(made.size / 1000)),
        opens=opens,
        check_words=check_words(made.anchor[1]),
    )
    if not made.names_key:
        text += tr(" The names list's key is kept elsewhere and is not in it: copy that too.")
    if made.missing:
        text += tr(" {missing} originals were missing from the vault already.", missing=made.missing)
    return tr("The backup is made"), text
