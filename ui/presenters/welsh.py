"""Welsh words as they are looked for: in every form that their first sound takes, and without accents.

The first sound of a Welsh word changes with what stands before it (the initial consonant mutations):
caniatâd is ganiatâd after one word, nghaniatâd or chaniatâd after another. What turns into what is
a fixed table, the same in every grammar of the language; when it does is not, and is not asked here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

CODE: Final = "cy"
SHORTEST: Final = 3
"""Letters of what is looked for in other forms: shorter, and "yn" would be found in "hyn" and "gynnar".

A dictionary form that is guessed has more: what is as short as "dan" or "mai" is taken for what it is.
"""

_VOWELS: Final = "aeiouwy"
_BECOMES: Final[dict[str, tuple[str, ...]]] = {
    # Soft, nasal, aspirate.
    "c": ("g", "ngh", "ch"),
    "p": ("b", "mh", "ph"),
    "t": ("d", "nh", "th"),
    # Soft, nasal.
    "g": ("", "ng"),
    "b": ("f", "m"),
    "d": ("dd", "n"),
    # Soft.
    "m": ("f",),
    "ll": ("l",),
    "rh": ("r",),
    # After words for her, our and their.
    **{vowel: (f"h{vowel}",) for vowel in _VOWELS},
}
_AFTER_G: Final = (*_VOWELS, "l", "r", "n")
"""What a word begins with that has lost its g."""
_SOUNDS: Final = ("ngh", "ch", "dd", "ff", "ll", "mh", "ng", "nh", "ph", "rh", "th")
"""Sounds of more than one letter: a word in ch does not begin with c."""


def plain(text: str) -> str:
    """The text without accents, letter by letter: as long as it was."""
    return text.translate(_bare())


def forms(word: str) -> frozenset[str]:
    """The word, and every form of each word that it could be a form of, or the beginning of one.

    In small letters, without accents.
    """
    typed = plain(unicodedata.normalize("NFC", word)).lower()
    if len(typed) < SHORTEST:
        return frozenset((typed,))
    guessed = (one for one in _radicals(typed) if len(one) > SHORTEST)
    changed = (form for radical in (typed, *guessed) for form in _mutated(radical))
    return frozenset((typed, *(form for form in changed if len(form) >= SHORTEST)))


def _radicals(form: str) -> Iterator[str]:
    """The dictionary forms of which ``form`` would be another form."""
    first = _first(form)
    for radical, turns_into in _BECOMES.items():
        if first in turns_into:
            yield radical + form.removeprefix(first)
    if first in _AFTER_G:
        yield f"g{form}"


def _mutated(radical: str) -> Iterator[str]:
    """A dictionary form and its other forms."""
    first = _first(radical)
    yield radical
    for other in _BECOMES.get(first, ()):
        yield other + radical.removeprefix(first)


def _first(word: str) -> str:
    """What a word begins with: a sound, or an h with its vowel."""
    if word[:1] == "h" and word[1:2] and word[1] in _VOWELS:
        return word[:2]
    return next((sound for sound in _SOUNDS if word.startswith(sound)), word[:1])


@cache
def _bare() -> dict[int, str]:
    """Each Latin letter with accents, by its number, and the letter alone."""
    taken = {}
    for code in range(0xC0, 0x1F00):
        apart = unicodedata.normalize("NFD", chr(code))
        if len(apart) > 1 and apart[0].isascii() and all(map(unicodedata.combining, apart[1:])):
            taken[code] = apart[0]
    return taken
