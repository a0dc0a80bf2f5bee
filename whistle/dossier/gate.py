"""The leak gate: the finished bytes, searched for everyone whom the names list knows.

What blocks and what is only listed follows fixed rules (docs/dossier-format.md). Hits name a
label and a place, never the words. Nothing is written anywhere.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from itertools import accumulate
from typing import Any

import ahocorasick
from rapidfuzz import process
from rapidfuzz.distance import OSA

from whistle.dossier.extract import Contents, Extract, extract_all
from whistle.dossier.fold import Token, fold, tokens
from whistle.model import LABEL_STEMS, KnownIdentity
from whistle.model.days import MONTHS

SQUEEZED_FROM = 6
"""Squeezed forms shorter than this stand inside too many ordinary words to mean anything."""

UNMISTAKABLE_FROM = 10
"""From this many letters a form inside other letters is no chance."""

FUZZY_FROM = 5
FUZZY_TWO_FROM = 8
FUZZY_MOST = 2
"""Slips are left-out, added, changed or swapped letters (optimal string alignment)."""

_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "sir",
        "dame",
        "lord",
        "rev",
        "sister",
        "nurse",
        "matron",
        "cllr",
        "pc",
        "sgt",
        "father",
        "fr",
    ]
)
_PARTICLES = frozenset({"the", "of", "and", "de", "la", "van", "von"})
_MONTHS = frozenset(fold(name) for name in MONTHS)
_NAMES_A_THING = re.compile(rf"^(?:{'|'.join(sorted(LABEL_STEMS - {'Person'}))}) \d+$")


class HitKind(StrEnum):
    """Whether a hit stops the dossier, or is shown to a person who decides."""

    BLOCKS = "blocks"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Hit:
    """Someone's name, or something like it, in the bytes. ``label`` is empty for a picture."""

    kind: HitKind
    label: str
    place: str


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which someone may be written. ``part`` marks a piece of a longer name."""

    label: str
    words: tuple[str, ...]
    part: bool

    @property
    def squeezed(self) -> str:
        """The form with everything between its words taken out."""
        return "".join(self.words)


def forms_of(identities: Iterable[KnownIdentity]) -> tuple[Form, ...]:
    """Return every form to search for, once each.

    A person's name is also searched by each of its words from two letters (titles aside); the
    name of a place or thing only as a whole.
    """
    found: dict[tuple[str, tuple[str, ...]], Form] = {}
    for identity in identities:
        for name in identity.names:
            whole = tuple(token.folded for token in tokens(name, ""))
            if whole:
                found.setdefault((identity.label, whole), Form(identity.label, whole, False))
            if _NAMES_A_THING.match(identity.label):
                continue
            for piece in re.split(r"[\s,]+|(?<=\w)-(?=\w)", name):
                part = tuple(token.folded for token in tokens(piece, ""))
                if _searchable_part(part):
                    found.setdefault((identity.label, part), Form(identity.label, part, True))
    return tuple(found.values())


def _searchable_part(part: tuple[str, ...]) -> bool:
    return bool(part) and len("".join(part)) > 1 and not (len(part) == 1 and part[0] in _TITLES | _PARTICLES)


@cache
def names_that_are_words() -> frozenset[str]:
    """Return the folded names that are ordinary words too (Bill, Penny, May, Will, Mark).

    Short lists of such names, and every word of a British word list: a nickname ("big Dawn")
    or a part of one can be any word.
    """
    found: set[str] = set(_MONTHS)
    for path in ("dossier/names_that_are_words.txt", "lexicons/name_words.txt", "lexicons/words.txt"):
        for line in resources.files("resources").joinpath(path).read_text("utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                found.add(fold(line.strip()))
    return frozenset(found)


def search_bytes(
    data: bytes,
    *,
    file_name: str,
    identities: Sequence[KnownIdentity],
    shipped: Sequence[str] = (),
    starts: Sequence[str] = (),
) -> tuple[Hit, ...]:
    """Search a PDF's bytes for every form of every identity, in memory.

    ``shipped`` are the program's own phrases: a hit inside one is none. ``starts`` are texts
    that begin a paragraph, where a capital tells nothing. Hits come once for each kind, label
    and place, blocking ones first.
    """
    contents = extract_all(data, file_name)
    search = Search(forms_of(identities), shipped, starts)
    hits = {Hit(HitKind.BLOCKS, "", f"{place}: cannot be read") for place in contents.unreadable}
    for extract in _joined(contents):
        hits |= search.find(extract)
    return tuple(sorted(_strongest(hits), key=lambda hit: (hit.kind, hit.label, _page_order(hit.place))))


def _strongest(hits: set[Hit]) -> set[Hit]:
    """A place that blocks for a label need not be listed for it too."""
    blocking = {(hit.label, hit.place) for hit in hits if hit.kind is HitKind.BLOCKS}
    return {hit for hit in hits if hit.kind is HitKind.BLOCKS or (hit.label, hit.place) not in blocking}


def _joined(contents: Contents) -> Iterable[Extract]:
    """Give each distinct text once: the same title stands in many objects."""
    return dict.fromkeys(contents.extracts)


def _page_order(place: str) -> tuple[str, int, str]:
    number = re.search(r"\d+", place)
    return (re.sub(r"\d+", "", place), int(number.group()) if number else 0, place)


class Search:
    """Searches texts for forms; made once for all texts of a file."""

    def __init__(self, forms: Sequence[Form], shipped: Sequence[str], starts: Sequence[str]) -> None:
        self.forms = forms
        self.by_first: dict[str, list[Form]] = {}
        for form in forms:
            self.by_first.setdefault(form.words[0], []).append(form)
        self.squeezed = _automaton(forms)
        self.phrases = _by_first_word(shipped, fewest=2)
        self.starts = {tuple(token.folded for token in tokens(text, "")[:2]) for text in starts}
        self.fuzzy: dict[str, list[str]] = {}
        for form in forms:
            if len(form.words) == 1 and len(form.words[0]) >= FUZZY_FROM:
                self.fuzzy.setdefault(form.words[0], []).append(form.label)
        self.fuzzy_by_length: dict[int, list[str]] = {}
        for name in self.fuzzy:
            self.fuzzy_by_length.setdefault(len(name), []).append(name)
        self._near: dict[str, tuple[str, ...]] = {}

    def find(self, extract: Extract) -> set[Hit]:
        """Return what stands in one text."""
        words = tokens(extract.text, extract.place)
        ours = _covered(words, self.phrases)
        hits = set(self._squeezed(words, ours, extract.binary))
        if not extract.binary:
            hits |= set(self._whole(words, ours))
            hits |= set(self._fuzzy(words, ours))
        return hits

    def _whole(self, words: Sequence[Token], ours: Sequence[bool]) -> Iterable[Hit]:
        for at, token in enumerate(words):
            for form in self.by_first.get(token.folded, ()):
                end = at + len(form.words)
                if tuple(word.folded for word in words[at:end]) != form.words or all(ours[at:end]):
                    continue
                kind = HitKind.BLOCKS
                if len(form.words) == 1 and not self._surely_a_name(words, at):
                    kind = HitKind.LISTED
                if kind is HitKind.LISTED and not token.capital and len(token.folded) == 1:
                    continue
                yield Hit(kind, form.label, token.place)

    def _surely_a_name(self, words: Sequence[Token], at: int) -> bool:
        token = words[at]
        letter = len(token.folded) == 1
        if not letter and token.folded not in names_that_are_words():
            return True
        if not token.capital or token.folded == "i":
            return False
        if token.folded in _MONTHS and _in_a_date(words, at):
            return False
        return not (token.opening or self._starts_paragraph(words, at))

    def _starts_paragraph(self, words: Sequence[Token], at: int) -> bool:
        return tuple(word.folded for word in words[at : at + 2]) in self.starts

    def _squeezed(self, words: Sequence[Token], ours: Sequence[bool], binary: bool) -> Iterable[Hit]:
        """Find forms with marks and spaces taken out, as a reader of broken text would."""
        if self.squeezed is None:
            return
        folded = [word.folded for word in words]
        edges = [0, *accumulate(len(word) for word in folded)]
        edge_set = set(edges)
        for last_letter, forms in self.squeezed.iter("".join(folded)):
            for form in forms:
                at, end = last_letter + 1 - len(form.squeezed), last_letter + 1
                at_edges = at in edge_set and end in edge_set
                first, last = bisect_right(edges, at) - 1, bisect_right(edges, end - 1) - 1
                # A whole word was weighed already: it may be one that need not be a name.
                weighed = first == last and at_edges and not self._surely_a_name(words, first)
                kind = self._weigh(form, at_edges, first == last, binary)
                if kind is not None and not weighed and not all(ours[first : last + 1]):
                    yield Hit(kind, form.label, words[first].place)

    def _weigh(self, form: Form, at_edges: bool, in_one_word: bool, binary: bool) -> HitKind | None:
        if at_edges:
            return HitKind.BLOCKS
        if not form.part and (len(form.words) > 1 or len(form.squeezed) >= UNMISTAKABLE_FROM):
            return HitKind.BLOCKS
        if binary or form.part:
            return None
        # Inside one longer word, or across the end of one ("and reason" holds Andrea).
        return HitKind.LISTED if in_one_word else None

    def _fuzzy(self, words: Sequence[Token], ours: Sequence[bool]) -> Iterable[Hit]:
        for at, token in enumerate(words):
            if ours[at] or len(token.folded) < FUZZY_FROM - 1:
                continue
            for label in self._near_labels(token):
                yield Hit(HitKind.LISTED, label, token.place)

    def _near_labels(self, token: Token) -> tuple[str, ...]:
        key = token.folded if not token.capital else token.folded.upper()
        if key not in self._near:
            length = len(token.folded)
            near_lengths = range(length - FUZZY_MOST, length + FUZZY_MOST + 1)
            close = process.extract(
                token.folded,
                [name for size in near_lengths for name in self.fuzzy_by_length.get(size, ())],
                scorer=OSA.distance,
                score_cutoff=FUZZY_MOST,
                limit=None,
            )
            names = [name for name, _, _ in close if _is_near(name, token)]
            self._near[key] = tuple({label for name in names for label in self.fuzzy[name]})
        return self._near[key]


def _automaton(forms: Sequence[Form]) -> Any:
    """Return an Aho-Corasick automaton of the squeezed forms, None where there is none.

    One pass over a text finds all of them, however many people a case knows.
    """
    found: dict[str, list[Form]] = {}
    for form in forms:
        if len(form.squeezed) >= SQUEEZED_FROM:
            found.setdefault(form.squeezed, []).append(form)
    if not found:
        return None
    automaton = ahocorasick.Automaton()
    for squeezed, group in found.items():
        automaton.add_word(squeezed, group)
    automaton.make_automaton()
    return automaton


def _is_near(name: str, token: Token) -> bool:
    """Whether a word is one slip away from a name (two from eight letters).

    A word without a capital must begin as the name does: otherwise too many ordinary words fit.
    """
    word = token.folded
    allowed = 2 if len(name) >= FUZZY_TWO_FROM else 1
    if word == name or abs(len(word) - len(name)) > allowed:
        return False
    if not token.capital and (word[0] != name[0] or allowed == 2):
        allowed = 1
        if word[0] != name[0]:
            return False
    return OSA.distance(word, name, score_cutoff=allowed) <= allowed


def _in_a_date(words: Sequence[Token], at: int) -> bool:
    around = [words[place].folded for place in (at - 1, at + 1) if 0 <= place < len(words)]
    return any(word[:1].isdigit() for word in around)


def _by_first_word(phrases: Sequence[str], fewest: int) -> Mapping[str, list[tuple[str, ...]]]:
    found: dict[str, set[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(_any_number(token.folded) for token in tokens(phrase, ""))
        if len(words) >= fewest:
            found.setdefault(words[0], set()).add(words)
    return {first: sorted(group) for first, group in found.items()}


def _covered(words: Sequence[Token], phrases: Mapping[str, list[tuple[str, ...]]]) -> list[bool]:
    """Say for each word whether it stands inside a shipped phrase."""
    ours = [False] * len(words)
    plain = [_any_number(token.folded) for token in words]
    for at, word in enumerate(plain):
        for phrase in phrases.get(word, ()):
            end = at + len(phrase)
            if tuple(plain[at:end]) == phrase:
                ours[at:end] = [True] * len(phrase)
    return ours


def _any_number(word: str) -> str:
    """In a shipped phrase one number is as good as another: ``Page 3 of 14``."""
    return "0" if word.isdigit() else word
