"""A way of writing that gives somebody away: rare words and spellings, offered for paraphrase.

A colleague who reads "alot" or "blimming" in a quotation knows whose it is. Nothing here blocks:
the list is shown, and a person decides. What a way of writing tells beyond single words and habits
(length of sentences, order of words) is not looked at. Pure: no file, no vault.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from whistle.identifiers import lexicon
from whistle.identifiers.text import normalise


class StyleReason(StrEnum):
    """Why some words are offered."""

    SPELLING = "not in an ordinary dictionary"
    OWN_WORD = "only this source uses it"
    HABIT = "a habit of writing"


@dataclass(frozen=True, slots=True)
class Writing:
    """Everything sealed that one source wrote, and of it what is about to be printed.

    ``printed`` maps the id of a passage to its words as they would stand in the dossier.
    """

    source: str
    accounts: tuple[str, ...]
    printed: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class StyleWarning:
    """Words that could show who wrote them.

    ``accounts`` counts the source's accounts that hold them, ``times`` all mentions there, and
    ``passages`` are the ids of quotations about to be printed with them.
    """

    source: str
    words: str
    reason: StyleReason
    accounts: int
    times: int
    passages: tuple[str, ...]


MOST_A_SOURCE: Final = 25
_LEAST_LENGTH: Final = 4
_MOST_LENGTH: Final = 40
"""What is longer is no word of anybody's."""
_OWN_WORD_LENGTH: Final = 6
_OWN_WORD_TIMES: Final = 3

_LABEL = re.compile(r"\[[^\[\]\n]{1,40}\]")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_HABITS: Final = (
    ("should of", re.compile(r"\b(?:should|could|would|must|might) of\b", re.IGNORECASE)),
    ("!!", re.compile(r"!{2,}")),
    ("??", re.compile(r"\?{2,}|\?!|!\?")),
    ("words all in capitals", re.compile(r"\b[A-Z]{4,20}(?: [A-Z]{2,20}){1,9}\b")),
    ("'i' written small", re.compile(r"(?<![\w'.-])i(?:'m|'ve|'d|'ll)?(?![\w'.-])")),
    ("dots in place of stops", re.compile(r"(?<!\.)\.{3,6}\s{1,3}[a-z]")),
)
_ENDINGS: Final = (
    ("'s", ""), ("s'", "s"), ("ies", "y"), ("ves", "f"), ("es", ""), ("es", "e"), ("s", ""), ("ied", "y"),
    ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ier", "y"), ("iest", "y"), ("er", ""), ("er", "e"),
    ("est", ""), ("ly", ""), ("ily", "y"), ("n't", ""), ("'ve", ""), ("'ll", ""), ("'d", ""), ("'re", ""),
    ("'m", ""), ("ness", ""), ("less", ""), ("ful", ""),
)  # fmt: skip
_BEGINNINGS: Final = ("un", "re", "non", "over", "under", "mis", "pre", "out", "co")


def _ordinary(word: str, *, whole: bool = True) -> bool:
    """Whether a dictionary has a word in lower case, as it stands or without an ordinary ending.

    ``whole``: an ordinary beginning, or a hyphen, may come off too (once).
    """
    known = lexicon.words()
    if word in known or word.replace("'", "") in known:
        return True
    if whole and "-" in word:
        return all(len(part) < _LEAST_LENGTH or _ordinary(part) for part in word.split("-"))
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word.removesuffix(ending) + instead
            if stem in known or (len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in known):
                return True
    rests = (
        word.removeprefix(beginning) for beginning in _BEGINNINGS if whole and word.startswith(beginning)
    )
    return any(len(rest) >= _LEAST_LENGTH and _ordinary(rest, whole=False) for rest in rests)


def _words(text: str) -> Counter[str]:
    """Count the words of a sealed text in lower case; labels and abbreviations are nobody's style."""
    plain = _LABEL.sub(" ", normalise(text).text)
    return Counter(
        found.group().lower()
        for found in _WORD.finditer(plain)
        if not (found.group().isupper() and len(found.group()) < 8)
    )


def warnings(writings: Sequence[Writing]) -> tuple[StyleWarning, ...]:
    """Return the words of each source that a colleague might know them by, the most telling first.

    A spelling that no dictionary has is offered when it stands in a quotation about to be printed
    or comes back in a second account, unless another source of the case writes it too. A dictionary
    word is offered when one source alone uses it, often, in several accounts.
    """
    counts = [[_words(text) for text in writing.accounts] for writing in writings]
    users: dict[str, set[int]] = defaultdict(set)
    for number, accounts in enumerate(counts):
        for account in accounts:
            for word in account:
                users[word].add(number)
    found: list[StyleWarning] = []
    for number, writing in enumerate(writings):
        mine = [*_of_words(writing, counts[number], number, users), *_of_habits(writing)]
        mine.sort(key=lambda w: (not w.passages, -w.accounts, -w.times, w.words))
        found += mine[:MOST_A_SOURCE]
    return tuple(found)


def _of_words(
    writing: Writing, accounts: Sequence[Counter[str]], number: int, users: Mapping[str, set[int]]
) -> list[StyleWarning]:
    printed = {ref: _words(text) for ref, text in writing.printed.items()}
    total: Counter[str] = sum(accounts, Counter())
    several = any(using != {number} for using in users.values())
    for words in printed.values():
        for word in words:
            total.setdefault(word, words[word])
    found = []
    for word, times in total.items():
        if not _LEAST_LENGTH <= len(word) <= _MOST_LENGTH or users.get(word, {number}) != {number}:
            continue
        held = sum(word in account for account in accounts)
        quoted = tuple(sorted(ref for ref, words in printed.items() if word in words))
        if not _ordinary(word):
            if quoted or held > 1:
                found.append(StyleWarning(writing.source, word, StyleReason.SPELLING, held, times, quoted))
        elif (
            len(word) >= _OWN_WORD_LENGTH
            and held > 1
            and times >= _OWN_WORD_TIMES
            # With one source there is nobody to tell them apart from.
            and several
        ):
            found.append(StyleWarning(writing.source, word, StyleReason.OWN_WORD, held, times, quoted))
    return found


def _of_habits(writing: Writing) -> list[StyleWarning]:
    found = []
    for name, pattern in _HABITS:
        times = [len(pattern.findall(normalise(text).text)) for text in writing.accounts]
        quoted = tuple(
            sorted(ref for ref, text in writing.printed.items() if pattern.search(normalise(text).text))
        )
        held = sum(count > 0 for count in times)
        if quoted or held > 1:
            found.append(StyleWarning(writing.source, name, StyleReason.HABIT, held, sum(times), quoted))
    return found
