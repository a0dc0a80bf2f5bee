"""Tags that words may deserve: always suggestions, each with its reason and the words it rests on.

The rules are lists of words (resources/tag_rules.json). A rule hints at its tag where one sentence
holds something of each of its lists. Nothing is learned and nothing remembered; time grows with the
text.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from whistle.casework.copies import Word, words_of
from whistle.casework.sentences import sentences

GAP: Final = "~"
"""In a list: up to MOST_BETWEEN words, whatever they are."""

MOST_BETWEEN: Final = 4
NUMBER: Final = "#"
"""In a list: a number."""

_STAR: Final = "*"
_STEM: Final = 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A tag that a sentence may deserve: ``start`` to ``end``, and the places of the words it rests on."""

    code: str
    start: int
    end: int
    why: str
    rests_on: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A tag and the lists of which a sentence has to hold something.

    With ``across`` some of it may stand in the sentence right before.
    """

    code: str
    lists: tuple[str, ...]
    why: str
    across: bool = False


@dataclass(frozen=True, slots=True)
class _Phrases:
    """Every phrase of every list, found by the first letters of its first word."""

    by_stem: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    rules: tuple[Rule, ...]


@cache
def _rules() -> _Phrases:
    document = json.loads(files("resources").joinpath("tag_rules.json").read_text("utf-8"))
    by_stem: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for name, phrases in document["lists"].items():
        for phrase in phrases:
            parts = tuple(piece for part in phrase.split() for piece in _parts(part))
            by_stem[NUMBER if parts[0] == NUMBER else parts[0].rstrip(_STAR)[:_STEM]].append((parts, name))
    return _Phrases(
        {stem: tuple(held) for stem, held in by_stem.items()},
        tuple(
            Rule(rule["code"], tuple(rule["lists"]), rule["why"], rule.get("across", False))
            for rule in document["rules"]
        ),
    )


def _parts(part: str) -> tuple[str, ...]:
    """What one word of a list comes to: signs stay, words are taken apart as those of a text are."""
    if part in (GAP, NUMBER) or part[-1] == _STAR:
        return (part,)
    return tuple(word.text for word in words_of(part))


_Held = dict[str, tuple[int, int]]
"""Of which lists a sentence holds something, and where."""


def suggest(text: str) -> tuple[Suggestion, ...]:
    """Suggest tags for the sentences of a text, in its order; one sentence can have several."""
    known = _rules()
    words = words_of(text)
    found: list[Suggestion] = []
    before: tuple[tuple[int, int], _Held] = ((0, 0), {})
    at = 0
    for start, end in sentences(text):
        while at < len(words) and words[at].start < start:
            at += 1
        stop = at
        while stop < len(words) and words[stop].end <= end:
            stop += 1
        held = _held(known, words[at:stop])
        found += _hints(known, (start, end), held, *before)
        before = ((start, end), held)
        at = stop
    return tuple(found)


def _held(known: _Phrases, words: Sequence[Word]) -> _Held:
    held: _Held = {}
    for at, word in enumerate(words):
        stems = {word.text[:length] for length in range(1, _STEM + 1)}
        if is_number(word.text):
            stems.add(NUMBER)
        for stem in stems:
            for parts, name in known.by_stem.get(stem, ()):
                if name not in held and (end := _reaches(parts, words, at)):
                    held[name] = (word.start, words[end - 1].end)
    return held


def _hints(
    known: _Phrases, span: tuple[int, int], held: _Held, earlier: tuple[int, int], held_before: _Held
) -> list[Suggestion]:
    hints: dict[str, Suggestion] = {}
    for rule in known.rules:
        if rule.code in hints:
            continue
        here = [name for name in rule.lists if name in held]
        before = [name for name in rule.lists if name not in held and rule.across and name in held_before]
        if not here or len(here) + len(before) < len(rule.lists):
            continue
        places = {held[name] for name in here} | {held_before[name] for name in before}
        start = earlier[0] if before else span[0]
        hints[rule.code] = Suggestion(rule.code, start, span[1], rule.why, tuple(sorted(places)))
    return list(hints.values())


_NUMBER_WORDS: Final = frozenset(
    {
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
        *("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"),
    }
)


def is_number(word: str) -> bool:
    """Whether a word is a number, in figures or written out."""
    return word.isdecimal() or word in _NUMBER_WORDS


def _reaches(parts: Sequence[str], words: Sequence[Word], at: int) -> int:
    """The number of the word after the phrase that begins here, or 0 where it does not."""
    for place, part in enumerate(parts):
        if part == GAP:
            rest = parts[place + 1 :]
            return next(
                (end for skip in range(MOST_BETWEEN + 1) if (end := _reaches(rest, words, at + skip))), 0
            )
        if at >= len(words) or not _fits(part, words[at].text):
            return 0
        at += 1
    return at


def _fits(part: str, word: str) -> bool:
    if part == NUMBER:
        return is_number(word)
    return word.startswith(part[:-1]) if part[-1] == _STAR else word == part
