"""What clauses are read by: who may be their subject, and classes of words and verbs.

The classes are those of resources/lexicons/clause_words.txt, whose verbs stand there in their base form
with what is irregular behind; occupations and ailments have lists of their own.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from whistle.identifiers import lexicon


class Who(Enum):
    """Whom a clause is about."""

    SELF = "self"
    OTHER = "other"
    MANY = "many"
    KIN = "kin"


PRONOUNS = {
    "i": Who.SELF, "ah": Who.SELF, "he": Who.OTHER, "she": Who.OTHER, "who": Who.OTHER,
    "we": Who.MANY, "they": Who.MANY,
}  # fmt: skip
SHORT_FORMS = {
    "'m": "be", "'s": "be", "'re": "be", "'ve": "have", "'d": "had",
}  # fmt: skip
UNMARKED = {
    "im": (Who.SELF, "be"), "ive": (Who.SELF, "have"), "hes": (Who.OTHER, "be"), "shes": (Who.OTHER, "be"),
    "whos": (Who.OTHER, "be"), "theyre": (Who.MANY, "be"), "weve": (Who.MANY, "have"),
}  # fmt: skip


@cache
def words_of(*names: str) -> frozenset[str]:
    """Return the words of some classes of the list together."""
    table = lexicon.classes("clause_words.txt")
    return frozenset(w for name in names for line in table[name] for w in line.split())


def _forms(verb: str) -> set[str]:
    """Return the forms of a regular verb: walks, walked, walking."""
    if re.search(r"(?:s|x|z|ch|sh|o)$", verb):
        third = verb + "es"
    else:
        third = verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"
    stem = verb[:-1] if verb.endswith("e") else verb
    stem = stem + stem[-1] if re.search(r"^[^aeiou]*[aeiou][bdgmnprt]$", stem) and stem == verb else stem
    past = verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else stem + "ed"
    return {verb, third, past, stem + "ing", stem + "in'"}


@cache
def verbs(name: str) -> frozenset[str]:
    """Return all forms of a class of verbs; irregular forms stand after a verb in its line."""
    found: set[str] = set()
    for line in lexicon.classes("clause_words.txt")[name]:
        verb, *irregular = line.split()
        found |= _forms(verb) | set(irregular)
    return frozenset(found)


@cache
def bases(name: str) -> frozenset[str]:
    """Return a class of verbs as "we" and "they" use them now."""
    return frozenset(line.split()[0] for line in lexicon.classes("clause_words.txt")[name])


@cache
def present(name: str) -> frozenset[str]:
    """Return base form, third person and -ing form of a class of verbs."""
    return frozenset(f for f in verbs(name) if not f.endswith("ed"))


@cache
def irregular_forms() -> frozenset[str]:
    """Return the irregular forms of what somebody does for good or once."""
    return frozenset(
        w
        for name in ("lasting", "lasting when now", "once told")
        for line in lexicon.classes("clause_words.txt")[name]
        for w in line.split()[1:]
    )


@cache
def telling_verbs() -> frozenset[str]:
    """Return every form of every verb that a clause may be told by."""
    classes = (words_of("hurts"), words_of("suffers"), present("lasting when now"))
    return frozenset().union(*classes, *map(verbs, ("lasting", "once told", "care", "ailing verbs")))


@cache
def ailing() -> frozenset[str]:
    """Return the words of an ailment, and parts of the body."""
    single = {w for entry in lexicon.lines("health.txt") if " " not in (w := entry.lower())}
    return words_of("ailing") | words_of("body") | frozenset(single)


@cache
def jobs() -> frozenset[str]:
    """Return the occupations of one word."""
    return frozenset(w for e in lexicon.lines("occupations.txt") if " " not in (w := e.rstrip("*").lower()))
