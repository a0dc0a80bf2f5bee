"""Sentences that the core makes, kept with what they are made of.

A ``Said`` is its English sentence, and is stored, printed and compared as such. It also knows its
template and what was filled in, so that a window in another language can make the sentence anew
(``ui.data_words.as_told``). Templates are written out in the call: packaging/languages.py gathers them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from whistle.model.days import day_words

Filling = str | int | date
"""What is filled in. Words from the vault are ``str`` and never looked up; a ``Said`` is made anew itself."""


class Said(str):
    """An English sentence with its ``template`` and ``facts``.

    ``one`` is the template for one where it is counted, and ``facts["n"]`` the number then. Strings
    made from it, by joining or cutting, are plain English again, and so is what another process gets.
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


def _said(template: str, facts: dict[str, Filling], one: str = "") -> Said:
    words = one if one and facts["n"] == 1 else template
    filled = {name: day_words(fact) if isinstance(fact, date) else fact for name, fact in facts.items()}
    made = Said(words.format(**filled))
    made.template, made.one, made.facts = template, one, MappingProxyType(facts)
    return made
