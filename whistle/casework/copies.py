"""Texts made from other texts: how alike two are, what differs, and statements used again.

Alike is measured by runs of three words that both texts hold: people who saw the same thing tell it
in words of their own and share next to none of them, a rewrite keeps many, also where a machine put
other words in their place. What somebody retold from beginning to end in their own words is not
found by this, nor by anything else that looks at words.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from rapidfuzz import fuzz

RUN: Final = 3
"""Words in one run."""

LEAST_SHARE: Final = 0.10
"""Of the shorter text's runs, the share from which one is taken for made from the other.

Independent accounts of one subject share up to 0.04, rewrites by a machine 0.19 and more (the half
of tests/data/casework/near_copies.txt that may be looked at): a little over the geometric middle."""

LEAST_RUNS: Final = 8
"""Fewer shared runs than that are chance or a stock phrase, however short the text."""

QUOTED_WORDS: Final = 25
"""Words of unbroken quotation that make a text a copy even where they are a small part of it."""

COMMON_IN: Final = 3
"""A run that stands in so many other texts, which are no copies of each other, is a form of words."""

MOST_LETTERS: Final = 200_000
"""About 37,000 words, which take a second."""

_CLEARLY: Final = 0.6
_TOKEN: Final = re.compile(r"\[(?:[A-Z][a-z]+ \d+|removed)\]|[^\W_]+(?:['’][^\W_]+)*")
_INDEXED: Final = re.compile(r"[^\W_]+")
_MOST_KEPT: Final = 3
_FORM: Final = re.compile(r"^[^\n]{1,300}[?:][ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text, without case and accents, and where it stands."""

    text: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text and its labels, in order; offsets are those of the text given."""
    return [Word(_fold(found.group()), found.start(), found.end()) for found in _TOKEN.finditer(text)]


def _fold(word: str) -> str:
    folded = word.casefold().replace("’", "'")
    if folded.isascii():
        return folded
    return "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))


class Prepared:
    """A text made ready to be compared. Questions of a form do not count as its words.

    Of a longer text than MOST_LETTERS the beginning is compared.
    """

    def __init__(self, text: str) -> None:
        self._text = text[:MOST_LETTERS]
        self.words = [word.text for word in words_of(_FORM.sub("", self._text))]

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """Every run of three words, once."""
        return frozenset(zip(*(self.words[start:] for start in range(RUN)), strict=False))

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Its words as an index knows them (no apostrophes), and where they stand, three places at most."""
        found: dict[str, list[int]] = {}
        for place, match in enumerate(_INDEXED.finditer(self._text)):
            held = found.setdefault(_fold(match.group()), [])
            if len(held) < _MOST_KEPT:
                held.append(place)
        return {word: held for word, held in found.items() if len(word) > 2}


@dataclass(frozen=True, slots=True)
class Likeness:
    """How far two texts share their words. ``share`` is of the shorter one's runs, 0 to 1."""

    share: float
    runs: int
    quoted: int

    @property
    def copied(self) -> bool:
        """Whether one is to be proposed as made from the other, or as quoting it at length."""
        return (self.share >= LEAST_SHARE and self.runs >= LEAST_RUNS) or self.quoted >= QUOTED_WORDS

    @property
    def percent(self) -> int:
        """The share, of 100."""
        return round(100 * self.share)


def likeness(one: Prepared, other: Prepared, common: Collection[tuple[str, ...]] = ()) -> Likeness:
    """How alike two texts are. Runs in ``common`` are a form of words and do not count."""
    shared = one.runs & other.runs
    if common:
        shared = shared.difference(common)
    fewer = min(len(one.runs), len(other.runs))
    return Likeness(
        share=len(shared) / fewer if fewer else 0.0,
        runs=len(shared),
        quoted=_longest(one.words, shared) if len(shared) > LEAST_RUNS else 0,
    )


def _longest(words: Sequence[str], shared: Collection[tuple[str, ...]]) -> int:
    """The most words on end of which every run is shared."""
    best = run = 0
    for at in range(len(words) - RUN + 1):
        run = run + 1 if tuple(words[at : at + RUN]) in shared else 0
        best = max(best, run)
    return best + RUN - 1 if best else 0


