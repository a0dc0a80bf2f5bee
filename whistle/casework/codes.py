"""The tags: the taxonomy that ships with Whistle, and the form of a team's own codes."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final

from whistle.errors import BadValue, NotFound
from whistle.model import Code

HARMED: Final = ("worker", "claimant", "public")
"""Who a tagged passage says was harmed."""

TENSES: Final = ("past", "continuing", "likely")
"""Whether it has happened, is happening or is likely to: the wording of ERA 1996 s.43B(1)."""

KINDS: Final = ("act", "omission", "condition", "consequence")
"""What sort of thing a code alleges; a consequence needs one of the others beside it."""

_LOCAL = re.compile(r"L_[A-Z0-9](?:[A-Z0-9_]{0,28}[A-Z0-9])?")


@cache
def _document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(files("resources").joinpath("taxonomy.json").read_text("utf-8"))
    return document


@cache
def taxonomy() -> tuple[Code, ...]:
    """Return every code that ships, in the order in which a person sees them.

    ``standards`` holds ids of resources/standards.json ("D", or "S-m" for the part of S that is
    managers' support), ``era`` the limbs of ERA 1996 s.43B(1) to which the code may be relevant,
    with a question mark where doubtful.
    """
    return tuple(
        Code(
            id=entry["id"],
            slug=entry["slug"],
            group=entry["group"],
            kind=entry["kind"],
            label=entry["label"],
            definition=entry["definition"],
            standards=tuple(entry["ms"]),
            era=tuple(entry["era"]),
            harmed=tuple(entry["harmed"]),
            needs_pair=entry["needs_pair"],
        )
        for entry in _document()["codes"]
    )


@cache
def groups() -> dict[str, str]:
    """Return the title of each group of codes by its letter, in the order shown."""
    return {group["id"]: group["title"] for group in _document()["groups"]}


@cache
def _by_id() -> dict[str, Code]:
    return {entry.id: entry for entry in taxonomy()}


def code(code_id: str) -> Code:
    """Return the shipped code with this id, in either case ("a3" is A3).

    Raises NotFound, also for a team's own code: those live in the vault.
    """
    try:
        return _by_id()[code_id.strip().upper()]
    except KeyError:
        raise NotFound("code") from None


def pair_with(code_id: str) -> str:
    """Return what a code must stand beside: "cause", "reply", or "" for nothing. Raises NotFound."""
    wanted = code(code_id).id
    pair: str = next(entry.get("pair_with", "") for entry in _document()["codes"] if entry["id"] == wanted)
    return pair


def is_local(code_id: str) -> bool:
    """Say whether an id has the form of a team's own code: ``L_`` and up to 30 of A-Z, 0-9, _."""
    return _LOCAL.fullmatch(code_id) is not None


def local_id(words: str) -> str:
    """Return the id of a team's own code from what was typed ("l_heat in lifts" is L_HEAT_IN_LIFTS).

    Raises BadValue when nothing usable is left or it is too long.
    """
    own = words.strip().upper().removeprefix("L_")
    candidate = "L_" + re.sub(r"[^A-Z0-9]+", "_", own).strip("_")
    if not is_local(candidate):
        raise BadValue("code", "L_ and up to 30 letters, digits or underscores")
    return candidate


LIMBS: Final = ("a", "b", "c", "d", "da", "e", "f")
"""The limbs of ERA 1996 s.43B(1) to which a code may be relevant; each may have a question mark."""

MAX_LABEL: Final = 60
MAX_DEFINITION: Final = 600


@cache
def standards() -> frozenset[str]:
    """The parts of HSE's Management Standards that a code can speak to."""
    return frozenset(name for entry in taxonomy() for name in entry.standards)


def local_code(
    code_id: str,
    label: str,
    definition: str,
    kind: str,
    *,
    speaks_to: Sequence[str] = (),
    era: Sequence[str] = (),
    harmed: Sequence[str] = (),
) -> Code:
    """Return a team's own code, checked: its definition is printed beside it in every dossier.

    ``code_id`` may be typed in any way (see ``local_id``), or be blank: then the label names it.
    Raises BadValue with what would fit.
    """
    label, definition = " ".join(label.split()), " ".join(definition.split())
    if not 0 < len(label) <= MAX_LABEL:
        raise BadValue("label", f"1 to {MAX_LABEL} letters")
    if not 0 < len(definition) <= MAX_DEFINITION:
        raise BadValue("definition", f"1 to {MAX_DEFINITION} letters that say what it means")
    if kind not in KINDS:
        raise BadValue("kind", ", ".join(KINDS))
    _need_all("standards", speaks_to, standards())
    _need_all("era", [limb.removesuffix("?") for limb in era], LIMBS)
    _need_all("harmed", harmed, HARMED)
    own = local_id(code_id or label[:30])
    return Code(
        id=own,
        slug=own.removeprefix("L_"),
        group="L",
        kind=kind,
        label=label,
        definition=definition,
        standards=tuple(speaks_to),
        era=tuple(era),
        harmed=tuple(harmed),
    )


def _need_all(option: str, given: Sequence[str], fitting: Collection[str]) -> None:
    if not set(given) <= set(fitting):
        raise BadValue(option, ", ".join(sorted(fitting)))
