"""Which letters a pattern cannot match without: patterns that a text cannot match are not run.

A pattern's syntax tree is walked for literals of which every match must hold at least one;
a text's runs of one to three characters are collected once. Most rules are about rare words,
so most are passed over, and a text made to be slow (one character, a million times) is quick.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

_MOST_CHARACTERS = 12
"""A class with more characters than this ("any letter") says too little to be of use."""


@lru_cache(maxsize=2)
def grams(text: str) -> frozenset[str]:
    """Return every run of one, two and three characters of a text, in lower case."""
    low = text.lower()
    # As tuples first: the next one is made where the last was, unless it is new.
    threes = frozenset(map("".join, set(zip(low, low[1:], low[2:], strict=False))))
    return frozenset(low).union(threes, (run[:2] for run in threes), (low[-2:],) if len(low) > 1 else ())


def _members(choices: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """Return the characters of a class, or None when they are many or not counted out."""
    found: set[str] = set()
    for kind, value in choices:
        if str(kind) == "LITERAL":
            found.add(chr(value).lower())
        elif str(kind) == "RANGE" and value[1] - value[0] < _MOST_CHARACTERS:
            found.update(chr(c).lower() for c in range(value[0], value[1] + 1))
        elif str(kind) == "CATEGORY" and str(value) == "CATEGORY_DIGIT":
            found.update("0123456789")
        else:
            return None
    return frozenset(found) if len(found) <= _MOST_CHARACTERS else None


def _better(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    """Return the condition that fewer texts meet: the longer literals, then the fewer."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other, key=lambda s: (-min(map(len, s)), len(s)))


def _needed(tree: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    best: frozenset[str] | None = None
    run = ""
    for kind, value in tree:
        name = str(kind)
        if name == "LITERAL":
            run += chr(value).lower()
            continue
        if run:
            best, run = _better(best, frozenset({run[:3]})), ""
        found: frozenset[str] | None = None
        if name == "IN":
            found = _members(value)
        elif name == "SUBPATTERN":
            found = _needed(value[3])
        elif name == "BRANCH":
            branches = [_needed(branch) for branch in value[1]]
            found = (
                None if any(b is None for b in branches) else frozenset().union(*(b for b in branches if b))
            )
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") and value[0] > 0:
            found = _needed(value[2])
        best = _better(best, found)
    return _better(best, frozenset({run[:3]})) if run else best


@lru_cache(maxsize=1024)
def needs(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """Return runs of up to three lower-case characters of which every match holds one.

    None when nothing can be said: the pattern must then be run.
    """
    # The parser has no public name; without it every pattern is run, only slower.
    parser = getattr(re, "_parser", None)
    return None if parser is None else _needed(parser.parse(pattern.pattern, pattern.flags))


def can_match(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a text holds what a pattern needs (it may still not match)."""
    needed = needs(pattern)
    return needed is None or not needed.isdisjoint(grams(text))
