"""How strong a passphrase is, in plain words, and whether two typings of it agree."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from ui.language import tr
from whistle.crypto.wordlist import offer_words

LIST_BITS: Final = math.log2(7776)
COMMON_BITS: Final = 9.0
"""What a word that people think of themselves is counted as: far less than one drawn at random."""

TOO_WEAK: Final = 40.0
FAIR: Final = 60.0


@dataclass(frozen=True, slots=True)
class Strength:
    """``bits`` is a cautious estimate; ``enough`` says whether it may be used at all."""

    bits: float
    words: str
    state: str

    @property
    def enough(self) -> bool:
        """Whether the program accepts it."""
        return self.state != "weak"


@cache
def _list() -> frozenset[str]:
    text = (files("resources") / "words" / "eff_large_wordlist.txt").read_text(encoding="ascii")
    return frozenset(text.split())


def offered() -> tuple[str, ...]:
    """Six words drawn at random: 77 bits."""
    return tuple(offer_words().split())


def strength(passphrase: str, given: tuple[str, ...] = ()) -> Strength:
    """Estimate a passphrase; one that was ``given`` at random counts in full.

    Own phrases are counted with suspicion: a word that people think of is worth 9 bits, a letter
    of an unknown word 1.5, a digit or sign 3, and what repeats counts once. Guessing costs at
    least 256 MiB and about half a second of one processor a try, so 40 bits are some centuries
    of one machine, and 60 are out of reach.
    """
    if given and spoken(passphrase) == spoken(" ".join(given)):
        return Strength(LIST_BITS * len(given), tr("Very strong: six words picked at random."), "strong")
    pieces = list(dict.fromkeys(spoken(passphrase).split()))
    bits = sum(_piece(piece) for piece in pieces)
    if not pieces:
        return Strength(0.0, "", "weak")
    if bits < TOO_WEAK:
        return Strength(bits, tr("Easy to guess. Add words that have nothing to do with you."), "weak")
    if bits < FAIR:
        return Strength(bits, tr("Fair. One or two more words would make it strong."), "fair")
    return Strength(bits, tr("Strong."), "strong")


def spoken(passphrase: str) -> str:
    """The words as they are compared while they are learned: small letters, single spaces."""
    return " ".join(unicodedata.normalize("NFC", passphrase).casefold().split())


def matching(typed: str, words: tuple[str, ...]) -> int:
    """How many words from the beginning are typed right."""
    count = 0
    for mine, theirs in zip(spoken(typed).split(), words, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _piece(piece: str) -> float:
    if piece in _list():
        return COMMON_BITS
    letters = len(_pairs(piece))
    signs = len({letter for letter in piece if not letter.isalpha()})
    return min(1.5 * letters, 14.0) + 3.0 * signs


def _pairs(piece: str) -> set[str]:
    """Each letter with the one before it, so that what repeats counts once."""
    plain = [letter for letter in piece if letter.isalpha()]
    return {before + letter for before, letter in zip(["", *plain], plain, strict=False)}
