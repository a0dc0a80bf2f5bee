"""A text cut into words: once for all that look its words up in lists.

A match object a word would cost more than every look-up after it; here a whole text is cut by one
call. The patterns are in a group, so that what stands between the words is kept too.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache

NAME_WORDS = re.compile(r"([^\W\d_]+(?:['-][^\W\d_]+)*)")
"""Letters, with a mark or hyphen inside: what a name is made of."""
PHRASE_WORDS = re.compile(r"([^\W_]+(?:['/-][^\W_]+)*)")
"""Letters and digits, with a mark, slash or hyphen inside: what the entries of a list are made of."""
PLACE_WORDS = re.compile(r"([^\W\d_](?:[\w'.-]{0,40}\w)?)")
"""A letter and what follows it without a blank: "Stoke-on-Trent", "St.Ives"."""
_CUT_AT_A_TIME = 3
"""Those of one text, one for each pattern."""

CLOSE_GAPS = frozenset((" ", "  ", "\n", " \n", "\n ", " \n "))
"""What may stand between two words of one name: one blank or two, or a line end."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in order: the nth lies from ``starts[n]`` to before ``ends[n]``.

    ``gaps[n]`` stands before it, so that there is one more gap than there are words.
    """

    written: list[str]
    gaps: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.written)


@lru_cache(maxsize=_CUT_AT_A_TIME)
def cut(text: str, pattern: re.Pattern[str]) -> Words:
    """Return the words of a text by one of the patterns above; not to be changed."""
    parts = pattern.split(text)
    edges = list(itertools.accumulate(map(len, parts)))
    return Words(parts[1::2], parts[::2], edges[:-1:2], edges[1::2])
