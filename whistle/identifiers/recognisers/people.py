"""Layer 3, people by form: after a title, with initials, after words that introduce a name."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re

from whistle.identifiers import lexicon
from whistle.identifiers.finding import CONTEXT, FORM, SUSPECT, Why, because
from whistle.identifiers.recognisers.patterns import PatternDetector, Rule, rule
from whistle.model import IdentifierKind as Kind

_UPPER = r"[^\W\d_a-z](?:[^\W\d_]|'(?=[^\W\d_])){0,30}"
_NAME = rf"(?:(?!(?:The|And|But|Who|Was|Is|He|She|I|It|We|They|On|In|At)\b){_UPPER}(?:-{_UPPER}){{0,2}})"
_PARTICLE = r"(?:(?:de|da|di|du|del|della|van|von|der|den|ter|la|le|al|bin|ibn|ap|ab|Mac|Mc|Ó|Ni|Ní)\s)"
_INITIALS = r"(?:(?:[^\W\d_a-z]\.\s?){1,4}(?:-[^\W\d_a-z]\.\s?)?)"
TITLE = r"(?:Mrs?|Ms|Miss|Mx|Dr|Doctor|Prof(?:essor)?|Sir|Dame|Lord|Lady|Rev(?:erend)?|Fr|Father|Imam|Rabbi|Sister|Nurse|Matron|Comrade|Brother|Mister|Cllr|Councillor|Sgt|Sergeant|PC|DC|DS|DI|Insp(?:ector)?|Capt(?:ain)?|Cpl|Lt|Judge|Justice)"

RULES: tuple[Rule, ...] = (
    rule(
        rf"(?<!\w) {TITLE}\.?\s{{1,3}} (?P<name> {_INITIALS}? {_PARTICLE}{{0,2}} {_NAME} (?:\s{{1,3}}{_PARTICLE}{{0,2}}{_NAME}){{0,3}} | {_INITIALS}(?!\w)) ",
        Kind.PERSON,
        because("a name after a title"),
        exact_case=True,
        group="name",
        check=lambda m: (
            None if m.group("name").lower() in ("i", "who") else (FORM, because("a name after a title"))
        ),
    ),
    rule(
        r"(?<!\w) (?:mrs?|ms|miss) \.?\s{1,2} (?P<name>[a-z][a-z'-]{1,24}) (?!\w)",
        Kind.PERSON,
        because("a name after a title"),
        group="name",
        exact_case=True,
        check=lambda m: _lower_after_title(m),
    ),
    rule(
        rf"(?<![\w.]) {_INITIALS} {_PARTICLE}{{0,2}} {_NAME} (?:-{_NAME})? (?!\w)",
        Kind.PERSON,
        because("initials and a family name"),
        exact_case=True,
        strength=CONTEXT,
        check=lambda m: _initials(m),
    ),
    rule(
        rf"(?<!\w) {_NAME} \s [^\W\d_a-z]\.? \s {_NAME} (?!\w)",
        Kind.PERSON,
        because("a name with a middle initial"),
        exact_case=True,
        strength=CONTEXT,
        check=lambda m: (
            (CONTEXT, because("a name with a middle initial"))
            if not all(w.lower().strip(".") in lexicon.words() for w in m.group().split() if len(w) > 2)
            else None
        ),
    ),
    rule(
        rf"(?<!\w) {_NAME} \s (?:[^\W\d_a-z]\.?-?){{1,3}} (?<=\.) (?!\w)",
        Kind.PERSON,
        because("a name and an initial"),
        exact_case=True,
        strength=SUSPECT,
        check=lambda m: (
            (SUSPECT, because("a name and an initial")) if is_given(m.group().split()[0]) else None
        ),
    ),
    rule(
        rf"(?<!\w) (?:my\sname\sis|my\sname's|called|known\sas|name\sof|named|signed|signed\sby|yours\s(?:sincerely|faithfully|truly),?) \s{{1,4}} (?P<name>{_NAME}(?:\s{_NAME}){{0,3}})",
        Kind.PERSON,
        because("a name after words that introduce one"),
        exact_case=True,
        strength=SUSPECT,
        group="name",
        check=lambda m: (
            None
            if m.group("name").lower() in lexicon.words()
            and m.group("name").lower() not in lexicon.name_words()
            else (SUSPECT, because("a name after words that introduce one"))
        ),
    ),
    rule(
        r"(?m:^) [ >\[]{0,4} (?:From|To|Cc|Bcc|Name|Signed|Witness|Author|Manager|Employee|Claimant|Patient|Contact|Attendees|Present|Apologies|Chair|Minutes\sby) \s?:[ ]{0,3} (?P<name>[A-Z][\w'-]{1,24}(?:[ ][A-Z][\w'.-]{0,24}){1,3})",
        Kind.PERSON,
        because("a name after a heading"),
        exact_case=True,
        strength=SUSPECT,
        group="name",
        check=lambda m: (
            (SUSPECT, because("a name after a heading"))
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


def _initials(match: re.Match[str]) -> tuple[int, Why] | None:
    """Accept initials and a name, not "Q. Tell" of a record of questions or "A.O.B. Will"."""
    last = match.group().split()[-1].split(".")[-1].lower()
    ordinary = last in lexicon.words() and last not in lexicon.surname_words()
    lone = re.match(r"[QA]\.\s", match.group()) or match.group().startswith("A.O.B")
    if lone and (ordinary or last.isupper() or last in lexicon.name_words()):
        return None
    return (SUSPECT - 15 if ordinary else CONTEXT), because("initials and a family name")


def _lower_after_title(match: re.Match[str]) -> tuple[int, Why] | None:
    first = match.group("name").split()[0]
    if match.group()[:4] == "miss" and first in lexicon.words() and first not in lexicon.name_words():
        return None
    return None if first in _NOT_AFTER_TITLE else (SUSPECT, because("a name after a title"))


def is_given(word: str) -> bool:
    """Whether a word is a given name of the lists, be it a word too or not."""
    folded = lexicon.fold(word)
    return folded in lexicon.given_names() or folded in lexicon.name_words()
