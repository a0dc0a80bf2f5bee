"""What would leave if the names were taken out now: the truth of sealing, with what is open boxed.

Pure and slow (about 0.5 s for 100,000 letters with 2,300 names in them): run it off the window's
thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ui.models.marks import Box
from ui.presenters.review_things import open_words
from ui.presenters.review_words import role_words
from whistle.identifiers.review import Decision, Field, decide
from whistle.model import LABEL_STEMS, Action, Annotation, Directness, SealedText

_LABEL = re.compile(rf"\[(?:(?:{'|'.join(sorted(LABEL_STEMS))}) \d+|removed)\]")
_REMOVED = "[removed]"


@dataclass(frozen=True, slots=True)
class Preview:
    """The words as they would be, and the boxes drawn round stand-ins. ``must`` names block sealing."""

    text: str
    boxes: tuple[Box, ...]
    must: int = 0


@dataclass(frozen=True, slots=True)
class _Change:
    start: int
    end: int
    shown: str
    is_open: bool


def preview_draft(
    fields: Sequence[Field],
    roles: Mapping[str, str],
    decisions: Sequence[Decision],
    taken: Mapping[str, int],
) -> Preview:
    """Carry the decisions out on a draft. Raises BadDecisions as sealing would."""
    outcome = decide(fields, decisions, "none", taken)
    texts: list[tuple[str, str, list[_Change]]] = []
    for field in fields:
        sealed, offsets = outcome.fields[field.id], outcome.maps[field.id]
        changes = _clues(sealed.annotations, sealed.text)
        replaced = [(piece[0], piece[1]) for piece in offsets.pieces]
        for p in field.proposals:
            if p.directness is not Directness.DIRECT or any(s < p.end and p.start < e for s, e in replaced):
                continue
            start, end = offsets.span(p.start, p.end)
            if not any(c.start < end and start < c.end for c in changes):
                changes.append(_Change(start, end, open_words(p.kind), True))
        changes += _stand_ins(sealed.text, changes)
        texts.append((roles.get(field.id, "narrative"), sealed.text, changes))
    return _joined(texts, outcome.undecided_direct)


def preview_sealed(fields: Iterable[tuple[str, SealedText]]) -> Preview:
    """Show sealed texts, as (role, words), with what was decided of their clues."""
    texts = []
    for role, words in fields:
        changes = _clues(words.annotations, words.text)
        texts.append((role, words.text, changes + _stand_ins(words.text, changes)))
    return _joined(texts, 0)


def _clues(annotations: Iterable[Annotation], text: str) -> list[_Change]:
    changes: list[_Change] = []
    for clue in annotations:
        match clue.action:
            case Action.GENERALISE:
                shown = clue.replacement
            case Action.REMOVE:
                shown = _REMOVED
            case Action.KEEP:
                shown = text[clue.start : clue.end]
            case _:
                shown = open_words(clue.kind)
        changes.append(_Change(clue.start, clue.end, shown, clue.action is Action.OPEN))
    return changes


def _stand_ins(text: str, changes: Sequence[_Change]) -> list[_Change]:
    found = []
    for match in _LABEL.finditer(text):
        start, end = match.span()
        if not any(c.start < end and start < c.end for c in changes):
            found.append(_Change(start, end, match.group(), False))
    return found


def _joined(texts: Iterable[tuple[str, str, list[_Change]]], must: int) -> Preview:
    pieces: list[str] = []
    boxes: list[Box] = []
    size = 0

    def put(words: str) -> None:
        nonlocal size
        pieces.append(words)
        size += len(words)

    for n, (role, text, changes) in enumerate(texts):
        heading = role_words(role)
        put(("\n\n" if n else "") + (f"{heading}\n" if heading else ""))
        at = 0
        for change in sorted(changes, key=lambda c: (c.start, c.end)):
            if change.start < at:
                continue
            put(text[at : change.start])
            boxes.append(Box(size, size + len(change.shown), change.is_open))
            put(change.shown)
            at = change.end
        put(text[at:])
    return Preview("".join(pieces), tuple(boxes), must)
