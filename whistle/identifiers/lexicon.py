"""The word lists of resources/lexicons, loaded once a process."""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib import resources

_STROKES = str.maketrans(
    {
        "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ð": "d", "Ð": "D", "þ": "th",
        "Þ": "Th", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe",
    }
)  # fmt: skip


@cache
def fold(word: str) -> str:
    """Return a word in lower case without marks: what two spellings of a name share."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFD", word.translate(_STROKES))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


@cache
def lines(name: str) -> tuple[str, ...]:
    """Return the entries of a list: lines that are neither empty nor comments, in order."""
    text = resources.files("resources").joinpath("lexicons", name).read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def given_names() -> frozenset[str]:
    """Folded given names and short forms that are no ordinary English word."""
    short = (fold(n) for line in lines("nicknames_uk.txt") for n in line.replace(":", " ").split())
    # A nationality is hardly ever a name in English: "the German one" is no Germán.
    known = words() | {fold(entry.lstrip("+")) for entry in lines("protected.txt")}
    listed = (fold(n) for name in ("given_names.txt", "given_names_uk.txt") for n in lines(name))
    return frozenset(n for n in (*listed, *short) if n not in known and len(n) > 2)


@cache
def name_words() -> dict[str, str]:
    """Folded given names that are also English words, to how they read otherwise.

    The letters: ``v`` verb, ``m`` helping verb, ``n`` noun or adjective, ``d`` month.
    """
    pairs = (line.split() for line in lines("name_words.txt"))
    return {fold(name): reading for name, reading in pairs}


@cache
def surnames() -> frozenset[str]:
    """Folded family names that are no ordinary English word."""
    known = words()
    return frozenset(
        n for n in (fold(n) for n in lines("surnames.txt") if not n.endswith("*")) if n not in known
    )


@cache
def surname_words() -> frozenset[str]:
    """Folded family names that are also English words."""
    return frozenset(fold(n[:-1]) for n in lines("surnames.txt") if n.endswith("*"))


@cache
def words() -> frozenset[str]:
    """Ordinary English words in lower case, those of dialects and of haste among them."""
    return frozenset((*lines("words.txt"), *dialect_words()))


@cache
def dialect_words() -> frozenset[str]:
    """Words of dialects, and contractions typed without their apostrophe, in lower case."""
    return frozenset(lines("dialect_words.txt"))


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """For every folded name, the folded names that one person can also be called."""
    together: dict[str, set[str]] = {}
    for line in (*lines("nicknames.txt"), *lines("nicknames_uk.txt")):
        full, _, short = line.partition(":")
        group = {fold(full.strip()), *(fold(s) for s in short.split())}
        for name in group:
            # Short forms of one name are not forms of each other's other full names:
            # only full <-> short is taken, never short <-> short of different names.
            together.setdefault(name, set()).update(
                {fold(full.strip())} if name != fold(full.strip()) else group
            )
    return {name: frozenset(others - {name}) for name, others in together.items()}


def same_given(one: str, other: str) -> bool:
    """Whether two folded given names can be one person's: equal, or a full name and its short form."""
    if one == other:
        return True
    table = nicknames()
    mine, theirs = table.get(one, frozenset()), table.get(other, frozenset())
    return other in mine or one in theirs


@cache
def uk_places() -> dict[str, str]:
    """Lower-case names of UK towns that are no ordinary word, to their nation."""
    table = {}
    for line in (*lines("uk_places.txt"), *lines("uk_places_more.txt")):
        name, _, nation = line.partition("\t")
        if not name.endswith("*"):
            table[name.lower()] = nation
    return table


@cache
def uk_place_words() -> dict[str, str]:
    """Lower-case names of UK towns that are also ordinary words (Deal, Sandwich), to their nation."""
    table = {}
    for line in (*lines("uk_places.txt"), *lines("uk_places_more.txt")):
        name, _, nation = line.partition("\t")
        if name.endswith("*"):
            table[name[:-1].lower()] = nation
    return table


@cache
def world_places() -> frozenset[str]:
    """Lower-case names of countries and larger towns abroad."""
    return frozenset(n.lower() for n in lines("world_places.txt"))


@cache
def generic_body_words() -> frozenset[str]:
    """Words that make the name of a body without saying which one."""
    return frozenset(w for entry in lines("generic_body_words.txt") for w in entry.lower().split())


@cache
def classes(name: str) -> dict[str, tuple[str, ...]]:
    """Return the lines of a list that has classes ("[class]" opens one), by class."""
    found: dict[str, list[str]] = {}
    for line in lines(name):
        if line.startswith("["):
            current = found.setdefault(line.strip("[]"), [])
        else:
            current.append(line)
    return {key: tuple(entries) for key, entries in found.items()}


@cache
def months() -> dict[str, int]:
    """Lower-case month names and short forms to their number."""
    full = (
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    )  # fmt: skip
    table = {name: n for n, name in enumerate(full, 1)}
    table |= {name[:3]: n for n, name in enumerate(full, 1)}
    return table | {"sept": 9}
