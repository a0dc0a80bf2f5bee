"""Layers 2 and 6: every other way in which someone already found is mentioned.

Forms of a name: whole, possessive, parts, short forms, initials, run together as in e-mail and
user names, and slips of the finger. Longest form first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import OSA

from whistle.identifiers import lexicon
from whistle.identifiers.finding import KNOWN, MODEL, SUSPECT, Finding, Why, because
from whistle.identifiers.identities import Identity, Name
from whistle.identifiers.recognisers.context import reads_as_name
from whistle.identifiers.text import Document
from whistle.identifiers.words import NAME_WORDS, Words, cut
from whistle.model import IdentifierKind as Kind

_FEWEST_FUZZY = 5
_MOST_FUZZY_WORDS = 20_000


Whys = tuple[Why, Why]
"""Why words are proposed: of somebody whom the texts mention, and of somebody in the names list."""
_ELSEWHERE: Final = (because("mentioned elsewhere in these accounts"),) * 2
_NAME: Final = (because("the name of someone mentioned"), because("the name of someone in the names list"))
_PART: Final = (
    because("part of the name of someone mentioned"),
    because("part of the name of someone in the names list"),
)
_SHORT: Final = (
    because("a short form of the name of someone mentioned"),
    because("a short form of the name of someone in the names list"),
)
_INITIALS: Final = (
    because("the initials of someone mentioned"),
    because("the initials of someone in the names list"),
)
_MISSPELT: Final = (
    because("a misspelling of someone mentioned"),
    because("a misspelling of someone in the names list"),
)


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing somebody. ``careful``: also an ordinary word, so context decides."""

    words: str
    whys: Whys
    careful: bool = False
    capital: bool = False


def trusted(words: str, layer: str) -> bool:
    """Whether a mention is sure enough to look for its like elsewhere.

    What only a model found must be written with capitals, and a single word must be in a list
    or at least be no ordinary word.
    """
    if not layer.startswith("model"):
        return True
    parts = NAME_WORDS.findall(words)
    if not parts or not all(p[0].isupper() or p.lower() in _PARTICLES for p in parts):
        return False
    if len(parts) > 1:
        return not all(_is_word(lexicon.fold(p)) for p in parts)
    folded = lexicon.fold(parts[0])
    return listed(folded) or (not _is_word(folded) and len(folded) > 3)


_PARTICLES = frozenset(
    [
        "de",
        "da",
        "di",
        "du",
        "del",
        "della",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "la",
        "le",
        "al",
        "bin",
        "ibn",
        "ap",
        "ab",
        "and",
        "y",
        "e",
    ]
)


_NO_PART = frozenset(["the", "and", "of"])
"""Words inside a byname ("Dave the Hat") that stand for nobody by themselves."""


def listed(folded: str) -> bool:
    """Whether a folded word is in a list of names."""
    return folded in lexicon.given_names() or folded in lexicon.surnames() or folded in lexicon.name_words()


def _is_word(folded: str) -> bool:
    return folded in lexicon.words()


def forms_of(identity: Identity) -> Iterator[Form]:
    """Yield the forms to look for, of any case, from what is known of a person."""
    seen: set[str] = set()

    def form(words: str, whys: Whys, *, capital: bool = False) -> Iterator[Form]:
        key = lexicon.fold(words)
        if key not in seen and (len(key) > 2 or capital):
            seen.add(key)
            careful = " " not in key and (_is_word(key) or key in lexicon.name_words())
            yield Form(words, whys, careful, capital)

    for words in identity.forms:
        yield from form(words, _ELSEWHERE)
    for name in identity.names:
        if name.single:
            continue
        yield from form(f"{name.given} {name.family}", _NAME)
        for part in (name.given, name.family, *name.others):
            if len(part) > 2 and part not in _NO_PART:
                yield from form(part, _PART)
                if "-" in part:
                    for half in part.split("-"):
                        if len(half) > 3:
                            yield from form(half, _PART)
    for name in identity.names:
        for short in sorted(lexicon.nicknames().get(name.given, ())):
            yield from form(short, _SHORT, capital=True)
        if not name.single and len(name.given) > 1 and len(name.family) > 1:
            initials = "".join(p[0] for p in (name.given, name.family)).upper()
            yield from form(initials, _INITIALS, capital=True)


def _joined_forms(name: Name) -> set[str]:
    """Return how a name is written in e-mail addresses and user names, squeezed."""
    if name.single or len(name.family) < 3:
        return set()
    given, family = name.given, name.family.replace("-", "").replace("'", "")
    return {given + family, family + given, given[0] + family, family + given[0], given + family[0]} - {""}


_FEWEST_SMALL = 4
"""Letters of a name that no list has, for it to be looked for without its capital."""


