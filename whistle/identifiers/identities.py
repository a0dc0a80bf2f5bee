"""Which mentions are one person or thing, and the labels they share."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from whistle.identifiers import lexicon
from whistle.identifiers.recognisers.people import TITLE
from whistle.model import LABEL_STEMS, IdentifierKind, KnownIdentity

_TITLE = re.compile(rf"(?:(?:{TITLE})\.?\s+)+", re.IGNORECASE)
_MALE = frozenset({"mr", "sir", "lord", "father", "fr"})
_FEMALE = frozenset({"mrs", "ms", "miss", "dame", "lady", "sister"})
_PIECE = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as written, in folded parts.

    ``given`` and ``family`` are words or single initials; either may be empty. A single word is
    both unknown: it stands in ``given`` and may be a family name too.
    """

    given: str = ""
    family: str = ""
    others: tuple[str, ...] = ()
    sex: str = ""

    @property
    def single(self) -> bool:
        """Whether only one word is known."""
        return not (self.given and self.family)


def read_name(words: str) -> Name:
    """Read a mention: titles off, initials and parts apart. "Mr K.H. Christoph" is k + christoph."""
    title = _TITLE.match(words)
    sex = ""
    if title:
        first = title.group().split()[0].strip(".").lower()
        sex = "m" if first in _MALE else "f" if first in _FEMALE else ""
        if title.end() < len(words):
            words = words[title.end() :]
    if words.endswith("'s"):
        words = words[:-2]
    parts = [lexicon.fold(p) for p in _PIECE.findall(words)]
    if not parts:
        return Name(lexicon.fold(words.strip()), sex=sex)
    if len(parts) == 1:
        return Name("", parts[0], sex=sex) if title else Name(parts[0], sex=sex)
    return Name(parts[0], parts[-1], tuple(parts[1:-1]), sex)


def _fits(one: str, other: str) -> bool:
    """Whether two given names (or initials) can be one person's."""
    if not one or not other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return lexicon.same_given(one, other) or near(one, other)


def near(one: str, other: str) -> bool:
    """Whether two words are a slip of the finger apart: one edit from 5 letters, two from 8."""
    shorter = min(len(one), len(other))
    if shorter < 5 or one[0] != other[0]:
        return False
    for names in (lexicon.given_names(), lexicon.surnames()):
        if one in names and other in names:
            # Marian and Marion, Robertson and Robinson: two people more often than one slip.
            return False
    return bool(OSA.distance(one, other, score_cutoff=2 if shorter >= 8 else 1) <= (2 if shorter >= 8 else 1))


def is_whole_name(given: str, family: str) -> bool:
    """Whether two names side by side are one person's: capitals, the second neither a word nor a given name.

    Invented and rare family names stand in no list, and rare given names neither.
    """
    first, second = lexicon.fold(given), lexicon.fold(family)
    return (
        all(_PIECE.fullmatch(one) and one[0].isupper() for one in (given, family))
        and (first in lexicon.given_names() or first not in lexicon.words())
        and second not in lexicon.given_names()
        and second not in lexicon.words()
    )


@dataclass(slots=True)
class Identity:
    """One person: the fullest name known, and every way it was written."""

    name: Name
    label: str = ""
    known: bool = False
    forms: dict[str, None] = field(default_factory=dict)
    names: list[Name] = field(default_factory=list)
    last_seen: int = -1

    def takes(self, name: Name) -> bool:
        """Whether a mention can be this person."""
        return any(_same(mine, name) for mine in self.names)

    def add(self, name: Name, words: str, at: int) -> None:
        """Count a mention to this person and learn from it."""
        self.forms.setdefault(words)
        if name not in self.names:
            self.names.append(name)
        if (self.name.single and not name.single) or (
            not self.name.sex and name.sex and name.family == self.name.family
        ):
            self.name = name
        self.last_seen = at


