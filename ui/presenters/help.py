"""The help topics that ship, and which of them hold some words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ui.language import tr


@dataclass(frozen=True, slots=True)
class Topic:
    """One short text."""

    id: str
    title: str
    paragraphs: tuple[str, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """Return every topic in its order."""
    document = json.loads((files("resources") / "help.json").read_text(encoding="utf-8"))
    written = (Topic(one["id"], one["title"], tuple(one["paragraphs"])) for one in document["topics"])
    return (*written, _made_of(document["made_of"]))


def _made_of(parts: list[str]) -> Topic:
    """What the program is made of, with the attribution that each model asks for."""
    models = json.loads((files("resources") / "models.json").read_text(encoding="utf-8"))["models"]
    told = (
        tr("{first} Licence: {first2}.", first=one["attribution"], first2=one["licence"])
        for one in models.values()
    )
    return Topic("made-of", tr("What the program is made of"), (*parts, *told))


def holding(words: str) -> tuple[Topic, ...]:
    """Return the topics that hold every one of ``words``, in any case; all for none."""
    wanted = words.casefold().split()
    return tuple(
        topic
        for topic in topics()
        if all(word in " ".join((topic.title, *topic.paragraphs)).casefold() for word in wanted)
    )