class Propagation:
    """Looks for people in a text by the forms of their names; built once for a set of people."""

    layer = "propagation"
    name = "names already found"

    def __init__(self, identities: Sequence[Identity], allowed: Iterable[str] = ()) -> None:
        self._forms: dict[str, tuple[Form, Identity]] = {}
        self._first: dict[str, list[tuple[str, ...]]] = {}
        self._joined: dict[str, Identity] = {}
        self._fuzzy: dict[str, tuple[str, Identity]] = {}
        blocked = {lexicon.fold(a) for a in allowed}
        for identity in identities:
            for form in forms_of(identity):
                folded = lexicon.fold(form.words)
                if folded in blocked:
                    continue
                parts = tuple(map(lexicon.fold, NAME_WORDS.findall(form.words)))
                if not parts:
                    continue
                key = " ".join(parts)
                if key in self._forms:
                    continue
                self._forms[key] = (form, identity)
                self._first.setdefault(parts[0], []).append(parts)
                if len(parts) == 1 and len(folded) >= _FEWEST_FUZZY and not form.capital:
                    self._fuzzy[folded] = (folded, identity)
            for name in identity.names:
                for joined in _joined_forms(name):
                    self._joined.setdefault(joined, identity)
        for candidates in self._first.values():
            candidates.sort(key=len, reverse=True)

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield mentions in order of start."""
        text = document.text
        tokens = cut(text, NAME_WORDS)
        folded = list(map(lexicon.fold, tokens.written))
        slips = self._slips(set(folded))
        at = 0
        while at < len(tokens):
            taken = self._match(text, tokens, folded, at)
            if taken is None:
                bare = folded[at].removesuffix("'s")
                if bare in slips:
                    taken = (
                        self._finding(
                            tokens.starts[at],
                            tokens.starts[at] + len(bare),
                            slips[bare],
                            MODEL + 1,
                            _MISSPELT,
                        ),
                        1,
                    )
            if taken is None:
                at += 1
                continue
            yield taken[0]
            at += taken[1]

    def _finding(self, start: int, end: int, identity: Identity, strength: int, whys: Whys) -> Finding:
        if identity.known:
            return Finding(
                start,
                end,
                Kind.PERSON,
                whys[1],
                KNOWN if strength != MODEL + 1 else SUSPECT,
                None,
                "known",
                None,
                identity.label,
            )
        return Finding(start, end, Kind.PERSON, whys[0], strength, None, self.layer)

    def _match(self, text: str, tokens: Words, folded: list[str], at: int) -> tuple[Finding, int] | None:
        for variant in _variants(folded[at]):
            for parts in self._first.get(variant, ()):
                count = len(parts)
                last = at + count - 1
                if last >= len(tokens) or (
                    count > 1
                    and (
                        any(folded[at + n] != parts[n] for n in range(1, count - 1))
                        or parts[-1] not in _variants(folded[last])
                    )
                ):
                    continue
                form, identity = self._forms[" ".join(parts)]
                final = parts[-1]
                end = (
                    tokens.starts[last] + len(final)
                    if len(final) <= len(tokens.written[last])
                    else tokens.ends[last]
                )
                if count > 1 and not _close(tokens.gaps[at + 1 : last + 1]):
                    continue
                if count == 1 and not self._allowed(
                    text, tokens.starts[at], tokens.written[at], form, variant, final
                ):
                    continue
                start = tokens.starts[at]
                return self._finding(
                    start, end, identity, SUSPECT if count > 1 else MODEL + 2, form.whys
                ), count
        return None

    def _allowed(self, text: str, start: int, written: str, form: Form, variant: str, final: str) -> bool:
        # A name that no list has may be typed small, but only where it can be no word of any kind.
        small = not written[0].isupper() and not listed(variant) and not form.words.islower()
        if small and (
            len(variant) < _FEWEST_SMALL or _is_word(variant) or _is_word(variant.removesuffix("s"))
        ):
            return False
        if form.capital:
            if len(final) == 2:
                return written == form.words
            if not written[0].isupper() and _is_word(final):
                return False
        if _is_word(variant) or variant in lexicon.name_words():
            reading = lexicon.name_words().get(variant, "n")
            if written[0].isupper() and variant not in lexicon.name_words():
                before = text[max(0, start - 3) : start]
                return bool(re.search(r"[\w,][ ]$", before))
            return reads_as_name(text, start, written, reading)
        return True

    def _slips(self, vocabulary: set[str]) -> dict[str, Identity]:
        """Return words of the text that are a slip away from a single-word form."""
        if not self._fuzzy:
            return {}
        unknown = sorted(
            bare
            for bare in {w.removesuffix("'s") for w in vocabulary}
            if len(bare) >= _FEWEST_FUZZY - 1
            and bare not in self._forms
            and not _is_word(bare)
            and not _is_word(bare.removesuffix("s"))
            and bare not in lexicon.given_names()
            and bare not in lexicon.uk_places()
        )
        by_initial: dict[tuple[str, int], list[str]] = {}
        for form in self._fuzzy:
            by_initial.setdefault((form[0], len(form)), []).append(form)
        slips: dict[str, Identity] = {}
        for word in unknown[:_MOST_FUZZY_WORDS]:
            reach = 2 if len(word) >= 8 else 1
            for length in range(len(word) - reach, len(word) + reach + 1):
                for form in by_initial.get((word[0], length), ()):
                    allowed = 2 if min(len(form), len(word)) >= 8 else 1
                    if OSA.distance(form, word, score_cutoff=allowed) <= allowed:
                        slips[word] = self._fuzzy[form][1]
        return slips


def _variants(folded: str) -> tuple[str, ...]:
    """Return a token with and without its possessive ("carol's", "carols")."""
    if folded.endswith("'s"):
        return folded, folded[:-2]
    if folded.endswith("s") and len(folded) > 3 and not _is_word(folded):
        return folded, folded[:-1]
    return (folded,)


def _close(gaps: Iterable[str]) -> bool:
    """Whether nothing but blanks, dots and one line end stands between the parts of a form."""
    return all(re.fullmatch(r"[ .]{0,3}\n?[ >]{0,3}|[ ]?-[ ]?", gap) for gap in gaps)
