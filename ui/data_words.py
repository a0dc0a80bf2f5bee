"""What the core says, as the screen says it: texts that ship as data (tags, cards, guides), and sentences.

The core reads them and is English: what it stores, compares, prints and puts in a dossier never
passes through here. A page asks here at the moment of showing and gets the same frozen values with
their words in the language of the screen; ids stay what they are. Sentences that the core makes itself
are made anew here from what they were made of. A team's own words, and what has
no translation, stay as they are written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import cache
from typing import Any, Final, TypeVar

from ui.language import ENGLISH, as_said, chosen_language, day_words, of_the_core
from whistle.casework import codes as core_codes
from whistle.casework import kinds as core_kinds
from whistle.casework import wording as core_wording
from whistle.casework.codes import is_local
from whistle.casework.kinds import FieldKind, Option, RecordKind
from whistle.casework.readiness.page import Filled, Gap
from whistle.casework.wording import Choice, Route
from whistle.errors import NotFound
from whistle.intake.evidence.wording import Wording
from whistle.intake.evidence.wording import wording as core_evidence
from whistle.intake.guide import Ask, Guide, GuideCard, GuideField, Phase, Tick
from whistle.model import Code
from whistle.model.said import Said, Shipped

_SAID: Final[dict[type, frozenset[str]]] = {
    Option: frozenset({"title"}),
    FieldKind: frozenset({"title", "help"}),
    RecordKind: frozenset({"title", "plural", "says"}),
    Code: frozenset({"label", "definition"}),
    Ask: frozenset({"words"}),
    Tick: frozenset({"title", "words"}),
    GuideField: frozenset({"title", "help"}),
    GuideCard: frozenset({"title", "plural"}),
    Phase: frozenset({"title", "says"}),
    Guide: frozenset({"title"}),
    Gap: frozenset({"words"}),
    Filled: frozenset({"title", "wording", "ask_next"}),
    Choice: frozenset({"title"}),
    Route: frozenset({"title", "explains"}),
}
"""Which parts of what is read from data are words; all others are ids, figures or more of such values."""

_Thing = TypeVar("_Thing")


def in_words(thing: _Thing) -> _Thing:
    """The same value with its words in the language of the screen; in English the value itself."""
    if chosen_language() == ENGLISH:
        return thing
    return _in_words(thing)  # type: ignore[no-any-return]  # of the type that it was


def as_told(words: str) -> str:
    """A sentence of the core, made anew in the language of the screen; any other string as it is."""
    if not isinstance(words, Said) or chosen_language() == ENGLISH:
        return words
    if isinstance(words, Shipped):
        shown = as_said(words.template)
        return shown.lower() if words.lowered else shown
    facts = {name: _as_filled(fact) for name, fact in words.facts.items()}
    return of_the_core(words.one, words.template, facts)


def _as_filled(fact: str | int | date) -> object:
    if isinstance(fact, str):
        return as_told(fact)
    return day_words(fact) if isinstance(fact, date) else fact


def _in_words(thing: Any) -> Any:
    named = _SAID.get(type(thing))
    if named is None or not is_dataclass(thing):
        return thing
    changed: dict[str, Any] = {}
    for one in fields(thing):
        value = getattr(thing, one.name)
        if one.name in named:
            changed[one.name] = as_said(value)
        elif isinstance(thing, GuideField) and one.name == "choices":
            changed[one.name] = tuple((choice, as_said(title)) for choice, title in value)
        elif isinstance(value, tuple):
            changed[one.name] = tuple(_in_words(each) for each in value)
        elif type(value) in _SAID:
            changed[one.name] = _in_words(value)
    return replace(thing, **changed)


# -- kinds of cards ------------------------------------------------------------------------------


@cache
def _kinds(_language: str) -> dict[str, RecordKind]:
    return {name: in_words(kind) for name, kind in core_kinds.kinds().items()}


def kinds() -> dict[str, RecordKind]:
    """Every kind of card by its id, in the order in which a person sees them."""
    return _kinds(chosen_language())


def kind_named(kind: str) -> RecordKind:
    """The kind with this id. Raises NotFound."""
    try:
        return kinds()[kind]
    except KeyError:
        raise NotFound("kind of record") from None


# -- tags ----------------------------------------------------------------------------------------


@cache
def _taxonomy(_language: str) -> tuple[Code, ...]:
    return tuple(in_words(code) for code in core_codes.taxonomy())


def taxonomy() -> tuple[Code, ...]:
    """Every tag that ships, in the order in which a person sees them."""
    return _taxonomy(chosen_language())


def tags_in_words(codes: Iterable[Code]) -> tuple[Code, ...]:
    """These tags as the screen says them; a team's own stay in the team's words."""
    return tuple(code if is_local(code.id) else in_words(code) for code in codes)


def groups() -> dict[str, str]:
    """The title of each group of tags by its letter."""
    return {letter: as_said(title) for letter, title in core_codes.groups().items()}


# -- routes, files -------------------------------------------------------------------------------


def routes() -> tuple[Route, ...]:
    """The routes by which a concern can be raised."""
    return tuple(in_words(one) for one in core_wording.routes())


def raised_by() -> tuple[Choice, ...]:
    """Who can have raised it."""
    return tuple(in_words(one) for one in core_wording.raised_by())


def ways() -> tuple[Choice, ...]:
    """How it can have been raised."""
    return tuple(in_words(one) for one in core_wording.ways())


@cache
def _wording(_language: str) -> Wording:
    held = core_evidence()
    return Wording(
        {name: (as_said(title), as_said(says)) for name, (title, says) in held.traces.items()},
        *(
            {name: as_said(title) for name, title in part.items()}
            for part in (held.formats, held.refusals, held.shows)
        ),
    )


def wording() -> Wording:
    """The words for what files carry and why some have no cleaned copy."""
    return _wording(chosen_language())
