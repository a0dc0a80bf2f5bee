"""Layer 4, names of the lists, and names that are words, read in context."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whistle.identifiers import lexicon
from whistle.identifiers.finding import LEXICON, MODEL, Finding
from whistle.identifiers.recognisers.context import reads_as_name
from whistle.identifiers.recognisers.people import is_given
from whistle.identifiers.text import Document
from whistle.model import IdentifierKind as Kind

TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_GAP = re.compile(r"[ ]{1,2}|[ ]?\n[ ]?")
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
        tokens = list(TOKEN.finditer(text))
        bare = [lexicon.fold(t.group().removesuffix("'s")) for t in tokens]
        certain = self._certain(tokens, bare)
        expected = self._expected(text, tokens, bare, certain)
        skip_to = 0
        for at, token in enumerate(tokens):
            stem = None if certain[at] else _stem(bare[at], expected)
            if (stem is None and not certain[at]) or token.start() < skip_to:
                continue
            word, why = token.group().removesuffix("'s"), "in the list of names"
            if stem is not None:
                if not self._in_context(text, tokens, bare, certain, at, stem, expected):
                    continue
                why = "a name that is also a word, used as a name"
            start = token.start()
            end = self._extend(text, tokens, at, start + len(word), lower=not word[0].isupper())
            before = _NICKNAME_BEFORE.search(text[max(0, start - 10) : start])
            if before:
                start -= len(before.group(1))
            skip_to = end
            # A name of the lists is somebody, whatever a model takes it for, unless it is a town too.
            town = (
                text[start:end].lower() in lexicon.uk_places()
                or text[start:end].lower() in lexicon.world_places()
            )
            strength = LEXICON if town else MODEL + 1 if certain[at] else MODEL - 2
            yield Finding(start, end, Kind.PERSON, why, strength, None, self.layer)

    def _certain(self, tokens: list[re.Match[str]], bare: list[str]) -> list[bool]:
        given, family, words = lexicon.given_names(), lexicon.surnames(), lexicon.words()
        flags = []
        for token, folded in zip(tokens, bare, strict=True):
            known = folded in given or ("-" in folded and all(is_given(p) for p in folded.split("-")))
            if (
                not known
                and folded.endswith("s")
                and len(folded) > 4
                and folded not in words
                and folded not in family
            ):
                # "carols idea": a possessive typed without its mark.
                known = folded[:-1] in given
            flags.append(known and (token.group()[0].isupper() or len(folded) > 2))
        return flags

    def _expected(
        self, text: str, tokens: list[re.Match[str]], bare: list[str], certain: list[bool]
    ) -> frozenset[str]:
        """Return the words that this text uses as a name somewhere beyond doubt."""
        name_words = lexicon.name_words()
        found: set[str] = set()
        for at, folded in enumerate(bare):
            if (
                folded in name_words
                and folded not in found
                and not certain[at]
                and (
                    reads_as_name(text, tokens[at], name_words[folded])
                    or self._before_surname(text, tokens, bare, at)
                )
            ):
                found.add(folded)
        return frozenset(found)

    def _before_surname(self, text: str, tokens: list[re.Match[str]], bare: list[str], at: int) -> bool:
        """Whether a word in small letters is followed by what can only be a family name."""
        if at + 1 >= len(tokens) or text[tokens[at].end() : tokens[at + 1].start()] != " ":
            return False
        folded = bare[at + 1]
        if (
            folded in lexicon.words()
            or len(folded) < 4
            or folded.removesuffix("s") in lexicon.words()
            or "'" in folded
        ):
            return False
        plain = not tokens[at].group()[0].isupper()
        return folded in lexicon.surnames() or (plain and folded not in lexicon.given_names())

    def _in_context(
        self,
        text: str,
        tokens: list[re.Match[str]],
        bare: list[str],
        certain: list[bool],
        at: int,
        stem: str,
        expected: frozenset[str],
    ) -> bool:
        token = tokens[at]
        reading = lexicon.name_words()[stem]
        # A word that is a name nowhere beyond doubt was judged here before, with that outcome.
        if stem in expected and (
            reads_as_name(text, token, reading, expected=True)
            or (bare[at] == stem and self._before_surname(text, tokens, bare, at))
        ):
            return True
        # A row of names: "pri faith and grace are bottom".
        beside = [n for n in (at - 1, at + 1) if 0 <= n < len(tokens)]
        for n in beside:
            low, high = sorted((at, n))
            gap = text[tokens[low].end() : tokens[high].start()]
            if gap in (" ", ", ") and (certain[n] and "v" not in reading and "m" not in reading):
                return True
        for n in (at - 2, at + 2):
            low, high = sorted((at, n))
            if (
                0 <= n < len(tokens)
                and bare[(low + high) // 2] in ("and", "or")
                and (certain[n] or bare[n] in expected)
            ):
                return not ("m" in reading and stem not in expected)
        return False

    def _extend(self, text: str, tokens: list[re.Match[str]], at: int, end: int, *, lower: bool) -> int:
        """Take in the family name (or an initial) behind a given name."""
        for following in tokens[at + 1 : at + 4]:
            gap = text[end : following.start()]
            if not _GAP.fullmatch(gap):
                break
            word = following.group()
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
            end = following.start() + len(bare)
        initial = (_LOWER_INITIAL if lower else _INITIAL).match(text, end)
        if initial and initial.group(1) != "I":
            end = initial.end(1)
        return end


def _stem(folded: str, expected: frozenset[str]) -> str | None:
    """Return the name that a word can be: itself, or without the s of a possessive."""
    if folded in lexicon.name_words():
        return folded
    if folded.endswith("s") and folded[:-1] in expected:
        return folded[:-1]
    return None
