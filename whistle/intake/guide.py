"""Guides: how an interview goes, and what somebody who writes alone is told. They are data.

A guide is a JSON file (resources/guide, or a team's own): phases with questions, things to tick,
fields and a card. What was told to a source is kept with the guide's version, so every change of
words needs a new one. ``lint`` looks a guide through for questions that are no good.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal, get_args

from whistle.errors import BadValue

Mode = Literal["interview", "self"]
GuideFieldType = Literal["line", "words", "choice", "scale", "date", "number"]
MODES: Final = get_args(Mode)
FIELD_TYPES: Final = get_args(GuideFieldType)
MAX_BYTES: Final = 1_000_000
MAX_QUESTION_WORDS: Final = 30
PHASES: Final[dict[str, tuple[str, ...]]] = {
    "interview": (
        "plan",
        "explain",
        "account",
        "follow-up",
        "raised",
        "evidence",
        "permission",
        "close",
        "afterwards",
    ),
    "self": ("account", "before", "handover"),
}
"""The phases that a guide of each mode has, in their order: free recall before any focused question."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to a source. ``once_said`` are labels it may hold, since it is put after the source did.

    An ``example`` shows how to go back to what the source said; it is not put as it stands.
    """

    words: str
    once_said: tuple[str, ...] = ()
    example: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """Something that is read out or seen to, and ticked. ``when`` is the answer that calls for it."""

    id: str
    title: str
    words: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class GuideField:
    """Something to fill in. ``of_source`` is one source's of several; ``private`` is never kept unasked.

    ``takes_from`` names a list of resources/routes.json whose entries are its choices.
    """

    id: str
    title: str
    type: GuideFieldType
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    of_source: bool = False
    private: bool = False
    ask: tuple[Ask, ...] = ()
    takes_from: str = ""


@dataclass(frozen=True, slots=True)
class GuideCard:
    """A card of which there can be any number: an event, or a time it was raised."""

    id: str
    title: str
    plural: str
    name: str
    fields: tuple[GuideField, ...]


@dataclass(frozen=True, slots=True)
class Phase:
    """One step of the way."""

    id: str
    title: str
    says: str
    ask: tuple[Ask, ...] = ()
    ticks: tuple[Tick, ...] = ()
    fields: tuple[GuideField, ...] = ()
    card: GuideCard | None = None

    def tick(self, tick_id: str) -> Tick | None:
        """The tick with this id, or None."""
        return next((one for one in self.ticks if one.id == tick_id), None)

    def field(self, field_id: str) -> GuideField | None:
        """The field with this id, or None."""
        return next((one for one in self.fields if one.id == field_id), None)


@dataclass(frozen=True, slots=True)
class Guide:
    """A whole guide."""

    mode: Mode
    version: str
    title: str
    checked: date
    source: str
    phases: tuple[Phase, ...]

    def phase(self, phase_id: str) -> Phase:
        """One phase. Raises BadValue where there is none such."""
        for one in self.phases:
            if one.id == phase_id:
                return one
        raise BadValue("phase", ", ".join(one.id for one in self.phases))

    def card(self, card_id: str) -> GuideCard:
        """The card with this id. Raises BadValue."""
        for one in self.phases:
            if one.card is not None and one.card.id == card_id:
                return one.card
        raise BadValue("card", ", ".join(one.card.id for one in self.phases if one.card is not None))


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a guide that is to be looked at: where, by which rule, and what the words are."""

    where: str
    rule: str
    says: str
    words: str


@cache
def shipped(mode: Mode) -> Guide:
    """Return the guide that ships for a mode."""
    return read_guide(shipped_words(mode))


def shipped_words(mode: Mode) -> bytes:
    """Return the file of the guide that ships for a mode."""
    return files("resources").joinpath("guide", f"{mode}.json").read_bytes()


