"""Layer 4, people that no list has: unknown words that act, what people are called, initials."""

# ruff: noqa: E501 - a pattern, or a list of words, is read most easily on one line
from __future__ import annotations

import re
from collections.abc import Iterator

from whistle.identifiers import lexicon
from whistle.identifiers.finding import GUESS, SUSPECT, Finding, Why, because
from whistle.identifiers.text import Document
from whistle.identifiers.words import NAME_WORDS, cut
from whistle.model import IdentifierKind as Kind


class UnknownNames:
    """Finds capitalised words that no list knows, where a name would stand."""

    name = "unknown names"
    layer = "gazetteers"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield single unknown words with a capital that open a sentence and act, or stand inside one."""
        text = document.text
        words = cut(text, NAME_WORDS)
        unknown = {written for written in set(words.written) if _is_unknown(written.removesuffix("'s"))}
        for at in [n for n, written in enumerate(words.written) if written in unknown] if unknown else ():
            start, word = words.starts[at], words.written[at].removesuffix("'s")
            before, after = (
                text[max(0, start - 24) : start],
                text[start + len(word) : words.ends[at] + 24],
            )
            if re.match(r"[ ]?\n?[ ]?[A-Z]", after) and not re.match(r"[ ]?I\b", after):
                continue
            if _OPENS.search(before):
                if _ACTS.match(after) or re.match(r",? (?:the|our|my) [a-z]", after):
                    yield Finding(
                        start,
                        start + len(word),
                        Kind.PERSON,
                        because("an unknown word that acts as a person does"),
                        GUESS,
                        None,
                        self.layer,
                    )
            elif re.search(r"(?:[a-z]|,) $", before) and (_HUMAN_BEFORE.search(before) or _ACTS.match(after)):
                yield Finding(
                    start,
                    start + len(word),
                    Kind.PERSON,
                    because("an unknown word where a name would stand"),
                    GUESS,
                    None,
                    self.layer,
                )


def _is_unknown(word: str) -> bool:
    """Whether a word is written as a name is, and no list has it."""
    if not (3 <= len(word) <= 14 and word[0].isupper() and word[1:].islower() and "'" not in word):
        return False
    folded, words = lexicon.fold(word), lexicon.words()
    return not (
        folded in words
        or folded in lexicon.world_places()
        or any(folded.removesuffix(e) in words for e in ("s", "es", "ed", "d", "ing", "n", "y", "er"))
    )


_OPENS = re.compile(r"(?:^|[.!?:;\n\]>*\"(-])[\s\"'(\[]{0,4}$")
_ACTS = re.compile(
    r"(?: (?:then|also|just|never|always|still|and I))? (?:said|says|told|tells|asked|asks|rang|texted|emailed|wrote|refused|nodded|was|is|has|had|went|came|comes|did|does|didn't|doesn't|took|gave|got|knows|knew|thinks|reported|wanted|wants|saw|heard|left|moved|works|worked|covered|covers|who|would|could|won't|can't|cannot|retired|resigned|started|walked|sat|stood|ran|shouted|cried|laughed|put|kept|told)\b",
)
_HUMAN_BEFORE = re.compile(
    r"(?:told|tell|asked|ask|with|by|from|and|to|for|saw|rang|phoned|called|as|that|when|but|because|if|then|while|whether|of|than|like|sent|gave|him|her|nobody but|except) $"
)


class Nicknames:
    """Finds what people are called: words in quotation marks or after "call me", nicknames in brackets."""

    name = "what people are called"
    layer = "gazetteers"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield nicknames of every kind of word."""
        for pattern, why in _CALLED:
            for match in pattern.finditer(document.text):
                name = match.group("name")
                if name.lower() not in _NOT_NICKNAMES:
                    yield Finding(
                        match.start("name"), match.end("name"), Kind.PERSON, why, SUSPECT, None, self.layer
                    )
        for match in _BYNAME.finditer(document.text):
            first = lexicon.fold(match.group("first"))
            known = first in lexicon.given_names() or first in lexicon.nicknames()
            # "On the Monday", "Was the Agency" are no bynames.
            if known or first not in lexicon.words():
                yield Finding(*match.span(), Kind.PERSON, because("a byname"), SUSPECT, None, self.layer)
        for match in _SHORT_AND_FAMILY.finditer(document.text):
            family = lexicon.fold(match.group("family"))
            if family not in lexicon.words() and family.removesuffix("s") not in lexicon.words():
                yield Finding(
                    *match.span(),
                    Kind.PERSON,
                    because("a short name and a family name"),
                    GUESS + 5,
                    None,
                    self.layer,
                )