def alike(new: Prepared, others: Mapping[str, Prepared]) -> dict[str, Likeness]:
    """Which of the others share so many words with a text that one is made from the other.

    What stands in several of the others that are no copies of each other (a form, a letter that many
    signed) does not count.
    """
    runs = {key: new.runs & other.runs for key, other in others.items()}
    families = _families(others, runs)
    held: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for key, found in runs.items():
        for run in found:
            held[run].add(families[key])
    common = {run for run, by in held.items() if len(by) >= COMMON_IN}
    copies = {}
    for key, other in others.items():
        how = likeness(new, other, common)
        if how.copied or (raw := likeness(new, other)).share >= _CLEARLY:
            copies[key] = how if how.copied else raw
    return copies


def _families(
    others: Mapping[str, Prepared], shared: Mapping[str, Collection[tuple[str, ...]]]
) -> dict[str, str]:
    """Put others that are plainly copies of each other together: {key: key of the first}."""
    first: dict[str, str] = {}
    heads: list[str] = []
    for key in others:
        if len(shared[key]) >= LEAST_RUNS:
            for head in heads:
                if likeness(others[key], others[head]).share >= _CLEARLY:
                    first[key] = head
                    break
            else:
                heads.append(key)
        first.setdefault(key, key)
    return first


# -- what differs -----------------------------------------------------------------------------


class Difference(StrEnum):
    """What became of a piece of the first text in the second."""

    SAME = "same"
    MOVED = "moved"
    CHANGED = "changed"
    ADDED = "added"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of two texts: its place in the first and in the second, None where it is not there."""

    what: Difference
    first: tuple[int, int] | None
    second: tuple[int, int] | None


_Block = tuple[int, int, int]
"""Where words stand in the first text and in the second, and how many."""

_MOST_PLACES: Final = 32


def differences(first: str, second: str) -> tuple[Piece, ...]:
    """Lay two texts beside each other, piece by piece, in the order of the second.

    Every word of either is in exactly one piece. Case, accents and punctuation make no difference.
    """
    one, two = words_of(first), words_of(second)
    blocks = _blocks([word.text for word in one], [word.text for word in two])
    kept = _in_order(blocks)
    taken = [False] * len(one)
    for at, _, long in blocks:
        taken[at : at + long] = [True] * long
    pieces: list[Piece] = []
    here = there = 0
    end = (len(one), len(two), 0)
    for block in [*blocks, end]:
        at, to, long = block
        stays = block in kept or block is end
        missing = _stretches(taken, here, at) if stays else []
        changed = _span(two, there, to)
        if changed and missing:
            pieces.append(Piece(Difference.CHANGED, _span(one, *missing.pop(0)), changed))
        elif changed:
            pieces.append(Piece(Difference.ADDED, None, changed))
        pieces += [Piece(Difference.LEFT_OUT, _span(one, *stretch), None) for stretch in missing]
        if long:
            what = Difference.SAME if stays else Difference.MOVED
            pieces.append(Piece(what, _span(one, at, at + long), _span(two, to, to + long)))
        there = to + long
        here = at + long if stays else here
    return tuple(pieces)


def _span(words: Sequence[Word], start: int, end: int) -> tuple[int, int] | None:
    return (words[start].start, words[end - 1].end) if start < end else None


def _stretches(taken: Sequence[bool], start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of words from start to end that no block holds."""
    found: list[tuple[int, int]] = []
    at = start
    while at < end:
        if taken[at]:
            at += 1
            continue
        stop = at
        while stop < end and not taken[stop]:
            stop += 1
        found.append((at, stop))
        at = stop
    return found