def read_guide(data: bytes) -> Guide:
    """Read a guide. Raises BadValue, naming the place, where it is none or something in it does not fit."""
    if len(data) > MAX_BYTES:
        raise BadValue("the guide", "a file of a megabyte at most")
    try:
        document = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise BadValue("the guide", "a JSON file in UTF-8") from error
    if not isinstance(document, dict):
        raise BadValue("the guide", "a JSON object")
    mode = _word(document, "mode", "the guide")
    if mode not in MODES:
        raise BadValue("mode", " or ".join(MODES))
    checked = _word(document, "checked", "the guide")
    try:
        day = date.fromisoformat(checked)
    except ValueError as error:
        raise BadValue("checked", "a day, such as 2026-11-28") from error
    phases = tuple(_phase(entry) for entry in _list(document, "phases", "the guide"))
    if tuple(phase.id for phase in phases) != PHASES[mode]:
        raise BadValue("phases", "in this order: " + ", ".join(PHASES[mode]))
    found: Guide = Guide(
        mode=mode,  # type: ignore[arg-type]  # one of MODES
        version=_word(document, "version", "the guide"),
        title=_word(document, "title", "the guide"),
        checked=day,
        source=_word(document, "source", "the guide"),
        phases=phases,
    )
    _need_single_ids(found)
    return found


def _need_single_ids(guide: Guide) -> None:
    for phase in guide.phases:
        ids = [tick.id for tick in phase.ticks] + [one.id for one in phase.fields]
        ids += [f"{phase.card.id}.{one.id}" for one in phase.card.fields] if phase.card else []
        if len(ids) != len(set(ids)):
            raise BadValue(phase.id, "each id once")
    explain = guide.phases[1]
    if guide.mode == "interview" and explain.tick("secrecy") is None:
        raise BadValue("explain", "the secrecy notice, a tick with the id 'secrecy'")


_ID: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}")