_BYNAME = re.compile(r"(?<![\w'-])(?P<first>[A-Z][a-z]{1,12}) the [A-Z][a-z]{2,12}(?![\w'-])")
_SHORT_AND_FAMILY = re.compile(
    r"(?<![\w'-])(?:mo|jo|al|ed|di|bo|ty|vi|oz|sy|cy|lu|pj|aj|jj|tj) (?P<family>[a-z][a-z'-]{3,20})(?![\w'-])"
)


_NOT_NICKNAMES = frozenset(
    [
        "the",
        "a",
        "an",
        "it",
        "me",
        "him",
        "her",
        "them",
        "us",
        "in",
        "on",
        "off",
        "out",
        "back",
        "up",
        "down",
        "in",
        "for",
        "this",
        "that",
        "these",
        "those",
        "to",
        "at",
        "and",
        "or",
        "by",
        "round",
        "because",
        "about",
        "from",
        "over",
        "my",
        "his",
        "your",
        "their",
        "our",
        "what",
        "anyone",
        "someone",
        "somebody",
        "anybody",
        "nobody",
        "everyone",
        "people",
        "again",
        "later",
        "today",
        "tomorrow",
        "straight",
        "off",
        "sick",
        "names",
        "liar",
        "lazy",
        "selfish",
        "stupid",
        "useless",
        "difficult",
        "mad",
        "mental",
        "rude",
        "a",
        "if",
        "when",
        "before",
        "after",
        "every",
        "each",
        "one",
        "two",
        "an",
        "no",
        "security",
        "police",
    ]
)
_CALLED: tuple[tuple[re.Pattern[str], Why], ...] = (
    (
        re.compile(
            r"(?:[Cc]all(?:s|ed)? (?:me|him|her)|[Kk]nown (?:to (?:all|everyone|us|everybody) )?as|[Nn]icknamed?|goes by|go by|answers to|(?:they|we|everyone|everybody) calls? (?:me|him|her)) \"?(?P<name>[A-Z][\w'-]{1,15}(?: [A-Z][\w'-]{1,15})?)"
        ),
        because("what somebody is called"),
    ),
    (
        re.compile(
            r"(?P<name>The [A-Z][\w'-]{2,15}(?: [A-Z][\w'-]{2,15})?),? as (?:they|we|everyone|everybody|the \w+) calls? (?:him|her|me)"
        ),
        because("what somebody is called"),
    ),
    (
        re.compile(r"\"(?P<name>[A-Z][a-z]{2,12})\"(?= (?:\(|[A-Z][a-z]|\w+ed\b|says|said|was|is|who))"),
        because("a nickname in quotation marks"),
    ),
    (
        re.compile(r"(?<=[a-z] )\"(?P<name>[A-Z][a-z]{2,12})\"(?= [A-Z][a-z])"),
        because("a nickname in quotation marks"),
    ),
    (re.compile(r"(?<=\()\"(?P<name>[A-Z][a-z]{2,12})\"(?=\))"), because("a nickname in brackets")),
    (
        re.compile(
            r"\b[A-Z][a-z]+,? or (?P<name>[A-Z][a-z]{2,12}) to (?:his|her|my|the|us|all|friends|mates|everyone|lads|them)"
        ),
        because("a nickname"),
    ),
    (
        re.compile(r"(?m:^)[ ]{0,4}(?P<name>[A-Z])(?:\.| ?x{1,3}|\. x{1,3})[ ]{0,3}$", re.MULTILINE),
        because("an initial as a signature"),
    ),
    (
        re.compile(
            r"(?:[Kk]nows? (?:me|him|her|us) as|[Ss]hort for|[Pp]roperly|full name(?:'s| is)?|a\.?k\.?a\.?|née|[Ff]ormerly|[Mm]aiden name(?:'s| is| was)?|[Ss]tage name(?:'s| is)?|[Bb]orn(?= [A-Z][a-z]+ [A-Z])) (?:just |only )?\"?(?P<name>[A-Z][\w'-]{1,15}(?: [A-Z][\w'-]{1,20}){0,2})"
        ),
        because("what somebody is called"),
    ),
    (
        re.compile(
            r"(?:I'm|I am|he's|she's|it's|its|was|be|always|allus|just) (?:always |allus |just |only )?\"?(?P<name>[A-Z][\w'-]{1,15}(?: (?:the )?[A-Z][\w'-]{1,15})?)\"?(?= (?:to|for) (?:everyone|everybody|all|short|the lads|the lasses|the girls|my|his|her|most|friends|family|us|them|anyone)\b)"
        ),
        because("what somebody is called"),
    ),
    (
        re.compile(r"(?:[.!?,]|\n)\s{1,3}(?P<name>[A-Z])(?:\.?\s?x{1,3}|\.)?\s{0,3}\Z"),
        because("an initial as a signature"),
    ),
    (
        re.compile(r"(?<![\w.])(?P<name>[A-Z])\.? \((?=(?P=name)[a-z'-]{2,20}[ )])"),
        because("an initial with the name beside it"),
    ),
    (
        re.compile(
            r"(?:spelt|spelled|misspelt|misspelled|wrote|written|typed|put|got) (?:my|his|her|their) name (?:wrong,? |as |down as |like |with )?[\"']?(?P<name>[A-Z][\w'-]{1,20})"
        ),
        because("how a name was written"),
    ),
)


