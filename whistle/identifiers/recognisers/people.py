"""Layer 4, people: titles, lists of given names, and names that are words, read in context."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whistle.identifiers import lexicon
from whistle.identifiers.finding import CONTEXT, FORM, LEXICON, SUSPECT, Finding
from whistle.identifiers.recognisers.context import reads_as_name
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.identifiers.text import Document
from whistle.model import IdentifierKind as Kind

_UPPER = r"[^\W\d_a-z](?:[^\W\d_]|'(?=[^\W\d_])){0,30}"
_NAME = rf"(?:(?!(?:The|And|But|Who|Was|Is|He|She|I|It|We|They|On|In|At)\b){_UPPER}(?:-{_UPPER}){{0,2}})"
_PARTICLE = r"(?:(?:de|da|di|du|del|della|van|von|der|den|ter|la|le|al|bin|ibn|ap|ab|Mac|Mc|Ó|Ni|Ní)\s)"
_INITIALS = r"(?:(?:[^\W\d_a-z]\.\s?){1,4}(?:-[^\W\d_a-z]\.\s?)?)"
TITLE = r"(?:Mrs?|Ms|Miss|Mx|Dr|Doctor|Prof(?:essor)?|Sir|Dame|Lord|Lady|Rev(?:erend)?|Fr|Father|Imam|Rabbi|Sister|Nurse|Matron|Cllr|Councillor|Sgt|Sergeant|PC|DC|DS|DI|Insp(?:ector)?|Capt(?:ain)?|Cpl|Lt|Judge|Justice)"

RULES: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) {TITLE}\.?\s{{1,3}} (?P<name> {_INITIALS}? {_PARTICLE}{{0,2}} {_NAME} (?:\s{{1,3}}{_PARTICLE}{{0,2}}{_NAME}){{0,3}} | {_INITIALS}(?!\w)) ",
        Kind.PERSON,
        "a name after a title",
        exact_case=True,
        group="name",
        check=lambda m: None if m.group("name").lower() in ("i", "who") else (FORM, "a name after a title"),
    ),
    rule(
        r"(?<!\w) (?:mrs?|ms|miss) \.?\s{1,2} (?P<name>[a-z][a-z'-]{1,24}(?:\s(?=[a-z'-]{3,24}\b)[a-z][a-z'-]{2,24})?) (?!\w)",
        Kind.PERSON,
        "a name after a title",
        group="name",
        exact_case=True,
        check=lambda m: _lower_after_title(m),
    ),
    rule(
        rf"(?<![\w.]) {_INITIALS} {_PARTICLE}{{0,2}} {_NAME} (?:-{_NAME})? (?!\w)",
        Kind.PERSON,
        "initials and a family name",
        exact_case=True,
        strength=CONTEXT,
        check=lambda m: (
            None
            if re.match(r"(?:A|I)\.\s", m.group()) and m.group().split()[-1].lower() in lexicon.words()
            else (CONTEXT, "initials and a family name")
        ),
    ),
    rule(
        rf"(?<!\w) {_NAME} \s (?:[^\W\d_a-z]\.?-?){{1,3}} (?<=\.) (?!\w)",
        Kind.PERSON,
        "a name and an initial",
        exact_case=True,
        strength=SUSPECT,
        check=lambda m: (SUSPECT, "a name and an initial") if _is_given(m.group().split()[0]) else None,
    ),
    rule(
        rf"(?<!\w) (?:my\sname\sis|my\sname's|called|known\sas|name\sof|named|signed|signed\sby|yours\s(?:sincerely|faithfully|truly),?) \s{{1,4}} (?P<name>{_NAME}(?:\s{_NAME}){{0,3}})",
        Kind.PERSON,
        "a name after words that introduce one",
        exact_case=True,
        strength=SUSPECT,
        group="name",
        check=lambda m: (
            None
            if m.group("name").lower() in lexicon.words()
            and m.group("name").lower() not in lexicon.name_words()
            else (SUSPECT, "a name after words that introduce one")
        ),
    ),
    rule(
        r"(?m:^) [ >\[]{0,4} (?:From|To|Cc|Bcc|Name|Signed|Witness|Author|Manager|Employee|Claimant|Patient|Contact|Attendees|Present|Apologies|Chair|Minutes\sby) \s?:[ ]{0,3} (?P<name>[A-Z][\w'-]{1,24}(?:[ ][A-Z][\w'.-]{0,24}){1,3})",
        Kind.PERSON,
        "a name after a heading",
        exact_case=True,
        strength=SUSPECT,
        group="name",
        check=lambda m: (
            (SUSPECT, "a name after a heading")
            if not all(w.lower() in lexicon.words() for w in m.group("name").split())
            else None
        ),
    ),
)

TITLES = PatternDetector("titles and introductions", "uk-recognisers", RULES)

_NOT_AFTER_TITLE = frozenset(
    [
        "and",
        "or",
        "the",
        "a",
        "is",
        "was",
        "who",
        "that",
        "you",
        "me",
        "i",
        "he",
        "she",
        "they",
        "we",
        "it",
        "us",
        "him",
        "her",
        "them",
        "has",
        "had",
        "said",
        "told",
        "with",
        "for",
        "to",
        "of",
        "in",
        "on",
        "at",
        "out",
        "a",
        "lot",
        "my",
        "your",
        "his",
        "our",
        "their",
        "this",
        "if",
        "when",
        "as",
        "by",
        "from",
        "not",
        "no",
        "so",
        "but",
        "be",
        "been",
        "being",
    ]
)


def _lower_after_title(match: re.Match[str]) -> tuple[int, str] | None:
    first = match.group("name").split()[0]
    if match.group()[:4] == "miss" and first in lexicon.words() and first not in lexicon.name_words():
        return None
    return None if first in _NOT_AFTER_TITLE else (SUSPECT, "a name after a title")


def _is_given(word: str) -> bool:
    folded = lexicon.fold(word)
    return folded in lexicon.given_names() or folded in lexicon.name_words()


TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_GAP = re.compile(r"[ ]{1,2}|[ ]?\n[ ]?")
_INITIAL = re.compile(r"(?:[ ]{1,2})([A-Z])(?![\w'])\.?")


class Names:
    """Finds given names of the lists, with the family name or initial that follows.

    A name that is no word is taken in any case; a name that is a word (Will, Hope) only where
    ``reads_as_name`` says that the words round it treat it as a name.
    """

    name = "names list"
    layer = "gazetteers"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield people in order of start."""
        text = document.text
        tokens = list(TOKEN.finditer(text))
        given, name_words = lexicon.given_names(), lexicon.name_words()
        skip_to = 0
        for at, token in enumerate(tokens):
            if token.start() < skip_to:
                continue
            whole = token.group()
            word = whole[:-2] if whole.endswith("'s") else whole
            folded = lexicon.fold(word)
            certain = folded in given or (("-" in word) and all(_is_given(p) for p in word.split("-")))
            possible = folded in name_words
            if (
                not certain
                and not possible
                and folded.endswith("s")
                and len(folded) > 4
                and not word.isupper()
            ):
                # "carols idea": a possessive typed without its mark.
                certain = (
                    folded[:-1] in given
                    and folded not in lexicon.words()
                    and folded not in lexicon.surnames()
                )
            if not certain and not possible:
                continue
            if possible and not certain and not reads_as_name(text, token, name_words[folded]):
                continue
            if certain and not word[0].isupper() and len(folded) < 3:
                continue
            end = self._extend(text, tokens, at, token.start() + len(word), lower=not word[0].isupper())
            skip_to = end
            why = "in the list of names" if certain else "a name that is also a word, used as a name"
            yield Finding(token.start(), end, Kind.PERSON, why, LEXICON, None, self.layer)

    def _extend(self, text: str, tokens: list[re.Match[str]], at: int, end: int, *, lower: bool) -> int:
        """Take in the family name (or an initial) behind a given name."""
        for following in tokens[at + 1 : at + 4]:
            gap = text[end : following.start()]
            if not _GAP.fullmatch(gap):
                break
            word = following.group()
            bare = word[:-2] if word.endswith("'s") else word
            folded = lexicon.fold(bare)
            ordinary = folded in lexicon.words()
            if lower:
                known = folded in lexicon.surnames()
                if (
                    not (known or (not ordinary and folded in lexicon.given_names()))
                    or len(folded) < 3
                    or "\n" in gap
                ):
                    break
            elif (
                not bare[0].isupper()
                or (len(bare) > 1 and bare.isupper() and not text[end - 2 : end].isupper())
                or (
                    ordinary
                    and folded not in lexicon.surname_words()
                    and folded not in lexicon.name_words()
                    and "\n" in gap
                )
            ):
                break
            end = following.start() + len(bare)
        initial = _INITIAL.match(text, end)
        if initial and not lower and initial.group(1) != "I":
            end = initial.end(1)
        return end
