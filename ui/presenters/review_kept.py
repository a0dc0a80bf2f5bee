"""A review put away and taken up again: what was decided, as bytes for the vault.

It is taken up only for exactly the same words; a decision comes back only where the same person
or thing stands in the same places.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any, Final

from ui.presenters.review_things import Addition, Choice, Thing
from whistle.model import Action, IdentifierKind

VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """What was decided of the scanner's things (by key), and what was added with its choice."""

    choices: dict[str, Choice]
    additions: tuple[tuple[Addition, Choice], ...] = ()


def put_away(text: str, base: tuple[Thing, ...], kept: Kept) -> bytes:
    """Return the bytes to keep; nothing where nothing was decided."""
    if not kept.choices and not kept.additions:
        return b""
    return json.dumps(
        {
            "version": VERSION,
            "text": _digest(text),
            "choices": [
                {"key": t.key, "places": [list(p) for p in t.places], **_choice(kept.choices[t.key])}
                for t in base
                if t.key in kept.choices
            ],
            "added": [
                {
                    "label": a.label,
                    "words": a.words,
                    "kind": a.kind.value,
                    "places": [list(p) for p in a.places],
                    "only": a.only,
                    **_choice(choice),
                }
                for a, choice in kept.additions
            ],
        },
        ensure_ascii=False,
    ).encode("utf-8")


def take_up(data: bytes, text: str, base: tuple[Thing, ...]) -> Kept:
    """Read bytes that ``put_away`` made; what no longer fits is left out."""
    if not data:
        return Kept({})
    try:
        found: dict[str, Any] = json.loads(data)
        if found["version"] != VERSION or found["text"] != _digest(text):
            return Kept({})
        places = {t.key: [list(p) for p in t.places] for t in base}
        choices = {
            row["key"]: _read(row) for row in found["choices"] if places.get(row["key"]) == row["places"]
        }
        taken = {t.label for t in base}
        additions = tuple(
            (
                Addition(
                    row["label"],
                    row["words"],
                    IdentifierKind(row["kind"]),
                    tuple((str(f), int(s), int(e)) for f, s, e in row["places"]),
                    bool(row["only"]),
                ),
                _read(row),
            )
            for row in found["added"]
            if row["label"] not in taken
        )
    except (ValueError, KeyError, TypeError):
        # Written by another version: deciding again is safe, guessing is not.
        return Kept({})
    return Kept(choices, additions)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _choice(choice: Choice) -> dict[str, str]:
    return {
        "action": choice.action.value,
        "as": choice.label_as,
        "to": choice.to,
        "reason": choice.reason,
    }


def _read(row: dict[str, Any]) -> Choice:
    return Choice(Action(row["action"]), str(row["as"]), str(row["to"]), str(row["reason"]))
