"""What the review of one account starts from: read and scanned in the vault's lane, then frozen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ui.presenters.review_reading import Reading, read_as_one
from ui.presenters.review_things import Choice, Thing, clue_key, things_of, things_of_clues
from whistle.api import Session
from whistle.identifiers.review import Field
from whistle.model import LABEL_STEMS, Action, SealedText, TestimonyState
from whistle.operations.clues import Clue
from whistle.operations.sealing import Review


@dataclass(frozen=True, slots=True)
class Opened:
    """All that the review of one account needs, read in the lane."""

    testimony_id: str
    case_id: str
    source: str
    labels: tuple[str, ...]
    review: Review | None
    roles: dict[str, str]
    sealed: tuple[tuple[str, str, SealedText], ...] = ()
    clues: tuple[Clue, ...] = ()
    put_away: bytes = b""


def read(session: Session, testimony_id: str, kept: Opened | None) -> Opened:
    """Read and scan an account; ``kept`` is used again when the words are still the same."""
    account = session.accounts.get(testimony_id)
    source = next(
        (s.pseudonym for s in session.sources.all(account.case_id) if s.id == account.source_id), ""
    )
    rows = session.accounts.words(account.id)
    labels = session.sealing.labels(account.case_id)
    roles = {row.id: row.role for row in rows}
    drafts = [(row.id, row.words.text) for row in rows if not row.sealed]
    if drafts:
        if (
            kept is not None
            and kept.review is not None
            and [(f.id, f.text) for f in kept.review.fields] == drafts
            and kept.labels == labels
        ):
            return kept
        review = session.sealing.review(account.id)
        before = session.sealing.kept_review(account.id)
        return Opened(account.id, account.case_id, source, labels, review, roles, put_away=before)
    sealed = tuple((row.id, row.role, row.words) for row in rows if row.sealed)
    clues = tuple(session.sealing.clues(account.id)) if account.state is TestimonyState.SEALED else ()
    return Opened(account.id, account.case_id, source, labels, None, roles, sealed, clues)


def desk_parts(opened: Opened) -> tuple[Reading, tuple[Thing, ...]]:
    """Return the words as one, and what stands in them."""
    if opened.review is not None:
        fields: tuple[Field, ...] = opened.review.fields
        reading = read_as_one((f.id, opened.roles.get(f.id, ""), f.text) for f in fields)
        return reading, things_of(fields, reading)
    reading = read_as_one((field_id, role, words.text) for field_id, role, words in opened.sealed)
    return reading, things_of_clues(opened.clues, reading)


def taken(labels: tuple[str, ...]) -> dict[str, int]:
    """Return the highest number in use for each stem: sealing counts on from it."""
    highest: dict[str, int] = {}
    for label in labels:
        stem, _, number = label.rpartition(" ")
        if stem in LABEL_STEMS:
            highest[stem] = max(highest.get(stem, 0), int(number))
    return highest


def with_choices(opened: Opened, choices: dict[str, Choice | None]) -> list[tuple[str, SealedText]]:
    """Return the sealed texts, as (role, words), with what is decided on the desk."""
    shown = []
    for _, role, words in opened.sealed:
        clues = []
        for clue in words.annotations:
            choice = choices.get(clue_key(words.text[clue.start : clue.end]))
            if choice is None:
                clues.append(replace(clue, action=Action.OPEN))
            else:
                clues.append(replace(clue, action=choice.action, replacement=choice.to))
        shown.append((role, SealedText(words.text, tuple(clues))))
    return shown
