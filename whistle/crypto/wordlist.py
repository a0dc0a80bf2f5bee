"""Words for people: passphrases to offer, and check words that pin a hash.

The EFF's long word list has 7,776 words, 12.9 bits each (see resources/words).
"""

from __future__ import annotations

import secrets
from functools import cache
from importlib.resources import files

WORDS = 6


@cache
def _words() -> tuple[str, ...]:
    text = (files("resources") / "words" / "eff_large_wordlist.txt").read_text(encoding="ascii")
    return tuple(text.split())


def offer_words() -> str:
    """Return six random words, 77 bits, fit for a passphrase."""
    return " ".join(secrets.choice(_words()) for _ in range(WORDS))


def check_words(digest: str) -> str:
    """Return six words that pin a hexadecimal digest: 77 bits of it."""
    words = _words()
    number = int(digest, 16)
    chosen = []
    for _ in range(WORDS):
        number, index = divmod(number, len(words))
        chosen.append(words[index])
    return " ".join(chosen)


def all_words(given: str) -> bool:
    """Whether these can be check words: six words of the list, commas and capitals aside."""
    words = given.casefold().replace(",", " ").split()
    return len(words) == WORDS and set(words) <= set(_words())
