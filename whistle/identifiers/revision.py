"""A name found in words that were sealed before: taken out of them, with everything that points there.

Pure: from sealed fields and decisions to new sealed fields and the way from old offsets to new.
Labels that stand in the words are never taken for words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from whistle.errors import BadDecisions
from whistle.identifiers.edits import OffsetMap
from whistle.identifiers.review import REMOVED, Decision, Field, decide, whole_word
from whistle.identifiers.text import Document, normalise
from whistle.model import LABEL_STEMS, Action, Annotation, IdentifierKind, SealedText

_LABEL = re.compile(rf"\[(?:{'|'.join(sorted(LABEL_STEMS))}) [1-9]\d{{0,8}}\]|{re.escape(REMOVED)}")
_PRIVATE_USE = range(0xE000, 0xF900)


@dataclass(frozen=True, slots=True)
class SealedField:
    """One sealed free text by its id."""

    id: str
    words: SealedText


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What new revisions would store: only fields that change are in ``fields`` and ``maps``.

    ``maps`` turns offsets of the old words into offsets of the new; ``identities`` holds, per label,
    the raw forms that left.
    """

    fields: dict[str, SealedText]
    maps: dict[str, OffsetMap]
    identities: dict[str, tuple[str, ...]]


def key_of(words: str) -> str:
    """Return what two writings of the same words share: letters in lower case, single blanks."""
    return " ".join(normalise(words).text.lower().split())


def without_labels(text: str) -> str:
    """Return a text of the same length in which every label is a run of one letter of no language."""
    used = {char for char in text if ord(char) in _PRIVATE_USE}
    stand_in = next(chr(code) for code in _PRIVATE_USE if chr(code) not in used)
    return _LABEL.sub(lambda found: stand_in * len(found.group()), text)


def mentions(text: str, words: str) -> list[tuple[int, int]]:
    """Return every whole-word mention of ``words`` in sealed text, outside labels, in its offsets."""
    document = normalise(without_labels(text))
    return mentions_in(document, words)


def mentions_in(document: Document, words: str) -> list[tuple[int, int]]:
    """Return every whole-word mention of ``words`` in a document, in offsets of its original."""
    if not any(char.isalnum() for char in words):
        return []
    found = whole_word(words).finditer(document.text)
    return [document.to_original(*match.span()) for match in found if match.end() > match.start()]


def rewrite(
    fields: Sequence[SealedField],
    decisions: Sequence[Decision],
    *,
    taken: Mapping[str, int],
    known: Mapping[str, str] | None = None,
) -> Rewrite:
    """Take what was decided out of sealed fields.

    ``taken`` is the highest number used per label stem; ``known`` maps keys of forms (``key_of``)
    to the label that a decision without one uses again. Words decided without a kind are a name,
    unless they are one of the field's own clues: then that clue is decided anew. Raises
    BadDecisions for a decision that cannot be carried out or that touches a label.
    """
    for decision in decisions:
        if decision.field:
            _keep_off_labels(fields, decision)
    whole = [_completed(fields, decision, known or {}) for decision in decisions]
    hidden = [Field(field.id, without_labels(field.words.text)) for field in fields]
    outcome = decide(hidden, whole, "none", taken, resealing=True)
    new: dict[str, SealedText] = {}
    maps: dict[str, OffsetMap] = {}
    for field in fields:
        offsets = outcome.maps[field.id]
        text = _labels_back(field.words.text, outcome.fields[field.id].text, offsets)
        fresh = outcome.fields[field.id].annotations
        annotations = _merged(field.words, fresh, offsets)
        sealed = SealedText(text, annotations)
        if sealed != field.words:
            new[field.id] = sealed
            maps[field.id] = offsets
    return Rewrite(new, maps, outcome.identities)


def rebase(start: int, end: int, offsets: OffsetMap) -> tuple[int, int]:
    """Return where a span of the old words stands in the new.

    Words that were not replaced are kept exactly; of replaced ones that the span touches, all of
    what stands for them is inside it.
    """
    return offsets.span(start, end)


# -- labels stay ---------------------------------------------------------------------------------


def _keep_off_labels(fields: Sequence[SealedField], decision: Decision) -> None:
    field = next((f for f in fields if f.id == decision.field), None)
    if field is None:
        raise BadDecisions(decision.entry, "there is no such field")
    for found in _LABEL.finditer(field.words.text):
        if found.start() < decision.end and decision.start < found.end():
            raise BadDecisions(decision.entry, "the place touches a label")


def _labels_back(old: str, hidden: str, offsets: OffsetMap) -> str:
    """Put the labels of the old text back into the new one, each where it stands now."""
    out = []
    position = 0
    for found in _LABEL.finditer(old):
        start, end = offsets.span(*found.span())
        out += [hidden[position:start], found.group()]
        position = end
    return "".join([*out, hidden[position:]])


# -- what a decision lacks -------------------------------------------------------------------------


def _completed(fields: Sequence[SealedField], decision: Decision, known: Mapping[str, str]) -> Decision:
    """Add the kind (a name, or the clue that the words are) and the label already in use."""
    if decision.label:
        raise BadDecisions(decision.entry, "labels stay in sealed words; choose by text or by place")
    words = decision.text or _words_at(fields, decision)
    key = key_of(words)
    if decision.kind is None:
        clue = next(
            (
                annotation.kind
                for field in fields
                for annotation in field.words.annotations
                if key_of(field.words.text[annotation.start : annotation.end]) == key
            ),
            None,
        )
        decision = replace(decision, kind=clue or IdentifierKind.PERSON)
    if decision.action is Action.LABEL and not decision.label_as and key in known:
        decision = replace(decision, label_as=known[key])
    return decision


def _words_at(fields: Sequence[SealedField], decision: Decision) -> str:
    field = next(f for f in fields if f.id == decision.field)
    return field.words.text[decision.start : decision.end]


# -- annotations -----------------------------------------------------------------------------------


def _merged(old: SealedText, fresh: Sequence[Annotation], offsets: OffsetMap) -> tuple[Annotation, ...]:
    """Return the annotations of the new words: those decided now, and of the others what is left."""
    taken = [(annotation.start, annotation.end) for annotation in fresh]
    kept = list(fresh)
    for annotation in old.annotations:
        if _all_replaced(annotation, offsets):
            continue
        start, end = rebase(annotation.start, annotation.end, offsets)
        for number, (first, last) in enumerate(_outside(start, end, taken)):
            action, replacement = annotation.action, annotation.replacement
            if number and action is Action.GENERALISE:
                # The rung stands once; what is left of the clue beyond it is dropped.
                action, replacement = Action.REMOVE, ""
            kept.append(replace(annotation, start=first, end=last, action=action, replacement=replacement))
            # Two clues that the replaced words cut into may both reach for what stands there now.
            taken.append((first, last))
    return tuple(sorted(kept, key=lambda a: (a.start, a.end)))


def _all_replaced(annotation: Annotation, offsets: OffsetMap) -> bool:
    return any(start <= annotation.start and annotation.end <= end for start, end, _, _ in offsets.pieces)


def _outside(start: int, end: int, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    parts = []
    for first, last in sorted(taken):
        if last <= start or first >= end:
            continue
        if first > start:
            parts.append((start, first))
        start = max(start, last)
    if start < end:
        parts.append((start, end))
    return parts