def _word(entry: Mapping[str, Any], key: str, where: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        raise BadValue(f"{key} of {where}", "words")
    return value.strip()


def _maybe(entry: Mapping[str, Any], key: str, where: str) -> str:
    return _word(entry, key, where) if entry.get(key) else ""


def _id(entry: Any, where: str) -> str:
    found = _word(_mapping(entry, where), "id", where)
    if not _ID.fullmatch(found):
        raise BadValue(f"id in {where}", "small letters, digits and dashes")
    return found


def _mapping(entry: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(entry, dict):
        raise BadValue(where, "an object")
    return entry


def _list(entry: Mapping[str, Any], key: str, where: str) -> list[Any]:
    value = entry.get(key, [])
    if not isinstance(value, list):
        raise BadValue(f"{key} of {where}", "a list")
    return value


def _phase(entry: Any) -> Phase:
    phase_id = _id(entry, "phases")
    card = entry.get("card")
    return Phase(
        id=phase_id,
        title=_word(entry, "title", phase_id),
        says=_maybe(entry, "says", phase_id),
        ask=tuple(_ask(one, phase_id) for one in _list(entry, "ask", phase_id)),
        ticks=tuple(_tick(one, phase_id) for one in _list(entry, "ticks", phase_id)),
        fields=tuple(_field(one, phase_id) for one in _list(entry, "fields", phase_id)),
        card=_card(card, phase_id) if card is not None else None,
    )


def _ask(entry: Any, where: str) -> Ask:
    if isinstance(entry, str):
        entry = {"words": entry}
    entry = _mapping(entry, where)
    said = _list(entry, "once_said", where)
    return Ask(
        _word(entry, "words", where), tuple(str(one).casefold() for one in said), entry.get("example") is True
    )


def _tick(entry: Any, where: str) -> Tick:
    tick_id = _id(entry, where)
    place = f"{where}, {tick_id}"
    return Tick(
        tick_id, _maybe(entry, "title", place), _word(entry, "words", place), _maybe(entry, "when", place)
    )


def _field(entry: Any, where: str) -> GuideField:
    field_id = _id(entry, where)
    place = f"{where}, {field_id}"
    kind = _word(entry, "type", place)
    if kind not in FIELD_TYPES:
        raise BadValue(f"type of {place}", ", ".join(FIELD_TYPES))
    choices = tuple(
        (_word(_mapping(one, place), "id", place), _word(one, "title", place))
        for one in _list(entry, "choices", place)
    )
    takes_from = _maybe(entry, "from", place)
    if kind == "choice" and not choices and takes_from not in ("routes", "raised_by", "how"):
        raise BadValue(f"choices of {place}", "at least one, or from: routes, raised_by, how")
    return GuideField(
        id=field_id,
        title=_word(entry, "title", place),
        type=kind,  # type: ignore[arg-type]  # one of FIELD_TYPES
        help=_maybe(entry, "help", place),
        choices=choices,
        of_source=entry.get("for") == "source",
        private=entry.get("private") is True,
        ask=tuple(_ask(one, place) for one in _list(entry, "ask", place)),
        takes_from=takes_from,
    )


def _card(entry: Any, where: str) -> GuideCard:
    card_id = _id(entry, where)
    fields = tuple(_field(one, card_id) for one in _list(_mapping(entry, where), "fields", card_id))
    name = _word(entry, "name", card_id)
    if name not in {one.id for one in fields}:
        raise BadValue(f"name of {card_id}", "the id of one of its fields")
    needed = {
        "incident": {"when", "where", "what", "basis"},
        "raised": {"when", "to", "route", "information"},
    }
    if not needed.get(card_id, {"incident or raised"}) <= {one.id for one in fields}:
        raise BadValue(f"fields of {card_id}", "those that every card of its kind has")
    return GuideCard(card_id, _word(entry, "title", card_id), _word(entry, "plural", card_id), name, fields)


# -- questions ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Rules:
    patterns: tuple[tuple[str, str, re.Pattern[str]], ...]
    labels: re.Pattern[str]
    label_says: str


@cache
def _rules() -> _Rules:
    document = json.loads(files("resources").joinpath("guide", "lint.json").read_text("utf-8"))
    return _Rules(
        tuple(
            (rule["id"], rule["says"], re.compile(pattern, re.IGNORECASE))
            for rule in document["rules"]
            for pattern in rule["patterns"]
        ),
        re.compile(r"\b(?:" + "|".join(map(re.escape, document["labels"])) + r")\b", re.IGNORECASE),
        document["label_says"],
    )


def questions(guide: Guide) -> Iterator[tuple[str, Ask]]:
    """Every question that is put to a source, with its place."""
    for phase in guide.phases:
        for number, ask in enumerate(phase.ask, 1):
            yield f"{phase.id}, question {number}", ask
        for field in (*phase.fields, *(phase.card.fields if phase.card else ())):
            for number, ask in enumerate(field.ask, 1):
                yield f"{phase.id}, {field.id}, question {number}", ask


def lint(guide: Guide) -> list[Finding]:
    """Look a guide through; nothing found means nothing that these rules know of."""
    found = [finding for where, ask in questions(guide) for finding in lint_question(ask, where)]
    account = guide.phase("account")
    if guide.mode == "interview" and (len(account.ask) != 1 or account.card is not None):
        found.append(
            Finding("account", "free-account", "has one prompt and no card: the source tells it freely", "")
        )
    return found


def lint_question(ask: Ask, where: str = "") -> list[Finding]:
    """What is wrong with one question: each rule once."""
    rules = _rules()
    found: dict[str, Finding] = {}
    sentences = [one.strip() for one in re.split(r"(?<=[.!?])\s+", ask.words.strip())]
    for rule, says, pattern in rules.patterns:
        # Two questions are seen only in the whole; whether one leads, in the sentence that asks.
        parts = [ask.words.strip()] if rule == "double" else [one for one in sentences if one.endswith("?")]
        if any(pattern.search(part) for part in parts):
            found.setdefault(rule, Finding(where, rule, says, ask.words))
    labels = {one.group().casefold() for one in rules.labels.finditer(ask.words)}
    if labels - set(ask.once_said):
        found["label"] = Finding(where, "label", rules.label_says, ask.words)
    if len(ask.words.split()) > MAX_QUESTION_WORDS:
        found["long"] = Finding(where, "long", f"is longer than {MAX_QUESTION_WORDS} words", ask.words)
    return list(found.values())