def _blocks(one: Sequence[str], two: Sequence[str]) -> list[_Block]:
    """Words that both hold on end, three at least, in the order of the second; none of them twice."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(one) - RUN + 1):
        held = places[tuple(one[at : at + RUN])]
        if len(held) < _MOST_PLACES:
            held.append(at)
    blocks: list[_Block] = []
    used = [False] * len(one)
    to = after = 0
    while to <= len(two) - RUN:
        best = (0, 0)
        for at in places.get(tuple(two[to : to + RUN]), ()):
            long = _reach(one, two, at, to, used)
            # Of two that reach as far, the one that goes on from where the last block ended.
            best = max(best, (long, at), key=lambda found: (found[0], found[1] >= after, -found[1]))
        long, at = best
        if long < RUN:
            to += 1
            continue
        used[at : at + long] = [True] * long
        blocks.append((at, to, long))
        to, after = to + long, at + long
    return blocks


def _reach(one: Sequence[str], two: Sequence[str], at: int, to: int, used: Sequence[bool]) -> int:
    long = 0
    while at + long < len(one) and to + long < len(two):
        if used[at + long] or one[at + long] != two[to + long]:
            break
        long += 1
    return long


def _in_order(blocks: Sequence[_Block]) -> frozenset[_Block]:
    """The blocks that hold most words and stand in one order in both texts; the others were moved."""
    # The heaviest rising sequence, with a tree over the places in the first text: n log n.
    order = sorted(range(len(blocks)), key=lambda n: blocks[n][0])
    rank = {n: place for place, n in enumerate(order, start=1)}
    best: list[tuple[int, int]] = [(0, -1)] * (len(blocks) + 1)
    before: list[int] = []
    for n, (_, _, long) in enumerate(blocks):
        weight, last = 0, -1
        place = rank[n] - 1
        while place:
            if best[place][0] > weight:
                weight, last = best[place]
            place -= place & -place
        before.append(last)
        place = rank[n]
        while place <= len(blocks):
            if best[place][0] < weight + long:
                best[place] = (weight + long, n)
            place += place & -place
    _, at = max(best, default=(0, -1))
    kept = set()
    while at >= 0:
        kept.add(blocks[at])
        at = before[at]
    return frozenset(kept)


# -- statements used again ----------------------------------------------------------------------

REPEATED: Final = 80
"""Of 100, by rapidfuzz, from which a reply is a former one once more."""

SAME_OPENING: Final = 88
"""The same for its first sentence alone, which is short: chance does more."""

_SENTENCE: Final = re.compile(r".{20,}?[.!?](?=\s|$)|.+", re.DOTALL)
_OPENING_WORDS: Final = 8


@dataclass(frozen=True, slots=True)
class Repeated:
    """A reply that says again what an earlier one said. ``opening`` says that it is the first sentence."""

    reply: str
    earlier: str
    alike: int
    opening: bool


def repeated(replies: Iterable[tuple[str, str]]) -> tuple[Repeated, ...]:
    """Which replies say again what an earlier one said: (id, words) in their order in time.

    Each is compared with every earlier one that shares a run of its words; the nearest is named.
    """
    seen: dict[tuple[str, ...], list[int]] = defaultdict(list)
    kept: list[tuple[str, str, str]] = []
    found = []
    for reply, words in replies:
        prepared = Prepared(words)
        whole, opening = " ".join(prepared.words), _opening(words)
        near = {earlier for run in prepared.runs for earlier in seen[run]}
        compared = (_again(reply, whole, opening, kept[n]) for n in sorted(near))
        nearest = max(compared, key=_weight, default=None)
        if nearest is not None and _weight(nearest):
            found.append(nearest)
        for run in prepared.runs:
            seen[run].append(len(kept))
        kept.append((reply, whole, opening))
    return tuple(found)


def _opening(words: str) -> str:
    first = _SENTENCE.match(words.strip())
    return " ".join(word.text for word in words_of(first.group())) if first else ""


def _again(reply: str, whole: str, opening: str, earlier: tuple[str, str, str]) -> Repeated:
    full = int(fuzz.ratio(whole, earlier[1]))
    first = int(fuzz.ratio(opening, earlier[2]))
    long = min(opening.count(" "), earlier[2].count(" ")) + 1 >= _OPENING_WORDS
    if full < REPEATED and long and first >= SAME_OPENING:
        return Repeated(reply, earlier[0], first, True)
    return Repeated(reply, earlier[0], full, False)


def _weight(found: Repeated) -> int:
    least = SAME_OPENING if found.opening else REPEATED
    return found.alike if found.alike >= least else 0
