"""The decisions file: what a person decided about names and clues (docs/decisions-format.md)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from whistle.errors import BadDecisions
from whistle.model import LABEL_STEMS, Action, IdentifierKind

VERSION = 1
_LABEL = re.compile(rf"(?:{'|'.join(sorted(LABEL_STEMS))}) [1-9]\d{{0,8}}")
_ALLOWED = frozenset(
    {"label", "text", "field", "start", "end", "action", "as", "to", "reason", "kind", "note"}
)
_ACTIONS = {a.value: a for a in (Action.LABEL, Action.GENERALISE, Action.REMOVE, Action.KEEP)}


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry: it chooses by ``label``, by ``text``, or by ``field``, ``start`` and ``end``.

    ``label_as`` is the label to use, ``to`` the words to generalise to, ``entry`` counts from 1.
    """

    action: Action
    label: str = ""
    text: str = ""
    field: str = ""
    start: int = 0
    end: int = 0
    label_as: str = ""
    to: str = ""
    reason: str = ""
    kind: IdentifierKind | None = None
    entry: int = 0


def clean_label(words: str) -> str | None:
    """Return a label without its brackets, or None when it is none ("Person 3", "[Person 3]")."""
    bare = " ".join(words.strip().removeprefix("[").removesuffix("]").split())
    return bare if _LABEL.fullmatch(bare) else None


def _word(row: dict[str, Any], name: str, entry: int) -> str:
    value = row.get(name, "")
    if not isinstance(value, str):
        raise BadDecisions(entry, f"{name} must be words")
    return value.strip()


def _label(row: dict[str, Any], name: str, entry: int) -> str:
    words = _word(row, name, entry)
    if not words:
        return ""
    label = clean_label(words)
    if label is None:
        raise BadDecisions(entry, f"{name} must be a label such as Person 3")
    return label


def _one(row: object, entry: int) -> Decision:
    if not isinstance(row, dict):
        raise BadDecisions(entry, "an entry must be an object")
    if not row.keys() <= _ALLOWED:
        raise BadDecisions(entry, "an entry has a key that is not known")
    action = _ACTIONS.get(row["action"]) if isinstance(row.get("action"), str) else None
    if action is None:
        raise BadDecisions(entry, "action must be label, generalise, remove or keep")
    text, field = _word(row, "text", entry), _word(row, "field", entry)
    label = _label(row, "label", entry)
    start, end = row.get("start"), row.get("end")
    placed = "field" in row or start is not None or end is not None
    if placed + ("text" in row) + ("label" in row) != 1:
        raise BadDecisions(entry, "choose by exactly one of label, text, or field with start and end")
    if placed and (not field or type(start) is not int or type(end) is not int or start < 0 or end <= start):
        raise BadDecisions(entry, "a place needs field, start and end, with end after start")
    if not placed and not label and not any(c.isalnum() for c in text):
        raise BadDecisions(entry, "text must hold a letter or digit")
    kind = _word(row, "kind", entry)
    if kind and kind not in set(IdentifierKind):
        raise BadDecisions(entry, "kind is not one of the kinds of identifier")
    label_as, to = _label(row, "as", entry), _word(row, "to", entry)
    if label_as and action is not Action.LABEL:
        raise BadDecisions(entry, "as goes only with the action label")
    if to and action is not Action.GENERALISE:
        raise BadDecisions(entry, "to goes only with the action generalise")
    return Decision(
        action,
        label,
        text,
        field,
        start if type(start) is int else 0,
        end if type(end) is int else 0,
        label_as,
        to,
        _word(row, "reason", entry),
        IdentifierKind(kind) if kind else None,
        entry,
    )


def parse_decisions(data: object) -> tuple[Decision, ...]:
    """Read a decisions file's JSON value: a list of entries, or an object with ``version`` 1.

    Raises BadDecisions with the number of the entry (from 1; 0 is the whole file).
    """
    if isinstance(data, dict):
        if data.get("version", VERSION) != VERSION:
            raise BadDecisions(0, "the version of the file is not 1")
        data = data.get("decisions")
    if not isinstance(data, list):
        raise BadDecisions(0, "the file must hold a list of decisions")
    return tuple(_one(row, n) for n, row in enumerate(data, 1))
