"""Decisions remembered for a case: the same words in a later account come preselected as before.

Two memories, because of where raw words may live. Clues stay in sealed words, with what was decided
on them: that can always be read. Names left the words, and live only in the names list: what was
decided on them is known while that is open. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from whistle.identifiers.edits import OffsetMap
from whistle.identifiers.review import REMOVED, Accept, Decision, Field
from whistle.identifiers.revision import key_of, mentions
from whistle.model import LABEL_STEMS, Action, Directness, KindFamily, Proposal, SealedText

REASON: Final = "decided before in this case"


@dataclass(frozen=True, slots=True)
class Remembered:
    """What was decided on some words: ``to`` goes with generalising, ``reason`` with keeping."""

    action: Action
    to: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered: of clues by their words and family, of names by their words alone."""

    clues: Mapping[tuple[str, KindFamily], Remembered]
    names: Mapping[str, Remembered]


def memory_of(sealed: Iterable[SealedText], names: Mapping[str, tuple[str, str]]) -> Memory:
    """Return what the sealed words of a case, and its open names list, say was decided.

    ``names`` maps forms to (action, words that stand there). Words that were decided in two ways are
    not remembered: a person has to look.
    """
    clues: dict[tuple[str, KindFamily], Remembered | None] = {}
    for words in sealed:
        for clue in words.annotations:
            text = words.text[clue.start : clue.end]
            if clue.action is Action.OPEN or "[" in text:
                continue
            told = Remembered(clue.action, clue.replacement, _bare(clue.reason))
            key = (key_of(text), clue.kind.family)
            clues[key] = told if clues.get(key, told) == told else None
    return Memory(
        {key: told for key, told in clues.items() if told is not None},
        {key_of(form): Remembered(Action(action), to) for form, (action, to) in names.items()},
    )


def _bare(reason: str) -> str:
    return reason.removeprefix(REASON).removeprefix(": ")


def recall(fields: Sequence[Field], memory: Memory) -> tuple[Decision, ...]:
    """Return a decision, by its place, for every proposal whose words were decided before."""
    found = []
    for field in fields:
        for proposal in field.proposals:
            told = _told(proposal, memory)
            if told is not None:
                reason = f"{REASON}: {told.reason}" if told.reason else REASON
                found.append(
                    Decision(
                        told.action,
                        field=field.id,
                        start=proposal.start,
                        end=proposal.end,
                        to=told.to,
                        reason=reason,
                    )
                )
    return tuple(found)


def _told(proposal: Proposal, memory: Memory) -> Remembered | None:
    key = key_of(proposal.text)
    if proposal.directness is Directness.DIRECT and key in memory.names:
        return memory.names[key]
    return memory.clues.get((key, proposal.kind.family))


def preselected(
    fields: Sequence[Field], remembered: Sequence[Decision], decisions: Sequence[Decision], accept: Accept
) -> tuple[Decision, ...]:
    """Return the remembered decisions that hold beside a person's own.

    Whatever a decision of today is about is left to it. What identifies by itself is decided as
    before only where proposals are accepted as a whole (``accept``); and "all" promises that every
    clue is generalised, so that a clue which was kept before is not kept by it.
    """
    by_id = {field.id: field for field in fields}
    direct = {
        (field.id, p.start, p.end): p.directness is Directness.DIRECT
        for field in fields
        for p in field.proposals
    }
    today = {field.id: _places(field, decisions) for field in fields}
    holding = []
    for old in remembered:
        place = (old.field, old.start, old.end)
        if old.field not in by_id or place not in direct:
            continue
        if direct[place] and accept == "none":
            continue
        if not direct[place] and accept == "all" and old.action is Action.KEEP:
            continue
        if all(end <= old.start or old.end <= start for start, end in today[old.field]):
            holding.append(old)
    return tuple(holding)


def _places(field: Field, decisions: Sequence[Decision]) -> list[tuple[int, int]]:
    """Return the stretches of a field that today's decisions are about."""
    places: list[tuple[int, int]] = []
    labels = {decision.label for decision in decisions if decision.label}
    places += [(p.start, p.end) for p in field.proposals if p.label in labels]
    for decision in decisions:
        if decision.field == field.id:
            places.append((decision.start, decision.end))
        elif decision.text:
            places += mentions(field.text, decision.text)
    return places


def forms_decided(
    fields: Sequence[tuple[str, str, OffsetMap]], identities: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, str]]:
    """Return the forms that left without a label: (action, words that stand there).

    ``fields`` are (old text, new text, the way between). A form for which a label stands somewhere
    is remembered by that label.
    """
    left = {form for forms in identities.values() for form in forms}
    found: dict[str, tuple[str, str] | None] = {}
    for old, new, offsets in fields:
        for start, end, new_start, new_end in offsets.pieces:
            form, instead = old[start:end], new[new_start:new_end]
            if form not in left:
                continue
            told: tuple[str, str] | None = (Action.GENERALISE.value, instead)
            if instead == REMOVED:
                told = (Action.REMOVE.value, "")
            elif instead.startswith("[") and instead[1:].split(" ")[0] in LABEL_STEMS:
                told = None
            found[form] = told if found.get(form, told) == told else None
    return {form: told for form, told in found.items() if told is not None}
