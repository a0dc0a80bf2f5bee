"""Labels and references drawn by chance: nothing in one dossier lines up with another's."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

T = TypeVar("T")
Entropy = Callable[[int], bytes]

_NUMBER = re.compile(r"(\d+)$")
# Crockford's base 32: no I, L, O or U, so that a reference can be read out and typed.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def shuffled(items: Iterable[T], entropy: Entropy) -> list[T]:
    """Return ``items`` in an order drawn from ``entropy``."""
    drawn = [(entropy(16), place, item) for place, item in enumerate(items)]
    return [item for _, _, item in sorted(drawn, key=lambda entry: (entry[0], entry[1]))]


def draw_labels(
    wanted: Sequence[str], stem_of: Callable[[str], str], given: Mapping[str, str], entropy: Entropy
) -> dict[str, str]:
    """Give each wanted label of the case a dossier label, by chance within its stem.

    Labels ``given`` (of an earlier dossier to the same recipient) are kept; new ones get the
    numbers after the highest that is taken.
    """
    drawn = {label: given[label] for label in wanted if label in given}
    highest: dict[str, int] = {}
    for label in given.values():
        number = _NUMBER.search(label)
        stem = _NUMBER.sub("", label)
        highest[stem] = max(highest.get(stem, 0), int(number.group(1)) if number else 0)
    for label in shuffled(sorted(set(wanted) - set(given)), entropy):
        stem = stem_of(label)
        highest[stem] = highest.get(stem, 0) + 1
        drawn[label] = f"{stem}{highest[stem]}"
    return drawn


def stem_of_label(label: str) -> str:
    """``Person 3`` has the stem ``Person `` (with its space)."""
    return _NUMBER.sub("", label)


def draw_reference(entropy: Entropy) -> str:
    """Draw a reference such as ``R-7QK2-M``; the last sign checks the four before it.

    One of the four is a digit: without it a reference can be somebody's name (``R-FRED-Q``).
    """
    drawn = entropy(4)
    signs = [_ALPHABET[byte & 31] for byte in drawn]
    if not any(sign.isdigit() for sign in signs):
        signs[1] = _ALPHABET[drawn[1] % 10]
    total = sum((place + 1) * _ALPHABET.index(sign) for place, sign in enumerate(signs))
    return f"R-{''.join(signs)}-{_ALPHABET[total % 31]}"