class Initials:
    """Finds people written as initials: the same letters acting as somebody does."""

    name = "initials"
    layer = "gazetteers"

    def find(self, document: Document) -> Iterator[Finding]:
        """Yield initials where they act; once they have acted, everywhere in the text."""
        text = document.text
        acting = {m.group("who") for m in _INITIALS_ACT.finditer(text)} - _ACRONYMS
        if not acting:
            return
        for match in re.finditer(r"(?<![\w.&/-])(?P<who>[A-Z]{1,3})(?![\w&/-])\.?", text):
            if match.group("who") not in acting:
                continue
            if len(match.group("who")) > 1 or _INITIALS_ACT.match(text, match.start()):
                yield Finding(
                    match.start(),
                    match.end("who"),
                    Kind.PERSON,
                    because("initials that act as a person does"),
                    GUESS + 5,
                    None,
                    self.layer,
                )


_INITIALS_ACT = re.compile(
    r"(?<![\w.&/-])(?P<who>(?!I\b|A\b)[A-Z]{1,3})(?:\.?) (?:said|says|told|asked|rang|refused|moved|went|came|took|gave|got|texted|emailed|wrote|shouted|cried|had a|was told|was asked|was off|was in tears|walked|left|resigned|fell|collapsed|low again|upset|agreed|admitted|saw|heard|showed|signed)\b"
)
_ACRONYMS = frozenset(
    [
        "HR",
        "IT",
        "GP",
        "MP",
        "PC",
        "TV",
        "UC",
        "PIP",
        "DWP",
        "NHS",
        "HSE",
        "PCS",
        "GMB",
        "CWU",
        "RCN",
        "CQC",
        "TUC",
        "ACAS",
        "EU",
        "UK",
        "US",
        "USA",
        "BBC",
        "ITV",
        "A",
        "I",
        "AM",
        "PM",
        "OK",
        "DM",
        "CEO",
        "CFO",
        "COO",
        "MD",
        "TA",
        "HCA",
        "SEO",
        "HEO",
        "EO",
        "AO",
        "HO",
        "ET",
        "PPE",
        "WFH",
        "OT",
        "CPN",
        "AMHP",
        "RMN",
        "ICU",
        "ITU",
        "A&E",
        "HMRC",
        "ICO",
        "LEA",
        "MIT",
        "SLT",
        "TL",
        "TM",
        "WC",
    ]
)
