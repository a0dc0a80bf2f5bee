"""Deciding the clues that stayed in sealed words: needed before anything leaves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from whistle.errors import WrongState
from whistle.identifiers.review import Accept, Decision
from whistle.model import Action, Annotation, SealedText, Testimony, TestimonyState
from whistle.vault.tables.testimonies import FieldRow, Testimonies
from whistle.vault.vault import Vault

_LEAVES_TEXT = frozenset({Action.GENERALISE, Action.REMOVE, Action.KEEP})


@dataclass(frozen=True, slots=True)
class Clue:
    """A clue of a sealed account: the words, where they are, and what was decided."""

    field_id: str
    words: str
    annotation: Annotation

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided yet."""
        return self.annotation.action is Action.OPEN


@dataclass(frozen=True, slots=True)
class Decided:
    """How many clues a call decided, and how many of the account are still open."""

    decided: int
    clues_open: int


def clues(vault: Vault, testimony: Testimony) -> list[Clue]:
    """Every clue of the sealed words of an account, in their order."""
    return [
        Clue(field.id, field.words.text[a.start : a.end], a)
        for field in Testimonies(vault).fields(testimony.id, sealed=True)
        for a in field.words.annotations
    ]


def decide(vault: Vault, testimony: Testimony, decisions: Sequence[Decision], accept: Accept) -> Decided:
    """Decide open clues; the sealed words themselves never change.

    A decision chooses by ``text`` or by ``field``, ``start`` and ``end`` of the sealed words and
    may also change what was decided before; ``accept="all"`` generalises what is still open to
    its first rung, or removes it where there is none. Raises WrongState before sealing.
    """
    if testimony.state is not TestimonyState.SEALED:
        raise WrongState("account", "sealed")
    testimonies = Testimonies(vault)
    changed = still_open = 0
    with vault.db.transaction():
        for field in testimonies.fields(testimony.id, sealed=True):
            after = tuple(_after(field, a, decisions, accept) for a in field.words.annotations)
            still_open += sum(a.action is Action.OPEN for a in after)
            if after != field.words.annotations:
                changed += sum(x != y for x, y in zip(after, field.words.annotations, strict=True))
                testimonies.annotate(field.id, SealedText(field.words.text, after))
        if changed:
            vault.custody.append("clues-decided", testimony.id, clues=str(changed))
    return Decided(changed, still_open)


def _after(field: FieldRow, clue: Annotation, decisions: Sequence[Decision], accept: Accept) -> Annotation:
    words = field.words.text[clue.start : clue.end]
    for decision in decisions:
        if decision.action in _LEAVES_TEXT and _meant(decision, field, clue, words):
            return _with(clue, decision.action, decision.to, decision.reason)
    if accept == "all" and clue.action is Action.OPEN:
        return _with(clue, Action.GENERALISE, "", "")
    return clue


def _meant(decision: Decision, field: FieldRow, clue: Annotation, words: str) -> bool:
    if decision.field:
        return (decision.field, decision.start, decision.end) == (field.id, clue.start, clue.end)
    return bool(decision.text) and _folded(decision.text) == _folded(words)


def _folded(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip().casefold()


def _with(clue: Annotation, action: Action, to: str, reason: str) -> Annotation:
    if action is Action.GENERALISE:
        to = to or (clue.ladder[0] if clue.ladder else "")
        if not to:
            action = Action.REMOVE
    return replace(clue, action=action, replacement=to if action is Action.GENERALISE else "", reason=reason)