def _same(mine: Name, name: Name) -> bool:
    if mine.sex and name.sex and mine.sex != name.sex:
        return False
    if name.single and mine.single:
        one, other = mine.given or mine.family, name.given or name.family
        if bool(mine.given) == bool(name.given):
            return one == other or (
                len(one) > 1 and len(other) > 1 and (lexicon.same_given(one, other) or near(one, other))
            )
        return one == other
    if name.single or mine.single:
        lone, full = (name, mine) if name.single else (mine, name)
        if lone.family:
            return lone.family == full.family or near(lone.family, full.family)
        word = lone.given
        if len(word) == 1:
            return False
        return (
            lexicon.same_given(word, full.given)
            or word == full.family
            or word in full.others
            or near(word, full.given)
            or near(word, full.family)
        )
    families = mine.family == name.family or near(mine.family, name.family)
    if not families and (len(mine.family) == 1 or len(name.family) == 1):
        families = mine.family[0] == name.family[0]
    return families and _fits(mine.given, name.given)


def _label_number(label: str) -> tuple[str, int] | None:
    stem, _, number = label.rpartition(" ")
    return (stem, int(number)) if stem in LABEL_STEMS and number.isdigit() else None


class Labels:
    """Gives out labels: numbers continue after those taken, per stem."""

    def __init__(self, taken: Mapping[str, int], known: Sequence[KnownIdentity]) -> None:
        self._highest = dict(taken)
        for identity in known:
            parts = _label_number(identity.label)
            if parts and parts[1] > self._highest.get(parts[0], 0):
                self._highest[parts[0]] = parts[1]

    def new(self, kind: IdentifierKind) -> str:
        """Return the next label for a kind ("Person 4")."""
        number = self._highest.get(kind.label_stem, 0) + 1
        self._highest[kind.label_stem] = number
        return f"{kind.label_stem} {number}"


_MOST_COMPARED = 400


class People:
    """The people of one scan: those the Register knows, and those met on the way."""

    def __init__(self, known: Sequence[KnownIdentity] = ()) -> None:
        self.identities: list[Identity] = []
        self._by_part: dict[str, list[Identity]] = {}
        for entry in known:
            names = [n for n in entry.names if n.strip() and "@" not in n]
            if not names:
                continue
            longest = max(names, key=lambda n: len(n.split()))
            identity = Identity(read_name(longest), entry.label, known=True)
            for words in names:
                identity.add(read_name(words), words, -1)
                self._index(identity, read_name(words))
            self.identities.append(identity)

    def place(self, words: str, at: int) -> Identity:
        """Return the person that a mention means, making one when nobody fits.

        ``at`` orders mentions over the whole case. Where several fit, the one mentioned last is
        meant, as in speech.
        """
        flat = " ".join(words.split())
        name = read_name(flat)
        fitting = [i for i in self._candidates(name) if i.takes(name)]
        exact = [i for i in fitting if any(n == name for n in i.names)]
        if exact and (not name.single or len(fitting) == len(exact)):
            fitting = exact
        if fitting:
            chosen = max(fitting, key=lambda i: (i.last_seen, i.known))
        else:
            chosen = Identity(name)
            self.identities.append(chosen)
        chosen.add(name, flat, at)
        self._index(chosen, name)
        return chosen

    def _index(self, identity: Identity, name: Name) -> None:
        for part in (name.given, name.family, *name.others):
            same = self._by_part.setdefault(part, [])
            if part and identity not in same[-1:]:
                same.append(identity)

    def _candidates(self, name: Name) -> Sequence[Identity]:
        """Return whom a mention could mean; among very many, only those who share a part of it.

        A list of a thousand names must not take a thousand times a thousand comparisons.
        """
        if len(self.identities) <= _MOST_COMPARED:
            return self.identities
        found: dict[int, Identity] = {}
        for part in (name.given, name.family, *name.others):
            for key in (part, *sorted(lexicon.nicknames().get(part, ()))):
                for identity in self._by_part.get(key, ()):
                    found.setdefault(id(identity), identity)
        return list(found.values())


_SQUEEZE = re.compile(r"[\W_]+")


def thing_key(kind: IdentifierKind, words: str) -> tuple[str, str]:
    """Return what two mentions of one thing share: its family of kinds and its folded letters."""
    squeezed = _SQUEEZE.sub("", lexicon.fold(words.removeprefix("the ").removeprefix("The ")))
    return kind.label_stem, squeezed or words
