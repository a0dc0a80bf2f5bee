"""Says when a text is not what the word lists and rules can read: not English, or without spaces.

Which language it is is not guessed: that would help nobody, and a wrong guess would sound sure.
"""

from __future__ import annotations

import re

from whistle.identifiers import lexicon
from whistle.model import LayerOff
from whistle.model.said import told

LAYER = "word-lists"
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NOT_LATIN = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]")
_BLOCK = 30
"""Words looked at together: one sentence or two."""
_FEWEST = 15
_LEAST_KNOWN = 0.42
"""Share of a block's words that are English ones. Of the texts in tests/data, with Scots and Geordie
among them, no account goes under .55; five languages in Latin letters lie between .03 and .27."""
_LONGEST_WORD = 28
_FEWEST_RUN_ON = 100
_ALL = told(
    "All of this text is not in English, which is all that the word lists and rules can read."
    " Names and clues there can be missed: read it word by word."
)
_MOST = told(
    "Most of this text is not in English, which is all that the word lists and rules can read."
    " Names and clues there can be missed: read it word by word."
)
_PART = told(
    "A part of this text is not in English, which is all that the word lists and rules can read."
    " Names and clues there can be missed: read it word by word."
)
_RUN_ON = told(
    "A part of this text has no spaces between its words. Names and clues there can be missed:"
    " read it word by word."
)


def notices(text: str) -> tuple[LayerOff, ...]:
    """Return what a reviewer has to know of a text's language, in one sentence each; mostly nothing."""
    said = []
    share = foreign_share(text)
    if share > 0:
        said.append(_ALL if share > 0.9 else _MOST if share > 0.5 else _PART)
    if sum(len(word) for word in _WORD.findall(text) if len(word) > _LONGEST_WORD) >= _FEWEST_RUN_ON:
        said.append(_RUN_ON)
    return tuple(LayerOff(LAYER, reason) for reason in said)


def foreign_share(text: str) -> float:
    """Return about how much of a text is not English, from 0 to 1."""
    english = lexicon.words()
    words = _WORD.findall(text)
    # They overlap by half, so that a short passage fills one.
    blocks = [words[at : at + _BLOCK] for at in range(0, len(words), _BLOCK // 2)]
    blocks = [block for block in blocks if len(block) >= _FEWEST]
    foreign = 0
    for block in blocks:
        known = sum(w.lower() in english or w.lower().partition("'")[0] in english for w in block)
        foreign += known < _LEAST_KNOWN * len(block)
    share = foreign / len(blocks) if blocks else 0.0
    # Other scripts need no words: some have no spaces.
    letters = sum(map(len, words))
    others = len(_NOT_LATIN.findall(text))
    return max(share, others / letters if others >= _FEWEST else 0.0)
