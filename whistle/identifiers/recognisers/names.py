"""Layer 4, names of the lists, and names that are words, read in context."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from whistle.identifiers import lexicon
from whistle.identifiers.finding import LEXICON, MODEL, Finding, because
from whistle.identifiers.recognisers.context import reads_as_name
from whistle.identifiers.recognisers.people import is_given
from whistle.identifiers.text import Document
from whistle.identifiers.words import CLOSE_GAPS, NAME_WORDS, Words, cut
from whistle.model import IdentifierKind as Kind

_INITIAL = re.compile(r"(?:[ ]{1,2})([A-Z])(?![\w'])\.?")
_LOWER_INITIAL = re.compile(r"[ ]([b-hj-z])(?=[ ]?[:.,;)]|[ ](?:said|told|was|is|rang|from)\b)")
_NICKNAME_BEFORE = re.compile(
    r"(?:^|[\s(\"'])((?:big|little|wee|auld|old|young|mad|posh|fat|tall|baby)\s)$", re.IGNORECASE
)


class Names:
    """Finds given names of the lists, with the family name or initial that follows.

    A name that is no word is taken in any case; a name that is a word (Will, Hope) only where
    ``reads_as_name`` says that the words round it treat it as a name. A word once used as a
    name in a text is expected to be one in the rest of it.
    """

    name = "names list"
    layer = "gazetteers"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield people in order of start."""
        text = document.text
        words = cut(text, NAME_WORDS)
        # Each word is looked up once, however often it stands in the text.
        bare = {written: lexicon.fold(written.removesuffix("'s")) for written in set(words.written)}
        certain = frozenset(written for written, folded in bare.items() if _is_certain(written, folded))
        expected = self._expected(text, words, bare, certain)
        stems = {
            written: None if written in certain else stem
            for written, folded in bare.items()
            if (stem := _stem(folded, expected)) is not None or written in certain
        }
        skip_to = 0
        for at in [n for n, written in enumerate(words.written) if written in stems] if stems else ():
            start, stem = words.starts[at], stems[words.written[at]]
            if start < skip_to:
                continue
            word, why = words.written[at].removesuffix("'s"), because("in the list of names")
            if stem is not None:
                if not self._in_context(text, words, bare, certain, at, stem, expected):
                    continue
                why = because("a name that is also a word, used as a name")
            end = self._extend(text, words, at, start + len(word), lower=not word[0].isupper())
            before = _NICKNAME_BEFORE.search(text[max(0, start - 10) : start])
            if before:
                start -= len(before.group(1))
            skip_to = end
            # A name of the lists is somebody, whatever a model takes it for, unless it is a town too.
            town = (
                text[start:end].lower() in lexicon.uk_places()
                or text[start:end].lower() in lexicon.world_places()
            )
            strength = LEXICON if town else MODEL + 1 if stem is None else MODEL - 2
            yield Finding(start, end, Kind.PERSON, why, strength, None, self.layer)

    def _expected(
        self, text: str, words: Words, bare: Mapping[str, str], certain: frozenset[str]
    ) -> frozenset[str]:
        """Return the words that this text uses as a name somewhere beyond doubt."""
        readings = {
            written: (folded, reading)
            for written, folded in bare.items()
            if (reading := lexicon.name_words().get(folded)) is not None and written not in certain
        }
        found: set[str] = set()
        for at in [n for n, written in enumerate(words.written) if written in readings] if readings else ():
            written = words.written[at]
            folded, reading = readings[written]
            if folded not in found and (
                reads_as_name(text, words.starts[at], written, reading)
                or self._before_surname(words, bare, at)
            ):
                found.add(folded)
        return frozenset(found)

    def _before_surname(self, words: Words, bare: Mapping[str, str], at: int) -> bool:
        """Whether a word in small letters is followed by what can only be a family name."""
        if at + 1 >= len(words) or words.gaps[at + 1] != " ":
            return False
        folded = bare[words.written[at + 1]]
        if (
            folded in lexicon.words()
            or len(folded) < 4
            or folded.removesuffix("s") in lexicon.words()
            or "'" in folded
        ):
            return False
        plain = not words.written[at][0].isupper()
        return folded in lexicon.surnames() or (plain and folded not in lexicon.given_names())

    def _in_context(
        self,
        text: str,
        words: Words,
        bare: Mapping[str, str],
        certain: frozenset[str],
        at: int,
        stem: str,
        expected: frozenset[str],
    ) -> bool:
        written = words.written
        reading = lexicon.name_words()[stem]
        # A word that is a name nowhere beyond doubt was judged here before, with that outcome.
        if stem in expected and (
            reads_as_name(text, words.starts[at], written[at], reading, expected=True)
            or (bare[written[at]] == stem and self._before_surname(words, bare, at))
        ):
            return True
        # A row of names: "pri faith and grace are bottom".
        if "v" not in reading and "m" not in reading:
            for n, gap in ((at - 1, at), (at + 1, at + 1)):
                if 0 <= n < len(words) and words.gaps[gap] in (" ", ", ") and written[n] in certain:
                    return True
        for n, between in ((at - 2, at - 1), (at + 2, at + 1)):
            if (
                0 <= n < len(words)
                and bare[written[between]] in ("and", "or")
                and (written[n] in certain or bare[written[n]] in expected)
            ):
                return not ("m" in reading and stem not in expected)
        return False

    def _extend(self, text: str, words: Words, at: int, end: int, *, lower: bool) -> int:
        """Take in the family name (or an initial) behind a given name."""
        for n in range(at + 1, min(at + 4, len(words))):
            word, start = words.written[n], words.starts[n]
            gap = text[end:start]
            if gap not in CLOSE_GAPS:
                break
            bare = word.removesuffix("'s")
            folded = lexicon.fold(bare)
            ordinary = folded in lexicon.words()
            if lower:
                unknown = (
                    len(folded) > 3 and "'" not in folded and folded.removesuffix("s") not in lexicon.words()
                )
                known = folded in lexicon.surnames() or folded in lexicon.given_names()
                if ordinary or len(folded) < 3 or "\n" in gap or not (known or unknown):
                    break
            elif (
                not bare[0].isupper()
                or (len(bare) > 1 and bare.isupper() and not text[end - 2 : end].isupper())
                or (ordinary and "\n" in gap and folded not in lexicon.surname_words())
            ):
                break
            end = start + len(bare)
        initial = (_LOWER_INITIAL if lower else _INITIAL).match(text, end)
        if initial and initial.group(1) != "I":
            end = initial.end(1)
        return end


def _is_certain(written: str, folded: str) -> bool:
    """Whether a word is a given name of the lists and no ordinary word; ``folded`` is its folded form."""
    given = lexicon.given_names()
    known = folded in given or ("-" in folded and all(is_given(p) for p in folded.split("-")))
    if (
        not known
        and folded.endswith("s")
        and len(folded) > 4
        and folded not in lexicon.words()
        and folded not in lexicon.surnames()
    ):
        # "carols idea": a possessive typed without its mark.
        known = folded[:-1] in given
    return known and (written[0].isupper() or len(folded) > 2)


def _stem(folded: str, expected: frozenset[str]) -> str | None:
    """Return the name that a word can be: itself, or without the s of a possessive."""
    if folded in lexicon.name_words():
        return folded
    if folded.endswith("s") and folded[:-1] in expected:
        return folded[:-1]
    return None
