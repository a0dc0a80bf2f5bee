"""Sentences that the core makes, kept with what they are made of.

A ``Said`` is its English sentence, and is stored, printed and compared as such. It also knows its
template and what was filled in, so that a window in another language can make the sentence anew
(``ui.data_words.as_told``). Templates are written out in the call: packaging/languages.py gathers them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from string import Formatter
from types import MappingProxyType
from typing import Any

from whistle.model.days import day_words

Filling = str | int | date
"""What is filled in. Words from the vault are ``str`` and never looked up; a ``Said`` is made anew itself."""


class Said(str):
    """An English sentence with its ``template`` and ``facts``.

    ``one`` is the template for one where it is counted, and ``facts["n"]`` the number then. Strings
    made from it, by joining or cutting, are plain English again, and so is what another process gets
    that it was not taken apart for.
    """

    __slots__ = ("facts", "one", "template")

    template: str
    one: str
    facts: Mapping[str, Filling]

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)


class Shipped(Said):
    """A text that ships as data, such as the title of a choice; ``lowered`` within a sentence."""

    __slots__ = ("lowered",)

    lowered: bool


def told(template: str, /, **facts: Filling) -> Said:
    """A sentence with its ``{fields}`` filled in."""
    return _said(template, facts)


def told_of(one: str, more: str, number: int, /, **facts: Filling) -> Said:
    """A counted sentence: ``told_of("1 passage", "{n} passages", number)``."""
    return _said(more, {"n": number, **facts}, one)


def told_in_turn(parts: Iterable[str], between: str = ", ") -> Said:
    """Several one after the other; each is made anew for itself."""
    facts: dict[str, Filling] = {f"part{number}": part for number, part in enumerate(parts)}
    return _said(between.join(f"{{{name}}}" for name in facts), facts)


def shipped(text: str, *, lower: bool = False) -> Shipped:
    """A text of the data that ships."""
    made = Shipped(text.lower() if lower else text)
    made.template, made.one, made.facts, made.lowered = text, "", MappingProxyType({}), lower
    return made


Parts = str | list[Any]
"""A sentence as JSON holds it."""


def taken_apart(words: str) -> Parts:
    """What a sentence is made of, to be sent to another process; a plain string is itself.

    Dates and texts that ship as data are not sent so.
    """
    if type(words) is not Said:
        return str(words)
    facts = {name: taken_apart(fact) if isinstance(fact, str) else fact for name, fact in words.facts.items()}
    return [words.template, facts, words.one]


def put_together(parts: Parts) -> str:
    """The sentence that was taken apart. Raises KeyError, TypeError or ValueError where it is none."""
    if isinstance(parts, str):
        return parts
    template, sent, one = parts
    for words in (template, one):
        for _, name, form, conversion in Formatter().parse(words):
            if name is not None and (not name.isidentifier() or form or conversion):
                raise ValueError("more than the name of a fact")
    facts: dict[str, Filling] = {
        name: fact if isinstance(fact, int) else put_together(fact) for name, fact in sent.items()
    }
    return _said(template, facts, one)


def _said(template: str, facts: dict[str, Filling], one: str = "") -> Said:
    words = one if one and facts["n"] == 1 else template
    filled = {name: day_words(fact) if isinstance(fact, date) else fact for name, fact in facts.items()}
    made = Said(words.format(**filled))
    made.template, made.one, made.facts = template, one, MappingProxyType(facts)
    return made
