"""The settings in words, and what can be done to the vault from there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ui.language import LANGUAGES, several, tr
from ui.preferences import HIDE_KEYS, IDLE_MINUTES
from whistle.hardening.network import Guard
from whistle.hardening.process import CLOSED_MEMORY, LOCKED_KEYS, NO_CORE, Fact, SwapState
from whistle.vault.health import Health

LOOKS: Final = (
    ("system", tr("As the desktop")),
    ("light", tr("Light")),
    ("dark", tr("Dark")),
    ("high-light", tr("High contrast, light")),
    ("high-dark", tr("High contrast, dark")),
)
TONGUES: Final = tuple(LANGUAGES.items())
IDLE: Final = tuple((str(minutes), tr("{minutes} minutes", minutes=minutes)) for minutes in IDLE_MINUTES)
KEYS: Final = tuple((key, key.replace("+", " ")) for key in HIDE_KEYS)


@dataclass(frozen=True, slots=True)
class Protection:
    """One protection: whether it holds, in words."""

    holds: bool
    words: str


def protections(guard: Guard, facts: tuple[Fact, ...], swap: SwapState) -> tuple[Protection, ...]:
    """Say what the system enforces, and plainly where it does not."""
    found = [
        Protection(True, tr("The system refuses every network connection to this program."))
        if guard.enforced
        else Protection(
            False,
            tr(
                "The program opens no connection, but the system does not enforce it: {reason}.",
                reason=guard.reason,
            ),
        )
    ]
    found += [_fact(fact) for fact in facts]
    if not swap.known:
        found.append(
            Protection(
                False,
                tr("It is not known whether the system writes memory to the disk. Lock the whole disk."),
            )
        )
    elif swap.exposed:
        found.append(
            Protection(
                False,
                tr(
                    "The system may write memory to the disk unlocked (swap). Turn that off, or"
                    " lock the disk."
                ),
            )
        )
    else:
        found.append(Protection(True, tr("The system writes no memory to the disk unlocked.")))
    return tuple(found)


def keyring_protection(there: bool) -> Protection:
    """Say whether the system has a keyring: without one it cannot be a second factor."""
    if there:
        return Protection(True, tr("This system has a keyring, which a passphrase can need as well."))
    return Protection(False, tr("This system has no keyring, so a passphrase cannot need one as well."))


_FACTS: Final = {
    NO_CORE: (
        tr("A crash leaves no copy of the memory on the disk."),
        tr("A crash may leave a copy of the memory on the disk"),
    ),
    CLOSED_MEMORY: (
        tr("Other programs of yours cannot read this one's memory."),
        tr("Other programs may read this one's memory"),
    ),
    LOCKED_KEYS: (
        tr("Keys are kept out of the memory that the system writes to the disk."),
        tr("Keys may be written to the disk with other memory"),
    ),
}
"""What is said where a protection holds, and where it does not."""


def _fact(fact: Fact) -> Protection:
    held, lacking = _FACTS.get(fact.name, (f"{fact.name.capitalize()}.", f"{fact.name.capitalize()}"))
    return Protection(True, held) if fact.holds else Protection(False, f"{lacking}: {fact.reason}.")


def health_words(health: Health) -> tuple[str, str, str]:
    """Say what a check of the vault found: kind of note, heading, text."""
    if health.sound:
        kept = (
            tr(
                " {originals_unchecked} original files need the names list open to be looked at.",
                originals_unchecked=health.originals_unchecked,
            )
            if health.originals_unchecked
            else ""
        )
        return (
            "done",
            tr("Everything that was looked at is sound"),
            tr(
                "{custody_rows} lines in the record of what was done hold together.{kept}",
                custody_rows=health.custody_rows,
                kept=kept,
            ),
        )
    problems = []
    if health.header_damaged:
        problems.append(tr("a copy of the vault's start is damaged, and the other one was used"))
    if health.database:
        problems.append(tr("part of the stored words is damaged"))
    if health.custody_broken_at is not None:
        problems.append(
            tr(
                "the record of what was done breaks at line {custody_broken_at}",
                custody_broken_at=health.custody_broken_at,
            )
        )
    missing = health.blobs_missing + health.blobs_damaged
    if missing:
        problems.append(
            several(
                "{n} stored file is missing or changed", "{n} stored files are missing or changed", missing
            )
        )
    if health.register_damaged:
        problems.append(tr("the names list is damaged"))
    text = "; ".join(problems) or tr("something does not fit")
    return (
        "error",
        tr("Something is damaged"),
        tr(
            "{upper}{said}. The rest can be read. Copy the whole folder to another disk before you go on.",
            upper=text[0].upper(),
            said=text[1:],
        ),
    )
